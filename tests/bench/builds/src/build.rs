//! Building packages from clean, in turn, so that whatever else the machine does falls on all of them.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};
use std::{env, fs};

use nix::sys::resource::{UsageWho, getrusage};

/// What is built, and what it is called; payschema's first.
pub(crate) const PACKAGES: [(&str, &str); 5] = [
    ("payschema-stuut", "payschema"),
    ("peer-derive", "serde derive"),
    ("peer-typify", "typify"),
    ("peer-quicktype", "quicktype"),
    ("peer-validators", "macro of jsonschema"),
];

/// How each is built.
pub(crate) const MODES: [(&str, &[&str]); 3] =
    [("check", &["check"]), ("dev", &["build"]), ("release", &["build", "--release"])];

/// What one build takes, in seconds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Time {
    /// By the clock on the wall.
    pub(crate) waited: f64,
    /// Of all processors, by cargo and what it has started. Other programs take nothing of it.
    pub(crate) computed: f64,
}

/// For each package, for each mode, what the builds of all rounds take.
pub(crate) type Times = [[Vec<Time>; MODES.len()]; PACKAGES.len()];

/// Builds all packages in all modes, so many times.
pub(crate) fn times(rounds: usize, mut tell: impl FnMut(usize)) -> Result<Times, String> {
    let mut times = Times::default();
    for round in 0..=rounds {
        for ((package, _), times) in PACKAGES.iter().zip(&mut times) {
            for ((_, mode), times) in MODES.iter().zip(times) {
                let profile = mode.iter().skip(1);
                run(["clean", "--package", package].iter().chain(profile))?;
                let time = timed(|| run(mode.iter().chain(&["--package", package])))?;
                // The first round builds the dependencies too.
                if round > 0 {
                    times.push(time);
                }
            }
        }
        tell(round);
    }
    Ok(times)
}

fn timed(build: impl FnOnce() -> Result<(), String>) -> Result<Time, String> {
    let (before, start) = (computed()?, Instant::now());
    build()?;
    Ok(Time { waited: start.elapsed().as_secs_f64(), computed: (computed()? - before).as_secs_f64() })
}

/// What processes that this one has started, and waited for, have taken of processors.
fn computed() -> Result<Duration, String> {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).map_err(|error| error.to_string())?;
    let duration = |time: nix::sys::time::TimeVal| {
        let seconds = u64::try_from(time.tv_sec()).unwrap_or_default();
        Duration::from_secs(seconds) + Duration::from_micros(u64::try_from(time.tv_usec()).unwrap_or_default())
    };
    Ok(duration(usage.user_time()) + duration(usage.system_time()))
}

fn run<'a>(arguments: impl Iterator<Item = &'a &'a str>) -> Result<(), String> {
    let done = cargo().args(arguments).args(["--quiet", "--locked"]).output().map_err(|error| error.to_string())?;
    if done.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&done.stderr).into_owned()) }
}

/// Cargo, as a user has it who depends on the package: its own profiles, a folder of its own for what is built.
pub(crate) fn cargo() -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(".."));
    command.env("CARGO_TARGET_DIR", target()).env("CARGO_INCREMENTAL", "0");
    command.env("CARGO_PROFILE_DEV_DEBUG", "full").env("CARGO_PROFILE_RELEASE_DEBUG", "none");
    command
}

fn target() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join("target").join("builds")
}

/// How many bytes the library has that a release build has made.
pub(crate) fn library(package: &str) -> Result<u64, String> {
    run(["build", "--release", "--package", package].iter())?;
    let release = target().join("release");
    let crate_name = package.replace('-', "_");
    let is_library = |path: &PathBuf| {
        let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
        name == format!("lib{crate_name}.rlib")
            || (name.starts_with(&format!("lib{crate_name}-")) && name.ends_with(".rlib"))
    };
    let files = [release.clone(), release.join("deps")].into_iter().filter_map(|folder| fs::read_dir(folder).ok());
    let mut paths = files.flatten().filter_map(|file| Some(file.ok()?.path()));
    let path = paths.find(is_library).ok_or_else(|| format!("a build of {package} has made no library"))?;
    fs::metadata(&path).map(|file| file.len()).map_err(|error| format!("{}: {error}", path.display()))
}
