//! What people beside her send, print and carry away, on the release build: links and codes, paper, the one file.

mod host_paper;
mod links;
mod one_file;
mod printed;
mod saved;
mod shown;
