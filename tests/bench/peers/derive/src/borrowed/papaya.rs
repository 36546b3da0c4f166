//! The types of `papaya/payments_list`, written by write-peers.

use crate::Str;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct Amount<'a> {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<AmountType>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub enum AmountType {
    #[serde(rename = "SEND")]
    Send,
    #[serde(rename = "LAND")]
    Land,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Attachment<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub url: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Credit<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Debit<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Execution<'a> {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<AmountType>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub margin: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Finalization<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_final: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Funding<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub currency: Option<Str<'a>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<f64>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Paging {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub skip: Option<i64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub take: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Payment<'a> {
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<PaymentEntityType>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub description: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Box<Amount<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub approved: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub execution: Option<Box<Execution<'a>>>,
    #[serde(rename = "final", borrow, default, skip_serializing_if = "Option::is_none")]
    pub final_: Option<Box<Finalization<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Box<Source<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub target: Option<Box<Target<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<Attachment<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tags: Option<serde_json::Value>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub info: Option<Box<PaymentInfo<'a>>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub enum PaymentEntityType {
    #[serde(rename = "payment")]
    Payment,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct PaymentInfo<'a> {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentRequestStatus>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub credit: Option<Box<Credit<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub funding: Option<Box<Funding<'a>>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub debit: Option<Box<Debit<'a>>>,
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
pub struct PaymentsList<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Payment<'a>>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paging: Option<Box<Paging>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Source<'a> {
    #[serde(rename = "type", borrow, default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Target<'a> {
    #[serde(rename = "type", borrow, default, skip_serializing_if = "Option::is_none")]
    pub type_: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Str<'a>>,
}
