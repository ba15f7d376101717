//! Putting short lists in order with little code.

/// `items` in the order of their keys; equal ones keep theirs.
///
/// Not the standard library's sort: each list it sorts costs a first visit more than a kilobyte, and ours are short.
pub(super) fn in_order<T, K: Ord>(items: impl IntoIterator<Item = T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut ordered: Vec<T> = Vec::new();
    for item in items {
        let own = key(&item);
        let place = ordered.partition_point(|other| key(other) <= own);
        ordered.insert(place, item);
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::in_order;

    #[test]
    fn equal_ones_keep_their_order() {
        let words = ["b1", "a1", "c1", "a2", "b2", "a3"];
        assert_eq!(in_order(words, |word| word.as_bytes()[0]), ["a1", "a2", "a3", "b1", "b2", "c1"]);
        assert_eq!(in_order([0; 0], |number| *number), [0; 0]);
    }
}
