//! Translations made by a computer: a client of LibreTranslate's HTTP API.
//!
//! Off until the settings name a service, since words then leave the site. A failure is a [`TranslationError`] with a
//! message for the editor; nothing is stored here and nothing tried twice, so there is nothing to lose.

use domain::content::Language;
use reqwest::redirect::Policy;
use reqwest::{Client, Response, StatusCode, Url};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::time::Duration;

/// How long a translation may take. The site answers every request within 15 seconds, so that a failure has to be known
/// before that to be told in words of ours.
const LONGEST_WAIT: Duration = Duration::from_secs(12);
/// The largest answer, in bytes: four times what a form can hold.
const LARGEST_ANSWER: usize = 1024 * 1024;

/// Translates by asking a service, or says that there is none.
#[derive(Clone, Debug, Default)]
pub struct Translator(Option<Service>);

#[derive(Clone)]
struct Service {
    client: Client,
    address: Url,
    key: Option<String>,
    wait: Duration,
}

/// The key is a secret: it is never written to a log by accident.
impl fmt::Debug for Service {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Service").field(&self.address.as_str()).finish()
    }
}

/// Why there is no translation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TranslationError {
    /// The settings name no service.
    Off,
    /// The service does not answer, or not in time.
    Unreachable,
    /// The service refused, with this status: a wrong key, a text that is too long for it, a fault of its own.
    Refused(u16),
    /// The service does not translate into this language, which is called so, from the language of the text.
    NotSupported(&'static str),
    /// The answer is not what the service should say.
    Unreadable,
    /// The service wants to be asked less often.
    TooMany,
}

impl TranslationError {
    /// The Fluent message that says to an editor what to do.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Off => "translate-off",
            Self::Unreachable => "translate-unreachable",
            Self::Refused(_) => "translate-refused",
            Self::NotSupported(_) => "translate-not-supported",
            Self::Unreadable => "translate-unreadable",
            Self::TooMany => "translate-too-many",
        }
    }

    /// As it stands in an address, behind `translate=`.
    pub fn name(self) -> String {
        let name = self.message().trim_start_matches("translate-");
        match self {
            Self::Refused(status) => format!("{name}-{status}"),
            _ => name.to_owned(),
        }
    }

    /// What a status other than success means.
    fn of(status: StatusCode) -> Self {
        if status == StatusCode::TOO_MANY_REQUESTS { Self::TooMany } else { Self::Refused(status.as_u16()) }
    }
}

impl From<reqwest::Error> for TranslationError {
    fn from(cause: reqwest::Error) -> Self {
        tracing::warn!(cause = %cause.without_url(), "the translation service was not reached");
        Self::Unreachable
    }
}

impl Translator {
    /// A translator that asks the service at that address: `https`, or `http` for a service in one's own network, where
    /// nobody else can listen. `None` where this is no such address; an address with a password or a query is none.
    ///
    /// Whatever a service answers, words go nowhere else: no redirect is followed, and no proxy is used that only the
    /// environment of the program names.
    pub fn at(address: &str, key: Option<String>) -> Option<Self> {
        let address = Url::parse(address).ok()?;
        let plain = address.username().is_empty() && address.password().is_none();
        let whole = address.query().is_none() && address.fragment().is_none();
        if !matches!(address.scheme(), "http" | "https") || !address.has_host() || !plain || !whole {
            return None;
        }
        let client = Client::builder().redirect(Policy::none()).no_proxy().build().ok()?;
        Some(Self(Some(Service { client, address, key, wait: LONGEST_WAIT })))
    }

    /// Where words are sent; `None` where they are sent nowhere.
    pub fn address(&self) -> Option<&str> {
        self.0.as_ref().map(|service| service.address.as_str())
    }

    /// The texts in another language, in their order. Texts without words stay as they are.
    ///
    /// # Errors
    /// Why there is no translation. It is all of the texts or none.
    pub async fn translate(
        &self,
        texts: &[&str],
        from: &Language,
        into: &'static Language,
    ) -> Result<Vec<String>, TranslationError> {
        let service = self.0.as_ref().ok_or(TranslationError::Off)?;
        let has_words = |text: &str| !text.trim().is_empty();
        let asked: Vec<&str> = texts.iter().copied().filter(|text| has_words(text)).collect();
        let mut translated = service.ask_in_time(&asked, from, into).await?.into_iter();
        let result =
            texts.iter().map(|text| if has_words(text) { translated.next() } else { Some((*text).to_owned()) });
        result.collect::<Option<_>>().ok_or(TranslationError::Unreadable)
    }
}

/// What `POST /translate` takes.
#[derive(Serialize)]
struct Question<'a> {
    q: &'a [&'a str],
    source: &'a str,
    target: &'a str,
    format: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    api_key: Option<&'a str>,
}

/// What it answers.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Answer {
    translated_text: Vec<String>,
}

/// One of the languages of `GET /languages`.
#[derive(Deserialize)]
struct Known {
    code: String,
    targets: Vec<String>,
}

impl Service {
    async fn ask_in_time(
        &self,
        texts: &[&str],
        from: &Language,
        into: &'static Language,
    ) -> Result<Vec<String>, TranslationError> {
        if texts.is_empty() {
            return Ok(vec![]);
        }
        let answer = tokio::time::timeout(self.wait, self.ask(texts, from, into)).await;
        answer.unwrap_or_else(|_| {
            tracing::warn!("the translation service did not answer in time");
            Err(TranslationError::Unreachable)
        })
    }

    async fn ask(
        &self,
        texts: &[&str],
        from: &Language,
        into: &'static Language,
    ) -> Result<Vec<String>, TranslationError> {
        let question =
            Question { q: texts, source: from.code, target: into.code, format: "text", api_key: self.key.as_deref() };
        let body = serde_json::to_vec(&question).map_err(|_| TranslationError::Unreadable)?;
        let request = self.client.post(self.page("translate")).header("content-type", "application/json").body(body);
        let response = request.send().await?;
        let status = response.status();
        if status == StatusCode::BAD_REQUEST && !self.knows(from, into).await? {
            return Err(TranslationError::NotSupported(into.name));
        }
        if status != StatusCode::OK {
            tracing::warn!(%status, "the translation service refused");
            return Err(TranslationError::of(status));
        }
        let Answer { translated_text } = read(response).await?;
        if translated_text.len() == texts.len() { Ok(translated_text) } else { Err(TranslationError::Unreadable) }
    }

    /// Whether the service translates between these languages. It says what was wrong with a request in words only, and
    /// those come in several languages.
    async fn knows(&self, from: &Language, into: &Language) -> Result<bool, TranslationError> {
        let response = self.client.get(self.page("languages")).send().await?;
        if response.status() != StatusCode::OK {
            return Err(TranslationError::of(response.status()));
        }
        let languages: Vec<Known> = read(response).await?;
        let mut sources = languages.iter().filter(|language| language.code == from.code);
        Ok(sources.any(|source| source.targets.iter().any(|target| target == into.code)))
    }

    fn page(&self, name: &str) -> Url {
        let mut page = self.address.clone();
        // An address with a host has a path.
        if let Ok(mut path) = page.path_segments_mut() {
            path.pop_if_empty().push(name);
        }
        page
    }
}

/// Reads an answer as far as one may be long.
async fn read<T: for<'de> Deserialize<'de>>(mut response: Response) -> Result<T, TranslationError> {
    let mut body = vec![];
    while let Some(chunk) = response.chunk().await? {
        body.extend_from_slice(&chunk);
        if body.len() > LARGEST_ANSWER {
            return Err(TranslationError::Unreadable);
        }
    }
    serde_json::from_slice(&body).map_err(|_| TranslationError::Unreadable)
}

#[cfg(test)]
mod tests;
