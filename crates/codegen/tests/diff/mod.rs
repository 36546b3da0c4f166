//! What differs between two texts, line by line, with three lines around each difference.

use std::fmt::Write;

/// Lines around a difference.
const CONTEXT: usize = 3;

/// A line of the one text, of the other, or of both.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Line<'t> {
    Both(&'t str),
    Expected(&'t str),
    Actual(&'t str),
}

/// The unified diff; empty for equal texts.
pub(crate) fn unified(name: &str, expected: &str, actual: &str) -> String {
    if expected == actual {
        return String::new();
    }
    let (expected, actual): (Vec<_>, Vec<_>) =
        (expected.split_inclusive('\n').collect(), actual.split_inclusive('\n').collect());
    let lines = aligned(&expected, &actual);
    let mut text = format!("--- expected/{name}\n+++ actual/{name}\n");
    let (mut old, mut new) = (1, 1);
    let mut in_hunk = false;
    for (place, line) in lines.iter().enumerate() {
        let near = &lines[place.saturating_sub(CONTEXT)..lines.len().min(place + CONTEXT + 1)];
        let is_near = near.iter().any(|line| !matches!(line, Line::Both(_)));
        if is_near && !in_hunk {
            let _ = writeln!(text, "@@ -{old} +{new} @@");
        }
        in_hunk = is_near;
        let (mark, content) = match line {
            Line::Both(content) => (' ', content),
            Line::Expected(content) => ('-', content),
            Line::Actual(content) => ('+', content),
        };
        old += usize::from(mark != '+');
        new += usize::from(mark != '-');
        if is_near {
            let _ = writeln!(text, "{mark}{}", content.trim_end_matches('\n'));
        }
    }
    text
}

/// Both texts in one sequence that keeps as many common lines as possible.
fn aligned<'t>(expected: &[&'t str], actual: &[&'t str]) -> Vec<Line<'t>> {
    let head = expected.iter().zip(actual).take_while(|(left, right)| left == right).count();
    let (old, new) = (&expected[head..], &actual[head..]);
    let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(left, right)| left == right).count();
    let (old, new) = (&old[..old.len() - tail], &new[..new.len() - tail]);

    // `common[i][j]` is the length of the longest common subsequence of `old[i..]` and `new[j..]`.
    let mut common = vec![vec![0_u32; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            common[i][j] =
                if old[i] == new[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let mut lines: Vec<_> = expected[..head].iter().map(|line| Line::Both(line)).collect();
    let (mut i, mut j) = (0, 0);
    while i < old.len() || j < new.len() {
        if i < old.len() && j < new.len() && old[i] == new[j] {
            lines.push(Line::Both(old[i]));
            (i, j) = (i + 1, j + 1);
        } else if i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]) {
            lines.push(Line::Expected(old[i]));
            i += 1;
        } else {
            lines.push(Line::Actual(new[j]));
            j += 1;
        }
    }
    lines.extend(expected[expected.len() - tail..].iter().map(|line| Line::Both(line)));
    lines
}

#[test]
fn differences_are_shown_with_what_is_around_them() {
    let old = "a\nb\nc\nd\ne\nf\ng\nh\n";
    let new = "a\nb\nc\nd\nE\nf\ng\nh\ni\n";
    assert_eq!(unified("x", old, old), "");
    let expected = "--- expected/x\n+++ actual/x\n@@ -2 +2 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n+i\n";
    assert_eq!(unified("x", old, new), expected);
}
