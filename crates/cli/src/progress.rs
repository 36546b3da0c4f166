//! A bar on the terminal, with rate and time left, for runs that take longer than a second.

use std::io::{self, IsTerminal};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::{self, RecvTimeoutError, Sender};
use std::thread::JoinHandle;
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::inputs::{Input, Source};

const PATIENCE: Duration = Duration::from_secs(1);
const TICK: Duration = Duration::from_millis(200);

/// Tells how far a run is. Where nobody looks, it does nothing.
pub(crate) struct Progress(Option<Shown>);

struct Shown {
    bar: ProgressBar,
    over: Sender<()>,
    thread: JoinHandle<()>,
}

impl Progress {
    /// Begins to tell how much of the inputs is taken.
    pub(crate) fn start<'a>(wanted: bool, inputs: impl Iterator<Item = &'a Input>, taken: Arc<AtomicU64>) -> Progress {
        if !wanted || !io::stderr().is_terminal() {
            return Progress(None);
        }
        let bar = ProgressBar::with_draw_target(total(inputs), ProgressDrawTarget::hidden());
        let (over, ended) = mpsc::channel();
        let shown = bar.clone();
        let thread = std::thread::spawn(move || {
            if ended.recv_timeout(PATIENCE) != Err(RecvTimeoutError::Timeout) {
                return;
            }
            shown.set_style(style(shown.length().is_some()));
            shown.set_position(taken.load(Ordering::Relaxed));
            shown.set_draw_target(ProgressDrawTarget::stderr());
            loop {
                shown.set_position(taken.load(Ordering::Relaxed));
                shown.tick();
                if ended.recv_timeout(TICK) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        });
        Progress(Some(Shown { bar, over, thread }))
    }

    /// Takes the bar away while something is written.
    pub(crate) fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.0 {
            Some(shown) => shown.bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away for good.
    pub(crate) fn finish(self) {
        if let Some(Shown { bar, over, thread }) = self.0 {
            drop(over);
            let _ = thread.join();
            bar.finish_and_clear();
        }
    }
}

/// How many bytes there are, if that is known.
fn total<'a>(inputs: impl Iterator<Item = &'a Input>) -> Option<u64> {
    let mut total = 0;
    for input in inputs {
        match &input.source {
            Source::Stdin => return None,
            Source::File(path) => total += path.metadata().map_or(0, |metadata| metadata.len()),
        }
    }
    Some(total)
}

fn style(measured: bool) -> ProgressStyle {
    let template = match measured {
        true => "{bar:30} {percent}% {bytes} of {total_bytes}, {bytes_per_sec}, {eta} left",
        false => "{spinner} {bytes}, {bytes_per_sec}",
    };
    ProgressStyle::with_template(template).unwrap_or_else(|_| ProgressStyle::default_bar())
}
