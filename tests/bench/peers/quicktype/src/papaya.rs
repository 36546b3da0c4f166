//! What quicktype makes of `papaya/payments_list`.

use serde::{Serialize, Deserialize};
use std::collections::HashMap;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PaymentsList {
    pub items: Option<Vec<ItemElement>>,
    pub paging: Option<Paging>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ItemElement {
    pub amount: Option<Amount>,
    pub approved: Option<bool>,
    pub attachments: Option<Vec<AttachmentElement>>,
    pub description: Option<String>,
    pub execution: Option<Execution>,
    #[serde(rename = "final")]
    pub payments_list_final: Option<Final>,
    pub id: Option<String>,
    pub info: Option<Info>,
    pub purpose: Option<String>,
    pub source: Option<Source>,
    pub target: Option<Target>,
    #[serde(rename = "type")]
    pub payments_list_type: Option<ItemType>,
    pub user_tags: Option<HashMap<String, Option<serde_json::Value>>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Amount {
    pub amount: Option<f64>,
    pub currency: Option<String>,
    #[serde(rename = "type")]
    pub amount_type: Option<AmountType>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum AmountType {
    #[serde(rename = "LAND")]
    Land,
    #[serde(rename = "SEND")]
    Send,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttachmentElement {
    pub id: Option<String>,
    pub title: Option<String>,
    pub url: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Execution {
    pub date: Option<String>,
    pub margin: Option<i64>,
    #[serde(rename = "type")]
    pub execution_type: Option<AmountType>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Info {
    pub credit: Option<Credit>,
    pub debit: Option<Debit>,
    pub fees: Option<f64>,
    pub funding: Option<Funding>,
    pub rate: Option<f64>,
    pub status: Option<Status>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Credit {
    pub amount: Option<f64>,
    pub currency: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Debit {
    pub amount: Option<f64>,
    pub currency: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Funding {
    pub amount: Option<f64>,
    pub currency: Option<String>,
    pub date: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum Status {
    #[serde(rename = "CANCELLED")]
    Cancelled,
    #[serde(rename = "COMPLETED")]
    Completed,
    #[serde(rename = "FAILED")]
    Failed,
    #[serde(rename = "PARTIAL")]
    Partial,
    #[serde(rename = "PENDING")]
    Pending,
    #[serde(rename = "PROCESSED")]
    Processed,
    #[serde(rename = "PROCESSING")]
    Processing,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Final {
    pub expected: Option<String>,
    pub is_final: Option<bool>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ItemType {
    Payment,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Source {
    pub id: Option<String>,
    #[serde(rename = "type")]
    pub source_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Target {
    pub id: Option<String>,
    #[serde(rename = "type")]
    pub target_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Paging {
    pub skip: Option<i64>,
    pub take: Option<i64>,
}
