//! Validators that jsonschema's macro makes of the bundled schemas while this compiles, with `format` asserted.

/// `stuut/payment`.
#[jsonschema::validator(path = "../../../../generated/stuut/schemas/payment.json", validate_formats = true)]
pub struct StuutPayment;

/// `fiskil/instalment_plans`.
#[cfg(feature = "all")]
#[jsonschema::validator(path = "../../../../generated/fiskil/schemas/instalment_plans.json", validate_formats = true)]
pub struct FiskilPlans;

/// `papaya/payments_list`.
#[cfg(feature = "all")]
#[jsonschema::validator(path = "../../../../generated/papaya/schemas/payments_list.json", validate_formats = true)]
pub struct PapayaList;
