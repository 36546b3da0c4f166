//! Writing arrays place by place.

use super::{Encode, Writer};

/// Writes the items of an array whose places have types of their own.
#[derive(Debug)]
pub struct PlaceWriter<'w> {
    writer: &'w mut Writer,
    /// How many places are written.
    length: usize,
    written: usize,
}

impl Writer {
    /// Begins an array of so many places, and items behind them.
    pub fn places(&mut self, length: usize) -> PlaceWriter<'_> {
        self.byte(b'[');
        PlaceWriter { writer: self, length, written: 0 }
    }
}

impl PlaceWriter<'_> {
    /// Writes the next place. An empty one before one that is not is written as null, since an array has no gaps.
    pub fn place<T: Encode>(&mut self, item: &T) {
        if self.written < self.length {
            self.item(item);
        }
    }

    /// Writes the items behind the places, and ends the array.
    pub fn end<T: Encode>(mut self, rest: &[T]) {
        for item in rest {
            self.item(item);
        }
        self.writer.byte(b']');
    }

    fn item<T: Encode>(&mut self, item: &T) {
        if self.written > 0 {
            self.writer.byte(b',');
        }
        item.encode(self.writer);
        self.written += 1;
    }
}
