//! A required member cannot be forgotten, and none has a default.

use payschema_shop::{Order, OrderStatus};

fn main() {
    let _ = Order::new("o-1", "c-1", OrderStatus::Open);
    let _ = Order::default();
}
