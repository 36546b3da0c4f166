//! Inputs and surroundings that are not as one would wish.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up fails")]

use std::io::{Read, Write};
use std::process::{Child, Stdio};

use crate::folder::{BAD, Folder, GOOD, bad_at, gives};

#[test]
fn a_byte_order_mark_is_told_and_what_follows_is_validated() {
    let folder = Folder::with(&[
        ("a.json", &format!("\u{feff}{BAD}")),
        ("b.ndjson", &format!("\u{feff}{GOOD}\n{BAD}\n")),
        ("c.json", "\u{feff}"),
    ]);
    let run = folder.validate(&["a.json", "b.ndjson"]);
    let summary = "2 files, 3 records, 2 violations, 2 records are no JSON\n";
    assert_eq!((run.code, run.stderr.as_str()), (Some(3), summary));
    assert!(run.stdout.starts_with("a.json:1:1: the document begins with a byte order mark"), "{}", run.stdout);
    assert!(run.stdout.contains("[P006]") && run.stdout.contains("remove its first three bytes"), "{}", run.stdout);
    assert!(
        run.stdout.contains(&bad_at("a.json", 1)) && run.stdout.ends_with(&bad_at("b.ndjson", 2)),
        "{}",
        run.stdout
    );
    assert_eq!(folder.validate(&["c.json"]).code, Some(3));
    let mut text = "\u{feff}".to_owned();
    text.push_str(BAD);
    assert!(folder.pipe(&text).stdout.contains("<stdin>:1:10: /code must be"));
}

#[test]
fn a_line_of_64_mebibytes_is_a_record() {
    let long = format!("{{\"code\": 1, \"message\": \"{}\"}}", "m".repeat(64 << 20));
    let folder = Folder::with(&[("a.ndjson", &format!("{GOOD}\n{long}\n{BAD}\n"))]);
    for jobs in ["1", "2"] {
        let run = folder.run(&["validate", "--schema", "talkdesk/error", "-j", jobs, "a.ndjson"]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(1), "1 file, 3 records, 2 violations\n"));
        assert!(run.stdout.starts_with("a.ndjson:2:10: /code must be") && run.stdout.len() < 2_000);
        assert!(run.stdout.ends_with(&bad_at("a.ndjson", 3)));
    }
}

#[test]
fn findings_are_in_the_order_of_the_inputs_on_any_number_of_threads() {
    let folder = Folder::new();
    let mut expected = String::new();
    for number in 100..400 {
        let name = format!("in/{number}.json");
        folder.write(&name, if number % 2 == 0 { BAD } else { GOOD });
        if number % 2 == 0 {
            expected += &bad_at(&name, 1);
        }
    }
    folder.write("in/250.ndjson", format!("{GOOD}\n").repeat(20_000) + BAD);
    let at = expected.find("in/252.json").unwrap();
    expected.insert_str(at, &bad_at("in/250.ndjson", 20_001));
    for jobs in ["1", "2", "5"] {
        let run = folder.run(&["validate", "--schema", "talkdesk/error", "-j", jobs, "in"]);
        assert_eq!(run, gives(1, &expected, "301 files, 20301 records, 151 violations\n"), "{jobs} threads");
    }
}

/// A run whose output nobody reads yet, on a file that is too long for what may be on its way.
fn stalled(folder: &Folder, more: &[&str]) -> (Child, std::process::ChildStdout) {
    let mut file = std::fs::File::create(folder.path("a.ndjson")).unwrap();
    for _ in 0..200 {
        file.write_all(format!("{BAD}\n").repeat(1_000).as_bytes()).unwrap();
    }
    drop(file);
    let mut command = folder.command();
    command.args(["validate", "--schema", "talkdesk/error", "-j", "2"]).args(more).arg("a.ndjson");
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut output = child.stdout.take().unwrap();
    // From here on something has been read, and the pipe is too small for what will be told.
    output.read_exact(&mut [0; 100]).unwrap();
    (child, output)
}

#[test]
fn a_file_that_changes_while_it_is_read_is_told() {
    let folder = Folder::new();
    for shrinks in [false, true] {
        let (child, mut output) = stalled(&folder, &[]);
        let mut file = std::fs::File::options().append(true).open(folder.path("a.ndjson")).unwrap();
        match shrinks {
            true => file.set_len(10).unwrap(),
            false => writeln!(file, "{BAD}").unwrap(),
        }
        std::io::copy(&mut output, &mut std::io::sink()).unwrap();
        let ended = child.wait_with_output().unwrap();
        let stderr = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(3), "{stderr}");
        assert!(stderr.starts_with("error: a.ndjson changed while it was read"), "{stderr}");
    }
}

#[test]
#[cfg(unix)]
fn an_interrupted_run_leaves_nothing_behind() {
    for signal in ["-INT", "-TERM"] {
        let folder = Folder::with(&[("old.txt", "old")]);
        let (child, mut output) = stalled(&folder, &["-o", "text=old.txt", "--bad", "bad.ndjson"]);
        assert!(std::fs::read_dir(folder.path("")).unwrap().count() > 2, "files are being written");
        let killed = std::process::Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(killed.success());
        std::io::copy(&mut output, &mut std::io::sink()).unwrap();
        let ended = child.wait_with_output().unwrap();
        assert_eq!(ended.status.code(), Some(130), "{signal}");
        let mut left: Vec<_> =
            std::fs::read_dir(folder.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        left.sort();
        assert_eq!(left, ["a.ndjson", "old.txt"], "{signal}");
        assert_eq!(std::fs::read_to_string(folder.path("old.txt")).unwrap(), "old");
    }
}

#[test]
#[cfg(unix)]
fn without_files_to_remove_a_signal_does_what_signals_do() {
    use std::os::unix::process::ExitStatusExt;
    let folder = Folder::new();
    let (child, output) = stalled(&folder, &[]);
    std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    drop(output);
    assert_eq!(child.wait_with_output().unwrap().status.signal(), Some(2));
}

#[test]
fn a_reader_that_leaves_does_not_keep_files_from_being_written() {
    let folder = Folder::new();
    let (child, output) = stalled(&folder, &["-o", "text=all.txt"]);
    drop(output);
    let ended = child.wait_with_output().unwrap();
    let stderr = String::from_utf8_lossy(&ended.stderr).into_owned();
    assert_eq!((ended.status.code(), stderr.as_str()), (Some(1), "1 file, 200000 records, 200000 violations\n"));
    let told = std::fs::read_to_string(folder.path("all.txt")).unwrap();
    assert!(told.ends_with(&bad_at("a.ndjson", 200_000)));
}

#[test]
fn findings_are_told_before_a_slow_input_is_over() {
    for jobs in ["1", "2"] {
        let folder = Folder::new();
        let mut command = folder.command();
        command.args(["validate", "--schema", "talkdesk/error", "-j", jobs, "-"]);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        writeln!(input, "{BAD}").unwrap();
        let mut told = vec![0; bad_at("<stdin>", 1).len()];
        child.stdout.as_mut().unwrap().read_exact(&mut told).unwrap();
        assert_eq!(String::from_utf8_lossy(&told), bad_at("<stdin>", 1));
        // The reader leaves, and the run does not wait for the input.
        drop(child.stdout.take());
        let _ = writeln!(input, "{BAD}");
        assert_eq!(child.wait().unwrap().code(), Some(1), "{jobs} threads");
        drop(input);
    }
}

#[test]
#[cfg(target_os = "linux")]
fn memory_does_not_grow_with_the_input() {
    let folder = Folder::new();
    let mut file = std::fs::File::create(folder.path("a.ndjson")).unwrap();
    for _ in 0..100 {
        file.write_all(format!("{GOOD}\n").repeat(1 << 15).as_bytes()).unwrap();
    }
    assert!(file.metadata().unwrap().len() > 90 << 20);
    let mut command = std::process::Command::new("sh");
    let limited = "ulimit -v 81920 && exec \"$0\" validate --schema talkdesk/error -j 2 a.ndjson";
    command.current_dir(folder.path("")).args(["-c", limited, env!("CARGO_BIN_EXE_payschema")]);
    // Otherwise each thread takes 64 MiB of addresses, used or not.
    let output = command.env("MALLOC_ARENA_MAX", "1").output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!((output.status.code(), stderr.as_ref()), (Some(0), "1 file, 3276800 records, 0 violations\n"));
}

#[test]
#[cfg(target_os = "linux")]
fn a_long_run_shows_a_bar_on_a_terminal_and_takes_it_away() {
    let folder = Folder::with(&[("good.json", GOOD)]);
    let run = |script: &str| {
        let mut command = std::process::Command::new("script");
        command.current_dir(folder.path("")).args(["-qec", script, "/dev/null"]).env("TERM", "xterm");
        let output = command.env("PAYSCHEMA", env!("CARGO_BIN_EXE_payschema")).stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let slow = run("(cat good.json; sleep 2) | \"$PAYSCHEMA\" validate --schema talkdesk/error -");
    assert!(slow.contains(" 29 B, ") && slow.trim_end().ends_with("1 file, 1 record, 0 violations"), "{slow:?}");
    let quiet = run("(cat good.json; sleep 2) | \"$PAYSCHEMA\" validate -q --schema talkdesk/error -");
    assert_eq!(quiet, "");
    let quick = run("\"$PAYSCHEMA\" validate --schema talkdesk/error good.json");
    assert_eq!(quick, "1 file, 1 record, 0 violations\r\n");
}
