//! A number that a rule allows: one of a few common ones, or one found at the rule's bounds.

use payschema::machinery::{NumberRule, decimal};

/// An integer that the rule allows; none where none is found.
pub(super) fn integer(rule: &NumberRule) -> Option<String> {
    let common = ["7", "1", "0", "100", "-1"].map(str::to_owned).into_iter();
    common.chain(near_bounds(rule)).find(|text| fits(rule, text))
}

/// A number with a fractional part that the rule allows; none where none is found.
pub(super) fn fraction(rule: &NumberRule) -> Option<String> {
    let common = ["0.50", "10.0", "-2.5"].map(str::to_owned).into_iter();
    let halves = near_bounds(rule).into_iter().flat_map(|text| [format!("{text}.5"), format!("{text}.0")]);
    // A bound with a fraction, and a little beyond it.
    let bounds = bounds(rule).filter(|bound| bound.contains('.') && !bound.contains(['e', 'E']));
    let beyond = bounds.flat_map(|bound| [bound.to_owned(), format!("{bound}01")]);
    common.chain(halves).chain(beyond).find(|text| fits(rule, text))
}

fn fits(rule: &NumberRule, text: &str) -> bool {
    let order = |bound: Option<&str>| bound.map(|bound| decimal::compare(text, bound));
    order(rule.minimum).is_none_or(|order| order.is_ge())
        && order(rule.maximum).is_none_or(|order| order.is_le())
        && order(rule.exclusive_minimum).is_none_or(|order| order.is_gt())
        && order(rule.exclusive_maximum).is_none_or(|order| order.is_lt())
        && rule.multiple_of.is_none_or(|divisor| decimal::is_multiple_of(text, divisor))
}

fn bounds(rule: &NumberRule) -> impl Iterator<Item = &'static str> {
    [rule.minimum, rule.exclusive_minimum, rule.maximum, rule.exclusive_maximum, rule.multiple_of].into_iter().flatten()
}

/// The integers around each bound, and the multiples next to them.
fn near_bounds(rule: &NumberRule) -> Vec<String> {
    let whole = |text: &str| text.split('.').next().and_then(|digits| digits.parse::<i64>().ok());
    let step = rule.multiple_of.and_then(whole).filter(|step| *step > 0).unwrap_or(1);
    let near = bounds(rule).filter_map(whole).flat_map(|bound| {
        let multiple = bound.div_euclid(step).saturating_mul(step);
        [bound, multiple, multiple.saturating_add(step), multiple.saturating_sub(step)]
    });
    near.map(|number| number.to_string()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_within_any_bounds() {
        let between =
            |minimum, maximum| NumberRule { minimum: Some(minimum), maximum: Some(maximum), ..NumberRule::NONE };
        assert_eq!(integer(&NumberRule::NONE).as_deref(), Some("7"));
        assert_eq!(integer(&between("18", "99")).as_deref(), Some("18"));
        assert_eq!(fraction(&between("18", "99")).as_deref(), Some("18.5"));
        assert_eq!(fraction(&between("18", "18")).as_deref(), Some("18.0"));
        assert_eq!(integer(&between("3", "2")), None);
        let above = NumberRule { exclusive_minimum: Some("1200"), multiple_of: Some("500"), ..NumberRule::NONE };
        assert_eq!(integer(&above).as_deref(), Some("1500"));
        let narrow = NumberRule { exclusive_minimum: Some("0.1"), exclusive_maximum: Some("0.2"), ..NumberRule::NONE };
        assert_eq!(fraction(&narrow).as_deref(), Some("0.101"));
    }
}
