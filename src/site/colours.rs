//! The colours a host may change, and the contrast that none may lose. Reads the tokens of `static/styles/00-tokens.css`, so that ours are
//! held to the same rule. Must not know where a colour is used: pairs are named in [`PAIRS`].

use std::{collections::BTreeMap, rc::Rc};

use super::{
    load::Loaded,
    problem::{Place, Problem, SourceFile, nearest},
    site_toml::RawSite,
};

/// What a host may change. Levels and lines keep their meaning, so they are ours.
pub const CHANGEABLE: [&str; 7] = ["paper", "sheet", "ink", "quiet", "edge", "accent", "soft"];

/// Text needs seven to one (WCAG 1.4.6), what has to be seen without being read three to one (1.4.11).
const TEXT: f64 = 7.0;
const EDGE: f64 = 3.0;

/// Which colour stands on which, and how far apart they have to be.
pub const PAIRS: &[(&str, &str, f64)] = &[
    ("ink", "paper", TEXT),
    ("ink", "sheet", TEXT),
    ("ink", "soft", TEXT),
    ("quiet", "paper", TEXT),
    ("quiet", "sheet", TEXT),
    ("accent", "paper", TEXT),
    ("accent", "sheet", TEXT),
    ("edge", "paper", EDGE),
    ("edge", "sheet", EDGE),
];

/// Where the dark colours begin in the tokens' sheet.
const DARK: &str = "@media (prefers-color-scheme: dark)";

/// Token to `#RRGGBB`, of one scheme.
pub type Scheme = BTreeMap<String, String>;

/// The light and the dark colours of the tokens' sheet.
#[must_use]
pub fn schemes(tokens: &str) -> (Scheme, Scheme) {
    let (light, dark) = tokens.split_once(DARK).unwrap_or((tokens, ""));
    let read = |text: &str| -> Scheme {
        let declarations = text.split([';', '{', '}']).filter_map(|piece| piece.trim().strip_prefix("--")?.split_once(": "));
        declarations.filter(|(_, value)| rgb(value).is_some()).map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    };
    (read(light), read(dark))
}

/// The host's colours as rules that follow the tokens, and the two themes that a frame can ask for. Each pair that is too close is a problem.
pub fn colour_rules(site: &Loaded<RawSite>, tokens: &str, problems: &mut Vec<Problem>) -> String {
    let (light, dark) = schemes(tokens);
    let mut sheet = String::new();
    let mut themes = String::new();
    for (name, mut scheme, raw) in [("light", light, &site.value.colours.light), ("dark", dark, &site.value.colours.dark)] {
        let mut rule = String::new();
        for (token, colour) in raw {
            if !CHANGEABLE.contains(&token.as_str()) {
                let meant = nearest(token, CHANGEABLE.into_iter()).map(|near| format!("did you mean `{near}`? ")).unwrap_or_default();
                let help = format!("{meant}A host can change {}", CHANGEABLE.join(", "));
                problems.push(Problem::error(&site.at(colour), format!("`{token}` is no colour of a host"), help));
            } else if rgb(colour.get_ref()).is_none() {
                let message = format!("`{}` is no colour", colour.get_ref());
                problems.push(Problem::error(&site.at(colour), message, "write # and six digits, as in \"#0A5A5C\""));
            } else {
                rule.push_str(&format!("--{token}:{};", colour.get_ref()));
                scheme.insert(token.clone(), colour.get_ref().clone());
            }
        }
        for (front, back, needed) in PAIRS {
            let Some(changed) = [front, back].into_iter().find_map(|token| raw.get(*token)) else { continue };
            let found = contrast_of(&scheme, front, back);
            if found < *needed {
                problems.push(Problem::error(&site.at(changed), too_close(front, back, found, name, *needed), TOO_CLOSE));
            }
        }
        if !rule.is_empty() {
            let rule = format!(":root{{{rule}}}");
            sheet.push_str(&if name == "dark" { format!("@media (prefers-color-scheme:dark){{{rule}}}") } else { rule });
        }
        let theme: String = scheme.iter().map(|(token, colour)| format!("--{token}:{colour};")).collect();
        themes.push_str(&format!(":root[data-theme={name}]{{color-scheme:{name};{theme}}}"));
    }
    format!("@layer tokens{{{sheet}{themes}}}\n")
}

/// Holds the colours of the tokens' own sheet to the same rule.
pub fn check_ours(tokens: &Rc<SourceFile>, problems: &mut Vec<Problem>) {
    let (light, dark) = schemes(&tokens.text);
    let begins = tokens.text.find(DARK).unwrap_or(tokens.text.len());
    for (name, scheme, from) in [("light", light, 0), ("dark", dark, begins)] {
        for (front, back, needed) in PAIRS {
            let found = contrast_of(&scheme, front, back);
            if found < *needed {
                let start = tokens.text[from..].find(&format!("--{front}:")).map_or(0, |at| from + at);
                let place = Place { file: Rc::clone(tokens), span: start..start + front.len() + 2 };
                problems.push(Problem::error(&place, too_close(front, back, found, name, *needed), TOO_CLOSE));
            }
        }
    }
}

fn too_close(front: &str, back: &str, found: f64, name: &str, needed: f64) -> String {
    format!("`{front}` on `{back}` has a contrast of {found:.1} to 1 in the {name} colours, {needed:.0} to 1 is needed")
}

const TOO_CLOSE: &str = "make the one lighter or the other darker; people read this in bad light, on broken screens and with poor sight";

/// The contrast of two tokens of a scheme; none at all where one is unknown.
#[must_use]
pub fn contrast_of(scheme: &Scheme, front: &str, back: &str) -> f64 {
    let of = |token: &str| scheme.get(token).and_then(|colour| rgb(colour));
    of(front).zip(of(back)).map_or(1.0, |(front, back)| contrast(front, back))
}

fn rgb(colour: &str) -> Option<[u8; 3]> {
    let digits = colour.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))?;
    let channel = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
    Some([channel(0)?, channel(2)?, channel(4)?])
}

/// WCAG 2.2's contrast ratio.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|channel| {
            let part = f64::from(channel) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((contrast([0x77; 3], [255; 3]) - 4.48).abs() < 0.005);
    }

    #[test]
    fn our_own_colours_are_held_to_the_rule_with_their_line() {
        let told = |text: String| {
            let mut problems = Vec::new();
            check_ours(&Rc::new(SourceFile { path: "tokens.css".into(), text }), &mut problems);
            problems
                .iter()
                .map(|problem| format!("{} {}", problem.place.as_ref().map(Place::shown).unwrap_or_default(), problem.message))
                .collect::<Vec<_>>()
        };
        let ours = include_str!("../../static/styles/00-tokens.css");
        assert_eq!(told(ours.to_owned()), Vec::<String>::new());
        let (light, dark) = ours.split_once(DARK).expect("both");
        let (_, rest) = dark.split_once("--accent: ").expect("an accent");
        let pale = format!("{light}{DARK}{}--accent: #333333{}", &dark[..dark.len() - rest.len() - "--accent: ".len()], &rest[7..]);
        let line = pale[..pale.find("--accent: #333333").expect("there")].lines().count();
        let told = told(pale);
        assert!(told.len() == 2 && told[0].starts_with(&format!("tokens.css:{line} `accent` on `paper`")), "{told:?}");
    }
}
