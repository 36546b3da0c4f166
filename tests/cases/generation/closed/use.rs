//! Members that the schema forbids are violations; decoding keeps them all the same.

use payschema_closed::Token;
use payschema_closed::payschema::{Code, Json};

#[test]
fn named_and_matching_members_are_allowed() {
    let json = r#"{"value":"tok_1","expiry":{"year":2030},"x-partner":"p"}"#;
    let token = Token::from_json_checked(json).unwrap();
    assert_eq!(token.partner_members.get("x-partner").map(|value| value.as_str()), Some("p"));
    assert_eq!(String::from_utf8(token.to_json()).unwrap(), json);
}

#[test]
fn others_are_violations_and_are_kept() {
    let json = r#"{"value":"tok_1","expiry":{"year":2030,"month":1},"brand":"visa","cvc":null}"#;
    let rejected = Token::from_json_checked(json).unwrap_err();
    let found: Vec<_> = rejected.violations().iter().map(|violation| (violation.code(), violation.pointer())).collect();
    assert_eq!(found, [(Code::AdditionalProperties, ""), (Code::AdditionalProperties, "/expiry")]);
    let sentence = rejected.violations()[0].to_string();
    assert!(sentence.contains("`brand`") && sentence.contains("`cvc`"), "{sentence}");
    let token = rejected.into_value().unwrap();
    assert_eq!(token.extra.names().collect::<Vec<_>>(), ["brand", "cvc"]);
    assert_eq!(String::from_utf8(token.to_json()).unwrap(), json);
    assert_eq!(token.validate().unwrap_err().len(), 2);
}

#[test]
fn a_member_added_in_memory_is_found() {
    let mut token = Token::new("tok_1");
    token.extra.insert("brand", "\"visa\"".parse::<Json>().unwrap());
    let violations = token.validate().unwrap_err();
    assert_eq!((violations[0].code(), violations[0].pointer()), (Code::AdditionalProperties, ""));
}
