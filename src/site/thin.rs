//! The static guide without what only a live screen needs.
//!
//! Yew wants a slot around every optional part and an element around every text beside another (`design/tech-notes.md` 1.1, 7.1). What stands
//! in the page is never diffed, only copied, so here both go; and a statement whose place follows from the one before it need not say it.

/// Wrappers that mean nothing by themselves.
const WRAPPERS: [&str; 2] = ["<div class=\"slot\">", "<span>"];
/// Elements without an end.
const VOID: [&str; 2] = ["input", "br"];

/// Thins `html`, which is Yew's: every element ends and every attribute is quoted.
#[must_use]
pub fn thin(html: &str) -> String {
    let mut thinned = String::with_capacity(html.len());
    // Of the elements around: whether their end is to be left out.
    let mut around: Vec<bool> = Vec::new();
    let mut next = 0;
    let mut rest = html;
    while let Some((text, after)) = rest.split_once('<') {
        thinned.push_str(text);
        let tag_length = after.find('>').map_or(after.len(), |end| end + 1);
        let tag = &rest[text.len()..=text.len() + tag_length];
        rest = &after[tag_length..];
        let left_out = if tag.starts_with("</") {
            around.pop().unwrap_or(false)
        } else {
            let wrapper = WRAPPERS.contains(&tag);
            if !VOID.iter().any(|void| tag[1..].starts_with(void)) {
                around.push(wrapper);
            }
            wrapper
        };
        if !left_out {
            thinned.push_str(&without_its_place(tag, &mut next));
        }
    }
    thinned + rest
}

/// `data-s="8"` after 7 as `data-s`; the app counts as well (`src/browser/pieces.rs`).
fn without_its_place(tag: &str, next: &mut usize) -> String {
    let place = tag.split_once(" data-s=\"").and_then(|(before, after)| Some((before, after.split_once('"')?)));
    let Some((before, (place, after))) = place else { return tag.to_owned() };
    let Ok(place) = place.parse::<usize>() else { return tag.to_owned() };
    let follows = place == *next;
    *next = place + 1;
    if follows { [before, " data-s", after].concat() } else { tag.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::thin;

    #[test]
    fn slots_and_bare_spans_go_and_what_stood_in_them_stays() {
        let html = "<div class=\"slot\"><p class=\"a\"><span>Call </span><b><span>999</span></b></p><input type=\"radio\"><div><span class=\"b\">.</span></div></div>";
        assert_eq!(thin(html), "<p class=\"a\">Call <b>999</b></p><input type=\"radio\"><div><span class=\"b\">.</span></div>");
    }

    #[test]
    fn a_place_is_said_only_where_it_does_not_follow() {
        let statements = |places: &[&str]| places.iter().map(|place| format!("<p data-s{place} class=\"s\">x</p>")).collect::<String>();
        let said = statements(&["=\"0\"", "=\"1\"", "=\"7\"", "=\"8\"", "=\"2\""]);
        assert_eq!(thin(&said), statements(&["", "", "=\"7\"", "", "=\"2\""]));
    }

    #[test]
    fn text_without_elements_stays_as_it_is() {
        assert_eq!(thin("a &lt; b"), "a &lt; b");
    }
}
