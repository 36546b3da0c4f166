//! The command as its users run it: arguments and files in; output, messages and exit code out.

mod folder;

mod baseline;
mod completions;
mod compressed;
mod drift;
mod exit_codes;
mod explain;
mod formats;
mod inputs;
mod list;
mod long_lines;
mod output;
mod outputs;
mod parts;
mod patches;
mod privacy;
mod ranges;
mod robust;
mod sample;
mod selection;
mod show;
mod split;
mod unknown;
mod usage;
mod validate;
