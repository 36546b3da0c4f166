//! `payschema validate`: every record of every input against one schema.
//!
//! What cannot be read, and what is no JSON, is reported and never stops the rest.

use std::io::{self, Write};
use std::sync::Arc;

use payschema::Entry;

use crate::arguments::ValidateOptions;
use crate::baseline::Baseline;
use crate::codes;
use crate::finding::{Class, Context, Finding, Level, violations};
use crate::inputs::{self, Input, Problem};
use crate::outcome::Outcome;
use crate::records::{Framing, Record, Records};
use crate::report::{self, Render};
use crate::schemas;
use crate::summary::{InputCounts, Summary};

/// Runs the command: diagnostics to `out`, everything else to `messages`.
pub(crate) fn run(options: &ValidateOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    let entry = match schemas::find(&options.schema) {
        Ok(entry) => entry,
        Err(unknown) => {
            report::message(messages, &unknown);
            return Outcome::Usage;
        }
    };
    let baseline = match options.baseline.as_deref().map(Baseline::read).transpose() {
        Ok(baseline) => baseline.unwrap_or_default(),
        Err(broken) => {
            report::message(messages, &broken);
            return Outcome::Configuration;
        }
    };
    let renderer = report::renderer(options.format, false);
    let mut run = Run { options, entry, out, renderer, baseline, summary: Summary::default() };
    for input in inputs::expand(&options.paths) {
        let problem = match input {
            Ok(input) => match run.validate(&input) {
                Ok(()) => continue,
                Err(Stop::Reading(reason)) => Problem::Unreadable(input, reason),
                Err(Stop::Writing(reason)) => {
                    return report::unwritten(messages, &reason).max(run.summary.outcome(Level::Error));
                }
            },
            Err(problem) => problem,
        };
        report::message(messages, &problem);
        if let Err(reason) = run.problem(&problem) {
            return report::unwritten(messages, &reason).max(run.summary.outcome(Level::Error));
        }
    }
    let Run { mut renderer, baseline, summary, .. } = run;
    if let Err(reason) = renderer.end(out, &summary).and_then(|()| out.flush()) {
        return report::unwritten(messages, &reason).max(summary.outcome(Level::Error));
    }
    for stale in baseline.stale() {
        let _ = writeln!(messages, "note: {stale}");
    }
    let mut outcome = summary.outcome(Level::Error);
    if let Some(path) = &options.write_baseline {
        if let Err(reason) = baseline.write(path) {
            report::message(messages, &format_args!("cannot write {}: {reason}", path.display()));
            outcome = outcome.max(Outcome::Unreadable);
        }
    }
    report::summary(messages, &summary);
    outcome
}

/// Why an input was not validated to its end.
enum Stop {
    Reading(io::Error),
    Writing(io::Error),
}

struct Run<'a, W> {
    options: &'a ValidateOptions,
    entry: &'static Entry,
    out: &'a mut W,
    renderer: Box<dyn Render>,
    baseline: Baseline,
    summary: Summary,
}

impl<W: Write> Run<'_, W> {
    fn validate(&mut self, input: &Input) -> Result<(), Stop> {
        let framing = if self.options.lines { Framing::Lines } else { input.framing() };
        let mut records = Records::new(input.open().map_err(Stop::Reading)?, framing);
        self.summary.files += 1;
        let mut counts = InputCounts::default();
        let name: Arc<str> = input.to_string().into();
        let end = loop {
            let told = match records.next() {
                Ok(Some(record)) => self.record(&name, record, &mut counts),
                Ok(None) => break Ok(()),
                Err(reason) => break Err(Stop::Reading(reason)),
            };
            if let Err(reason) = told {
                break Err(Stop::Writing(reason));
            }
        };
        self.summary.counts.add(&counts);
        end?;
        self.baseline.input_done(&name);
        self.renderer.input_done(self.out, &name, self.entry.info().id, &counts).map_err(Stop::Writing)?;
        // Findings are on their way before the next input is read, which may be slow or endless.
        self.out.flush().map_err(Stop::Writing)
    }

    fn record(&mut self, input: &Arc<str>, record: Record<'_>, counts: &mut InputCounts) -> io::Result<()> {
        counts.records += 1;
        let Err(violations) = self.entry.check_json(record.bytes) else { return Ok(()) };
        let context = Context {
            input: input.clone(),
            record: None,
            lines_before: record.lines_before,
            bytes_before: 0,
            columns_before: 0,
            pointer_before: String::new(),
            schema: self.entry.info().id.into(),
            level: Level::Error,
            show_values: self.options.show_values,
        };
        counts.broken += usize::from(violations.is_syntax());
        counts.unlisted += violations.omitted();
        counts.violations += violations.omitted();
        for finding in violations::of_violations(&context, record.bytes, &violations) {
            if self.is_accepted(&finding) {
                counts.accepted += 1;
                continue;
            }
            counts.violations += usize::from(finding.class == Class::Violation && finding.code != violations::UNLISTED);
            self.renderer.finding(self.out, &finding)?;
        }
        Ok(())
    }

    fn is_accepted(&mut self, finding: &Finding) -> bool {
        match self.options.write_baseline {
            Some(_) => self.baseline.add(finding),
            None => self.baseline.accepts(finding),
        }
    }

    fn problem(&mut self, problem: &Problem) -> io::Result<()> {
        let input = match problem {
            Problem::Unreadable(input, _) => input.to_string(),
            Problem::Empty(_) => {
                self.summary.empty += 1;
                return Ok(());
            }
        };
        self.summary.unreadable += 1;
        let finding = Finding {
            class: Class::Unreadable,
            level: Level::Error,
            input: input.into(),
            record: None,
            place: None,
            code: codes::UNREADABLE.to_owned(),
            keyword: String::new(),
            pointer: String::new(),
            message: problem.to_string(),
            hint: None,
            schema: self.entry.info().id.into(),
            schema_location: String::new(),
            documented: None,
            excerpt: None,
            value: None,
        };
        self.renderer.finding(self.out, &finding)
    }
}
