//! Every scalar keeps its text; what can be read from it is read on demand.

use payschema_scalars::payschema::{Code, Field, Null, Number};
use payschema_scalars::{Channel, Entry};

const ENTRY: &str = concat!(
    r#"{"reference":"r","position":-3,"rate":1.0800,"is_booked":true,"successor":null,"#,
    r#""created_at":"2026-11-20T08:00:00.000Z","booked_on":"2026-11-20","cut_off":"17:30:00+02:00","held_for":"P2W","#,
    r#""seen_at":"2026-11-20T08:00:00Z","valued_on":"2026-11-21","grace":"P6W","amount":"60.00","channel":"app","#,
    r#""first_channel":"branch"}"#
);

#[test]
fn scalars_keep_their_text() {
    let entry = Entry::from_json(ENTRY).unwrap();
    assert_eq!(entry.validate(), Ok(()));
    assert_eq!(String::from_utf8(entry.to_json()).unwrap(), ENTRY);
    assert_eq!(entry.rate.as_str(), "1.0800");
    assert_eq!(entry.rate, "1.08".parse::<Number>().unwrap());
    assert_eq!(entry.successor, Null);
}

#[test]
fn scalars_are_read_on_demand() {
    let entry = Entry::from_json(ENTRY).unwrap();
    assert_eq!(entry.created_at.unwrap().parts().unwrap().date.year, 2026);
    assert_eq!(entry.booked_on.unwrap().parts().unwrap().day, 20);
    assert_eq!(entry.held_for.unwrap().parts().unwrap().weeks, 2);
    assert_eq!(entry.amount.unwrap().as_number(), Some(Number::from(60)));
    assert_eq!(entry.channel, Field::Value(Channel::App));
}

#[test]
fn a_format_is_asserted_and_a_hint_is_not() {
    let json = ENTRY.replace("2026", "yesteryear").replace("P2W", "a while").replace("P6W", "a while");
    let json = json.replace("60.00", "sixty").replace("\"app\"", "\"pigeon\"");
    let entry = Entry::from_json(&json).unwrap();
    assert_eq!(String::from_utf8(entry.to_json()).unwrap(), json);
    assert!(!entry.seen_at.value().unwrap().is_valid());
    let violations = entry.validate().unwrap_err();
    let pointers: Vec<_> = violations.iter().map(|violation| (violation.code(), violation.pointer())).collect();
    let expected = ["/created_at", "/booked_on", "/held_for"].map(|pointer| (Code::Format, pointer));
    assert_eq!(pointers, expected);
    assert_eq!(Entry::check_json(&json).unwrap_err().len(), 3);
}

#[test]
fn integers_are_whole_numbers_of_64_bits() {
    let with = |position: &str| ENTRY.replace("-3", position);
    assert_eq!(Entry::from_json(with("1e2")).unwrap().position, 100);
    assert_eq!(Entry::from_json(with("1.0")).unwrap().position, 1);
    assert_eq!(Entry::from_json(with("1.5")).unwrap_err().code(), Code::Type);
    assert_eq!(Entry::from_json(with("9223372036854775808")).unwrap_err().code(), Code::IntegerRange);
    assert_eq!(Entry::check_json(with("9223372036854775808")), Ok(()));
}
