//! The schemas of the providers, by their ids.

use std::fmt;

use payschema::Entry;

use crate::printable::Printable;

/// Finds a schema by its id: `stuut/payment`, or `stuut/payment#/$defs/PaymentAllocation` for a part.
///
/// # Errors
/// There is none of that name.
pub(crate) fn find(id: &str) -> Result<&'static Entry, UnknownSchema> {
    payschema_registry::find(id).ok_or_else(|| UnknownSchema { id: id.to_owned(), nearest: nearest(id) })
}

/// No schema has this name.
#[derive(Debug)]
pub(crate) struct UnknownSchema {
    id: String,
    nearest: Vec<&'static str>,
}

impl fmt::Display for UnknownSchema {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no schema is called `{}`", Printable(&self.id))?;
        let is_provider =
            payschema_registry::objects().any(|entry| entry.info().id.split('/').next() == Some(&self.id));
        if is_provider {
            return write!(f, ", which is a provider; `payschema list` names its objects");
        }
        for (place, id) in self.nearest.iter().enumerate() {
            write!(f, "{}`{id}`", if place == 0 { "; perhaps you mean " } else { " or " })?;
        }
        f.write_str("\n`payschema list` names all objects")
    }
}

/// The ids that are most like a wrong one; none where nothing is like it.
fn nearest(id: &str) -> Vec<&'static str> {
    // A long id costs time, and is no slip of the pen.
    if id.len() > 200 {
        return Vec::new();
    }
    let allowed = (id.chars().count() / 3).max(1);
    let known = payschema_registry::ENTRIES.iter().map(|entry| entry.info().id);
    let candidates: Vec<_> = known.map(|known| (distance(id, known), known)).collect();
    let least = candidates.iter().map(|(distance, _)| *distance).min().filter(|least| *least <= allowed);
    candidates.into_iter().filter(|(distance, _)| Some(*distance) == least).map(|(_, known)| known).collect()
}

/// How many letters apart they are; `payment` and `PaymentAllocation` are compared with the last part of an id.
fn distance(id: &str, known: &str) -> usize {
    let compared = match (id.contains('/'), known.rsplit_once('/')) {
        (false, Some((_, object))) => object,
        _ => known,
    };
    strsim::osa_distance(&id.to_lowercase(), &compared.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_found() {
        assert_eq!(nearest("stuut/paymnt"), ["stuut/payment"]);
        assert_eq!(nearest("Stuut/Payment"), ["stuut/payment"]);
        assert_eq!(nearest("remittence"), ["stuut/remittance"]);
        assert!(nearest("payment").contains(&"stuut/payment") && nearest("payment").contains(&"papaya/payment"));
        assert!(nearest("invoice-lines-of-nobody").is_empty());
        assert!(nearest("").is_empty());
    }
}
