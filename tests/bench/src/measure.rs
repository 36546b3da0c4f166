//! Running cases in turn, so that whatever else the machine does falls on all of them.

use std::hint::black_box;

use rustix::time::{ClockId, clock_gettime};

use crate::case::Case;

/// The time that this thread has had a processor for. What other processes take of a busy machine is not in it.
pub(crate) struct Clock(u128);

impl Clock {
    pub(crate) fn now() -> Clock {
        let now = clock_gettime(ClockId::ThreadCPUTime);
        Clock(now.tv_sec.unsigned_abs() as u128 * 1_000_000_000 + now.tv_nsec.unsigned_abs() as u128)
    }

    /// In nanoseconds.
    pub(crate) fn elapsed(&self) -> u128 {
        Clock::now().0.saturating_sub(self.0)
    }
}

/// Checks what every case answers, then measures all of them, round by round.
pub(crate) fn measure(cases: &mut [Vec<Case<'_>>], rounds: usize, mut tell: impl FnMut(usize)) -> Result<(), String> {
    for case in cases.iter_mut().flatten() {
        // This is also the pass that makes caches and branch predictors warm; it is not counted.
        pass(case)?;
        case.times.clear();
    }
    for round in 0..rounds {
        for case in cases.iter_mut().flatten() {
            pass(case)?;
        }
        tell(round + 1);
    }
    Ok(())
}

fn pass(case: &mut Case<'_>) -> Result<(), String> {
    (case.before)();
    let start = Clock::now();
    let answer = black_box((case.pass)());
    case.times.push(start.elapsed());
    if answer == case.expected {
        Ok(())
    } else {
        Err(format!("{} answers {answer}, expected is {}", case.name, case.expected))
    }
}
