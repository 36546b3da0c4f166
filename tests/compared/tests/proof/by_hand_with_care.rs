//! What serde's derive can be made to keep, by means that are well known: the proof of the table's notes.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PaymentsList {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Payment>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Payment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Amount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub execution: Option<Execution>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_tags: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub info: Option<PaymentInfo>,
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Amount {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Box<RawValue>>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Execution {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PaymentInfo {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<PaymentStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<f64>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum PaymentStatus {
    Pending,
    Completed,
    #[serde(untagged)]
    Other(String),
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct InstalmentPlans {
    pub data: PlansData,
}

#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct PlansData {
    pub plans: Vec<Plan>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Plan {
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<Option<String>>,
}

/// A member that is there is `Some`, be it null; absent ones take the default.
fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}
