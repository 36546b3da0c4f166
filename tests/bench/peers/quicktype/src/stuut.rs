//! What quicktype makes of `stuut/payment`.

use serde::{Serialize, Deserialize};
use std::collections::HashMap;

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Payment {
    pub agent_confidence_reason: Option<String>,
    pub agent_confidence_score: Option<i32>,
    pub agent_error_code: Option<String>,
    pub agent_uncertainties: Option<Vec<String>>,
    pub allocations: Option<Vec<PaymentAllocation>>,
    pub amount: i64,
    pub amount_refunded: Option<i64>,
    pub bank_transaction: Option<BankTransaction>,
    pub bank_transaction_id: Option<String>,
    pub billing_email: Option<String>,
    pub created_at: Option<String>,
    pub currency: Currency,
    pub currency_rate: Option<i64>,
    pub custom_fields: Option<serde_json::Value>,
    pub description: Option<String>,
    pub expected_at: Option<String>,
    pub finix_transfer_id: Option<String>,
    pub id: Option<String>,
    pub initiated_at: Option<String>,
    pub last_exported_at: Option<String>,
    pub last_synced_at: Option<String>,
    pub linked_integration_id: Option<String>,
    pub modified_at: Option<String>,
    pub object: String,
    pub partner: Option<Partner>,
    pub partner_id: String,
    pub payment_method: Option<PaymentMethodEnum>,
    pub receipt_url: Option<String>,
    pub reference_number: Option<String>,
    pub remittance: Option<Remittance>,
    pub remittance_id: Option<String>,
    pub remote_created_at: Option<String>,
    pub remote_id: Option<String>,
    pub remote_metadata: Option<serde_json::Value>,
    pub remote_modified_at: Option<String>,
    pub statement_descriptor: Option<String>,
    pub status: Status,
    pub stripe_session_id: Option<String>,
    pub sync_status: Option<SyncStatus>,
    pub timestamp: String,
    pub transaction_match_approved_at: Option<String>,
    pub transaction_match_approver_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PaymentAllocation {
    pub agent_confidence_reason: Option<String>,
    pub agent_confidence_score: Option<f64>,
    pub agent_error_code: Option<String>,
    pub agent_uncertainties: Option<Vec<String>>,
    pub amount: Option<f64>,
    pub approved: Option<bool>,
    pub approved_at: Option<String>,
    pub approver_id: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub invoice: Option<PurplePayment>,
    pub invoice_id: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub payment_id: Option<String>,
    pub remote_id: Option<String>,
    pub strategy: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PurplePayment {
    pub amount_due: Option<f64>,
    pub amount_paid: Option<f64>,
    pub currency: Option<String>,
    pub due_date: Option<String>,
    pub id: Option<String>,
    pub number: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BankTransaction {
    pub account_id: Option<String>,
    pub account_mask: Option<serde_json::Value>,
    pub amount: Option<f64>,
    pub authorized_at: Option<String>,
    pub check_number: Option<String>,
    pub counterparty_email: Option<String>,
    pub counterparty_logo: Option<String>,
    pub counterparty_name: Option<String>,
    pub created_at: Option<String>,
    pub currency: Option<String>,
    pub currency_rate: Option<f64>,
    pub custom_fields: Option<serde_json::Value>,
    pub description: Option<String>,
    pub description_details: Option<serde_json::Value>,
    pub id: Option<String>,
    pub invoice_numbers: Option<Vec<String>>,
    pub is_draft: Option<bool>,
    pub last_synced_at: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub partner: Option<BankTransactionPartner>,
    pub partner_id: Option<String>,
    pub payment_method: Option<String>,
    pub posted: Option<bool>,
    pub reference_number: Option<String>,
    pub remote_created_at: Option<String>,
    pub remote_id: Option<String>,
    pub remote_metadata: Option<serde_json::Value>,
    pub remote_modified_at: Option<String>,
    pub statement_id: Option<String>,
    pub sync_status: Option<String>,
    pub timestamp: Option<String>,
    pub transaction_code: Option<String>,
    #[serde(rename = "type")]
    pub bank_transaction_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BankTransactionPartner {
    pub account_number: Option<String>,
    pub ap_portals: Option<Vec<ApPortalElement>>,
    pub assignee: Option<AssigneeClass>,
    pub assignee_id: Option<String>,
    pub billing_address: Option<BillingAddressClass>,
    pub billing_address_id: Option<f64>,
    pub contacts: Option<Vec<ContactElement>>,
    pub created_at: Option<String>,
    pub currency: Option<String>,
    pub custom_fields: Option<serde_json::Value>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub family_name: Option<String>,
    pub finix_identity_id: Option<String>,
    pub given_name: Option<String>,
    pub id: Option<String>,
    pub invoice_prefix: Option<String>,
    pub is_active: Option<bool>,
    pub is_company: Option<bool>,
    pub is_email_disabled: Option<bool>,
    pub is_phone_disabled: Option<bool>,
    pub is_primary_email: Option<bool>,
    pub is_primary_phone: Option<bool>,
    pub last_outreach_at: Option<String>,
    pub last_outreach_channel: Option<String>,
    pub last_outreach_to: Option<String>,
    pub last_synced_at: Option<String>,
    pub legal_name: Option<String>,
    pub linked_integration: Option<LinkedIntegrationClass>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub on_behalf_of: Option<String>,
    pub on_behalf_of_phone: Option<String>,
    pub organization_id: Option<String>,
    pub parent_id: Option<String>,
    pub phone: Option<String>,
    pub remote_created_at: Option<String>,
    pub remote_id: Option<String>,
    pub remote_metadata: Option<serde_json::Value>,
    pub remote_modified_at: Option<String>,
    pub remote_parent_id: Option<String>,
    pub remote_payment_portal_url: Option<String>,
    pub shipping_address: Option<BillingAddressClass>,
    pub status_metadata: Option<serde_json::Value>,
    pub sync_status: Option<String>,
    pub tags: Option<Vec<TagElement>>,
    pub tax_number: Option<String>,
    pub timezone: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ApPortalElement {
    pub account: Option<AccountClass>,
    pub account_id: Option<String>,
    pub account_key: Option<String>,
    pub created_at: Option<String>,
    pub customer_identifier: Option<String>,
    pub customer_name: Option<String>,
    pub id: Option<String>,
    pub invoice_submission_guidelines: Option<String>,
    pub is_enabled: Option<bool>,
    pub is_invoice_submission_enabled: Option<bool>,
    pub is_report_download_enabled: Option<bool>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub partner_id: Option<String>,
    pub provider: Option<String>,
    pub report_email: Option<String>,
    pub report_frequency: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AccountClass {
    pub available_operations: Option<serde_json::Value>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub organization_id: Option<String>,
    pub provider: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AssigneeClass {
    pub created_at: Option<String>,
    pub dashboard_settings: Option<DashboardSettingsClass>,
    pub default_email_sender_id: Option<String>,
    pub email: Option<String>,
    pub family_name: Option<String>,
    pub given_name: Option<String>,
    pub id: Option<String>,
    pub invited_by_user_id: Option<String>,
    pub is_access_approved: Option<bool>,
    pub is_org_admin: Option<bool>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub onboarding_required: Option<bool>,
    pub organization_id: Option<String>,
    pub profile_picture: Option<String>,
    pub selected: Option<bool>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct DashboardSettingsClass {
    pub thread_emails_sort_order: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BillingAddressClass {
    pub city: Option<String>,
    pub coordinates: Option<HashMap<String, Option<serde_json::Value>>>,
    pub country: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub phone: Option<String>,
    pub postal_code: Option<String>,
    pub remote_id: Option<String>,
    pub state: Option<String>,
    #[serde(rename = "type")]
    pub payment_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ContactElement {
    pub address: Option<BillingAddressClass>,
    pub address_id: Option<f64>,
    pub addresses: Option<Vec<AddressElement>>,
    pub created_at: Option<String>,
    pub custom_fields: Option<serde_json::Value>,
    pub email: Option<String>,
    pub external_role: Option<String>,
    pub family_name: Option<String>,
    pub given_name: Option<String>,
    pub id: Option<String>,
    pub internal_role: Option<String>,
    pub is_email_disabled: Option<bool>,
    pub is_phone_disabled: Option<bool>,
    pub is_primary: Option<bool>,
    pub is_primary_email: Option<bool>,
    pub is_primary_phone: Option<bool>,
    pub job_title: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub partner_id: Option<String>,
    pub phone: Option<String>,
    pub remote_created_at: Option<String>,
    pub remote_id: Option<String>,
    pub remote_metadata: Option<serde_json::Value>,
    pub remote_modified_at: Option<String>,
    pub status_metadata: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AddressElement {
    pub city: Option<String>,
    pub coordinates: Option<HashMap<String, Option<serde_json::Value>>>,
    pub country: Option<String>,
    pub created_at: Option<String>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub is_primary: Option<bool>,
    pub line1: Option<String>,
    pub line2: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub postal_code: Option<String>,
    pub state: Option<String>,
    #[serde(rename = "type")]
    pub payment_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LinkedIntegrationClass {
    pub api_subdomain: Option<String>,
    pub api_url: Option<String>,
    pub connection_info: Option<serde_json::Value>,
    pub created_at: Option<String>,
    pub credentials_expire_at: Option<String>,
    pub health: Option<HealthClass>,
    pub id: Option<String>,
    pub identity_info: Option<serde_json::Value>,
    pub integration: Option<IntegrationClass>,
    pub integration_name: Option<String>,
    pub is_configured: Option<bool>,
    pub is_running_setup: Option<bool>,
    pub is_sync_disabled: Option<bool>,
    pub is_webhooks_enabled: Option<bool>,
    pub models: Option<Vec<ModelElement>>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub owner_id: Option<String>,
    pub requires_setup: Option<bool>,
    pub settings: Option<HashMap<String, Option<serde_json::Value>>>,
    pub username: Option<String>,
    pub webhook_listener_url: Option<String>,
    pub webhook_setup_error: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct HealthClass {
    pub details: Option<serde_json::Value>,
    pub message: Option<serde_json::Value>,
    pub reason: Option<serde_json::Value>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct IntegrationClass {
    pub api_base_url: Option<String>,
    pub api_documentation_url: Option<serde_json::Value>,
    pub api_requires_subdomain: Option<bool>,
    pub auth_type: Option<serde_json::Value>,
    pub categories: Option<Vec<String>>,
    pub color: Option<serde_json::Value>,
    pub connection_guide_url: Option<serde_json::Value>,
    pub connection_instructions: Option<serde_json::Value>,
    pub connection_steps: Option<Vec<ConnectionStepElement>>,
    pub created_at: Option<String>,
    pub description: Option<serde_json::Value>,
    pub display_name: Option<String>,
    pub is_enabled: Option<bool>,
    pub logo: Option<serde_json::Value>,
    pub logo_square: Option<serde_json::Value>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub settings: Option<Vec<SettingElement>>,
    pub short_description: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ConnectionStepElement {
    pub description: Option<serde_json::Value>,
    pub endpoint: Option<serde_json::Value>,
    pub fields: Option<serde_json::Value>,
    pub post_auth: Option<bool>,
    pub title: Option<String>,
    #[serde(rename = "type")]
    pub payment_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SettingElement {
    pub choices: Option<serde_json::Value>,
    pub description: Option<serde_json::Value>,
    pub format: Option<String>,
    pub group: Option<serde_json::Value>,
    pub guide_url: Option<serde_json::Value>,
    pub is_editable: Option<bool>,
    pub is_required: Option<bool>,
    pub is_select: Option<bool>,
    pub key: Option<String>,
    pub label: Option<serde_json::Value>,
    pub post_auth: Option<bool>,
    pub requires_load: Option<bool>,
    #[serde(rename = "type")]
    pub payment_type: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ModelElement {
    pub created_at: Option<String>,
    pub exclude_rule: Option<HashMap<String, Option<serde_json::Value>>>,
    pub field_mappings: Option<serde_json::Value>,
    pub health: Option<HealthClass>,
    pub id: Option<String>,
    pub integration_schema_id: Option<String>,
    pub is_read_enabled: Option<bool>,
    pub is_webhooks_setup: Option<bool>,
    pub is_write_enabled: Option<bool>,
    pub last_sync: Option<LastSyncClass>,
    pub last_sync_id: Option<String>,
    pub linked_integration_id: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub next_sync_at: Option<String>,
    pub object: Option<String>,
    pub sync_requested: Option<bool>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct LastSyncClass {
    pub created_at: Option<String>,
    pub entity_id: Option<String>,
    pub id: Option<String>,
    pub is_initial_sync: Option<bool>,
    pub is_one_off: Option<bool>,
    pub linked_model_id: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub pagination: Option<serde_json::Value>,
    pub run: Option<RunClass>,
    pub run_id: Option<String>,
    pub timerange_end: Option<String>,
    pub timerange_start: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RunClass {
    pub completed_at: Option<String>,
    pub created_at: Option<String>,
    pub data: Option<serde_json::Value>,
    pub event_id: Option<String>,
    pub id: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub output: Option<serde_json::Value>,
    pub remote_id: Option<String>,
    pub stacktrace: Option<String>,
    pub started_at: Option<String>,
    pub status: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TagElement {
    pub created_at: Option<String>,
    pub is_manual: Option<bool>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub partner_id: Option<String>,
    pub tag: Option<TagTag>,
    pub tag_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct TagTag {
    pub color: Option<String>,
    pub created_at: Option<String>,
    pub id: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub rule_condition: Option<HashMap<String, Option<serde_json::Value>>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
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

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Partner {
    pub account_number: Option<String>,
    pub ap_portals: Option<Vec<ApPortalElement>>,
    pub assignee: Option<AssigneeClass>,
    pub assignee_id: Option<String>,
    pub billing_address: Option<BillingAddressClass>,
    pub billing_address_id: Option<f64>,
    pub created_at: Option<String>,
    pub currency: Option<String>,
    pub custom_fields: Option<serde_json::Value>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub family_name: Option<String>,
    pub finix_identity_id: Option<String>,
    pub given_name: Option<String>,
    pub id: Option<String>,
    pub invoice_prefix: Option<String>,
    pub is_active: Option<bool>,
    pub is_company: Option<bool>,
    pub is_email_disabled: Option<bool>,
    pub is_phone_disabled: Option<bool>,
    pub is_primary_email: Option<bool>,
    pub is_primary_phone: Option<bool>,
    pub last_outreach_at: Option<String>,
    pub last_outreach_channel: Option<String>,
    pub last_outreach_to: Option<String>,
    pub last_synced_at: Option<String>,
    pub legal_name: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub on_behalf_of: Option<String>,
    pub on_behalf_of_phone: Option<String>,
    pub organization_id: Option<String>,
    pub parent_id: Option<String>,
    pub phone: Option<String>,
    pub remote_created_at: Option<String>,
    pub remote_id: Option<String>,
    pub remote_metadata: Option<serde_json::Value>,
    pub remote_modified_at: Option<String>,
    pub remote_parent_id: Option<String>,
    pub remote_payment_portal_url: Option<String>,
    pub shipping_address: Option<BillingAddressClass>,
    pub status_metadata: Option<serde_json::Value>,
    pub sync_status: Option<String>,
    pub tags: Option<Vec<TagElement>>,
    pub tax_number: Option<String>,
    pub timezone: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethodEnum {
    Ach,
    Alipay,
    #[serde(rename = "au_becs")]
    AuBecs,
    Bacs,
    Card,
    Cash,
    Check,
    Eft,
    Eps,
    Giropay,
    Ideal,
    Interac,
    Klarna,
    Other,
    Sepa,
    Wechat,
    Wire,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Remittance {
    pub agent_confidence_reason: Option<String>,
    pub agent_confidence_score: Option<f64>,
    pub agent_error_code: Option<String>,
    pub agent_uncertainties: Option<Vec<String>>,
    pub allocations: Option<Vec<RemittanceAllocation>>,
    pub attachment: Option<RemittanceAttachment>,
    pub created_at: Option<String>,
    pub currency: Option<String>,
    pub email: Option<EmailClass>,
    pub id: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub partner: Option<RemittancePartner>,
    pub payee_bank_details: Option<PayeeBankDetailsClass>,
    pub payer_bank_details: Option<PayeeBankDetailsClass>,
    pub payer_email: Option<String>,
    pub payer_name: Option<String>,
    pub payment_method: Option<String>,
    pub status: Option<String>,
    pub transaction_amount: Option<f64>,
    pub transaction_date: Option<String>,
    pub transaction_number: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RemittanceAllocation {
    pub amount_discount: Option<f64>,
    pub amount_paid: Option<f64>,
    pub amount_withheld: Option<f64>,
    pub created_at: Option<String>,
    pub invoice: Option<FluffyPayment>,
    pub invoice_id: Option<String>,
    pub invoice_number: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub remittance_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct FluffyPayment {
    pub amount_due: Option<f64>,
    pub amount_paid: Option<f64>,
    pub currency: Option<String>,
    pub due_date: Option<String>,
    pub id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RemittanceAttachment {
    pub content_id: Option<String>,
    pub created_at: Option<String>,
    pub disposition: Option<String>,
    pub file_type: Option<String>,
    pub id: Option<String>,
    pub is_verified: Option<bool>,
    pub mime_type: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub organization_id: Option<String>,
    pub presigned_url: Option<String>,
    pub presigned_url_expires_at: Option<String>,
    pub purpose: Option<String>,
    pub remote_id: Option<String>,
    pub size: Option<f64>,
    pub src: Option<serde_json::Value>,
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EmailClass {
    pub attachments: Option<Vec<AttachmentElement>>,
    pub author: Option<AssigneeClass>,
    pub author_id: Option<String>,
    pub bcc: Option<Vec<String>>,
    pub body: Option<String>,
    pub bounced_addresses: Option<Vec<String>>,
    pub bulk_email_request_id: Option<String>,
    pub cc: Option<Vec<String>>,
    pub created_at: Option<String>,
    pub custom_headers: Option<serde_json::Value>,
    pub direction: Option<String>,
    pub email_reason: Option<String>,
    pub email_sender: Option<EmailSenderClass>,
    pub email_sender_id: Option<String>,
    pub error_message: Option<String>,
    pub from_email: Option<String>,
    pub generated_body: Option<String>,
    pub id: Option<String>,
    pub is_automated: Option<bool>,
    pub is_generated: Option<bool>,
    pub is_originated_in_stuut: Option<bool>,
    pub is_unread: Option<bool>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub parent_email_id: Option<String>,
    pub participants: Option<Vec<String>>,
    pub remote_id: Option<String>,
    pub remote_links: Option<Vec<RemoteLinkElement>>,
    pub reply_to: Option<Vec<String>>,
    pub send_separately: Option<bool>,
    pub sent_at: Option<String>,
    pub sent_by_id: Option<String>,
    pub snippet: Option<String>,
    pub status: Option<String>,
    pub subject: Option<String>,
    pub thread_id: Option<String>,
    pub to: Option<Vec<String>>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct AttachmentElement {
    pub content_id: Option<String>,
    pub created_at: Option<String>,
    pub disposition: Option<String>,
    pub file_type: Option<String>,
    pub id: Option<String>,
    pub is_verified: Option<bool>,
    pub mime_type: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub organization_id: Option<String>,
    pub presigned_url: Option<String>,
    pub presigned_url_expires_at: Option<String>,
    pub purpose: Option<String>,
    pub remote_id: Option<String>,
    pub size: Option<f64>,
    pub src: Option<serde_json::Value>,
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct EmailSenderClass {
    pub created_at: Option<String>,
    pub email: Option<String>,
    pub expired_at: Option<String>,
    pub id: Option<String>,
    pub is_nylas_connection: Option<bool>,
    pub is_nylas_grant_expired: Option<bool>,
    pub is_shared: Option<bool>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub provider: Option<String>,
    pub reply_to: Option<String>,
    pub reply_to_name: Option<String>,
    pub signature_html: Option<String>,
    pub user_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RemoteLinkElement {
    pub created_at: Option<String>,
    pub email_id: Option<String>,
    pub email_sender_id: Option<String>,
    pub modified_at: Option<String>,
    pub object: Option<String>,
    pub remote_id: Option<String>,
    pub remote_thread_id: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct RemittancePartner {
    pub account_number: Option<String>,
    pub ap_portals: Option<Vec<ApPortalElement>>,
    pub assignee: Option<AssigneeClass>,
    pub assignee_id: Option<String>,
    pub billing_address: Option<BillingAddressClass>,
    pub billing_address_id: Option<f64>,
    pub created_at: Option<String>,
    pub currency: Option<String>,
    pub custom_fields: Option<serde_json::Value>,
    pub description: Option<String>,
    pub email: Option<String>,
    pub family_name: Option<String>,
    pub finix_identity_id: Option<String>,
    pub given_name: Option<String>,
    pub id: Option<String>,
    pub invoice_prefix: Option<String>,
    pub is_active: Option<bool>,
    pub is_company: Option<bool>,
    pub is_email_disabled: Option<bool>,
    pub is_phone_disabled: Option<bool>,
    pub is_primary_email: Option<bool>,
    pub is_primary_phone: Option<bool>,
    pub last_outreach_at: Option<String>,
    pub last_outreach_channel: Option<String>,
    pub last_outreach_to: Option<String>,
    pub last_synced_at: Option<String>,
    pub legal_name: Option<String>,
    pub modified_at: Option<String>,
    pub name: Option<String>,
    pub object: Option<String>,
    pub on_behalf_of: Option<String>,
    pub on_behalf_of_phone: Option<String>,
    pub organization_id: Option<String>,
    pub parent_id: Option<String>,
    pub phone: Option<String>,
    pub remote_created_at: Option<String>,
    pub remote_id: Option<String>,
    pub remote_metadata: Option<serde_json::Value>,
    pub remote_modified_at: Option<String>,
    pub remote_parent_id: Option<String>,
    pub remote_payment_portal_url: Option<String>,
    pub shipping_address: Option<BillingAddressClass>,
    pub status_metadata: Option<serde_json::Value>,
    pub sync_status: Option<String>,
    pub tags: Option<Vec<TagElement>>,
    pub tax_number: Option<String>,
    pub timezone: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct PayeeBankDetailsClass {
    pub account_number: Option<serde_json::Value>,
    pub bank_name: Option<serde_json::Value>,
    pub bank_number: Option<serde_json::Value>,
    pub branch_number: Option<serde_json::Value>,
    pub iban: Option<serde_json::Value>,
    #[serde(rename = "type")]
    pub payment_type: Option<serde_json::Value>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    Approved,
    Finalized,
    #[serde(rename = "pending_approval")]
    PendingApproval,
    #[serde(rename = "pending_match")]
    PendingMatch,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SyncStatus {
    Failed,
    Partial,
    Synced,
    Syncing,
}
