//! The id of an order does not stand where that of a customer is wanted.

use payschema_shop::{CustomerId, Order};

fn greet(_: &CustomerId) {}

fn mixed(mut order: Order) {
    greet(&order.id);
    order.customer_id = order.id;
    assert!(order.id == order.customer_id);
}

fn main() {
    mixed(Order::from_json("{}").expect("an order"));
}
