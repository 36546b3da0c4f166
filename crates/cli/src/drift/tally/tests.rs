//! What is counted, what is capped, and what is not kept.

use super::*;
use crate::places::ANY;

fn spot() -> Spot {
    ("a.json".to_owned(), 1, 1)
}

fn breach(pointer: &str) -> Kind {
    Kind { pointer: pointer.to_owned(), code: Code::Enum, location: String::new() }
}

#[test]
fn lengths_and_types_are_counted() {
    let mut tally = Tally::new(Values::Masked);
    for passed in [Passed::String(3), Passed::String(9), Passed::Null, Passed::Number("1.0"), Passed::Array(2)] {
        tally.see("/a", &ANY, false, &passed);
    }
    let seen = &tally.places["/a"];
    assert_eq!((seen.characters, seen.items), (Span { least: 3, most: 9 }, Span { least: 2, most: 2 }));
    assert_eq!((seen.kinds, tally.count("/a")), ([2, 1, 0, 0, 1, 0, 1], 5));
}

#[test]
fn names_without_end_do_not_fill_the_memory() {
    let mut tally = Tally::new(Values::Masked);
    for number in 0..10_000 {
        tally.see_unknown("/a", &ANY, &format!("id{number}"), &Passed::Null, spot);
        tally.see_unknown(&format!("/{number}"), &ANY, "x", &Passed::Null, spot);
        tally.see(&format!("/{number}/{number}/0"), &ANY, false, &Passed::Null);
        tally.see(&format!("/{number}/{number}/1"), &ANY, false, &Passed::Null);
        tally.see(&format!("/{number}/{number}/2"), &ANY, false, &Passed::Null);
        tally.see_breach(breach("/b"), false, String::new, Some(&number.to_string()), None);
        tally.see_breach(breach(&number.to_string()), false, String::new, None, None);
    }
    assert_eq!((tally.unknown.len(), tally.places.len(), tally.breaches.len()), (UNKNOWN, PLACES, BREACHES));
    assert_eq!(tally.unknown.keys().filter(|(pointer, _)| pointer == "/a").count(), UNKNOWN_IN_ONE);
    assert_eq!((tally.breaches[&breach("/b")].different(), tally.breaches[&breach("/b")].count), (VALUES, 10_000));
    assert_eq!(tally.omitted, 20_000 - UNKNOWN as u64 + 30_000 - PLACES as u64 + 10_001 - BREACHES as u64);
}

#[test]
fn values_are_kept_only_where_they_may_be_shown() {
    let secret = "\"GB29NWBK\"";
    for (values, sensitive) in [(Values::Masked, false), (Values::Masked, true), (Values::Shown, true)] {
        let mut tally = Tally::new(values);
        tally.see_breach(breach("/a"), sensitive, String::new, Some(secret), None);
        tally.see("/a", &ANY, sensitive, &Passed::Number("987654"));
        assert!(!format!("{tally:?}").contains("GB29") && !format!("{tally:?}").contains("987654"));
        assert_eq!(tally.breaches[&breach("/a")].different(), 1);
    }
    let mut tally = Tally::new(Values::Shown);
    tally.see_breach(breach("/a"), false, String::new, Some(secret), None);
    assert_eq!(tally.breaches[&breach("/a")].shown.get(secret), Some(&1));
    tally.see_breach(breach("/a"), true, String::new, Some("1"), None);
    assert!(tally.breaches[&breach("/a")].shown.is_empty(), "one sensitive occurrence hides all");
}

#[test]
fn the_greatest_number_is_exact() {
    let mut numbers = None;
    for text in ["1e2", "99.999999999999999999", "-1e400", "100.00000000000000000001", "3"] {
        extend(&mut numbers, text);
    }
    assert_eq!(numbers, Some(("-1e400".to_owned(), "100.00000000000000000001".to_owned())));
}
