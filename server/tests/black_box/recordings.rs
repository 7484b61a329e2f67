//! Sound and sign language beside a text: what is kept of a recording, who may add one, and how readers get it.

use crate::client::{Ask, Reply};
use crate::program::{Folder, sign_in};
use crate::site::{TestServer, key};
use crate::uploads::{form_at, has, new_key};
use domain::accounts::{Grant, Role, Scope};
use domain::content::recordings::Recording;
use domain::record::Kind;

const SOUND: &str = "/en/forms/space/travel/recordings/sound";
const SIGN: &str = "/en/forms/space/travel/recordings/sign";
const CAPTIONS: &str = "WEBVTT\n\n00:00.000 --> 00:02.000\nThe bus comes at six.\n";

/// A site with a space, and the session of its editor.
fn site() -> (TestServer, String) {
    let site = TestServer::start();
    site.add_space("travel", "Travel");
    let grant = Grant { role: Role::Editor, scope: Scope::parse("space:travel").expect("a scope") };
    let editor = site.session_of("nia", &[grant]);
    (site, editor)
}

/// The fields of the form, with some of them changed.
fn fields(change: &[(&'static str, &str)]) -> Vec<(&'static str, String)> {
    let key = new_key();
    let usual = [
        ("key", key.as_str()),
        ("language", "en"),
        ("transcript", "The bus comes at six."),
        ("captions", ""),
        ("link", ""),
    ];
    let text = |name| change.iter().find(|(changed, _)| *changed == name).map(|(_, text)| *text);
    usual.map(|(name, usual)| (name, text(name).unwrap_or(usual).to_owned())).to_vec()
}

/// A tenth of a second of silence, with a note of where it was recorded.
pub fn sound() -> Vec<u8> {
    let chunk = |name: &[u8], content: &[u8]| {
        [name, &u32::try_from(content.len()).expect("a short part").to_le_bytes(), content].concat()
    };
    let format = [1_u16, 1, 8000, 0, 8000, 0, 1, 8].map(u16::to_le_bytes).concat();
    let content = [chunk(b"fmt ", &format), chunk(b"LIST", b"INFOICMT51.8642N2.2382W!"), chunk(b"data", &[128; 800])];
    chunk(b"RIFF", &[&b"WAVE"[..], &content.concat()].concat())
}

/// A film without anything to see: the boxes are there.
pub fn film() -> Vec<u8> {
    let part = |name: &[u8], content: &[u8]| {
        [&u32::try_from(content.len() + 8).expect("a short part").to_be_bytes()[..], name, content].concat()
    };
    let handler = part(b"hdlr", &[&[0; 8][..], b"vide", &[0; 13]].concat());
    let movie = part(b"moov", &part(b"trak", &part(b"mdia", &handler)));
    [part(b"ftyp", b"mp42\0\0\0\0mp42"), movie, part(b"mdat", b"nothing to see")].concat()
}

fn recordings(site: &TestServer) -> Vec<Recording> {
    let about = Kind::Space.record(key("travel"));
    site.wait(site.app.store.recordings_of([about])).expect("the recordings")
}

/// What the form says after it was sent back.
fn told(site: &TestServer, session: &str, sent: &Reply) -> String {
    let to = sent.header("location").unwrap_or_default();
    assert!(sent.status == 303 && to.contains("?again"), "{} {to}", sent.status);
    let visitor = format!("{session}; bt_visitor={}", sent.cookie("bt_visitor").expect("a visitor"));
    site.send(Ask::get(to.split('#').next().expect("a path")).cookie(&visitor)).text()
}

fn added(sent: &Reply) {
    let to = sent.header("location").unwrap_or_default();
    assert!(sent.status == 303 && to.contains("said=recording"), "{} {to}", sent.status);
}

#[test]
fn a_sound_is_played_from_any_place_in_it_and_says_nothing_of_where_it_was_recorded() {
    let (site, editor) = site();
    // Called a page, and yet it is looked into and is a sound.
    added(&site.send(form_at(SOUND, &fields(&[]), ("page.html", "text/html", &sound())).cookie(&editor)));
    let page = site.get("/en/forum/travel").text();
    let file = recordings(&site)[0].files().next().expect("a file").clone();
    let player = page.split("<audio").nth(1).and_then(|rest| rest.split('>').next()).expect("a player");
    assert!(player.contains(&format!("src=\"/files/{file}\"")) && player.contains("controls"), "{player}");
    assert!(player.contains("preload=\"none\""), "a page loads no sound before somebody presses play: {player}");
    assert!(page.contains("The bus comes at six."));
    let whole = site.get(&format!("/files/{file}"));
    for (name, value) in [
        ("content-type", "audio/wav"),
        ("x-content-type-options", "nosniff"),
        ("content-security-policy", "default-src 'none'; sandbox"),
        ("cache-control", "public, no-cache"),
        ("accept-ranges", "bytes"),
    ] {
        assert_eq!(whole.header(name), Some(value), "{name}");
    }
    assert!(whole.body.len() == sound().len() && has(&whole.body, "WAVE") && !has(&whole.body, "51.8642N"));
    let part = site.send(Ask::get(&format!("/files/{file}")).header("range", "bytes=8-11"));
    assert_eq!((part.status, part.body.as_slice()), (206, &b"WAVE"[..]));
    assert_eq!(part.header("content-range"), Some(format!("bytes 8-11/{}", whole.body.len()).as_str()));
}

#[test]
fn a_film_in_sign_language_has_its_captions() {
    let (site, editor) = site();
    let fields = fields(&[("captions", CAPTIONS), ("language", "ur-simple")]);
    added(&site.send(form_at(SIGN, &fields, ("film.mp4", "video/mp4", &film())).cookie(&editor)));
    let page = site.get("/en/forum/travel").text();
    let files: Vec<_> = recordings(&site)[0].files().cloned().collect();
    assert!(page.contains(&format!("src=\"/files/{}\"", files[0])) && page.contains("<video"));
    assert!(page.contains(&format!("<track kind=\"captions\" src=\"/files/{}\" srclang=\"ur\"", files[1])));
    assert!(page.contains("lang=\"ur-simple\" dir=\"rtl\""), "the transcript is in its own language");
    assert_eq!(site.get(&format!("/files/{}", files[0])).header("content-type"), Some("video/mp4"));
    let captions = site.get(&format!("/files/{}", files[1]));
    assert_eq!(captions.header("content-type"), Some("text/vtt; charset=utf-8"));
    assert_eq!(captions.text(), CAPTIONS.trim());
}

#[test]
fn a_recording_elsewhere_is_a_link_that_says_where_it_leads_and_is_never_embedded() {
    let (site, editor) = site();
    let fields = fields(&[("link", "https://films.example.org/watch?v=1&t=2")]);
    added(&site.send(form_at(SIGN, &fields, ("", "application/octet-stream", b"")).cookie(&editor)));
    let page = site.get("/en/forum/travel").text();
    assert!(page.contains("href=\"https://films.example.org/watch?v=1&amp;t=2\""));
    assert!(page.contains("films.example.org. This leads to another website."));
    assert!(!page.contains("<video") && !page.contains("<iframe") && !page.contains("src=\"https://"));
}

#[test]
fn what_is_wrong_is_told_at_its_field_and_all_that_was_typed_stays() {
    let (site, editor) = site();
    let (sound, film) = (sound(), film());
    let tagged = [&b"ID3\x04\0\0\0\0\0\0"[..], b"<html><script>alert(1)</script>"].concat();
    for (path, change, content, field, fault) in [
        (SOUND, ("transcript", " "), &sound[..], "transcript", "Write down what is said"),
        (SOUND, ("captions", "no captions"), &sound, "captions", "These are no captions"),
        (SOUND, ("link", "https://example.org/film"), &sound, "link", "not both"),
        (SOUND, ("link", "https://council.example@other.example/"), b"", "link", "Write the whole address"),
        (SOUND, ("link", "javascript:alert(1)"), b"", "link", "Write the whole address"),
        (SOUND, ("language", "xx"), &sound, "language", "Choose a language and form"),
        (SOUND, ("link", ""), b"", "file", "Choose a file, or give the address"),
        (SOUND, ("link", ""), b"<html><script>alert(1)</script></html>", "file", "Choose a sound"),
        (SOUND, ("link", ""), &tagged, "file", "Choose a sound"),
        (SIGN, ("link", ""), &sound, "file", "Choose a film"),
        (SIGN, ("link", ""), &film[..film.len() - 1], "file", "Choose a film"),
    ] {
        let note = ("captions", format!("{CAPTIONS}Typed by hand"));
        let mut fields = fields(&[change]);
        if field != "captions" && !content.is_empty() {
            fields.iter_mut().filter(|(name, _)| *name == note.0).for_each(|(_, text)| text.clone_from(&note.1));
        }
        let sent = site.send(form_at(path, &fields, ("sound.wav", "audio/wav", content)).cookie(&editor));
        let page = told(&site, &editor, &sent);
        assert!(page.contains(&format!("id=\"{field}-error\"")) && page.contains(fault), "{fault}: {page}");
        for (name, text) in fields.iter().filter(|(name, _)| !["key", "language"].contains(name)) {
            assert!(page.contains(&text.replace('>', "&gt;")), "{fault}: {name} is lost");
        }
    }
    assert!(recordings(&site).is_empty());
    assert!(!site.app.site.files_dir.join("parts").read_dir().is_ok_and(|mut parts| parts.next().is_some()));
}

#[test]
fn who_may_not_write_a_text_adds_no_recording_and_takes_none_out() {
    let (site, editor) = site();
    let key = new_key();
    let participant = site.session_of("jodie", &[]);
    let send = |session: &str| {
        site.send(form_at(SOUND, &fields(&[("key", &key)]), ("a.wav", "audio/wav", &sound())).cookie(session))
    };
    assert_eq!(send(&participant).status, 403);
    assert_eq!(send("bt_x=y").header("location"), Some("/en/sign-in?kept"));
    assert!(recordings(&site).is_empty());
    added(&send(&editor));
    added(&send(&editor));
    assert_eq!(recordings(&site).len(), 1, "sent twice, it is there once");
    let file = recordings(&site)[0].files().next().expect("a file").clone();
    let out = format!("/en/forms/space/travel/recordings/{key}/take-out");
    assert_eq!(site.send(Ask::form(&out, &[]).cookie(&participant)).status, 403);
    site.add_space("home", "Home");
    assert_eq!(site.send(Ask::form(&out.replace("travel", "home"), &[]).cookie(&editor)).status, 404);
    assert_eq!(site.get(&format!("/files/{file}")).status, 200);
    assert_eq!(site.send(Ask::form(&out, &[("key", &new_key())]).cookie(&editor)).status, 303);
    assert_eq!(site.get(&format!("/files/{file}")).status, 404);
    assert!(!site.get("/en/forum/travel").text().contains("bt-recording"));
}

#[test]
fn there_are_no_recordings_of_what_has_no_page() {
    let (site, editor) = site();
    for path in [
        "/en/forms/space/travel/recordings/film",
        "/en/forms/space/nowhere/recordings/sound",
        "/en/forms/person/nia/recordings/sound",
        "/en/forms/space/travel/recordings/x/take-out",
    ] {
        assert_eq!(site.send(Ask::get(path).cookie(&editor)).status, 404, "{path}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_sound_of_two_hundred_megabytes_is_refused_at_its_field_and_the_memory_stays_flat() {
    let folder = Folder::new();
    let site = folder.serve(&["--demo"]);
    let session = sign_in(&site, "pencil clover rainbow 6641");
    let path = "/en/forms/topic/buses-after-six/recordings/sound";
    let sent = crate::uploads::send_200_megabytes(&site, &session, path, &fields(&[]));
    let to = sent.header("location").unwrap_or_default().split('#').next().unwrap_or_default();
    assert!(sent.status == 303 && to == format!("{path}?again"), "{} {to}", sent.status);
    let page = Ask::get(to).cookie(&session).send(site.address).text();
    assert!(page.contains("id=\"file-error\"") && page.contains("of at most 50 MB"), "{page}");
    assert!(page.contains("The bus comes at six."));
}
