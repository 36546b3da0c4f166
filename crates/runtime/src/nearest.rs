//! The known name that a misspelt one is probably meant to be.
//!
//! Names count as the same however they are cased and joined: `accountId`, `account-id` and `ACCOUNT_ID` are `account_id`.
//! Beyond that a slip in every three characters is forgiven, unless two known names are equally near: then neither is.

/// How many bytes a name may have to be looked for. A longer one costs time, and is no slip of the pen.
pub(crate) const LONGEST: usize = 64;

/// The known name that is most like `name`, if one is like it at all.
pub(crate) fn nearest<K: AsRef<str>>(name: &str, known: impl IntoIterator<Item = K>) -> Option<K> {
    if name.len() > LONGEST {
        return None;
    }
    let name = folded(name);
    if name.is_empty() {
        return None;
    }
    let mut best = None;
    let (mut limit, mut is_alone) = (name.len() / 3, true);
    let mut row = Vec::new();
    for candidate in known {
        if candidate.as_ref().len() > 2 * LONGEST {
            continue;
        }
        match distance(&name, &folded(candidate.as_ref()), limit, &mut row) {
            Some(0) => return Some(candidate),
            Some(found) if found < limit || best.is_none() => {
                (best, limit, is_alone) = (Some(candidate), found, true);
            }
            Some(_) => is_alone = false,
            None => {}
        }
    }
    best.filter(|_| is_alone)
}

/// The letters and digits alone, in lower case where they are ASCII.
fn folded(name: &str) -> Vec<char> {
    name.chars().filter(|c| !matches!(c, '_' | '-' | ' ' | '.')).map(|c| c.to_ascii_lowercase()).collect()
}

/// Levenshtein's distance; none where it is above `limit`. `row` is room to work in.
fn distance(left: &[char], right: &[char], limit: usize, row: &mut Vec<usize>) -> Option<usize> {
    if left.len().abs_diff(right.len()) > limit {
        return None;
    }
    row.clear();
    row.extend(0..=right.len());
    for (line, a) in left.iter().enumerate() {
        let mut diagonal = line;
        row[0] = line + 1;
        let mut least = row[0];
        for (column, b) in right.iter().enumerate() {
            let substituted = diagonal + usize::from(a != b);
            diagonal = row[column + 1];
            row[column + 1] = substituted.min(diagonal + 1).min(row[column] + 1);
            least = least.min(row[column + 1]);
        }
        if least > limit {
            return None;
        }
    }
    row.last().copied().filter(|distance| *distance <= limit)
}

#[cfg(test)]
mod tests {
    use super::{LONGEST, nearest};

    #[test]
    fn spellings_of_a_name_are_the_name() {
        let known = ["account_id", "account_ids", "amount"];
        for spelling in ["accountId", "AccountID", "account-id", "ACCOUNT_ID", "account id", "account.id", "accountid"]
        {
            assert_eq!(nearest(spelling, known), Some("account_id"), "{spelling}");
        }
        assert_eq!(nearest("accountIds", known), Some("account_ids"));
    }

    #[test]
    fn a_slip_is_forgiven_and_a_guess_is_not_made() {
        let known = ["pending", "completed", "failed", "USD", "USN", "EUR", "A"];
        assert_eq!(nearest("complete", known), Some("completed"));
        assert_eq!(nearest("FAILED", known), Some("failed"));
        assert_eq!(nearest("refunded", known), None);
        assert_eq!(nearest("EUX", known), Some("EUR"));
        assert_eq!(nearest("USX", known), None, "two are equally near");
        assert_eq!(nearest("B", known), None, "every letter is near to every other");
        assert_eq!(nearest("", known), None);
        assert_eq!(nearest("_", ["-"]), None);
    }

    #[test]
    fn a_nearer_name_behind_two_equal_ones_is_found() {
        assert_eq!(nearest("abcdef", ["abcdxy", "abcdzz", "abcdeg"]), Some("abcdeg"));
        assert_eq!(nearest("abcdef", ["abcdeg", "abcdxy", "abcdzz"]), Some("abcdeg"));
    }

    #[test]
    fn long_names_are_not_compared() {
        let known = ["k".repeat(LONGEST)];
        assert_eq!(nearest(&known[0], &known), Some(&known[0]));
        assert_eq!(nearest(&"k".repeat(LONGEST + 1), &known), None);
    }
}
