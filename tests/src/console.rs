//! Console sessions in Markdown: commands behind `$ `, and below each what it prints.

/// A command as a document shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Command {
    /// The line in the document, from 1.
    pub line: usize,
    /// The command, without its prompt; the lines of one that goes on behind a backslash are joined.
    pub text: String,
    /// What it prints. A line of `...` stands for any lines.
    pub output: Vec<String>,
}

/// The commands of all `console` blocks of a Markdown text.
pub fn commands(markdown: &str) -> Vec<Command> {
    let mut commands: Vec<Command> = Vec::new();
    let (mut in_block, mut goes_on) = (false, false);
    for (index, line) in markdown.lines().enumerate() {
        if let Some(language) = line.trim_start().strip_prefix("```") {
            in_block = !in_block && language.trim() == "console";
            goes_on = false;
            continue;
        }
        if !in_block {
            continue;
        }
        let command = line.strip_prefix("$ ");
        match (command, commands.last_mut()) {
            (None, Some(last)) if goes_on => {
                last.text.push_str(line.trim().trim_end_matches('\\'));
                goes_on = line.ends_with('\\');
            }
            (Some(text), _) => {
                goes_on = text.ends_with('\\');
                let text = text.trim_end_matches('\\').to_owned();
                commands.push(Command { line: index + 1, text, output: Vec::new() });
            }
            (None, Some(last)) => last.output.push(line.to_owned()),
            (None, None) => {}
        }
    }
    for command in &mut commands {
        while command.output.last().is_some_and(|line| line.trim().is_empty()) {
            command.output.pop();
        }
    }
    commands
}

/// Whether lines are what a document shows, in which a line of `...` stands for any lines.
pub fn matches(shown: &[String], printed: &[String]) -> bool {
    match shown.split_first() {
        None => printed.is_empty(),
        Some((any, rest)) if any.trim() == "..." => {
            (0..=printed.len()).any(|skipped| printed.get(skipped..).is_some_and(|printed| matches(rest, printed)))
        }
        Some((line, rest)) => printed
            .split_first()
            .is_some_and(|(first, printed)| first.trim_end() == line.trim_end() && matches(rest, printed)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<String> {
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn commands_are_read_with_their_output() {
        let markdown = "# Title\n```sh\n$ not this\n```\n```console\n$ one --two\nfirst\n\nsecond\n\n$ long \\\n    line\n```\n$ nor this\n";
        let expected = [
            Command { line: 6, text: "one --two".to_owned(), output: lines("first\n\nsecond") },
            Command { line: 11, text: "long line".to_owned(), output: Vec::new() },
        ];
        assert_eq!(commands(markdown), expected);
    }

    #[test]
    fn dots_stand_for_any_lines() {
        for (shown, printed, expected) in [
            ("a\nb", "a\nb ", true),
            ("a\nb", "a", false),
            ("a", "a\nb", false),
            ("a\n...\nd", "a\nb\nc\nd", true),
            ("a\n...\nd", "a\nd", true),
            ("...", "", true),
            ("a\n...\ne", "a\nb\nc\nd", false),
        ] {
            assert_eq!(matches(&lines(shown), &lines(printed)), expected, "{shown} | {printed}");
        }
    }
}
