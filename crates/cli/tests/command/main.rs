//! The command as its users run it: arguments and files in; output, messages and exit code out.

mod folder;

mod completions;
mod drift;
mod exit_codes;
mod explain;
mod inputs;
mod list;
mod long_lines;
mod output;
mod patches;
mod privacy;
mod sample;
mod show;
mod usage;
mod validate;
