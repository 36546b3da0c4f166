//! A member that the schema does not allow to be null has no such state.

use payschema_shop::payschema::Field;
use payschema_shop::{Order, OrderStatus};

fn main() {
    let mut order = Order::new("o-1", "c-1", OrderStatus::Open, 1250);
    order.note = Field::Null;
    order.amount = 12.50;
}
