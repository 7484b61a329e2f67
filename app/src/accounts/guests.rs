//! People without an account: how they begin, the code by which they come back, and how they become an account.

use super::forms::A_YEAR;
use super::said;
use crate::failure::{Failure, has_page};
use crate::reader::{CODE, Keep, PREFERENCES, Reader, SESSION, VISITOR, key};
use crate::submit::Posted;
use crate::ui::{self, Card, Form, Page, t, ta, the_reader};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::accounts::{Deed, EmailAddress, Person, shown_name};
use domain::form::{FieldFault, Fields, Reading};
use domain::record::Key;
use leptos::prelude::*;
use store::{DraftPlace, NewCard, Store, Token};

/// How long a code can still be shown after it was made, in seconds: long enough to find a printer.
const SHOWN: i64 = 3600;

impl Reader {
    /// The secret from which this browser's codes are drawn. Who has none yet gets the one by which their drafts are
    /// found, so that a form that is sent twice at once finds the same; or else a new one.
    pub fn code_seed(&self) -> Token {
        let kept = |name| self.jar.get(name).and_then(|cookie| Token::parse(cookie.value()));
        kept(CODE).or_else(|| kept(VISITOR)).unwrap_or_default()
    }

    /// The same reader, whose browser keeps the secret for an hour. After that, nobody can show the codes again.
    #[must_use]
    pub fn keeping_code_seed(mut self, seed: &Token) -> Self {
        self.jar = self.jar.clone().add(self.cookie(CODE, seed.secret().to_owned(), SHOWN));
        self
    }
}

/// A page with a form that is going to make codes: its browser has the secret before the form is sent, so that a form
/// that is sent twice makes the same codes.
pub fn with_seed(reader: &Reader, mut response: Response) -> Response {
    let seed = reader.code_seed();
    response.extensions_mut().remove::<Keep>();
    (reader.clone().keeping_code_seed(&seed).jar, response).into_response()
}

/// Makes a guest of a stranger who sends the form with this key, and answers them signed in: whatever they do next is
/// theirs, and [`Reader::go`] hands the session to their browser. Whoever has signed in stays who they are. Without a
/// name they are "Guest" and a number, so that others can tell them apart. Sent twice, they are made once.
///
/// # Errors
/// Where the database does not answer.
pub async fn become_guest(reader: Reader, name: &str, form: &Key) -> Result<Reader, Failure> {
    if reader.viewer.is_signed_in() {
        return Ok(reader);
    }
    let (store, seed) = (reader.app.store.clone(), reader.code_seed());
    let key = Store::guest_key(&seed, form.as_str()).ok_or(Failure::Unreadable)?;
    let name = if name.trim().is_empty() { nameless(&reader, &key) } else { name.trim().to_owned() };
    let (locale, preferences) = (Some(reader.locale), reader.preferences);
    let guest = Person { key: key.clone(), name, guest: true, preferences, locale, grants: vec![] };
    store.add_guest(&guest, &card(&seed, form), reader.now).await?;
    let session = store.start_session(&key, reader.now).await?;
    let mut reader = reader.keeping_code_seed(&seed);
    reader.viewer = store.viewer(&session, reader.now).await?;
    let jar = reader.jar.clone().add(reader.cookie(SESSION, session.secret().to_owned(), 30 * 86400));
    reader.jar = jar.add(reader.cookie(PREFERENCES, preferences.to_cookie(), A_YEAR));
    reader.session = Some(session);
    Ok(reader)
}

/// Hands a new guest what they wrote as a stranger. It comes after what makes them a guest was done: until then their browser
/// may not have heard of the guest, and finds its drafts as a stranger's.
///
/// # Errors
/// Where the database does not answer.
pub async fn hand_over_drafts(mut reader: Reader) -> Result<Reader, Failure> {
    let (Some(visitor), Some(guest)) = (reader.jar.get(VISITOR), reader.viewer.person()) else { return Ok(reader) };
    let place = DraftPlace::visitor(visitor.value());
    reader.app.store.adopt_drafts(&place, guest.key.as_str(), reader.now).await?;
    reader.jar = reader.jar.clone().add(reader.cookie(VISITOR, String::new(), 0));
    Ok(reader)
}

/// Where a new guest is led after they said something: to their code, and from there to `next`, a path.
pub fn code_page(form: &Key, next: &str) -> String {
    format!("my-code/{form}?to={next}")
}

/// What others call somebody without a name.
fn nameless(reader: &Reader, key: &Key) -> String {
    let number = key.as_str().bytes().fold(0_u32, |number, byte| number.wrapping_mul(31).wrapping_add(byte.into()));
    reader.ta("guest-name", &[("number", (1000 + number % 9000).to_string().into())])
}

/// The code that a form makes.
fn card(seed: &Token, form: &Key) -> NewCard {
    NewCard::drawn_from(seed, form.as_str())
}

/// The code that a form made, while this browser still has the secret and the code still works.
pub async fn my_code(reader: Reader, Path((_, form)): Path<(String, String)>) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let card = card(&reader.code_seed(), &key(&form)?);
    let owner = reader.app.store.person_of_code(&card.code).await?;
    if owner.as_ref() != Some(&reader.person()?.key) {
        return code_is_gone(reader).await;
    }
    let next = reader.decoded("to");
    let next = if super::pages::is_path(&next) && !next.is_empty() { next } else { "me".to_owned() };
    let guest = reader.person()?.guest;
    let page = Page::new(reader.t("my-code-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let site = reader.app.site.public_url.clone();
        let address = format!("{}{}", site.split_once("://").map_or(site.as_str(), |(_, rest)| rest), reader.href("come-back"));
        view! {
            <p class="bt-lead">{t("my-code-lead")}</p>
            <section class="bt-signin-card">{ui::code(&card, true)}</section>
            <p class="bt-only-on-paper">{ta("my-code-address", &[("address", address.into())])}</p>
            <div class="bt-blocks">
                {ui::block("reply", &t("my-code-good-for"))}
                {ui::block("safe", &t("my-code-keep"))}
                {ui::block("error", &t("my-code-once"))}
            </div>
            <p class="govuk-body bt-not-on-paper">{t("paper-how-to-print")}</p>
            <div class="bt-actions">
                <a class="govuk-button" href=reader.href(&next)>{t("my-code-go-on")}</a>
                {guest.then(|| view! { <a class="govuk-link" href=reader.href("me/account")>{t("guest-account-title")}</a> })}
            </div>
            {finished()}
        }
    }))
}

/// Signing out, for somebody at a computer that others use too.
fn finished() -> AnyView {
    view! {
        <h2 class="govuk-heading-m bt-not-on-paper">{t("my-code-finished-title")}</h2>
        <p class="govuk-body bt-not-on-paper">{t("my-code-finished")}</p>
        <form method="post" action=the_reader().href("sign-out")>
            <button type="submit" class="govuk-button govuk-button--secondary">{t("me-sign-out-button")}</button>
        </form>
    }
    .into_any()
}

/// A code cannot be shown again, but there can be a new one.
pub async fn code_is_gone(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let page = Page::new(reader.t("new-code-title")).crumb("me", reader.t("me-own-title"));
    let keeper = reader.clone();
    let response = reader.show(page, || {
        view! {
            <div class="bt-blocks">
                {ui::block("card", &t("new-code-gone"))}
                {ui::block("stopped", &t("new-code-old"))}
            </div>
            <form method="post" action=the_reader().href("my-code")>
                {Form::default().key()}
                <button type="submit" class="govuk-button">{t("new-code-button")}</button>
            </form>
        }
    });
    Ok(with_seed(&keeper, response))
}

/// Makes a new code.
pub async fn new_code(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let (form, seed) = (fields.key().ok_or(Failure::Unreadable)?, reader.code_seed());
    let session = reader.session.clone().ok_or(Failure::NotFound)?;
    let person = reader.person()?.key.clone();
    reader.app.store.renew_card(&reader.act()?, &person, &card(&seed, &form), Some(&session)).await?;
    Ok(reader.keeping_code_seed(&seed).go(&format!("my-code/{form}")))
}

/// `/come-back`, which is short enough to be written on paper, is the page where a code signs in.
pub async fn come_back(reader: Reader) -> Response {
    reader.go(COME_BACK)
}

/// Where a code signs in: guarded like every other way to do so.
pub const COME_BACK: &str = "sign-in/come-back";

/// What stands for a guest at the top of their own page.
pub fn on_me(heard: &said::Heard) -> AnyView {
    let cards = [
        Card::new("me", "me/account", t("guest-account-title")).text(t("guest-account-card")),
        Card::new("card", "my-code", t("new-code-title")).text(t("new-code-card")),
    ];
    view! {
        <h2 class="govuk-heading-l">{t("said-by-me-title")}</h2>
        {said::list(heard)}
        <h2 class="govuk-heading-l">{t("guest-on-me-title")}</h2>
        {ui::cards(cards, "content-nothing-yet")}
    }
    .into_any()
}

/// How a guest becomes an account.
pub async fn account(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    if !reader.person()?.guest {
        return Ok(reader.go("me"));
    }
    Ok(account_page(reader, Form::default(), StatusCode::OK))
}

/// The form for a name and an address. It is shown again and not kept: an address is personal.
fn account_page(reader: Reader, form: Form, status: StatusCode) -> Response {
    let page = Page::new(reader.t("guest-account-title"))
        .faulty(form.is_faulty())
        .status(status)
        .crumb("me", reader.t("me-own-title"));
    reader.show(page, move || {
        view! {
            {form.summary()}
            <div class="bt-blocks">
                {ui::block("me", &t("guest-account-what"))}
                {ui::block("post", &t("guest-account-keeps"))}
            </div>
            <form method="post" action=the_reader().href("me/account") novalidate>
                {form.input("shown-name", &t("me-name"), Some(&t("me-name-hint")), "")}
                {form.input("email", &t("guest-account-email"), Some(&t("guest-account-email-hint")), "")}
                <button type="submit" class="govuk-button">{t("guest-account-button")}</button>
            </form>
        }
    })
}

/// Makes an account of a guest. An address is theirs as soon as they open the letter: who types somebody else's gets
/// nothing, and does not learn whether somebody has it.
pub async fn become_account(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let store = reader.app.store.clone();
    let person = reader.person()?.clone();
    let (name, address) = match read_account(&fields, &store.staff_names().await?) {
        Ok(read) => read,
        Err(faults) => {
            let mut response = account_page(reader, Form::again(fields, faults), StatusCode::UNPROCESSABLE_ENTITY);
            has_page(&mut response);
            return Ok(response);
        }
    };
    store.become_account(&reader.act()?, &person.key, &name).await?;
    let Some(address) = address else { return Ok(reader.go("me?said=account")) };
    let body = if store.is_address_taken(&address).await? {
        let link = format!("{}{}", reader.app.site.public_url, reader.href("sign-in/email"));
        reader.ta("letter-address-known", &[("link", link.into())])
    } else {
        let token = store.make_address_link(&reader.act()?, &person.key, &address).await?;
        let path = reader.href(&format!("sign-in/link/{}", token.secret()));
        reader.ta("letter-address", &[("link", format!("{}{path}", reader.app.site.public_url).into())])
    };
    store.post_letter(&address, &reader.t("letter-address-subject"), &body, reader.now).await?;
    Ok(reader.go("me?said=account-letter"))
}

fn read_account(fields: &Fields, staff: &[String]) -> Result<(String, Option<EmailAddress>), Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let name = shown_name(&mut form, fields, "shown-name", staff);
    let typed = fields.text("email");
    let address = EmailAddress::parse(typed);
    if !typed.is_empty() && address.is_none() {
        form.fault("email", "fault-email");
    }
    form.done(Some((name, address)))
}
