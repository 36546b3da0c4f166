//! Whether a value is unknown has to be asked: the constructor may give the known variant instead.

use payschema_shop::OrderStatus;
use payschema_shop::payschema::Unknown;

fn main() {
    let _ = OrderStatus::Unknown(Unknown::new("open"));
}
