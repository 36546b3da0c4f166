//! The command as its users run it: arguments and files in; output, messages and exit code out.

mod folder;

mod baseline;
mod exit_codes;
mod formats;
mod inputs;
mod list;
mod long_lines;
mod output;
mod privacy;
mod usage;
mod validate;
