//! The three schemas that are measured.

use serde_json::Value;

use crate::answers::{check_findings, check_round_trip};
use crate::case::Case;
use crate::case::Kind;
use crate::cases;
use crate::corpus::{Corpus, List, Recipe, Shapes, Validity};
use crate::subject::{Desk, Validators};

const STUUT: &str = include_str!("../../../generated/stuut/schemas/payment.json");
const FISKIL: &str = include_str!("../../../generated/fiskil/schemas/instalment_plans.json");
const PAPAYA: &str = include_str!("../../../generated/papaya/schemas/payments_list.json");

/// What the corpora are made of; `megabytes` of each, if that is less than there would be.
pub(crate) fn recipes(megabytes: usize) -> Vec<Recipe> {
    let plans = Some(List { name: "plans", pointer: "/data/plans", items: "#/$defs/InstalmentPlan" });
    let payments = Some(List { name: "items", pointer: "/items", items: "#/$defs/Payment" });
    let recipe = |provider, schema, shapes, list, own: usize, is_common| Recipe {
        provider,
        schema,
        shapes,
        // Values at the bounds show what the others leave out; they do not have to show it three times.
        validities: if shapes == Shapes::Boundary { vec![Validity::Valid] } else { Validity::ALL.to_vec() },
        list,
        megabytes: own.min(megabytes),
        is_common,
    };
    vec![
        recipe("stuut", STUUT, Shapes::Varied, None, 24, common_stuut as fn(&[u8], &Validators) -> bool),
        recipe("stuut", STUUT, Shapes::One, None, 24, common_stuut),
        recipe("stuut", STUUT, Shapes::Boundary, None, 24, common_stuut),
        recipe("fiskil", FISKIL, Shapes::Varied, plans, 16, common_fiskil),
        recipe("papaya", PAPAYA, Shapes::Varied, payments, 16, common_papaya),
    ]
}

/// The validators of a provider.
pub(crate) fn validators(provider: &str) -> Result<Validators, String> {
    Validators::new(match provider {
        "stuut" => STUUT,
        "fiskil" => FISKIL,
        _ => PAPAYA,
    })
}

/// The cases of a corpus.
pub(crate) fn cases<'c>(corpus: &'c Corpus, validators: &'c Validators) -> Result<Vec<Case<'c>>, String> {
    match corpus.provider {
        "stuut" => stuut(corpus, validators),
        "fiskil" => fiskil(corpus, validators),
        _ => papaya(corpus, validators),
    }
}

fn items(value: &Value, pointer: &str) -> u64 {
    value.pointer(pointer).and_then(Value::as_array).map_or(1, |items| 2 + items.len() as u64)
}

fn length<T>(items: Option<&Vec<T>>) -> u64 {
    items.map_or(1, |items| 2 + items.len() as u64)
}

cases! {
    stuut, common_stuut, payschema_stuut::Payment, peer_derive::stuut::Payment, peer_derive::borrowed::stuut::Payment,
    peer_typify::stuut::Payment, peer_quicktype::stuut::Payment, peer_validators::StuutPayment,
    |value| value["amount"].as_u64().unwrap_or_default(),
    |value: &payschema_stuut::Payment| value.amount as u64,
    |value: &peer_derive::stuut::Payment| value.amount as u64,
    |value: &peer_derive::borrowed::stuut::Payment<'_>| value.amount as u64,
    |value: &peer_typify::stuut::Payment| value.amount,
    |value: &peer_quicktype::stuut::Payment| value.amount as u64
}

cases! {
    fiskil, common_fiskil, payschema_fiskil::InstalmentPlans, peer_derive::fiskil::InstalmentPlans,
    peer_derive::borrowed::fiskil::InstalmentPlans, peer_typify::fiskil::InstalmentPlans,
    peer_quicktype::fiskil::InstalmentPlans, peer_validators::FiskilPlans,
    |value| items(value, "/data/plans"),
    |value: &payschema_fiskil::InstalmentPlans| length(value.data.plans.value()),
    |value: &peer_derive::fiskil::InstalmentPlans| length(value.data.plans.as_ref()),
    |value: &peer_derive::borrowed::fiskil::InstalmentPlans<'_>| length(value.data.plans.as_ref()),
    |value: &peer_typify::fiskil::InstalmentPlans| length(value.data.plans.as_ref()),
    |value: &peer_quicktype::fiskil::InstalmentPlans| length(value.data.plans.as_ref())
}

cases! {
    papaya, common_papaya, payschema_papaya::PaymentsList, peer_derive::papaya::PaymentsList,
    peer_derive::borrowed::papaya::PaymentsList, peer_typify::papaya::PaymentsList,
    peer_quicktype::papaya::PaymentsList, peer_validators::PapayaList,
    |value| items(value, "/items"),
    |value: &payschema_papaya::PaymentsList| length(value.items.as_ref()),
    |value: &peer_derive::papaya::PaymentsList| length(value.items.as_ref()),
    |value: &peer_derive::borrowed::papaya::PaymentsList<'_>| length(value.items.as_ref()),
    |value: &peer_typify::papaya::PaymentsList| length(Some(&value.items)),
    |value: &peer_quicktype::papaya::PaymentsList| length(value.items.as_ref())
}
