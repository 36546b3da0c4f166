//! What came out of the suite: a table by keyword, figures, and what is wrong.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::runner::Outcome;
use super::suite::File;
use super::{Collection, Verdict, is_right};

/// What `docs/keywords.md` begins with.
const SUITE: &str = "# Keywords

What generated code honours of JSON Schema, draft 2020-12, proved by the official JSON-Schema-Test-Suite. Written by `cargo xtask conformance PATH`, which
generates code for every schema of the suite, compiles it and runs every case through `check_json`, `from_json_checked` and `validate`.

A group is a schema with its cases. It is *honoured* if every case comes out right, and *refused* if the schema is reported, with its place,
instead of being turned into code. Wrong verdicts:";

/// What `docs/quicktype.md` begins with.
const QUICKTYPE: &str = "# Schemas of others

The schemas of quicktype's own tests, with their sample files, through the same proof as the official suite ([keywords](keywords.md)). Written by
`cargo xtask conformance PATH`. They are of draft-06 and draft-07, read with their dialect where that is a matter of spelling: `definitions`, `items` as a
list with `additionalItems`, `dependencies`, `$id` as the name of a place. Where a schema means something else today than it did, or has a keyword that no
dialect knows, it is *refused*, at its place. What is expected of a sample is the standard's verdict; where quicktype expects another, the collection says so.

Wrong verdicts:";

/// How many groups and cases are honoured and refused.
#[derive(Default)]
struct Count {
    honoured: usize,
    refused: usize,
    cases_honoured: usize,
    cases: usize,
}

impl Count {
    fn add(&mut self, verdict: &Verdict, cases: usize) {
        self.cases += cases;
        match verdict {
            Verdict::Generated(_) => {
                self.honoured += 1;
                self.cases_honoured += cases;
            }
            Verdict::Refused(_) => self.refused += 1,
        }
    }

    /// `82 of 100 (82.0 %)`, rounded down.
    fn share(&self) -> String {
        let tenths = (self.cases_honoured * 1000).checked_div(self.cases).unwrap_or(1000);
        format!("{} of {} ({}.{} %)", self.cases_honoured, self.cases, tenths / 10, tenths % 10)
    }
}

/// A line for each case that came out otherwise than the suite says.
pub(crate) fn wrong(files: &[File], verdicts: &[Verdict], outcomes: &[Outcome]) -> Vec<String> {
    let groups = files.iter().flat_map(|file| file.groups.iter().map(move |group| (file, group)));
    let mut lines = Vec::new();
    for ((file, group), verdict) in groups.zip(verdicts) {
        let Verdict::Generated(places) = verdict else { continue };
        for (case, outcome) in group.cases.iter().zip(&outcomes[places.clone()]) {
            if !is_right(case.valid, *outcome) {
                let expected = if case.valid { "valid" } else { "invalid" };
                let (name, group, case) = (&file.name, &group.description, &case.description);
                lines.push(format!("wrong: {name}: {group}: {case}: {outcome:?}, expected {expected}"));
            }
        }
    }
    lines
}

/// The figures in a sentence.
pub(crate) fn figures(files: &[File], verdicts: &[Verdict], outcomes: &[Outcome]) -> String {
    let [required, optional] = totals(files, verdicts);
    let wrong = wrong(files, verdicts, outcomes).len();
    let panics = outcomes.iter().filter(|outcome| **outcome == Outcome::Panic).count();
    format!(
        "required: {} cases honoured, {} groups honoured, {} refused\noptional: {} cases honoured, {} groups honoured, {} refused\nwrong: {wrong}, panics: {panics}",
        required.share(),
        required.honoured,
        required.refused,
        optional.share(),
        optional.honoured,
        optional.refused,
    )
}

fn totals(files: &[File], verdicts: &[Verdict]) -> [Count; 2] {
    let mut totals = [Count::default(), Count::default()];
    let groups = files.iter().flat_map(|file| file.groups.iter().map(move |group| (file, group)));
    for ((file, group), verdict) in groups.zip(verdicts) {
        totals[usize::from(file.is_optional)].add(verdict, group.cases.len());
    }
    totals
}

/// The document about a collection.
pub(crate) fn table(collection: Collection, files: &[File], verdicts: &[Verdict], outcomes: &[Outcome]) -> String {
    let wrong = wrong(files, verdicts, outcomes).len();
    let [required, optional] = totals(files, verdicts).map(|count| count.share());
    let mut text = match collection {
        Collection::Suite => {
            format!("{SUITE} {wrong}.\n\n- required: {required} of the cases\n- optional: {optional} of the cases\n\n")
        }
        Collection::Quicktype => format!("{QUICKTYPE} {wrong}. Samples judged: {required}.\n\n"),
    };
    let mut verdicts = verdicts.iter();
    let mut was_optional = None;
    for file in files {
        if was_optional != Some(file.is_optional) {
            let title = match (collection, file.is_optional) {
                (Collection::Quicktype, _) => "Schemas",
                (Collection::Suite, true) => "Optional",
                (Collection::Suite, false) => "Required",
            };
            let _ = write!(
                text,
                "{}## {title}\n\n| file | honoured | refused | why refused |\n|---|--:|--:|---|\n",
                if file.is_optional { "\n" } else { "" }
            );
            was_optional = Some(file.is_optional);
        }
        let mut count = Count::default();
        let mut reasons: BTreeMap<&str, usize> = BTreeMap::new();
        for (group, verdict) in file.groups.iter().zip(verdicts.by_ref()) {
            count.add(verdict, group.cases.len());
            if let Verdict::Refused(whys) = verdict {
                for why in whys {
                    *reasons.entry(why).or_default() += 1;
                }
            }
        }
        let reasons: Vec<String> = reasons.iter().map(|(why, groups)| format!("{why} ({groups})")).collect();
        let _ = writeln!(text, "| {} | {} | {} | {} |", file.name, count.honoured, count.refused, reasons.join("; "));
    }
    text
}

#[cfg(test)]
mod tests {
    use payschema_schema::{Dialect, Formats};

    use super::super::suite::{Case, Group};
    use super::*;

    fn file(name: &str, is_optional: bool, groups: usize) -> File {
        let case = |valid| Case { description: format!("is {valid}"), instance: "1".to_owned(), valid };
        let group = |place| Group {
            description: format!("group {place}"),
            schema: "true".to_owned(),
            cases: vec![case(true), case(false)],
        };
        File {
            name: name.to_owned(),
            is_optional,
            formats: Formats::Annotated,
            dialect: Dialect::Draft2020,
            groups: (0..groups).map(group).collect(),
        }
    }

    fn suite() -> (Vec<File>, Vec<Verdict>) {
        let refused = |why: &str| Verdict::Refused(vec![why.to_owned()]);
        let verdicts =
            vec![Verdict::Generated(0..2), refused("S1 a"), refused("S1 a"), refused("S0 b"), Verdict::Generated(2..4)];
        (vec![file("allOf", false, 4), file("format/date", true, 1)], verdicts)
    }

    #[test]
    fn files_have_rows_with_the_reasons_of_refusals() {
        let (files, verdicts) = suite();
        let outcomes = [Outcome::Valid, Outcome::Invalid, Outcome::Valid, Outcome::Invalid];
        assert_eq!(wrong(&files, &verdicts, &outcomes), Vec::<String>::new());
        let table = table(Collection::Suite, &files, &verdicts, &outcomes);
        for line in [
            "instead of being turned into code. Wrong verdicts: 0.",
            "- required: 2 of 8 (25.0 %) of the cases",
            "- optional: 2 of 2 (100.0 %) of the cases",
            "| allOf | 1 | 3 | S0 b (1); S1 a (2) |",
            "| format/date | 1 | 0 |  |",
        ] {
            assert!(table.lines().any(|other| other == line), "{line}\n{table}");
        }
    }

    #[test]
    fn whatever_is_not_as_the_suite_says_is_wrong() {
        let (files, verdicts) = suite();
        let outcomes = [Outcome::Invalid, Outcome::Panic, Outcome::Disagreement, Outcome::Invalid];
        assert_eq!(
            wrong(&files, &verdicts, &outcomes),
            [
                "wrong: allOf: group 0: is true: Invalid, expected valid",
                "wrong: allOf: group 0: is false: Panic, expected invalid",
                "wrong: format/date: group 0: is true: Disagreement, expected valid",
            ]
        );
        assert!(figures(&files, &verdicts, &outcomes).ends_with("wrong: 3, panics: 1"));
    }
}
