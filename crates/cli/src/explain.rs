//! `payschema explain`: what a code means and how to mend it.

use std::io::{self, Write};

use clap::Args;

use crate::codes;
use crate::outcome::Outcome;
use crate::printable::Printable;
use crate::prose::{indented, wrapped};
use crate::report;

/// Explain what a code means and how to mend it
///
/// Every finding ends with a code in brackets. Codes never change their meaning.
#[derive(Args, Debug)]
#[command(after_help = NOTES)]
pub(crate) struct ExplainOptions {
    /// A code such as `P104`, in capitals or not
    #[arg(required_unless_present = "list")]
    code: Vec<String>,

    /// List every code with its title
    #[arg(long, conflicts_with = "code")]
    list: bool,
}

const NOTES: &str = "\
Codes:
  P...  what is wrong with a payload or a parameter
  S...  what is wrong with a schema, or with a provider's manifest
  G...  what is wrong with a schema because Rust is to be made of it
  D...  where a provider and its documentation have parted; reported by `payschema drift`

Examples:
  payschema explain P104
  payschema explain p101 p102
  payschema explain --list

Exit codes:
  0  every code was explained
  2  usage: no such code
  3  standard output could not be written";

/// What is known about a code, whichever table it stands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Explained {
    pub(crate) id: &'static str,
    pub(crate) title: &'static str,
    explanation: &'static str,
    mend: &'static str,
    /// The keyword of JSON Schema; empty where there is none.
    keyword: &'static str,
    /// Wrong, and right.
    example: Option<(&'static str, &'static str)>,
}

/// Runs the command.
pub(crate) fn run(options: &ExplainOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    let (mut outcome, mut is_first) = (Outcome::Clean, true);
    let written = match options.list {
        true => write_list(out),
        false => options.code.iter().try_for_each(|id| match find(id) {
            Some(code) => {
                if std::mem::replace(&mut is_first, false) {
                    write_code(out, code)
                } else {
                    writeln!(out).and_then(|()| write_code(out, code))
                }
            }
            None => {
                report::message(messages, &unknown(id));
                outcome = Outcome::Usage;
                Ok(())
            }
        }),
    };
    match written.and_then(|()| out.flush()) {
        Ok(()) => outcome,
        Err(reason) => report::unwritten(messages, &reason).max(outcome),
    }
}

/// Every code, table by table.
pub(crate) fn all() -> impl Iterator<Item = Explained> {
    use payschema_diagnostics::codes::{generation, schema};
    let payload = payschema::Code::ALL.iter().map(|code| Explained {
        id: code.as_str(),
        title: code.title(),
        explanation: code.explanation(),
        mend: code.mend(),
        keyword: code.keyword(),
        example: code.example(),
    });
    let tables = schema::ALL.iter().chain(generation::ALL).chain(codes::ALL).map(|code| Explained {
        id: code.id,
        title: code.title,
        explanation: code.explanation,
        mend: code.mend,
        keyword: "",
        example: code.example.map(|example| (example.wrong, example.right)),
    });
    payload.chain(tables)
}

fn find(id: &str) -> Option<Explained> {
    all().find(|code| code.id.eq_ignore_ascii_case(id))
}

/// A message that names the codes most like a wrong one.
fn unknown(id: &str) -> String {
    let mut message = format!("no code is called `{}`", Printable(id));
    let wanted = id.to_ascii_uppercase();
    let near: Vec<(usize, &str)> = match id.len() {
        0..=12 => all().map(|code| (strsim::osa_distance(&wanted, code.id), code.id)).collect(),
        _ => Vec::new(),
    };
    let least = near.iter().map(|(distance, _)| *distance).min().filter(|least| *least <= 2);
    let near = near.iter().filter(|(distance, _)| Some(*distance) == least).map(|(_, id)| format!("`{id}`"));
    let near: Vec<String> = near.take(3).collect();
    if !near.is_empty() {
        message += &format!("; perhaps you mean {}", near.join(" or "));
    }
    message + "\n`payschema explain --list` names all codes"
}

fn write_list(out: &mut impl Write) -> io::Result<()> {
    all().try_for_each(|code| writeln!(out, "{}  {}", code.id, code.title))
}

/// ```text
/// P111: too large (keyword `maximum`)
///
/// The number is larger than the schema allows. ...
///
/// How to mend it: ...
///
/// Wrong:  101
/// Right:  100
/// ```
fn write_code(out: &mut impl Write, code: Explained) -> io::Result<()> {
    write!(out, "{}: {}", code.id, code.title)?;
    match code.keyword {
        "" => writeln!(out, "\n")?,
        keyword => writeln!(out, " (keyword `{keyword}`)\n")?,
    }
    writeln!(out, "{}\n", wrapped(code.explanation))?;
    writeln!(out, "{}", wrapped(&format!("How to mend it: {}", code.mend)))?;
    if let Some((wrong, right)) = code.example {
        writeln!(out, "\nWrong:  {}\nRight:  {}", indented(wrong, 8), indented(right, 8))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_code_is_explained_once_and_fully() {
        let ids: BTreeSet<&str> = all().map(|code| code.id).collect();
        assert_eq!(ids.len(), all().count());
        for (letter, least) in [("P", 40), ("S", 40), ("G", 15), ("W", 4), ("R", 3)] {
            assert!(ids.iter().filter(|id| id.starts_with(letter)).count() >= least, "{letter}");
        }
        for code in all() {
            let mut text = Vec::new();
            write_code(&mut text, code).unwrap();
            let text = String::from_utf8(text).unwrap();
            assert!(text.lines().all(|line| line.chars().count() <= 100 || line.contains("  ")), "{text}");
            assert!(!code.title.is_empty() && !code.explanation.is_empty() && !code.mend.is_empty(), "{}", code.id);
        }
    }

    #[test]
    fn wrong_ones_are_answered_with_the_nearest() {
        assert!(unknown("p1111").contains("perhaps you mean `P111`\n"), "{}", unknown("p1111"));
        assert!(unknown("P12").contains("perhaps you mean `P102` or `P112` or `P120`"), "{}", unknown("P12"));
        assert!(unknown("PS03").contains("`P003`"));
        assert!(!unknown("wholly unlike").contains("perhaps"));
        assert!(!unknown(&"P".repeat(100_000)).contains("perhaps"));
        assert!(!unknown("\u{1b}[31m").contains('\u{1b}'));
    }
}
