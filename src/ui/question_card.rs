//! One question. Nothing is required and nothing is typed; the whole row presses.

use std::rc::Rc;

use yew::{Callback, Html, html};

use super::{block, line};
use crate::model::{AnswerId, FieldId, Nation, Pack, Question, QuestionKind, Reply, Situation, Voice};

/// What a press on an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    Voice(Result<Voice, Unsaid>),
    Nation(Result<Nation, Unsaid>),
    /// The field's whole reply.
    Reply(FieldId, Reply),
}

/// What leaves voice and nation as unknown as before, pressed all the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unsaid {
    NotSure,
    RatherNotSay,
}

/// The question as radio buttons, ticks or a grid of ticks, in the words for whoever reads. `last`: what was pressed just now, since of what
/// is not said to voice and nation no situation knows.
pub fn question_card(pack: &Pack, question: &Question, situation: &Situation, last: Option<Choice>, on_choose: &Callback<Choice>) -> Html {
    let choose = |choice: Choice| on_choose.reform(move |_: yew::Event| choice);
    let row = |many: bool, name: &str, words: &Rc<str>, checked: bool, choice: Choice, value: &str| {
        html! {
            <label class="answer" key={value.to_owned()}>
                <input type={if many { "checkbox" } else { "radio" }} name={name.to_owned()} value={value.to_owned()} {checked}
                    autocomplete="off" onchange={choose(choice)} />
                <span>{ words.clone() }</span>
            </label>
        }
    };
    let name = format!("ask-{}", question.id);
    let ui = &pack.ui;
    let rather = &ui.rather_not_say;
    let rows: Html = match question.kind {
        QuestionKind::Voice => {
            let voices = [(Voice::Me, &ui.voice_me, "me"), (Voice::SomeoneElse, &ui.voice_someone_else, "someone-else")];
            let voice = |(voice, words, value): &(Voice, &Rc<str>, &str)| {
                row(false, &name, words, situation.voice == Some(*voice), Choice::Voice(Ok(*voice)), value)
            };
            let unsaid = Choice::Voice(Err(Unsaid::RatherNotSay));
            let unsaid = row(false, &name, rather, last == Some(unsaid), unsaid, "rather-not-say");
            voices.iter().map(voice).chain([unsaid]).collect()
        }
        QuestionKind::Nation => {
            let names = [&ui.nation_england, &ui.nation_northern_ireland, &ui.nation_scotland, &ui.nation_wales];
            let nation = |(nation, words): (Nation, &&Rc<str>)| {
                row(false, &name, words, situation.nation == Some(nation), Choice::Nation(Ok(nation)), nation.id())
            };
            let unsaid = |words, unsaid, value| {
                let choice = Choice::Nation(Err(unsaid));
                row(false, &name, words, last == Some(choice), choice, value)
            };
            let unsaid = [unsaid(&ui.not_sure, Unsaid::NotSure, "not-sure"), unsaid(rather, Unsaid::RatherNotSay, "rather-not-say")];
            Nation::ALL.into_iter().zip(&names).map(nation).chain(unsaid).collect()
        }
        QuestionKind::One(field) => {
            let reply = situation.reply(field.place());
            let answers = pack.fields[field.place()].answers.iter().filter(|answer| answer.id != AnswerId::NOT_SURE);
            let mut rows: Vec<Html> = answers
                .map(|answer| {
                    let picked = Reply::Picked(crate::model::AnswerSet::EMPTY.with(answer.id));
                    row(false, &name, &answer.words, reply == picked, Choice::Reply(field, picked), &answer.id.0.to_string())
                })
                .collect();
            if question.not_sure {
                rows.push(row(false, &name, &ui.not_sure, reply == Reply::NotSure, Choice::Reply(field, Reply::NotSure), "not-sure"));
            }
            rows.push(row(false, &name, rather, reply == Reply::RatherNotSay, Choice::Reply(field, Reply::RatherNotSay), "rather-not-say"));
            rows.into_iter().collect()
        }
        QuestionKind::Several { field, none } => {
            let reply = situation.reply(field.place());
            let answers = pack.fields[field.place()].answers.iter().filter(|answer| answer.id != AnswerId::NOT_SURE);
            let mut rows: Vec<Html> = answers
                .map(|answer| {
                    let after = ticked(reply, answer.id, none);
                    let checked = reply.picked().contains(answer.id);
                    row(true, &name, &answer.words, checked, Choice::Reply(field, after), &answer.id.0.to_string())
                })
                .collect();
            if question.not_sure {
                rows.push(row(true, &name, &ui.not_sure, reply == Reply::NotSure, Choice::Reply(field, turned(reply, Reply::NotSure)), "not-sure"));
            }
            let after = turned(reply, Reply::RatherNotSay);
            rows.push(row(true, &name, rather, reply == Reply::RatherNotSay, Choice::Reply(field, after), "rather-not-say"));
            rows.into_iter().collect()
        }
        QuestionKind::Grid { thinking, told } => {
            let tick = |field: FieldId, answer: AnswerId, words: &Rc<str>, column: &Rc<str>, value: &str| {
                let reply = situation.reply(field.place());
                html! {
                    <label class="tick">
                        <input type="checkbox" name={name.clone()} value={value.to_owned()} autocomplete="off" checked={reply.picked().contains(answer)}
                            aria-label={format!("{words}: {column}")} onchange={choose(Choice::Reply(field, ticked(reply, answer, None)))} />
                        <span>{ column.clone() }</span>
                    </label>
                }
            };
            let line = |(place, service): (usize, &crate::model::ServiceEntry)| {
                let answer = AnswerId(u8::try_from(place).unwrap_or(u8::MAX));
                html! {
                    <div class="grid-row" key={&*service.id}>
                        // Each box says it again for listeners.
                        <span class="grid-row__name" aria-hidden="true">{ service.name.clone() }</span>
                        { tick(thinking, answer, &service.name, &ui.grid_thinking, &format!("thinking-{}", service.id)) }
                        { tick(told, answer, &service.name, &ui.grid_told, &format!("told-{}", service.id)) }
                    </div>
                }
            };
            let reply = situation.reply(thinking.place());
            let unsaid =
                row(true, &name, rather, reply == Reply::RatherNotSay, Choice::Reply(thinking, turned(reply, Reply::RatherNotSay)), "rather-not-say");
            pack.services.iter().enumerate().filter(|(_, service)| service.ask).map(line).chain([unsaid]).collect()
        }
    };
    let words = question.words.to(situation.voice);
    html! {
        <fieldset class={format!("question question--{}", question.id)}>
            <legend tabindex="-1"><span key={&**words}>{ words.clone() }</span></legend>
            { line("question__why", &question.why) }
            { block("question__answers", rows) }
        </fieldset>
    }
}

/// The reply after pressing a tick: none of these and any of these exclude each other.
fn ticked(reply: Reply, answer: AnswerId, none: Option<AnswerId>) -> Reply {
    let picked = reply.picked();
    let after = if picked.contains(answer) {
        picked.toggled(answer)
    } else if none == Some(answer) {
        crate::model::AnswerSet::EMPTY.with(answer)
    } else {
        match none {
            Some(none) if picked.contains(none) => picked.toggled(none).with(answer),
            _ => picked.with(answer),
        }
    };
    if after.is_empty() { Reply::Unanswered } else { Reply::Picked(after) }
}

fn turned(reply: Reply, to: Reply) -> Reply {
    if reply == to { Reply::Unanswered } else { to }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::AnswerSet;

    #[test]
    fn nothing_of_this_and_any_of_this_exclude_each_other() {
        let (first, second, none) = (AnswerId(0), AnswerId(1), AnswerId(2));
        let picked = |answers: &[AnswerId]| Reply::Picked(answers.iter().copied().collect::<AnswerSet>());
        assert_eq!(ticked(picked(&[first, second]), none, Some(none)), picked(&[none]));
        assert_eq!(ticked(picked(&[none]), first, Some(none)), picked(&[first]));
        assert_eq!(ticked(picked(&[first]), first, Some(none)), Reply::Unanswered, "an answer can be taken back");
        assert_eq!(ticked(Reply::NotSure, first, None), picked(&[first]));
    }
}
