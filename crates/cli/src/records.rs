//! The records of an input, one after the other.
//!
//! This is for who counts (`drift`); `validate` hands them out to threads instead.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use crate::inputs::{Framing, Problem, Source, kind, open, recording};
use crate::lines::{self, MARK, Piece, Pieces};

/// One record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Record<'a> {
    /// What it came from, as it is shown.
    pub(crate) input: &'a str,
    /// Its text, without a line's end and a byte order mark.
    pub(crate) bytes: &'a [u8],
    /// How many lines of the input come before it.
    pub(crate) lines_before: usize,
}

/// How the records of a source are told apart, by its name.
pub(crate) fn framing(source: &Source) -> Framing {
    match source {
        Source::Stdin => Framing::Detect,
        Source::File(path) => kind::framing(path).unwrap_or(Framing::Detect),
    }
}

/// Takes the records of a source in order.
///
/// # Errors
/// It could not be read to its end; what was read has been taken.
pub(crate) fn each(source: &Source, framing: Framing, mut take: impl FnMut(&Record<'_>)) -> Result<(), Problem> {
    let unreadable = |error| Problem::Unreadable(source.clone(), error);
    let mut opened = open::open(source, 0, &Arc::new(AtomicU64::new(0))).map_err(unreadable)?;
    let name = source.to_string();
    let changed = match framing {
        Framing::Document | Framing::Recording => {
            let mut bytes = Vec::new();
            opened.read_to_end(&mut bytes).map_err(unreadable)?;
            let bytes = bytes.strip_prefix(MARK).unwrap_or(&bytes);
            if framing == Framing::Document {
                take(&Record { input: &name, bytes, lines_before: 0 });
            } else {
                let no_recording = |reason| Problem::NoRecording(name.as_str().into(), reason);
                let (bodies, broken) = recording::bodies(bytes).map_err(no_recording)?;
                for body in bodies {
                    let input = format!("{name}#entries/{}", body.entry);
                    take(&Record { input: &input, bytes: &body.bytes, lines_before: 0 });
                }
                if !broken.is_empty() {
                    return Err(no_recording(broken.join("; ")));
                }
            }
            opened.changed()
        }
        Framing::Lines | Framing::Detect => {
            let mut pieces = Pieces::new(opened, framing == Framing::Detect);
            let mut buffer = Vec::new();
            while let Some(piece) = pieces.next(buffer).map_err(unreadable)? {
                buffer = match piece {
                    Piece::Document(chunk) => {
                        take(&Record { input: &name, bytes: &chunk.bytes, lines_before: chunk.lines_before });
                        chunk.bytes
                    }
                    Piece::Lines(chunk) => {
                        for line in lines::of_chunk(&chunk.bytes) {
                            let lines_before = chunk.lines_before + line.lines_before;
                            take(&Record { input: &name, bytes: line.text, lines_before });
                        }
                        chunk.bytes
                    }
                };
            }
            pieces.reader().changed()
        }
    };
    changed.map_or(Ok(()), Err)
}
