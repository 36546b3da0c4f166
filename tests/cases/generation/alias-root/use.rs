//! A file that only refers to a definition stands for the type of that definition.

use payschema_alias_root::Receipt;
use payschema_alias_root::payschema::{Code, Model};

#[test]
fn the_object_is_the_type_referred_to() {
    assert_eq!((Receipt::INFO.id, Receipt::INFO.name), ("alias-root/receipt", "Receipt"));
    let json = r#"{"number":7,"payer":{"name":"Ada"}}"#;
    let receipt = Receipt::from_json_checked(json).unwrap();
    assert_eq!(receipt.payer.as_ref().unwrap().name.as_deref(), Some("Ada"));
    assert_eq!(String::from_utf8(receipt.to_json()).unwrap(), json);
}

#[test]
fn its_verdict_is_that_of_the_definition() {
    let violations = Receipt::check_json("{}").unwrap_err();
    assert_eq!(violations[0].code(), Code::Required);
    assert_eq!(violations[0].location(), "alias-root/receipts.schema.json#/$defs/Receipt/required");
    assert!(Receipt::INFO.schema.contains("\"$defs\""));
}
