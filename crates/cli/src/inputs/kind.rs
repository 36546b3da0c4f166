//! What a file's name says about its contents.

use std::path::Path;

/// How the records of an input are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    /// The input is one record.
    Document,
    /// Every line that is not blank is one.
    Lines,
    /// Lines, if the first one that is not blank is a whole JSON value: no document of several lines begins with one.
    Detect,
    /// A recording of requests and responses, whose JSON bodies are the records.
    Recording,
}

/// How a file is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    None,
    Gzip,
    Zstandard,
}

/// What a file's name says about its records; none where it says nothing.
pub(crate) fn framing(path: &Path) -> Option<Framing> {
    let inner = match compression(path) {
        Compression::None => path.file_name(),
        Compression::Gzip | Compression::Zstandard => path.file_stem(),
    };
    let extension = Path::new(inner?).extension()?.to_str()?.to_ascii_lowercase();
    match extension.as_str() {
        "json" => Some(Framing::Document),
        "ndjson" | "jsonl" => Some(Framing::Lines),
        "har" => Some(Framing::Recording),
        _ => None,
    }
}

/// How a file is compressed, by its name.
pub(crate) fn compression(path: &Path) -> Compression {
    match path.extension().and_then(|extension| extension.to_str()).map(str::to_ascii_lowercase).as_deref() {
        Some("gz") => Compression::Gzip,
        Some("zst") => Compression::Zstandard,
        _ => Compression::None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_say_what_is_in_a_file() {
        let said = |name: &str| (framing(Path::new(name)), compression(Path::new(name)));
        assert_eq!(said("a.JSON"), (Some(Framing::Document), Compression::None));
        assert_eq!(said("a.b.jsonl.GZ"), (Some(Framing::Lines), Compression::Gzip));
        assert_eq!(said("a.har.zst"), (Some(Framing::Recording), Compression::Zstandard));
        assert_eq!(said("a.gz"), (None, Compression::Gzip));
        assert_eq!(said(".json"), (None, Compression::None));
        assert_eq!(said("json"), (None, Compression::None));
    }
}
