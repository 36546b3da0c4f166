//! What cannot be read, and what cannot be said.

use payschema_fiskil::{AccountId, PlansPath};
use payschema_papaya::PaymentsQuery;
use payschema_papaya::payschema::{Code, Json};
use payschema_stuut::{PaymentId, PaymentPath};

#[test]
fn a_misfit_is_a_sentence_about_its_parameter() {
    let error = PaymentsQuery::from_query("skip=1&take=abc").unwrap_err();
    assert_eq!((error.code(), error.keyword(), error.pointer(), error.position()), (Code::Type, "type", "/take", None));
    let documented = r#"(documented in "Get Payments List")"#;
    assert_eq!(error.to_string(), format!("/take must be an integer, not other text {documented}"));
    assert_eq!(error.location(), "papaya/payments_query.schema.json#/properties/take/type");

    let error = PaymentsQuery::from_query("take=1&take=2").unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::DuplicateMember, "/take"));
    let error = PaymentsQuery::from_query("take=9223372036854775808").unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::IntegerRange, "/take"));
    let error = PaymentsQuery::from_query("approved=").unwrap_err();
    assert!(error.to_string().starts_with("/approved must be true or false, not other text"), "{error}");
}

#[test]
fn bytes_that_are_no_text_are_never_replaced() {
    let error = PaymentsQuery::from_query("description=M%FCnchen").unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::InvalidUtf8, "/description"));
    assert!(error.as_violation().is_sensitive());
    let rejected = PaymentsQuery::from_query_checked("take=0&tag:x=%C3").unwrap_err();
    assert_eq!(rejected.error().map(|error| error.pointer()), Some("/tag:x"));
    assert_eq!(rejected.violations().len(), 1);
    assert_eq!(PaymentPath::from_path("/v1/payments/%FF").unwrap_err().code(), Code::InvalidUtf8);
}

#[test]
fn the_checked_way_lists_all() {
    let rejected = PaymentsQuery::from_query_checked("purpose=SALA&purpose=sala&request_from=today&amount_type=BOTH");
    let rejected = rejected.unwrap_err();
    let found: Vec<_> =
        rejected.violations().iter().map(|one| (one.keyword(), one.pointer(), one.position())).collect();
    let expected = [("pattern", "/purpose/1", None), ("format", "/request_from", None), ("enum", "/amount_type", None)];
    assert_eq!(found, expected);
    // The value is there, what the provider does not document included.
    assert_eq!(
        rejected.value().unwrap().to_query().unwrap(),
        "request_from=today&amount_type=BOTH&purpose=SALA&purpose=sala"
    );
}

#[test]
fn values_that_a_query_cannot_say() {
    for (json, pointer) in [("null", "/x"), ("{\"a\":1}", "/x"), ("[\"a\",[]]", "/x/1"), ("[null]", "/x/0")] {
        let mut query = PaymentsQuery::new();
        query.extra.insert("x", json.parse::<Json>().unwrap());
        let error = query.to_query().unwrap_err();
        assert_eq!((error.code(), error.keyword(), error.pointer()), (Code::Parameter, "", pointer), "{json}");
    }
    let mut query = PaymentsQuery::new();
    query.take = Some(1);
    query.extra.insert("take", Json::from(2));
    assert_eq!(query.to_query().unwrap_err().code(), Code::DuplicateMember);
}

#[test]
fn what_a_query_says_otherwise() {
    let mut query = PaymentsQuery::new();
    // No repetition is no parameter: an empty array comes back as an absent one.
    query.id = Some(vec![]);
    query.tags.insert("tag:x", vec![]);
    assert_eq!(query.to_query().unwrap(), "");
    // A query has no types of its own: what the schema does not name comes back as text.
    query.extra.insert("limit", Json::from(5));
    query.extra.insert("one", "[true]".parse::<Json>().unwrap());
    assert_eq!(query.to_query().unwrap(), "limit=5&one=true");
    let read = PaymentsQuery::from_query("limit=5&one=true").unwrap();
    assert_eq!((read.extra.get("limit"), read.extra.get("one")), (Some(&Json::from("5")), Some(&Json::from("true"))));
}

#[test]
fn ids_that_would_reach_another_endpoint() {
    for id in ["", ".", ".."] {
        let error = PaymentPath::new(PaymentId::from(id)).to_path().unwrap_err();
        assert_eq!((error.code(), error.pointer(), error.position()), (Code::Segment, "/payment_id", None));
    }
    for path in ["/v1/payments/", "/v1/payments/.", "/v1/payments/%2E.", "/v1/payments/%2e%2e"] {
        let error = PaymentPath::from_path(path).unwrap_err();
        assert_eq!((error.code(), error.pointer()), (Code::Segment, "/payment_id"), "{path}");
    }
    let error = PlansPath::new("", AccountId::from("a")).to_path().unwrap_err();
    assert!(error.pointer() == "/customerId" && error.as_violation().is_sensitive());
}

#[test]
fn paths_of_other_operations() {
    for (path, difference) in [
        ("/v1/payments", "it has 2 segments instead of 3"),
        ("/v1/payments/pay_1/", "it has 4 segments instead of 3"),
        ("/v2/payments/pay_1", "its segment 1 is not `v1`"),
        ("v1/payments/pay_1", "it does not begin with `/`"),
        ("/v1/payments/pay_1?expand=all", "it has a `?` or `#`, behind which no path goes on"),
    ] {
        let error = PaymentPath::from_path(path).unwrap_err();
        assert_eq!((error.code(), error.pointer()), (Code::Path, ""));
        let template = "the path must be `/v1/payments/{payment_id}` with a value for each name in braces";
        assert_eq!(error.to_string(), format!("{template}, but {difference}"));
    }
    let mut path = PaymentPath::new(PaymentId::from("pay_1"));
    path.extra.insert("expand", Json::from("all"));
    let error = path.to_path().unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::Parameter, "/expand"));
}
