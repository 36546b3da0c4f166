//! Every exception still occurs; one that does not has to be deleted.

use payschema::Entry;
use payschema_oracle::{Referee, agree, is_made_up_by_referee, is_missed_by_referee, is_too_deep_for_referee};
use payschema_tests::catalogue::entry;
use payschema_tests::fixtures::FIXTURES;
use payschema_tests::instances::minimal;
use payschema_tests::tokens::Value;
use payschema_tests::verdict::{Finding, findings};

#[test]
fn the_referee_takes_punctuation_for_digits_in_dates_and_times() {
    let payment = entry("stuut", "payment").unwrap();
    let referee = Referee::new(payment).unwrap();
    let expected = ("/timestamp".to_owned(), "format".to_owned());
    let with = |text: &str| {
        let mut value = minimal(payment);
        value.set("timestamp", Value::string(text));
        value
    };
    for text in ["2023-11-0/T05:31:56Z", "*023-11-07T05:31:56Z", "2023-11-07T05:3.:56Z", "2023-11-07T05:31:56+0,:00"] {
        let value = with(text);
        assert_eq!(referee.findings(&value.to_json()), Ok(Vec::new()), "{text}: the referee");
        assert_eq!(findings(payment, value.to_json()), Ok(vec![expected.clone()]), "{text}: payschema");
        assert!(is_missed_by_referee(&value, &expected), "{text}");
    }
    for text in ["yesterday", "2023-02-29T05:31:56Z", "2023-11-07T05:31:56", "2023-11-07T05:31:56-2:00"] {
        let value = with(text);
        assert_eq!(referee.findings(&value.to_json()), Ok(vec![expected.clone()]), "{text}: the referee");
        assert!(text.ends_with("-2:00") || !is_missed_by_referee(&value, &expected), "{text}");
    }
}

/// What holds a branch up for payschema alone is missed with the union.
#[test]
fn what_the_referee_misreads_in_a_branch_it_misses_of_the_union() {
    let (charge, referee) = fixture("any-of/charge");
    let expected = ("/when".to_owned(), "anyOf".to_owned());
    for (when, is_seen) in [("2015-07-0/", false), ("yesterday", true)] {
        let json = format!(r#"{{"when":"{when}"}}"#);
        assert_eq!(findings(charge, &json), Ok(vec![expected.clone()]), "{when}: payschema");
        assert_eq!(referee.findings(&json).unwrap().contains(&expected), is_seen, "{when}: the referee");
        assert_eq!(is_missed_by_referee(&json.parse().unwrap(), &expected), !is_seen, "{when}");
        assert_eq!(agree(charge, &referee, json.as_bytes()), Ok(()));
    }
}

#[test]
fn the_referee_divides_fractions_of_many_digits_as_floats() {
    let loan = FIXTURES.iter().find(|entry| entry.info().id == "numbers/loan").unwrap();
    let referee = Referee::new(loan).unwrap();
    let [multiple, kind, most] =
        ["multipleOf", "type", "maximum"].map(|word| ("/principal".to_owned(), word.to_owned()));
    for (number, is_seen) in [("100000000000000.001", false), ("100000000000001", true), ("10000000.001", true)] {
        let json = format!(r#"{{"principal":{number}}}"#);
        let own = findings(loan, &json).unwrap();
        assert!(own.contains(&multiple) && own.contains(&most), "{number}: payschema, {own:?}");
        let found = referee.findings(&json).unwrap();
        assert_eq!(found.contains(&multiple), is_seen, "{number}: the referee, {found:?}");
        assert_eq!(is_missed_by_referee(&json.parse().unwrap(), &multiple), !is_seen, "{number}");
        assert!(!is_missed_by_referee(&json.parse().unwrap(), &kind), "{number}");
    }
}

fn fixture(id: &str) -> (&'static Entry, Referee) {
    let entry = FIXTURES.iter().find(|entry| entry.info().id == id).expect("the fixture");
    (entry, Referee::new(entry).expect("its schema"))
}

/// What payschema and the referee say of a payload, in their own words; they are the same in common ones.
#[track_caller]
fn assert_told(id: &str, json: &str, own: &[(&str, &str)], other: &[(&str, &str)]) {
    let (entry, referee) = fixture(id);
    let owned = |findings: &[(&str, &str)]| -> Vec<Finding> {
        findings.iter().map(|(pointer, keyword)| ((*pointer).to_owned(), (*keyword).to_owned())).collect()
    };
    assert_eq!(findings(entry, json), Ok(owned(own)), "{json}: payschema");
    assert_eq!(referee.findings(json), Ok(owned(other)), "{json}: the referee");
    assert_eq!(agree(entry, &referee, json.as_bytes()), Ok(()));
}

#[test]
fn the_referee_tells_of_a_union_with_null_as_a_whole() {
    let id = "any-of/charge";
    assert_told(id, r#"{"payer":{}}"#, &[("/payer", "required")], &[("/payer", "anyOf")]);
    assert_told(id, r#"{"payers":[{"name":7}]}"#, &[("/payers/0/name", "type")], &[("/payers/0", "oneOf")]);
    // Where neither branch is null, both tell of the union.
    assert_told(id, r#"{"method":{"kind":"cash"}}"#, &[("/method", "oneOf")], &[("/method", "oneOf")]);
    // What is not wrong by the branch is no other word for the union.
    let (_, referee) = fixture(id);
    let told = referee.told(r#"{"payer":{}}"#).unwrap();
    let other = ("/payer".to_owned(), "type".to_owned());
    let words: Vec<Finding> = told.iter().flat_map(|told| told.in_words_of(std::slice::from_ref(&other))).collect();
    assert_eq!(words, [("/payer".to_owned(), "required".to_owned())]);
}

#[test]
fn the_referee_gathers_what_is_left_unevaluated() {
    let id = "unevaluated/order";
    let left = r#"{"kind":"post","a/b":1,"x":2}"#;
    assert_told(id, left, &[("/a~1b", "false"), ("/x", "false")], &[("", "unevaluatedProperties")]);
    let lines = r#"{"kind":"x","lines":["a","urgent",7,null,"a"]}"#;
    assert_told(id, lines, &[("/lines/2", "type"), ("/lines/4", "type")], &[("/lines", "unevaluatedItems")]);
    // A part that only the referee finds is no agreement.
    let (_, referee) = fixture(id);
    let told = referee.told(left).unwrap();
    let one = ("/x".to_owned(), "false".to_owned());
    let words: Vec<Finding> = told.iter().flat_map(|told| told.in_words_of(std::slice::from_ref(&one))).collect();
    assert!(words.contains(&("/a~1b".to_owned(), "unevaluatedProperties".to_owned())), "{words:?}");
}

#[test]
fn the_referee_names_a_bound_of_contains() {
    let id = "tuples/quote";
    assert_told(id, r#"{"tags":["x"]}"#, &[("/tags", "contains")], &[("/tags", "maxContains")]);
    let twice = r#"{"tags":["default","default"]}"#;
    assert_told(id, twice, &[("/tags", "maxContains")], &[("/tags", "maxContains")]);
}

#[test]
fn the_referee_refuses_host_names_with_hyphens_where_a_prefix_ends() {
    let (customer, referee) = fixture("strings/customer");
    let expected = ("/host".to_owned(), "format".to_owned());
    for (host, is_valid, is_valid_for_referee) in [
        ("8n--b", true, false),
        ("Xn--che", true, false),
        ("xn--che", true, true),
        ("a--b.com", true, true),
        ("-n--b", false, false),
        ("xn--X", false, false),
    ] {
        let json = format!(r#"{{"host":"{host}"}}"#);
        assert_eq!(!findings(customer, &json).unwrap().contains(&expected), is_valid, "{host}: payschema");
        assert_eq!(!referee.findings(&json).unwrap().contains(&expected), is_valid_for_referee, "{host}: the referee");
        assert_eq!(agree(customer, &referee, json.as_bytes()), Ok(()));
        if is_valid != is_valid_for_referee {
            assert!(is_made_up_by_referee(&json.parse().unwrap(), &expected), "{host}");
        }
    }
    assert!(!is_made_up_by_referee(&r#"{"host":"xn--X"}"#.parse().unwrap(), &expected));
}

#[test]
fn the_referee_reads_one_level_less() {
    let payment = entry("stuut", "payment").unwrap();
    let referee = Referee::new(payment).unwrap();
    for (levels, is_read, is_read_by_referee) in [(127, true, true), (128, true, false), (129, false, false)] {
        let json = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        let found = findings(payment, &json).unwrap();
        assert_eq!(found.iter().all(|(_, what)| what != "P011"), is_read, "{levels} levels: payschema, {found:?}");
        assert_eq!(referee.findings(&json).is_ok(), is_read_by_referee, "{levels} levels: the referee");
        assert_eq!(is_too_deep_for_referee(&json.parse().unwrap()), is_read != is_read_by_referee, "{levels} levels");
    }
}
