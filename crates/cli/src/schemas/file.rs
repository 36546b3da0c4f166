//! A schema from a file, of any draft, judged by the `jsonschema` crate.
//!
//! References lead to other files only; nothing is fetched. Numbers are those of `serde_json`: integers of 64 bits and
//! floats, because its exact numbers would change how everything is built that is built beside this.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jsonschema::{Retrieve, Uri, ValidationError, Validator};
use payschema::Json;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde_json::Value;

use super::hint;
use super::sentence::sentence;
use crate::codes;
use crate::finding::located::{self, At, Context, Located};
use crate::finding::{Class, Finding, violations};
use crate::nearest::nearest;
use crate::printable::Printable;

/// A compiled schema.
#[derive(Debug)]
pub(crate) struct FileSchema {
    validator: Validator,
    /// Whether it marks members as sensitive. Which values these are is not worked out, so none is shown.
    sensitive: bool,
    /// For hints.
    schema: Value,
}

/// Why a schema file cannot be used.
#[derive(Debug)]
pub(crate) struct BrokenSchema {
    path: String,
    /// Line and column in it.
    place: Option<(usize, usize)>,
    reason: String,
}

impl FileSchema {
    /// Reads and compiles a schema, and what it refers to.
    ///
    /// # Errors
    /// It cannot be read, is no JSON or no schema, or refers to what cannot be read.
    pub(crate) fn read(path: &Path, shown: &str) -> Result<FileSchema, BrokenSchema> {
        let broken = |place, reason: String| BrokenSchema { path: shown.to_owned(), place, reason };
        let text = fs::read(path).map_err(|reason| broken(None, format!("{UNREADABLE}{reason}")))?;
        let schema = parse(&text).map_err(|(place, reason)| broken(place, reason))?;
        let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_path_buf());
        let sensitive = Arc::new(AtomicBool::new(has_sensitive(&schema)));
        let files = Files {
            folder: absolute.parent().map(Path::to_path_buf).unwrap_or_default(),
            id_folder: id_folder(&schema),
            sensitive: sensitive.clone(),
        };
        let options =
            jsonschema::options().should_validate_formats(true).with_base_uri(uri_of(&absolute)).with_retriever(files);
        match options.build(&schema) {
            Ok(validator) => {
                let sensitive = sensitive.load(Ordering::Relaxed);
                Ok(FileSchema { validator, sensitive, schema })
            }
            Err(error) => {
                let pointer = error.instance_path().as_str();
                let readable = std::str::from_utf8(&text).unwrap_or_default();
                let place = payschema_diagnostics::pointer::locate(readable, pointer);
                let place =
                    place.filter(|_| !pointer.is_empty()).map(|range| line_and_column(&readable[..range.start]));
                Err(broken(place, explained(&error, pointer)))
            }
        }
    }

    /// Everything that is wrong with a record.
    pub(crate) fn check(&self, context: &Context, text: &[u8]) -> Vec<Finding> {
        let context = &Context { show_values: context.show_values && !self.sensitive, ..context.clone() };
        // The rules of reading are the same for every schema, and so are the messages.
        if let Err(error) = Json::try_from(text) {
            return vec![violations::of_error(context, text, &error)];
        }
        let value: Value = match serde_json::from_slice(text) {
            Ok(value) => value,
            Err(error) => return vec![beyond(context, text, &error)],
        };
        let shown = if self.sensitive { None } else { Some(&self.schema) };
        findings(context, text, self.validator.iter_errors(&value), shown)
    }
}

/// The findings of errors, in the order of their places; without a schema there are no hints.
fn findings<'e>(
    context: &Context,
    text: &[u8],
    errors: impl Iterator<Item = ValidationError<'e>>,
    schema: Option<&Value>,
) -> Vec<Finding> {
    let mut told = Vec::new();
    let mut stated: HashMap<(String, String), Stated> = HashMap::new();
    for error in errors {
        let pointer = error.instance_path().as_str().to_owned();
        let keyword = error.kind().keyword().to_owned();
        let code = format!("jsonschema/{keyword}");
        let message = format!("{} {}", context.name_of(&pointer), sentence(&error));
        let hint = schema.and_then(|schema| hint::hint(schema, &error));
        let location = format!("#{}", error.schema_path().as_str());
        stated.insert((code.clone(), message.clone()), Stated { keyword, location, hint });
        told.push(Located { pointer, at: At::Value, code, message });
    }
    let located = located::at_pointers(context, text, told).into_iter().map(|found| {
        let stated = stated.get(&(found.code.clone(), found.message.clone())).cloned();
        let Stated { keyword, location, hint } = stated.unwrap_or_default();
        Finding { keyword, schema_location: location, hint, ..found }
    });
    located.collect()
}

/// What is known of an error besides its place.
#[derive(Clone, Debug, Default)]
struct Stated {
    keyword: String,
    location: String,
    hint: Option<String>,
}

/// JSON that the engine cannot hold.
fn beyond(context: &Context, text: &[u8], error: &serde_json::Error) -> Finding {
    let message = format!("the document cannot be held by the engine behind schema files: {error}");
    let found = located::at_pointer(context, text, "", codes::NUMBER_LIMIT.id, message);
    Finding { class: Class::Broken, ..found }
}

/// How the reason begins where there is no text.
const UNREADABLE: &str = "cannot be read: ";

/// The types of JSON Schema.
const TYPES: [&str; 7] = ["array", "boolean", "integer", "null", "number", "object", "string"];

/// What stands where in a text of a schema.
type Misplaced = (Option<(usize, usize)>, String);

fn parse(text: &[u8]) -> Result<Value, Misplaced> {
    let text = text.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(text);
    if let Err(error) = Json::try_from(text) {
        let place = error.position().map(|position| (position.line, position.column));
        return Err((place, error.as_violation().sentence().to_string()));
    }
    serde_json::from_slice(text).map_err(|error| (None, error.to_string()))
}

fn explained(error: &ValidationError<'_>, pointer: &str) -> String {
    match (pointer, unknown_type(error.instance())) {
        ("", _) => error.to_string(),
        // The meta-schema says it with an `anyOf`, which nobody understands who has not read it.
        (pointer, Some(name)) if pointer.ends_with("/type") => {
            let perhaps = nearest(name, TYPES).map(|known| format!("; perhaps you mean `{known}`"));
            let known = TYPES.join("`, `");
            format!("`{name}` at {pointer} is no type; there are `{known}`{}", perhaps.unwrap_or_default())
        }
        (pointer, _) => format!("no valid schema at {pointer}: {error}"),
    }
}

/// The first name of a type that there is none of.
fn unknown_type(stated: &Value) -> Option<&str> {
    let names = stated.as_array().map_or(std::slice::from_ref(stated), Vec::as_slice);
    names.iter().filter_map(Value::as_str).find(|name| !TYPES.contains(name))
}

fn line_and_column(before: &str) -> (usize, usize) {
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (line, column)
}

fn has_sensitive(schema: &Value) -> bool {
    match schema {
        Value::Object(members) => {
            members.get("x-sensitive") == Some(&Value::Bool(true)) || members.values().any(has_sensitive)
        }
        Value::Array(items) => items.iter().any(has_sensitive),
        _ => false,
    }
}

/// Finds what schemas refer to, in files alone.
struct Files {
    /// Where the schema is.
    folder: PathBuf,
    /// Where the schema says it is: its `$id` up to the last slash, if that is on the network. What lies there is taken
    /// from the schema's folder.
    id_folder: Option<String>,
    sensitive: Arc<AtomicBool>,
}

impl Retrieve for Files {
    fn retrieve(&self, uri: &Uri<String>) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
        let uri = uri.as_str();
        let path = match (uri.strip_prefix("file://"), &self.id_folder) {
            (Some(path), _) => PathBuf::from(decoded(path)),
            (None, Some(id_folder)) if uri.starts_with(id_folder) => self.folder.join(decoded(&uri[id_folder.len()..])),
            _ => {
                return Err(
                    "nothing is fetched; put a copy beside the schema and refer to it by a relative path".into()
                );
            }
        };
        let shown = path.to_string_lossy().into_owned();
        let text = fs::read(&path).map_err(|reason| format!("cannot read {shown}: {reason}"))?;
        let schema = parse(&text).map_err(|(place, reason)| {
            let (line, column) = place.unwrap_or((1, 1));
            format!("{shown}:{line}:{column}: {reason}")
        })?;
        if has_sensitive(&schema) {
            self.sensitive.store(true, Ordering::Relaxed);
        }
        Ok(schema)
    }
}

/// What a path may have as it is in a URI.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn uri_of(path: &Path) -> String {
    format!("file://{}", utf8_percent_encode(&path.to_string_lossy(), KEPT))
}

fn decoded(path: &str) -> String {
    percent_decode_str(path).decode_utf8_lossy().into_owned()
}

fn id_folder(schema: &Value) -> Option<String> {
    let id = schema.get("$id").or_else(|| schema.get("id"))?.as_str()?;
    let (folder, _) = id.rsplit_once('/').filter(|_| id.starts_with("http://") || id.starts_with("https://"))?;
    Some(format!("{folder}/"))
}

impl fmt::Display for BrokenSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the schema {}", Printable(&self.path))?;
        if let Some((line, column)) = self.place {
            write!(f, ":{line}:{column}")?;
        }
        let verb = if self.reason.starts_with(UNREADABLE) { "" } else { "is broken: " };
        write!(f, " {verb}{}", Printable(&self.reason))
    }
}
