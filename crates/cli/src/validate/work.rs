//! Doing a job: reading what is not read yet, and judging records.

use std::io::Read;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use payschema::Code;

use super::dead_letter;
use super::job::{Done, Job, Judged, Task};
use super::judge::{self, Verdict};
use super::plan::{Settings, Splitting};
use crate::finding::located::{self, Context};
use crate::finding::{Class, Finding, Level, Place};
use crate::inputs::{Framing, Input, Problem, open, recording};
use crate::lines::{self, Chunk, MARK};

/// Does a job.
pub(super) fn work(job: Job, settings: &Settings, taken: &Arc<AtomicU64>) -> Done {
    let Job { input, task, opens, ends } = job;
    let mut done = Done { opened: usize::from(opens), ends, ..Done::default() };
    match (&input, task) {
        (Some(input), Task::Lines(chunk)) => lines(input, chunk, settings, &mut done),
        (Some(input), Task::Document(chunk)) => document(input, chunk, settings, &mut done),
        (Some(input), Task::File) => file(input, settings, taken, &mut done),
        (_, Task::Problem(problem)) => done.problems.push(problem),
        (_, Task::Nothing) | (None, _) => {}
    }
    done.input = input;
    done
}

fn lines(input: &Input, chunk: Chunk, settings: &Settings, done: &mut Done) {
    let mut judged = Judged::default();
    if chunk.marked {
        judged.add(mark(input));
    }
    for (number, line) in (chunk.records_before + 1..).zip(lines::of_chunk(&chunk.bytes)) {
        let lines_before = chunk.lines_before + line.lines_before;
        let verdict = judge::judge(&input.schema, settings, line.text, || Context {
            record: Some(number),
            lines_before,
            bytes_before: chunk.bytes_before + line.bytes_before as u64,
            show_values: settings.show_values,
            ..context(input, &input.name)
        });
        if settings.splitting == Splitting::Yes {
            if verdict.fails(settings) {
                dead_letter::write(&mut done.bad, &input.name, Some(lines_before + 1), &verdict, line.text);
            } else {
                done.good.extend_from_slice(line.whole);
                if !line.whole.ends_with(b"\n") {
                    done.good.push(b'\n');
                }
            }
        }
        judged.take(verdict);
    }
    done.judged.push(judged);
    done.buffer = chunk.bytes;
}

fn document(input: &Input, chunk: Chunk, settings: &Settings, done: &mut Done) {
    let mut judged = Judged::default();
    if chunk.marked {
        judged.add(mark(input));
    }
    let bytes_before = chunk.bytes_before;
    let make = || Context { bytes_before, show_values: settings.show_values, ..context(input, &input.name) };
    judged.take(whole(input, &input.name, &chunk.bytes, settings, done, make));
    done.judged.push(judged);
}

/// Judges a record that is no line.
fn whole(
    input: &Input,
    name: &Arc<str>,
    text: &[u8],
    settings: &Settings,
    done: &mut Done,
    context: impl Fn() -> Context,
) -> Verdict {
    let verdict = judge::judge(&input.schema, settings, text, context);
    if settings.splitting == Splitting::Yes {
        if verdict.fails(settings) {
            dead_letter::write(&mut done.bad, name, None, &verdict, text.trim_ascii());
        } else if text.trim_ascii().contains(&b'\n') {
            done.problems.push(Problem::SeveralLines(name.clone()));
        } else {
            done.good.extend_from_slice(text.trim_ascii());
            done.good.push(b'\n');
        }
    }
    verdict
}

fn file(input: &Input, settings: &Settings, taken: &Arc<AtomicU64>, done: &mut Done) {
    let mut bytes = Vec::new();
    let read = open::open(&input.source, 0, taken).and_then(|mut opened| {
        done.opened += 1;
        opened.read_to_end(&mut bytes)?;
        Ok(opened.changed())
    });
    let changed = match read {
        Ok(changed) => changed,
        Err(error) => return done.problems.push(Problem::Unreadable(input.source.clone(), error)),
    };
    if input.framing == Framing::Recording {
        match recording::bodies(&bytes) {
            Ok((bodies, broken)) => {
                bodies.iter().for_each(|body| self::body(input, body, settings, done));
                let problem = |reason| Problem::NoRecording(input.name.clone(), reason);
                done.problems.extend(broken.into_iter().map(problem));
            }
            Err(reason) => done.problems.push(Problem::NoRecording(input.name.clone(), reason)),
        }
    } else {
        let marked = bytes.starts_with(MARK);
        if marked {
            bytes.drain(..MARK.len());
        }
        let bytes_before = if marked { MARK.len() as u64 } else { 0 };
        document(input, Chunk { bytes, marked, bytes_before, ..Chunk::default() }, settings, done);
    }
    done.problems.extend(changed);
}

fn body(input: &Input, body: &recording::Body, settings: &Settings, done: &mut Done) {
    let name: Arc<str> = format!("{}#entries/{}", input.name, body.entry).into();
    let verdict = whole(input, &name, &body.bytes, settings, done, || Context {
        show_values: settings.show_values,
        ..context(input, &name)
    });
    let mut judged = Judged { name: Some(name.clone()), ..Judged::default() };
    judged.take(verdict);
    done.judged.push(judged);
}

fn context(input: &Input, name: &Arc<str>) -> Context {
    Context {
        input: name.clone(),
        record: None,
        lines_before: 0,
        bytes_before: 0,
        columns_before: 0,
        pointer_before: String::new(),
        schema: input.schema.name.clone(),
        level: Level::Error,
        show_values: false,
    }
}

/// A byte order mark: readers refuse it, but there is no reason not to look at what follows.
fn mark(input: &Input) -> Finding {
    let context = context(input, &input.name);
    let message = "the document begins with a byte order mark, which JSON texts must not have".to_owned();
    let found = located::at_pointer(&context, b"", "", Code::ByteOrderMark.as_str(), message);
    let place = Place { line: 1, column: 1, end_column: 2, offset: 0 };
    let hint = Some("remove its first three bytes, EF BB BF; what follows them is validated here".to_owned());
    Finding { class: Class::Broken, place: Some(place), hint, ..found }
}

impl Judged {
    fn take(&mut self, verdict: Verdict) {
        self.counts.records += 1;
        self.counts.broken += usize::from(verdict.is_broken());
        self.counts.unlisted += verdict.unlisted;
        self.parts += verdict.parts;
        self.findings.extend(verdict.findings);
    }

    fn add(&mut self, finding: Finding) {
        self.counts.broken += 1;
        self.findings.push(finding);
    }
}
