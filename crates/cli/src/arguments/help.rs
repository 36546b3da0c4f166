//! The longer texts of the helps.

/// One text for both helps.
macro_rules! exit_codes {
    () => {
        "\
Exit codes:
  0  every record holds
  1  findings: violations, or warnings with --fail-on warn
  2  usage: wrong arguments, an unknown schema, a folder or pattern with nothing to validate
  3  something could not be read or written, or is no JSON; the rest is validated all the same
  4  a schema file or payschema.toml is broken; what has another schema is validated all the same
Where several apply, 2 wins over 4, 4 over 3, and 3 over 1. Ctrl-C ends with 130."
    };
}

pub(super) const EXAMPLES: &str = concat!(
    "\
Examples:
  payschema list
  payschema validate --schema stuut/payment payment.json

",
    exit_codes!()
);

pub(super) const VALIDATE_ABOUT: &str = "\
Validate files, folders or standard input

Every violation goes to standard output: `file:line:column: pointer, what is wrong [code]`, the
page and section that say so, and the line with the place underlined. The line shows names of
members but no values: \"…\" stands for a string, # for a number, ? for true or false.
A summary goes to standard error.";

pub(super) const VALIDATE_NOTES: &str = concat!(
    "\
Inputs:
  *.json             one document
  *.ndjson, *.jsonl  one record per line; blank lines are skipped
  *.har              a recording: the JSON body of each response, named archive.har#entries/3
  *.gz, *.zst        any of these, compressed; several members or frames are read as one
  a folder           all of these in it and in the folders below, in the order of their names;
                     links to folders are not followed
  a pattern          what it matches, for shells that do not expand: 'in/**/*.json'
  -, other names     one record per line if the first line that is not blank is a whole JSON value,
                     one document otherwise
A byte order mark is reported (P006), and what follows it is validated; columns count from there.

Schemas, the first that applies to an input:
  --map              patterns are relative to the working directory
  --schema           for every other input
  payschema.toml     found upwards from the working directory; paths in it are relative to it:
                       unknown = \"warn\"              # also fail-on, baseline
                       [[map]]
                       files = \"fixtures/stuut/**\"
                       schema = \"stuut/payment\"
In patterns * and ? stop at /, and ** does not. A file that is named and has no schema is an error;
one in a folder is skipped and counted. Schema files may be of any draft; format is asserted, $refs
to files are followed and nothing is fetched. There, numbers are compared as 64-bit integers or
floats; built-in schemas compare them exactly.

Records that do not hold, --bad:
  {\"input\": .., \"line\": .., \"violations\": [..], \"record\": ..} for each, on a line.
  `record` comes last and is the text as it came: the bytes between `\"record\":` and the last `}`.
  Text that is no JSON stands as a string in `text`, what is no UTF-8 in `base64`, instead.
  A record is bad if it has a finding that --fail-on counts, whatever the baseline accepts.

Examples:
  payschema validate --schema stuut/payment payment.json
  payschema validate --schema papaya/payments_list fixtures/papaya recorded.ndjson
  payschema validate --schema stuut/payment --lines export.json
  payschema validate --schema stuut/payment --pointer '/items/*' page.json
  payschema validate --schema stuut/payment --good ok.ndjson --bad dead.ndjson archive.ndjson.gz
  zcat archive.ndjson.gz | payschema validate --schema stuut/payment -

",
    exit_codes!()
);
