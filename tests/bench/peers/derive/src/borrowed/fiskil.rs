//! The types of `fiskil/instalment_plans`, written by write-peers.

use crate::Str;
use serde::{Deserialize, Serialize};

#[derive(Debug, Deserialize, Serialize)]
pub struct InstalmentPlan<'a> {
    #[serde(rename = "accountId", borrow, default, skip_serializing_if = "Option::is_none")]
    pub account_id: Option<Str<'a>>,
    #[serde(rename = "planId", borrow, default, skip_serializing_if = "Option::is_none")]
    pub plan_id: Option<Str<'a>>,
    #[serde(rename = "planReference", borrow, default, skip_serializing_if = "Option::is_none")]
    pub plan_reference: Option<Str<'a>>,
    #[serde(rename = "merchantName", borrow, default, skip_serializing_if = "Option::is_none")]
    pub merchant_name: Option<Str<'a>>,
    #[serde(rename = "merchantCategoryCode", borrow, default, skip_serializing_if = "Option::is_none")]
    pub merchant_category_code: Option<Str<'a>>,
    #[serde(rename = "planNickname", borrow, default, skip_serializing_if = "Option::is_none")]
    pub plan_nickname: Option<Str<'a>>,
    #[serde(rename = "creationDate", borrow, default, skip_serializing_if = "Option::is_none")]
    pub creation_date: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Str<'a>>,
    #[serde(rename = "planCurrency", borrow, default, skip_serializing_if = "Option::is_none")]
    pub plan_currency: Option<Str<'a>>,
    #[serde(rename = "planCharge", borrow, default, skip_serializing_if = "Option::is_none")]
    pub plan_charge: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<Str<'a>>,
    #[serde(rename = "instalmentInterval", borrow, default, skip_serializing_if = "Option::is_none")]
    pub instalment_interval: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub schedule: Option<Vec<ScheduleItem<'a>>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct InstalmentPlans<'a> {
    #[serde(borrow)]
    pub data: InstalmentPlansData<'a>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub links: Option<Box<Links<'a>>>,
    pub meta: Meta,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct InstalmentPlansData<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub plans: Option<Vec<InstalmentPlan<'a>>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Links<'a> {
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub first: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub last: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Str<'a>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<Str<'a>>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct Meta {
    #[serde(rename = "totalRecords", default, skip_serializing_if = "Option::is_none")]
    pub total_records: Option<i64>,
    #[serde(rename = "totalPages", default, skip_serializing_if = "Option::is_none")]
    pub total_pages: Option<i64>,
}

#[derive(Debug, Deserialize, Serialize)]
pub struct ScheduleItem<'a> {
    #[serde(rename = "amountDue", borrow, default, skip_serializing_if = "Option::is_none")]
    pub amount_due: Option<Str<'a>>,
    #[serde(rename = "dueDate", borrow, default, skip_serializing_if = "Option::is_none")]
    pub due_date: Option<Str<'a>>,
    #[serde(rename = "isPaid", default, skip_serializing_if = "Option::is_none")]
    pub is_paid: Option<bool>,
}
