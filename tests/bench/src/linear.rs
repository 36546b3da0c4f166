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

/// So many bytes are read for one measurement, in different documents: of one that is read over and over a processor foresees
/// every branch, and finds all of it in its caches, up to a size that is another one for each processor.
const BYTES: usize = 4_000_000;

/// The operations of a row.
pub(crate) const OPERATIONS: [&str; 5] = ["check_json", "from_json_checked", "from_json", "validate", "to_json"];

/// One size, and what each operation takes.
pub(crate) struct Row {
    /// Bytes, or members.
    pub(crate) size: usize,
    /// How many bytes a document has on average.
    pub(crate) bytes: f64,
    /// Nanoseconds for one document, in the median round.
    pub(crate) nanoseconds: [f64; OPERATIONS.len()],
}

/// Lists of payments, longer and longer, up to so many bytes.
pub(crate) fn by_size(papaya: &Corpus, most: usize, rounds: usize) -> Result<Vec<Row>, String> {
    let items = items(papaya);
    let sizes = SIZES.iter().filter(|size| **size <= most);
    sizes.map(|size| row(*size, &lists(&items, *size), rounds, functions::<PaymentsList>())).collect()
}

/// Payments with more and more members that the schema does not know.
pub(crate) fn by_members(rounds: usize) -> Result<Vec<Row>, String> {
    MEMBERS.iter().map(|members| row(*members, &payments(*members), rounds, functions::<Payment>())).collect()
}

/// The items of all lists of a corpus.
fn items(corpus: &Corpus) -> Vec<&str> {
    let lists = corpus.payloads.iter().filter_map(|payload| {
        let text = std::str::from_utf8(&payload.json).ok()?;
        serde_json::from_str::<Items<'_>>(text).ok().map(|list| list.items)
    });
    lists.flatten().map(|item| item.get()).collect()
}

/// Different lists of about so many bytes each.
fn lists(items: &[&str], size: usize) -> Vec<Vec<u8>> {
    let mut items = items.iter().cycle().peekable();
    let mut list = || {
        let mut json = b"{\"items\":[".to_vec();
        while let Some(item) = items.next_if(|item| json.len() + item.len() <= size || json.len() <= size / 2) {
            if json.last() != Some(&b'[') {
                json.push(b',');
            }
            json.extend_from_slice(item.as_bytes());
        }
        json.extend_from_slice(b"]}");
        json
    };
    (0..(BYTES / size).max(1)).map(|_| list()).collect()
}

#[derive(serde::Deserialize)]
struct Items<'a> {
    #[serde(borrow)]
    items: Vec<&'a serde_json::value::RawValue>,
}

/// Different payments with so many members that the schema does not know.
fn payments(members: usize) -> Vec<Vec<u8>> {
    let count = BYTES / payment(members, 0).len();
    (0..count.max(1)).map(|number| payment(members, number)).collect()
}

fn payment(members: usize, number: usize) -> Vec<u8> {
    let mut json =
        r#"{"amount":1,"currency":"USD","object":"payment","partner_id":"p","status":"approved","#.to_owned();
    json.push_str(r#""timestamp":"2026-11-20T09:00:00Z""#);
    for member in 0..members {
        // All names are different within a payment, because the factor and the number of names have no divisor in common.
        let name = (member * 7919 + number * 104_729) % 1_000_000;
        json.push_str(&format!(",\"member_{name:06}\":{}", (member + 31 * number) % 100_000));
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
    documents: &[Vec<u8>],
    rounds: usize,
    functions: [Function<T>; OPERATIONS.len()],
) -> Result<Row, String> {
    let values = documents.iter().map(|json| T::from_json(json).map_err(|error| error.to_string()));
    let values = values.collect::<Result<Vec<T>, String>>()?;
    let mut measured: [Vec<u128>; OPERATIONS.len()] = Default::default();
    for _ in 0..rounds {
        for (function, measured) in functions.iter().zip(&mut measured) {
            let start = Clock::now();
            let mut pairs = documents.iter().zip(&values);
            let is_right = pairs.all(|(json, value)| function(black_box(json), black_box(value)));
            measured.push(start.elapsed());
            if !is_right {
                return Err(format!("a payload of size {size} is not taken for valid"));
            }
        }
    }
    let count = documents.len() as f64;
    let median = |mut times: Vec<u128>| {
        times.sort_unstable();
        times.get(times.len() / 2).copied().unwrap_or_default() as f64 / count
    };
    let bytes = documents.iter().map(Vec::len).sum::<usize>() as f64 / count;
    Ok(Row { size, bytes, nanoseconds: measured.map(median) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_different_and_of_their_size() {
        let items: Vec<String> = (0..5000).map(|number| format!("{{\"id\":\"{number:0100}\"}}")).collect();
        let items: Vec<&str> = items.iter().map(String::as_str).collect();
        for size in [1_000, 256_000] {
            let made = lists(&items, size);
            assert_eq!(made.len(), BYTES / size);
            assert!(made.iter().all(|json| (size / 2..=size + 2).contains(&json.len())));
            assert!(made[0] != made[1]);
        }
        let payments = payments(100);
        assert!(payments.len() > 1000 && payments[0] != payments[1]);
        let members: std::collections::BTreeMap<String, serde_json::Value> =
            serde_json::from_slice(&payments[7]).unwrap();
        assert_eq!(members.len(), 106);
    }
}
