//! The words of the interface, from `locales/<tag>/*.ftl` (Fluent).

use domain::content::{Form, Language, Locale};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_langneg::{NegotiationStrategy, convert_vec_str_to_langids_lossy, negotiate_languages};
use rust_embed::RustEmbed;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

#[derive(RustEmbed)]
#[folder = "../locales"]
struct Files;

type Bundle = FluentBundle<FluentResource>;

static BUNDLES: LazyLock<HashMap<Locale, Bundle>> =
    LazyLock::new(|| Locale::all().map(|locale| (locale, bundle(locale))).collect());

/// The bundle of a locale. A file that does not parse is a mistake of ours that the tests find; at run time what could
/// be read is used.
fn bundle(locale: Locale) -> Bundle {
    let formats = locale.language().formats.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![formats]);
    // Names inside messages stand in <bdi>, so the invisible marks of Fluent are not needed; in attributes and mail
    // subjects they would be read out or shown as boxes.
    bundle.set_use_isolating(false);
    let folder = format!("{}/", locale.tag());
    for file in Files::iter().filter(|file| file.starts_with(&folder) && file.ends_with(".ftl")) {
        let text = Files::get(&file).map(|file| String::from_utf8_lossy(&file.data).into_owned()).unwrap_or_default();
        let resource = FluentResource::try_new(text).unwrap_or_else(|(resource, errors)| {
            tracing::error!(%file, ?errors, "a file of messages does not parse");
            resource
        });
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// A message in a locale. A message that is missing there is looked for along the locale's fallback; one that is missing
/// everywhere is a mistake that the tests find, and shows its own name.
pub fn message(locale: Locale, id: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    // Nearly every message is there in its own locale; the others are not worked out before they are needed.
    let text = written(locale, id, args)
        .or_else(|| locale.fallback().into_iter().skip(1).find_map(|locale| written(locale, id, args)))
        .unwrap_or_else(|| {
            tracing::error!(id, "a message is missing");
            id.to_owned()
        });
    if text.contains(turns_round) { text.replace(turns_round, "") } else { text }
}

/// A message as it stands in this very locale.
fn written(locale: Locale, id: &str, args: &[(&str, FluentValue<'_>)]) -> Option<String> {
    let bundle = BUNDLES.get(&locale)?;
    let pattern = bundle.get_message(id)?.value()?;
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    let mut errors = vec![];
    let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
    if !errors.is_empty() {
        tracing::error!(id, %locale, ?errors, "a message lacks a value");
    }
    Some(text)
}

/// Whether there is a message of that name. Every locale has the same.
pub fn has(id: &str) -> bool {
    BUNDLES.get(&Locale::DEFAULT).is_some_and(|bundle| bundle.has_message(id))
}

/// What turns round the words that stand behind it (UAX #9). None of our messages has it; where a name brings it along, it
/// would also turn round what is read out or stands in an attribute, where no element keeps it in.
const fn turns_round(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Who made the words of a locale, as its `locale.toml` says. Readers are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// A computer translated them, and no speaker has checked them.
    Computer,
    /// A person wrote or translated them.
    Person,
    /// A second person who speaks the language has checked them.
    Checked,
}

#[derive(Deserialize)]
struct About {
    state: Origin,
}

static ORIGINS: LazyLock<BTreeMap<String, Origin>> = LazyLock::new(|| {
    let origin = |locale: Locale| {
        let file = Files::get(&format!("{locale}/locale.toml"))?;
        let about: About = toml::from_str(&String::from_utf8_lossy(&file.data)).ok()?;
        Some((locale.tag(), about.state))
    };
    Locale::all().filter_map(origin).collect()
});

/// The locale whose words a reader of this one gets, and who made them: a language without easy read of its own shows
/// its standard words.
pub fn origin(locale: Locale) -> (Locale, Origin) {
    let found = locale.fallback().into_iter().find_map(|locale| Some((locale, *ORIGINS.get(&locale.tag())?)));
    found.unwrap_or((Locale::DEFAULT, Origin::Person))
}

/// The name of a picture of our own set in a language, and the words by which it is found there; `None` where nobody
/// wrote them. They stand in `pictures.ftl`, with the words as an attribute, parted by commas.
pub fn picture_words(language: &'static Language, concept: &str) -> Option<(String, String)> {
    let bundle = BUNDLES.get(&Locale::new(language, Form::Standard))?;
    let message = bundle.get_message(&format!("picture-{concept}"))?;
    let text = |pattern| bundle.format_pattern(pattern, None, &mut vec![]).into_owned();
    let words = message.get_attribute("words").map(|words| text(words.value())).unwrap_or_default();
    Some((text(message.value()?), words))
}

/// The language for somebody who asks for none in the address. Only plain tags take part: otherwise easy read would be
/// chosen for people who asked for English of some country.
pub fn negotiate(accept_language: &str) -> Locale {
    let wanted: Vec<&str> =
        accept_language.split(',').filter_map(|part| part.split(';').next()).map(str::trim).collect();
    let wanted = convert_vec_str_to_langids_lossy(&wanted);
    let tags: Vec<&str> = domain::content::LANGUAGES.iter().map(|language| language.code).collect();
    let available = convert_vec_str_to_langids_lossy(&tags);
    let best = negotiate_languages(&wanted, &available, None, NegotiationStrategy::Filtering);
    best.first().and_then(|best| Locale::parse(&best.to_string())).unwrap_or(Locale::DEFAULT)
}

#[cfg(test)]
mod tests;
