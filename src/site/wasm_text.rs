//! WebAssembly as a JavaScript string, and the script that makes bytes of it again.
//!
//! A loop of a quarter of a million rounds in JavaScript wakes Chromium's optimising compiler, which keeps 7 MB from then on (BENCHMARKS.md).
//! So the browser writes the string as UTF-8, which it does by itself, and 132 bytes of WebAssembly read that.

/// What a JavaScript string has to escape is often in WebAssembly, and trades places with what is rare there: 3 kB less (BENCHMARKS.md).
const TRADED: [(u8, u8); 5] = [(0, b'['), (b'\n', b'V'), (b'\r', b'Y'), (b'\\', b']'), (b'\'', b'^')];

/// Where the text begins in the memory of [`reader`]; before it stands for each letter the byte that it is.
const TEXT: usize = 256;

/// A script after which `bytes` holds `wasm`. It throws where there is no WebAssembly.
pub fn script(wasm: &[u8]) -> String {
    let packed = as_string(wasm);
    let reader = reader(TEXT + letters(wasm)).iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let traded = TRADED.map(|(one, other)| format!("[{one}, {other}]")).join(", ");
    format!(
        "const packed = '{packed}';\n\
         const text = new TextEncoder().encode(packed);\n\
         const {{ memory, read }} = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of({reader}))).exports;\n\
         const store = new Uint8Array(memory.buffer);\n\
         for (let at = 0; at < 256; at++) store[at] = at;\n\
         for (const [one, other] of [{traded}]) [store[one], store[other]] = [other, one];\n\
         store.set(text, {TEXT});\n\
         const bytes = store.subarray({TEXT}, read({TEXT} + text.length));\n"
    )
}

/// Bytes as the letters U+0000 to U+00FF of a JavaScript string, [`TRADED`].
fn as_string(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        match traded(*byte) {
            0 => text.push_str("\\x00"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\\' => text.push_str("\\\\"),
            b'\'' => text.push_str("\\'"),
            letter => text.push(char::from(letter)),
        }
    }
    text
}

fn traded(byte: u8) -> u8 {
    let trade = |(one, other): &(u8, u8)| if byte == *one { Some(*other) } else { (byte == *other).then_some(*one) };
    TRADED.iter().find_map(trade).unwrap_or(byte)
}

/// How many bytes the string has as UTF-8.
fn letters(bytes: &[u8]) -> usize {
    bytes.iter().map(|byte| char::from(traded(*byte)).len_utf8()).sum()
}

/// A module with a memory of `size` bytes or a little more, and `read`: from the address where the text ends to that where its bytes do. In
/// place, since bytes are never more than their letters.
fn reader(size: usize) -> Vec<u8> {
    let pages = u8::try_from(size.div_ceil(65_536)).ok().filter(|pages| *pages < 128).expect("an app of less than eight megabytes");
    #[rustfmt::skip]
    let code = [
        1, 3, 0x7f,                                     // local 1: where it reads, 2: where it writes, 3: the letter
        0x41, 0x80, 2, 0x22, 1, 0x21, 2,                // both at TEXT
        3, 0x40,                                        // loop
        0x20, 1, 0x2d, 0, 0, 0x22, 3,                   //   letter = [read]
        0x41, 0xc2, 1, 0x4f, 4, 0x40,                   //   if letter >= 0xc2, the first of two bytes
        0x20, 3, 0x41, 6, 0x74, 0x41, 0xc0, 1, 0x71,    //     letter << 6 & 0xc0
        0x20, 1, 0x41, 1, 0x6a, 0x22, 1, 0x2d, 0, 0,    //     [read += 1]
        0x41, 0x3f, 0x71, 0x72, 0x21, 3,                //     letter = … | … & 0x3f
        0x0b,                                           //   end
        0x20, 2, 0x20, 3, 0x2d, 0, 0, 0x3a, 0, 0,       //   [write] = [letter]
        0x20, 2, 0x41, 1, 0x6a, 0x21, 2,                //   write += 1
        0x20, 1, 0x41, 1, 0x6a, 0x22, 1,                //   read += 1
        0x20, 0, 0x49, 0x0d, 0,                         //   again while read < end
        0x0b, 0x20, 2, 0x0b,                            // return write
    ];
    let length = |bytes: &[u8]| u8::try_from(bytes.len()).expect("a section of less than 128 bytes");
    let section = |id: u8, content: &[u8]| [&[id, length(content)], content].concat();
    [
        b"\0asm\x01\0\0\0".to_vec(),
        section(1, &[1, 0x60, 1, 0x7f, 1, 0x7f]), // (i32) -> i32
        section(3, &[1, 0]),
        section(5, &[1, 0, pages]),
        section(7, b"\x02\x06memory\x02\0\x04read\0\0"),
        section(10, &[&[1, length(&code)], &code[..]].concat()),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use super::{TEXT, as_string, letters, reader};

    #[test]
    fn bytes_survive_a_script_string() {
        assert_eq!(as_string(b"\0a\n\r\\'\xff"), "[aVY]^\u{ff}");
        assert_eq!(as_string(b"[7VY]^"), "\\x007\\n\\r\\\\\\'");
        assert_eq!(letters(b"a\x7f\x80\xff"), 6);
    }

    /// That it reads well every browser test sees: there would be no app.
    #[test]
    fn the_reader_is_webassembly_of_the_first_edition_and_has_room_for_its_text() {
        for (text, pages) in [(65_536 - TEXT, 1), (65_536, 2), (400_000, 7)] {
            let module = reader(TEXT + text);
            wasmparser::Validator::new_with_features(wasmparser::WasmFeatures::MVP).validate_all(&module).expect("a module");
            assert!(module.windows(5).any(|bytes| bytes == [5, 3, 1, 0, pages]), "{pages} pages for {text} bytes");
        }
    }
}
