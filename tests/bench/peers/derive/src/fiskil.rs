//! The types of `fiskil/instalment_plans`, written by write-peers.

use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct InstalmentPlan {
    #[serde(rename = "accountId", default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<String>,
    #[serde(rename = "planId", default, skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<String>,
    #[serde(rename = "planReference", default, skip_serializing_if = "Option::is_none")]
    pub plan_reference: Option<String>,
    #[serde(rename = "merchantName", default, skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<String>,
    #[serde(rename = "merchantCategoryCode", default, skip_serializing_if = "Option::is_none")]
    pub merchant_category_code: Option<String>,
    #[serde(rename = "planNickname", default, skip_serializing_if = "Option::is_none")]
    pub plan_nickname: Option<String>,
    #[serde(rename = "creationDate", default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<String>,
    #[serde(rename = "planCurrency", default, skip_serializing_if = "Option::is_none")]
    pub plan_currency: Option<String>,
    #[serde(rename = "planCharge", default, skip_serializing_if = "Option::is_none")]
    pub plan_charge: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    #[serde(rename = "instalmentInterval", default, skip_serializing_if = "Option::is_none")]
    pub instalment_interval: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Vec<ScheduleItem>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct InstalmentPlans {
    pub data: InstalmentPlansData,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub links: Option<Box<Links>>,
    pub meta: Meta,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct InstalmentPlansData {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plans: Option<Vec<InstalmentPlan>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Links {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Meta {
    #[serde(rename = "totalRecords", default, skip_serializing_if = "Option::is_none")]
    pub total_records: Option<i64>,
    #[serde(rename = "totalPages", default, skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ScheduleItem {
    #[serde(rename = "amountDue", default, skip_serializing_if = "Option::is_none")]
    pub amount_due: Option<String>,
    #[serde(rename = "dueDate", default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
    #[serde(rename = "isPaid", default, skip_serializing_if = "Option::is_none")]
    pub is_paid: Option<bool>,
}
