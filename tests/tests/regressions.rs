//! What was judged wrongly once is judged rightly now.

use payschema_tests::differential::judged;
use payschema_tests::regressions::all;

#[test]
fn payloads_that_failed_once_do_not_fail_again() {
    let regressions = all();
    assert!(regressions.len() >= 2, "tests/regressions is not found");
    let failures: Vec<String> = regressions
        .iter()
        .filter_map(|one| Some(format!("{}: {}", one.file, judged(one.entry, &one.payload).err()?)))
        .collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
