//! A report stays in proportion to the payload, whatever its names; the verdict and the count stay exact.

mod twin;

use payschema::{Code, Model, Rejected, Violation, Violations};
use twin::Payment;

const DUPLICATES: usize = 19_999;

/// What the pointers of a report on a payload of so many bytes may take.
fn allowance(bytes: usize) -> usize {
    16 * bytes + (1 << 20)
}

fn pointers(violations: &[Violation]) -> usize {
    violations.iter().map(|violation| violation.pointer().len()).sum()
}

fn with(members: &str) -> String {
    format!("{{\"amount\":1,\"status\":\"failed\",\"score\":null,{members}}}")
}

/// One long name around many duplicates.
fn long_name() -> String {
    with(&format!("\"{}\":{{{}}}", "k".repeat(200_000), vec!["\"a\":1"; DUPLICATES + 1].join(",")))
}

/// Many wrong members that stand 120 objects deep. The shape is right.
fn deep(members: usize) -> String {
    let open = "{\"email\":\"a@b\",\"parent\":".repeat(120);
    let wrong: Vec<String> = (0..members).map(|index| format!("\"x-{index}\":\"long\"")).collect();
    with(&format!("\"billing\":{open}{{\"email\":\"a@b\",{}}}{}", wrong.join(","), "}".repeat(120)))
}

fn both(json: &str) -> (Violations, Rejected<Payment>) {
    let violations = Payment::check_json(json).expect_err("violations");
    let rejected = Payment::from_json_checked(json).expect_err("rejected");
    assert_eq!(rejected.violations(), violations.as_slice());
    assert_eq!(rejected.omitted(), violations.omitted());
    assert!(pointers(&violations) <= allowance(json.len()), "{} for {}", pointers(&violations), json.len());
    (violations, rejected)
}

#[test]
fn a_long_name_around_many_violations() {
    let json = long_name();
    let (violations, rejected) = both(&json);
    assert_eq!(violations.len() + violations.omitted(), DUPLICATES);
    // As many as there is room for.
    assert_eq!(violations.len(), allowance(json.len()) / 200_003);
    assert!(violations.iter().all(|one| one.code() == Code::DuplicateMember && one.pointer().ends_with("k/a")));
    assert_eq!(rejected.error().map(|error| error.code()), Some(Code::DuplicateMember));
    let last = "\nand 19,969 more, not listed";
    assert!(violations.to_string().ends_with(last) && rejected.to_string().ends_with(last), "{}", violations.len());
    assert_eq!(rejected.map(drop).omitted(), violations.omitted());
}

#[test]
fn what_is_short_or_stops_the_reader_is_listed_all_the_same() {
    let json = long_name();
    let broken = format!("{},\"amount\":-1,\"n\":[oops]}}", &json[..json.len() - 1]);
    let (violations, rejected) = both(&broken);
    let codes: Vec<_> = violations.iter().rev().take(4).map(|one| (one.code(), one.pointer().len())).collect();
    assert_eq!(
        codes,
        [
            (Code::UnexpectedCharacter, 4),
            (Code::Minimum, 7),
            (Code::DuplicateMember, 7),
            (Code::DuplicateMember, 200_003)
        ]
    );
    assert!(violations.is_syntax() && violations.omitted() > 19_000);
    assert!(rejected.error().is_some());
}

#[test]
fn values_are_decoded_and_checked_within_the_same_bounds() {
    let json = deep(10_000);
    let (violations, rejected) = both(&json);
    assert!(violations.omitted() > 1_000);
    assert_eq!(violations.len() + violations.omitted(), 10_000);
    let payment = rejected.into_value().unwrap();

    let in_memory = payment.validate().unwrap_err();
    let written = payment.to_json();
    assert_eq!(written.len(), json.len());
    assert_eq!(in_memory.len() + in_memory.omitted(), 10_000);
    assert!(pointers(&in_memory) <= allowance(written.len()));
    assert_eq!(in_memory.len(), violations.len());
    assert!(in_memory.to_string().ends_with(" more, not listed"));
}

#[test]
fn json_in_memory_counts_with_the_pointer_it_stands_at() {
    let mut payment = Payment::from_json(deep(0).replace(",}", "}")).unwrap();
    let mut innermost = payment.billing.as_mut().unwrap();
    while innermost.parent.is_some() {
        innermost = innermost.parent.as_mut().unwrap();
    }
    innermost.extra = (0..10_000).map(|index| (format!("x-{index}"), payschema::Json::from(1))).collect();
    let violations = payment.validate().unwrap_err();
    assert_eq!(violations.len() + violations.omitted(), 10_000);
    assert!(violations.omitted() > 1_000);
    assert!(pointers(&violations) <= allowance(payment.to_json().len()));
    assert!(violations.iter().all(|one| one.pointer().starts_with("/billing/parent/") && one.code() == Code::Type));
}

#[test]
fn nothing_is_left_out_of_an_ordinary_report() {
    let limits: Vec<String> = (0..100_000).map(|index| format!("\"limit {index}\":0")).collect();
    let (violations, rejected) = both(&with(&format!("\"limits\":{{{}}}", limits.join(","))));
    assert_eq!((violations.len(), violations.omitted(), rejected.omitted()), (100_000, 0, 0));
    assert!(!violations.to_string().contains("not listed"));
    assert_eq!(rejected.into_value().unwrap().validate().unwrap_err().omitted(), 0);
}
