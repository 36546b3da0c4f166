//! What can be asked on the command line, and the help that says so.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::completions::CompletionsOptions;
use crate::drift::DriftOptions;
use crate::explain::ExplainOptions;
use crate::list::ListOptions;
use crate::sample::SampleOptions;
use crate::show::ShowOptions;
use crate::version;

/// Validate payment payloads against the providers' documented schemas.
#[derive(Debug, Parser)]
#[command(name = "payschema", version, long_version = version::long(), after_help = EXAMPLES, subcommand_required = true, arg_required_else_help = true)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Validate(ValidateOptions),
    List(ListOptions),
    Show(ShowOptions),
    Explain(ExplainOptions),
    Sample(SampleOptions),
    Drift(DriftOptions),
    Completions(CompletionsOptions),
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
  payschema show stuut/payment#/amount
  payschema explain P104

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
