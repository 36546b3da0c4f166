//! What the pages show.

use payschema_findock::InstallmentPath;
use payschema_fiskil::{AccountId, Links, PlanStatus, PlansPath, PlansQuery};
use payschema_papaya::payschema::Json;
use payschema_papaya::{AmountType, PaymentsQuery};
use payschema_stuut::{PaymentId, PaymentPath};
use payschema_tests::workspace;

#[test]
fn a_tag_with_two_values() {
    let query = PaymentsQuery::from_query("?tag:department=sales&tag:department=marketing").unwrap();
    assert_eq!(query.tags.get("tag:department"), Some(&vec!["sales".into(), "marketing".into()]));
    assert_eq!(query.to_query().unwrap(), "tag:department=sales&tag:department=marketing");
    assert_eq!(PaymentsQuery::from_query("tag%3Adepartment=sales&tag%3adepartment=marketing").unwrap(), query);
}

#[test]
fn three_payments() {
    let query = PaymentsQuery::from_query("take=3").unwrap();
    assert_eq!(query.take, Some(3));
    assert_eq!(query.to_query().unwrap(), "take=3");
}

#[test]
fn every_documented_parameter() {
    let mut query = PaymentsQuery::new();
    query.id = Some(vec!["0Il4BnTWQbyDVCBLxYuw5A".into(), "25dnoBmXRPyqkjV5WX4nsA".into()]);
    query.description = Some("Miete + Strom 7%".into());
    query.request_from = Some("2024-02-28T09:09:51Z".into());
    query.execution_until = Some("2024-03-02T09:09:51.000+01:00".into());
    query.amount_type = Some(AmountType::Land);
    query.approved = Some(true);
    query.final_ = Some(false);
    query.purpose = Some(vec!["SALA".into()]);
    query.filters_status = Some(vec!["PENDING".into(), "ON HOLD".into()]);
    query.skip = Some(0);
    query.tags.insert("tag:cost center", vec!["a&b".into()]);
    let text = concat!(
        "id=0Il4BnTWQbyDVCBLxYuw5A&id=25dnoBmXRPyqkjV5WX4nsA&description=Miete%20%2B%20Strom%207%25",
        "&request_from=2024-02-28T09:09:51Z&execution_until=2024-03-02T09:09:51.000%2B01:00&amount_type=LAND",
        "&approved=true&final=false&purpose=SALA&filters.status=PENDING&filters.status=ON%20HOLD&skip=0",
        "&tag:cost%20center=a%26b"
    );
    assert_eq!(query.to_query().unwrap(), text);
    assert_eq!(PaymentsQuery::from_query(text).unwrap(), query);
    assert_eq!(query.validate(), Ok(()));
}

#[test]
fn links_to_other_pages_are_queries() {
    let links = Links::from_json(workspace::read("schemas/fiskil/examples/links.json")).unwrap();
    let next = links.next.value().unwrap().as_str();
    let mut query = PlansQuery::from_query(next).unwrap();
    assert_eq!((query.page, query.page_size), (Some(3), Some(25)));
    assert_eq!(query.extra.get("oldest-date"), Some(&Json::from("2023-04-24")));
    assert_eq!(query.to_query().unwrap(), next);
    query.plan_status = Some(PlanStatus::Inactive);
    assert_eq!(query.to_query().unwrap(), format!("plan-status=INACTIVE&{next}"));
}

#[test]
fn paths_of_the_pages() {
    let path = PaymentPath::new(PaymentId::from("pay_1"));
    assert_eq!(path.to_path().unwrap(), "/v1/payments/pay_1");
    assert_eq!(PaymentPath::from_path("/v1/payments/pay_1").unwrap(), path);

    let path = InstallmentPath::from_path("/Installment/a083X00001aUMCnQAO").unwrap();
    assert_eq!(path.id, "a083X00001aUMCnQAO");

    let path = PlansPath::new("c/1", AccountId::from("019a08ff-90b2-71b3-9704-2f5dc6647e49"));
    let text = "/v1/banking/customer/c%2F1/accounts/019a08ff-90b2-71b3-9704-2f5dc6647e49/payments/plans";
    assert_eq!(path.to_path().unwrap(), text);
    assert_eq!(PlansPath::from_path(text).unwrap(), path);
}
