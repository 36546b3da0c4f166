//! Texts of schemas end up in comments and strings, and do no harm there.

use payschema_texts::payschema::{Code, Model};
use payschema_texts::{Notice, NoticeType};

#[test]
fn values_with_signs_of_markup_are_values() {
    let json = r#"{"text":"[a]","mark":"a`b","code":"`<>","type":"*/"}"#;
    let notice = Notice::from_json_checked(json).unwrap();
    assert_eq!(notice.type_.as_ref().map(NoticeType::as_str), Some("*/"));
    assert_eq!(String::from_utf8(notice.to_json()).unwrap(), json);
    assert_eq!(Notice::check_json(r#"{"code":"A"}"#).unwrap_err()[0].code(), Code::Pattern);
}

#[test]
fn texts_are_at_hand_as_they_were_written() {
    let info = Notice::INFO;
    assert_eq!(info.source().page.title, "Notices [beta] & <more>");
    assert_eq!(info.source().section, "Fields of `notice` [v2] and <others>");
    let end = info.fields().find(|field| field.name == "end").unwrap();
    assert_eq!(end.description, "Ends a comment: */ and begins one: /* with \"quotes\", a \\ and {braces}.");
}
