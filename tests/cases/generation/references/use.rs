//! A reference means the type that it leads to, wherever that stands.

use payschema_references::payschema::{Model, Text};
use payschema_references::{Country, Creditor, Mandate, Party, Place, Schedule, ScheduleFrequency};

#[test]
fn references_lead_to_one_type() {
    let mut place = Place::new();
    place.country = Some(Country::from("NL"));
    let mut debtor = Party::new("Ada");
    debtor.place = Some(Box::new(place.clone()));
    let mut schedule = Schedule::new();
    schedule.frequency = Some(ScheduleFrequency::Monthly);

    let mut mandate = Mandate::new("m-1", debtor);
    mandate.old_reference = Some(Text::from("m-0"));
    mandate.country = place.country.clone();
    mandate.place = Some(Box::new(place));
    mandate.frequency = schedule.frequency.clone();
    mandate.schedule = Some(Box::new(schedule));
    let creditor = Creditor::new("Bob", "NL00");
    mandate.creditor_name = Some(creditor.name.clone());
    mandate.creditor = Some(Box::new(creditor));
    assert_eq!(mandate.validate(), Ok(()));
    assert_eq!(Mandate::from_json(mandate.to_json()), Ok(mandate));
}

#[test]
fn a_violation_shows_the_keyword_in_the_place_where_it_stands() {
    let json = r#"{"reference":"r","debtor":{"name":"Ada","place":{"country":"nl"}},"creditor":{"name":""},"creditor_name":"","country":"x"}"#;
    let violations = Mandate::check_json(json).unwrap_err();
    let found: Vec<_> = violations.iter().map(|violation| (violation.pointer(), violation.location())).collect();
    let expected = [
        ("/debtor/place/country", "references/mandate.schema.json#/$defs/Place/$defs/Country/pattern"),
        ("/creditor", "references/party.schema.json#/$defs/Creditor/required"),
        ("/creditor/name", "references/party.schema.json#/$defs/Creditor/properties/name/minLength"),
        ("/creditor_name", "references/party.schema.json#/$defs/Creditor/properties/name/minLength"),
        ("/country", "references/mandate.schema.json#/$defs/Place/$defs/Country/pattern"),
    ];
    let mut found = found;
    found.sort_by_key(|(pointer, _)| expected.iter().position(|(known, _)| known == pointer));
    assert_eq!(found, expected.map(|(pointer, location)| (pointer, location.to_owned())));
}

#[test]
fn parts_are_known_by_the_object_that_holds_them() {
    assert_eq!(Party::INFO.id, "references/party");
    assert_eq!(Creditor::INFO.id, "references/mandate#/$defs/Creditor");
    assert_eq!(Creditor::INFO.schema_pointer, "#/$defs/Creditor");
    assert!(Creditor::INFO.schema.contains("\"Creditor\""));
}
