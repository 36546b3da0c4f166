//! Where findings stand.

use super::*;
use crate::finding::located::{At, Located, at_pointer, at_pointers};
use crate::finding::{Class, Place};

fn place(line: usize, column: usize, end_column: usize, offset: u64) -> Option<Place> {
    Some(Place { line, column, end_column, offset })
}

#[test]
fn a_place_is_as_long_as_what_stands_there() {
    let text = "{\"code\": 125,\n \"message\": null, \"é\": 1, \"fields\": [true, {\"name\": \"n\"}]}";
    let found = found(&context("talkdesk/error"), text);
    let places: Vec<Option<Place>> = found.iter().map(|finding| finding.place).collect();
    assert_eq!(
        places,
        [place(1, 10, 13, 9), place(2, 13, 17, 26), place(2, 38, 42, 52), place(2, 44, 45, 58)],
        "in code points"
    );
    assert_eq!(found[1].excerpt.as_ref().unwrap().underlined, 11..15);
}

#[test]
fn a_part_stands_where_it_is_in_its_document() {
    let part = Context {
        lines_before: 4,
        bytes_before: 100,
        columns_before: 20,
        pointer_before: "/items/3".to_owned(),
        record: Some(7),
        ..context("talkdesk/error")
    };
    let found = found(&part, "{\"code\": 1,\n\"fields\": []}");
    let told: Vec<(&str, &str, Option<Place>)> =
        found.iter().map(|finding| (finding.pointer.as_str(), finding.message.as_str(), finding.place)).collect();
    assert_eq!(
        told,
        [
            ("/items/3", "/items/3 must have the member `message`", place(5, 21, 22, 100)),
            ("/items/3/code", "/items/3/code must be a string, not an integer", place(5, 30, 31, 109)),
        ]
    );
    assert!(found.iter().all(|finding| finding.record == Some(7)));
    assert_eq!(part.name_of("/a"), "/items/3/a");
    assert_eq!(context("talkdesk/error").name_of(""), "the document");
}

#[test]
fn text_that_is_no_json_is_broken_whatever_the_level() {
    let warning = Context { level: Level::Warning, ..context("talkdesk/error") };
    let found = found(&warning, "{\"code\": 1, \"x\": }");
    let told: Vec<(Class, Level)> = found.iter().map(|finding| (finding.class, finding.level)).collect();
    assert_eq!(told, [(Class::Violation, Level::Warning), (Class::Broken, Level::Error)]);
    let error = payschema::Json::try_from(&b"[1, tru]"[..]).unwrap_err();
    let found = violations::of_error(&warning, b"[1, tru]", &error);
    assert_eq!((found.class, found.code.as_str()), (Class::Broken, "P003"));
    assert_eq!(found.excerpt.unwrap().text, "[#, …");
    assert_eq!(found.place, place(1, 8, 9, 7));
}

#[test]
fn what_is_not_listed_is_told() {
    let text = format!("{{\"tag:{}\": [{}1]}}", "n".repeat(60_000), "1,".repeat(999));
    let found = found(&context("papaya/payments_query"), &text);
    let last = found.last().unwrap();
    assert_eq!((last.code.as_str(), last.place, last.pointer.as_str()), ("unlisted", None, ""));
    assert_eq!(last.message, format!("the document has {} more violations, not listed", 1_000 - (found.len() - 1)));
}

fn told(pointer: &str, at: At) -> Located {
    Located { pointer: pointer.to_owned(), at, code: "W101".to_owned(), message: format!("{pointer} is told") }
}

#[test]
fn pointers_lead_to_values_and_names() {
    let text = "{\"a\": [1, {\"x/y\": [], \"x~\\u0079\": true}],\n \"\": {\"\": null}, \"dup\": 1, \"dup\": 22}";
    let pointers = ["/dup", "//", "/a/1/x~0y", "/a/1/x~1y", "/a", "/a/0", "", "/a/2", "/b", "a", "/a/01"];
    let told = pointers.map(|pointer| told(pointer, At::Value)).into();
    let found = at_pointers(&context("my.schema.json"), text.as_bytes(), told);
    let places: Vec<(&str, Option<Place>)> =
        found.iter().map(|finding| (finding.pointer.as_str(), finding.place)).collect();
    assert_eq!(
        places,
        [
            ("", place(1, 1, 2, 0)),
            ("/a", place(1, 7, 8, 6)),
            ("/a/0", place(1, 8, 9, 7)),
            ("/a/1/x~1y", place(1, 19, 20, 18)),
            ("/a/1/x~0y", place(1, 35, 39, 34)),
            ("//", place(2, 11, 15, 52)),
            ("/dup", place(2, 35, 37, 76)),
            ("/a/2", None),
            ("/b", None),
            ("a", None),
            ("/a/01", None),
        ]
    );
    assert_eq!(found[6].excerpt.as_ref().unwrap().text, "\"\": {\"\": null}, \"dup\": #, \"dup\": #}");
    assert_eq!(found[6].message, "/dup is told");
}

#[test]
fn a_member_can_be_shown_by_its_name() {
    let text = "[{\"naïve\": 1}]";
    let found = at_pointers(&context("x"), text.as_bytes(), vec![told("/0/naïve", At::Name), told("/0", At::Name)]);
    assert_eq!(found[0].place, place(1, 2, 3, 1), "an item has no name");
    assert_eq!(found[1].place, place(1, 3, 10, 2));
    let one = at_pointer(&context("x"), text.as_bytes(), "/0/naïve", "W101", "told".to_owned());
    assert_eq!((one.place, one.message.as_str()), (place(1, 12, 13, 12), "told"));
}
