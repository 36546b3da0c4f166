//! What is nobody's business does not show.

use payschema_sensitive::{Creed, Iban, Payee};

const PAYEE: &str = concat!(
    r#"{"id":"pay_1","name":"Ada","iban":"NL91ABNA","former_ibans":["DE00BANK"],"salary":4321,"#,
    r#""address":{"town":"Delft","street":"Oude Gracht"},"office":{"town":"Gouda","street":"Markt"},"#,
    r#""phones":{"home":"0123"},"marital_status":"married","aliases":[["Countess"]],"creeds":["pastafarian"],"pin":"9999"}"#
);

#[test]
fn debug_shows_what_is_not_sensitive() {
    let payee = Payee::from_json(PAYEE).unwrap();
    let debug = format!("{payee:?} {payee:#?}");
    for shown in ["pay_1", "Gouda", "[redacted]", "pin"] {
        assert!(debug.contains(shown), "{shown} is not in {debug}");
    }
    for hidden in ["Countess", "pastafarian", "Ada", "ABNA", "BANK", "4321", "Delft", "Gracht", "Markt", "0123", "arried", "9999"] {
        assert!(!debug.contains(hidden), "{hidden} is in {debug}");
    }
    assert_eq!(format!("{:?}", Iban::from("NL91ABNA")), "Iban([redacted])");
    assert_eq!(format!("{:?}", Creed::from("pastafarian")), "Creed([redacted])");
}

#[test]
fn sensitive_members_are_values_like_others() {
    let payee = Payee::from_json(PAYEE).unwrap();
    assert_eq!(payee.iban.as_ref().unwrap().as_str(), "NL91ABNA");
    assert_eq!(payee, Payee::from_json(payee.to_json()).unwrap());
    assert_eq!(String::from_utf8(payee.to_json()).unwrap(), PAYEE);
}

#[test]
fn violations_say_whether_they_concern_sensitive_values() {
    let json = concat!(
        r#"{"id":1,"name":"Ada Lovelace","iban":"NL","former_ibans":["DE"],"salary":-1,"#,
        r#""address":{"town":1,"street":2},"office":{"town":1,"street":2},"phones":{"home":3},"marital_status":"happy"}"#
    );
    let violations = Payee::check_json(json).unwrap_err();
    let open: Vec<_> =
        violations.iter().filter(|violation| !violation.is_sensitive()).map(|violation| violation.pointer()).collect();
    let sensitive: Vec<_> =
        violations.iter().filter(|violation| violation.is_sensitive()).map(|violation| violation.pointer()).collect();
    assert_eq!(open, ["/id", "/office/town"]);
    let expected = [
        "/name",
        "/iban",
        "/former_ibans/0",
        "/salary",
        "/address/town",
        "/address/street",
        "/office/street",
        "/phones/home",
        "/marital_status",
    ];
    assert_eq!(sensitive, expected);
    let text = violations.to_string();
    assert!(!text.contains("Lovelace") && !text.contains("happy"), "{text}");
}
