//! An unknown value cannot be made around its constructor, so that it never holds a known one.

use payschema_shop::OrderStatus;
use payschema_shop::payschema::Unknown;

fn main() {
    let text = "open".into();
    let _ = OrderStatus::Unknown(Unknown { text, owner: std::marker::PhantomData });
}
