//! The tables of codes of those who report findings: what each means and how to mend it.
//!
//! They are words and nothing else. They stand here rather than beside the checks that report them, so that a tool can
//! explain a code without the schema reader or the generator behind it.

pub mod generation;
pub mod schema;

/// Declares a table: for each code a static and a place in `ALL`.
macro_rules! codes {
    ($(
        $name:ident $id:literal $title:literal
        $explanation:literal
        mend $mend:literal
        $(- $wrong:literal + $right:literal)?
    )*) => {
        $(
            #[doc = concat!($id, ": ", $title, ".")]
            pub static $name: $crate::Code = $crate::Code {
                id: $id,
                title: $title,
                explanation: $explanation,
                mend: $mend,
                example: $crate::codes::example!($($wrong, $right)?),
            };
        )*

        /// Every code of this table, in order.
        pub const ALL: &[&$crate::Code] = &[$(&$name),*];
    };
}

macro_rules! example {
    () => {
        None
    };
    ($wrong:literal, $right:literal) => {
        Some($crate::Example { wrong: $wrong, right: $right })
    };
}

use {codes, example};

#[cfg(test)]
mod tests {
    use crate::Code;

    /// What every table keeps to.
    pub(super) fn complete(all: &[&Code], letter: char) {
        assert!(all.windows(2).all(|pair| pair[0].id < pair[1].id));
        for code in all {
            assert!(code.id.len() == 4 && code.id.starts_with(letter), "{}", code.id);
            assert!(!code.title.is_empty() && !code.title.ends_with('.'), "{}", code.id);
            for text in [code.explanation, code.mend] {
                assert!(text.ends_with('.') && text.len() > 10, "{}: {text}", code.id);
            }
            assert!(!code.explanation.contains(code.mend), "{} says it twice", code.id);
            assert!(code.example.is_none_or(|example| example.wrong != example.right), "{}", code.id);
        }
    }
}
