//! Which known name a wrong one was probably meant to be.

/// The known name that is most like this one, if any is like it.
pub(crate) fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A long name costs time, and is no slip of the pen.
    if name.len() > 200 {
        return None;
    }
    let allowed = (name.chars().count() / 3).max(1);
    let bare = |name: &str| name.to_lowercase().replace(['_', '-'], "");
    let wrong = bare(name);
    let distances = known.into_iter().map(|known| (strsim::osa_distance(&wrong, &bare(known)), known));
    distances.filter(|(distance, _)| *distance <= allowed).min_by_key(|(distance, _)| *distance).map(|(_, known)| known)
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_are_found() {
        assert_eq!(nearest("partnerId", ["partner", "partner_id"]), Some("partner_id"));
        assert_eq!(nearest("amuont", ["currency", "amount"]), Some("amount"));
        assert_eq!(nearest("wholly_unlike", ["currency", "amount"]), None);
    }
}
