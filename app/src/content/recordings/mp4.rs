//! MP4 (ISO 14496-12): boxes in boxes. The sound and the film lie in `mdat`, and `moov` says of each track where its samples
//! are; so nothing may move, and what is taken out becomes a box that is free.
//!
//! QuickTime (<https://developer.apple.com/documentation/quicktime-file-format>), from which it was made, has the same boxes.
//! Its `meta` begins otherwise, which matters to nobody here: notes go as a whole, and nobody looks into them.

use super::media::{Medium, Parts};
use std::io::{self, ErrorKind};

/// A box.
#[derive(Clone, Copy)]
struct Part {
    name: [u8; 4],
    at: u64,
    /// Where its content begins, and where it ends.
    from: u64,
    to: u64,
}

impl<F: Medium> Parts<'_, F> {
    /// MP4 or QuickTime: all boxes to the end of the file, with the sound or the film among them.
    pub fn mp4(&mut self) -> io::Result<bool> {
        let (mut movie, mut media, mut at) = (false, false, 0);
        while at < self.end {
            let part = self.part(at, self.end)?;
            match &part.name {
                b"moov" => movie |= self.movie(part)?,
                b"moof" => drop(self.movie(part)?),
                b"mdat" => media = true,
                _ => self.without_notes(part)?,
            }
            at = part.to;
        }
        Ok(movie && media)
    }

    /// Empties what was noted about a film and its tracks, and every track that is not sound, picture or words. Answers
    /// whether a track is left.
    fn movie(&mut self, movie: Part) -> io::Result<bool> {
        let (mut at, mut tracks) = (movie.from, false);
        while at + 8 <= movie.to {
            let part = self.part(at, movie.to)?;
            match &part.name {
                b"trak" if self.is_track(part)? => {
                    tracks = true;
                    self.each(part, Self::without_notes)?;
                }
                b"trak" => {
                    self.erase(part)?;
                    self.free(part)?;
                }
                b"traf" => self.each(part, Self::without_notes)?,
                _ => self.without_notes(part)?,
            }
            at = part.to;
        }
        Ok(tracks)
    }

    /// Whether a track is for eyes or ears. Cameras also write tracks with the place of each second.
    fn is_track(&mut self, track: Part) -> io::Result<bool> {
        let Some(handler) = self.find(track, &[b"mdia", b"hdlr"])? else { return Ok(false) };
        let kind: [u8; 4] = self.read(handler.from + 8)?;
        Ok([b"soun", b"vide", b"text", b"sbtl", b"subt", b"clcp"].contains(&&kind))
    }

    /// Empties the samples of a track, which lie among those of the others.
    fn erase(&mut self, track: Part) -> io::Result<()> {
        let Some(tables) = self.find(track, &[b"mdia", b"minf", b"stbl"])? else { return Ok(()) };
        let [sizes, groups] = [self.find(tables, &[b"stsz"])?, self.find(tables, &[b"stsc"])?];
        let [near, far] = [self.find(tables, &[b"stco"])?, self.find(tables, &[b"co64"])?];
        let (Some(sizes), Some(groups), Some(places)) = (sizes, groups, near.or(far)) else { return Ok(()) };
        let (same, samples) = (self.number(sizes.from + 4)?, self.number(sizes.from + 8)?);
        let (chunks, last_group) = (self.number(places.from + 4)?, self.number(groups.from + 4)?);
        // What is emptied twice is a trap that would keep the site busy.
        let (mut sample, mut group, mut in_chunk, mut left) = (0, 0, 0, self.end);
        for chunk in 0..chunks {
            self.count()?;
            if group < last_group && self.number(groups.from + 8 + 12 * group)? == chunk + 1 {
                in_chunk = self.number(groups.from + 12 + 12 * group)?;
                group += 1;
            }
            let mut size = 0;
            for _ in 0..in_chunk.min(samples - sample) {
                self.count()?;
                size += if same > 0 { same } else { self.number(sizes.from + 12 + 4 * sample)? };
                sample += 1;
            }
            let at = match near {
                Some(_) => self.number(places.from + 8 + 4 * chunk)?,
                None => u64::from_be_bytes(self.read(places.from + 8 + 8 * chunk)?),
            };
            left = left.checked_sub(size).ok_or(ErrorKind::UnexpectedEof)?;
            self.empty(at, at.saturating_add(size).min(self.end))?;
        }
        Ok(())
    }

    /// A number of a table: 32 bits, the highest first.
    fn number(&mut self, at: u64) -> io::Result<u64> {
        self.read(at).map(|bytes| u64::from(u32::from_be_bytes(bytes)))
    }

    /// The box at the end of a way of boxes, each in the one before.
    fn find(&mut self, within: Part, way: &[&[u8; 4]]) -> io::Result<Option<Part>> {
        let mut at = Some(within);
        for name in way {
            let Some(within) = at else { break };
            at = None;
            self.each(within, |_, part| {
                at = at.or((part.name == **name).then_some(part));
                Ok(())
            })?;
        }
        Ok(at)
    }

    fn each(&mut self, within: Part, mut work: impl FnMut(&mut Self, Part) -> io::Result<()>) -> io::Result<()> {
        let mut at = within.from;
        while at + 8 <= within.to {
            let part = self.part(at, within.to)?;
            work(self, part)?;
            at = part.to;
        }
        Ok(())
    }

    /// Empties a box of notes: user data, metadata, boxes of makers of their own, and room that is free, where notes may have
    /// stood before.
    fn without_notes(&mut self, part: Part) -> io::Result<()> {
        if [b"udta", b"meta", b"uuid", b"free", b"skip"].contains(&&part.name) { self.free(part) } else { Ok(()) }
    }

    fn free(&mut self, part: Part) -> io::Result<()> {
        self.write(part.at + 4, b"free")?;
        self.empty(part.from, part.to)
    }

    /// The box that begins here; one that goes on behind the end of what it is in is a file that is not whole.
    fn part(&mut self, at: u64, end: u64) -> io::Result<Part> {
        self.count()?;
        let [size, name]: [[u8; 4]; 2] = [self.read(at)?, self.read(at + 4)?];
        let (head, size) = match u32::from_be_bytes(size) {
            0 => (8, end - at),
            1 => (16, u64::from_be_bytes(self.read(at + 8)?)),
            size => (8, u64::from(size)),
        };
        match at.checked_add(size).filter(|to| *to <= end && size >= head) {
            Some(to) => Ok(Part { name, at, from: at + head, to }),
            None => Err(ErrorKind::UnexpectedEof.into()),
        }
    }
}
