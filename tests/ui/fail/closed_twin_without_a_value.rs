//! A decision about the documented values has to be complete.

use payschema_shop::{KnownPaymentMethod, PaymentMethod};

fn is_card(method: &PaymentMethod) -> bool {
    method.known().is_ok_and(|known| match known {
        KnownPaymentMethod::Card => true,
        KnownPaymentMethod::BankTransfer => false,
    })
}

fn main() {
    assert!(is_card(&PaymentMethod::Card));
}
