//! Telling what was found, in order: to standard output, to files, and to those who count.

use std::io::{ErrorKind, Write};
use std::path::PathBuf;
use std::sync::Arc;

use super::job::{Done, Judged};
use super::plan::{Plan, Settings};
use super::sinks::{Sink, Sinks, Targets};
use crate::arguments::ValidateOptions;
use crate::baseline::Baseline;
use crate::codes;
use crate::finding::violations::UNLISTED;
use crate::finding::{Class, Finding, Level};
use crate::inputs::{Input, Problem};
use crate::outcome::Outcome;
use crate::output::{Output, Unwritten};
use crate::progress::Progress;
use crate::report;
use crate::summary::{InputCounts, Summary};

/// How a run goes on.
#[derive(Debug)]
pub(super) enum Flow {
    Go,
    /// As many errors as were asked for have been told.
    Enough,
    /// Nobody listens any more.
    Unheard,
    /// Something could not be written.
    Unwritten(Unwritten),
}

/// Tells what was found.
pub(super) struct Collector {
    sinks: Sinks,
    good: Option<Output>,
    bad: Option<Output>,
    baseline: Option<Baseline>,
    /// Where findings are to be written that are accepted from now on, and these.
    new_baseline: Option<(PathBuf, Baseline)>,
    settings: Arc<Settings>,
    summary: Summary,
    /// What was counted in the current input so far.
    counts: InputCounts,
    /// How many parts `--pointer` found.
    parts: usize,
    /// How many records had nothing there.
    without: usize,
    /// How many findings told of text that is no JSON.
    broken_told: usize,
    /// How many errors may yet be told.
    errors_left: Option<usize>,
    quiet: u8,
    /// Whether something has been told that may not be on its way yet.
    held: bool,
}

impl Collector {
    /// Opens everything that is written to.
    ///
    /// # Errors
    /// Something cannot be, or two things would go to standard output.
    pub(super) fn new(options: &ValidateOptions, plan: &Plan) -> Result<Collector, (Outcome, String)> {
        let Targets { sinks, good, bad } = Targets::open(options)?;
        let new_baseline = options.write_baseline.clone().map(|path| (path, Baseline::default()));
        let baseline = plan.baseline.as_deref().map(Baseline::read).transpose();
        let baseline = baseline.map_err(|broken| (Outcome::Configuration, broken.to_string()))?;
        Ok(Collector {
            sinks,
            good,
            bad,
            baseline,
            new_baseline,
            settings: plan.settings.clone(),
            summary: plan.summary,
            counts: InputCounts::default(),
            parts: 0,
            without: 0,
            broken_told: 0,
            errors_left: options.max_errors.map(usize::from),
            quiet: options.quiet,
            held: false,
        })
    }

    /// Tells what came of a job.
    pub(super) fn take(&mut self, done: Done, progress: &Progress, messages: &mut impl Write) -> Flow {
        let silent = done.problems.is_empty() && !done.ends && done.judged.iter().all(|part| part.findings.is_empty());
        self.held |= !silent || !done.good.is_empty() || !done.bad.is_empty();
        let told = match silent {
            true => self.tell(done, messages),
            false => progress.suspend(|| self.tell(done, messages)),
        };
        told.map_or_else(|stop| stop, |()| Flow::Go)
    }

    /// Sends what has been told on its way.
    pub(super) fn flush(&mut self, progress: &Progress) -> Flow {
        if !std::mem::take(&mut self.held) {
            return Flow::Go;
        }
        let flush = || {
            self.each_sink(|sink| sink.output.flush())?;
            [&mut self.good, &mut self.bad].into_iter().flatten().try_for_each(|output| kept(output.flush()))
        };
        progress.suspend(flush).map_or_else(|stop: Flow| stop, |()| Flow::Go)
    }

    /// Ends the run: totals, files in their places, summary.
    pub(super) fn end(mut self, mut flow: Flow, progress: Progress, messages: &mut impl Write) -> Outcome {
        progress.finish();
        let fail_on = self.settings.fail_on;
        if matches!(flow, Flow::Go | Flow::Enough) {
            self.summary.stopped = matches!(flow, Flow::Enough);
            if self.summary.stopped {
                // Records were judged that are told no more: nobody could look up what the run ends for.
                self.summary.counts.broken = self.summary.counts.broken.min(self.broken_told);
            }
            if self.parts == 0 && self.without > 0 {
                self.summary.usage += 1;
                report::message(messages, &"--pointer leads to nothing in any record; the warnings say where it ends");
            }
            flow = self.finish().map_or_else(|stop| stop, |()| Flow::Go);
        }
        match flow {
            Flow::Unwritten(unwritten) => {
                report::message(messages, &unwritten);
                return Outcome::Unreadable.max(self.summary.outcome(fail_on));
            }
            Flow::Unheard => return self.summary.outcome(fail_on),
            Flow::Go | Flow::Enough => {}
        }
        if self.quiet == 0 {
            let stale: Vec<_> = self.baseline.iter().flat_map(Baseline::stale).collect();
            stale.iter().for_each(|stale| report::note(messages, stale));
            if !stale.is_empty() {
                report::note(messages, &"--write-baseline writes a baseline without what is mended");
            }
            report::summary(messages, &self.summary);
        }
        self.summary.outcome(fail_on)
    }

    fn finish(&mut self) -> Result<(), Flow> {
        let summary = self.summary;
        self.each_sink(|sink| sink.output.write(|out| sink.render.end(out, &summary)))?;
        if let Some((path, baseline)) = self.new_baseline.take() {
            baseline.write(&path).map_err(|reason| Flow::Unwritten(Unwritten::new(&path, reason)))?;
        }
        let sinks = std::mem::take(&mut self.sinks).into_outputs();
        for output in sinks.chain(self.good.take()).chain(self.bad.take()) {
            kept(output.finish())?;
        }
        Ok(())
    }

    fn tell(&mut self, done: Done, messages: &mut impl Write) -> Result<(), Flow> {
        self.summary.files += done.opened;
        for judged in done.judged {
            self.judged(done.input.as_deref(), judged)?;
        }
        for (output, records) in [(&mut self.good, &done.good), (&mut self.bad, &done.bad)] {
            if let Some(output) = output {
                kept(output.write(|out| out.write_all(records)))?;
            }
        }
        for problem in &done.problems {
            self.problem(done.input.as_deref(), problem, messages)?;
        }
        if done.ends {
            let counts = std::mem::take(&mut self.counts);
            if let Some(input) = done.input.as_deref().filter(|_| done.opened > 0 || counts != InputCounts::default()) {
                self.input_done(&input.name, input, &counts)?;
            }
        }
        Ok(())
    }

    fn judged(&mut self, input: Option<&Input>, judged: Judged) -> Result<(), Flow> {
        let Judged { name, findings, counts, parts } = judged;
        self.parts += parts;
        let before = std::mem::take(&mut self.counts);
        self.count(&InputCounts { violations: counts.unlisted, ..counts });
        for finding in findings {
            self.without += usize::from(finding.code == codes::NOTHING_THERE.id);
            self.finding(finding)?;
        }
        let counts = self.counts;
        self.counts = before;
        match (name, input) {
            // A body is an input of its own.
            (Some(name), Some(input)) => self.input_done(&name, input, &counts),
            _ => {
                self.counts.add(&counts);
                Ok(())
            }
        }
    }

    fn finding(&mut self, finding: Finding) -> Result<(), Flow> {
        let accepted = match (&mut self.new_baseline, &mut self.baseline) {
            (Some((_, new)), _) => new.add(&finding),
            (None, Some(baseline)) => baseline.accepts(&finding),
            (None, None) => false,
        };
        if accepted {
            self.count(&InputCounts { accepted: 1, ..InputCounts::default() });
            return Ok(());
        }
        let error = finding.level == Level::Error;
        match (finding.class, error) {
            // They have been counted one by one.
            _ if finding.code == UNLISTED => {}
            (Class::Violation, true) => self.count(&InputCounts { violations: 1, ..InputCounts::default() }),
            (Class::Violation, false) => self.count(&InputCounts { warnings: 1, ..InputCounts::default() }),
            // Records that are no JSON are counted as such.
            (Class::Broken, _) => self.broken_told += 1,
            (Class::Unreadable, _) => {}
        }
        self.each_sink(|sink| sink.output.write(|out| sink.render.finding(out, &finding)))?;
        match (&mut self.errors_left, error) {
            (Some(left), true) => {
                *left -= 1;
                if *left == 0 { Err(Flow::Enough) } else { Ok(()) }
            }
            _ => Ok(()),
        }
    }

    fn problem(&mut self, input: Option<&Input>, problem: &Problem, messages: &mut impl Write) -> Result<(), Flow> {
        let code = match problem {
            Problem::Unreadable(..) | Problem::Changed(_) => codes::UNREADABLE.id,
            Problem::NoRecording(..) => codes::RECORDING.id,
            Problem::Empty(_) | Problem::NoMatch(_) | Problem::NoSchema(_) | Problem::Unmapped(_) => {
                self.summary.empty += 1;
                return self.message(problem, messages);
            }
            Problem::SeveralLines(_) => {
                self.summary.usage += 1;
                return self.message(problem, messages);
            }
        };
        self.summary.unreadable += 1;
        self.message(problem, messages)?;
        let name = match (input, problem) {
            (Some(input), _) => input.name.clone(),
            (None, Problem::Unreadable(source, _)) => source.to_string().into(),
            (None, _) => "".into(),
        };
        self.finding(Finding {
            class: Class::Unreadable,
            level: Level::Error,
            input: name,
            record: None,
            place: None,
            code: code.to_owned(),
            keyword: String::new(),
            pointer: String::new(),
            message: problem.to_string(),
            hint: None,
            schema: input.map_or_else(|| "".into(), |input| input.schema.name.clone()),
            schema_location: String::new(),
            documented: None,
            excerpt: None,
            value: None,
        })
    }

    /// Tells what is no finding, behind the findings that were made before: a terminal shows both.
    fn message(&mut self, problem: &Problem, messages: &mut impl Write) -> Result<(), Flow> {
        self.each_sink(|sink| sink.output.flush()).map(|()| report::message(messages, problem))
    }

    fn input_done(&mut self, name: &str, input: &Input, counts: &InputCounts) -> Result<(), Flow> {
        let schema = &input.schema.name;
        self.baseline.iter_mut().for_each(|baseline| baseline.input_done(name));
        self.each_sink(|sink| sink.output.write(|out| sink.render.input_done(out, name, schema, counts)))
    }

    fn count(&mut self, counts: &InputCounts) {
        self.counts.add(counts);
        self.summary.counts.add(counts);
    }

    /// Writes to every sink; if nobody listens any more, the run is over.
    fn each_sink(&mut self, write: impl FnMut(&mut Sink) -> Result<(), Unwritten>) -> Result<(), Flow> {
        self.sinks.each(write).map_err(Flow::Unwritten)?;
        let deserted = self.sinks.are_deserted() && self.good.is_none() && self.bad.is_none();
        if deserted { Err(Flow::Unheard) } else { Ok(()) }
    }
}

/// What was written, unless its reader left, which ends the run, or it could not be.
fn kept(written: Result<(), Unwritten>) -> Result<(), Flow> {
    match written {
        Err(unwritten) if unwritten.reason.kind() == ErrorKind::BrokenPipe => Err(Flow::Unheard),
        other => other.map_err(Flow::Unwritten),
    }
}
