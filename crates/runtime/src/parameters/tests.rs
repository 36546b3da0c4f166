//! Queries and paths of an object with a member of each kind.

use super::{path, query};
use crate::code::Code;
use crate::names::{NameTable, Names};
use crate::report::Error;
use crate::rule::{ArrayRule, Member, ObjectRule, Origin, Rule, StringRule, Types};

const NAMES: &[&str] = &["id", "take", "approved", "rate", "note"];

const fn member(key: &'static str, types: Types) -> Member {
    Member { rule: Rule { types, ..Rule::ANY }, ..Member::new(key, "") }
}

static ITEMS: Rule = Rule { types: Types::STRING, string: Some(&StringRule::NONE), ..Rule::ANY };

static MEMBERS: &[Member] = &[
    Member {
        rule: Rule { types: Types::ARRAY, array: Some(&ArrayRule { items: &ITEMS, ..ArrayRule::NONE }), ..Rule::ANY },
        ..Member::new("\"id\":", "")
    },
    member("\"take\":", Types::INTEGER),
    member("\"approved\":", Types::BOOLEAN),
    member("\"rate\":", Types::NUMBER),
    Member {
        rule: Rule { types: Types::STRING, origin: &Origin { sensitive: true, ..Origin::NONE }, ..Rule::ANY },
        ..Member::new("\"note\":", "")
    },
];

static OBJECT: ObjectRule = ObjectRule {
    members: MEMBERS,
    names: {
        static TABLE: NameTable<16> = NameTable::of(NAMES);
        Names::new(NAMES, &TABLE)
    },
    ..ObjectRule::NONE
};

static RULE: Rule = Rule { types: Types::OBJECT, object: Some(&OBJECT), ..Rule::ANY };

fn written(json: &str) -> String {
    query::written(json, &RULE).expect("a query can say it")
}

fn read(text: &str) -> String {
    query::read(text, &RULE).expect("it is text")
}

fn seen(error: &Error) -> (Code, String, String) {
    assert_eq!(error.position(), None);
    (error.code(), error.pointer().to_owned(), error.to_string())
}

fn is(code: Code, pointer: &str, message: &str) -> (Code, String, String) {
    (code, pointer.to_owned(), message.to_owned())
}

#[test]
fn what_is_written() {
    for (json, query) in [
        ("{}", ""),
        (r#"{"take":3}"#, "take=3"),
        (r#"{"take":-0,"rate":1.50E+2,"approved":false}"#, "take=-0&rate=1.50E%2B2&approved=false"),
        (r#"{"id":["a","b c",""],"note":"é&=+%#;?/"}"#, "id=a&id=b%20c&id=&note=%C3%A9%26%3D%2B%25%23%3B%3F%2F"),
        (r#"{"id":[],"note":"-._~:"}"#, "note=-._~:"),
        (r#"{"tag:a b":"2026-11-20T09:00:00+02:00"}"#, "tag:a%20b=2026-11-20T09:00:00%2B02:00"),
        (r#"{"":"","x":[1, true ,"\u00e9"]}"#, "=&x=1&x=true&x=%C3%A9"),
    ] {
        assert_eq!(written(json), query, "{json}");
    }
}

#[test]
fn what_no_query_says() {
    let text = |what: &str, found: &str| format!("{what} to stand in a query, not {found}");
    let one = "must be text, a number, true, false or an array of these";
    let item = "must be text, a number, true or false";
    for (json, pointer, message) in [
        (r#"{"x":null}"#, "/x", text(one, "null")),
        (r#"{"a/b":{"y":1}}"#, "/a~1b", text(one, "an object")),
        (r#"{"x":["a",["b"]]}"#, "/x/1", text(item, "an array")),
        (r#"{"id":["a",null]}"#, "/id/1", text(item, "null")),
    ] {
        let error = query::written(json, &RULE).expect_err("no query says it");
        assert_eq!(seen(&error), is(Code::Parameter, pointer, &format!("{pointer} {message}")), "{json}");
    }
    let error = query::written(r#"{"take":1,"take":2}"#, &RULE).expect_err("which of them?");
    assert_eq!(seen(&error), is(Code::DuplicateMember, "/take", "/take must stand among the parameters only once"));
}

#[test]
fn what_is_read() {
    for (query, json) in [
        ("", "{}"),
        ("?", "{}"),
        ("&&", "{}"),
        ("?take=3&&rate=1e400&", r#"{"take":3,"rate":1e400}"#),
        ("??take=3", r#"{"?take":"3"}"#),
        ("id=a&take=3&id=b", r#"{"id":["a","b"],"take":3}"#),
        ("id", r#"{"id":[""]}"#),
        ("id=1&id=true", r#"{"id":["1","true"]}"#),
        ("note=a+b%20c%2Bd=e%", r#"{"note":"a b c+d=e%"}"#),
        ("no%74e=%C3%A9%22", r#"{"note":"é\""}"#),
        ("x=1&tag%3Aa=b&x=2&y=true", r#"{"x":["1","2"],"tag:a":"b","y":"true"}"#),
        // What does not fit is left to the decoder.
        ("take=abc&rate=01&approved=TRUE", r#"{"take":"abc","rate":"01","approved":"TRUE"}"#),
        ("take=1.5&take=+5", r#"{"take":1.5,"take":" 5"}"#),
    ] {
        assert_eq!(read(query), json, "{query}");
    }
}

#[test]
fn bytes_that_are_no_text() {
    let invalid = |query: &str| query::read(query, &RULE).expect_err("not replaced");
    let message = "/note cannot be read: invalid UTF-8";
    assert_eq!(seen(&invalid("take=1&note=%FF")), is(Code::InvalidUtf8, "/note", message));
    assert!(invalid("note=%FF").as_violation().is_sensitive());
    assert_eq!(seen(&invalid("%C3=1")), is(Code::InvalidUtf8, "", "the query cannot be read: invalid UTF-8"));
    let path = path::read("/notes/%E9", &RULE, "/notes/{note}").expect_err("not replaced");
    assert_eq!(seen(&path), is(Code::InvalidUtf8, "/note", message));
}

const TEMPLATE: &str = "/v1/notes/{note}/at/{take}";

#[test]
fn paths_are_written_and_read() {
    for (json, path) in [
        (r#"{"take":1,"note":"pay_1"}"#, "/v1/notes/pay_1/at/1"),
        (r#"{"take":-7,"note":"a/b c"}"#, "/v1/notes/a%2Fb%20c/at/-7"),
        (r#"{"take":0,"note":"%2e:é+?#"}"#, "/v1/notes/%252e%3A%C3%A9%2B%3F%23/at/0"),
        (r#"{"take":0,"note":"..."}"#, "/v1/notes/.../at/0"),
    ] {
        assert_eq!(path::written(json, &RULE, TEMPLATE).as_deref(), Ok(path));
        let read = path::read(path, &RULE, TEMPLATE).expect("the path follows");
        assert_eq!(path::written(&read, &RULE, TEMPLATE).as_deref(), Ok(path));
        assert_eq!(read.parse::<crate::Json>(), json.parse());
    }
    assert_eq!(path::read("/a+b", &RULE, "/{note}").as_deref(), Ok(r#"{"note":"a+b"}"#));
}

#[test]
fn segments_that_lead_elsewhere() {
    let message = "/note must be neither empty nor `.` nor `..`, which would make it another path";
    for value in ["", ".", ".."] {
        let error = path::written(&format!(r#"{{"note":"{value}"}}"#), &RULE, "/{note}").expect_err("leads elsewhere");
        assert_eq!(seen(&error), is(Code::Segment, "/note", message));
        assert!(error.as_violation().is_sensitive());
    }
    for path in ["/", "/.", "/%2e%2E"] {
        let error = path::read(path, &RULE, "/{note}").expect_err("leads elsewhere");
        assert_eq!(seen(&error), is(Code::Segment, "/note", message));
    }
}

#[test]
fn members_without_a_place() {
    let error = path::written(r#"{"note":"a","x/":[]}"#, &RULE, "/{note}").expect_err("no place");
    assert_eq!(seen(&error), is(Code::Parameter, "/x~1", "/x~1 must be absent, because the path has no place for it"));
}

#[test]
fn what_differs_from_the_template_is_named() {
    let message = "the path must be `/v1/notes/{note}/at/{take}` with a value for each name in braces, but";
    for (path, difference) in [
        ("", "it does not begin with `/`"),
        ("v1/notes/a/at/1", "it does not begin with `/`"),
        ("https://api.acme.test/v1/notes/a/at/1", "it does not begin with `/`"),
        ("/v1/notes/a/at/1?x=2", "it has a `?` or `#`, behind which no path goes on"),
        ("/v1/notes/a/at/1#x", "it has a `?` or `#`, behind which no path goes on"),
        ("/v1/notes/a/at", "it has 4 segments instead of 5"),
        ("/", "it has 1 segment instead of 5"),
        ("/v1/notes/a/at/1/", "it has 6 segments instead of 5"),
        ("/v1/Notes/a/at/1", "its segment 2 is not `notes`"),
        ("/v1/notes/a/%61t/1", "its segment 4 is not `at`"),
    ] {
        let error = path::read(path, &RULE, TEMPLATE).expect_err("it differs");
        assert_eq!(seen(&error), is(Code::Path, "", &format!("{message} {difference}")), "{path}");
    }
}
