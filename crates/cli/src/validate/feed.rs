//! Reads inputs and hands out work, in order. Files of one document are handed out unopened, so that many of them are
//! read by several threads.

use std::io;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use super::job::{Job, Task};
use crate::arguments::ByteRange;
use crate::inputs::open::{self, Opened};
use crate::inputs::{Framing, Input, Problem};
use crate::lines::{Piece, Pieces};

type Inputs = Vec<Result<Arc<Input>, Problem>>;

/// Where work comes from.
pub(super) struct Feed {
    /// The last one first.
    inputs: Inputs,
    range: Option<ByteRange>,
    current: Option<Current>,
    taken: Arc<AtomicU64>,
}

/// The input that is being read.
struct Current {
    input: Arc<Input>,
    pieces: Pieces<Opened>,
    /// Whether nothing of it has been handed out.
    first: bool,
}

impl Feed {
    pub(super) fn new(mut inputs: Inputs, range: Option<ByteRange>) -> Feed {
        inputs.reverse();
        Feed { inputs, range, current: None, taken: Arc::default() }
    }

    /// What is yet to be read.
    pub(super) fn inputs(&self) -> impl Iterator<Item = &Input> {
        self.inputs.iter().flatten().map(|input| &**input)
    }

    /// How many bytes have been read, a number that grows.
    pub(super) fn taken(&self) -> Arc<AtomicU64> {
        self.taken.clone()
    }

    /// The next piece of work, none at the end.
    pub(super) fn next(&mut self, buffer: Vec<u8>) -> Option<Job> {
        if self.current.is_some() {
            return self.next_piece(buffer);
        }
        let input = match self.inputs.pop()? {
            Ok(input) => input,
            Err(problem) => return Some(Job { input: None, task: Task::Problem(problem), opens: false, ends: false }),
        };
        if matches!(input.framing, Framing::Document | Framing::Recording) {
            return Some(Job { input: Some(input), task: Task::File, opens: false, ends: true });
        }
        match self.open(&input) {
            Ok((input, pieces)) => {
                self.current = Some(Current { input, pieces, first: true });
                self.next_piece(buffer)
            }
            Err(error) => {
                let problem = Problem::Unreadable(input.source.clone(), error);
                Some(Job { input: Some(input), task: Task::Problem(problem), opens: false, ends: false })
            }
        }
    }

    fn next_piece(&mut self, buffer: Vec<u8>) -> Option<Job> {
        let current = self.current.as_mut()?;
        let opens = std::mem::take(&mut current.first);
        let (task, ends) = match current.pieces.next(buffer) {
            Ok(Some(Piece::Lines(chunk))) => (Task::Lines(chunk), false),
            Ok(Some(Piece::Document(chunk))) => (Task::Document(chunk), false),
            Ok(None) => (current.pieces.reader().changed().map_or(Task::Nothing, Task::Problem), true),
            Err(error) => (Task::Problem(Problem::Unreadable(current.input.source.clone(), error)), true),
        };
        let input = Some(current.input.clone());
        if ends {
            self.current = None;
        }
        Some(Job { input, task, opens, ends })
    }

    fn open(&self, input: &Arc<Input>) -> io::Result<(Arc<Input>, Pieces<Opened>)> {
        let Some(range) = self.range else {
            let opened = open::open(&input.source, 0, &self.taken)?;
            return Ok((input.clone(), Pieces::new(opened, input.framing == Framing::Detect)));
        };
        let opened = open::open(&input.source, range.start.saturating_sub(1), &self.taken)?;
        let end = range.end.map(|end| end.to_string()).unwrap_or_default();
        let name = format!("{}#bytes={}-{end}", input.name, range.start).into();
        let part = Input { source: input.source.clone(), name, framing: input.framing, schema: input.schema.clone() };
        Ok((Arc::new(part), Pieces::of_range(opened, range)?))
    }
}
