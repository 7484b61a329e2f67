//! Reads each setting and gathers what is wrong.

use super::Post;
use super::sources::{Found, SettingFault, Sources, quoted, variable};
use app::Translator;
use lettre::message::Mailbox;
use lettre::{AsyncSmtpTransport, Tokio1Executor};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

/// The settings as they are read: values, and what is wrong so far.
pub(super) struct Reading<'s> {
    sources: &'s Sources,
    faults: Vec<SettingFault>,
}

impl<'s> Reading<'s> {
    pub fn of(sources: &'s Sources) -> Self {
        Self { sources, faults: vec![] }
    }

    /// The settings, if nothing was wrong.
    pub fn done<T>(self, settings: T) -> Result<T, Vec<SettingFault>> {
        if self.faults.is_empty() { Ok(settings) } else { Err(self.faults) }
    }

    pub fn address(&mut self, name: &str, usual: SocketAddr) -> SocketAddr {
        let allowed =
            "an address and a port, such as 127.0.0.1:3000, or 0.0.0.0:3000 for every network of this machine";
        self.read(name, allowed, |text| text.parse().ok()).unwrap_or(usual)
    }

    pub fn folder(&mut self, name: &str, usual: &str) -> PathBuf {
        self.found(name).map_or_else(|| PathBuf::from(usual), |found| PathBuf::from(&found.text))
    }

    pub fn word(&mut self, name: &str, usual: &str) -> String {
        let is_word = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let read = |text: &str| is_word(text).then(|| text.to_owned());
        self.read(name, "letters, digits and _", read).unwrap_or_else(|| usual.to_owned())
    }

    /// A yes or no, as the two things that it stands for.
    pub fn choice<T>(&mut self, name: &str, no: T, yes: T) -> T {
        let read = |text: &str| match text {
            "true" | "yes" | "1" => Some(true),
            "false" | "no" | "0" => Some(false),
            _ => None,
        };
        if self.read(name, "true or false", read) == Some(true) { yes } else { no }
    }

    pub fn factor(&mut self, name: &str) -> u32 {
        let read = |text: &str| text.parse().ok().filter(|factor| (1..=10_000).contains(factor));
        self.read(name, "a whole number from 1 to 10000", read).unwrap_or(1)
    }

    /// A telephone number as people read it.
    pub fn phone(&mut self, name: &str) -> Option<String> {
        let allowed = "a telephone number such as 01632 960 100";
        let known = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')');
        let read = |text: &str| {
            let digits = text.chars().filter(char::is_ascii_digit).count();
            ((3..=15).contains(&digits) && text.chars().all(known)).then(|| text.to_owned())
        };
        self.read(name, allowed, read)
    }

    /// So many hours, at most a week.
    pub fn hours(&mut self, name: &str, usual: u32) -> u32 {
        let read = |text: &str| text.parse().ok().filter(|hours| (1..=168).contains(hours));
        self.read(name, "a whole number of hours from 1 to 168", read).unwrap_or(usual)
    }

    pub fn time(&mut self, name: &str) -> Option<jiff::Timestamp> {
        self.read(name, "a time such as 2026-11-20T10:00:00Z", |text| text.parse().ok())
    }

    pub fn database_url(&mut self, name: &str, data_dir: &Path) -> String {
        let allowed = "surrealkv://FOLDER, mem://, ws://HOST:PORT or wss://HOST:PORT";
        let known = |text: &str| {
            let rest = |scheme| text.strip_prefix(scheme).is_some_and(|rest: &str| !rest.is_empty());
            text == "mem://" || ["surrealkv://", "ws://", "wss://"].into_iter().any(rest)
        };
        let read = |text: &str| known(text).then(|| text.to_owned());
        self.read_hidden(name, allowed, read)
            .unwrap_or_else(|| format!("surrealkv://{}", data_dir.join("database").display()))
    }

    /// User and password go together.
    pub fn login(&mut self, user: &str, password: &str) -> Option<(String, String)> {
        let (user_found, password_found) = (self.found(user), self.found(password));
        let missing = match (user_found, password_found) {
            (Some(user), Some(password)) => return Some((user.text.clone(), password.text.clone())),
            (None, None) => return None,
            (None, Some(_)) => user,
            (Some(_), None) => password,
        };
        self.fault(&variable(missing), "nothing", &format!("{user} and {password} together, or neither"));
        None
    }

    pub fn public_url(&mut self, name: &str) -> Option<String> {
        self.read(name, "the start of an address, such as https://together.example.org", |text| {
            let origin = text.trim_end_matches('/');
            let host = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"))?;
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | ':' | '[' | ']');
            (!host.is_empty() && host.chars().all(plain)).then(|| origin.to_lowercase())
        })
    }

    pub fn post(&mut self, name: &str, data_dir: &Path) -> Post {
        let allowed = "smtps://USER:PASSWORD@HOST, or smtp://USER:PASSWORD@HOST:PORT?tls=required";
        let read = |text: &str| {
            let (_, host) = text.split_once("://").filter(|(scheme, _)| matches!(*scheme, "smtp" | "smtps"))?;
            let server = Box::new(AsyncSmtpTransport::<Tokio1Executor>::from_url(text).ok()?);
            Some(Post::Smtp { server, host: without_password(host).to_owned() })
        };
        self.read_hidden(name, allowed, read).unwrap_or_else(|| Post::Outbox(data_dir.join("outbox")))
    }

    /// Who letters come from. A mail server needs a real address; the outbox does not.
    pub fn mail_from(&mut self, name: &str, post: &Post, public_url: Option<&str>) -> Mailbox {
        let allowed = "an e-mail address, such as Building Together <together@example.org>";
        if matches!(post, Post::Smtp { .. }) && self.found(name).is_none() {
            self.fault(
                &variable(name),
                "nothing",
                &format!("{allowed}, because letters are sent through a mail server"),
            );
        }
        let host = public_url.and_then(host_name).unwrap_or("localhost");
        let usual = || lettre::Address::new("building-together", host);
        let local = || lettre::Address::new("building-together", "localhost");
        self.read(name, allowed, |text| text.parse().ok()).unwrap_or_else(|| {
            let address = usual().or_else(|_| local());
            // Both parts of the last resort are fixed words, which make an address.
            Mailbox::new(Some("Building Together".into()), address.expect("building-together@localhost is an address"))
        })
    }

    /// The translation service. A key without an address is a slip; not every service asks for a key.
    pub fn translator(&mut self, url: &str, key: &str) -> Translator {
        let allowed = "https://HOST, or http://HOST:PORT for a service in your own network";
        let secret = self.found(key).map(|found| found.text.clone());
        if secret.is_some() && self.found(url).is_none() {
            self.fault(&variable(url), "nothing", &format!("{allowed}, because there is a {key}"));
        }
        self.read_hidden(url, allowed, |text| Translator::at(text, secret.clone())).unwrap_or_default()
    }

    fn found(&self, name: &str) -> Option<&'s Found> {
        self.sources.get(name)
    }

    fn read<T>(&mut self, name: &str, allowed: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = self.found(name)?;
        let value = read(&found.text);
        if value.is_none() {
            self.fault(&found.place, &quoted(&found.text), allowed);
        }
        value
    }

    /// Like [`Self::read`], for addresses that may hold a password: only the part before `://` is shown.
    fn read_hidden<T>(&mut self, name: &str, allowed: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let found = self.found(name)?;
        let value = read(&found.text);
        if value.is_none() {
            let shown = match found.text.split_once("://") {
                Some((scheme, _)) => quoted(format!("{scheme}://…")),
                None => "an address without ://".to_owned(),
            };
            self.fault(&found.place, &shown, allowed);
        }
        value
    }

    fn fault(&mut self, setting: &str, found: &str, allowed: &str) {
        self.faults.push(SettingFault {
            setting: setting.to_owned(),
            found: found.to_owned(),
            allowed: allowed.to_owned(),
        });
    }
}

/// The host, and the port where there is one, of what stands behind `://` in the address of a mail server.
fn without_password(address: &str) -> &str {
    let host = address.rsplit_once('@').map_or(address, |(_, host)| host);
    host.split(['/', '?']).next().unwrap_or_default()
}

fn host_name(url: &str) -> Option<&str> {
    let host = url.split_once("://")?.1.split(':').next()?;
    host.contains(|c: char| c.is_ascii_alphabetic()).then_some(host)
}

#[cfg(test)]
mod tests {
    use super::super::{ClientAddress, Post, SettingFlags, Settings};
    use std::collections::BTreeMap;

    fn settings(variables: &[(&str, &str)]) -> Result<Settings, Vec<String>> {
        let variables: BTreeMap<_, _> = variables.iter().copied().collect();
        let environment = |name: &str| variables.get(name).map(|text| (*text).to_owned());
        Settings::from_sources(&SettingFlags::default(), environment)
            .map_err(|faults| faults.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn without_any_setting_the_site_is_open_on_this_machine_only() {
        let settings = settings(&[]).expect("settings");
        assert_eq!(settings.listen.to_string(), "127.0.0.1:3000");
        assert_eq!(settings.database.url, "surrealkv://data/database");
        assert_eq!(settings.public_url(settings.listen), "http://127.0.0.1:3000");
        assert_eq!(settings.client_address, ClientAddress::Connection);
        assert!(matches!(settings.post, Post::Outbox(folder) if folder.ends_with("outbox")));
    }

    #[test]
    fn a_remote_database_is_reached_with_user_password_and_namespace() {
        let remote = [
            ("BT_DATABASE_URL", "wss://db.example.org:8000"),
            ("BT_DATABASE_USER", "together"),
            ("BT_DATABASE_PASSWORD", "secret"),
            ("BT_DATABASE_NAMESPACE", "riverbank"),
        ];
        let database = settings(&remote).expect("settings").database;
        assert_eq!(database.url, "wss://db.example.org:8000");
        assert_eq!(database.login, Some(("together".into(), "secret".into())));
        assert_eq!(database.namespace, "riverbank");
        let said = settings(&remote[..2]).expect_err("no password");
        assert!(said[0].starts_with("BT_DATABASE_PASSWORD: found nothing; allowed: "), "{said:?}");
    }

    #[test]
    fn every_bad_setting_is_named_with_what_was_found_and_what_is_allowed() {
        let said = settings(&[
            ("BT_LISTEN", "everywhere"),
            ("BT_PUBLIC_URL", "example.org/path"),
            ("BT_TRUST_FORWARDED", "maybe"),
            ("BT_DATABASE_URL", "postgres://user:hunter2@db"),
            ("BT_SMTP_URL", "http://user:hunter2@mail"),
            ("BT_MAIL_FROM", "nobody"),
            ("BT_DATABASE_NAMESPACE", "a;b"),
            ("BT_CLOCK", "noon"),
            ("BT_RATE_FACTOR", "0"),
            ("BT_TRANSLATE_URL", "https://user:hunter2@translate.example.org"),
        ])
        .expect_err("faults");
        assert_eq!(said.len(), 10, "{said:?}");
        assert!(said.contains(&"BT_TRUST_FORWARDED: found \"maybe\"; allowed: true or false.".to_owned()), "{said:?}");
        assert!(said.iter().any(|fault| fault.starts_with("BT_LISTEN: found \"everywhere\"; allowed: an address")));
        assert!(!said.iter().any(|fault| fault.contains("hunter2")), "a password is not shown: {said:?}");
    }

    #[test]
    fn a_translation_service_is_used_only_where_one_is_named() {
        assert_eq!(settings(&[]).expect("settings").translator.address(), None);
        let key = ("BT_TRANSLATE_KEY", "hunter2");
        let said = settings(&[key]).expect_err("a key for nothing");
        assert!(said[0].starts_with("BT_TRANSLATE_URL: found nothing; allowed: https://HOST"), "{said:?}");
        let settings = settings(&[key, ("BT_TRANSLATE_URL", "http://127.0.0.1:5000")]).expect("settings");
        assert_eq!(settings.translator.address(), Some("http://127.0.0.1:5000/"));
        assert!(!format!("{settings:?}").contains("hunter2"), "the key is not shown");
    }

    #[test]
    fn a_mail_server_needs_an_address_that_letters_come_from() {
        let smtp = ("BT_SMTP_URL", "smtps://user:password@mail.example.org");
        assert!(settings(&[smtp]).expect_err("a fault")[0].starts_with("BT_MAIL_FROM: found nothing;"));
        let from = ("BT_MAIL_FROM", "Building Together <together@example.org>");
        assert!(
            matches!(settings(&[smtp, from]).expect("settings").post, Post::Smtp { host, .. } if host == "mail.example.org")
        );
    }
}
