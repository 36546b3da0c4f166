//! Ctrl-C while files are being written: what is not complete is removed.
//!
//! Signals are left to do what they do unless there is such a file.

use std::fs;
use std::io;
use std::path::PathBuf;
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

/// The exit code of a process that was interrupted, as shells have it.
const INTERRUPTED: i32 = 130;

static UNFINISHED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());
static HANDLER: Once = Once::new();

/// As long as there is one, its file is removed when the process is interrupted.
pub(crate) struct Guard(PathBuf);

impl Guard {
    pub(crate) fn of(path: PathBuf) -> Guard {
        HANDLER.call_once(|| {
            // Without a handler an unfinished file may be left behind, and nothing else is different.
            let _ = ctrlc::set_handler(|| {
                let unfinished = unfinished();
                unfinished.iter().for_each(|path| drop(fs::remove_file(path)));
                std::process::exit(INTERRUPTED);
            });
        });
        unfinished().push(path.clone());
        Guard(path)
    }

    /// Does what ends the file's being unfinished, and is not interrupted meanwhile.
    ///
    /// # Errors
    /// What it does fails.
    pub(crate) fn release(self, finish: impl FnOnce() -> io::Result<()>) -> io::Result<()> {
        let mut unfinished = unfinished();
        let finished = finish();
        unfinished.retain(|path| *path != self.0);
        finished
    }
}

fn unfinished() -> MutexGuard<'static, Vec<PathBuf>> {
    UNFINISHED.lock().unwrap_or_else(PoisonError::into_inner)
}
