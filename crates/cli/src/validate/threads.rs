//! Judging on several threads: one reads, several judge, and this one tells, in the order in which was read.
//!
//! What is on its way is bounded, so that memory is. Threads are not waited for when a run ends early: the one that
//! reads may be waiting for standard input.

use std::collections::BTreeMap;
use std::io::Write;
use std::sync::atomic::AtomicU64;
use std::sync::mpsc::{self, Receiver, Sender, TryRecvError};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

use super::collect::{Collector, Flow};
use super::feed::Feed;
use super::job::{Done, Job};
use super::plan::{Plan, Settings};
use super::work::work;
use crate::outcome::Outcome;
use crate::progress::Progress;

/// How many bytes of input may be on their way for each thread, unless a single line is longer.
const BYTES: usize = 256 * 1024;

/// How many jobs may be on their way for each thread.
const JOBS: usize = 16;

/// Larger buffers are not kept.
const KEPT: usize = 1024 * 1024;

/// Does everything that is planned.
pub(super) fn run(plan: Plan, mut collector: Collector, progress: Progress, messages: &mut impl Write) -> Outcome {
    let Plan { feed, settings, jobs, .. } = plan;
    let flow = match jobs {
        1 => alone(feed, &settings, &mut collector, &progress, messages),
        jobs => together(feed, &settings, jobs, &mut collector, &progress, messages),
    };
    collector.end(flow, progress, messages)
}

fn alone(
    mut feed: Feed,
    settings: &Settings,
    collector: &mut Collector,
    progress: &Progress,
    messages: &mut impl Write,
) -> Flow {
    let taken = feed.taken();
    let mut buffer = Vec::new();
    while let Some(job) = feed.next(std::mem::take(&mut buffer)) {
        let mut done = work(job, settings, &taken);
        buffer = kept(std::mem::take(&mut done.buffer));
        // Findings are on their way before more is read, which may be slow or endless.
        match collector.take(done, progress, messages) {
            Flow::Go => {}
            stop => return stop,
        }
        match collector.flush(progress) {
            Flow::Go => {}
            stop => return stop,
        }
    }
    Flow::Go
}

fn together(
    feed: Feed,
    settings: &Arc<Settings>,
    jobs: usize,
    collector: &mut Collector,
    progress: &Progress,
    messages: &mut impl Write,
) -> Flow {
    let load = Arc::new(Load::new(jobs));
    let (give, take) = mpsc::channel();
    let (tell, told) = mpsc::channel();
    let taken = feed.taken();
    let take = Arc::new(Mutex::new(take));
    for _ in 0..jobs {
        let (take, tell, settings, taken) = (take.clone(), tell.clone(), settings.clone(), taken.clone());
        thread::spawn(move || judge(&take, &tell, &settings, &taken));
    }
    drop(tell);
    let reading = load.clone();
    thread::spawn(move || read(feed, &reading, &give));

    // What is done before its turn.
    let mut early = BTreeMap::new();
    let mut next = 0;
    loop {
        let numbered = match told.try_recv() {
            Ok(numbered) => numbered,
            Err(TryRecvError::Empty) => {
                match collector.flush(progress) {
                    Flow::Go => {}
                    stop => return stop,
                }
                match told.recv() {
                    Ok(numbered) => numbered,
                    Err(_) => return Flow::Go,
                }
            }
            Err(TryRecvError::Disconnected) => return Flow::Go,
        };
        early.insert(numbered.number, numbered);
        while let Some(Numbered { what: mut done, bytes, .. }) = early.remove(&next) {
            next += 1;
            let buffer = kept(std::mem::take(&mut done.buffer));
            let flow = collector.take(done, progress, messages);
            load.release(bytes, buffer);
            match flow {
                Flow::Go => {}
                stop => return stop,
            }
        }
    }
}

/// Something with its place in the order of reading, and how much it weighs.
struct Numbered<T> {
    number: u64,
    bytes: usize,
    what: T,
}

fn read(mut feed: Feed, load: &Load, give: &Sender<Numbered<Job>>) {
    let mut number = 0;
    while let Some(job) = feed.next(load.buffer()) {
        let bytes = job.bytes();
        load.acquire(bytes);
        if give.send(Numbered { number, bytes, what: job }).is_err() {
            return;
        }
        number += 1;
    }
}

fn judge(
    take: &Mutex<Receiver<Numbered<Job>>>,
    tell: &Sender<Numbered<Done>>,
    settings: &Settings,
    taken: &Arc<AtomicU64>,
) {
    let _guard = EndsWithThread;
    loop {
        let received = take.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Numbered { number, bytes, what: job }) = received else { return };
        if tell.send(Numbered { number, bytes, what: work(job, settings, taken) }).is_err() {
            return;
        }
    }
}

/// Ends the process if a thread panics: its work would be waited for without end.
struct EndsWithThread;

impl Drop for EndsWithThread {
    fn drop(&mut self) {
        if thread::panicking() {
            std::process::exit(101);
        }
    }
}

/// What is on its way, and buffers to be used again.
struct Load {
    state: Mutex<State>,
    changed: Condvar,
    most_jobs: usize,
    most_bytes: usize,
}

#[derive(Default)]
struct State {
    jobs: usize,
    bytes: usize,
    buffers: Vec<Vec<u8>>,
}

impl Load {
    fn new(jobs: usize) -> Load {
        Load { state: Mutex::default(), changed: Condvar::new(), most_jobs: JOBS * jobs, most_bytes: BYTES * jobs }
    }

    /// Waits until there is room.
    fn acquire(&self, bytes: usize) {
        let full = |state: &mut State| {
            state.jobs >= self.most_jobs || (state.jobs > 0 && state.bytes + bytes > self.most_bytes)
        };
        let mut state = self.changed.wait_while(self.lock(), full).unwrap_or_else(PoisonError::into_inner);
        state.jobs += 1;
        state.bytes += bytes;
    }

    fn release(&self, bytes: usize, buffer: Vec<u8>) {
        let mut state = self.lock();
        state.jobs -= 1;
        state.bytes -= bytes;
        if buffer.capacity() > 0 {
            state.buffers.push(buffer);
        }
        drop(state);
        self.changed.notify_one();
    }

    fn buffer(&self) -> Vec<u8> {
        self.lock().buffers.pop().unwrap_or_default()
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn kept(buffer: Vec<u8>) -> Vec<u8> {
    if buffer.capacity() <= KEPT { buffer } else { Vec::new() }
}
