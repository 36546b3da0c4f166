//! The schemas have as many members, required ones and enum values as the pages, and the members of their examples.
//!
//! The tables are of the five providers whose pages have been counted by hand. Objects and enums of other providers are
//! not demanded here, so that a provider can be added without a row.

use std::collections::BTreeSet;
use std::fmt::Debug;

use payschema::Evidence;
use payschema_registry::ENTRIES;
use payschema_tests::catalogue::{entry, examples, is_counted};
use payschema_tests::schemas::{chain, documents};
use payschema_tests::tokens::Value;
use payschema_tests::walk::{member_rule, walk};

/// Every object of the five: where it stands, how many members it has, how many of them are required.
const OBJECTS: &[(&str, usize, usize)] = &[
    ("findock/installment.schema.json", 14, 0),
    ("findock/installment.schema.json#/$defs/Payment", 8, 0),
    ("findock/installment_path.schema.json", 1, 1),
    ("fiskil/instalment_plans.schema.json", 3, 2),
    ("fiskil/instalment_plans.schema.json#/$defs/InstalmentPlan", 13, 0),
    ("fiskil/instalment_plans.schema.json#/$defs/InstalmentPlansData", 1, 0),
    ("fiskil/instalment_plans.schema.json#/$defs/Links", 4, 0),
    ("fiskil/instalment_plans.schema.json#/$defs/Meta", 2, 0),
    ("fiskil/instalment_plans.schema.json#/$defs/ScheduleItem", 3, 0),
    ("fiskil/plans_path.schema.json", 2, 2),
    ("fiskil/plans_query.schema.json", 3, 0),
    ("papaya/payments_list.schema.json", 2, 0),
    ("papaya/payments_list.schema.json#/$defs/Amount", 3, 0),
    ("papaya/payments_list.schema.json#/$defs/Attachment", 3, 0),
    ("papaya/payments_list.schema.json#/$defs/Credit", 2, 0),
    ("papaya/payments_list.schema.json#/$defs/Debit", 2, 0),
    ("papaya/payments_list.schema.json#/$defs/Execution", 3, 0),
    ("papaya/payments_list.schema.json#/$defs/Finalization", 2, 0),
    ("papaya/payments_list.schema.json#/$defs/Funding", 3, 0),
    ("papaya/payments_list.schema.json#/$defs/Paging", 2, 0),
    ("papaya/payments_list.schema.json#/$defs/Payment", 13, 0),
    ("papaya/payments_list.schema.json#/$defs/PaymentInfo", 6, 0),
    ("papaya/payments_list.schema.json#/$defs/Source", 2, 0),
    ("papaya/payments_list.schema.json#/$defs/Target", 2, 0),
    // 18 by name, and the pattern for tags.
    ("papaya/payments_query.schema.json", 18 + 1, 0),
    ("stuut/address.schema.json#/$defs/Address", 15, 0),
    ("stuut/ap_portal.schema.json", 18, 0),
    ("stuut/ap_portal.schema.json#/$defs/ApPortalAccount", 7, 0),
    ("stuut/attachment.schema.json#/$defs/Attachment", 18, 0),
    ("stuut/bank_transaction.schema.json", 34, 0),
    ("stuut/bank_transaction.schema.json#/$defs/BankTransactionPartner", 49, 0),
    ("stuut/contact.schema.json", 27, 0),
    ("stuut/contact.schema.json#/$defs/ContactAddress", 15, 0),
    ("stuut/email.schema.json#/$defs/Email", 37, 0),
    ("stuut/email.schema.json#/$defs/EmailRemoteLink", 7, 0),
    ("stuut/email.schema.json#/$defs/EmailSender", 15, 0),
    ("stuut/integration.schema.json#/$defs/ConnectionStep", 6, 0),
    ("stuut/integration.schema.json#/$defs/Integration", 20, 0),
    ("stuut/integration.schema.json#/$defs/IntegrationSetting", 13, 0),
    ("stuut/linked_integration.schema.json#/$defs/IntegrationHealth", 4, 0),
    ("stuut/linked_integration.schema.json#/$defs/LinkedIntegration", 24, 0),
    ("stuut/linked_integration.schema.json#/$defs/LinkedModel", 17, 0),
    ("stuut/linked_integration.schema.json#/$defs/ModelSync", 13, 0),
    ("stuut/linked_integration.schema.json#/$defs/SyncRun", 12, 0),
    ("stuut/partner.schema.json#/$defs/Partner", 47, 0),
    ("stuut/partner.schema.json#/$defs/PartnerTag", 7, 0),
    ("stuut/partner.schema.json#/$defs/Tag", 7, 0),
    ("stuut/payment.schema.json", 42, 6),
    ("stuut/payment.schema.json#/$defs/PaymentAllocation", 17, 0),
    ("stuut/payment.schema.json#/$defs/PaymentAllocationInvoice", 6, 0),
    ("stuut/payment_path.schema.json", 1, 1),
    ("stuut/remittance.schema.json", 22, 0),
    ("stuut/remittance.schema.json#/$defs/BankDetails", 6, 0),
    ("stuut/remittance.schema.json#/$defs/RemittanceAllocation", 10, 0),
    ("stuut/remittance.schema.json#/$defs/RemittanceAllocationInvoice", 5, 0),
    ("stuut/user.schema.json#/$defs/DashboardSettings", 1, 0),
    ("stuut/user.schema.json#/$defs/User", 17, 0),
    ("talkdesk/error.schema.json", 4, 2),
    ("talkdesk/error.schema.json#/$defs/ErrorField", 2, 2),
    ("talkdesk/payments.schema.json", 2, 2),
    ("talkdesk/payments.schema.json#/$defs/EmbeddedPayments", 1, 0),
    ("talkdesk/payments.schema.json#/$defs/Payment", 12, 8),
];

/// Every enum of the five, and how many values it has, null included.
const ENUMS: &[(&str, usize)] = &[
    ("findock/installment.schema.json#/$defs/InstallmentStatus", 13),
    ("fiskil/plans_query.schema.json#/$defs/PlanStatus", 3),
    ("papaya/payments_list.schema.json#/$defs/AmountType", 2),
    ("papaya/payments_list.schema.json#/$defs/PaymentEntityType", 1),
    ("papaya/payments_list.schema.json#/$defs/PaymentRequestStatus", 7),
    ("stuut/payment.schema.json#/$defs/Currency", 306),
    ("stuut/payment.schema.json#/$defs/PaymentMethod", 17 + 1),
    ("stuut/payment.schema.json#/$defs/PaymentStatus", 4),
    ("stuut/payment.schema.json#/$defs/SyncStatus", 4),
    ("talkdesk/payments.schema.json#/$defs/PaymentStatus", 7),
    ("talkdesk/payments.schema.json#/$defs/PaymentType", 12),
];

#[test]
fn every_object_has_as_many_members_as_its_page() {
    let mut counted = Vec::new();
    for document in &documents() {
        for (pointer, schema) in document.subschemas() {
            let named = schema.get("properties").map_or(0, |members| members.members().len());
            let patterns = schema.get("patternProperties").map_or(0, |patterns| patterns.members().len());
            let required = schema.get("required").map_or(0, |names| names.items().len());
            if named + patterns > 0 {
                counted.push((place(&document.file, &pointer), named + patterns, required));
            }
        }
    }
    counted.retain(|(place, ..)| is_counted(place));
    let expected = OBJECTS.iter().map(|(place, members, required)| ((*place).to_owned(), *members, *required));
    assert_same_rows(counted, expected.collect(), "OBJECTS");
}

#[test]
fn every_model_has_the_members_of_its_schema() {
    for (place, members, required) in OBJECTS {
        let (provider, shows) = place.split_once('/').unwrap();
        let entry = entry(provider, shows).unwrap_or_else(|| panic!("{place} is no model"));
        let object = entry.info().rule.object.unwrap();
        assert_eq!(
            (object.members.len() + object.patterns.len(), object.required.iter().count()),
            (*members, *required),
            "{place}"
        );
    }
}

#[test]
fn every_enum_has_as_many_values_as_its_page() {
    let mut counted = Vec::new();
    for document in &documents() {
        for (pointer, schema) in document.subschemas() {
            if let Some(values) = schema.get("enum") {
                counted.push((place(&document.file, &pointer), values.items().len()));
            }
        }
    }
    counted.retain(|(place, _)| is_counted(place));
    let expected = ENUMS.iter().map(|(place, values)| ((*place).to_owned(), *values));
    assert_same_rows(counted, expected.collect(), "ENUMS");
}

#[test]
fn the_stuut_payment_has_the_required_and_nullable_members_of_its_page() {
    let documents = documents();
    let payment = documents.iter().find(|document| document.file == "stuut/payment.schema.json").unwrap();
    let required: Vec<&str> = payment.root.get("required").unwrap().items().iter().filter_map(Value::as_str).collect();
    assert_eq!(required, ["amount", "currency", "object", "partner_id", "status", "timestamp"]);
    let members = payment.root.get("properties").unwrap().members();
    let nullable = members.iter().filter(|(name, _)| !required.contains(&name.as_str())).filter(|(_, member)| {
        // Where a reference and its target both give types, a value has to be of both.
        let chain = chain(&documents, payment, member);
        let mut types = chain.iter().filter_map(|place| place.schema.get("type")).peekable();
        types.peek().is_some() && types.all(|types| types.items().contains(&Value::string("null")))
    });
    assert_eq!(nullable.count(), 25);
}

#[test]
fn examples_of_the_five_have_no_member_that_their_schema_does_not_name() {
    let mut unknown = BTreeSet::new();
    for example in examples().into_iter().filter(|example| is_counted(&example.provider)) {
        walk(&mut example.value(), example.entry().info().rule, &mut |value, rule, _| {
            let known = rule.object.map_or(&[][..], |object| object.names.names);
            let unnamed =
                value.members().iter().filter(|(name, _)| !known.is_empty() && !known.contains(&name.as_str()));
            unknown.extend(unnamed.map(|(name, _)| (example.provider.clone(), name.clone())));
        });
    }
    // A misspelling of the page's example for what the page documents as `attachments`.
    assert_eq!(Vec::from_iter(unknown), [("papaya".to_owned(), "attachemnts".to_owned())]);
}

#[test]
fn members_known_from_an_example_are_in_one() {
    let mut shown = BTreeSet::new();
    for example in examples() {
        walk(&mut example.value(), example.entry().info().rule, &mut |value, rule, _| {
            for (name, _) in value.members() {
                shown.insert(member_rule(rule, name).origin.location);
            }
        });
    }
    let mut counted = 0;
    for entry in ENTRIES {
        for field in entry.info().fields().filter(|field| field.evidence == Evidence::Example) {
            assert!(shown.contains(field.location), "no example shows {}", field.location);
            counted += 1;
        }
    }
    assert!(counted > 500, "{counted}");
}

/// Fails with the rows that only one side has.
#[track_caller]
fn assert_same_rows<T: PartialEq + Debug>(mut counted: Vec<T>, mut expected: Vec<T>, table: &str) {
    let mut index = 0;
    while let Some(row) = counted.get(index) {
        match expected.iter().position(|other| other == row) {
            Some(same) => drop((counted.remove(index), expected.remove(same))),
            None => index += 1,
        }
    }
    assert!(
        counted.is_empty() && expected.is_empty(),
        "only in the schemas: {counted:#?}\nonly in {table} of tests/tests/counts.rs: {expected:#?}"
    );
}

fn place(file: &str, pointer: &str) -> String {
    if pointer.is_empty() { file.to_owned() } else { format!("{file}#{pointer}") }
}
