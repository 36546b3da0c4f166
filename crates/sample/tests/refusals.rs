//! Schemas without instances are refused with the place; no graph does harm, however broken.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

use std::path::Path;

use payschema_sample::{NoInstance, Random, Sampler, Style};
use payschema_schema::{Files, read, read_bundle};

fn refused(keywords: &str) -> NoInstance {
    let text = format!(r#"{{"$schema": "https://json-schema.org/draft/2020-12/schema", {keywords}}}"#);
    let bundle = read_bundle("it", &text).unwrap_or_else(|refused| panic!("{refused}"));
    match Sampler::new(&bundle.graph, bundle.root) {
        Ok(sampler) => panic!("{}", sampler.minimal()),
        Err(none) => none,
    }
}

#[test]
fn what_has_no_instance_is_named() {
    for (keywords, location) in [
        (
            r#""type": "object", "properties": {"a": {"type": "integer", "minimum": 0.1, "maximum": 0.9}}"#,
            "it#/properties/a",
        ),
        (r#""type": "string", "pattern": "^[a-z]{3}$", "minLength": 4"#, "it#"),
        (r#""type": "string", "format": "uuid", "maxLength": 35"#, "it#"),
        (
            r#""type": "object", "required": ["a"], "properties": {"a": {"type": "string", "pattern": "^a$", "minLength": 2}}"#,
            "it#/properties/a",
        ),
        (r#""type": "array", "minItems": 3, "uniqueItems": true, "items": {"type": "boolean"}"#, "it#"),
        (r#""type": "array", "minItems": 1e9, "items": {"type": "boolean"}"#, "it#"),
        (r#""type": "string", "minLength": 18446744073709551615"#, "it#"),
        (r#""type": "number", "maximum": 0.1234567890123456789012345678901234567890"#, "it#"),
    ] {
        let none = refused(keywords);
        let locations: Vec<&str> = none.obstacles().iter().map(payschema_sample::Obstacle::location).collect();
        assert_eq!(locations, [location], "{none}");
        assert!(none.to_string().starts_with(&format!("no instance was found\n{location}: ")), "{none}");
    }
}

#[test]
fn a_circle_without_an_end_is_named_as_a_whole() {
    let none = refused(r##""type": "object", "required": ["next"], "properties": {"next": {"$ref": "#"}}"##);
    let locations: Vec<&str> = none.obstacles().iter().map(payschema_sample::Obstacle::location).collect();
    assert_eq!(locations, ["it#", "it#/properties/next"]);
}

/// Each level requires the next one twice, so that the smallest instance would have 2^200 values.
#[test]
fn instances_that_double_at_every_level_are_given_up() {
    let levels: Vec<String> = (0..200)
        .map(|level| {
            let next = format!(r##"{{"$ref": "#/$defs/L{}"}}"##, level + 1);
            format!(r#""L{level}": {{"type": "object", "required": ["a", "b"], "properties": {{"a": {next}, "b": {next}}}}}"#)
        })
        .collect();
    let keywords = format!(r##""$ref": "#/$defs/L0", "$defs": {{{}, "L200": {{"type": "null"}}}}"##, levels.join(", "));
    assert!(!refused(&keywords).obstacles().is_empty());
}

#[test]
fn damaged_schemas_do_no_harm() {
    let all = Files::collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../schemas")).unwrap();
    let kept = |path: &str| path.starts_with("findock/") || path.starts_with("papaya/") || !path.contains('/');
    let intact: Vec<(String, Vec<u8>)> =
        all.iter().filter(|(path, _)| kept(path)).map(|(path, bytes)| (path.to_owned(), bytes.to_vec())).collect();
    let mut random = Random::new(99);
    let (mut sampled, mut refused) = (0, 0);
    for _ in 0..40 {
        let mut files = intact.clone();
        for _ in 0..3 {
            let file = random.index(files.len());
            damage(&mut files[file].1, &mut random);
        }
        let graph = read(&files.into_iter().collect(), None).unwrap().graph;
        for document in graph.providers.iter().flat_map(|provider| &provider.documents) {
            match Sampler::new(&graph, document.root) {
                Ok(sampler) => {
                    sampler.valid(&mut random, &Style::VARIED);
                    sampler.invalid(&mut random, &Style::VARIED);
                    sampled += sampler.each_valid().count().min(1);
                }
                Err(_) => refused += 1,
            }
        }
    }
    assert!(sampled > 80 && refused > 5, "{sampled} sampled, {refused} refused");
}

/// Puts a piece of a schema where it does not belong.
fn damage(bytes: &mut Vec<u8>, random: &mut Random) {
    const PIECES: [&str; 26] = [
        "\"type\": \"null\",",
        "\"minimum\": 1e99,",
        "\"maximum\": -7,",
        "\"minLength\": 99999999999,",
        "\"maxItems\": 0,",
        "\"uniqueItems\": true,",
        "\"pattern\": \"^(a|b){3,9}$\",",
        "\"required\": [\"a\", \"b\"],",
        "\"$ref\": \"#\",",
        "\"$ref\": \"#/nowhere\",",
        "\"additionalProperties\": false,",
        "\"items\": {},",
        "\"const\": {\"a\": [1]},",
        "\"enum\": [null],",
        "\"not\": {},",
        "\"not\": {\"required\": [\"a\"]},",
        "\"anyOf\": [{\"type\": \"null\"}, {\"$ref\": \"#\"}],",
        "\"oneOf\": [{}, {\"minProperties\": 2}],",
        "\"allOf\": [{\"$ref\": \"#\"}, {\"maxLength\": 3}],",
        "\"if\": {\"minLength\": 2}, \"then\": {\"pattern\": \"^a\"}, \"else\": false,",
        "\"dependentRequired\": {\"id\": [\"a\"]},",
        "\"propertyNames\": {\"maxLength\": 3},",
        "\"maxProperties\": 1,",
        "\"prefixItems\": [{\"type\": \"null\"}, false],",
        "\"contains\": {\"type\": \"integer\"}, \"minContains\": 99999999,",
        "\"unevaluatedProperties\": false,",
    ];
    let opening: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at] == b'{').collect();
    let at = random.pick(&opening).map_or(0, |at| at + 1);
    let piece = random.pick(&PIECES).map_or("", |piece| *piece);
    bytes.splice(at..at, piece.bytes());
}
