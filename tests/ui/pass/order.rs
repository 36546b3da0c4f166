//! Everything that the cases in `fail` get wrong, done right.

use payschema_shop::payschema::Unknown;
use payschema_shop::{CustomerId, Order, OrderId, OrderStatus, PaymentMethod};

fn main() {
    // Every required member is named; strings become ids where it is clear which.
    let mut order = Order::new(OrderId::from("o-1"), "c-1".into(), OrderStatus::Open, 1250);
    order.payment_method = Some(PaymentMethod::Card);
    assert_eq!(order.customer_id, CustomerId::from("c-1"));

    // An open enum is matched with a wildcard, whatever is known today.
    let told = match &order.status {
        OrderStatus::Open => "open",
        OrderStatus::Paid | OrderStatus::Refunded => "closed",
        OrderStatus::Unknown(status) => status.as_str(),
        _ => "a variant of a later version",
    };
    assert_eq!(told, "open");

    // An unknown value belongs to one enum; its text may go to another, where it may be known.
    let unknown: Unknown<OrderStatus> = Unknown::new("card").expect("no status");
    assert_eq!(PaymentMethod::from(unknown.as_str()), PaymentMethod::Card);
    assert_eq!(Unknown::<PaymentMethod>::new("card"), Err(PaymentMethod::Card));

    // Fields are read by a pattern that leaves room for more.
    let Order { id, amount, .. } = order;
    assert_eq!((id.as_str(), amount), ("o-1", 1250));
}
