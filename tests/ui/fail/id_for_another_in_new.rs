//! A string may become an id when an order is made, but the id of an order does not become that of a customer.

use payschema_shop::{Order, OrderId, OrderStatus};

fn main() {
    let _ = Order::new("o-1", OrderId::from("o-1"), OrderStatus::Open, 1250);
}
