//! `Text`, the scalars over it and newtypes, used as one uses a `String`.

mod texts;

use std::borrow::{Borrow, Cow};
use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::error::Error;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::hash::{Hash, Hasher};
use std::ops::Bound;
use std::path::Path;
use std::rc::Rc;
use std::sync::Arc;

use payschema::{Date, DateTime, DecimalText, Duration, Text};
use texts::{DueOn, Fee, PartnerId};

/// What all of them offer, checked by the compiler.
trait AsString:
    Clone
    + Eq
    + Ord
    + Hash
    + Send
    + Sync
    + std::fmt::Debug
    + std::fmt::Display
    + std::str::FromStr<Err = std::convert::Infallible>
    + AsRef<str>
    + AsRef<[u8]>
    + AsRef<OsStr>
    + AsRef<Path>
    + Borrow<str>
    + Into<String>
    + Into<Box<str>>
    + Into<Rc<str>>
    + Into<Arc<str>>
    + Into<Cow<'static, str>>
    + From<String>
    + From<Box<str>>
    + From<char>
    + for<'a> From<&'a str>
    + for<'a> From<&'a String>
    + for<'a> From<Cow<'a, str>>
    + PartialEq<str>
    + PartialEq<String>
    + for<'a> PartialEq<&'a str>
    + for<'a> PartialEq<Cow<'a, str>>
{
}

macro_rules! as_string {
    ($($name:ident),*) => {$(
        impl AsString for $name {}

        const _: fn() = || {
            fn other_way<T>()
            where
                str: PartialEq<T>,
                String: PartialEq<T> + for<'a> From<&'a T>,
                for<'a> &'a str: PartialEq<T>,
                for<'a> Cow<'a, str>: PartialEq<T> + From<&'a T>,
            {
            }
            other_way::<$name>();
        };
    )*};
}

as_string!(Text, DecimalText, DateTime, Date, Duration, PartnerId, Fee, DueOn);

fn hash(value: &(impl Hash + ?Sized)) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}

const SAMPLES: [&str; 8] =
    ["", "a", "ab", "b", "é", "10", "9", "a text of more than the twenty-four bytes that find room in place"];

/// What `Borrow<str>` promises: equal, ordered and hashed as a `str` is.
fn borrows_soundly<T: AsString>() {
    for left in SAMPLES {
        let text = T::from(left);
        let borrowed: &str = text.borrow();
        assert_eq!(borrowed, left);
        assert_eq!(hash(&text), hash(left), "{left}");
        assert_eq!(hash(&(&text, 1)), hash(&(left, 1)), "{left}");
        for right in SAMPLES {
            let other = T::from(right);
            assert_eq!(text.cmp(&other), left.cmp(right), "{left} {right}");
            assert_eq!([text == other, text == *right], [left == right; 2]);
        }
    }
}

#[test]
fn borrowed_as_str_in_all_that_collections_ask() {
    borrows_soundly::<Text>();
    borrows_soundly::<DecimalText>();
    borrows_soundly::<DateTime>();
    borrows_soundly::<Date>();
    borrows_soundly::<Duration>();
    borrows_soundly::<PartnerId>();
    borrows_soundly::<Fee>();
    borrows_soundly::<DueOn>();
}

#[test]
fn keys_are_found_by_str() {
    let partners: HashMap<PartnerId, i32> = [("pt_1", 1), ("pt_2", 2)].map(|(id, n)| (id.into(), n)).into();
    assert_eq!((partners.get("pt_2"), partners["pt_1"], partners.contains_key("pt_3")), (Some(&2), 1, false));
    let words: HashSet<Text> = ["a", "b"].into_iter().map(Text::from).collect();
    assert!(words.contains("a") && words.contains(&String::from("b")[..]));

    let by_day: BTreeMap<Date, i32> = (1..=9).map(|day| (format!("2024-01-0{day}").into(), day)).collect();
    let days =
        by_day.range::<str, _>((Bound::Included("2024-01-03"), Bound::Excluded("2024-01-06"))).map(|(_, day)| *day);
    assert_eq!(days.collect::<Vec<_>>(), [3, 4, 5]);
    let from = by_day.range::<str, _>((Bound::Excluded("2024-01-08"), Bound::Unbounded));
    assert_eq!(from.map(|(day, _)| day.as_str()).collect::<Vec<_>>(), ["2024-01-09"]);
    let sorted: BTreeSet<PartnerId> = ["b", "a", "c"].map(PartnerId::from).into();
    assert_eq!(sorted.first().map(PartnerId::as_str), Some("a"));
}

#[test]
fn made_from_every_string() {
    fn made(text: impl Into<PartnerId>) -> PartnerId {
        text.into()
    }

    let (string, text) = (String::from("pt"), Text::from("pt"));
    let boxed: Box<str> = "pt".into();
    for id in [
        made("pt"),
        made(&string),
        made(string.clone()),
        made(boxed),
        made(Cow::Borrowed("pt")),
        made(Cow::<str>::Owned(string)),
        made(&text),
        made(text),
        "pt".parse().expect("cannot fail"),
    ] {
        assert_eq!(id, "pt");
    }
    assert_eq!(made('p'), "p");
    assert_eq!((Text::default(), Text::new(), Text::EMPTY), ("".into(), "".into(), "".into()));
    assert_eq!(Text::from(&Text::from("a")), Text::from(Date::from("a")));
}

#[test]
fn becomes_every_string() {
    fn owned(text: impl Into<String>) -> String {
        text.into()
    }

    let (text, id) = (Text::from("pt"), PartnerId::from("pt"));
    assert_eq!([owned(&text), owned(text.clone()), owned(&id), owned(id.clone())], ["pt"; 4]);
    assert_eq!([Box::<str>::from(text.clone()), id.clone().into()].map(|text| text.len()), [2, 2]);
    assert_eq!([Rc::<str>::from(text.clone()), id.clone().into()].map(|text| text.len()), [2, 2]);
    assert_eq!([Arc::<str>::from(text.clone()), id.clone().into()].map(|text| text.len()), [2, 2]);
    assert!(matches!(Cow::from(&text), Cow::Borrowed("pt")));
    assert!(matches!(Cow::from(&id), Cow::Borrowed("pt")));
    assert!(matches!(Cow::from(id.clone()), Cow::Owned(text) if text == "pt"));
    assert_eq!((text.to_string(), text.to_owned(), id.as_str().to_owned()), ("pt".into(), "pt".into(), "pt".into()));
    assert_eq!(Text::from(id), text);
}

#[test]
fn compared_from_both_sides() {
    let (text, id, string, cow) = (Text::from("b"), PartnerId::from("b"), String::from("b"), Cow::Borrowed("b"));
    assert_eq!([text == "b", "b" == text, text == *"b", *"b" == text], [true; 4]);
    assert_eq!([text == string, string == text, text == cow, cow == text], [true; 4]);
    assert_eq!([id == "b", "b" == id, id == *"b", *"b" == id], [true; 4]);
    assert_eq!([id == string, string == id, id == cow, cow == id, id == text, text == id], [true; 6]);
    let other = String::from("a");
    assert_eq!([text == other, other == text, id == other, other == id, id == "a", "a" == text], [false; 6]);
    let (amount, string, own) = (DecimalText::from("60.00"), String::from("60.00"), Text::from("60.00"));
    assert_eq!([amount == "60.00", string == amount, amount == own, amount == "60.0"], [true, true, true, false]);

    assert_eq!([text > "a", text < "c", text <= *"b", text > other, text < "b"], [true, true, true, true, false]);
    assert_eq!([id > "a", id < "c", id <= *"b", id > other, id < "b"], [true, true, true, true, false]);
    let (date, due) = (Date::from("2024-02-29"), DueOn::from("2024-02-29"));
    assert_eq!([date < "2024-03-01", due > "2024-03-01"], [true, false]);
    assert_eq!(["b", "", "a"].iter().filter(|other| text > **other).count(), 2);
}

#[test]
fn inference_is_left_alone() {
    // Each of these would lack a type if there were one implementation too many.
    fn before(text: String, other: &str) -> bool {
        text < other.into()
    }
    fn takes(text: impl Into<Text>, id: PartnerId) -> (Text, PartnerId) {
        (text.into(), id)
    }

    assert!(before("a".into(), "b"));
    assert_eq!(takes("a", "b".into()), ("a".into(), "b".into()));
    let lengths: usize = ["a", "bc"].map(Text::from).iter().map(|text| text.len()).sum();
    assert_eq!(lengths, 3);
}

#[test]
fn read_as_str_and_as_paths() -> Result<(), Box<dyn Error>> {
    let (text, id) = (Text::from("pt_1"), PartnerId::from("pt_1"));
    assert!(text.starts_with("pt") && id.starts_with("pt") && text[3..] == id[3..] && &text[..2] == "pt");
    assert_eq!((id.split_once('_'), id.len(), id.chars().next_back()), (Some(("pt", "1")), 4, Some('1')));
    assert_eq!(
        match id.as_str() {
            "pt_1" => 1,
            _ => 0,
        },
        1
    );
    assert_eq!(Path::new("partners").join(&id), Path::new("partners").join(&text));
    assert_eq!(OsStr::new(&id), "pt_1");
    fn bytes(bytes: impl AsRef<[u8]>) -> usize {
        bytes.as_ref().len()
    }
    assert_eq!((bytes(&text), bytes(id)), (4, 4));
    assert_eq!([text.clone(), text.clone()].join(","), "pt_1,pt_1");
    assert_eq!([text.clone(), text.clone()].concat(), "pt_1pt_1");
    assert_eq!(String::from("id: ") + &text, "id: pt_1");
    Ok(())
}

#[test]
fn printed_as_str() {
    let (text, id) = (Text::from("a\"b"), PartnerId::from("a\"b"));
    assert_eq!(format!("{text:>5}|{text:<5}|{text:^5}|{text:.1}|{text:?}"), "  a\"b|a\"b  | a\"b |a|\"a\\\"b\"");
    assert_eq!(format!("{id:>5}|{id:-^7}|{id:.2}"), "  a\"b|--a\"b--|a\"");
    // The type's name tells one id from another.
    assert_eq!(format!("{id:?}"), "PartnerId(\"a\\\"b\")");
    assert_eq!(format!("{:?} {:>4}", Date::from("d"), Fee::from("1")), "\"d\"    1");
}

#[test]
fn collected_extended_and_written_to() -> Result<(), Box<dyn Error>> {
    assert_eq!("pt 1".chars().filter(|c| *c != ' ').collect::<Text>(), "pt1");
    assert_eq!(['a', 'b'].iter().collect::<Text>(), "ab");
    assert_eq!(["ab", "c"].into_iter().collect::<Text>(), "abc");
    assert_eq!([String::from("ab"), String::from("c")].into_iter().collect::<Text>(), "abc");
    assert_eq!(["ab", "c"].map(Box::<str>::from).into_iter().collect::<Text>(), "abc");
    let mut text: Text = ["ab", "c"].map(Cow::Borrowed).into_iter().collect();
    text.extend(["d", "e"]);
    text.extend(['f']);
    text.extend(["g".to_owned()]);
    write!(text, "-{:02}, and on beyond the bytes in place", 7)?;
    assert_eq!(text, "abcdefg-07, and on beyond the bytes in place");
    Ok(())
}
