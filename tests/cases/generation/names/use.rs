//! Names on the wire stay as they are, whatever Rust makes of them.

use payschema_names::payschema::Model;
use payschema_names::{ApPortal, Clone, Error, Statement, Types};

const STATEMENT: &str = concat!(
    r#"{"type":"t","final":true,"self":"s","gen":"g","plan-status":"ACTIVE","_embedded":"e","filters.status":"f","#,
    r#""größe":"g","金額":5,"say \"hi\"":"h","back\\slash":"b","a/b~c":"a","line\nbreak":"l","1st":"1","+":"p","":"n","#,
    r#""GUID":"G","guid":"g","extra":"x","$ref":"r","reader":"1","object":"2","rule":"3","new":"4","#,
    r#""Error":{"Result":"ok"},"code":"E1","types":"self","apPortal":{"ID":"p"},"clone":2,"line":{"std":1},"unknown":0}"#
);

#[test]
fn every_name_is_kept() {
    let statement = Statement::from_json_checked(STATEMENT).unwrap();
    assert_eq!(String::from_utf8(statement.to_json()).unwrap(), STATEMENT);
    assert_eq!(statement.extra.names().collect::<Vec<_>>(), ["unknown"]);
    assert_eq!(statement.type_, "t");
    assert!(statement.final_);
    assert_eq!(statement.self_, "s");
    assert_eq!(statement.金額, Some(5));
    assert_eq!(statement.say_hi.as_deref(), Some("h"));
    assert_eq!(statement.empty.as_deref(), Some("n"));
    assert_eq!((statement.guid.as_deref(), statement.guid_again.as_deref()), (Some("G"), Some("g")));
    assert_eq!(statement.extra_member.as_deref(), Some("x"));
    assert_eq!(statement.types, Some(Types::Own));
    assert_eq!(statement.clone, Some(Clone(2)));
    assert_eq!(statement.line.map(|line| line.std), Some(Some(1)));
}

#[test]
fn escapes_do_not_change_a_name() {
    let json =
        r#"{"\u0074ype":"t","fin\u0061l":true,"self":"s","gr\u00f6\u00dfe":"g","say \u0022hi\u0022":"h","\/":1}"#;
    let statement = Statement::from_json(json).unwrap();
    assert_eq!(statement.größe.as_deref(), Some("g"));
    assert_eq!(statement.say_hi.as_deref(), Some("h"));
    assert_eq!(statement.extra.names().collect::<Vec<_>>(), ["/"]);
}

#[test]
fn pointers_escape_names() {
    let violations = Statement::check_json(STATEMENT.replace("\"a\"", "\"aa\"")).unwrap_err();
    assert_eq!(violations[0].pointer(), "/a~1b~0c");
    assert_eq!(violations[0].location(), "names/statement.schema.json#/properties/a~1b~0c/maxLength");
}

#[test]
fn types_with_names_of_the_runtime_are_types_like_others() {
    let mut statement = Statement::new("t", false, "s");
    statement.error = Some(Box::new(Error::new()));
    statement.code = Some("E1".into());
    statement.ap_portal = Some(Box::new(ApPortal::new()));
    assert_eq!(statement.validate(), Ok(()));
    assert_eq!(Error::INFO.rust_path, "payschema_names::Error");
    assert_eq!(Types::VARIANTS, [Types::Names, Types::Rule, Types::Own, Types::Self_, Types::None]);
}
