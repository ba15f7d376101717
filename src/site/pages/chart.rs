//! A chart as SVG by hand: no script, no library, sizes in `em` and per cent so that its words stay as large as the page's. To a listener it
//! is one picture with a title and all its numbers; the table under it has the same again, with the words of the sources.

use std::fmt::Write;

use super::Writer;
use crate::site::{
    handouts::charts::{Chart, Form, Mark, Row},
    render::escape,
};

/// The table of `src/site/data/figures.rs`, from the top of the site.
const DATA: &str = "data/figures.csv";
/// Letters a line of a label holds: what fits 320 pixels.
const LETTERS: usize = 30;
/// The height of a line of words, in em.
const LINE: f64 = 1.4;
/// The height of a strip, in em.
const STRIP: f64 = 0.9;
/// From dot to dot, in em, and how many stand in a row.
const STEP: f64 = 0.66;
const DOTS: u32 = 25;

impl Writer<'_> {
    /// The figure: title, picture, what it shows and what it does not, table, sources.
    pub(super) fn chart(&mut self, chart: &Chart, sources_page: &str) -> String {
        let ids = ["chart-counted", "chart-shows", "chart-not", "chart-table", "chart-what", "chart-number", "chart-wording", "chart-data"];
        let [counted, shows, not, caption, what, number, wording, data] = ids.map(|id| self.escaped(id));
        let mut table = String::new();
        for row in &chart.rows {
            let (label, value) = (escape(&row.label), escape(&row.value));
            let source = row.source.as_ref().map(|(number, who)| format!("<a href=\"{sources_page}#s{number}\">{}</a>", escape(who)));
            let _ = write!(
                table,
                "<tr><th scope=\"row\">{label}</th><td>{value}</td><td><q lang=\"en\" translate=\"no\">{}</q> <span>{}</span></td></tr>",
                escape(&row.wording),
                source.unwrap_or_default()
            );
        }
        let drawing = drawing(chart, self.words.right_to_left);
        let (id, title) = (&chart.id, escape(&chart.title));
        let says = |label: &str, words: &str| format!("<div><dt>{label}</dt><dd>{}</dd></div>", escape(words));
        let says = [says(&counted, &chart.counted), says(&shows, &chart.shows), says(&not, &chart.not)].concat();
        let rests = self.rests(&chart.rests, sources_page);
        format!(
            "<figure class=\"chart\" id=\"chart-{id}\"><figcaption><h3>{title}</h3></figcaption>{drawing}<dl class=\"chart__says\">{says}</dl>\
             <table class=\"chart__table\"><caption>{caption}</caption><thead><tr><th scope=\"col\">{what}</th><th scope=\"col\">{number}</th>\
             <th scope=\"col\">{wording}</th></tr></thead><tbody>{table}</tbody></table>\
             <p class=\"chart__data\">{data} <a href=\"../../{DATA}\"><bdi dir=\"ltr\">{DATA}</bdi></a></p>{rests}</figure>"
        )
    }
}

/// The picture, with a title and every number for listeners.
fn drawing(chart: &Chart, right_to_left: bool) -> String {
    let mut canvas = Canvas { right_to_left, y: 0.0, svg: String::new() };
    let most = chart.rows.iter().filter_map(|row| row.of).chain(chart.rows.iter().map(|row| row.number)).max().unwrap_or(1);
    for row in &chart.rows {
        canvas.words("chart__value", &row.value);
        lines(&row.label).for_each(|line| canvas.words("chart__label", &line));
        canvas.y += 0.35;
        match chart.form {
            Form::Dots => canvas.dots(row.number, row.of.unwrap_or(row.number)),
            Form::Share => canvas.share(row),
            Form::Counts => canvas.count(row, most),
        }
        canvas.y += if chart.form == Form::Dots { 1.0 } else { STRIP + 1.0 };
    }
    let told: Vec<String> = chart.rows.iter().map(|row| format!("{}: {}.", row.label, row.value)).collect();
    let id = &chart.id;
    format!(
        "<svg class=\"chart__drawing\" role=\"img\" aria-labelledby=\"chart-{id}-title chart-{id}-desc\" width=\"100%\" height=\"{:.2}em\">\
         <title id=\"chart-{id}-title\">{}</title><desc id=\"chart-{id}-desc\">{}</desc>{}</svg>",
        canvas.y,
        escape(&chart.title),
        escape(&told.join(" ")),
        canvas.svg
    )
}

/// What is drawn so far, and how far down it reaches, in em.
struct Canvas {
    right_to_left: bool,
    y: f64,
    svg: String,
}

impl Canvas {
    fn words(&mut self, class: &str, words: &str) {
        let x = if self.right_to_left { "100%" } else { "0" };
        let _ = write!(self.svg, "<text class=\"{class}\" x=\"{x}\" y=\"{:.2}em\">{}</text>", self.y + 1.05, escape(words));
        self.y += LINE;
    }

    /// A strip from `start` to `start + width` per cent, counted from where lines begin.
    fn strip(&mut self, start: f64, width: f64, class: &str) {
        let x = if self.right_to_left { 100.0 - start - width } else { start };
        let _ = write!(self.svg, "<rect class=\"{class}\" x=\"{x:.1}%\" y=\"{:.2}em\" width=\"{width:.1}%\" height=\"{STRIP}em\"/>", self.y);
    }

    /// The whole as an outline, the share filled; a share told as "about" or "over" has an open end.
    fn share(&mut self, row: &Row) {
        let share = percent(row.number, row.of.unwrap_or(100));
        self.strip(0.0, 100.0, "chart__whole");
        if row.number > 0 {
            self.strip(0.0, share, "chart__bar");
        }
        match row.mark {
            Mark::Exact => {}
            Mark::About => self.strip((share - 3.0).max(0.0), 6.0, "chart__open"),
            Mark::Over => self.strip(share, (100.0 - share).min(8.0), "chart__open"),
        }
    }

    /// As long as the count, within the whole where there is one.
    fn count(&mut self, row: &Row, most: u32) {
        if let Some(of) = row.of {
            self.strip(0.0, percent(of, most), "chart__whole");
        }
        self.strip(0.0, percent(row.number, most), "chart__bar");
    }

    /// A large dot for each that was counted, a small one for each of the others.
    fn dots(&mut self, number: u32, of: u32) {
        let mut lines = String::new();
        for row in 0..of.div_ceil(DOTS) {
            let y = self.y + STEP * f64::from(row) + STEP / 2.0;
            let (counted, all) = (number.saturating_sub(row * DOTS).min(DOTS), (of - row * DOTS).min(DOTS));
            for (from, to, class) in [(0, counted, "chart__dots"), (counted, all, "chart__dots chart__dots--other")] {
                if from < to {
                    // A little longer than the last dot, or rounding would lose it.
                    let (x1, x2) = (STEP * (f64::from(from) + 0.5), STEP * (f64::from(to) - 0.5) + 0.1);
                    let _ = write!(lines, "<line class=\"{class}\" x1=\"{x1:.2}em\" x2=\"{x2:.2}em\" y1=\"{y:.2}em\" y2=\"{y:.2}em\"/>");
                }
            }
        }
        if self.right_to_left {
            let _ = write!(self.svg, "<svg x=\"100%\" overflow=\"visible\"><g transform=\"scale(-1 1)\">{lines}</g></svg>");
        } else {
            self.svg.push_str(&lines);
        }
        self.y += STEP * f64::from(of.div_ceil(DOTS));
    }
}

fn percent(number: u32, of: u32) -> f64 {
    100.0 * f64::from(number) / f64::from(of.max(1))
}

/// Words in lines of at most [`LETTERS`]: SVG does not wrap.
fn lines(words: &str) -> impl Iterator<Item = String> {
    let mut lines: Vec<String> = Vec::new();
    for word in words.split_whitespace() {
        match lines.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= LETTERS) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines.into_iter()
}
