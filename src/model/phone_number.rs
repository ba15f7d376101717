//! Telephone numbers as people read them (`0808 2000 247`) and as a phone dials them (`+448082000247`).
//!
//! Checks the shape that Ofcom's National Telephone Numbering Plan gives to each prefix, so that a digit lost in typing is noticed. Cannot
//! know whether anybody answers: only a person who rings can.

/// Numbers dialled as they are, within the UK only. 18000 is for textphones; 116 123 is the same in all of Europe.
const SHORT: [&str; 6] = ["999", "101", "111", "112", "18000", "116123"];

/// Why `shown` cannot be a UK number; nothing if it can.
#[must_use]
pub fn problem(shown: &str) -> Option<&'static str> {
    if !shown.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') || shown.trim() != shown || shown.contains("  ") {
        return Some("a number is digits in groups, with one space between groups");
    }
    let digits = digits(shown);
    if SHORT.contains(&digits.as_str()) {
        return None;
    }
    let lengths: &[usize] = match digits.as_bytes() {
        [b'0', b'8', b'0', b'0', ..] if digits == "08001111" => &[8],
        [b'0', b'8', b'0', b'0', ..] => &[10, 11],
        [b'0', b'1', ..] => &[10, 11],
        [b'0', b'8', b'0', b'8', ..] | [b'0', b'8', b'4', b'3' | b'4' | b'5', ..] => &[11],
        // Places; from anywhere at a local price; mobiles, without pagers and "follow me" numbers (070, 076), which cost a lot.
        [b'0', b'2', b'0' | b'3' | b'4' | b'8' | b'9', ..] | [b'0', b'3', b'0' | b'3' | b'4' | b'7', ..] => &[11],
        [b'0', b'7', b'1'..=b'5' | b'7'..=b'9', ..] => &[11],
        _ => return Some("no UK number for callers begins like this"),
    };
    (!lengths.contains(&digits.len())).then_some("too many or too few digits for a number that begins like this")
}

/// Why `shown` cannot be where a text message goes: a mobile or free number, or a short code of five digits (999 for those who registered).
#[must_use]
pub fn text_problem(shown: &str) -> Option<&'static str> {
    let is_code = shown.len() == 5 && shown.bytes().all(|byte| byte.is_ascii_digit());
    if is_code { None } else { problem(shown) }
}

/// What follows `tel:`: E.164, or the short number as it is.
#[must_use]
pub fn dialled(shown: &str) -> String {
    let digits = digits(shown);
    if shown.starts_with('+') {
        return format!("+{digits}");
    }
    match digits.strip_prefix('0') {
        Some(national) => format!("+44{national}"),
        None => digits,
    }
}

fn digits(shown: &str) -> String {
    shown.chars().filter(char::is_ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::{dialled, problem, text_problem};

    #[test]
    fn a_lost_or_doubled_digit_is_noticed() {
        let free = ["0808 2000 247", "08 08 16 89 111", "0800 1111", "0800 83 85 87", "116 123", "999"];
        for right in free.into_iter().chain(["0131 475 2399", "07570 877817", "0845 607 0133", "020 7008 0151", "0300 330 5480"]) {
            assert_eq!(problem(right), None, "{right}");
        }
        let miscounted = ["0808 2000 24", "0808 2000 2477", "028 9066 238", "2000 247", ""];
        for wrong in miscounted.into_iter().chain([
            "021 7008 0151",
            "031 1234 5678",
            "0701 234 5678",
            "0909 879 0000",
            "0808-2000-247",
            "0808  2000 247",
            " 999",
        ]) {
            assert!(problem(wrong).is_some(), "{wrong}");
        }
        assert_eq!(text_problem("60777"), None);
        assert!(text_problem("6077").is_some());
    }

    #[test]
    fn a_number_is_dialled_with_its_country_and_a_short_one_as_it_is() {
        assert_eq!(dialled("0808 2000 247"), "+448082000247");
        assert_eq!(dialled("020 7008 0151"), "+442070080151");
        assert_eq!(dialled("116 123"), "116123");
        assert_eq!(dialled("999"), "999");
    }
}
