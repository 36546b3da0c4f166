//! What was judged wrongly once is judged as the referee does now.

use payschema_oracle::{Referee, agree};
use payschema_tests::regressions::all;

#[test]
fn payloads_that_failed_once_do_not_fail_again() {
    let judge =
        |one: &payschema_tests::regressions::Regression| agree(one.entry, &Referee::new(one.entry)?, &one.payload);
    let failures: Vec<String> =
        all().iter().filter_map(|one| Some(format!("{}: {}", one.file, judge(one).err()?))).collect();
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
