//! A picture of a screen or of a sheet of paper, and what can be seen in it: colour, and codes as a phone would read them.

use std::io::Cursor;

/// Red, green and blue of each dot, row by row.
#[derive(Debug)]
pub struct Picture {
    width: usize,
    height: usize,
    dots: Vec<u8>,
}

impl Picture {
    /// From a PNG file's bytes, without transparency.
    #[track_caller]
    pub fn of_png(bytes: &[u8]) -> Picture {
        let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().expect("a PNG");
        let mut buffer = vec![0; reader.output_buffer_size().expect("a size")];
        let info = reader.next_frame(&mut buffer).expect("a picture");
        let channels = info.color_type.samples();
        assert!(channels >= 3, "a picture in colour");
        let dots = buffer.chunks(channels).flat_map(|dot| dot[..3].to_vec()).collect();
        Picture { width: info.width as usize, height: info.height as usize, dots }
    }

    /// From the first PPM file (P6) in `bytes`, and what follows it.
    #[track_caller]
    pub fn of_ppm(bytes: &[u8]) -> (Picture, &[u8]) {
        let mut fields = Vec::new();
        let mut at = 0;
        while fields.len() < 4 {
            let end = at + bytes[at..].iter().position(u8::is_ascii_whitespace).expect("a PPM head");
            fields.push(String::from_utf8_lossy(&bytes[at..end]).into_owned());
            at = end + 1;
        }
        assert_eq!((&*fields[0], &*fields[3]), ("P6", "255"), "not a PPM");
        let [width, height] = [&fields[1], &fields[2]].map(|number| number.parse::<usize>().expect("a size"));
        let (dots, rest) = bytes[at..].split_at(width * height * 3);
        (Picture { width, height, dots: dots.to_vec() }, rest)
    }

    /// Every code that a reader finds, in any order. What it cannot read is a panic.
    #[track_caller]
    pub fn codes(&self) -> Vec<String> {
        let shade = |x: usize, y: usize| {
            let dot = &self.dots[(y * self.width + x) * 3..][..3];
            (dot.iter().map(|part| u16::from(*part)).sum::<u16>() / 3) as u8
        };
        let mut image = rqrr::PreparedImage::prepare_from_greyscale(self.width, self.height, shade);
        let mut read = Vec::new();
        for code in image.detect_grids() {
            let (_, words) = code.decode().unwrap_or_else(|error| panic!("a code cannot be read: {error}"));
            read.push(words);
        }
        read
    }

    /// How many dots have a colour that a black-and-white printer has to guess.
    pub fn coloured(&self) -> usize {
        let spread = |dot: &&[u8]| dot.iter().max().copied().unwrap_or_default() - dot.iter().min().copied().unwrap_or_default();
        self.dots.chunks(3).filter(|dot| spread(dot) > 24).count()
    }
}
