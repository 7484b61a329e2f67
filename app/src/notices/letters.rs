//! News by e-mail: one letter for all that waits, in the reader's own language and form, and the way to stop them.

use super::{path_of, plain_sentence, title_of, visible};
use crate::failure::Failure;
use crate::reader::{Keep, Reader};
use crate::site::App;
use crate::ui::{self, Page, Title, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use leptos::prelude::*;
use store::{Bundle, MOST_IN_A_LETTER, NewLetter, Notice, StoreError, Token};

/// One thing in a letter.
pub struct Line {
    /// The concept of its picture.
    pub picture: &'static str,
    /// What it is about.
    pub title: Title,
    /// What happened.
    pub said: String,
    /// When.
    pub day: String,
    /// The path of the page that shows it.
    pub path: String,
}

impl Line {
    fn of(notice: &Notice) -> Self {
        Self {
            picture: notice.what.picture(),
            title: title_of(notice),
            said: plain_sentence(notice),
            day: ui::day(notice.at),
            path: path_of(notice),
        }
    }
}

/// What a letter tells, the newest first, and whether there is more on the site.
pub async fn lines(reader: &Reader, bundle: &Bundle) -> Result<(Vec<Line>, bool), StoreError> {
    let notices = reader.app.store.notices_since(&bundle.person.key, bundle.since, MOST_IN_A_LETTER + 1).await?;
    let more = notices.len() > MOST_IN_A_LETTER;
    let seen = visible(reader, notices.into_iter().take(MOST_IN_A_LETTER).collect()).await;
    Ok((reader.within(|| seen.iter().map(Line::of).collect()), more))
}

/// Puts the letters in the outbox whose time has come.
///
/// # Errors
/// Where the database does not answer. Letters that were not written are written later.
pub async fn send_due(app: &App) -> Result<(), StoreError> {
    let now = app.site.clock.now();
    loop {
        let due = app.store.due_by_mail(now).await?;
        if due.is_empty() {
            return Ok(());
        }
        for bundle in &due {
            send(app, bundle).await?;
        }
    }
}

async fn send(app: &App, bundle: &Bundle) -> Result<(), StoreError> {
    let reader = Reader::written_to(&bundle.person, app);
    let (lines, more) = lines(&reader, bundle).await?;
    let to = bundle.email.as_ref().filter(|_| !lines.is_empty() && bundle.hearing.channel.is_mail());
    let Some(to) = to else { return app.store.send_bundle(bundle, None, reader.now).await };
    let secret = app.store.stop_secret(&bundle.person.key).await?;
    let stop = address(&reader, &format!("stop-letters/{}", secret.secret()));
    let letter = NewLetter {
        to,
        subject: reader.t("letter-news-subject"),
        body: reader.within(|| as_text(&lines, more, &stop)),
        html: ui::fragment(&reader, || as_html(&lines, more, &stop)),
        stop: stop.clone(),
    };
    app.store.send_bundle(bundle, Some(&letter), reader.now).await
}

fn address(reader: &Reader, path: &str) -> String {
    format!("{}{}", reader.app.site.public_url, reader.href(path))
}

/// The letter as plain text.
fn as_text(lines: &[Line], more: bool, stop: &str) -> String {
    let reader = the_reader();
    let mut text = format!("{}\n\n{}\n", t("letter-news-hello"), t("letter-news-lead"));
    for line in lines {
        let link = address(&reader, &line.path);
        text.push_str(&format!("\n{}\n{}\n{}\n{link}\n", line.title.text, line.said, line.day));
    }
    if more {
        text.push_str(&format!("\n{}\n{}\n", t("letter-news-more"), address(&reader, "notices")));
    }
    let settings = address(&reader, "me/notices");
    let (why, change, end) = (t("letter-news-why"), t("letter-news-change"), t("letter-news-stop"));
    text.push_str(&format!("\n{}\n\n{why}\n\n{change}\n{settings}\n\n{end}\n{stop}\n", t("letter-news-end")));
    text
}

/// The letter as HTML. It has no pictures and asks for nothing from anywhere: nobody learns that it was opened.
fn as_html(lines: &[Line], more: bool, stop: &str) -> AnyView {
    let reader = the_reader();
    let items = lines.iter().map(|line| {
        view! {
            <h2 lang=line.title.lang.clone() dir="auto"><a href=address(&reader, &line.path)>{line.title.text.clone()}</a></h2>
            <p dir="auto">{line.said.clone()}</p>
            <p>{line.day.clone()}</p>
        }
    });
    view! {
        <html lang=reader.locale.tag() dir=reader.locale.language().direction.html()>
            <head>
                <meta charset="utf-8"/>
                <title>{t("letter-news-subject")}</title>
            </head>
            <body>
                <h1>{t("site-name")}</h1>
                <p>{t("letter-news-hello")}</p>
                <p>{t("letter-news-lead")}</p>
                {items.collect_view()}
                {more.then(|| view! { <p><a href=address(&reader, "notices")>{t("letter-news-more")}</a></p> })}
                <p>{t("letter-news-end")}</p>
                <hr/>
                <p>{t("letter-news-why")}</p>
                <p><a href=address(&reader, "me/notices")>{t("letter-news-change")}</a></p>
                <p><a href=stop.to_owned()>{t("letter-news-stop")}</a></p>
            </body>
        </html>
    }
    .into_any()
}

/// The button that stops letters. Opening the page does nothing yet: mail scanners open links too.
pub async fn ask_to_stop(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response, Failure> {
    let secret = Token::parse(&secret).ok_or(Failure::NotFound)?;
    reader.app.store.person_of_stop(&secret).await?;
    let page = Page::new(reader.t("stop-letters-title"));
    let mut response = reader.show(page, || {
        let reader = the_reader();
        view! {
            <p class="bt-lead">{t("stop-letters-lead")}</p>
            <form method="post" action=reader.href(&reader.path)>
                <button type="submit" class="govuk-button">{t("stop-letters-button")}</button>
            </form>
        }
    });
    // The secret stands in its address and on it.
    response.extensions_mut().remove::<Keep>();
    Ok(response)
}

/// Stops letters, by the button or by the mail program's own (RFC 8058): it answers at once and without asking who it is,
/// since the secret says so. What the request holds does not matter. Doing it again changes nothing.
pub async fn stop(reader: Reader, Path((_, secret)): Path<(String, String)>) -> Result<Response, Failure> {
    let secret = Token::parse(&secret).ok_or(Failure::NotFound)?;
    let person = reader.app.store.person_of_stop(&secret).await?;
    reader.app.store.stop_mail(&person).await?;
    let page = Page::new(reader.t("stopped-letters-title"));
    Ok(reader.show(page, || {
        view! {
            <div class="bt-blocks">
                {ui::block("done", &t("stopped-letters-text"))}
                {ui::block("information", &t("stopped-letters-again"))}
            </div>
            <div class="bt-actions">
                <a class="govuk-button" href=the_reader().href("me/notices")>{t("hear-title")}</a>
            </div>
        }
    }))
}
