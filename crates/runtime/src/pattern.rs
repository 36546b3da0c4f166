//! Patterns, compiled by the generator.

use std::fmt;

/// An ECMA-262 pattern as an automaton over bytes: it looks at each byte once, whatever the pattern.
///
/// State 0 cannot match any more, state 1 has matched whatever follows.
pub struct Pattern {
    /// The pattern as the schema writes it.
    pub source: &'static str,
    /// The class of each byte.
    pub classes: &'static [u8; 256],
    /// The number of classes.
    pub width: u16,
    /// The next state, at `state * width + class`.
    pub next: &'static [u16],
    /// For each state, whether text that ends there matches.
    pub at_end: &'static [bool],
    /// The state before the first byte.
    pub start: u16,
}

/// The classes of all bytes, from runs of bytes that share one: first byte, last byte, class. All others are of class 0.
pub const fn classes(runs: &[(u8, u8, u8)]) -> [u8; 256] {
    let mut classes = [0; 256];
    let mut run = 0;
    while run < runs.len() {
        let (first, last, class) = runs[run];
        let mut byte = first as usize;
        while byte <= last as usize {
            classes[byte] = class;
            byte += 1;
        }
        run += 1;
    }
    classes
}

impl Pattern {
    /// Whether the pattern matches somewhere in `text`.
    pub fn is_match(&self, text: &str) -> bool {
        let width = usize::from(self.width);
        let mut state = usize::from(self.start);
        for byte in text.bytes() {
            match state {
                0 => return false,
                1 => return true,
                _ => {
                    let class = usize::from(self.classes[usize::from(byte)]);
                    state = self.next.get(state * width + class).copied().map_or(0, usize::from);
                }
            }
        }
        state == 1 || self.at_end.get(state).copied().unwrap_or(false)
    }
}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CAPITALS: [u8; 256] = {
        let mut classes = [0; 256];
        let mut byte = b'A';
        while byte <= b'Z' {
            classes[byte as usize] = 1;
            byte += 1;
        }
        classes
    };

    static CURRENCY: Pattern = Pattern {
        source: "^[A-Z]{3}$",
        classes: &CAPITALS,
        width: 2,
        next: &[0, 0, 1, 1, 0, 3, 0, 4, 0, 5, 0, 0],
        at_end: &[false, true, false, false, false, true],
        start: 2,
    };

    #[test]
    fn three_capitals() {
        for good in ["USD", "EUR"] {
            assert!(CURRENCY.is_match(good), "{good}");
        }
        for bad in ["", "US", "USDT", "usd", "USD\n", "ÜSD"] {
            assert!(!CURRENCY.is_match(bad), "{bad}");
        }
    }
}
