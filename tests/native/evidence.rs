//! The page of evidence, the change log and the pages for work, as they are written to `dist/`; and what the compiler refuses of them.

use crate::drawn::{changed, edition, site, text, told};

const EVIDENCE: &str = "en/evidence/index.html";
const CHANGES: &str = "en/changes/index.html";

/// The pages of this kind, with their paths.
fn pages() -> Vec<(&'static str, &'static str)> {
    let folders = ["en/evidence/", "en/changes/", "en/compare/", "en/before-you-refer/", "en/questions-to-ask/", "en/sharing-policy/"];
    let found: Vec<_> = site().keys().filter(|path| folders.iter().any(|folder| path.starts_with(folder))).collect();
    assert!(found.len() > 30, "only {} pages", found.len());
    found.into_iter().map(|path| (path.as_str(), text(path))).collect()
}

/// The charts of a page.
fn charts(page: &str) -> Vec<&str> {
    let charts: Vec<&str> = page.split("<figure class=\"chart\"").skip(1).map(|rest| rest.split("</figure>").next().unwrap_or_default()).collect();
    assert!(charts.len() >= 10, "only {} charts", charts.len());
    charts
}

fn between<'p>(page: &'p str, from: &str, to: &str) -> &'p str {
    crate::drawn::between(page, from, to).unwrap_or_else(|| panic!("no {from}"))
}

#[test]
fn a_chart_tells_a_listener_every_number_that_it_draws() {
    for chart in charts(text(EVIDENCE)) {
        let named = between(chart, "role=\"img\" aria-labelledby=\"", "\"");
        for id in named.split(' ') {
            assert!(chart.contains(&format!(" id=\"{id}\">")), "{id} names nothing: {chart}");
        }
        let told = between(chart, "<desc", "</desc>");
        for row in between(chart, "<tbody>", "</tbody>").split("<tr>").skip(1) {
            let (label, value) = (between(row, "<th scope=\"row\">", "</th>"), between(row, "<td>", "</td>"));
            assert!(told.contains(&format!("{label}: {value}.")), "a listener is not told `{label}: {value}`: {told}");
            assert!(chart.contains("<text class=\"chart__value\" x=\"0\" y=") && chart.contains(&format!(">{value}</text>")), "{value}");
        }
    }
}

#[test]
fn every_figure_says_who_counted_and_what_it_does_not_show_and_where_each_number_stands() {
    for chart in charts(text(EVIDENCE)) {
        for label in ["Who counted", "It shows", "It does not show"] {
            assert!(between(chart, &format!("<dt>{label}</dt><dd>"), "</dd>").len() > 15, "{label}: {chart}");
        }
        for row in between(chart, "<tbody>", "</tbody>").split("<tr>").skip(1) {
            assert!(row.contains("<q lang=\"en\"") && row.contains("href=\"../sources/#s"), "a number without its source: {row}");
        }
        assert!(chart.contains(" class=\"sources\">") && chart.contains("seen in a text"), "{chart}");
    }
}

#[test]
fn the_numbers_of_every_chart_can_be_fetched_as_data() {
    let page = text(EVIDENCE);
    let data = text("data/figures.csv");
    for chart in charts(page) {
        let link = between(chart, "</table><p class=\"chart__data\">", "</p>");
        assert!(link.contains("href=\"../../data/figures.csv\""), "{link}");
        let id = between(chart, "<title id=\"chart-", "-title\"");
        let rows = between(chart, "<tbody>", "</tbody>").matches("<tr>").count();
        assert_eq!(data.lines().filter(|line| line.split(',').nth(1) == Some(id)).count(), rows, "{id} in the table");
    }
    assert!(data.lines().skip(1).all(|line| line.ends_with(&format!(",{}", edition()))), "a copied line does not say its edition");
    assert!(text("en/advocates/index.html").contains("href=\"../../data/figures.csv\""));
}

#[test]
fn none_detained_is_never_told_without_the_papers_served_in_2020() {
    let mut told = 0;
    for (path, bytes) in site() {
        let Ok(page) = std::str::from_utf8(bytes) else { continue };
        if !path.starts_with("en/") && path != "index.html" {
            continue;
        }
        for paragraph in page.split("<p class=\"statement__text\">").skip(1).filter_map(|rest| rest.split("</p>").next()) {
            let tells = ["nobody was detained", "ended in detention or removal", "no detention or removal"];
            if tells.iter().any(|words| paragraph.to_lowercase().contains(words)) {
                assert!(paragraph.contains("papers"), "{path}: {paragraph}");
                told += 1;
            }
        }
    }
    assert!(told >= 3, "the sentence is told {told} times: the test looks in the wrong place");
    let chart = charts(text(EVIDENCE)).into_iter().find(|chart| chart.contains("detained or removed")).expect("the chart");
    assert!(chart.contains(">none</text>") && chart.contains(">about 25 in 100</text>"), "{chart}");
}

#[test]
fn the_timeline_has_a_before_the_report_and_an_after_in_order() {
    let timeline = between(text(EVIDENCE), "id=\"timeline\">", "id=\"more\">");
    let parts: Vec<&str> = timeline.split("<ol class=\"timeline\">").skip(1).collect();
    assert_eq!(parts.len(), 3);
    let years = |part: &str| -> Vec<u16> {
        let dates = part.split("statement__date\">").skip(1).filter_map(|rest| rest.split('<').next());
        dates.filter_map(|date| date.rsplit(' ').next()?.parse().ok()).collect()
    };
    let all: Vec<Vec<u16>> = parts.iter().map(|part| years(part)).collect();
    assert!(all.iter().all(|years| years.is_sorted()), "{all:?}");
    assert!(all[0].first() == Some(&2018) && all[1].iter().all(|year| *year == 2023) && all[2].last() == Some(&2026), "{all:?}");
    assert!(!timeline.contains("Fees changed"), "a change of other rules stands in the timeline of the report");
}

#[test]
fn what_is_for_evidence_stands_on_the_page_of_evidence_and_not_among_the_lines_for_helpers() {
    assert!(text(EVIDENCE).contains(" id=\"ev-police-537\""));
    let helpers = text("en/advocates/index.html");
    assert!(!helpers.contains(" id=\"ev-police-537\"") && helpers.contains(" id=\"sixty-are-you-alone\"") && helpers.contains("en/evidence/"));
}

#[test]
fn a_page_says_how_to_cite_it_with_its_edition_and_day() {
    let cite = between(text(EVIDENCE), "<p class=\"cite\">", "</p>");
    assert!(cite.contains(&format!("Edition of {} (", edition())), "{cite}");
}

#[test]
fn the_way_out_comes_first_and_no_page_for_work_runs_anything_of_its_own() {
    for (path, page) in pages() {
        let first = page.split_once("<body>").and_then(|(_, body)| body.split_once("<a ")).expect("a link").1;
        assert!(first.starts_with("id=\"exit\" href=\"https://"), "{path}");
        assert_eq!(page.matches("<script").count(), 1, "{path}");
        for thing in ["<form", "<input", "<select", "src=", "<img", "style=\""] {
            assert!(!page.contains(thing), "{path} has {thing}");
        }
        let title = between(page, "<title>", "</title>").to_lowercase();
        for word in ["abuse", "police", "immigration", "home office", "refuge"] {
            assert!(!title.contains(word), "{path}: the title `{title}` names its subject, and titles stay in the history");
        }
    }
}

#[test]
fn one_service_is_told_for_all_four_nations_and_one_nation_for_all_services() {
    let police = text("en/compare/police/index.html");
    for nation in ["England, Wales", "Northern Ireland", "Scotland"] {
        assert!(police.contains(&format!("<h2>{nation}</h2>")), "{nation}");
    }
    let services =
        text("en/compare/index.html").split("<ul class=\"compare-list\">").nth(2).and_then(|list| list.split("</ul>").next()).expect("a list");
    let services = services.matches("<li>").count();
    assert!(services > 20, "only {services} services");
    for nation in ["england", "northern-ireland", "scotland", "wales"] {
        let page = text(&format!("en/compare/{nation}/index.html"));
        assert_eq!(between(page, "<tbody>", "</tbody>").matches("<tr>").count(), services, "{nation}");
    }
}

#[test]
fn every_line_of_a_page_for_work_shows_what_it_rests_on() {
    for id in ["before-you-refer", "questions-to-ask", "sharing-policy"] {
        let page = text(&format!("en/{id}/index.html"));
        let lines: Vec<&str> = page.split("<ul class=\"work__list\">").skip(1).flat_map(|list| list.split("</ul></section>").next()).collect();
        let items = lines.iter().map(|list| list.matches(" class=\"statement\">").count()).sum::<usize>();
        let notes = lines.iter().map(|list| list.matches("seen in a text").count()).sum::<usize>();
        assert!(items >= 10 && items == notes, "{id}: {items} lines, {notes} with a source");
    }
}

#[test]
fn whoever_holds_an_edition_finds_it_in_the_list_and_reads_on_from_there() {
    let page = text(CHANGES);
    let now = edition();
    assert!(page.contains(&format!("<a href=\"#since-{now}\">Edition of {now}</a>")) && page.contains(&format!("id=\"since-{now}\"")), "no edition");
    let number = format!("number = \"{now}\"");
    let two = changed(&[
        ("content/edition.toml", &number, "number = \"2126-12-01\""),
        (
            "content/changes.toml",
            &number,
            &format!("{number}\n\n[[edition]]\nnumber = \"2126-12-01\"\n\n[[edition.change]]\nid = \"test\"\nfrom = \"2026-11-28\"\nfacts = [\"no-general-firewall\"]"),
        ),
        (
            "content/words/en/editions.ftl",
            &format!("edition-{now} ="),
            &format!("edition-2126-12-01 = One rule changed.\nedition-change-test = A rule that is new.\nedition-{now} ="),
        ),
    ])
    .unwrap_or_else(|problems| panic!("{problems}"));
    let page = String::from_utf8_lossy(&two[CHANGES]).into_owned();
    let since = between(&page, &format!("id=\"since-{now}\""), "</section>");
    assert!(since.contains("One rule changed.") && since.contains("A rule that is new.") && since.contains("28 November 2026"), "{since}");
    let since_last = between(&page, "id=\"since-2126-12-01\"", "</section>");
    assert!(since_last.contains("this is the newest edition") && !since_last.contains("A rule that is new"), "{since_last}");
}

#[test]
fn rules_to_come_stand_apart_from_those_that_came() {
    let rules = between(text(CHANGES), "id=\"rules\">", "id=\"newest\">");
    let (ahead, told) = rules.split_once("<h3>So far</h3>").expect("two lists");
    let date = |words: &str| format!("statement__date\">{words}<");
    assert!(ahead.contains(&date("December 2026")) && !ahead.contains(&date("October 2026")), "{ahead}");
    let [october, april] = ["October 2026", "April 2026"].map(|month| told.find(&date(month)).expect("a month"));
    assert!(october < april, "the newest first");
}

#[test]
fn every_page_but_the_guides_own_leads_to_what_changed_and_the_guide_is_no_heavier_for_it() {
    for path in ["en/letters/1/index.html", "en/cards/index.html", "en/take-away/index.html", "en/answers/doctor-without-papers/index.html"] {
        assert!(text(path).contains("changes/\">What changed since an older edition</a>"), "{path}");
    }
    assert!(!text("index.html").contains("changes/\""));
    assert!(!text("index.html").contains("chart__") && !text("index.html").contains("timeline"));
}

#[test]
fn a_chart_in_a_right_to_left_language_begins_at_the_right() {
    let page = text("ar-XB/evidence/index.html");
    let chart = charts(page).into_iter().find(|chart| chart.contains("id=\"chart-scotland-title\"")).expect("a chart");
    assert!(chart.contains("<text class=\"chart__value\" x=\"100%\""), "{chart}");
    assert!(!chart.contains("class=\"chart__bar\" x=\"0.0%\""), "{chart}");
}

#[test]
fn a_number_that_the_fact_does_not_give_is_refused_with_place_and_remedy() {
    let told = told("content/charts.toml", "number = 537, as = \"537 referrals\"", "number = 573, as = \"573 referrals\"");
    assert!(told.contains("fact `police-537-referrals` does not say \"573 referrals\"") && told.contains("--> content/charts.toml:"), "{told}");
}

#[test]
fn a_number_other_than_the_one_in_the_words_is_refused() {
    let told = told(
        "content/charts.toml",
        "number = 25, mark = \"about\", as = \"about a quarter\"",
        "number = 52, mark = \"about\", as = \"about a quarter\"",
    );
    assert!(told.contains("\"about a quarter\" does not give 52"), "{told}");
}

#[test]
fn a_whole_that_the_fact_does_not_count_is_refused() {
    let told = told("content/charts.toml", "number = 57, of = 196", "number = 57, of = 169");
    assert!(told.contains("does not count 57 of 169"), "{told}");
}

#[test]
fn a_chart_on_a_fact_or_source_that_is_not_there_is_refused() {
    let told_fact = told("content/charts.toml", "fact = \"police-537-referrals\"", "fact = \"police-537-referal\"");
    assert!(
        told_fact.contains("fact `police-537-referal` does not exist") && told_fact.contains("did you mean `police-537-referrals`"),
        "{told_fact}"
    );
    let told_source = told("content/charts.toml", "source = \"smv-evaluation-2023\"", "source = \"evaw-2023-11\"");
    assert!(told_source.contains("source `evaw-2023-11` does not exist"), "{told_source}");
}

#[test]
fn half_of_a_truth_that_misleads_alone_is_refused_wherever_it_is_told() {
    let both = "facts = [\"police-none-detained-or-removed\", \"police-enforcement-papers-2020\"]";
    for file in ["content/guide/evidence-police.toml", "content/guide/police.toml"] {
        let told = told(file, both, "facts = [\"police-none-detained-or-removed\"]");
        assert!(told.contains("tells fact `police-none-detained-or-removed` without `police-enforcement-papers-2020`"), "{told}");
    }
}

#[test]
fn an_edition_that_says_nothing_of_what_it_changed_is_refused() {
    let told = told("content/edition.toml", &format!("number = \"{}\"", edition()), "number = \"2126-12-01\"");
    assert!(told.contains("edition `2126-12-01` of content/edition.toml is not the last one here"), "{told}");
    assert!(told.contains("--> content/changes.toml:"), "{told}");
}

#[test]
fn a_note_for_work_that_no_page_shows_is_refused() {
    let told = told("content/work.toml", "items = [\"policy-own\", \"policy-contract\"]", "items = [\"policy-own\"]");
    assert!(told.contains("no page shows note `policy-contract`"), "{told}");
}
