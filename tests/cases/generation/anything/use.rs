//! Where anything may stand, its text is kept, null is a value, and absent is another state.

use payschema_anything::Webhook;
use payschema_anything::payschema::{Code, Json};

#[test]
fn absent_and_null_differ() {
    let webhook = Webhook::from_json(r#"{"data":null}"#).unwrap();
    assert!(webhook.data.is_null());
    assert_eq!(webhook.context, None);
    let webhook = Webhook::from_json(r#"{"data":null,"context":null}"#).unwrap();
    assert!(webhook.context.unwrap().is_null());
    assert_eq!(Webhook::from_json("{}").unwrap_err().code(), Code::Required);
}

#[test]
fn text_is_kept() {
    let json = concat!(
        r#"{"data":{"b":1.00,"a":[1e400,-0]},"context":"\u00e9","items":[0.1000,null,{}],"headers":{"x":[]},"#,
        r#""settings":{"y":{"z":12345678901234567890123}},"copy":true,"more":1.0}"#
    );
    let webhook = Webhook::from_json_checked(json).unwrap();
    assert_eq!(webhook.data.as_str(), r#"{"b":1.00,"a":[1e400,-0]}"#);
    assert_eq!(webhook.items.as_ref().unwrap()[0].as_str(), "0.1000");
    assert_eq!(webhook.validate(), Ok(()));
    assert_eq!(String::from_utf8(webhook.to_json()).unwrap(), json);
}

#[test]
fn members_named_twice_are_found_at_any_depth() {
    let error = Webhook::from_json(r#"{"data":{"a":[{"b":1,"b":2}]}}"#).unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::DuplicateMember, "/data/a/0/b"));
}

#[test]
fn anything_can_be_put_in() {
    let webhook = Webhook::new("[1.50]".parse::<Json>().unwrap());
    assert_eq!(webhook.to_json(), br#"{"data":[1.50]}"#);
}
