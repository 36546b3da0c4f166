//! Bounds and multiples are decided on the number's decimal text.

use payschema_numbers::Loan;

/// What is wrong with a loan whose member has this value.
fn verdict(member: &str, number: &str) -> Vec<String> {
    let json = match member {
        "principal" => format!("{{\"principal\":{number}}}"),
        _ => format!("{{\"principal\":100,\"{member}\":{number}}}"),
    };
    let violations = Loan::check_json(&json);
    let violations: Vec<String> =
        violations.err().iter().flatten().map(|violation| violation.keyword().to_owned()).collect();
    if let Ok(loan) = Loan::from_json(&json) {
        let in_memory: Vec<String> =
            loan.validate().err().iter().flatten().map(|violation| violation.keyword().to_owned()).collect();
        assert_eq!(violations, in_memory, "{json}");
    }
    violations
}

#[test]
fn integers_have_exact_bounds() {
    assert!(verdict("principal", "100").is_empty());
    assert!(verdict("principal", "1000000").is_empty());
    assert!(verdict("principal", "1e3").is_empty());
    assert_eq!(verdict("principal", "50"), ["minimum"]);
    assert_eq!(verdict("principal", "1000050"), ["maximum"]);
    assert_eq!(verdict("principal", "125"), ["multipleOf"]);
    assert_eq!(verdict("principal", "-1"), ["minimum", "multipleOf"]);
}

#[test]
fn exclusive_bounds_exclude_themselves() {
    assert!(verdict("rate", "0.0000000000000000000000001").is_empty());
    assert_eq!(verdict("rate", "0.000"), ["exclusiveMinimum"]);
    assert_eq!(verdict("rate", "-0"), ["exclusiveMinimum"]);
    assert!(verdict("rate", "0.99999999999999999999999").is_empty());
    assert_eq!(verdict("rate", "1.0"), ["exclusiveMaximum"]);
    assert!(verdict("term", "null").is_empty());
    assert_eq!(verdict("term", "0"), ["exclusiveMinimum"]);
    assert_eq!(verdict("term", "481"), ["maximum"]);
}

#[test]
fn multiples_are_decimal() {
    assert!(verdict("installment", "0.07").is_empty());
    assert!(verdict("installment", "1.10e1").is_empty());
    assert!(verdict("installment", "1e1000000000").is_empty());
    assert_eq!(verdict("installment", "0.075"), ["multipleOf"]);
    assert_eq!(verdict("installment", "-0.51"), ["minimum"]);
    assert!(verdict("margin", "0.0000001").is_empty());
    assert_eq!(verdict("margin", "0.00000009"), ["minimum"]);
}

#[test]
fn a_verdict_does_not_depend_on_what_a_type_can_hold() {
    assert!(Loan::from_json(r#"{"principal":100,"serial":99999999999999999999}"#).is_err());
    assert!(verdict("serial", "99999999999999999999").is_empty());
    assert_eq!(verdict("serial", "100000000000000000000"), ["maximum"]);
}

#[test]
fn numbers_keep_their_text() {
    let json = r#"{"principal":100,"rate":0.1000,"installment":12345678901234567890.120}"#;
    assert_eq!(String::from_utf8(Loan::from_json(json).unwrap().to_json()).unwrap(), json);
}
