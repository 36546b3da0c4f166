//! JUnit XML: a test suite for each input, and in it a test case for each finding, or one that has passed.
//!
//! A suite begins with its counts, so the findings of one input are held until the input is done; inputs are written one by
//! one.

use std::io::{self, Write};

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use super::{Render, explained};
use crate::finding::{Class, Finding, Level};
use crate::printable::Printable;
use crate::summary::{InputCounts, Summary};

#[derive(Default)]
pub(super) struct Junit {
    is_begun: bool,
    suite: Option<Suite>,
}

/// The findings of one input.
struct Suite {
    input: String,
    cases: Vec<Case>,
}

struct Case {
    class: String,
    name: String,
    verdict: Verdict,
}

enum Verdict {
    Passed,
    /// Passed, with something to say.
    Warning(String),
    Failure(Problem),
    Error(Problem),
}

struct Problem {
    code: String,
    message: String,
    text: String,
}

impl Render for Junit {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        self.suite(out, &finding.input)?.cases.push(Case::of(finding));
        Ok(())
    }

    fn input_done(&mut self, out: &mut dyn Write, input: &str, schema: &str, counts: &InputCounts) -> io::Result<()> {
        let suite = self.suite(out, input)?;
        if suite.cases.is_empty() {
            let plural = if counts.records == 1 { "" } else { "s" };
            let name = format!("{} record{plural}", counts.records);
            suite.cases.push(Case { class: schema.to_owned(), name, verdict: Verdict::Passed });
        }
        self.finish(out)
    }

    fn end(&mut self, out: &mut dyn Write, _: &Summary) -> io::Result<()> {
        self.finish(out)?;
        self.begin(out)?;
        let mut writer = Writer::new(&mut *out);
        writer.write_event(Event::Text(BytesText::new("\n")))?;
        writer.write_event(Event::End(BytesEnd::new("testsuites")))?;
        out.write_all(b"\n")
    }
}

impl Junit {
    /// The suite of an input. One that was not done, because its input could not be read to its end, is written before.
    fn suite(&mut self, out: &mut dyn Write, input: &str) -> io::Result<&mut Suite> {
        if self.suite.as_ref().is_some_and(|suite| suite.input != input) {
            self.finish(out)?;
        }
        Ok(self.suite.get_or_insert_with(|| Suite { input: input.to_owned(), cases: Vec::new() }))
    }

    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.is_begun {
            return Ok(());
        }
        self.is_begun = true;
        let mut writer = Writer::new(&mut *out);
        writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        writer.write_event(Event::Text(BytesText::new("\n")))?;
        writer.write_event(Event::Start(BytesStart::new("testsuites").with_attributes([("name", "payschema")])))
    }

    fn finish(&mut self, out: &mut dyn Write) -> io::Result<()> {
        let Some(suite) = self.suite.take() else { return Ok(()) };
        self.begin(out)?;
        suite.write(&mut Writer::new(out))
    }
}

impl Suite {
    fn write(&self, writer: &mut Writer<&mut dyn Write>) -> io::Result<()> {
        let count = |is: fn(&Verdict) -> bool| self.cases.iter().filter(|case| is(&case.verdict)).count().to_string();
        let name = line(&self.input);
        let tests = self.cases.len().to_string();
        let failures = count(|verdict| matches!(verdict, Verdict::Failure(_)));
        let errors = count(|verdict| matches!(verdict, Verdict::Error(_)));
        writer.write_event(Event::Text(BytesText::new("\n")))?;
        let attributes = [("name", name.as_str()), ("tests", &tests), ("failures", &failures), ("errors", &errors)];
        writer.write_event(Event::Start(BytesStart::new("testsuite").with_attributes(attributes)))?;
        self.cases.iter().try_for_each(|case| case.write(writer))?;
        writer.write_event(Event::Text(BytesText::new("\n")))?;
        writer.write_event(Event::End(BytesEnd::new("testsuite")))
    }
}

impl Case {
    fn of(finding: &Finding) -> Case {
        let place = if finding.pointer.is_empty() { "the document" } else { &finding.pointer };
        let record = finding.record.map(|record| format!("record {record}: ")).unwrap_or_default();
        let lines = explained(finding);
        let problem = Problem {
            code: finding.code.clone(),
            message: lines.first().cloned().unwrap_or_default(),
            text: told(finding, &lines),
        };
        Case {
            class: finding.schema.to_string(),
            name: format!("{record}{} [{}]", super::shortened(place), finding.code),
            verdict: match (finding.class, finding.level) {
                (Class::Broken | Class::Unreadable, _) => Verdict::Error(problem),
                (Class::Violation, Level::Error) => Verdict::Failure(problem),
                (Class::Violation, Level::Warning) => Verdict::Warning(problem.text),
            },
        }
    }

    fn write(&self, writer: &mut Writer<&mut dyn Write>) -> io::Result<()> {
        writer.write_event(Event::Text(BytesText::new("\n")))?;
        let (class, name) = (line(&self.class), line(&self.name));
        let case = BytesStart::new("testcase").with_attributes([("classname", class.as_str()), ("name", &name)]);
        match &self.verdict {
            Verdict::Passed => return writer.write_event(Event::Empty(case)),
            Verdict::Warning(text) => {
                writer.write_event(Event::Start(case))?;
                element(writer, BytesStart::new("system-out"), text)?;
            }
            Verdict::Failure(problem) => {
                writer.write_event(Event::Start(case))?;
                problem.write(writer, "failure")?;
            }
            Verdict::Error(problem) => {
                writer.write_event(Event::Start(case))?;
                problem.write(writer, "error")?;
            }
        }
        writer.write_event(Event::End(BytesEnd::new("testcase")))
    }
}

impl Problem {
    fn write(&self, writer: &mut Writer<&mut dyn Write>, name: &'static str) -> io::Result<()> {
        let (code, message) = (line(&self.code), line(&self.message));
        let start = BytesStart::new(name).with_attributes([("type", code.as_str()), ("message", &message)]);
        element(writer, start, &self.text)
    }
}

fn element(writer: &mut Writer<&mut dyn Write>, start: BytesStart<'_>, text: &str) -> io::Result<()> {
    let end = start.to_end().into_owned();
    let text = text.split('\n').map(line).collect::<Vec<_>>().join("\n");
    writer.write_event(Event::Start(start))?;
    writer.write_event(Event::Text(BytesText::new(&text)))?;
    writer.write_event(Event::End(end))
}

/// Place and lines, as the text for people has them.
fn told(finding: &Finding, lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|said| line(said)).collect();
    let mut text = line(&finding.input);
    if let Some(place) = finding.place {
        text.push_str(&format!(":{}:{}", place.line, place.column));
    }
    text.push_str(": ");
    text.push_str(&lines.join("\n  "));
    if let Some(excerpt) = &finding.excerpt {
        let indent = " ".repeat(excerpt.underlined.start);
        let marks = "^".repeat(excerpt.underlined.len());
        text.push_str(&format!("\n  {}\n  {indent}{marks}", excerpt.text));
    }
    text
}

/// A line with everything escaped that XML 1.0 has no place for, however it is written there.
fn line(text: &str) -> String {
    Printable(text).to_string().replace('\u{FFFE}', "\\u{fffe}").replace('\u{FFFF}', "\\u{ffff}")
}
