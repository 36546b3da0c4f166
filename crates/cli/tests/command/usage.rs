//! What is asked wrongly, and what the helps say.

use crate::folder::{Folder, gives};

#[test]
fn an_unknown_schema_is_told_with_the_nearest_one() {
    let folder = Folder::new();
    let run = folder.run(&["validate", "--schema", "stuut/paymnt", "gone.json"]);
    let stderr = "\
error: no schema is called `stuut/paymnt`; perhaps you mean `stuut/payment`
`payschema list` names all objects
";
    assert_eq!(run, gives(2, "", stderr));
    let run = folder.run(&["validate", "--schema", "\u{1b}[31mwholly unlike", "gone.json"]);
    let stderr = "\
error: no schema is called `\\u{1b}[31mwholly unlike`
`payschema list` names all objects
";
    assert_eq!(run, gives(2, "", stderr));
}

#[test]
fn a_path_and_a_schema_must_be_given() {
    let folder = Folder::new();
    let run = folder.run(&["validate", "--schema", "stuut/payment"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("<PATH>..."), "{run:?}");
    let run = folder.run(&["validate", "payment.json"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
    assert!(run.stderr.contains("--schema <SCHEMA>"), "{run:?}");
    assert_eq!(folder.run(&[]).code, Some(2));
    assert_eq!(folder.run(&["validat"]).code, Some(2));
}

#[test]
fn helps_have_examples_and_exit_codes_and_fit_the_screen() {
    let folder = Folder::new();
    for arguments in [&["--help"][..], &["validate", "--help"]] {
        let run = folder.run(arguments);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
        for part in [
            "Examples:\n  payschema ",
            "Exit codes:\n  0  ",
            "\n  1  ",
            "\n  2  ",
            "\n  3  ",
            "\n  4  ",
            "2 wins over 4",
        ] {
            assert!(run.stdout.contains(part), "{part} in {}", run.stdout);
        }
        assert!(run.stdout.lines().all(|line| line.chars().count() <= 100), "{}", run.stdout);
    }
}

#[test]
fn the_version_is_told() {
    let expected = concat!("payschema ", env!("CARGO_PKG_VERSION"), "\n");
    assert_eq!(Folder::new().run(&["--version"]), gives(0, expected, ""));
}
