//! What typical values are like.

use super::*;

fn lengths(shortest: u64, longest: Option<u64>) -> Lengths {
    Lengths { shortest, longest }
}

#[test]
fn names_of_members_tell_what_they_hold() {
    let mut random = Random::new(1);
    let mut of = |name: &str| text(name, &lengths(0, None), &mut random);
    assert!(of("partner_id").starts_with("par_"));
    assert!(of("billingEmail").ends_with("@example.org"));
    assert!(of("receipt_url").starts_with("https://example.org/"));
    assert!(format::admits(Format::DateTime, &of("last_exported_at")));
    assert!(of("created_date").starts_with("202"));
    assert_eq!(of("currency").len(), 3);
    assert!(of("line1").starts_with(|first: char| first.is_ascii_digit()));
    // The last word counts that says something.
    assert!(of("email_sender_id").starts_with("ema_"));
    assert!(CODES.contains(&of("status_2").as_str()));
}

#[test]
fn words_are_found_however_they_are_joined() {
    for name in ["dueDate", "due_date", "due-date", "Due date", "due.date2"] {
        assert_eq!(words_of(name), ["due", "date"], "{name}");
    }
    assert!(words_of("_7").is_empty());
}

#[test]
fn texts_keep_to_their_lengths() {
    let mut random = Random::new(2);
    for name in ["id", "email", "city", "note", "status", "x", ""] {
        for (shortest, longest) in [(0, None), (0, Some(0)), (3, Some(3)), (0, Some(8)), (60, Some(70)), (500, None)] {
            let made = text(name, &lengths(shortest, longest), &mut random);
            let count = made.chars().count() as u64;
            assert!(count >= shortest && longest.is_none_or(|longest| count <= longest), "{name} {shortest}: {made}");
        }
    }
}

#[test]
fn texts_of_a_format_have_it_and_are_recent() {
    let mut random = Random::new(3);
    for (name, one) in Format::NAMES {
        for _ in 0..200 {
            let text = formatted(one, &mut random);
            assert!(format::admits(one, &text), "{name}: {text}");
            let is_date = matches!(one, Format::DateTime | Format::Date);
            assert!(
                !is_date || ["2023-", "2024-", "2025-", "2026-"].iter().any(|year| text.starts_with(year)),
                "{text}"
            );
        }
    }
}

#[test]
fn few_sentences_have_something_to_escape() {
    let mut random = Random::new(4);
    let sentences: Vec<String> = (0..2000).map(|_| text("description", &lengths(0, None), &mut random)).collect();
    let escaped = sentences.iter().filter(|text| text.contains(['"', '\\', '\n'])).count();
    assert!((20..200).contains(&escaped), "{escaped}");
    assert!(sentences.iter().all(|text| (3..=SENTENCE as usize + 3).contains(&text.len())));
}
