//! What is made of a picture that somebody sends: always a new one, drawn from what the old one shows. So the place where a
//! photograph was taken, scripts, references to elsewhere, and whatever stands behind the end of a file do not come along.

use domain::files::FileKind;
use domain::form::FieldFault;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use std::io::Cursor;
use tokio::sync::Semaphore;

/// The largest file, in bytes: a photograph of a good telephone has 3 to 8 MB.
pub const LARGEST_FILE: u64 = 10 * 1024 * 1024;
/// The most points of a picture, in millions: a good telephone makes 50.
const MOST_MEGAPIXELS: u64 = 50;
/// What a picture may take in the memory while it is read, in bytes: 50 million points of 4 bytes, and a quarter more.
const MOST_MEMORY: u64 = 250 * 1024 * 1024;
/// The longest side of a photograph that is kept, in pixels.
const LONGEST_SIDE: u32 = 1200;
/// The longest side of a picture that is made of an SVG drawing, in pixels.
const LONGEST_SIDE_OF_SVG: f32 = 600.0;
/// Of 100: above it files grow and nobody sees a difference.
const JPEG_QUALITY: u8 = 85;

/// Pictures are read one after another: two of 50 megapixels at once would take half a gigabyte.
static ONE_AT_A_TIME: Semaphore = Semaphore::const_new(1);

/// A picture as it is kept.
#[derive(Debug)]
pub struct Drawing {
    /// The file.
    pub content: Vec<u8>,
    /// What it is.
    pub kind: FileKind,
}

/// Why a file is no picture for the library.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DrawFault {
    /// It is none of the kinds that are taken.
    Kind,
    /// It cannot be read to its end.
    Broken,
    /// It has too many points.
    TooManyPoints,
    /// An SVG drawing with letters, which cannot be drawn without the font that it was made with.
    Letters,
}

impl DrawFault {
    /// What the person who sent it is told, at its field.
    pub fn told(self, field: &str) -> FieldFault {
        let fault = FieldFault::new(
            field,
            match self {
                Self::Kind => "fault-picture-file-kind",
                Self::Broken => "fault-picture-file-broken",
                Self::TooManyPoints => "fault-picture-file-points",
                Self::Letters => "fault-picture-file-letters",
            },
        );
        let number = (self == Self::TooManyPoints).then_some(MOST_MEGAPIXELS as i64);
        FieldFault { number, ..fault }
    }
}

/// Makes a picture of a file, whatever its name and its sender say that it is, on a thread of its own.
pub async fn draw(content: Vec<u8>) -> Result<Drawing, DrawFault> {
    let turn = ONE_AT_A_TIME.acquire().await;
    // The turn goes along: if the sender does not wait for the end, the next one still does.
    let drawn = tokio::task::spawn_blocking(move || {
        let drawn = redraw(&content);
        drop(turn);
        drawn
    });
    // A decoder that panics has met something that is no picture.
    drawn.await.unwrap_or(Err(DrawFault::Broken))
}

fn redraw(content: &[u8]) -> Result<Drawing, DrawFault> {
    match image::guess_format(content) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::Gif | ImageFormat::WebP)) => {
            of_points(content, format)
        }
        _ => of_lines(content),
    }
}

/// A photograph, or a drawing of points. How large it is, is known from its head, before anything is unpacked.
fn of_points(content: &[u8], format: ImageFormat) -> Result<Drawing, DrawFault> {
    let mut reader = ImageReader::with_format(Cursor::new(content), format);
    reader.no_limits();
    let mut decoder = reader.into_decoder().map_err(|_| DrawFault::Broken)?;
    let (width, height) = decoder.dimensions();
    let points = u64::from(width) * u64::from(height);
    if points > MOST_MEGAPIXELS * 1_000_000 || decoder.total_bytes() > MOST_MEMORY {
        return Err(DrawFault::TooManyPoints);
    }
    let mut limits = Limits::no_limits();
    limits.max_alloc = Some(MOST_MEMORY);
    decoder.set_limits(limits).map_err(|_| DrawFault::TooManyPoints)?;
    // A photograph that was taken with the camera on its side says so beside the picture, in what is thrown away.
    let turned = decoder.orientation().map_err(|_| DrawFault::Broken)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(|_| DrawFault::Broken)?;
    if width.max(height) > LONGEST_SIDE {
        picture = picture.thumbnail(LONGEST_SIDE, LONGEST_SIDE);
    }
    picture.apply_orientation(turned);
    let photograph = matches!(format, ImageFormat::Jpeg | ImageFormat::WebP) && !picture.color().has_alpha();
    let drawn = if photograph { jpeg(&picture) } else { png(&picture) };
    drawn.map_err(|_| DrawFault::Broken)
}

fn jpeg(picture: &DynamicImage) -> image::ImageResult<Drawing> {
    let mut content = vec![];
    JpegEncoder::new_with_quality(&mut content, JPEG_QUALITY).encode_image(&picture.to_rgb8())?;
    Ok(Drawing { content, kind: FileKind::Jpeg })
}

fn png(picture: &DynamicImage) -> image::ImageResult<Drawing> {
    let mut content = Cursor::new(vec![]);
    let picture = if picture.color().has_alpha() {
        DynamicImage::from(picture.to_rgba8())
    } else {
        DynamicImage::from(picture.to_rgb8())
    };
    picture.write_to(&mut content, ImageFormat::Png)?;
    Ok(Drawing { content: content.into_inner(), kind: FileKind::Png })
}

/// A drawing of lines (SVG), turned into points. Nothing that it refers to is opened, neither files nor addresses; packed
/// drawings are not unpacked.
fn of_lines(content: &[u8]) -> Result<Drawing, DrawFault> {
    let text = std::str::from_utf8(content).map_err(|_| DrawFault::Kind)?;
    if !text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with('<') || !text.contains("<svg") {
        return Err(DrawFault::Kind);
    }
    let nothing = ImageHrefResolver { resolve_data: Box::new(|_, _, _| None), resolve_string: Box::new(|_, _| None) };
    let options = Options { image_href_resolver: nothing, ..Options::default() };
    let tree = Tree::from_str(text, &options).map_err(|_| DrawFault::Kind)?;
    if text.contains("<text") {
        return Err(DrawFault::Letters);
    }
    let size = tree.size();
    let scale = LONGEST_SIDE_OF_SVG / size.width().max(size.height());
    let side = |length: f32| (length * scale).round().clamp(1.0, LONGEST_SIDE_OF_SVG) as u32;
    let mut points = Pixmap::new(side(size.width()), side(size.height())).ok_or(DrawFault::Broken)?;
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut points.as_mut());
    let (width, height) = (points.width(), points.height());
    let plain = points.take_demultiplied();
    let picture = image::RgbaImage::from_raw(width, height, plain).ok_or(DrawFault::Broken)?;
    png(&DynamicImage::from(picture)).map_err(|_| DrawFault::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png_of(width: u32, height: u32) -> Vec<u8> {
        png(&DynamicImage::new_rgba8(width, height)).expect("a picture").content
    }

    fn read(drawing: &Drawing) -> DynamicImage {
        image::load_from_memory(&drawing.content).expect("a picture")
    }

    #[test]
    fn a_large_picture_is_made_smaller_and_a_small_one_is_left_as_it_is() {
        let large = redraw(&png_of(2400, 1200)).expect("a picture");
        assert_eq!((read(&large).width(), read(&large).height()), (1200, 600));
        let small = redraw(&png_of(30, 20)).expect("a picture");
        assert_eq!((read(&small).width(), small.kind), (30, FileKind::Png));
    }

    #[test]
    fn a_picture_that_claims_a_hundred_megapixels_is_refused_by_its_head() {
        let mut content = png_of(10, 10);
        // Width and height stand in the first part of the file, which has a checksum.
        content[16..20].copy_from_slice(&20_000_u32.to_be_bytes());
        content[20..24].copy_from_slice(&5_000_u32.to_be_bytes());
        let sum = crc(&content[12..29]);
        content[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(redraw(&content).expect_err("too large"), DrawFault::TooManyPoints);
    }

    /// The checksum of PNG (ISO 3309).
    fn crc(bytes: &[u8]) -> u32 {
        !bytes.iter().fold(!0_u32, |sum, byte| {
            (0..8).fold(sum ^ u32::from(*byte), |sum, _| if sum & 1 == 1 { 0xedb8_8320 ^ (sum >> 1) } else { sum >> 1 })
        })
    }

    #[test]
    fn a_drawing_becomes_points_and_what_it_refers_to_stays_closed() {
        let svg = r##"<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5">
            <script>alert(1)</script><image href="/etc/passwd" width="5" height="5"/>
            <image href="https://example.org/x.png" width="5" height="5"/>
            <rect width="10" height="5" fill="#ff0000" onclick="alert(1)"/></svg>"##;
        let drawing = redraw(svg.as_bytes()).expect("a picture");
        assert_eq!((read(&drawing).width(), read(&drawing).height()), (600, 300));
        assert_eq!(read(&drawing).to_rgba8().get_pixel(300, 150).0, [255, 0, 0, 255]);
    }

    #[test]
    fn what_is_no_picture_is_refused_by_its_content() {
        let html = b"<html><body><svg></svg><script>alert(1)</script></body></html>";
        for content in
            [&b""[..], b"%PDF-1.7", b"hello", b"\x1f\x8b\x08\x00", b"<svg", html, b"RIFF\0\0\0\0WAVE", b"BM\0\0"]
        {
            assert_eq!(redraw(content).expect_err("refused"), DrawFault::Kind, "{content:?}");
        }
        assert_eq!(redraw(b"\x89PNG\r\n\x1a\n").expect_err("refused"), DrawFault::Broken);
        let half = png_of(400, 400);
        assert_eq!(redraw(&half[..half.len() / 2]).expect_err("refused"), DrawFault::Broken);
        let letters = br#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text>Hello</text></svg>"#;
        assert_eq!(redraw(letters).expect_err("refused"), DrawFault::Letters);
    }

    #[test]
    fn drawings_made_to_keep_a_computer_busy_come_to_an_end() {
        let deep = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\">{}{}</svg>",
            "<g>".repeat(50_000),
            "</g>".repeat(50_000)
        );
        let entities = "<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">\
            <!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>\
            <svg xmlns=\"http://www.w3.org/2000/svg\"><desc>&d;&d;&d;&d;&d;&d;&d;&d;</desc></svg>";
        let uses: String =
            (1..40).map(|n| format!("<g id=\"g{n}\"><use href=\"#g{0}\"/><use href=\"#g{0}\"/></g>", n - 1)).collect();
        let doubling = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\"><g id=\"g0\"><rect width=\"1\" height=\"1\"/></g>{uses}</svg>"
        );
        // As much room as the threads of the server have.
        let room = std::thread::Builder::new().stack_size(10 * 1024 * 1024);
        let busy = move || {
            for svg in [deep.as_str(), entities, doubling.as_str()] {
                let _ = redraw(svg.as_bytes());
            }
        };
        room.spawn(busy).expect("a thread").join().expect("an end");
    }
}
