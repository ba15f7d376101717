//! The directory as a person finds it: numbers first, what is open now, and what the lists leave.

use std::{path::Path, sync::OnceLock};

use ask_first::{
    engine::{Filter, OpenState, UkTime, Weekday, found, guide, opening, shelves},
    model::{
        Community, DatedHours, Day, ForWhom, HelpKind, Hours, Language, Mark, Nation, Pack, Region, Situation, Way, packed, phone_number::dialled,
    },
    site::{
        build::{Options, drawn},
        compile::{Compiled, compile},
        load::load,
        words::Words,
    },
};

fn compiled() -> Compiled {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut problems = Vec::new();
    let content = load(&root, &mut problems).expect("content");
    compile(&content, &Words::load(&root, "en", &mut problems), &mut problems)
}

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

fn hours(text: &str) -> Hours {
    Hours::parse(text).expect("hours")
}

/// A minute on the UK's wall clock in winter, when it shows GMT.
fn at(text: &str) -> UkTime {
    let (date, clock) = text.split_once(' ').expect("a day and a time");
    let (hour, minute) = clock.split_once(':').expect("a time");
    let day = day(date);
    // Days since 1970, by counting.
    let mut days = 0_i64;
    for year in 1970..day.year {
        days += if year % 4 == 0 { 366 } else { 365 };
    }
    let months = [31, if day.year.is_multiple_of(4) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    days += months.iter().take(usize::from(day.month) - 1).sum::<i64>() + i64::from(day.day) - 1;
    let seconds = days * 86_400 + hour.parse::<i64>().expect("an hour") * 3600 + minute.parse::<i64>().expect("a minute") * 60;
    UkTime::from_unix(seconds).expect("a time")
}

/// The content's pack with one service whose hours we choose: the first that serves just these nations.
fn with_hours(nations: &[Nation], written: &str, as_of: &str) -> (Pack, usize) {
    let mut pack = compiled().pack;
    let wanted = nations.iter().copied().collect();
    let place = pack.help.iter().position(|entry| entry.nations == wanted).expect("a service there");
    pack.edition.date = day("2026-11-24");
    pack.help_hours = vec![DatedHours { place: u16::try_from(place).expect("few services"), as_of: day(as_of), hours: hours(written) }];
    (pack, place)
}

#[track_caller]
fn check(nations: &[Nation], written: &str, as_of: &str, now: &str, expected: Option<OpenState>) {
    let (pack, place) = with_hours(nations, written, as_of);
    assert_eq!(opening(&pack, place, at(now)), expected, "{written} as of {as_of}, at {now}");
}

const WORKDAYS: &str = "Mo-Fr 09:00-17:00";

#[test]
fn a_line_is_open_or_opens_as_its_hours_say() {
    let england = [Nation::England];
    let opens = |in_days, weekday, minute| Some(OpenState::OpensAt { in_days, weekday, minute });
    check(&england, WORKDAYS, "2026-10-01", "2026-12-01 16:40", Some(OpenState::OpenNow { closes_in_minutes: Some(20) }));
    check(&england, WORKDAYS, "2026-10-01", "2026-12-01 08:00", opens(0, Weekday::Tuesday, 540));
    check(&england, WORKDAYS, "2026-10-01", "2026-12-01 17:00", opens(1, Weekday::Wednesday, 540));
    check(&england, WORKDAYS, "2026-10-01", "2026-12-05 12:00", opens(2, Weekday::Monday, 540));
    check(&england, "24/7", "2026-10-01", "2026-12-25 03:00", Some(OpenState::OpenNow { closes_in_minutes: None }));
}

#[test]
fn hours_of_more_than_a_year_ago_are_not_reckoned_with() {
    check(&[Nation::England], "24/7", "2026-03-01", "2027-02-28 12:00", Some(OpenState::OpenNow { closes_in_minutes: None }));
    check(&[Nation::England], "24/7", "2026-03-01", "2027-03-01 12:00", None);
}

#[test]
fn a_clock_behind_the_edition_tells_no_time() {
    check(&[Nation::England], "24/7", "2026-10-01", "2026-11-23 23:59", None);
    check(&[Nation::England], "24/7", "2026-10-01", "2026-11-24 00:00", Some(OpenState::OpenNow { closes_in_minutes: None }));
}

#[test]
fn a_line_for_several_nations_promises_nothing_while_one_of_them_has_a_holiday() {
    // St Andrew's Day.
    check(&[Nation::Scotland], WORKDAYS, "2026-10-01", "2026-11-30 12:00", Some(OpenState::HolidayToday));
    check(&[Nation::England], WORKDAYS, "2026-10-01", "2026-11-30 12:00", Some(OpenState::OpenNow { closes_in_minutes: Some(300) }));
    check(&Nation::ALL, WORKDAYS, "2026-10-01", "2026-11-30 12:00", Some(OpenState::HolidayToday));
    check(&Nation::ALL, WORKDAYS, "2026-10-01", "2026-12-01 12:00", Some(OpenState::OpenNow { closes_in_minutes: Some(300) }));
}

#[test]
fn hours_travel_in_the_pack_and_only_those_that_can_be_reckoned_with() {
    let pack = compiled().pack;
    assert!(!pack.help_hours.is_empty());
    let packed = packed::pack(&pack.help_hours);
    assert!(packed.len() < 600, "{} bytes of hours", packed.len());
    assert_eq!(packed::unpack::<Vec<DatedHours>>(&packed).as_ref(), Some(&pack.help_hours));
    for dated in &pack.help_hours {
        assert!(dated.as_of.months_until(pack.edition.date) < 12);
    }
}

#[test]
fn every_service_stands_on_one_shelf() {
    let pack = compiled().pack;
    let order: Vec<usize> = (0..pack.help.len()).collect();
    let shelves = shelves(&pack, &order);
    let kinds = shelves.kinds.iter().flat_map(|(_, places)| places);
    let mut all: Vec<usize> = kinds.chain(&shelves.emergency).chain(&shelves.to_read).copied().collect();
    all.sort_unstable();
    assert_eq!(all, order);
    assert!(shelves.to_read.iter().all(|place| pack.help[*place].marks.has(Mark::ToRead)));
    assert!(shelves.emergency.len() >= 5);
}

#[test]
fn a_list_leaves_what_was_asked_for_by_name_first_and_nothing_that_is_ruled_out() {
    let pack = compiled().pack;
    let order: Vec<usize> = (0..pack.help.len()).collect();
    let polish = Language(u8::try_from(pack.languages.iter().position(|name| &**name == "Polish").expect("Polish")).expect("few"));
    let places = found(&pack, &order, &Filter { language: Some(polish), ..Filter::default() });
    let speaks: Vec<bool> = places.iter().map(|place| pack.help[*place].languages.has(polish)).collect();
    assert!(speaks[0] && speaks.is_sorted_by_key(|speaks| !speaks), "those who speak it come before interpreters");
    assert!(places.iter().all(|place| pack.help[*place].languages.has(polish) || pack.help[*place].ways.has(Way::Interpreters)));

    let kurdish = Community(u8::try_from(pack.communities.iter().position(|name| &**name == "Kurdish").expect("Kurdish")).expect("few"));
    let places = found(&pack, &order, &Filter { community: Some(kurdish), ..Filter::default() });
    let by_name: Vec<bool> = places.iter().map(|place| pack.help[*place].communities.has(kurdish)).collect();
    assert!(by_name[0] && by_name.is_sorted_by_key(|by_name| !by_name), "those it runs come before those of many");
    assert!(places.iter().all(|place| pack.help[*place].kinds.has(HelpKind::ByAndFor) || pack.help[*place].communities.has(kurdish)));

    let men = found(&pack, &order, &Filter { whom: Some(ForWhom::Men), ..Filter::default() });
    assert!(pack.help[men[0]].for_whom.has(ForWhom::Men));
    assert!(men.iter().all(|place| [ForWhom::Men, ForWhom::Anyone, ForWhom::Adults].iter().any(|whom| pack.help[*place].for_whom.has(*whom))));

    let refuges = found(&pack, &order, &Filter { kind: Some(HelpKind::Refuge), ..Filter::default() });
    let by_hand = order.iter().filter(|place| pack.help[**place].kinds.has(HelpKind::Refuge)).count();
    assert_eq!(refuges.len(), by_hand);
}

#[test]
fn a_place_leaves_what_serves_it_and_what_serves_everybody() {
    let pack = compiled().pack;
    let order: Vec<usize> = (0..pack.help.len()).collect();
    let place_of = |name: &str| Region(u8::try_from(pack.regions.iter().position(|region| &*region.name == name).expect("a place")).expect("few"));
    let (manchester, north_west, london) = (place_of("Manchester"), place_of("North West of England"), place_of("London"));
    let places = found(&pack, &order, &Filter { region: Some(manchester), ..Filter::default() });
    assert!(pack.help[places[0]].regions.has(manchester) || pack.help[places[0]].regions.has(north_west));
    assert!(places.iter().all(|place| !pack.help[*place].regions.has(london)));
    assert!(places.iter().any(|place| pack.help[*place].regions.is_empty()));
    assert!(pack.around(manchester).has(north_west) && !pack.around(manchester).has(london));
}

#[test]
fn a_place_that_was_chosen_is_named_among_the_first() {
    let pack = compiled().pack;
    let birmingham = Region(u8::try_from(pack.regions.iter().position(|region| &*region.name == "Birmingham").expect("a place")).expect("few"));
    let first = |region| {
        let situation = Situation { nation: Some(Nation::England), region, ..Situation::default() };
        guide(&pack, &situation, pack.edition.date).first_help
    };
    let near = |picks: &[ask_first::engine::Pick]| picks.iter().filter(|pick| pack.help[pick.index].regions.has(birmingham)).count();
    assert_eq!(near(&first(None)), 0);
    assert!(near(&first(Some(birmingham))) > 0);
}

#[test]
fn each_nation_has_its_number_and_a_line_for_danger_before_anything_is_told() {
    let compiled = compiled();
    let pack = &compiled.pack;
    for nation in [None].into_iter().chain(Nation::ALL.map(Some)) {
        let guide = guide(pack, &Situation { nation, ..Situation::default() }, pack.edition.date);
        let expected = if nation.is_some() { 1 } else { 4 };
        assert_eq!(guide.short.numbers.len(), expected, "{nation:?}");
        assert!(guide.short.numbers.iter().all(|place| pack.help[*place].marks.has(Mark::NationalHelpline)));
        assert_eq!(guide.danger_line.and_then(|place| compiled.help[place].phone.as_deref()), Some("999"));
        // In Northern Ireland the helpline itself is for men too, and no line for deaf people is known; in Scotland neither.
        let lines = match nation {
            None | Some(Nation::England | Nation::Wales) => 4,
            Some(Nation::Scotland) => 3,
            Some(Nation::NorthernIreland) => 2,
        };
        assert_eq!(guide.other_lines.len(), lines, "{nation:?}");
    }
}

/// The static page, drawn once.
fn static_page() -> &'static str {
    static PAGE: OnceLock<String> = OnceLock::new();
    PAGE.get_or_init(|| {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf();
        let options = Options {
            site: root.join("site.toml"),
            dist: root.join("target/never-written"),
            root,
            pseudo: false,
            release: false,
            release_check: false,
            pages_only: true,
        };
        let files = drawn(&options).expect("pages");
        String::from_utf8(files["index.html"].clone()).expect("text")
    })
}

#[test]
fn with_scripts_off_the_numbers_stand_first_and_each_card_once() {
    let page = static_page();
    let (_, talk) = page.split_once("id=\"talk\"").expect("the section");
    let calls: Vec<&str> = talk.split("href=\"tel:").skip(1).filter_map(|after| after.split('"').next()).collect();
    let helplines = ["0808 2000 247", "0808 802 1414", "0800 027 1234", "0808 80 10 800"].map(dialled);
    assert_eq!(calls[0], "999");
    assert_eq!(calls[1..5], helplines, "England, Northern Ireland, Scotland, Wales");
    for card in compiled().help {
        assert_eq!(page.matches(&format!("id=\"help-{}\"", card.id)).count(), 1, "{}", card.id);
    }
}

#[test]
fn a_website_opens_with_a_warning_and_without_a_trace_of_this_page() {
    let page = static_page();
    for card in page.split("<article ").skip(1).filter_map(|after| after.split("</article>").next()) {
        let sites: Vec<&str> = card.split("<a href=\"http").skip(1).filter_map(|after| after.split('>').next()).collect();
        assert!(sites.iter().all(|site| site.contains("rel=\"noreferrer noopener nofollow\"")), "{card}");
        assert_eq!(!sites.is_empty(), card.contains("help__leaves"), "{card}");
    }
}
