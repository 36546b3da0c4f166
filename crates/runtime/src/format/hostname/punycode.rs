//! RFC 3492: Punycode, both ways.

const BASE: u32 = 36;
const THRESHOLD_MIN: u32 = 1;
const THRESHOLD_MAX: u32 = 26;
const SKEW: u32 = 38;
const DAMP: u32 = 700;
const INITIAL_BIAS: u32 = 72;
const INITIAL_CODE_POINT: u32 = 128;

/// The characters of a label in lower case; none where it is not encoded as an encoder would have it.
pub(super) fn decode(encoded: &str) -> Option<Vec<char>> {
    let (basic, extended) = encoded.rsplit_once('-').unwrap_or(("", encoded));
    let mut characters: Vec<char> = basic.chars().collect();
    let (mut code_point, mut place, mut bias) = (INITIAL_CODE_POINT, 0u32, INITIAL_BIAS);
    let mut digits = extended.bytes().peekable();
    while digits.peek().is_some() {
        let before = place;
        let mut weight = 1u32;
        for position in 1.. {
            let digit = char::from(digits.next()?).to_digit(BASE).map(from_digit)?;
            place = digit.checked_mul(weight)?.checked_add(place)?;
            let threshold = threshold(BASE * position, bias);
            if digit < threshold {
                break;
            }
            weight = weight.checked_mul(BASE - threshold)?;
        }
        let length = characters.len() as u32 + 1;
        bias = adapt(place - before, length, before == 0);
        code_point = code_point.checked_add(place / length)?;
        place %= length;
        characters.insert(place as usize, char::from_u32(code_point)?);
        place += 1;
    }
    (!extended.is_empty()).then_some(characters)
}

/// Punycode counts letters from 0 and digits from 26; [`char::to_digit`] the other way round.
fn from_digit(digit: u32) -> u32 {
    if digit < 10 { digit + 26 } else { digit - 10 }
}

fn threshold(position: u32, bias: u32) -> u32 {
    position.saturating_sub(bias).clamp(THRESHOLD_MIN, THRESHOLD_MAX)
}

fn adapt(delta: u32, length: u32, first: bool) -> u32 {
    let mut delta = if first { delta / DAMP } else { delta / 2 };
    delta += delta / length;
    let mut bias = 0;
    while delta > (BASE - THRESHOLD_MIN) * THRESHOLD_MAX / 2 {
        delta /= BASE - THRESHOLD_MIN;
        bias += BASE;
    }
    bias + (BASE - THRESHOLD_MIN + 1) * delta / (delta + SKEW)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_decoded() {
        let decoded = |encoded: &str| decode(encoded).map(String::from_iter);
        assert_eq!(decoded("bcher-kva").as_deref(), Some("bücher"));
        assert_eq!(decoded("ll-0ea").as_deref(), Some("l·l"));
        assert_eq!(decoded("9n2bp8q").as_deref(), Some("실례"));
        assert_eq!(decoded("x"), None);
        assert_eq!(decoded("abc-"), None);
        assert_eq!(decoded("99999999999999"), None);
    }
}
