//! The types of `papaya/payments_list`, written by write-peers.

use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Amount {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<AmountType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub enum AmountType {
    #[serde(rename = "SEND")]
    Send,
    #[serde(rename = "LAND")]
    Land,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Attachment {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Credit {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Debit {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Execution {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<AmountType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub margin: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Finalization {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_final: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Funding {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Paging {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub take: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Payment {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<PaymentEntityType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Box<Amount>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<bool>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub execution: Option<Box<Execution>>,
    #[serde(rename = "final", default, skip_serializing_if = "Option::is_none")]
    pub final_: Option<Box<Finalization>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Box<Source>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<Target>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tags: Option<serde_json::Value>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub info: Option<Box<PaymentInfo>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub enum PaymentEntityType {
    #[serde(rename = "payment")]
    Payment,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct PaymentInfo {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentRequestStatus>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<Box<Credit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funding: Option<Box<Funding>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub debit: Option<Box<Debit>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fees: Option<f64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub enum PaymentRequestStatus {
    #[serde(rename = "PENDING")]
    Pending,
    #[serde(rename = "COMPLETED")]
    Completed,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "PROCESSING")]
    Processing,
    #[serde(rename = "PARTIAL")]
    Partial,
    #[serde(rename = "CANCELLED")]
    Cancelled,
    #[serde(rename = "PROCESSED")]
    Processed,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct PaymentsList {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Payment>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<Box<Paging>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Source {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Target {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}
