//! Inputs as services that show findings beside files want them: by paths from the root of the repository.

use std::env;
use std::path::{Component, Path, PathBuf};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::finding::fingerprint::named;

/// What a path may have as it is in a URI (RFC 3986, `pchar` and `/`), but for what somebody might take for more than a
/// path.
const KEPT: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'/').remove(b'-').remove(b'_').remove(b'.').remove(b'~').remove(b'@').remove(b'+');

/// Where paths begin.
#[derive(Debug)]
pub(super) struct Root {
    /// The working directory's path from the root; empty where they are the same.
    below: PathBuf,
    root: PathBuf,
}

impl Root {
    /// The folder that an environment variable names, if the working directory is in it, or the working directory.
    pub(super) fn of(variable: &str) -> Root {
        let working = env::current_dir().unwrap_or_default();
        let root = env::var_os(variable).map(PathBuf::from).filter(|root| root.is_absolute());
        Root::new(working, root)
    }

    fn new(working: PathBuf, root: Option<PathBuf>) -> Root {
        match root.and_then(|root| Some((working.strip_prefix(&root).ok()?.to_path_buf(), root))) {
            Some((below, root)) => Root { below, root },
            None => Root { below: PathBuf::new(), root: working },
        }
    }

    /// An input's path from the root, with `/` between folders; absolute where it is not below the root.
    pub(super) fn path(&self, input: &str) -> String {
        if input == "<stdin>" {
            return input.to_owned();
        }
        let path = Path::new(input);
        let found = if path.is_absolute() {
            path.strip_prefix(&self.root).unwrap_or(path).to_path_buf()
        } else {
            without_steps_back(&self.below.join(path)).unwrap_or_else(|| path.to_path_buf())
        };
        named(&found.to_string_lossy())
    }

    /// The same as a reference to a URI, relative where the path is.
    pub(super) fn uri(&self, input: &str) -> String {
        let path = self.path(input);
        let encoded = utf8_percent_encode(&path, KEPT).to_string();
        match Path::new(&path).is_absolute() {
            // `C:/a` has no slash at its beginning, `/a` has.
            true => format!("file://{}{encoded}", if encoded.starts_with('/') { "" } else { "/" }),
            false => encoded,
        }
    }
}

/// A relative path without `.` and `..`; none where it leads out of where it begins.
fn without_steps_back(path: &Path) -> Option<PathBuf> {
    let mut kept = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => kept.pop().then_some(())?,
            other => kept.push(other),
        }
    }
    Some(kept)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    fn root(working: &str, root: Option<&str>) -> Root {
        Root::new(working.into(), root.map(PathBuf::from))
    }

    #[test]
    fn paths_begin_at_the_root_of_the_repository() {
        let here = root("/repo/sub", Some("/repo"));
        assert_eq!(here.path("./a/b.json"), "sub/a/b.json");
        assert_eq!(here.path("../c.json"), "c.json");
        assert_eq!(here.path("../../elsewhere/d.json"), "../../elsewhere/d.json");
        assert_eq!(here.path("/repo/e.json"), "e.json");
        assert_eq!(here.path("/repository/e.json"), "/repository/e.json");
        assert_eq!(here.path("<stdin>"), "<stdin>");
        assert_eq!(root("/other", Some("/repo")).path("a.json"), "a.json");
        assert_eq!(root("/repo", None).path("/repo/./a.json"), "a.json");
    }

    #[test]
    fn uris_are_encoded() {
        let here = root("/repo", None);
        assert_eq!(here.uri("a b/100%#é.json"), "a%20b/100%25%23%C3%A9.json");
        assert_eq!(here.uri("c:d?.json"), "c%3Ad%3F.json", "no scheme and no query");
        assert_eq!(here.uri(r"a\b.json"), "a%5Cb.json", "a backslash is a letter here");
        assert_eq!(here.uri("/tmp/a b.json"), "file:///tmp/a%20b.json");
        assert_eq!(here.uri("<stdin>"), "%3Cstdin%3E");
        assert_eq!(here.uri("archive.har#entry-3"), "archive.har%23entry-3");
    }
}
