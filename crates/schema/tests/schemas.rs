//! The schemas of this repository: nothing is wrong with them, and damage to them is reported, never a panic.

use std::path::Path;

use payschema_diagnostics::render;
use payschema_schema::{Files, read};

fn repository() -> Files {
    Files::collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")).expect("the schemas can be read")
}

#[test]
fn nothing_is_wrong_with_the_schemas() {
    let read = read(&repository(), None).unwrap();
    let text = render::text(&read.findings, &read.sources, render::Colour::Never);
    assert!(read.findings.is_empty(), "{} findings\n{text}", read.findings.len());
}

/// A small generator of numbers, so that a failure can be repeated.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % (bound.max(1) as u64)) as usize
    }

    fn damage(&mut self, bytes: &mut Vec<u8>) {
        const PIECES: [&str; 24] = [
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "\\",
            "null",
            "true",
            "false",
            "-1",
            "1e999999999",
            "\"$ref\": \"#\",",
            "\"type\"",
            "\"enum\"",
            "\"(?=\"",
            "\"#/$defs\"",
            "\\ud800",
            "\u{feff}",
            "é",
            "\u{0}",
            "\"../\"",
            "\"items\": {},",
        ];
        let at = self.below(bytes.len() + 1);
        let end = (at + self.below(12)).min(bytes.len());
        match self.below(6) {
            0 => drop(bytes.drain(at..end)),
            1 => bytes.truncate(at),
            2 if at < bytes.len() => bytes[at] = self.below(256) as u8,
            3 => {
                let from = self.below(bytes.len() + 1);
                let copied = bytes[from..(from + self.below(80)).min(bytes.len())].to_vec();
                drop(bytes.splice(at..end, copied));
            }
            _ => drop(bytes.splice(at..end, PIECES[self.below(PIECES.len())].bytes())),
        }
    }
}

#[test]
fn damaged_schemas_do_no_harm() {
    let all = repository();
    let is_used = |path: &str| path.starts_with("findock/") || !path.contains('/');
    let intact: Vec<(String, Vec<u8>)> =
        all.iter().filter(|(path, _)| is_used(path)).map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    let mut random = Random(0x5DEE_CE66_D1CE_4E5B);
    for round in 0..200 {
        let mut files = intact.clone();
        for _ in 0..=random.below(3) {
            let file = random.below(files.len());
            random.damage(&mut files[file].1);
        }
        let read = read(&files.into_iter().collect(), None).unwrap();
        let text = render::text(&read.findings, &read.sources, render::Colour::Never);
        assert_eq!(text.is_empty(), read.findings.is_empty(), "round {round}");
    }
}
