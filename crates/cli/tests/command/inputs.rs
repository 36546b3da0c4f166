//! Files, folders and standard input.

use crate::folder::{BAD, Folder, GOOD, bad_at, gives};

#[test]
fn a_folder_is_read_in_the_order_of_its_names() {
    let folder = Folder::with(&[
        ("in/b.json", BAD),
        ("in/a/deep/z.jsonl", BAD),
        ("in/a/notes.txt", "no JSON"),
        ("in/a.JSON", BAD),
        ("in/c.ndjson", GOOD),
        ("in/payload", "no JSON"),
    ]);
    let expected = bad_at("in/a/deep/z.jsonl", 1) + &bad_at("in/a.JSON", 1) + &bad_at("in/b.json", 1);
    assert_eq!(folder.validate(&["in"]), gives(1, &expected, "4 files, 4 records, 3 violations\n"));
}

#[test]
fn a_folder_with_nothing_to_validate_is_a_wrong_argument() {
    let folder = Folder::with(&[("empty/notes.txt", ""), ("good.json", GOOD)]);
    let stderr = "\
error: no .json, .ndjson, .jsonl or .har file in the folder empty, compressed or not
1 file, 1 record, 0 violations, 1 path with nothing to validate
";
    assert_eq!(folder.validate(&["empty", "good.json"]), gives(2, "", stderr));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_validated() {
    let folder = Folder::with(&[("bad.json", BAD)]);
    let stderr = "\
error: cannot read gone.json: No such file or directory (os error 2)
1 file, 1 record, 1 violation, 1 path could not be read
";
    assert_eq!(folder.validate(&["gone.json", "bad.json"]), gives(3, &bad_at("bad.json", 1), stderr));
}

#[test]
fn standard_input_is_a_document_or_lines() {
    let folder = Folder::new();
    let document = BAD.replacen('{', "\n{\n", 1);
    let expected =
        bad_at("<stdin>", 3).replace(":10:", ":9:").replace("{\"c", "\"c").replace("          ^", "         ^");
    assert_eq!(folder.pipe(&document), gives(1, &expected, "1 file, 1 record, 1 violation\n"));
    let lines = format!("{GOOD}\n{BAD}\n");
    assert_eq!(folder.pipe(&lines), gives(1, &bad_at("<stdin>", 2), "1 file, 2 records, 1 violation\n"));
}

#[test]
fn empty_input_is_no_json_but_an_empty_archive_is_one() {
    let folder = Folder::with(&[("empty.ndjson", "\n\n")]);
    let empty = "<stdin>:1:1: the document cannot be read: empty input, expected a value [P001]\n\n";
    assert_eq!(folder.pipe(""), gives(3, empty, "1 file, 1 record, 0 violations, 1 record is no JSON\n"));
    assert_eq!(folder.validate(&["empty.ndjson"]), gives(0, "", "1 file, 0 records, 0 violations\n"));
}

#[test]
fn lines_can_be_asked_for_whatever_the_name() {
    let folder = Folder::with(&[("export.json", &format!("{{\n{GOOD}\n{BAD}\n"))]);
    let run = folder.validate(&["--lines", "export.json"]);
    assert!(run.stdout.ends_with(&bad_at("export.json", 3)), "{run:?}");
    assert_eq!(run.stderr, "1 file, 3 records, 1 violation, 1 record is no JSON\n");
}

#[test]
fn patterns_are_expanded_where_shells_do_not() {
    let folder = Folder::with(&[
        ("in/a.json", BAD),
        ("in/b/c.json", BAD),
        ("in/b/d.txt", BAD),
        ("in/.hidden/e.json", BAD),
        ("in/f[1].json", BAD),
    ]);
    let given = |paths: &[&str]| folder.validate(paths);
    assert_eq!(given(&["in/*.json"]).stdout, bad_at("in/a.json", 1) + &bad_at("in/f[1].json", 1));
    assert_eq!(given(&["in/**/c.json"]).stdout, bad_at("in/b/c.json", 1));
    assert_eq!(given(&["./in/b/?.{txt,xml}"]).stdout, bad_at("./in/b/d.txt", 1));
    assert_eq!(given(&["in/.hidden/*"]).stdout, bad_at("in/.hidden/e.json", 1));
    // A name that is there is no pattern.
    assert_eq!(given(&["in/f[1].json"]).stdout, bad_at("in/f[1].json", 1));
    let stderr = "\
error: no file matches the pattern in/*.xml
0 files, 0 records, 0 violations, 1 path with nothing to validate
";
    assert_eq!(given(&["in/*.xml"]), gives(2, "", stderr));
    assert_eq!(given(&["in/[.json"]).code, Some(3), "no pattern, and no file");
}

#[test]
fn standard_input_is_read_once() {
    let folder = Folder::new();
    let run = folder.run_with(&["validate", "--schema", "talkdesk/error", "-", "-"], GOOD);
    assert_eq!(run, gives(0, "", "1 file, 1 record, 0 violations\n"));
}

#[cfg(unix)]
mod unix {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn links_to_files_count_and_links_to_folders_do_not() {
        let folder = Folder::with(&[("in/a.json", BAD), ("elsewhere/b.json", BAD)]);
        symlink(folder.path("elsewhere"), folder.path("in/folder")).unwrap();
        symlink(folder.path("in"), folder.path("in/circle.json")).unwrap();
        symlink(folder.path("elsewhere/b.json"), folder.path("in/link.json")).unwrap();
        symlink(folder.path("nowhere"), folder.path("in/lost.json")).unwrap();
        let run = folder.validate(&["in"]);
        assert_eq!(run.stdout, bad_at("in/a.json", 1) + &bad_at("in/link.json", 1));
        let lost = "error: cannot read in/lost.json: No such file or directory (os error 2)\n";
        assert_eq!(run.stderr, lost.to_owned() + "2 files, 2 records, 2 violations, 1 path could not be read\n");
        assert_eq!(run.code, Some(3));
    }

    #[test]
    fn names_need_not_be_text() {
        let folder = Folder::new();
        folder.write(OsStr::from_bytes(b"in/\xff\n.json"), BAD);
        let run = folder.validate(&["in"]);
        assert_eq!(run, gives(1, &bad_at("in/\u{fffd}\\n.json", 1), "1 file, 1 record, 1 violation\n"));
        let mut command = folder.command();
        command.args(["validate", "--schema", "talkdesk/error"]).arg(OsStr::from_bytes(b"gone\xff"));
        let output = command.output().unwrap();
        assert!(String::from_utf8_lossy(&output.stderr).starts_with("error: cannot read gone\u{fffd}: No such file"));
        assert_eq!(output.status.code(), Some(3));
    }

    #[test]
    #[cfg(target_os = "linux")]
    fn a_file_that_opens_but_cannot_be_read_is_told() {
        let folder = Folder::with(&[("good.json", GOOD)]);
        let run = folder.validate(&["/proc/self/mem", "good.json"]);
        let stderr = "\
error: cannot read /proc/self/mem: Input/output error (os error 5)
2 files, 1 record, 0 violations, 1 path could not be read
";
        assert_eq!(run, gives(3, "", stderr));
    }
}
