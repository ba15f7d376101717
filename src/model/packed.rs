//! How the pack travels: one field after the other, numbers in as few bytes as they need, words with their length before them.
//!
//! Own code where serde and postcard would do, because every visit pays for the reading: BENCHMARKS.md has what the two cost in WebAssembly.
//! Reading never stops half-way. What is missing reads as nothing and is told once, at the end, by [`unpack`].

use std::rc::Rc;

/// What can travel.
pub trait Packed: Sized {
    /// Appends itself.
    fn write(&self, to: &mut Vec<u8>);
    /// The next of its kind; anything where the bytes are damaged.
    fn read(from: &mut Reader) -> Self;
}

/// `value` as bytes.
#[must_use]
pub fn pack(value: &impl Packed) -> Vec<u8> {
    let mut bytes = Vec::new();
    value.write(&mut bytes);
    bytes
}

/// The value behind `bytes`; `None` where they end too soon, go on too long, or say what cannot be.
#[must_use]
pub fn unpack<T: Packed>(bytes: &[u8]) -> Option<T> {
    let mut reader = Reader { rest: bytes, damaged: false };
    let value = T::read(&mut reader);
    (!reader.damaged && reader.rest.is_empty()).then_some(value)
}

/// The bytes not yet read.
pub struct Reader<'a> {
    rest: &'a [u8],
    damaged: bool,
}

impl Reader<'_> {
    fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((first, rest)) => {
                self.rest = rest;
                *first
            }
            None => {
                self.damaged = true;
                0
            }
        }
    }

    /// A number in groups of seven bits, the lowest first (LEB128).
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.damaged = true;
        0
    }

    #[inline(never)]
    fn words(&mut self) -> Rc<str> {
        let length = self.number() as usize;
        if let Some((words, rest)) = self.rest.split_at_checked(length)
            && let Ok(words) = str::from_utf8(words)
        {
            self.rest = rest;
            return words.into();
        }
        self.damaged = true;
        Rc::default()
    }

    /// The member of a closed list.
    pub(super) fn member<T: Copy>(&mut self, all: &[T]) -> T {
        let place = usize::from(self.byte());
        *all.get(place).unwrap_or_else(|| {
            self.damaged = true;
            &all[0]
        })
    }
}

fn write_number(mut number: u64, to: &mut Vec<u8>) {
    while number >= 0x80 {
        to.push(number as u8 | 0x80);
        number >>= 7;
    }
    to.push(number as u8);
}

macro_rules! numbers {
    ($($number:ident)*) => {
        $(impl Packed for $number {
            fn write(&self, to: &mut Vec<u8>) {
                write_number(u64::from(*self), to);
            }

            fn read(from: &mut Reader) -> Self {
                from.number() as Self
            }
        })*
    };
}

numbers! { u8 u16 u32 u64 }

impl Packed for bool {
    fn write(&self, to: &mut Vec<u8>) {
        to.push(u8::from(*self));
    }

    fn read(from: &mut Reader) -> Self {
        from.byte() != 0
    }
}

impl Packed for Rc<str> {
    fn write(&self, to: &mut Vec<u8>) {
        write_number(self.len() as u64, to);
        to.extend_from_slice(self.as_bytes());
    }

    fn read(from: &mut Reader) -> Self {
        from.words()
    }
}

impl<T: Packed> Packed for Option<T> {
    fn write(&self, to: &mut Vec<u8>) {
        self.is_some().write(to);
        if let Some(value) = self {
            value.write(to);
        }
    }

    fn read(from: &mut Reader) -> Self {
        bool::read(from).then(|| T::read(from))
    }
}

impl<T: Packed> Packed for Vec<T> {
    fn write(&self, to: &mut Vec<u8>) {
        write_number(self.len() as u64, to);
        for value in self {
            value.write(to);
        }
    }

    fn read(from: &mut Reader) -> Self {
        let mut values = Self::new();
        for _ in 0..from.number() {
            // A damaged length must not fill the memory.
            if from.damaged {
                break;
            }
            values.push(T::read(from));
        }
        values
    }
}

impl<A: Packed, B: Packed> Packed for (A, B) {
    fn write(&self, to: &mut Vec<u8>) {
        self.0.write(to);
        self.1.write(to);
    }

    fn read(from: &mut Reader) -> Self {
        (A::read(from), B::read(from))
    }
}

/// Structs whose fields travel in this order, and `(…)` for a struct around one number.
macro_rules! packed {
    ($($name:ident { $($field:ident)* })*) => {
        $(impl $crate::model::packed::Packed for $name {
            fn write(&self, to: &mut Vec<u8>) {
                $($crate::model::packed::Packed::write(&self.$field, to);)*
            }

            fn read(from: &mut $crate::model::packed::Reader) -> Self {
                Self { $($field: $crate::model::packed::Packed::read(from),)* }
            }
        })*
    };
    ($($name:ident ($number:ident))*) => {
        $(impl $crate::model::packed::Packed for $name {
            fn write(&self, to: &mut Vec<u8>) {
                self.0.write(to);
            }

            fn read(from: &mut $crate::model::packed::Reader) -> Self {
                Self($number::read(from))
            }
        })*
    };
    ($($name:ident of $all:expr;)*) => {
        $(impl $crate::model::packed::Packed for $name {
            fn write(&self, to: &mut Vec<u8>) {
                to.push(*self as u8);
            }

            fn read(from: &mut $crate::model::packed::Reader) -> Self {
                from.member(&$all)
            }
        })*
    };
}

pub(super) use packed;

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn comes_back<T: Packed + PartialEq + std::fmt::Debug>(value: T) {
        let bytes = pack(&value);
        assert_eq!(unpack::<T>(&bytes), Some(value));
        for short in 0..bytes.len() {
            assert_eq!(unpack::<T>(&bytes[..short]), None, "{short} of {} bytes", bytes.len());
        }
        assert_eq!(unpack::<T>(&[&bytes[..], &[0]].concat()), None, "a byte too many");
    }

    #[test]
    fn what_was_packed_comes_back_and_what_is_damaged_is_nothing() {
        comes_back((7_u8, (300_u16, (u32::MAX, u64::MAX))));
        comes_back(vec![(Some(Rc::<str>::from("caf\u{e9}")), true), (None, false)]);
    }

    #[test]
    fn a_length_beyond_all_measure_fills_no_memory() {
        let mut bytes = Vec::new();
        write_number(u64::MAX, &mut bytes);
        assert_eq!(unpack::<Vec<bool>>(&bytes), None);
        assert_eq!(unpack::<Rc<str>>(&bytes), None);
    }

    #[test]
    fn words_that_are_none_are_damage() {
        assert_eq!(unpack::<Rc<str>>(&[1, 0xff]), None);
    }
}
