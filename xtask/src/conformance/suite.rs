//! The files of the suite.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{fs, io};

use payschema_schema::{Dialect, Formats};
use serde_json::value::RawValue;

use crate::workspace::at;

/// The files of optional behaviour that is promised. Others are about other formats, dialects or identifiers.
const OPTIONAL: [&str; 14] = [
    "bignum",
    "ecmascript-regex",
    "float-overflow",
    "non-bmp-regex",
    "format/date",
    "format/date-time",
    "format/duration",
    "format/email",
    "format/hostname",
    "format/ipv4",
    "format/ipv6",
    "format/time",
    "format/uri",
    "format/uuid",
];

/// A file of the suite.
pub(crate) struct File {
    /// Its name without the ending: `allOf`, `format/date`.
    pub(crate) name: String,
    /// Whether what it is about is optional.
    pub(crate) is_optional: bool,
    /// What `format` means in it.
    pub(crate) formats: Formats,
    /// What the keywords of a schema mean that does not say so.
    pub(crate) dialect: Dialect,
    pub(crate) groups: Vec<Group>,
}

/// A schema with its cases.
pub(crate) struct Group {
    pub(crate) description: String,
    /// JSON text, numbers as they were written.
    pub(crate) schema: String,
    pub(crate) cases: Vec<Case>,
}

/// An instance and the verdict on it.
pub(crate) struct Case {
    pub(crate) description: String,
    pub(crate) instance: String,
    pub(crate) valid: bool,
}

/// The required files and those of promised options, by name.
pub(crate) fn read(path: &Path) -> io::Result<Vec<File>> {
    let folder = [path.join("tests/draft2020-12"), path.join("draft2020-12"), path.to_path_buf()];
    let folder = folder.into_iter().find(|folder| folder.join("type.json").is_file());
    let folder = folder.ok_or_else(|| {
        let message = format!("{}: no tests of draft 2020-12 are below it", path.display());
        io::Error::new(io::ErrorKind::NotFound, message)
    })?;
    let mut required: Vec<String> = fs::read_dir(&folder)
        .map_err(|error| at(&folder, error))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_str()?.strip_suffix(".json")?.to_owned()))
        .collect();
    required.sort();
    let required = required.into_iter().map(|name| (name, false));
    let optional = OPTIONAL.into_iter().map(|name| (name.to_owned(), true));
    required.chain(optional).map(|(name, is_optional)| file(&folder, name, is_optional)).collect()
}

fn file(folder: &Path, name: String, is_optional: bool) -> io::Result<File> {
    let path: PathBuf = if is_optional { folder.join("optional") } else { folder.to_path_buf() };
    let path = path.join(format!("{name}.json"));
    let text = fs::read_to_string(&path).map_err(|error| at(&path, error))?;
    let groups: Vec<BTreeMap<String, Box<RawValue>>> =
        serde_json::from_str(&text).map_err(|error| at(&path, error.into()))?;
    let groups = groups.iter().map(group).collect::<Result<_, _>>().map_err(|error| at(&path, error.into()))?;
    let formats = if name.starts_with("format/") { Formats::Asserted } else { Formats::Annotated };
    Ok(File { name, is_optional, formats, dialect: Dialect::Draft2020, groups })
}

fn group(members: &BTreeMap<String, Box<RawValue>>) -> serde_json::Result<Group> {
    let cases: Vec<BTreeMap<String, Box<RawValue>>> = serde_json::from_str(raw(members, "tests"))?;
    let case = |members: &BTreeMap<String, Box<RawValue>>| {
        Ok(Case {
            description: serde_json::from_str(raw(members, "description"))?,
            instance: raw(members, "data").to_owned(),
            valid: serde_json::from_str(raw(members, "valid"))?,
        })
    };
    Ok(Group {
        description: serde_json::from_str(raw(members, "description"))?,
        schema: raw(members, "schema").to_owned(),
        cases: cases.iter().map(case).collect::<serde_json::Result<_>>()?,
    })
}

/// The text of a member; that of one that is not there is no value of any use.
fn raw<'m>(members: &'m BTreeMap<String, Box<RawValue>>, name: &str) -> &'m str {
    members.get(name).map_or("null", |value| value.get())
}
