//! RFC 3339, appendix A: `duration`.
//!
//! Units come in order and none is left out between two others (`P1Y2D` is none); weeks stand alone; no fractions.

/// A duration of RFC 3339. The units that the text does not have are zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct DurationParts {
    /// `Y`
    pub years: u64,
    /// `M` before the `T`.
    pub months: u64,
    /// `W`, which stands alone.
    pub weeks: u64,
    /// `D`
    pub days: u64,
    /// `H`
    pub hours: u64,
    /// `M` behind the `T`.
    pub minutes: u64,
    /// `S`
    pub seconds: u64,
}

pub(crate) fn is_duration(text: &[u8]) -> bool {
    let Some(rest) = text.strip_prefix(b"P") else { return false };
    if let Some((_, b"W")) = quantity(rest) {
        return true;
    }
    let (date, after) = units(rest, b"YMD");
    match after {
        [] => date > 0,
        [b'T', time @ ..] => {
            let (count, after) = units(time, b"HMS");
            count > 0 && after.is_empty()
        }
        _ => false,
    }
}

/// The numbers of a duration; none where it is no duration or a number does not fit.
pub(crate) fn parts(text: &str) -> Option<DurationParts> {
    if !is_duration(text.as_bytes()) {
        return None;
    }
    let mut parts = DurationParts::default();
    let (mut rest, mut in_time) = (text.get(1..)?, false);
    while !rest.is_empty() {
        if let Some(time) = rest.strip_prefix('T') {
            (rest, in_time) = (time, true);
        }
        let (number, unit) = rest.split_at_checked(rest.find(|character: char| !character.is_ascii_digit())?)?;
        let place = match (unit.as_bytes().first()?, in_time) {
            (b'Y', _) => &mut parts.years,
            (b'M', false) => &mut parts.months,
            (b'W', _) => &mut parts.weeks,
            (b'D', _) => &mut parts.days,
            (b'H', _) => &mut parts.hours,
            (b'M', true) => &mut parts.minutes,
            _ => &mut parts.seconds,
        };
        *place = number.parse().ok()?;
        rest = unit.get(1..)?;
    }
    Some(parts)
}

/// Passes quantities with the given units, from any of them on without a gap. How many, and the rest.
fn units<'a>(mut rest: &'a [u8], mut units: &[u8]) -> (usize, &'a [u8]) {
    let mut count = 0;
    while let Some((_, [unit, after @ ..])) = quantity(rest) {
        let Some(place) = units.iter().position(|known| known == unit) else { break };
        if count > 0 && place > 0 {
            break;
        }
        units = &units[place + 1..];
        rest = after;
        count += 1;
    }
    (count, rest)
}

/// Digits, at least one: how many, and the rest.
fn quantity(text: &[u8]) -> Option<(usize, &[u8])> {
    let digits = text.iter().take_while(|byte| byte.is_ascii_digit()).count();
    (digits > 0).then(|| (digits, &text[digits..]))
}
