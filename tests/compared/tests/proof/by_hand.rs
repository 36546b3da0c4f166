//! The structs somebody would write for the same pages: `Option` for what may be absent, `f64` and `i64` for numbers, an
//! enum for documented values, chrono's `DateTime` for date-times, absent members left out again.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PaymentsList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Payment>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paging: Option<Paging>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Payment {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approved: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution: Option<Execution>,
    #[serde(rename = "final", skip_serializing_if = "Option::is_none")]
    pub finalization: Option<Finalization>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_tags: Option<Map<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<PaymentInfo>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Amount {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<AmountType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum AmountType {
    Send,
    Land,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Execution {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<AmountType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime<Utc>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<i64>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Finalization {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_final: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<DateTime<Utc>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Party {
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    pub kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Attachment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PaymentInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub debit: Option<Side>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fees: Option<f64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum PaymentStatus {
    Pending,
    Completed,
    Failed,
    Processing,
    Partial,
    Cancelled,
    Processed,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Side {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<DateTime<Utc>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Paging {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub skip: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub take: Option<i64>,
}

/// As much of Fiskil's page as a row asks for.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct InstalmentPlans {
    pub data: PlansData,
    pub meta: Meta,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PlansData {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plans: Option<Vec<Plan>>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Plan {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Meta {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_records: Option<i64>,
}

/// The loan of the generation test `numbers`.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Loan {
    pub principal: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
}
