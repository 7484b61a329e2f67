//! Where settings come from, and what is said when one cannot be used.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// The file that is read where none is named.
const USUAL_FILE: &str = "building-together.toml";

/// Every setting by its name in the file. `listen` is `--listen` as a flag and `BT_LISTEN` in the environment.
pub(super) const NAMES: [&str; 21] = [
    "listen",
    "database_url",
    "database_user",
    "database_password",
    "database_namespace",
    "public_url",
    "smtp_url",
    "mail_from",
    "translate_url",
    "translate_key",
    "emergency_phone",
    "safeguarding_phone",
    "safeguarding_night_phone",
    "listening_phone",
    "safeguarding_hours",
    "data_dir",
    "site_dir",
    "trust_forwarded",
    "demo",
    "clock",
    "rate_factor",
];

/// Settings on the command line. Secrets have no flag: other users of the machine can see flags.
#[derive(Clone, Debug, Default, clap::Args)]
#[command(next_help_heading = "Settings (a flag counts before the environment, the environment before the file)")]
pub struct SettingFlags {
    /// The file with settings, one `name = "value"` a line [environment: BT_CONFIG] [usual: building-together.toml]
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The address to listen on [environment: BT_LISTEN] [usual: 127.0.0.1:3000]
    #[arg(long, global = true, value_name = "ADDRESS:PORT")]
    pub listen: Option<String>,
    /// The database: surrealkv://FOLDER, mem://, ws://HOST:PORT or wss://HOST:PORT [environment: BT_DATABASE_URL]
    /// [usual: the folder "database" in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    pub database_url: Option<String>,
    /// The user of a remote database; its password is read from BT_DATABASE_PASSWORD or the file [environment:
    /// BT_DATABASE_USER]
    #[arg(long, global = true, value_name = "NAME")]
    pub database_user: Option<String>,
    /// The part of a remote database that is this council's [environment: BT_DATABASE_NAMESPACE] [usual:
    /// building_together]
    #[arg(long, global = true, value_name = "NAME")]
    pub database_namespace: Option<String>,
    /// The address that people type to reach the site [environment: BT_PUBLIC_URL] [usual: http:// and the address to
    /// listen on]
    #[arg(long, global = true, value_name = "URL")]
    pub public_url: Option<String>,
    /// The mail server: smtps://USER:PASSWORD@HOST [environment: BT_SMTP_URL] [usual: none; letters are written to the
    /// folder "outbox" in the data folder]
    #[arg(long, global = true, value_name = "URL")]
    pub smtp_url: Option<String>,
    /// Who letters come from [environment: BT_MAIL_FROM]
    #[arg(long, global = true, value_name = "ADDRESS")]
    pub mail_from: Option<String>,
    /// The service that translates texts when an editor asks for it, one that speaks LibreTranslate's language. The texts
    /// are sent there; its key is read from BT_TRANSLATE_KEY or the file [environment: BT_TRANSLATE_URL] [usual: none;
    /// nothing is sent anywhere]
    #[arg(long, global = true, value_name = "URL")]
    pub translate_url: Option<String>,
    /// The number to ring in danger [environment: BT_EMERGENCY_PHONE] [usual: 999]
    #[arg(long, global = true, value_name = "NUMBER")]
    pub emergency_phone: Option<String>,
    /// The number of the council's adult safeguarding team [environment: BT_SAFEGUARDING_PHONE] [usual: none]
    #[arg(long, global = true, value_name = "NUMBER")]
    pub safeguarding_phone: Option<String>,
    /// The same at night and at weekends [environment: BT_SAFEGUARDING_NIGHT_PHONE] [usual: none]
    #[arg(long, global = true, value_name = "NUMBER")]
    pub safeguarding_night_phone: Option<String>,
    /// The number of somebody who listens, day and night [environment: BT_LISTENING_PHONE] [usual: 116 123]
    #[arg(long, global = true, value_name = "NUMBER")]
    pub listening_phone: Option<String>,
    /// By when a safeguarding lead must have looked at a concern, in hours [environment: BT_SAFEGUARDING_HOURS] [usual: 4]
    #[arg(long, global = true, value_name = "HOURS")]
    pub safeguarding_hours: Option<String>,
    /// The folder for everything that is kept [environment: BT_DATA_DIR] [usual: ./data]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub data_dir: Option<String>,
    /// The folder with styles, pictures and fonts [environment: BT_SITE_DIR] [usual: target/site]
    #[arg(long, global = true, value_name = "FOLDER")]
    pub site_dir: Option<String>,
    /// Whether a proxy stands in front that says where requests come from, in X-Forwarded-For: true or false
    /// [environment: BT_TRUST_FORWARDED] [usual: false]
    #[arg(long, global = true, value_name = "TRUE|FALSE")]
    pub trust_forwarded: Option<String>,
}

impl SettingFlags {
    fn of(&self, name: &str) -> Option<&String> {
        match name {
            "listen" => self.listen.as_ref(),
            "database_url" => self.database_url.as_ref(),
            "database_user" => self.database_user.as_ref(),
            "database_namespace" => self.database_namespace.as_ref(),
            "public_url" => self.public_url.as_ref(),
            "smtp_url" => self.smtp_url.as_ref(),
            "mail_from" => self.mail_from.as_ref(),
            "translate_url" => self.translate_url.as_ref(),
            "emergency_phone" => self.emergency_phone.as_ref(),
            "safeguarding_phone" => self.safeguarding_phone.as_ref(),
            "safeguarding_night_phone" => self.safeguarding_night_phone.as_ref(),
            "listening_phone" => self.listening_phone.as_ref(),
            "safeguarding_hours" => self.safeguarding_hours.as_ref(),
            "data_dir" => self.data_dir.as_ref(),
            "site_dir" => self.site_dir.as_ref(),
            "trust_forwarded" => self.trust_forwarded.as_ref(),
            _ => None,
        }
    }
}

/// A setting that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{setting}: found {found}; allowed: {allowed}.")]
pub struct SettingFault {
    /// The setting, by the name under which it was set.
    pub setting: String,
    /// What was found. Secrets are not shown.
    pub found: String,
    /// What is allowed.
    pub allowed: String,
}

/// A value as it was found, and where.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub text: String,
    pub place: String,
}

/// All values that were found, the ones that count.
pub(super) struct Sources(BTreeMap<&'static str, Found>);

impl Sources {
    pub fn gather(
        flags: &SettingFlags,
        environment: &impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Vec<SettingFault>> {
        let file = file_of(flags, environment)?;
        let find = |name: &'static str| {
            let flag = || flags.of(name).map(|text| found(text, format!("--{}", name.replace('_', "-"))));
            let variable = || {
                let variable = variable(name);
                environment(&variable).filter(|text| !text.is_empty()).map(|text| found(&text, variable))
            };
            flag().or_else(variable).or_else(|| file.get(name).cloned()).map(|found| (name, found))
        };
        Ok(Self(NAMES.into_iter().filter_map(find).collect()))
    }

    pub fn get(&self, name: &str) -> Option<&Found> {
        self.0.get(name)
    }
}

/// The name of a setting in the environment.
pub(super) fn variable(name: &str) -> String {
    format!("BT_{}", name.to_uppercase())
}

fn found(text: &str, place: String) -> Found {
    Found { text: text.trim().to_owned(), place }
}

type File = BTreeMap<String, Found>;

/// The file: the one that is named, or the usual one where it is there.
fn file_of(flags: &SettingFlags, environment: &impl Fn(&str) -> Option<String>) -> Result<File, Vec<SettingFault>> {
    let from_environment = || environment("BT_CONFIG").filter(|path| !path.is_empty()).map(PathBuf::from);
    let named =
        flags.config.clone().map(|path| ("--config", path)).or_else(|| Some(("BT_CONFIG", from_environment()?)));
    let Some((setting, path)) = named else {
        let usual = Path::new(USUAL_FILE);
        return if usual.is_file() { read_file("--config", usual) } else { Ok(File::new()) };
    };
    read_file(setting, &path)
}

fn read_file(setting: &str, path: &Path) -> Result<File, Vec<SettingFault>> {
    let text = std::fs::read_to_string(path).map_err(|cause| {
        let found = format!("{} ({cause})", path.display());
        vec![SettingFault { setting: setting.to_owned(), found, allowed: "a file of settings that can be read".into() }]
    })?;
    parse_file(&path.display().to_string(), &text)
}

/// Reads `name = value` lines. What is wrong is said without the value: it may be a password.
fn parse_file(path: &str, text: &str) -> Result<File, Vec<SettingFault>> {
    let fault = |place: String, found: &str, allowed: &str| SettingFault {
        setting: place,
        found: found.to_owned(),
        allowed: allowed.to_owned(),
    };
    let table: toml::Table = toml::from_str(text).map_err(|error: toml::de::Error| {
        let line = error.span().map_or(1, |span| text[..span.start].matches('\n').count() + 1);
        let allowed = "lines such as listen = \"127.0.0.1:3000\"";
        vec![fault(format!("{path}:{line}"), &format!("what is not TOML ({})", error.message()), allowed)]
    })?;
    let mut faults = vec![];
    let mut file = File::new();
    for (name, value) in table {
        let place = format!("{name} in {path}");
        match plain(&value) {
            _ if !NAMES.contains(&name.as_str()) => {
                faults.push(fault(place, "a setting that does not exist", &NAMES[..19].join(", ")));
            }
            Some(text) => {
                file.insert(name, found(&text, place));
            }
            None => faults.push(fault(place, value.type_str(), "one value in quotation marks")),
        }
    }
    if faults.is_empty() { Ok(file) } else { Err(faults) }
}

fn plain(value: &toml::Value) -> Option<String> {
    match value {
        toml::Value::String(text) => Some(text.clone()),
        toml::Value::Boolean(_) | toml::Value::Integer(_) => Some(value.to_string()),
        _ => None,
    }
}

/// A value between quotation marks, as a person would recognise it.
pub(super) fn quoted(text: impl fmt::Display) -> String {
    format!("\"{text}\"")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        parse_file("bt.toml", text).expect_err("faults").iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_misspelt_name_in_the_file_is_not_passed_over() {
        let said = faults("lisen = \"127.0.0.1:1\"\ncolour = \"red\"");
        assert_eq!(said.len(), 2);
        assert!(said.iter().any(|fault| fault.starts_with("lisen in bt.toml: found a setting that does not exist;")));
    }

    #[test]
    fn a_file_that_is_no_toml_is_told_with_its_line_and_without_its_secrets() {
        let said = faults("listen = \"127.0.0.1:1\"\ndatabase_password = hunter2");
        assert!(said[0].starts_with("bt.toml:2: found what is not TOML"), "{said:?}");
        assert!(!said[0].contains("hunter2"), "{said:?}");
    }

    #[test]
    fn a_flag_counts_before_the_environment_and_that_before_the_file() {
        let environment = |name: &str| (name == "BT_LISTEN").then(|| "127.0.0.1:2".to_owned());
        let flags = SettingFlags { listen: Some("127.0.0.1:1".into()), ..SettingFlags::default() };
        let sources = Sources::gather(&flags, &environment).expect("sources");
        assert_eq!(sources.get("listen").map(|found| found.place.as_str()), Some("--listen"));
        let sources = Sources::gather(&SettingFlags::default(), &environment).expect("sources");
        assert_eq!(sources.get("listen").map(|found| found.place.as_str()), Some("BT_LISTEN"));
    }
}
