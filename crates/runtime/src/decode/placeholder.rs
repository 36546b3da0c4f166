//! What stands in a place until a value is read into it.

use crate::field::{Field, Null, Nullable};
use crate::json::Json;
use crate::map::{Map, Members};
use crate::number::Number;
use crate::scalars::{Date, DateTime, DecimalText, Duration};
use crate::text::Text;

/// A type that has a value for places into which nothing has been read: what is absent for a member that may be, and anything
/// for one that may not, because an object without it is no value.
pub trait Placeholder {
    /// That value.
    fn placeholder() -> Self;
}

macro_rules! placeholders {
    ($($name:ty = $value:expr;)*) => {$(
        impl Placeholder for $name {
            #[inline(always)]
            fn placeholder() -> $name {
                $value
            }
        }
    )*};
}

placeholders! {
    Text = Text::EMPTY;
    DecimalText = DecimalText::EMPTY;
    DateTime = DateTime::EMPTY;
    Date = Date::EMPTY;
    Duration = Duration::EMPTY;
    Number = Number::ZERO;
    Json = Json::null();
    Members = Members::new();
    Null = Null;
    bool = false;
    i64 = 0;
}

impl<T> Placeholder for Field<T> {
    #[inline(always)]
    fn placeholder() -> Field<T> {
        Field::Absent
    }
}

impl<T> Placeholder for Nullable<T> {
    #[inline(always)]
    fn placeholder() -> Nullable<T> {
        Nullable::Null
    }
}

impl<T> Placeholder for Option<T> {
    #[inline(always)]
    fn placeholder() -> Option<T> {
        None
    }
}

impl<T> Placeholder for Vec<T> {
    #[inline(always)]
    fn placeholder() -> Vec<T> {
        Vec::new()
    }
}

impl<V> Placeholder for Map<V> {
    #[inline(always)]
    fn placeholder() -> Map<V> {
        Map::new()
    }
}

impl<T: Placeholder> Placeholder for Box<T> {
    #[inline(always)]
    fn placeholder() -> Box<T> {
        // Unlike `Box::new`, this leaves nothing to be dropped where there is no memory.
        Box::write(Box::new_uninit(), T::placeholder())
    }
}
