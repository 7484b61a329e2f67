//! Pictures that people send: what is kept of them, and what is refused.

use crate::client::{Ask, Reply};
use crate::program::{Folder, Running, sign_in};
use crate::site::{TestServer, key};
use domain::accounts::{Grant, Role, Scope};
use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::{Cursor, Read as _, Write as _};
use std::net::TcpStream;

const BOUNDARY: &str = "--------a-line-between-the-fields";
const FORM: &str = "/en/pictures/new";
const SVG: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10" onload="alert('run')">
    <script>alert("run")</script><a href="javascript:alert('run')"><rect width="10" height="10" fill="#00f"/></a>
    <image href="https://example.org/pixel.png"/><foreignObject><b>run</b></foreignObject></svg>"##;

/// The fields of the form as an editor fills them in.
fn fields(key: &str) -> Vec<(&'static str, String)> {
    [
        ("key", key),
        ("name", "Market Square"),
        ("words", "market, stalls"),
        ("alt", "A square with stalls."),
        ("author", "The council's own team"),
        ("licence", "own"),
        ("source", ""),
        ("people", "nobody-in-it"),
    ]
    .map(|(name, text)| (name, text.to_owned()))
    .to_vec()
}

pub fn new_key() -> String {
    ulid::Ulid::new().to_string().to_lowercase()
}

pub fn text_part(name: &str, text: &str) -> String {
    format!("--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{text}\r\n")
}

pub fn file_head(name: &str, kind: &str) -> String {
    let disposition = format!("content-disposition: form-data; name=\"file\"; filename=\"{name}\"");
    format!("--{BOUNDARY}\r\n{disposition}\r\ncontent-type: {kind}\r\n\r\n")
}

fn form(fields: &[(&str, String)], file: (&str, &str, &[u8])) -> Ask {
    form_at(FORM, fields, file)
}

/// A form with a file behind its other fields, as a browser sends it.
pub fn form_at(path: &str, fields: &[(&str, String)], file: (&str, &str, &[u8])) -> Ask {
    let mut body: Vec<u8> = fields.iter().flat_map(|(name, text)| text_part(name, text).into_bytes()).collect();
    let (name, kind, content) = file;
    body.extend_from_slice(file_head(name, kind).as_bytes());
    body.extend_from_slice(content);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    Ask::bytes(path, &format!("multipart/form-data; boundary={BOUNDARY}"), body)
}

/// A site with the session of an editor.
fn site() -> (TestServer, String) {
    let site = TestServer::start();
    let grant = Grant { role: Role::Editor, scope: Scope::parse("space:travel").expect("a scope") };
    let editor = site.session_of("nia", &[grant]);
    (site, editor)
}

fn send(site: &TestServer, session: &str, file: (&str, &str, &[u8])) -> Reply {
    site.send(form(&fields(&new_key()), file).cookie(session))
}

/// Sends a file that is taken, and answers the picture as every reader gets it.
fn added(site: &TestServer, session: &str, file: (&str, &str, &[u8])) -> Reply {
    let key = new_key();
    let sent = site.send(form(&fields(&key), file).cookie(session));
    let to = sent.header("location").unwrap_or_default();
    assert!(sent.status == 303 && to.contains("said=picture"), "{} {to}", sent.status);
    let picture = site.get(&format!("/files/upload-{key}"));
    assert_eq!(picture.status, 200);
    picture
}

/// What the form says after it was sent back.
fn told(site: &TestServer, session: &str, sent: &Reply) -> String {
    assert_eq!(sent.status, 303, "{}", sent.text());
    let to = sent.header("location").expect("the way back");
    assert!(to.starts_with("/en/pictures/new?again"), "{to}");
    let visitor = format!("{session}; bt_visitor={}", sent.cookie("bt_visitor").expect("a visitor"));
    site.send(Ask::get(to.split('#').next().expect("a path")).cookie(&visitor)).text()
}

fn photograph() -> Vec<u8> {
    let mut content = Cursor::new(vec![]);
    let picture = RgbImage::from_fn(80, 40, |x, _| if x < 40 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) });
    DynamicImage::from(picture).write_to(&mut content, ImageFormat::Jpeg).expect("a photograph");
    content.into_inner()
}

/// What a camera writes into a photograph: that it was held on its side, and where it was taken.
fn with_place(photograph: &[u8]) -> Vec<u8> {
    let entry = |tag: u16, kind: u16, count: u32, value: [u8; 4]| {
        [&tag.to_le_bytes()[..], &kind.to_le_bytes(), &count.to_le_bytes(), &value].concat()
    };
    let place = b"51.8642N 2.2382W PLACE\0";
    let tiff = [
        &b"II*\0\x08\0\0\0\x02\0"[..],
        &entry(0x0112, 3, 1, [6, 0, 0, 0]),
        &entry(0x8825, 4, 1, 38_u32.to_le_bytes()),
        &[0; 4],
        &[1, 0],
        &entry(0x0012, 2, place.len() as u32, 56_u32.to_le_bytes()),
        &[0; 4],
        place,
    ]
    .concat();
    let size = u16::try_from(2 + 6 + tiff.len()).expect("a short part").to_be_bytes();
    [&photograph[..2], b"\xff\xe1", &size, b"Exif\0\0", &tiff, &photograph[2..]].concat()
}

pub fn has(content: &[u8], text: &str) -> bool {
    content.windows(text.len()).any(|piece| piece == text.as_bytes())
}

#[test]
fn a_photograph_loses_the_place_where_it_was_taken_and_stands_upright() {
    let (site, editor) = site();
    let sent = with_place(&photograph());
    assert!(has(&sent, "PLACE") && has(&sent, "Exif"));
    let picture = added(&site, &editor, ("photo.jpg", "image/jpeg", &sent));
    assert!(!has(&picture.body, "PLACE") && !has(&picture.body, "Exif"));
    let shown = image::load_from_memory(&picture.body).expect("a picture");
    assert_eq!((shown.width(), shown.height()), (40, 80), "it was turned as the camera said");
}

#[test]
fn a_drawing_with_a_script_becomes_points() {
    let (site, editor) = site();
    let picture = added(&site, &editor, ("drawing.svg", "image/svg+xml", SVG.as_bytes()));
    assert_eq!(picture.header("content-type"), Some("image/png"));
    assert!(picture.body.starts_with(b"\x89PNG") && !has(&picture.body, "run") && !has(&picture.body, "example.org"));
}

#[test]
fn what_stands_behind_a_photograph_does_not_come_along() {
    let (site, editor) = site();
    let page = b"<html><script>alert('run')</script></html>";
    let sent = [&photograph()[..], page].concat();
    // Called a page, and yet it is looked into and is a photograph.
    let picture = added(&site, &editor, ("page.html", "text/html", &sent));
    assert_eq!(picture.header("content-type"), Some("image/jpeg"));
    assert!(!has(&picture.body, "<html>"));
}

#[test]
fn a_file_is_sent_with_nothing_that_it_may_do() {
    let (site, editor) = site();
    let key = new_key();
    site.send(form(&fields(&key), ("photo.jpg", "image/jpeg", &photograph())).cookie(&editor));
    let upload = site.wait(site.app.store.upload(&self::key(&key))).expect("the picture");
    let address = format!("/files/{}", upload.file);
    let file = site.get(&address);
    for (name, value) in [
        ("content-type", "image/jpeg"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "default-src 'none'; sandbox"),
        ("cache-control", "public, no-cache"),
    ] {
        assert_eq!(file.header(name), Some(value), "{name}");
    }
    let part = site.send(Ask::get(&address).header("range", "bytes=0-9"));
    assert_eq!((part.status, part.body.as_slice()), (206, &file.body[..10]));
    assert_eq!(site.send(Ask::get(&address).header("range", "bytes=999999999-")).status, 416);
    // The name says what is in it, so another ending is another file, which nothing refers to.
    assert_eq!(site.get(&address.replace(".jpg", ".png")).status, 404);
    let other = "0".repeat(64);
    for name in
        ["x", "..%2f..%2fdata", "upload-x", "upload-..%2f", &other, &format!("{other}.jpg"), &format!("{other}.html")]
    {
        assert_eq!(site.get(&format!("/files/{name}")).status, if name == "upload-x" { 303 } else { 404 }, "{name}");
    }
}

/// The status of the answer to a browser that has kept a file, and asks whether it is still there.
fn found_kept(site: &TestServer, address: &str, tag: &str) -> u16 {
    site.send(Ask::get(address).header("if-none-match", tag)).status
}

#[test]
fn who_has_kept_a_picture_is_told_that_it_is_still_there_and_does_not_get_it_again() {
    let (site, editor) = site();
    let key = new_key();
    site.send(form(&fields(&key), ("photo.jpg", "image/jpeg", &photograph())).cookie(&editor));
    let address = format!("/files/upload-{key}");
    let first = site.get(&address);
    let tag = first.header("etag").expect("a tag").to_owned();
    let again = site.send(Ask::get(&address).header("if-none-match", &tag));
    assert_eq!((again.status, again.body.len()), (304, 0));
    assert_eq!((again.header("etag"), again.header("cache-control")), (Some(tag.as_str()), Some("public, no-cache")));
    let policy = "content-security-policy";
    assert_eq!(again.header(policy), first.header(policy), "it may do no more for having been kept");
    for same in [format!("W/{tag}"), format!("\"other\", {tag}"), "*".to_owned()] {
        assert_eq!(found_kept(&site, &address, &same), 304, "{same}");
    }
    assert_eq!(found_kept(&site, &address, "\"other\""), 200);
    // A tag says more than a date.
    let date = first.header("last-modified").expect("a date").to_owned();
    let other = Ask::get(&address).header("if-none-match", "\"other\"").header("if-modified-since", &date);
    assert_eq!(site.send(other).status, 200);
}

#[test]
fn a_picture_that_was_taken_out_is_shown_no_more_and_its_file_is_gone() {
    let (site, editor) = site();
    let key = new_key();
    site.send(form(&fields(&key), ("photo.jpg", "image/jpeg", &photograph())).cookie(&editor));
    let upload = site.wait(site.app.store.upload(&self::key(&key))).expect("the picture");
    let found = site.get("/en/pictures?q=market");
    assert!(found.text().contains(&format!("/files/upload-{key}")), "it is found by its words");
    let path = format!("/en/pictures/upload-{key}/take-out");
    assert_eq!(site.send(Ask::form(&path, &[]).cookie(&site.session_of("visitor", &[]))).status, 403);
    assert_eq!(site.send(Ask::form(&path, &[("key", &new_key())]).cookie(&editor)).status, 303);
    let kept = format!("\"{}\"", upload.file.sha256());
    assert_eq!(found_kept(&site, &format!("/files/{}", upload.file), &kept), 404, "also for who had kept it");
    let instead = site.get(&format!("/files/upload-{key}"));
    assert_eq!(instead.header("location"), Some("/assets/pictures/information.svg"));
    assert!(!site.get("/en/pictures?q=market").text().contains(&key));
}

#[test]
fn what_cannot_be_taken_is_told_at_its_field_and_all_words_stay() {
    let (site, editor) = site();
    let mut claims = vec![0x89, b'P', b'N', b'G', 13, 10, 26, 10, 0, 0, 0, 13];
    // 20,000 by 5,000 points, of 8 bits and three colours, with the checksum that goes with it.
    claims.extend_from_slice(b"IHDR\0\0\x4e\x20\0\0\x13\x88\x08\x02\0\0\0\xdb\x5f\xca\x9a");
    let large = vec![0; 11 * 1024 * 1024];
    let no_file: &[u8] = b"";
    for (content, fault) in [
        (no_file, "Choose a picture"),
        (b"%PDF-1.7 and so on", "This one is something else"),
        (b"<html><script>alert(1)</script></html>", "This one is something else"),
        (&claims, "This one"),
        (&large, "of at most 10 MB"),
    ] {
        let page = told(&site, &editor, &send(&site, &editor, ("photo.png", "image/png", content)));
        assert!(page.contains("id=\"file-error\"") && page.contains(fault), "{fault}: {page}");
        assert!(page.contains("Market Square") && page.contains("A square with stalls."), "{fault}");
    }
}

#[test]
fn a_form_that_was_sent_twice_adds_one_picture() {
    let (site, editor) = site();
    let key = new_key();
    for _ in 0..2 {
        let sent = site.send(form(&fields(&key), ("photo.jpg", "image/jpeg", &photograph())).cookie(&editor));
        assert_eq!(sent.status, 303);
    }
    assert_eq!(site.wait(site.app.store.uploads()).expect("the pictures").len(), 1);
}

#[test]
fn who_may_not_add_pictures_is_told_and_nothing_is_kept() {
    let (site, _) = site();
    let participant = site.session_of("jodie", &[]);
    assert_eq!(send(&site, &participant, ("photo.jpg", "image/jpeg", &photograph())).status, 403);
    let stranger = site.send(form(&fields(&new_key()), ("photo.jpg", "image/jpeg", &photograph())));
    assert_eq!(stranger.header("location"), Some("/en/sign-in?kept"));
    assert!(site.wait(site.app.store.uploads()).expect("the pictures").is_empty());
    assert!(!site.app.site.files_dir.join("parts").read_dir().is_ok_and(|mut parts| parts.next().is_some()));
}

#[test]
fn a_form_with_a_file_that_is_no_form_is_refused() {
    let (site, editor) = site();
    let kind = format!("multipart/form-data; boundary={BOUNDARY}");
    let endless = [file_head("x.png", "image/png").into_bytes(), vec![b'x'; 1000]].concat();
    let many: String = (0..200).map(|n| text_part(&format!("field-{n}"), "x")).collect();
    for (kind, body) in [
        ("multipart/form-data", b"--x--".to_vec()),
        ("multipart/form-data; boundary=", b"--x--".to_vec()),
        ("application/x-www-form-urlencoded", b"name=x".to_vec()),
        (&kind, vec![]),
        (&kind, endless),
        (&kind, vec![b'x'; 3 * 1024 * 1024]),
        (&kind, [format!("--{BOUNDARY}\r\nx: ").into_bytes(), vec![b'x'; 3 * 1024 * 1024]].concat()),
        (&kind, many.into_bytes()),
        (&kind, text_part("name", &"x".repeat(600_000)).into_bytes()),
    ] {
        let size = body.len();
        let status = site.send(Ask::bytes(FORM, kind, body).cookie(&editor)).status;
        assert!((400..500).contains(&status), "{status} for {size} bytes of {kind}");
    }
}

/// The most memory that a process ever used, in bytes.
#[cfg(target_os = "linux")]
fn most_memory(site: &Running) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", site.id())).expect("what Linux knows");
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).expect("the most memory");
    line.split_whitespace().nth(1).and_then(|kib| kib.parse::<u64>().ok()).expect("a number") * 1024
}

/// Streams a form with a file of 200 MB, and answers what the site said; its memory must stay flat meanwhile.
#[cfg(target_os = "linux")]
pub fn send_200_megabytes(site: &Running, session: &str, path: &str, fields: &[(&str, String)]) -> Reply {
    const SIZE: usize = 200 * 1024 * 1024;
    let head: String = fields.iter().map(|(name, text)| text_part(name, text)).collect();
    let head = head + &file_head("recording.wav", "audio/wav");
    let tail = format!("\r\n--{BOUNDARY}--\r\n");
    let before = most_memory(site);
    let mut connection = TcpStream::connect(site.address).expect("a connection");
    let length = head.len() + SIZE + tail.len();
    let lines = format!(
        "POST {path} HTTP/1.1\r\nhost: {}\r\nconnection: close\r\ncookie: {session}\r\nsec-fetch-site: same-origin\r\n\
         content-type: multipart/form-data; boundary={BOUNDARY}\r\ncontent-length: {length}\r\n\r\n{head}",
        site.address
    );
    connection.write_all(lines.as_bytes()).expect("sent");
    let megabyte = vec![b'x'; 1024 * 1024];
    (0..SIZE / megabyte.len()).for_each(|_| connection.write_all(&megabyte).expect("sent"));
    connection.write_all(tail.as_bytes()).expect("sent");
    let mut answer = vec![];
    connection.read_to_end(&mut answer).expect("an answer");
    let grown = most_memory(site).saturating_sub(before);
    assert!(grown < 50 * 1024 * 1024, "the memory grew by {} MB", grown / 1024 / 1024);
    Reply::parse(&answer)
}

#[cfg(target_os = "linux")]
#[test]
fn two_hundred_megabytes_are_refused_and_the_memory_stays_flat() {
    let folder = Folder::new();
    let site = folder.serve(&["--demo"]);
    let session = sign_in(&site, "pencil clover rainbow 6641");
    let answer = send_200_megabytes(&site, &session, FORM, &fields(&new_key()));
    let to = answer.header("location").unwrap_or_default();
    assert!(answer.status == 303 && to.starts_with("/en/pictures/new?again"), "{} {to}", answer.status);
}
