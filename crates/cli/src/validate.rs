//! `payschema validate`: every record of every input against one schema.
//!
//! What cannot be read, and what is no JSON, is reported and never stops the rest.

use std::io::{self, Write};

use payschema::Entry;

use crate::arguments::ValidateOptions;
use crate::inputs::{self, Input, Problem};
use crate::outcome::Outcome;
use crate::records::{Framing, Records};
use crate::report;
use crate::schemas;
use crate::summary::Summary;

/// Runs the command: diagnostics to `out`, everything else to `messages`.
pub(crate) fn run(options: &ValidateOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    let entry = match schemas::find(&options.schema) {
        Ok(entry) => entry,
        Err(unknown) => {
            report::message(messages, &unknown);
            return Outcome::Usage;
        }
    };
    let mut summary = Summary::default();
    for input in inputs::expand(&options.paths) {
        let problem = match input {
            Ok(input) => match validate(&input, entry, framing(&input, options), out, &mut summary) {
                Ok(()) => continue,
                Err(Stop::Reading(reason)) => Problem::Unreadable(input, reason),
                Err(Stop::Writing(reason)) => return report::unwritten(messages, &reason).max(summary.outcome()),
            },
            Err(problem) => problem,
        };
        match problem {
            Problem::Unreadable(..) => summary.unreadable += 1,
            Problem::Empty(_) => summary.empty += 1,
        }
        report::message(messages, &problem);
    }
    if let Err(reason) = out.flush() {
        return report::unwritten(messages, &reason).max(summary.outcome());
    }
    report::summary(messages, &summary);
    summary.outcome()
}

/// Why an input was not validated to its end.
enum Stop {
    Reading(io::Error),
    Writing(io::Error),
}

fn framing(input: &Input, options: &ValidateOptions) -> Framing {
    match options.lines {
        true => Framing::Lines,
        false => input.framing(),
    }
}

fn validate(
    input: &Input,
    entry: &Entry,
    framing: Framing,
    out: &mut impl Write,
    summary: &mut Summary,
) -> Result<(), Stop> {
    let mut records = Records::new(input.open().map_err(Stop::Reading)?, framing);
    summary.files += 1;
    while let Some(record) = records.next().map_err(Stop::Reading)? {
        summary.records += 1;
        if let Err(violations) = entry.check_json(record.bytes) {
            summary.broken += usize::from(violations.is_syntax());
            summary.violations += violations.iter().filter(|violation| !violation.code().is_syntax()).count();
            summary.violations += violations.omitted();
            report::text::write(out, input, &record, &violations).map_err(Stop::Writing)?;
        }
    }
    // Findings are on their way before the next input is read, which may be slow or endless.
    out.flush().map_err(Stop::Writing)
}
