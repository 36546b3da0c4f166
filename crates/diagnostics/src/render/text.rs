//! Text for people: the offending line with the place underlined, and the remedy.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::source_map::boundary;
use crate::{Diagnostic, SourceMap, Span, sort};

/// Whether the text carries terminal colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Colour {
    /// Plain text.
    #[default]
    Never,
    /// With ANSI escape sequences.
    Always,
}

/// Renders all findings in their order, with a blank line between two of them; nothing for none.
pub fn text(findings: &[Diagnostic], sources: &SourceMap, colour: Colour) -> String {
    let renderer = match colour {
        Colour::Never => Renderer::plain(),
        Colour::Always => Renderer::styled(),
    };
    // The width is fixed, so that the text does not depend on where it is shown.
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(140);
    let mut findings = findings.to_vec();
    sort(&mut findings);
    let blocks: Vec<String> = findings.iter().map(|finding| one(finding, sources, &renderer)).collect();
    blocks.join("\n")
}

fn one(finding: &Diagnostic, sources: &SourceMap, renderer: &Renderer) -> String {
    let title = Level::ERROR.primary_title(finding.message.as_str()).id(finding.code.id);
    let help = Level::HELP.message(finding.remedy.as_str());
    let mut report = vec![title.element(snippet(finding.span, AnnotationKind::Primary, sources)).element(help)];
    report.extend(finding.related.iter().map(|related| -> Group<'_> {
        let title = Level::NOTE.secondary_title(related.message.as_str());
        title.element(snippet(related.span, AnnotationKind::Primary, sources))
    }));
    let mut text = String::new();
    for line in renderer.render(&report).lines() {
        text.push_str(line.trim_end());
        text.push('\n');
    }
    text
}

/// The line on which a span begins. What the span holds beyond that line is not shown: the beginning is the place.
fn snippet<'a>(
    span: Span,
    kind: AnnotationKind,
    sources: &'a SourceMap,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let (offset, line) = sources.line(span.file, span.start);
    let place = |at: usize| boundary(line, at.saturating_sub(offset));
    let (start, end) = (place(span.start), place(span.end.max(span.start)));
    Snippet::source(line)
        .path(sources.path(span.file))
        .line_start(sources.position(span.file, span.start).line)
        .annotation(kind.span(start..end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Code;

    static CODE: Code = Code { id: "X001", title: "test", explanation: "For tests.", mend: "Nothing.", example: None };

    fn shown(text: &str, start: usize, end: usize) -> String {
        let mut sources = SourceMap::new();
        let file = sources.add("dir/file.json", text);
        let finding = Diagnostic::new(&CODE, Span::new(file, start, end), "it is wrong", "mend it");
        let position = sources.position(file, start);
        let shown = super::text(&[finding], &sources, Colour::Never);
        let header = format!("--> dir/file.json:{}:{}\n", position.line, position.column);
        assert!(shown.contains(&header), "{shown} against {header}");
        shown
    }

    #[test]
    fn the_place_is_underlined() {
        let expected = "error[X001]: it is wrong\n --> dir/file.json:2:4\n  |\n2 |   \"type\": 1\n  |    ^^^^\n  |\n  = help: mend it\n";
        assert_eq!(shown("{\n  \"type\": 1\n}\n", 5, 9), expected);
        assert_eq!(shown("{\r\n  \"type\": 1\r\n}\r\n", 6, 10), expected);
    }

    #[test]
    fn tabs_and_wide_characters_keep_the_underline_in_place() {
        let text = shown("\t\"é😀\": 1", 1, 9);
        assert!(text.contains("1 |     \"é😀\": 1\n  |     ^^^^^\n"), "{text}");
    }

    #[test]
    fn a_long_span_is_shown_by_its_beginning() {
        let text = shown("{\"a\": {\n\"b\": 1\n}}", 6, 16);
        assert!(text.contains("1 | {\"a\": {\n  |       ^\n"), "{text}");
    }

    #[test]
    fn no_place_is_out_of_reach() {
        for text in ["", "\n", "é", "a\r\n", "\r", "\u{feff}", "\0", "\u{202e}"] {
            for start in 0..5 {
                for end in 0..6 {
                    shown(text, start, end);
                }
            }
        }
    }

    #[test]
    fn related_places_follow() {
        let mut sources = SourceMap::new();
        let file = sources.add("a.json", "[1,\n1]");
        let finding = Diagnostic::new(&CODE, Span::new(file, 4, 5), "twice", "delete one");
        let finding = finding.related(Span::new(file, 1, 2), "first here");
        let text = super::text(&[finding], &sources, Colour::Never);
        assert!(text.contains("  = help: delete one\nnote: first here\n --> a.json:1:2\n"), "{text}");
    }
}
