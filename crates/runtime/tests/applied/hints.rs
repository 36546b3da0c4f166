//! What was probably meant, by every way to a verdict alike.

use payschema::machinery::{
    Additional, AllApplied, Applied, Member, MembersRule, NameTable, Names, ObjectRule, Origin, Required, Rule, Types,
    Values,
};
use payschema::{Map, Model};

use crate::{at, found, model, sentence};

const STATES: &[&str] =
    &["pending_match", "pending_approval", "completed", "failed", "refunded", "on_hold", "due", "paid", "USD"];
static STATE_VALUES: Values = Values::Strings {
    names: {
        static TABLE: NameTable<32> = NameTable::of(STATES);
        Names::new(STATES, &TABLE)
    },
    null: false,
};

/// The hint about a text with which one thing is wrong; all ways to a verdict have to say the same sentence.
fn hint<T: Model + std::fmt::Debug>(json: &str) -> Option<String> {
    assert_eq!(found::<T>(json).len(), 1, "{json}");
    let violations = T::check_json(json).expect_err("something is wrong");
    let hint = violations[0].hint();
    assert_eq!(hint.as_ref().map_or(0, |hint| violations[0].to_string().matches(hint.as_str()).count()), {
        usize::from(hint.is_some())
    });
    hint
}

fn perhaps(name: &str) -> Option<String> {
    Some(format!("perhaps `{name}` was meant"))
}

#[test]
fn values_of_an_enum() {
    model! { State = Rule { values: Some(&STATE_VALUES), ..at!("x.json#") } }
    assert_eq!(hint::<State>("\"pendingMatch\""), perhaps("pending_match"));
    assert_eq!(hint::<State>("\"Complet\\u0065\""), perhaps("completed"));
    assert_eq!(hint::<State>("\"usd\""), perhaps("USD"));
    for far in ["\"refused by the bank\"", "\"\"", "1", "null", "true", "[]", "{}", "\"pxid\\ud83d\\ude00\""] {
        assert_eq!(hint::<State>(far), None, "{far}");
    }
    let start = "the document must be one of `pending_match`, `pending_approval`, `completed` and 6 more";
    assert_eq!(sentence::<State>("\"fialed\""), format!("{start}; perhaps `failed` was meant"));
    assert_eq!(sentence::<State>("7"), start);
}

#[test]
fn values_of_any_kind() {
    model! { Listed = Rule { applied: Some(&AllApplied(&[Applied::Values(&["6", "\"sch\\u00f6n\"", "null", "\"EUR\""])])), ..at!("x.json#") } }
    assert_eq!(hint::<Listed>("\"Schön\""), perhaps("schön"));
    assert_eq!(hint::<Listed>("\"\\u0065ur\""), perhaps("EUR"));
    assert_eq!(hint::<Listed>("7"), None);
    model! { Exactly = Rule { values: Some(&Values::Const("\"bank_transfer\"")), ..at!("x.json#") } }
    assert_eq!(sentence::<Exactly>("\"BankTransfer\""), {
        "the document must be exactly `\"bank_transfer\"`; perhaps `bank_transfer` was meant"
    });
    assert_eq!(hint::<Exactly>("\"cheque\""), None);
}

#[test]
fn never_about_what_is_sensitive() {
    const SENSITIVE: Origin = Origin { location: "x.json#", sensitive: true, ..Origin::NONE };
    static STATE: Rule = Rule { values: Some(&STATE_VALUES), ..at!("x.json#/items") };
    model! { Secret = Rule { values: Some(&STATE_VALUES), origin: &SENSITIVE, ..Rule::ANY } }
    assert_eq!(hint::<Secret>("\"complete\""), None);
    // Nor about what stands within something sensitive.
    static ITEMS: payschema::machinery::ArrayRule =
        payschema::machinery::ArrayRule { items: &STATE, ..payschema::machinery::ArrayRule::NONE };
    model! { Secrets = Rule { array: Some(&ITEMS), origin: &SENSITIVE, ..Rule::ANY } }
    assert_eq!(hint::<Secrets>("[\"complete\"]"), None);
    static EITHER: [&Rule; 1] = [&STATE];
    model! { Either = Rule { applied: Some(&AllApplied(&[Applied::Any(&EITHER)])), origin: &SENSITIVE, ..Rule::ANY } }
    assert!(!sentence::<Either>("\"complete\"").contains("perhaps"));
}

#[test]
fn texts_that_are_long_cost_nothing() {
    model! { State = Rule { values: Some(&STATE_VALUES), ..at!("x.json#") } }
    let long = format!("\"completed{}\"", "_".repeat(60));
    assert_eq!(hint::<State>(&long), None);
    assert_eq!(hint::<State>(&long.replacen("______", "", 1)), perhaps("completed"));
}

const NAMES: &[&str] = &["account_id", "amount", "e-mail"];
const STRING: Rule = Rule { types: Types::STRING, ..Rule::ANY };
static CLOSED: ObjectRule = ObjectRule {
    names: {
        static TABLE: NameTable<8> = NameTable::of(NAMES);
        Names::new(NAMES, &TABLE)
    },
    members: &[
        Member { rule: STRING, ..Member::new("\"account_id\":", "Text") },
        Member { rule: STRING, ..Member::new("\"amount\":", "Text") },
        Member { rule: STRING, ..Member::new("\"e-mail\":", "Text") },
    ],
    additional: Additional::Forbidden,
    ..ObjectRule::NONE
};

#[test]
fn names_that_are_not_allowed() {
    model! { Closed = Rule { object: Some(&CLOSED), ..at!("x.json#") } }
    assert_eq!(sentence::<Closed>(r#"{"accountId":""}"#), {
        "the document must have no members but those it names, which do not include `accountId`; perhaps `account_id` was meant"
    });
    assert_eq!(hint::<Closed>(r#"{"e_mail":"","mount":"","colour":""}"#).as_deref(), {
        Some("perhaps `e-mail` was meant by `e_mail` and `amount` was meant by `mount`")
    });
    assert_eq!(hint::<Closed>(r#"{"colour":""}"#), None);
    assert_eq!(hint::<Closed>(r#"{"colour":"","size":""}"#), None);
    // Only of names that the sentence lists.
    let others: String = (0..10).map(|number| format!("\"other {number}\":1,")).collect();
    assert_eq!(hint::<Closed>(&format!("{{{others}\"mount\":\"\"}}")), None);
    static NAMED: Rule = Rule { values: Some(&STATE_VALUES), ..at!("x.json#/propertyNames") };
    model! {
        Named = Rule { applied: Some(&AllApplied(&[Applied::Members(&MembersRule { names: Some(&NAMED), ..MembersRule::NONE })])), ..at!("x.json#") }
    }
    assert_eq!(sentence::<Named>(r#"{"onHold":1}"#), {
        "the document must not have a member of the name `onHold`; perhaps `on_hold` was meant"
    });
}

#[test]
fn names_that_look_like_one_that_is_missing() {
    static OPEN: ObjectRule = ObjectRule {
        required: Required { early: 0b11, late: &[] },
        additional: Additional::Any,
        ..ObjectRule { members: CLOSED.members, names: CLOSED.names, ..ObjectRule::NONE }
    };
    model! { Open(Map<payschema::Json>) = Rule { object: Some(&OPEN), ..at!("x.json#") } }
    let similar = Some("it has a member whose name is like `account_id`".to_owned());
    assert_eq!(hint::<Open>(r#"{"amount":"","AccountID":""}"#), similar);
    assert_eq!(hint::<Open>(r#"{"amount":"","acount_id":"","other":1}"#), similar);
    assert_eq!(hint::<Open>(r#"{"amount":""}"#), None);
    assert_eq!(hint::<Open>(r#"{"amount":"","other":1}"#), None);
    // What an object within it has is no member of it.
    assert_eq!(hint::<Open>(r#"{"amount":"","other":{"AccountID":""}}"#), None);
    // Nor is a map of many names a struct.
    let many = |others: usize| {
        let others: String = (0..others).map(|number| format!("\"other {number}\":1,")).collect();
        format!("{{{others}\"amount\":\"\",\"accountId\":\"\"}}")
    };
    assert_eq!(hint::<Open>(&many(7)), similar);
    for others in [8, 63, 64, 200] {
        assert_eq!(hint::<Open>(&many(others)), None, "{others}");
    }
    let error = Open::from_json(r#"{"accountId":""}"#).expect_err("two members are missing").to_string();
    assert!(
        error.ends_with("the members `account_id`, `amount`; it has a member whose name is like `account_id`"),
        "{error}"
    );
    static BESIDES: MembersRule = MembersRule { required: &["iban"], ..MembersRule::NONE };
    model! {
        Besides = Rule { object: Some(&CLOSED), applied: Some(&AllApplied(&[Applied::Members(&BESIDES)])), ..at!("x.json#") }
    }
    let sentences = Besides::check_json(r#"{"IBAN":""}"#).expect_err("two things are wrong").to_string();
    assert!(
        sentences.contains("must have the member `iban`; it has a member whose name is like `iban`"),
        "{sentences}"
    );
    // A rule without members of its own does not know which names are another's.
    model! { Bare = Rule { applied: Some(&AllApplied(&[Applied::Members(&BESIDES)])), ..at!("x.json#") } }
    assert_eq!(hint::<Bare>(r#"{"IBAN":""}"#), None);
}
