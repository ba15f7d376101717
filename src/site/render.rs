//! Components to text, and text into the page's template. Deterministic: the same content gives the same bytes.

use std::{
    future::Future,
    pin::pin,
    task::{Context, Poll, Waker},
};

use yew::{BaseComponent, Html, LocalServerRenderer, Properties, component};

/// Draws one component as HTML.
#[must_use]
pub fn draw<C>(props: C::Properties) -> String
where
    C: BaseComponent,
{
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    let mut rendered = pin!(renderer.render());
    // Nothing of ours suspends, so the first poll is the last (`design/tech-notes.md` 1.5).
    match rendered.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(html) => html,
        Poll::Pending => unreachable_suspension(),
    }
}

/// Draws what a plain function gave as HTML.
#[must_use]
pub fn draw_html(html: Html) -> String {
    draw::<Drawn>(DrawnProps { html })
}

/// Something that is drawn already.
#[component]
fn Drawn(DrawnProps { html }: &DrawnProps) -> Html {
    html.clone()
}

/// What [`Drawn`] needs.
#[derive(Properties, PartialEq)]
struct DrawnProps {
    html: Html,
}

fn unreachable_suspension() -> String {
    panic!("a component suspended while being drawn on the server; components in ui/ must not wait for anything")
}

/// Puts the parts into the blanks (`{{name}}`) of the template, in one pass: parts are never searched for blanks.
///
/// # Errors
/// Names a blank for which there is no part.
pub fn fill(template: &str, parts: &[(&str, &str)]) -> Result<String, String> {
    let mut page = String::with_capacity(template.len() * 4);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").ok_or("index.html has an opening `{{` without `}}`")?;
        let part = parts.iter().find(|(known, _)| *known == name).ok_or_else(|| format!("index.html has a blank `{name}` that nothing fills"))?;
        page.push_str(before);
        page.push_str(part.1);
        rest = after;
    }
    page.push_str(rest);
    Ok(page)
}

/// Text for HTML, in an element or a quoted attribute.
#[must_use]
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_not_searched_for_blanks() {
        assert_eq!(fill("a{{x}}b{{y}}", &[("x", "{{y}}"), ("y", "2")]).as_deref(), Ok("a{{y}}b2"));
    }

    #[test]
    fn a_blank_that_nothing_fills_is_named() {
        assert_eq!(fill("{{title}}", &[]), Err("index.html has a blank `title` that nothing fills".into()));
    }
}
