//! Supporters: a person says who helps them, with what and until when, and ends it; a supporter sees whom they help.

use super::forms::A_YEAR;
use super::{guests, said};
use crate::failure::{Failure, has_page};
use crate::notices;
use crate::reader::{NEXT, Reader, SESSION, VISITOR, key, time_zone};
use crate::submit::Posted;
use crate::ui::{self, Card, Form, Offer, Page, t, ta, ta_typed, the_reader};
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::{CardPhrase, Deed, Helped, Invitation, NewInvitation, Permission, Person, Support, Viewer, may};
use domain::form::{FieldFault, Fields};
use domain::forum::Help;
use domain::record::Key;
use jiff::Timestamp;
use jiff::civil::Date;
use leptos::prelude::*;
use store::{NewCard, POSTS_A_PAGE, StoreError, Token};

/// The people who help a person, those who did, and the way to ask another.
pub async fn supporters(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let (store, person) = (&reader.app.store, reader.person()?.key.clone());
    let supports = store.supporters_of(&person).await?;
    let invitations = store.invitations_of(&person, reader.now).await?;
    let now = reader.now;
    let page = Page::new(reader.t("supporters-title")).crumb("me", reader.t("me-own-title"));
    Ok(reader.show(page, move || {
        let (helping, before): (Vec<_>, Vec<_>) = supports.iter().partition(|support| support.holds(now));
        let nobody = helping.is_empty().then(|| {
            view! { <div class="bt-blocks">{ui::block("empty", &t("supporters-none"))}</div> }
        });
        let waiting = (!invitations.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-l">{t("supporters-invited-title")}</h2>
                {invitations.iter().map(invited_view).collect_view()}
            }
        });
        let past = (!before.is_empty()).then(|| {
            view! {
                <h2 class="govuk-heading-l">{t("supporters-before-title")}</h2>
                <ul class="govuk-list">{before.into_iter().map(past_view).collect_view()}</ul>
            }
        });
        view! {
            <p class="bt-lead">{t("supporters-lead")}</p>
            {nobody}
            {helping.into_iter().map(helping_view).collect_view()}
            <div class="bt-actions">
                <a class="govuk-button" href=the_reader().href("me/supporters/new")>{t("supporters-invite")}</a>
            </div>
            {waiting}
            {past}
        }
    }))
}

/// Somebody who helps now, with the button that ends it.
fn helping_view(support: &Support) -> AnyView {
    let name = support.supporter_name.clone();
    view! {
        <section class="bt-post">
            <h2 class="govuk-heading-m"><bdi>{name}</bdi></h2>
            {permissions(&support.may)}
            <p class="govuk-body">{ta("support-until", &[("day", last_day(support.until).into())])}</p>
            {end_button(&support.key, "support-end", &support.supporter_name)}
        </section>
    }
    .into_any()
}

/// An invitation that waits, with the button that takes it back.
fn invited_view(invitation: &Invitation) -> AnyView {
    view! {
        <section class="bt-post">
            {permissions(&invitation.may)}
            <p class="govuk-body">{ta("support-until", &[("day", last_day(invitation.until).into())])}</p>
            {end_button(&invitation.key, "support-take-back", "")}
        </section>
    }
    .into_any()
}

fn past_view(support: &Support) -> AnyView {
    let day = ui::day(support.ended_at.unwrap_or(support.until));
    view! { <li>{ta_typed("support-ended", &[("day", day.into())], ("name", &support.supporter_name))}</li> }.into_any()
}

fn end_button(support: &Key, label: &str, name: &str) -> AnyView {
    let action = the_reader().href(&format!("me/supporters/{support}/end"));
    let whom = (!name.is_empty())
        .then(|| view! { <span class="govuk-visually-hidden">": " <bdi>{name.to_owned()}</bdi></span> });
    view! {
        <form method="post" action=action>
            <button type="submit" class="govuk-button govuk-button--secondary">{t(label)} {whom}</button>
        </form>
    }
    .into_any()
}

/// What a supporter may do, one sentence each.
fn permissions(may: &[Permission]) -> AnyView {
    let items = may.iter().map(|one| view! { <li>{t(&format!("support-may-{}", one.name()))}</li> });
    view! { <ul class="govuk-list govuk-list--bullet">{items.collect_view()}</ul> }.into_any()
}

/// The last day of something that ends when the next one begins.
fn last_day(until: Timestamp) -> String {
    ui::day(until - jiff::SignedDuration::from_secs(1))
}

/// The point in time at which a day is over.
fn end_of(day: Date) -> Timestamp {
    let next = day.tomorrow().unwrap_or(day).to_zoned(time_zone());
    next.map_or(Timestamp::MAX, |start| start.timestamp())
}

/// The form to ask somebody for help.
pub async fn invite(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let form = Form::of(&reader, "supporter").await?;
    let keeper = reader.clone();
    let page = Page::new(reader.t("supporters-invite"))
        .faulty(form.is_faulty())
        .crumb("me", reader.t("me-own-title"))
        .crumb("me/supporters", reader.t("supporters-title"));
    let response = reader.show(page, move || {
        let may = Permission::ALL.map(|one| {
            let name = one.name();
            let picture = match one {
                Permission::Read => "read",
                Permission::Write => "write",
                Permission::SignIn => "sign-in",
            };
            Offer::new(name, t(&format!("support-may-{name}")))
                .hint(t(&format!("support-may-{name}-hint")))
                .picture(picture)
        });
        let until = ["today", "month", "year", "day"].map(|one| Offer::new(one, t(&format!("support-until-{one}"))));
        let fields = view! {
            {form.checkboxes("may", &t("support-may"), None, may.into())}
            {form.radios("until", &t("support-how-long"), Some(&t("support-how-long-hint")), until.into())}
            {form.date("last-day", &t("support-last-day"), Some(&t("form-date-hint")))}
            <p class="govuk-body">{t("support-next")}</p>
        };
        let buttons = ui::buttons("support-button", Some("me/supporters"));
        view! { {form.summary()} {form.frame("supporter", "me/supporters/new", fields.into_any(), buttons)} }
    });
    Ok(guests::with_seed(&keeper, response))
}

/// Makes an invitation.
pub async fn make_invitation(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let (seed, today) = (reader.code_seed(), reader.today());
    let reader = reader.keeping_code_seed(&seed);
    let read = move |fields: &Fields, _| NewInvitation::read(fields, today);
    let write = async move |act: store::Act, new: NewInvitation| {
        let words = words_of(&seed, &new.key);
        store.invite_supporter(&act, &new, end_of(new.until), &words).await?;
        Ok(format!("me/supporters/invited/{}", new.key))
    };
    reader.submit("supporter", &Deed::OwnAccount, fields, read, write).await
}

/// The words of an invitation, which nobody but this browser can know.
fn words_of(seed: &Token, invitation: &Key) -> CardPhrase {
    NewCard::drawn_from(seed, invitation.as_str()).phrase
}

/// The words of an invitation, to be told to the supporter.
pub async fn invited(reader: Reader, Path((_, id)): Path<(String, String)>) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let id = key(&id)?;
    let open = reader.app.store.invitations_of(&reader.person()?.key, reader.now).await?;
    let Some(invitation) = open.into_iter().find(|invitation| invitation.key == id) else {
        return Ok(reader.go("me/supporters"));
    };
    // Without the secret these are other words than those that were shown; nobody is told anything by them.
    if reader.jar.get(crate::reader::CODE).is_none() {
        return Ok(reader.go("me/supporters"));
    }
    let card = NewCard::drawn_from(&reader.code_seed(), invitation.key.as_str());
    let page = Page::new(reader.t("support-invited-title"))
        .crumb("me", reader.t("me-own-title"))
        .crumb("me/supporters", reader.t("supporters-title"));
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-lead">{t("support-invited-lead")}</p>
            <section class="bt-signin-card">{ui::code(&card, false)}</section>
            <div class="bt-blocks">
                {ui::block("supporter", &t("support-invited-how"))}
                {ui::block("clock", &ta("support-invited-until", &[("day", ui::day(invitation.expires_at).into())]))}
                {ui::block("safe", &t("support-invited-once"))}
            </div>
            <div class="bt-actions"><a class="govuk-button" href=the_reader().href("me/supporters")>{t("support-invited-back")}</a></div>
        }
    }))
}

/// Ends a support or takes an invitation back.
pub async fn end(reader: Reader, Path((_, id)): Path<(String, String)>, _: Posted) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let person = reader.person()?.key.clone();
    reader.app.store.end_support(&reader.act()?, &person, &key(&id)?).await?;
    Ok(reader.go("me/supporters?said=support-ended"))
}

/// Whom a supporter helps, and the form that accepts an invitation.
pub async fn supporting(reader: Reader) -> Result<Response, Failure> {
    supporting_page(reader, Form::default(), StatusCode::OK).await
}

async fn supporting_page(reader: Reader, form: Form, status: StatusCode) -> Result<Response, Failure> {
    reader.may(&Deed::Help).map_err(Failure::Refused)?;
    let supports = reader.app.store.helped_by(&reader.person()?.key).await?;
    let page = Page::new(reader.t("supporting-title"))
        .faulty(form.is_faulty())
        .status(status)
        .crumb("me", reader.t("me-own-title"));
    let now = reader.now;
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let helped: Vec<_> = supports.iter().filter(|support| support.holds(now)).map(helped_view).collect();
        let nobody = helped.is_empty().then(|| {
            view! { <div class="bt-blocks">{ui::block("empty", &t("supporting-none"))}</div> }
        });
        view! {
            {form.summary()}
            <p class="bt-lead">{t("supporting-lead")}</p>
            {nobody}
            {helped}
            <h2 class="govuk-heading-l">{t("supporting-accept-title")}</h2>
            <form method="post" action=reader.href("supporting") novalidate>
                <div class="bt-signin-card">
                    <fieldset class="govuk-fieldset">
                        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{t("supporting-words")}</legend>
                        {super::pages::card_fields(&form)}
                    </fieldset>
                </div>
                <button type="submit" class="govuk-button">{t("supporting-accept-button")}</button>
            </form>
        }
    }))
}

/// A person whom a supporter helps, with what they may do.
fn helped_view(support: &Support) -> AnyView {
    let reader = the_reader();
    let may = |permission| support.may.contains(&permission);
    let path = format!("supporting/{}", support.person);
    let name = || view! { <span class="govuk-visually-hidden">": " <bdi>{support.person_name.clone()}</bdi></span> };
    let read = may(Permission::Read).then(|| {
        view! { <p><a class="govuk-link" href=reader.href(&path)>{t("supporting-read")} {name()}</a></p> }
    });
    let write = may(Permission::Write).then(|| view! { <p class="govuk-body">{t("supporting-write")}</p> });
    let sign_in = may(Permission::SignIn).then(|| {
        view! {
            <p class="govuk-body">{t("supporting-sign-in-hint")}</p>
            <form method="post" action=reader.href(&format!("{path}/sign-in"))>
                <button type="submit" class="govuk-button govuk-button--secondary">{t("supporting-sign-in")} {name()}</button>
            </form>
        }
    });
    view! {
        <section class="bt-post">
            <h2 class="govuk-heading-m"><bdi>{support.person_name.clone()}</bdi></h2>
            <p class="govuk-body">{ta("support-until", &[("day", last_day(support.until).into())])}</p>
            {read}
            {write}
            {sign_in}
        </section>
    }
    .into_any()
}

/// Accepts an invitation. Its words are as secret as those of a card: they are shown again and not kept.
pub async fn accept(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    reader.may(&Deed::Help).map_err(Failure::Refused)?;
    let fault = match super::forms::phrase(&fields) {
        None => "fault-card-shape",
        Some(words) => match reader.app.store.accept_invitation(&reader.act()?, &words).await {
            Ok(_) => return Ok(reader.go("supporting?said=supporting")),
            Err(StoreError::NotFound) => "fault-invitation",
            Err(error) => return Err(error.into()),
        },
    };
    let form = Form::again(fields, vec![FieldFault::new("word-1", fault)]);
    let mut response = supporting_page(reader, form, StatusCode::UNPROCESSABLE_ENTITY).await?;
    has_page(&mut response);
    Ok(response)
}

/// What a person whom one helps said, and what others said after it.
pub async fn read_for(reader: Reader, Path((_, person)): Path<(String, String)>) -> Result<Response, Failure> {
    let person = key(&person)?;
    let said = said::by(&reader, &person).await?;
    let name = helped(&reader, &person, Permission::Read)?.name.clone();
    let total = reader.app.store.count_said_by(&person).await?;
    let news = notices::read_for(&reader, &person).await?;
    let page = Page::new(reader.ta("supporting-person-title", &[("name", name.into())]))
        .crumb("supporting", reader.t("supporting-title"));
    Ok(reader.show(page, move || {
        view! {
            <p class="bt-lead">{t("supporting-person-lead")}</p>
            {said::list(&said)}
            {ui::pages_of(total, POSTS_A_PAGE)}
            <h2 class="govuk-heading-l">{t("supporting-person-news")}</h2>
            {notices::list(&news)}
        }
    }))
}

/// The person whom a viewer helps in this way.
fn helped<'r>(reader: &'r Reader, person: &Key, permission: Permission) -> Result<&'r Helped, Failure> {
    reader.viewer.may_help(permission).find(|helped| helped.person == *person).ok_or(Failure::NotFound)
}

/// Signs a supporter in with the person, beside them. Their own session ends: whoever uses this device next is the
/// person, and not the supporter.
pub async fn sign_in_with(
    reader: Reader,
    Path((_, person)): Path<(String, String)>,
    _: Posted,
) -> Result<Response, Failure> {
    let person = key(&person)?;
    reader.may(&Deed::SignInWith(person.clone())).map_err(Failure::Refused)?;
    let store = reader.app.store.clone();
    let session = store.start_session_beside(&reader.act()?, helped(&reader, &person, Permission::SignIn)?).await?;
    if let Some(own) = &reader.session {
        store.end_session(own).await?;
    }
    let jar = reader.jar.clone().add(reader.cookie(SESSION, session.secret().to_owned(), 12 * 3600));
    let jar = [crate::reader::CODE, NEXT, VISITOR]
        .into_iter()
        .fold(jar, |jar, name| jar.add(reader.cookie(name, String::new(), 0)));
    let preferences = store.viewer(&session, reader.now).await?.person.map(|person| person.preferences);
    let jar = jar.add(reader.cookie(crate::reader::PREFERENCES, preferences.unwrap_or_default().to_cookie(), A_YEAR));
    Ok((jar, Redirect::to(&reader.href("me/said?said=beside"))).into_response())
}

/// Says on every page that somebody else is there, and who.
pub fn beside(reader: &Reader) -> Option<AnyView> {
    let (person, with) = (reader.viewer.person()?, reader.viewer.with.as_ref()?);
    let with = view! { <bdi>{with.name.clone()}</bdi> };
    let said = ta_typed("beside-notice", &[], ("name", &person.name));
    Some(
        view! {
            <div class="govuk-width-container bt-beside">
                <p>{said} " " {t("beside-helper")} " " {with}</p>
                <form method="post" action=reader.href("sign-out")>
                    <button type="submit" class="govuk-button govuk-button--secondary">{t("beside-stop")}</button>
                </form>
            </div>
        }
        .into_any(),
    )
}

/// Whose words somebody writes down, and with what help.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Author {
    /// Whose words they are, where they are not the writer's own.
    pub of: Option<Person>,
    /// How they came to the site.
    pub help: Help,
}

/// The fields of a form that say whose words these are: `whose`, for whoever may write for others, and `with-support`.
pub fn whose_words(form: &Form) -> AnyView {
    let reader = the_reader();
    if reader.viewer.with.is_some() {
        return ().into_any();
    }
    let helped: Vec<_> = reader.viewer.may_help(Permission::Write).collect();
    let whose = (!helped.is_empty() || form.fault_text("whose").is_some()).then(|| {
        let mine = Offer::new("", t("whose-mine"));
        let others = helped.iter().map(|one| {
            let name = [("name", one.name.clone().into())];
            Offer::new(one.person.to_string(), ta("whose-theirs", &name)).hint(t("whose-theirs-hint"))
        });
        form.radios("whose", &t("whose-title"), None, std::iter::once(mine).chain(others).collect())
    });
    let with = vec![Offer::new("support", t("help-tick"))];
    view! { {whose} {form.checkboxes("with", &t("help-tick-title"), None, with)} }.into_any()
}

/// Reads [`whose_words`]. Whoever was allowed to write for a person and no longer is, is told so at the field, and keeps
/// what they wrote; so is who would say something where the person may not: nobody's words go where they do not. Inside, a
/// fault of the field `whose`.
///
/// # Errors
/// Where the database does not answer.
pub async fn author(reader: &Reader, fields: &Fields, deed: &Deed) -> Result<Result<Author, FieldFault>, Failure> {
    let help = if fields.0.contains_key("with-support") { Help::WithSupport } else { Help::Own };
    let whose = fields.text("whose");
    if whose.is_empty() {
        return Ok(Ok(Author { of: None, help }));
    }
    let person = Key::parse(whose).filter(|person| {
        let own = reader.viewer.person().is_some_and(|viewer| viewer.key == *person);
        !own && reader.may(&Deed::WriteFor(person.clone())).is_ok()
    });
    let Some(person) = person else { return Ok(Err(FieldFault::new("whose", "fault-support-over"))) };
    let person = reader.app.store.person(&person).await?;
    if may(&Viewer::of(person.clone()), deed).is_err() {
        return Ok(Err(FieldFault::new("whose", "fault-whose-gate")));
    }
    Ok(Ok(Author { of: Some(person), help: Help::BySupporter }))
}

/// What stands about help on a person's own page.
pub fn on_me() -> Option<AnyView> {
    let reader = the_reader();
    reader.may(&Deed::OwnAccount).ok()?;
    let mine = Card::new("supporter", "me/supporters", t("supporters-title")).text(t("supporters-card"));
    let others = reader
        .may(&Deed::Help)
        .is_ok()
        .then(|| Card::new("people", "supporting", t("supporting-title")).text(t("supporting-card")));
    let posts = Card::new("post", "me/said", t("said-by-me-title")).text(t("said-by-me-card"));
    Some(
        view! {
            <h2 class="govuk-heading-m">{t("supporters-on-me-title")}</h2>
            {ui::cards([posts, mine].into_iter().chain(others), "content-nothing-yet")}
        }
        .into_any(),
    )
}
