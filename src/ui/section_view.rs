//! One section of the guide: its answer, what stands above and below its statements, and the statements under their headings.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::{
    Drawing, Fold, FoldId, Live, Piece, Screen, Shelf, Tactic, block, changing_line, first_help, fold, help_directory, line, number_lines,
    opener_line, pattern_ring, slot,
};
use crate::{
    engine::{Group, Guide, GuideSection, Row, Shown},
    model::{Heading, Nation, Pack, SectionId, StatementId},
};

/// How many statements of a group stand open where nobody pressed its heading; the rest unfolds.
const OPEN: usize = 3;

/// One section. The only component that the browser draws beside the app: a press changes few sections, and drawing them all anew would cost
/// more than all the rest of it.
#[component]
pub fn SectionView(props: &SectionViewProps) -> Html {
    let SectionViewProps { pack, draw, live, guide, anchors, nation, .. } = props;
    let screen = &Screen { pack, draw, live: live.as_ref() };
    let section = props.section();
    let Some(words) = pack.sections.iter().find(|words| words.id == section.id) else { return Html::default() };
    html! {
        <section class={format!("guide-section guide-section--{}", section.id.id())}
            id={anchors.then(|| section.id.id())} data-section={section.id.id()}>
            <h2 tabindex="-1">{ words.heading.clone() }</h2>
            { line("guide-section__answer", &words.answer) }
            { slot(before(screen, guide, section)) }
            { slot(section.groups.iter().filter(|group| !is_said_first(pack, group)).map(|group| group_view(screen, guide, section.id, group, *anchors)).collect()) }
            { slot(after(screen, guide, section.id, *nation)) }
        </section>
    }
}

/// What [`SectionView`] needs.
#[derive(Clone, Debug, Properties)]
pub struct SectionViewProps {
    pub pack: Rc<Pack>,
    pub draw: Drawing,
    pub live: Option<Live>,
    pub guide: Rc<Guide>,
    /// The section's place in the guide.
    pub at: usize,
    pub anchors: bool,
    pub nation: Option<Nation>,
}

impl SectionViewProps {
    /// Which section it is.
    #[must_use]
    pub fn id(&self) -> SectionId {
        self.section().id
    }

    fn section(&self) -> &GuideSection {
        &self.guide.sections[self.at]
    }
}

/// Equal sections look the same (tested by drawing them): what one of them shows of the guide beside its own statements counts there only.
impl PartialEq for SectionViewProps {
    fn eq(&self, other: &Self) -> bool {
        let (mine, others) = (&*self.guide, &*other.guide);
        let beside = match self.section().id {
            SectionId::Sharing => mine.table == others.table,
            SectionId::Pattern => mine.tactics == others.tactics,
            SectionId::Talk | SectionId::Help => {
                let numbers = |guide: &Guide| (guide.leading, guide.danger_line);
                (self.nation, numbers(mine), &mine.first_help, &mine.other_lines, &mine.help)
                    == (other.nation, numbers(others), &others.first_help, &others.other_lines, &others.help)
                    && self.live == other.live
            }
            _ => true,
        };
        let unfolded = match (&self.live, &other.live) {
            (Some(mine), Some(others)) => mine.unfolded.is_same_in(self.section().id, &others.unfolded),
            (mine, others) => mine.is_some() == others.is_some(),
        };
        beside && unfolded && mine.voice == others.voice && self.section() == other.section()
    }
}

/// What stands above the statements of a section.
fn before(screen: &Screen, guide: &Guide, section: &GuideSection) -> Html {
    let pack = screen.pack;
    match section.id {
        SectionId::Sharing => html! {
            <div class="glance" role="list" aria-label={pack.ui.table_heading.clone()}>
                { for guide.table.iter().map(|row| row_view(screen, row)) }
            </div>
        },
        SectionId::Pattern => {
            let tactics = guide.tactics.iter().map(|(heading, ticked)| {
                let Heading { id, words, .. } = &pack.headings[usize::from(*heading)];
                Tactic { id: id.clone(), name: words.clone(), ticked: *ticked }
            });
            pattern_ring(&tactics.collect::<Vec<_>>())
        }
        SectionId::Talk => {
            let first = section.groups.iter().find(|group| is_said_first(pack, group));
            html! {
                <>
                    { number_lines(screen, guide) }
                    { slot(first.map(|group| said_first(screen, guide, group)).unwrap_or_default()) }
                    { first_help(screen, guide) }
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

fn said_first(screen: &Screen, guide: &Guide, group: &Group) -> Html {
    let heading = group.about.map(|place| screen.pack.headings[usize::from(place)].words.clone()).unwrap_or_default();
    html! {
        <div class="say-first">
            <h3>{ heading }</h3>
            <div>{ for group.shown.iter().map(|shown| statement(screen, guide, shown)) }</div>
        </div>
    }
}

/// What stands below them.
fn after(screen: &Screen, guide: &Guide, id: SectionId, nation: Option<Nation>) -> Html {
    match id {
        SectionId::Help => help_directory(screen, &guide.help, nation),
        SectionId::Options => screen.draw.draw(Piece::Advisers),
        _ => Html::default(),
    }
}

/// A line of the table. What to ask stands in it for a service that she picked; for the others it is behind their own headings, or nobody
/// would see the table at a glance.
fn row_view(Screen { pack, draw, .. }: &Screen, row: &Row) -> Html {
    let service = &pack.services[usize::from(row.service.0)];
    let cell = |place: &usize| {
        let ask = if row.hers { draw.draw(Piece::Ask(*place, Shelf::Line)) } else { Html::default() };
        html! { <div key={*place}>{ draw.draw(Piece::Row(*place)) }{ slot(ask) }</div> }
    };
    html! {
        <div class="glance__row" role="listitem" key={&*service.id} data-hers={row.hers.then_some("")}>
            { line("glance__service", &service.name) }
            <div class="glance__cells">{ for row.cells.iter().map(cell) }</div>
        </div>
    }
}

fn group_view(screen: &Screen, guide: &Guide, section: SectionId, group: &Group, anchors: bool) -> Html {
    let pack = screen.pack;
    let Some((place, heading)) = group.about.map(|place| (place, &pack.headings[usize::from(place)])) else {
        return html! { <div key="general">{ statements(screen, guide, &group.shown, true) }</div> };
    };
    // The ring leads to the tactics also with scripts off; elsewhere the same heading stands in several sections.
    let linked = anchors && section == SectionId::Pattern;
    let id = FoldId::Heading(section, place);
    fold(screen, Fold { id, heading: &heading.words, about: Some(&heading.id), anchor: linked, open: group.hers }, &|| {
        html! { <>{ slot(service_pieces(screen, guide, section, heading)) }{ statements(screen, guide, &group.shown, group.hers) }</> }
    })
}

/// In the section on sharing a service begins with its cells and its path.
fn service_pieces(Screen { pack, draw, .. }: &Screen, guide: &Guide, section: SectionId, heading: &Heading) -> Html {
    let row = guide.table.iter().find(|row| *pack.services[usize::from(row.service.0)].id == *heading.id);
    let (SectionId::Sharing, Some(row)) = (section, row) else { return Html::default() };
    let cells = row.cells.iter().map(|place| html! { <div key={format!("cell-{place}")}>{ draw.draw(Piece::Cell(*place)) }</div> });
    let paths = row.paths.iter().map(|place| html! { <div key={format!("path-{place}")}>{ draw.draw(Piece::Path(*place)) }</div> });
    html! { <div>{ for cells.chain(paths) }</div> }
}

/// What she pressed a heading for is all there: nothing is folded away twice.
fn statements(screen: &Screen, guide: &Guide, shown: &[Shown], stands_open: bool) -> Html {
    let folds = stands_open && shown.len() > OPEN + 1;
    let (open, folded) = shown.split_at(if folds { OPEN } else { shown.len() });
    let list = |shown: &[Shown]| shown.iter().map(|shown| statement(screen, guide, shown)).collect::<Html>();
    let more = || {
        html! {
            <details class="more">
                <summary>{ screen.pack.ui.more_here.clone() }</summary>
                <div>{ list(folded) }</div>
            </details>
        }
    };
    let more = if folded.is_empty() { Html::default() } else { more() };
    block("statements", html! { <>{ slot(list(open)) }{ slot(more) }</> })
}

fn statement(Screen { pack, draw, .. }: &Screen, guide: &Guide, shown: &Shown) -> Html {
    let StatementId(place) = shown.statement;
    let opener = opener_line(pack, shown, guide.voice);
    html! {
        <div class="shown" key={place}>
            { changing_line("opener", &opener) }
            <div>{ draw.draw(Piece::Statement(shown.statement)) }</div>
        </div>
    }
}
