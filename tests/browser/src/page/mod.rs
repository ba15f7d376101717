//! A page in a running browser, and what a person does with it.
//!
//! Split by what is asked: [`reading`] (what can be read), [`pressing`] (pointer), [`keyboard`], [`tabs`], [`traces`] (what stays behind),
//! [`access`] (axe-core), [`listening`] (what a screen reader is given), [`looks`] (dark, forced colours, size), [`printing`] (paper),
//! [`evidence`] (pictures, print-outs and logs). Here is the browser itself: open, back, close.

mod access;
mod evidence;
mod keyboard;
mod listening;
mod looks;
mod pressing;
mod printing;
mod reading;
mod tabs;
mod traces;

use std::cell::RefCell;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use crate::display::Display;
use crate::driver::Driver;
use crate::engine::Engine;
use crate::folder::Folder;
use crate::remains::Remains;
use crate::setup::Setup;
use crate::wait::wait_until;
use crate::webdriver::{Refusal, WebDriver};

pub use access::{Part, Rules, Violation};
pub use keyboard::{Focus, Key};
pub use looks::Look;
pub use pressing::Pressable;
pub use printing::{Printed, PrintedWord};
pub use traces::{Kept, Return};

/// Two frames drawn: whatever a press set off in the page is on the screen. Of a tab behind another no frame is drawn, and it is enough that
/// what was set off has run. Not by a timer: a test may hold the page's clock.
const TWO_FRAMES: &str = "const done = arguments[0];
    const next = new MessageChannel();
    next.port1.onmessage = () => done(true);
    // The guide grows by a section with each frame; what is behind a heading is drawn once it has been opened.
    const waits = '[aria-busy=true], #guide .group[open] > .slot:last-child:empty';
    const drawn = () => document.querySelector(waits) ? requestAnimationFrame(drawn) : done(true);
    if (document.hidden) next.port2.postMessage(0);
    else requestAnimationFrame(() => requestAnimationFrame(drawn));";

/// One browser window, ended with its driver on drop.
#[derive(Debug)]
pub struct Page {
    setup: Setup,
    session: WebDriver,
    _driver: Driver,
    _display: Option<Display>,
    folder: Folder,
    /// The tabs that a test has opened and where it began, in this order.
    opened: RefCell<Vec<Value>>,
}

impl Page {
    pub(crate) fn new(setup: &Setup, session: WebDriver, driver: Driver, display: Option<Display>, folder: Folder) -> Page {
        Page { setup: setup.clone(), session, _driver: driver, _display: display, folder, opened: RefCell::default() }
    }

    /// Which engine draws it.
    pub fn engine(&self) -> Engine {
        self.setup.engine
    }

    /// Goes to a path of the site, such as `/ur/`, or to a whole address, and waits until it has loaded.
    #[track_caller]
    pub fn open(&self, path: &str) {
        self.command("/url", &json!({ "url": self.at(path) }));
    }

    /// The whole address of a path of the site.
    pub fn at(&self, path: &str) -> String {
        if path.starts_with('/') { format!("{}{path}", self.setup.way_out.base()) } else { path.to_owned() }
    }

    /// Loads the page again.
    #[track_caller]
    pub fn reload(&self) {
        self.command("/refresh", &json!({}));
    }

    /// Presses the browser's Back.
    #[track_caller]
    pub fn back(&self) {
        self.command("/back", &json!({}));
    }

    /// Presses the browser's Forward.
    #[track_caller]
    pub fn forward(&self) {
        self.command("/forward", &json!({}));
    }

    /// From here on everything happens inside this frame.
    #[track_caller]
    pub fn enter_frame(&self, selector: &str) {
        let frame = self.command("/element", &json!({ "using": "css selector", "value": selector }));
        self.command("/frame", &json!({ "id": frame }));
    }

    /// The same for a frame that a script gives: one inside an element's own tree is found by no selector.
    #[track_caller]
    pub fn enter_frame_found_by(&self, script: &str) {
        let frame = self.run(script);
        self.command("/frame", &json!({ "id": frame }));
    }

    /// From the next page on, scripts see into closed shadow trees: `element.seenInside`. Only Chromium's tools do that.
    #[track_caller]
    pub fn sees_inside_elements(&self) {
        let open = "const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (how) { return this.seenInside = attach.call(this, how); };";
        self.developer_tools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": open }));
    }

    /// From the next page on, what a page's own policies refuse is written down for [`Page::refused_by_policies`]. Only Chromium's tools do that.
    #[track_caller]
    pub fn notes_what_policies_refuse(&self) {
        let note = "window.refusedByPolicies = []; addEventListener('securitypolicyviolation', (event) => event.disposition === 'enforce' && refusedByPolicies.push([event.effectiveDirective, event.originalPolicy]), true);";
        self.developer_tools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": note }));
    }

    /// What was refused on this page so far: the directive and the whole policy of each.
    #[track_caller]
    pub fn refused_by_policies(&self) -> Value {
        self.run("return window.refusedByPolicies ?? []")
    }

    /// From now on what is saved on a press lands in this folder, which is made. Only Chromium's tools do that.
    #[track_caller]
    pub fn saves_into(&self, folder: &Path) {
        fs::create_dir_all(folder).expect("make a folder for downloads");
        self.developer_tools("Browser.setDownloadBehavior", &json!({ "behavior": "allow", "downloadPath": folder }));
    }

    /// Back to the whole page.
    #[track_caller]
    pub fn leave_frames(&self) {
        self.command("/frame", &json!({ "id": null }));
    }

    /// Runs a script (a function body) in the page, also where the page's own scripts are off. For what no person's word says.
    #[track_caller]
    pub fn run(&self, script: &str) -> Value {
        self.command("/execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Runs a script that calls its last argument with the result. It waits for what scripts do later, so they must not be off.
    #[track_caller]
    pub fn run_until_done(&self, script: &str) -> Value {
        assert!(
            self.setup.scripts,
            "with scripts off nothing comes later: for axe-core and storage break the page's scripts instead (Fault::Missing)"
        );
        self.command("/execute/async", &json!({ "script": script, "args": [] }))
    }

    /// Waits until what has been set off is drawn. With scripts off nothing is set off that a command does not wait for.
    #[track_caller]
    pub fn settle(&self) {
        if self.setup.scripts {
            let frames = json!({ "script": TWO_FRAMES, "args": [] });
            // The page may be on its way to another, which draws its own frames.
            wait_until("two frames to be drawn", || self.session.post("/execute/async", &frames).map_err(|refusal| refusal.to_string()));
        }
    }

    /// Closes the browser as a person would, and keeps what it leaves on the disk to be looked through.
    #[track_caller]
    pub fn close(self) -> Remains {
        self.done(self.session.delete(""));
        Remains::of(self.folder, self.setup.full_browser || self.setup.engine == Engine::Firefox)
    }

    /// Fits the window round a page of this size.
    pub(crate) fn fit(&self, width: u32, height: u32) {
        let wanted = json!([width, height]);
        let (mut bars_beside, mut bars_above) = (0, 0);
        wait_until("the window to fit", || {
            let window = json!({ "width": i64::from(width) + bars_beside, "height": i64::from(height) + bars_above });
            self.command("/window/rect", &window);
            let sizes = self.run("return [[innerWidth, innerHeight], outerWidth - innerWidth, outerHeight - innerHeight]");
            // The browser's own bars take some of the window. One that is not drawn yet says that it is smaller than its page.
            bars_beside = sizes[1].as_i64().unwrap_or_default().max(0);
            bars_above = sizes[2].as_i64().unwrap_or_default().max(0);
            if sizes[0] == wanted { Ok(()) } else { Err(format!("{} for {wanted}", sizes[0])) }
        });
    }

    /// A command of Chromium's developer tools.
    #[track_caller]
    pub(crate) fn developer_tools(&self, method: &str, parameters: &Value) -> Value {
        self.command("/goog/cdp/execute", &json!({ "cmd": method, "params": parameters }))
    }

    /// Runs a script in Firefox's own window, outside the page.
    #[track_caller]
    pub(crate) fn as_the_browser(&self, script: &str) {
        self.command("/moz/context", &json!({ "context": "chrome" }));
        self.run(script);
        self.command("/moz/context", &json!({ "context": "content" }));
    }

    #[track_caller]
    fn command(&self, path: &str, body: &Value) -> Value {
        self.done(self.session.post(path, body))
    }

    #[track_caller]
    fn ask(&self, path: &str) -> Value {
        self.done(self.session.get(path))
    }

    #[track_caller]
    fn done<T>(&self, result: Result<T, Refusal>) -> T {
        result.unwrap_or_else(|refusal| panic!("{:?} refuses: {refusal}", self.setup.engine))
    }
}
