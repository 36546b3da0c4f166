//! Numbers at and next to bounds.

use payschema_schema::graph::SchemaId;

use crate::candidates::kinds;
use crate::decimal::Decimal;
use crate::kinds::Kinds;
use crate::random::Random;
use crate::shape::Shapes;
use crate::value::Value;

/// Numbers that a person would choose, and spellings that a careless reader takes for something else.
const COMMON: [&str; 9] = ["7", "1", "0", "-1", "100", "0.5", "10.0", "1e2", "-0"];

/// Numbers that only their text can keep, where the schema says nothing against them.
const ODD: [&str; 5] =
    ["12345678901234567890.123", "0.30000000000000004", "-1e-7", "9223372036854775807", "-9223372036854775808"];

/// What the schemas of a place say about numbers, taken together.
pub(crate) struct Range {
    /// The bounds that are stated, whatever their keyword.
    bounds: Vec<Decimal>,
    lowest: Option<Decimal>,
    highest: Option<Decimal>,
    /// What every number must be a multiple of.
    step: Option<Decimal>,
}

impl Range {
    pub(crate) fn new(shapes: &Shapes, ids: &[SchemaId]) -> Range {
        let all = || ids.iter().map(|id| &shapes[*id]);
        let lower: Vec<Decimal> = all().flat_map(|shape| [shape.minimum, shape.exclusive_minimum]).flatten().collect();
        let upper: Vec<Decimal> = all().flat_map(|shape| [shape.maximum, shape.exclusive_maximum]).flatten().collect();
        let integer = (!kinds(shapes, ids).contains(Kinds::NUMBER)).then_some(Decimal::ONE);
        let steps = all().filter_map(|shape| shape.multiple_of).chain(integer);
        Range {
            lowest: lower.iter().max().copied(),
            highest: upper.iter().min().copied(),
            bounds: lower.into_iter().chain(upper).collect(),
            step: steps.map(Some).reduce(|a, b| a?.common_multiple(b?)).flatten(),
        }
    }

    /// A number of a few digits, at the lower end of the range; below zero only where it has to be.
    pub(crate) fn typical(&self, random: &mut Random) -> Option<String> {
        let step = self.step.or(Decimal::new(1, -2))?;
        let reach = step.times(10i128.pow(2 + u32::try_from(random.below(5)).ok()?))?;
        let zero = Decimal::new(0, 0)?;
        let from = match (self.lowest, self.highest) {
            (Some(lowest), _) => lowest,
            (None, Some(highest)) if highest < zero => highest.plus(reach.negated())?,
            _ => zero,
        };
        let to = from.plus(reach)?.min(self.highest.unwrap_or(from.plus(reach)?));
        let first = from.multiple_below(step)?;
        let steps = first.steps_to(to, step)?.saturating_add(1);
        first.plus(step.times(i128::from(random.below(steps)))?).map(|number| number.to_string())
    }

    /// A number that is probably within the range.
    pub(crate) fn any(&self, random: &mut Random) -> Option<String> {
        let step = self.step.or(Decimal::new(1, -2))?;
        let zero = Decimal::new(0, 0)?;
        // Most amounts are of a few digits; without a bound, the number of digits is drawn first.
        let reach = step.times(10i128.pow(u32::try_from(random.below(7)).ok()?) * 10)?;
        let (from, to) = match (self.lowest, self.highest) {
            (Some(from), Some(to)) => (from, to),
            (Some(from), None) => (from, from.plus(reach)?),
            (None, Some(to)) => (to.plus(reach.negated())?, to),
            (None, None) => (if random.one_in(4) { reach.negated() } else { zero }, reach),
        };
        let first = from.multiple_below(step)?;
        let steps = first.steps_to(to, step)?.saturating_add(1);
        first.plus(step.times(i128::from(random.below(steps)))?).map(|number| number.to_string())
    }
}

/// The numbers to be tried.
pub(super) fn candidates(shapes: &Shapes, ids: &[SchemaId]) -> Vec<String> {
    let range = Range::new(shapes, ids);
    let steps = ids.iter().filter_map(|id| shapes[*id].multiple_of).chain(range.step).chain([Decimal::ONE]);
    let mut numbers: Vec<Decimal> = range.bounds.clone();
    let mut tried: Vec<String> = COMMON.map(str::to_owned).to_vec();
    for step in steps {
        let starts = range.bounds.iter().copied().chain(Decimal::new(0, 0));
        for start in starts {
            let below = start.multiple_below(step);
            let above = below.and_then(|below| below.plus(step));
            numbers.extend(below.into_iter().chain(above));
            numbers.extend(above.and_then(|above| above.plus(step)));
            numbers.extend(below.and_then(|below| below.plus(step.negated())));
        }
        // Half a step further is between two multiples.
        let between: Vec<Decimal> = numbers.iter().filter_map(|number| number.plus(step.half()?)).collect();
        numbers.extend(between);
    }
    for bound in &range.bounds {
        let little = bound.below_last_place();
        numbers.extend(little.and_then(|little| bound.plus(little)));
        numbers.extend(little.and_then(|little| bound.plus(little.negated())));
    }
    tried.extend(numbers.iter().map(Decimal::to_string));
    tried.extend(ODD.map(str::to_owned));
    tried
}

/// Numbers that are nearly the listed one, and the listed one in another spelling.
pub(super) fn near(listed: &Value) -> Vec<Value> {
    let Value::Number(text) = listed else { return Vec::new() };
    let Some(number) = Decimal::parse(text) else { return Vec::new() };
    let beside = [number.plus(Decimal::ONE), number.below_last_place().and_then(|little| number.plus(little))];
    beside.into_iter().flatten().map(|number| Value::Number(number.to_string())).collect()
}
