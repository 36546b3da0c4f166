//! The models of the generation fixtures: constructs that the providers do not have, or have seldom.

use payschema::Entry;

/// Every model of every fixture. A fixture that is added stands here, and with its crate in Cargo.toml.
pub static FIXTURES: &[Entry] = &[
    Entry::of::<payschema_alias_root::Payer>(),
    Entry::of::<payschema_alias_root::Receipt>(),
    Entry::of::<payschema_all_of::Base>(),
    Entry::of::<payschema_all_of::Party>(),
    Entry::of::<payschema_all_of::Transfer>(),
    Entry::of::<payschema_all_of::TransferPayee>(),
    Entry::of::<payschema_all_of::TransferRoute>(),
    Entry::of::<payschema_annotations::OrderOptions>(),
    Entry::of::<payschema_annotations::StandingOrder>(),
    Entry::of::<payschema_any_of::Charge>(),
    Entry::of::<payschema_any_of::ChargeMethodBank>(),
    Entry::of::<payschema_any_of::ChargeMethodCard>(),
    Entry::of::<payschema_any_of::Payer>(),
    Entry::of::<payschema_any_values::Setting>(),
    Entry::of::<payschema_anything::Webhook>(),
    Entry::of::<payschema_arrays::Batch>(),
    Entry::of::<payschema_arrays::BatchStagesItem>(),
    Entry::of::<payschema_arrays::Payment>(),
    Entry::of::<payschema_closed::Token>(),
    Entry::of::<payschema_closed::TokenExpiry>(),
    Entry::of::<payschema_conditions::Payout>(),
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
    Entry::of::<payschema_names_and_counts::Limit>(),
    Entry::of::<payschema_names_and_counts::Limits>(),
    Entry::of::<payschema_names_and_counts::LimitsTagged>(),
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
    Entry::of::<payschema_root_values::Anything>(),
    Entry::of::<payschema_root_values::Id>(),
    Entry::of::<payschema_root_values::Payment>(),
    Entry::of::<payschema_root_values::Payments>(),
    Entry::of::<payschema_root_values::State>(),
    Entry::of::<payschema_root_values::Tree>(),
    Entry::of::<payschema_scalars::Entry>(),
    Entry::of::<payschema_sensitive::Address>(),
    Entry::of::<payschema_sensitive::Payee>(),
    Entry::of::<payschema_shop::Order>(),
    Entry::of::<payschema_strings::Customer>(),
    Entry::of::<payschema_texts::Notice>(),
    Entry::of::<payschema_tuples::Part>(),
    Entry::of::<payschema_tuples::Point>(),
    Entry::of::<payschema_tuples::Quote>(),
    Entry::of::<payschema_typed_extra::Discount>(),
    Entry::of::<payschema_typed_extra::PriceList>(),
    Entry::of::<payschema_typed_extra::PriceListDiscounts>(),
    Entry::of::<payschema_unevaluated::Base>(),
    Entry::of::<payschema_unevaluated::Gift>(),
    Entry::of::<payschema_unevaluated::Order>(),
    Entry::of::<payschema_unions_by_member::BankTransfer>(),
    Entry::of::<payschema_unions_by_member::Card>(),
    Entry::of::<payschema_unions_by_member::Declined>(),
    Entry::of::<payschema_unions_by_member::Event>(),
    Entry::of::<payschema_unions_by_member::EventVersion1>(),
    Entry::of::<payschema_unions_by_member::EventVersion2>(),
    Entry::of::<payschema_unions_by_member::Firm>(),
    Entry::of::<payschema_unions_by_member::Payment>(),
    Entry::of::<payschema_unions_by_member::PaymentOutcomeSuccessTrue>(),
    Entry::of::<payschema_unions_by_member::PaymentPayeePersonOrSoleTrader>(),
    Entry::of::<payschema_unions_by_member::Split>(),
    Entry::of::<payschema_unions_by_type::Account>(),
    Entry::of::<payschema_unions_by_type::Answer>(),
    Entry::of::<payschema_unions_by_type::Refund>(),
    Entry::of::<payschema_unions_kept::Company>(),
    Entry::of::<payschema_unions_kept::Fee>(),
    Entry::of::<payschema_unions_kept::FeeKeyObject>(),
    Entry::of::<payschema_unions_kept::FeeKeyObject2>(),
    Entry::of::<payschema_unions_kept::FeeRuleObject>(),
    Entry::of::<payschema_unions_kept::Note>(),
    Entry::of::<payschema_unions_kept::Person>(),
];

#[cfg(test)]
mod tests {
    use super::FIXTURES;
    use crate::instances::sampler;
    use crate::workspace;

    #[test]
    fn every_model_of_every_fixture_is_listed() {
        let mut models = 0;
        for case in workspace::names("tests/cases/generation") {
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

    /// A branch that no instance was found for would be one that nothing below tests.
    #[test]
    fn every_branch_of_every_fixture_is_sampled() {
        for entry in FIXTURES {
            assert_eq!(sampler(entry).unreached(), [], "{}", entry.info().id);
        }
    }
}
