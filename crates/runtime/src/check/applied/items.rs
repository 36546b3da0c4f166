//! Keywords about the places of an array. They say nothing about values of other types.

use super::{check as check_rule, holds};
use crate::check::{At, Report};
use crate::expected::{Expected, Found};
use crate::reader::{Halt, Reader};
use crate::rule::{Contains, ItemsRule, Rule};

/// `prefixItems` with the `items` behind them, and `contains`.
pub(super) fn check(
    reader: &mut Reader<'_>,
    rule: &'static Rule,
    items: &'static ItemsRule,
    offset: usize,
) -> Result<(), Halt> {
    if reader.space() != b'[' {
        return Ok(());
    }
    let mut array = reader.array(&Rule::ANY)?;
    let mut counted = 0;
    while array.next(reader)? {
        let place = array.length() - 1;
        reader.space();
        let start = reader.at();
        check_rule(reader, items.prefix.get(place).copied().unwrap_or(items.rest))?;
        if let Some(contains) = items.contains {
            let end = reader.at();
            counted += u64::from(holds(reader, contains.rule, start)?);
            reader.go_to(end);
        }
    }
    if let Some(Contains { min, max, .. }) = items.contains {
        let report = &mut At { reader, offset };
        if counted < *min {
            report.report(rule, Expected::Contains(*min), Found::Array);
        }
        if counted > *max {
            report.report(rule, Expected::MaxContains(*max), Found::Array);
        }
    }
    Ok(())
}
