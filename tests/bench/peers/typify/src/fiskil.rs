//! What typify makes of `fiskil/instalment_plans`, written by write-peers.

///`AccountId`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AccountId(pub ::std::option::Option<::std::string::String>);
impl ::std::ops::Deref for AccountId {
    type Target = ::std::option::Option<::std::string::String>;
    fn deref(&self) -> &::std::option::Option<::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<AccountId> for ::std::option::Option<::std::string::String> {
    fn from(value: AccountId) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::option::Option<::std::string::String>> for AccountId {
    fn from(value: ::std::option::Option<::std::string::String>) -> Self {
        Self(value)
    }
}
///`InstalmentPlan`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct InstalmentPlan {
    #[serde(
        rename = "accountId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub account_id: ::std::option::Option<AccountId>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub amount: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "creationDate",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub creation_date: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "instalmentInterval",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub instalment_interval: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "merchantCategoryCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub merchant_category_code: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "merchantName",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub merchant_name: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "planCharge",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_charge: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "planCurrency",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_currency: ::std::option::Option<::std::string::String>,
    #[serde(rename = "planId", skip_serializing_if = "::std::option::Option::is_none")]
    pub plan_id: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "planNickname",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_nickname: ::std::option::Option<::std::string::String>,
    #[serde(
        rename = "planReference",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub plan_reference: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub schedule: ::std::option::Option<::std::vec::Vec<ScheduleItem>>,
}
///`InstalmentPlans`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct InstalmentPlans {
    pub data: InstalmentPlansData,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub links: ::std::option::Option<Links>,
    pub meta: Meta,
}
///`InstalmentPlansData`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct InstalmentPlansData {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub plans: ::std::option::Option<::std::vec::Vec<InstalmentPlan>>,
}
///`Links`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Links {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub first: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub last: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub next: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prev: ::std::option::Option<::std::string::String>,
}
///`Meta`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct Meta {
    #[serde(
        rename = "totalPages",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_pages: ::std::option::Option<i64>,
    #[serde(
        rename = "totalRecords",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub total_records: ::std::option::Option<i64>,
}
///`ScheduleItem`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default)]
pub struct ScheduleItem {
    #[serde(
        rename = "amountDue",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub amount_due: ::std::option::Option<::std::string::String>,
    #[serde(rename = "dueDate", skip_serializing_if = "::std::option::Option::is_none")]
    pub due_date: ::std::option::Option<::std::string::String>,
    #[serde(rename = "isPaid", skip_serializing_if = "::std::option::Option::is_none")]
    pub is_paid: ::std::option::Option<bool>,
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
