//! Letters on paper: a facilitator prints those that wait, each in its reader's own form, and says that they were sent.

use super::letters::{Line, lines};
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Page, t, ta, the_reader};
use axum::response::Response;
use domain::accounts::Deed;
use domain::content::Locale;
use domain::notices::Channel;
use jiff::Timestamp;
use leptos::prelude::*;
use store::Bundle;

/// A letter as it is printed: the envelope, and the letter as HTML, which is in another language than the page.
struct Letter {
    bundle: Bundle,
    inside: String,
}

/// The letters that wait, to print and to mark as sent.
pub async fn letters(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::PrintLetters).map_err(Failure::Refused)?;
    let waiting = reader.app.store.due_on_paper().await?;
    let mut letters = vec![];
    for bundle in waiting.into_iter().filter(|bundle| bundle.hearing.channel == Channel::Paper) {
        let to = Reader::written_to(&bundle.person, &reader.app);
        let (lines, more) = lines(&to, &bundle).await?;
        if lines.is_empty() {
            reader.app.store.send_bundle(&bundle, None, reader.now).await?;
            continue;
        }
        let inside = ui::fragment(&to, || letter(&bundle, &lines, more));
        letters.push(Letter { bundle, inside });
    }
    let page = Page::new(reader.t("letters-title")).crumb("me", reader.t("me-own-title"));
    let now = reader.now;
    Ok(reader.show(page, move || {
        let count = [("count", letters.len().into())];
        if letters.is_empty() {
            return view! { <div class="bt-blocks">{ui::block("done", &t("letters-none"))}</div> }.into_any();
        }
        let keys: Vec<_> = letters.iter().map(|letter| letter.bundle.person.key.to_string()).collect();
        view! {
            <div class="bt-not-on-paper">
                <p class="bt-lead">{ta("letters-waiting", &count)}</p>
                <p class="govuk-body">{t("letters-how")}</p>
                <p class="govuk-body">{t("letters-private")}</p>
                {sent_button(&keys, now, "letters-sent-all")}
            </div>
            {letters.iter().map(|letter| letter_view(letter, now)).collect_view()}
        }
        .into_any()
    }))
}

fn sent_button(people: &[String], upto: Timestamp, label: &str) -> AnyView {
    view! {
        <form method="post" action=the_reader().href("letters")>
            <input type="hidden" name="people" value=people.join(" ")/>
            <input type="hidden" name="upto" value=upto.as_microsecond().to_string()/>
            <button type="submit" class="govuk-button govuk-button--secondary">{t(label)}</button>
        </form>
    }
    .into_any()
}

fn letter_view(letter: &Letter, now: Timestamp) -> AnyView {
    let person = &letter.bundle.person;
    let name = letter.bundle.hearing.name.as_ref().map_or_else(|| person.name.clone(), |name| name.0.clone());
    let address = letter.bundle.hearing.address.as_ref().map(|address| address.0.clone());
    let locale = person.locale.unwrap_or(Locale::DEFAULT);
    let label = ta("letters-to", &[("name", person.name.clone().into())]);
    view! {
        <section class="bt-letter" aria-label=label>
            <p class="bt-lines bt-letter__address"><bdi>{name}</bdi> "\n" <bdi>{address}</bdi></p>
            <div lang=locale.tag() dir=locale.language().direction.html() data-form=locale.form.name() inner_html=letter.inside.clone()></div>
        </section>
        <div class="bt-not-on-paper">{sent_button(&[person.key.to_string()], now, "letters-sent-one")}</div>
    }
    .into_any()
}

/// The letter itself, within its reader.
fn letter(bundle: &Bundle, lines: &[Line], more: bool) -> AnyView {
    let reader = the_reader();
    let easy = reader.locale.form == domain::content::Form::EasyRead;
    let items = lines.iter().map(|line| {
        let picture = easy.then(|| {
            view! { <img class="bt-block__picture" src=ui::picture_address(line.picture) alt="" width="120" height="120"/> }
        });
        view! {
            <div class="bt-block">
                {picture}
                <div class="bt-block__words">
                    <p lang=line.title.lang.clone() dir="auto"><strong>{line.title.text.clone()}</strong></p>
                    <p dir="auto">{line.said.clone()}</p>
                    <p>{line.day.clone()}</p>
                </div>
            </div>
        }
    });
    view! {
        <p class="govuk-body">{ui::on(reader.today())}</p>
        <p class="govuk-body">{ta("letter-paper-hello", &[("name", bundle.person.name.clone().into())])}</p>
        <p class="govuk-body">{t("letter-news-lead")}</p>
        <div class="bt-blocks">{items.collect_view()}</div>
        {more.then(|| view! { <p class="govuk-body">{t("letter-paper-more")}</p> })}
        <p class="govuk-body">{t("letter-paper-site")} " " <bdi>{reader.app.site.public_url.clone()}</bdi></p>
        <p class="govuk-body">{t("letter-paper-stop")}</p>
        <p class="govuk-body">{t("letter-news-end")}</p>
    }
    .into_any()
}

/// Says that letters were sent. What happened since they were printed goes into the next ones.
pub async fn sent(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    reader.may(&Deed::PrintLetters).map_err(Failure::Refused)?;
    let upto = fields.text("upto").parse().ok().and_then(|micros| Timestamp::from_microsecond(micros).ok());
    let upto = upto.filter(|upto| *upto <= reader.now).ok_or(Failure::Unreadable)?;
    for person in fields.text("people").split(' ') {
        reader.app.store.sent_on_paper(&reader.act()?, &key(person)?, upto).await?;
    }
    Ok(reader.go("letters?said=letters-sent"))
}
