//! What a person presses by pointer.

use serde_json::{Value, json};

use super::reading::WORDS;
use crate::page::Page;
use crate::wait::wait_until;

pub(super) const PRESSABLES: &str = include_str!("../scripts/pressables.js");

/// How WebDriver writes a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Something that can be pressed: a link, a button, a label with its box.
#[derive(Clone, Debug)]
pub struct Pressable {
    /// The words on it, or what it is called for those who listen.
    pub name: String,
    /// Its HTML element: `a`, `button`, `label`, `summary` …
    pub kind: String,
    pub(super) element: Value,
}

impl Page {
    /// Presses the first thing of this name, which must not be covered by anything. Only if nothing has exactly this name: the one thing
    /// whose name contains it.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.settle();
        self.press_this(&self.pressable(name));
    }

    /// Presses it as a pointer does: scrolled into the middle, and a panic if something lies over it.
    #[track_caller]
    pub fn press_this(&self, pressable: &Pressable) {
        let into_view = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })";
        self.command("/execute/sync", &json!({ "script": into_view, "args": [pressable.element] }));
        let id = pressable.element[ELEMENT].as_str().unwrap_or_default();
        let pressed = self.session.post(&format!("/element/{id}/click"), &json!({}));
        pressed.unwrap_or_else(|refusal| panic!("`{}` cannot be pressed: {refusal}", pressable.name));
        self.settle();
    }

    /// Sets it off by script, wherever it stands: for presses by chance on pages where a card to hold up may cover everything else.
    #[track_caller]
    pub fn sets_off(&self, pressable: &Pressable) {
        self.command("/execute/sync", &json!({ "script": "arguments[0].click()", "args": [pressable.element] }));
        self.settle();
    }

    /// Waits until something can be pressed by this name.
    #[track_caller]
    pub(super) fn pressable(&self, name: &str) -> Pressable {
        wait_until(&format!("something called `{name}` to press"), || {
            let all = self.pressables();
            if let Some(exact) = all.iter().find(|pressable| pressable.name == name) {
                return Ok(exact.clone());
            }
            let near: Vec<_> = all.iter().filter(|pressable| pressable.name.contains(name)).collect();
            match near[..] {
                [only] => Ok(only.clone()),
                _ => Err(format!("at {}: {:?}", self.address(), all.iter().map(|pressable| &pressable.name).collect::<Vec<_>>())),
            }
        })
    }

    /// What a script finds, to be pressed: where many things go by one name.
    #[track_caller]
    pub fn pressable_by(&self, script: &str) -> Pressable {
        let mut found = self.run(&format!(
            "{WORDS} {PRESSABLES} const found = (() => {{ {script} }})(); return {{ element: found, kind: found.localName, name: nameOf(found) }}"
        ));
        Pressable { name: text(&found["name"]), kind: text(&found["kind"]), element: found["element"].take() }
    }

    /// Presses what goes by exactly this name and waits for nothing: the page or the frame may be gone by then.
    #[track_caller]
    pub fn press_and_go(&self, name: &str) {
        let found = self.pressables().into_iter().find(|pressable| pressable.name == name);
        self.press_this_and_go(&found.unwrap_or_else(|| panic!("nothing called `{name}` at {}", self.address())));
    }

    /// The same for what has been found already.
    #[track_caller]
    pub fn press_this_and_go(&self, pressable: &Pressable) {
        let id = pressable.element[ELEMENT].as_str().unwrap_or_default();
        let pressed = self.session.post(&format!("/element/{id}/click"), &json!({}));
        pressed.unwrap_or_else(|refusal| panic!("`{}` cannot be pressed: {refusal}", pressable.name));
    }

    /// Presses everything that can be pressed now, but for links, by script; of lists it chooses the last line. What hundreds of pointers
    /// would set off. Gives how many there were.
    #[track_caller]
    pub fn press_everything(&self) -> u64 {
        let press = "const all = pressables().filter((one) => one.kind !== 'a');
            for (const { element, kind } of all) {
                if (kind !== 'select') { element.click(); continue; }
                element.selectedIndex = element.options.length - 1;
                element.dispatchEvent(new Event('change', { bubbles: true }));
            }
            return all.length";
        let all = self.run(&format!("{WORDS} {PRESSABLES} {press}")).as_u64().unwrap_or_default();
        self.settle();
        all
    }

    /// Taps what goes by exactly this name with a finger, and waits for nothing. WebKitGTK's driver knows no fingers: a panic there.
    #[track_caller]
    pub fn taps_and_goes(&self, name: &str) {
        let found = self.pressables().into_iter().find(|pressable| pressable.name == name);
        let found = found.unwrap_or_else(|| panic!("nothing called `{name}` at {}", self.address()));
        let finger = json!({ "type": "pointer", "id": "finger", "parameters": { "pointerType": "touch" }, "actions": [
            { "type": "pointerMove", "duration": 0, "origin": found.element, "x": 0, "y": 0 },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ] });
        self.command("/actions", &json!({ "actions": [finger] }));
    }

    /// Presses it as a hand with a mouse does: the pointer moves there, the button goes down and up. A page is scrolled by its own script
    /// before, so that around a frame nothing moves; the driver's own click would scroll what is around it too.
    #[track_caller]
    pub fn press_by_pointer(&self, name: &str) {
        self.settle();
        let found = self.pressable(name);
        let into_view = "const { top, bottom } = arguments[0].getBoundingClientRect();
            if (top < innerHeight / 4 || bottom > innerHeight * 3 / 4) scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });";
        self.command("/execute/sync", &json!({ "script": into_view, "args": [found.element] }));
        let mouse = json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": [
            { "type": "pointerMove", "duration": 0, "origin": found.element, "x": 0, "y": 0 },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ] });
        self.command("/actions", &json!({ "actions": [mouse] }));
        self.settle();
    }

    /// Everything that can be pressed now, in the order of the page.
    #[track_caller]
    pub fn pressables(&self) -> Vec<Pressable> {
        self.pressables_in("html")
    }

    /// The same in some places only, by a CSS selector. A long page has hundreds, and finding out each one's name takes time.
    #[track_caller]
    pub fn pressables_in(&self, places: &str) -> Vec<Pressable> {
        let found = self.run(&format!("{WORDS} {PRESSABLES} return pressables('{places}')"));
        let found = found.as_array().cloned().unwrap_or_default();
        found.into_iter().map(|mut one| Pressable { name: text(&one["name"]), kind: text(&one["kind"]), element: one["element"].take() }).collect()
    }
}

pub(super) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
