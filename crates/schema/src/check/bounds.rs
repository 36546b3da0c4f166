//! Lower bounds against upper ones.

use payschema_diagnostics::{Diagnostic, Span};

use super::Check;
use crate::codes;
use crate::decimal::Decimal;
use crate::graph::{At, Schema, SchemaId};

/// A bound on a number, a length or a count.
struct Bound {
    keyword: &'static str,
    value: Decimal,
    text: String,
    span: Span,
    is_exclusive: bool,
}

impl Check<'_> {
    pub(super) fn bounds(&mut self, id: SchemaId) {
        let ranges: [(Bounds, Bounds); 5] = [
            (lengths_from, lengths_to),
            (items_from, items_to),
            (members_from, members_to),
            (contained_from, contained_to),
            (from, to),
        ];
        for (lower, upper) in ranges {
            let own = lower(self.schema(id)).len() + upper(self.schema(id)).len();
            if own == 0 {
                continue;
            }
            let chain = self.chain(id);
            let lowest = chain.iter().flat_map(|&id| lower(self.schema(id)));
            let highest = chain.iter().flat_map(|&id| upper(self.schema(id)));
            let lowest = lowest.max_by(|a, b| (&a.value, a.is_exclusive).cmp(&(&b.value, b.is_exclusive)));
            let highest = highest.min_by(|a, b| (&a.value, !a.is_exclusive).cmp(&(&b.value, !b.is_exclusive)));
            let (Some(lowest), Some(highest)) = (lowest, highest) else { continue };
            let is_empty = match lowest.is_exclusive || highest.is_exclusive {
                true => lowest.value >= highest.value,
                false => lowest.value > highest.value,
            };
            if is_empty {
                self.empty_range(id, &lowest, &highest);
            }
        }
    }

    fn empty_range(&mut self, id: SchemaId, lowest: &Bound, highest: &Bound) {
        let schema = self.schema(id);
        let is_own = |bound: &Bound| {
            let file = schema.span.file == bound.span.file;
            file && (schema.span.start..schema.span.end).contains(&bound.span.start)
                && self.marks(id).keyword(bound.keyword).is_some()
        };
        // The bound in this schema is underlined, the upper one if both are.
        let (here, there) = if is_own(highest) { (highest, lowest) } else { (lowest, highest) };
        let message = format!(
            "no value is allowed by `{}` {} and `{}` {}",
            lowest.keyword, lowest.text, highest.keyword, highest.text
        );
        let finding = Diagnostic::new(
            &codes::EMPTY_RANGE,
            here.span,
            message,
            format!("lower `{}`, or raise `{}`", lowest.keyword, highest.keyword),
        );
        self.findings.push(finding.related(there.span, "the other bound is here"));
    }
}

type Bounds = fn(&Schema) -> Vec<Bound>;

fn lengths_from(schema: &Schema) -> Vec<Bound> {
    count("minLength", &schema.min_length)
}

fn lengths_to(schema: &Schema) -> Vec<Bound> {
    count("maxLength", &schema.max_length)
}

fn items_from(schema: &Schema) -> Vec<Bound> {
    count("minItems", &schema.min_items)
}

fn items_to(schema: &Schema) -> Vec<Bound> {
    count("maxItems", &schema.max_items)
}

fn members_from(schema: &Schema) -> Vec<Bound> {
    count("minProperties", &schema.min_properties)
}

fn members_to(schema: &Schema) -> Vec<Bound> {
    count("maxProperties", &schema.max_properties)
}

fn contained_from(schema: &Schema) -> Vec<Bound> {
    count("minContains", &schema.min_contains)
}

fn contained_to(schema: &Schema) -> Vec<Bound> {
    count("maxContains", &schema.max_contains)
}

fn from(schema: &Schema) -> Vec<Bound> {
    let inclusive = number("minimum", &schema.minimum, false);
    inclusive.into_iter().chain(number("exclusiveMinimum", &schema.exclusive_minimum, true)).collect()
}

fn to(schema: &Schema) -> Vec<Bound> {
    let inclusive = number("maximum", &schema.maximum, false);
    inclusive.into_iter().chain(number("exclusiveMaximum", &schema.exclusive_maximum, true)).collect()
}

fn count(keyword: &'static str, bound: &Option<At<u64>>) -> Vec<Bound> {
    let text = bound.as_ref().map(|bound| At { value: bound.value.to_string(), span: bound.span });
    number(keyword, &text, false)
}

fn number(keyword: &'static str, bound: &Option<At<String>>, is_exclusive: bool) -> Vec<Bound> {
    let bound = bound.iter().filter_map(|bound| {
        let value = Decimal::parse(&bound.value)?;
        Some(Bound { keyword, value, text: bound.value.clone(), span: bound.span, is_exclusive })
    });
    bound.collect()
}
