//! The compressors of a release.
//!
//! A crate of their own because they are generic: their code is made where they are called, and in the site builder, which is compiled to
//! be compiled quickly, brotli at its best is many times slower than here (`Cargo.toml`, `profile.dev.package.press`).

use std::{io::Write, num::NonZeroU64};

use ::brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};

/// Brotli at its best: `-q 11`, a window of 4 MB.
#[must_use]
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    // Writing to memory cannot fail.
    let _ = ::brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters);
    packed
}

/// Gzip at its best, without a time or a name.
#[must_use]
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// Gzip as small as it gets: 5 % below [`gzip`], and so slow that only what everybody pays for is worth it.
#[must_use]
pub fn smallest_gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let options = zopfli::Options { iteration_count: PASSES, ..zopfli::Options::default() };
    // Writing to memory cannot fail.
    let _ = zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed);
    packed
}

/// More of them save a few bytes and take longer.
const PASSES: NonZeroU64 = NonZeroU64::MIN.saturating_add(7);

#[cfg(test)]
mod tests {
    #[test]
    fn nothing_in_a_gzip_tells_when_or_where_it_was_made() {
        for packed in [super::gzip(b"who can share what"), super::smallest_gzip(b"who can share what")] {
            assert_eq!(packed[3..8], [0; 5], "flags and time of RFC 1952, 2.3");
        }
    }
}
