//! The same guides as WebAssembly, which `bench/run.mjs` times in Chromium. Asks nothing of its host: the page is compiled in, and
//! what Yew imports is never called.

use std::{hint::black_box, process::ExitCode};

use ask_first::{
    engine::guide,
    model::{Pack, Situation, packed::unpack},
};
use situations::{packed, situations};

mod situations;

/// The built page, by its path in `ASK_FIRST_PAGE`.
const PAGE: &str = include_str!(env!("ASK_FIRST_PAGE"));

/// Guides a call: few enough for an exit code.
const GUIDES: u8 = 100;

thread_local! {
    /// Read once, by the first call.
    static READY: Option<(Pack, Vec<Situation>)> = {
        let pack: Option<Pack> = packed(PAGE).and_then(|bytes| unpack(&bytes));
        pack.map(|pack| {
            let all = situations(&pack);
            let apart = (all.len() / usize::from(GUIDES)).max(1);
            let chosen = all.into_iter().step_by(apart).take(usize::from(GUIDES)).collect();
            (pack, chosen)
        })
    };
}

/// Computes guides and gives their number; 0 where the page holds no pack of this commit. May be called again and again.
fn main() -> ExitCode {
    READY.with(|ready| {
        let Some((pack, chosen)) = ready else { return ExitCode::from(0) };
        for situation in chosen {
            black_box(guide(pack, situation, pack.edition.date));
        }
        u8::try_from(chosen.len()).unwrap_or(GUIDES).into()
    })
}
