//! What is found wrong while building the model; everything is collected, nothing stops at the first.

use payschema_diagnostics::{Code, Diagnostic, Span};

/// The findings so far.
#[derive(Debug, Default)]
pub(crate) struct Findings {
    pub(crate) diagnostics: Vec<Diagnostic>,
}

impl Findings {
    /// Adds a finding.
    pub(crate) fn report(
        &mut self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        remedy: impl Into<String>,
    ) {
        self.diagnostics.push(Diagnostic::new(code, span, message, remedy));
    }

    /// Adds a finding that concerns a second place too.
    pub(crate) fn report_with(
        &mut self,
        code: &'static Code,
        span: Span,
        message: impl Into<String>,
        remedy: impl Into<String>,
        related: (Span, String),
    ) {
        self.diagnostics.push(Diagnostic::new(code, span, message, remedy).related(related.0, related.1));
    }
}
