//! Models with alternatives and places: payloads and changes to them, judged in every way there is. What they may be, and
//! what is wrong with them, is in the fixtures' own tests; here it is that nothing is lost and no way disagrees.

#![expect(clippy::panic, reason = "what tests share fails as they do")]

use payschema::Entry;
use payschema_sample::Random;
use payschema_tests::differential::judged;
use payschema_tests::instances::parsed;
use payschema_tests::mutate::{change, damage, truncations};
use payschema_tests::rewritten::rewritten;
use payschema_tests::tokens::Order;
use payschema_tests::verdict::Finding;

/// Changes to each payload.
const CHANGES: usize = 400;

/// Valid payloads of models that the sampler does not know yet.
static PAYLOADS: &[(Entry, &[&str])] = &[
    (
        Entry::of::<payschema_unions_by_member::Payment>(),
        &[
            r#"{"method":{"kind":"card","last_digits":"1234","expires":null,"new":1.0},"fallback":null,"outcome":null}"#,
            r#"{"method":{"amount":10.0,"kind":"sepa"},"tried":[{"last_digits":"1234","kind":"card"},{"kind":"swift"}]}"#,
            concat!(
                r#"{"method":{"parts":[{"kind":"split","parts":[],"rest":{"kind":"sepa"}},{"kind":"sepa"}],"#,
                r#""kind":"split"},"outcome":{"success":true,"amount":1e2}}"#
            ),
            r#"{"method":{"kind":"sepa"},"fallback":{"kind":"swift","amount":0},"outcome":{"success":false}}"#,
            r#"{"method":{"kind":"sepa"},"payee":{"name":"Ada","type":"sole trader"}}"#,
            r#"{"method":{"kind":"sepa"},"payee":{"type":"company","number":"7"}}"#,
        ],
    ),
    (
        Entry::of::<payschema_unions_by_member::Event>(),
        &[r#"{"amount":5,"version":1.0}"#, r#"{"version":2,"amount":"1.50"}"#],
    ),
    (
        Entry::of::<payschema_unions_by_type::Refund>(),
        &[
            r#"{"amount":100,"rate":0.50,"to":"A1","reasons":{"en":"late","de":["a","b"]},"state":50,"when":17}"#,
            r#"{"amount":"007","rate":true,"to":{"id":"A1"},"state":"open","when":"2024-03-05","secret":"s"}"#,
            r#"{"amount":1e2,"rate":null,"to":[{"id":"A1"},{"id":"A2","x":{}}],"secret":5,"tree":[1.0,[2,[]]]}"#,
        ],
    ),
    (Entry::of::<payschema_unions_by_type::Answer>(), &[r#"{"amount":5}"#, r#"[{"amount":"5"},{"tree":1}]"#]),
    (
        Entry::of::<payschema_unions_kept::Fee>(),
        &[
            r#"{"payer":{"number":"777","name":"Ada"},"amount":2.50,"basis":[1.0,2],"rule":{"from":1}}"#,
            r#"{"payer":{"name":"Ada"},"amount":20,"basis":["a"],"rule":null,"key":{"pin":"1","word":"w"}}"#,
        ],
    ),
    (Entry::of::<payschema_unions_kept::Note>(), &["null", r#""hello""#, r#"["a","b"]"#]),
    (
        Entry::of::<payschema_tuples::Quote>(),
        &[
            r#"{"pair":[1,"USD"],"row":["a",1,2.50],"tags":["x","default"],"parts":[{"size":10},{},{"size":11}]}"#,
            r#"{"leg":["LHR",{"size":5},null,[["CDG",{}]]],"secrets":["a","b",{}],"row":[]}"#,
            r#"{"leg":["LHR"]}"#,
        ],
    ),
    (Entry::of::<payschema_tuples::Point>(), &["[1.50,-2]"]),
];

#[track_caller]
fn judge(entry: &Entry, json: &[u8]) -> Vec<Finding> {
    judged(entry, json).unwrap_or_else(|disagreement| panic!("{disagreement}"))
}

#[test]
fn payloads_are_valid_and_come_back() {
    for (entry, payloads) in PAYLOADS {
        for json in *payloads {
            assert_eq!(judge(entry, json.as_bytes()), [], "{}: {json}", entry.info().id);
            assert!(entry.round_trip(json).is_ok(), "{}: {json}", entry.info().id);
        }
    }
}

#[test]
fn changes_are_judged_alike_in_every_way() {
    let mut random = Random::new(5);
    let (mut decoded, mut stopped) = (0, 0);
    for (entry, payloads) in PAYLOADS {
        for json in *payloads {
            let value = parsed(json);
            for _ in 0..CHANGES {
                let changed = change(&value, &mut random);
                let found = judge(entry, changed.as_bytes());
                *(if entry.round_trip(&changed).is_ok() && !found.is_empty() { &mut decoded } else { &mut stopped }) +=
                    1;
                judge(entry, &damage(json.as_bytes(), &mut random));
            }
        }
    }
    assert!(decoded > 500 && stopped > 500, "{decoded} decoded all the same, {stopped} not");
}

#[test]
fn payloads_cut_at_every_byte_are_judged_alike_in_every_way() {
    for (entry, payloads) in PAYLOADS {
        for json in *payloads {
            for cut in truncations(json.as_bytes()) {
                judge(entry, cut);
            }
        }
    }
}

/// What is set aside in an alternative or a tuple is encoded as it came, too.
#[test]
fn salvaged_payloads_lose_nothing() {
    let mut random = Random::new(6);
    let mut set_aside = 0;
    for (entry, payloads) in PAYLOADS {
        for json in *payloads {
            let value = parsed(json);
            for _ in 0..CHANGES {
                let changed = change(&value, &mut random);
                let Ok(salvaged) = entry.salvage(&changed) else { continue };
                let is_whole = salvaged.misfits().is_empty();
                assert_eq!(entry.round_trip(&changed).is_ok(), is_whole, "{}: {changed}", entry.info().id);
                set_aside += usize::from(!is_whole);
                let back = parsed(&String::from_utf8_lossy(salvaged.value()));
                let rule = entry.info().rule;
                let (expected, found) = (rewritten(&parsed(&changed), rule), rewritten(&back, rule));
                let difference = expected.difference(&found, Order::Kept);
                assert!(difference.is_none(), "{}: {changed}: {difference:?}", entry.info().id);
            }
        }
    }
    assert!(set_aside > 50, "{set_aside}");
}
