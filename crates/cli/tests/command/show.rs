//! `payschema show`.

use payschema::Json;

use crate::folder::{Folder, gives};

fn shown(id: &str) -> String {
    let run = Folder::new().run(&["show", id]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    run.stdout
}

#[test]
fn a_member_is_shown_without_opening_the_schema() {
    let expected = "\
papaya/payments_query#/take

Largest number of results to return.

  type        integer
  presence    may be absent, never null
  default     50 (what the provider takes it for where it is absent)
  evidence    documented: the page states it
  page        \"Get Payments List\" of Papaya Global, captured 2026-11-20
  section     Get Payments List
  operation   GET /payments/payments
  schema      papaya/payments_query.schema.json:89:13 #/properties/take
  Rust        Option<i64> in payschema_papaya::PaymentsQuery
";
    assert_eq!(shown("papaya/payments_query#/take"), expected);
}

#[test]
fn an_object_is_shown_with_all_members_and_its_example() {
    let text = shown("stuut/payment");
    for field in payschema_registry::find("stuut/payment").unwrap().info().fields() {
        let line = text.lines().find(|line| line.split_whitespace().next() == Some(field.name));
        let line = line.unwrap_or_else(|| panic!("{} in {text}", field.name));
        assert_eq!(line.contains("  required  "), field.required, "{line}");
        assert_eq!(line.contains("sensitive"), field.sensitive, "{line}");
    }
    assert!(text.contains("\n  agent_confidence_score                   integer or null  "), "{text}");
    assert!(text.contains("  at least 0, at most 100\n"), "{text}");
    assert!(text.contains("\nExample, from the provider's examples:\n  {\n    \"amount\": 123,\n"), "{text}");
}

#[test]
fn all_values_of_an_enum_are_shown() {
    let text = shown("stuut/payment#/currency");
    assert!(text.contains("\nValues (306):\n  \"ADP\" \"AED\" "), "{text}");
    assert!(text.contains("\"ZWR\"\n"), "{text}");
    assert!(text.contains("  refers to   stuut/payment.schema.json:"), "{text}");
}

#[test]
fn members_are_found_through_objects_and_lists() {
    let text = shown("stuut/payment#/allocations/0/amount");
    assert!(text.starts_with("stuut/payment#/allocations/*/amount\n"), "{text}");
    let text = shown("stuut/payment#/bank_transaction/partner");
    assert!(text.contains("\n  see also    payschema show '") && text.contains("\nMembers ("), "{text}");
    assert!(shown("stuut/address#/line1").contains("\n  sensitive   yes"), "what an object is, its members are");
    assert!(shown("stuut/address#/line1").contains("\n  evidence    shown only by an example on the page\n"));
}

#[test]
fn machines_get_json() {
    for entry in payschema_registry::ENTRIES {
        let info = entry.info();
        let run = Folder::new().run(&["show", "--json", info.id]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        let json: Json = run.stdout.trim().parse().unwrap();
        let members = json.members().unwrap();
        assert_eq!(members.get("id"), Some(&Json::from(info.id)));
        let named = members.get("members").unwrap().items().unwrap();
        let names = named.iter().map(|member| member.members().unwrap().get("name").unwrap().to_text().unwrap());
        assert!(names.eq(info.fields().map(|field| field.name)), "{}", info.id);
    }
    let run = Folder::new().run(&["show", "--json", "stuut/payment#/agent_confidence_score"]);
    let flat: String = run.stdout.split_whitespace().collect();
    assert!(flat.contains(r#""constraints":{"maximum":100,"minimum":0}"#), "{flat}");
    assert!(flat.contains(r#""types":["integer","null"],"required":false,"nullable":true"#), "{flat}");
}

#[test]
fn what_is_not_there_is_answered_with_the_nearest() {
    let folder = Folder::new();
    let stderr = "\
error: `stuut/payment` has no member `amuont`; perhaps you mean `amount`
`payschema show 'stuut/payment'` shows all members
";
    assert_eq!(folder.run(&["show", "stuut/payment#/amuont"]), gives(2, "", stderr));
    let stderr = "\
error: no schema is called `stuut/paymnt`; perhaps you mean `stuut/payment`
`payschema list` names all objects
";
    assert_eq!(folder.run(&["show", "stuut/paymnt#/amount"]), gives(2, "", stderr));
    let stderr = "\
error: `stuut/payment#/amount` is integer: there is nothing in it
`payschema show 'stuut/payment#/amount'` shows it
";
    assert_eq!(folder.run(&["show", "stuut/payment#/amount/x"]), gives(2, "", stderr));
    assert_eq!(folder.run(&["show"]).code, Some(2));
}
