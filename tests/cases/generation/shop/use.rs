//! An order, from the shop's answer to the books.

use payschema_shop::payschema::{Code, Model, Unknown};
use payschema_shop::{CustomerId, Order, OrderId, OrderStatus, PaymentMethod};

const ORDER: &str = r#"{"id":"ord_1","customer_id":"cus_7","status":"paid","amount":1250,"payment_method":"card"}"#;

#[test]
fn an_order_is_read_and_sent_on_unchanged() {
    let order = Order::from_json(ORDER).unwrap();
    assert_eq!(order.id, OrderId::from("ord_1"));
    assert_eq!(order.amount, 1250);
    assert_eq!(order.payment_method, Some(PaymentMethod::Card));
    assert_eq!(order.note, None);
    assert_eq!(order.validate(), Ok(()));
    assert_eq!(String::from_utf8(order.to_json()).unwrap(), ORDER);
}

#[test]
fn an_order_is_made_of_what_is_required() {
    let mut order = Order::new(OrderId::from("ord_2"), CustomerId::from("cus_7"), OrderStatus::Open, 990);
    order.note = Some("ring twice".into());
    let json = r#"{"id":"ord_2","customer_id":"cus_7","status":"open","amount":990,"note":"ring twice"}"#;
    assert_eq!(String::from_utf8(order.to_json()).unwrap(), json);
}

#[test]
fn a_status_of_tomorrow_is_kept_and_reported() {
    let json = ORDER.replace("paid", "disputed");
    let order = Order::from_json(&json).unwrap();
    let what = match &order.status {
        OrderStatus::Open | OrderStatus::Paid | OrderStatus::Refunded => "known",
        OrderStatus::Unknown(unknown) => unknown.as_str(),
        _ => "of a later version of this crate",
    };
    assert_eq!(what, "disputed");
    assert_eq!(Unknown::<OrderStatus>::new("paid"), Err(OrderStatus::Paid));
    assert_eq!(String::from_utf8(order.to_json()).unwrap(), json);

    let violations = Order::check_json(&json).unwrap_err();
    assert_eq!(violations.len(), 1);
    assert_eq!((violations[0].code(), violations[0].pointer()), (Code::Enum, "/status"));
    assert_eq!(violations[0].location(), "shop/order.schema.json#/$defs/OrderStatus/enum");
}

#[test]
fn the_object_knows_where_it_comes_from() {
    assert_eq!(Order::INFO.id, "shop/order");
    assert_eq!(Order::INFO.rust_path, "payschema_shop::Order");
    assert_eq!(Order::INFO.source().section, "Response");
    let amount = Order::INFO.fields().nth(3).unwrap();
    assert_eq!((amount.name, amount.rust_type, amount.required), ("amount", "i64", true));
}
