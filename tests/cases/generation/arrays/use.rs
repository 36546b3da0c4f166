//! Arrays with bounds, of unique items, of nullable ones, of arrays and of anything.

use payschema_arrays::payschema::{Code, Field, Nullable};
use payschema_arrays::{Batch, BatchHoldsItem, Payment};

#[test]
fn items_are_read_and_written() {
    let json = concat!(
        r#"{"payments":[{"amount":1}],"approvers":[],"rates":[1.10,null],"grid":[[1,2],[3]],"#,
        r#""attachments":[{"a":[]},null],"holds":["funds"],"stages":[{"name":"open"},{}]}"#
    );
    let batch = Batch::from_json_checked(json).unwrap();
    assert_eq!(batch.payments, [Payment::new(1)]);
    assert!(batch.approvers.is_empty());
    assert_eq!(batch.rates.value().unwrap()[1], Nullable::Null);
    assert_eq!(batch.grid, Some(vec![vec![1, 2], vec![3]]));
    assert!(batch.attachments.as_ref().unwrap()[1].is_null());
    assert_eq!(batch.holds.as_deref(), Some(&[BatchHoldsItem::Funds][..]));
    assert_eq!(batch.stages.as_ref().unwrap().len(), 2);
    assert_eq!(String::from_utf8(batch.to_json()).unwrap(), json);
}

#[test]
fn null_and_empty_arrays_are_not_absent() {
    let json = r#"{"payments":[{"amount":1}],"approvers":[],"rates":null,"grid":[],"attachments":[]}"#;
    let batch = Batch::from_json(json).unwrap();
    assert_eq!(batch.rates, Field::Null);
    assert_eq!(batch.grid, Some(Vec::new()));
    assert_eq!(batch.holds, None);
    assert_eq!(String::from_utf8(batch.to_json()).unwrap(), json);
}

#[test]
fn bounds_and_uniqueness_are_checked() {
    let json = concat!(
        r#"{"payments":[],"approvers":["ann","x","ann"],"rates":[1.0,null,1,null],"grid":[[1],[]],"#,
        r#""attachments":[1,2,3],"holds":["boredom"]}"#
    );
    let expected = [
        (Code::MinItems, "/payments"),
        (Code::MinLength, "/approvers/1"),
        (Code::UniqueItems, "/approvers"),
        (Code::UniqueItems, "/rates"),
        (Code::MinItems, "/grid/1"),
        (Code::MaxItems, "/attachments"),
        (Code::Enum, "/holds/0"),
    ];
    let in_bytes = Batch::check_json(json).unwrap_err();
    let in_memory = Batch::from_json(json).unwrap().validate().unwrap_err();
    for violations in [in_bytes, in_memory] {
        let mut found: Vec<_> = violations.iter().map(|violation| (violation.code(), violation.pointer())).collect();
        found.sort_by_key(|found| expected.iter().position(|known| known == found));
        assert_eq!(found, expected);
    }
}

#[test]
fn items_of_another_type_are_errors_with_their_place() {
    for (json, pointer) in [
        (r#"{"payments":[{"amount":1},null],"approvers":[]}"#, "/payments/1"),
        (r#"{"payments":{},"approvers":[]}"#, "/payments"),
        (r#"{"payments":[],"approvers":[],"grid":[[1,"2"]]}"#, "/grid/0/1"),
    ] {
        assert_eq!(Batch::from_json(json).unwrap_err().pointer(), pointer);
    }
}
