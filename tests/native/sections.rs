//! A press draws only the sections that it changes. So two sections that count as equal must look the same, to the letter.

use std::rc::Rc;

use crate::real::{Tell, real, situation};
use ask_first::engine::{Filter, Guide, UkTime, guide};
use ask_first::model::{HelpKind, Pack, SectionId};
use ask_first::site::render::draw;
use ask_first::ui::{Drawing, FoldId, Live, OnScreen, SectionView, SectionViewProps, Unfolded};
use proptest::prelude::*;
use yew::{Callback, html};

/// A Thursday morning of 2026.
const MORNING: i64 = 1_795_680_000;

/// The sections that the app draws after these answers.
fn sections(pack: &Rc<Pack>, drawing: &Drawing, told: &[Tell], live: &Live) -> Vec<SectionViewProps> {
    let situation = situation(pack, told);
    let guide = Rc::new(guide(pack, &situation, pack.edition.date));
    let section = |at| SectionViewProps {
        pack: Rc::clone(pack),
        draw: drawing.clone(),
        live: Some(live.clone()),
        guide: Rc::clone(&guide),
        at,
        anchors: false,
        nation: situation.nation,
    };
    (0..guide.sections.len()).map(section).collect()
}

fn live(minutes: i64, filter: Filter, round: u32) -> Live {
    let now = UkTime::from_unix(MORNING + 60 * minutes);
    Live { now, filter, round, unfolded: Unfolded::default(), on_choose: Callback::noop(), on_unfold: Callback::noop(), on_print: Callback::noop() }
}

/// What the two have under the same name: how many pairs count as equal, how many do not, and the first equal pair that looks different.
fn compared(before: &[SectionViewProps], after: &[SectionViewProps]) -> (usize, usize, Option<String>) {
    let (mut same, mut changed, mut wrong) = (0, 0, None);
    for one in before {
        let name = one.guide.sections[one.at].id;
        let Some(other) = after.iter().find(|other| other.guide.sections[other.at].id == name) else { continue };
        if one != other {
            changed += 1;
            continue;
        }
        same += 1;
        if draw::<SectionView>(one.clone()) != draw::<SectionView>(other.clone()) {
            wrong.get_or_insert(format!("{name:?} would still show what it showed before"));
        }
    }
    (same, changed, wrong)
}

fn drawing() -> Drawing {
    Drawing::new(|piece, now| html! { <b>{ format!("{piece:?} {now}") }</b> })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_press_leaves_a_section_as_it_was_that_should_look_different(
        told in proptest::sample::subsequence(real().tells(), 1..=12).prop_shuffle(),
        minutes in 0_i64..3,
    ) {
        let (pack, drawing) = (Rc::new(real().pack().clone()), drawing());
        let (last, before) = told.split_last().expect("at least one answer");
        let earlier = sections(&pack, &drawing, before, &live(0, Filter::default(), 0));
        let later = sections(&pack, &drawing, &told, &live(minutes, Filter::default(), 0));
        let (_, _, wrong) = compared(&earlier, &later);
        prop_assert!(wrong.is_none(), "{} after {last:?} on top of {before:?}", wrong.unwrap_or_default());
    }
}

/// Today no answer changes the table or the tactics alone; with other content one could. So each is changed by hand here.
#[test]
fn what_a_section_shows_beside_its_statements_counts() {
    let (pack, drawing, quiet) = (Rc::new(real().pack().clone()), drawing(), live(0, Filter::default(), 0));
    let before = sections(&pack, &drawing, &[], &quiet);
    type Change = fn(&mut Guide);
    let changes: [(Change, &[SectionId]); 7] = [
        (|guide| guide.table[0].hers ^= true, &[SectionId::Sharing]),
        (|guide| guide.tactics[0].1 ^= true, &[SectionId::Pattern]),
        (|guide| guide.first_help.reverse(), &[SectionId::Talk, SectionId::Help]),
        (|guide| guide.leading += 1, &[SectionId::Talk, SectionId::Help]),
        (|guide| guide.danger_line = None, &[SectionId::Talk, SectionId::Help]),
        (|guide| guide.other_lines.clear(), &[SectionId::Talk, SectionId::Help]),
        (|guide| guide.help.reverse(), &[SectionId::Talk, SectionId::Help]),
    ];
    for (at, (change, drawn)) in changes.into_iter().enumerate() {
        let mut guide = (*before[0].guide).clone();
        change(&mut guide);
        let guide = Rc::new(guide);
        let after = before.iter().map(|section| SectionViewProps { guide: Rc::clone(&guide), ..section.clone() });
        let changed: Vec<SectionId> =
            before.iter().zip(after).filter(|(one, other)| *one != other).map(|(one, _)| one.guide.sections[one.at].id).collect();
        assert_eq!(changed, drawn, "change {at}");
    }
}

/// Else the tests above would pass by never comparing, and the app would gain nothing.
#[test]
fn a_press_changes_some_sections_and_leaves_others() {
    let (pack, drawing) = (Rc::new(real().pack().clone()), drawing());
    let scotland = Tell::Nation(ask_first::model::Nation::Scotland);
    let quiet = live(0, Filter::default(), 0);
    let (same, changed, _) = compared(&sections(&pack, &drawing, &[], &quiet), &sections(&pack, &drawing, &[scotland], &quiet));
    assert!(changed > 5, "a nation changed only {changed} sections, and left {same}");

    let narrowed = live(0, Filter { kind: Some(HelpKind::ALL[0]), ..Filter::default() }, 0);
    for other in [narrowed, live(0, Filter::default(), 1), live(1, Filter::default(), 0)] {
        let (same, changed, _) = compared(&sections(&pack, &drawing, &[scotland], &quiet), &sections(&pack, &drawing, &[scotland], &other));
        assert_eq!(changed, 2, "the numbers and the directory, and nothing else; {same} were left");
    }
}

/// Everything of one kind that a drawn section shows.
fn shown(section: &SectionViewProps, what: &str) -> Vec<String> {
    let drawn = draw::<SectionView>(section.clone());
    drawn
        .split("<b>")
        .filter_map(|piece| piece.split_once("</b>"))
        .map(|(piece, _)| piece.to_owned())
        .filter(|piece| piece.starts_with(what))
        .collect()
}

/// What the app leaves behind a closed heading stands on the static page, and in the app once it is asked for.
#[test]
fn a_fold_is_drawn_once_it_was_opened_or_all_was_asked_for() {
    let (pack, drawing) = (Rc::new(real().pack().clone()), drawing());
    let folded = live(0, Filter::default(), 0);
    let unfolded = |folds: &[FoldId]| {
        let mut one = Unfolded::default();
        folds.iter().for_each(|fold| one.open(*fold));
        Live { unfolded: one, ..folded.clone() }
    };
    let whole = Live { unfolded: Unfolded::whole(), ..folded.clone() };
    let before = sections(&pack, &drawing, &[], &folded);
    for (at, section) in before.iter().enumerate() {
        let is_static = SectionViewProps { live: None, ..section.clone() };
        let all = SectionViewProps { live: Some(whole.clone()), ..section.clone() };
        for what in ["Statement", "Cell", "Path"] {
            assert_eq!(shown(&all, what), shown(&is_static, what), "{:?}", section.guide.sections[at].id);
        }
        assert!(section != &all, "an app that is asked for all of {:?} must draw it", section.guide.sections[at].id);
    }
    let statements = |sections: &[SectionViewProps]| sections.iter().map(|section| shown(section, "Statement").len()).sum::<usize>();
    let everything = statements(&sections(&pack, &drawing, &[], &whole));
    assert!(statements(&before) * 3 < everything, "{} of {everything} statements are drawn before anybody has asked for them", statements(&before));

    let threats = before.iter().position(|section| section.guide.sections[section.at].id == SectionId::Threats).expect("threats");
    let headings: Vec<u8> = before[threats].guide.sections[threats].groups.iter().filter_map(|group| group.about).collect();
    let mut opened = Vec::new();
    for heading in headings {
        let earlier = sections(&pack, &drawing, &[], &unfolded(&opened));
        opened.push(FoldId::Heading(SectionId::Threats, heading));
        let later = sections(&pack, &drawing, &[], &unfolded(&opened));
        let (_, changed, wrong) = compared(&earlier, &later);
        assert_eq!((changed, wrong), (1, None), "one section changes");
        assert!(statements(&later) > statements(&earlier), "nothing came with heading {heading}");
    }
}

/// Question and short answer wait for no section; what is no longer for her does not wait at all.
#[test]
fn sections_follow_an_answer_one_by_one_in_their_order_and_what_it_rules_out_goes_at_once() {
    let (pack, drawing, quiet) = (Rc::new(real().pack().clone()), drawing(), live(0, Filter::default(), 0));
    let before = sections(&pack, &drawing, &[], &quiet);
    let mut after = sections(&pack, &drawing, &[Tell::Nation(ask_first::model::Nation::Scotland)], &quiet);
    let mut on_screen = OnScreen::default();
    assert!(!on_screen.draw_on(before.clone(), 0) && on_screen.sections().is_empty(), "nothing waits for the first press");
    for at in 1..before.len() {
        assert!(!on_screen.draw_on(before.clone(), 1));
        assert_eq!(on_screen.sections().len(), at, "one section more");
    }
    assert!(on_screen.draw_on(before.clone(), 1), "the guide is whole");

    let gone = after.remove(3).id();
    let order: Vec<SectionId> = after.iter().map(SectionViewProps::id).collect();
    let changed: Vec<SectionId> = after.iter().filter(|section| !before.contains(section)).map(SectionViewProps::id).collect();
    assert!(changed.len() > 3, "{changed:?} changed");
    for frame in 0..changed.len() {
        assert!(!on_screen.draw_on(after.clone(), usize::from(frame > 0)), "frame {frame} of {changed:?}");
        let drawn = on_screen.sections();
        assert_eq!(drawn.iter().map(SectionViewProps::id).collect::<Vec<_>>(), order, "{gone:?} is gone, and all others stand where they will");
        let waiting: Vec<SectionId> = drawn.iter().filter(|section| !after.contains(section)).map(SectionViewProps::id).collect();
        assert_eq!(waiting, changed[frame..], "one more for the new answer, from the top");
    }
    assert!(on_screen.draw_on(after.clone(), 1) && on_screen.sections() == after, "whole");
    assert!(on_screen.draw_on(after, 0), "what looks the same waits for nothing");
}
