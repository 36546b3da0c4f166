//! Writing JSON Pointers (RFC 6901).

/// Appends a member's name as a step.
pub(crate) fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    for character in name.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// Appends an item's index as a step.
pub(crate) fn push_index(pointer: &mut String, index: usize) {
    pointer.push('/');
    pointer.push_str(&index.to_string());
}

/// The length of an item's index as a step.
pub(crate) fn index_length(index: usize) -> usize {
    2 + index.checked_ilog10().unwrap_or(0) as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_of_an_index_is_that_of_its_step() {
        for index in [0, 1, 9, 10, 99, 100, 12_345, usize::MAX] {
            let mut pointer = String::new();
            push_index(&mut pointer, index);
            assert_eq!(index_length(index), pointer.len());
        }
    }
}
