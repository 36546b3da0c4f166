//! `payschema completions`: scripts by which shells complete the command, the ids of objects included.

use std::io::{self, Write};

use clap::builder::PossibleValuesParser;
use clap::{Args, CommandFactory};
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::outcome::Outcome;
use crate::{explain, report};

/// Print a script that makes a shell complete the command's arguments
///
/// Commands and flags are completed, in bash and zsh also ids of objects and codes. The script is made
/// for this version of the command: write it anew after an update.
#[derive(Args, Debug)]
#[command(after_help = NOTES, verbatim_doc_comment)]
pub(crate) struct CompletionsOptions {
    /// The shell that is to complete
    #[arg(value_enum)]
    shell: Shell,
}

const NOTES: &str = "\
Examples:
  payschema completions bash > ~/.local/share/bash-completion/completions/payschema
  payschema completions zsh > \"${fpath[1]}/_payschema\"
  payschema completions fish > ~/.config/fish/completions/payschema.fish
  payschema completions powershell >> $PROFILE
  payschema completions elvish >> ~/.config/elvish/rc.elv

Exit codes:
  0  the script was written
  2  usage: no such shell
  3  standard output could not be written";

/// Runs the command.
pub(crate) fn run(options: &CompletionsOptions, out: &mut impl Write, messages: &mut impl Write) -> Outcome {
    match write(options.shell, out).and_then(|()| out.flush()) {
        Ok(()) => Outcome::Clean,
        Err(reason) => report::unwritten(messages, &reason),
    }
}

fn write(shell: Shell, out: &mut impl Write) -> io::Result<()> {
    // Into memory first: the generator takes a failed write for a bug and panics.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command(), "payschema", &mut script);
    out.write_all(&script)
}

/// The command with the values that arguments are likely to have. When arguments are read any id is taken, so that a wrong
/// one is answered with the nearest rather than with all of them.
fn command() -> clap::Command {
    let ids = || PossibleValuesParser::new(payschema_registry::objects().map(|entry| entry.info().id));
    let codes = || PossibleValuesParser::new(explain::all().map(|code| code.id));
    let with_ids =
        |name: &'static str| move |command: clap::Command| command.mut_arg(name, |arg| arg.value_parser(ids()));
    Arguments::command()
        .mut_subcommand("validate", with_ids("schema"))
        .mut_subcommand("drift", with_ids("schema"))
        .mut_subcommand("show", with_ids("id"))
        .mut_subcommand("sample", with_ids("id"))
        .mut_subcommand("explain", |command| command.mut_arg("code", |arg| arg.value_parser(codes())))
}
