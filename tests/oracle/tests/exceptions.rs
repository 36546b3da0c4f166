//! Every exception still occurs; one that does not has to be deleted.

#![expect(clippy::unwrap_used, reason = "what tests share fails as they do")]

use payschema_oracle::{Referee, is_missed_by_referee};
use payschema_tests::catalogue::entry;
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
