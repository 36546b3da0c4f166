//! By hand, what the generator declares: newtypes over strings, and an open enum with its twin.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "shared by several test programs")]

use payschema::machinery::{open_enum, text_newtype};
use payschema::{Date, DecimalText, Text, Unknown};

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartnerId(pub Text);

text_newtype! { PartnerId(Text) }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Fee(pub DecimalText);

text_newtype! { Fee(DecimalText) }

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DueOn(pub Date);

text_newtype! { DueOn(Date) }

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    PendingMatch,
    Approved,
    Unknown(Unknown<Status>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum KnownStatus {
    PendingMatch,
    Approved,
}

open_enum! { Status as KnownStatus { PendingMatch = "pending_match", Approved = "approved" } }
