//! The command as its users run it: arguments and files in; output, messages and exit code out.

mod folder;

mod compressed;
mod exit_codes;
mod inputs;
mod list;
mod long_lines;
mod output;
mod outputs;
mod parts;
mod privacy;
mod ranges;
mod robust;
mod selection;
mod split;
mod unknown;
mod usage;
mod validate;
