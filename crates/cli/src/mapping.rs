//! Which schema an input has: by the maps of the command line, by `--schema`, by those of the configuration.

use std::collections::HashMap;
use std::fmt;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use globset::{GlobBuilder, GlobMatcher};

use crate::inputs::Source;
use crate::printable::Printable;
use crate::schemas::{self, Schema, SchemaProblem};

/// What decides about the schema of inputs.
#[derive(Debug, Default)]
pub(crate) struct Mapper {
    rules: Vec<Rule>,
    /// What schemas have been asked for, by folder and name; none where one is broken.
    loaded: HashMap<(PathBuf, String), Option<Arc<Schema>>>,
}

/// Which files have a schema.
#[derive(Debug)]
struct Rule {
    /// None where every input has it.
    files: Option<GlobMatcher>,
    /// What patterns and paths of schemas are relative to.
    folder: PathBuf,
    schema: String,
}

/// What an input is validated against.
#[derive(Debug)]
pub(crate) enum Choice {
    Schema(Arc<Schema>),
    /// Nothing says.
    Nothing,
    /// A schema that cannot be used, with the reason when it is met first.
    Unusable(Option<SchemaProblem>),
}

impl Mapper {
    /// Adds a rule behind those that are there: files below a folder and their schema.
    ///
    /// # Errors
    /// The pattern is none.
    pub(crate) fn add(&mut self, folder: &Path, files: Option<&str>, schema: &str) -> Result<(), BadPattern> {
        let files = files.map(pattern).transpose()?;
        self.rules.push(Rule { files, folder: folder.to_path_buf(), schema: schema.to_owned() });
        Ok(())
    }

    /// Whether nothing at all is said about schemas.
    pub(crate) fn is_empty(&self) -> bool {
        self.rules.is_empty()
    }

    /// Loads the schema that is for every input, if there is one, and so finds out what is wrong with it.
    pub(crate) fn load_general(&mut self) -> Option<SchemaProblem> {
        let index = self.rules.iter().position(|rule| rule.files.is_none())?;
        match self.load(index) {
            Choice::Unusable(problem) => problem,
            _ => None,
        }
    }

    /// The schema of an input.
    pub(crate) fn schema_of(&mut self, source: &Source) -> Choice {
        let path = match source {
            Source::Stdin => PathBuf::from("-"),
            Source::File(path) => lexical(path),
        };
        match self.rules.iter().position(|rule| rule.applies_to(&path)) {
            Some(index) => self.load(index),
            None => Choice::Nothing,
        }
    }

    fn load(&mut self, index: usize) -> Choice {
        let rule = &self.rules[index];
        let key = (rule.folder.clone(), rule.schema.clone());
        if let Some(known) = self.loaded.get(&key) {
            return known.clone().map_or(Choice::Unusable(None), Choice::Schema);
        }
        match schemas::load(&rule.schema, &rule.folder) {
            Ok(schema) => {
                let schema = Arc::new(schema);
                self.loaded.insert(key, Some(schema.clone()));
                Choice::Schema(schema)
            }
            Err(problem) => {
                self.loaded.insert(key, None);
                Choice::Unusable(Some(problem))
            }
        }
    }
}

impl Rule {
    fn applies_to(&self, path: &Path) -> bool {
        let Some(files) = &self.files else { return true };
        files.is_match(path) || path.strip_prefix(lexical(&self.folder)).is_ok_and(|below| files.is_match(below))
    }
}

/// A pattern in which `*` and `?` stop at slashes.
///
/// # Errors
/// It is none.
pub(crate) fn pattern(text: &str) -> Result<GlobMatcher, BadPattern> {
    let bare = text.strip_prefix("./").unwrap_or(text);
    match GlobBuilder::new(bare).literal_separator(true).build() {
        Ok(glob) => Ok(glob.compile_matcher()),
        Err(error) => Err(BadPattern { text: text.to_owned(), reason: error.kind().to_string() }),
    }
}

/// Why a text is no pattern.
#[derive(Debug)]
pub(crate) struct BadPattern {
    text: String,
    reason: String,
}

impl fmt::Display for BadPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is no pattern: {}", Printable(&self.text), self.reason)
    }
}

/// The absolute path without `.` and `..`, of which nothing needs to exist.
fn lexical(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
    let mut plain = PathBuf::new();
    for component in absolute.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                plain.pop();
            }
            other => plain.push(other),
        }
    }
    plain
}
