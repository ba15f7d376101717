//! Words that change with who reads them.

use std::rc::Rc;

use super::{Voice, packed::packed};

packed! { ByVoice { me helper } }

/// Words that say "you" to the person herself, and the same for somebody who helps her.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ByVoice {
    pub me: Rc<str>,
    pub helper: Rc<str>,
}

impl ByVoice {
    /// The words for whoever reads; while that is not known they speak to the person herself.
    #[must_use]
    pub const fn to(&self, voice: Option<Voice>) -> &Rc<str> {
        match voice {
            Some(Voice::SomeoneElse) => &self.helper,
            Some(Voice::Me) | None => &self.me,
        }
    }
}
