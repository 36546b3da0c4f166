//! What quicktype makes of `fiskil/instalment_plans`.

use serde::{Serialize, Deserialize};

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct InstalmentPlans {
    pub data: Data,
    pub links: Option<Links>,
    pub meta: Meta,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Data {
    pub plans: Option<Vec<PlanElement>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PlanElement {
    pub account_id: Option<String>,
    pub amount: Option<String>,
    pub creation_date: Option<String>,
    pub duration: Option<String>,
    pub instalment_interval: Option<String>,
    pub merchant_category_code: Option<String>,
    pub merchant_name: Option<String>,
    pub plan_charge: Option<String>,
    pub plan_currency: Option<String>,
    pub plan_id: Option<String>,
    pub plan_nickname: Option<String>,
    pub plan_reference: Option<String>,
    pub schedule: Option<Vec<ScheduleElement>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleElement {
    pub amount_due: Option<String>,
    pub due_date: Option<String>,
    pub is_paid: Option<bool>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Links {
    pub first: Option<String>,
    pub last: Option<String>,
    pub next: Option<String>,
    pub prev: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Meta {
    pub total_pages: Option<i64>,
    pub total_records: Option<i64>,
}
