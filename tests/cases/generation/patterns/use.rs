//! Members with dynamic names have a field of their own, beside the named ones and the unknown.

use payschema_patterns::Query;
use payschema_patterns::payschema::{Code, Nullable};

#[test]
fn members_go_where_their_names_belong() {
    let query = Query::from_json(
        r#"{"min_amount":5,"tag:b":"2","other":[1.0],"take":3,"tag:":"","min_fee":null,"MIN_x":0,"tag:a":"1"}"#,
    )
    .unwrap();
    assert_eq!(query.take, Some(3));
    assert_eq!(query.tags.names().collect::<Vec<_>>(), ["tag:b", "tag:", "tag:a"]);
    assert_eq!(query.minima.get("min_amount"), Some(&Nullable::Value(5)));
    assert_eq!(query.minima.get("min_fee"), Some(&Nullable::Null));
    assert_eq!(query.extra.names().collect::<Vec<_>>(), ["other", "MIN_x"]);
    assert_eq!(query.validate(), Ok(()));
    let written =
        r#"{"take":3,"tag:b":"2","tag:":"","tag:a":"1","min_amount":5,"min_fee":null,"other":[1.0],"MIN_x":0}"#;
    assert_eq!(String::from_utf8(query.to_json()).unwrap(), written);
}

#[test]
fn their_values_are_checked() {
    let violations = Query::check_json(r#"{"tag:a":"longer than eight","min_amount":"5","take":101}"#).unwrap_err();
    let found: Vec<_> = violations.iter().map(|violation| (violation.code(), violation.pointer())).collect();
    assert_eq!(found, [(Code::MaxLength, "/tag:a"), (Code::Type, "/min_amount"), (Code::Maximum, "/take")]);

    let mut query = Query::new();
    query.tags.insert("tag:a", "longer than eight".into());
    let violations = query.validate().unwrap_err();
    assert_eq!((violations[0].code(), violations[0].pointer()), (Code::MaxLength, "/tag:a"));
}

#[test]
fn their_types_are_decoded() {
    let error = Query::from_json(r#"{"min_amount":true}"#).unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::Type, "/min_amount"));
}
