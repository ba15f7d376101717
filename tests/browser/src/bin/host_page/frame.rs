//! The guide's frame on the host's page: where it leads, its flags, its height, and what came of it.

use browser_tests::{Page, is_this_machine, wait_until};

use crate::finding::{Finding, good, mend};

/// Where it stands: inside the element, or the frame titled as the pasted lines have it, or the first.
pub(crate) const FRAME: &str = "(document.querySelector('ask-first')?.seenInside?.querySelector('iframe') ?? document.querySelector('iframe[title=Guide]') ?? document.querySelector('iframe'))";

/// Rights that its `sandbox` must give where there is one (`docs/embedding.md`).
const RIGHTS: [&str; 5] = ["allow-scripts", "allow-same-origin", LEAVE, "allow-modals", "allow-downloads"];

/// The right without which the way out cannot move the tab.
pub(crate) const LEAVE: &str = "allow-top-navigation-by-user-activation";

/// As the page has it.
pub(crate) struct Frame {
    pub(crate) src: String,
    sandbox: Option<String>,
    referrer: Option<String>,
    title: Option<String>,
    high: i64,
}

/// What came of it.
pub(crate) enum Shown {
    Whole,
    /// Its sandbox keeps the app from starting.
    WithoutQuestions,
    /// The browser shows an error in its place.
    Refused,
}

impl Frame {
    pub(crate) fn of(page: &Page) -> Frame {
        let frame = page.run(&format!(
            "const frame = {FRAME}; const say = (name) => frame.getAttribute(name);
             return {{ src: frame.src, sandbox: say('sandbox'), referrer: say('referrerpolicy'), title: say('title'), high: frame.clientHeight }}"
        ));
        let text = |name: &str| frame[name].as_str().map(str::to_owned);
        let (src, high) = (text("src").unwrap_or_default(), frame["high"].as_i64().unwrap_or_default());
        Frame { src, sandbox: text("sandbox"), referrer: text("referrer"), title: text("title"), high }
    }

    /// Goes into it and waits for what comes.
    pub(crate) fn shown(&self, page: &Page) -> Shown {
        page.enter_frame_found_by(&format!("return {FRAME}"));
        let whole = !self.lacking().iter().any(|right| ["allow-scripts", "allow-same-origin"].contains(right));
        wait_until("the guide in its frame", || {
            let here = page.run("return location.protocol");
            let words = page.words();
            match here.as_str() {
                Some("chrome-error:") => Ok(Shown::Refused),
                _ if words.contains("Question 1 of") => Ok(Shown::Whole),
                _ if !whole && words.contains("Exit this page") => Ok(Shown::WithoutQuestions),
                _ => Err(words),
            }
        })
    }

    /// Whether the guide in it comes from this machine, by plain http: the proxy leads nowhere else.
    pub(crate) fn stands_here(&self) -> bool {
        let authority = self.src.strip_prefix("http://").and_then(|rest| rest.split('/').next());
        authority.is_some_and(|authority| is_this_machine(authority.rsplit_once(':').map_or(authority, |(host, _)| host)))
    }

    pub(crate) fn elsewhere(&self) -> Finding {
        mend(
            format!("the guide is not on this machine: {}", self.src),
            "Serve a copy here (make serve) and paste the lines with its address; a page online is checked by hand (/en/embed/).",
        )
    }

    pub(crate) fn refused(&self) -> Finding {
        mend(
            format!("the browser refuses to show the guide in its frame ({}): visitors see an error there, or the link", self.src),
            "Above stands which header refuses it and what to do; if none does, open that address by itself. Until then use the link alone.",
        )
    }

    /// Rights that its `sandbox` does not give.
    pub(crate) fn lacking(&self) -> Vec<&'static str> {
        let sandbox = self.sandbox.as_deref();
        RIGHTS.into_iter().filter(|right| sandbox.is_some_and(|given| !given.split_whitespace().any(|one| one == *right))).collect()
    }

    pub(crate) fn flags(&self) -> Finding {
        let missing = self.lacking();
        if !missing.is_empty() {
            return mend(format!("the frame's sandbox lacks {}", missing.join(" ")), "Paste the lines of docs/embedding.md as they are.");
        }
        if self.referrer.as_deref() != Some("no-referrer") || self.title.as_deref().is_none_or(str::is_empty) {
            return mend(
                format!(
                    "the frame has referrerpolicy {:?} and title {:?}",
                    self.referrer.as_deref().unwrap_or_default(),
                    self.title.as_deref().unwrap_or_default()
                ),
                "Paste the lines of docs/embedding.md as they are.",
            );
        }
        good("the frame has its sandbox, its referrer policy and a title")
    }

    pub(crate) fn height(&self) -> Finding {
        match self.high {
            high @ 480.. => good(format!("the frame is {high} pixels high")),
            high => mend(format!("the frame is {high} pixels high"), "Give it 480 or more: the way out and a whole question have to be on screen."),
        }
    }
}

/// Said beside what its sandbox lacks.
pub(crate) fn without_questions() -> Finding {
    mend("the guide is there as a plain page, without questions; answers and the way out were not tried", "Give the sandbox what it lacks, above.")
}
