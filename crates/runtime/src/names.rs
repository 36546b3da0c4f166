//! Finding a name among the names a schema knows.

use crate::bytes::{CHUNK, same, word};

/// The names of an object's members or of an enum's values, with a hash table over them.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// The names, in schema order.
    pub names: &'static [&'static str],
    /// Positions in `names` by the names' hashes, [`u16::MAX`] where free. The length is a power of two, or zero.
    slots: &'static [u16],
    /// What makes these names' hashes differ.
    seed: u64,
    /// How many bits of a hash are more than its slot.
    shift: u32,
}

/// The hash table of `N` slots for [`Names`].
#[derive(Debug)]
pub struct NameTable<const N: usize> {
    slots: [u16; N],
    seed: u64,
}

/// The number of slots for so many names: enough for a few to have slots of their own.
pub const fn table_size(names: usize) -> usize {
    (names * if names > FEW { 2 } else { 4 }).next_power_of_two()
}

impl<const N: usize> NameTable<N> {
    /// The table of these names; `N` is a power of two, at least twice the number of names. Where there is room and the names
    /// are not too many, no two of them get the same slot.
    pub const fn of(names: &[&str]) -> NameTable<N> {
        assert!(N.is_power_of_two() && N >= names.len() * 2 && names.len() < u16::MAX as usize);
        let (mut parts, mut index) = ([(0, 0); N], 0);
        while index < names.len() {
            parts[index] = parts_of(names[index].as_bytes());
            index += 1;
        }
        let seed = if names.len() > FEW { SEED } else { best_seed(&parts, names.len()) };
        let mut slots = [u16::MAX; N];
        index = 0;
        while index < names.len() {
            let mut slot = slot_of(parts[index], seed, N);
            while slots[slot] != u16::MAX {
                slot = (slot + 1) & (N - 1);
            }
            slots[slot] = index as u16;
            index += 1;
        }
        NameTable { slots, seed }
    }

    /// The table that was computed before: its seed, and the slot of each name.
    pub const fn placed(seed: u64, places: &[usize]) -> NameTable<N> {
        assert!(N.is_power_of_two() && N >= places.len() * 2 && places.len() < u16::MAX as usize);
        let (mut slots, mut index) = ([u16::MAX; N], 0);
        while index < places.len() {
            slots[places[index]] = index as u16;
            index += 1;
        }
        NameTable { slots, seed }
    }
}

// The compile-time interpreter pays for each call and each step, a hundred times what a processor does. So tables are made
// without calls, and what is the same for every seed is computed once for each name.

/// The seed that serves where none is searched for.
const SEED: u64 = 0x9E37_79B9_7F4A_7C15;

/// How many names are worth a search for a seed, and how many seeds are tried.
const FEW: usize = 64;
const SEEDS: usize = 64;

/// Of some seeds, one that makes the fewest of the first `names` names collide.
const fn best_seed<const N: usize>(parts: &[(u64, u64); N], names: usize) -> u64 {
    let (mut best, mut fewest) = (SEED, usize::MAX);
    let (mut seed, mut tried) = (SEED, 0);
    while tried < SEEDS && fewest > 0 {
        let (mut taken, mut collisions, mut index) = ([false; N], 0, 0);
        while index < names && collisions < fewest {
            // `slot_of`, which would be a call.
            let hash = (parts[index].0 as u128 * seed as u128) as u64 ^ parts[index].1;
            let slot = (((hash >> 32) * N as u64) >> 32) as usize;
            if taken[slot] {
                collisions += 1;
            }
            taken[slot] = true;
            index += 1;
        }
        if collisions < fewest {
            (best, fewest) = (seed, collisions);
        }
        seed = seed.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(0xAF25_1AF3_B0F0_25B5) | 1;
        tried += 1;
    }
    best
}

/// What [`fingerprint`] mixes with a seed, and what with the product.
const fn parts_of(name: &[u8]) -> (u64, u64) {
    let length = name.len();
    let (mut first, mut last, mut at) = (0, 0, if length < 8 { length } else { 8 });
    while at > 0 {
        at -= 1;
        first = first << 8 | name[at] as u64;
        last = last << 8 | name[if length < 8 { at } else { length - 8 + at }] as u64;
    }
    (first.wrapping_add(length as u64), last.wrapping_mul(MULTIPLIER))
}

/// The slot of a name, given its parts.
const fn slot_of((first, last): (u64, u64), seed: u64, slots: usize) -> usize {
    slot(first.wrapping_mul(seed) ^ last, slots)
}

impl Names {
    /// No names.
    pub const NONE: Names = Names { names: &[], slots: &[], seed: SEED, shift: 0 };

    /// Names with their table.
    pub const fn new<const N: usize>(names: &'static [&'static str], table: &'static NameTable<N>) -> Names {
        Names { names, slots: &table.slots, seed: table.seed, shift: u64::BITS - N.trailing_zeros() }
    }

    /// The position of `name`.
    ///
    /// ```
    /// use payschema::machinery::{NameTable, Names};
    ///
    /// const COLOURS: &[&str] = &["red", "green"];
    /// static TABLE: NameTable<4> = NameTable::of(COLOURS);
    /// let names = Names::new(COLOURS, &TABLE);
    /// assert_eq!(names.find(b"green"), Some(1));
    /// assert_eq!(names.find(b"blue"), None);
    /// ```
    #[inline(always)]
    pub fn find(&self, name: &[u8]) -> Option<usize> {
        // None where there is no such position, as in free slots.
        let is_same = |index: usize| self.names.get(index).map(|known| same(known.as_bytes(), name));
        let slot = fingerprint(name, self.seed).wrapping_shr(self.shift) as usize;
        let index = usize::from(*self.slots.get(slot)?);
        if is_same(index)? { Some(index) } else { self.find_further(slot, is_same) }
    }

    /// Goes on where another name has the slot.
    #[cold]
    #[inline(never)]
    fn find_further(&self, mut slot: usize, is_same: impl Fn(usize) -> Option<bool>) -> Option<usize> {
        loop {
            slot = (slot + 1) & (self.slots.len() - 1);
            let index = usize::from(*self.slots.get(slot)?);
            if is_same(index)? {
                return Some(index);
            }
        }
    }

    /// The position that a chunk's first bytes have if they are one of these names; any other number where they are none.
    #[inline(always)]
    pub(crate) fn guess(&self, chunk: &[u8; CHUNK], length: usize) -> usize {
        // Bytes behind a short name are cut off; its last eight bytes are the first ones.
        let mask = u64::MAX.wrapping_shr(64 - 8 * length.min(8) as u32);
        let (first, last) = (word(chunk, 0) & mask, word(chunk, length.clamp(8, CHUNK) - 8) & mask);
        let slot = mixed(first, last, length, self.seed).wrapping_shr(self.shift) as usize;
        self.slots.get(slot).map_or(usize::MAX, |index| usize::from(*index))
    }

    /// Whether both are the names of one list.
    pub(crate) fn are(&self, other: &Names) -> bool {
        std::ptr::eq(self.slots, other.slots)
    }
}

/// A hash of a name that is the same in every program.
#[inline]
pub(crate) fn mark(name: &[u8]) -> u32 {
    (fingerprint(name, SEED) >> 32) as u32
}

/// A hash of the length, the first and the last eight bytes. Names that differ in their middles only collide, which
/// costs a comparison each.
#[inline]
fn fingerprint(name: &[u8], seed: u64) -> u64 {
    let length = name.len();
    if let (Some((_, last)), Some((first, _))) = (name.split_last_chunk::<8>(), name.split_first_chunk::<8>()) {
        return mixed(u64::from_le_bytes(*first), u64::from_le_bytes(*last), length, seed);
    }
    let word = if let (Some((low, _)), Some((_, high))) = (name.split_first_chunk::<4>(), name.split_last_chunk::<4>())
    {
        // Bytes that are in both are the same in both.
        u32::from_le_bytes(*low) as u64 | (u32::from_le_bytes(*high) as u64) << (8 * (length - 4))
    } else {
        match name {
            [] => 0,
            [a] => *a as u64,
            [a, b] => *a as u64 | (*b as u64) << 8,
            [a, b, c, ..] => *a as u64 | (*b as u64) << 8 | (*c as u64) << 16,
        }
    };
    mixed(word, word, length, seed)
}

#[inline(always)]
fn mixed(first: u64, last: u64, length: usize, seed: u64) -> u64 {
    // What is not known before the name's end comes last, and few steps follow it.
    let first = first.wrapping_add(length as u64).wrapping_mul(seed);
    first ^ last.wrapping_mul(MULTIPLIER)
}

/// Spreads the last eight bytes of a name over all bits.
const MULTIPLIER: u64 = 0xD6E8_FEB8_6659_FD93;

/// The slot of a hash among a power of two of them: its highest bits, on which all others have an effect.
#[inline(always)]
const fn slot(hash: u64, slots: usize) -> usize {
    (((hash >> 32) * slots as u64) >> 32) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &[&str] = &["", "a", "abcdefgh", "abcdefghi", "abcdefgh-1-abcdefgh", "abcdefgh-2-abcdefgh", "ä"];
    static TABLE: NameTable<16> = NameTable::of(LONG);
    const NAMES: Names = Names::new(LONG, &TABLE);

    #[test]
    fn every_name_is_found_and_no_other() {
        for (index, name) in LONG.iter().enumerate() {
            assert_eq!(NAMES.find(name.as_bytes()), Some(index));
        }
        for other in ["b", "abcdefgh-3-abcdefgh", "abcdefg", "abcdefghij", "ab", "abc", "abcd"] {
            assert_eq!(NAMES.find(other.as_bytes()), None);
        }
        assert_eq!(Names::NONE.find(b"a"), None);
    }

    #[test]
    fn a_name_is_guessed_whatever_is_behind_it() {
        let others = ["b", "abc", "abcd", "abcdefg", "abcdefgh-3-abcdefgh", "abcdefghij"];
        for name in LONG.iter().chain(&others) {
            for filler in [0, b'"', b'a', 0xFF].into_iter().filter(|_| !name.is_empty()) {
                let mut chunk = [filler; CHUNK];
                chunk[..name.len()].copy_from_slice(name.as_bytes());
                let slot = slot(fingerprint(name.as_bytes(), TABLE.seed), TABLE.slots.len());
                assert_eq!(NAMES.guess(&chunk, name.len()), usize::from(TABLE.slots[slot]), "{name}");
            }
        }
        // Nothing is read beyond a chunk, whatever the length.
        (0..=CHUNK).for_each(|length| assert!(NAMES.guess(&[b'a'; CHUNK], length) <= usize::from(u16::MAX)));
        assert_eq!(Names::NONE.guess(&[b'a'; CHUNK], 1), usize::MAX);
    }

    #[test]
    fn few_names_have_slots_of_their_own() {
        const NAMES: &[&str] = &["amount", "currency", "id", "status", "created_at", "modified_at", "description"];
        static TABLE: NameTable<32> = NameTable::of(NAMES);
        let mut slots: Vec<usize> =
            NAMES.iter().map(|name| slot(fingerprint(name.as_bytes(), TABLE.seed), 32)).collect();
        slots.sort_unstable();
        slots.dedup();
        assert_eq!(slots.len(), NAMES.len());
    }
}
