//! The ways to do what a schema leaves open: which branch of `anyOf` holds, whether `if` does, what a `not` fails by.

use payschema_schema::graph::SchemaId;

use super::claims::{Aim, Claims};
use crate::judge::{Branching, Choice};
use crate::shape::{Additional, Shape, Shapes};

/// More combinations than this are not gone through. Beyond, each branch is taken once.
const MOST_COMBINATIONS: usize = 48;

/// More ways to break a place than this are not tried.
const MOST_BROKEN: usize = 48;

/// A name that hardly any schema has.
const OTHER: &str = "a member of tomorrow";

/// The claims with every choice made, in all combinations of the branches; none where nothing is left open.
pub(super) fn decided(shapes: &Shapes, claims: &Claims) -> Vec<Claims> {
    if next(shapes, claims).is_none() {
        return Vec::new();
    }
    combined(shapes, claims).unwrap_or_else(|| each_once(shapes, claims))
}

/// All combinations, unless there are too many.
fn combined(shapes: &Shapes, claims: &Claims) -> Option<Vec<Claims>> {
    let (mut open, mut found) = (vec![claims.clone()], Vec::new());
    while let Some(claims) = open.pop() {
        match next(shapes, &claims) {
            Some(ways) => open.extend(ways.into_iter().rev()),
            None => found.push(claims),
        }
        if open.len() + found.len() > MOST_COMBINATIONS {
            return None;
        }
    }
    Some(found)
}

/// Each branch of each choice that is open at first, with the first branches of all others.
fn each_once(shapes: &Shapes, claims: &Claims) -> Vec<Claims> {
    let mut found: Vec<Claims> = Vec::new();
    let mut done = claims.clone();
    while let Some(ways) = next(shapes, &done) {
        for way in &ways {
            let mut whole = way.clone();
            while let Some(first) = next(shapes, &whole).and_then(|ways| ways.into_iter().next()) {
                whole = first;
            }
            if !found.contains(&whole) {
                found.push(whole);
            }
        }
        let Some(first) = ways.into_iter().next() else { break };
        done = first;
    }
    found
}

/// The ways to make the first choice that is open. The first of them asks for the least.
fn next(shapes: &Shapes, claims: &Claims) -> Option<Vec<Claims>> {
    let (choice, ways) = claims.ids.iter().find_map(|id| open(shapes, claims, *id))?;
    let made = |mut way: Claims| {
        way.made.insert(choice);
        way
    };
    Some(ways.into_iter().map(made).filter(|way| !way.contradict()).collect())
}

fn open(shapes: &Shapes, claims: &Claims, id: SchemaId) -> Option<(Choice, Vec<Claims>)> {
    let shape = &shapes[id];
    let is_open = |keyword, entry| {
        let choice = Choice { id, keyword, entry };
        (!claims.made.contains(&choice)).then_some(choice)
    };
    let holding = |id: SchemaId| claims.clone().holding(shapes, id);
    if let Some(choice) = is_open(Branching::AnyOf, 0).filter(|_| !shape.any_of.is_empty()) {
        return Some((choice, shape.any_of.iter().map(|one| holding(*one)).collect()));
    }
    if let Some(choice) = is_open(Branching::OneOf, 0).filter(|_| !shape.one_of.is_empty()) {
        let alone = |one: usize| {
            let others = shape.one_of.iter().enumerate().filter(|(other, _)| *other != one);
            others.fold(holding(shape.one_of[one]), |claims, (_, other)| claims.failing(*other))
        };
        return Some((choice, (0..shape.one_of.len()).map(alone).collect()));
    }
    if let (Some(not), Some(choice)) = (shape.not, is_open(Branching::Not, 0)) {
        return Some((choice, vec![claims.clone().failing(not)]));
    }
    if let (Some(conditional), Some(choice)) = (shape.conditional, is_open(Branching::If, 0)) {
        let then = holding(conditional.condition);
        let otherwise = claims.clone().failing(conditional.condition);
        let and = |claims: Claims, id: Option<SchemaId>| match id {
            Some(id) => claims.holding(shapes, id),
            None => claims,
        };
        return Some((choice, vec![and(then, conditional.then), and(otherwise, conditional.otherwise)]));
    }
    let without = |name: &String| {
        let mut way = claims.clone();
        way.absent.insert(name.clone());
        way
    };
    for (entry, (name, needed)) in shape.dependent_required.iter().enumerate() {
        if let Some(choice) = is_open(Branching::DependentRequired, entry) {
            let mut with = claims.clone();
            with.present.extend(needed.iter().chain([name]).cloned());
            return Some((choice, vec![without(name), with]));
        }
    }
    for (entry, (name, inner)) in shape.dependent_schemas.iter().enumerate() {
        if let Some(choice) = is_open(Branching::DependentSchemas, entry) {
            let mut with = holding(*inner);
            with.present.insert(name.clone());
            return Some((choice, vec![without(name), with]));
        }
    }
    None
}

/// The ways in which the schemas that have to fail may do so, each by itself. Whether the others fail then is judged.
pub(super) fn failures(shapes: &Shapes, claims: &Claims) -> Vec<Claims> {
    let mut found = Vec::new();
    for id in &claims.fails {
        let choice = Choice { id: *id, keyword: Branching::Failure, entry: 0 };
        if !claims.made.contains(&choice) {
            let mut claims = claims.clone();
            claims.made.insert(choice);
            found.extend(by(shapes, &claims, &shapes[*id]));
        }
    }
    found.retain(|way| !way.contradict());
    found.truncate(MOST_COMBINATIONS);
    found
}

/// The ways in which a schema may fail that say more than that it does.
fn by(shapes: &Shapes, claims: &Claims, shape: &Shape) -> Vec<Claims> {
    let mut found = Vec::new();
    let with = |change: &dyn Fn(&mut Claims)| {
        let mut way = claims.clone();
        change(&mut way);
        way
    };
    found.extend(shape.reference.iter().chain(&shape.all_of).map(|id| claims.clone().failing(*id)));
    found.extend(shape.not.map(|not| claims.clone().holding(shapes, not)));
    found.extend(shape.required.iter().map(|name| with(&|way| way.absent.extend([name.clone()]))));
    found.extend(shape.properties.iter().map(|(name, id)| {
        with(&|way| {
            way.present.insert(name.clone());
            way.failing.push((name.clone(), *id));
        })
    }));
    let others = match shape.additional {
        Additional::Of(id) => Some(id),
        _ => shape.unevaluated_members,
    };
    if others.is_some() || matches!(shape.additional, Additional::Forbidden) {
        found.push(with(&|way| {
            way.present.insert(OTHER.to_owned());
            way.failing.extend(others.map(|id| (OTHER.to_owned(), id)));
        }));
    }
    for branches in [&shape.any_of, &shape.one_of] {
        if !branches.is_empty() {
            found.push(branches.iter().fold(claims.clone(), |claims, one| claims.failing(*one)));
        }
    }
    if let Some(conditional) = shape.conditional {
        let holding = claims.clone().holding(shapes, conditional.condition);
        found.extend(conditional.then.map(|then| holding.failing(then)));
        found.extend(
            conditional.otherwise.map(|otherwise| claims.clone().failing(conditional.condition).failing(otherwise)),
        );
    }
    found.extend(shape.dependent_required.iter().flat_map(|(name, needed)| {
        let missing = |missing: &String| {
            with(&|way| {
                way.present.insert(name.clone());
                way.absent.insert(missing.clone());
            })
        };
        needed.iter().map(missing).collect::<Vec<_>>()
    }));
    found
}

/// Claims about values that break a choice: what `not` forbids, two branches of `oneOf`, no branch at all.
pub(super) fn broken(shapes: &Shapes, claims: &Claims, decided: &[Claims]) -> Vec<Claims> {
    let mut found: Vec<Claims> = Vec::new();
    let mut keep = |mut way: Claims| {
        way.aim = Aim::Invalid;
        if !way.contradict() && !found.contains(&way) && found.len() < MOST_BROKEN {
            found.push(way);
        }
    };
    for way in decided {
        for id in &way.ids {
            let shape = &shapes[*id];
            let others = shape.one_of.iter().filter(|one| !way.ids.contains(one));
            for forbidden in others.chain(shape.not.iter()) {
                let mut changed = way.clone();
                changed.fails.retain(|id| id != forbidden);
                keep(changed.holding(shapes, *forbidden));
            }
        }
    }
    for id in &claims.ids {
        let shape = &shapes[*id];
        for (keyword, branches) in [(Branching::AnyOf, &shape.any_of), (Branching::OneOf, &shape.one_of)] {
            let mut none = branches.iter().fold(claims.clone(), |claims, one| claims.failing(*one));
            none.made.insert(Choice { id: *id, keyword, entry: 0 });
            if !branches.is_empty() {
                failures(shapes, &none).into_iter().for_each(&mut keep);
                keep(none);
            }
        }
    }
    found
}
