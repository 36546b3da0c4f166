//! `payschema completions`.

use std::process::Stdio;

use crate::folder::{Folder, GOOD, SCHEMA};

#[test]
fn every_shell_has_a_script_that_knows_commands_and_ids() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let run = Folder::new().run(&["completions", shell]);
        assert_eq!((run.code, run.stderr.as_str()), (Some(0), ""), "{shell}");
        for name in ["payschema", "validate", "explain", "drift"] {
            assert!(run.stdout.contains(name), "{name} for {shell}");
        }
    }
    // The generator knows no values of positional arguments for the other shells.
    for shell in ["bash", "zsh"] {
        let run = Folder::new().run(&["completions", shell]);
        assert!(run.stdout.contains("stuut/payment") && run.stdout.contains("P104"), "{shell}");
    }
    let run = Folder::new().run(&["completions", "tcsh"]);
    assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""));
}

/// Bash itself is asked, where there is one.
#[test]
#[cfg(target_os = "linux")]
fn bash_completes_ids() {
    let folder = Folder::new();
    folder.write("script", folder.run(&["completions", "bash"]).stdout);
    let ask = "source ./script; COMP_WORDS=(payschema show stuut/paym); COMP_CWORD=2; \
               _payschema payschema stuut/paym show; printf '%s\\n' \"${COMPREPLY[@]}\"";
    let mut bash = std::process::Command::new("bash");
    let output = bash.args(["-c", ask]).current_dir(folder.path("")).stdin(Stdio::null()).output().unwrap();
    assert_eq!(String::from_utf8_lossy(&output.stdout), "stuut/payment\nstuut/payment_path\n", "{output:?}");
}

#[test]
fn a_reader_that_leaves_ends_every_command_quietly() {
    let folder = Folder::with(&[("good.json", GOOD)]);
    let commands: [&[&str]; 6] = [
        &["drift", "--schema", SCHEMA, "good.json"],
        &["completions", "zsh"],
        &["show", "stuut/payment"],
        &["explain", "--list"],
        &["list", "--json"],
        &["sample", "stuut/payment", "--count", "5000"],
    ];
    for arguments in commands {
        let mut child = folder.command().args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr);
        // What was written before the reader left counts as written, and then there is a summary.
        assert!(told.is_empty() || told == "1 file, 1 record, 0 findings\n", "{arguments:?}: {told}");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn a_full_disk_is_told_by_every_command() {
    let folder = Folder::with(&[("good.json", GOOD)]);
    let commands: [&[&str]; 6] = [
        &["drift", "--schema", SCHEMA, "good.json"],
        &["completions", "fish"],
        &["show", "--json", "stuut/payment"],
        &["explain", "P101"],
        &["list", "--json"],
        &["sample", "stuut/payment"],
    ];
    for arguments in commands {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let output = folder.command().args(arguments).stdout(full).stderr(Stdio::piped()).output().unwrap();
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(3), "{arguments:?}");
        assert!(told.starts_with("error: cannot write to standard output: No space left"), "{arguments:?}: {told}");
    }
}
