//! The known name that a misspelt one is probably meant to be.

/// The nearest of some names, if one is near enough to be meant.
pub(crate) fn of<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // A long name costs time, and is no slip of the pen.
    if name.len() > 100 {
        return None;
    }
    let allowed = name.chars().count() / 3;
    let distance = |known: &str| match known.eq_ignore_ascii_case(name) {
        true => 0,
        false => strsim::osa_distance(name, known),
    };
    let candidates = known.into_iter().filter(|known| known.len() <= 200).map(|known| (distance(known), known));
    candidates.filter(|(distance, _)| *distance <= allowed.max(1)).min().map(|(_, known)| known)
}

/// A remedy that suggests the nearest name, or else another one.
pub(crate) fn remedy<'a>(name: &str, known: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    match of(name, known) {
        Some(near) => format!("write {}, if that is meant", payschema_diagnostics::quoted(near)),
        None => otherwise.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn slips_are_found() {
        let known = ["required", "properties", "maxLength", "title"];
        assert_eq!(of("requird", known), Some("required"));
        assert_eq!(of("maxlength", known), Some("maxLength"));
        assert_eq!(of("propreties", known), Some("properties"));
        assert_eq!(of("colour", known), None);
        assert_eq!(of("", known), None);
    }
}
