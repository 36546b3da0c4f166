//! Who is compared: for each schema the type that a payload is read into.

use std::panic::catch_unwind;

use payschema_tests::workspace;

use crate::answer::{Answer, of_model, of_serde, of_serde_with_paths};
use crate::{by_hand, by_hand_with_care, by_typify};

/// A way to have types for a provider's payloads.
pub(crate) struct Contestant {
    /// A page of payments of Papaya Global.
    pub papaya: fn(&str) -> Answer,
    /// A page of instalment plans of Fiskil.
    pub fiskil: fn(&str) -> Answer,
    /// A loan, of the generation test `numbers`.
    pub loan: fn(&str) -> Answer,
    /// What becomes of Stuut's payment, a schema in several files.
    pub several_files: fn() -> &'static str,
}

/// The models of this workspace.
pub(crate) const PAYSCHEMA: Contestant = Contestant {
    papaya: of_model::<payschema_papaya::PaymentsList>,
    fiskil: of_model::<payschema_fiskil::InstalmentPlans>,
    loan: of_model::<payschema_numbers::Loan>,
    several_files: || if payschema_registry::find("stuut/payment").is_some() { "types" } else { "nothing" },
};

/// What typify makes of the same files.
pub(crate) const TYPIFY: Contestant = Contestant {
    papaya: of_serde::<by_typify::papaya::PaymentsList>,
    fiskil: of_serde::<by_typify::fiskil::InstalmentPlans>,
    loan: of_serde::<by_typify::numbers::Loan>,
    several_files: typify_of_several_files,
};

/// What is commonly written by hand.
pub(crate) const BY_HAND: Contestant = Contestant {
    papaya: of_serde::<by_hand::PaymentsList>,
    fiskil: of_serde::<by_hand::InstalmentPlans>,
    loan: of_serde::<by_hand::Loan>,
    several_files: || "written by hand",
};

/// What can be written by hand by those who know what the usual way loses.
pub(crate) const WITH_CARE: Contestant = Contestant {
    papaya: of_serde_with_paths::<by_hand_with_care::PaymentsList>,
    fiskil: of_serde::<by_hand_with_care::InstalmentPlans>,
    loan: of_serde::<by_hand::Loan>,
    several_files: || "written by hand",
};

/// The macro would not compile, so what it does is done here.
fn typify_of_several_files() -> &'static str {
    let text = workspace::read("schemas/stuut/payment.schema.json");
    let schema: schemars::schema::RootSchema = serde_json::from_str(&text).unwrap();
    let mut types = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    match catch_unwind(move || types.add_root_schema(schema).is_ok()) {
        Ok(true) => "types",
        Ok(false) => "an error",
        Err(_) => "a panic",
    }
}
