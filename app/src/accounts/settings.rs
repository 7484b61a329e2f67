//! `me`: what is somebody's own here, and below it the name shown, language, form, and how they like to read. The
//! settings work signed out too.

use super::forms::A_YEAR;
use super::{LOCALE, begun, guests, said, supporters};
use crate::failure::Failure;
use crate::reader::{PREFERENCES, Reader};
use crate::safeguarding;
use crate::submit::Posted;
use crate::ui::{Form, Offer, Page, t, the_reader};
use axum::response::{IntoResponse, Redirect, Response};
use domain::accounts::{Contrast, Deed, Font, Motion, Preferences, ReadingSpeed, Spacing, TextSize, shown_name};
use domain::content::{Form as TextForm, LANGUAGES, Language, Locale};
use domain::form::{FieldFault, Fields, Reading};
use leptos::prelude::*;

/// The settings.
pub async fn me(reader: Reader) -> Result<Response, Failure> {
    let kept = reader.preferences;
    let signed_in = reader.viewer.is_signed_in();
    let own_name = reader.viewer.person().filter(|_| reader.may(&Deed::OwnAccount).is_ok());
    let name = own_name.map(|person| person.name.clone());
    let said = match reader.viewer.person().filter(|person| person.guest) {
        Some(person) => Some(said::by(&reader, &person.key).await?),
        None => None,
    };
    let drafts = begun::all(&reader).await?;
    let form = Form::of(&reader, "settings").await?.or([
        ("shown-name", name.clone().unwrap_or_default()),
        ("language", reader.locale.language().code.to_owned()),
        ("form", reader.locale.form.name().to_owned()),
        ("text-size", kept.text_size.percent().to_owned()),
        ("spacing", kept.spacing.name().to_owned()),
        ("font", kept.font.name().to_owned()),
        ("contrast", kept.contrast.name().to_owned()),
        ("pictures", kept.on_or_off().to_owned()),
        ("motion", kept.motion.name().to_owned()),
        ("reading-speed", kept.reading_speed.name().to_owned()),
    ]);
    let waiting = crate::requests::waiting(&reader).await?;
    let moderating = crate::moderation::waiting(&reader).await?;
    let page = Page::new(reader.t(if signed_in { "me-own-title" } else { "me-title" })).faulty(form.is_faulty());
    Ok(reader.show(page, move || {
        view! {
            {form.is_faulty().then(|| form.summary())}
            {said.as_ref().map(guests::on_me)}
            {begun::on_me(&drafts)}
            {signed_in.then(crate::notices::on_me)}
            {supporters::on_me()}
            {signed_in.then(|| crate::requests::on_me(waiting))}
            {crate::content::writing::on_me()}
            {crate::recorded::on_me(&the_reader())}
            {signed_in.then(|| crate::moderation::on_me(moderating))}
            {safeguarding::on_me(&the_reader())}
            {signed_in.then(sign_out)}
            {signed_in.then(|| view! { <h2 class="govuk-heading-l" id="settings">{t("me-title")}</h2> })}
            <p class="bt-lead">{t("me-lead")}</p>
            <form method="post" action=the_reader().href("me") novalidate>
                {name.is_some().then(|| form.input("shown-name", &t("me-name"), Some(&t("me-name-hint")), ""))}
                {group("me-group-words", words(&form))}
                {group("me-group-letters", letters(&form))}
                {group("me-group-look", look(&form))}
                {group("me-group-listening", listening(&form))}
                <button type="submit" class="govuk-button">{t("me-button")}</button>
            </form>
        }
    }))
}

fn group(title: &str, fields: AnyView) -> AnyView {
    view! { <section class="bt-settings"><h2 class="govuk-heading-l">{t(title)}</h2>{fields}</section> }.into_any()
}

fn words(form: &Form) -> AnyView {
    let languages = LANGUAGES.iter().map(|language| Offer::new(language.code, language.name)).collect();
    let forms = vec![
        Offer::new("standard", t("switch-form-standard")).picture("read"),
        Offer::new("easy-read", t("me-form-easy")).picture("easy-read"),
    ];
    view! {
        {form.radios("form", &t("me-form"), None, forms)}
        {form.radios("language", &t("me-language"), None, languages)}
    }
    .into_any()
}

/// A line of words as an answer makes them. The page's own styles do it: the answer stands at the line as it would stand at
/// the page. A reader who listens hears the answer alone.
fn example(setting: &'static str, answer: &'static str, line: &str) -> AnyView {
    let as_chosen = |name: &str| (name == setting).then_some(answer);
    view! {
        <span
            class="bt-example" aria-hidden="true" data-text=as_chosen("text") data-spacing=as_chosen("spacing")
            data-font=as_chosen("font") data-contrast=as_chosen("contrast")
        >
            <span>{t(line)}</span>
        </span>
    }
    .into_any()
}

fn letters(form: &Form) -> AnyView {
    let sizes = TextSize::ALL.map(|size| {
        let percent = size.percent();
        Offer::new(percent, t(&format!("me-text-{percent}"))).example(example("text", percent, "me-example"))
    });
    let spacings = Spacing::ALL.map(|spacing| {
        let name = spacing.name();
        Offer::new(name, t(&format!("me-spacing-{name}"))).example(example("spacing", name, "me-example-long"))
    });
    let fonts = Font::ALL.map(|font| {
        let name = font.name();
        Offer::new(name, t(&format!("me-font-{name}"))).example(example("font", name, "me-example"))
    });
    let own_script = !the_reader().locale.language().has_latin_letters();
    let font_hint = own_script.then(|| t("me-font-own-script"));
    view! {
        {form.radios("text-size", &t("me-text"), None, sizes.into())}
        {form.radios("spacing", &t("me-spacing"), None, spacings.into())}
        {form.radios("font", &t("me-font"), font_hint.as_deref(), fonts.into())}
    }
    .into_any()
}

fn look(form: &Form) -> AnyView {
    let contrasts = Contrast::ALL.map(|contrast| {
        let name = contrast.name();
        let offer = Offer::new(name, t(&format!("me-contrast-{name}")));
        // What the device asks for can be seen only on the page itself.
        if contrast == Contrast::Auto { offer } else { offer.example(example("contrast", name, "me-example")) }
    });
    let pictures = ["on", "off"].map(|one| Offer::new(one, t(&format!("me-pictures-{one}"))));
    let motions = Motion::ALL.map(|one| Offer::new(one.name(), t(&format!("me-motion-{}", one.name()))));
    view! {
        {form.radios("contrast", &t("me-contrast"), None, contrasts.into())}
        {form.radios("pictures", &t("me-pictures"), None, pictures.into())}
        {form.radios("motion", &t("me-motion"), None, motions.into())}
    }
    .into_any()
}

fn listening(form: &Form) -> AnyView {
    let speeds = ReadingSpeed::ALL.map(|one| Offer::new(one.name(), t(&format!("me-speed-{}", one.name()))));
    form.radios("reading-speed", &t("me-speed"), Some(&t("me-speed-hint")), speeds.into())
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
    name: Option<String>,
    locale: Locale,
    preferences: Preferences,
}

/// Keeps the settings: in cookies for this device, and with the person where they have signed in.
pub async fn keep(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    // A supporter who is with a person changes how they read, and not what they are called.
    let known =
        reader.viewer.person().filter(|_| reader.may(&Deed::OwnAccount).is_ok()).map(|person| person.name.clone());
    let staff = reader.app.store.staff_names().await?;
    let settings = match read(&fields, known.as_deref(), &staff) {
        Ok(settings) => settings,
        Err(faults) => return reader.refuse("settings", fields, faults).await,
    };
    let Settings { name, locale, preferences } = settings;
    if let Some(person) = reader.viewer.person() {
        let name = name.unwrap_or_else(|| person.name.clone());
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

/// Reads the settings of somebody called `known`, who may also keep a name that one of the `staff` has.
fn read(fields: &Fields, known: Option<&str>, staff: &[String]) -> Result<Settings, Vec<FieldFault>> {
    let mut form = Reading::of(fields);
    let others: &[String] = if known == Some(fields.text("shown-name")) { &[] } else { staff };
    let name = known.map(|_| shown_name(&mut form, fields, "shown-name", others));
    let choose = "fault-choose";
    let text_form = form.choice("form", TextForm::from_name, choose);
    let language = form.choice("language", Language::from_code, choose);
    let text_size = form.choice("text-size", TextSize::from_percent, choose);
    let spacing = form.choice("spacing", Spacing::from_name, choose);
    let font = form.choice("font", Font::from_name, choose);
    let contrast = form.choice("contrast", Contrast::from_name, choose);
    let on_or_off = |text: &str| match text {
        "on" => Some(true),
        "off" => Some(false),
        _ => None,
    };
    let pictures = form.choice("pictures", on_or_off, choose);
    let motion = form.choice("motion", Motion::from_name, choose);
    let reading_speed = form.choice("reading-speed", ReadingSpeed::from_name, choose);
    form.done((|| {
        let preferences = Preferences {
            text_size: text_size?,
            contrast: contrast?,
            pictures: pictures?,
            spacing: spacing?,
            font: font?,
            reading_speed: reading_speed?,
            motion: motion?,
        };
        Some(Settings { name, locale: Locale::new(language?, text_form?), preferences })
    })())
}
