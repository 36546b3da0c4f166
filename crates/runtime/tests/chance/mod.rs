//! Numbers that look random and are the same in every run.
#![allow(dead_code, missing_docs, unreachable_pub, reason = "shared by several test programs")]

/// A xorshift generator.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Chance {
        Chance(seed | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// From 0 to `end`, which is not among them.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len() as u64) as usize]
    }

    /// Decimal digits, as many zeros and nines among them as boundaries have.
    pub fn digits(&mut self, length: u64) -> String {
        (0..length).map(|_| *self.of(&['0', '0', '0', '1', '2', '5', '7', '9', '9'])).collect()
    }
}
