//! The plain pages that people beside her hold in their hands, as they are written to `dist/`: public answers, cards, letters, print-outs.

use std::collections::{BTreeMap, BTreeSet};

use crate::drawn::{between, pages, site, text, told};

/// All pages of this kind of take-away.
fn handed_out() -> Vec<(&'static str, &'static str)> {
    [pages("en/answers/", 13), pages("en/cards/", 1), pages("en/letters/", 10), pages("en/print/", 41), pages("en/links/", 11)].concat()
}

/// How often `piece` stands in `text`.
fn count(text: &str, piece: &str) -> usize {
    text.matches(piece).count()
}

#[test]
fn the_way_out_is_the_first_thing_on_every_page_that_can_be_pressed() {
    for (path, page) in handed_out() {
        let body = page.split_once("<body>").expect("a body").1;
        let first = body.split_once("<a ").expect("a link").1;
        assert!(first.starts_with("id=\"exit\" href=\"https://"), "{path}: {}", &first[..80]);
        assert_eq!(count(page, "id=\"exit\""), 1, "{path}");
    }
}

#[test]
fn a_number_to_call_is_heard_with_whom_it_calls() {
    let mut calls = 0;
    for (path, page) in [pages("en/", 30), vec![("index.html", text("index.html"))]].concat() {
        let tag_of_call = |place: usize| &page[page[..place].rfind("<a ").expect("a link")..];
        for (place, _) in page.match_indices(" class=\"call\"") {
            let link = tag_of_call(place);
            let heard = between(link, "aria-label=\"", "\"").unwrap_or_else(|| panic!("{path}: a number alone: {}", &link[..160]));
            let number = between(link, "<bdi>", "</bdi>").expect("a number");
            let card = &page[page[..place].rfind("<h3 ").expect("a heading before a number")..];
            let name = between(card, "<bdi>", "</bdi>").expect("a name");
            // What is seen is part of what is heard, so that who speaks to the device can say it.
            assert!(heard.contains(number) && heard.contains(name), "{path}: “{heard}” for {number} of {name}");
            calls += 1;
        }
    }
    assert!(calls > 100, "{calls}");
}

/// What stands between two marks, the first time.
#[test]
fn no_page_that_is_handed_out_runs_a_script_of_its_own_or_asks_for_anything() {
    for (path, page) in handed_out() {
        let scripts: Vec<&str> = page.split("<script").skip(1).map(|rest| rest.split_once('>').map_or("", |(tag, _)| tag)).collect();
        let foreign: Vec<&&str> = scripts.iter().filter(|tag| !tag.is_empty() && **tag != " type=\"application/ld+json\"").collect();
        assert!(foreign.is_empty(), "{path} has {foreign:?}");
        let own = usize::from(page.contains("class=\"press press--plain copy\""));
        assert_eq!(scripts.iter().filter(|tag| tag.is_empty()).count(), 1 + own, "{path}: the start-up script, the one that copies, and no other");
        for field in ["<form", "<input", "<textarea", "<select", "contenteditable", "src=", "<iframe", "<img", "<object"] {
            assert!(!page.contains(field), "{path} has {field}");
        }
    }
    // The detector sees what it looks for: the guide's own page has fields and the app.
    let guide = text("index.html");
    assert!(guide.contains("<input") && guide.contains("src="));
}

#[test]
fn every_sentence_that_is_handed_out_shows_what_it_rests_on_and_when_that_was_read() {
    for (path, page) in handed_out() {
        // Paper says it in print, in its own words: the next test.
        let is_paper = path.starts_with("en/print/") && path != "en/print/index.html";
        if ["en/answers/index.html", "en/letters/index.html"].contains(&path) || is_paper {
            continue;
        }
        let marks = [" class=\"statement\">", " class=\"cell\">"];
        for piece in marks {
            for said in page.split(piece).skip(1) {
                let next = marks.iter().filter_map(|mark| said.find(mark)).min().unwrap_or(said.len());
                let said = &said[..next];
                let note = said.find(" class=\"sources\">").unwrap_or_else(|| panic!("{path}: no sources under {said}"));
                let (summary, list) = said[note..].split_once("</summary>").expect("a summary");
                assert!(summary.contains("seen in a text"), "{path}: no date: {summary}");
                assert!(list.contains("sources/#s"), "{path}: no source: {list}");
            }
        }
        assert!(marks.iter().map(|mark| count(page, mark)).sum::<usize>() >= 1, "{path} says nothing");
    }
}

/// To somebody whose visa is valid, the words for people without one are the threat she has heard before (`design/casework.md` 1).
#[test]
fn words_for_one_permission_say_so_to_the_filter_that_hides_them_from_others() {
    let guide = text("index.html");
    let kinds = [
        ("data-know-valid", "on-british-or-settled on-work-or-study on-eu on-refugee-or-waiting own british-or-settled"),
        ("data-know-without", "none"),
    ];
    for (mark, ids) in kinds {
        // In the body only: the style names the marks too.
        let body = guide.split_once("<body>").expect("a body").1;
        let tags: Vec<&str> =
            body.match_indices(&format!(" {mark}=")).filter_map(|(at, _)| body[..at].rsplit_once("<div")).map(|(_, tag)| tag).collect();
        assert!(!tags.is_empty(), "{mark}");
        assert!(tags.iter().all(|tag| tag.contains(&format!("data-permission=\"{ids}\"")) && tag.contains("cell__know")), "{mark}: {tags:?}");
    }
    let style = guide.split_once("<style>").expect("a style").1;
    for rule in ["[data-permission-is=\"valid\"] .cell__know--not-valid", "[data-permission-is=\"without\"] .cell__know--not-without"] {
        assert!(style.contains(rule), "{rule}");
    }
}

/// WebKit looks anew at everything that a `:has()` might mean, with each press: while the app runs only its questions may be asked so.
#[test]
fn the_style_of_the_running_app_looks_into_nothing_but_its_questions() {
    let guide = text("index.html");
    let (style, after) = guide.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).expect("a style");
    assert!(after.starts_with("<noscript><style>") && after.contains(":root:has("), "the filter is in force beside the app");
    let screen = style.split("@media print").next().expect("what stands before print");
    for rule in screen.lines().filter(|line| line.contains(":has(")).map(str::trim_start) {
        assert!([".answer", "@supports selector(:has(*)){.answer"].iter().any(|start| rule.starts_with(start)), "{rule}");
    }
}

/// A picture goes on telling in newsletters what the page has taken back.
#[test]
fn the_pictures_for_newsletters_say_what_the_page_says() {
    let said = std::fs::read_to_string(crate::drawn::root().join("static/pictures/guide.txt")).expect("what `make pictures` wrote down");
    let page: String = text("index.html").split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words)).collect();
    assert!(said.lines().count() > 3, "{said}");
    for line in said.lines() {
        assert!(page.contains(line), "the page no longer says `{line}`: `make pictures` takes the pictures anew");
    }
}

#[test]
fn every_statement_on_paper_says_what_kind_it_is_and_when_that_was_read() {
    for (path, page) in pages("en/print/", 41) {
        let mut said = 0;
        for part in ["<div class=\"poster__said\">", "<div class=\"sheet__said\">"] {
            let Some((_, statements)) = page.split_once(part) else { continue };
            for statement in statements.split("</div>").next().unwrap_or_default().split("<p>").skip(1) {
                said += 1;
                assert!(statement.contains("<small>(") && statement.contains("seen in a text"), "{path}: {statement}");
            }
        }
        assert!(said >= 3 || path.contains("-card/") || path == "en/print/index.html", "{path} says {said} things");
    }
}

#[test]
fn a_statement_that_is_for_others_is_refused_on_paper_for_one_situation() {
    let told = told("content/print.toml", "\"settlement-partners-of-workers-outside\"", "\"threat-true-overstayed\"");
    assert!(told.contains("`threat-true-overstayed` is not for somebody in this situation") && told.contains("--> content/print.toml:"), "{told}");
}

#[test]
fn a_page_for_an_answer_that_nobody_can_give_is_refused_with_those_that_can_be_given() {
    let told = told("content/print.toml", "own_permission = \"own-work\"", "own_permission = \"own-wrk\"");
    assert!(told.contains("answer `own-wrk` does not exist") && told.contains("own-work") && told.contains("--> content/print.toml:"), "{told}");
}

#[test]
fn a_public_answer_says_that_it_stays_in_the_history_before_it_says_anything_else() {
    for (path, page) in pages("en/answers/", 13) {
        let main = page.split_once("<main").expect("a main part").1;
        let named = main.find("class=\"named\"").unwrap_or_else(|| panic!("{path} does not say it"));
        assert!(named < main.find("<h1").expect("a heading"), "{path}");
        assert!(main[named..][..400].contains("href=\"../"), "{path}: the neutral page is one press away");
    }
}

#[test]
fn public_answers_have_titles_of_their_own_and_the_guide_keeps_its_neutral_one() {
    let title = |page: &str| {
        page.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>")).map(|(title, _)| title.to_owned()).expect("a title")
    };
    let mut titles: Vec<String> = pages("en/answers/", 13).iter().map(|(_, page)| title(page)).collect();
    let all = titles.len();
    titles.sort();
    titles.dedup();
    assert_eq!(titles.len(), all, "two pages have one title");
    assert_eq!(title(text("index.html")), "Guide");
}

/// Held to the page that a browser without scripts shows, and to every paper: the app copies from there.
#[test]
fn no_question_is_offered_without_when_not_to_ask_it() {
    for (path, page) in pages("", 130) {
        for said in page.split("<p class=\"say\">").skip(1) {
            let (words, next) = said.split_once("</p>").unwrap_or_default();
            let next = next.trim_start_matches("</div>");
            // What a helper can ask may stand between; it is followed in its turn.
            let is_followed = next.starts_with("<p class=\"say-not\">") || next.starts_with("<div class=\"cell__ask-helper\">");
            assert!(is_followed, "{path}: casework 7: {words}");
        }
        for asked in page.split("<p class=\"compare__ask\">").skip(1) {
            let asked = asked.split("</p>").next().unwrap_or_default();
            assert!(asked.split_once("</span> ").is_some_and(|(_, not)| !not.is_empty()), "{path}: casework 7: {asked}");
        }
    }
}

/// The values of an attribute, in order.
fn values<'p>(page: &'p str, mark: &'p str) -> impl Iterator<Item = &'p str> {
    page.split(mark).skip(1).filter_map(|rest| rest.split('"').next())
}

#[test]
fn an_id_stands_once_on_a_page_and_every_link_leads_somewhere() {
    let pages = pages("", 130);
    let places: BTreeMap<&str, BTreeSet<&str>> =
        pages.iter().map(|(path, page)| (*path, values(page, " id=\"").chain(values(page, " data-section=\"")).collect())).collect();
    for (path, page) in &pages {
        let ids: Vec<&str> = values(page, " id=\"").collect();
        assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{path} has an id twice");
        for target in values(page, " href=\"") {
            // Elsewhere, by telephone, inside a picture.
            if target.contains(':') || target.starts_with("#i-") || target.starts_with("#m-") {
                continue;
            }
            let (file, anchor) = target.split_once('#').unwrap_or((target, ""));
            let file = resolve(path, file);
            assert!(site().contains_key(&file), "{path} links to {target}, which is not written ({file})");
            let has = places.get(&*file).is_some_and(|places| places.contains(anchor));
            assert!(anchor.is_empty() || has, "{path} links to {target}, which has no such place");
        }
    }
}

/// The file behind a link on the page in file `from`.
fn resolve(from: &str, link: &str) -> String {
    if link.is_empty() {
        return from.to_owned();
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    let mut file = parts.join("/");
    if link.ends_with('/') {
        file.push_str(if file.is_empty() { "index.html" } else { "/index.html" });
    }
    file
}

#[test]
fn every_public_answer_is_in_the_list_of_pages_for_search_engines() {
    let list = text("sitemap.xml");
    for (path, _) in pages("en/answers/", 13) {
        let place = path.trim_end_matches("index.html");
        assert!(list.contains(&format!("<loc>https://ask-first.example/{place}</loc>")), "{place} is not in sitemap.xml");
    }
}

#[test]
fn what_search_engines_are_told_is_what_the_page_says() {
    for (path, page) in pages("en/answers/", 13) {
        if path == "en/answers/index.html" {
            continue;
        }
        let block = page.split_once("application/ld+json\">").and_then(|(_, rest)| rest.split_once("</script>")).expect("a data block").0;
        let data: serde_json::Value = serde_json::from_str(block).unwrap_or_else(|error| panic!("{path}: {error}"));
        assert_eq!(data["@type"], "FAQPage");
        let plain = |text: &str| text.replace('&', "&amp;");
        let question = data["mainEntity"][0]["name"].as_str().expect("a question");
        assert!(page.contains(&format!("<h1>{}</h1>", plain(question))), "{path}: {question}");
        assert!(data["mainEntity"][0]["acceptedAnswer"]["text"].as_str().is_some_and(|text| text.len() > 60), "{path}");
    }
}

#[test]
fn a_public_answer_tells_all_four_nations_apart_or_says_that_they_are_alike() {
    for (path, page) in pages("en/answers/", 13) {
        if path == "en/answers/index.html" {
            continue;
        }
        if page.contains("This is the same in England, Northern Ireland, Scotland and Wales.") {
            continue;
        }
        let sections: Vec<&str> = page.split("<section class=\"guide-section\" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for nation in ["england", "northern-ireland", "scotland", "wales"] {
            // One section can stand for several: `scotland-wales`.
            let told = sections.iter().any(|id| id.contains(nation));
            assert!(told, "{path} says nothing of {nation}: {sections:?}");
        }
    }
}

#[test]
fn what_a_search_engine_lists_is_short_enough_to_be_shown_whole_and_says_what_the_page_holds() {
    let attribute =
        |page: &str| page.split_once("name=\"description\" content=\"").and_then(|(_, rest)| rest.split_once('"')).expect("one").0.to_owned();
    let mut all: Vec<String> = pages("en/answers/", 13).iter().map(|(_, page)| attribute(page)).collect();
    for description in &all {
        assert!((60..=160).contains(&description.chars().count()), "{description}");
    }
    let before = all.len();
    all.sort();
    all.dedup();
    assert_eq!(all.len(), before, "two pages have one description");
}

#[test]
fn a_search_engine_is_told_no_sentence_that_the_page_does_not_show() {
    let plain = |html: &str| {
        let mut text = String::new();
        for part in html.split('<') {
            text.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        }
        text.replace("&amp;", "&").replace("&quot;", "\"")
    };
    for (path, page) in pages("en/answers/", 13) {
        let Some((_, rest)) = page.split_once("application/ld+json\">") else { continue };
        let data: serde_json::Value = serde_json::from_str(rest.split("</script>").next().unwrap_or_default()).expect("data");
        let shown = plain(page.split_once("<main").expect("a main part").1.split("</main>").next().unwrap_or_default());
        let answer = data["mainEntity"][0]["acceptedAnswer"]["text"].as_str().expect("an answer");
        for sentence in answer.split_inclusive(". ").map(|sentence| sentence.trim().trim_end_matches('.')) {
            // "Police, England: …" names what stands in a heading of its own on the page.
            let sentence = sentence.rsplit(": ").next().unwrap_or(sentence);
            assert!(shown.contains(sentence), "{path}: “{sentence}” is told to search engines only");
        }
    }
}

#[test]
fn a_neutral_card_names_neither_the_home_office_nor_a_status_nor_abuse() {
    let page = text("en/cards/index.html");
    let faces: Vec<&str> =
        page.split("<div class=\"card__sheet\">").skip(1).map(|rest| rest.split("</details>").next().unwrap_or_default()).collect();
    assert!(faces.len() >= 10, "only {} cards", faces.len());
    for face in faces {
        let face = face.to_lowercase();
        for word in ["home office", "immigration", "status", "domestic", "abuse", "refuge", "asylum"] {
            assert!(!face.contains(word), "a card shows `{word}`: {face}");
        }
    }
}

#[test]
fn every_card_says_when_not_to_use_it_and_a_card_that_asks_for_privacy_warns() {
    let page = text("en/cards/index.html");
    for card in page.split("<article class=\"card\"").skip(1) {
        let card = card.split("</article>").next().unwrap_or_default();
        assert!(card.contains("class=\"card__not\""), "{card}");
        assert!(card.contains("class=\"card__nations\">For "), "a card without its nation: {card}");
        assert!(card.contains("Edition of 20"), "a card without its edition: {card}");
        assert!(card.contains(" class=\"sources\">"), "a card without its source: {card}");
    }
    for id in ["alone", "interpreter", "secret-address", "hospital-england", "call-999-for-me"] {
        let card = page.split_once(&format!("id=\"card-{id}\"")).and_then(|(_, rest)| rest.split("</article>").next()).expect("a card");
        assert!(card.contains("class=\"card__private\"") && !card.contains("card__second"), "{id}");
    }
}

#[test]
fn a_card_opens_and_closes_with_scripts_off_and_leaves_no_entry_in_the_history() {
    let page = text("en/cards/index.html");
    let cards = page.split("<div class=\"cards\">").nth(1).and_then(|rest| rest.split("id=\"no-card\"").next()).expect("cards");
    assert_eq!(count(cards, "<details class=\"card__show\" name=\"card\"><summary>"), count(cards, "<article"));
    assert!(!cards.contains("href=\"#"), "a link to a card would add an entry to the history, or need the script");
}

#[test]
fn every_letter_has_a_file_with_the_same_words_that_fits_any_screen() {
    for (path, page) in pages("en/letters/", 10) {
        let Some(number) = path.strip_prefix("en/letters/").and_then(|rest| rest.strip_suffix("/index.html")) else { continue };
        let file = text(&format!("en/letters/{number}.txt"));
        assert!(page.contains(&format!("href=\"../{number}.txt\" download=\"letter.txt\"")), "{path}");
        assert!(file.contains("edition of 20") && file.contains("Signature: ____"), "{path}");
        assert!(file.lines().all(|line| line.chars().count() <= 76), "{path}: a line runs over");
        let sheet = page.split_once("<div class=\"letter\"").and_then(|(_, rest)| rest.split_once("letter__take")).expect("a letter").0;
        let flat: String = file.split_whitespace().collect::<Vec<_>>().join(" ");
        for ask in sheet.split("<li><p").skip(1).filter_map(|rest| rest.split_once("<span>")).filter_map(|(_, rest)| rest.split('<').next()) {
            assert!(flat.contains(ask.trim()), "{path}: the file lacks “{ask}”");
        }
        assert!(count(sheet, "<li>") >= 2 && count(sheet, "class=\"blank\"") >= 3, "{path}");
    }
}

#[test]
fn a_letter_comes_with_its_warning_its_sources_and_nothing_to_type_into() {
    for (path, page) in pages("en/letters/", 10) {
        if path == "en/letters/index.html" {
            continue;
        }
        let before = page.find("letter-before").unwrap_or_else(|| panic!("{path} has no warning"));
        assert!(before < page.find("<div class=\"letter\"").expect("a letter"), "{path}: the warning comes first");
        let rests = page.split_once("class=\"letter__rests\"").expect("sources").1;
        assert!(rests.contains("sources/#s") && rests.contains("seen in a text"), "{path}");
        assert!(page.contains("<title>Letter "), "{path}: the title names its subject");
    }
}

#[test]
fn a_letter_that_sends_somebody_out_without_a_warning_is_refused() {
    let told = told("content/letters.toml", "beside = [\"foi-answer\", \"help-freedom-of-information\"]", "beside = []");
    assert!(told.contains("comes without a warning") && told.contains("--> content/letters.toml:"), "{told}");
}

#[test]
fn a_letter_made_of_a_part_that_nobody_wrote_is_refused_with_place_and_remedy() {
    let told = told("content/letters.toml", "\"within-a-month\"", "\"within-a-year\"");
    assert!(told.contains("message `letter-part-within-a-year` is missing") && told.contains("--> content/letters.toml:"), "{told}");
    assert!(told.contains("letter-part-within-a-year = …"), "{told}");
}

#[test]
fn a_card_that_rests_on_nothing_is_refused() {
    let told = told("content/cards.toml", "facts = [\"ask-first-without-a-name\"]", "facts = []");
    assert!(told.contains("`what-you-write-down` rests on no fact") && told.contains("--> content/cards.toml:"), "{told}");
}

#[test]
fn an_answer_made_of_a_statement_that_is_not_there_is_refused_with_place_and_remedy() {
    let told = told("content/answers.toml", "\"share-no-general-firewall\"", "\"share-no-general-firewal\"");
    assert!(told.contains("error: statement `share-no-general-firewal` does not exist"), "{told}");
    assert!(told.contains("--> content/answers.toml:"), "{told}");
    assert!(told.contains("help: did you mean `share-no-general-firewall`?"), "{told}");
}

#[test]
fn what_is_for_helpers_is_refused_on_a_page_that_anybody_finds() {
    let told = told("content/answers.toml", "\"share-no-general-firewall\"", "\"help-police-never-promise\"");
    assert!(told.contains("error: statement `help-police-never-promise` is for helpers"), "{told}");
}

#[test]
fn an_answer_that_begins_with_what_holds_in_one_nation_only_is_refused() {
    let told = told("content/answers.toml", "lead = [\"share-police-valid\"", "lead = [\"share-police-northern-ireland\"");
    assert!(told.contains("`share-police-northern-ireland` does not hold in all four nations"), "{told}");
}

/// What the person harming says would be read as the answer, and quoted as it.
#[test]
fn no_public_answer_begins_with_what_the_person_harming_says() {
    for (path, page) in crate::drawn::pages("en/answers/", 15) {
        let Some(lead) = crate::drawn::between(page, "id=\"answer\"", "<section") else { continue };
        let lead = lead.split("class=\"nations\"").next().unwrap_or(lead);
        assert!(!lead.contains("statement__said"), "{path}");
    }
}

/// An old list has it, so it is named; but it cannot be pressed.
#[test]
fn a_number_that_has_ended_is_no_link() {
    let words = std::fs::read_to_string(crate::drawn::root().join("content/words/en/services.ftl")).expect("words");
    let ended = |sentence: &&str| ["has ended", "on old lists", "do not use it"].iter().any(|mark| sentence.contains(mark));
    let sentences: Vec<&str> = words.split(". ").filter(ended).collect();
    assert!(sentences.len() >= 3, "{sentences:?}");
    for sentence in sentences {
        assert_eq!(ask_first::ui::numbers(sentence).collect::<Vec<_>>(), Vec::<&str>::new(), "{sentence}");
    }
}
