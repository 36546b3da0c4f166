//! Where a run writes to: standard output, or files that are there as a whole or not at all.

use std::fmt;
use std::fs::{self, File};
use std::io::{self, BufWriter, Stdout, Write};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::interrupt;
use crate::printable::Printable;

/// Something to write to.
pub(crate) struct Output {
    target: Target,
    shown: String,
}

enum Target {
    Stdout(BufWriter<Stdout>),
    /// A pipe or a device, which cannot be replaced.
    Special(BufWriter<File>),
    /// A file that takes the place of the one with the name when it is complete.
    Staged {
        file: BufWriter<NamedTempFile>,
        name: PathBuf,
        guard: interrupt::Guard,
    },
}

/// Why something was not written.
#[derive(Debug)]
pub(crate) struct Unwritten {
    shown: String,
    pub(crate) reason: io::Error,
}

impl Output {
    pub(crate) fn stdout() -> Output {
        Output {
            target: Target::Stdout(BufWriter::with_capacity(64 * 1024, io::stdout())),
            shown: "standard output".into(),
        }
    }

    /// Prepares to write a file; `-` is standard output.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn create(path: &Path) -> Result<Output, Unwritten> {
        if path.as_os_str() == "-" {
            return Ok(Output::stdout());
        }
        match target(path) {
            Ok(target) => Ok(Output { target, shown: shown(path) }),
            Err(reason) => Err(Unwritten::new(path, reason)),
        }
    }

    pub(crate) fn is_stdout(&self) -> bool {
        matches!(self.target, Target::Stdout(_))
    }

    /// Writes what `write` writes.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn write(&mut self, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Unwritten> {
        let written = match &mut self.target {
            Target::Stdout(out) => write(out),
            Target::Special(out) => write(out),
            Target::Staged { file, .. } => write(file),
        };
        written.map_err(|reason| Unwritten { shown: self.shown.clone(), reason })
    }

    /// Sends standard output on its way. Nobody reads files that are not complete.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn flush(&mut self) -> Result<(), Unwritten> {
        match &mut self.target {
            Target::Staged { .. } => Ok(()),
            _ => self.write(|out| out.flush()),
        }
    }

    /// Everything is written: puts files in their places.
    ///
    /// # Errors
    /// It cannot be written.
    pub(crate) fn finish(mut self) -> Result<(), Unwritten> {
        let shown = std::mem::take(&mut self.shown);
        let finished = match self.target {
            Target::Stdout(mut out) => out.flush(),
            Target::Special(mut out) => out.flush(),
            Target::Staged { file, name, guard } => match file.into_inner() {
                Ok(file) => guard.release(|| file.persist(&name).map(drop).map_err(|error| error.error)),
                Err(error) => Err(error.into_error()),
            },
        };
        finished.map_err(|reason| Unwritten { shown, reason })
    }
}

fn target(path: &Path) -> io::Result<Target> {
    // A link stays one: what it leads to is replaced.
    let name = fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf());
    match fs::metadata(&name) {
        Ok(metadata) if metadata.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        Ok(metadata) if !metadata.is_file() => {
            let file = File::options().write(true).open(&name)?;
            return Ok(Target::Special(BufWriter::new(file)));
        }
        _ => {}
    }
    let folder = name.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut builder = tempfile::Builder::new();
    builder.prefix(".payschema-").suffix(".tmp");
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let file = builder.tempfile_in(folder)?;
    let guard = interrupt::Guard::of(file.path().to_path_buf());
    Ok(Target::Staged { file: BufWriter::with_capacity(64 * 1024, file), name, guard })
}

fn shown(path: &Path) -> String {
    Printable(&path.to_string_lossy()).to_string()
}

impl Unwritten {
    pub(crate) fn new(path: &Path, reason: io::Error) -> Unwritten {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        // Files are made, folders are not.
        let reason = match reason.kind() {
            io::ErrorKind::NotFound if !folder.is_dir() => io::Error::new(reason.kind(), "its folder does not exist"),
            _ => without_path(reason),
        };
        Unwritten { shown: shown(path), reason }
    }
}

/// What the system says, without the name of the file that would have taken the place of the other one.
fn without_path(reason: io::Error) -> io::Error {
    let inner = reason.get_ref().and_then(|staged| staged.source()?.downcast_ref::<io::Error>()?.raw_os_error());
    inner.map_or(reason, io::Error::from_raw_os_error)
}

impl fmt::Display for Unwritten {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "cannot write to {}: {}", self.shown, self.reason)
    }
}
