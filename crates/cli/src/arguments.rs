//! What can be asked on the command line, and the help that says so.

mod help;
mod validate;

use clap::{Parser, Subcommand};

pub(crate) use validate::{ByteRange, Color, FailOn, Unknown, ValidateOptions};

/// Validate payment payloads against the providers' documented schemas.
#[derive(Debug, Parser)]
#[command(name = "payschema", version, after_help = help::EXAMPLES, subcommand_required = true, arg_required_else_help = true, max_term_width = 100)]
pub(crate) struct Arguments {
    /// What to do.
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Validate(Box<ValidateOptions>),
    /// List the providers, their documentation pages and the objects that are known
    List,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_is_consistent() {
        Arguments::command().debug_assert();
    }
}
