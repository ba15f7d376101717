//! Words as they are, except telephone numbers: those become links, stay left to right and are never translated.

use yew::{Html, html};

use crate::model::phone_number::dialled;

/// Draws `text`.
pub fn prose(text: &str) -> Html {
    let pieces = split_numbers(text);
    if let [(whole, false)] = &pieces[..] {
        return html! { <>{ *whole }</> };
    }
    let piece = |(words, number): &(&str, bool)| {
        if *number {
            html! { <a class="number" href={tel(words)} translate="no"><bdi>{ *words }</bdi></a> }
        } else {
            html! { <span>{ *words }</span> }
        }
    };
    html! { <>{ for pieces.iter().map(piece) }</> }
}

/// The `tel:` address of a number as shown.
#[must_use]
pub fn tel(shown: &str) -> String {
    ["tel:", &dialled(shown)].concat()
}

/// The telephone numbers in `text`, as shown.
pub fn numbers(text: &str) -> impl Iterator<Item = &str> {
    split_numbers(text).into_iter().filter(|(_, number)| *number).map(|(words, _)| words)
}

/// The text in pieces; `true` marks a telephone number.
fn split_numbers(text: &str) -> Vec<(&str, bool)> {
    let mut pieces = Vec::new();
    let mut rest = 0;
    let mut at = 0;
    while let Some(found) = text[at..].find(|letter: char| letter.is_ascii_digit() || letter == '+').map(|offset| at + offset) {
        let end = text[found..].find(|letter: char| !(letter.is_ascii_digit() || letter == '+' || letter == ' ')).map_or(text.len(), |n| found + n);
        let run = text[found..end].trim_end();
        let joined = text[..found].chars().next_back().is_some_and(|before| before.is_alphanumeric() || "£-–.,/".contains(before));
        let followed = text[found + run.len()..].chars().next().is_some_and(|after| after == '%' || after.is_alphabetic());
        if is_number(run) && !joined && !followed {
            if rest < found {
                pieces.push((&text[rest..found], false));
            }
            pieces.push((run, true));
            rest = found + run.len();
        }
        at = found + run.len().max(1);
    }
    if rest < text.len() || pieces.is_empty() {
        pieces.push((&text[rest..], false));
    }
    pieces
}

fn is_number(run: &str) -> bool {
    let digits = run.chars().filter(char::is_ascii_digit).count();
    let full = (run.starts_with('0') || run.starts_with("+44")) && (10..=12).contains(&digits);
    full || matches!(run, "999" | "101" | "111")
}

#[cfg(test)]
mod tests {
    use super::{split_numbers, tel};

    #[test]
    fn only_telephone_numbers_become_links() {
        let numbers = |text| split_numbers(text).into_iter().filter(|(_, number)| *number).map(|(words, _)| words).collect::<Vec<_>>();
        assert_eq!(numbers("Call 0808 2000 247, free."), ["0808 2000 247"]);
        assert_eq!(numbers("From abroad +44 20 7008 0151."), ["+44 20 7008 0151"]);
        assert_eq!(numbers("Call 999. Press 55. In 2023, 537 times, £500, 90%."), ["999"]);
        assert_eq!(numbers("18001 0808 801 0366 and 1999 and 101st"), Vec::<&str>::new());
        assert_eq!(split_numbers("No number here."), [("No number here.", false)]);
    }

    #[test]
    fn a_link_dials_the_international_form_and_a_short_number_as_it_is() {
        assert_eq!(tel("0808 2000 247"), "tel:+448082000247");
        assert_eq!(tel("999"), "tel:999");
        assert_eq!(tel("+44 20 7008 0151"), "tel:+442070080151");
    }
}
