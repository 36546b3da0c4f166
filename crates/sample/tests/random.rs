//! Random instances: the same for a seed, valid or with the one violation that is named, and varied.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use payschema_sample::{Random, Sampler, Style};
use payschema_schema::read_bundle;

const PAYMENT: &str = r#"{
    "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["amount", "at"],
    "properties": {
        "amount": {"type": "integer", "minimum": 0, "maximum": 100000},
        "at": {"type": "string", "format": "date-time"},
        "memo": {"type": ["string", "null"], "maxLength": 12},
        "tags": {"type": "array", "items": {"type": "string", "pattern": "^[a-z]+:[0-9]+$"}},
        "rate": {"type": "number"}
    }
}"#;

fn sampler(text: &str) -> Sampler {
    let bundle = read_bundle("payment", text).unwrap_or_else(|refused| panic!("{refused}"));
    Sampler::new(&bundle.graph, bundle.root).unwrap_or_else(|none| panic!("{none}"))
}

/// Archives and benchmarks are made from seeds, so a change here is a change of theirs.
#[test]
fn a_seed_stands_for_these_instances() {
    let sampler = sampler(PAYMENT);
    let mut random = Random::new(2026);
    let plain: Vec<String> = (0..3).map(|_| sampler.valid(&mut random, &Style::PLAIN)).collect();
    assert_eq!(
        plain,
        [
            r#"{"amount":79520,"at":"2001-09-01T06:03:51.447529344Z","memo":"l7hjI- ","rate":67.23}"#,
            r#"{"amount":68041,"at":"2029-10-16T16:14:01Z","memo":"éééééééééééé","tags":["ii:1037","e:968871300990130460908"],"rate":3833.03}"#,
            r#"{"amount":82814,"at":"2040-12-08T07:25:17Z","memo":null,"tags":["b:33855093","g:0","ei:00213539460"],"rate":4.21}"#,
        ]
    );
    let varied = concat!(
        "{\"amount\"\r\n:2,\"memo\"\n:\nnull,",
        r#""at":"202\u0033-0\u0033-0\u0031T19\u003A\u00325:58.30\u0035+\u00307\u003A\u00315","ключ😀":[],"#,
        r#""line\nb\u0072\u0065a\u006b":[[],{ "":0.1000,"id":["#,
        "\r\n-0.0],\"a\" :0.1000e0},{}]}"
    );
    assert_eq!(sampler.valid(&mut random, &Style::VARIED), varied);
    let invalid = sampler.invalid(&mut random, &Style::PLAIN).unwrap();
    let without_at =
        r#"{"amount":99999,"memo":"é","tags":["e:90","gg:516211664443511450","bkkl:80851","g:1"],"rate":10.0}"#;
    assert_eq!((invalid.json.as_str(), invalid.pointer.as_str(), invalid.keyword), (without_at, "", "required"));
}

#[test]
fn instances_vary_in_all_that_may_vary() {
    let sampler = sampler(PAYMENT);
    let mut random = Random::new(1);
    let texts: Vec<String> = (0..300).map(|_| sampler.valid(&mut random, &Style::VARIED)).collect();
    let any = |what: &dyn Fn(&str) -> bool| texts.iter().any(|text| what(text));
    assert!(texts.iter().collect::<BTreeSet<_>>().len() > 250);
    assert!(any(&|text| text.contains("null")) && any(&|text| !text.contains("memo")));
    assert!(any(&|text| text.trim_start().starts_with("{\"at\"")) && any(&|text| text.starts_with("{\"amount\"")));
    assert!(any(&|text| text.contains("\\u00")) && any(&|text| text.contains(['\n', '\t'])));
    assert!(any(&|text| text.contains(".0,") || text.contains("e-1") || text.contains("E+0")));
    assert!(any(&|text| text.contains("newMember")) && any(&|text| text.contains("[]")));
    for text in &texts {
        assert_json(text);
    }
    let plain = sampler.valid(&mut random, &Style::PLAIN);
    assert!(plain.starts_with("{\"amount\":") && plain.contains(",\"at\":\""), "{plain}");
}

/// Raw values have any number, also one that no float holds.
#[track_caller]
fn assert_json(text: &str) {
    if let Err(error) = serde_json::from_str::<&serde_json::value::RawValue>(text.trim()) {
        panic!("{error}: {text}");
    }
}

#[test]
fn invalid_instances_violate_each_keyword_in_turn() {
    let sampler = sampler(PAYMENT);
    let mut random = Random::new(1);
    let mut seen = BTreeSet::new();
    for _ in 0..400 {
        let invalid = sampler.invalid(&mut random, &Style::VARIED).unwrap();
        assert_json(&invalid.json);
        seen.insert((invalid.pointer, invalid.keyword));
    }
    for expected in [
        ("", "required"),
        ("", "type"),
        ("/amount", "maximum"),
        ("/amount", "minimum"),
        ("/amount", "type"),
        ("/at", "format"),
        ("/memo", "maxLength"),
        ("/tags/0", "pattern"),
        ("/rate", "type"),
    ] {
        assert!(seen.contains(&(expected.0.to_owned(), expected.1)), "{expected:?} is not in {seen:?}");
    }
}

#[test]
fn recursion_is_bounded() {
    let tree = r##"{"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "array", "minItems": 2, "maxItems": 4,
        "items": {"$ref": "#/$defs/Leaf"}, "$defs": {"Leaf": {"type": ["array", "integer"], "items": {"$ref": "#"}}}}"##;
    // A union of types is refused by the reader as long as it has no place in the graph.
    let text = if read_bundle("tree", tree).is_ok() {
        tree.to_owned()
    } else {
        tree.replace("[\"array\", \"integer\"]", "\"array\"")
    };
    let sampler = sampler(&text);
    let mut random = Random::new(1);
    for _ in 0..50 {
        let json = sampler.valid(&mut random, &Style::PLAIN);
        assert!(json.len() < 100_000, "{} bytes", json.len());
    }
}

#[test]
fn every_bundle_of_the_generated_crates_is_sampled() {
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../generated");
    let mut sampled = 0;
    for provider in fs::read_dir(generated).unwrap() {
        let Ok(files) = fs::read_dir(provider.unwrap().path().join("schemas")) else { continue };
        for file in files.map(|file| file.unwrap().path()).filter(|file| file.is_file()) {
            let sampler = sampler(&fs::read_to_string(&file).unwrap());
            assert!(sampler.each_valid().count() > 20 && sampler.each_invalid().count() > 5, "{}", file.display());
            assert!(sampler.full().len() >= sampler.minimal().len());
            sampled += 1;
        }
    }
    assert!(sampled > 10, "{sampled}");
}
