//! A borrowed text.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

/// A text that is borrowed where the payload has it as it is. `Option<Cow<str>>` would always be owned: serde borrows into
/// a `Cow` only where it stands by itself.
#[derive(Debug, Deserialize, Serialize)]
pub struct Str<'a>(#[serde(borrow)] pub Cow<'a, str>);
