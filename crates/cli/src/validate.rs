//! `payschema validate`: every record of every input against its schema.
//!
//! What is asked becomes a plan (`plan`); a feed reads inputs and hands out work (`feed`, `job`); work is judged on as
//! many threads as there are (`threads`, `work`, `judge`); what was found is told in the order of the inputs
//! (`collect`). What cannot be read, and what is no JSON, is reported and never stops the rest.

mod collect;
mod collisions;
mod dead_letter;
mod feed;
mod job;
mod judge;
mod plan;
mod sinks;
mod threads;
mod unknown;
mod work;

use std::io::Write;

use crate::arguments::ValidateOptions;
use crate::outcome::Outcome;
use crate::progress::Progress;
use crate::report;

use collect::Collector;
use plan::Plan;

/// Runs the command: diagnostics to standard output, everything else to `messages`.
pub(crate) fn run(options: &ValidateOptions, messages: &mut impl Write) -> Outcome {
    let plan = match Plan::make(options, messages) {
        Ok(plan) => plan,
        Err(outcome) => return outcome,
    };
    let collector = match Collector::new(options, &plan) {
        Ok(collector) => collector,
        Err((outcome, reason)) => {
            report::message(messages, &reason);
            return outcome;
        }
    };
    let progress = Progress::start(options.quiet == 0, plan.feed.inputs(), plan.feed.taken());
    threads::run(plan, collector, progress, messages)
}
