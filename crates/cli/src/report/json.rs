//! Findings as JSON: one document, or one line for each. `docs/report.schema.json` describes both; what it says of a member
//! stays true while `version` stays the same.

mod shape;

use std::io::{self, Write};

use serde::Serialize;

use super::Render;
use super::escaped::json;
use crate::finding::Finding;
use crate::summary::{InputCounts, Summary};
use shape::{Told, Totals};

/// The version of the shape.
const VERSION: u32 = 1;

/// One document: `{"version": 1, "findings": […], "summary": {…}}`. Findings are written as they come.
#[derive(Default)]
pub(super) struct Document {
    is_begun: bool,
    is_listed: bool,
}

impl Document {
    fn begin(&mut self, out: &mut dyn Write) -> io::Result<()> {
        if self.is_begun {
            return Ok(());
        }
        self.is_begun = true;
        write!(out, "{{\"version\":{VERSION},\"tool\":{{\"name\":\"payschema\",\"version\":")?;
        json(out, &env!("CARGO_PKG_VERSION"))?;
        out.write_all(b"},\n\"findings\":[")
    }
}

impl Render for Document {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        self.begin(out)?;
        out.write_all(if self.is_listed { b",\n" } else { b"\n" })?;
        self.is_listed = true;
        json(out, &Told::of(finding))
    }

    fn input_done(&mut self, _: &mut dyn Write, _: &str, _: &str, _: &InputCounts) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        self.begin(out)?;
        out.write_all(b"],\n\"summary\":")?;
        json(out, &Totals::of(summary))?;
        out.write_all(b"}\n")
    }
}

/// A line for each finding, and one for the summary, by which a reader knows that it has seen all.
pub(super) struct Lines;

#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
enum Line<'a> {
    Finding(&'a Told<'a>),
    Summary(&'a Totals),
}

impl Render for Lines {
    fn finding(&mut self, out: &mut dyn Write, finding: &Finding) -> io::Result<()> {
        json(out, &Line::Finding(&Told::of(finding)))?;
        out.write_all(b"\n")
    }

    fn input_done(&mut self, _: &mut dyn Write, _: &str, _: &str, _: &InputCounts) -> io::Result<()> {
        Ok(())
    }

    fn end(&mut self, out: &mut dyn Write, summary: &Summary) -> io::Result<()> {
        json(out, &Line::Summary(&Totals::of(summary)))?;
        out.write_all(b"\n")
    }
}
