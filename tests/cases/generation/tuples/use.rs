//! `prefixItems` and `contains`: places of an array, which are those of a tuple, and what an array must contain.

use payschema_tuples::payschema::{Code, Field, Json, Model, Number, Text, Violation};
use payschema_tuples::{Leg, Part, Point, Quote, QuotePair, QuoteRow};

/// What is wrong with a payload: codes and pointers, by each way to a verdict the same.
fn found<T: Model + std::fmt::Debug>(json: &str) -> Vec<(Code, String)> {
    let sorted = |violations: &[Violation]| {
        let mut list: Vec<_> = violations.iter().map(|one| (one.code(), one.pointer().to_owned())).collect();
        list.sort();
        list
    };
    let in_text = T::check_json(json).map_or_else(|found| sorted(&found), |()| Vec::new());
    let checked = T::from_json_checked(json).map_or_else(|rejected| sorted(rejected.violations()), |_| Vec::new());
    assert_eq!(in_text, checked, "{json}");
    if let Ok(value) = T::from_json(json) {
        let in_memory = Model::validate(&value).map_or_else(|found| sorted(&found), |()| Vec::new());
        assert_eq!(in_text, in_memory, "{json}");
        assert_eq!(String::from_utf8(value.to_json()).unwrap(), json);
    }
    in_text
}

fn at(code: Code, pointer: &str) -> Vec<(Code, String)> {
    vec![(code, pointer.to_owned())]
}

#[test]
fn places_have_types_of_their_own() {
    let quote = Quote::from_json(r#"{"pair":[1,"USD"],"row":["a",1,2.50],"tags":["x"],"parts":[{"size":5}]}"#).unwrap();
    let pair: &QuotePair = quote.pair.as_ref().unwrap();
    let QuotePair(amount, currency, ..) = pair;
    assert_eq!((*amount, currency.as_str()), (1, "USD"));
    let QuoteRow(title, numbers, ..) = quote.row.as_ref().unwrap();
    assert_eq!(title.as_deref(), Some("a"));
    assert_eq!(numbers.iter().map(Number::as_str).collect::<Vec<_>>(), ["1", "2.50"]);
    let (tags, parts): (&Option<Vec<Text>>, &Option<Vec<Part>>) = (&quote.tags, &quote.parts);
    assert_eq!(tags.as_ref().map(|tags| tags[0].as_str()), Some("x"));
    assert_eq!(parts.as_ref().and_then(|parts| parts[0].size), Some(5));
}

#[test]
fn verdicts_are_those_of_the_schema() {
    for (json, violations) in [
        (r#"{"pair":[1,"USD"],"row":["a",1,2.5],"tags":["x","default"],"parts":[{"size":10},{},{"size":11}]}"#, vec![]),
        (r#"{"pair":["1","US"]}"#, [at(Code::Type, "/pair/0"), at(Code::MinLength, "/pair/1")].concat()),
        (r#"{"pair":[1,"US"]}"#, at(Code::MinLength, "/pair/1")),
        (r#"{"pair":[1,"USD",null]}"#, at(Code::False, "/pair/2")),
        (r#"{"pair":[1]}"#, at(Code::MinItems, "/pair")),
        (r#"{"row":["a","b"]}"#, at(Code::Type, "/row/1")),
        (r#"{"row":[]}"#, vec![]),
        (r#"{"leg":["LHR",{"size":100},null]}"#, at(Code::Maximum, "/leg/1/size")),
        (r#"{"leg":["LHR",{"size":5},null,[["CDG",{}]]]}"#, vec![]),
        (r#"{"leg":["LHR"],"secrets":["a","b"]}"#, vec![]),
        (r#"{"tags":["x"]}"#, at(Code::Contains, "/tags")),
        (r#"{"tags":["default","default"]}"#, at(Code::MaxContains, "/tags")),
        (r#"{"parts":[{"size":10},{"size":9}]}"#, at(Code::Contains, "/parts")),
        (r#"{"parts":[{"size":100},{"size":10}]}"#, at(Code::Maximum, "/parts/0/size")),
    ] {
        assert_eq!(found::<Quote>(json), violations, "{json}");
    }
}

#[test]
fn an_array_may_be_too_long_or_too_short() {
    // Too long: what is beyond is kept.
    let json = r#"{"pair":[1,"USD",1.50,{"a": []}]}"#;
    let quote = Quote::from_json(json).unwrap();
    let beyond: &Vec<Json> = &quote.pair.as_ref().unwrap().2;
    assert_eq!(beyond[0].as_str(), "1.50");
    assert_eq!(String::from_utf8(quote.to_json()).unwrap(), json);
    assert_eq!(found::<Quote>(json), [at(Code::False, "/pair/2"), at(Code::False, "/pair/3")].concat());
    // Too short for a place that must not be empty: no value.
    for json in [r#"{"pair":[1]}"#, r#"{"pair":[]}"#] {
        let error = Quote::from_json(json).unwrap_err();
        assert_eq!((error.code(), error.pointer()), (Code::MinItems, "/pair"), "{json}");
        let salvaged = Quote::from_json_salvage(json).unwrap();
        assert_eq!(salvaged.misfits()[0].pointer(), "/pair");
        assert_eq!(String::from_utf8(salvaged.value().to_json()).unwrap(), json);
    }
    // Empty places at the end are no items.
    let quote = Quote::from_json(r#"{"leg":["LHR"]}"#).unwrap();
    let leg = quote.leg.as_ref().unwrap();
    assert_eq!((leg.0.as_str(), &leg.1, &leg.2), ("LHR", &None, &Field::Absent));
    assert_eq!(quote.to_json(), br#"{"leg":["LHR"]}"#);
}

#[test]
fn other_shapes_do_not_decode() {
    for (json, code, pointer) in [
        (r#"{"pair":{}}"#, Code::Type, "/pair"),
        (r#"{"pair":[1.5,"USD"]}"#, Code::Type, "/pair/0"),
        (r#"{"pair":[1,null]}"#, Code::Null, "/pair/1"),
        (r#"{"row":["a",1,"2"]}"#, Code::Type, "/row/2"),
        (r#"{"pair":[1,"USD",]}"#, Code::UnexpectedCharacter, "/pair/2"),
        (r#"{"pair":[1 "USD"]}"#, Code::UnexpectedCharacter, "/pair"),
    ] {
        let error = Quote::from_json(json).expect_err(json);
        assert_eq!((error.code(), error.pointer()), (code, pointer), "{json}: {error}");
        assert_eq!(Quote::from_json_checked(json).unwrap_err().error(), Some(&error));
        assert!(!found::<Quote>(json).is_empty(), "{json}");
    }
}

#[test]
fn values_are_built_from_their_places() {
    let mut quote = Quote::new();
    let mut pair = QuotePair::new(1000, "USD");
    assert_eq!(pair, QuotePair::new(1000, "USD"));
    pair.0 = 5;
    quote.pair = Some(pair);
    let mut leg = Leg::new("LHR");
    leg.2 = Field::Value(5);
    quote.leg = Some(leg);
    // An array has no gaps: an empty place before another is null, which the schema may not allow.
    let json = r#"{"pair":[5,"USD"],"leg":["LHR",null,5]}"#;
    assert_eq!(String::from_utf8(quote.to_json()).unwrap(), json);
    assert_eq!(quote.validate().unwrap_err()[0].pointer(), "/leg/1");
    let mut leg = Leg::new("LHR");
    leg.3 = vec![vec![Leg::new("CDG")]];
    quote.leg = Some(leg);
    assert_eq!(String::from_utf8(quote.to_json()).unwrap(), r#"{"pair":[5,"USD"],"leg":["LHR",null,null,[["CDG"]]]}"#);
    let mut row = QuoteRow::new();
    assert_eq!(row, QuoteRow::default());
    row.1 = vec![Number::from(1)];
    quote.row = Some(row);
    let drift = Quote::from_json(r#"{"leg":["LHR",{"colour":1},null,[["CDG",{"shape":1}]]]}"#).unwrap().drift();
    assert_eq!(drift.unknown_members().collect::<Vec<_>>(), ["/leg/1/colour", "/leg/3/0/1/shape"]);
}

#[test]
fn sensitive_places_are_masked() {
    let secrets = Quote::from_json(r#"{"secrets":["a","hush"]}"#).unwrap();
    assert!(!format!("{secrets:?}").contains("hush"));
    assert_eq!(format!("{:?}", secrets.secrets.unwrap()), "QuoteSecrets([redacted])");
    let violations = Quote::check_json(r#"{"secrets":["a",5]}"#).unwrap_err();
    assert!(violations[0].is_sensitive());
}

#[test]
fn a_payload_may_be_a_tuple() {
    let point = Point::from_json_checked("[1.50,-2]").unwrap();
    let Point(east, north, ..) = &point;
    assert_eq!((east.as_str(), north.as_str()), ("1.50", "-2"));
    assert_eq!(Point::new(Number::from(1), Number::from(2)).to_json(), b"[1,2]");
    assert_eq!(found::<Point>("[1,2,3]"), at(Code::MaxItems, ""));
    assert_eq!(found::<Point>("{}"), at(Code::Type, ""));
}
