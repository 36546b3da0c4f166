//! `payschema explain`.

use crate::folder::{Folder, gives};

#[test]
fn a_code_is_explained_with_an_example() {
    let expected = "\
P111: too large (keyword `maximum`)

The number is larger than the schema allows. Numbers are compared exactly, never as floats.

How to mend it: Send a number within the bounds that `payschema show` lists. A factor of 100 is
usually minor units taken for major ones.

Wrong:  101
Right:  100
";
    assert_eq!(Folder::new().run(&["explain", "p111"]), gives(0, expected, ""));
}

#[test]
fn codes_of_schemas_generation_and_the_command_are_explained_too() {
    let run = Folder::new().run(&["explain", "S021", "g001", "W101"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    let titles =
        ["S021: unknown keyword\n", "\n\nG001: two members become one field\n", "\n\nW101: member that the page"];
    assert!(titles.iter().all(|title| run.stdout.contains(title)), "{}", run.stdout);
}

#[test]
fn a_wrong_code_is_told_with_the_nearest_and_the_others_are_explained() {
    let run = Folder::new().run(&["explain", "P1111", "P101"]);
    let stderr = "\
error: no code is called `P1111`; perhaps you mean `P111`
`payschema explain --list` names all codes
";
    assert_eq!((run.code, run.stderr.as_str()), (Some(2), stderr));
    assert!(run.stdout.starts_with("P101: wrong type (keyword `type`)\n"), "{}", run.stdout);
}

#[test]
fn all_codes_are_listed() {
    let run = Folder::new().run(&["explain", "--list"]);
    assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""));
    for code in payschema::Code::ALL {
        assert!(run.stdout.contains(&format!("{code}  {}\n", code.title())), "{code}");
    }
    assert!(run.stdout.contains("\nS001  file is not UTF-8\n") && run.stdout.contains("\nG022  "), "{}", run.stdout);
    let folder = Folder::new();
    assert_eq!(folder.run(&["explain"]).code, Some(2));
    assert_eq!(folder.run(&["explain", "--list", "P101"]).code, Some(2));
}
