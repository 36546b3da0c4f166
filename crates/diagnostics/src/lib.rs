//! Findings that point at a place in a file: what is wrong, where, and how to mend it.
//!
//! A [`Diagnostic`] carries a stable [`Code`] and a [`Span`]; the [`SourceMap`] holds the texts that spans point into;
//! [`render`] has one file per output format; [`codes`] has the tables of codes, which are words. This crate knows no
//! schemas.
//!
//! ```
//! use payschema_diagnostics::{Code, Diagnostic, SourceMap, Span, render};
//!
//! static TRAILING_COMMA: Code = Code {
//!     id: "X001",
//!     title: "trailing comma",
//!     explanation: "A list ends without a comma.",
//!     mend: "Delete the comma.",
//!     example: None,
//! };
//!
//! let mut sources = SourceMap::new();
//! let file = sources.add("list.json", "[1,\n 2,]\n");
//! let finding = Diagnostic::new(&TRAILING_COMMA, Span::new(file, 6, 7), "a comma follows the last item", "delete it");
//!
//! let text = render::text(&[finding], &sources, render::Colour::Never);
//! assert!(text.starts_with("error[X001]: a comma follows the last item\n --> list.json:2:3\n"));
//! ```

pub mod codes;
pub mod pointer;
pub mod render;

mod diagnostic;
mod quoted;
mod source_map;

pub use diagnostic::{Code, Diagnostic, Example, Related, sort};
pub use quoted::{Quoted, quoted};
pub use source_map::{FileId, Position, SourceMap, Span};
