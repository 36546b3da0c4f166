//! Patterns against `regress`, which is ECMA-262, on many texts.

use payschema_diagnostics::{Code, SourceMap, Span};

use super::*;

fn read(source: &str) -> Result<Pattern, Box<Diagnostic>> {
    super::read(source, Span::new(SourceMap::new().add("x", ""), 0, 0))
}

fn code(source: &str) -> &'static Code {
    read(source).map(|pattern| pattern.regex).expect_err(source).code
}

const PATTERNS: &[&str] = &[
    "",
    "a",
    "^a",
    "a$",
    "^$",
    "^a$|b",
    "a.c",
    "^.$",
    "^.+$",
    r"\d",
    r"^\d+$",
    r"^\D$",
    r"\w",
    r"^\w$",
    r"^\W$",
    r"^\s$",
    r"^\S$",
    r"\bab\b",
    r"\ba",
    r"a\b",
    r"^[\b]$",
    "[abc]",
    "[^abc]",
    "^[a-c]$",
    "^[a-]$",
    "^[-a]$",
    "^[a\\-c]$",
    "^[\\]]$",
    "^[\\[]$",
    "^[[]$",
    "^[&&]$",
    "^[a&&b]$",
    "^[a~~b]$",
    "^[+--]$",
    "^[!--]$",
    "^[#]$",
    "^[ ]$",
    "^[$^]$",
    "^[\\^a]$",
    "[^]",
    "^[^]$",
    "a[]|b",
    "^[^\\n]$",
    "^[\\d\\s]$",
    "^[^\\d\\s]$",
    "^[\\D]$",
    "^[\\W_]$",
    "^[^\\S]$",
    "a{2}",
    "^a{2,}$",
    "^a{1,2}$",
    "^(ab)+$",
    "^(?:ab)*?$",
    "^(?<name>a|b)$",
    "^a??b$",
    "^(|a)$",
    r"\t",
    r"^\n$",
    r"^\v$",
    r"^\f$",
    r"^\r$",
    r"^\0$",
    r"^\cA$",
    r"^\x41$",
    r"^\u0041$",
    r"^\u{41}$",
    r"^\u{1F600}$",
    r"^\ud83d\ude00$",
    r"^[\ud83d\ude00]$",
    "^😀$",
    "^[😀-😂]$",
    r"^\p{L}$",
    r"^\P{L}$",
    r"^\p{Lu}+$",
    r"^[\p{Nd}_]$",
    r"^\p{Script=Greek}$",
    r"^\p{sc=Latn}$",
    r"^\p{White_Space}$",
    r"^[^\p{L}]$",
    r"\/",
    r"\^\$\\\.\*\+\?\(\)\[\]\{\}\|",
    "^#&~-$",
    "é",
    "^\u{2028}$",
    "^[\u{e000}-\u{ffff}]$",
    "^(\\.\\./)+provider\\.schema\\.json$",
    "^[a-z][a-z0-9]*(-[a-z0-9]+)*$",
    "^(/([^/~]|~0|~1)*)*$",
    "^tag:",
    "^(GET|POST|PUT|PATCH|DELETE) /[^ ]*$",
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
    r"^\\$",
    r"^[\\]$",
    r"^[\x00-\x1f]$",
    r"^[\/]$",
    r"^[^a-z\]]$",
    r"^[\u{0}-\u{10FFFF}]$",
    r"(?:^a)",
    "^-$",
    "a|^b|c$",
    r"^[\cA-\cC]$",
    r"^-?$|[\-]",
];

fn texts() -> Vec<String> {
    let mut texts: Vec<String> = (0..=0x2FF)
        .chain(0x1680..=0x1681)
        .chain(0x2000..=0x2070)
        .filter_map(char::from_u32)
        .map(String::from)
        .collect();
    texts.extend(
        [0x3000, 0xFEFF, 0x10FFFF, 0xE000, 0xFFFF, 0x1F600, 0x1F601, 0x1F602, 0x1F603, 0x3B1]
            .map(|c| char::from_u32(c).unwrap().to_string()),
    );
    let longer = [
        "",
        "ab",
        "abc",
        "aa",
        "aaa",
        "aab",
        "a b",
        "xab",
        "ab x",
        "a\nb",
        "\na",
        "a\n",
        "a\nc",
        "a\u{2028}c",
        "abab",
        "é ab é",
        "éab",
        "abé",
        "^$\\.*+?()[]{}|",
        "#&~-",
        "&&",
        "~~",
        "stuut",
        "my-name",
        "my--name",
        "GET /v1",
        "get /v1",
        "2026-11-20",
        "2026-11-2",
        "tag:x",
        "a tag:",
        "/a/b",
        "/~0/~1",
        "/~2",
        "../provider.schema.json",
        "../../provider.schema.json",
        "ABC",
        "ÀÉ",
        "αβγ",
        "12",
        "१२",
        "😀😀",
        "\r\n",
        "a-b",
        "a]",
        "a\\",
        "provider.schema.json",
    ];
    texts.extend(longer.map(str::to_owned));
    texts
}

#[test]
fn the_language_stays_the_same() {
    let flags = regress::Flags { unicode: true, ..regress::Flags::default() };
    let texts = texts();
    for source in PATTERNS {
        let expected = regress::Regex::with_flags(source, flags).unwrap_or_else(|error| panic!("{source}: {error}"));
        let pattern = read(source).unwrap_or_else(|finding| panic!("{source}: {}", finding.message));
        let matcher = Matcher::new(&pattern.regex).unwrap();
        for text in &texts {
            let verdict = matcher.is_match(text);
            assert_eq!(verdict, expected.find(text).is_some(), "{source} as {} on {text:?}", pattern.regex);
        }
    }
}

#[test]
fn what_is_no_pattern_is_refused() {
    for source in [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "*",
        "a**",
        "a{2,1}",
        "[b-a]",
        r"\",
        r"\-",
        r"\_",
        r"\a",
        r"[\B]",
        r"\p{No_Such}",
        r"\p",
        r"\u{110000}",
        r"\u12",
        r"\x1",
        r"\c",
        r"\c1",
        r"[\d-z]",
        "(?",
        "(?P<a>b)",
        "(?<a",
        "^*",
        r"\00",
        "{1}",
        "a{,2}",
        r"\A",
        "(?=a)*",
        "(?<n>a)(?<n>b)",
    ] {
        assert_eq!(code(source), &codes::MALFORMED_PATTERN, "{source}");
    }
}

#[test]
fn what_needs_backtracking_is_refused() {
    for source in ["(?=a)b", "(?!a)b", "(?<=a)b", "(?<!a)b", r"(a)\1", r"(?<n>a)\k<n>", r"\1(a)"] {
        assert_eq!(code(source), &codes::NOT_REGULAR, "{source}");
    }
}

#[test]
fn what_has_no_counterpart_is_refused() {
    for source in [r"\B", r"\ud800", r"[\ud800-\udfff]", r"\u{d800}", r"a\Bb"] {
        assert_eq!(code(source), &codes::UNSUPPORTED_PATTERN, "{source}");
    }
    for source in ["a{1000000000}", "((a{1000}){1000}){1000}", "a{99999999999999999999}", r"(\p{L}{100}){100}"] {
        assert_eq!(code(source), &codes::UNSUPPORTED_PATTERN, "{source}");
    }
}

#[test]
fn what_matches_nothing_is_refused() {
    for source in ["/^a$/", "[]", "a[]", "a^", "$a", "[^\\s\\S]", "^a$b"] {
        assert_eq!(code(source), &codes::IDLE_PATTERN, "{source}");
    }
}

#[test]
fn hostile_patterns_do_no_harm() {
    let long = ["(", "[", "a|", "(a|", "(?:", "(?=", "a?", "(a*)*", "\\", "[^", "{", "(?<", "a{9}", "((", "|", "[a-"];
    for unit in long {
        for count in [10, 49, 51, 400, 2000, 100_000] {
            let _ = read(&unit.repeat(count));
            let _ = read(&format!("{}{}", unit.repeat(count), ")".repeat(count)));
        }
    }
}

#[test]
fn overlaps_are_decided_exactly() {
    let compare = |a: &str, b: &str| overlap(&read(a).unwrap(), &read(b).unwrap());
    let text = |text: &str| Overlap::Text(text.to_owned());
    assert_eq!(compare("^a", "^b"), Overlap::None);
    assert_eq!(compare("^a", "b$"), text("ab"));
    assert_eq!(compare("a", "b"), text("ab"));
    assert_eq!(compare("^tag:", "^x-"), Overlap::None);
    assert_eq!(compare("^[a-z]+$", "^[0-9]+$"), Overlap::None);
    assert_eq!(compare("^[a-z]*$", "^[0-9]*$"), text(""));
    assert_eq!(compare("^.$", "^[^a-z0-9A-Z]$"), text("!"));
    assert_eq!(compare("^\\d{3}$", "^\\d{4}$"), Overlap::None);
    assert_eq!(compare("^é", "^è"), Overlap::None);
    assert_eq!(compare("^[é-ï]$", "^[ï-ö]$"), text("ï"));
    assert_eq!(compare(r"\bab\b", "^x.*y$"), text("x!ab!y"));
    // Both hold bytes that are no text, and nothing else in common.
    assert_eq!(compare("^[^a]$", "^[a]$"), Overlap::None);
    assert_eq!(compare("^a[]|b", "a"), text("ab"));
    // As automata these are larger than anything, but a few bytes tell them from others.
    let large = ["^(0|1)*1(0|1){30}$", "^(0|1)*0(0|1){30}$"];
    assert_eq!(compare(large[0], large[1]), Overlap::Unknown);
    assert_eq!(compare(large[0], "^tag:"), Overlap::None);
    assert_eq!(compare(large[0], "^0{31}$"), Overlap::None);
}
