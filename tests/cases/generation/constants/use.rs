//! A constant is a plain value with a rule, so that a payload that breaks it can still be read.

use payschema_constants::Event;
use payschema_constants::payschema::{Code, Null};

const EVENT: &str = concat!(
    r#"{"object":"event","version":2,"is_live":true,"weight":1e1,"previous":null,"#,
    r#""shape":{"depth":1.0,"keys":["id","\"raw\""]},"sender":"bank","quote":"say \"hi\" \\ bye"}"#
);

#[test]
fn equality_is_that_of_json() {
    let event = Event::from_json_checked(EVENT).unwrap();
    assert_eq!(event.object, "event");
    assert_eq!(event.weight.as_ref().unwrap().as_str(), "1e1");
    assert_eq!(event.previous, Some(Null));
    assert_eq!(event.quote.as_deref(), Some("say \"hi\" \\ bye"));
    assert_eq!(event.validate(), Ok(()));
    assert_eq!(String::from_utf8(event.to_json()).unwrap(), EVENT);
}

#[test]
fn other_values_are_violations() {
    let json = concat!(
        r#"{"object":"Event","version":3,"is_live":false,"weight":10.01,"previous":null,"#,
        r#""shape":{"depth":1,"keys":["\"raw\"","id"]},"sender":"","quote":"say"}"#
    );
    let expected = ["/object", "/version", "/is_live", "/weight", "/shape", "/sender", "/quote"];
    let violations = Event::check_json(json).unwrap_err();
    assert!(violations.iter().all(|violation| violation.code() == Code::Const));
    assert_eq!(violations.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), expected);
    let violations = Event::from_json(json).unwrap().validate().unwrap_err();
    assert_eq!(violations.iter().map(|violation| violation.pointer()).collect::<Vec<_>>(), expected);
}
