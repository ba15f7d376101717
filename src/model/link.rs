//! What a link may carry after `#`: choices from closed lists, and nothing else. Browsers do not send that part, the page takes it out of its
//! address on arrival (`static/scripts/30-page.js`, which keeps the same lists), and nothing about a person has a place in it.

use core::fmt;

use super::{Nation, SectionId, Voice};

/// The choices of a link, each of them optional. Written by `site`, read by the browser.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Link {
    pub nation: Option<Nation>,
    pub voice: Option<Voice>,
    /// One of [`Link::SECTIONS`].
    pub section: Option<SectionId>,
}

impl Link {
    /// The sections that a link can open. It carries the place in this list, counted from 1, since a number names nothing to whoever reads
    /// over a shoulder. Printed codes hold these numbers: append, never reorder.
    pub const SECTIONS: [SectionId; 14] = [
        SectionId::Soon,
        SectionId::Sharing,
        SectionId::Say,
        SectionId::Talk,
        SectionId::Told,
        SectionId::Threats,
        SectionId::Children,
        SectionId::Leaving,
        SectionId::Pattern,
        SectionId::Options,
        SectionId::Rights,
        SectionId::Help,
        SectionId::Traces,
        SectionId::Changes,
    ];

    /// What `asked`, the part after `#`, asks for. Total: what is not on the lists is as if it were not there.
    #[must_use]
    pub fn parse(asked: &str) -> Self {
        let mut link = Self::default();
        for (name, value) in asked.split('&').filter_map(|pair| pair.split_once('=')) {
            match name {
                "nation" => link.nation = Nation::from_id(value).or(link.nation),
                "voice" => link.voice = Voice::from_id(value).or(link.voice),
                "section" => link.section = section(value).or(link.section),
                _ => {}
            }
        }
        link
    }
}

fn section(number: &str) -> Option<SectionId> {
    let place = number.parse::<u8>().ok()?.checked_sub(1)?;
    Link::SECTIONS.get(usize::from(place)).copied()
}

/// As it stands after `#`; empty where nothing is chosen.
impl fmt::Display for Link {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut join = "";
        if let Some(nation) = self.nation {
            write!(to, "nation={}", nation.id())?;
            join = "&";
        }
        if let Some(voice) = self.voice {
            write!(to, "{join}voice={}", voice.id())?;
            join = "&";
        }
        match self.section.and_then(|section| Self::SECTIONS.iter().position(|known| *known == section)) {
            Some(place) => write!(to, "{join}section={}", place + 1),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::{option, prelude::*, sample::select};

    use super::*;

    fn any_link() -> impl Strategy<Value = Link> {
        let nation = option::of(select(&Nation::ALL[..]));
        let voice = option::of(select(vec![Voice::Me, Voice::SomeoneElse]));
        let section = option::of(select(&Link::SECTIONS[..]));
        (nation, voice, section).prop_map(|(nation, voice, section)| Link { nation, voice, section })
    }

    proptest! {
        #[test]
        fn every_link_that_is_written_is_read_as_it_was_meant(link in any_link()) {
            prop_assert_eq!(Link::parse(&link.to_string()), link);
        }

        #[test]
        fn whatever_is_put_into_a_link_only_listed_choices_are_read(asked in "\\PC{0,80}") {
            let read = Link::parse(&asked).to_string();
            for pair in read.split('&').filter(|pair| !pair.is_empty()) {
                // Nothing is read that is not written there, and nothing that is not on the lists.
                let (name, value) = pair.split_once('=').expect("a pair");
                prop_assert!(asked.contains(name) && (name == "section" || asked.contains(value)), "{} from {}", read, asked);
            }
            prop_assert_eq!(Link::parse(&read).to_string(), read);
        }

        #[test]
        fn what_stands_beside_the_choices_changes_none_of_them(link in any_link(), noise in "[a-zA-Z0-9%#=<>\"' ]{0,30}", first in any::<bool>()) {
            let noise = format!("x{noise}");
            let asked = if first { format!("{noise}&{link}") } else { format!("{link}&{noise}") };
            prop_assert_eq!(Link::parse(&asked), link);
        }

        #[test]
        fn a_name_or_a_date_in_place_of_a_choice_is_not_read(value in "[a-zA-Z0-9 .%-]{1,30}") {
            let listed = Nation::from_id(&value).is_some() || Voice::from_id(&value).is_some() || section(&value).is_some();
            prop_assume!(!listed);
            for name in ["nation", "voice", "section", "name", "born"] {
                prop_assert_eq!(Link::parse(&format!("{name}={value}")), Link::default());
            }
        }
    }

    #[test]
    fn a_plain_place_of_the_page_is_no_choice() {
        for asked in ["", "talk", "limits", "section", "nation", "=", "&&&===", "section=0", "section=15", "section=-1", "section=256"] {
            assert_eq!(Link::parse(asked), Link::default(), "{asked}");
        }
    }

    /// The start-up script reads the same link before the app is there, and keeps of it what is on its lists.
    #[test]
    fn the_start_up_script_has_the_same_lists() {
        let script = include_str!("../../static/scripts/30-page.js");
        let sections: Vec<&str> = Link::SECTIONS.iter().map(|section| section.id()).collect();
        assert!(script.contains(&format!("'{}'.split(' ')", sections.join(" "))), "the sections differ: {sections:?}");
        let nations: Vec<&str> = Nation::ALL.iter().map(|nation| nation.id()).collect();
        assert!(script.contains(&format!("nation=({})|", nations.join("|"))), "the nations differ: {nations:?}");
        assert!(script.contains("voice=(me|someone-else)|"), "the voices differ");
    }
}
