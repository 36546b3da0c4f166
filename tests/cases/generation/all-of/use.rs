//! `allOf` of objects: one struct with the members of all branches, the verdict that of the branches themselves.

use payschema_all_of::payschema::{Code, Field, Model, Text, Violation};
use payschema_all_of::{Base, Party, Reference, Transfer, TransferPayee, TransferRoute};

/// What is wrong with a payload: codes and pointers, by each way to a verdict the same.
fn found<T: Model + std::fmt::Debug>(json: &str) -> Vec<(Code, String)> {
    let sorted = |violations: &[Violation]| {
        let mut list: Vec<_> = violations.iter().map(|one| (one.code(), one.pointer().to_owned())).collect();
        list.sort();
        list
    };
    let in_text = T::check_json(json).map_or_else(|found| sorted(&found), |()| Vec::new());
    let checked = T::from_json_checked(json).map_or_else(|rejected| sorted(rejected.violations()), |_| Vec::new());
    assert_eq!(in_text, checked, "{json}");
    if let Ok(value) = T::from_json(json) {
        let in_memory = Model::validate(&value).map_or_else(|found| sorted(&found), |()| Vec::new());
        assert_eq!(in_text, in_memory, "{json}");
        assert_eq!(String::from_utf8(value.to_json()).unwrap(), json);
    }
    in_text
}

fn at(code: Code, pointer: &str) -> Vec<(Code, String)> {
    vec![(code, pointer.to_owned())]
}
#[test]
fn the_members_of_all_branches_are_fields() {
    let route = TransferRoute::new("DE02");
    let mut transfer = Transfer::new("tr_1", 5, route);
    transfer.status = Some("open".into());
    transfer.note = Field::Null;
    transfer.party = Some(Box::new(Party::new()));
    transfer.payee = Some(Box::new(TransferPayee::new("Ada")));
    transfer.agent = Some(Box::new(Party::new()));
    let reference: Option<&Reference> = transfer.reference.as_ref();
    assert_eq!(reference, None);
    let json = r#"{"status":"open","party":{},"payee":{"name":"Ada"},"agent":{},"id":"tr_1","amount":5,"route":{"iban":"DE02"},"note":null}"#;
    assert_eq!(String::from_utf8(transfer.to_json()).unwrap(), json);
    assert_eq!(Transfer::from_json(json).as_ref(), Ok(&transfer));
    assert_eq!(found::<Transfer>(json), at(Code::MinProperties, "/agent"));
    assert!(!format!("{transfer:?}").contains("DE02"));
    let base: Option<Text> = Base::new("x", 1).status;
    assert_eq!(base, None);
}

#[test]
fn each_branch_is_asserted_and_reported_where_it_stands() {
    for (json, violations) in [
        (r#"{"id":"x","amount":1,"route":{"iban":"D"}}"#, vec![]),
        (r#"{"amount":1,"route":{"iban":"D"}}"#, at(Code::Required, "")),
        (r#"{"id":"x","amount":1}"#, at(Code::Required, "")),
        (r#"{"id":"x","amount":1001,"route":{"iban":"D"}}"#, at(Code::Maximum, "/amount")),
        (r#"{"id":"x","amount":-1,"route":{"iban":"D"}}"#, at(Code::Minimum, "/amount")),
        (r#"{"status":"closed","id":"x","amount":1,"route":{"iban":"D"}}"#, at(Code::MaxLength, "/status")),
        (r#"{"payee":{},"id":"x","amount":1,"route":{"iban":"D"}}"#, at(Code::Required, "/payee")),
        (r#"{"reference":"12345","id":"x","amount":1,"route":{"iban":"D"}}"#, at(Code::MaxLength, "/reference")),
        (r#"{"code":"1234","id":"x","amount":1,"route":{"iban":"D"}}"#, at(Code::MaxLength, "/code")),
    ] {
        assert_eq!(found::<Transfer>(json), violations, "{json}");
    }
    let violations = Transfer::check_json(r#"{"amount":1,"route":{}}"#).unwrap_err();
    let locations: Vec<String> = violations.iter().map(Violation::location).collect();
    assert_eq!(
        locations,
        [
            "all-of/transfer.schema.json#/$defs/Base/required",
            "all-of/transfer.schema.json#/allOf/1/properties/route/required"
        ]
    );
    // Both bounds are violated, that beside the reference and that of the definition.
    let both = r#"{"code":"123456789","id":"x","amount":1,"route":{"iban":"D"}}"#;
    assert_eq!(found::<Transfer>(both), [at(Code::MaxLength, "/code"), at(Code::MaxLength, "/code")].concat());
}

#[test]
fn what_a_branch_calls_sensitive_is_masked() {
    let violations = Transfer::check_json(r#"{"id":"x","amount":1,"route":{"iban":5}}"#).unwrap_err();
    assert!(violations.len() == 1 && violations[0].is_sensitive(), "{violations}");
}
