//! Values such as a provider sends: by format, and by what the member is called.

mod words;

use payschema_schema::graph::Format;

use crate::candidates::Lengths;
use crate::format;
use crate::random::Random;
use crate::value::Value;
use words::{CITIES, CODES, COUNTRIES, CURRENCIES, GIVEN_NAMES, NAMES, STREETS, WORDS};

/// A sentence has so many bytes at most, unless it has to be longer.
const SENTENCE: u64 = 40;

/// What texts of a member are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Text {
    Id,
    Email,
    Url,
    Moment,
    Phone,
    Person,
    Company,
    Street,
    City,
    Country,
    Currency,
    /// Digits, maybe with a word before them: of an invoice, an account, a cheque.
    Reference,
    /// A decimal number as a text.
    Amount,
    /// What stands for one of a few: a reason, a strategy.
    Code,
    Sentence,
}

/// Words within names of members, and what such members hold. The last word of a name that is listed counts.
const BY_WORD: [(&[&str], Text); 15] = [
    (&["id", "ids", "key", "token", "uuid", "hash"], Text::Id),
    (&["email", "emails", "mail"], Text::Email),
    (&["url", "uri", "link", "links", "logo", "picture", "website", "href"], Text::Url),
    (&["at", "date", "time", "timestamp", "day"], Text::Moment),
    (&["phone", "mobile", "fax"], Text::Phone),
    (&["given", "family", "first", "last", "person", "author", "assignee", "contact"], Text::Person),
    (&["name", "company", "organization", "partner", "counterparty", "legal"], Text::Company),
    (&["line", "street", "address"], Text::Street),
    (&["city", "state", "town", "region"], Text::City),
    (&["country", "locale"], Text::Country),
    (&["currency"], Text::Currency),
    (
        &["number", "numbers", "reference", "mask", "iban", "postal", "zip", "phone", "account", "version"],
        Text::Reference,
    ),
    (&["amount", "total", "balance", "price", "rate"], Text::Amount),
    (&["status", "type", "object", "strategy", "provider", "frequency", "method", "code", "kind", "mode"], Text::Code),
    (
        &["reason", "description", "note", "notes", "message", "memo", "comment", "text", "title", "subject", "body"],
        Text::Sentence,
    ),
];

/// What a member holds whose name says nothing.
const OTHERWISE: [Text; 4] = [Text::Id, Text::Code, Text::Company, Text::Sentence];

/// A text for a member of this name, of an allowed length.
pub(crate) fn text(name: &str, lengths: &Lengths, random: &mut Random) -> String {
    let by_word = |word: &String| BY_WORD.iter().find(|(words, _)| words.contains(&word.as_str()));
    let known = words_of(name).iter().rev().find_map(by_word).map(|(_, text)| *text);
    let text = known.or_else(|| random.pick(&OTHERWISE).copied()).unwrap_or(Text::Sentence);
    let made = made(text, name, lengths, random);
    fitted(made, lengths, random)
}

/// The words of a name, whatever joins them: `dueDate`, `due_date`, `due-date`.
fn words_of(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for character in name.chars() {
        let starts = !character.is_alphabetic() || (was_small && character.is_uppercase());
        if starts {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut().filter(|_| character.is_alphabetic()) {
            word.extend(character.to_lowercase());
        }
        was_small = character.is_lowercase();
    }
    words.retain(|word| !word.is_empty());
    words
}

fn made(text: Text, name: &str, lengths: &Lengths, random: &mut Random) -> String {
    match text {
        Text::Id => {
            let prefix: String = words_of(name).first().map_or("id", String::as_str).chars().take(3).collect();
            format!("{prefix}_{}", digits(random, 36, 16))
        }
        Text::Email => formatted(Format::Email, random),
        Text::Url => formatted(Format::Uri, random),
        Text::Moment => formatted(Format::DateTime, random),
        Text::Phone => format!("+1 415 555 {}", digits(random, 10, 4)),
        Text::Person => format!("{} {}", pick(&GIVEN_NAMES, random), pick(&NAMES, random)),
        Text::Company => {
            format!(
                "{} {} {}",
                pick(&NAMES, random),
                capital(pick(&WORDS, random)),
                ["Inc.", "Ltd", "GmbH"][random.index(3)]
            )
        }
        Text::Street => format!("{} {}", 1 + random.below(400), pick(&STREETS, random)),
        Text::City => pick(&CITIES, random).to_owned(),
        Text::Country => pick(&COUNTRIES, random).to_owned(),
        Text::Currency => pick(&CURRENCIES, random).to_owned(),
        Text::Reference => format!("{}{}", ["INV-", "", "R", "2026-"][random.index(4)], digits(random, 10, 8)),
        Text::Amount => format!("{}.{}", 1 + random.below(20_000), digits(random, 10, 2)),
        Text::Code => pick(&CODES, random).to_owned(),
        Text::Sentence => sentence(lengths, random),
    }
}

/// A few words, rarely with something that JSON has to escape.
fn sentence(lengths: &Lengths, random: &mut Random) -> String {
    let most = lengths.longest.unwrap_or(u64::MAX).min(14 + random.below(SENTENCE - 13));
    let mut text = capital(pick(&WORDS, random));
    loop {
        let word = pick(&WORDS, random);
        if (text.len() + 1 + word.len()) as u64 > most {
            break;
        }
        let escaped = random.one_in(60);
        let parts = match (escaped, random.one_in(2)) {
            (true, true) => ["\n", word, ""],
            (true, false) => [" \"", word, "\""],
            (false, _) => [" ", word, ""],
        };
        text.extend(parts);
    }
    text
}

/// The text, made as long as it has to be and as short.
fn fitted(mut text: String, lengths: &Lengths, random: &mut Random) -> String {
    let longest = lengths.longest.and_then(|longest| usize::try_from(longest).ok()).unwrap_or(usize::MAX);
    if text.chars().count() > longest {
        text = text.chars().take(longest).collect::<String>().trim_end().to_owned();
    }
    let has = text.chars().count();
    text.push_str(&digits(random, 36, lengths.least().saturating_sub(has)));
    text
}

/// A text that has the format, of recent years and spelt as most writers do.
pub(crate) fn formatted(format: Format, random: &mut Random) -> String {
    let two = |from: u64, count: u64, random: &mut Random| format!("{:02}", from + random.below(count));
    let day = |random: &mut Random| format!("{}-{}-{}", 2023 + random.below(4), two(1, 12, random), two(1, 28, random));
    let time = |random: &mut Random| {
        let clock = format!("{}:{}:{}", two(0, 24, random), two(0, 60, random), two(0, 60, random));
        match random.below(20) {
            0 => format!("{clock}+02:00"),
            1..10 => format!("{clock}.{}Z", digits(random, 10, 3)),
            _ => format!("{clock}Z"),
        }
    };
    match format {
        Format::DateTime => format!("{}T{}", day(random), time(random)),
        Format::Date => day(random),
        Format::Time => time(random),
        Format::Duration => format!("P{}D", [7, 14, 30, 60, 90][random.index(5)]),
        Format::Email => {
            let words = [pick(&WORDS, random), pick(&WORDS, random)];
            format!("{}@example.org", words.join("."))
        }
        Format::Uri => format!("https://example.org/{}/{}", pick(&WORDS, random), digits(random, 36, 12)),
        Format::Uuid | Format::Ipv4 | Format::Ipv6 | Format::Hostname => format::any(format, random),
    }
}

/// A value for a member of which the schema says nothing.
pub(crate) fn anything(name: &str, depth: u32, random: &mut Random) -> Value {
    const NAMES: [&str; 6] = ["source", "batch_id", "external_reference", "department", "notes", "reviewed_at"];
    let free = Lengths { shortest: 0, longest: None };
    match random.below(if depth == 0 { 10 } else { 20 }) {
        0 | 1 => Value::Null,
        2 | 3 => Value::Boolean(random.one_in(2)),
        4 | 5 => Value::Number(format!("{}.{}", random.below(1000), 1 + random.below(9))),
        6 | 7 => Value::Number(random.below(10_000).to_string()),
        8 | 9 => Value::String(text(name, &free, random)),
        10 | 11 => Value::Array((0..random.below(4)).map(|_| anything(name, depth - 1, random)).collect()),
        _ => {
            let mut members = Vec::new();
            for name in NAMES {
                if random.one_in(2) {
                    members.push((name.to_owned(), anything(name, depth - 1, random)));
                }
            }
            Value::Object(members)
        }
    }
}

/// So many digits of a base.
fn digits(random: &mut Random, base: u32, count: usize) -> String {
    let digit =
        |random: &mut Random| char::from_digit(u32::try_from(random.below(base.into())).unwrap_or_default(), base);
    (0..count).filter_map(|_| digit(random)).collect()
}

fn pick(words: &[&'static str], random: &mut Random) -> &'static str {
    random.pick(words).copied().unwrap_or_default()
}

fn capital(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
