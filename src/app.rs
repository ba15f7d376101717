//! The app shell: joins the screens and the browser. Holds what a person told us, in memory, and nothing else.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser,
    engine::{Filter, UkTime, guide, questions_that_arise},
    model::{Day, ForWhom, HelpKind, Language, Link, Nation, Pack, Region, Reply, Situation, Voice},
    ui::{AnswersList, Choice, Drawing, Facet, GuideView, LiveHelp, Piece, Progress, QuestionCard, ShortAnswerView},
};

/// Starts the app on the page it is in. Where anything is missing the static guide stays as it is.
pub fn start() {
    // A panic would leave a frozen screen: show the static page again, which needs none of us.
    yew::set_custom_panic_hook(Box::new(|_| browser::reveal_static(true)));
    let (Some(pack), Some((ask, guide))) = (browser::pack(), browser::roots()) else { return };
    let props = AppProps { pack: Rc::new(pack), draw: browser::drawing(), guide, asked: browser::arrival() };
    yew::Renderer::<App>::with_root_and_props(ask, props).render();
}

/// What the app begins with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub pack: Rc<Pack>,
    pub draw: Drawing,
    /// Where the guide is drawn.
    pub guide: web_sys::Element,
    /// What the link asked for.
    pub asked: Link,
}

/// Everything that changes.
#[derive(Clone, Debug, PartialEq)]
struct State {
    situation: Situation,
    /// The question on screen, by its place among those that arise.
    step: usize,
    /// Whether the live guide is asked for: from the first answer on.
    live: bool,
    /// What was chosen last, to say in one line what it changed.
    last: Option<Choice>,
    /// Whether a print-out shows what was pressed.
    print_answers: bool,
    /// What the directory is narrowed to; the region stands in the situation.
    filter: Filter,
    /// How often everything was forgotten.
    round: u32,
    /// How often the short answer was asked for: each time it is brought into view and read.
    asked: u32,
    pack: Rc<Pack>,
}

enum Action {
    Choose(Choice),
    /// The line at this place of a list of the directory; the first line is nothing.
    Narrow(Facet, Option<u8>),
    /// To the question at this place.
    Step(usize),
    ShowNow,
    PrintAnswers,
    /// Back to the neutral start: on exit, after idling, on "start again".
    Forget,
}

impl State {
    /// What was pressed before the app started, and what the link asked for.
    fn at_start(pack: &Rc<Pack>, asked: Link) -> Self {
        let mut situation = Situation::default();
        let (nation, permission) = browser::pressed();
        situation.nation = nation.or(asked.nation);
        situation.voice = asked.voice;
        let permission_field = pack.questions.iter().find(|question| &*question.id == "permission").map(|question| question.kind);
        if let (Some(crate::model::QuestionKind::One(field)), Some(answer)) = (permission_field, permission) {
            situation.set(field.place(), Reply::Picked(crate::model::AnswerSet::EMPTY.with(answer)));
        }
        let live = !situation.is_empty();
        Self { situation, step: 0, live, last: None, print_answers: false, filter: Filter::default(), round: 0, asked: 0, pack: Rc::clone(pack) }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        match action {
            Action::Choose(choice) => {
                match choice {
                    Choice::Voice(voice) => next.situation.voice = voice,
                    Choice::Nation(nation) => {
                        next.situation.nation = nation;
                        // Places belong to a nation, and the lists are made anew for it.
                        next.situation.region = None;
                        next.filter = Filter::default();
                    }
                    Choice::Reply(field, reply) => next.situation.set(field.place(), reply),
                }
                next.live = true;
                next.last = Some(choice);
            }
            Action::Step(step) => {
                next.step = step;
                next.last = None;
            }
            Action::ShowNow => {
                next.live = true;
                next.asked += 1;
            }
            Action::PrintAnswers => next.print_answers = !next.print_answers,
            Action::Narrow(facet, place) => {
                let at = place.map(usize::from);
                match facet {
                    Facet::Kind => next.filter.kind = at.and_then(|at| HelpKind::ALL.get(at)).copied(),
                    Facet::Whom => next.filter.whom = at.and_then(|at| ForWhom::ALL.get(at)).copied(),
                    Facet::Language => next.filter.language = place.map(Language),
                    Facet::Region => next.situation.region = place.map(Region),
                }
            }
            Action::Forget => {
                let (pack, round) = (Rc::clone(&self.pack), self.round + 1);
                next = Self {
                    situation: Situation::default(),
                    step: 0,
                    live: false,
                    last: None,
                    print_answers: false,
                    filter: Filter::default(),
                    round,
                    asked: 0,
                    pack,
                };
            }
        }
        next.into()
    }
}

/// Questions in one place, the guide in another, both from one situation.
#[component]
pub fn App(AppProps { pack, draw, guide: guide_root, asked }: &AppProps) -> Html {
    let state = {
        let (pack, asked) = (Rc::clone(pack), *asked);
        use_reducer(move || State::at_start(&pack, asked))
    };
    let today = *use_memo((), |()| browser::today(pack));
    let now = use_state(|| UkTime::from_unix(browser::seconds()));
    {
        let now = now.clone();
        use_effect_with((), move |()| {
            let ticking = browser::every_minute(move || now.set(UkTime::from_unix(browser::seconds())));
            move || drop(ticking)
        });
    }

    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            let listening = browser::on_wipe(move |_| dispatcher.dispatch(Action::Forget));
            move || drop(listening)
        });
    }
    use_effect_with(state.live, |live| if *live { browser::reveal_guide() } else { browser::reveal_static(false) });
    {
        // The start-up script has shown this section already, in the static guide that the line above may just have put away.
        let section = asked.section;
        use_effect_with((), move |()| {
            if let Some(section) = section {
                browser::show(section.id());
            }
        });
    }
    {
        // Sources stand open for somebody who has to rely on them; for the person herself they open on a press.
        let helper = state.situation.voice == Some(Voice::SomeoneElse);
        use_effect(move || {
            if helper {
                browser::open_sources();
            }
        });
    }
    use_effect(browser::leave_nothing_to_restore);
    {
        let moved = use_mut_ref(|| false);
        use_effect_with((state.step, state.round), move |_| {
            // Not at the start: nobody asked for the focus to move.
            if moved.replace(true) {
                browser::focus_first("#ask legend");
            }
        });
    }

    // Once it is drawn, which the press itself does not wait for.
    use_effect_with(state.asked, |asked| {
        if *asked > 0 {
            browser::show("short-answer");
        }
    });

    html! {
        <>
            <Asking pack={Rc::clone(pack)} situation={state.situation.clone()} step={state.step} last={state.last} dispatcher={state.dispatcher()} />
            { create_portal(live_guide(pack, draw, &state, today, *now), guide_root.clone()) }
        </>
    }
}

fn live_guide(pack: &Rc<Pack>, draw: &Drawing, state: &UseReducerHandle<State>, today: Day, now: Option<UkTime>) -> Html {
    if !state.live {
        return html! { <div class="slot"></div> };
    }
    let situation = &state.situation;
    let guide = guide(pack, situation, today);
    let dispatcher = state.dispatcher();
    let print_answers = Callback::from(move |_: Event| dispatcher.dispatch(Action::PrintAnswers));
    let helper = situation.voice == Some(Voice::SomeoneElse);
    let live = Some(live_help(state, now));
    html! {
        <div class={if helper { "live live--helper" } else { "live" }}>
            <div class="slot">
                if helper {
                    <p class="helper-note"><span>{ pack.ui.helper_note.clone() }</span></p>
                }
            </div>
            <ShortAnswerView pack={Rc::clone(pack)} short={guide.short.clone()} situation={situation.clone()} draw={draw.clone()} live={live.clone()} />
            <div class={if state.print_answers { "answers answers--printed" } else { "answers" }}>
                <AnswersList pack={Rc::clone(pack)} situation={situation.clone()} />
            </div>
            <div class="slot">{ draw.draw(Piece::Contents) }</div>
            <GuideView pack={Rc::clone(pack)} {guide} draw={draw.clone()} nation={situation.nation} {live} />
            <div class="print-tools">
                <button class="press press--plain" type="button" onclick={|_| browser::print()}>{ pack.ui.print.clone() }</button>
                <label class="answer">
                    <input type="checkbox" autocomplete="off" checked={state.print_answers} onchange={print_answers} />
                    <span>{ pack.ui.print_include.clone() }</span>
                </label>
            </div>
        </div>
    }
}

/// What the running app adds to the directory.
fn live_help(state: &UseReducerHandle<State>, now: Option<UkTime>) -> LiveHelp {
    let dispatcher = state.dispatcher();
    LiveHelp {
        now,
        filter: Filter { region: state.situation.region, ..state.filter },
        round: state.round,
        on_choose: Callback::from(move |(facet, event): (Facet, Event)| dispatcher.dispatch(Action::Narrow(facet, browser::chosen(&event)))),
        on_print: Callback::from(|()| browser::print_numbers()),
    }
}

#[derive(Properties, PartialEq)]
struct AskingProps {
    pack: Rc<Pack>,
    situation: Situation,
    step: usize,
    last: Option<Choice>,
    dispatcher: UseReducerDispatcher<State>,
}

/// The question on screen, with the ways on and back.
#[component]
fn Asking(AskingProps { pack, situation, step, last, dispatcher }: &AskingProps) -> Html {
    let arising = questions_that_arise(pack, situation);
    let end = arising.len().saturating_sub(1);
    let at = (*step).min(end);
    let go = |to: usize| {
        let dispatcher = dispatcher.clone();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Step(to)))
    };
    let send = |action: fn() -> Action| {
        let dispatcher = dispatcher.clone();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(action()))
    };
    let on_choose = {
        let dispatcher = dispatcher.clone();
        let pack = Rc::clone(pack);
        Callback::from(move |choice: Choice| {
            browser::announce(&now_showing(&pack, choice));
            dispatcher.dispatch(Action::Choose(choice));
        })
    };
    let helper = situation.voice == Some(Voice::SomeoneElse);
    let Some(question) = arising.get(at).map(|place| pack.questions[*place].clone()) else { return Html::default() };
    let ui = &pack.ui;
    html! {
        <div class="asking">
            <div key={question.id.to_string()}>
                <QuestionCard pack={Rc::clone(pack)} {question} situation={situation.clone()} {helper} {on_choose} />
            </div>
            <div class="slot">
                if let Some(choice) = last {
                    <p class="now-showing"><span key={now_showing(pack, *choice)}>{ now_showing(pack, *choice) }</span></p>
                }
            </div>
            <Progress at={at + 1} of={arising.len()} words={ui.question_of.clone()} note={ui.questions_note.clone()} />
            <div class="asking__ways">
                <div class="slot">
                    if at > 0 {
                        <button class="press press--plain" type="button" onclick={go(at - 1)}>{ ui.back.clone() }</button>
                    }
                </div>
                <button class="press press--plain" type="button" onclick={send(|| Action::ShowNow)}>{ ui.show_me_now.clone() }</button>
                <div class="slot">
                    if at < end {
                        <button class="press" type="button" onclick={go(at + 1)}>{ ui.next.clone() }</button>
                    }
                </div>
            </div>
            <div class="slot">
                if !situation.is_empty() || at > 0 {
                    <button class="press press--quiet" type="button" onclick={send(|| Action::Forget)}>{ ui.start_again.clone() }</button>
                }
            </div>
        </div>
    }
}

/// What an answer changed, in one line for listeners.
fn now_showing(pack: &Pack, choice: Choice) -> String {
    let ui = &pack.ui;
    let what = match choice {
        Choice::Nation(Some(nation)) => match nation {
            Nation::England => &ui.nation_england,
            Nation::NorthernIreland => &ui.nation_northern_ireland,
            Nation::Scotland => &ui.nation_scotland,
            Nation::Wales => &ui.nation_wales,
        },
        Choice::Voice(Some(Voice::Me)) => &ui.voice_me,
        Choice::Voice(Some(Voice::SomeoneElse)) => &ui.voice_someone_else,
        Choice::Nation(None) | Choice::Voice(None) | Choice::Reply(_, Reply::NotSure) => &ui.not_sure,
        Choice::Reply(_, Reply::RatherNotSay | Reply::Unanswered) => &ui.rather_not_say,
        Choice::Reply(field, Reply::Picked(answers)) => {
            let words: Vec<&str> = answers.iter().filter_map(|answer| pack.answer(field, answer)).map(|answer| &*answer.words).collect();
            return [&*ui.now_showing, " ", &words.join(&ui.list_separator)].concat();
        }
    };
    [&*ui.now_showing, " ", what].concat()
}
