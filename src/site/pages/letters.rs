//! Letters to fill in by hand: a list, a page each with what to know before sending, and the same words as a plain text file.
//! Letters go to British offices, so they stand in English only.

use std::{fmt::Write, rc::Rc};

use super::{
    Page, Writer,
    cards::listed,
    nations::{alike, joined_ids},
};
use crate::{
    model::{Nations, SourceLine},
    site::{
        compile::Rests,
        handouts::{BLANK, Letter, raw::LetterGroup},
        render::{draw, escape},
    },
    ui::{HelpCard, HelpCardProps, nation_names},
};

/// Letters a line of a text file holds.
const COLUMNS: usize = 76;

impl Writer<'_> {
    /// The list, the letters and their files; none in a language that has not translated them.
    pub(super) fn letters(&mut self) -> Result<Vec<Page>, String> {
        if !self.is_own("letters-heading") {
            return Ok(Vec::new());
        }
        let compiled = self.compiled;
        let mut pages = vec![self.letter_list()?];
        for letter in &compiled.handouts.letters {
            pages.push(self.letter(letter)?);
            pages.push(Page { path: format!("{}letters/{}.txt", self.folder(), letter.number), html: self.letter_text(letter) });
        }
        Ok(pages)
    }

    /// A list a nation, or for several that have the same letters: whom a complaint goes to, and by which law, is not the same everywhere.
    fn letter_list(&mut self) -> Result<Page, String> {
        let pack = Rc::clone(&self.pack);
        let (mut links, mut sections) = (String::new(), String::new());
        let letters = &self.compiled.handouts.letters;
        let of = |nation| (0..letters.len()).filter(|place| letters[*place].nations.contains(nation)).collect::<Vec<usize>>();
        for (nations, places) in alike(of) {
            let (id, names) = (joined_ids(nations), escape(&nation_names(&pack, nations)));
            let groups = self.letter_groups(places.iter().map(|place| &letters[*place]).collect());
            let _ = write!(links, "<li><a href=\"#{id}\">{names}</a></li>");
            let _ = write!(sections, "<section class=\"guide-section\" id=\"{id}\"><h2 tabindex=\"-1\">{names}</h2>{groups}</section>");
        }
        let [heading, lede, choose] = ["letters-heading", "letters-lede", "letters-choose"].map(|id| self.escaped(id));
        let body = format!(
            "<div class=\"page__guide\"><h1>{heading}</h1><p class=\"lede\">{lede}</p>\
             <nav class=\"nations\" aria-label=\"{choose}\"><ul>{links}</ul></nav>{sections}</div>"
        );
        self.inner("letters/", "page-letters", &body)
    }

    /// What they are for, and under it their names.
    fn letter_groups(&mut self, letters: Vec<&Letter>) -> String {
        let mut groups = String::new();
        for group in LetterGroup::ALL {
            let of_group = letters.iter().filter(|letter| letter.group == group);
            let items = of_group.map(|letter| format!("<a href=\"{}/\">{}</a><p>{}</p>", letter.number, escape(&letter.name), escape(&letter.about)));
            let list = listed("page-list", items);
            let _ = write!(groups, "<h3>{}</h3>{list}", self.escaped(group.message()));
        }
        groups
    }

    fn letter(&mut self, letter: &Letter) -> Result<Page, String> {
        let compiled = self.compiled;
        let before: String = letter.beside.iter().map(|words| self.beside(words, "../../sources/")).collect();
        let help = |place: &usize| {
            let words = Rc::new(compiled.help[*place].clone());
            draw::<HelpCard>(HelpCardProps { words, place: *place, ui: Rc::clone(&self.ui), sources_page: "../../sources/".into() })
        };
        let help: String = letter.help.iter().map(help).collect();
        let note = source_list(&letter.rests);
        let sheet = self.sheet(letter);
        let ids = [
            "letters-before",
            "letters-sheet",
            "letters-rests",
            "letters-print",
            "letters-text",
            "letters-text-note",
            "letters-keep",
            "letters-back",
        ];
        let [first, the_letter, rests, print, text, text_note, keep, back] = ids.map(|id| self.escaped(id));
        let edition = self.letter_edition();
        let nations = if letter.nations == Nations::ALL {
            String::new()
        } else {
            let nations = nation_names(&self.pack, letter.nations);
            format!("<p class=\"opener\">{}</p>", escape(&self.words.filled("letters-nations", &[("nations", &nations)], self.problems)))
        };
        let body = format!(
            "<p class=\"back\"><a href=\"../\">{back}</a></p><div class=\"page__guide\"><h1>{}</h1>{nations}<p class=\"lede\">{}</p>\
             <section class=\"guide-section letter-before\"><p class=\"letter-before__keep\">{keep}</p><h2>{first}</h2><div class=\"statements\">{before}{help}</div></section>\
             <section class=\"guide-section letter-part\"><h2>{the_letter}</h2>{sheet}\
             <p class=\"letter__take\"><a href=\"../{}.txt\" download=\"letter.txt\">{text}</a> <span>{text_note}</span></p><p class=\"letter__take\">{print}</p></section>\
             <section class=\"letter__rests\"><h2>{rests}</h2>{note}<p>{edition}</p></section></div>",
            escape(&letter.name),
            escape(&letter.about),
            letter.number
        );
        let number = letter.number.to_string();
        let title = self.words.filled("letters-title", &[("number", &number)], self.problems);
        let description = self.word("page-description");
        self.below(&format!("letters/{number}/"), &super::Head { title: &title, description: &description, data: "" }, &body)
    }

    /// "Edition of …. General information, not immigration advice."
    pub(super) fn letter_edition(&mut self) -> String {
        let number = Rc::clone(&self.pack.edition.number);
        escape(&self.words.filled("letters-edition", &[("number", &number)], self.problems))
    }

    /// The letter as it is sent.
    fn sheet(&mut self, letter: &Letter) -> String {
        let line = self.escaped("letters-line");
        let blank = format!("<span class=\"blank\" role=\"img\" aria-label=\"{line}\"></span>");
        let part = |text: &str| {
            let class = if text.contains(BLANK) { " class=\"letter__line\"" } else { "" };
            // Words and lines each in an element of their own, so that the line takes what is left of the row.
            let pieces: Vec<String> = text
                .split(BLANK)
                .map(|words| if words.trim().is_empty() { String::new() } else { format!("<span>{}</span>", escape(words)) })
                .collect();
            format!("<p{class}>{}</p>", pieces.join(&blank))
        };
        let parts = |parts: &[Rc<str>]| parts.iter().map(|text| part(text)).collect::<String>();
        let asks: String = letter.asks.iter().map(|ask| format!("<li>{}</li>", part(ask))).collect();
        let signature = self.words.filled("letters-signature", &[("line", BLANK)], self.problems);
        format!(
            "<div class=\"letter\" lang=\"en\" translate=\"no\">{}<p class=\"letter__subject\">{}</p>{}<ol>{asks}</ol>{}{}</div>",
            parts(&letter.head),
            escape(&letter.subject),
            parts(&letter.open),
            parts(&letter.close),
            part(&signature)
        )
    }

    /// The same as a text file, in lines that any program shows whole.
    fn letter_text(&mut self, letter: &Letter) -> String {
        let number = Rc::clone(&self.pack.edition.number);
        let template = self.words.filled("letters-template", &[("number", &number)], self.problems);
        let signature = self.words.filled("letters-signature", &[("line", BLANK)], self.problems);
        let mut text = wrapped(&format!("[{template}]"), 0);
        text.push('\n');
        let paragraphs = |text: &mut String, parts: &[Rc<str>]| {
            for part in parts {
                text.push_str(&wrapped(part, 0));
                text.push('\n');
            }
        };
        paragraphs(&mut text, &letter.head);
        text.push_str(&wrapped(&letter.subject.to_uppercase(), 0));
        text.push('\n');
        paragraphs(&mut text, &letter.open);
        for (place, ask) in letter.asks.iter().enumerate() {
            let number = format!("{}. ", place + 1);
            text.push_str(&number);
            text.push_str(wrapped(ask, number.len()).trim_start());
        }
        text.push('\n');
        paragraphs(&mut text, &letter.close);
        text.push_str(&wrapped(&signature, 0));
        text
    }
}

/// What a letter rests on, open: it is printed with what to know first.
fn source_list(rests: &Rests) -> String {
    let source = |line: &SourceLine| {
        let published = line.published.as_ref().map(|date| format!(", {}", escape(date))).unwrap_or_default();
        format!(
            "<a href=\"../../sources/#s{}\"><cite>{}</cite></a><span>, {}{published}</span>",
            line.number,
            escape(&line.title),
            escape(&line.publisher)
        )
    };
    let list = listed("", rests.sources.iter().map(source));
    format!("<p><b>{}</b> · <span>{}</span></p>{list}", escape(&rests.kinds.join(" + ")), escape(&rests.seen))
}

/// Words in lines of at most [`COLUMNS`], each indented; a blank fills its line.
fn wrapped(text: &str, indent: usize) -> String {
    let mut lines = String::new();
    let mut line = " ".repeat(indent);
    let text = text.replace(BLANK, &format!(" {BLANK} "));
    for word in text.split_whitespace() {
        let length = line.chars().count();
        if word == BLANK {
            if COLUMNS.saturating_sub(length + 1) < 20 {
                lines.push_str(line.trim_end());
                lines.push('\n');
                line = " ".repeat(indent);
            }
            let gap = usize::from(line.len() > indent);
            let room = COLUMNS - line.chars().count() - gap;
            line.push_str(&" ".repeat(gap));
            line.push_str(&"_".repeat(room));
            continue;
        }
        if length + 1 + word.chars().count() > COLUMNS && length > indent {
            lines.push_str(line.trim_end());
            lines.push('\n');
            line = " ".repeat(indent);
        }
        if line.len() > indent {
            line.push(' ');
        }
        line.push_str(word);
    }
    lines.push_str(line.trim_end());
    lines.push('\n');
    lines
}

#[cfg(test)]
mod tests {
    use super::{BLANK, COLUMNS, wrapped};

    #[test]
    fn a_line_to_fill_in_takes_what_is_left_and_words_never_run_out_of_the_page() {
        let line = wrapped(&format!("My name: {BLANK}"), 0);
        assert_eq!(line.trim_end().chars().count(), COLUMNS);
        assert!(line.starts_with("My name: ___"));
        let far = wrapped(&format!("{}: {BLANK}", "x".repeat(70)), 0);
        assert!(far.lines().all(|line| line.chars().count() <= COLUMNS) && far.lines().count() == 2, "{far}");
        let long = wrapped(&"word ".repeat(60), 3);
        assert!(long.lines().all(|line| line.chars().count() <= COLUMNS && line.starts_with("   word")), "{long}");
    }
}
