//! Providers: what `provider.json` says, and the documents beside it.

use payschema_diagnostics::Span;

use super::{Document, SchemaId};

/// A provider: its `provider.json` and its documents.
#[derive(Debug)]
pub struct Provider {
    /// The folder's name: `stuut`.
    pub name: String,
    /// The provider as it writes itself: `Stuut`.
    pub title: String,
    /// What it is and what its crate models.
    pub description: String,
    /// The generated crate's name: `payschema-stuut`.
    pub crate_name: String,
    /// The generated crate's version.
    pub crate_version: String,
    /// The documentation pages.
    pub pages: Vec<Page>,
    /// What a user validates or looks at by itself.
    pub objects: Vec<Object>,
    /// Example payloads.
    pub examples: Vec<Example>,
    /// Violations that the examples are known to have.
    pub deviations: Vec<Deviation>,
    /// The schema files, ordered by path.
    pub documents: Vec<Document>,
    /// The whole `provider.json`.
    pub span: Span,
}

/// A documentation page.
#[derive(Debug)]
pub struct Page {
    /// What `x-source` calls it.
    pub id: String,
    /// The page's title.
    pub title: String,
    /// The day of capture, `YYYY-MM-DD`.
    pub captured: String,
    /// The operation: `GET /v1/payments/{payment_id}`.
    pub operation: Option<String>,
}

/// An object of the catalogue: `stuut/payment`.
#[derive(Debug)]
pub struct Object {
    /// Its name within the provider.
    pub name: String,
    /// Its schema; `None` where the reference dangles (reported).
    pub schema: Option<SchemaId>,
    /// What it is.
    pub kind: ObjectKind,
    /// Where `provider.json` names it.
    pub span: Span,
}

/// What an object of the catalogue is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ObjectKind {
    /// The body of a response.
    Response,
    /// A part of a response with a name of its own.
    Part,
    /// An error body.
    Error,
    /// A set of path parameters.
    Path,
    /// A set of query parameters.
    Query,
}

/// An example payload.
#[derive(Debug)]
pub struct Example {
    /// Path relative to the provider's folder: `examples/payment.json`.
    pub file: String,
    /// The bytes of the file.
    pub text: String,
    /// What it shows; `None` where the reference dangles (reported).
    pub schema: Option<SchemaId>,
    /// Whether the page shows it, or we wrote it from the page's table.
    pub authored: bool,
    /// Where `provider.json` names it.
    pub span: Span,
}

/// A violation that an example is known to have.
#[derive(Debug)]
pub struct Deviation {
    /// The example's file.
    pub example: String,
    /// JSON Pointer of the violation.
    pub pointer: String,
    /// The keyword that is violated.
    pub keyword: String,
    /// Why it is expected.
    pub reason: String,
    /// Where `provider.json` names it.
    pub span: Span,
}
