//! `payschema show`: everything about an object, a part or a member that a person would open the schema for.

mod json;
mod subject;
mod text;

use std::io::Write;

use clap::Args;

use crate::outcome::Outcome;
use crate::report;
use subject::Subject;

/// Show what is known about an object, a part of one, or a member
///
/// Type, constraints, values, default, page and section, place in the schema, Rust path and example.
#[derive(Args, Debug)]
#[command(after_help = NOTES)]
pub(crate) struct ShowOptions {
    /// Object, part or member: `stuut/payment`, `stuut/payment#/partner/name`
    ///
    /// Parts go by their place in the schema: `stuut/payment#/$defs/PaymentAllocation`. Members go by
    /// their place in a payload, through lists and maps: `stuut/payment#/allocations/0/amount`, or `*`
    /// for any item or name.
    #[arg(verbatim_doc_comment)]
    id: String,

    /// Write JSON for machines
    #[arg(long)]
    json: bool,
}

const NOTES: &str = "\
Examples:
  payschema show stuut/payment
  payschema show stuut/payment#/currency
  payschema show 'stuut/payment#/allocations/*/invoice'
  payschema show 'stuut/payment#/$defs/PaymentAllocation'
  payschema show --json papaya/payment | jq '.members[] | select(.sensitive).name'

Exit codes:
  0  it was shown
  2  usage: there is no such object, part or member
  3  standard output could not be written";

/// Whether there is something to show of this name.
pub(crate) fn knows(id: &str) -> bool {
    Subject::find(id).is_ok()
}

/// Runs the command.
pub(crate) fn run(options: &ShowOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    let subject = match Subject::find(&options.id) {
        Ok(subject) => subject,
        Err(unknown) => {
            report::message(messages, &unknown);
            return Outcome::Usage;
        }
    };
    let written = match options.json {
        true => json::write(out, &subject),
        false => text::write(out, &subject),
    };
    match written.and_then(|()| out.flush()) {
        Ok(()) => Outcome::Clean,
        Err(reason) => report::unwritten(messages, &reason),
    }
}
