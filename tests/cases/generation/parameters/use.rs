//! Models of parameters are sent as what they are: in a query and in a path.

use payschema_parameters::payschema::{Code, Json, Model, ModelKind};
use payschema_parameters::{EntriesQuery, EntryPath, EntryState, EntryType, LedgerId, LimitsQuery};

const QUERY: &str = concat!(
    "ledger=Ada%20%26%20Co&ids=a&ids=b%3Db&numbers=1&numbers=-2&states=on%20hold&states=a%2Bb&state=booked&rate=1.50",
    "&open=false&booked-after=2026-11-20T09:00:00.000%2B02:00&type=credit&take=7&tag:r%C3%A9gion=EU&tag:x=1&tag:x=2",
    "&min_amount=5&sort=up&sort=down&plain=10.0"
);

#[test]
fn every_kind_of_member_stands_in_a_query() {
    let query = EntriesQuery::from_query(QUERY).unwrap();
    assert_eq!(query.ledger, LedgerId::from("Ada & Co"));
    assert_eq!(query.ids.as_ref().map(|ids| ids.iter().map(|id| id.as_str()).collect()), Some(vec!["a", "b=b"]));
    assert_eq!(query.numbers, Some(vec![1, -2]));
    assert_eq!(query.states, Some(vec![EntryState::OnHold, EntryState::Ab]));
    assert_eq!(query.rate.as_ref().map(|rate| rate.as_str()), Some("1.50"));
    assert_eq!((query.open, query.type_.clone(), query.take), (Some(false), Some(EntryType::Credit), Some(7)));
    assert_eq!(query.tags.get("tag:x"), Some(&vec!["1".into(), "2".into()]));
    assert_eq!(query.tags.get("tag:r\u{e9}gion"), Some(&vec!["EU".into()]));
    assert_eq!(query.minima.get("min_amount"), Some(&5));
    assert_eq!(query.extra.get("sort"), Some(&r#"["up","down"]"#.parse::<Json>().unwrap()));
    assert_eq!(query.extra.get("plain"), Some(&Json::from("10.0")));
    assert_eq!(query.to_query().unwrap(), QUERY);
    assert_eq!(EntriesQuery::from_query_checked(QUERY).unwrap(), query);
}

#[test]
fn members_may_come_in_any_order_and_spelling() {
    let query = EntriesQuery::from_query("?tag%3ax=1&take=7&ids=a&tag:x=2&&ledger=Ada+%26+Co&ids=b%3db&").unwrap();
    assert_eq!(query.to_query().unwrap(), "ledger=Ada%20%26%20Co&ids=a&ids=b%3Db&take=7&tag:x=1&tag:x=2");
}

#[test]
fn what_does_not_fit_is_named_after_its_parameter() {
    for (query, code, message) in [
        ("take=abc&ledger=a", Code::Type, "/take must be an integer, not other text"),
        ("take=1.5&ledger=a", Code::Type, "/take must be an integer, not a number with a fractional part"),
        ("take=+5&ledger=a", Code::Type, "/take must be an integer, not other text"),
        ("rate=1,5&ledger=a", Code::Type, "/rate must be a number, not other text"),
        ("open=True&ledger=a", Code::Type, "/open must be true or false, not other text"),
        ("numbers=1&ledger=a&numbers=x", Code::Type, "/numbers/1 must be an integer, not other text"),
        ("min_amount=&ledger=a", Code::Type, "/min_amount must be an integer, not other text"),
        ("open=true&ledger=a&open=true", Code::DuplicateMember, "/open must stand among the parameters only once"),
        ("state=booked&state=", Code::DuplicateMember, "/state must stand among the parameters only once"),
        ("take=7", Code::Required, "the query must have the member `ledger`"),
        ("ledger=%FF", Code::InvalidUtf8, "/ledger cannot be read: invalid UTF-8"),
    ] {
        let error = EntriesQuery::from_query(query).unwrap_err();
        assert_eq!((error.code(), error.position()), (code, None), "{query}");
        assert!(error.to_string().starts_with(message), "{error}");
        let rejected = EntriesQuery::from_query_checked(query).unwrap_err();
        assert_eq!(rejected.error(), Some(&error));
        assert!(rejected.violations().contains(error.as_violation()), "{rejected}");
    }
}

#[test]
fn every_violation_is_listed() {
    let query = concat!(
        "take=101&tag:x=ok&tag:x=much%20too%20long&type=gift&rate=1.505",
        "&numbers=1&numbers=2&numbers=3&numbers=4&ledger=a"
    );
    let rejected = EntriesQuery::from_query_checked(query).unwrap_err();
    let found: Vec<_> = rejected.violations().iter().map(|one| (one.code(), one.pointer(), one.position())).collect();
    let expected = [
        (Code::Maximum, "/take", None),
        (Code::MaxLength, "/tag:x/1", None),
        (Code::Enum, "/type", None),
        (Code::MultipleOf, "/rate", None),
        (Code::MaxItems, "/numbers", None),
    ];
    assert_eq!(found, expected);
    assert_eq!(rejected.into_value().unwrap().take, Some(101));
}

#[test]
fn a_map_takes_the_names_of_others() {
    let query = LimitsQuery::from_query("b=2&strict=true&a=-1").unwrap();
    assert_eq!(query.extra.names().collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(query.to_query().unwrap(), "strict=true&b=2&a=-1");
    assert_eq!(LimitsQuery::from_query("a=1.5").unwrap_err().pointer(), "/a");
    let mut twice = LimitsQuery::new();
    twice.strict = Some(true);
    twice.extra.insert("strict", 1);
    assert_eq!(twice.to_query().unwrap_err().code(), Code::DuplicateMember);
}

#[test]
fn a_path_is_built_in_the_order_of_the_page() {
    let path = EntryPath::new(7, LedgerId::from("Ada/Co"), true);
    assert_eq!(path.to_path().unwrap(), "/v2/ledgers/Ada%2FCo/entries/7/true");
    assert_eq!(EntryPath::from_path("/v2/ledgers/Ada%2FCo/entries/7/true").unwrap(), path);
    let error = EntryPath::from_path("/v2/ledgers/a/entries/seven/true").unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::Type, "/number"));
    let error = EntryPath::new(7, LedgerId::from(".."), true).to_path().unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::Segment, "/ledger"));
    assert!(error.as_violation().is_sensitive());
    let error = EntryPath::from_path("/v2/ledgers/a/entry/7/true").unwrap_err();
    assert_eq!(error.code(), Code::Path);
    let mut more = path.clone();
    more.extra.insert("page", Json::from(2));
    assert_eq!(more.to_path().unwrap_err().code(), Code::Parameter);
}

#[test]
fn the_metadata_tells() {
    const TEMPLATE: &str = "/v2/ledgers/{ledger}/entries/{number}/{final}";
    assert_eq!(EntryPath::TEMPLATE, TEMPLATE);
    assert_eq!(EntryPath::INFO.kind, ModelKind::Path { template: TEMPLATE });
    assert_eq!(EntriesQuery::INFO.kind, ModelKind::Query);
    let defaults: Vec<_> = EntriesQuery::INFO.fields().filter_map(|field| Some((field.name, field.default?))).collect();
    assert_eq!(defaults, [("state", "\"booked\""), ("take", "20")]);
    assert_eq!(EntriesQuery::new(LedgerId::from("a")).to_query().unwrap(), "ledger=a");
}
