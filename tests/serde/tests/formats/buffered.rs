//! What is lost where serde's derive buffers before a model is asked: under `flatten`, `tag` and `untagged`.
//!
//! The crate's front page promises no more and no less than this.

use payschema::{Json, Number};
use payschema_stuut::Payment;
use payschema_tests_serde::ARBITRARY_PRECISION;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
struct Flattened {
    page: i64,
    #[serde(flatten)]
    payment: Payment,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    #[serde(rename = "payment")]
    Payment(Payment),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Payment(Box<Payment>),
    Anything(Json),
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(tag = "t", content = "c")]
enum Adjacent {
    Payment(Payment),
}

const REQUIRED: &str =
    r#""amount":1,"currency":"XXX","object":"payment","partner_id":"p","status":"approved","timestamp":"t""#;

/// Numbers that a float or an integer holds lose their text only.
fn rewritten_by_buffering(json: &str) -> String {
    if ARBITRARY_PRECISION { json.to_owned() } else { json.replace("0.10", "0.1").replace("-0", "-0.0") }
}

#[test]
fn number_text_is_lost_unless_it_is_kept_by_the_build() {
    let rest = r#""custom_fields":{"rate":0.10,"low":-0,"empty":{}},"description":null,"new":[0.10,"a\u0000"]"#;
    let flattened = format!(r#"{{"page":2,{REQUIRED},{rest}}}"#);
    let tagged = format!(r#"{{"kind":"payment",{REQUIRED},{rest}}}"#);
    let untagged = format!("{{{REQUIRED},{rest}}}");
    for (json, back) in [
        (&flattened, through::<Flattened>(&flattened)),
        (&tagged, through::<Tagged>(&tagged)),
        (&untagged, through::<Untagged>(&untagged)),
    ] {
        assert_eq!(back.unwrap(), rewritten_by_buffering(json));
    }
    // Nothing is buffered where the tag comes first and the content has a member of its own.
    let adjacent = format!(r#"{{"t":"Payment","c":{untagged}}}"#);
    assert_eq!(through::<Adjacent>(&adjacent).unwrap(), adjacent);
    let reversed = format!(r#"{{"c":{untagged},"t":"Payment"}}"#);
    assert_eq!(through::<Adjacent>(&reversed).unwrap(), rewritten_by_buffering(&adjacent));
}

/// Data of this shape is nobody's payload, and is kept wherever a model is asked itself.
#[test]
fn an_object_with_a_private_name_is_taken_for_what_it_stands_for() {
    let fields = r#""custom_fields":{"$serde_json::private::RawValue":"[1.50]"}"#;
    let json = format!("{{\"page\":1,{REQUIRED},{fields}}}");
    let flattened: Flattened = serde_json::from_str(&json).unwrap();
    assert_eq!(flattened.payment.custom_fields.unwrap().as_str(), "[1.50]");
    let payment: Payment = serde_json::from_str(&format!("{{{REQUIRED},{fields}}}")).unwrap();
    assert!(String::from_utf8(payment.to_json()).unwrap().ends_with(&format!("{fields}}}")));
}

#[test]
fn numbers_beyond_a_float_are_lost_or_refused() {
    let of = |number: &str| through::<Flattened>(&format!(r#"{{"page":2,{REQUIRED},"new":{number}}}"#));
    let big = of("12345678901234567890123").unwrap();
    let kept = if ARBITRARY_PRECISION { "12345678901234567890123" } else { "1.2345678901234568e+22" };
    assert!(big.replace("e22", "e+22").ends_with(&format!(r#""new":{kept}}}"#)), "{big}");
    // The build keeps all digits and gives the exponent a sign.
    match of("1e400") {
        Ok(back) => assert!(ARBITRARY_PRECISION && back.ends_with(r#""new":1e+400}"#), "{back}"),
        Err(message) => assert!(!ARBITRARY_PRECISION && message.starts_with("number out of range"), "{message}"),
    }
}

#[test]
fn the_readers_rules_hold_all_the_same() {
    let message = |more: &str| through::<Flattened>(&format!(r#"{{"page":2,{REQUIRED},{more}}}"#)).unwrap_err();
    // Duplicates are seen, errors have their pointer. There is no text that a line could refer to.
    let said = message(r#""new":{"a":1,"a":2}"#);
    assert!(said.starts_with("/new/a must stand in its object only once [P020] at line 1 column "), "{said}");
    let said = message(r#""amount":1"#);
    assert!(said.starts_with("/amount must stand in its object only once [P020]"), "{said}");
    let said = message(r#""allocations":7"#);
    assert!(said.starts_with("/allocations must be an array"), "{said}");
    // Depth and surrogates are refused by serde_json before that.
    let said = message(&format!(r#""new":{}{}"#, "[".repeat(128), "]".repeat(128)));
    assert!(said.starts_with("recursion limit exceeded"), "{said}");
    let said = message(r#""new":"\uD83D""#);
    assert!(said.contains("surrogate") || said.contains("unexpected end of hex escape"), "{said}");
}

#[test]
fn members_that_the_struct_around_takes_are_no_unknown_members() {
    let json = format!(r#"{{"page":2,{REQUIRED},"new":1}}"#);
    let flattened: Flattened = serde_json::from_str(&json).unwrap();
    assert_eq!(flattened.page, 2);
    assert_eq!(flattened.payment.extra.names().collect::<Vec<_>>(), ["new"]);
}

#[test]
fn an_untagged_enum_says_nothing_of_the_place() {
    #[derive(Debug, Deserialize)]
    #[serde(untagged)]
    enum Either {
        #[expect(dead_code, reason = "refusing it is the test")]
        Payment(Box<Payment>),
        #[expect(dead_code, reason = "refusing it is the test")]
        Number(Number),
    }
    let message = serde_json::from_str::<Either>(r#"{"amount":"1"}"#).unwrap_err().to_string();
    assert_eq!(message, "data did not match any variant of untagged enum Either");
}

/// What a binary format keeps of a number as a string stays one, even where a number is wanted: serde's buffer does not
/// say that it came from such a format.
#[test]
fn numbers_that_a_binary_format_keeps_as_strings_are_refused() {
    #[derive(Debug, Serialize, Deserialize)]
    struct Own {
        #[serde(flatten)]
        installment: payschema_findock::Installment,
    }
    let own: Own = serde_json::from_str(r#"{"Amount": 10}"#).unwrap();
    let back: Own = rmp_serde::from_slice(&rmp_serde::to_vec_named(&own).unwrap()).unwrap();
    assert_eq!(back.installment, own.installment);
    let mut own = own;
    own.installment.amount = Some("10.00".parse().unwrap());
    let packed = rmp_serde::to_vec_named(&own).unwrap();
    let message = rmp_serde::from_slice::<Own>(&packed).unwrap_err().to_string();
    assert!(message.starts_with("/Amount must be a number, not a string"), "{message}");
}

fn through<T: Serialize + DeserializeOwned>(json: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(json).map_err(|error| error.to_string())?;
    serde_json::to_string(&value).map_err(|error| error.to_string())
}
