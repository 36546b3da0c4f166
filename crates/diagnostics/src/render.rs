//! Output formats, one file each.

mod text;

pub use text::{Colour, text};
