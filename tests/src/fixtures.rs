//! The models of the generation fixtures: constructs that the providers do not have, or have seldom.

use payschema::Entry;

/// Every model of every fixture but those in [`NOT_SAMPLED`]. A fixture that is added stands here, and with its crate in Cargo.toml.
pub static FIXTURES: &[Entry] = &[
    Entry::of::<payschema_alias_root::Payer>(),
    Entry::of::<payschema_alias_root::Receipt>(),
    Entry::of::<payschema_annotations::OrderOptions>(),
    Entry::of::<payschema_annotations::StandingOrder>(),
    Entry::of::<payschema_any_values::Setting>(),
    Entry::of::<payschema_anything::Webhook>(),
    Entry::of::<payschema_arrays::Batch>(),
    Entry::of::<payschema_arrays::BatchStagesItem>(),
    Entry::of::<payschema_arrays::Payment>(),
    Entry::of::<payschema_closed::Token>(),
    Entry::of::<payschema_closed::TokenExpiry>(),
    Entry::of::<payschema_constants::Event>(),
    Entry::of::<payschema_definitions::Deposit>(),
    Entry::of::<payschema_definitions::Money>(),
    Entry::of::<payschema_maps::Balance>(),
    Entry::of::<payschema_maps::Balances>(),
    Entry::of::<payschema_maps::BalancesLimitsValue>(),
    Entry::of::<payschema_names::ApPortal>(),
    Entry::of::<payschema_names::Error>(),
    Entry::of::<payschema_names::ErrorRule>(),
    Entry::of::<payschema_names::ErrorRuleErrorNames>(),
    Entry::of::<payschema_names::Line>(),
    Entry::of::<payschema_names::Statement>(),
    Entry::of::<payschema_narrowing::Bank>(),
    Entry::of::<payschema_narrowing::Payout>(),
    Entry::of::<payschema_newtypes::Transfer>(),
    Entry::of::<payschema_numbers::Loan>(),
    Entry::of::<payschema_open_enum::Charge>(),
    Entry::of::<payschema_parameters::EntriesQuery>(),
    Entry::of::<payschema_parameters::EntryPath>(),
    Entry::of::<payschema_parameters::LimitsQuery>(),
    Entry::of::<payschema_patterns::Query>(),
    Entry::of::<payschema_presence::OptionalParty>(),
    Entry::of::<payschema_presence::Party>(),
    Entry::of::<payschema_presence::Refund>(),
    Entry::of::<payschema_recursion::Account>(),
    Entry::of::<payschema_recursion::Deputy>(),
    Entry::of::<payschema_recursion::Owner>(),
    Entry::of::<payschema_recursion::Rights>(),
    Entry::of::<payschema_references::Creditor>(),
    Entry::of::<payschema_references::Mandate>(),
    Entry::of::<payschema_references::Party>(),
    Entry::of::<payschema_references::Place>(),
    Entry::of::<payschema_references::Schedule>(),
    Entry::of::<payschema_scalars::Entry>(),
    Entry::of::<payschema_sensitive::Address>(),
    Entry::of::<payschema_sensitive::Payee>(),
    Entry::of::<payschema_shop::Order>(),
    Entry::of::<payschema_strings::Customer>(),
    Entry::of::<payschema_texts::Notice>(),
    Entry::of::<payschema_typed_extra::Discount>(),
    Entry::of::<payschema_typed_extra::PriceList>(),
    Entry::of::<payschema_typed_extra::PriceListDiscounts>(),
];

/// Fixtures of keywords that the sampler does not know. One that it comes to know goes from here to [`FIXTURES`].
pub const NOT_SAMPLED: &[&str] = &[
    "all-of",
    "any-of",
    "conditions",
    "names-and-counts",
    "root-values",
    "tuples",
    "unevaluated",
    "unions-by-member",
    "unions-by-type",
    "unions-kept",
];

#[cfg(test)]
mod tests {
    use payschema_sample::Sampler;
    use payschema_schema::read_bundle;

    use super::{FIXTURES, NOT_SAMPLED};
    use crate::workspace;

    #[test]
    fn every_model_of_every_fixture_is_listed() {
        let mut models = 0;
        let cases = workspace::names("tests/cases/generation").into_iter();
        for case in cases.filter(|case| !NOT_SAMPLED.contains(&case.as_str())) {
            let machinery = format!("tests/cases/generation/{case}/expected/{case}/src/machinery");
            for file in workspace::names(&machinery) {
                let text = workspace::read(format!("{machinery}/{file}"));
                for name in text.split("impl Model for crate::").skip(1).filter_map(|rest| rest.split(' ').next()) {
                    let path = format!("payschema_{}::{name}", case.replace('-', "_"));
                    let listed = FIXTURES.iter().any(|entry| entry.info().rust_path == path);
                    assert!(listed, "{path} is not in FIXTURES in tests/src/fixtures.rs");
                    models += 1;
                }
            }
        }
        assert_eq!(models, FIXTURES.len());
    }

    /// Of each such fixture there is a schema that has no samples, with a reason that names the keyword.
    #[test]
    fn what_is_not_sampled_cannot_be_sampled() {
        for case in NOT_SAMPLED {
            let schemas = format!("tests/cases/generation/{case}/expected/{case}/schemas");
            let files = workspace::names(&schemas).into_iter().filter(|file| file.ends_with(".json"));
            let refusals = files.filter_map(|file| {
                let bundle = read_bundle(&file, &workspace::read(format!("{schemas}/{file}"))).ok()?;
                Sampler::new(&bundle.graph, bundle.root).err()
            });
            let refusals: Vec<String> = refusals.map(|none| none.to_string()).collect();
            assert!(refusals.iter().any(|why| why.contains("cannot be sampled yet")), "{case}: {refusals:?}");
        }
    }
}
