//! The keyboard: keys, and where they go.

use serde_json::{Value, json};

use super::pressing::{PRESSABLES, text};
use super::reading::WORDS;
use crate::page::Page;

const FOCUS: &str = include_str!("../scripts/focus.js");

/// A key of the keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "a key's name says it")]
pub enum Key {
    Tab,
    BackTab,
    Enter,
    Space,
    Escape,
    Shift,
    Up,
    Down,
    Left,
    Right,
    Home,
    End,
}

/// Where the keyboard is.
#[derive(Clone, Debug, PartialEq)]
pub struct Focus {
    /// The words on it.
    pub name: String,
    /// Its HTML element.
    pub kind: String,
    /// Left, top, width, height in the window, in CSS pixels.
    pub frame: [f64; 4],
    /// It is drawn with an outline.
    pub ringed: bool,
    /// Something lies over its middle, or it is outside the window.
    pub covered: bool,
}

impl Page {
    /// Presses the first thing of this name by the keyboard alone.
    ///
    /// The way to press before [`Page::away_and_back`] in Firefox: its driver's pointer leaves something in the page that keeps it out of the
    /// back/forward cache (tried: a page pressed by pointer is loaded again, the same page pressed by key comes from memory).
    #[track_caller]
    pub fn press_by_key(&self, name: &str) {
        self.press_by_key_and_go(name);
        self.settle();
    }

    /// The same, and waits for nothing afterwards: the page or the frame may be gone by then.
    #[track_caller]
    pub fn press_by_key_and_go(&self, name: &str) {
        self.settle();
        let found = self.pressable(name);
        let focus = "const box = arguments[0].control ?? arguments[0]; box.focus(); return box.localName === 'input'";
        let is_box = self.command("/execute/sync", &json!({ "script": focus, "args": [found.element] }));
        self.keys_and_go(&[if is_box == true { Key::Space } else { Key::Enter }]);
    }

    /// Presses and releases one key after the other.
    #[track_caller]
    pub fn keys(&self, keys: &[Key]) {
        self.keys_and_go(keys);
        self.settle();
    }

    /// The same, and waits for nothing afterwards: what was pressed may have closed the frame before the key was up.
    #[track_caller]
    pub fn keys_and_go(&self, keys: &[Key]) {
        let strokes: Vec<Value> = keys.iter().flat_map(|key| key.strokes()).collect();
        let pressed = self.session.post("/actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }));
        pressed
            .map(drop)
            .or_else(|refusal| if refusal.error == "no such window" { Ok(()) } else { Err(refusal) })
            .unwrap_or_else(|refusal| panic!("{keys:?}: {refusal}"));
    }

    /// Marks everything and copies it, by keyboard.
    #[track_caller]
    pub fn copies_everything(&self) {
        self.keys_with_control(&["a", "c"]);
    }

    /// Opens the browser's own search within the page.
    #[track_caller]
    pub fn begins_to_search(&self) {
        self.keys_with_control(&["f"]);
    }

    #[track_caller]
    fn keys_with_control(&self, letters: &[&str]) {
        let control = "\u{E009}";
        let stroke = |way: &str, key: &str| json!({ "type": way, "value": key });
        let mut strokes = vec![stroke("keyDown", control)];
        strokes.extend(letters.iter().flat_map(|letter| [stroke("keyDown", letter), stroke("keyUp", letter)]));
        strokes.push(stroke("keyUp", control));
        self.command("/actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }));
        self.settle();
    }

    /// What has the keyboard's focus, if anything has.
    #[track_caller]
    pub fn focus(&self) -> Option<Focus> {
        let focus = self.run(&format!("{WORDS} {PRESSABLES} {FOCUS}"));
        let number = |key: &str| focus[key].as_f64().unwrap_or_default();
        focus.is_object().then(|| Focus {
            name: text(&focus["name"]),
            kind: text(&focus["kind"]),
            frame: [number("left"), number("top"), number("width"), number("height")],
            ringed: focus["ringed"] == true,
            covered: focus["covered"] == true,
        })
    }
}

impl Key {
    /// Down and up, in the protocol's private code points.
    fn strokes(self) -> Vec<Value> {
        let shift = "\u{E008}";
        let key = match self {
            Key::Tab | Key::BackTab => "\u{E004}",
            Key::Enter => "\u{E007}",
            Key::Space => " ",
            Key::Escape => "\u{E00C}",
            Key::Shift => shift,
            Key::Up => "\u{E013}",
            Key::Down => "\u{E015}",
            Key::Left => "\u{E012}",
            Key::Right => "\u{E014}",
            Key::Home => "\u{E011}",
            Key::End => "\u{E010}",
        };
        let stroke = |way: &str, key: &str| json!({ "type": way, "value": key });
        let once = [stroke("keyDown", key), stroke("keyUp", key)];
        if self == Key::BackTab {
            return [vec![stroke("keyDown", shift)], once.to_vec(), vec![stroke("keyUp", shift)]].concat();
        }
        once.to_vec()
    }
}
