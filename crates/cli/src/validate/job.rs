//! What is handed out to be judged, and what comes back.

use std::sync::Arc;

use crate::finding::Finding;
use crate::inputs::{Input, Problem};
use crate::lines::Chunk;
use crate::summary::InputCounts;

/// A piece of work.
#[derive(Debug)]
pub(super) struct Job {
    /// None where a path gave none.
    pub(super) input: Option<Arc<Input>>,
    pub(super) task: Task,
    /// Whether the input was opened for this job.
    pub(super) opens: bool,
    /// Whether nothing more of the input comes.
    pub(super) ends: bool,
}

/// What is to be done.
#[derive(Debug)]
pub(super) enum Task {
    /// Judge the lines.
    Lines(Chunk),
    /// Judge the whole.
    Document(Chunk),
    /// Read the file, and judge it.
    File,
    /// Pass on what went wrong.
    Problem(Problem),
    /// Pass on that the input is over.
    Nothing,
}

impl Job {
    /// How many bytes it holds.
    pub(super) fn bytes(&self) -> usize {
        match &self.task {
            Task::Lines(chunk) | Task::Document(chunk) => chunk.bytes.capacity(),
            _ => 0,
        }
    }
}

/// What came of a job.
#[derive(Debug, Default)]
pub(super) struct Done {
    pub(super) input: Option<Arc<Input>>,
    /// What was judged: a part of an input, or several bodies of a recording.
    pub(super) judged: Vec<Judged>,
    pub(super) problems: Vec<Problem>,
    /// How many files were opened.
    pub(super) opened: usize,
    /// Whether nothing more of the input comes.
    pub(super) ends: bool,
    /// The records that hold, and those that do not, as they are to be written.
    pub(super) good: Vec<u8>,
    pub(super) bad: Vec<u8>,
    /// Space that can be used again.
    pub(super) buffer: Vec<u8>,
}

/// What was found in one input.
#[derive(Debug, Default)]
pub(super) struct Judged {
    /// The input as it is shown, where that is not the job's.
    pub(super) name: Option<Arc<str>>,
    pub(super) findings: Vec<Finding>,
    /// Records, and what is counted and not told.
    pub(super) counts: InputCounts,
    /// How many parts `--pointer` found.
    pub(super) parts: usize,
}
