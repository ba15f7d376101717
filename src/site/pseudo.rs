//! Two pseudo-locales, built for tests only, which prove that nothing is hard-wired: `en-XA` is longer and accented,
//! `ar-XB` right to left. The names are those of Unicode CLDR.

/// What is done to English.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accent {
    /// `en-XA`: accented letters, a third longer.
    Longer,
    /// `ar-XB`: English in right-to-left marks.
    Mirrored,
}

impl Accent {
    /// The pseudo-locale of this tag, if it is one.
    #[must_use]
    pub fn of(lang: &str) -> Option<Self> {
        match lang {
            "en-XA" => Some(Self::Longer),
            "ar-XB" => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// English, changed. Digits stay, so that numbers can still be compared.
    #[must_use]
    pub fn apply(self, text: &str) -> String {
        match self {
            Self::Longer => {
                let accented: String = text.chars().map(accent).collect();
                let more = text.split(' ').count() / 3;
                format!("[{accented}{}]", " ẋẋẋẋẋẋ".repeat(more))
            }
            Self::Mirrored => text.split(' ').map(|word| format!("\u{202e}{word}\u{202c}")).collect::<Vec<_>>().join(" "),
        }
    }
}

const fn accent(letter: char) -> char {
    match letter {
        'a' => 'á',
        'e' => 'é',
        'i' => 'í',
        'o' => 'ö',
        'u' => 'ü',
        'A' => 'Å',
        'E' => 'Ë',
        'I' => 'Î',
        'O' => 'Ö',
        'U' => 'Ü',
        'n' => 'ñ',
        's' => 'š',
        'c' => 'ç',
        other => other,
    }
}
