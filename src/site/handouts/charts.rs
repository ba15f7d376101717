//! Charts of the page of evidence: every number stands in a fact, in the fact's own words, or the content does not compile.

use std::{collections::BTreeMap, rc::Rc};

use serde::Deserialize;

use super::Known;
use crate::site::{
    compile::{Compiler, Rests},
    load::Loaded,
    problem::{Place, Problem},
    raw::{RawFact, Text},
};

/// `content/charts.toml`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawCharts {
    /// Changes that the timeline of the report leaves out: they are about other rules.
    pub timeline_without: Vec<Text>,
    pub chart: Vec<RawChart>,
}

/// One chart as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawChart {
    pub id: Text,
    pub form: Form,
    /// Facts that its words rest on besides those of its rows.
    #[serde(default)]
    pub facts: Vec<Text>,
    pub row: Vec<RawRow>,
}

/// One number as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawRow {
    pub id: Text,
    /// What is drawn.
    pub number: toml::Spanned<u32>,
    /// Of how many. A share without it is of a hundred.
    pub of: Option<toml::Spanned<u32>>,
    #[serde(default)]
    pub mark: Mark,
    pub fact: Text,
    /// The source of the fact that gives the number, where it is not the first.
    pub source: Option<Text>,
    /// The words of the fact that give the number.
    #[serde(rename = "as")]
    pub wording: Text,
}

/// How numbers are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A dot for each that was counted.
    Dots,
    /// A strip of a hundred, filled as far as the share goes.
    Share,
    /// Strips as long as the counts, side by side.
    Counts,
}

/// How exactly the source tells a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    #[default]
    Exact,
    About,
    Over,
}

impl Mark {
    /// The end of its message, `chart-number-<end>`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::About => "about",
            Self::Over => "over",
        }
    }
}

/// A chart, ready to be drawn.
#[derive(Debug)]
pub struct Chart {
    pub id: Rc<str>,
    pub form: Form,
    pub title: Rc<str>,
    /// Who counted, whom, and when.
    pub counted: Rc<str>,
    pub shows: Rc<str>,
    /// What it does not show.
    pub not: Rc<str>,
    pub rows: Vec<Row>,
    pub rests: Rests,
}

/// One number of a chart.
#[derive(Debug)]
pub struct Row {
    pub label: Rc<str>,
    pub number: u32,
    pub of: Option<u32>,
    pub mark: Mark,
    /// "about 25 in 100"
    pub value: Rc<str>,
    /// The words of the research record, in English.
    pub wording: Rc<str>,
    /// "The Detail, September 2022": who says so first, and the number of the source on its page.
    pub source: Option<(u16, Rc<str>)>,
    /// "December 2020": when what was read was written.
    pub as_of: Rc<str>,
}

impl<'a> Compiler<'a> {
    /// The changes that the timeline leaves out, each of which must exist.
    pub(super) fn timeline_without(&mut self, known: &Known) -> Vec<Rc<str>> {
        let file = &self.content.charts;
        let ids = &file.value.timeline_without;
        ids.iter().filter_map(|id| self.words_of(file, id, known)).map(|words| words.id).collect()
    }

    pub(super) fn charts(&mut self) -> Vec<Chart> {
        let content = self.content;
        let file = &content.charts;
        let mut seen: BTreeMap<&str, Place> = BTreeMap::new();
        let mut charts = Vec::new();
        for raw in &file.value.chart {
            let place = file.at(&raw.id);
            if let Some(first) = seen.insert(raw.id.get_ref(), place.clone()) {
                self.double("chart", raw.id.get_ref(), &place, &first);
            }
            charts.push(self.chart(file, raw));
        }
        charts
    }

    fn chart<T>(&mut self, file: &Loaded<T>, raw: &'a RawChart) -> Chart {
        let place = file.at(&raw.id);
        let id = raw.id.get_ref().as_str();
        let facts: Vec<&'a Text> = raw.row.iter().map(|row| &row.fact).chain(&raw.facts).collect();
        let message = format!("chart-{id}");
        Chart {
            id: id.into(),
            form: raw.form,
            title: self.need(&message, None, &place),
            counted: self.need(&message, Some("counted"), &place),
            shows: self.need(&message, Some("shows"), &place),
            not: self.need(&message, Some("not"), &place),
            rows: raw.row.iter().filter_map(|row| self.row(file, id, raw.form, row)).collect(),
            rests: self.facts_of(file, facts, &place, id),
        }
    }

    /// Nothing where the fact does not exist, which [`Compiler::facts_of`] has told.
    fn row<T>(&mut self, file: &Loaded<T>, chart: &str, form: Form, raw: &'a RawRow) -> Option<Row> {
        let fact: &'a RawFact = self.facts.get(raw.fact.get_ref().as_str())?.1;
        self.check_number(file, raw, fact);
        let place = file.at(&raw.id);
        let (number, of) = (*raw.number.get_ref(), raw.of.as_ref().map(|of| *of.get_ref()));
        let first = raw.source.as_ref().or(fact.sources.first());
        if let Some(source) = raw.source.as_ref().filter(|source| fact.sources.iter().all(|own| own.get_ref() != source.get_ref())) {
            let known: Vec<&str> = fact.sources.iter().map(|source| source.get_ref().as_str()).collect();
            self.unknown(&format!("in fact `{}` source", fact.id.get_ref()), source.get_ref(), &file.at(source), &known, "name one of its `sources`");
        }
        let source = first.and_then(|id| self.sources.get(id.get_ref().as_str()).map(|(_, source)| *source));
        let source = source.map(|source| {
            let line = self.source_line(source);
            let published = line.published.as_ref().map(|date| format!(", {date}")).unwrap_or_default();
            (line.number, format!("{}{published}", line.publisher).into())
        });
        Some(Row {
            label: self.need(&format!("chart-{chart}-{}", raw.id.get_ref()), None, &place),
            number,
            of,
            mark: raw.mark,
            value: self.value(raw, form, &place),
            wording: raw.wording.get_ref().as_str().into(),
            source,
            as_of: self.month(fact.as_of.get_ref()),
        })
    }

    /// "none", "43 of 43", "about 25 in 100", "2,672"
    fn value(&mut self, raw: &RawRow, form: Form, place: &Place) -> Rc<str> {
        let number = *raw.number.get_ref();
        let of = raw.of.as_ref().map(|of| *of.get_ref()).or((form == Form::Share).then_some(100));
        let message = match (number, of, form) {
            (0, ..) => "chart-amount-none",
            (_, None, _) => "chart-amount",
            (_, _, Form::Share) => "chart-amount-share",
            (_, _, Form::Dots | Form::Counts) => "chart-amount-of",
        };
        let (number, of) = (grouped(number), of.map(grouped).unwrap_or_default());
        let amount = self.words.need_filled(message, &[("number", &number), ("of", &of)], place, self.problems);
        self.words.need_filled(&format!("chart-number-{}", raw.mark.id()), &[("amount", &amount)], place, self.problems)
    }

    /// The number is the one that the wording gives, and the wording stands in the fact.
    fn check_number<T>(&mut self, file: &Loaded<T>, raw: &RawRow, fact: &RawFact) {
        let (wording, says) = (raw.wording.get_ref(), fact.says.get_ref());
        if !says.to_lowercase().contains(&wording.to_lowercase()) {
            let help = format!("copy the words that give the number from its `says`: {says}");
            let message = format!("fact `{}` does not say \"{wording}\"", fact.id.get_ref());
            self.problems.push(Problem::error(&file.at(&raw.wording), message, help));
        }
        let number = *raw.number.get_ref();
        if told(wording) != Some(number) {
            let help = "`number` is what the words in `as` give: digits, or a share of a hundred such as \"a quarter\"";
            self.problems.push(Problem::error(&file.at(&raw.number), format!("\"{wording}\" does not give {number}"), help));
        }
        let Some(of) = &raw.of else { return };
        let whole = *of.get_ref();
        let named = whole == 100 || numbers(says).contains(&whole);
        if !named || number > whole {
            let help = "`of` is a number that the fact gives too, and no smaller than `number`; leave it out where there is none";
            self.problems.push(Problem::error(&file.at(of), format!("fact `{}` does not count {number} of {whole}", fact.id.get_ref()), help));
        }
    }
}

/// "2,672"
fn grouped(number: u32) -> String {
    if number < 1000 { number.to_string() } else { format!("{},{:03}", number / 1000, number % 1000) }
}

/// The number that a wording gives: its digits, else its words.
fn told(wording: &str) -> Option<u32> {
    let digits = wording.split_whitespace().find_map(digits);
    let wording = format!(" {} ", wording.to_lowercase());
    digits.or_else(|| WORDS.iter().find(|(words, _)| wording.contains(&format!(" {words} "))).map(|(_, number)| *number))
}

/// Every number that a text gives.
fn numbers(text: &str) -> Vec<u32> {
    let lower = format!(" {} ", text.to_lowercase());
    let of_words = WORDS.iter().filter(|(words, _)| lower.contains(&format!(" {words} "))).map(|(_, number)| *number);
    text.split_whitespace().filter_map(digits).chain(of_words).collect()
}

/// `2,672`, `78%` and `(43)` as numbers.
fn digits(word: &str) -> Option<u32> {
    let word: String = word.chars().filter(|letter| *letter != ',').collect();
    word.trim_matches(|letter: char| !letter.is_ascii_digit()).parse().ok()
}

/// Numbers as facts write them in words; shares are of a hundred.
const WORDS: &[(&str, u32)] = &[
    ("a quarter", 25),
    ("a third", 33),
    ("a fifth", 20),
    ("two in three", 67),
    ("half", 50),
    ("no", 0),
    ("one", 1),
    ("two", 2),
    ("three", 3),
    ("four", 4),
    ("five", 5),
    ("six", 6),
    ("sixteen", 16),
];

#[cfg(test)]
mod tests {
    use super::{grouped, told};

    #[test]
    fn a_number_is_read_as_the_source_writes_it() {
        for (wording, number) in [
            ("537 referrals", 537),
            ("2,672 victims of crime", 2672),
            ("78% had suffered", 78),
            ("about a quarter", 25),
            ("no victim or witness", 0),
            ("about six per cent", 6),
            ("over a third", 33),
        ] {
            assert_eq!(told(wording), Some(number), "{wording}");
        }
        assert_eq!(told("several"), None);
    }

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(grouped(2672), "2,672");
        assert_eq!(grouped(537), "537");
    }
}
