//! Letters on their way out: into a folder, or through a mail server.

use crate::program::Folder;
use crate::site::{TestServer, now};
use domain::accounts::EmailAddress;
use jiff::SignedDuration;
use server::mail::{Way, deliver_waiting};
use server::settings::{SettingFlags, Settings};
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{SocketAddr, TcpListener};
use std::thread::JoinHandle;

fn settings(variables: &[(&str, &str)]) -> Settings {
    let environment =
        |name: &str| variables.iter().find(|(found, _)| *found == name).map(|(_, value)| (*value).to_owned());
    Settings::from_sources(&SettingFlags::default(), environment).expect("settings")
}

fn post(site: &TestServer, to: &str) {
    let to = EmailAddress::parse(to).expect("an address");
    site.wait(site.app.store.post_letter(&to, "Your link", "Press the link.", now())).expect("a letter");
}

/// A mail server for one connection. It answers `verdict` when it is told who a letter is for, and hands back all
/// that it was told.
fn mail_server(verdict: &'static str) -> (SocketAddr, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a socket");
    let address = listener.local_addr().expect("an address");
    let heard = std::thread::spawn(move || {
        let (mut connection, _) = listener.accept().expect("a connection");
        connection.write_all(b"220 here\r\n").expect("a greeting");
        let mut heard = String::new();
        let mut in_letter = false;
        for line in BufReader::new(connection.try_clone().expect("the connection")).lines().map_while(Result::ok) {
            let answer = match line.as_str() {
                "." => {
                    in_letter = false;
                    "250 taken"
                }
                _ if in_letter => "",
                "DATA" => {
                    in_letter = true;
                    "354 go on"
                }
                line if line.starts_with("RCPT") => verdict,
                "QUIT" => "221 bye",
                _ => "250 yes",
            };
            heard.push_str(&line);
            heard.push('\n');
            if !answer.is_empty() && connection.write_all(format!("{answer}\r\n").as_bytes()).is_err() || line == "QUIT"
            {
                break;
            }
        }
        heard
    });
    (address, heard)
}

#[test]
fn without_a_mail_server_letters_are_written_to_a_folder_once() {
    let (site, folder) = (TestServer::start(), Folder::new());
    let data_dir = folder.path().display().to_string();
    post(&site, "amira@example.org");
    site.wait(async {
        let way = Way::new(&settings(&[("BT_DATA_DIR", &data_dir)])).expect("a way");
        deliver_waiting(&site.app, &way).await.expect("delivered");
        deliver_waiting(&site.app, &way).await.expect("nothing left");
    });
    let files: Vec<_> = std::fs::read_dir(folder.path().join("outbox")).expect("the outbox").flatten().collect();
    assert_eq!(files.len(), 1);
    let letter = std::fs::read_to_string(files[0].path()).expect("the letter");
    assert!(files[0].path().extension().is_some_and(|ending| ending == "eml"));
    for part in ["To: amira@example.org", "Subject: Your link", "From: \"Building Together\"", "Press the link."] {
        assert!(letter.contains(part), "{part} is missing in {letter}");
    }
}

#[test]
fn with_a_mail_server_letters_are_sent_through_it() {
    let site = TestServer::start();
    let (server, heard) = mail_server("250 yes");
    post(&site, "amira@example.org");
    site.wait(async {
        let url = format!("smtp://{server}");
        let way =
            Way::new(&settings(&[("BT_SMTP_URL", &url), ("BT_MAIL_FROM", "together@example.org")])).expect("a way");
        deliver_waiting(&site.app, &way).await.expect("delivered");
        let later = now() + SignedDuration::from_hours(24);
        assert!(site.app.store.take_letters(later).await.expect("letters").is_empty());
    });
    let heard = heard.join().expect("the mail server");
    assert!(
        heard.contains("MAIL FROM:<together@example.org>") && heard.contains("RCPT TO:<amira@example.org>"),
        "{heard}"
    );
    assert!(heard.contains("Press the link."), "{heard}");
}

#[test]
fn a_letter_that_is_not_taken_is_tried_again_later() {
    let site = TestServer::start();
    let (server, _) = mail_server("451 amira@example.org is away, try later");
    post(&site, "amira@example.org");
    site.wait(async {
        let url = format!("smtp://{server}");
        let way =
            Way::new(&settings(&[("BT_SMTP_URL", &url), ("BT_MAIL_FROM", "together@example.org")])).expect("a way");
        deliver_waiting(&site.app, &way).await.expect("tried");
        assert!(site.app.store.take_letters(now()).await.expect("letters").is_empty(), "not at once");
        let later = now() + SignedDuration::from_hours(1);
        let waiting = site.app.store.take_letters(later).await.expect("letters");
        assert_eq!(waiting.len(), 1);
        assert_eq!(waiting[0].tries, 2);
    });
}
