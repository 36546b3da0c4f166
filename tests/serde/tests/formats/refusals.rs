//! The reader's rules hold on serde's ways, and errors say where.

use payschema::{Json, Map, Members, Null, Number, Text};
use payschema_stuut::{BankTransaction, Payment};
use payschema_talkdesk::Payments;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// A payment with all that is required, and one more member.
fn payment(more: &str) -> String {
    format!(
        r#"{{"amount":1,"currency":"USD","object":"payment","partner_id":"p","status":"approved","timestamp":"t",{more}}}"#
    )
}

fn message<T: DeserializeOwned>(json: &str) -> String {
    match serde_json::from_str::<T>(json) {
        Ok(_) => panic!("it was accepted: {json}"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn shape_is_refused_with_code_pointer_and_place() {
    for (json, expected) in [
        (
            "{\n \"amount\": \"1\"}".to_owned(),
            "/amount must be an integer, not a string (documented in \"Response\" of \"Retrieve A Payment\") [P101], \
             line 2, column 12 of this value",
        ),
        (
            r#"{"amount": null}"#.to_owned(),
            "/amount must be an integer, not null (documented in \"Response\" of \"Retrieve A Payment\") [P102], \
             line 1, column 12 of this value",
        ),
        (
            r#"{"amount": 1, "currency": "USD", "object": "payment", "partner_id": "p", "status": "s"}"#.to_owned(),
            "the document must have the member `timestamp` (documented in \"Response\" of \"Retrieve A Payment\") \
             [P103], line 1, column 1 of this value",
        ),
        (
            payment(r#""allocations": [{}, !7]"#),
            "/allocations/1 must be an object, not an integer (documented in \"Response\" of \"Retrieve A Payment\") \
             [P101], line 1, column COLUMN of this value",
        ),
        (
            payment(r#"!"amount": 2"#),
            "/amount must stand in its object only once [P020], line 1, column COLUMN of this value",
        ),
        (
            payment(r#""new": [{"a": 1, !"\u0061": 2}]"#),
            "/new/0/a must stand in its object only once [P020], line 1, column COLUMN of this value",
        ),
        (
            payment(r#""new": {"a": "!\uD83D"}"#),
            "/new/a cannot be read: lone surrogate [P007], line 1, column COLUMN of this value",
        ),
        (
            payment(r#""new": {"!\uDE00": 1}"#),
            "/new cannot be read: lone surrogate [P007], line 1, column COLUMN of this value",
        ),
        (
            r#"{"amount": 9223372036854775808}"#.to_owned(),
            "/amount must be between -9223372036854775808 and 9223372036854775807 to be held [P030], line 1, \
             column 12 of this value",
        ),
        (
            "[]".to_owned(),
            "the document must be an object, not an array (documented in \"Response\" of \"Retrieve A Payment\") [P101], \
             line 1, column 1 of this value",
        ),
    ] {
        // A mark stands before the place in some of them.
        let column = json.find('!').map_or(0, |at| at + 1).to_string();
        let json = json.replace('!', "");
        assert_eq!(message::<Payment>(&json), expected.replace("COLUMN", &column), "{json}");
    }
}

#[test]
fn depth_is_bounded_on_every_way() {
    let nested = |levels: usize| payment(&format!(r#""new":{}0{}"#, "[".repeat(levels), "]".repeat(levels)));
    let place = format!("/new{}", "/0".repeat(127));
    assert!(serde_json::from_str::<Payment>(&nested(127)).is_ok());
    let said = message::<Payment>(&nested(128));
    let column = nested(128).rfind('[').unwrap() + 1;
    assert_eq!(
        said,
        format!(
            "{place} cannot be read: nested too deeply, expected at most 128 levels [P011], line 1, column {column} of \
             this value"
        )
    );
    // Beyond what any stack could take, were it followed.
    assert!(message::<Json>(&"[".repeat(200_000)).contains("EOF"));
    assert!(message::<Json>(&(("[".repeat(200_000)) + &"]".repeat(200_000))).contains("nested too deeply"));

    // MessagePack: arrays of one item, each a byte.
    let packed = |levels: usize| [vec![0x91; levels], vec![0xC0]].concat();
    assert!(rmp_serde::from_slice::<Json>(&packed(128)).is_ok());
    let said = rmp_serde::from_slice::<Json>(&packed(129)).unwrap_err().to_string();
    let place = "/0".repeat(128);
    assert_eq!(said, format!("{place} cannot be read: nested too deeply, expected at most 128 levels [P011]"));
    let said = rmp_serde::from_slice::<Json>(&packed(1_000_000)).unwrap_err().to_string();
    assert!(said.contains("[P011]"), "{said}");
    // Maps of one member, the last of them empty.
    let maps = |levels: usize| [[0x81, 0xA1, b'a'].repeat(levels - 1), vec![0x80]].concat();
    assert!(rmp_serde::from_slice::<Json>(&maps(128)).is_ok());
    let said = rmp_serde::from_slice::<Json>(&maps(129)).unwrap_err().to_string();
    let place = "/a".repeat(128);
    assert_eq!(said, format!("{place} cannot be read: nested too deeply, expected at most 128 levels [P011]"));
}

#[test]
fn other_formats_are_refused_with_code_and_pointer_too() {
    let yaml = serde_saphyr::from_str::<BankTransaction>("id: 7\n").unwrap_err().to_string();
    assert!(yaml.contains("/id must be a string or null, not an integer"), "{yaml}");
    assert!(yaml.contains("[P101]"), "{yaml}");
    assert!(!yaml.contains("of this value"), "{yaml}");
    let packed = rmp_serde::to_vec(&[("total", 1.5)].into_iter().collect::<std::collections::HashMap<_, _>>());
    let said = rmp_serde::from_slice::<Payments>(&packed.unwrap()).unwrap_err().to_string();
    assert!(said.starts_with("/total must be an integer, not a number with a fractional part"), "{said}");
    let value: serde_json::Value = serde_json::from_str(r#"{"amount": true}"#).unwrap();
    let said = Payment::deserialize(&value).unwrap_err().to_string();
    assert_eq!(
        said,
        "/amount must be an integer, not a boolean (documented in \"Response\" of \"Retrieve A Payment\") [P101], \
         line 1, column 11 of this value"
    );
    assert_eq!(serde_json::from_value::<Payment>(value).unwrap_err().to_string(), said);
}

#[test]
fn scalars_are_refused_as_well() {
    let place = "line 1, column 1 of this value";
    assert_eq!(message::<Number>("\"1\""), format!("the document must be a number, not a string [P101], {place}"));
    assert_eq!(message::<Null>("0"), format!("the document must be null, not an integer [P101], {place}"));
    assert_eq!(message::<Members>("[]"), format!("the document must be an object, not an array [P101], {place}"));
    assert_eq!(
        message::<Map<Number>>(r#"{"a": 1, "a": 2}"#),
        "/a must stand in its object only once [P020], line 1, column 10 of this value"
    );
    assert_eq!(message::<Text>("1"), "invalid type: integer `1`, expected a string at line 1 column 1");
    assert_eq!(
        message::<payschema_stuut::Currency>("null"),
        "invalid type: null, expected a string at line 1 column 4"
    );
}

#[test]
fn what_could_not_be_read_back_is_not_written() {
    let deep: Json = format!("{}{}", "[".repeat(128), "]".repeat(128)).parse().unwrap();
    assert!(serde_json::to_string(&deep).is_ok());
    let mut payment: Payment = serde_json::from_str(&payment(r#""new": 1"#)).unwrap();
    payment.extra.insert("deep", deep);
    let place = format!("/deep{}", "/0".repeat(127));
    assert_eq!(
        serde_json::to_string(&payment).unwrap_err().to_string(),
        format!("{place} is nested deeper than 128 levels and could not be read back [P011]")
    );
    payment.extra.clear();
    payment.extra.insert("amount", Json::from(2));
    for said in
        [serde_json::to_value(&payment).unwrap_err().to_string(), rmp_serde::to_vec(&payment).unwrap_err().to_string()]
    {
        assert_eq!(said, "/amount stands in its object twice, perhaps as an unknown member too [P020]");
    }
}
