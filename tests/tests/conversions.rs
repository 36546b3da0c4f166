//! Conversions of generated models' members, with features that a provider's crate forwards to the runtime.
//!
//! The features stand among this package's dependencies, so that they are on wherever the whole workspace is tested: the
//! runtime's own tests of them run as well.

use std::error::Error;

use jiff::{Span, Timestamp, tz::offset};
use payschema::{DateTime, DecimalText, Field};
use payschema_fiskil::{InstalmentPlan, InstalmentPlans};
use payschema_tests::workspace;
use rust_decimal::Decimal;

/// The plan of the page's example.
fn plan() -> Result<InstalmentPlan, Box<dyn Error>> {
    let plans = InstalmentPlans::from_json(workspace::read("schemas/fiskil/examples/instalment_plans.json"))?;
    let plans = plans.data.plans;
    Ok(plans.value().and_then(|plans| plans.first()).ok_or("no plan")?.clone())
}

#[test]
fn amounts_are_summed_exactly() -> Result<(), Box<dyn Error>> {
    let mut plan = plan()?;
    let amount = plan.amount.value().ok_or("no amount")?;
    let due = |item: &payschema_fiskil::ScheduleItem| item.amount_due.value().cloned().unwrap_or_default();
    let schedule = plan.schedule.value().ok_or("no schedule")?;
    let sum: Decimal = schedule.iter().map(|item| due(item).to_decimal()).sum::<Result<_, _>>()?;
    assert_eq!((sum, sum.scale()), (amount.to_decimal()?, 2));
    let cents: i64 = schedule.iter().map(|item| due(item).to_scaled_i64(2)).sum::<Result<_, _>>()?;
    assert_eq!((cents, amount.to_scaled_i64(2)?), (24_000, 24_000));

    plan.amount = Field::Value((sum / Decimal::TWO).into());
    plan.plan_charge = Field::Value(DecimalText::from_scaled_i64(150, 2));
    let json = String::from_utf8(plan.to_json())?;
    assert!(json.contains(r#""amount":"120.00""#) && json.contains(r#""planCharge":"1.50""#), "{json}");
    Ok(())
}

#[test]
fn instalments_are_due_at_their_intervals() -> Result<(), Box<dyn Error>> {
    let plan = plan()?;
    let interval: Span = plan.instalment_interval.value().ok_or("no interval")?.try_into()?;
    let due: Vec<Timestamp> = plan
        .schedule
        .value()
        .ok_or("no schedule")?
        .iter()
        .map(|item| item.due_date.value().ok_or("no day")?.to_timestamp().map_err(Into::into))
        .collect::<Result<_, Box<dyn Error>>>()?;
    let mut day = plan.creation_date.value().ok_or("no day")?.to_zoned()?;
    for due in due {
        assert_eq!(day.timestamp(), due);
        day = &day + interval;
    }
    assert_eq!(DateTime::from_timestamp(day.timestamp(), offset(10))?, "2025-03-12T10:00:00+10:00");
    Ok(())
}
