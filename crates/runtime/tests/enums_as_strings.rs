//! Open enums, their twins and their unknown values, where one expects strings.

mod texts;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::error::Error;

use payschema::{Text, Unknown, UnknownVariant};
use texts::{KnownStatus, Status};

#[test]
fn made_from_strings_and_made_into_them() {
    fn made(status: impl Into<Status>) -> Status {
        status.into()
    }

    let string = String::from("approved");
    for status in [
        made("approved"),
        made(&string),
        made(string.clone()),
        made(Cow::Borrowed("approved")),
        made(Text::from("approved")),
        made(KnownStatus::Approved),
    ] {
        assert_eq!(status, Status::Approved);
    }
    for text in ["approved", "on_hold"] {
        assert_eq!((String::from(made(text)), Text::from(made(text))), (text.into(), text.into()));
        assert_eq!(format!("{:>9}|{:.2}", made(text), made(text)), format!("{text:>9}|{text:.2}"));
        assert_eq!(AsRef::<str>::as_ref(&made(text)), text);
    }
}

#[test]
fn compared_with_strings_from_both_sides() {
    for text in ["approved", "on_hold"] {
        let status = Status::from(text);
        let (string, cow, own) = (String::from(text), Cow::Borrowed(text), Text::from(text));
        assert_eq!([status == text, text == status, status == *text, *text == status], [true; 4]);
        assert_eq!([status == string, string == status, status == cow, cow == status], [true; 4]);
        assert_eq!([status == own, own == status], [true; 2]);
        let other = String::from("declined");
        assert_eq!([status == other, other == status, status == "declined", *"declined" == status], [false; 4]);
    }
    let unknown = Unknown::<Status>::new("on_hold").expect("not documented");
    let string = String::from("on_hold");
    assert_eq!([unknown == "on_hold", "on_hold" == unknown, unknown == string, string == unknown], [true; 4]);
    assert_eq!([unknown == *"approved", *"approved" == unknown], [false; 2]);
}

#[test]
fn documented_values_are_parsed_and_others_refused() -> Result<(), Box<dyn Error>> {
    assert_eq!("approved".parse::<Status>()?, Status::Approved);
    assert_eq!("approved".parse::<KnownStatus>()?, KnownStatus::Approved);
    for error in [
        "aproved".parse::<Status>().expect_err("not documented"),
        "aproved".parse::<KnownStatus>().expect_err("not documented"),
        Status::from("aproved").known().map_err(UnknownVariant::from).expect_err("not documented"),
    ] {
        assert_eq!((error.text(), error.nearest()), ("aproved", Some("approved")));
        let message = "`aproved` is none of the 2 documented values of Status; did you mean `approved`?";
        assert_eq!(error.to_string(), message);
    }
    Ok(())
}

#[test]
fn ordered_as_the_schema_has_them_then_by_text() {
    let mut statuses = ["b", "approved", "a", "pending_match", "b"].map(Status::from);
    statuses.sort();
    assert_eq!(statuses, ["pending_match", "approved", "a", "b", "b"]);
    assert!(Status::PendingMatch < Status::Approved && KnownStatus::PendingMatch < KnownStatus::Approved);
    for left in &statuses {
        for right in &statuses {
            assert_eq!(left.cmp(right).is_eq(), left == right);
            assert_eq!(left.partial_cmp(right), Some(left.cmp(right)));
        }
    }
}

#[test]
fn counted_in_maps() {
    let payments = ["approved", "on_hold", "approved"].map(Status::from);
    let (mut sorted, mut hashed) = (BTreeMap::new(), HashMap::new());
    for status in &payments {
        *sorted.entry(status).or_insert(0) += 1;
        *hashed.entry(status).or_insert(0) += 1;
    }
    assert_eq!(sorted.into_iter().collect::<Vec<_>>(), [(&Status::Approved, 2), (&"on_hold".into(), 1)]);
    assert_eq!((hashed[&Status::Approved], hashed[&Status::from("on_hold")]), (2, 1));
}
