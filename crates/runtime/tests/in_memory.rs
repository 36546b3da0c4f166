//! Values built by hand: maps, any-valued members, and what only memory can get wrong.

mod twin;

use payschema::{Code, Field, Json, Map, Members, Model, Nullable, Number, Violations};
use twin::{Address, Payment, Share, VALID};

fn payment() -> Payment {
    Payment::from_json(VALID).expect("a valid payment")
}

fn codes(verdict: Result<(), Violations>) -> Vec<(Code, String)> {
    let violations = verdict.map_or_else(|violations| violations.to_vec(), |()| Vec::new());
    assert!(violations.iter().all(|violation| violation.position().is_none()));
    violations.iter().map(|violation| (violation.code(), violation.pointer().to_owned())).collect()
}

#[test]
fn maps_are_checked_by_the_rule_that_a_name_selects() {
    let mut payment = payment();
    payment.limits = Some([("day", 0), ("a/b~c", -1), ("week", 1)].into_iter().collect::<Map<i64>>());
    assert_eq!(
        codes(payment.validate()),
        [(Code::ExclusiveMinimum, "/limits/day".to_owned()), (Code::ExclusiveMinimum, "/limits/a~1b~0c".to_owned())]
    );

    let address: &mut Address = payment.billing.as_mut().unwrap();
    payment.limits = None;
    address.notes.insert("x-long", "abcd".into());
    // It does not match the field's pattern, and no other member is allowed.
    address.notes.insert("y", "b".into());
    // The writer would write it twice.
    address.notes.insert("city", "b".into());
    assert_eq!(
        codes(payment.validate()),
        [
            (Code::MisplacedName, "/billing/y".to_owned()),
            (Code::MisplacedName, "/billing/city".to_owned()),
            (Code::MaxLength, "/billing/x-long".to_owned()),
            (Code::DuplicateMember, "/billing/city".to_owned()),
            (Code::AdditionalProperties, "/billing".to_owned()),
        ]
    );
    assert_eq!(Payment::from_json(payment.to_json()).unwrap_err().code(), Code::DuplicateMember);
}

#[test]
fn a_name_in_two_maps_of_one_object_is_a_duplicate() {
    let mut payment = payment();
    let address = payment.billing.as_mut().unwrap();
    address.notes.insert("x-b", "c".into());
    address.extra.insert("x-a", "\"b\"".parse::<Json>().unwrap());
    assert_eq!(codes(payment.validate()), [(Code::DuplicateMember, "/billing/x-a".to_owned())]);
    // What is written has the same violations.
    let extra = &mut payment.billing.as_mut().unwrap().extra;
    extra.insert("x-a", "\"long\"".parse::<Json>().unwrap());
    extra.insert("x-b", Json::from(1));
    let expected = [
        (Code::DuplicateMember, "/billing/x-a".to_owned()),
        (Code::MaxLength, "/billing/x-a".to_owned()),
        (Code::DuplicateMember, "/billing/x-b".to_owned()),
        (Code::Type, "/billing/x-b".to_owned()),
    ];
    assert_eq!(codes(payment.validate()), expected);
    let in_text = Payment::check_json(payment.to_json()).unwrap_err();
    let in_text: Vec<_> = in_text.iter().map(|one| (one.code(), one.pointer().to_owned())).collect();
    assert_eq!(in_text, expected);

    // A name that may stand in neither map is not allowed, once, and a duplicate.
    let address = payment.billing.as_mut().unwrap();
    (address.notes, address.extra) = (Map::new(), Members::new());
    address.notes.insert("y", "b".into());
    address.extra.insert("y", Json::null());
    assert_eq!(
        codes(payment.validate()),
        [
            (Code::MisplacedName, "/billing/y".to_owned()),
            (Code::AdditionalProperties, "/billing".to_owned()),
            (Code::DuplicateMember, "/billing/y".to_owned())
        ]
    );
    // The same name in another object is no duplicate.
    let address = payment.billing.as_mut().unwrap();
    (address.notes, address.extra) = (Map::new(), Members::new());
    address.notes.insert("x-a", "b".into());
    address.parent.as_mut().unwrap().notes.insert("x-a", "b".into());
    assert_eq!(codes(payment.validate()), []);
}

#[test]
fn any_valued_members_are_checked_within() {
    let mut payment = payment();
    let address = payment.billing.as_mut().unwrap();
    address.extra.insert("x-any", "[1, 2]".parse::<Json>().unwrap());
    assert_eq!(codes(payment.validate()), [(Code::Type, "/billing/x-any".to_owned())]);
}

#[test]
fn numbers_in_memory() {
    let mut payment = payment();
    payment.score = Nullable::Value(Share("100.0".parse().unwrap()));
    payment.rate = Field::Value("1e400".parse::<Number>().unwrap());
    assert_eq!(codes(payment.validate()), [(Code::ExclusiveMaximum, "/score".to_owned())]);
    payment.score = Nullable::Value(Share("99.999999999999999999999".parse().unwrap()));
    payment.rate = Field::Value("10.00000e399".parse::<Number>().unwrap());
    payment.amount = i64::MAX;
    assert_eq!(codes(payment.validate()), []);
    payment.rate = Field::Value("1.000001e400".parse::<Number>().unwrap());
    assert_eq!(codes(payment.validate()), [(Code::Maximum, "/rate".to_owned())]);
}

#[test]
fn json_is_read_by_the_rules_of_every_decode() {
    for (text, code) in [
        ("", Code::Empty),
        ("1 2", Code::TrailingData),
        ("{\"a\":1,\"a\":2}", Code::DuplicateMember),
        ("[1,]", Code::UnexpectedCharacter),
        ("\u{feff}1", Code::ByteOrderMark),
    ] {
        assert_eq!(text.parse::<Json>().unwrap_err().code(), code, "{text}");
    }
    let json: Json = " {\"a\" : [1.0, \"\\u00e9\"]} ".parse().unwrap();
    assert_eq!(json.as_str(), "{\"a\" : [1.0, \"\\u00e9\"]}");
    assert_eq!(json.members().unwrap().get("a").unwrap().items().unwrap()[1].to_text().unwrap(), "é");
    assert_eq!((json.items(), Json::from(1).members(), Json::null().is_null()), (None, None, true));
}
