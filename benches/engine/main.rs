//! How long the engine takes over the real pack, natively: a guide, and the order of the helplines. Reads the pack out of a built page.
//!
//! `make bench` runs it; ratios to counting a million, which this machine takes in the same run. Nothing is asserted.

use std::{
    env, fs,
    hint::black_box,
    time::{Duration, Instant},
};

use ask_first::{
    engine::{Seeker, guide, rank},
    model::{Pack, packed::unpack},
};
use situations::{packed, situations};

mod situations;

fn main() {
    // `cargo bench` hands its own flags on; `cargo test` runs this file once to see that it runs.
    let rounds = if env::args().any(|argument| argument == "--bench") { 15 } else { 1 };
    let dist = env::var("ASK_FIRST_DIST").unwrap_or_else(|_| "dist".into());
    let path = format!("{dist}/index.html");
    let Ok(page) = fs::read_to_string(&path) else {
        println!("engine: there is no {path}: make dist first, or name a folder in ASK_FIRST_DIST");
        return;
    };
    let bytes = packed(&page).expect("a pack in the page");
    let pack: Pack = unpack(&bytes).expect("a pack of this commit");

    let situations = situations(&pack);
    let today = pack.edition.date;
    let counting = median(rounds, || {
        (0..1_000_000_u64).fold(0, |sum, number| black_box(sum ^ number));
    });
    let all = u32::try_from(situations.len()).expect("some situations");
    let guides = median(rounds, || {
        for situation in &situations {
            black_box(guide(&pack, situation, today));
        }
    }) / all;
    let ranking = median(rounds, || {
        for _ in 0..100 {
            black_box(rank(&pack.help, &Seeker::default()));
        }
    }) / 100;
    let reading = median(rounds, || {
        black_box(unpack::<Pack>(&bytes).expect("a pack"));
    });
    println!("| native, optimised | time | ÷ counting to a million |");
    println!("| --- | --- | --- |");
    for (what, time) in
        [(format!("a guide ({all} situations)"), guides), ("the order of all helplines".into(), ranking), ("reading the pack".into(), reading)]
    {
        println!("| {what} | {time:.0?} | {:.3} |", time.as_secs_f64() / counting.as_secs_f64());
    }
}

fn median(rounds: usize, mut work: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let begun = Instant::now();
            work();
            begun.elapsed()
        })
        .collect();
    times.sort();
    times[times.len() / 2]
}
