//! The browser's entry: starts the app on the page it is in.

fn main() {
    ask_first::app::start();
}
