//! What must not compile does not, and says why; what must compile does. Over the crate that is generated for the shop
//! of `cases/generation`.

#[test]
fn misuse_of_generated_types_does_not_compile() {
    let cases = trybuild::TestCases::new();
    cases.pass("ui/pass/*.rs");
    cases.compile_fail("ui/fail/*.rs");
}
