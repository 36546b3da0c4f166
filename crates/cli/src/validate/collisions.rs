//! Outputs that would destroy something: an input, or each other.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::arguments::ValidateOptions;
use crate::inputs::{Input, Problem, Source};
use crate::printable::Printable;

/// Makes sure that every output has a file of its own that is not read.
///
/// # Errors
/// Which two are the same.
pub(super) fn check(options: &ValidateOptions, inputs: &[Result<Arc<Input>, Problem>]) -> Result<(), String> {
    let mut taken: Vec<(String, PathBuf)> = Vec::new();
    for (option, path) in outputs(options) {
        let Some(file) = identity(path) else { continue };
        let shown = path.to_string_lossy();
        let shown = Printable(&shown);
        if let Some((other, _)) = taken.iter().find(|(_, taken)| *taken == file) {
            return Err(format!("{other} and {option} would both write {shown}; give each a file of its own"));
        }
        if inputs.iter().flatten().any(|input| is_read_from(&input.source, &file)) {
            return Err(format!("{option} would overwrite {shown}, which is to be validated; name another file"));
        }
        taken.push((option, file));
    }
    Ok(())
}

fn outputs(options: &ValidateOptions) -> impl Iterator<Item = (String, &Path)> {
    let named = [("--good", &options.good), ("--bad", &options.bad), ("--write-baseline", &options.write_baseline)];
    let named = named.into_iter().filter_map(|(option, path)| Some((option.to_owned(), path.as_deref()?)));
    let written = options.output.iter().map(|output| ("--output".to_owned(), output.file.as_path()));
    named.chain(written).filter(|(_, path)| path.as_os_str() != "-")
}

fn is_read_from(source: &Source, file: &Path) -> bool {
    matches!(source, Source::File(path) if identity(path).is_some_and(|read| read == file))
}

/// The path by which a file is told from others; none for pipes and devices, which can take several outputs.
fn identity(path: &Path) -> Option<PathBuf> {
    if let Ok(found) = fs::canonicalize(path) {
        return found.is_file().then_some(found);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    Some(fs::canonicalize(folder).ok()?.join(path.file_name()?))
}
