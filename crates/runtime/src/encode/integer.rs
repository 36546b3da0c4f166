//! Writing integers.

use super::Writer;

/// The digits of the longest integer, with its sign.
const LONGEST: usize = 20;

impl Writer {
    /// Writes an integer.
    #[inline(never)]
    pub fn integer(&mut self, value: i64) {
        let Some(room) = self.room::<LONGEST>() else { return };
        let sign = usize::from(value < 0);
        room[0] = b'-';
        let magnitude = value.unsigned_abs();
        let end = sign + magnitude.checked_ilog10().map_or(1, |exponent| exponent as usize + 1);
        if let Some(digits) = room.get_mut(sign..end) {
            put_digits(digits, magnitude);
        }
        self.length += end;
    }
}

/// The digits of an integer, with its sign.
#[inline]
pub(crate) fn integer_text(value: i64, buffer: &mut [u8; LONGEST]) -> &str {
    let mut at = buffer.len();
    let mut rest = value.unsigned_abs();
    loop {
        at -= 1;
        buffer[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    if value < 0 {
        at -= 1;
        buffer[at] = b'-';
    }
    std::str::from_utf8(&buffer[at..]).unwrap_or_default()
}

/// Puts the last digits of a number into room for as many.
#[inline]
fn put_digits(room: &mut [u8], mut rest: u64) {
    for place in room.iter_mut().rev() {
        *place = b'0' + (rest % 10) as u8;
        rest /= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_have_their_digits() {
        let powers = (0..19).map(|exponent| 10_i64.pow(exponent));
        let around = powers.flat_map(|power| [power - 1, power, power + 1, power * 7 / 3]);
        let values =
            around.chain([i64::MAX, i64::MAX - 1, -i64::MAX, i64::MIN]).flat_map(|value| [value, value.wrapping_neg()]);
        for value in values {
            assert_eq!(integer_text(value, &mut [0; 20]), value.to_string());
            let mut writer = Writer::new();
            writer.integer(value);
            writer.integer(value);
            assert_eq!(writer.into_text(), format!("{value}{value}"));
        }
    }
}
