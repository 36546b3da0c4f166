//! What was found: code, place, sentence and remedy.

use crate::Span;

/// A kind of finding. Those of the workspace are in the tables of [`codes`](crate::codes).
#[derive(Debug, PartialEq, Eq)]
pub struct Code {
    /// The stable name: `S012`.
    pub id: &'static str,
    /// What it is about, in a few words.
    pub title: &'static str,
    /// What it means, in a paragraph.
    pub explanation: &'static str,
    /// What can be done about it.
    pub mend: &'static str,
    /// What it looks like, where a few characters can show it.
    pub example: Option<Example>,
}

/// Something with a finding, and the same as it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Example {
    /// What has the finding.
    pub wrong: &'static str,
    /// The same without.
    pub right: &'static str,
}

/// A finding at its place.
///
/// Message and remedy are phrases in lower case without a full stop. The message says what is wrong with the thing that
/// is underlined; the remedy says what to do about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The kind of finding.
    pub code: &'static Code,
    /// What is underlined.
    pub span: Span,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub remedy: String,
    /// Other places that matter, in the order in which they are shown.
    pub related: Vec<Related>,
}

/// Another place that matters to a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Related {
    /// What is underlined.
    pub span: Span,
    /// What it has to do with the finding.
    pub message: String,
}

impl Diagnostic {
    /// A finding without related places.
    pub fn new(code: &'static Code, span: Span, message: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { code, span, message: message.into(), remedy: remedy.into(), related: Vec::new() }
    }

    /// Adds a related place.
    #[must_use]
    pub fn related(mut self, span: Span, message: impl Into<String>) -> Self {
        self.related.push(Related { span, message: message.into() });
        self
    }
}

/// Puts findings into the order in which they are reported: by file, place, code and message.
///
/// The order does not depend on the order in which they were found.
pub fn sort(findings: &mut [Diagnostic]) {
    findings
        .sort_by(|a, b| (a.span, a.code.id, &a.message, &a.remedy).cmp(&(b.span, b.code.id, &b.message, &b.remedy)));
}
