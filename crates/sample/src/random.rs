//! Numbers that a seed decides, the same ones on every platform and with every release.
//!
//! The generator is PCG-32 of `rand_pcg`, which is specified, tested against reference vectors, and promises that its
//! values stay. What is made of its 32 bits is made here, of integers of fixed width, because the convenience of larger
//! crates makes no such promise.

use rand_pcg::Pcg32;
use rand_pcg::rand_core::Rng;

/// A source of numbers.
///
/// ```
/// use payschema_sample::Random;
///
/// let numbers = |seed| [(); 4].map(|()| Random::new(seed).below(1000));
/// assert_eq!(numbers(7), numbers(7));
/// ```
#[derive(Clone, Debug)]
pub struct Random(Pcg32);

impl Random {
    /// The source that a seed stands for.
    pub fn new(seed: u64) -> Random {
        // The stream is the one that the generator's authors use in their examples.
        Random(Pcg32::new(seed, 0x0A02_BDBF_7BB3_C0A7))
    }

    /// A number below the bound; 0 where the bound is 0.
    pub fn below(&mut self, bound: u64) -> u64 {
        let bits = u64::from(self.0.next_u32()) << 32 | u64::from(self.0.next_u32());
        u64::try_from((u128::from(bits) * u128::from(bound)) >> 64).unwrap_or_default()
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// An index into something of this length; 0 where it is empty.
    pub fn index(&mut self, length: usize) -> usize {
        usize::try_from(self.below(length as u64)).unwrap_or_default()
    }

    /// One of the items; none where there are none.
    pub fn pick<'t, T>(&mut self, items: &'t [T]) -> Option<&'t T> {
        items.get(self.index(items.len()))
    }

    /// Puts the items into any order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.index(last + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Seeds are written into reports and regression files, so what they stand for must never change.
    #[test]
    fn a_seed_stands_for_these_numbers() {
        let mut random = Random::new(42);
        let numbers: Vec<u64> = (0..6).map(|_| random.below(1000)).collect();
        assert_eq!(numbers, [761, 448, 959, 796, 480, 709]);
        let mut items = [1, 2, 3, 4, 5, 6, 7, 8];
        random.shuffle(&mut items);
        assert_eq!(items, [4, 6, 3, 2, 8, 5, 7, 1]);
    }

    #[test]
    fn nothing_to_choose_from_is_no_choice() {
        let mut random = Random::new(0);
        assert_eq!((random.below(0), random.below(1), random.pick::<u8>(&[])), (0, 0, None));
    }
}
