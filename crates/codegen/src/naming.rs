//! Rust names for the names of the wire, with the casing that typify uses for what it declares.
//!
//! What becomes of two names that end up the same is decided where the names are collected, not here.

use heck::{ToPascalCase, ToShoutySnakeCase, ToSnakeCase};

/// The name of a type or variant: `AP portal` becomes `ApPortal`.
pub(crate) fn type_name(name: &str) -> String {
    fixed(&words(name), "X", |name| name.to_pascal_case())
}

/// The name of an enum's closed twin.
pub(crate) fn known_name(name: &str) -> String {
    type_name(&format!("Known {name}"))
}

/// The name of a field or module: `plan-status` becomes `plan_status`, `type` becomes `type_`.
pub(crate) fn field_name(name: &str) -> String {
    fixed(&words(name), "x", |name| name.to_snake_case())
}

/// The name of a static: `ApPortal` becomes `AP_PORTAL`.
pub(crate) fn static_name(name: &str) -> String {
    identifier(&words(name).to_shouty_snake_case(), "X")
}

/// Whether a name can stand in Rust source as it is.
pub(crate) fn is_identifier(name: &str) -> bool {
    syn::parse_str::<syn::Ident>(name).is_ok()
}

/// The name with everything that no identifier can hold turned into a word boundary.
fn words(name: &str) -> String {
    name.replace('\'', "").replace(|c: char| !is_identifier(&format!("x{c}")), "-")
}

/// Cases a name until that changes nothing, because typify cases the result again: `n/a` is `NA` first and then `Na`.
fn fixed(name: &str, prefix: &str, case: impl Fn(&str) -> String) -> String {
    let mut once = identifier(&case(name), prefix);
    // Casing takes away separators and never brings any, so this ends.
    loop {
        let twice = identifier(&case(once.trim_end_matches('_')), prefix);
        if once == twice {
            return once;
        }
        once = twice;
    }
}

fn identifier(cased: &str, prefix: &str) -> String {
    let name = match cased.chars().next() {
        None => prefix.to_owned(),
        Some(first) if first == '_' || is_identifier(&first.to_string()) => cased.to_owned(),
        Some(_) => format!("{prefix}{cased}"),
    };
    if is_identifier(&name) && name != "gen" { name } else { format!("{name}_") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_take_typifys_casing() {
        for (wire, rust) in [
            ("AP portal", "ApPortal"),
            ("APPortal", "ApPortal"),
            ("USD", "Usd"),
            ("PAST_DUE", "PastDue"),
            ("Pending recollection", "PendingRecollection"),
            ("1st", "X1st"),
            ("", "X"),
            ("Self", "Self_"),
            ("n/a", "Na"),
            ("a b c", "Abc"),
            ("it's", "Its"),
            ("Zürich", "Zürich"),
        ] {
            assert_eq!(type_name(wire), rust, "{wire}");
            assert_eq!(type_name(rust), rust, "naming {rust} again changes it");
        }
    }

    #[test]
    fn fields_are_snake_case_and_never_keywords() {
        for (wire, rust) in [
            ("type", "type_"),
            ("final", "final_"),
            ("gen", "gen_"),
            ("GUID", "guid"),
            ("_embedded", "embedded"),
            ("plan-status", "plan_status"),
            ("filters.status", "filters_status"),
            ("AmountOpen", "amount_open"),
            ("ID", "id"),
            ("line1", "line1"),
            ("+", "x"),
        ] {
            assert_eq!(field_name(wire), rust, "{wire}");
        }
    }
}
