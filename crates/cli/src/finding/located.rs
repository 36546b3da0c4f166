//! Findings at JSON Pointers of a text, for who knows no positions: the engine behind schema files, and the search for
//! members that a schema does not know.

use std::collections::HashMap;
use std::mem;

pub(crate) use super::Context;
use super::Finding;
use super::context::Spot;
use super::disclosure::Disclosure;
use super::excerpt::Excerpts;
use super::mask::{Kind, Piece, Pieces};

/// What is to be underlined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// The value at the pointer.
    Value,
    /// The name of the member at the pointer; the value where it is no member.
    Name,
}

/// What is told of a place.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    /// JSON Pointer within the record.
    pub(crate) pointer: String,
    pub(crate) at: At,
    pub(crate) code: String,
    /// The whole sentence: `/amount must be at most 100`; [`Context::name_of`] has its beginning.
    pub(crate) message: String,
}

/// The findings at several pointers of a JSON text, in the order of their places and in one pass. What is at a pointer that
/// leads nowhere has no place.
pub(crate) fn at_pointers(context: &Context, record: &[u8], told: Vec<Located>) -> Vec<Finding> {
    let places = places(record, &told);
    let offsets: Vec<Option<usize>> = told
        .iter()
        .map(|located| match (places.get(located.pointer.as_str()).copied().flatten()?, located.at) {
            ((Some(name), _), At::Name) => Some(name),
            ((_, value), _) => Some(value),
        })
        .collect();
    let mut found: Vec<(Option<usize>, Located)> = offsets.into_iter().zip(told).collect();
    found.sort_by_key(|(offset, _)| offset.unwrap_or(usize::MAX));
    let mut excerpts = Excerpts::new(record, record.len(), Disclosure::of(context));
    let mut spot = Spot { line: 1, column: 1, offset: 0 };
    let placed = found.into_iter().map(|(offset, located)| {
        let finding = context.finding(&located.pointer, &located.code, located.message);
        let Some(offset) = offset else { return finding };
        spot = spot.moved(record, offset);
        context.placed(finding, spot, excerpts.around(offset))
    });
    placed.collect()
}

/// The finding at one pointer of a JSON text.
pub(crate) fn at_pointer(context: &Context, record: &[u8], pointer: &str, code: &str, message: String) -> Finding {
    let told = Located { pointer: pointer.to_owned(), at: At::Value, code: code.to_owned(), message };
    at_pointers(context, record, vec![told]).swap_remove(0)
}

impl Spot {
    /// The place of a later offset.
    fn moved(self, text: &[u8], offset: usize) -> Spot {
        let passed = &text[self.offset..offset];
        let lines = passed.iter().filter(|byte| **byte == b'\n').count();
        let last_line = passed.rsplit(|byte| *byte == b'\n').next().unwrap_or_default();
        let columns = last_line.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        let column = if lines > 0 { 1 + columns } else { self.column + columns };
        Spot { line: self.line + lines, column, offset }
    }
}

/// The offsets of a member's name, if it is a member, and of its value.
type Offsets = Option<(Option<usize>, usize)>;

/// Where the pointers lead; of members with the same name, to the last one, which is what most readers take.
fn places<'t>(record: &[u8], told: &'t [Located]) -> HashMap<&'t str, Offsets> {
    let mut places: HashMap<&str, Offsets> = told.iter().map(|located| (located.pointer.as_str(), None)).collect();
    let longest = told.iter().map(|located| located.pointer.len()).max().unwrap_or(0);
    let mut walk = Walk::default();
    for piece in Pieces::new(record, record.len(), Disclosure::Nothing) {
        if let Some(place) = walk.value(record, &piece) {
            if walk.pointer.len() <= longest {
                if let Some(found) = places.get_mut(walk.pointer.as_str()) {
                    *found = Some(place);
                }
            }
        }
        walk.pass(&piece, record);
    }
    places
}

/// Follows a text and knows the pointer of each of its values.
#[derive(Default)]
struct Walk {
    /// Of the value that has begun last.
    pointer: String,
    /// The containers around the place: how long their pointers are, and the index of the next item of an array.
    around: Vec<(usize, Option<usize>)>,
    /// Where the name of the next value stands.
    name: Option<usize>,
}

impl Walk {
    /// The place of the value that begins with a piece, if one does; the pointer is its own then.
    fn value(&mut self, record: &[u8], piece: &Piece) -> Option<(Option<usize>, usize)> {
        let is_value = match piece.kind {
            Kind::String | Kind::Number | Kind::Boolean | Kind::Null => true,
            Kind::Punctuation => matches!(record[piece.start], b'{' | b'['),
            Kind::Blank | Kind::LineBreak | Kind::Name | Kind::Hidden => false,
        };
        if !is_value {
            return None;
        }
        if let Some((length, Some(index))) = self.around.last_mut() {
            self.pointer.truncate(*length);
            self.pointer.push('/');
            self.pointer.push_str(&index.to_string());
            *index += 1;
        }
        Some((mem::take(&mut self.name), piece.start))
    }

    fn pass(&mut self, piece: &Piece, record: &[u8]) {
        match (piece.kind, record[piece.start]) {
            (Kind::Name, _) => {
                let length = self.around.last().map_or(0, |(length, _)| *length);
                let name: String = serde_json::from_slice(&record[piece.start..piece.end]).unwrap_or_default();
                self.pointer.truncate(length);
                self.pointer.push('/');
                self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
                self.name = Some(piece.start);
            }
            (Kind::Punctuation, b'{') => self.around.push((self.pointer.len(), None)),
            (Kind::Punctuation, b'[') => self.around.push((self.pointer.len(), Some(0))),
            (Kind::Punctuation, b'}' | b']') => drop(self.around.pop()),
            _ => {}
        }
    }
}
