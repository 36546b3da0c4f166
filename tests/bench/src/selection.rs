//! What `--only` leaves of all that could be measured.

/// The tables of linear cost, which can be named like corpora.
pub(crate) const BY_SIZE: &str = "cost by size of the document";
pub(crate) const BY_MEMBERS: &str = "cost by members of one object";

/// What is to be measured: everything, or what some texts name.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Selection {
    /// Texts that occur in the name of a corpus or table.
    corpora: Vec<String>,
    /// All others: they should occur in the name of a case.
    cases: Vec<String>,
}

impl Selection {
    /// Sorts the texts by what they name: of `--only stuut --only check_json`, the one names corpora and the other cases.
    pub(crate) fn new(texts: &[String], corpora: &[String]) -> Selection {
        let names_corpus = |text: &&String| {
            let tables = [BY_SIZE, BY_MEMBERS].into_iter();
            tables.chain(corpora.iter().map(String::as_str)).any(|name| name.contains(text.as_str()))
        };
        let (corpora, cases) = texts.iter().cloned().partition(|text| names_corpus(&text));
        Selection { corpora, cases }
    }

    /// Whether a corpus is to be made.
    pub(crate) fn takes_corpus(&self, name: &str) -> bool {
        self.corpora.is_empty() || self.corpora.iter().any(|text| name.contains(text))
    }

    /// Whether a table of linear cost is to be made. It has no cases to choose from.
    pub(crate) fn takes_table(&self, name: &str) -> bool {
        self.takes_corpus(name) && (self.cases.is_empty() || !self.corpora.is_empty())
    }

    /// Whether a case is to be measured.
    pub(crate) fn takes_case(&self, name: &str) -> bool {
        self.cases.is_empty() || self.cases.iter().any(|text| name.contains(text))
    }

    /// Fails with what there is, if a text names none of it.
    pub(crate) fn check<'n>(&self, corpora: &[String], cases: impl Iterator<Item = &'n str>) -> Result<(), String> {
        let mut cases: Vec<&str> = cases.collect();
        cases.sort_unstable();
        cases.dedup();
        let names_none = |text: &&String| cases.iter().all(|name| !name.contains(text.as_str()));
        let Some(text) = self.cases.iter().find(names_none) else { return Ok(()) };
        let list = |names: Vec<&str>| names.into_iter().map(|name| format!("\n  {name}")).collect::<String>();
        let corpora = list(corpora.iter().map(String::as_str).chain([BY_SIZE, BY_MEMBERS]).collect());
        Err(format!(
            "`--only {text}` names nothing that is measured; use a part of one of these names\ncorpora:{corpora}\ncases:{}",
            list(cases)
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn selection(texts: &[&str]) -> Selection {
        let corpora = ["stuut, varied, valid", "papaya, varied, valid"].map(str::to_owned);
        Selection::new(&texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>(), &corpora)
    }

    #[test]
    fn nothing_said_is_everything() {
        let all = selection(&[]);
        assert!(all.takes_corpus("stuut, varied, valid") && all.takes_case("typify") && all.takes_table(BY_SIZE));
    }

    #[test]
    fn texts_narrow_what_they_name() {
        let some = selection(&["stuut", "check_json", "boon"]);
        assert!(some.takes_corpus("stuut, varied, valid") && !some.takes_corpus("papaya, varied, valid"));
        assert!(
            some.takes_case("payschema check_json") && some.takes_case("Value + boon") && !some.takes_case("typify")
        );
        assert!(!some.takes_table(BY_SIZE));
        let cases_only = selection(&["check_json"]);
        assert!(cases_only.takes_corpus("papaya, varied, valid") && !cases_only.takes_table(BY_SIZE));
        let table = selection(&["cost by size"]);
        assert!(
            table.takes_table(BY_SIZE) && !table.takes_table(BY_MEMBERS) && !table.takes_corpus("stuut, varied, valid")
        );
    }

    #[test]
    fn what_names_nothing_is_an_error_that_shows_the_names() {
        let told = selection(&["stuut", "chekc"]).check(&["stuut, varied, valid".to_owned()], ["typify"].into_iter());
        let told = told.expect_err("nothing is called so");
        assert!(told.contains("`--only chekc`") && told.contains("stuut, varied") && told.contains("typify"), "{told}");
        assert_eq!(selection(&["typ"]).check(&[], ["typify"].into_iter()), Ok(()));
    }
}
