//! The command as its users run it: arguments and files in; output, messages and exit code out.

mod folder;

mod exit_codes;
mod inputs;
mod list;
mod long_lines;
mod output;
mod privacy;
mod usage;
mod validate;
