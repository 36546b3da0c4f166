//! What typify makes of `stuut/payment`, written by write-peers.

///`Address`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Address(pub ::std::option::Option<AddressInner>);
impl ::std::ops::Deref for Address {
    type Target = ::std::option::Option<AddressInner>;
    fn deref(&self) -> &::std::option::Option<AddressInner> {
        &self.0
    }
}
impl ::std::convert::From<Address> for ::std::option::Option<AddressInner> {
    fn from(value: Address) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<AddressInner>> for Address {
    fn from(value: ::std::option::Option<AddressInner>) -> Self {
        Self(value)
    }
}
///`AddressInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AddressInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub coordinates: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line1: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line2: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postal_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///`ApPortal`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApPortal {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account: ::std::option::Option<ApPortalAccount>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<ApPortalAccountId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_key: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_identifier: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub customer_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_submission_guidelines: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_invoice_submission_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_report_download_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partner_id: ::std::option::Option<PartnerId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub report_email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub report_frequency: ::std::option::Option<::std::string::String>,
}
///`ApPortalAccount`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ApPortalAccount(pub ::std::option::Option<ApPortalAccountInner>);
impl ::std::ops::Deref for ApPortalAccount {
    type Target = ::std::option::Option<ApPortalAccountInner>;
    fn deref(&self) -> &::std::option::Option<ApPortalAccountInner> {
        &self.0
    }
}
impl ::std::convert::From<ApPortalAccount>
for ::std::option::Option<ApPortalAccountInner> {
    fn from(value: ApPortalAccount) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<ApPortalAccountInner>>
for ApPortalAccount {
    fn from(value: ::std::option::Option<ApPortalAccountInner>) -> Self {
        Self(value)
    }
}
///`ApPortalAccountId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ApPortalAccountId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for ApPortalAccountId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<ApPortalAccountId>
for ::std::option::Option<::std::string::String> {
    fn from(value: ApPortalAccountId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>>
for ApPortalAccountId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`ApPortalAccountInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ApPortalAccountInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub available_operations: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<ApPortalAccountId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization_id: ::std::option::Option<OrganizationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<::std::string::String>,
}
///`Attachment`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Attachment(pub ::std::option::Option<AttachmentInner>);
impl ::std::ops::Deref for Attachment {
    type Target = ::std::option::Option<AttachmentInner>;
    fn deref(&self) -> &::std::option::Option<AttachmentInner> {
        &self.0
    }
}
impl ::std::convert::From<Attachment> for ::std::option::Option<AttachmentInner> {
    fn from(value: Attachment) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<AttachmentInner>> for Attachment {
    fn from(value: ::std::option::Option<AttachmentInner>) -> Self {
        Self(value)
    }
}
///`AttachmentInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct AttachmentInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub content_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disposition: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub file_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_verified: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub mime_type: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization_id: ::std::option::Option<OrganizationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub presigned_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub presigned_url_expires_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub purpose: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub size: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub src: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
///`AttachmentRoot`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AttachmentRoot(pub Attachment);
impl ::std::ops::Deref for AttachmentRoot {
    type Target = Attachment;
    fn deref(&self) -> &Attachment {
        &self.0
    }
}
impl ::std::convert::From<AttachmentRoot> for Attachment {
    fn from(value: AttachmentRoot) -> Self {
        value.0
    }
}
impl ::std::convert::From<Attachment> for AttachmentRoot {
    fn from(value: Attachment) -> Self {
        Self(value)
    }
}
///`BankDetails`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct BankDetails(pub ::std::option::Option<BankDetailsInner>);
impl ::std::ops::Deref for BankDetails {
    type Target = ::std::option::Option<BankDetailsInner>;
    fn deref(&self) -> &::std::option::Option<BankDetailsInner> {
        &self.0
    }
}
impl ::std::convert::From<BankDetails> for ::std::option::Option<BankDetailsInner> {
    fn from(value: BankDetails) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<BankDetailsInner>> for BankDetails {
    fn from(value: ::std::option::Option<BankDetailsInner>) -> Self {
        Self(value)
    }
}
///`BankDetailsInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BankDetailsInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_number: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bank_name: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bank_number: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub branch_number: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub iban: ::std::option::Option<::serde_json::Value>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::serde_json::Value>,
}
///`BankTransaction`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BankTransaction {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_mask: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub authorized_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub check_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub counterparty_email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub counterparty_logo: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub counterparty_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency_rate: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description_details: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<BankTransactionId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_numbers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_draft: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_synced_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partner: ::std::option::Option<BankTransactionPartner>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partner_id: ::std::option::Option<PartnerId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment_method: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub posted: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_metadata: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub statement_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_status: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timestamp: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transaction_code: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///`BankTransactionId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct BankTransactionId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for BankTransactionId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<BankTransactionId>
for ::std::option::Option<::std::string::String> {
    fn from(value: BankTransactionId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>>
for BankTransactionId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`BankTransactionPartner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct BankTransactionPartner(
    pub ::std::option::Option<BankTransactionPartnerInner>,
);
impl ::std::ops::Deref for BankTransactionPartner {
    type Target = ::std::option::Option<BankTransactionPartnerInner>;
    fn deref(&self) -> &::std::option::Option<BankTransactionPartnerInner> {
        &self.0
    }
}
impl ::std::convert::From<BankTransactionPartner>
for ::std::option::Option<BankTransactionPartnerInner> {
    fn from(value: BankTransactionPartner) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<BankTransactionPartnerInner>>
for BankTransactionPartner {
    fn from(value: ::std::option::Option<BankTransactionPartnerInner>) -> Self {
        Self(value)
    }
}
///`BankTransactionPartnerInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct BankTransactionPartnerInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ap_portals: ::std::option::Option<::std::vec::Vec<ApPortal>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<User>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee_id: ::std::option::Option<UserId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_address: ::std::option::Option<Address>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_address_id: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub contacts: ::std::option::Option<::std::vec::Vec<Contact>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub family_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finix_identity_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub given_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<PartnerId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_prefix: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_company: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_email_disabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_phone_disabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_email: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_phone: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_outreach_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_outreach_channel: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_outreach_to: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_synced_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub legal_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub linked_integration: ::std::option::Option<LinkedIntegration>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_behalf_of: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_behalf_of_phone: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization_id: ::std::option::Option<OrganizationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_metadata: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_parent_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_payment_portal_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub shipping_address: ::std::option::Option<Address>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status_metadata: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_status: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<PartnerTag>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
}
///`ConnectionStep`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ConnectionStep {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub endpoint: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub fields: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub post_auth: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub title: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///`Contact`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Contact {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address: ::std::option::Option<Address>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub address_id: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub addresses: ::std::option::Option<::std::vec::Vec<ContactAddress>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub external_role: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub family_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub given_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub internal_role: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_email_disabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_phone_disabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_email: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_phone: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub job_title: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partner_id: ::std::option::Option<PartnerId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_metadata: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status_metadata: ::std::option::Option<::serde_json::Value>,
}
///`ContactAddress`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ContactAddress {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub city: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub coordinates: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub country: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line1: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub line2: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub postal_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub state: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///`Currency`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum Currency {
    #[serde(rename = "ADP")]
    Adp,
    #[serde(rename = "AED")]
    Aed,
    #[serde(rename = "AFA")]
    Afa,
    #[serde(rename = "AFN")]
    Afn,
    #[serde(rename = "ALK")]
    Alk,
    #[serde(rename = "ALL")]
    All,
    #[serde(rename = "AMD")]
    Amd,
    #[serde(rename = "ANG")]
    Ang,
    #[serde(rename = "AOA")]
    Aoa,
    #[serde(rename = "AOK")]
    Aok,
    #[serde(rename = "AON")]
    Aon,
    #[serde(rename = "AOR")]
    Aor,
    #[serde(rename = "ARA")]
    Ara,
    #[serde(rename = "ARL")]
    Arl,
    #[serde(rename = "ARM")]
    Arm,
    #[serde(rename = "ARP")]
    Arp,
    #[serde(rename = "ARS")]
    Ars,
    #[serde(rename = "ATS")]
    Ats,
    #[serde(rename = "AUD")]
    Aud,
    #[serde(rename = "AWG")]
    Awg,
    #[serde(rename = "AZM")]
    Azm,
    #[serde(rename = "AZN")]
    Azn,
    #[serde(rename = "BAD")]
    Bad,
    #[serde(rename = "BAM")]
    Bam,
    #[serde(rename = "BAN")]
    Ban,
    #[serde(rename = "BBD")]
    Bbd,
    #[serde(rename = "BDT")]
    Bdt,
    #[serde(rename = "BEC")]
    Bec,
    #[serde(rename = "BEF")]
    Bef,
    #[serde(rename = "BEL")]
    Bel,
    #[serde(rename = "BGL")]
    Bgl,
    #[serde(rename = "BGM")]
    Bgm,
    #[serde(rename = "BGN")]
    Bgn,
    #[serde(rename = "BGO")]
    Bgo,
    #[serde(rename = "BHD")]
    Bhd,
    #[serde(rename = "BIF")]
    Bif,
    #[serde(rename = "BMD")]
    Bmd,
    #[serde(rename = "BND")]
    Bnd,
    #[serde(rename = "BOB")]
    Bob,
    #[serde(rename = "BOL")]
    Bol,
    #[serde(rename = "BOP")]
    Bop,
    #[serde(rename = "BOV")]
    Bov,
    #[serde(rename = "BRB")]
    Brb,
    #[serde(rename = "BRC")]
    Brc,
    #[serde(rename = "BRE")]
    Bre,
    #[serde(rename = "BRL")]
    Brl,
    #[serde(rename = "BRN")]
    Brn,
    #[serde(rename = "BRR")]
    Brr,
    #[serde(rename = "BRZ")]
    Brz,
    #[serde(rename = "BSD")]
    Bsd,
    #[serde(rename = "BTN")]
    Btn,
    #[serde(rename = "BUK")]
    Buk,
    #[serde(rename = "BWP")]
    Bwp,
    #[serde(rename = "BYB")]
    Byb,
    #[serde(rename = "BYN")]
    Byn,
    #[serde(rename = "BYR")]
    Byr,
    #[serde(rename = "BZD")]
    Bzd,
    #[serde(rename = "CAD")]
    Cad,
    #[serde(rename = "CDF")]
    Cdf,
    #[serde(rename = "CHE")]
    Che,
    #[serde(rename = "CHF")]
    Chf,
    #[serde(rename = "CHW")]
    Chw,
    #[serde(rename = "CLE")]
    Cle,
    #[serde(rename = "CLF")]
    Clf,
    #[serde(rename = "CLP")]
    Clp,
    #[serde(rename = "CNH")]
    Cnh,
    #[serde(rename = "CNX")]
    Cnx,
    #[serde(rename = "CNY")]
    Cny,
    #[serde(rename = "COP")]
    Cop,
    #[serde(rename = "COU")]
    Cou,
    #[serde(rename = "CRC")]
    Crc,
    #[serde(rename = "CSD")]
    Csd,
    #[serde(rename = "CSK")]
    Csk,
    #[serde(rename = "CUC")]
    Cuc,
    #[serde(rename = "CUP")]
    Cup,
    #[serde(rename = "CVE")]
    Cve,
    #[serde(rename = "CYP")]
    Cyp,
    #[serde(rename = "CZK")]
    Czk,
    #[serde(rename = "DDM")]
    Ddm,
    #[serde(rename = "DEM")]
    Dem,
    #[serde(rename = "DJF")]
    Djf,
    #[serde(rename = "DKK")]
    Dkk,
    #[serde(rename = "DOP")]
    Dop,
    #[serde(rename = "DZD")]
    Dzd,
    #[serde(rename = "ECS")]
    Ecs,
    #[serde(rename = "ECV")]
    Ecv,
    #[serde(rename = "EEK")]
    Eek,
    #[serde(rename = "EGP")]
    Egp,
    #[serde(rename = "ERN")]
    Ern,
    #[serde(rename = "ESA")]
    Esa,
    #[serde(rename = "ESB")]
    Esb,
    #[serde(rename = "ESP")]
    Esp,
    #[serde(rename = "ETB")]
    Etb,
    #[serde(rename = "EUR")]
    Eur,
    #[serde(rename = "FIM")]
    Fim,
    #[serde(rename = "FJD")]
    Fjd,
    #[serde(rename = "FKP")]
    Fkp,
    #[serde(rename = "FRF")]
    Frf,
    #[serde(rename = "GBP")]
    Gbp,
    #[serde(rename = "GEK")]
    Gek,
    #[serde(rename = "GEL")]
    Gel,
    #[serde(rename = "GHC")]
    Ghc,
    #[serde(rename = "GHS")]
    Ghs,
    #[serde(rename = "GIP")]
    Gip,
    #[serde(rename = "GMD")]
    Gmd,
    #[serde(rename = "GNF")]
    Gnf,
    #[serde(rename = "GNS")]
    Gns,
    #[serde(rename = "GQE")]
    Gqe,
    #[serde(rename = "GRD")]
    Grd,
    #[serde(rename = "GTQ")]
    Gtq,
    #[serde(rename = "GWE")]
    Gwe,
    #[serde(rename = "GWP")]
    Gwp,
    #[serde(rename = "GYD")]
    Gyd,
    #[serde(rename = "HKD")]
    Hkd,
    #[serde(rename = "HNL")]
    Hnl,
    #[serde(rename = "HRD")]
    Hrd,
    #[serde(rename = "HRK")]
    Hrk,
    #[serde(rename = "HTG")]
    Htg,
    #[serde(rename = "HUF")]
    Huf,
    #[serde(rename = "IDR")]
    Idr,
    #[serde(rename = "IEP")]
    Iep,
    #[serde(rename = "ILP")]
    Ilp,
    #[serde(rename = "ILR")]
    Ilr,
    #[serde(rename = "ILS")]
    Ils,
    #[serde(rename = "INR")]
    Inr,
    #[serde(rename = "IQD")]
    Iqd,
    #[serde(rename = "IRR")]
    Irr,
    #[serde(rename = "ISJ")]
    Isj,
    #[serde(rename = "ISK")]
    Isk,
    #[serde(rename = "ITL")]
    Itl,
    #[serde(rename = "JMD")]
    Jmd,
    #[serde(rename = "JOD")]
    Jod,
    #[serde(rename = "JPY")]
    Jpy,
    #[serde(rename = "KES")]
    Kes,
    #[serde(rename = "KGS")]
    Kgs,
    #[serde(rename = "KHR")]
    Khr,
    #[serde(rename = "KMF")]
    Kmf,
    #[serde(rename = "KPW")]
    Kpw,
    #[serde(rename = "KRH")]
    Krh,
    #[serde(rename = "KRO")]
    Kro,
    #[serde(rename = "KRW")]
    Krw,
    #[serde(rename = "KWD")]
    Kwd,
    #[serde(rename = "KYD")]
    Kyd,
    #[serde(rename = "KZT")]
    Kzt,
    #[serde(rename = "LAK")]
    Lak,
    #[serde(rename = "LBP")]
    Lbp,
    #[serde(rename = "LKR")]
    Lkr,
    #[serde(rename = "LRD")]
    Lrd,
    #[serde(rename = "LSL")]
    Lsl,
    #[serde(rename = "LTL")]
    Ltl,
    #[serde(rename = "LTT")]
    Ltt,
    #[serde(rename = "LUC")]
    Luc,
    #[serde(rename = "LUF")]
    Luf,
    #[serde(rename = "LUL")]
    Lul,
    #[serde(rename = "LVL")]
    Lvl,
    #[serde(rename = "LVR")]
    Lvr,
    #[serde(rename = "LYD")]
    Lyd,
    #[serde(rename = "MAD")]
    Mad,
    #[serde(rename = "MAF")]
    Maf,
    #[serde(rename = "MCF")]
    Mcf,
    #[serde(rename = "MDC")]
    Mdc,
    #[serde(rename = "MDL")]
    Mdl,
    #[serde(rename = "MGA")]
    Mga,
    #[serde(rename = "MGF")]
    Mgf,
    #[serde(rename = "MKD")]
    Mkd,
    #[serde(rename = "MKN")]
    Mkn,
    #[serde(rename = "MLF")]
    Mlf,
    #[serde(rename = "MMK")]
    Mmk,
    #[serde(rename = "MNT")]
    Mnt,
    #[serde(rename = "MOP")]
    Mop,
    #[serde(rename = "MRO")]
    Mro,
    #[serde(rename = "MRU")]
    Mru,
    #[serde(rename = "MTL")]
    Mtl,
    #[serde(rename = "MTP")]
    Mtp,
    #[serde(rename = "MUR")]
    Mur,
    #[serde(rename = "MVP")]
    Mvp,
    #[serde(rename = "MVR")]
    Mvr,
    #[serde(rename = "MWK")]
    Mwk,
    #[serde(rename = "MXN")]
    Mxn,
    #[serde(rename = "MXP")]
    Mxp,
    #[serde(rename = "MXV")]
    Mxv,
    #[serde(rename = "MYR")]
    Myr,
    #[serde(rename = "MZE")]
    Mze,
    #[serde(rename = "MZM")]
    Mzm,
    #[serde(rename = "MZN")]
    Mzn,
    #[serde(rename = "NAD")]
    Nad,
    #[serde(rename = "NGN")]
    Ngn,
    #[serde(rename = "NIC")]
    Nic,
    #[serde(rename = "NIO")]
    Nio,
    #[serde(rename = "NLG")]
    Nlg,
    #[serde(rename = "NOK")]
    Nok,
    #[serde(rename = "NPR")]
    Npr,
    #[serde(rename = "NZD")]
    Nzd,
    #[serde(rename = "OMR")]
    Omr,
    #[serde(rename = "PAB")]
    Pab,
    #[serde(rename = "PEI")]
    Pei,
    #[serde(rename = "PEN")]
    Pen,
    #[serde(rename = "PES")]
    Pes,
    #[serde(rename = "PGK")]
    Pgk,
    #[serde(rename = "PHP")]
    Php,
    #[serde(rename = "PKR")]
    Pkr,
    #[serde(rename = "PLN")]
    Pln,
    #[serde(rename = "PLZ")]
    Plz,
    #[serde(rename = "PTE")]
    Pte,
    #[serde(rename = "PYG")]
    Pyg,
    #[serde(rename = "QAR")]
    Qar,
    #[serde(rename = "RHD")]
    Rhd,
    #[serde(rename = "ROL")]
    Rol,
    #[serde(rename = "RON")]
    Ron,
    #[serde(rename = "RSD")]
    Rsd,
    #[serde(rename = "RUB")]
    Rub,
    #[serde(rename = "RUR")]
    Rur,
    #[serde(rename = "RWF")]
    Rwf,
    #[serde(rename = "SAR")]
    Sar,
    #[serde(rename = "SBD")]
    Sbd,
    #[serde(rename = "SCR")]
    Scr,
    #[serde(rename = "SDD")]
    Sdd,
    #[serde(rename = "SDG")]
    Sdg,
    #[serde(rename = "SDP")]
    Sdp,
    #[serde(rename = "SEK")]
    Sek,
    #[serde(rename = "SGD")]
    Sgd,
    #[serde(rename = "SHP")]
    Shp,
    #[serde(rename = "SIT")]
    Sit,
    #[serde(rename = "SKK")]
    Skk,
    #[serde(rename = "SLE")]
    Sle,
    #[serde(rename = "SLL")]
    Sll,
    #[serde(rename = "SOS")]
    Sos,
    #[serde(rename = "SRD")]
    Srd,
    #[serde(rename = "SRG")]
    Srg,
    #[serde(rename = "SSP")]
    Ssp,
    #[serde(rename = "STD")]
    Std,
    #[serde(rename = "STN")]
    Stn,
    #[serde(rename = "SUR")]
    Sur,
    #[serde(rename = "SVC")]
    Svc,
    #[serde(rename = "SYP")]
    Syp,
    #[serde(rename = "SZL")]
    Szl,
    #[serde(rename = "THB")]
    Thb,
    #[serde(rename = "TJR")]
    Tjr,
    #[serde(rename = "TJS")]
    Tjs,
    #[serde(rename = "TMM")]
    Tmm,
    #[serde(rename = "TMT")]
    Tmt,
    #[serde(rename = "TND")]
    Tnd,
    #[serde(rename = "TOP")]
    Top,
    #[serde(rename = "TPE")]
    Tpe,
    #[serde(rename = "TRL")]
    Trl,
    #[serde(rename = "TRY")]
    Try,
    #[serde(rename = "TTD")]
    Ttd,
    #[serde(rename = "TWD")]
    Twd,
    #[serde(rename = "TZS")]
    Tzs,
    #[serde(rename = "UAH")]
    Uah,
    #[serde(rename = "UAK")]
    Uak,
    #[serde(rename = "UGS")]
    Ugs,
    #[serde(rename = "UGX")]
    Ugx,
    #[serde(rename = "USD")]
    Usd,
    #[serde(rename = "USN")]
    Usn,
    #[serde(rename = "USS")]
    Uss,
    #[serde(rename = "UYI")]
    Uyi,
    #[serde(rename = "UYP")]
    Uyp,
    #[serde(rename = "UYU")]
    Uyu,
    #[serde(rename = "UYW")]
    Uyw,
    #[serde(rename = "UZS")]
    Uzs,
    #[serde(rename = "VEB")]
    Veb,
    #[serde(rename = "VED")]
    Ved,
    #[serde(rename = "VEF")]
    Vef,
    #[serde(rename = "VES")]
    Ves,
    #[serde(rename = "VND")]
    Vnd,
    #[serde(rename = "VNN")]
    Vnn,
    #[serde(rename = "VUV")]
    Vuv,
    #[serde(rename = "WST")]
    Wst,
    #[serde(rename = "XAF")]
    Xaf,
    #[serde(rename = "XAG")]
    Xag,
    #[serde(rename = "XAU")]
    Xau,
    #[serde(rename = "XBA")]
    Xba,
    #[serde(rename = "XBB")]
    Xbb,
    #[serde(rename = "XBC")]
    Xbc,
    #[serde(rename = "XBD")]
    Xbd,
    #[serde(rename = "XCD")]
    Xcd,
    #[serde(rename = "XCG")]
    Xcg,
    #[serde(rename = "XDR")]
    Xdr,
    #[serde(rename = "XEU")]
    Xeu,
    #[serde(rename = "XFO")]
    Xfo,
    #[serde(rename = "XFU")]
    Xfu,
    #[serde(rename = "XOF")]
    Xof,
    #[serde(rename = "XPD")]
    Xpd,
    #[serde(rename = "XPF")]
    Xpf,
    #[serde(rename = "XPT")]
    Xpt,
    #[serde(rename = "XRE")]
    Xre,
    #[serde(rename = "XSU")]
    Xsu,
    #[serde(rename = "XTS")]
    Xts,
    #[serde(rename = "XUA")]
    Xua,
    #[serde(rename = "XXX")]
    Xxx,
    #[serde(rename = "YDD")]
    Ydd,
    #[serde(rename = "YER")]
    Yer,
    #[serde(rename = "YUD")]
    Yud,
    #[serde(rename = "YUM")]
    Yum,
    #[serde(rename = "YUN")]
    Yun,
    #[serde(rename = "YUR")]
    Yur,
    #[serde(rename = "ZAL")]
    Zal,
    #[serde(rename = "ZAR")]
    Zar,
    #[serde(rename = "ZMK")]
    Zmk,
    #[serde(rename = "ZMW")]
    Zmw,
    #[serde(rename = "ZRN")]
    Zrn,
    #[serde(rename = "ZRZ")]
    Zrz,
    #[serde(rename = "ZWD")]
    Zwd,
    #[serde(rename = "ZWL")]
    Zwl,
    #[serde(rename = "ZWR")]
    Zwr,
}
impl ::std::fmt::Display for Currency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Adp => f.write_str("ADP"),
            Self::Aed => f.write_str("AED"),
            Self::Afa => f.write_str("AFA"),
            Self::Afn => f.write_str("AFN"),
            Self::Alk => f.write_str("ALK"),
            Self::All => f.write_str("ALL"),
            Self::Amd => f.write_str("AMD"),
            Self::Ang => f.write_str("ANG"),
            Self::Aoa => f.write_str("AOA"),
            Self::Aok => f.write_str("AOK"),
            Self::Aon => f.write_str("AON"),
            Self::Aor => f.write_str("AOR"),
            Self::Ara => f.write_str("ARA"),
            Self::Arl => f.write_str("ARL"),
            Self::Arm => f.write_str("ARM"),
            Self::Arp => f.write_str("ARP"),
            Self::Ars => f.write_str("ARS"),
            Self::Ats => f.write_str("ATS"),
            Self::Aud => f.write_str("AUD"),
            Self::Awg => f.write_str("AWG"),
            Self::Azm => f.write_str("AZM"),
            Self::Azn => f.write_str("AZN"),
            Self::Bad => f.write_str("BAD"),
            Self::Bam => f.write_str("BAM"),
            Self::Ban => f.write_str("BAN"),
            Self::Bbd => f.write_str("BBD"),
            Self::Bdt => f.write_str("BDT"),
            Self::Bec => f.write_str("BEC"),
            Self::Bef => f.write_str("BEF"),
            Self::Bel => f.write_str("BEL"),
            Self::Bgl => f.write_str("BGL"),
            Self::Bgm => f.write_str("BGM"),
            Self::Bgn => f.write_str("BGN"),
            Self::Bgo => f.write_str("BGO"),
            Self::Bhd => f.write_str("BHD"),
            Self::Bif => f.write_str("BIF"),
            Self::Bmd => f.write_str("BMD"),
            Self::Bnd => f.write_str("BND"),
            Self::Bob => f.write_str("BOB"),
            Self::Bol => f.write_str("BOL"),
            Self::Bop => f.write_str("BOP"),
            Self::Bov => f.write_str("BOV"),
            Self::Brb => f.write_str("BRB"),
            Self::Brc => f.write_str("BRC"),
            Self::Bre => f.write_str("BRE"),
            Self::Brl => f.write_str("BRL"),
            Self::Brn => f.write_str("BRN"),
            Self::Brr => f.write_str("BRR"),
            Self::Brz => f.write_str("BRZ"),
            Self::Bsd => f.write_str("BSD"),
            Self::Btn => f.write_str("BTN"),
            Self::Buk => f.write_str("BUK"),
            Self::Bwp => f.write_str("BWP"),
            Self::Byb => f.write_str("BYB"),
            Self::Byn => f.write_str("BYN"),
            Self::Byr => f.write_str("BYR"),
            Self::Bzd => f.write_str("BZD"),
            Self::Cad => f.write_str("CAD"),
            Self::Cdf => f.write_str("CDF"),
            Self::Che => f.write_str("CHE"),
            Self::Chf => f.write_str("CHF"),
            Self::Chw => f.write_str("CHW"),
            Self::Cle => f.write_str("CLE"),
            Self::Clf => f.write_str("CLF"),
            Self::Clp => f.write_str("CLP"),
            Self::Cnh => f.write_str("CNH"),
            Self::Cnx => f.write_str("CNX"),
            Self::Cny => f.write_str("CNY"),
            Self::Cop => f.write_str("COP"),
            Self::Cou => f.write_str("COU"),
            Self::Crc => f.write_str("CRC"),
            Self::Csd => f.write_str("CSD"),
            Self::Csk => f.write_str("CSK"),
            Self::Cuc => f.write_str("CUC"),
            Self::Cup => f.write_str("CUP"),
            Self::Cve => f.write_str("CVE"),
            Self::Cyp => f.write_str("CYP"),
            Self::Czk => f.write_str("CZK"),
            Self::Ddm => f.write_str("DDM"),
            Self::Dem => f.write_str("DEM"),
            Self::Djf => f.write_str("DJF"),
            Self::Dkk => f.write_str("DKK"),
            Self::Dop => f.write_str("DOP"),
            Self::Dzd => f.write_str("DZD"),
            Self::Ecs => f.write_str("ECS"),
            Self::Ecv => f.write_str("ECV"),
            Self::Eek => f.write_str("EEK"),
            Self::Egp => f.write_str("EGP"),
            Self::Ern => f.write_str("ERN"),
            Self::Esa => f.write_str("ESA"),
            Self::Esb => f.write_str("ESB"),
            Self::Esp => f.write_str("ESP"),
            Self::Etb => f.write_str("ETB"),
            Self::Eur => f.write_str("EUR"),
            Self::Fim => f.write_str("FIM"),
            Self::Fjd => f.write_str("FJD"),
            Self::Fkp => f.write_str("FKP"),
            Self::Frf => f.write_str("FRF"),
            Self::Gbp => f.write_str("GBP"),
            Self::Gek => f.write_str("GEK"),
            Self::Gel => f.write_str("GEL"),
            Self::Ghc => f.write_str("GHC"),
            Self::Ghs => f.write_str("GHS"),
            Self::Gip => f.write_str("GIP"),
            Self::Gmd => f.write_str("GMD"),
            Self::Gnf => f.write_str("GNF"),
            Self::Gns => f.write_str("GNS"),
            Self::Gqe => f.write_str("GQE"),
            Self::Grd => f.write_str("GRD"),
            Self::Gtq => f.write_str("GTQ"),
            Self::Gwe => f.write_str("GWE"),
            Self::Gwp => f.write_str("GWP"),
            Self::Gyd => f.write_str("GYD"),
            Self::Hkd => f.write_str("HKD"),
            Self::Hnl => f.write_str("HNL"),
            Self::Hrd => f.write_str("HRD"),
            Self::Hrk => f.write_str("HRK"),
            Self::Htg => f.write_str("HTG"),
            Self::Huf => f.write_str("HUF"),
            Self::Idr => f.write_str("IDR"),
            Self::Iep => f.write_str("IEP"),
            Self::Ilp => f.write_str("ILP"),
            Self::Ilr => f.write_str("ILR"),
            Self::Ils => f.write_str("ILS"),
            Self::Inr => f.write_str("INR"),
            Self::Iqd => f.write_str("IQD"),
            Self::Irr => f.write_str("IRR"),
            Self::Isj => f.write_str("ISJ"),
            Self::Isk => f.write_str("ISK"),
            Self::Itl => f.write_str("ITL"),
            Self::Jmd => f.write_str("JMD"),
            Self::Jod => f.write_str("JOD"),
            Self::Jpy => f.write_str("JPY"),
            Self::Kes => f.write_str("KES"),
            Self::Kgs => f.write_str("KGS"),
            Self::Khr => f.write_str("KHR"),
            Self::Kmf => f.write_str("KMF"),
            Self::Kpw => f.write_str("KPW"),
            Self::Krh => f.write_str("KRH"),
            Self::Kro => f.write_str("KRO"),
            Self::Krw => f.write_str("KRW"),
            Self::Kwd => f.write_str("KWD"),
            Self::Kyd => f.write_str("KYD"),
            Self::Kzt => f.write_str("KZT"),
            Self::Lak => f.write_str("LAK"),
            Self::Lbp => f.write_str("LBP"),
            Self::Lkr => f.write_str("LKR"),
            Self::Lrd => f.write_str("LRD"),
            Self::Lsl => f.write_str("LSL"),
            Self::Ltl => f.write_str("LTL"),
            Self::Ltt => f.write_str("LTT"),
            Self::Luc => f.write_str("LUC"),
            Self::Luf => f.write_str("LUF"),
            Self::Lul => f.write_str("LUL"),
            Self::Lvl => f.write_str("LVL"),
            Self::Lvr => f.write_str("LVR"),
            Self::Lyd => f.write_str("LYD"),
            Self::Mad => f.write_str("MAD"),
            Self::Maf => f.write_str("MAF"),
            Self::Mcf => f.write_str("MCF"),
            Self::Mdc => f.write_str("MDC"),
            Self::Mdl => f.write_str("MDL"),
            Self::Mga => f.write_str("MGA"),
            Self::Mgf => f.write_str("MGF"),
            Self::Mkd => f.write_str("MKD"),
            Self::Mkn => f.write_str("MKN"),
            Self::Mlf => f.write_str("MLF"),
            Self::Mmk => f.write_str("MMK"),
            Self::Mnt => f.write_str("MNT"),
            Self::Mop => f.write_str("MOP"),
            Self::Mro => f.write_str("MRO"),
            Self::Mru => f.write_str("MRU"),
            Self::Mtl => f.write_str("MTL"),
            Self::Mtp => f.write_str("MTP"),
            Self::Mur => f.write_str("MUR"),
            Self::Mvp => f.write_str("MVP"),
            Self::Mvr => f.write_str("MVR"),
            Self::Mwk => f.write_str("MWK"),
            Self::Mxn => f.write_str("MXN"),
            Self::Mxp => f.write_str("MXP"),
            Self::Mxv => f.write_str("MXV"),
            Self::Myr => f.write_str("MYR"),
            Self::Mze => f.write_str("MZE"),
            Self::Mzm => f.write_str("MZM"),
            Self::Mzn => f.write_str("MZN"),
            Self::Nad => f.write_str("NAD"),
            Self::Ngn => f.write_str("NGN"),
            Self::Nic => f.write_str("NIC"),
            Self::Nio => f.write_str("NIO"),
            Self::Nlg => f.write_str("NLG"),
            Self::Nok => f.write_str("NOK"),
            Self::Npr => f.write_str("NPR"),
            Self::Nzd => f.write_str("NZD"),
            Self::Omr => f.write_str("OMR"),
            Self::Pab => f.write_str("PAB"),
            Self::Pei => f.write_str("PEI"),
            Self::Pen => f.write_str("PEN"),
            Self::Pes => f.write_str("PES"),
            Self::Pgk => f.write_str("PGK"),
            Self::Php => f.write_str("PHP"),
            Self::Pkr => f.write_str("PKR"),
            Self::Pln => f.write_str("PLN"),
            Self::Plz => f.write_str("PLZ"),
            Self::Pte => f.write_str("PTE"),
            Self::Pyg => f.write_str("PYG"),
            Self::Qar => f.write_str("QAR"),
            Self::Rhd => f.write_str("RHD"),
            Self::Rol => f.write_str("ROL"),
            Self::Ron => f.write_str("RON"),
            Self::Rsd => f.write_str("RSD"),
            Self::Rub => f.write_str("RUB"),
            Self::Rur => f.write_str("RUR"),
            Self::Rwf => f.write_str("RWF"),
            Self::Sar => f.write_str("SAR"),
            Self::Sbd => f.write_str("SBD"),
            Self::Scr => f.write_str("SCR"),
            Self::Sdd => f.write_str("SDD"),
            Self::Sdg => f.write_str("SDG"),
            Self::Sdp => f.write_str("SDP"),
            Self::Sek => f.write_str("SEK"),
            Self::Sgd => f.write_str("SGD"),
            Self::Shp => f.write_str("SHP"),
            Self::Sit => f.write_str("SIT"),
            Self::Skk => f.write_str("SKK"),
            Self::Sle => f.write_str("SLE"),
            Self::Sll => f.write_str("SLL"),
            Self::Sos => f.write_str("SOS"),
            Self::Srd => f.write_str("SRD"),
            Self::Srg => f.write_str("SRG"),
            Self::Ssp => f.write_str("SSP"),
            Self::Std => f.write_str("STD"),
            Self::Stn => f.write_str("STN"),
            Self::Sur => f.write_str("SUR"),
            Self::Svc => f.write_str("SVC"),
            Self::Syp => f.write_str("SYP"),
            Self::Szl => f.write_str("SZL"),
            Self::Thb => f.write_str("THB"),
            Self::Tjr => f.write_str("TJR"),
            Self::Tjs => f.write_str("TJS"),
            Self::Tmm => f.write_str("TMM"),
            Self::Tmt => f.write_str("TMT"),
            Self::Tnd => f.write_str("TND"),
            Self::Top => f.write_str("TOP"),
            Self::Tpe => f.write_str("TPE"),
            Self::Trl => f.write_str("TRL"),
            Self::Try => f.write_str("TRY"),
            Self::Ttd => f.write_str("TTD"),
            Self::Twd => f.write_str("TWD"),
            Self::Tzs => f.write_str("TZS"),
            Self::Uah => f.write_str("UAH"),
            Self::Uak => f.write_str("UAK"),
            Self::Ugs => f.write_str("UGS"),
            Self::Ugx => f.write_str("UGX"),
            Self::Usd => f.write_str("USD"),
            Self::Usn => f.write_str("USN"),
            Self::Uss => f.write_str("USS"),
            Self::Uyi => f.write_str("UYI"),
            Self::Uyp => f.write_str("UYP"),
            Self::Uyu => f.write_str("UYU"),
            Self::Uyw => f.write_str("UYW"),
            Self::Uzs => f.write_str("UZS"),
            Self::Veb => f.write_str("VEB"),
            Self::Ved => f.write_str("VED"),
            Self::Vef => f.write_str("VEF"),
            Self::Ves => f.write_str("VES"),
            Self::Vnd => f.write_str("VND"),
            Self::Vnn => f.write_str("VNN"),
            Self::Vuv => f.write_str("VUV"),
            Self::Wst => f.write_str("WST"),
            Self::Xaf => f.write_str("XAF"),
            Self::Xag => f.write_str("XAG"),
            Self::Xau => f.write_str("XAU"),
            Self::Xba => f.write_str("XBA"),
            Self::Xbb => f.write_str("XBB"),
            Self::Xbc => f.write_str("XBC"),
            Self::Xbd => f.write_str("XBD"),
            Self::Xcd => f.write_str("XCD"),
            Self::Xcg => f.write_str("XCG"),
            Self::Xdr => f.write_str("XDR"),
            Self::Xeu => f.write_str("XEU"),
            Self::Xfo => f.write_str("XFO"),
            Self::Xfu => f.write_str("XFU"),
            Self::Xof => f.write_str("XOF"),
            Self::Xpd => f.write_str("XPD"),
            Self::Xpf => f.write_str("XPF"),
            Self::Xpt => f.write_str("XPT"),
            Self::Xre => f.write_str("XRE"),
            Self::Xsu => f.write_str("XSU"),
            Self::Xts => f.write_str("XTS"),
            Self::Xua => f.write_str("XUA"),
            Self::Xxx => f.write_str("XXX"),
            Self::Ydd => f.write_str("YDD"),
            Self::Yer => f.write_str("YER"),
            Self::Yud => f.write_str("YUD"),
            Self::Yum => f.write_str("YUM"),
            Self::Yun => f.write_str("YUN"),
            Self::Yur => f.write_str("YUR"),
            Self::Zal => f.write_str("ZAL"),
            Self::Zar => f.write_str("ZAR"),
            Self::Zmk => f.write_str("ZMK"),
            Self::Zmw => f.write_str("ZMW"),
            Self::Zrn => f.write_str("ZRN"),
            Self::Zrz => f.write_str("ZRZ"),
            Self::Zwd => f.write_str("ZWD"),
            Self::Zwl => f.write_str("ZWL"),
            Self::Zwr => f.write_str("ZWR"),
        }
    }
}
impl ::std::str::FromStr for Currency {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ADP" => Ok(Self::Adp),
            "AED" => Ok(Self::Aed),
            "AFA" => Ok(Self::Afa),
            "AFN" => Ok(Self::Afn),
            "ALK" => Ok(Self::Alk),
            "ALL" => Ok(Self::All),
            "AMD" => Ok(Self::Amd),
            "ANG" => Ok(Self::Ang),
            "AOA" => Ok(Self::Aoa),
            "AOK" => Ok(Self::Aok),
            "AON" => Ok(Self::Aon),
            "AOR" => Ok(Self::Aor),
            "ARA" => Ok(Self::Ara),
            "ARL" => Ok(Self::Arl),
            "ARM" => Ok(Self::Arm),
            "ARP" => Ok(Self::Arp),
            "ARS" => Ok(Self::Ars),
            "ATS" => Ok(Self::Ats),
            "AUD" => Ok(Self::Aud),
            "AWG" => Ok(Self::Awg),
            "AZM" => Ok(Self::Azm),
            "AZN" => Ok(Self::Azn),
            "BAD" => Ok(Self::Bad),
            "BAM" => Ok(Self::Bam),
            "BAN" => Ok(Self::Ban),
            "BBD" => Ok(Self::Bbd),
            "BDT" => Ok(Self::Bdt),
            "BEC" => Ok(Self::Bec),
            "BEF" => Ok(Self::Bef),
            "BEL" => Ok(Self::Bel),
            "BGL" => Ok(Self::Bgl),
            "BGM" => Ok(Self::Bgm),
            "BGN" => Ok(Self::Bgn),
            "BGO" => Ok(Self::Bgo),
            "BHD" => Ok(Self::Bhd),
            "BIF" => Ok(Self::Bif),
            "BMD" => Ok(Self::Bmd),
            "BND" => Ok(Self::Bnd),
            "BOB" => Ok(Self::Bob),
            "BOL" => Ok(Self::Bol),
            "BOP" => Ok(Self::Bop),
            "BOV" => Ok(Self::Bov),
            "BRB" => Ok(Self::Brb),
            "BRC" => Ok(Self::Brc),
            "BRE" => Ok(Self::Bre),
            "BRL" => Ok(Self::Brl),
            "BRN" => Ok(Self::Brn),
            "BRR" => Ok(Self::Brr),
            "BRZ" => Ok(Self::Brz),
            "BSD" => Ok(Self::Bsd),
            "BTN" => Ok(Self::Btn),
            "BUK" => Ok(Self::Buk),
            "BWP" => Ok(Self::Bwp),
            "BYB" => Ok(Self::Byb),
            "BYN" => Ok(Self::Byn),
            "BYR" => Ok(Self::Byr),
            "BZD" => Ok(Self::Bzd),
            "CAD" => Ok(Self::Cad),
            "CDF" => Ok(Self::Cdf),
            "CHE" => Ok(Self::Che),
            "CHF" => Ok(Self::Chf),
            "CHW" => Ok(Self::Chw),
            "CLE" => Ok(Self::Cle),
            "CLF" => Ok(Self::Clf),
            "CLP" => Ok(Self::Clp),
            "CNH" => Ok(Self::Cnh),
            "CNX" => Ok(Self::Cnx),
            "CNY" => Ok(Self::Cny),
            "COP" => Ok(Self::Cop),
            "COU" => Ok(Self::Cou),
            "CRC" => Ok(Self::Crc),
            "CSD" => Ok(Self::Csd),
            "CSK" => Ok(Self::Csk),
            "CUC" => Ok(Self::Cuc),
            "CUP" => Ok(Self::Cup),
            "CVE" => Ok(Self::Cve),
            "CYP" => Ok(Self::Cyp),
            "CZK" => Ok(Self::Czk),
            "DDM" => Ok(Self::Ddm),
            "DEM" => Ok(Self::Dem),
            "DJF" => Ok(Self::Djf),
            "DKK" => Ok(Self::Dkk),
            "DOP" => Ok(Self::Dop),
            "DZD" => Ok(Self::Dzd),
            "ECS" => Ok(Self::Ecs),
            "ECV" => Ok(Self::Ecv),
            "EEK" => Ok(Self::Eek),
            "EGP" => Ok(Self::Egp),
            "ERN" => Ok(Self::Ern),
            "ESA" => Ok(Self::Esa),
            "ESB" => Ok(Self::Esb),
            "ESP" => Ok(Self::Esp),
            "ETB" => Ok(Self::Etb),
            "EUR" => Ok(Self::Eur),
            "FIM" => Ok(Self::Fim),
            "FJD" => Ok(Self::Fjd),
            "FKP" => Ok(Self::Fkp),
            "FRF" => Ok(Self::Frf),
            "GBP" => Ok(Self::Gbp),
            "GEK" => Ok(Self::Gek),
            "GEL" => Ok(Self::Gel),
            "GHC" => Ok(Self::Ghc),
            "GHS" => Ok(Self::Ghs),
            "GIP" => Ok(Self::Gip),
            "GMD" => Ok(Self::Gmd),
            "GNF" => Ok(Self::Gnf),
            "GNS" => Ok(Self::Gns),
            "GQE" => Ok(Self::Gqe),
            "GRD" => Ok(Self::Grd),
            "GTQ" => Ok(Self::Gtq),
            "GWE" => Ok(Self::Gwe),
            "GWP" => Ok(Self::Gwp),
            "GYD" => Ok(Self::Gyd),
            "HKD" => Ok(Self::Hkd),
            "HNL" => Ok(Self::Hnl),
            "HRD" => Ok(Self::Hrd),
            "HRK" => Ok(Self::Hrk),
            "HTG" => Ok(Self::Htg),
            "HUF" => Ok(Self::Huf),
            "IDR" => Ok(Self::Idr),
            "IEP" => Ok(Self::Iep),
            "ILP" => Ok(Self::Ilp),
            "ILR" => Ok(Self::Ilr),
            "ILS" => Ok(Self::Ils),
            "INR" => Ok(Self::Inr),
            "IQD" => Ok(Self::Iqd),
            "IRR" => Ok(Self::Irr),
            "ISJ" => Ok(Self::Isj),
            "ISK" => Ok(Self::Isk),
            "ITL" => Ok(Self::Itl),
            "JMD" => Ok(Self::Jmd),
            "JOD" => Ok(Self::Jod),
            "JPY" => Ok(Self::Jpy),
            "KES" => Ok(Self::Kes),
            "KGS" => Ok(Self::Kgs),
            "KHR" => Ok(Self::Khr),
            "KMF" => Ok(Self::Kmf),
            "KPW" => Ok(Self::Kpw),
            "KRH" => Ok(Self::Krh),
            "KRO" => Ok(Self::Kro),
            "KRW" => Ok(Self::Krw),
            "KWD" => Ok(Self::Kwd),
            "KYD" => Ok(Self::Kyd),
            "KZT" => Ok(Self::Kzt),
            "LAK" => Ok(Self::Lak),
            "LBP" => Ok(Self::Lbp),
            "LKR" => Ok(Self::Lkr),
            "LRD" => Ok(Self::Lrd),
            "LSL" => Ok(Self::Lsl),
            "LTL" => Ok(Self::Ltl),
            "LTT" => Ok(Self::Ltt),
            "LUC" => Ok(Self::Luc),
            "LUF" => Ok(Self::Luf),
            "LUL" => Ok(Self::Lul),
            "LVL" => Ok(Self::Lvl),
            "LVR" => Ok(Self::Lvr),
            "LYD" => Ok(Self::Lyd),
            "MAD" => Ok(Self::Mad),
            "MAF" => Ok(Self::Maf),
            "MCF" => Ok(Self::Mcf),
            "MDC" => Ok(Self::Mdc),
            "MDL" => Ok(Self::Mdl),
            "MGA" => Ok(Self::Mga),
            "MGF" => Ok(Self::Mgf),
            "MKD" => Ok(Self::Mkd),
            "MKN" => Ok(Self::Mkn),
            "MLF" => Ok(Self::Mlf),
            "MMK" => Ok(Self::Mmk),
            "MNT" => Ok(Self::Mnt),
            "MOP" => Ok(Self::Mop),
            "MRO" => Ok(Self::Mro),
            "MRU" => Ok(Self::Mru),
            "MTL" => Ok(Self::Mtl),
            "MTP" => Ok(Self::Mtp),
            "MUR" => Ok(Self::Mur),
            "MVP" => Ok(Self::Mvp),
            "MVR" => Ok(Self::Mvr),
            "MWK" => Ok(Self::Mwk),
            "MXN" => Ok(Self::Mxn),
            "MXP" => Ok(Self::Mxp),
            "MXV" => Ok(Self::Mxv),
            "MYR" => Ok(Self::Myr),
            "MZE" => Ok(Self::Mze),
            "MZM" => Ok(Self::Mzm),
            "MZN" => Ok(Self::Mzn),
            "NAD" => Ok(Self::Nad),
            "NGN" => Ok(Self::Ngn),
            "NIC" => Ok(Self::Nic),
            "NIO" => Ok(Self::Nio),
            "NLG" => Ok(Self::Nlg),
            "NOK" => Ok(Self::Nok),
            "NPR" => Ok(Self::Npr),
            "NZD" => Ok(Self::Nzd),
            "OMR" => Ok(Self::Omr),
            "PAB" => Ok(Self::Pab),
            "PEI" => Ok(Self::Pei),
            "PEN" => Ok(Self::Pen),
            "PES" => Ok(Self::Pes),
            "PGK" => Ok(Self::Pgk),
            "PHP" => Ok(Self::Php),
            "PKR" => Ok(Self::Pkr),
            "PLN" => Ok(Self::Pln),
            "PLZ" => Ok(Self::Plz),
            "PTE" => Ok(Self::Pte),
            "PYG" => Ok(Self::Pyg),
            "QAR" => Ok(Self::Qar),
            "RHD" => Ok(Self::Rhd),
            "ROL" => Ok(Self::Rol),
            "RON" => Ok(Self::Ron),
            "RSD" => Ok(Self::Rsd),
            "RUB" => Ok(Self::Rub),
            "RUR" => Ok(Self::Rur),
            "RWF" => Ok(Self::Rwf),
            "SAR" => Ok(Self::Sar),
            "SBD" => Ok(Self::Sbd),
            "SCR" => Ok(Self::Scr),
            "SDD" => Ok(Self::Sdd),
            "SDG" => Ok(Self::Sdg),
            "SDP" => Ok(Self::Sdp),
            "SEK" => Ok(Self::Sek),
            "SGD" => Ok(Self::Sgd),
            "SHP" => Ok(Self::Shp),
            "SIT" => Ok(Self::Sit),
            "SKK" => Ok(Self::Skk),
            "SLE" => Ok(Self::Sle),
            "SLL" => Ok(Self::Sll),
            "SOS" => Ok(Self::Sos),
            "SRD" => Ok(Self::Srd),
            "SRG" => Ok(Self::Srg),
            "SSP" => Ok(Self::Ssp),
            "STD" => Ok(Self::Std),
            "STN" => Ok(Self::Stn),
            "SUR" => Ok(Self::Sur),
            "SVC" => Ok(Self::Svc),
            "SYP" => Ok(Self::Syp),
            "SZL" => Ok(Self::Szl),
            "THB" => Ok(Self::Thb),
            "TJR" => Ok(Self::Tjr),
            "TJS" => Ok(Self::Tjs),
            "TMM" => Ok(Self::Tmm),
            "TMT" => Ok(Self::Tmt),
            "TND" => Ok(Self::Tnd),
            "TOP" => Ok(Self::Top),
            "TPE" => Ok(Self::Tpe),
            "TRL" => Ok(Self::Trl),
            "TRY" => Ok(Self::Try),
            "TTD" => Ok(Self::Ttd),
            "TWD" => Ok(Self::Twd),
            "TZS" => Ok(Self::Tzs),
            "UAH" => Ok(Self::Uah),
            "UAK" => Ok(Self::Uak),
            "UGS" => Ok(Self::Ugs),
            "UGX" => Ok(Self::Ugx),
            "USD" => Ok(Self::Usd),
            "USN" => Ok(Self::Usn),
            "USS" => Ok(Self::Uss),
            "UYI" => Ok(Self::Uyi),
            "UYP" => Ok(Self::Uyp),
            "UYU" => Ok(Self::Uyu),
            "UYW" => Ok(Self::Uyw),
            "UZS" => Ok(Self::Uzs),
            "VEB" => Ok(Self::Veb),
            "VED" => Ok(Self::Ved),
            "VEF" => Ok(Self::Vef),
            "VES" => Ok(Self::Ves),
            "VND" => Ok(Self::Vnd),
            "VNN" => Ok(Self::Vnn),
            "VUV" => Ok(Self::Vuv),
            "WST" => Ok(Self::Wst),
            "XAF" => Ok(Self::Xaf),
            "XAG" => Ok(Self::Xag),
            "XAU" => Ok(Self::Xau),
            "XBA" => Ok(Self::Xba),
            "XBB" => Ok(Self::Xbb),
            "XBC" => Ok(Self::Xbc),
            "XBD" => Ok(Self::Xbd),
            "XCD" => Ok(Self::Xcd),
            "XCG" => Ok(Self::Xcg),
            "XDR" => Ok(Self::Xdr),
            "XEU" => Ok(Self::Xeu),
            "XFO" => Ok(Self::Xfo),
            "XFU" => Ok(Self::Xfu),
            "XOF" => Ok(Self::Xof),
            "XPD" => Ok(Self::Xpd),
            "XPF" => Ok(Self::Xpf),
            "XPT" => Ok(Self::Xpt),
            "XRE" => Ok(Self::Xre),
            "XSU" => Ok(Self::Xsu),
            "XTS" => Ok(Self::Xts),
            "XUA" => Ok(Self::Xua),
            "XXX" => Ok(Self::Xxx),
            "YDD" => Ok(Self::Ydd),
            "YER" => Ok(Self::Yer),
            "YUD" => Ok(Self::Yud),
            "YUM" => Ok(Self::Yum),
            "YUN" => Ok(Self::Yun),
            "YUR" => Ok(Self::Yur),
            "ZAL" => Ok(Self::Zal),
            "ZAR" => Ok(Self::Zar),
            "ZMK" => Ok(Self::Zmk),
            "ZMW" => Ok(Self::Zmw),
            "ZRN" => Ok(Self::Zrn),
            "ZRZ" => Ok(Self::Zrz),
            "ZWD" => Ok(Self::Zwd),
            "ZWL" => Ok(Self::Zwl),
            "ZWR" => Ok(Self::Zwr),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for Currency {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for Currency {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`DashboardSettings`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct DashboardSettings(pub ::std::option::Option<DashboardSettingsInner>);
impl ::std::ops::Deref for DashboardSettings {
    type Target = ::std::option::Option<DashboardSettingsInner>;
    fn deref(&self) -> &::std::option::Option<DashboardSettingsInner> {
        &self.0
    }
}
impl ::std::convert::From<DashboardSettings>
for ::std::option::Option<DashboardSettingsInner> {
    fn from(value: DashboardSettings) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<DashboardSettingsInner>>
for DashboardSettings {
    fn from(value: ::std::option::Option<DashboardSettingsInner>) -> Self {
        Self(value)
    }
}
///`DashboardSettingsInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct DashboardSettingsInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_emails_sort_order: ::std::option::Option<::std::string::String>,
}
///`Email`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Email(pub ::std::option::Option<EmailInner>);
impl ::std::ops::Deref for Email {
    type Target = ::std::option::Option<EmailInner>;
    fn deref(&self) -> &::std::option::Option<EmailInner> {
        &self.0
    }
}
impl ::std::convert::From<Email> for ::std::option::Option<EmailInner> {
    fn from(value: Email) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<EmailInner>> for Email {
    fn from(value: ::std::option::Option<EmailInner>) -> Self {
        Self(value)
    }
}
///`EmailId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct EmailId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for EmailId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<EmailId> for ::std::option::Option<::std::string::String> {
    fn from(value: EmailId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for EmailId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`EmailInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EmailInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachments: ::std::option::Option<::std::vec::Vec<AttachmentRoot>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author: ::std::option::Option<User>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub author_id: ::std::option::Option<UserId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bcc: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bounced_addresses: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bulk_email_request_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub cc: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_headers: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub direction: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email_reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email_sender: ::std::option::Option<EmailSender>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email_sender_id: ::std::option::Option<EmailSenderId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error_message: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub from_email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub generated_body: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<EmailId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_automated: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_generated: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_originated_in_stuut: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_unread: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_email_id: ::std::option::Option<EmailId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub participants: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_links: ::std::option::Option<::std::vec::Vec<EmailRemoteLink>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reply_to: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub send_separately: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sent_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sent_by_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub snippet: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub subject: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub thread_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub to: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
}
///`EmailRemoteLink`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EmailRemoteLink {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email_id: ::std::option::Option<EmailId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email_sender_id: ::std::option::Option<EmailSenderId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_thread_id: ::std::option::Option<::std::string::String>,
}
///`EmailSender`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct EmailSender(pub ::std::option::Option<EmailSenderInner>);
impl ::std::ops::Deref for EmailSender {
    type Target = ::std::option::Option<EmailSenderInner>;
    fn deref(&self) -> &::std::option::Option<EmailSenderInner> {
        &self.0
    }
}
impl ::std::convert::From<EmailSender> for ::std::option::Option<EmailSenderInner> {
    fn from(value: EmailSender) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<EmailSenderInner>> for EmailSender {
    fn from(value: ::std::option::Option<EmailSenderInner>) -> Self {
        Self(value)
    }
}
///`EmailSenderId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct EmailSenderId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for EmailSenderId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<EmailSenderId>
for ::std::option::Option<::std::string::String> {
    fn from(value: EmailSenderId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>>
for EmailSenderId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`EmailSenderInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct EmailSenderInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expired_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<EmailSenderId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_nylas_connection: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_nylas_grant_expired: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_shared: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub provider: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reply_to: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reply_to_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub signature_html: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<UserId>,
}
///`Integration`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Integration(pub ::std::option::Option<IntegrationInner>);
impl ::std::ops::Deref for Integration {
    type Target = ::std::option::Option<IntegrationInner>;
    fn deref(&self) -> &::std::option::Option<IntegrationInner> {
        &self.0
    }
}
impl ::std::convert::From<Integration> for ::std::option::Option<IntegrationInner> {
    fn from(value: Integration) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<IntegrationInner>> for Integration {
    fn from(value: ::std::option::Option<IntegrationInner>) -> Self {
        Self(value)
    }
}
///`IntegrationHealth`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct IntegrationHealth(pub ::std::option::Option<IntegrationHealthInner>);
impl ::std::ops::Deref for IntegrationHealth {
    type Target = ::std::option::Option<IntegrationHealthInner>;
    fn deref(&self) -> &::std::option::Option<IntegrationHealthInner> {
        &self.0
    }
}
impl ::std::convert::From<IntegrationHealth>
for ::std::option::Option<IntegrationHealthInner> {
    fn from(value: IntegrationHealth) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<IntegrationHealthInner>>
for IntegrationHealth {
    fn from(value: ::std::option::Option<IntegrationHealthInner>) -> Self {
        Self(value)
    }
}
///`IntegrationHealthInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationHealthInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub details: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub message: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reason: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}
///`IntegrationInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_base_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_documentation_url: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_requires_subdomain: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub auth_type: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub categories: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_guide_url: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_instructions: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_steps: ::std::option::Option<::std::vec::Vec<ConnectionStep>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub display_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logo: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub logo_square: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<::std::vec::Vec<IntegrationSetting>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub short_description: ::std::option::Option<::serde_json::Value>,
}
///`IntegrationSetting`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct IntegrationSetting {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub choices: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub format: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub group: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub guide_url: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_editable: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_required: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_select: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub key: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub label: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub post_auth: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_load: ::std::option::Option<bool>,
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<::std::string::String>,
}
///`InvoiceId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct InvoiceId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for InvoiceId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<InvoiceId> for ::std::option::Option<::std::string::String> {
    fn from(value: InvoiceId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for InvoiceId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`LinkedIntegration`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct LinkedIntegration(pub ::std::option::Option<LinkedIntegrationInner>);
impl ::std::ops::Deref for LinkedIntegration {
    type Target = ::std::option::Option<LinkedIntegrationInner>;
    fn deref(&self) -> &::std::option::Option<LinkedIntegrationInner> {
        &self.0
    }
}
impl ::std::convert::From<LinkedIntegration>
for ::std::option::Option<LinkedIntegrationInner> {
    fn from(value: LinkedIntegration) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<LinkedIntegrationInner>>
for LinkedIntegration {
    fn from(value: ::std::option::Option<LinkedIntegrationInner>) -> Self {
        Self(value)
    }
}
///`LinkedIntegrationId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct LinkedIntegrationId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for LinkedIntegrationId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<LinkedIntegrationId>
for ::std::option::Option<::std::string::String> {
    fn from(value: LinkedIntegrationId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>>
for LinkedIntegrationId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`LinkedIntegrationInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LinkedIntegrationInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_subdomain: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub api_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub connection_info: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub credentials_expire_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub health: ::std::option::Option<IntegrationHealth>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<LinkedIntegrationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub identity_info: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integration: ::std::option::Option<Integration>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integration_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_configured: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_running_setup: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_sync_disabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_webhooks_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub models: ::std::option::Option<::std::vec::Vec<LinkedModel>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub requires_setup: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub settings: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub webhook_listener_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub webhook_setup_error: ::std::option::Option<::std::string::String>,
}
///`LinkedModel`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct LinkedModel {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub exclude_rule: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub field_mappings: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub health: ::std::option::Option<IntegrationHealth>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<LinkedModelId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub integration_schema_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_read_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_webhooks_setup: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_write_enabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_sync: ::std::option::Option<ModelSync>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_sync_id: ::std::option::Option<ModelSyncId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub linked_integration_id: ::std::option::Option<LinkedIntegrationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next_sync_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_requested: ::std::option::Option<bool>,
}
///`LinkedModelId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct LinkedModelId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for LinkedModelId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<LinkedModelId>
for ::std::option::Option<::std::string::String> {
    fn from(value: LinkedModelId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>>
for LinkedModelId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`ModelSync`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ModelSync(pub ::std::option::Option<ModelSyncInner>);
impl ::std::ops::Deref for ModelSync {
    type Target = ::std::option::Option<ModelSyncInner>;
    fn deref(&self) -> &::std::option::Option<ModelSyncInner> {
        &self.0
    }
}
impl ::std::convert::From<ModelSync> for ::std::option::Option<ModelSyncInner> {
    fn from(value: ModelSync) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<ModelSyncInner>> for ModelSync {
    fn from(value: ::std::option::Option<ModelSyncInner>) -> Self {
        Self(value)
    }
}
///`ModelSyncId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct ModelSyncId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for ModelSyncId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<ModelSyncId> for ::std::option::Option<::std::string::String> {
    fn from(value: ModelSyncId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for ModelSyncId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`ModelSyncInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ModelSyncInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub entity_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<ModelSyncId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_initial_sync: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_one_off: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub linked_model_id: ::std::option::Option<LinkedModelId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pagination: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run: ::std::option::Option<SyncRun>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub run_id: ::std::option::Option<SyncRunId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timerange_end: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timerange_start: ::std::option::Option<::std::string::String>,
}
///`OrganizationId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct OrganizationId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for OrganizationId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<OrganizationId>
for ::std::option::Option<::std::string::String> {
    fn from(value: OrganizationId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>>
for OrganizationId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`Partner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Partner(pub ::std::option::Option<PartnerInner>);
impl ::std::ops::Deref for Partner {
    type Target = ::std::option::Option<PartnerInner>;
    fn deref(&self) -> &::std::option::Option<PartnerInner> {
        &self.0
    }
}
impl ::std::convert::From<Partner> for ::std::option::Option<PartnerInner> {
    fn from(value: Partner) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<PartnerInner>> for Partner {
    fn from(value: ::std::option::Option<PartnerInner>) -> Self {
        Self(value)
    }
}
///`PartnerId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PartnerId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for PartnerId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<PartnerId> for ::std::option::Option<::std::string::String> {
    fn from(value: PartnerId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for PartnerId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`PartnerInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PartnerInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub account_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub ap_portals: ::std::option::Option<::std::vec::Vec<ApPortal>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee: ::std::option::Option<User>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub assignee_id: ::std::option::Option<UserId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_address: ::std::option::Option<Address>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_address_id: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub family_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finix_identity_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub given_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<PartnerId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_prefix: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_active: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_company: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_email_disabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_phone_disabled: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_email: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_primary_phone: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_outreach_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_outreach_channel: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_outreach_to: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_synced_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub legal_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_behalf_of: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub on_behalf_of_phone: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization_id: ::std::option::Option<OrganizationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub parent_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub phone: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_metadata: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_parent_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_payment_portal_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub shipping_address: ::std::option::Option<Address>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status_metadata: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_status: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tags: ::std::option::Option<::std::vec::Vec<PartnerTag>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tax_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub timezone: ::std::option::Option<::std::string::String>,
}
///`PartnerRoot`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PartnerRoot(pub Partner);
impl ::std::ops::Deref for PartnerRoot {
    type Target = Partner;
    fn deref(&self) -> &Partner {
        &self.0
    }
}
impl ::std::convert::From<PartnerRoot> for Partner {
    fn from(value: PartnerRoot) -> Self {
        value.0
    }
}
impl ::std::convert::From<Partner> for PartnerRoot {
    fn from(value: Partner) -> Self {
        Self(value)
    }
}
///`PartnerTag`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PartnerTag {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_manual: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partner_id: ::std::option::Option<PartnerId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag: ::std::option::Option<Tag>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub tag_id: ::std::option::Option<TagId>,
}
///`Payment`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct Payment {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_confidence_reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_confidence_score: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_error_code: ::std::option::Option<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub agent_uncertainties: ::std::vec::Vec<::std::string::String>,
    #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
    pub allocations: ::std::vec::Vec<PaymentAllocation>,
    pub amount: u64,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_refunded: ::std::option::Option<u64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bank_transaction: ::std::option::Option<BankTransaction>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub bank_transaction_id: ::std::option::Option<PaymentBankTransactionId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub billing_email: ::std::option::Option<PaymentBillingEmail>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    pub currency: Currency,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency_rate: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub custom_fields: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub expected_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub finix_transfer_id: ::std::option::Option<PaymentFinixTransferId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<PaymentId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub initiated_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_exported_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last_synced_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub linked_integration_id: ::std::option::Option<PaymentLinkedIntegrationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::chrono::DateTime<::chrono::offset::Utc>>,
    pub object: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partner: ::std::option::Option<PartnerRoot>,
    pub partner_id: PaymentPartnerId,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment_method: ::std::option::Option<PaymentMethod>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub receipt_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub reference_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remittance: ::std::option::Option<Remittance>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remittance_id: ::std::option::Option<PaymentRemittanceId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_created_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_metadata: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_modified_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub statement_descriptor: ::std::option::Option<::std::string::String>,
    pub status: PaymentStatus,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stripe_session_id: ::std::option::Option<PaymentStripeSessionId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sync_status: ::std::option::Option<SyncStatus>,
    pub timestamp: ::chrono::DateTime<::chrono::offset::Utc>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transaction_match_approved_at: ::std::option::Option<
        ::chrono::DateTime<::chrono::offset::Utc>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transaction_match_approver_id: ::std::option::Option<
        PaymentTransactionMatchApproverId,
    >,
}
///`PaymentAllocation`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PaymentAllocation {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_confidence_reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_confidence_score: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_error_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_uncertainties: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub approved: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub approved_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub approver_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice: ::std::option::Option<PaymentAllocationInvoice>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_id: ::std::option::Option<InvoiceId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment_id: ::std::option::Option<PaymentId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub strategy: ::std::option::Option<::std::string::String>,
}
///`PaymentAllocationInvoice`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PaymentAllocationInvoice(
    pub ::std::option::Option<PaymentAllocationInvoiceInner>,
);
impl ::std::ops::Deref for PaymentAllocationInvoice {
    type Target = ::std::option::Option<PaymentAllocationInvoiceInner>;
    fn deref(&self) -> &::std::option::Option<PaymentAllocationInvoiceInner> {
        &self.0
    }
}
impl ::std::convert::From<PaymentAllocationInvoice>
for ::std::option::Option<PaymentAllocationInvoiceInner> {
    fn from(value: PaymentAllocationInvoice) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<PaymentAllocationInvoiceInner>>
for PaymentAllocationInvoice {
    fn from(value: ::std::option::Option<PaymentAllocationInvoiceInner>) -> Self {
        Self(value)
    }
}
///`PaymentAllocationInvoiceInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct PaymentAllocationInvoiceInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_due: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_paid: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<InvoiceId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub number: ::std::option::Option<::std::string::String>,
}
///`PaymentBankTransactionId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentBankTransactionId(::std::string::String);
impl ::std::ops::Deref for PaymentBankTransactionId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentBankTransactionId> for ::std::string::String {
    fn from(value: PaymentBankTransactionId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentBankTransactionId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 32usize {
            return Err("longer than 32 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentBankTransactionId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentBankTransactionId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentBankTransactionId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`PaymentBillingEmail`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentBillingEmail(::std::string::String);
impl ::std::ops::Deref for PaymentBillingEmail {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentBillingEmail> for ::std::string::String {
    fn from(value: PaymentBillingEmail) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentBillingEmail {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 255usize {
            return Err("longer than 255 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentBillingEmail {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentBillingEmail {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentBillingEmail {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`PaymentFinixTransferId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentFinixTransferId(::std::string::String);
impl ::std::ops::Deref for PaymentFinixTransferId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentFinixTransferId> for ::std::string::String {
    fn from(value: PaymentFinixTransferId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentFinixTransferId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 32usize {
            return Err("longer than 32 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentFinixTransferId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentFinixTransferId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentFinixTransferId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`PaymentId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PaymentId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for PaymentId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<PaymentId> for ::std::option::Option<::std::string::String> {
    fn from(value: PaymentId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for PaymentId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`PaymentLinkedIntegrationId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentLinkedIntegrationId(::std::string::String);
impl ::std::ops::Deref for PaymentLinkedIntegrationId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentLinkedIntegrationId> for ::std::string::String {
    fn from(value: PaymentLinkedIntegrationId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentLinkedIntegrationId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 32usize {
            return Err("longer than 32 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentLinkedIntegrationId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentLinkedIntegrationId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentLinkedIntegrationId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`PaymentMethod`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct PaymentMethod(pub ::std::option::Option<PaymentMethodInner>);
impl ::std::ops::Deref for PaymentMethod {
    type Target = ::std::option::Option<PaymentMethodInner>;
    fn deref(&self) -> &::std::option::Option<PaymentMethodInner> {
        &self.0
    }
}
impl ::std::convert::From<PaymentMethod> for ::std::option::Option<PaymentMethodInner> {
    fn from(value: PaymentMethod) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<PaymentMethodInner>> for PaymentMethod {
    fn from(value: ::std::option::Option<PaymentMethodInner>) -> Self {
        Self(value)
    }
}
///`PaymentMethodInner`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum PaymentMethodInner {
    #[serde(rename = "ach")]
    Ach,
    #[serde(rename = "alipay")]
    Alipay,
    #[serde(rename = "au_becs")]
    AuBecs,
    #[serde(rename = "bacs")]
    Bacs,
    #[serde(rename = "card")]
    Card,
    #[serde(rename = "cash")]
    Cash,
    #[serde(rename = "check")]
    Check,
    #[serde(rename = "ideal")]
    Ideal,
    #[serde(rename = "interac")]
    Interac,
    #[serde(rename = "eft")]
    Eft,
    #[serde(rename = "eps")]
    Eps,
    #[serde(rename = "giropay")]
    Giropay,
    #[serde(rename = "klarna")]
    Klarna,
    #[serde(rename = "sepa")]
    Sepa,
    #[serde(rename = "wechat")]
    Wechat,
    #[serde(rename = "wire")]
    Wire,
    #[serde(rename = "other")]
    Other,
}
impl ::std::fmt::Display for PaymentMethodInner {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Ach => f.write_str("ach"),
            Self::Alipay => f.write_str("alipay"),
            Self::AuBecs => f.write_str("au_becs"),
            Self::Bacs => f.write_str("bacs"),
            Self::Card => f.write_str("card"),
            Self::Cash => f.write_str("cash"),
            Self::Check => f.write_str("check"),
            Self::Ideal => f.write_str("ideal"),
            Self::Interac => f.write_str("interac"),
            Self::Eft => f.write_str("eft"),
            Self::Eps => f.write_str("eps"),
            Self::Giropay => f.write_str("giropay"),
            Self::Klarna => f.write_str("klarna"),
            Self::Sepa => f.write_str("sepa"),
            Self::Wechat => f.write_str("wechat"),
            Self::Wire => f.write_str("wire"),
            Self::Other => f.write_str("other"),
        }
    }
}
impl ::std::str::FromStr for PaymentMethodInner {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "ach" => Ok(Self::Ach),
            "alipay" => Ok(Self::Alipay),
            "au_becs" => Ok(Self::AuBecs),
            "bacs" => Ok(Self::Bacs),
            "card" => Ok(Self::Card),
            "cash" => Ok(Self::Cash),
            "check" => Ok(Self::Check),
            "ideal" => Ok(Self::Ideal),
            "interac" => Ok(Self::Interac),
            "eft" => Ok(Self::Eft),
            "eps" => Ok(Self::Eps),
            "giropay" => Ok(Self::Giropay),
            "klarna" => Ok(Self::Klarna),
            "sepa" => Ok(Self::Sepa),
            "wechat" => Ok(Self::Wechat),
            "wire" => Ok(Self::Wire),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PaymentMethodInner {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentMethodInner {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`PaymentPartnerId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentPartnerId(::std::string::String);
impl ::std::ops::Deref for PaymentPartnerId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentPartnerId> for ::std::string::String {
    fn from(value: PaymentPartnerId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentPartnerId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 32usize {
            return Err("longer than 32 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentPartnerId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentPartnerId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentPartnerId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`PaymentRemittanceId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentRemittanceId(::std::string::String);
impl ::std::ops::Deref for PaymentRemittanceId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentRemittanceId> for ::std::string::String {
    fn from(value: PaymentRemittanceId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentRemittanceId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 32usize {
            return Err("longer than 32 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentRemittanceId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentRemittanceId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentRemittanceId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`PaymentStatus`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum PaymentStatus {
    #[serde(rename = "pending_match")]
    PendingMatch,
    #[serde(rename = "pending_approval")]
    PendingApproval,
    #[serde(rename = "approved")]
    Approved,
    #[serde(rename = "finalized")]
    Finalized,
}
impl ::std::fmt::Display for PaymentStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::PendingMatch => f.write_str("pending_match"),
            Self::PendingApproval => f.write_str("pending_approval"),
            Self::Approved => f.write_str("approved"),
            Self::Finalized => f.write_str("finalized"),
        }
    }
}
impl ::std::str::FromStr for PaymentStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "pending_match" => Ok(Self::PendingMatch),
            "pending_approval" => Ok(Self::PendingApproval),
            "approved" => Ok(Self::Approved),
            "finalized" => Ok(Self::Finalized),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for PaymentStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`PaymentStripeSessionId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentStripeSessionId(::std::string::String);
impl ::std::ops::Deref for PaymentStripeSessionId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentStripeSessionId> for ::std::string::String {
    fn from(value: PaymentStripeSessionId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentStripeSessionId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 32usize {
            return Err("longer than 32 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentStripeSessionId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for PaymentStripeSessionId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentStripeSessionId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`PaymentTransactionMatchApproverId`
#[derive(::serde::Serialize, Clone, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
#[serde(transparent)]
pub struct PaymentTransactionMatchApproverId(::std::string::String);
impl ::std::ops::Deref for PaymentTransactionMatchApproverId {
    type Target = ::std::string::String;
    fn deref(&self) -> &::std::string::String {
        &self.0
    }
}
impl ::std::convert::From<PaymentTransactionMatchApproverId> for ::std::string::String {
    fn from(value: PaymentTransactionMatchApproverId) -> Self {
        value.0
    }
}
impl ::std::str::FromStr for PaymentTransactionMatchApproverId {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        if value.chars().count() > 32usize {
            return Err("longer than 32 characters".into());
        }
        Ok(Self(value.to_string()))
    }
}
impl ::std::convert::TryFrom<&str> for PaymentTransactionMatchApproverId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String>
for PaymentTransactionMatchApproverId {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl<'de> ::serde::Deserialize<'de> for PaymentTransactionMatchApproverId {
    fn deserialize<D>(deserializer: D) -> ::std::result::Result<Self, D::Error>
    where
        D: ::serde::Deserializer<'de>,
    {
        ::std::string::String::deserialize(deserializer)?
            .parse()
            .map_err(|e: self::error::ConversionError| {
                <D::Error as ::serde::de::Error>::custom(e.to_string())
            })
    }
}
///`Remittance`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Remittance {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_confidence_reason: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_confidence_score: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_error_code: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_uncertainties: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub allocations: ::std::option::Option<::std::vec::Vec<RemittanceAllocation>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub attachment: ::std::option::Option<Attachment>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<Email>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<RemittanceId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub partner: ::std::option::Option<Partner>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payee_bank_details: ::std::option::Option<BankDetails>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payer_bank_details: ::std::option::Option<BankDetails>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payer_email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payer_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub payment_method: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transaction_amount: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transaction_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub transaction_number: ::std::option::Option<::std::string::String>,
}
///`RemittanceAllocation`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RemittanceAllocation {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_discount: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_paid: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_withheld: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice: ::std::option::Option<RemittanceAllocationInvoice>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_id: ::std::option::Option<InvoiceId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invoice_number: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remittance_id: ::std::option::Option<RemittanceId>,
}
///`RemittanceAllocationInvoice`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct RemittanceAllocationInvoice(
    pub ::std::option::Option<RemittanceAllocationInvoiceInner>,
);
impl ::std::ops::Deref for RemittanceAllocationInvoice {
    type Target = ::std::option::Option<RemittanceAllocationInvoiceInner>;
    fn deref(&self) -> &::std::option::Option<RemittanceAllocationInvoiceInner> {
        &self.0
    }
}
impl ::std::convert::From<RemittanceAllocationInvoice>
for ::std::option::Option<RemittanceAllocationInvoiceInner> {
    fn from(value: RemittanceAllocationInvoice) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<RemittanceAllocationInvoiceInner>>
for RemittanceAllocationInvoice {
    fn from(value: ::std::option::Option<RemittanceAllocationInvoiceInner>) -> Self {
        Self(value)
    }
}
///`RemittanceAllocationInvoiceInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct RemittanceAllocationInvoiceInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_due: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount_paid: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub currency: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<InvoiceId>,
}
///`RemittanceId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct RemittanceId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for RemittanceId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<RemittanceId>
for ::std::option::Option<::std::string::String> {
    fn from(value: RemittanceId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>>
for RemittanceId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`SyncRun`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct SyncRun(pub ::std::option::Option<SyncRunInner>);
impl ::std::ops::Deref for SyncRun {
    type Target = ::std::option::Option<SyncRunInner>;
    fn deref(&self) -> &::std::option::Option<SyncRunInner> {
        &self.0
    }
}
impl ::std::convert::From<SyncRun> for ::std::option::Option<SyncRunInner> {
    fn from(value: SyncRun) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<SyncRunInner>> for SyncRun {
    fn from(value: ::std::option::Option<SyncRunInner>) -> Self {
        Self(value)
    }
}
///`SyncRunId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct SyncRunId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for SyncRunId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<SyncRunId> for ::std::option::Option<::std::string::String> {
    fn from(value: SyncRunId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for SyncRunId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`SyncRunInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct SyncRunInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub completed_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub data: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub event_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<SyncRunId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub output: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub remote_id: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub stacktrace: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub started_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<::std::string::String>,
}
///`SyncStatus`
#[derive(
    ::serde::Deserialize,
    ::serde::Serialize,
    Clone,
    Copy,
    Debug,
    Eq,
    Hash,
    Ord,
    PartialEq,
    PartialOrd
)]
pub enum SyncStatus {
    #[serde(rename = "partial")]
    Partial,
    #[serde(rename = "syncing")]
    Syncing,
    #[serde(rename = "synced")]
    Synced,
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for SyncStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Partial => f.write_str("partial"),
            Self::Syncing => f.write_str("syncing"),
            Self::Synced => f.write_str("synced"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for SyncStatus {
    type Err = self::error::ConversionError;
    fn from_str(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "partial" => Ok(Self::Partial),
            "syncing" => Ok(Self::Syncing),
            "synced" => Ok(Self::Synced),
            "failed" => Ok(Self::Failed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for SyncStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: &str,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for SyncStatus {
    type Error = self::error::ConversionError;
    fn try_from(
        value: ::std::string::String,
    ) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`Tag`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct Tag(pub ::std::option::Option<TagInner>);
impl ::std::ops::Deref for Tag {
    type Target = ::std::option::Option<TagInner>;
    fn deref(&self) -> &::std::option::Option<TagInner> {
        &self.0
    }
}
impl ::std::convert::From<Tag> for ::std::option::Option<TagInner> {
    fn from(value: Tag) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<TagInner>> for Tag {
    fn from(value: ::std::option::Option<TagInner>) -> Self {
        Self(value)
    }
}
///`TagId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct TagId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for TagId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<TagId> for ::std::option::Option<::std::string::String> {
    fn from(value: TagId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for TagId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`TagInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct TagInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub color: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<TagId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub rule_condition: ::std::option::Option<
        ::serde_json::Map<::std::string::String, ::serde_json::Value>,
    >,
}
///`User`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct User(pub ::std::option::Option<UserInner>);
impl ::std::ops::Deref for User {
    type Target = ::std::option::Option<UserInner>;
    fn deref(&self) -> &::std::option::Option<UserInner> {
        &self.0
    }
}
impl ::std::convert::From<User> for ::std::option::Option<UserInner> {
    fn from(value: User) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<UserInner>> for User {
    fn from(value: ::std::option::Option<UserInner>) -> Self {
        Self(value)
    }
}
///`UserId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct UserId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for UserId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<UserId> for ::std::option::Option<::std::string::String> {
    fn from(value: UserId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for UserId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`UserInner`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct UserInner {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub created_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub dashboard_settings: ::std::option::Option<DashboardSettings>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub default_email_sender_id: ::std::option::Option<EmailSenderId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub family_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub given_name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<UserId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub invited_by_user_id: ::std::option::Option<UserId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_access_approved: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub is_org_admin: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub modified_at: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub object: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub onboarding_required: ::std::option::Option<bool>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub organization_id: ::std::option::Option<OrganizationId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub profile_picture: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub selected: ::std::option::Option<bool>,
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
