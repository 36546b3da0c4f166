//! Changes as a unified diff of the hand-written schemas, to be reviewed and applied.
//!
//! The files are edited as they stand, so that the diff shows what changes and nothing else. What only payloads show is
//! marked: a new member by `x-evidence`, a schema that has become wider by a `$comment`.

mod edit;

use std::collections::{BTreeMap, BTreeSet};

use jsonc_parser::ParseOptions;
use jsonc_parser::cst::CstRootNode;
use similar::TextDiff;

use super::change::Change;
use super::report::Report;
use crate::source::Location;

/// A patch, and what is not in it.
pub(crate) struct Patch {
    /// A unified diff, as `git apply` takes it; empty where nothing can be changed.
    pub(crate) diff: String,
    /// For each finding that is left: place, code and why.
    pub(crate) left: Vec<String>,
}

/// A file that is being edited, and the keywords that have been widened in it by the pointer of their schema.
struct File {
    before: &'static str,
    root: CstRootNode,
    widened: BTreeMap<String, BTreeSet<String>>,
}

/// The patch that would make the schemas allow what was seen.
pub(crate) fn patch(report: &Report) -> Patch {
    let mut files: BTreeMap<String, File> = BTreeMap::new();
    let mut left = Vec::new();
    for finding in &report.findings {
        if let Err(why) = apply(&mut files, &finding.change) {
            left.push(format!("{} {} [{}]: {why}", finding.pointer, finding.title, finding.code));
        }
    }
    let mut diff = String::new();
    for (name, mut file) in files {
        for (pointer, keywords) in std::mem::take(&mut file.widened) {
            edit::comment(&file.root, &pointer, &keywords);
        }
        let after = file.root.to_string();
        if after != file.before {
            let (old, new) = (format!("a/schemas/{name}"), format!("b/schemas/{name}"));
            diff += &TextDiff::from_lines(file.before, &after).unified_diff().header(&old, &new).to_string();
        }
    }
    Patch { diff, left }
}

/// Makes a change wherever it is needed: in the schema itself and in those that it refers to.
fn apply(files: &mut BTreeMap<String, File>, change: &Change) -> Result<(), &'static str> {
    let none = || "the schema does not say it at a place that can be changed";
    match change {
        Change::None(why) => Err(why),
        Change::AddMember { owner, name, kinds } => {
            let owners = owner.chain();
            let with_members = owners.iter().find(|place| place.keyword("properties").is_some());
            let place = with_members.or(owners.last()).ok_or_else(none)?;
            let file = open(files, place).ok_or_else(none)?;
            edit::add_member(&file.root, &place.pointer, name, kinds).map(drop).ok_or_else(none)
        }
        Change::Types { at, types } => {
            if types.contains(&"null") {
                // Null has to stand in both, where there are both.
                let _ = everywhere(files, at, "enum", |root, pointer| {
                    edit::add_values(root, pointer, &["null".to_owned()])
                });
            }
            everywhere(files, at, "type", |root, pointer| edit::add_types(root, pointer, types))
        }
        Change::Values { at, values } => {
            everywhere(files, at, "enum", |root, pointer| edit::add_values(root, pointer, values))
        }
        Change::Optional { owner, name } => {
            everywhere(files, owner, "required", |root, pointer| edit::no_longer_require(root, pointer, name))
        }
        Change::Bound { at, keyword, to } => everywhere(files, at, keyword, |root, pointer| match to {
            Some(to) => edit::set_bound(root, pointer, keyword, to),
            None => edit::remove(root, pointer, keyword),
        }),
    }
}

/// Edits each schema of a chain that has the keyword.
fn everywhere(
    files: &mut BTreeMap<String, File>,
    at: &Location,
    keyword: &str,
    edit: impl Fn(&CstRootNode, &str) -> Option<bool>,
) -> Result<(), &'static str> {
    let mut is_edited = false;
    for place in at.chain().iter().filter(|place| place.keyword(keyword).is_some()) {
        let Some(file) = open(files, place) else { continue };
        let Some(is_changed) = edit(&file.root, &place.pointer) else { continue };
        if is_changed {
            file.widened.entry(place.pointer.clone()).or_default().insert(keyword.to_owned());
        }
        is_edited = true;
    }
    if is_edited { Ok(()) } else { Err("the schema does not say it at a place that can be changed") }
}

fn open<'f>(files: &'f mut BTreeMap<String, File>, place: &Location) -> Option<&'f mut File> {
    if !files.contains_key(&place.file) {
        let before = place.text()?;
        let root = CstRootNode::parse(before, &ParseOptions::default()).ok()?;
        files.insert(place.file.clone(), File { before, root, widened: BTreeMap::new() });
    }
    files.get_mut(&place.file)
}
