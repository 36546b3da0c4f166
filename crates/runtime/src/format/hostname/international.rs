//! RFC 5891 and 5892: which characters a label may have, and beside which others.

use super::punycode;
use super::tables::{ALLOWED, MARKS, VIRAMAS, contains};

/// Whether what follows `xn--` stands for a valid label.
pub(super) fn is_encoded_label(encoded: &str) -> bool {
    punycode::decode(&encoded.to_ascii_lowercase()).is_some_and(|label| is_label(&label))
}

fn is_label(label: &[char]) -> bool {
    let (Some(first), Some(last)) = (label.first(), label.last()) else { return false };
    !label.iter().all(char::is_ascii)
        && *first != '-'
        && *last != '-'
        && label.get(2..4) != Some(&['-', '-'])
        && !contains(&MARKS, *first)
        && (0..label.len()).all(|place| contains(&ALLOWED, label[place]) && fits(label, place))
}

/// The rules of RFC 5892, appendix A, for characters that need certain others around them.
fn fits(label: &[char], place: usize) -> bool {
    let before = place.checked_sub(1).and_then(|before| label.get(before)).copied();
    let after = label.get(place + 1).copied();
    let any = |test: fn(char) -> bool| label.iter().any(|character| test(*character));
    match label[place] {
        // Zero width non-joiner and joiner.
        '\u{200C}' => before.is_some_and(is_virama) || joins(label, place),
        '\u{200D}' => before.is_some_and(is_virama),
        // Middle dot: between two l.
        '\u{B7}' => before == Some('l') && after == Some('l'),
        // Greek keraia.
        '\u{375}' => after.is_some_and(|next| matches!(next, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}')),
        // Hebrew geresh and gershayim.
        '\u{5F3}' | '\u{5F4}' => before.is_some_and(|previous| matches!(previous, '\u{591}'..='\u{5F4}')),
        // Katakana middle dot.
        '\u{30FB}' => any(is_kana_or_han),
        // The two sets of Arabic digits do not mix.
        '\u{660}'..='\u{669}' => !any(|other| matches!(other, '\u{6F0}'..='\u{6F9}')),
        '\u{6F0}'..='\u{6F9}' => !any(|other| matches!(other, '\u{660}'..='\u{669}')),
        _ => true,
    }
}

fn is_virama(character: char) -> bool {
    contains(&VIRAMAS, character)
}

fn is_kana_or_han(character: char) -> bool {
    matches!(
        character,
        '\u{3041}'..='\u{3096}'
            | '\u{309D}'..='\u{309F}'
            | '\u{30A1}'..='\u{30FA}'
            | '\u{30FD}'..='\u{30FF}'
            | '\u{31F0}'..='\u{31FF}'
            | '\u{3005}'
            | '\u{3007}'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAD9}'
            | '\u{20000}'..='\u{3134A}'
    )
}

/// Whether the characters on both sides, marks aside, join each other across a non-joiner.
fn joins(label: &[char], place: usize) -> bool {
    let (before, after) = (&label[..place], &label[place + 1..]);
    let before = before.iter().rev().find(|character| !contains(&MARKS, **character));
    let after = after.iter().find(|character| !contains(&MARKS, **character));
    before.is_some_and(|previous| joins_to_both_sides(*previous))
        && after.is_some_and(|next| joins_to_both_sides(*next) || joins_to_the_one_before(*next))
}

/// Letters of the Arabic and Syriac scripts that join the letter before them only.
fn joins_to_the_one_before(character: char) -> bool {
    matches!(
        character,
        '\u{622}'..='\u{625}'
            | '\u{627}'
            | '\u{629}'
            | '\u{62F}'..='\u{632}'
            | '\u{648}'
            | '\u{671}'..='\u{673}'
            | '\u{675}'..='\u{677}'
            | '\u{688}'..='\u{699}'
            | '\u{6C0}'
            | '\u{6C3}'..='\u{6CB}'
            | '\u{6CD}'
            | '\u{6CF}'
            | '\u{6D2}'
            | '\u{6D3}'
            | '\u{6D5}'
            | '\u{6EE}'
            | '\u{6EF}'
            | '\u{710}'
            | '\u{715}'..='\u{719}'
            | '\u{71E}'
            | '\u{728}'
            | '\u{72A}'
            | '\u{72C}'
            | '\u{72F}'
            | '\u{74D}'
    )
}

/// Letters of the cursive scripts that join on both sides.
fn joins_to_both_sides(character: char) -> bool {
    let cursive = matches!(
        character,
        '\u{620}'..='\u{64A}'
            | '\u{66E}'..='\u{6D5}'
            | '\u{6EE}'..='\u{6FF}'
            | '\u{712}'..='\u{758}'
            | '\u{76E}'..='\u{77F}'
            | '\u{7CA}'..='\u{7EA}'
            | '\u{8A0}'..='\u{8C7}'
            | '\u{1820}'..='\u{1878}'
    );
    let alone = matches!(character, '\u{621}' | '\u{674}' | '\u{6D5}' | '\u{640}');
    cursive && !alone && !joins_to_the_one_before(character)
}
