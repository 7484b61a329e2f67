//! What is shown of notices, and how somebody wants to hear.

use super::{is_without_its_place, sentence, title_of, visible};
use crate::failure::Failure;
use crate::reader::Reader;
use crate::ui::{self, Card, Form, Offer, Page, t, the_reader};
use axum::http::StatusCode;
use axum::response::Response;
use domain::accounts::Deed;
use domain::notices::{Channel, QuietHours};
use domain::record::{Key, Kind, Record};
use jiff::civil::Time;
use leptos::prelude::*;
use store::{Followed, NOTICES_A_PAGE, Notice, NoticeCursor, WhatWaits, Which};

/// Where a page of notices begins, as it stands in the address: `new-CURSOR` or `old-CURSOR`.
struct Begin {
    which: Which,
    behind: Option<NoticeCursor>,
}

impl Begin {
    fn read(text: &str) -> Self {
        let (which, rest) = match text.split_once('-') {
            Some(("old", rest)) => (Which::Read, rest),
            Some((_, rest)) => (Which::Unread, rest),
            None => (Which::Unread, ""),
        };
        Self { which, behind: NoticeCursor::parse(rest) }
    }
}

/// A page of notices: first those that are new, then those that were read.
pub async fn notices(reader: Reader) -> Result<Response, Failure> {
    let person = reader.person()?.key.clone();
    let store = reader.app.store.clone();
    let begin = Begin::read(&reader.decoded("after"));
    let waits = WhatWaits::told_to(&reader.viewer, &person);
    let (mut new, mut old) = (vec![], vec![]);
    if begin.which == Which::Unread {
        new = store.notices(&person, Which::Unread, waits, begin.behind.as_ref(), NOTICES_A_PAGE + 1).await?;
    }
    let room = NOTICES_A_PAGE.saturating_sub(new.len());
    if room > 0 {
        let behind = begin.behind.as_ref().filter(|_| begin.which == Which::Read);
        old = store.notices(&person, Which::Read, waits, behind, room + 1).await?;
    }
    let next = next_page(&mut new, &mut old, room);
    let newest = |notices: &[Notice]| notices.first().map(|notice| NoticeCursor::of(notice).to_string());
    let newest_of_all = newest(&new);
    let (new, old) = (visible(&reader, new).await, visible(&reader, old).await);
    // Where nothing of this page is seen, what is further on can still be read at once.
    let newest = newest(&new).or(newest_of_all);
    let first = begin.behind.is_none();
    let page = Page::new(reader.t("notices-title"));
    Ok(reader.show(page, move || {
        let reader = the_reader();
        let cards = |notices: &[Notice]| ui::cards(notices.iter().map(card), "notices-none");
        let next = next.map(|after| format!("{}?after={after}", reader.href("notices")));
        view! {
            <p class="bt-lead">{t("notices-lead")}</p>
            <p class="govuk-body"><a class="govuk-link" href=reader.href("me/notices")>{t("hear-title")}</a></p>
            {(!new.is_empty() || first).then(|| view! { <h2 class="govuk-heading-l">{t("notices-new-title")}</h2> })}
            {newest.filter(|_| !new.is_empty() || first && reader.unread > 0).map(read_all)}
            {(!new.is_empty() || first).then(|| ui::cards(new.iter().map(card), "notices-no-new"))}
            {(!old.is_empty()).then(|| view! { <h2 class="govuk-heading-l">{t("notices-old-title")}</h2> {cards(&old)} })}
            {next.map(|next| view! {
                <nav class="govuk-pagination" aria-label=t("pages-label")>
                    <div class="govuk-pagination__next">
                        <a class="govuk-link govuk-pagination__link" href=next rel="next">{t("notices-older")}</a>
                    </div>
                </nav>
            })}
        }
    }))
}

/// Cuts both lists to a page, and answers where the next one begins.
fn next_page(new: &mut Vec<Notice>, old: &mut Vec<Notice>, room: usize) -> Option<String> {
    if new.len() > NOTICES_A_PAGE {
        new.truncate(NOTICES_A_PAGE);
        return new.last().map(|last| format!("new-{}", NoticeCursor::of(last)));
    }
    let more = old.len() > room;
    old.truncate(room);
    old.last().filter(|_| more).map(|last| format!("old-{}", NoticeCursor::of(last)))
}

fn card(notice: &Notice) -> Card {
    let board = ui::named(&notice.board_words, the_reader().locale);
    let place = (!board.text.is_empty()).then(|| view! { <bdi lang=board.lang>{board.text}</bdi> " · " });
    Card::new(notice.what.picture(), format!("notices/{}", notice.key), title_of(notice))
        .text(sentence(notice))
        .meta(view! { {place} {ui::day(notice.at)} })
}

/// The latest news of a person, for somebody who may read for them: as far as they see it themselves, each leading to its
/// place. It stays new for the person.
pub async fn read_for(reader: &Reader, person: &Key) -> Result<Vec<Notice>, Failure> {
    reader.may(&Deed::ReadFor(person.clone())).map_err(Failure::Refused)?;
    let store = &reader.app.store;
    let waits = WhatWaits::told_to(&reader.viewer, person);
    let mut notices = store.notices(person, Which::Unread, waits, None, NOTICES_A_PAGE).await?;
    notices.extend(store.notices(person, Which::Read, waits, None, NOTICES_A_PAGE).await?);
    notices.sort_by_key(|notice| std::cmp::Reverse(notice.at));
    notices.truncate(NOTICES_A_PAGE);
    let mut seen = visible(reader, notices).await;
    // That they were taken out of a space which the other one does not see is for the person to tell.
    seen.retain(|notice| !is_without_its_place(notice));
    Ok(seen)
}

/// News in a list that only leads there.
pub fn list(notices: &[Notice]) -> AnyView {
    let cards = notices.iter().map(|notice| Card { path: super::path_of(notice), ..card(notice) });
    ui::cards(cards, "notices-none")
}

/// The button that says that all notices were read, up to the newest one on the page.
fn read_all(newest: String) -> AnyView {
    view! {
        <form method="post" action=the_reader().href("notices")>
            <input type="hidden" name="newest" value=newest/>
            <button type="submit" class="govuk-button govuk-button--secondary">{t("notices-read-all")}</button>
        </form>
    }
    .into_any()
}

/// How somebody wants to hear, and what they follow. Their address is nothing for a supporter.
pub async fn hearing(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::OwnAccount).map_err(Failure::Refused)?;
    let person = reader.person()?.key.clone();
    let (hearing, has_email) = reader.app.store.hearing(&person).await?;
    let followed = followed(&reader, &person).await?;
    let quiet = hearing.quiet.unwrap_or(QuietHours::USUAL);
    let text = |personal: &Option<domain::requests::Personal>| personal.as_ref().map(|text| text.0.clone());
    let form = Form::default().or([
        ("channel", hearing.channel.name().to_owned()),
        ("quiet", if hearing.quiet.is_some() { "yes" } else { "no" }.to_owned()),
        ("quiet-from", quiet.from.to_string()),
        ("quiet-until", quiet.until.to_string()),
        ("your-name", text(&hearing.name).unwrap_or_default()),
        ("letter-address", text(&hearing.address).unwrap_or_default()),
    ]);
    Ok(hearing_page(reader, form, has_email, followed, StatusCode::OK))
}

/// What somebody follows and may still see.
pub async fn followed(reader: &Reader, person: &Key) -> Result<Vec<Followed>, Failure> {
    let mut seen = vec![];
    for one in reader.app.store.followed(person).await? {
        if reader.sees_record(&one.record).await.is_ok() {
            seen.push(one);
        }
    }
    Ok(seen)
}

/// The form, also with what was wrong in it. An address is personal: the form is never a draft.
pub fn hearing_page(
    reader: Reader,
    form: Form,
    has_email: bool,
    followed: Vec<Followed>,
    status: StatusCode,
) -> Response {
    let page =
        Page::new(reader.t("hear-title")).crumb("me", reader.t("me-own-title")).faulty(form.is_faulty()).status(status);
    reader.show(page, move || {
        let ways = Channel::ALL.into_iter().filter(|channel| has_email || !channel.is_mail());
        let ways =
            ways.map(|channel| Offer::new(channel.name(), t(channel_message(channel))).picture(picture(channel)));
        let hint = (!has_email).then(|| t("hear-no-email"));
        view! {
            {form.summary()}
            <p class="bt-lead">{t("hear-lead")}</p>
            <form method="post" action=the_reader().href("me/notices") novalidate>
                {form.radios("channel", &t("hear-channel"), hint.as_deref(), ways.collect())}
                {has_email.then(|| quiet(&form))}
                {form.input("your-name", &t("hear-name"), Some(&t("hear-name-hint")), "")}
                {form.text_area("letter-address", &t("hear-address"), Some(&t("hear-address-hint")), 5)}
                <button type="submit" class="govuk-button">{t("me-button")}</button>
            </form>
            <h2 class="govuk-heading-l">{t("followed-title")}</h2>
            <p class="govuk-body">{t("followed-lead")}</p>
            {ui::cards(followed.iter().map(followed_card), "followed-none")}
        }
    })
}

/// The message of a way, named in full so that the tests see that it is asked for.
const fn channel_message(channel: Channel) -> &'static str {
    match channel {
        Channel::AtOnce => "hear-at-once",
        Channel::Daily => "hear-daily",
        Channel::Weekly => "hear-weekly",
        Channel::Paper => "hear-paper",
        Channel::OnlyHere => "hear-only-here",
    }
}

const fn picture(channel: Channel) -> &'static str {
    match channel {
        Channel::AtOnce => "email",
        Channel::Daily => "day",
        Channel::Weekly => "calendar",
        Channel::Paper => "letter",
        Channel::OnlyHere => "computer",
    }
}

fn quiet(form: &Form) -> AnyView {
    let answers = vec![Offer::new("no", t("hear-quiet-no")), Offer::new("yes", t("hear-quiet-yes"))];
    let hours = || {
        (0..24)
            .map(|hour| Offer::new(hour.to_string(), ui::time_of_day(Time::constant(hour, 0, 0, 0))))
            .collect::<Vec<_>>()
    };
    view! {
        {form.radios("quiet", &t("hear-quiet"), Some(&t("hear-quiet-hint")), answers)}
        {form.select("quiet-from", &t("hear-quiet-from"), None, &t("hear-hour-none"), hours())}
        {form.select("quiet-until", &t("hear-quiet-until"), None, &t("hear-hour-none"), hours())}
    }
    .into_any()
}

fn followed_card(followed: &Followed) -> Card {
    let Record { kind, key } = &followed.record;
    let (picture, path) = match kind {
        Kind::Topic => {
            ("talk", followed.space.as_ref().map_or_else(String::new, |space| format!("forum/{space}/{key}")))
        }
        Kind::Statement => ("statement", format!("statements/{key}")),
        Kind::Board => ("board", format!("boards/{key}")),
        Kind::Strategy => ("strategy", format!("strategy#{key}")),
        _ => ("forum", format!("forum/{key}")),
    };
    Card::new(picture, path, ui::named(&followed.words, the_reader().locale))
}
