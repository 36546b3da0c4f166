//! Salvaging: several misfits in one payload, misfits within misfits, and what no salvage mends.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

mod twin;

use payschema::{Code, DriftKind, Error, Json, Model, Salvaged};
use twin::Payment;

fn salvage(json: &str) -> Salvaged<Payment> {
    Payment::from_json_salvage(json).unwrap_or_else(|error| panic!("{error}\n{json}"))
}

fn refused(json: &str) -> Error {
    Payment::from_json_salvage(json).expect_err("this cannot be salvaged")
}

/// Pointer of the misfit, code and pointer of the reason.
fn misfits(salvaged: &Salvaged<Payment>) -> Vec<(&str, Code, &str)> {
    let misfits = salvaged.misfits().iter();
    misfits.map(|misfit| (misfit.pointer(), misfit.violation().code(), misfit.violation().pointer())).collect()
}

/// A payment with these members beside the required ones.
fn with(members: &str) -> String {
    format!("{{\"amount\": 1, \"status\": \"completed\", \"score\": 1,\n{members}}}")
}

#[test]
fn what_fits_is_complete() {
    let salvaged = salvage(twin::VALID);
    assert!(salvaged.is_complete() && salvaged.misfits().is_empty());
    assert_eq!(salvaged.into_value(), Payment::from_json(twin::VALID).unwrap());
}

#[test]
fn each_misfit_costs_its_member_only() {
    let json =
        with(r#""description": 5, "partner_id": "AB", "rate": "10.0", "live": 1.50, "fee": null, "tags": ["a", 1]"#);
    let salvaged = salvage(&json);
    assert_eq!(
        misfits(&salvaged),
        [
            ("/description", Code::Type, "/description"),
            ("/rate", Code::Type, "/rate"),
            ("/live", Code::Type, "/live"),
            ("/fee", Code::Null, "/fee"),
            ("/tags", Code::Type, "/tags/1"),
        ]
    );
    let places = salvaged.misfits().iter().filter_map(|misfit| misfit.violation().position());
    assert_eq!(
        places.map(|at| (at.line, at.column)).collect::<Vec<_>>(),
        [(2, 16), (2, 47), (2, 63), (2, 76), (2, 96)]
    );
    let value = salvaged.value();
    assert!(value.description.is_absent() && value.rate.is_absent() && value.live.is_none() && value.tags.is_none());
    assert_eq!(value.partner_id.as_ref().map(|id| id.as_str()), Some("AB"));
    assert_eq!(value.extra.names().collect::<Vec<_>>(), ["description", "rate", "live", "fee", "tags"]);
    assert_eq!(value.extra.get("live").map(Json::as_str), Some("1.50"));
    assert_eq!(
        String::from_utf8(value.to_json()).unwrap(),
        r#"{"amount":1,"status":"completed","partner_id":"AB","score":1,"description":5,"rate":"10.0","live":1.50,"fee":null,"tags":["a", 1]}"#
    );
}

#[test]
fn a_misfit_in_a_required_member_is_one_of_the_optional_member_around_it() {
    let json = with(r#""billing": {"email": "a@b.c", "parent": {"city": 1, "parent": {"email": 7}, "email": null}}"#);
    let salvaged = salvage(&json);
    // `email` is required, so the parent without it is no value; what was set aside within it is forgotten with it.
    assert_eq!(misfits(&salvaged), [("/billing/parent", Code::Null, "/billing/parent/email")]);
    assert!(salvaged.misfits()[0].violation().is_sensitive());
    let billing = salvaged.value().billing.as_ref().unwrap();
    assert_eq!(billing.extra.get("parent").map(Json::type_name), Some("object"));

    let json = with(
        r#""billing": {"parent": {"email": "a@b.c", "city": 1, "x-a": 5, "x-b": "c"}, "x-c": [], "email": "e@f.g"}"#,
    );
    let salvaged = salvage(&json);
    let expected = [
        ("/billing/parent/city", Code::Type, "/billing/parent/city"),
        ("/billing/parent/x-a", Code::Type, "/billing/parent/x-a"),
        ("/billing/x-c", Code::Type, "/billing/x-c"),
    ];
    assert_eq!(misfits(&salvaged), expected);
    let billing = salvaged.value().billing.as_ref().unwrap();
    assert_eq!(billing.parent.as_ref().unwrap().extra.names().collect::<Vec<_>>(), ["city", "x-a"]);
    assert_eq!(billing.parent.as_ref().unwrap().notes.names().collect::<Vec<_>>(), ["x-b"]);
    assert_eq!(billing.extra.names().collect::<Vec<_>>(), ["x-c"]);
}

#[test]
fn a_missing_member_further_down_costs_the_object_around_it() {
    let salvaged = salvage(&with(r#""billing": {"city": "x"}, "limits": {"day": "5"}"#));
    assert_eq!(misfits(&salvaged), [("/billing", Code::Required, "/billing"), ("/limits", Code::Type, "/limits/day")]);
}

#[test]
fn a_misfit_that_leaves_no_value_is_an_error() {
    for (json, code, pointer) in [
        (r#"{"amount": "1", "status": "completed", "score": 1}"#, Code::Type, "/amount"),
        (r#"{"amount": 1, "description": 5, "score": 1}"#, Code::Required, ""),
        (r#"{"amount": 1, "status": null, "score": 1}"#, Code::Null, "/status"),
        ("[]", Code::Type, ""),
    ] {
        let error = refused(json);
        assert_eq!((error.code(), error.pointer()), (code, pointer), "{json}");
    }
}

#[test]
fn what_is_no_json_is_an_error_within_a_misfit_too() {
    for (members, code) in [
        (r#""description": [1,]"#, Code::UnexpectedCharacter),
        (r#""description": {"a": 1, "a": 2}"#, Code::DuplicateMember),
        (r#""description": 5, "description": "a""#, Code::DuplicateMember),
        (r#""new": 1, "description": 5, "new": 2"#, Code::DuplicateMember),
        (r#""description": ["\ud800"]"#, Code::LoneSurrogate),
        (r#""rate": "a" "b""#, Code::UnexpectedCharacter),
    ] {
        assert_eq!(refused(&with(members)).code(), code, "{members}");
    }
    let deep = format!("\"description\": {}1{}", "[".repeat(128), "]".repeat(128));
    assert_eq!(refused(&with(&deep)).code(), Code::Depth);
}

/// The names of unknown members are remembered in the reader; going back must forget those of the misfit and no others.
#[test]
fn going_back_forgets_the_names_within_the_misfit_alone() {
    for count in [1, 63, 64, 65, 200] {
        let unknown: Vec<String> = (0..count).map(|index| format!("\"u{index}\": {index}")).collect();
        let unknown = unknown.join(", ");
        let json = with(&format!(r#"{unknown}, "billing": {{"email": 1, {unknown}}}, "u-last": 1"#));
        let salvaged = salvage(&json);
        assert_eq!(misfits(&salvaged), [("/billing", Code::Type, "/billing/email")]);
        assert_eq!(salvaged.value().extra.len(), count + 2);
        let error = refused(&json.replace("\"u-last\"", "\"u0\""));
        assert_eq!((error.code(), error.pointer()), (Code::DuplicateMember, "/u0"));
    }
}

#[test]
fn a_misfit_is_judged_by_the_rule_of_its_field() {
    let json = with(r#""description": 5, "rate": 0.0001, "billing": {"email": 1}, "tags": "a", "new": 1"#);
    let mut value = salvage(&json).into_value();
    let codes = |verdict: Result<(), payschema::Violations>| {
        let violations = verdict.expect_err("there are violations").to_vec();
        let mut codes: Vec<_> = violations.iter().map(|one| (one.pointer().to_owned(), one.code())).collect();
        codes.sort();
        codes
    };
    assert_eq!(codes(value.validate()), codes(Payment::check_json(&json)));
    // Once the field is set as well, the member would be written twice.
    value.description = payschema::Field::Value("a".into());
    let twice = codes(value.validate());
    assert!(twice.contains(&("/description".to_owned(), Code::DuplicateMember)), "{twice:?}");
}

#[test]
fn drift_is_what_the_schema_does_not_know() {
    let json = with(
        r#""description": 5, "new": 1, "née": {"status": "?"}, "custom": {"any": 1},
           "billing": {"email": "a@b.c", "x-a": "b", "street": "c", "parent": {"email": "e", "city": 1, "zip": 2}}"#,
    )
    .replace("completed", "refunded");
    let value = salvage(&json).into_value();
    let drift = value.drift();
    assert_eq!(drift.unknown_values().collect::<Vec<_>>(), ["/status"]);
    assert_eq!(drift.unknown_members().collect::<Vec<_>>(), ["/billing/parent/zip", "/billing/street", "/new", "/née"]);
    assert_eq!(drift.misfits().collect::<Vec<_>>(), ["/billing/parent/city", "/description"]);
    assert_eq!((drift.len(), drift.omitted()), (7, 0));
    assert_eq!(drift[0].kind(), DriftKind::UnknownValue);
    assert_eq!(drift[0].to_string(), "/status has a value that the schema does not list");
    let complete = Payment::from_json(with("\"custom\": {\"a\": 1}")).unwrap().drift();
    assert!(complete.is_empty() && complete.to_string().is_empty());
}

/// Such a member has no field; what tells of it is that its map does not have it.
#[test]
fn drift_tells_of_a_misfit_whose_name_matches_a_pattern() {
    let mut value = salvage(&with(r#""billing": {"email": "a@b.c", "x-a": 5, "x-b": "c"}"#)).into_value();
    let drifted = |value: &Payment| value.drift().iter().map(ToString::to_string).collect::<Vec<_>>();
    assert_eq!(drifted(&value), ["/billing/x-a has a value that does not fit its field"]);
    // Once the map has it as well, the member would be written twice, which is not the provider's doing.
    let billing = value.billing.as_mut().expect("the payload has it");
    billing.notes.insert("x-a", "d".into());
    assert_eq!(drifted(&value), [""; 0]);
}
