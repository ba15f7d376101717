//! The directory as one table (RFC 4180), a line a service: for people who phone, and for spreadsheets.

use super::open_referral::named;
use crate::site::{compile::Compiled, load::Content, raw::Text, raw_help::RawHelp};

/// One field of a line; lists are separated by `; `.
type Column = (&'static str, fn(&RawHelp) -> String);

const COLUMNS: &[Column] = &[
    ("id", |raw| raw.id.get_ref().clone()),
    ("name", |raw| raw.name.clone()),
    ("run_by", |raw| raw.run_by.clone()),
    ("nations", |raw| raw.nations.iter().map(|nation| nation.id()).collect::<Vec<_>>().join("; ")),
    ("regions", |raw| list(&raw.regions)),
    ("kinds", |raw| list(&raw.kinds)),
    ("for_whom", |raw| list(&raw.for_whom)),
    ("communities", |raw| list(&raw.communities)),
    ("languages", |raw| list(&raw.languages)),
    ("interpreters", |raw| yes(raw.interpreters)),
    ("phone", |raw| text(&raw.phone)),
    ("phone_cost", |raw| raw.phone_cost.map(named).unwrap_or_default()),
    ("shows_on_bill", |raw| raw.shows_on_bill.map(yes).unwrap_or_default()),
    ("text", |raw| text(&raw.text)),
    ("whatsapp", |raw| text(&raw.whatsapp)),
    ("email", |raw| raw.email.clone().unwrap_or_default()),
    ("web", |raw| raw.web.clone().unwrap_or_default()),
    ("chat", |raw| raw.chat.clone().unwrap_or_default()),
    ("deaf_access", |raw| yes(raw.deaf_access)),
    ("hours", |raw| text(&raw.hours)),
    ("hours_as_of", |raw| text(&raw.hours_as_of)),
    ("immigration", |raw| named(raw.immigration)),
    ("home_office", |raw| yes(raw.home_office)),
    ("by_referral", |raw| yes(raw.by_referral)),
    ("to_read", |raw| yes(raw.to_read)),
    ("no_recourse", |raw| raw.no_recourse.map(yes).unwrap_or_default()),
    ("anonymous_ok", |raw| yes(raw.anonymous_ok)),
    ("as_of", |raw| raw.as_of.get_ref().clone()),
    ("review_by", |raw| raw.review_by.get_ref().clone()),
    ("rung", |raw| text(&raw.rung)),
    ("confidence", |raw| named(raw.confidence)),
    ("sources", |raw| list(&raw.sources)),
];

/// The table, what each service does and the edition in the last four columns.
pub(super) fn services(content: &Content, compiled: &Compiled) -> String {
    let mut table =
        line(COLUMNS.iter().map(|(name, _)| (*name).to_owned()).chain(["does", "caveat", "confidentiality", "edition"].map(str::to_owned)));
    let raw = content.help.iter().flat_map(|file| &file.value.service);
    for (raw, words) in raw.zip(&compiled.help) {
        let optional = |text: &Option<std::rc::Rc<str>>| text.as_deref().unwrap_or_default().to_owned();
        let words = [words.line.to_string(), optional(&words.caveat), optional(&words.confidentiality), content.edition.value.number.clone()];
        table += &line(COLUMNS.iter().map(|(_, field)| field(raw)).chain(words));
    }
    table
}

/// One line, ending as RFC 4180 wants it.
pub(crate) fn line(fields: impl Iterator<Item = String>) -> String {
    let quoted = fields.map(|field| {
        let plain = !field.contains(['"', ',', '\n', '\r']);
        if plain { field } else { format!("\"{}\"", field.replace('"', "\"\"")) }
    });
    quoted.collect::<Vec<_>>().join(",") + "\r\n"
}

fn list(texts: &[Text]) -> String {
    texts.iter().map(|text| text.get_ref().as_str()).collect::<Vec<_>>().join("; ")
}

fn text(text: &Option<Text>) -> String {
    text.as_ref().map(|text| text.get_ref().clone()).unwrap_or_default()
}

fn yes(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_field_with_a_comma_or_a_quote_survives_a_spreadsheet() {
        let fields = ["plain", "one, two", "the \"line\"", ""].map(str::to_owned);
        assert_eq!(line(fields.into_iter()), "plain,\"one, two\",\"the \"\"line\"\"\",\r\n");
    }
}
