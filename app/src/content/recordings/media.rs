//! What a sound or a film is, found by looking into it, and what is taken out of it: a telephone writes into a recording
//! where and on which device it was made. Those parts become empty where they stand, so that nothing else moves; the sound
//! and the picture stay as they came. It is read piece by piece, however large it is.
//!
//! Formats: MPEG audio (ISO 11172-3) with ID3v2 (<https://id3.org/id3v2.4.0-structure>), MP4 and QuickTime ([`super::mp4`]),
//! RIFF WAVE, Ogg (RFC 3533) and WebM (<https://www.webmproject.org/docs/container/>). In the last two nothing is taken out:
//! what makes them writes no place.

use domain::content::recordings::RecordingKind;
use domain::files::FileKind;
use std::io::{self, ErrorKind, Read, Seek, SeekFrom, Write};

/// So much of a file is looked at to see what it is, in bytes: the longest frame of MPEG audio and one more fit in.
const HEAD: u64 = 4096;
/// The most parts of a file that are looked at: more would only be there to keep the site busy.
const MOST_PARTS: u32 = 500_000;

/// A file that can be read and changed in the middle.
pub trait Medium: Read + Write + Seek {}
impl<T: Read + Write + Seek> Medium for T {}

/// Says what a file is and empties what does not belong to the sound or the picture; `None` for what is no recording of
/// this kind, or is not whole.
///
/// # Errors
/// Where the disk does not do its part.
pub fn examine(file: &mut impl Medium, kind: RecordingKind) -> io::Result<Option<FileKind>> {
    match examined(file) {
        Ok(found) => Ok(found.into_iter().flatten().find(|found| kind.files().contains(found))),
        // It ends before it says that it does.
        Err(error) if error.kind() == ErrorKind::UnexpectedEof => Ok(None),
        Err(error) => Err(error),
    }
}

/// What a file can be: the same MP4 is sound or a film.
fn examined(file: &mut impl Medium) -> io::Result<Option<[FileKind; 2]>> {
    let mut parts = Parts { end: file.seek(SeekFrom::End(0))?, file, seen: 0 };
    let head = parts.head(0)?;
    let both = |is: bool, kinds: [FileKind; 2]| Ok(is.then_some(kinds));
    match &head[..] {
        [0x1a, 0x45, 0xdf, 0xa3, ..] => both(is_webm(&head), [FileKind::Weba, FileKind::Webm]),
        [b'O', b'g', b'g', b'S', ..] => both(is_ogg_sound(&head), [FileKind::Ogg; 2]),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => both(parts.wave()?, [FileKind::Wav; 2]),
        // Also QuickTime, as iPhones film: browsers play it where it is called MP4, and some only there.
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => both(parts.mp4()?, [FileKind::M4a, FileKind::Mp4]),
        _ => both(parts.mp3()?, [FileKind::Mp3; 2]),
    }
}

/// EBML whose document type is `webm`: the name stands near the beginning.
fn is_webm(head: &[u8]) -> bool {
    head.windows(7).take(64).any(|part| part == b"\x42\x82\x84webm")
}

/// Ogg whose first stream is sound.
fn is_ogg_sound(head: &[u8]) -> bool {
    let segments = head.get(26).copied().map(usize::from);
    let packet = segments.and_then(|segments| head.get(27 + segments..)).unwrap_or_default();
    [&b"OpusHead"[..], b"\x01vorbis", b"\x7fFLAC"].iter().any(|name| packet.starts_with(name))
}

/// The parts of a file.
pub struct Parts<'a, F> {
    file: &'a mut F,
    /// The length of the file, in bytes.
    pub end: u64,
    seen: u32,
}

impl<F: Medium> Parts<'_, F> {
    /// Some bytes from here.
    pub fn read<const N: usize>(&mut self, at: u64) -> io::Result<[u8; N]> {
        let mut bytes = [0; N];
        self.file.seek(SeekFrom::Start(at))?;
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }

    /// What comes next from here, as much as is looked at.
    fn head(&mut self, at: u64) -> io::Result<Vec<u8>> {
        let mut head = vec![];
        self.file.seek(SeekFrom::Start(at))?;
        Read::by_ref(self.file).take(HEAD).read_to_end(&mut head)?;
        Ok(head)
    }

    /// Puts these bytes here.
    pub fn write(&mut self, at: u64, bytes: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(at))?;
        self.file.write_all(bytes)
    }

    /// Puts zeros from here to there.
    pub fn empty(&mut self, from: u64, to: u64) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(from))?;
        io::copy(&mut io::repeat(0).take(to.saturating_sub(from)), self.file).map(drop)
    }

    /// Counts the parts, so that a file of millions of them ends here.
    pub fn count(&mut self) -> io::Result<()> {
        self.seen += 1;
        if self.seen > MOST_PARTS { Err(ErrorKind::UnexpectedEof.into()) } else { Ok(()) }
    }

    /// RIFF WAVE: keeps what makes the sound.
    fn wave(&mut self) -> io::Result<bool> {
        let (mut at, mut format, mut data) = (12, false, false);
        while at + 8 <= self.end {
            self.count()?;
            let [name, size]: [[u8; 4]; 2] = [self.read(at)?, self.read(at + 4)?];
            let size = u64::from(u32::from_le_bytes(size));
            // Who records into a pipe does not know the size yet.
            let to = (at + 8 + size).min(self.end);
            match &name {
                b"fmt " => format = true,
                b"data" => data = true,
                b"fact" => {}
                _ => {
                    self.write(at, b"JUNK")?;
                    self.empty(at + 8, to)?;
                }
            }
            at = to + (size & 1);
        }
        Ok(format && data)
    }

    /// MPEG audio, behind any number of tags, which become room without anything in it.
    fn mp3(&mut self) -> io::Result<bool> {
        let mut at = 0;
        while self.read::<3>(at)? == *b"ID3" {
            self.count()?;
            let head: [u8; 10] = self.read(at)?;
            let size = head[6..].iter().fold(0, |size, byte| size << 7 | u64::from(byte & 0x7f));
            let foot = if head[5] & 0x10 == 0 { 0 } else { 10 };
            let to = at + 10 + size + foot;
            if to > self.end {
                return Ok(false);
            }
            self.write(at + 5, &[0])?;
            self.empty(at + 10, to)?;
            at = to;
        }
        let near = self.head(at)?;
        // Two frames, one right behind the other: a single one is found in any file.
        Ok((0..near.len()).any(|at| {
            let second = frame_length(&near[at..]).and_then(|length| near.get(at + length..));
            second.is_some_and(|second| frame_length(second).is_some())
        }))
    }
}

/// The length of the frame of MPEG layer 3 that begins here, in bytes.
fn frame_length(bytes: &[u8]) -> Option<usize> {
    /// Kilobits a second, for MPEG 1 and for MPEG 2.
    const RATES: [[usize; 15]; 2] = [
        [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
        [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
    ];
    let &[0xff, second, third, _, ..] = bytes else { return None };
    let (version, layer) = (second >> 3 & 3, second >> 1 & 3);
    if second < 0xe0 || version == 1 || layer != 1 {
        return None;
    }
    let (table, samples, slower) = match version {
        3 => (0, 144, 1),
        2 => (1, 72, 2),
        _ => (1, 72, 4),
    };
    let rate = RATES[table].get(usize::from(third >> 4)).filter(|rate| **rate > 0)?;
    let hertz = [44_100, 48_000, 32_000].get(usize::from(third >> 2 & 3))? / slower;
    Some(samples * rate * 1000 / hertz + usize::from(third >> 1 & 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    const PLACE: &[u8] = b"+51.8642-002.2382/";

    fn part(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
        let size = u32::try_from(content.len() + 8).expect("a short part");
        [&size.to_be_bytes()[..], name, content].concat()
    }

    /// A track of two samples, of which one chunk lies at `at`.
    fn track(kind: &[u8; 4], at: usize, samples: [usize; 2]) -> Vec<u8> {
        let numbers = |all: &[usize]| all.iter().flat_map(|n| (*n as u32).to_be_bytes()).collect::<Vec<u8>>();
        let sizes = part(b"stsz", &numbers(&[0, 0, 2, samples[0], samples[1]]));
        let tables = [sizes, part(b"stsc", &numbers(&[0, 1, 1, 2, 1])), part(b"stco", &numbers(&[0, 1, at]))].concat();
        let handler = part(b"hdlr", &[&[0; 8][..], kind, &[0; 13]].concat());
        let media = [handler, part(b"minf", &part(b"stbl", &tables))].concat();
        part(b"trak", &[part(b"mdia", &media), part(b"udta", &part(b"\xa9xyz", PLACE))].concat())
    }

    /// A film as a telephone writes it: with the place in its notes, and a track with the place of each second.
    fn film(brand: &[u8; 4]) -> Vec<u8> {
        let notes = [part(b"udta", &part(b"\xa9xyz", PLACE)), part(b"meta", PLACE)].concat();
        let head = [part(b"ftyp", brand), part(b"mdat", &[b"film", PLACE].concat())].concat();
        let at = head.len() - PLACE.len();
        let places = track(b"meta", at, [PLACE.len() - 1, 1]);
        let movie = [track(b"vide", at - 4, [2, 2]), track(b"soun", at - 2, [1, 1]), places, notes].concat();
        [head, part(b"moov", &movie), part(b"uuid", PLACE)].concat()
    }

    /// A film as an iPhone writes it, in QuickTime: the boxes of its notes have no version before what is in them, the
    /// handler of a track says that it is one of media, room is left before a film that may be long, and lists can end with
    /// four zeros.
    fn quicktime() -> Vec<u8> {
        let handler = |class: &[u8; 4], kind: &[u8; 4]| part(b"hdlr", &[&[0; 4][..], class, kind, &[0; 13]].concat());
        let name = b"com.apple.quicktime.location.ISO6709";
        let keys = part(b"keys", &[&[0_u8; 7][..], &[1], &part(b"mdta", name)].concat());
        let value = part(b"data", &[&[0, 0, 0, 1, 0, 0, 0, 0][..], PLACE].concat());
        let list = part(b"ilst", &part(&[0, 0, 0, 1], &value));
        let notes = part(b"meta", &[handler(b"\0\0\0\0", b"mdta"), keys, list].concat());
        let user = part(b"udta", &[part(b"\xa9xyz", PLACE), vec![0; 4]].concat());
        let media = |kind| part(b"mdia", &[handler(b"mhlr", kind), part(b"minf", &handler(b"dhlr", b"url "))].concat());
        let track = |kind| part(b"trak", &[media(kind), notes.clone(), user.clone()].concat());
        let movie = [track(b"vide"), track(b"soun"), notes.clone(), user.clone(), vec![0; 4]].concat();
        let long = [&[0, 0, 0, 1][..], b"mdat", &20_u64.to_be_bytes(), b"film"].concat();
        let head = [part(b"ftyp", b"qt  \0\0\0\0qt  "), part(b"wide", b""), long].concat();
        [head, part(b"free", PLACE), part(b"moov", &movie)].concat()
    }

    fn wave() -> Vec<u8> {
        let chunk = |name: &[u8], content: &[u8]| {
            let size = u32::try_from(content.len()).expect("a short part").to_le_bytes();
            [name, &size, content].concat()
        };
        let chunks = [chunk(b"fmt ", &[1; 16]), chunk(b"LIST", PLACE), chunk(b"data", &[7; 4])].concat();
        [&chunk(b"RIFF", &[])[..], b"WAVE", &chunks].concat()
    }

    /// Two frames of MPEG 1, 128 kbit/s, 44,100 Hz, behind a tag.
    fn mp3() -> Vec<u8> {
        let mut frame = vec![0; 417];
        frame[..4].copy_from_slice(&[0xff, 0xfb, 0x90, 0x00]);
        let size = u8::try_from(PLACE.len()).expect("a short tag");
        [&b"ID3\x04\0\0\0\0\0"[..], &[size], PLACE, &frame, &frame].concat()
    }

    fn examine(bytes: &[u8], kind: RecordingKind) -> (Option<FileKind>, Vec<u8>) {
        let mut file = Cursor::new(bytes.to_vec());
        let found = super::examine(&mut file, kind).expect("a disk that works");
        (found, file.into_inner())
    }

    fn has(bytes: &[u8], part: &[u8]) -> bool {
        bytes.windows(part.len()).any(|found| found == part)
    }

    #[test]
    fn a_recording_loses_the_place_where_it_was_made_and_nothing_moves() {
        for (kind, bytes, found, stays) in [
            (RecordingKind::Sign, film(b"mp42"), FileKind::Mp4, &b"film"[..]),
            (RecordingKind::Sign, film(b"qt  "), FileKind::Mp4, b"film"),
            (RecordingKind::Sign, quicktime(), FileKind::Mp4, b"film"),
            (RecordingKind::Sound, film(b"M4A "), FileKind::M4a, b"film"),
            (RecordingKind::Sound, wave(), FileKind::Wav, &[7; 4]),
            (RecordingKind::Sound, mp3(), FileKind::Mp3, &[0xff, 0xfb, 0x90]),
        ] {
            assert!(has(&bytes, PLACE));
            let (kind, kept) = examine(&bytes, kind);
            assert_eq!(kind, Some(found));
            assert_eq!(kept.len(), bytes.len(), "{found:?}");
            assert!(!has(&kept, PLACE) && has(&kept, stays), "{found:?}");
            let place = |all: &[u8]| all.windows(stays.len()).rposition(|part| part == stays);
            assert_eq!(place(&kept), place(&bytes), "{found:?}");
        }
        let (_, kept) = examine(&film(b"mp42"), RecordingKind::Sign);
        assert!(has(&kept, b"vide") && has(&kept, b"soun") && !has(&kept, b"hdlr\0\0\0\0\0\0\0\0meta"));
    }

    #[test]
    fn a_film_of_an_iphone_is_taken_without_its_place_and_called_mp4() {
        let (kind, kept) = examine(&quicktime(), RecordingKind::Sign);
        assert_eq!(kind.map(FileKind::content_type), Some("video/mp4"), "under which browsers play it");
        assert!(has(&kept, b"mhlrvide") && has(&kept, b"mhlrsoun"), "what is seen and heard stays");
        assert!(!has(&kept, b"location") && !has(&kept, b"udta") && !has(&kept, b"meta") && !has(&kept, b"xyz"));
    }

    #[test]
    fn a_sound_is_no_film_and_a_page_is_neither() {
        let opus = [&b"OggS\0\x02"[..], &[0; 20], &[1, 19], b"OpusHead"].concat();
        let theora = [&b"OggS\0\x02"[..], &[0; 20], &[1, 42], b"\x80theora"].concat();
        let webm = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\x82\x84webm".to_vec();
        let matroska = b"\x1a\x45\xdf\xa3\xa3\x42\x86\x81\x01\x42\x82\x88matroska".to_vec();
        let tagged_page = [&b"ID3\x04\0\0\0\0\0\0"[..], b"<html><script>alert(1)</script>"].concat();
        let mut cut_off = film(b"mp42");
        cut_off.truncate(cut_off.len() - 1);
        let mut cut_off_on_an_iphone = quicktime();
        cut_off_on_an_iphone.truncate(cut_off_on_an_iphone.len() - 5);
        let mut endless_tag = mp3();
        endless_tag[6] = 0x7f;
        for (bytes, sound, sign) in [
            (opus, Some(FileKind::Ogg), None),
            (webm, Some(FileKind::Weba), Some(FileKind::Webm)),
            (wave(), Some(FileKind::Wav), None),
            (mp3(), Some(FileKind::Mp3), None),
            (theora, None, None),
            (matroska, None, None),
            (cut_off_on_an_iphone, None, None),
            (part(b"ftyp", b"qt  "), None, None),
            (part(b"ftyp", b"heic"), None, None),
            (cut_off, None, None),
            (endless_tag, None, None),
            (tagged_page, None, None),
            (b"<html><script>alert(1)</script></html>".to_vec(), None, None),
            (b"\xff\xfb\x90\0 and no second frame".to_vec(), None, None),
            (b"RIFF\0\0\0\0WAVE".to_vec(), None, None),
            (vec![], None, None),
        ] {
            let found = [RecordingKind::Sound, RecordingKind::Sign].map(|kind| examine(&bytes, kind).0);
            assert_eq!(found, [sound, sign], "{}", String::from_utf8_lossy(&bytes));
        }
    }

    #[test]
    fn a_file_of_millions_of_parts_ends() {
        let bytes = [part(b"ftyp", b"mp42"), part(b"moov", &part(b"free", b"").repeat(600_000))].concat();
        assert_eq!(examine(&bytes, RecordingKind::Sign).0, None);
    }
}
