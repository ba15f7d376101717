//! From the repository to `dist/`: everything is made in memory and beside the old `dist/`, which is replaced only when all is well.

use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
    rc::Rc,
};

use sha2::{Digest, Sha256};

use super::{
    bundle::{Bundle, bundle},
    compile::{Compiled, compile},
    filter_style::filter_style,
    hosting::hosting_files,
    known_numbers::{check_numbers, known_numbers},
    load::{Content, files, load},
    pages::{Page, Shared, pages, sitemap::sitemap},
    policy::{Frames, headers},
    problem::{Problem, Severity},
    reading::{Counts, check_message, check_whole},
    render::fill,
    site_toml::{Against, Site, load_site, may_be_released},
    words::{FALLBACK, Words},
};

/// What to build.
pub struct Options {
    /// The repository.
    pub root: PathBuf,
    /// What the host chose, `site.toml`.
    pub site: PathBuf,
    /// Where to write.
    pub dist: PathBuf,
    /// Also the pseudo-locales, for tests.
    pub pseudo: bool,
    /// Also `.br` and `.gz` beside each file, budgets and checksums.
    pub release: bool,
    /// Refuse what cannot be released, such as a placeholder address.
    pub release_check: bool,
    /// Without the app: quick, and enough to look at words and pages.
    pub pages_only: bool,
}

/// The files of the site, by path from its top.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Loads and checks the content. The problems are all there is to say; the content is there where it can be used.
#[must_use]
pub fn check(root: &Path, site: &Path) -> (Option<Content>, Vec<Problem>) {
    let mut problems = Vec::new();
    let content = load(&root.join("content"), &mut problems);
    if let Some(content) = &content {
        let site = read_site(root, site, content, &mut problems);
        for lang in languages(root) {
            let words = Words::load(&content.root, &lang, &mut problems);
            let compiled = compile(content, &words, &mut problems);
            let numbers = known_numbers(content);
            words.each(|text, place| check_numbers(text, &numbers, place, &mut problems));
            if lang == FALLBACK {
                check_reading(&compiled, &words, &mut problems);
            }
            let Some(site) = &site else { continue };
            let drawn = shared(root, site, Vec::new()).and_then(|shared| pages(&compiled, &words, &shared, &mut problems));
            problems.extend(drawn.err().map(|error| Problem::elsewhere(error, "the template is index.html, styles and scripts are in static/")));
        }
    }
    problems.sort_by_key(|problem| std::cmp::Reverse(problem.severity));
    (content, problems)
}

/// The reading grade of what the guide says, and of each message.
fn check_reading(compiled: &Compiled, words: &Words, problems: &mut Vec<Problem>) {
    let mut whole = Counts::default();
    let statements = compiled.statements.iter().map(|statement| (Rc::clone(&statement.id), Rc::clone(&statement.text)));
    let cells = compiled.cells.iter().map(|cell| (format!("cell-{}", cell.id).into(), Rc::clone(&cell.know)));
    for (id, text) in statements.chain(cells) {
        whole = whole.and(Counts::of(&text));
        if let Some(place) = words.place(&id) {
            check_message(&id, &text, &place, problems);
        }
    }
    say(&format!("the guide has {} words at grade {:.1}", whole.words, whole.grade()));
    check_whole(whole, problems);
}

/// The languages that have words: a folder each.
#[must_use]
pub fn languages(root: &Path) -> Vec<String> {
    let mut languages: Vec<String> = fs::read_dir(root.join("content/words"))
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok().filter(|entry| entry.path().is_dir())?.file_name().into_string().ok())
        .collect();
    languages.sort_by_key(|lang| (lang != FALLBACK, lang.clone()));
    languages
}

/// Builds the site.
///
/// # Errors
/// Every problem of the content as text, or the step that failed. `dist` is then as it was.
pub fn build(options: &Options) -> Result<Files, String> {
    let mut files = drawn(options)?;
    if options.pages_only {
        write(&options.dist, &files)?;
        return Ok(files);
    }
    say("compiling the app");
    let Bundle { script, wasm } = bundle(&options.root)?;
    files.insert("app.js".into(), script.into_bytes());
    if options.release {
        say("compressing");
        budget(&options.root, &files, &wasm)?;
        let checksums = checksums(&files);
        files.insert("SHA256SUMS".into(), checksums.into_bytes());
        compress(&mut files);
    }
    write(&options.dist, &files)?;
    Ok(files)
}

/// Everything but the app: pages in every language, the list of pages, the headers.
///
/// # Errors
/// Every problem of the content as text, or the file that cannot be read.
pub fn drawn(options: &Options) -> Result<Files, String> {
    let mut problems = Vec::new();
    say("reading content");
    let content = load(&options.root.join("content"), &mut problems);
    let Some(content) = content else { return Err(report(&problems)) };
    let Some(site) = read_site(&options.root, &options.site, &content, &mut problems) else { return Err(report(&problems)) };
    if options.release_check {
        may_be_released(&site, &options.site)?;
    }
    let mut wanted = site.languages.clone().unwrap_or_else(|| languages(&options.root));
    if options.pseudo {
        wanted.extend(["en-XA".to_owned(), "ar-XB".to_owned()]);
    }
    let loaded: Vec<Words> = wanted.iter().map(|lang| Words::load(&content.root, lang, &mut problems)).collect();
    let names = loaded.iter().map(|words| {
        (words.lang.to_string(), words.said("language-name", None, &mut problems).map_or_else(String::new, |said| said.text.to_string()))
    });
    let shared = shared(&options.root, &site, names.collect())?;
    let mut made: Vec<Page> = Vec::new();
    let mut policy = String::new();
    for words in &loaded {
        let compiled = compile(&content, words, &mut problems);
        if stops(&problems) {
            return Err(report(&problems));
        }
        let shared = shared_for(&shared, &content, &compiled);
        made.extend(pages(&compiled, words, &shared, &mut problems)?);
        // One header for all pages; each page's own `meta` says what it does not need.
        policy = shared.policy(Frames::Own);
    }
    if stops(&problems) {
        return Err(report(&problems));
    }
    let mut files: Files = made.into_iter().map(|page| (page.file(), page.html.into_bytes())).collect();
    files.insert("sitemap.xml".into(), sitemap(site.address.as_str(), files.keys()).into_bytes());
    files.insert("embed.js".into(), embed_script(&options.root, &shared)?.into_bytes());
    for (path, text) in hosting_files(&headers(&policy), &site) {
        files.insert(path.into(), text.into_bytes());
    }
    Ok(files)
}

fn stops(problems: &[Problem]) -> bool {
    problems.iter().any(|problem| problem.severity == Severity::Error)
}

/// All problems, one after the other, each told once.
#[must_use]
pub fn report(problems: &[Problem]) -> String {
    let mut told: Vec<String> = Vec::new();
    for problem in problems {
        let text = problem.to_string();
        if !told.contains(&text) {
            told.push(text);
        }
    }
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    told.push(format!("{errors} errors; nothing was built, the last good site stays"));
    told.join("\n\n")
}

/// Progress, on the terminal.
pub fn say(step: &str) {
    let _ = writeln!(std::io::stderr(), "site: {step} …");
}

/// What the host chose, checked against the content.
fn read_site(root: &Path, site: &Path, content: &Content, problems: &mut Vec<Problem>) -> Option<Rc<Site>> {
    let languages = languages(root);
    let tokens = read(&root.join("static/styles/00-tokens.css")).unwrap_or_default();
    load_site(site, &Against { content, languages: &languages, tokens: &tokens }, problems).map(Rc::new)
}

/// Everything that pages share but the filter rules, which need the pack.
fn shared(root: &Path, site: &Rc<Site>, languages: Vec<(String, String)>) -> Result<Shared, String> {
    Ok(Shared {
        template: read(&root.join("index.html"))?,
        style: format!("{}{}", style(root, "static/styles")?, site.colours),
        inner_style: style(root, "static/styles/handouts")?,
        boot: joined(root, "static/scripts", "js")?,
        sprite: read(&root.join("static/sprite.svg"))?.trim_end().to_owned(),
        site: Rc::clone(site),
        languages,
    })
}

fn shared_for(shared: &Shared, content: &Content, compiled: &Compiled) -> Shared {
    let permission = content.questions.value.question.iter().find(|question| question.id.get_ref() == "permission");
    let ids: Vec<&str> = permission.map(|question| question.answers.iter().map(|answer| answer.get_ref().as_str()).collect()).unwrap_or_default();
    let style = format!("{}{}", shared.style, filter_style(&compiled.pack, &ids));
    Shared {
        template: shared.template.clone(),
        inner_style: format!("{}{}", shared.style, shared.inner_style),
        style,
        boot: shared.boot.clone(),
        sprite: shared.sprite.clone(),
        site: Rc::clone(&shared.site),
        languages: shared.languages.clone(),
    }
}

/// `<ask-first>` for other people's pages.
fn embed_script(root: &Path, shared: &Shared) -> Result<String, String> {
    let folders: Vec<&str> = shared.languages.iter().map(|(lang, _)| lang.as_str()).filter(|lang| *lang != FALLBACK).collect();
    // Addresses are checked letter by letter, so nothing in them ends a string.
    fill(&read(&root.join("static/embed/embed.js"))?, &[("languages", &folders.join(" ")), ("exit", &shared.site.exit)])
}

/// The style sheet: tokens, base, one file a component, print, in layers.
fn style(root: &Path, folder: &str) -> Result<String, String> {
    Ok(shrink(&joined(root, folder, "css")?))
}

/// The files of a folder by name, one after the other.
fn joined(root: &Path, folder: &str, extension: &str) -> Result<String, String> {
    let mut text = String::new();
    for path in files(&root.join(folder), "", extension) {
        text.push_str(read(&path)?.trim_end());
        text.push('\n');
    }
    Ok(text)
}

/// Style without comments and indentation. Strings in our sheets hold neither `/*` nor line ends.
fn shrink(style: &str) -> String {
    let mut plain = String::with_capacity(style.len());
    let mut rest = style;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

/// SHA-256 of every uncompressed file, in the format of `sha256sum`.
fn checksums(files: &Files) -> String {
    files.iter().map(|(path, bytes)| format!("{}  {path}\n", hex(&Sha256::digest(bytes)))).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn compress(files: &mut Files) {
    let compressible = |path: &str| [".html", ".js", ".json", ".csv", ".svg", ".txt", ".xml"].iter().any(|ending| path.ends_with(ending));
    let plain: Vec<(String, Vec<u8>)> =
        files.iter().filter(|(path, _)| compressible(path)).map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
    for (path, bytes) in plain {
        files.insert(format!("{path}.br"), brotli(&bytes));
        files.insert(format!("{path}.gz"), gzip(&bytes));
    }
}

/// Brotli at its best (`-q 11`, a window of 4 MB).
#[must_use]
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    // Writing to memory cannot fail.
    let _ = brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters);
    packed
}

/// Gzip at its best, without a time or a name.
#[must_use]
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::GzBuilder::new().mtime(0).write(Vec::new(), flate2::Compression::best());
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// `budget.toml`: bytes that must not be exceeded.
#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Budget {
    /// Page and app together, brotli.
    first_visit_brotli: usize,
    /// The same, gzip.
    first_visit_gzip: usize,
    /// The WebAssembly alone, brotli.
    wasm_brotli: usize,
    /// The page alone, brotli.
    page_brotli: usize,
}

/// Measures a first visit and refuses one that is too heavy.
fn budget(root: &Path, files: &Files, wasm: &[u8]) -> Result<(), String> {
    let budget: Budget = toml::from_str(&read(&root.join("budget.toml"))?).map_err(|error| format!("budget.toml: {error}"))?;
    let page = &files["index.html"];
    let app = &files["app.js"];
    let measured = [
        ("first_visit_brotli", brotli(page).len() + brotli(app).len(), budget.first_visit_brotli),
        ("first_visit_gzip", gzip(page).len() + gzip(app).len(), budget.first_visit_gzip),
        ("wasm_brotli", brotli(wasm).len(), budget.wasm_brotli),
        ("page_brotli", brotli(page).len(), budget.page_brotli),
    ];
    let mut too_heavy = String::new();
    for (name, bytes, allowed) in measured {
        say(&format!("{name}: {bytes} of {allowed} bytes"));
        if bytes > allowed {
            too_heavy.push_str(&format!("{name}: {bytes} bytes, {} too many; see budget.toml\n", bytes - allowed));
        }
    }
    if too_heavy.is_empty() { Ok(()) } else { Err(too_heavy) }
}

/// Writes beside `dist`, then swaps.
fn write(dist: &Path, files: &Files) -> Result<(), String> {
    let beside = dist.with_extension("new");
    let old = dist.with_extension("old");
    let failed = |what: &str, error: std::io::Error| format!("{what} {}: {error}", beside.display());
    let gone = |path: &Path| if path.exists() { fs::remove_dir_all(path) } else { Ok(()) };
    gone(&beside).and_then(|()| gone(&old)).map_err(|error| failed("cannot clear", error))?;
    for (path, bytes) in files {
        let path = beside.join(path);
        let folder = path.parent().unwrap_or(&beside);
        fs::create_dir_all(folder).and_then(|()| fs::write(&path, bytes)).map_err(|error| failed("cannot write to", error))?;
    }
    if dist.exists() {
        fs::rename(dist, &old).map_err(|error| failed("cannot move the last site away from", error))?;
    }
    fs::rename(&beside, dist).and_then(|()| gone(&old)).map_err(|error| failed("cannot put the site in place from", error))
}
