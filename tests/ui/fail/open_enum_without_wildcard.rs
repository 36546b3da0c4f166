//! An open enum may get more variants, so that all of today's are not enough.

use payschema_shop::OrderStatus;

fn is_open(status: &OrderStatus) -> bool {
    match status {
        OrderStatus::Open => true,
        OrderStatus::Paid | OrderStatus::Refunded => false,
        OrderStatus::Unknown(_) => false,
    }
}

fn main() {
    assert!(is_open(&OrderStatus::Open));
}
