//! Every exception still occurs; one that does not has to be deleted.

use payschema_oracle::{Referee, is_missed_by_referee, is_too_deep_for_referee};
use payschema_tests::catalogue::entry;
use payschema_tests::fixtures::FIXTURES;
use payschema_tests::instances::minimal;
use payschema_tests::tokens::Value;
use payschema_tests::verdict::findings;

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
