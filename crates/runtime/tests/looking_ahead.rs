//! The member behind a short value is looked up before the value is read. What comes of it is what comes of text in which
//! nothing is near.

mod twin;

use payschema::{Code, Model};
use twin::Payment;

/// What reading comes to: the value as it is written, and every violation.
fn outcome(json: &str) -> (Option<Vec<u8>>, Vec<(Code, String)>) {
    let read = Payment::from_json_checked(json);
    let violations = read.as_ref().err().map(|rejected| rejected.violations()).unwrap_or_default();
    let violations = violations.iter().map(|one| (one.code(), one.pointer().to_owned())).collect();
    let value = read.or_else(|rejected| rejected.into_value().ok_or(()));
    (value.ok().map(|value| value.to_json()), violations)
}

/// The members of an object without a blank, and with one behind each name, so that no member is seen at once.
fn both_ways(members: &[(&str, String)]) -> [String; 2] {
    [":", " :"].map(|colon| {
        let members: Vec<String> = members.iter().map(|(name, value)| format!("\"{name}\"{colon}{value}")).collect();
        format!("{{{}}}", members.join(","))
    })
}

fn alike(members: &[(&str, String)]) {
    let [near, far] = both_ways(members);
    assert_eq!(outcome(&near), outcome(&far), "{near}");
    let salvaged =
        [&near, &far].map(|json| Payment::from_json_salvage(json).map(|salvaged| salvaged.into_value().to_json()));
    assert_eq!(salvaged[0].as_ref().ok(), salvaged[1].as_ref().ok(), "{near}");
}

#[test]
fn values_that_look_like_members() {
    let values = [
        r#""""#,
        r#"",""#,
        r#""a,""#,
        r#"",\"status\":\"failed\"""#,
        r#""\\""#,
        r#""\"""#,
        "null",
        "1",
        "1.50",
        "[]",
        "{}",
        r#"[1,"status"]"#,
        r#"["a","status","b"]"#,
        r#"{"a":1,"status":2}"#,
        r#"{"a":{"b":1,"amount":"x"},"status":"y"}"#,
        r#"{"email":"a@b.example","city":"x","parent":{"email":"c","city":null}}"#,
        r#"{"email":"a@b.example","status":"x","amount":"y"}"#,
        "1 ",
        "\"a\" ",
        "x",
        r#""open"#,
    ];
    for name in ["description", "custom", "new", "billing", "tags", "rate", "partner_id", "gone", "status"] {
        for value in values {
            let [amount, status, score] = ["1", r#""completed""#, "1"].map(str::to_owned);
            alike(&[
                ("amount", amount.clone()),
                (name, value.to_owned()),
                ("status", status.clone()),
                ("score", score.clone()),
            ]);
            alike(&[(name, value.to_owned()), ("score", score), ("status", status), ("amount", amount)]);
        }
    }
}

#[test]
fn values_of_every_length_at_every_distance_from_the_end() {
    for length in 0..40 {
        for behind in 0..40 {
            let members = [
                ("amount", "1".to_owned()),
                ("description", format!("\"{}\"", "é".repeat(length / 2) + &"x".repeat(length % 2))),
                ("status", r#""completed""#.to_owned()),
                ("custom", format!("\"{}\"", "y".repeat(length))),
                ("score", format!("{}1", "0".repeat(usize::from(length == 7)))),
                ("new", "9".repeat(1 + behind)),
            ];
            alike(&members);
            alike(&members[..5]);
        }
    }
}

#[test]
fn a_member_that_comes_twice() {
    let members = [("amount", "1"), ("status", r#""failed""#), ("score", "1"), ("score", "2"), ("rate", "1.0")];
    alike(&members.map(|(name, value)| (name, value.to_owned())));
}
