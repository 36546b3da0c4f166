//! Opening inputs: what is compressed comes out as it went in, and files are watched for changes while they are read.

mod zstandard;

use std::fs::{File, Metadata};
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use flate2::read::MultiGzDecoder;

use super::kind::{self, Compression};
use super::{Problem, Source};
use zstandard::Frames;

/// An input that is being read.
pub(crate) struct Opened {
    reader: Box<dyn Read + Send>,
    watch: Option<Watch>,
}

/// What a file was when it was opened.
struct Watch {
    file: Arc<File>,
    source: Source,
    before: (u64, Option<SystemTime>),
}

/// Opens an input, at an offset of the file; `taken` grows by what is read of it.
///
/// # Errors
/// It cannot be opened.
pub(crate) fn open(source: &Source, start: u64, taken: &Arc<AtomicU64>) -> io::Result<Opened> {
    let path = match source {
        Source::Stdin => {
            let reader = Counted { inner: io::stdin(), taken: taken.clone() };
            return Ok(Opened { reader: Box::new(reader), watch: None });
        }
        Source::File(path) => path,
    };
    let mut file = File::open(path)?;
    let metadata = file.metadata()?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if start > 0 {
        file.seek(SeekFrom::Start(start))?;
    }
    let file = Arc::new(file);
    // Of pipes and devices nothing is known beforehand.
    let watch = (metadata.is_file() && metadata.len() > 0).then(|| Watch {
        file: file.clone(),
        source: source.clone(),
        before: state(&metadata),
    });
    let counted = Counted { inner: file, taken: taken.clone() };
    let reader: Box<dyn Read + Send> = match kind::compression(path) {
        Compression::None => Box::new(counted),
        Compression::Gzip => Box::new(MultiGzDecoder::new(BufReader::with_capacity(64 * 1024, counted))),
        Compression::Zstandard => Box::new(Frames::new(BufReader::with_capacity(64 * 1024, counted))),
    };
    Ok(Opened { reader, watch })
}

impl Opened {
    /// Whether the file is another one than when it was opened. It is nobody's fault, but verdicts are then on a mixture.
    pub(crate) fn changed(&self) -> Option<Problem> {
        let watch = self.watch.as_ref()?;
        let now = watch.file.metadata().ok()?;
        (state(&now) != watch.before).then(|| Problem::Changed(watch.source.clone()))
    }
}

impl Read for Opened {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        self.reader.read(buffer)
    }
}

fn state(metadata: &Metadata) -> (u64, Option<SystemTime>) {
    (metadata.len(), metadata.modified().ok())
}

/// Counts what is read.
struct Counted<R> {
    inner: R,
    taken: Arc<AtomicU64>,
}

impl<R: Read> Read for Counted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.taken.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}
