//! How many bytes the largest models take in memory, without what they point to.

use std::mem::size_of;

use {peer_derive as derive, peer_quicktype as quicktype, peer_typify as typify};

/// A model's name, its size, and those of the same object in serde derive's, typify's and quicktype's types.
pub(crate) type Sizes = (&'static str, [usize; 4]);

macro_rules! sizes {
    ($($name:literal: $ours:ty, $provider:ident::$peer:ident;)*) => {
        [$(($name, [
            size_of::<$ours>(),
            size_of::<derive::$provider::$peer>(),
            size_of::<typify::$provider::$peer>(),
            size_of::<quicktype::$provider::$peer>(),
        ])),*]
    };
}

pub(crate) const SIZES: [Sizes; 4] = sizes! {
    "stuut `Payment`": payschema_stuut::Payment, stuut::Payment;
    "stuut `Partner`": payschema_stuut::Partner, stuut::Partner;
    "stuut `BankTransaction`": payschema_stuut::BankTransaction, stuut::BankTransaction;
    "fiskil `InstalmentPlans`": payschema_fiskil::InstalmentPlans, fiskil::InstalmentPlans;
};
