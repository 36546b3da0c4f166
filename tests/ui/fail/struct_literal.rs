//! A later version may have more fields, so that values are made by `new`.

use payschema_shop::payschema::Members;
use payschema_shop::{CustomerId, Order, OrderId, OrderStatus};

fn main() {
    let _ = Order {
        id: OrderId::from("o-1"),
        customer_id: CustomerId::from("c-1"),
        status: OrderStatus::Open,
        amount: 1250,
        note: None,
        payment_method: None,
        extra: Members::new(),
    };
}
