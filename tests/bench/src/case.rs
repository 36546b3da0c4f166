//! One thing that is measured: what it does, what it must answer, how fast it was.

/// What a case does; only cases of one kind are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A payload's text becomes a verdict.
    Verdict,
    /// A payload's text becomes a value.
    Decode,
    /// A value in memory gets a verdict.
    Validate,
    /// A value becomes text.
    Encode,
    /// Less than any of this: what the machine and other parsers allow.
    Limit,
}

impl Kind {
    pub(crate) fn title(self) -> &'static str {
        match self {
            Kind::Verdict => "text to verdict",
            Kind::Decode => "text to value",
            Kind::Validate => "value in memory to verdict",
            Kind::Encode => "value to text",
            Kind::Limit => "limits",
        }
    }
}

/// Something that is measured with one corpus.
pub(crate) struct Case<'c> {
    pub(crate) kind: Kind,
    pub(crate) name: &'static str,
    /// Of how many bytes of payload.
    pub(crate) bytes: usize,
    /// What one pass must answer.
    pub(crate) expected: u64,
    /// What has to be done before each pass and is not measured.
    pub(crate) before: Box<dyn Fn() + 'c>,
    pub(crate) pass: Box<dyn Fn() -> u64 + 'c>,
    /// In nanoseconds of the processor, a pass each.
    pub(crate) times: Vec<u128>,
}

impl Case<'_> {
    /// Bytes per microsecond, which is megabytes per second, in the median pass.
    pub(crate) fn speed(&self) -> f64 {
        let mut times = self.times.clone();
        times.sort_unstable();
        let median = times.get(times.len() / 2).copied().unwrap_or(u128::MAX);
        self.bytes as f64 * 1e3 / median as f64
    }

    /// Whether this is payschema's.
    pub(crate) fn is_ours(&self) -> bool {
        self.name.starts_with("payschema")
    }
}
