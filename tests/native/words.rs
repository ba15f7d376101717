//! What `design/casework.md` and `design/voice.md` ask of every sentence, whoever reads it: held on the real words.

use crate::real::{Real, real};
use ask_first::engine::guide;
use ask_first::model::{AnswerId, AnswerSet, ByVoice, Nation, QuestionKind, Reply, SectionId, Situation};
use ask_first::site::render::draw_html;
use ask_first::ui::{Choice, Unsaid, question_card};
use yew::Callback;

fn says(text: &str, words: &str) -> bool {
    text.to_lowercase().contains(&words.to_lowercase())
}

/// Everything that any reader can meet, with the facts that it rests on.
fn all_said(real: &Real) -> Vec<(String, &[String], String)> {
    let statements = real.compiled.statements.iter().map(|words| (words.id.to_string(), words.text.to_string()));
    let cells = real.compiled.cells.iter().flat_map(|cell| {
        let words = [Some(&cell.unless), Some(&cell.know), cell.know_valid.as_ref(), cell.know_without.as_ref()];
        let words = words.into_iter().chain([cell.ask.as_ref(), cell.ask_helper.as_ref(), cell.ask_not.as_ref()]).flatten();
        words.map(|words| (format!("cell-{}", cell.id), words.to_string()))
    });
    statements.chain(cells).map(|(id, words)| (id.clone(), real.facts[&id].as_slice(), words)).collect()
}

#[test]
fn nothing_keeps_anybody_from_999_or_from_emergency_care() {
    for (id, _, words) in all_said(&real()) {
        for bad in ["not call 999", "don’t call 999", "avoid 999", "avoid a&e", "not go to a&e", "not go to hospital", "avoid hospital"] {
            assert!(!says(&words, bad), "`{id}` says “{bad}”");
        }
    }
}

#[test]
fn nobody_is_told_that_telling_can_be_stopped_at_any_time() {
    for (id, _, words) in all_said(&real()) {
        // A call can be ended; what police have heard cannot be taken back.
        let half_true = says(&words, "at any time") && !says(&words, "end the call") && !says(&words, "go on without you");
        assert!(!half_true, "`{id}`: police and social workers can go on without her (casework 4)");
    }
}

#[test]
fn none_detained_or_removed_is_never_told_without_the_papers_that_were_served() {
    for (id, facts, _) in all_said(&real()) {
        let has = |id: &str| facts.iter().any(|fact| fact == id);
        assert!(!has("police-none-detained-or-removed") || has("police-enforcement-papers-2020"), "`{id}` reads as \"nothing happens\"");
    }
}

/// Facts for helpers that readers are told too, each with its reason.
const TOLD_TO_READERS: &[(&str, &str)] = &[
    ("marac-perpetrator-status", "it teaches the person harming her nothing, and she has to know that weak papers are no shield"),
    ("northern-ireland-duty-to-tell-police-of-serious-crime", "it decides what a helpline there can keep to itself"),
];

#[test]
fn what_would_teach_the_wrong_reader_is_for_helpers_only() {
    let real = real();
    for (id, facts, _) in all_said(&real) {
        for fact in facts {
            let is_told = real.known_facts[fact] || TOLD_TO_READERS.iter().any(|(told, _)| told == fact);
            assert!(is_told, "`{id}` rests on `{fact}`, which is not for readers (casework 3)");
        }
    }
}

/// As much as its source bears: no text says that it is none, and no text says that it is one.
const NO_OFFENCE: &str = "nothing we read makes reporting abuse an immigration offence";

#[test]
fn police_are_spoken_of_by_status_and_always_with_999() {
    let real = real();
    let police = || real.compiled.cells.iter().filter(|cell| &*cell.service_id == "police");
    assert!(police().count() >= 3);
    for cell in police() {
        let enforcement = |words: &str| says(words, "immigration enforcement") || says(words, "home office");
        let valid = cell.know_valid.as_deref().expect("words for a valid permission");
        let without = cell.know_without.as_deref().expect("words for no permission");
        assert!(says(valid, NO_OFFENCE) && !enforcement(valid), "{}: over-alarm (casework 1)", cell.id);
        assert!(says(&cell.know, NO_OFFENCE) && enforcement(&cell.know), "{}: both halves in one breath (casework 1)", cell.id);
        for words in [valid, without, &cell.know] {
            assert!(says(words, "999"), "{}: {words}", cell.id);
        }
    }
}

#[test]
fn that_danger_can_rise_stands_before_threats_and_before_leaving() {
    let real = real();
    let guide = guide(real.pack(), &Situation::default(), real.pack().edition.date);
    for id in [SectionId::Threats, SectionId::Leaving] {
        let section = guide.sections.iter().find(|section| section.id == id).expect("a section");
        let first = real.words(usize::from(section.groups[0].shown[0].statement.0));
        let facts = &real.facts[&*first.id];
        assert!(facts.iter().any(|fact| fact == "leaving-can-raise-danger"), "`{}` begins with `{}` (casework 5)", id.id(), first.id);
    }
}

#[test]
fn the_line_above_a_section_holds_in_every_nation_and_for_every_permission() {
    let real = real();
    for section in &real.pack().sections {
        let of_some = ["can choose to tell", "you have no permission", "GP", "England", "Scotland", "Wales", "Northern Ireland"];
        let bad = of_some.into_iter().find(|bad| says(&section.answer, bad));
        assert!(bad.is_none(), "the line above `{}` says “{}” to everybody", section.id.id(), bad.unwrap_or_default());
    }
}

#[test]
fn when_not_to_ask_cannot_be_read_backwards() {
    for (id, _, words) in all_said(&real()) {
        assert!(!says(&words, "not in danger:"), "`{id}`: “Not in danger: call 999” reads as \"if you are not in danger, call\"");
    }
}

/// British and settled people have nothing to fear of some services, and hear nothing of them; everybody else does.
#[test]
fn whoever_has_told_a_service_hears_what_can_have_gone_on_from_there_in_every_nation() {
    let real = real();
    let pack = real.pack();
    let asked = pack.questions.iter().find_map(|question| match question.kind {
        QuestionKind::Grid { told, .. } => Some(told),
        _ => None,
    });
    let told = asked.expect("the question on services");
    let mut unheard = String::new();
    for nation in Nation::ALL {
        for answer in &pack.fields[told.place()].answers {
            let mut situation = Situation { nation: Some(nation), ..Situation::default() };
            situation.set(told.place(), Reply::Picked(AnswerSet::EMPTY.with(answer.id)));
            let guide = guide(pack, &situation, pack.edition.date);
            let AnswerId(place) = answer.id;
            let service = &pack.services[usize::from(place)];
            let section = guide.sections.iter().find(|section| section.id == SectionId::Told);
            let mut groups = section.into_iter().flat_map(|section| &section.groups);
            if !groups.any(|group| group.about.is_some_and(|about| *pack.headings[usize::from(about)].id == *service.id)) {
                unheard += &format!("\n  {} in {}", service.id, nation.id());
            }
        }
    }
    assert!(unheard.is_empty(), "nothing is said to those who have already told:{unheard}");
}

/// A reader who takes one sentence as a step has to see who could notice it, and who would learn what.
mod steps {
    use super::*;

    const STEPS: &[&str] = &[
        "you can ask",
        "you can call",
        "you can say",
        "you can tell",
        "you can show",
        "you can look",
        "you can take",
        "you can go",
        "you can use",
        "you can complain",
        "you can end",
        "you can speak",
        "you can get",
        "you can plan",
        "you can register",
        "can be asked",
        "can ask for you",
        "adviser can",
        "solicitor can",
        "lawyer can",
        "advocate can",
        "helper can",
        "helpline can",
        "before you log in",
        "call 999",
    ];

    /// Steps without labels of their own, each with its reason.
    const WITHOUT: &[(&str, &str)] = &[("talk-say-safe-to-talk", "words for within a call; what a call shows stands in the same section")];

    #[test]
    fn each_says_what_somebody_close_could_notice_and_what_an_authority_would_learn() {
        let real = real();
        let bare = real.compiled.statements.iter().filter(|words| words.notice.is_none() || words.learn.is_none());
        let bare = bare.filter(|words| STEPS.iter().any(|step| says(&words.text, step)) && WITHOUT.iter().all(|(id, _)| **id != *words.id));
        let bare: Vec<String> = bare.map(|words| format!("\n  `{}`: {}", words.id, words.text)).collect();
        assert!(bare.is_empty(), "a step without its two labels:{}", bare.concat());
    }
}

#[test]
fn every_question_can_be_declined_and_the_press_shows() {
    let real = real();
    let card = |id: &str, last| {
        let question = real.pack().questions.iter().find(|question| &*question.id == id).expect("a question");
        draw_html(question_card(real.pack(), question, &Situation::default(), last, &Callback::noop()))
    };
    for question in &real.pack().questions {
        assert!(card(&question.id, None).contains("value=\"rather-not-say\""), "`{}` cannot be declined", question.id);
    }
    // No situation knows of these three, so that the guide stays as it was.
    let declined = [
        ("voice", Choice::Voice(Err(Unsaid::RatherNotSay)), "value=\"rather-not-say\" checked"),
        ("nation", Choice::Nation(Err(Unsaid::RatherNotSay)), "value=\"rather-not-say\" checked"),
        ("nation", Choice::Nation(Err(Unsaid::NotSure)), "value=\"not-sure\" checked"),
    ];
    for (question, choice, ticked) in declined {
        let card = card(question, Some(choice));
        assert!(card.contains(ticked) && card.matches(" checked").count() == 1, "{choice:?}: {card}");
    }
}

/// A word that is missing falls back to the other voice: then a helper would be told what holds "if you" do.
#[test]
fn whom_words_are_for_is_said_to_a_helper_about_the_person() {
    let real = real();
    let pack = real.pack();
    let answers = pack.fields.iter().flat_map(|field| &field.answers).map(|answer| &answer.opener);
    let openers: Vec<_> = answers.chain(pack.statements.iter().filter_map(|statement| statement.opener.as_ref())).collect();
    assert!(openers.len() > 80, "{} openers", openers.len());
    for ByVoice { me, helper } in openers {
        let spoken_to = |words: &str| {
            words.replace("the person you support", "").split(|letter: char| !letter.is_alphabetic()).any(|word| word == "you" || word == "your")
        };
        assert!(!spoken_to(helper), "“{me}” is said to a helper as “{helper}”");
        assert!(!spoken_to(me) || me != helper, "“{me}”");
    }
}
