//! Readers that leave, and output that goes nowhere.

use std::io::Read;
use std::process::{Command, Stdio};

use crate::folder::{BAD, Folder, SCHEMA};

fn many(folder: &Folder) -> Command {
    folder.write("many.ndjson", format!("{BAD}\n").repeat(20_000));
    let mut command = folder.command();
    command.args(["validate", "--schema", SCHEMA, "many.ndjson"]);
    command
}

#[test]
fn a_closed_pipe_ends_the_run_quietly() {
    let folder = Folder::new();
    let mut child = many(&folder).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut start = [0; 10];
    child.stdout.take().unwrap().read_exact(&mut start).unwrap();
    assert_eq!(&start, b"many.ndjso");
    let output = child.wait_with_output().unwrap();
    assert_eq!((output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()), (Some(1), ""));
}

#[test]
fn nobody_needs_to_listen_to_messages() {
    let folder = Folder::new();
    let mut child = many(&folder).arg("gone.json").stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stderr.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(output.stdout.iter().filter(|byte| **byte == b'^').count(), 20_000);
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told() {
    let folder = Folder::new();
    let full = || std::fs::File::options().write(true).open("/dev/full").unwrap();
    let told = b"error: cannot write to standard output: No space left on device (os error 28)\n";
    let output = many(&folder).stdout(full()).stderr(Stdio::piped()).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(3), &told[..]));
    let output = folder.command().arg("list").stdout(full()).stderr(Stdio::piped()).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(3), &told[..]));
}
