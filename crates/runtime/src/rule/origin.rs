//! Where rules come from.

/// Where a rule stands in the schema, and on whose word.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    /// The subschema: `stuut/payment.schema.json#/properties/amount`.
    pub location: &'static str,
    /// Keywords that stand elsewhere, because the subschema refers to another one: keyword, subschema.
    pub elsewhere: &'static [(&'static str, &'static str)],
    /// The page and section that document it.
    pub source: &'static Source,
    /// Whether the page states it or only shows it.
    pub evidence: Evidence,
    /// Whether values are personal or banking data, masked in every report.
    pub sensitive: bool,
    /// The schema's description; empty where it has none.
    pub description: &'static str,
    /// What the provider takes an absent member for, as JSON text: the schema's `default`. Nothing is filled in.
    pub default: Option<&'static str>,
}

impl Origin {
    /// The origin of a rule that no schema states.
    pub const NONE: Origin = Origin {
        location: "",
        elsewhere: &[],
        source: &Source { page: &Page { provider: "", title: "", captured: "", operation: "" }, section: "" },
        evidence: Evidence::Documented,
        sensitive: false,
        description: "",
        default: None,
    };
}

/// A section of a documentation page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// The page.
    pub page: &'static Page,
    /// Its heading.
    pub section: &'static str,
}

/// A page of a provider's documentation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// The provider as it writes itself: `Stuut`.
    pub provider: &'static str,
    /// The page's title.
    pub title: &'static str,
    /// The day the page was captured, as `YYYY-MM-DD`.
    pub captured: &'static str,
    /// The operation it documents, such as `GET /v1/payments/{payment_id}`; empty where it names none.
    pub operation: &'static str,
}

/// Whether a page states a member or only shows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Evidence {
    /// The page describes it.
    Documented,
    /// It is known from an example on the page only.
    Example,
}
