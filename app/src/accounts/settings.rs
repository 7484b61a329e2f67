//! `me`: the name shown, language, form, text size, contrast and pictures. It works signed out too.

use super::LOCALE;
use super::forms::A_YEAR;
use crate::failure::Failure;
use crate::reader::{PREFERENCES, Reader};
use crate::submit::Posted;
use crate::ui::{Form, Offer, Page, t, the_reader};
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::{Contrast, Preferences, TextSize};
use domain::boards::LONGEST_NAME;
use domain::content::{Form as TextForm, LANGUAGES, Language, Locale};
use domain::form::{FieldFault, Fields, Reading};
use leptos::prelude::*;

/// The settings.
pub async fn me(reader: Reader) -> Result<Response, Failure> {
    let kept = reader.preferences;
    let name = reader.viewer.person().map(|person| person.name.clone());
    let form = Form::of(&reader, "settings").await?.or([
        ("shown-name", name.clone().unwrap_or_default()),
        ("language", reader.locale.language().code.to_owned()),
        ("form", reader.locale.form.name().to_owned()),
        ("text-size", kept.text_size.percent().to_owned()),
        ("contrast", kept.contrast.name().to_owned()),
        ("pictures", if kept.pictures { "on" } else { "off" }.to_owned()),
    ]);
    let waiting = crate::requests::waiting(&reader).await?;
    let page = Page::new(reader.t("me-title")).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        let languages = LANGUAGES.iter().map(|language| Offer::new(language.code, language.name)).collect();
        let forms = vec![
            Offer::new("standard", t("switch-form-standard")).picture("read"),
            Offer::new("easy-read", t("me-form-easy")).picture("easy-read"),
        ];
        let sizes = TextSize::ALL.map(|size| Offer::new(size.percent(), t(&format!("me-text-{}", size.percent()))));
        let contrasts = Contrast::ALL.map(|one| Offer::new(one.name(), t(&format!("me-contrast-{}", one.name()))));
        let pictures = ["on", "off"].map(|one| Offer::new(one, t(&format!("me-pictures-{one}"))));
        view! {
            {form.is_faulty().then(|| form.summary())}
            <p class="bt-lead">{t("me-lead")}</p>
            <form method="post" action=the_reader().href("me") novalidate>
                {name.is_some().then(|| form.input("shown-name", &t("me-name"), Some(&t("me-name-hint")), ""))}
                {form.radios("form", &t("me-form"), None, forms)}
                {form.radios("language", &t("me-language"), None, languages)}
                {form.radios("text-size", &t("me-text"), None, sizes.into())}
                {form.radios("contrast", &t("me-contrast"), None, contrasts.into())}
                {form.radios("pictures", &t("me-pictures"), None, pictures.into())}
                <button type="submit" class="govuk-button">{t("me-button")}</button>
            </form>
            {name.is_some().then(|| crate::requests::on_me(waiting))}
            {name.is_some().then(sign_out)}
        }
    }))
}

fn sign_out() -> AnyView {
    view! {
        <h2 class="govuk-heading-m">{t("me-sign-out-title")}</h2>
        <p class="govuk-body">{t("me-sign-out-text")}</p>
        <form method="post" action=the_reader().href("sign-out")>
            <button type="submit" class="govuk-button govuk-button--secondary">{t("me-sign-out-button")}</button>
        </form>
    }
    .into_any()
}

struct Settings {
    name: String,
    locale: Locale,
    preferences: Preferences,
}

/// Keeps the settings: in cookies for this device, and with the person where they have signed in.
pub async fn keep(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let signed_in = reader.viewer.is_signed_in();
    let settings = match read(&fields, signed_in) {
        Ok(settings) => settings,
        Err(faults) => return reader.refuse("settings", fields, faults).await,
    };
    let Settings { name, locale, preferences } = settings;
    if let Some(person) = reader.viewer.person() {
        reader.app.store.keep_settings(&reader.act()?, &person.key, &name, locale, preferences).await?;
        if let Some(place) = reader.draft_place("settings") {
            reader.app.store.drop_draft(&place).await?;
        }
    }
    let jar = reader.jar.clone().add(reader.cookie(PREFERENCES, preferences.to_cookie(), A_YEAR)).add(reader.cookie(
        LOCALE,
        locale.tag(),
        A_YEAR,
    ));
    Ok((jar, Redirect::to(&format!("/{locale}/me?said=settings"))).into_response())
}

fn read(fields: &Fields, signed_in: bool) -> Result<Settings, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let name = if signed_in { form.text("shown-name", LONGEST_NAME, "fault-name-missing") } else { String::new() };
    let choose = "fault-choose";
    let text_form = form.choice("form", TextForm::from_name, choose);
    let language = form.choice("language", Language::from_code, choose);
    let text_size = form.choice("text-size", TextSize::from_percent, choose);
    let contrast = form.choice("contrast", Contrast::from_name, choose);
    let on_or_off = |text: &str| match text {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    };
    let pictures = form.choice("pictures", on_or_off, choose);
    form.done((|| {
        let preferences = Preferences { text_size: text_size?, contrast: contrast?, pictures: pictures? };
        Some(Settings { name, locale: Locale::new(language?, text_form?), preferences })
    })())
}
