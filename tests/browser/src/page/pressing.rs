//! What a person presses, by pointer and by keyboard.

use serde_json::{Value, json};

use super::reading::WORDS;
use crate::page::Page;
use crate::wait::wait_until;

const PRESSABLES: &str = include_str!("../scripts/pressables.js");
const FOCUS: &str = include_str!("../scripts/focus.js");

/// How WebDriver writes a reference to an element.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Something that can be pressed: a link, a button, a label with its box.
#[derive(Clone, Debug)]
pub struct Pressable {
    /// The words on it, or what it is called for those who listen.
    pub name: String,
    /// Its HTML element: `a`, `button`, `label`, `summary` …
    pub kind: String,
    element: Value,
}

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
    /// Presses the first thing of this name, which must not be covered by anything. Only if nothing has exactly this name: the one thing
    /// whose name contains it.
    #[track_caller]
    pub fn press(&self, name: &str) {
        self.settle();
        let found = wait_until(&format!("something called `{name}` to press"), || {
            let all = self.pressables();
            if let Some(exact) = all.iter().find(|pressable| pressable.name == name) {
                return Ok(exact.clone());
            }
            let near: Vec<_> = all.iter().filter(|pressable| pressable.name.contains(name)).collect();
            match near[..] {
                [only] => Ok(only.clone()),
                _ => Err(format!("at {}: {:?}", self.address(), all.iter().map(|pressable| &pressable.name).collect::<Vec<_>>())),
            }
        });
        self.press_this(&found);
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

    /// Everything that can be pressed now, in the order of the page.
    #[track_caller]
    pub fn pressables(&self) -> Vec<Pressable> {
        let found = self.run(&format!("{WORDS} {PRESSABLES} return pressables()"));
        let found = found.as_array().cloned().unwrap_or_default();
        found.into_iter().map(|mut one| Pressable { name: text(&one["name"]), kind: text(&one["kind"]), element: one["element"].take() }).collect()
    }

    /// Presses and releases one key after the other.
    #[track_caller]
    pub fn keys(&self, keys: &[Key]) {
        let strokes: Vec<Value> = keys.iter().flat_map(|key| key.strokes()).collect();
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

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
