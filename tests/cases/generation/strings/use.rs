//! Lengths count code points; a pattern matches anywhere unless anchored; formats are asserted.

use payschema_strings::Customer;

/// What is wrong with a customer that has one member.
fn verdict(member: &str, text: &str) -> Vec<String> {
    let json = format!("{{\"{member}\":\"{text}\"}}");
    let customer = Customer::from_json(&json).unwrap();
    assert_eq!(String::from_utf8(customer.to_json()).unwrap(), json);
    let in_bytes = Customer::check_json(&json);
    let in_memory = customer.validate();
    let keywords = |result: Result<(), payschema_strings::payschema::Violations>| -> Vec<String> {
        result.err().iter().flatten().map(|violation| violation.keyword().to_owned()).collect()
    };
    let (in_bytes, in_memory) = (keywords(in_bytes), keywords(in_memory));
    assert_eq!(in_bytes, in_memory, "{json}");
    in_bytes
}

#[test]
fn lengths_count_code_points() {
    assert!(verdict("name", "日本語です").is_empty());
    assert_eq!(verdict("name", "日本語です。"), ["maxLength"]);
    assert_eq!(verdict("name", ""), ["minLength"]);
    assert!(verdict("initial", "𝄞").is_empty());
    assert_eq!(verdict("initial", "e\u{301}"), ["maxLength"]);
    assert_eq!(verdict("nickname", "x"), ["minLength"]);
    assert_eq!(Customer::check_json(r#"{"nickname":null}"#), Ok(()));
}

#[test]
fn patterns_match_anywhere_unless_anchored() {
    assert!(verdict("iban", "NL91ABNA0417164300").is_empty());
    assert_eq!(verdict("iban", " NL91ABNA0417164300"), ["pattern"]);
    assert_eq!(verdict("iban", "NL91ABNA0417164300 "), ["pattern"]);
    assert!(verdict("reference", "abc1def").is_empty());
    assert_eq!(verdict("reference", "abc\u{0661}"), ["pattern"]);
}

#[test]
fn formats_are_asserted() {
    for (member, good, bad) in [
        ("joined_at", "2026-11-20T08:00:00.5+02:00", "2026-11-20 08:00"),
        ("born_on", "2024-02-29", "2026-02-29"),
        ("calls_at", "08:00:00Z", "8:00"),
        ("notice", "P1DT2H", "1 day"),
        ("email", "ada@example.org", "ada"),
        ("website", "https://example.org/a?b", "example.org/a"),
        ("id", "2eb8aa08-aa98-11ea-b4aa-73b441d16380", "2eb8aa08"),
        ("last_ipv4", "192.0.2.1", "192.0.2.256"),
        ("last_ipv6", "2001:db8::1", "2001:db8:::1"),
        ("host", "shop.example.org", "-shop.example.org"),
    ] {
        assert!(verdict(member, good).is_empty(), "{member}: {good}");
        assert_eq!(verdict(member, bad), ["format"], "{member}: {bad}");
    }
}
