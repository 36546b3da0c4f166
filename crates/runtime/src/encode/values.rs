//! How each type of this crate is written.

use super::{Encode, Writer};
use crate::field::{Field, Null, Nullable};
use crate::json::Json;
use crate::map::{Map, Members};
use crate::number::Number;
use crate::scalars::{Date, DateTime, DecimalText, Duration};
use crate::text::Text;

macro_rules! encode_text {
    ($($name:ty),*) => {$(
        impl Encode for $name {
            #[inline]
            fn encode(&self, writer: &mut Writer) {
                writer.string(self);
            }
        }
    )*};
}

encode_text!(Text, DecimalText, DateTime, Date, Duration);

impl Encode for Number {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.raw(self.as_str());
    }
}

impl Encode for Json {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.raw(self.as_str());
    }
}

impl Encode for i64 {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        writer.integer(*self);
    }
}

impl Encode for bool {
    #[inline(never)]
    fn encode(&self, writer: &mut Writer) {
        writer.block(if *self { *b"true " } else { *b"false" }, if *self { 4 } else { 5 });
    }
}

impl Encode for Null {
    fn encode(&self, writer: &mut Writer) {
        writer.null();
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, writer: &mut Writer) {
        let start = writer.length;
        for item in self {
            writer.byte(b',');
            item.encode(writer);
        }
        writer.close(start, *b"[]");
    }

    #[inline]
    fn glimpse(&self) -> bool {
        self.iter().take(4).fold(false, |seen, item| seen ^ item.glimpse())
    }
}

impl<V: Encode> Encode for Map<V> {
    fn encode(&self, writer: &mut Writer) {
        let mut object = writer.object();
        object.map(self);
        object.end();
    }
}

impl Encode for Members {
    fn encode(&self, writer: &mut Writer) {
        Map::encode(self, writer);
    }
}

/// For what is called dynamically: a reference needs no code that drops it.
impl<T: Encode> Encode for &T {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        T::encode(self, writer);
    }

    #[inline]
    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }
}

impl<T: Encode> Encode for Box<T> {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        T::encode(self, writer);
    }

    #[inline]
    fn is_absent(&self) -> bool {
        T::is_absent(self)
    }

    #[inline]
    fn glimpse(&self) -> bool {
        T::glimpse(self)
    }
}

impl<T: Encode> Encode for Option<T> {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Some(value) => value.encode(writer),
            None => writer.null(),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    #[inline]
    fn glimpse(&self) -> bool {
        self.as_ref().is_some_and(T::glimpse)
    }
}

impl<T: Encode> Encode for Field<T> {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Field::Value(value) => value.encode(writer),
            Field::Absent | Field::Null => writer.null(),
        }
    }

    #[inline]
    fn is_absent(&self) -> bool {
        matches!(self, Field::Absent)
    }

    #[inline]
    fn glimpse(&self) -> bool {
        self.value().is_some_and(T::glimpse)
    }
}

impl<T: Encode> Encode for Nullable<T> {
    #[inline]
    fn encode(&self, writer: &mut Writer) {
        match self {
            Nullable::Value(value) => value.encode(writer),
            Nullable::Null => writer.null(),
        }
    }
}
