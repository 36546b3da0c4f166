//! Any query against `url`: what it reads of ours, and we of its.

use std::collections::BTreeMap;

use payschema::{Json, Map, Members, Text};
use payschema_papaya::{AmountType, PaymentId, PaymentRequestStatus, PaymentsQuery};
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use url::{Url, form_urlencoded};

type Pairs = Vec<(String, String)>;

/// Any text, with characters that mean something in URLs and in JSON more often than not.
pub(crate) fn text() -> impl Strategy<Value = String> {
    let special = select("&=+%#;?/:.,@ \\\"'~*{}[]\t\n\r\0\u{7f}é€😀20aF".chars().collect::<Vec<_>>());
    vec(prop_oneof![special, any::<char>()], 0..8).prop_map(|characters| characters.into_iter().collect())
}

fn texts<T: From<String> + std::fmt::Debug>(least: usize) -> impl Strategy<Value = Vec<T>> {
    vec(text().prop_map(T::from), least..4)
}

fn tags() -> impl Strategy<Value = Map<Vec<Text>>> {
    vec((text().prop_map(|name| format!("tag:{name}")), texts(1)), 0..3).prop_map(|tags| {
        let mut map = Map::new();
        for (name, values) in tags {
            map.insert(name, values);
        }
        map
    })
}

/// Unknown parameters as a query has them: a text, or several.
fn extra() -> impl Strategy<Value = Members> {
    let known = |name: &String| name.starts_with("tag:") || NAMES.contains(&name.as_str());
    let name = text().prop_filter("an unknown name", move |name| !known(name));
    vec((name, texts::<String>(1)), 0..3).prop_map(|parameters| {
        let mut extra = Members::new();
        for (name, values) in parameters {
            let items: Vec<String> = values.iter().map(|value| Json::from(value.as_str()).into_string()).collect();
            let json = if let [one] = items.as_slice() { one.clone() } else { format!("[{}]", items.join(",")) };
            extra.insert(name, json.parse::<Json>().expect("strings make JSON"));
        }
        extra
    })
}

/// Every name of the schema, so that an unknown one is none of them.
const NAMES: &[&str] = &[
    "id",
    "description",
    "request_until",
    "request_from",
    "funding_until",
    "funding_from",
    "execution_until",
    "execution_from",
    "amount_type",
    "approved",
    "final",
    "has_issues",
    "purpose",
    "source",
    "filters.status",
    "target",
    "skip",
    "take",
];

prop_compose! {
    fn queries()(
        id in of(texts::<PaymentId>(1)),
        description in of(text()),
        request_from in of(text()),
        amount_type in of(prop_oneof![Just("SEND".to_owned()), text()]),
        flags in (of(any::<bool>()), of(any::<bool>())),
        purpose in of(texts::<Text>(1)),
        status in of(texts::<PaymentRequestStatus>(1)),
        numbers in (of(any::<i64>()), of(any::<i64>())),
        tags in tags(),
        extra in extra(),
    ) -> PaymentsQuery {
        let mut query = PaymentsQuery::new();
        query.id = id;
        query.description = description.map(Text::from);
        query.request_from = request_from.map(|text| text.as_str().into());
        query.amount_type = amount_type.map(AmountType::from);
        (query.approved, query.final_) = flags;
        query.purpose = purpose;
        query.filters_status = status;
        (query.skip, query.take) = numbers;
        query.tags = tags;
        query.extra = extra;
        query
    }
}

/// The parameters of a query in schema order, told by its fields.
fn pairs(query: &PaymentsQuery) -> Pairs {
    let mut pairs = Pairs::new();
    let mut add = |name: &str, value: &str| pairs.push((name.to_owned(), value.to_owned()));
    query.id.iter().flatten().for_each(|id| add("id", id));
    query.description.iter().for_each(|text| add("description", text));
    query.request_from.iter().for_each(|text| add("request_from", text));
    query.amount_type.iter().for_each(|value| add("amount_type", value.as_str()));
    query.approved.iter().for_each(|flag| add("approved", &flag.to_string()));
    query.final_.iter().for_each(|flag| add("final", &flag.to_string()));
    query.purpose.iter().flatten().for_each(|text| add("purpose", text));
    query.filters_status.iter().flatten().for_each(|status| add("filters.status", status.as_str()));
    query.skip.iter().for_each(|number| add("skip", &number.to_string()));
    query.take.iter().for_each(|number| add("take", &number.to_string()));
    query.tags.iter().for_each(|(name, values)| values.iter().for_each(|value| add(name, value)));
    for (name, value) in query.extra.iter() {
        let items = value.items().unwrap_or_else(|| vec![value.clone()]);
        items.iter().filter_map(Json::to_text).for_each(|value| add(name, &value));
    }
    pairs
}

fn read_by_url(query: &str) -> Pairs {
    form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

fn by_name(pairs: Pairs) -> BTreeMap<String, Vec<String>> {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    pairs.into_iter().for_each(|(name, value)| names.entry(name).or_default().push(value));
    names
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_we_write_is_what_url_reads(query in queries()) {
        let text = query.to_query().unwrap();
        prop_assert_eq!(read_by_url(&text), pairs(&query));
        let url = Url::parse(&format!("https://api.acme.test/payments?{text}")).unwrap();
        prop_assert_eq!(url.query(), Some(text.as_str()));
        prop_assert_eq!(url.query_pairs().into_owned().collect::<Pairs>(), pairs(&query));
        prop_assert_eq!(url.fragment(), None);
    }

    #[test]
    fn what_we_write_is_what_we_read(query in queries()) {
        let text = query.to_query().unwrap();
        prop_assert_eq!(&PaymentsQuery::from_query(&text).unwrap(), &query);
        prop_assert_eq!(PaymentsQuery::from_query(&format!("?{text}")).unwrap(), query);
    }

    #[test]
    fn what_url_writes_is_what_we_read(query in queries()) {
        let mut pairs = pairs(&query);
        let written = form_urlencoded::Serializer::new(String::new()).extend_pairs(&pairs).finish();
        prop_assert_eq!(&PaymentsQuery::from_query(&written).unwrap(), &query);
        // In another order, and as a part of a URL.
        pairs.sort_by(|(one, _), (other, _)| other.cmp(one));
        let mut url = Url::parse("https://api.acme.test/payments").unwrap();
        url.query_pairs_mut().extend_pairs(&pairs);
        prop_assert_eq!(PaymentsQuery::from_query(url.query().unwrap_or_default()).unwrap(), query);
    }

    #[test]
    fn any_text_is_read_as_url_reads_it(pieces in vec(select(&PIECES[..]), 0..12)) {
        let text = pieces.concat();
        if let Ok(query) = PaymentsQuery::from_query(&text) {
            let read = read_by_url(text.strip_prefix('?').unwrap_or(&text));
            prop_assert_eq!(by_name(read_by_url(&query.to_query().unwrap())), by_name(read));
        }
    }
}

/// What makes queries that are well formed, and others.
const PIECES: [&str; 18] = [
    "id", "take", "tag:x", "tag%3Ax", "final", "&", "&", "=", "=", "+", "%20", "%3d", "%zz", "%", "?", "1", "true", "é",
];
