//! Every way to read a payload, by the model that the first byte chooses.
#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    if let Err(what) = payschema_tests::fuzzed::reader(input) {
        panic!("{what}");
    }
});
