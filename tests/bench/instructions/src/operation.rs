//! What is counted.

use std::hint::black_box;

use payschema::Model;

/// The operations, by name.
pub(crate) const OPERATIONS: [&str; 6] = ["check", "decode", "decode_checked", "validate", "encode", "serde"];

/// A payload and its model.
pub(crate) struct Subject {
    pub(crate) name: &'static str,
    pub(crate) json: &'static [u8],
    /// Does an operation so many times; false if it fails or there is no such operation.
    pub(crate) run: fn(&[u8], &str, usize) -> bool,
}

/// One payload per provider, drawn once by payschema-sample: any order of members, some nulls, all valid.
pub(crate) const SUBJECTS: &[Subject] = &[
    Subject {
        name: "findock",
        json: include_bytes!("../payloads/findock.json"),
        run: run::<payschema_findock::Installment>,
    },
    Subject {
        name: "fiskil",
        json: include_bytes!("../payloads/fiskil.json"),
        run: run::<payschema_fiskil::InstalmentPlans>,
    },
    Subject {
        name: "papaya",
        json: include_bytes!("../payloads/papaya.json"),
        run: run::<payschema_papaya::PaymentsList>,
    },
    Subject { name: "stuut", json: include_bytes!("../payloads/stuut.json"), run: run::<payschema_stuut::Payment> },
    Subject {
        name: "talkdesk",
        json: include_bytes!("../payloads/talkdesk.json"),
        run: run::<payschema_talkdesk::Payments>,
    },
];

fn run<T: Model + serde::de::DeserializeOwned>(json: &[u8], operation: &str, times: usize) -> bool {
    let value = T::from_json(json).ok();
    let repeat = |one: &dyn Fn() -> bool| (0..times).all(|_| black_box(one()));
    let json = || black_box(json);
    match operation {
        "check" => repeat(&|| T::check_json(json()).is_ok()),
        "decode" => repeat(&|| T::from_json(json()).is_ok()),
        "decode_checked" => repeat(&|| T::from_json_checked(json()).is_ok()),
        "validate" => repeat(&|| value.as_ref().is_some_and(|value| Model::validate(value).is_ok())),
        "encode" => repeat(&|| value.as_ref().is_some_and(|value| !value.to_json().is_empty())),
        "serde" => repeat(&|| serde_json::from_slice::<T>(json()).is_ok()),
        _ => false,
    }
}
