//! The pages of signing in.

use super::PENDING;
use super::guests::COME_BACK;
use crate::failure::Failure;
use crate::reader::{NEXT, Reader};
use crate::ui::{self, Card, Form, Page, t, the_reader};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;

/// Sign in with the words on a card; other ways below.
pub async fn sign_in(reader: Reader) -> Result<Response, Failure> {
    // Where somebody was going is remembered in a cookie, because the letter with the link comes back without it.
    let to = reader.asked("to").filter(|to| is_path(to)).map(str::to_owned);
    let jar = to.map(|to| reader.jar.clone().add(reader.cookie(NEXT, to, 3600)));
    let page = card_page(reader, Form::default(), StatusCode::OK);
    Ok(match jar {
        Some(jar) => (jar, page).into_response(),
        None => page,
    })
}

/// The card's form, also with what was wrong in it. What was typed is shown again and not kept: it is a secret.
pub fn card_page(reader: Reader, form: Form, status: StatusCode) -> Response {
    let kept = reader.asked("kept").is_some();
    let comes_back = reader.path == COME_BACK;
    let (title, lead) =
        if comes_back { ("come-back-title", "come-back-lead") } else { ("sign-in-title", "sign-in-lead") };
    let page = Page::new(reader.t(title)).faulty(form.is_faulty()).status(status);
    reader.show(page, move || {
        let reader = the_reader();
        let code =
            (!comes_back).then(|| Card::new("reply", "come-back", t("come-back-title")).text(t("come-back-card")));
        let others = [
            Card::new("email", "sign-in/email", t("sign-in-email-card")).text(t("sign-in-email-card-text")),
            Card::new("help", "help", t("sign-in-help-card")).text(t("sign-in-help-card-text")),
        ];
        view! {
            {form.summary()}
            {kept.then(|| view! { <div class="bt-notice"><p>{t("sign-in-kept")}</p></div> })}
            <p class="bt-lead">{t(lead)}</p>
            <form method="post" action=reader.href(if comes_back { COME_BACK } else { "sign-in" }) novalidate>
                <div class="bt-signin-card">
                    <fieldset class="govuk-fieldset">
                        <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">
                            {t(if comes_back { "come-back-code" } else { "sign-in-card" })}
                        </legend>
                        {card_fields(&form)}
                    </fieldset>
                </div>
                <button type="submit" class="govuk-button">{t("sign-in-button")}</button>
            </form>
            <h2 class="govuk-heading-m">{t("sign-in-other-title")}</h2>
            {ui::cards(code.into_iter().chain(others), "content-nothing-yet")}
        }
    })
}

/// Three words and a number.
pub fn card_fields(form: &Form) -> AnyView {
    view! {
        <div class="bt-card-words">
            {form.input("word-1", &t("sign-in-word-1"), None, "")}
            {form.input("word-2", &t("sign-in-word-2"), None, "")}
            {form.input("word-3", &t("sign-in-word-3"), None, "")}
            {form.input("number", &t("sign-in-number"), None, "govuk-input--width-4")}
        </div>
    }
    .into_any()
}

/// Ask for a link by e-mail.
pub async fn email(reader: Reader) -> Result<Response, Failure> {
    Ok(email_page(reader, Form::default(), StatusCode::OK))
}

/// The form for an address. It is shown again and not kept: it is personal.
pub fn email_page(reader: Reader, form: Form, status: StatusCode) -> Response {
    let page = Page::new(reader.t("sign-in-email-title"))
        .faulty(form.is_faulty())
        .status(status)
        .crumb("sign-in", reader.t("sign-in-title"));
    reader.show(page, move || {
        view! {
            {form.summary()}
            <form method="post" action=the_reader().href("sign-in/email") novalidate>
                {form.input("email", &t("sign-in-email-label"), Some(&t("sign-in-email-hint")), "")}
                <p class="govuk-body">{t("sign-in-email-next")}</p>
                <button type="submit" class="govuk-button">{t("sign-in-email-button")}</button>
            </form>
        }
    })
}

/// Says that a letter is on its way, whether or not somebody has the address: a stranger must not learn who is here.
pub async fn letter(reader: Reader) -> Result<Response, Failure> {
    let page = Page::new(reader.t("sign-in-letter-title")).crumb("sign-in", reader.t("sign-in-title"));
    Ok(reader.show(page, || {
        view! { <div class="bt-blocks">{ui::block("email", &t("sign-in-letter-text"))} {ui::block("clock", &t("sign-in-letter-next"))}</div> }
    }))
}

/// The button behind a link or a QR code. Opening does nothing yet: mail scanners open links too.
pub async fn confirm(reader: Reader) -> Result<Response, Failure> {
    let waits = reader.jar.get(PENDING).is_some();
    if !waits {
        return Ok(stale(reader));
    }
    let page = Page::new(reader.t("sign-in-confirm-title")).crumb("sign-in", reader.t("sign-in-title"));
    Ok(reader.show(page, || {
        view! {
            <p class="bt-lead">{t("sign-in-confirm-text")}</p>
            <form method="post" action=the_reader().href("sign-in/confirm")>
                <button type="submit" class="govuk-button">{t("sign-in-confirm-button")}</button>
            </form>
        }
    }))
}

/// A link that no longer works, or a card that is void.
pub fn stale(reader: Reader) -> Response {
    let again = reader.href("sign-in");
    let page = Page::new(reader.t("sign-in-stale-title")).status(StatusCode::GONE);
    let mut response = reader.show(page, move || {
        view! {
            <div class="bt-blocks">{ui::block("late", &t("sign-in-stale-text"))}</div>
            <div class="bt-actions"><a class="govuk-button" href=again>{t("sign-in-stale-button")}</a></div>
        }
    });
    crate::failure::has_page(&mut response);
    response
}

/// Whether a text is the path of a page of this site and of no other: what a reader is sent to after signing in.
pub fn is_path(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '/');
    text.len() <= 200 && text.chars().all(plain) && !text.starts_with('/')
}

#[cfg(test)]
mod tests {
    use super::is_path;

    #[test]
    fn nobody_is_sent_to_another_site_after_signing_in() {
        assert!(is_path("forum/everyday-life/buses"));
        for text in ["//elsewhere.example", "https://elsewhere.example", "/x", "a\r\nSet-Cookie: b", "x?y=z"] {
            assert!(!is_path(text), "{text}");
        }
    }
}
