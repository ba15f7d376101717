//! The written situations, and the rules that hold for everybody, on the directory as it stands in `content/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::{FIRST, Ranked, rank};
use crate::engine::help_entry::{Confidence, ForWhom, HelpEntry, HelpKind, Immigration, Language, Mark, Member, Region, Set, Way};
use crate::engine::hours::Hours;
use crate::engine::phone_number;
use crate::engine::seeker::{Reason, Seeker};
use crate::model::{Nation, Nations};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    kinds: Vec<String>,
    for_whom: Vec<String>,
    communities: Vec<String>,
    languages: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Places {
    region: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    id: String,
    nation: Nation,
    within: Option<String>,
}

#[derive(Deserialize)]
struct Services {
    service: Vec<Service>,
}

/// A service as typed. What ranking does not need is checked here and dropped.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(dead_code, reason = "some keys are only known here so that unknown ones are errors")]
struct Service {
    id: String,
    name: String,
    run_by: String,
    nations: Vec<Nation>,
    #[serde(default)]
    regions: Vec<String>,
    #[serde(default)]
    national_helpline: bool,
    kinds: Vec<String>,
    for_whom: Vec<String>,
    #[serde(default)]
    communities: Vec<String>,
    languages: Vec<String>,
    #[serde(default)]
    interpreters: bool,
    phone: Option<String>,
    phone_cost: Option<String>,
    shows_on_bill: Option<bool>,
    text: Option<String>,
    whatsapp: Option<String>,
    email: Option<String>,
    web: Option<String>,
    chat: Option<String>,
    #[serde(default)]
    deaf_access: bool,
    hours: Option<String>,
    hours_as_of: Option<String>,
    immigration: Immigration,
    no_recourse: Option<bool>,
    #[serde(default)]
    by_referral: bool,
    #[serde(default)]
    to_read: bool,
    #[serde(default)]
    home_office: bool,
    #[serde(default)]
    anonymous_ok: bool,
    confidentiality_by: String,
    as_of: String,
    compiled: String,
    review_by: String,
    sources: Vec<String>,
    confidence: Confidence,
}

struct Directory {
    services: Vec<Service>,
    entries: Vec<HelpEntry>,
    lists: Lists,
    places: Vec<Place>,
}

fn content() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("content")
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).expect("a readable file");
    toml::from_str(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

fn directory() -> Directory {
    let content = content();
    let folder = fs::read_dir(content.join("services")).expect("services");
    let mut files: Vec<PathBuf> = folder.map(|file| file.expect("a file").path()).collect();
    files.sort();
    let services: Vec<Service> = files.iter().flat_map(|file| read::<Services>(file).service).collect();
    let lists: Lists = read(&content.join("service-kinds.toml"));
    let places = read::<Places>(&content.join("regions.toml")).region;
    let entries = services.iter().map(|service| entry(service, &lists, &places)).collect();
    Directory { services, entries, lists, places }
}

fn place(list: impl IntoIterator<Item = impl AsRef<str>>, id: &str) -> u8 {
    let place = list.into_iter().position(|known| known.as_ref() == id);
    u8::try_from(place.unwrap_or_else(|| panic!("`{id}` is in no list"))).expect("a short list")
}

fn members<T: Member>(ids: &[String], member: impl Fn(&str) -> Option<T>) -> Set<T> {
    ids.iter().map(|id| member(id).unwrap_or_else(|| panic!("`{id}` is in no list"))).collect()
}

fn entry(service: &Service, lists: &Lists, places: &[Place]) -> HelpEntry {
    for community in &service.communities {
        place(&lists.communities, community);
    }
    let open_to_all = |id: &String| id == "migrant" || id == "black-and-minoritised";
    let one_community = !service.communities.is_empty() && !service.communities.iter().any(open_to_all);
    let cost = service.phone_cost.as_deref();
    let digits = service.phone.iter().flat_map(|phone| phone.bytes().filter(u8::is_ascii_digit));
    HelpEntry {
        nations: service.nations.iter().copied().collect::<Nations>(),
        regions: members(&service.regions, |id| Some(Region(place(places.iter().map(|place| &place.id), id)))),
        kinds: members(&service.kinds, HelpKind::from_id),
        for_whom: members(&service.for_whom, ForWhom::from_id),
        languages: members(&service.languages, |id| Some(Language(place(&lists.languages, id)))),
        ways: Set::default()
            .with(Way::FreePhone, cost == Some("free"))
            .with(Way::Phone, matches!(cost, Some("standard" | "unknown")))
            .with(Way::CostlyPhone, cost == Some("higher"))
            .with(Way::Text, service.text.is_some() || service.whatsapp.is_some())
            .with(Way::Chat, service.chat.is_some())
            .with(Way::Email, service.email.is_some())
            .with(Way::Web, service.web.is_some())
            .with(Way::Relay, service.deaf_access)
            .with(Way::SignLanguage, service.languages.iter().any(|id| id == "bfi"))
            .with(Way::Interpreters, service.interpreters)
            .with(Way::NoName, service.anonymous_ok),
        marks: Set::default()
            .with(Mark::NationalHelpline, service.national_helpline)
            .with(Mark::ToRead, service.to_read)
            .with(Mark::ByReferral, service.by_referral)
            .with(Mark::HomeOffice, service.home_office)
            .with(Mark::TakesNoRecourse, service.no_recourse == Some(true))
            .with(Mark::DayAndNight, service.hours.as_deref() == Some("24/7"))
            .with(Mark::Migrants, service.communities.iter().any(|id| id == "migrant"))
            .with(Mark::OneCommunity, one_community),
        immigration: service.immigration,
        confidence: service.confidence,
        number: digits.fold(0, |number, digit| number * 10 + u64::from(digit - b'0')),
    }
}

/// A place, what lies in it and what it lies in.
fn around(places: &[Place], chosen: &str) -> Set<Region> {
    let within = |inner: &str, outer: &str| {
        let mut at = Some(inner);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = places.iter().find(|place| place.id == id).expect("a place").within.as_deref();
        }
        false
    };
    let near = places.iter().enumerate().filter(|(_, place)| within(&place.id, chosen) || within(chosen, &place.id));
    near.map(|(place, _)| Region(u8::try_from(place).expect("few places"))).collect()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situations {
    situation: Vec<Situation>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Situation {
    name: String,
    seeker: BTreeMap<String, toml::Value>,
    first: Vec<String>,
}

fn seeker(written: &BTreeMap<String, toml::Value>, directory: &Directory) -> Seeker {
    let mut seeker = Seeker::default();
    for (key, value) in written {
        let yes = value.as_bool().unwrap_or(false);
        match key.as_str() {
            "nation" => seeker.nation = value.as_str().and_then(Nation::from_id),
            "regions" => {
                let chosen = value.as_array().and_then(|list| list.first()).and_then(toml::Value::as_str).expect("a place");
                seeker.regions = around(&directory.places, chosen);
            }
            "language" => seeker.language = value.as_str().map(|id| Language(place(&directory.lists.languages, id))),
            "danger" => seeker.danger = yes,
            "man" => seeker.man = yes,
            "lgbt" => seeker.lgbt = yes,
            "deaf" => seeker.deaf = yes,
            "under18" => seeker.under18 = yes,
            "children" => seeker.children = yes,
            "pregnant" => seeker.pregnant = yes,
            "own_language" => seeker.own_language = yes,
            "by_and_for" => seeker.by_and_for = yes,
            "not_my_community" => seeker.not_my_community = yes,
            "immigration_advice" => seeker.immigration_advice = yes,
            "forced_marriage" => seeker.forced_marriage = yes,
            "trip_abroad" => seeker.trip_abroad = yes,
            "no_public_funds" => seeker.no_public_funds = yes,
            "employer" => seeker.employer = yes,
            "domestic_worker" => seeker.domestic_worker = yes,
            "asylum" => seeker.asylum = yes,
            "eu" => seeker.eu = yes,
            _ => panic!("a seeker has no `{key}`"),
        }
    }
    seeker
}

#[test]
fn the_written_situations_name_whom_a_caseworker_wrote_down_first() {
    let directory = directory();
    let situations: Situations = read(&content().with_file_name("tests").join("content/help-situations.toml"));
    assert!(situations.situation.len() >= 20);
    let mut wrong = String::new();
    for situation in &situations.situation {
        let ranked = rank(&directory.entries, &seeker(&situation.seeker, &directory));
        let named: Vec<&str> = ranked.first.iter().map(|pick| directory.services[pick.index].id.as_str()).collect();
        if named != situation.first {
            wrong += &format!("\n{}\n  written: {:?}\n  named:   {named:?}\n", situation.name, situation.first);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_lists_of_the_rules_are_those_of_the_content() {
    let lists = directory().lists;
    assert_eq!(lists.kinds, HelpKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>());
    assert_eq!(lists.for_whom, ForWhom::ALL.iter().map(|whom| whom.id()).collect::<Vec<_>>());
}

#[test]
fn every_service_is_typed_so_that_it_can_be_used() {
    let directory = directory();
    for service in &directory.services {
        let id = &service.id;
        if let Some(hours) = &service.hours {
            let read = Hours::parse(hours).unwrap_or_else(|problem| panic!("{id}: `{hours}` at {}: {}", problem.at, problem.kind));
            assert_eq!(&read.to_string(), hours, "{id}: the shortest way to write it");
        }
        for region in &service.regions {
            let place = directory.places.iter().find(|place| &place.id == region).expect("a place");
            assert!(service.nations.contains(&place.nation), "{id}: {region} is in none of its nations");
        }
        assert_eq!(service.phone.as_deref().and_then(phone_number::problem), None, "{id}");
        for text in service.text.iter().chain(&service.whatsapp) {
            assert_eq!(phone_number::text_problem(text), None, "{id}");
        }
        assert_eq!(service.phone.is_some(), service.phone_cost.is_some(), "{id}: a number has a cost");
        assert!(service.hours_as_of.is_none() || service.hours.is_some(), "{id}: a date of no hours");
        assert!(!service.sources.is_empty(), "{id}: nothing rests on no source");
    }
    let helplines = directory.entries.iter().filter(|entry| entry.marks.has(Mark::NationalHelpline));
    let mut nations: Vec<Nation> = helplines.flat_map(|entry| entry.nations.iter()).collect();
    nations.sort();
    assert_eq!(nations, Nation::ALL, "each nation has one helpline");
}

#[test]
fn the_directory_weighs_less_than_ten_kilobytes() {
    let entries = directory().entries;
    let bytes = postcard::to_allocvec(&entries).expect("postcard");
    assert!(bytes.len() < 10_000, "{}", bytes.len());
    assert_eq!(postcard::from_bytes::<Vec<HelpEntry>>(&bytes), Ok(entries));
}

/// Any answers, of the kind that a person can give.
fn any_seeker() -> impl Strategy<Value = Seeker> {
    let place = proptest::option::of(0..18_u8);
    (0..5_usize, any::<u32>(), proptest::option::of(0..19_u8), place).prop_map(|(nation, ticks, language, region)| {
        let tick = |place: u32| ticks >> place & 1 == 1;
        Seeker {
            nation: Nation::ALL.get(nation).copied(),
            regions: region.map(Region).into_iter().collect(),
            danger: tick(0),
            man: tick(1),
            lgbt: tick(2),
            deaf: tick(3),
            under18: tick(4),
            children: tick(5),
            pregnant: tick(6),
            own_language: tick(7),
            language: language.map(Language),
            by_and_for: tick(8),
            not_my_community: tick(9),
            immigration_advice: tick(10),
            forced_marriage: tick(11),
            trip_abroad: tick(12),
            no_public_funds: tick(13),
            employer: tick(14),
            domestic_worker: tick(15),
            asylum: tick(16),
            eu: tick(17),
        }
    })
}

fn first<'a>(directory: &'a Directory, ranked: &'a Ranked) -> impl Iterator<Item = &'a HelpEntry> {
    ranked.first.iter().map(|pick| &directory.entries[pick.index])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whoever_asks_the_rules_hold(seeker in any_seeker()) {
        thread_local!(static DIRECTORY: Directory = directory());
        DIRECTORY.with(|directory| {
            let ranked = rank(&directory.entries, &seeker);
            let all: Vec<usize> = ranked.first.iter().chain(&ranked.rest).map(|pick| pick.index).collect();
            let women_only = |entry: &HelpEntry| {
                entry.for_whom.has(ForWhom::Women) && !entry.for_whom.has(ForWhom::Men) && !entry.for_whom.has(ForWhom::Anyone)
            };
            prop_assert_eq!(ranked.first.len(), FIRST);
            let mut once = all.clone();
            once.sort_unstable();
            once.dedup();
            prop_assert_eq!(once.len(), all.len(), "named twice");
            for index in &all {
                let entry = &directory.entries[*index];
                prop_assert!(seeker.nation.is_none_or(|nation| entry.nations.contains(nation)), "helps elsewhere");
                prop_assert!(!(seeker.man && women_only(entry)), "a line for women, named to a man");
            }
            for entry in first(directory, &ranked) {
                prop_assert!(entry.confidence > Confidence::Low, "to be checked first");
                prop_assert!(!entry.ways.is_empty(), "cannot be reached");
                prop_assert!(!(seeker.not_my_community && entry.kinds.has(HelpKind::ByAndFor)), "from her community");
                prop_assert!(seeker.danger || !entry.kinds.has(HelpKind::Emergency));
            }
            let helpline = first(directory, &ranked).any(|entry| {
                entry.marks.has(Mark::NationalHelpline) || (seeker.man && entry.number != 0 && entry.regions.is_empty())
            });
            prop_assert!(helpline, "no national helpline");
            prop_assert_eq!(seeker.danger, ranked.first[0].reasons.contains(&Reason::Danger));
            let own_lines = [seeker.under18, seeker.deaf, seeker.lgbt, seeker.man, seeker.employer || seeker.domestic_worker];
            let places_left = seeker.nation.is_some() && own_lines.into_iter().filter(|own| *own).count() < FIRST - 1;
            if !seeker.danger && places_left {
                let advises = first(directory, &ranked).any(|entry| entry.immigration == Immigration::RegulatedAdvice);
                prop_assert!(advises, "nobody who knows immigration law");
            }
            Ok(())
        })?;
    }
}
