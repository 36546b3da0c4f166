//! Enums know the documented values and keep any other.

use payschema_open_enum::payschema::{Code, Field, Nullable, OpenEnum, Unknown};
use payschema_open_enum::{Charge, ChargeOutcome, ChargeStatus, KnownNetwork, KnownRiskLevel, Network, RiskLevel};

#[test]
fn documented_values_are_variants() {
    let json = concat!(
        r#"{"status":"paid","network":null,"outcome":"3ds_required","risk":"high","#,
        r#""history":["PENDING","Pending review","past-due"],"settled":"paid"}"#
    );
    let charge = Charge::from_json(json).unwrap();
    assert_eq!(charge.status, ChargeStatus::PaidInFull);
    assert_eq!(charge.network, Nullable::Null);
    assert_eq!(charge.outcome, Field::Value(ChargeOutcome::X3dsRequired));
    assert_eq!(charge.risk, Some(RiskLevel::High));
    let history = [ChargeStatus::Pending, ChargeStatus::PendingReview, ChargeStatus::PastDue];
    assert_eq!(charge.history.as_deref(), Some(&history[..]));
    assert_eq!(ChargeOutcome::from("n/a"), ChargeOutcome::Na);
    assert_eq!(charge.validate(), Ok(()));
    assert_eq!(String::from_utf8(charge.to_json()).unwrap(), json);
}

#[test]
fn other_values_are_kept_and_are_violations() {
    let json =
        r#"{"status":"PAID","network":"amex","outcome":null,"risk":"","history":["unknown","odd"],"settled":"open"}"#;
    let charge = Charge::from_json(json).unwrap();
    assert!(!charge.status.is_known());
    assert_eq!(charge.status.as_str(), "PAID");
    assert_eq!(charge.outcome, Field::Null);
    assert_eq!(charge.history.as_ref().unwrap()[0], ChargeStatus::Unclear);
    assert_eq!(String::from_utf8(charge.to_json()).unwrap(), json);

    let expected = ["/status", "/network", "/risk", "/history/1", "/settled"].map(|pointer| (Code::Enum, pointer));
    let in_memory = charge.validate().unwrap_err();
    let in_bytes = Charge::check_json(json).unwrap_err();
    for violations in [in_memory, in_bytes] {
        let found: Vec<_> = violations.iter().map(|violation| (violation.code(), violation.pointer())).collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn unknown_cannot_hold_a_known_value() {
    assert_eq!(Unknown::<Network>::new("visa"), Err(Network::Visa));
    assert_eq!(Unknown::<Network>::new("amex").unwrap().as_str(), "amex");
    assert_eq!(Network::from("visa"), Network::Visa);
    assert!(matches!(Network::from("amex"), Network::Unknown(_)));
}

#[test]
fn values_are_listed_parsed_and_printed() {
    assert_eq!(Network::VARIANTS, [Network::Visa, Network::Mastercard]);
    assert_eq!("visa".parse(), Ok(Network::Visa));
    let error = "vissa".parse::<Network>().unwrap_err();
    assert_eq!(error.nearest(), Some("visa"));
    assert_eq!(format!("{:>6}", Network::Visa), "  visa");
    assert_eq!(<ChargeStatus as OpenEnum>::NAME, "ChargeStatus");
    assert_eq!(ChargeStatus::PendingReview, "Pending review");
}

/// No wildcard: a value that the schema gains breaks this function, one that the provider gains does not.
fn weight(risk: KnownRiskLevel) -> u8 {
    match risk {
        KnownRiskLevel::Low => 1,
        KnownRiskLevel::High => 2,
    }
}

#[test]
fn the_closed_twin_has_the_documented_values() {
    assert_eq!(RiskLevel::from("high").known().map(weight), Ok(2));
    let other = RiskLevel::from("extreme");
    assert_eq!(other.known().unwrap_err().as_str(), "extreme");
    for (known, value) in KnownNetwork::VARIANTS.iter().zip(Network::VARIANTS) {
        assert_eq!(value.known(), Ok(*known));
        assert_eq!(Network::from(*known), *value);
        assert_eq!((known.as_str(), known.to_string().as_str()), (value.as_str(), value.as_str()));
    }
    assert_eq!(KnownNetwork::VARIANTS.len(), Network::VARIANTS.len());
}
