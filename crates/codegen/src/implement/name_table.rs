//! Hash tables over names, computed here, because the compile-time interpreter would take long over them in every build.
//!
//! The runtime looks a name up by the same hash (`names.rs` there) and has a function that computes such a table, for rules
//! that are written by hand. The tests of the workspace look up every name of every generated crate.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// A table over names: how many slots there are, what makes the hashes differ, and the slot of each name.
struct Table {
    slots: usize,
    seed: u64,
    places: Vec<usize>,
}

/// The field `names` of rules: names and the table over them.
pub(super) fn names_field<'n>(names: impl Iterator<Item = &'n str>) -> TokenStream {
    let names: Vec<&str> = names.collect();
    let Table { slots, seed, places } = table(&names);
    let (slots, seed) = (Literal::usize_unsuffixed(slots), hexadecimal(seed));
    let places = places.into_iter().map(Literal::usize_unsuffixed);
    quote! {
        names: {
            static TABLE: NameTable<#slots> = NameTable::placed(#seed, &[#(#places),*]);
            Names::new(&[#(#names),*], &TABLE)
        }
    }
}

/// The same for the runtime's macro, which has the names itself.
pub(super) fn placed(names: &[&str]) -> TokenStream {
    let Table { slots, seed, places } = table(names);
    let (slots, seed) = (Literal::usize_unsuffixed(slots), hexadecimal(seed));
    let places = places.into_iter().map(Literal::usize_unsuffixed);
    quote!(placed #slots, #seed, [#(#places),*])
}

fn hexadecimal(seed: u64) -> TokenStream {
    format!("{seed:#x}").parse().expect("invariant: hexadecimal digits are a literal")
}

/// The seed that serves where none is searched for, how many names are worth a search, and how many seeds are tried for each
/// number of slots: a table that is half the size is found in a processor's cache more often.
const SEED: u64 = 0x9E37_79B9_7F4A_7C15;
const FEW: usize = 64;
const SEEDS: usize = 1 << 16;

fn table(names: &[&str]) -> Table {
    let least = (names.len() * 2).next_power_of_two();
    let seeds = std::iter::successors(Some(SEED), |seed| {
        Some(seed.wrapping_mul(0xD134_2543_DE82_EF95).wrapping_add(0xAF25_1AF3_B0F0_25B5) | 1)
    });
    let sizes = [least, least * 2].into_iter().filter(|_| names.len() <= FEW);
    let mut tables = sizes.flat_map(|slots| seeds.clone().take(SEEDS).map(move |seed| (slots, seed)));
    let apart = |(slots, seed): &(usize, u64)| are_apart(names, *seed, *slots);
    let (slots, seed) = tables.find(apart).unwrap_or((least, SEED));
    let mut taken = vec![false; slots];
    let places = names.iter().map(|name| {
        let mut place = slot(name.as_bytes(), seed, slots);
        while taken[place] {
            place = (place + 1) % slots;
        }
        taken[place] = true;
        place
    });
    let places = places.collect();
    Table { slots, seed, places }
}

/// Whether each name has a slot of its own.
fn are_apart(names: &[&str], seed: u64, slots: usize) -> bool {
    let mut taken = vec![false; slots];
    names.iter().all(|name| !std::mem::replace(&mut taken[slot(name.as_bytes(), seed, slots)], true))
}

/// The slot of a name by its length, its first and its last eight bytes.
fn slot(name: &[u8], seed: u64, slots: usize) -> usize {
    let word = |bytes: &[u8]| bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte));
    let (first, last) = (word(&name[..name.len().min(8)]), word(&name[name.len().saturating_sub(8)..]));
    let hash = first.wrapping_add(name.len() as u64).wrapping_mul(seed) ^ last.wrapping_mul(0xD6E8_FEB8_6659_FD93);
    (((hash >> 32) * slots as u64) >> 32) as usize
}
