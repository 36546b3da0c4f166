//! Types that hold themselves: boxed where they must be, and never deeper than the reader allows.

use payschema_recursion::payschema::{Code, MAX_DEPTH, Nullable};
use payschema_recursion::{Account, Deputy, Owner, Rights};

#[test]
fn accounts_hold_accounts() {
    let json = concat!(
        r#"{"name":"a","parent":{"name":"p","heir":null},"children":[{"name":"c","heir":{"name":"h","heir":null}}],"#,
        r#""by_name":{"x":null,"y":{"name":"y","heir":null}},"heir":null,"#,
        r#""owner":{"deputy":{"represents":{"deputy":null},"rights":{}}}}"#
    );
    let account = Account::from_json_checked(json).unwrap();
    assert_eq!(account.parent.as_ref().unwrap().name, "p");
    assert_eq!(account.children.as_ref().unwrap()[0].heir.value().unwrap().name, "h");
    assert_eq!(account.by_name.as_ref().unwrap().get("x"), Some(&Nullable::Null));
    assert_eq!(String::from_utf8(account.to_json()).unwrap(), json);
}

#[test]
fn they_are_made_from_the_inside_out() {
    let heir = Account::new("heir", Nullable::Null);
    let mut account = Account::new("account", Box::new(heir));
    let deputy = Deputy::new(Owner::new(Nullable::Null), Rights::new());
    account.owner = Some(Box::new(Owner::new(Box::new(deputy))));
    assert_eq!(Account::from_json(account.to_json()), Ok(account));
}

#[test]
fn violations_are_found_at_any_depth() {
    let json =
        r#"{"name":"a","heir":{"name":"","heir":null},"children":[{"name":"c","heir":{"name":"","heir":null}},null]}"#;
    let violations = Account::check_json(json).unwrap_err();
    let found: Vec<_> = violations.iter().map(|violation| (violation.code(), violation.pointer())).collect();
    let expected =
        [(Code::MinLength, "/heir/name"), (Code::MinLength, "/children/0/heir/name"), (Code::Null, "/children/1")];
    assert_eq!(found, expected);
}

#[test]
fn depth_is_limited() {
    let nested = |levels: usize| {
        let outer = levels - 1;
        format!(r#"{}{{"name":"a","heir":null}}{}"#, r#"{"name":"a","heir":"#.repeat(outer), "}".repeat(outer))
    };
    assert!(Account::from_json(nested(MAX_DEPTH)).is_ok());
    assert_eq!(Account::from_json(nested(MAX_DEPTH + 1)).unwrap_err().code(), Code::Depth);
    assert!(Account::check_json(nested(100_000)).is_err());
}
