//! Writing JSON Pointers (RFC 6901).

/// Appends a member's name as a step.
pub(crate) fn push_name(pointer: &mut String, name: &str) {
    pointer.push('/');
    let mut rest = name;
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'~' | b'/')) {
        let (plain, special) = rest.split_at(place);
        pointer.push_str(plain);
        pointer.push_str(if special.starts_with('~') { "~0" } else { "~1" });
        rest = &special[1..];
    }
    pointer.push_str(rest);
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
    fn names_are_escaped_wherever_they_need_it() {
        let escaped = |name: &str| {
            let mut pointer = "/before".to_owned();
            push_name(&mut pointer, name);
            pointer
        };
        assert_eq!(escaped(""), "/before/");
        assert_eq!(escaped("amount"), "/before/amount");
        assert_eq!(escaped("~a/b~1é/"), "/before/~0a~1b~01é~1");
        assert_eq!(escaped("//~~"), "/before/~1~1~0~0");
    }

    #[test]
    fn the_length_of_an_index_is_that_of_its_step() {
        for index in [0, 1, 9, 10, 99, 100, 12_345, usize::MAX] {
            let mut pointer = String::new();
            push_index(&mut pointer, index);
            assert_eq!(index_length(index), pointer.len());
        }
    }
}
