//! What the providers' manifests say: examples, the entries they show, the deviations they have.

use payschema::Entry;
use payschema_registry::ENTRIES;

use crate::tokens::Value;
use crate::workspace;

/// An example file and what is known about it.
#[derive(Clone, Debug)]
pub struct Example {
    /// The provider's folder.
    pub provider: String,
    /// The file, within that folder.
    pub file: String,
    /// What it shows, as the manifest says it.
    pub shows: String,
    /// Its text.
    pub json: String,
    /// The violations that it is known to have: JSON Pointer and keyword, sorted.
    pub deviations: Vec<(String, String)>,
}

impl Example {
    /// The model of what the example shows.
    ///
    /// # Panics
    /// If the registry has no such model.
    #[expect(clippy::panic, reason = "an example of nothing is a broken manifest, which no test can mend")]
    pub fn entry(&self) -> &'static Entry {
        entry(&self.provider, &self.shows).unwrap_or_else(|| panic!("{self}: nothing is called {}", self.shows))
    }

    /// The example as a tree.
    ///
    /// # Panics
    /// If it is no JSON.
    #[expect(clippy::panic, reason = "an example that is no JSON cannot be tested with")]
    pub fn value(&self) -> Value {
        self.json.parse().unwrap_or_else(|error| panic!("{self}: {error}"))
    }
}

impl std::fmt::Display for Example {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "schemas/{}/{}", self.provider, self.file)
    }
}

/// The providers whose pages have been counted by hand. What the tests list by hand holds for these: a provider that is
/// added needs no row anywhere, and is held to what holds for all.
pub const COUNTED: [&str; 5] = ["findock", "fiskil", "papaya", "stuut", "talkdesk"];

/// Whether a place (`stuut/payment.schema.json#/$defs/X`) or the name of a model is of a provider in [`COUNTED`].
pub fn is_counted(place: &str) -> bool {
    place.split('/').next().is_some_and(|provider| COUNTED.contains(&provider))
}

/// The providers, by their folders.
pub fn providers() -> Vec<String> {
    let folders = workspace::names("schemas").into_iter();
    folders.filter(|name| workspace::path("schemas").join(name).join("provider.json").is_file()).collect()
}

/// The manifest of a provider.
///
/// # Panics
/// If it is no JSON.
#[expect(clippy::panic, reason = "nothing can be tested without the manifest")]
pub fn manifest(provider: &str) -> Value {
    let file = format!("schemas/{provider}/provider.json");
    workspace::read(&file).parse().unwrap_or_else(|error| panic!("{file}: {error}"))
}

/// Every example of every provider.
pub fn examples() -> Vec<Example> {
    let mut examples = Vec::new();
    for provider in providers() {
        let manifest = manifest(&provider);
        let deviations = manifest.get("deviations").map(Value::items).unwrap_or_default();
        for example in manifest.get("examples").map(Value::items).unwrap_or_default() {
            let file = example.text("file").to_owned();
            let mut deviations: Vec<(String, String)> = deviations
                .iter()
                .filter(|deviation| deviation.text("example") == file)
                .map(|deviation| (deviation.text("pointer").to_owned(), deviation.text("keyword").to_owned()))
                .collect();
            deviations.sort();
            let json = workspace::read(format!("schemas/{provider}/{file}"));
            let shows = example.text("shows").to_owned();
            examples.push(Example { provider: provider.clone(), file, shows, json, deviations });
        }
    }
    examples
}

/// The model of a named object (`payment`), or of a part by its place (`payments.schema.json#/$defs/Payment`).
pub fn entry(provider: &str, shows: &str) -> Option<&'static Entry> {
    let name = format!("{provider}/{shows}");
    ENTRIES.iter().find(|entry| {
        let info = entry.info();
        info.id == name || info.rule.origin.location.trim_end_matches('#') == name
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn manifests_are_found_and_read() {
        let providers = providers();
        assert!(providers.windows(2).all(|pair| pair[0] < pair[1]), "{providers:?}");
        assert!(COUNTED.iter().all(|counted| providers.iter().any(|provider| provider == counted)), "{providers:?}");
        let examples = examples();
        let payment = examples.iter().find(|example| example.provider == "stuut").unwrap();
        assert_eq!(payment.deviations, [("/agent_confidence_score".to_owned(), "maximum".to_owned())]);
        assert!(payment.value().get("agent_confidence_score").is_some());
    }

    #[test]
    fn places_are_counted_by_their_provider() {
        assert!(is_counted("stuut/payment.schema.json#/$defs/X") && is_counted("fiskil/plans_path"));
        assert!(!is_counted("stuut2/payment.schema.json") && !is_counted("other/stuut/payment"));
    }

    #[test]
    fn objects_are_found_by_name_and_parts_by_place() {
        let id = |shows| entry("fiskil", shows).map(|entry| entry.info().id);
        assert_eq!(id("instalment_plans"), Some("fiskil/instalment_plans"));
        assert_eq!(id("instalment_plans.schema.json#/$defs/Links"), Some("fiskil/instalment_plans#/$defs/Links"));
        assert_eq!(id("instalment_plans.schema.json#/$defs/InstalmentPlan"), Some("fiskil/instalment_plan"));
        assert_eq!(id("instalment_plans.schema.json"), Some("fiskil/instalment_plans"));
        assert_eq!(id("instalment_plan.schema.json"), None);
    }
}
