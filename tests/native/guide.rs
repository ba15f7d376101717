//! What holds for everybody: the rules that no answer can break, on the real content.
//!
//! All single answers, all pairs, and a large random sample go through [`guide`]; what one person must find is in `situations.rs`.

use std::collections::BTreeSet;
use std::thread;

use crate::real::{Real, Tell, fields_of, real, situation};
use ask_first::engine::{Guide, Opener, Reason, Shown, Variant, guide};
use ask_first::model::{
    AnswerSet, Clause, Community, Day, Language, Nation, Nations, Pack, Reply, SectionId, SeekerTrait, Situation, Statement, StatementId, Truth,
};
use proptest::prelude::*;

fn today() -> Day {
    real().pack().edition.date
}

fn every_shown(guide: &Guide) -> impl Iterator<Item = &Shown> {
    guide.sections.iter().flat_map(|section| &section.groups).flat_map(|group| &group.shown)
}

/// The places of the statements shown.
fn places(guide: &Guide) -> BTreeSet<usize> {
    every_shown(guide).map(|Shown { statement: StatementId(place), .. }| usize::from(*place)).collect()
}

/// Every rule that one guide can be held to by itself. The words say which rule is broken, and by what.
fn broken_rule(real: &Real, situation: &Situation, guide: &Guide) -> Option<String> {
    emptiness(real, situation, guide)
        .or_else(|| order(real, guide))
        .or_else(|| another_nation(real, situation, guide))
        .or_else(|| safety(real, guide))
        .or_else(|| audience(real, situation, guide))
        .or_else(|| too_long(real, guide))
        .or_else(|| several_numbers(situation, guide))
}

fn emptiness(real: &Real, situation: &Situation, guide: &Guide) -> Option<String> {
    let no_question = real.pack().no_question.iter().any(|clause| clause.truth(real.pack(), situation) == Truth::True);
    let without_words = guide.sections.iter().flat_map(|section| &section.groups).any(|group| group.shown.is_empty());
    let missing = [
        (guide.sections.is_empty(), "no section"),
        (without_words, "a heading with nothing under it"),
        (guide.short.cells.is_empty(), "a short answer about nobody"),
        (guide.short.ask.is_none() != no_question, "a question to ask with officers at the door, or none without them (casework 7)"),
        (guide.short.numbers.is_empty(), "a short answer without a number"),
        (guide.first_help.is_empty(), "nobody to call"),
        (guide.table.is_empty(), "an empty table"),
    ];
    missing.into_iter().find(|(is_missing, _)| *is_missing).map(|(_, what)| what.to_owned())
}

/// Sections as the page has them, 999 before all else, hers before the others, what protects first in each, no statement twice.
fn order(real: &Real, guide: &Guide) -> Option<String> {
    let sections: Vec<SectionId> = guide.sections.iter().map(|section| section.id).collect();
    if !sections.is_sorted() || sections.windows(2).any(|two| two[0] == two[1]) {
        return Some(format!("sections out of order: {sections:?}"));
    }
    let StatementId(first) = every_shown(guide).next()?.statement;
    if sections[0] != SectionId::Soon || !real.words(usize::from(first)).text.contains("999") {
        return Some(format!("the first thing said is `{}`, not 999", real.words(usize::from(first)).id));
    }
    for section in &guide.sections {
        // The first of this week is 999, whatever she ticked.
        let fixed = usize::from(section.id == SectionId::Soon);
        if !section.groups.iter().skip(fixed).map(|group| (group.about.is_some(), !group.hers)).is_sorted() {
            return Some(format!("`{}` has what she asked for below what she did not", section.id.id()));
        }
        for group in &section.groups {
            if section.id == SectionId::Changes {
                let dates: Vec<_> = group.shown.iter().map(|shown| &real.words(usize::from(shown.statement.0)).date_key).collect();
                if !dates.is_sorted_by(|one, other| one >= other) {
                    return Some(format!("what changed is not told by date, the newest first: {dates:?}"));
                }
                continue;
            }
            let protects = |shown: &Shown| real.pack().statements[usize::from(shown.statement.0)].safety;
            if !group.shown.iter().map(|shown| (!protects(shown), !protects(shown) && !shown.openers.is_empty())).is_sorted() {
                return Some(format!("`{}` has an \"if\" above what is known, or something above what protects", section.id.id()));
            }
        }
    }
    let statements = every_shown(guide).count();
    (places(guide).len() < statements).then(|| "a statement stands twice".to_owned())
}

fn another_nation(real: &Real, situation: &Situation, guide: &Guide) -> Option<String> {
    let nation = situation.nation?;
    let pack = real.pack();
    let elsewhere = |nations: Nations| !nations.contains(nation);
    let statement = places(guide).into_iter().find(|place| elsewhere(pack.statements[*place].condition.nations));
    let rows = guide.table.iter().flat_map(|row| &row.cells).chain(guide.short.cells.iter().map(|(place, _)| place));
    let cell = rows.chain(&guide.short.ask).find(|place| elsewhere(pack.cells[**place].nations));
    let path = guide.table.iter().flat_map(|row| &row.paths).find(|place| elsewhere(pack.paths[**place].nations));
    let help = guide.first_help.iter().map(|pick| pick.index).chain(guide.help.iter().chain(&guide.other_lines).copied());
    let help = help.chain(guide.short.numbers.iter().copied()).find(|place| elsewhere(pack.help[*place].nations));
    let found = statement.map(|place| real.words(place).id.to_string());
    let found = found.or_else(|| cell.map(|place| format!("cell {}", real.compiled.cells[*place].id)));
    let found = found.or_else(|| path.map(|place| format!("path {}", real.compiled.paths[*place].id)));
    let found = found.or_else(|| help.map(|place| format!("service {}", real.compiled.help[place].id)));
    found.map(|what| format!("{what} holds in another nation than {}", nation.id()))
}

/// No answer takes away what protects.
fn safety(real: &Real, guide: &Guide) -> Option<String> {
    let shown = places(guide);
    let all = real.pack().statements.iter().enumerate();
    let hidden = all.filter(|(_, statement)| statement.safety && statement.in_force(today())).find(|(place, _)| !shown.contains(place));
    hidden.map(|(place, _)| format!("safety statement `{}` is hidden", real.words(place).id))
}

/// What is not known to be for her says whom it is for, in words; what is known to be for her does not.
fn audience(real: &Real, situation: &Situation, guide: &Guide) -> Option<String> {
    let pack = real.pack();
    every_shown(guide).find_map(|Shown { statement: StatementId(place), openers }| {
        let place = usize::from(*place);
        let truth = pack.statements[place].condition.truth(pack, situation);
        let wordless = openers.iter().any(|opener| match opener {
            Opener::Answers(field, answers) => {
                answers.iter().all(|answer| pack.answer(*field, answer).is_none_or(|answer| answer.opener.to(guide.voice).is_empty()))
            }
            Opener::Own => pack.statements[place].opener.as_ref().is_none_or(|opener| opener.to(guide.voice).is_empty()),
            Opener::Nations(_) | Opener::Voice(_) => false,
        });
        let wrong = match truth {
            Truth::True => !openers.is_empty(),
            Truth::Unknown => openers.is_empty() || wordless,
            Truth::False => false,
        };
        wrong.then(|| format!("`{}` is {truth:?} and opens with {openers:?}", real.words(place).id))
    })
}

/// At most two services and 150 words (the number's own card, with its name and hours, not counted).
fn too_long(real: &Real, guide: &Guide) -> Option<String> {
    let words = short_answer_words(real, guide);
    let services = guide.short.cells.len();
    let ids = || guide.short.cells.iter().map(|(place, _)| &*real.compiled.cells[*place].id).collect::<Vec<_>>();
    (words > 150 || services > 2).then(|| format!("the short answer speaks of {:?} in {words} words", ids()))
}

/// Where her nation is known she is given one number to call, not a choice.
fn several_numbers(situation: &Situation, guide: &Guide) -> Option<String> {
    let numbers = guide.short.numbers.len();
    (situation.nation.is_some() && numbers != 1).then(|| format!("the short answer has {numbers} numbers"))
}

fn short_answer_words(real: &Real, guide: &Guide) -> usize {
    let count = |text: &str| text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
    let know = guide.short.cells.iter().map(|(place, variant)| {
        let cell = &real.compiled.cells[*place];
        let text = match variant {
            Variant::Unknown => Some(&cell.know),
            Variant::Valid => cell.know_valid.as_ref(),
            Variant::Without => cell.know_without.as_ref(),
        };
        count(text.expect("words for the variant"))
    });
    let ask = guide.short.ask.map_or(0, |place| {
        let cell = &real.compiled.cells[place];
        cell.ask.iter().chain(&cell.ask_not).map(|text| count(text)).sum()
    });
    know.sum::<usize>() + ask
}

fn check(real: &Real, told: &[Tell]) {
    let situation = situation(real.pack(), told);
    let guide = guide(real.pack(), &situation, today());
    if let Some(broken) = broken_rule(real, &situation, &guide) {
        panic!("{broken}\n  after {}", in_words(real, told));
    }
}

/// "nation = scotland, soon = accused", for messages.
fn in_words(real: &Real, told: &[Tell]) -> String {
    let name = |tell: &Tell| {
        let Some(field) = tell.field() else { return format!("{tell:?}") };
        let (id, (_, answers)) = real.answers.iter().find(|(_, (own, _))| *own == field).expect("a question for each field");
        match tell {
            Tell::Tick(_, answer) => format!("{id} = {}", answers[usize::from(answer.0)]),
            Tell::NotSure(_) => format!("{id} = not-sure"),
            _ => format!("{id} = rather-not-say"),
        }
    };
    if told.is_empty() { "no answer at all".to_owned() } else { told.iter().map(name).collect::<Vec<_>>().join(", ") }
}

#[test]
fn nobody_who_gives_no_answer_or_one_answer_meets_a_broken_rule() {
    let real = real();
    check(&real, &[]);
    for tell in real.tells() {
        check(&real, &[tell]);
    }
}

#[test]
fn nobody_who_gives_two_answers_meets_a_broken_rule() {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        for share in 0..threads {
            scope.spawn(move || {
                let real = real();
                let tells = real.tells();
                for (place, one) in tells.iter().enumerate().filter(|(place, _)| place % threads == share) {
                    for two in tells[place + 1..].iter().filter(|two| !two.replaces(*one, real.pack())) {
                        check(&real, &[*one, *two]);
                    }
                }
            });
        }
    });
}

/// Two services, a nation, and for whom a cell speaks differently decide over the words of the short answer. All of them, not a sample.
#[test]
fn whichever_two_services_she_ticks_the_short_answer_stays_short() {
    let real = real();
    let pack = real.pack();
    let thinking = real.answers["thinking"].0;
    let tells = real.tells();
    let services: Vec<Tell> = tells.iter().copied().filter(|tell| tell.field() == Some(thinking) && matches!(tell, Tell::Tick(..))).collect();
    let one_of = |clauses: &[Clause]| clauses.first().and_then(|clause| Some(Tell::Tick(clause.field, clause.any.iter().next()?)));
    let permissions = [None, one_of(&pack.variants.valid), one_of(&pack.variants.without)];
    let mut too_long_for = String::new();
    for nation in Nation::ALL.map(Some).into_iter().chain([None]) {
        for permission in permissions {
            for (place, one) in services.iter().enumerate() {
                for two in &services[place + 1..] {
                    let told: Vec<Tell> = nation.map(Tell::Nation).into_iter().chain(permission).chain([*one, *two]).collect();
                    let guide = ask_first::engine::guide(pack, &situation(pack, &told), today());
                    if let Some(broken) = too_long(&real, &guide).or_else(|| several_numbers(&situation(pack, &told), &guide)) {
                        too_long_for += &format!("\n{broken}\n  after {}", in_words(&real, &told));
                    }
                }
            }
        }
    }
    assert!(too_long_for.is_empty(), "{too_long_for}");
}

/// The commonest true answer (casework 12): neither the words for a visa alone nor those for none.
#[test]
fn somebody_who_is_not_sure_of_her_permission_hears_both_halves() {
    let real = real();
    let situation = situation(real.pack(), &[Tell::NotSure(real.answers["permission"].0)]);
    let guide = guide(real.pack(), &situation, today());
    assert_eq!(guide.variant, Variant::Unknown);
    assert!(guide.short.cells.iter().all(|(_, variant)| *variant == Variant::Unknown), "{:?}", guide.short.cells);
}

/// Not answering is never held against anybody.
mod not_answering {
    use super::*;

    /// Each answer taken back, one at a time, from situations of up to three answers.
    fn taken_back(told: &[Tell], real: &Real) -> Option<String> {
        let pack = real.pack();
        let seen = places(&guide(pack, &situation(pack, told), today()));
        (0..told.len()).find_map(|place| {
            let mut fewer = told.to_vec();
            let taken = fewer.remove(place);
            let lost: Vec<usize> = seen.difference(&places(&guide(pack, &situation(pack, &fewer), today()))).copied().collect();
            let lost = lost.first()?;
            Some(format!("without {taken:?}, `{}` is gone\n  from {}", real.words(*lost).id, in_words(real, told)))
        })
    }

    #[test]
    fn an_answer_taken_back_takes_no_statement_with_it() {
        let real = real();
        for tell in real.tells() {
            assert_eq!(taken_back(&[tell], &real), None);
        }
        // A follow-up with the answer that it arises from.
        let tells = real.tells();
        for follow_up in &tells {
            for parent in parents(real.pack(), *follow_up) {
                assert_eq!(taken_back(&[parent, *follow_up], &real), None);
            }
        }
    }

    fn parents(pack: &Pack, tell: Tell) -> Vec<Tell> {
        let clauses = tell.field().map(|field| pack.fields[field.place()].when.clone()).unwrap_or_default();
        clauses.iter().flat_map(|clause| clause.any.iter().map(|answer| Tell::Tick(clause.field, answer))).collect()
    }

    #[test]
    fn rather_not_say_reads_as_if_the_question_had_been_skipped() {
        let real = real();
        let pack = real.pack();
        for tell in real.tells().into_iter().filter(|tell| matches!(tell, Tell::RatherNotSay(_))) {
            assert_eq!(guide(pack, &situation(pack, &[tell]), today()), guide(pack, &Situation::default(), today()));
        }
        let all: Vec<Tell> = real.tells().into_iter().filter(|tell| matches!(tell, Tell::RatherNotSay(_))).collect();
        assert_eq!(guide(pack, &situation(pack, &all), today()), guide(pack, &Situation::default(), today()));
    }

    #[test]
    fn not_sure_shows_all_that_any_answer_to_that_question_shows() {
        let real = real();
        let pack = real.pack();
        let tells = real.tells();
        for nation in Nation::ALL {
            for not_sure in tells.iter().filter(|tell| matches!(tell, Tell::NotSure(_))) {
                for parent in parents(pack, *not_sure).into_iter().map(Some).chain(parents(pack, *not_sure).is_empty().then_some(None)) {
                    let told: Vec<Tell> = parent.into_iter().chain([Tell::Nation(nation)]).collect();
                    let shown = |tell: Tell| places(&guide(pack, &situation(pack, &[&told[..], &[tell]].concat()), today()));
                    let unsure = shown(*not_sure);
                    for picked in tells.iter().filter(|tell| matches!(tell, Tell::Tick(..)) && tell.field() == not_sure.field()) {
                        if let Some(lost) = shown(*picked).difference(&unsure).next() {
                            let words = (&real.words(*lost).id, in_words(&real, &[*not_sure]), in_words(&real, &[*picked]));
                            panic!("`{}` is not shown to {}, yet to {}", words.0, words.1, words.2);
                        }
                    }
                }
            }
        }
    }
}

#[test]
fn each_statement_is_there_for_somebody() {
    let real = real();
    let pack = real.pack();
    let nobodys: Vec<&str> = pack
        .statements
        .iter()
        .enumerate()
        .filter(|(place, statement)| !reaches_somebody(pack, *place, statement))
        .map(|(place, _)| &*real.words(place).id)
        .collect();
    assert!(nobodys.is_empty(), "nobody can give answers that these are for: {nobodys:?}");
}

/// Whether some answers make the condition true, and the guide then shows it without "if".
fn reaches_somebody(pack: &Pack, place: usize, statement: &Statement) -> bool {
    let condition = &statement.condition;
    let Some(nation) = condition.nations.iter().next() else { return false };
    let day = statement.from.unwrap_or(today());
    let mut situations = vec![Situation { nation: Some(nation), voice: condition.voice, ..Situation::default() }];
    // Every combination of one answer a question, which is all that a condition can tell apart.
    for field in fields_of(pack, condition) {
        let answers = &pack.fields[field.place()].answers;
        situations = situations
            .iter()
            .flat_map(|situation| {
                let said = answers.iter().map(|answer| Reply::Picked(AnswerSet::EMPTY.with(answer.id))).chain([Reply::NotSure, Reply::Unanswered]);
                said.map(|reply| {
                    let mut said = situation.clone();
                    said.set(field.place(), reply);
                    said
                })
            })
            .collect();
    }
    situations.iter().any(|situation| {
        condition.truth(pack, situation) == Truth::True
            && every_shown(&guide(pack, situation, day)).any(|shown| usize::from(shown.statement.0) == place && shown.openers.is_empty())
    })
}

mod days {
    use super::*;

    const EVE: Day = Day { year: 2027, month: 1, day: 14 };
    const FIRST: Day = Day { year: 2027, month: 1, day: 15 };
    const LAST: Day = Day { year: 2027, month: 3, day: 31 };
    const AFTER: Day = Day { year: 2027, month: 4, day: 1 };

    #[test]
    fn a_statement_with_days_shows_on_those_days_only() {
        let real = real();
        let mut pack = real.pack().clone();
        // Not the first, which is 999.
        let place = pack.statements.len() / 2;
        (pack.statements[place].from, pack.statements[place].until) = (Some(FIRST), Some(LAST));
        let shows = |day: Day| places(&guide(&pack, &Situation::default(), day)).contains(&place);
        assert_eq!([EVE, FIRST, LAST, AFTER].map(shows), [false, true, true, false]);
    }

    #[test]
    fn each_statement_of_the_content_shows_on_its_days_only() {
        let real = real();
        let pack = real.pack();
        let mut days: Vec<Day> = vec![today(), FIRST, Day { year: 2030, month: 1, day: 1 }];
        days.extend(pack.statements.iter().flat_map(|statement| [statement.from, statement.until]).flatten());
        for day in days.into_iter().map(|day| day.max(today())) {
            let shown = places(&guide(pack, &Situation::default(), day));
            for (place, statement) in pack.statements.iter().enumerate() {
                assert_eq!(shown.contains(&place), statement.in_force(day), "`{}` on {day:?}", real.words(place).id);
            }
        }
    }

    #[test]
    fn a_clock_that_is_years_behind_shows_the_day_of_the_edition() {
        let real = real();
        let pack = real.pack();
        let behind = Day { year: 2001, month: 1, day: 1 };
        let mut pack = pack.clone();
        pack.statements[0].from = Some(today());
        assert_eq!(guide(&pack, &Situation::default(), behind), guide(&pack, &Situation::default(), today()));
    }
}

/// Up to twenty-five answers, in any order, the later in place of the earlier.
fn any_answers() -> impl Strategy<Value = Vec<Tell>> {
    let tells = real().tells();
    proptest::sample::subsequence(tells, 0..=25).prop_shuffle()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nobody_whatever_the_answers_meets_a_broken_rule(told in any_answers()) {
        let real = real();
        let situation = situation(real.pack(), &told);
        let guide = guide(real.pack(), &situation, today());
        let broken = broken_rule(&real, &situation, &guide);
        prop_assert!(broken.is_none(), "{}\n  after {}", broken.unwrap_or_default(), in_words(&real, &told));
        prop_assert_eq!(guide, ask_first::engine::guide(real.pack(), &situation, today()), "the same answers gave another guide");
    }
}

/// The page is in English; whom she can talk to in her own language she says with the list beside the directory.
#[test]
fn a_language_chosen_from_the_list_brings_those_who_speak_it_to_the_front() {
    let real = real();
    let pack = real.pack();
    let polish = pack.languages.iter().position(|name| &**name == "Polish").and_then(|place| u8::try_from(place).ok()).map(Language).expect("Polish");
    let speaking = |guide: &Guide| guide.first_help.iter().filter(|pick| pack.help[pick.index].languages.has(polish)).count();
    let with = |language| guide(pack, &Situation { nation: Some(Nation::England), language, ..Situation::default() }, pack.edition.date);
    assert_eq!(speaking(&with(None)), 0, "then this test would show nothing");
    let chosen = with(Some(polish));
    assert!(speaking(&chosen) > 0 && chosen.first_help.iter().any(|pick| pick.reasons.contains(&Reason::Language)), "{:?}", chosen.first_help);
}

#[test]
fn a_community_chosen_from_the_list_brings_those_it_runs_to_the_front_but_not_to_who_wants_none_of_them() {
    let real = real();
    let pack = real.pack();
    let kurdish =
        pack.communities.iter().position(|name| &**name == "Kurdish").and_then(|place| u8::try_from(place).ok()).map(Community).expect("Kurdish");
    let run_by = |guide: &Guide| guide.first_help.iter().filter(|pick| pick.reasons.contains(&Reason::Community)).count();
    let chosen = Situation { nation: Some(Nation::England), community: Some(kurdish), ..Situation::default() };
    assert_eq!(run_by(&guide(pack, &Situation { community: None, ..chosen.clone() }, pack.edition.date)), 0, "then this test would show nothing");
    let first = guide(pack, &chosen, pack.edition.date);
    assert!(run_by(&first) > 0, "{:?}", first.first_help);
    assert!(first.first_help.iter().all(|pick| !pick.reasons.contains(&Reason::Community) || pack.help[pick.index].communities.has(kurdish)));

    let clauses = pack.seeker.iter().filter(|(told, _)| *told == SeekerTrait::NotMyCommunity).map(|(_, clause)| *clause);
    let nobody_from_it = clauses.fold(chosen, |mut situation, Clause { field, any }| {
        situation.set(field.place(), Reply::Picked(any));
        situation
    });
    assert_eq!(run_by(&guide(pack, &nobody_from_it, pack.edition.date)), 0);
}
