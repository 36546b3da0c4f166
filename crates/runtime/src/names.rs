//! Finding a name among the names a schema knows.

/// The names of an object's members or of an enum's values, with a hash table over them.
///
/// The table is computed while the generated crate compiles, by [`slots`].
#[derive(Clone, Copy, Debug)]
pub struct Names {
    /// The names, in schema order.
    pub names: &'static [&'static str],
    /// Open addressing: positions in `names`, [`u16::MAX`] where free. The length is a power of two, or zero.
    pub slots: &'static [u16],
}

impl Names {
    /// No names.
    pub const NONE: Names = Names { names: &[], slots: &[] };

    /// The position of `name`.
    ///
    /// ```
    /// use payschema::machinery::{Names, slots};
    ///
    /// const COLOURS: &[&str] = &["red", "green"];
    /// let names = Names { names: COLOURS, slots: &const { slots::<4>(COLOURS) } };
    /// assert_eq!(names.find(b"green"), Some(1));
    /// assert_eq!(names.find(b"blue"), None);
    /// ```
    #[inline]
    pub fn find(&self, name: &[u8]) -> Option<usize> {
        let mask = self.slots.len().wrapping_sub(1);
        let mut slot = fingerprint(name) as usize & mask;
        loop {
            let index = usize::from(*self.slots.get(slot)?);
            let known = self.names.get(index)?;
            if known.as_bytes() == name {
                return Some(index);
            }
            slot = (slot + 1) & mask;
        }
    }
}

/// The hash table of `names` for [`Names::slots`]; `N` is a power of two, at least twice the number of names.
pub const fn slots<const N: usize>(names: &[&str]) -> [u16; N] {
    assert!(N.is_power_of_two() && N >= names.len() * 2 && names.len() < u16::MAX as usize);
    let mut slots = [u16::MAX; N];
    let mut index = 0;
    while index < names.len() {
        let mut slot = fingerprint(names[index].as_bytes()) as usize & (N - 1);
        while slots[slot] != u16::MAX {
            slot = (slot + 1) & (N - 1);
        }
        slots[slot] = index as u16;
        index += 1;
    }
    slots
}

/// A hash of the length, the first and the last eight bytes. Names that differ in their middles only collide, which
/// costs a comparison each.
pub(crate) const fn fingerprint(name: &[u8]) -> u64 {
    let length = name.len();
    let (first, last) = if let Some((first, _)) = name.split_first_chunk::<8>() {
        let (_, last) = name.split_at(length - 8);
        (u64::from_le_bytes(*first), word(last))
    } else {
        (word(name), 0)
    };
    let mixed = (first ^ (length as u64) << 56).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let mixed = (mixed ^ mixed >> 32 ^ last).wrapping_mul(0xD6E8_FEB8_6659_FD93);
    mixed ^ mixed >> 32
}

/// Up to eight bytes as a little-endian number.
#[inline]
const fn word(bytes: &[u8]) -> u64 {
    if let Some((word, _)) = bytes.split_first_chunk::<8>() {
        return u64::from_le_bytes(*word);
    }
    if let (Some((low, _)), Some((_, high))) = (bytes.split_first_chunk::<4>(), bytes.split_last_chunk::<4>()) {
        return u32::from_le_bytes(*low) as u64 | (u32::from_le_bytes(*high) as u64) << 32;
    }
    match bytes {
        [] => 0,
        [a] => *a as u64,
        [a, b] => *a as u64 | (*b as u64) << 8,
        [a, b, c, ..] => *a as u64 | (*b as u64) << 8 | (*c as u64) << 16,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LONG: &[&str] = &["", "a", "abcdefgh", "abcdefghi", "abcdefgh-1-abcdefgh", "abcdefgh-2-abcdefgh", "ä"];
    const NAMES: Names = Names { names: LONG, slots: &slots::<16>(LONG) };

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
}
