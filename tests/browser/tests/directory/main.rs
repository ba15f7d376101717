//! Whom to call: on the screen after one press from anywhere, narrowed without typing, and on one sheet of paper.

mod finding;
mod narrowing;
mod paper;
