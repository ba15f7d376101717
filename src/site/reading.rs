//! How hard the words are to read: the Flesch–Kincaid grade (Kincaid and others, 1975), sentence lengths, and words we never use.
//!
//! English only: syllables are counted by English spelling. Source titles do not count; they are not our words.

use super::problem::{Place, Problem};

/// The whole must not be harder than this school grade.
const GRADE: f64 = 7.0;
/// A single message may be harder, to this grade.
const MESSAGE_GRADE: f64 = 10.5;
/// Words in a sentence (`design/voice.md`).
const SENTENCE: usize = 22;

/// Words that guide sentences never use, with what to say instead.
const NEVER: &[(&str, &str)] = &[
    ("may", "learners read it both ways: say `can choose to`, `should`, `usually` or `we don't know`"),
    ("might", "say `can choose to`, `should`, `usually` or `we don't know`"),
    ("simply", "nothing here is simple for the reader"),
    ("unfortunately", "say what is so"),
    ("eligible", "rules are described for groups"),
    ("qualify", "rules are described for groups"),
    ("perpetrator", "say `the person harming you`"),
    ("abuser", "say `the person harming you`"),
];

/// Counts of a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub words: usize,
    pub sentences: usize,
    pub syllables: usize,
}

impl Counts {
    /// Counts one message.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let words = words(text).count();
        Self { words, sentences: sentences(text).count().max(1), syllables: self::words(text).map(syllables).sum() }
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self { words: self.words + other.words, sentences: self.sentences + other.sentences, syllables: self.syllables + other.syllables }
    }

    /// The grade of American schools; 0 for nothing.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "counts of words are small")]
    pub fn grade(self) -> f64 {
        if self.words == 0 {
            return 0.0;
        }
        let words = self.words as f64;
        0.39 * words / self.sentences as f64 + 11.8 * self.syllables as f64 / words - 15.59
    }
}

/// What is hard to read in one message.
pub fn check_message(id: &str, text: &str, place: &Place, problems: &mut Vec<Problem>) {
    for sentence in sentences(text) {
        let length = words(sentence).count();
        if length > SENTENCE {
            let message = format!("`{id}` has a sentence of {length} words");
            problems.push(Problem::warning(place, message, format!("cut it in two: \"{}\"", sentence.trim())));
        }
    }
    let counts = Counts::of(text);
    if counts.words > 12 && counts.grade() > MESSAGE_GRADE {
        problems.push(Problem::warning(place, format!("`{id}` reads at grade {:.1}", counts.grade()), "shorter sentences, shorter words"));
    }
    for (word, instead) in NEVER {
        if words(text).any(|found| found == *word) && !text.contains("may share") {
            problems.push(Problem::warning(place, format!("`{id}` says \"{word}\""), *instead));
        }
    }
}

/// What is hard to read in the whole.
pub fn check_whole(counts: Counts, problems: &mut Vec<Problem>) {
    if counts.grade() > GRADE {
        let message = format!("the guide reads at grade {:.1}, above {GRADE}", counts.grade());
        problems.push(Problem::elsewhere(message, "simpler words in content/words/en; the warnings above name the hardest"));
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    // A full stop between digits (`1.5`) or inside a name does not end a sentence; one before a blank or the end does.
    text.split_inclusive(". ")
        .flat_map(|part| part.split_inclusive("? "))
        .flat_map(|part| part.split_inclusive(": "))
        .flat_map(|part| part.split_inclusive("” "))
        .filter(|part| words(part).next().is_some())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| !(letter.is_alphanumeric() || letter == '\'' || letter == '’' || letter == '-'))
        .filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Groups of vowels, less a silent e at the end.
fn syllables(word: &str) -> usize {
    let word: String = word.to_lowercase().chars().filter(char::is_ascii_lowercase).collect();
    let vowel = |letter: char| "aeiouy".contains(letter);
    let mut groups = 0;
    let mut before = false;
    for letter in word.chars() {
        groups += usize::from(vowel(letter) && !before);
        before = vowel(letter);
    }
    let silent = (word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    groups.saturating_sub(usize::from(silent && groups > 1)).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_counted_by_spelling() {
        for (word, count) in [("police", 2), ("visa", 2), ("the", 1), ("immigration", 4), ("harmed", 1), ("wanted", 2), ("table", 2), ("2026", 1)] {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn easy_words_have_a_low_grade_and_hard_ones_a_high_one() {
        assert!(Counts::of("You can call. They will help you. You do not give a name.").grade() < 3.0);
        assert!(Counts::of("Notwithstanding jurisdictional considerations, authorities may subsequently disseminate particulars.").grade() > 15.0);
    }
}
