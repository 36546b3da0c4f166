//! What tools get to know about models of parameters.

use payschema::{Model, ModelKind};
use payschema_fiskil::PlansQuery;
use payschema_papaya::PaymentsQuery;
use payschema_stuut::PaymentPath;
use payschema_tests::catalogue::{manifest, providers};
use payschema_tests::tokens::Value;

#[test]
fn kinds_are_those_of_the_manifests() {
    let mut templates = Vec::new();
    for provider in providers() {
        let manifest = manifest(&provider);
        for object in manifest.get("objects").unwrap().items() {
            let id = format!("{provider}/{}", object.text("name"));
            let kind = match payschema_registry::find(&id).unwrap().info().kind {
                ModelKind::Response => "response",
                ModelKind::Part => "part",
                ModelKind::Error => "error",
                ModelKind::Query => "query",
                ModelKind::Path { template } => {
                    templates.push(template);
                    "path"
                }
                other => panic!("{other:?} is new"),
            };
            assert_eq!(kind, object.text("kind"), "{id}");
        }
    }
    let operations: Vec<String> = providers()
        .iter()
        .flat_map(|provider| manifest(provider).get("pages").unwrap().items().to_vec())
        .filter_map(|page| page.get("operation").and_then(Value::as_str).map(str::to_owned))
        .collect();
    assert!(!templates.is_empty());
    for template in templates {
        assert!(operations.contains(&format!("GET {template}")), "{template} is the path of no page");
    }
    assert_eq!(PaymentPath::INFO.kind, ModelKind::Path { template: PaymentPath::TEMPLATE });
    assert_eq!(PaymentPath::TEMPLATE, "/v1/payments/{payment_id}");
    assert!(PaymentPath::INFO.source().page.operation.ends_with(PaymentPath::TEMPLATE));
}

#[test]
fn parts_that_no_manifest_lists_are_parts() {
    let unlisted = payschema_registry::ENTRIES.iter().map(|entry| entry.info()).filter(|info| info.id.contains('#'));
    let kinds: Vec<ModelKind> = unlisted.map(|info| info.kind).collect();
    assert!(!kinds.is_empty() && kinds.iter().all(|kind| *kind == ModelKind::Part));
}

#[test]
fn defaults_are_known_and_not_written() {
    let of = |info: &payschema::ModelInfo| -> Vec<_> {
        info.fields().filter_map(|field| Some((field.name, field.default?))).collect()
    };
    assert_eq!(of(PaymentsQuery::INFO), [("take", "50")]);
    assert_eq!(of(PlansQuery::INFO), [("plan-status", "\"ACTIVE\""), ("page-size", "25")]);
    assert_eq!(PlansQuery::new().to_query().as_deref(), Ok(""));
    assert_eq!(PlansQuery::from_query("").unwrap().page_size, None);
    // One that is set is written, whether or not it is the default.
    assert_eq!(PaymentsQuery::from_query("take=50").unwrap().to_query().as_deref(), Ok("take=50"));
}
