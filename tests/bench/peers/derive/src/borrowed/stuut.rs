//! The types of `stuut/payment`, written by write-peers.

use crate::Str;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Address<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub city: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub line1: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Str<'a>>,
    #[serde(rename = "type", borrow, default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ApPortal<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub account: Option<Box<ApPortalAccount<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub account_key: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub customer_identifier: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub customer_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice_submission_guidelines: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_invoice_submission_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_report_download_enabled: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub report_email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub report_frequency: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ApPortalAccount<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub available_operations: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Attachment<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub file_type: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub mime_type: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub content_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub disposition: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_verified: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub presigned_url: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub presigned_url_expires_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub src: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct BankDetails {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_number: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_name: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub bank_number: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub branch_number: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iban: Option<serde_json::Value>,
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct BankTransaction<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub posted: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<Str<'a>>,
    #[serde(rename = "type", borrow, default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub account_mask: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub authorized_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub check_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub counterparty_email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub counterparty_logo: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub counterparty_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_rate: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_details: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice_numbers: Option<Vec<Str<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_draft: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_synced_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Box<BankTransactionPartner<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_metadata: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub statement_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub sync_status: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub transaction_code: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct BankTransactionPartner<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub account_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub ap_portals: Option<Vec<ApPortal<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<Box<User<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Box<Address<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address_id: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub contacts: Option<Vec<Contact<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub finix_identity_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice_prefix: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_company: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_email_disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_phone_disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary_email: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary_phone: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_outreach_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_outreach_channel: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_outreach_to: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_synced_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub linked_integration: Option<Box<LinkedIntegration<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of_phone: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_metadata: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_parent_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_payment_portal_url: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Box<Address<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_metadata: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub sync_status: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<PartnerTag<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ConnectionStep<'a> {
    #[serde(rename = "type", borrow, default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endpoint: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fields: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_auth: Option<bool>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Contact<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Box<Address<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address_id: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub addresses: Option<Vec<ContactAddress<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub external_role: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub internal_role: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_email_disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_phone_disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary_email: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary_phone: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub job_title: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_metadata: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_modified_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_metadata: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ContactAddress<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub city: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub coordinates: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub country: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub line1: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub line2: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub state: Option<Str<'a>>,
    #[serde(rename = "type", borrow, default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
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

#[derive(Debug, Deserialize, Serialize)]
pub struct DashboardSettings<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub thread_emails_sort_order: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Email<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub author: Option<Box<User<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub author_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub bcc: Option<Vec<Str<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub body: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub bounced_addresses: Option<Vec<Str<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub bulk_email_request_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub cc: Option<Vec<Str<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_headers: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email_reason: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email_sender: Option<Box<EmailSender<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email_sender_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub error_message: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub from_email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub generated_body: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_automated: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_generated: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_originated_in_stuut: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_unread: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub parent_email_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub participants: Option<Vec<Str<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_links: Option<Vec<EmailRemoteLink<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Vec<Str<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub send_separately: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub sent_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub sent_by_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub snippet: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Vec<Str<'a>>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct EmailRemoteLink<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email_sender_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_thread_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct EmailSender<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub reply_to: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub expired_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_nylas_connection: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_nylas_grant_expired: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_shared: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub reply_to_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub signature_html: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Integration<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub api_base_url: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_documentation_url: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub api_requires_subdomain: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub auth_type: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub categories: Option<Vec<Str<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub color: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_guide_url: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_instructions: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub connection_steps: Option<Vec<ConnectionStep<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo_square: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<Vec<IntegrationSetting<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_description: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct IntegrationHealth<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub details: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct IntegrationSetting<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub key: Option<Str<'a>>,
    #[serde(rename = "type", borrow, default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub choices: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub format: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guide_url: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_editable: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_required: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_select: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub post_auth: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requires_load: Option<bool>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct LinkedIntegration<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub integration_name: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_configured: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub settings: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub api_subdomain: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub api_url: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection_info: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub credentials_expire_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub health: Option<Box<IntegrationHealth<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity_info: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Box<Integration<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_running_setup: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_sync_disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_webhooks_enabled: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub models: Option<Vec<LinkedModel<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub owner_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requires_setup: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub username: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub webhook_listener_url: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub webhook_setup_error: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct LinkedModel<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub integration_schema_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub linked_integration_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exclude_rule: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub field_mappings: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub health: Option<Box<IntegrationHealth<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_read_enabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_webhooks_setup: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_write_enabled: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_sync: Option<Box<ModelSync<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_sync_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub next_sync_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_requested: Option<bool>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ModelSync<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub linked_model_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub run_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub entity_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_initial_sync: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_one_off: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub run: Option<Box<SyncRun<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub timerange_end: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub timerange_start: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Partner<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub account_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub ap_portals: Option<Vec<ApPortal<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<Box<User<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub assignee_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub billing_address: Option<Box<Address<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub billing_address_id: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub finix_identity_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice_prefix: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_active: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_company: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_email_disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_phone_disabled: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary_email: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_primary_phone: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_outreach_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_outreach_channel: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_outreach_to: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_synced_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub on_behalf_of_phone: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub parent_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_metadata: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_parent_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_payment_portal_url: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub shipping_address: Option<Box<Address<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status_metadata: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub sync_status: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<PartnerTag<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct PartnerTag<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub partner_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub tag_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_manual: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub tag: Option<Box<Tag<'a>>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Payment<'a> {
    pub amount: i64,
    pub currency: Currency,
    #[serde(borrow)]
    pub object: Str<'a>,
    #[serde(borrow)]
    pub partner_id: Str<'a>,
    pub status: PaymentStatus,
    #[serde(borrow)]
    pub timestamp: Str<'a>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_confidence_reason: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_confidence_score: Option<i64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_error_code: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_uncertainties: Option<Vec<Str<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub allocations: Option<Vec<PaymentAllocation<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_refunded: Option<i64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub bank_transaction: Option<Box<BankTransaction<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub bank_transaction_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub billing_email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency_rate: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub custom_fields: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub expected_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub finix_transfer_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub initiated_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_exported_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last_synced_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub linked_integration_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Box<Partner<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<PaymentMethod>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub receipt_url: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub reference_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remittance: Option<Box<Remittance<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remittance_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub remote_metadata: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub statement_descriptor: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub stripe_session_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sync_status: Option<SyncStatus>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub transaction_match_approved_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub transaction_match_approver_id: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct PaymentAllocation<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub payment_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub strategy: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_confidence_reason: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_confidence_score: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_error_code: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_uncertainties: Option<Vec<Str<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub approved_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub approver_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice: Option<Box<PaymentAllocationInvoice<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct PaymentAllocationInvoice<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_due: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_paid: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub number: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub enum PaymentMethod {
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

#[derive(Debug, Deserialize, Serialize)]
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

#[derive(Debug, Deserialize, Serialize)]
pub struct Remittance<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_confidence_reason: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agent_confidence_score: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_error_code: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub agent_uncertainties: Option<Vec<Str<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub allocations: Option<Vec<RemittanceAllocation<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub attachment: Option<Box<Attachment<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Box<Email<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<Box<Partner<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payee_bank_details: Option<Box<BankDetails>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payer_bank_details: Option<Box<BankDetails>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub payer_email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub payer_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub payment_method: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub transaction_amount: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub transaction_date: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub transaction_number: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct RemittanceAllocation<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice_number: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remittance_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_discount: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_paid: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_withheld: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice: Option<Box<RemittanceAllocationInvoice<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct RemittanceAllocationInvoice<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_due: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount_paid: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct SyncRun<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub completed_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub event_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub output: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub remote_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub stacktrace: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub started_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
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

#[derive(Debug, Deserialize, Serialize)]
pub struct Tag<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub color: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rule_condition: Option<serde_json::Value>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct User<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub family_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub given_name: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub object: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub organization_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub dashboard_settings: Option<Box<DashboardSettings<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub default_email_sender_id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub invited_by_user_id: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_access_approved: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_org_admin: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub modified_at: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub name: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub onboarding_required: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub profile_picture: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selected: Option<bool>,
}
