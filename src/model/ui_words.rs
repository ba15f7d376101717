//! The words that the screens draw themselves, one field a message: `exit_this_page` is the message `ui-exit-this-page`.

use std::rc::Rc;

use super::packed::packed;

/// Where the number of the question goes in `question_of`.
pub const QUESTION_AT: &str = "{0}";
/// Where the number of all that arise goes.
pub const QUESTION_OF: &str = "{1}";

macro_rules! ui_words {
    ($($id:ident)*) => {
        /// Words of buttons, labels and headings. A message that is missing stops the build.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each field is named for its message")]
        pub struct UiWords {
            $(pub $id: Rc<str>,)*
        }

        packed! { UiWords { $($id)* } }

        /// The fields of [`UiWords`].
        pub const UI_WORD_IDS: &[&str] = &[$(stringify!($id),)*];

        impl UiWords {
            /// Fills every field by asking for its name.
            pub fn collect(mut word: impl FnMut(&'static str) -> Rc<str>) -> Self {
                Self { $($id: word(stringify!($id)),)* }
            }
        }
    };
}

ui_words! {
    exit_bar_label exit_this_page hide numbers
    not_sure rather_not_say voice_me voice_someone_else
    nation_england nation_northern_ireland nation_scotland nation_wales list_separator
    grid_thinking grid_told
    next back show_me_now start_again questions_note question_of now_showing
    short_answer_heading short_answer_helper number_others ask_first ask_helper
    know_valid know_without
    could_notice would_learn not_settled due_for_checking check_first more_sources
    path_heading table_heading more_here help_more why_listed
    website_warning emergency_heading before_call_list print_numbers to_read_heading to_read advisers_link
    filter_all filter_count filter_kind filter_whom filter_community filter_language filter_region
    helper_note print print_include answers_heading nothing_answered
}
