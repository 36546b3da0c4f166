//! From the text of a reference to the schema it leads to.

use payschema_diagnostics::{Code, Diagnostic, Span, quoted};

use crate::graph::{Hint, SchemaId};
use crate::lower::{Nodes, Reference, ReferenceKind, at};
use crate::{codes, nearest};

/// Why a reference leads to no schema.
pub(crate) struct Problem {
    code: &'static Code,
    message: String,
    remedy: String,
}

impl Problem {
    /// The finding at the reference's place.
    pub(crate) fn at(self, span: Span) -> Diagnostic {
        Diagnostic::new(self.code, span, self.message, self.remedy)
    }
}

/// Resolves the references that were read, and reports those that lead to no schema.
pub(crate) fn resolve(nodes: &mut Nodes, findings: &mut Vec<Diagnostic>) {
    for reference in std::mem::take(&mut nodes.references) {
        let Reference { from, kind, text, span } = reference;
        let target = match target(nodes, &nodes.schemas[from.0].file, &text) {
            Ok(target) => target,
            Err(problem) => {
                findings.extend(problem.map(|problem| problem.at(span)));
                None
            }
        };
        let schema = &mut nodes.schemas[from.0];
        match kind {
            ReferenceKind::Ref => schema.reference = Some(at(target, span)),
            ReferenceKind::Hint => schema.hint = target.map(|target| at(Hint::Enum(target), span)),
        }
    }
}

/// The schema that a reference in a file leads to. The error is empty where the target's file could not be read, which
/// has been reported.
pub(crate) fn target(nodes: &Nodes, from: &str, text: &str) -> Result<Option<SchemaId>, Option<Problem>> {
    let (path, fragment) = text.split_once('#').map_or((text, None), |(path, fragment)| (path, Some(fragment)));
    let file = file_of(from, path)?;
    if nodes.unread.contains(&file) {
        return Err(None);
    }
    if !nodes.files.contains_key(&file) {
        return Err(Some(no_such_file(nodes, &file)));
    }
    let pointer = match pointer_of(fragment.unwrap_or_default())? {
        Fragment::Pointer(pointer) => pointer,
        Fragment::Anchor(name) => {
            let target = nodes.anchors.get(&(file.clone(), name.clone()));
            return target.map(|target| Some(*target)).ok_or_else(|| Some(no_such_anchor(nodes, path, &file, &name)));
        }
    };
    if let Some(&target) = nodes.places.get(&(file.clone(), pointer.clone())) {
        return Ok(Some(target));
    }
    Err(Some(no_such_place(nodes, path, &file, &pointer)))
}

/// The path of the file that a reference names.
fn file_of(from: &str, path: &str) -> Result<String, Problem> {
    let foreign =
        |message: String, remedy: &str| Problem { code: &codes::FOREIGN_REFERENCE, message, remedy: remedy.to_owned() };
    if path.is_empty() {
        return Ok(from.to_owned());
    }
    let first = path.split(['/', '?']).next().unwrap_or_default();
    if first.contains(':') || path.starts_with("//") {
        let message = format!("{} is an absolute URI", quoted(path));
        return Err(foreign(message, "copy the schema into the provider's folder and refer to it by its file name"));
    }
    if path.starts_with('/') || path.contains(['\\', '?']) {
        let message = format!("{} is no relative path", quoted(path));
        return Err(foreign(message, "refer to a file of the provider's folder by its name"));
    }
    let path = percent_decode(path).ok_or_else(|| malformed(path, "holds a malformed percent-encoding"))?;
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    let folder = parts.first().copied();
    for part in path.split('/') {
        match part {
            "." => {}
            ".." => {
                if parts.pop().is_none() {
                    let message = format!("{} leaves the schemas' folder", quoted(&path));
                    return Err(foreign(message, "refer to a file of the provider's folder by its name"));
                }
            }
            part => parts.push(part),
        }
    }
    if folder.is_some() && (parts.first().copied() != folder || parts.len() == 1) {
        let message = format!("{} leaves the provider's folder", quoted(&path));
        return Err(foreign(message, "copy what is shared into this folder: each provider becomes a crate of its own"));
    }
    Ok(parts.join("/"))
}

/// What stands behind `#`.
#[derive(Debug, PartialEq)]
enum Fragment {
    Pointer(String),
    Anchor(String),
}

/// The JSON Pointer or anchor that a fragment stands for.
fn pointer_of(fragment: &str) -> Result<Fragment, Problem> {
    let pointer = percent_decode(fragment).ok_or_else(|| malformed(fragment, "holds a malformed percent-encoding"))?;
    if !pointer.is_empty() && !pointer.starts_with('/') {
        return Ok(Fragment::Anchor(pointer));
    }
    if pointer.split('~').skip(1).any(|rest| !rest.starts_with(['0', '1'])) {
        return Err(malformed(fragment, "holds a `~` that is followed by neither 0 nor 1"));
    }
    Ok(Fragment::Pointer(pointer))
}

fn malformed(text: &str, problem: &str) -> Problem {
    Problem {
        code: &codes::MALFORMED_REFERENCE,
        message: format!("{} {problem}", quoted(text)),
        remedy: "write a pointer such as `#/$defs/Name`; in a name, `~` is `~0`, `/` is `~1`, and `%` is `%25`"
            .to_owned(),
    }
}

fn no_such_file(nodes: &Nodes, file: &str) -> Problem {
    let (folder, name) = file.split_once('/').unwrap_or(("", file));
    let names = nodes.files.keys().filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/'));
    Problem {
        code: &codes::DANGLING_REFERENCE,
        message: format!("there is no schema file {}", quoted(name)),
        remedy: nearest::remedy(name, names, "add the file, or refer to another one"),
    }
}

fn no_such_place(nodes: &Nodes, path: &str, file: &str, pointer: &str) -> Problem {
    let name = quoted(file.split_once('/').map_or(file, |(_, name)| name)).to_string();
    let is_there = nodes.files.get(file).is_some_and(|value| value.at_pointer(pointer).is_some());
    if is_there {
        return Problem {
            code: &codes::REFERENCE_TO_NO_SCHEMA,
            message: format!("{} in {name} is no schema", quoted(pointer)),
            remedy: "refer to a schema: the file itself, `#/$defs/Name` or `#/properties/name`".to_owned(),
        };
    }
    let start = (file.to_owned(), String::new());
    let places = nodes.places.range(start..).map(|(place, _)| place).take_while(|(path, _)| path == file);
    let remedy = match nearest::of(pointer, places.map(|(_, pointer)| pointer.as_str())) {
        Some(near) => format!("write {}, if that is meant", quoted(&format!("{path}#{}", to_fragment(near)))),
        None => "add a definition there, or refer to another place".to_owned(),
    };
    Problem {
        code: &codes::DANGLING_REFERENCE,
        message: format!("{name} holds nothing at {}", quoted(pointer)),
        remedy,
    }
}

fn no_such_anchor(nodes: &Nodes, path: &str, file: &str, name: &str) -> Problem {
    let anchors = nodes.anchors.keys().filter(|(other, _)| other == file).map(|(_, anchor)| anchor.as_str());
    let remedy = match nearest::of(name, anchors) {
        Some(near) => format!("write {}, if that is meant", quoted(&format!("{path}#{near}"))),
        None => "write a pointer such as `#/$defs/Name`, or give the schema that is meant this `$anchor`".to_owned(),
    };
    let file = quoted(file.split_once('/').map_or(file, |(_, name)| name)).to_string();
    Problem { code: &codes::DANGLING_REFERENCE, message: format!("{file} has no anchor {}", quoted(name)), remedy }
}

fn percent_decode(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let [high, low, tail @ ..] = rest else { return None };
        let digit = |byte: u8| char::from(byte).to_digit(16);
        bytes.push(u8::try_from(digit(*high)? * 16 + digit(*low)?).ok()?);
        rest = tail;
    }
    String::from_utf8(bytes).ok()
}

/// A JSON Pointer as a URI fragment, without the `#`.
pub(crate) fn to_fragment(pointer: &str) -> String {
    let mut fragment = String::with_capacity(pointer.len());
    for byte in pointer.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => fragment.push(char::from(byte)),
            b'-' | b'.' | b'_' | b'~' | b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'='
            | b':' | b'@' | b'/' | b'?' => fragment.push(char::from(byte)),
            _ => fragment.push_str(&format!("%{byte:02X}")),
        }
    }
    fragment
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(from: &str, path: &str) -> Option<String> {
        file_of(from, path).ok()
    }

    #[test]
    fn paths_stay_within_the_folder() {
        assert_eq!(file("a/x.json", "y.json").as_deref(), Some("a/y.json"));
        assert_eq!(file("a/x.json", "./b/../y%2Ejson").as_deref(), Some("a/y.json"));
        assert_eq!(file("a/x.json", "../a/y.json").as_deref(), Some("a/y.json"));
        for path in [
            "../b/y.json",
            "../../y.json",
            "../y.json",
            "..",
            "/y.json",
            "https://x/y",
            "urn:x",
            "//x/y",
            "b\\y",
            "y?z",
            "%zz",
        ] {
            assert_eq!(file("a/x.json", path), None, "{path}");
        }
    }

    #[test]
    fn fragments_are_pointers() {
        let pointer = |fragment| pointer_of(fragment).ok();
        assert_eq!(pointer(""), Some(Fragment::Pointer(String::new())));
        assert_eq!(pointer("/a~1b/%25/%C3%A9"), Some(Fragment::Pointer("/a~1b/%/é".to_owned())));
        assert_eq!(pointer("a"), Some(Fragment::Anchor("a".to_owned())));
        for fragment in ["/~2", "/~", "/%", "/%e", "/%ff"] {
            assert_eq!(pointer(fragment), None, "{fragment}");
        }
        assert_eq!(to_fragment("/$defs/a b%é\"^"), "/$defs/a%20b%25%C3%A9%22%5E");
    }
}
