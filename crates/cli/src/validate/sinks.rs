//! Everything that is written to, and what has standard output.

use std::io::{ErrorKind, IsTerminal};
use std::path::PathBuf;

use crate::arguments::{Color, ValidateOptions};
use crate::outcome::Outcome;
use crate::output::{Output, Unwritten};
use crate::report::{self, Format, Render};

/// Where findings and records go.
pub(super) struct Targets {
    pub(super) sinks: Sinks,
    pub(super) good: Option<Output>,
    pub(super) bad: Option<Output>,
}

/// Where findings go.
#[derive(Default)]
pub(super) struct Sinks {
    open: Vec<Sink>,
    /// How many readers have left.
    left: usize,
}

/// A format and where it goes.
pub(super) struct Sink {
    pub(super) render: Box<dyn Render>,
    pub(super) output: Output,
}

impl Targets {
    /// Opens everything that was asked for.
    ///
    /// # Errors
    /// Something cannot be opened, or two things would go to standard output.
    pub(super) fn open(options: &ValidateOptions) -> Result<Targets, (Outcome, String)> {
        let unwritten = |error: Unwritten| (Outcome::Unreadable, error.to_string());
        let create = |path: &Option<PathBuf>| path.as_deref().map(Output::create).transpose().map_err(unwritten);
        let (good, bad) = (create(&options.good)?, create(&options.bad)?);
        let mut open = Vec::new();
        for option in &options.output {
            open.push(Sink::new(option.format, Output::create(&option.file).map_err(unwritten)?, options.color));
        }
        let outputs = open.iter().map(|sink| &sink.output).chain(&good).chain(&bad);
        let on_stdout = outputs.filter(|output| output.is_stdout()).count();
        if on_stdout + usize::from(options.format.is_some()) > 1 {
            let reason = "only one of --format, -o FORMAT=-, --good - and --bad - can have standard output";
            return Err((Outcome::Usage, reason.to_owned()));
        }
        let by_default = on_stdout == 0 && options.quiet < 2;
        if options.format.is_some() || by_default {
            open.insert(0, Sink::new(options.format.unwrap_or(Format::Text), Output::stdout(), options.color));
        }
        Ok(Targets { sinks: Sinks { open, left: 0 }, good, bad })
    }
}

impl Sinks {
    /// Writes to every sink; those whose readers have left are left out from then on.
    ///
    /// # Errors
    /// One of them cannot be written.
    pub(super) fn each(&mut self, mut write: impl FnMut(&mut Sink) -> Result<(), Unwritten>) -> Result<(), Unwritten> {
        let mut failed = None;
        let before = self.open.len();
        self.open.retain_mut(|sink| match write(sink) {
            Ok(()) => true,
            Err(unwritten) => {
                if unwritten.reason.kind() != ErrorKind::BrokenPipe {
                    failed = Some(unwritten);
                }
                false
            }
        });
        self.left += before - self.open.len();
        failed.map_or(Ok(()), Err)
    }

    /// Whether all readers have left, of whom there were some.
    pub(super) fn are_deserted(&self) -> bool {
        self.open.is_empty() && self.left > 0
    }

    /// What is to be finished.
    pub(super) fn into_outputs(self) -> impl Iterator<Item = Output> {
        self.open.into_iter().map(|sink| sink.output)
    }
}

impl Sink {
    fn new(format: Format, output: Output, color: Color) -> Sink {
        Sink { render: report::renderer(format, in_color(color, &output)), output }
    }
}

fn in_color(color: Color, output: &Output) -> bool {
    match color {
        Color::Always => true,
        Color::Never => false,
        Color::Auto => {
            let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
            output.is_stdout() && !unwanted && std::io::stdout().is_terminal()
        }
    }
}
