//! What can be asked on the command line, and the help that says so.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::report::Format;

/// Validate payment payloads against the providers' documented schemas.
#[derive(Debug, Parser)]
#[command(name = "payschema", version, after_help = EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Validate(ValidateOptions),
    /// List the providers, their documentation pages and the objects that are known
    List,
}

/// Validate files, folders or standard input
#[derive(Args, Debug)]
#[command(long_about = VALIDATE_ABOUT, after_help = VALIDATE_NOTES)]
pub(crate) struct ValidateOptions {
    /// Object that the records are, such as `stuut/payment`; `payschema list` names them all
    ///
    /// Parts of objects go by their place: `stuut/payment#/$defs/PaymentAllocation`.
    #[arg(long, value_name = "ID")]
    pub(crate) schema: String,

    /// Read one record per line from every input, whatever its name
    #[arg(long)]
    pub(crate) lines: bool,

    /// Format of the findings on standard output
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,

    /// Show values in excerpts, but for those of sensitive and of unknown members
    #[arg(long)]
    pub(crate) show_values: bool,

    /// Findings to accept, as --write-baseline wrote them
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,

    /// Write the findings of this run to a baseline, accept them all and tell none
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    pub(crate) write_baseline: Option<PathBuf>,

    /// Files, folders, or `-` for standard input
    #[arg(value_name = "PATH", required = true)]
    pub(crate) paths: Vec<PathBuf>,
}

/// One text for both helps.
macro_rules! exit_codes {
    () => {
        "\
Exit codes:
  0  every record holds
  1  violations
  2  usage: wrong arguments, an unknown schema, a folder with nothing to validate
  3  something could not be read or written, or is no JSON; the rest is validated all the same
Where several apply, 2 wins over 3, and 3 over 1."
    };
}

const EXAMPLES: &str = concat!(
    "\
Examples:
  payschema list
  payschema validate --schema stuut/payment payment.json

",
    exit_codes!()
);

const VALIDATE_ABOUT: &str = "\
Validate files, folders or standard input

Every violation goes to standard output: `file:line:column: pointer, what is wrong [code]`, the
page and section that say so, and the line with the place underlined. The line shows names of
members but no values: \"…\" stands for a string, # for a number, ? for true or false.
A summary goes to standard error.";

const VALIDATE_NOTES: &str = concat!(
    "\
Inputs:
  *.json             one document
  *.ndjson, *.jsonl  one record per line; blank lines are skipped
  a folder           all of these in it and in the folders below, in the order of their names;
                     links to folders are not followed
  -, other names     one record per line if the first line that is not blank is a whole JSON value,
                     one document otherwise

Examples:
  payschema validate --schema stuut/payment payment.json
  payschema validate --schema papaya/payments_list fixtures/papaya recorded.ndjson
  payschema validate --schema stuut/payment --lines export.json
  zcat archive.ndjson.gz | payschema validate --schema stuut/payment -

",
    exit_codes!()
);

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_is_consistent() {
        Arguments::command().debug_assert();
    }
}
