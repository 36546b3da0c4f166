//! Builds the generated crate for Stuut and its peers for the same schema, each alone and from clean, dependencies built.

use std::ffi::OsStr;
use std::mem::size_of;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;
use std::{env, fs};

/// What is built.
const PACKAGES: [(&str, &str); 5] = [
    ("payschema-stuut", "payschema"),
    ("peer-derive", "serde derive"),
    ("peer-typify", "typify"),
    ("peer-quicktype", "quicktype"),
    ("peer-validators", "macro of jsonschema"),
];

/// How each is built.
const MODES: [(&str, &[&str]); 3] = [("check", &["check"]), ("dev", &["build"]), ("release", &["build", "--release"])];

/// How often; the median counts.
const ROUNDS: usize = 3;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let target = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("target").join("builds");
    println!("| crate | check, s | dev, s | release, s | rlib, kB | lines of LLVM's language |");
    println!("|---|---:|---:|---:|---:|---:|");
    let mut times = [const { [const { Vec::new() }; MODES.len()] }; PACKAGES.len()];
    for round in 0..=ROUNDS {
        for ((package, _), times) in PACKAGES.iter().zip(&mut times) {
            for ((_, mode), times) in MODES.iter().zip(times) {
                cargo(
                    &target,
                    ["clean".as_ref(), "--package".as_ref(), package.as_ref()].into_iter().chain(profile(mode)),
                )?;
                let start = Instant::now();
                cargo(&target, mode.iter().map(OsStr::new).chain(["--package".as_ref(), package.as_ref()]))?;
                // The first round builds the dependencies too.
                if round > 0 {
                    times.push(start.elapsed().as_secs_f64());
                }
            }
        }
    }
    for ((package, name), times) in PACKAGES.iter().zip(&mut times) {
        let medians: Vec<String> = times.iter_mut().map(|times| format!("{:.2}", median(times))).collect();
        let size = rlib(&target, package).map_or("?".to_owned(), |bytes| (bytes / 1000).to_string());
        println!("| {name} | {} | {size} | {} |", medians.join(" | "), llvm_lines(&target, package));
    }
    println!("\n| type | bytes | its peers |\n|---|---:|---|");
    let row = |name: &str, bytes: usize, peers: [usize; 3]| {
        let [derive, typify, quicktype] = peers;
        println!("| `{name}` | {bytes} | serde derive {derive}, typify {typify}, quicktype {quicktype} |");
    };
    use {peer_derive as derive, peer_quicktype as quicktype, peer_typify as typify};
    let sizes = [
        size_of::<derive::stuut::Payment>(),
        size_of::<typify::stuut::Payment>(),
        size_of::<quicktype::stuut::Payment>(),
    ];
    row("Payment", size_of::<payschema_stuut::Payment>(), sizes);
    let sizes = [
        size_of::<derive::stuut::Partner>(),
        size_of::<typify::stuut::Partner>(),
        size_of::<quicktype::stuut::Partner>(),
    ];
    row("Partner", size_of::<payschema_stuut::Partner>(), sizes);
    let sizes = [
        size_of::<derive::stuut::BankTransaction>(),
        size_of::<typify::stuut::BankTransaction>(),
        size_of::<quicktype::stuut::BankTransaction>(),
    ];
    row("BankTransaction", size_of::<payschema_stuut::BankTransaction>(), sizes);
    Ok(())
}

/// The profile that a mode builds in, as `cargo clean` wants it.
fn profile<'m>(mode: &'m [&'m str]) -> impl Iterator<Item = &'m OsStr> {
    mode.iter().skip(1).map(OsStr::new)
}

fn cargo<'a>(target: &Path, arguments: impl Iterator<Item = &'a OsStr>) -> Result<(), String> {
    let mut command = command(target);
    let done = command.args(arguments).arg("--quiet").output().map_err(|error| error.to_string())?;
    if done.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&done.stderr).into_owned()) }
}

fn command(target: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    command.env("CARGO_TARGET_DIR", target).env("CARGO_INCREMENTAL", "0");
    command
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_unstable_by(f64::total_cmp);
    times.get(times.len() / 2).copied().unwrap_or(f64::NAN)
}

/// The size of the library that a release build has made.
fn rlib(target: &Path, package: &str) -> Option<u64> {
    let name = format!("lib{}.rlib", package.replace('-', "_"));
    let beside = target.join("release").join(&name);
    let in_deps = || {
        let prefix = format!("lib{}-", package.replace('-', "_"));
        let files = fs::read_dir(target.join("release").join("deps")).ok()?;
        let mut paths = files.filter_map(|file| Some(file.ok()?.path()));
        paths.find(|path: &PathBuf| {
            let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
            name.starts_with(&prefix) && name.ends_with(".rlib")
        })
    };
    let path = if beside.is_file() { Some(beside) } else { in_deps() };
    fs::metadata(path?).ok().map(|file| file.len())
}

/// What `cargo llvm-lines` counts, where it is installed.
fn llvm_lines(target: &Path, package: &str) -> String {
    let done = command(target).args(["llvm-lines", "--release", "--package", package]).output();
    let told = done.map(|done| String::from_utf8_lossy(&done.stdout).into_owned()).unwrap_or_default();
    let total = told.lines().find(|line| line.contains("(TOTAL)")).and_then(|line| line.split_whitespace().next());
    total.map_or("cargo-llvm-lines is not installed".to_owned(), str::to_owned)
}
