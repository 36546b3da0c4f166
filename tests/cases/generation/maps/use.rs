//! Maps keep their members in the order they came, empty ones too.

use std::collections::BTreeSet;

use payschema_maps::payschema::{Code, Field, Map, Nullable};
use payschema_maps::{AccountState, Balance, Balances, BalancesLimitsValue};

#[test]
fn maps_are_read_by_name_and_keep_their_order() {
    let json = concat!(
        r#"{"by_currency":{"USD":5,"EUR":0},"labels":{"b":null,"a":"savings"},"by_account":{"1":{"amount":-2}},"#,
        r#""states":{"1":"open"},"history":{"1":{"mon":[1.0,2.50],"tue":[]},"2":{}},"limits":{"1":{"daily":9},"2":{}},"#,
        r#""custom":{"z":[1.00],"y":null},"reserved":{}}"#
    );
    let balances = Balances::from_json(json).unwrap();
    assert_eq!(balances.by_currency.iter().collect::<Vec<_>>(), [("USD", &5), ("EUR", &0)]);
    assert_eq!(balances.labels.get("b"), Some(&Nullable::Null));
    assert_eq!(balances.labels.get("c"), None);
    assert_eq!(balances.by_account.as_ref().unwrap().get("1").unwrap().amount, -2);
    assert_eq!(balances.states.value().unwrap().get("1"), Some(&AccountState::Open));
    assert_eq!(balances.history.as_ref().unwrap().get("1").unwrap().get("mon").unwrap()[1].as_str(), "2.50");
    assert_eq!(balances.limits.as_ref().unwrap().get("2"), Some(&BalancesLimitsValue::new()));
    assert_eq!(balances.custom.as_ref().unwrap().get("z").unwrap().as_str(), "[1.00]");
    assert_eq!(balances.validate(), Ok(()));
    assert_eq!(String::from_utf8(balances.to_json()).unwrap(), json);
}

#[test]
fn names_and_values_are_checked() {
    let json = concat!(
        r#"{"by_currency":{"USD":-1,"usd":1},"labels":{"a~/b":"longer than the twenty allowed"},"#,
        r#""states":{"1":"frozen"},"reserved":{"any":1}}"#
    );
    let expected = [
        (Code::AdditionalProperties, "/by_currency"),
        (Code::Minimum, "/by_currency/USD"),
        (Code::MaxLength, "/labels/a~0~1b"),
        (Code::Enum, "/states/1"),
        (Code::AdditionalProperties, "/reserved"),
    ];
    let in_bytes = Balances::check_json(json).unwrap_err();
    let found: Vec<_> = in_bytes.iter().map(|violation| (violation.code(), violation.pointer())).collect();
    assert_eq!(found, expected);

    let balances = Balances::from_json_checked(json).unwrap_err().into_value().unwrap();
    assert_eq!(String::from_utf8(balances.to_json()).unwrap(), json);
    let in_memory = balances.validate().unwrap_err();
    let found: BTreeSet<_> = in_memory.iter().map(|violation| (violation.code(), violation.pointer())).collect();
    assert_eq!(found, BTreeSet::from(expected));
}

#[test]
fn a_name_twice_is_an_error() {
    let error = Balances::from_json(r#"{"by_currency":{"USD":1,"USD":1},"labels":{}}"#).unwrap_err();
    assert_eq!((error.code(), error.pointer()), (Code::DuplicateMember, "/by_currency/USD"));
}

#[test]
fn maps_are_collected() {
    let by_currency: Map<i64> = [("EUR", 1), ("USD", 2)].into_iter().collect();
    let mut balances = Balances::new(by_currency, Map::new());
    balances.by_account = Some([("1", Balance::new(3))].into_iter().collect());
    balances.states = Field::Null;
    let json = r#"{"by_currency":{"EUR":1,"USD":2},"labels":{},"by_account":{"1":{"amount":3}},"states":null}"#;
    assert_eq!(String::from_utf8(balances.to_json()).unwrap(), json);
}

/// A long name around many misfits and unknown members would stand in the pointer of each.
#[test]
fn reports_of_salvaging_are_bounded() {
    let name = "n".repeat(100_000);
    let accounts: Vec<String> =
        (0..1000).map(|index| format!(r#""{index}":{{"amount":1,"unknown":1}}"#)).collect();
    let json = format!(r#"{{"by_currency":{{}},"labels":{{}},"by_account":{{"{name}":{{"amount":1,{}}}}}}}"#, accounts.join(","));
    let drift = Balances::from_json(&json).unwrap().drift();
    let listed: usize = drift.iter().map(|drifted| drifted.pointer().len()).sum();
    assert!(listed <= 16 * json.len() + (1 << 20) && drift.omitted() > 0);
    assert_eq!(drift.len() + drift.omitted(), 1000);
}
