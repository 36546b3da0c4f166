//! Bounds that are set: nesting, and how much a report lists.

mod twin;

use payschema::machinery::{Checker, Decode, Encode, Halt, Placeholder, Reader, Rule, Validate, Writer};
use payschema::{Code, Entry, Json, Limits, MAX_DEPTH, Model, Violation};
use twin::Payment;

fn with(members: &str) -> String {
    format!("{{\"amount\":1,\"status\":\"failed\",\"score\":null,{members}}}")
}

/// A payload of so many levels, one of which is its own.
fn nested(levels: usize) -> String {
    with(&format!("\"new\":{}{}", "[".repeat(levels - 1), "]".repeat(levels - 1)))
}

/// The same in a type that contains itself.
fn typed(levels: usize) -> String {
    let open = "{\"email\":\"a@b\",\"parent\":".repeat(levels - 2);
    with(&format!("\"billing\":{open}{{\"email\":\"a@b\",\"city\":1}}{}", "}".repeat(levels - 2)))
}

#[test]
fn levels_are_counted_by_every_way_of_reading() {
    let entry = Entry::of::<Payment>();
    for levels in [1, 2, 31, 32, 33, 127, 128, 129, 300, Limits::DEEPEST] {
        let limits = Limits::new().depth(levels);
        let entry = entry.within(limits);
        if levels > 1 {
            assert_eq!(entry.check_json(nested(levels)), Ok(()), "{levels}");
            assert!(entry.from_json_checked(nested(levels)).is_ok());
            assert!(entry.salvage(nested(levels)).is_ok_and(|salvaged| salvaged.is_complete()));
            assert_eq!(entry.round_trip(nested(levels)).map(|json| json.len()), Ok(nested(levels).len()));
            assert_eq!(entry.validate(nested(levels)), Ok(Ok(())));
            assert!(entry.debug(nested(levels)).is_ok() && entry.drift(nested(levels)).is_ok());
        }
        let deeper = nested(levels + 1);
        let pointer = if levels == 1 { "/new".to_owned() } else { format!("/new{}", "/0".repeat(levels - 1)) };
        let place = |violation: &Violation| {
            (violation.code(), violation.pointer().to_owned(), violation.expected().to_string())
        };
        let expected = (Code::Depth, pointer, format!("at most {levels} level{}", if levels == 1 { "" } else { "s" }));
        assert_eq!(entry.check_json(&deeper).map_err(|found| place(&found[0])), Err(expected.clone()));
        assert_eq!(
            entry.from_json_checked(&deeper).map_err(|rejected| place(&rejected.violations()[0])),
            Err(expected.clone())
        );
        assert_eq!(entry.round_trip(&deeper).map_err(|error| place(error.as_violation())), Err(expected.clone()));
        assert_eq!(entry.salvage(&deeper).map(drop).map_err(|error| place(error.as_violation())), Err(expected));
    }
}

#[test]
fn a_type_that_contains_itself_nests_as_deep() {
    let limits = Limits::new().depth(Limits::DEEPEST);
    let json = typed(Limits::DEEPEST);
    let violations = limits.check_json::<Payment>(&json).expect_err("the innermost city is no text");
    assert_eq!(violations.iter().map(Violation::code).collect::<Vec<_>>(), [Code::Type]);
    let salvaged = limits.from_json_salvage::<Payment>(&json).expect("all but the city fits");
    assert_eq!(salvaged.misfits()[0].code(), Code::Type);
    let right = json.replace("\"city\":1", "\"city\":null");
    let payment = limits.from_json::<Payment>(&right).expect("it fits");
    assert_eq!(Model::validate(&payment), Ok(()));
    assert_eq!(payment.clone(), payment);
    let written = payment.to_json();
    assert_eq!(written.len(), right.len());
    assert!(limits.from_json::<Payment>(written).is_ok_and(|back| back == payment));
    assert_eq!(Payment::from_json(&right).map_err(|error| error.code()), Err(Code::Depth));
}

/// A list of itself, of which a level takes more stack than its share.
#[derive(Debug)]
struct Heavy(usize);

impl Placeholder for Heavy {
    fn placeholder() -> Heavy {
        Heavy(1)
    }
}

impl Decode for Heavy {
    fn decode_into(place: &mut Heavy, reader: &mut Reader<'_>, rule: &'static Rule) -> Result<(), Halt> {
        let ballast = std::hint::black_box([1_u8; 24 << 10]);
        let mut array = reader.array(rule)?;
        while array.next(reader)? {
            Heavy::decode_into(place, reader, rule)?;
            place.0 += 1;
        }
        place.0 *= usize::from(ballast[place.0]);
        Ok(())
    }
}

impl Encode for Heavy {
    fn encode(&self, writer: &mut Writer) {
        Json::null().encode(writer);
    }
}

impl Validate for Heavy {
    fn validate(&self, _: &'static Rule, _: &mut Checker<'_>) {}
}

impl Model for Heavy {
    const INFO: &'static payschema::ModelInfo =
        &payschema::ModelInfo { id: "test/heavy", rule: &Rule::ANY, ..*Payment::INFO };
}

#[test]
fn the_stack_is_not_exhausted_whatever_a_level_takes() {
    let nested = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    assert_eq!(Heavy::from_json(nested(30)).map(|heavy| heavy.0), Ok(30));
    let error = Heavy::from_json(nested(MAX_DEPTH)).expect_err("128 levels take three mebibytes");
    assert_eq!(error.code(), Code::Depth);
    assert_eq!(
        Limits::new().depth(usize::MAX).from_json::<Heavy>(nested(10_000)).map_err(|error| error.code()).map(drop),
        Err(Code::Depth)
    );
}

/// Many wrong limits, and one that is wrong behind them.
fn wrong(count: usize) -> String {
    let limits: Vec<String> = (0..count).map(|index| format!("\"l{index}\":0")).collect();
    with(&format!("\"limits\":{{{}}},\"fee\":5", limits.join(",")))
}

#[test]
fn a_report_lists_what_is_found_first_and_says_how_much_it_leaves_out() {
    let entry = Entry::of::<Payment>();
    let json = wrong(1_235);
    let all = entry.check_json(&json).expect_err("much is wrong");
    assert_eq!((all.len(), all.omitted()), (1_236, 0));
    for listed in [1, 2, 10, 1_235, 1_236, 5_000] {
        let limits = Limits::new().violations(listed);
        let entry = entry.within(limits);
        let violations = entry.check_json(&json).expect_err("much is wrong");
        assert_eq!(violations.as_slice(), &all[..listed.min(1_236)]);
        assert_eq!(violations.omitted(), 1_236_usize.saturating_sub(listed));
        let rejected = entry.from_json_checked(&json).expect_err("much is wrong");
        assert_eq!((rejected.violations(), rejected.omitted()), (violations.as_slice(), violations.omitted()));
        let right = json.replace("\"fee\":5", "\"fee\":\"5\"");
        let payment = Payment::from_json(&right).expect("the shape is right");
        let in_memory = limits.validate(&payment).expect_err("much is wrong");
        assert_eq!((in_memory.len(), in_memory.len() + in_memory.omitted()), (listed.min(1_235), 1_235));
    }
    let two = Limits::new().violations(2).check_json::<Payment>(&json).expect_err("much is wrong");
    assert!(two.to_string().ends_with("\nand 1,234 more, not listed"), "{two}");
    // A report always shows something.
    assert_eq!(Limits::new().violations(0), Limits::new().violations(1));
}

#[test]
fn what_stops_the_reader_is_listed_besides() {
    let json = wrong(10).replace("\"fee\":5", "\"fee\":oops");
    let violations = Limits::new().violations(1).check_json::<Payment>(&json).expect_err("it is no JSON");
    let codes: Vec<Code> = violations.iter().map(Violation::code).collect();
    assert_eq!((codes, violations.omitted()), (vec![Code::ExclusiveMinimum, Code::UnexpectedCharacter], 9));
    assert!(violations.is_syntax());
}

#[test]
fn misfits_are_listed_within_the_same_bounds() {
    let misfits = |json: &str, listed: usize| {
        let salvaged = Limits::new().violations(listed).from_json_salvage::<Payment>(json).expect("a value");
        let pointers: Vec<String> = salvaged.misfits().iter().map(|misfit| misfit.pointer().to_owned()).collect();
        (pointers, salvaged.omitted(), salvaged.is_complete())
    };
    let json = with(r#""description":5,"rate":"a","fee":1,"created":null"#);
    assert_eq!(misfits(&json, 2), (vec!["/description".to_owned(), "/rate".to_owned()], 2, false));
    assert_eq!(misfits(&json, 4).1, 0);
    // What was set aside within something that is then set aside itself is forgotten, listed or not.
    let json = with(r#""billing":{"city":1,"x-a":2,"x-b":3,"parent":{"city":4},"email":5},"fee":1"#);
    for listed in [1, 2, 3, 9] {
        let expected = ["/billing", "/fee"][..listed.min(2)].to_vec();
        assert_eq!(
            misfits(&json, listed),
            (expected.into_iter().map(str::to_owned).collect(), 2_usize.saturating_sub(listed), false)
        );
    }
    let salvaged = Limits::new().violations(1).from_json_salvage::<Payment>(&json).expect("a value");
    assert_eq!(salvaged.misfits()[0].violation().pointer(), "/billing/email");
}

/// The pointer of what leaves no value is known, however much was set aside before.
#[test]
fn an_error_has_its_pointer_whatever_was_set_aside() {
    let json = with(r#""fee":1,"description":5"#).replace("\"score\":null", "\"x\":1") + " ";
    let error = Limits::new().violations(1).from_json_salvage::<Payment>(&json).expect_err("a score is missing");
    assert_eq!((error.code(), error.pointer()), (Code::Required, ""));
    let json = r#"{"fee":1,"description":5,"amount":"1","status":"failed","score":null}"#;
    let error = Limits::new().violations(1).from_json_salvage::<Payment>(json).expect_err("an amount is no text");
    assert_eq!((error.code(), error.pointer()), (Code::Type, "/amount"));
    assert_eq!(error, Payment::from_json_salvage(json).expect_err("an amount is no text"));
}
