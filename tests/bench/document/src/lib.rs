//! What the measuring commands share: where their tables stand in docs/performance.md, and on what they were measured.

use std::path::Path;
use std::process::Command;
use std::{fs, io};

/// Where tables end.
const END: &str = "<!-- table: end -->";

/// Puts tables into docs/performance.md, in place of those that the command wrote before.
///
/// # Errors
///
/// If the file cannot be read or written, or has no place for the command's tables.
pub fn write(command: &str, tables: &str) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/performance.md");
    let told = |error: io::Error| format!("{}: {error}", path.display());
    let text = fs::read_to_string(&path).map_err(told)?;
    let begin = begin(command);
    let replaced = replaced(&text, &begin, tables)
        .ok_or_else(|| format!("{} has no place for tables, which begins with {begin}", path.display()))?;
    fs::write(&path, replaced).map_err(told)
}

fn begin(command: &str) -> String {
    format!("<!-- table: begin, written by `{command}` -->\n")
}

fn replaced(text: &str, begin: &str, tables: &str) -> Option<String> {
    let (before, rest) = text.split_once(begin)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{begin}\n{}\n\n{END}{after}", tables.trim()))
}

/// The processor as Linux names it, how many there are, and the compiler.
pub fn machine() -> String {
    let told = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = told.lines().find_map(|line| line.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or(std::env::consts::ARCH, |(_, name)| name);
    let count = std::thread::available_parallelism().map_or(1, usize::from);
    let rustc = Command::new("rustc").arg("--version").output();
    let rustc = rustc.map(|told| String::from_utf8_lossy(&told.stdout).trim().to_owned()).unwrap_or_default();
    format!("{model}, {count} cores, {}, {rustc}", std::env::consts::OS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tables_replace_their_own_and_no_others() {
        let page = format!("a\n{}\nold\n\n{END}\nb\n{}\nkept\n\n{END}\n", begin("one"), begin("two"));
        let expected = format!("a\n{}\nnew\n\n{END}\nb\n{}\nkept\n\n{END}\n", begin("one"), begin("two"));
        assert_eq!(replaced(&page, &begin("one"), "\nnew\n").as_deref(), Some(expected.as_str()));
        assert_eq!(replaced(&expected, &begin("one"), "new"), Some(expected.clone()));
        assert_eq!(replaced(&page, &begin("three"), "new"), None);
    }

    #[test]
    fn the_document_has_a_place_for_each_command() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../docs/performance.md");
        let text = fs::read_to_string(path).unwrap();
        for command in ["cargo xtask bench --write", "cargo xtask bench --compile --write"] {
            assert!(replaced(&text, &begin(command), "").is_some(), "{command}");
        }
    }
}
