//! What `--version` says: of this command, and of the providers' crates in it.

use std::sync::LazyLock;

/// The version, then each provider's crate with its version and the newest day on which one of its pages was captured.
pub(crate) fn long() -> &'static str {
    static LONG: LazyLock<String> = LazyLock::new(written);
    &LONG
}

fn written() -> String {
    let mut text = format!("{}\n\nBuilt with:", env!("CARGO_PKG_VERSION"));
    for (name, version) in payschema_registry::CRATES {
        text += &format!("\n  {name} {version}");
        if let Some(day) = captured(name) {
            text += &format!(" (pages captured {day})");
        }
    }
    text
}

/// The newest day on which a page of a provider's crate was captured; days are written so that they sort.
fn captured(crate_name: &str) -> Option<&'static str> {
    let module = format!("{}::", crate_name.replace('-', "_"));
    let infos = payschema_registry::ENTRIES.iter().map(|entry| entry.info());
    infos.filter(|info| info.rust_path.starts_with(&module)).map(|info| info.source().page.captured).max()
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_provider_is_named_with_its_day() {
        let text = super::long();
        for (name, version) in payschema_registry::CRATES {
            let line =
                text.lines().find(|line| line.trim().starts_with(&format!("{name} {version} (pages captured 2")));
            assert!(line.is_some(), "{name} in {text}");
        }
    }
}
