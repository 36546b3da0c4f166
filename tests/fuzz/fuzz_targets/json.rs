//! JSON of which no schema says anything.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Err(what) = payschema_tests::fuzzed::json(input) {
        panic!("{what}");
    }
});
