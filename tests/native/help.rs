//! The written situations, and the rules that hold for everybody, on the directory as it stands in `content/`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use ask_first::engine::{FIRST, Ranked, Reason, Seeker, rank};
use ask_first::model::packed::{pack, unpack};
use ask_first::model::{Community, Confidence, ForWhom, HelpEntry, HelpKind, Immigration, Language, Mark, Nation, Region, Set};
use ask_first::site::{compile::compile, load::load, raw_help::RawRegion, words::Words};
use proptest::prelude::*;
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// The directory of `content/`, compiled.
struct Directory {
    ids: Vec<String>,
    entries: Vec<HelpEntry>,
    kinds: Vec<String>,
    for_whom: Vec<String>,
    communities: Vec<String>,
    languages: Vec<String>,
    places: Vec<RawRegion>,
}

fn read<T: DeserializeOwned>(path: &Path) -> T {
    let text = fs::read_to_string(path).expect("a readable file");
    toml::from_str(&text).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

fn directory() -> Directory {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let mut problems = Vec::new();
    let content = load(&root, &mut problems).expect("content");
    let compiled = compile(&content, &Words::load(&root, "en", &mut problems), &mut problems);
    let lists = content.lists.value;
    let ids = compiled.help.iter().map(|card| card.id.to_string()).collect();
    let places = content.regions.value.region;
    Directory {
        ids,
        entries: compiled.pack.help,
        kinds: lists.kinds,
        for_whom: lists.for_whom,
        communities: lists.communities,
        languages: lists.languages,
        places,
    }
}

fn place(list: &[String], id: &str) -> u8 {
    let place = list.iter().position(|known| known == id);
    u8::try_from(place.unwrap_or_else(|| panic!("`{id}` is in no list"))).expect("a short list")
}

/// A place, what lies in it and what it lies in.
fn around(places: &[RawRegion], chosen: &str) -> Set<Region> {
    let within = |inner: &str, outer: &str| {
        let mut at = Some(inner);
        while let Some(id) = at {
            if id == outer {
                return true;
            }
            at = places.iter().find(|place| place.id.get_ref() == id).expect("a place").within.as_ref().map(|outer| outer.get_ref().as_str());
        }
        false
    };
    let near = places.iter().enumerate().filter(|(_, place)| within(place.id.get_ref(), chosen) || within(chosen, place.id.get_ref()));
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
            "language" => seeker.language = value.as_str().map(|id| Language(place(&directory.languages, id))),
            "community" => seeker.community = value.as_str().map(|id| Community(place(&directory.communities, id))),
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
    let situations: Situations = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/content/help-situations.toml"));
    assert!(situations.situation.len() >= 20);
    let mut wrong = String::new();
    for situation in &situations.situation {
        let ranked = rank(&directory.entries, &seeker(&situation.seeker, &directory));
        let named: Vec<&str> = ranked.first.iter().map(|pick| directory.ids[pick.index].as_str()).collect();
        if named != situation.first {
            wrong += &format!("\n{}\n  written: {:?}\n  named:   {named:?}\n", situation.name, situation.first);
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn the_lists_of_the_rules_are_those_of_the_content() {
    let lists = directory();
    assert_eq!(lists.kinds, HelpKind::ALL.iter().map(|kind| kind.id()).collect::<Vec<_>>());
    assert_eq!(lists.for_whom, ForWhom::ALL.iter().map(|whom| whom.id()).collect::<Vec<_>>());
}

#[test]
fn each_nation_has_one_helpline() {
    let directory = directory();
    let helplines = directory.entries.iter().filter(|entry| entry.marks.has(Mark::NationalHelpline));
    let mut nations: Vec<Nation> = helplines.flat_map(|entry| entry.nations.iter().collect::<Vec<_>>()).collect();
    nations.sort();
    assert_eq!(nations, Nation::ALL, "each nation has one helpline");
}

#[test]
fn the_directory_weighs_less_than_ten_kilobytes() {
    let entries = directory().entries;
    let bytes = pack(&entries);
    assert!(bytes.len() < 10_000, "{}", bytes.len());
    assert_eq!(unpack::<Vec<HelpEntry>>(&bytes), Some(entries));
}

/// Any answers, of the kind that a person can give.
fn any_seeker() -> impl Strategy<Value = Seeker> {
    let (place, community) = (proptest::option::of(0..18_u8), proptest::option::of(0..32_u8));
    (0..5_usize, any::<u32>(), proptest::option::of(0..19_u8), place, community).prop_map(|(nation, ticks, language, region, community)| {
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
            community: community.map(Community),
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
