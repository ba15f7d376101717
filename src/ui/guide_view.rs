//! The guide for one situation, section by section. The same component draws the static page (everything, nothing known) and the app's guide.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{Drawing, FirstHelp, HelpDirectory, LiveHelp, NumberLines, PatternRing, Piece, Tactic, short_answer_view::nation_names};
use crate::{
    engine::{Group, Guide, GuideSection, Opener, Row, Shown, Variant},
    model::{Heading, Nation, Pack, SectionId, StatementId},
};

/// How many statements of a group stand open where nobody pressed its heading; the rest unfolds.
const OPEN: usize = 3;

/// All sections, each opening with its own one-sentence answer.
#[component]
pub fn GuideView(GuideViewProps { pack, guide, draw, anchors, nation, live }: &GuideViewProps) -> Html {
    let section = |section: &GuideSection| {
        let Some(words) = pack.sections.iter().find(|words| words.id == section.id) else { return Html::default() };
        html! {
            <section class={format!("guide-section guide-section--{}", section.id.id())} key={section.id.id()}
                id={anchors.then(|| section.id.id())} data-section={section.id.id()}>
                <h2 tabindex="-1">{ words.heading.clone() }</h2>
                <p class="guide-section__answer">{ words.answer.clone() }</p>
                <div class="slot">{ before(pack, guide, draw, section, live.as_ref()) }</div>
                <div class="slot">{ for section.groups.iter().filter(|group| !is_said_first(pack, group)).map(|group| group_view(pack, draw, guide, section.id, group, *anchors)) }</div>
                <div class="slot">{ after(pack, guide, draw, section.id, *nation, live.as_ref()) }</div>
            </section>
        }
    };
    let permission = match guide.variant {
        Variant::Unknown => None,
        Variant::Valid => Some("valid"),
        Variant::Without => Some("without"),
    };
    html! { <div class="guide" data-permission-is={permission}>{ for guide.sections.iter().map(section) }</div> }
}

/// What stands above the statements of a section.
fn before(pack: &Rc<Pack>, guide: &Guide, draw: &Drawing, section: &GuideSection, live: Option<&LiveHelp>) -> Html {
    match section.id {
        SectionId::Sharing => html! {
            <div class="glance" role="list" aria-label={pack.ui.table_heading.clone()}>
                { for guide.table.iter().map(|row| row_view(pack, draw, row)) }
            </div>
        },
        SectionId::Pattern => {
            let tactics = guide.tactics.iter().map(|(heading, ticked)| {
                let Heading { id, words, .. } = &pack.headings[usize::from(*heading)];
                Tactic { id: id.clone(), name: words.clone(), ticked: *ticked }
            });
            html! { <PatternRing tactics={tactics.collect::<Vec<_>>()} /> }
        }
        SectionId::Talk => {
            let first = section.groups.iter().find(|group| is_said_first(pack, group));
            html! {
                <>
                    <NumberLines pack={Rc::clone(pack)} guide={guide.clone()} draw={draw.clone()} live={live.cloned()} />
                    <div class="slot">{ for first.map(|group| said_first(pack, draw, group)) }</div>
                    <FirstHelp pack={Rc::clone(pack)} guide={guide.clone()} draw={draw.clone()} live={live.cloned()} />
                </>
            }
        }
        _ => Html::default(),
    }
}

/// The heading of what to say at the start of a call: it stands between the numbers and the cards.
const SAID_FIRST: &str = "say-first";

fn is_said_first(pack: &Pack, group: &Group) -> bool {
    group.about.is_some_and(|place| &*pack.headings[usize::from(place)].id == SAID_FIRST)
}

fn said_first(pack: &Pack, draw: &Drawing, group: &Group) -> Html {
    let heading = group.about.map(|place| pack.headings[usize::from(place)].words.clone()).unwrap_or_default();
    html! {
        <div class="say-first">
            <h3>{ heading }</h3>
            <div>{ for group.shown.iter().map(|shown| statement(pack, draw, shown)) }</div>
        </div>
    }
}

/// What stands below them.
fn after(pack: &Rc<Pack>, guide: &Guide, draw: &Drawing, id: SectionId, nation: Option<Nation>, live: Option<&LiveHelp>) -> Html {
    match id {
        SectionId::Help => html! {
            <HelpDirectory pack={Rc::clone(pack)} order={guide.help.clone()} {nation} draw={draw.clone()} live={live.cloned()} />
        },
        SectionId::Options => draw.draw(Piece::Advisers),
        _ => Html::default(),
    }
}

fn row_view(pack: &Pack, draw: &Drawing, row: &Row) -> Html {
    let service = &pack.services[usize::from(row.service.0)];
    html! {
        <div class="glance__row" role="listitem" key={&*service.id} data-hers={row.hers.then_some("")}>
            <p class="glance__service">{ service.name.clone() }</p>
            <div class="glance__cells">{ for row.cells.iter().map(|place| html! { <div key={*place}>{ draw.draw(Piece::Row(*place)) }</div> }) }</div>
        </div>
    }
}

fn group_view(pack: &Pack, draw: &Drawing, guide: &Guide, section: SectionId, group: &Group, anchors: bool) -> Html {
    let Some(heading) = group.about.map(|place| &pack.headings[usize::from(place)]) else {
        return html! { <div key="general">{ statements(pack, draw, &group.shown, true) }</div> };
    };
    // The ring leads to the tactics also with scripts off; elsewhere the same heading stands in several sections.
    let linked = anchors && section == SectionId::Pattern;
    html! {
        <details class="group" key={&*heading.id} id={linked.then(|| heading.id.to_string())} open={group.hers} data-about={heading.id.to_string()}>
            <summary><h3>{ heading.words.clone() }</h3></summary>
            <div class="slot">{ service_pieces(pack, draw, guide, section, heading) }</div>
            { statements(pack, draw, &group.shown, group.hers) }
        </details>
    }
}

/// In the section on sharing a service begins with its cells and its path.
fn service_pieces(pack: &Pack, draw: &Drawing, guide: &Guide, section: SectionId, heading: &Heading) -> Html {
    let row = guide.table.iter().find(|row| *pack.services[usize::from(row.service.0)].id == *heading.id);
    let (SectionId::Sharing, Some(row)) = (section, row) else { return Html::default() };
    let cells = row.cells.iter().map(|place| html! { <div key={format!("cell-{place}")}>{ draw.draw(Piece::Cell(*place)) }</div> });
    let paths = row.paths.iter().map(|place| html! { <div key={format!("path-{place}")}>{ draw.draw(Piece::Path(*place)) }</div> });
    html! { <div>{ for cells.chain(paths) }</div> }
}

/// What she pressed a heading for is all there: nothing is folded away twice.
fn statements(pack: &Pack, draw: &Drawing, shown: &[Shown], stands_open: bool) -> Html {
    let folds = stands_open && shown.len() > OPEN + 1;
    let (open, folded) = shown.split_at(if folds { OPEN } else { shown.len() });
    html! {
        <div class="statements">
            <div class="slot">{ for open.iter().map(|shown| statement(pack, draw, shown)) }</div>
            <div class="slot">
                if !folded.is_empty() {
                    <details class="more">
                        <summary>{ pack.ui.more_here.clone() }</summary>
                        <div>{ for folded.iter().map(|shown| statement(pack, draw, shown)) }</div>
                    </details>
                }
            </div>
        </div>
    }
}

fn statement(pack: &Pack, draw: &Drawing, shown: &Shown) -> Html {
    let StatementId(place) = shown.statement;
    let opener = opener_line(pack, shown);
    html! {
        <div class="shown" key={place}>
            <div class="slot">
                if !opener.is_empty() {
                    <p class="opener" key={opener.clone()}>{ opener.clone() }</p>
                }
            </div>
            <div>{ draw.draw(Piece::Statement(shown.statement)) }</div>
        </div>
    }
}

/// Whom a statement is for, in one line; empty where it is known to be for her.
#[must_use]
pub fn opener_line(pack: &Pack, shown: &Shown) -> String {
    shown.openers.iter().map(|opener| opener_words(pack, shown.statement, opener)).collect::<Vec<_>>().join(" · ")
}

/// "Scotland", "If your permission ran out": whom a statement is for.
#[must_use]
pub fn opener_words(pack: &Pack, StatementId(place): StatementId, opener: &Opener) -> String {
    match opener {
        Opener::Nations(nations) => nation_names(pack, *nations),
        Opener::Voice(crate::model::Voice::Me) => pack.ui.voice_me.to_string(),
        Opener::Voice(crate::model::Voice::SomeoneElse) => pack.ui.voice_someone_else.to_string(),
        Opener::Own => pack.statements[usize::from(place)].opener.as_deref().unwrap_or_default().to_owned(),
        Opener::Answers(field, answers) => {
            let words: Vec<&str> = answers.iter().filter_map(|answer| pack.answer(*field, answer)).map(|answer| &*answer.opener).collect();
            words.join(" / ")
        }
    }
}

/// What [`GuideView`] needs.
#[derive(Properties, PartialEq)]
pub struct GuideViewProps {
    pub pack: Rc<Pack>,
    pub guide: Guide,
    pub draw: Drawing,
    /// Whether sections carry their anchors: on the static page only, an id stands once.
    #[prop_or_default]
    pub anchors: bool,
    /// Where she lives, for the lists that narrow the directory.
    #[prop_or_default]
    pub nation: Option<Nation>,
    /// Time and choices, in the running app only.
    #[prop_or_default]
    pub live: Option<LiveHelp>,
}
