//! What is asked of a contestant, and how its answer is put into words.

use payschema_tests::tokens::Value;
use payschema_tests::workspace;

use crate::answer::Answer;
use crate::contestant::Contestant;

/// A question, with the payload it is about.
pub(crate) enum Question {
    /// Is what stands at the pointer the same, token for token, after the payload was read and sent on?
    SentOn(Payload, &'static str),
    /// How does what stands at the pointer look, if it is read at all?
    Read(Payload, &'static str),
    /// Is each of so many wrong values found, and can the rest of the payload be read all the same?
    Reported(Payload, usize),
    /// Is it noticed that the payload may mean two things?
    Noticed(Payload),
    /// Which parts of the place of a wrong value are told: the text of the value, which stands at the pointer.
    Place(Payload, &'static str, &'static str),
    /// Is the text left out of `Debug`?
    Hidden(Payload, &'static str),
    /// What of the page's own example is different after it was read and sent on?
    Example(&'static str),
    /// What becomes of a schema in several files?
    SeveralFiles,
}

/// A payload of one of the schemas.
#[derive(Clone, Copy)]
pub(crate) enum Payload {
    Papaya(&'static str),
    Fiskil(&'static str),
    Loan(&'static str),
}

const REFUSED: &str = "payload refused";

impl Question {
    /// The answer in a few words.
    pub(crate) fn verdict(&self, contestant: &Contestant) -> String {
        match *self {
            Question::SentOn(payload, pointer) => sent_on(payload, pointer, &payload.ask(contestant)),
            Question::Read(payload, pointer) => at(payload.ask(contestant).sent.as_deref(), pointer)
                .map_or_else(|| REFUSED.to_owned(), |text| format!("read as `{text}`")),
            Question::Reported(payload, wrong) => reported(&payload.ask(contestant), wrong).to_owned(),
            Question::Noticed(payload) => {
                let noticed = payload.ask(contestant).sent.is_none();
                if noticed { "noticed" } else { "unnoticed" }.to_owned()
            }
            Question::Place(payload, pointer, value) => place(payload, pointer, value, &payload.ask(contestant)),
            Question::Hidden(payload, text) => {
                let debug = payload.ask(contestant).debug.expect("the payload is right");
                if debug.contains(text) { "shown" } else { "hidden" }.to_owned()
            }
            Question::Example(file) => example(&workspace::read(file), contestant),
            Question::SeveralFiles => (contestant.several_files)().to_owned(),
        }
    }
}

impl Payload {
    fn ask(self, contestant: &Contestant) -> Answer {
        match self {
            Payload::Papaya(json) => (contestant.papaya)(json),
            Payload::Fiskil(json) => (contestant.fiskil)(json),
            Payload::Loan(json) => (contestant.loan)(json),
        }
    }

    fn json(self) -> &'static str {
        match self {
            Payload::Papaya(json) | Payload::Fiskil(json) | Payload::Loan(json) => json,
        }
    }
}

fn sent_on(payload: Payload, pointer: &str, answer: &Answer) -> String {
    let before = at(Some(payload.json()), pointer).expect("the payload has what is asked for");
    if answer.sent.is_none() {
        return REFUSED.to_owned();
    }
    match at(answer.sent.as_deref(), pointer) {
        None => "lost".to_owned(),
        Some(after) if after == before => "kept".to_owned(),
        Some(after) => format!("becomes `{after}`"),
    }
}

/// The text of what stands at a pointer.
fn at(json: Option<&str>, pointer: &str) -> Option<String> {
    json?.parse::<Value>().unwrap().at(pointer).map(Value::to_json)
}

fn reported(answer: &Answer, wrong: usize) -> &'static str {
    match (answer.complaints.len(), &answer.sent) {
        (0, _) => "unnoticed",
        (_, None) => REFUSED,
        (found, Some(_)) if found == wrong => "reported",
        _ => "reported in part",
    }
}

fn place(payload: Payload, pointer: &str, value: &str, answer: &Answer) -> String {
    let Some(complaint) = answer.complaints.first() else { return "unnoticed".to_owned() };
    let before = &payload.json()[..payload.json().find(value).expect("the value is in the payload")];
    let line = before.matches('\n').count() + 1;
    let column = before.len() - before.rfind('\n').map_or(0, |newline| newline + 1) + 1;
    let mut parts = Vec::new();
    // Any notation will do: names with dots and indices in brackets say the same.
    let path = complaint.path.as_ref().map(|path| path.replace(['.', '['], "/").replace(']', ""));
    if path.is_some_and(|path| path.trim_start_matches('/') == pointer.trim_start_matches('/')) {
        parts.push("path");
    }
    if let Some((at_line, at_column)) = complaint.position {
        if at_line == line {
            parts.push("line");
        }
        // The value's begin, its end, or anything between.
        if (column..=column + value.len()).contains(&at_column) {
            parts.push("column");
        }
    }
    parts.join(", ")
}

fn example(json: &str, contestant: &Contestant) -> String {
    let answer = (contestant.papaya)(json);
    let Some(sent) = answer.sent else { return REFUSED.to_owned() };
    let (mut lost, mut changed) = (0, 0);
    count(&json.parse().unwrap(), &sent.parse().unwrap(), &mut lost, &mut changed);
    match (lost, changed) {
        (0, 0) => "unchanged".to_owned(),
        (lost, 0) => format!("{lost} members lost"),
        (0, changed) => format!("{changed} values changed"),
        (lost, changed) => format!("{lost} members lost, {changed} values changed"),
    }
}

/// Counts the members that are gone, and the scalars that are others.
fn count(before: &Value, after: &Value, lost: &mut usize, changed: &mut usize) {
    match (before, after) {
        (Value::Object(members), Value::Object(_)) => {
            for (name, value) in members {
                match after.get(name) {
                    Some(found) => count(value, found, lost, changed),
                    None => *lost += 1,
                }
            }
        }
        (Value::Array(items), Value::Array(found)) if items.len() == found.len() => {
            items.iter().zip(found).for_each(|(item, found)| count(item, found, lost, changed));
        }
        _ => *changed += usize::from(before != after),
    }
}
