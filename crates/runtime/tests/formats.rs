//! Formats by the official suite: `PAYSCHEMA_CORPORA` names the folder that holds `json-schema-test-suite`.

use payschema::machinery::{
    Checker, Decode, Encode, Format, Halt, Placeholder, Reader, Rule, StringRule, Types, Validate, Writer,
};
use payschema::{Json, Model, ModelInfo};

/// A document that is one string with a format, for each format.
macro_rules! formatted {
    ($($name:ident $format:ident)*) => {
        $(
            #[derive(Debug)]
            struct $name(Json);

            impl Placeholder for $name {
                fn placeholder() -> $name {
                    $name(Json::null())
                }
            }

            impl Decode for $name {
                fn decode_into(place: &mut $name, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
                    Json::decode_into(&mut place.0, reader, rule)
                }
            }

            impl Encode for $name {
                fn encode(&self, writer: &mut Writer) {
                    self.0.encode(writer);
                }
            }

            impl Validate for $name {
                fn validate(&self, rule: &'static Rule, checker: &mut Checker<'_>) {
                    self.0.validate(rule, checker);
                }
            }

            impl Model for $name {
                const INFO: &'static ModelInfo = &ModelInfo {
                    id: "",
                    name: "",
                    rust_path: "",
                    provider: "",
                    kind: payschema::ModelKind::Part,
                    schema: "",
                    schema_pointer: "",
                    example: None,
                    rule: &Rule {
                        types: Types::ALL,
                        string: Some(&StringRule { format: Some(Format::$format), ..StringRule::NONE }),
                        ..Rule::ANY
                    },
                };
            }
        )*

        fn is_valid(format: &str, json: &str) -> bool {
            $(
                if format == Format::$format.name() {
                    let verdict = $name::check_json(json).is_ok();
                    assert_eq!($name::from_json(json).is_ok_and(|value| Model::validate(&value).is_ok()), verdict, "{json}");
                    return verdict;
                }
            )*
            panic!("no format {format}");
        }
    };
}

formatted! {
    DateTime DateTime
    Date Date
    Time Time
    Duration Duration
    Email Email
    Uri Uri
    Uuid Uuid
    Ipv4 Ipv4
    Ipv6 Ipv6
    Hostname Hostname
}

const GOOD: &[(&str, &[&str])] = &[
    (
        "date-time",
        &[
            "1963-06-19T08:30:06.283185Z",
            "1998-12-31T15:59:60.123-08:00",
            "1963-06-19t08:30:06z",
            "2023-11-07T05:31:56+02:00",
        ],
    ),
    ("date", &["2020-02-29", "0400-02-29", "9999-12-31"]),
    ("time", &["23:59:60Z", "01:29:60+01:30", "00:29:60-23:30", "12:34:56-00:00", "08:30:06z"]),
    ("duration", &["P4DT12H30M5S", "P2W", "PT36H", "P1Y2M", "PT0S", "P01D"]),
    (
        "email",
        &["te~st@example.com", "\"joe@bl oggs\"@example.com", "a@[127.0.0.1]", "a@[IPv6:::1]", "\"a\\\"b\"@c", "a@b"],
    ),
    (
        "uri",
        &[
            "http://foo.bar/?baz=qux#quux",
            "urn:oasis:names",
            "tel:+1-816",
            "ldap://[2001:db8::7]/c?d",
            "a:",
            "x://u:p@h:1/",
        ],
    ),
    ("uuid", &["2eb8aa08-AA98-11ea-B4Aa-73B441D16380"]),
    ("ipv4", &["192.168.0.1", "0.0.0.0", "255.255.255.255"]),
    ("ipv6", &["::", "::1", "1::d6:192.168.0.1", "1:2:3:4:5:6:7:8", "d6::"]),
    ("hostname", &["www.example.com", "1host", "a--b.com", "xn--ll-0ea", "xn--4dbc5h", "xn--vek778f"]),
];

const BAD: &[(&str, &[&str])] = &[
    (
        "date-time",
        &[
            "1998-12-31T23:58:60Z",
            "1990-02-31T15:59:59Z",
            "2013-350T01:01:01",
            "1985-04-12T23:20:50Z\n",
            "1985-04-12T23:20:50+01",
        ],
    ),
    ("date", &["2021-02-29", "2100-02-29", "2020-00-01", "2020-1-01", "২020-01-01", ""]),
    ("time", &["23:59:60+01:00", "24:00:00Z", "08:30:06 PST", "12:00:00", "01:02:03+24:00", "01:02:03.Z"]),
    ("duration", &["P", "PT", "P1YT", "P1Y2D", "PT1H2S", "P1Y2W", "PT0.5S", "P1D\n", "P2D1Y", "P2S"]),
    (
        "email",
        &[".a@example.com", "a..b@example.com", "a@", "@b", "a b@c", "a@b_c", "a@[127.0.0.300]", "é@example.com"],
    ),
    ("uri", &["/abc", "//foo.bar/", "http://a b/", "http://h:x/", "http://h/%6G", "1a:b", "http://[::1", "é:a"]),
    ("uuid", &["2eb8aa08aa9811eab4aa73b441d16380", "2eb8aa08-aa98-11ea-b4aa-73b441d1638g"]),
    ("ipv4", &["127.1", "256.0.0.1", "01.2.3.4", "192.168.0.1/24"]),
    ("ipv6", &["1::d6::42", "fe80::a%eth1", "12345::", ":1", "[::1]"]),
    ("hostname", &["", ".", "a.", "-a", "a_b", "xn--X", "xn--hello-txk", "xn--l-gda", "xn--02b508i"]),
];

#[test]
fn formats_as_their_specifications_define_them() {
    let quoted = |text: &&str| Json::from(*text).into_string();
    for (format, texts) in GOOD {
        texts.iter().for_each(|text| assert!(is_valid(format, &quoted(text)), "{format} {text}"));
    }
    for (format, texts) in BAD {
        texts.iter().for_each(|text| assert!(!is_valid(format, &quoted(text)), "{format} {text}"));
    }
}

#[test]
fn formats_as_the_official_suite_has_them() {
    let Some(corpora) = std::env::var_os("PAYSCHEMA_CORPORA") else {
        println!("not run: PAYSCHEMA_CORPORA is not set");
        return;
    };
    let folder = std::path::Path::new(&corpora).join("json-schema-test-suite/tests/draft2020-12/optional/format");
    let mut wrong = Vec::new();
    for (format, _) in GOOD {
        let file = std::fs::read_to_string(folder.join(format!("{format}.json"))).unwrap();
        let mut cases = 0;
        let groups = file.parse::<Json>().unwrap().items().unwrap();
        for group in groups.iter().filter_map(Json::members) {
            let tests = group.get("tests").and_then(Json::items).unwrap();
            for test in tests.iter().filter_map(Json::members) {
                let (data, verdict) = (test.get("data").unwrap(), test.get("valid").unwrap().as_str() == "true");
                cases += 1;
                if is_valid(format, data.as_str()) != verdict {
                    wrong.push(format!("{format} {data} should be {verdict}"));
                }
            }
        }
        assert!(cases > 10, "{format}");
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
