//! Where findings go, how many of them, and what they mean for the exit code.

use crate::folder::{BAD, Folder, GOOD, bad_at, gives};

const VALIDATE: [&str; 3] = ["validate", "--schema", "talkdesk/error"];

fn run(folder: &Folder, arguments: &[&str]) -> crate::folder::Run {
    folder.run(&[&VALIDATE[..], arguments].concat())
}

#[test]
fn findings_go_to_files_as_well() {
    let folder = Folder::with(&[("a.json", BAD), ("old.txt", "old")]);
    let told = run(&folder, &["-o", "text=old.txt", "-o", "text=new.txt", "a.json"]);
    assert_eq!(told, gives(1, &bad_at("a.json", 1), "1 file, 1 record, 1 violation\n"));
    for name in ["old.txt", "new.txt"] {
        assert_eq!(std::fs::read_to_string(folder.path(name)).unwrap(), bad_at("a.json", 1));
    }
    let told = run(&folder, &["-o", "text=-", "a.json"]);
    assert_eq!(told.stdout, bad_at("a.json", 1), "once, as --format text");
    assert_eq!(std::fs::read_dir(folder.path("")).unwrap().count(), 3, "nothing is left behind");
}

#[test]
fn what_cannot_be_written_is_told() {
    let folder = Folder::with(&[("a.json", BAD), ("folder/x", "")]);
    let told = run(&folder, &["-o", "text=gone/a.txt", "a.json"]);
    assert!(told.code == Some(3) && told.stderr.starts_with("error: cannot write to gone/a.txt: "), "{told:?}");
    let told = run(&folder, &["--good", "folder", "a.json"]);
    assert!(told.code == Some(3) && told.stderr.starts_with("error: cannot write to folder: "), "{told:?}");
    for wrong in ["text", "text=", "=a", "txt=a"] {
        let told = run(&folder, &["-o", wrong, "a.json"]);
        assert!(told.code == Some(2) && told.stderr.contains("--output <FORMAT=FILE>"), "{wrong}: {told:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_below_a_file_is_told() {
    let folder = Folder::with(&[("a.ndjson", &format!("{BAD}\n{GOOD}\n").repeat(5_000))]);
    for option in [&["-o", "text=/dev/full"][..], &["--good", "/dev/full"], &["--bad", "/dev/full"]] {
        let told = run(&folder, &[option, &["-q", "a.ndjson"]].concat());
        assert_eq!(told.code, Some(3), "{option:?}");
        let error = "error: cannot write to /dev/full: No space left on device (os error 28)\n";
        assert_eq!(told.stderr, error, "{option:?}");
    }
}

#[test]
#[cfg(unix)]
fn a_link_stays_one_and_permissions_are_those_of_new_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::with(&[("a.json", BAD), ("there/old.txt", "old")]);
    std::os::unix::fs::symlink("there/old.txt", folder.path("link.txt")).unwrap();
    run(&folder, &["-o", "text=link.txt", "a.json"]);
    assert_eq!(std::fs::read_to_string(folder.path("there/old.txt")).unwrap(), bad_at("a.json", 1));
    assert!(std::fs::symlink_metadata(folder.path("link.txt")).unwrap().is_symlink());
    let mode = |name: &str| std::fs::metadata(folder.path(name)).unwrap().permissions().mode();
    assert_eq!(mode("there/old.txt"), mode("a.json"));
}

#[test]
fn enough_errors_end_the_run() {
    let folder = Folder::with(&[("a.ndjson", &format!("{BAD}\n").repeat(50_000)), ("b.json", BAD)]);
    for jobs in ["1", "3"] {
        let told = run(&folder, &["-j", jobs, "--max-errors", "3", "a.ndjson", "b.json"]);
        let expected: String = (1..=3).map(|line| bad_at("a.ndjson", line)).collect();
        assert_eq!((told.code, told.stdout), (Some(1), expected));
        assert!(told.stderr.ends_with(", 3 violations; stopped here, as --max-errors asks\n"), "{}", told.stderr);
    }
    let told = run(&folder, &["--max-errors", "1", "--good", "x", "b.json"]);
    assert_eq!(told.code, Some(2));
}

#[test]
fn quiet_is_without_a_summary_and_more_so_without_findings() {
    let folder = Folder::with(&[("a.json", BAD)]);
    assert_eq!(run(&folder, &["-q", "a.json"]), gives(1, &bad_at("a.json", 1), ""));
    assert_eq!(run(&folder, &["-qq", "a.json"]), gives(1, "", ""));
    let told = run(&folder, &["-qq", "gone.json"]);
    assert_eq!(told.code, Some(3));
    assert!(told.stderr.starts_with("error: cannot read gone.json"), "{told:?}");
}

#[test]
fn a_baseline_accepts_what_is_known_and_nothing_else() {
    let folder = Folder::with(&[("a.json", BAD), ("b.json", GOOD)]);
    let told = run(&folder, &["--write-baseline", "known", "a.json", "b.json"]);
    assert_eq!(told, gives(0, "", "2 files, 2 records, 0 violations, 1 finding accepted by the baseline\n"));
    let told = run(&folder, &["--baseline", "known", "a.json", "b.json"]);
    assert_eq!(told, gives(0, "", "2 files, 2 records, 0 violations, 1 finding accepted by the baseline\n"));
    folder.write("b.json", BAD);
    let told = run(&folder, &["--baseline", "known", "a.json", "b.json"]);
    assert_eq!((told.code, told.stdout), (Some(1), bad_at("b.json", 1)));
    let told = run(&folder, &["--baseline", "gone", "a.json"]);
    assert!(told.code == Some(4) && told.stderr.contains("gone"), "{told:?}");
    // What is no JSON is never accepted.
    folder.write("b.json", "{");
    assert_eq!(run(&folder, &["--write-baseline", "known", "b.json"]).code, Some(3));
    assert_eq!(run(&folder, &["--baseline", "known", "b.json"]).code, Some(3));
}
