//! The app shell: joins the screens and the browser. Holds what a person told us, in memory, and nothing else.

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    browser,
    engine::{Filter, UkTime, guide, questions_that_arise},
    model::{Community, Day, ForWhom, HelpKind, Language, Link, Nation, Pack, Region, Reply, Situation, Voice},
    ui::{
        Choice, Drawing, Facet, FoldId, Live, OnScreen, Piece, Screen, Unfolded, Unsaid, answers_list, changing_line, guide_view, press, progress,
        question_card, sections, short_answer_view, slot,
    },
};

/// Starts the app on the page it is in. Where anything is missing the static guide stays as it is.
pub fn start() {
    let (Some(pack), Some((ask, guide))) = (browser::pack(), browser::roots()) else { return };
    let props = AppProps { today: browser::today(&pack), pack: Rc::new(pack), draw: browser::drawing(), guide, asked: browser::arrival() };
    yew::Renderer::<App>::with_root_and_props(ask, props).render();
}

/// What the app begins with.
#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub pack: Rc<Pack>,
    pub draw: Drawing,
    /// Never earlier than the edition.
    pub today: Day,
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
    /// How many of its sections the next drawing may change: none with an answer, then one with each frame, so that question and short answer
    /// do not wait for the rest.
    at_once: usize,
    /// What was chosen last, to say in one line what it changed.
    last: Option<Choice>,
    /// Whether a print-out shows what was pressed.
    print_answers: bool,
    /// How often the guide was to be printed.
    printed: u32,
    unfolded: Unfolded,
    /// What the directory is narrowed to; region, language and community stand in the situation.
    filter: Filter,
    /// How often everything was forgotten.
    round: u32,
    /// How often the short answer was asked for: each time it is brought into view and read.
    asked: u32,
    /// The time of day in the UK, by the minute; nothing where the device's clock tells none.
    now: Option<UkTime>,
    pack: Rc<Pack>,
}

enum Action {
    Choose(Choice),
    /// The line at this place of a list of the directory; the first line is nothing.
    Narrow(Facet, Option<u8>),
    /// To the question at this place.
    Step(usize),
    ShowNow,
    DrawOn,
    Unfold(FoldId),
    /// Nothing may be left undrawn behind a fold.
    UnfoldAll,
    Print,
    PrintAnswers,
    /// A minute has passed.
    Tick(Option<UkTime>),
    /// Back to the neutral start: on exit, after idling, on "start again".
    Forget,
}

impl State {
    /// Nothing told, after this many rounds.
    fn new(pack: &Rc<Pack>, round: u32) -> Self {
        Self {
            situation: Situation::default(),
            step: 0,
            live: false,
            at_once: 0,
            last: None,
            print_answers: false,
            printed: 0,
            unfolded: Unfolded::default(),
            filter: Filter::default(),
            round,
            asked: 0,
            now: UkTime::from_unix(browser::seconds()),
            pack: Rc::clone(pack),
        }
    }

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
        // Nobody waits for a press yet, and the section that the link names has to be there.
        Self { live: !situation.is_empty(), at_once: usize::MAX, situation, ..Self::new(pack, 0) }
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        next.at_once = match action {
            Action::Choose(_) | Action::Step(_) | Action::ShowNow => 0,
            Action::DrawOn => 1,
            _ => usize::MAX,
        };
        match action {
            Action::Choose(choice) => {
                match choice {
                    Choice::Voice(voice) => next.situation.voice = voice.ok(),
                    Choice::Nation(nation) => {
                        next.situation.nation = nation.ok();
                        // Places belong to a nation, and the lists are made anew for it.
                        next.situation.region = None;
                        next.situation.language = None;
                        next.situation.community = None;
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
            Action::DrawOn => {}
            Action::Unfold(fold) => next.unfolded.open(fold),
            // Before the first answer the static guide is there, which is whole.
            Action::UnfoldAll if next.live => next.unfolded = Unfolded::whole(),
            Action::UnfoldAll => {}
            Action::Print => {
                next.unfolded = Unfolded::whole();
                next.printed += 1;
            }
            Action::Tick(now) => next.now = now,
            Action::PrintAnswers => next.print_answers = !next.print_answers,
            Action::Narrow(facet, place) => {
                let at = place.map(usize::from);
                match facet {
                    Facet::Kind => next.filter.kind = at.and_then(|at| HelpKind::ALL.get(at)).copied(),
                    Facet::Whom => next.filter.whom = at.and_then(|at| ForWhom::ALL.get(at)).copied(),
                    Facet::Community => next.situation.community = place.map(Community),
                    Facet::Language => next.situation.language = place.map(Language),
                    Facet::Region => next.situation.region = place.map(Region),
                }
            }
            Action::Forget => next = Self::new(&self.pack, self.round + 1),
        }
        next.into()
    }
}

/// Questions in one place, the guide in another, both from one situation.
#[component]
pub fn App(AppProps { pack, draw, today, guide: guide_root, asked }: &AppProps) -> Html {
    let state = {
        let (pack, asked) = (Rc::clone(pack), *asked);
        use_reducer(move || State::at_start(&pack, asked))
    };
    {
        let dispatcher = state.dispatcher();
        use_effect_with((), move |()| {
            let (ticker, unfolder) = (dispatcher.clone(), dispatcher.clone());
            let listening = (
                browser::on("ask-first:wipe", move |_| dispatcher.dispatch(Action::Forget)),
                browser::on("ask-first:unfold", move |_| unfolder.dispatch(Action::UnfoldAll)),
            );
            let ticking = browser::every_minute(move || ticker.dispatch(Action::Tick(UkTime::from_unix(browser::seconds()))));
            move || drop((listening, ticking))
        });
    }
    // What was on screen: at the start nobody asked for anything to move.
    let before = use_mut_ref(|| None);
    let (live, helper) = (state.live, state.situation.voice == Some(Voice::SomeoneElse));
    let (here, section) = ((state.step, state.round, state.asked, state.printed), asked.section);
    let on_screen = use_mut_ref(OnScreen::default);
    let (live_guide, is_whole) = live_guide(pack, draw, &state, *today, &mut on_screen.borrow_mut());
    let (draw_on, at_once) = ((!is_whole).then(|| state.dispatcher()), state.at_once);
    // One effect and not one a line: each costs a first visit (BENCHMARKS.md), and all of it can be done again without harm.
    use_effect(move || {
        browser::show_live_guide(live);
        if helper {
            // Sources stand open for somebody who has to rely on them; for the person herself they open on a press.
            browser::open_sources();
        }
        browser::leave_nothing_to_restore();
        match (before.replace(Some(here)), section) {
            (Some(there), _) => {
                if (there.0, there.1) != (here.0, here.1) {
                    browser::focus_first("#ask legend");
                }
                // Once it is drawn, which the press itself does not wait for.
                if here.2 > there.2 {
                    browser::show("short-answer");
                }
                if here.3 > there.3 {
                    browser::print();
                }
            }
            (None, section) => {
                browser::take_over();
                // The start-up script has shown this section already, in the static guide that may just have been put away.
                if let Some(section) = section {
                    browser::show(section.id());
                }
            }
        }
        if let Some(dispatcher) = draw_on {
            // The first section comes with the frame after the one that shows the answer.
            browser::next_frame(at_once == 0, move || dispatcher.dispatch(Action::DrawOn));
        }
    });

    html! {
        <>
            { asking(pack, &state) }
            { create_portal(live_guide, guide_root.clone()) }
        </>
    }
}

/// The guide for her, and whether it is all on the screen.
fn live_guide(pack: &Rc<Pack>, draw: &Drawing, state: &UseReducerHandle<State>, today: Day, on_screen: &mut OnScreen) -> (Html, bool) {
    if !state.live {
        *on_screen = OnScreen::default();
        return (slot(Html::default()), true);
    }
    let situation = &state.situation;
    let guide = guide(pack, situation, today);
    let (dispatcher, printer) = (state.dispatcher(), state.dispatcher());
    let print_answers = Callback::from(move |_: Event| dispatcher.dispatch(Action::PrintAnswers));
    let helper = situation.voice == Some(Voice::SomeoneElse);
    let live = live(state);
    let screen = Screen { pack, draw, live: Some(&live) };
    let (short, variant) = (guide.short.clone(), guide.variant);
    let is_whole = on_screen.draw_on(sections(pack, draw, Some(&live), guide, false, situation.nation), state.at_once);
    let html = html! {
        <div class={if helper { "live live--helper" } else { "live" }} aria-busy={(!is_whole).then_some("true")}>
            { changing_line("helper-note", if helper { &pack.ui.helper_note } else { "" }) }
            { short_answer_view(&screen, &short, situation) }
            <div class={if state.print_answers { "answers answers--printed" } else { "answers" }}>
                { answers_list(pack, situation) }
            </div>
            { slot(draw.draw(Piece::Contents)) }
            { guide_view(variant, on_screen.sections()) }
            <div class="print-tools">
                { press("press press--plain", &pack.ui.print, Callback::from(move |_| printer.dispatch(Action::Print))) }
                <label class="answer">
                    <input type="checkbox" autocomplete="off" checked={state.print_answers} onchange={print_answers} />
                    <span>{ pack.ui.print_include.clone() }</span>
                </label>
            </div>
        </div>
    };
    (html, is_whole)
}

/// What the running app adds to the guide.
fn live(state: &UseReducerHandle<State>) -> Live {
    let (dispatcher, unfolder, situation) = (state.dispatcher(), state.dispatcher(), &state.situation);
    Live {
        now: state.now,
        filter: Filter { region: situation.region, language: situation.language, community: situation.community, ..state.filter },
        round: state.round,
        on_choose: Callback::from(move |(facet, event): (Facet, Event)| dispatcher.dispatch(Action::Narrow(facet, browser::chosen(&event)))),
        unfolded: state.unfolded.clone(),
        on_unfold: Callback::from(move |fold| unfolder.dispatch(Action::Unfold(fold))),
        on_print: Callback::from(|()| browser::print_numbers()),
    }
}

/// The question on screen, with the ways on and back.
fn asking(pack: &Rc<Pack>, state: &UseReducerHandle<State>) -> Html {
    let (situation, dispatcher) = (&state.situation, state.dispatcher());
    let arising = questions_that_arise(pack, situation);
    let end = arising.len().saturating_sub(1);
    let at = state.step.min(end);
    let to_step = |to: usize| {
        let dispatcher = dispatcher.clone();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Step(to)))
    };
    let forget = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Forget))
    };
    let show_now = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::ShowNow))
    };
    let way = |is_there: bool, class: &'static str, words: &Rc<str>, onclick: Callback<MouseEvent>| {
        slot(if is_there { press(class, words, onclick) } else { Html::default() })
    };
    let on_choose = {
        let dispatcher = dispatcher.clone();
        let pack = Rc::clone(pack);
        Callback::from(move |choice: Choice| {
            browser::announce(&now_showing(&pack, choice));
            dispatcher.dispatch(Action::Choose(choice));
        })
    };
    let Some(question) = arising.get(at).map(|place| &pack.questions[*place]) else { return Html::default() };
    let ui = &pack.ui;
    html! {
        <div class="asking">
            <div key={question.id.to_string()}>
                { question_card(pack, question, situation, state.last, &on_choose) }
            </div>
            { changing_line("now-showing", &state.last.map(|choice| now_showing(pack, choice)).unwrap_or_default()) }
            { progress(ui, at + 1, arising.len()) }
            <div class="asking__ways">
                { way(at > 0, "press press--plain", &ui.back, to_step(at.saturating_sub(1))) }
                { press("press press--plain", &ui.show_me_now, show_now) }
                { way(at < end, "press", &ui.next, to_step(at + 1)) }
            </div>
            { way(!situation.is_empty() || at > 0, "press press--quiet", &ui.start_again, forget) }
        </div>
    }
}

/// What an answer changed, in one line for listeners.
fn now_showing(pack: &Pack, choice: Choice) -> String {
    let ui = &pack.ui;
    let what = match choice {
        Choice::Nation(Ok(nation)) => match nation {
            Nation::England => &ui.nation_england,
            Nation::NorthernIreland => &ui.nation_northern_ireland,
            Nation::Scotland => &ui.nation_scotland,
            Nation::Wales => &ui.nation_wales,
        },
        Choice::Voice(Ok(Voice::Me)) => &ui.voice_me,
        Choice::Voice(Ok(Voice::SomeoneElse)) => &ui.voice_someone_else,
        Choice::Nation(Err(Unsaid::NotSure)) | Choice::Voice(Err(Unsaid::NotSure)) | Choice::Reply(_, Reply::NotSure) => &ui.not_sure,
        Choice::Nation(Err(Unsaid::RatherNotSay))
        | Choice::Voice(Err(Unsaid::RatherNotSay))
        | Choice::Reply(_, Reply::RatherNotSay | Reply::Unanswered) => &ui.rather_not_say,
        Choice::Reply(field, Reply::Picked(answers)) => {
            let words: Vec<&str> = answers.iter().filter_map(|answer| pack.answer(field, answer)).map(|answer| &*answer.words).collect();
            return [&*ui.now_showing, " ", &words.join(&ui.list_separator)].concat();
        }
    };
    [&*ui.now_showing, " ", what].concat()
}
