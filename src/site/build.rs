//! From the repository to `dist/`: everything is made in memory and beside the old `dist/`, which is replaced only when all is well.

use std::{
    collections::BTreeMap,
    fs,
    io::Write as _,
    path::{Path, PathBuf},
    rc::Rc,
    sync::LazyLock,
    time::Instant,
};

use super::{
    bundle::{Bundle, bundle},
    colours::check_ours,
    compile::{Compiled, compile},
    data::data_files,
    filter_style::filter_style,
    floor,
    hosting::hosting_files,
    known_numbers::{check_numbers, known_numbers},
    load::{Content, files, load},
    one_file::{Draft, inline_app},
    pages::{Page, Shared, TakeAway, pages, sitemap::sitemap, software, take_away},
    parts,
    policy::headers,
    pressed::Pressed,
    problem::{Problem, Severity, SourceFile},
    reading::{Counts, check_message, check_whole},
    release::{budget, checksums},
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
            let drawn = shared(root, site, Vec::new()).and_then(|shared| {
                take_away(&compiled, &words, &shared, &mut problems)?;
                pages(&compiled, &words, &shared, &mut problems)
            });
            problems.extend(drawn.err().map(|error| Problem::elsewhere(error, "the template is index.html, styles and scripts are in static/")));
            problems.extend(if lang == FALLBACK { words.unused() } else { words.strangers() });
            if lang != FALLBACK {
                let (own, all) = words.translated();
                say(&format!("{lang} has {own} of {all} messages, the others come from English"));
            }
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
    // What a cell says besides is not prose enough to be graded with the rest; each sentence has to be short all the same.
    for cell in &compiled.cells {
        let Some(place) = words.place(&format!("cell-{}", cell.id)) else { continue };
        let besides = [
            Some(&cell.unless),
            cell.know_valid.as_ref(),
            cell.know_without.as_ref(),
            cell.ask.as_ref(),
            cell.ask_helper.as_ref(),
            cell.ask_not.as_ref(),
        ];
        for text in besides.into_iter().flatten() {
            check_message(&cell.id, text, &place, problems);
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
    if options.pages_only {
        let files = drawn(options)?;
        write(&options.dist, &files)?;
        return Ok(files);
    }
    let mut drawn = without_app(options)?;
    say("compiling the app");
    let Bundle { script, classic_glue, wasm } = bundle(&options.root)?;
    let app = inline_app(&classic_glue, &press::gzip(&wasm))?;
    drawn.finish_one_files(&app)?;
    let (mut files, site) = (drawn.files, drawn.site);
    files.insert("app.js".into(), script.into_bytes());
    for (need, browsers) in floor::needs(&wasm)? {
        say(&format!("the WebAssembly needs {need}: {browsers}"));
    }
    if options.release {
        say("compressing");
        let pressed = Pressed::in_folder(&options.root.join("target/pressed"));
        let copies = pressed.beside(&files);
        say("weighing");
        budget(&read(&options.root.join("budget.toml"))?, &site, &files, &wasm, &pressed)?;
        let checksums = checksums(&files, "");
        files.insert("SHA256SUMS".into(), checksums.into_bytes());
        files.extend(copies);
    }
    write(&options.dist, &files)?;
    Ok(files)
}

/// Everything but the app: pages in every language, what is taken away, the list of pages, the headers.
///
/// # Errors
/// Every problem of the content as text, or the file that cannot be read.
pub fn drawn(options: &Options) -> Result<Files, String> {
    let mut drawn = without_app(options)?;
    drawn.finish_one_files("")?;
    Ok(drawn.files)
}

/// The files that need no app, and those that wait for it.
struct Drawn {
    files: Files,
    one_files: Vec<Draft>,
    boot: String,
    site: Rc<Site>,
}

impl Drawn {
    /// Puts `app` into the files that carry it, and lists the checksums of all that is taken away.
    fn finish_one_files(&mut self, app: &str) -> Result<(), String> {
        for draft in &self.one_files {
            self.files.insert(draft.path.clone(), draft.finish(&self.boot, app)?.into_bytes());
        }
        let downloads = self.files.iter().filter(|(path, _)| path.starts_with(DOWNLOADS));
        let downloads: Files = downloads.map(|(path, bytes)| (path.clone(), bytes.clone())).collect();
        self.files.insert(format!("{DOWNLOADS}SHA256SUMS.txt"), checksums(&downloads, DOWNLOADS).into_bytes());
        Ok(())
    }
}

/// Where the editions stand that are taken away.
const DOWNLOADS: &str = "download/";

fn without_app(options: &Options) -> Result<Drawn, String> {
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
    let mut taken: Vec<TakeAway> = Vec::new();
    let mut data = Files::new();
    for words in &loaded {
        let compiled = compile(&content, words, &mut problems);
        if stops(&problems) {
            return Err(report(&problems));
        }
        if *words.lang == *FALLBACK {
            data = data_files(&content, &compiled)?;
        }
        let shared = shared_for(&shared, &content, &compiled);
        made.extend(pages(&compiled, words, &shared, &mut problems)?);
        taken.push(take_away(&compiled, words, &shared, &mut problems)?);
        policy = shared.header_policy();
    }
    if stops(&problems) {
        return Err(report(&problems));
    }
    let mut files: Files = made.into_iter().map(|page| (page.file(), page.html.into_bytes())).collect();
    files.extend(data);
    files.insert("sitemap.xml".into(), sitemap(site.address.as_str(), content.edition.value.date.get_ref(), files.keys()).into_bytes());
    files.extend(pictures(&options.root)?);
    files.insert("embed.js".into(), embed_script(&options.root, &shared)?.into_bytes());
    for (path, text) in hosting_files(&headers(&policy), &site) {
        files.insert(path.into(), text.into_bytes());
    }
    files.insert(software::BILL.into(), shared.bill.clone().into_bytes());
    files.insert(software::LICENCES.into(), read(&options.root.join(parts::LICENCES))?.into_bytes());
    let mut one_files = Vec::new();
    for TakeAway { one_file, files: others } in taken {
        files.extend(others.into_iter().map(|(path, text)| (path, text.into_bytes())));
        one_files.push(one_file);
    }
    Ok(Drawn { files, one_files, boot: shared.boot, site })
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

/// Progress, on the terminal: the seconds so far and the step that begins.
pub fn say(step: &str) {
    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    let _ = writeln!(std::io::stderr(), "site: {:5.1} s  {step} …", START.elapsed().as_secs_f32());
}

/// Our own colours.
const TOKENS: &str = "static/styles/00-tokens.css";

/// What the host chose, checked against the content.
pub(super) fn read_site(root: &Path, site: &Path, content: &Content, problems: &mut Vec<Problem>) -> Option<Rc<Site>> {
    let languages = languages(root);
    let tokens = read(&root.join(TOKENS)).unwrap_or_default();
    check_ours(&Rc::new(SourceFile { path: TOKENS.into(), text: tokens.clone() }), problems);
    load_site(site, &Against { content, languages: &languages, tokens: &tokens }, problems).map(Rc::new)
}

/// Everything that pages share but the filter rules, which need the pack.
pub(super) fn shared(root: &Path, site: &Rc<Site>, languages: Vec<(String, String)>) -> Result<Shared, String> {
    let every = format!("{}{}", style(root, "static/styles")?, site.colours);
    Ok(Shared {
        template: read(&root.join("index.html"))?,
        inner_style: format!("{every}{}", style(root, "static/styles/handouts")?),
        whole_style: format!("{every}{}", shrink_style(&read(&root.join("static/styles/handouts/take-away.css"))?)),
        style: every,
        filters: String::new(),
        boot: shrink_script(&joined(root, "static/scripts", "js")?),
        copy: shrink_script(&joined(root, "static/handouts", "js")?),
        sprite: read(&root.join("static/sprite.svg"))?.trim_end().to_owned(),
        bill: read(&root.join(parts::BILL))?,
        site: Rc::clone(site),
        languages,
    })
}

pub(super) fn shared_for(shared: &Shared, content: &Content, compiled: &Compiled) -> Shared {
    let permission = content.questions.value.question.iter().find(|question| question.id.get_ref() == "permission");
    let ids: Vec<&str> = permission.map(|question| question.answers.iter().map(|answer| answer.get_ref().as_str()).collect()).unwrap_or_default();
    Shared { filters: filter_style(&compiled.pack, &ids), ..shared.clone() }
}

/// Pictures of the guide for newsletters, as `make pictures` took them.
fn pictures(root: &Path) -> Result<Files, String> {
    let paths = files(&root.join("static/pictures"), "", "png");
    let named = |path: &PathBuf| format!("pictures/{}", path.file_name().unwrap_or_default().to_string_lossy());
    paths.iter().map(|path| Ok((named(path), fs::read(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))?))).collect()
}

/// `<ask-first>` for other people's pages.
fn embed_script(root: &Path, shared: &Shared) -> Result<String, String> {
    let folders: Vec<&str> = shared.languages.iter().map(|(lang, _)| lang.as_str()).filter(|lang| *lang != FALLBACK).collect();
    // Addresses are checked letter by letter, so nothing in them ends a string.
    fill(&read(&root.join("static/embed/embed.js"))?, &[("languages", &folders.join(" ")), ("exit", &shared.site.exit)])
}

/// The style sheet: tokens, base, one file a component, print, in layers.
fn style(root: &Path, folder: &str) -> Result<String, String> {
    Ok(shrink_style(&joined(root, folder, "css")?))
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

/// Style without what only people need. Strings in our sheets hold none of it (`tests/native/house.rs`).
fn shrink_style(style: &str) -> String {
    [(" {", "{"), ("{ ", "{"), (": ", ":"), ("; ", ";"), (", ", ","), (" }", "}"), (";}", "}")]
        .into_iter()
        .fold(shrink(style), |style, (written, enough)| style.replace(written, enough))
}

/// Text of a style sheet or a script without comments of the kind `/*` and without indentation.
fn shrink(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

/// Script without comments and indentation. A comment in our scripts has a blank after its slashes, which no address in them has.
fn shrink_script(script: &str) -> String {
    let code = shrink(script);
    let lines = code.lines().map(|line| if line.starts_with("//") { "" } else { line.split_once(" // ").map_or(line, |(code, _)| code) });
    lines.map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
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
