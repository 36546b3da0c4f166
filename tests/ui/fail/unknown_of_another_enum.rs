//! A value that one enum does not know may be known to another.

use payschema_shop::{OrderStatus, PaymentMethod};

fn moved(status: OrderStatus) -> PaymentMethod {
    match status {
        OrderStatus::Unknown(unknown) => PaymentMethod::Unknown(unknown),
        _ => PaymentMethod::Card,
    }
}

fn main() {
    moved(OrderStatus::from("card"));
}
