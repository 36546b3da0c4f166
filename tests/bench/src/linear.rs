//! That cost grows with the input and with the members of an object, and no faster.

use std::hint::black_box;

use payschema_papaya::PaymentsList;
use payschema_stuut::Payment;

use crate::corpus::Corpus;
use crate::measure::Clock;

/// The sizes of documents, in bytes.
const SIZES: [usize; 6] = [1_000, 16_000, 256_000, 4_000_000, 16_000_000, 64_000_000];

/// The numbers of members that the schema does not know.
const MEMBERS: [usize; 5] = [10, 100, 500, 1_000, 5_000];

/// About so many bytes are read for one measurement, so that small documents are read often.
const BYTES: usize = 4_000_000;

/// The operations of a row.
pub(crate) const OPERATIONS: [&str; 5] = ["check_json", "from_json_checked", "from_json", "validate", "to_json"];

/// One size, and what each operation takes.
pub(crate) struct Row {
    /// Bytes, or members.
    pub(crate) size: usize,
    pub(crate) bytes: usize,
    /// Nanoseconds of the median round.
    pub(crate) nanoseconds: [f64; OPERATIONS.len()],
}

/// Lists of payments, longer and longer, up to so many bytes.
pub(crate) fn by_size(papaya: &Corpus, most: usize, rounds: usize) -> Result<Vec<Row>, String> {
    let sizes = SIZES.iter().filter(|size| **size <= most);
    sizes.map(|size| row(*size, &list(papaya, *size), rounds, functions::<PaymentsList>())).collect()
}

/// Payments with more and more members that the schema does not know.
pub(crate) fn by_members(rounds: usize) -> Result<Vec<Row>, String> {
    MEMBERS.iter().map(|members| row(*members, &payment(*members), rounds, functions::<Payment>())).collect()
}

/// A list of about so many bytes, made of the items of a corpus.
fn list(corpus: &Corpus, size: usize) -> Vec<u8> {
    let mut json = b"{\"items\":[".to_vec();
    let whole = corpus.payloads.iter().cycle().filter_map(|payload| {
        let text = std::str::from_utf8(&payload.json).ok()?;
        serde_json::from_str::<Items<'_>>(text).ok().map(|list| list.items)
    });
    for item in whole.flatten() {
        if json.len() + item.get().len() > size && json.len() > size / 2 {
            break;
        }
        if json.last() != Some(&b'[') {
            json.push(b',');
        }
        json.extend_from_slice(item.get().as_bytes());
    }
    json.extend_from_slice(b"]}");
    json
}

#[derive(serde::Deserialize)]
struct Items<'a> {
    #[serde(borrow)]
    items: Vec<&'a serde_json::value::RawValue>,
}

fn payment(members: usize) -> Vec<u8> {
    let mut json =
        r#"{"amount":1,"currency":"USD","object":"payment","partner_id":"p","status":"approved","#.to_owned();
    json.push_str(r#""timestamp":"2026-11-20T09:00:00Z""#);
    for member in 0..members {
        json.push_str(&format!(",\"member_{:06}\":{member}", member * 7919 % 1_000_000));
    }
    json.push('}');
    json.into_bytes()
}

/// The operations, each as a function of the text and of the value.
type Function<T> = fn(&[u8], &T) -> bool;

fn functions<T: payschema::Model>() -> [Function<T>; OPERATIONS.len()] {
    [
        |json, _| T::check_json(json).is_ok(),
        |json, _| T::from_json_checked(json).is_ok(),
        |json, _| T::from_json(json).is_ok(),
        |_, value| payschema::Model::validate(value).is_ok(),
        |_, value| !value.to_json().is_empty(),
    ]
}

fn row<T: payschema::Model>(
    size: usize,
    json: &[u8],
    rounds: usize,
    functions: [Function<T>; OPERATIONS.len()],
) -> Result<Row, String> {
    let value = T::from_json(json).map_err(|error| error.to_string())?;
    let times = (BYTES / json.len()).max(1);
    let mut measured: [Vec<u128>; OPERATIONS.len()] = Default::default();
    for _ in 0..rounds {
        for (function, measured) in functions.iter().zip(&mut measured) {
            let start = Clock::now();
            let is_right = (0..times).all(|_| function(black_box(json), black_box(&value)));
            measured.push(start.elapsed());
            if !is_right {
                return Err(format!("a payload of size {size} is not taken for valid"));
            }
        }
    }
    let median = |mut times_taken: Vec<u128>| {
        times_taken.sort_unstable();
        times_taken.get(times_taken.len() / 2).copied().unwrap_or_default() as f64 / times as f64
    };
    Ok(Row { size, bytes: json.len(), nanoseconds: measured.map(median) })
}
