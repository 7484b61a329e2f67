//! Who goes into a space: said on its page, and set by those who look after it.

use super::members;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::submit::Posted;
use crate::ui::{self, Form, Offer, Page, Section, t, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::accounts::Deed;
use domain::boards::Board;
use domain::form::Fields;
use domain::forum::{Access, Gate, Moderation, Space};
use domain::talk::{NewSpace, read_gate};
use leptos::prelude::*;
use store::Act;

/// The word for a space that is not for everybody, in a list.
pub fn access_tag(gate: &Gate) -> Option<AnyView> {
    let said = match gate.reads {
        Access::Everyone => return None,
        Access::Account => "talk-tag-account",
        Access::Members => "talk-tag-members",
    };
    Some(view! { " " <span class="govuk-tag govuk-tag--grey">{t(said)}</span> }.into_any())
}

/// Who may read and post in a space, in words.
pub fn access_words(gate: &Gate) -> AnyView {
    let may_not = the_reader().viewer.is_signed_in() && the_reader().may(&Deed::Post(gate.clone())).is_err();
    let posts = if may_not { "talk-may-not-post".to_owned() } else { format!("talk-may-post-{}", gate.posts.name()) };
    let reads = format!("talk-may-read-{}", gate.reads.name());
    view! { <p class="bt-card__meta">{t(&reads)} " " {t(&posts)}</p> }.into_any()
}

/// The way to the settings of a space, for those who may set them.
pub fn settings_link(gate: &Gate) -> Option<AnyView> {
    let reader = the_reader();
    reader.may(&Deed::SetGate(gate.clone())).is_ok().then(|| {
        let href = reader.href(&format!("forum/{}/settings", gate.space));
        view! { <a class="govuk-link" href=href>{t("talk-space-settings")}</a> }.into_any()
    })
}

/// A space, for somebody who may say who goes in. Whoever runs the site need not be able to read what is said there.
pub(super) async fn kept(reader: &Reader, space: &str) -> Result<Space, Failure> {
    let space = reader.app.store.space(&key(space)?).await?;
    match reader.may(&Deed::SetGate(space.gate.clone())) {
        Ok(()) => Ok(space),
        // Where the space itself is not shown, nothing says that it is there.
        Err(refusal) => reader.sees(&space.gate).and(Err(Failure::Refused(refusal))),
    }
}

/// The settings of a space.
pub async fn page(reader: Reader, Path((_, space)): Path<(String, String)>) -> Result<Response, Failure> {
    let space = kept(&reader, &space).await?;
    let boards = reader.app.store.boards().await?;
    let form = Form::of(&reader, "space-settings").await?.or(answers(&space.gate));
    let path = format!("forum/{}", space.key);
    let page = Page::new(reader.t("talk-space-settings"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"))
        .crumb(&path, ui::named(&space.words, reader.locale));
    Ok(reader.show(page, move || {
        let buttons = ui::buttons("talk-space-button", Some(&path));
        view! {
            {form.summary()}
            {members::link(&space.gate)}
            {form.frame("space-settings", &format!("{path}/settings"), gate_fields(&form, &boards), buttons)}
        }
    }))
}

/// What a gate says now, as answers of the form.
fn answers(gate: &Gate) -> [(&'static str, String); 4] {
    [
        ("reads", gate.reads.name().to_owned()),
        ("posts", gate.posts.name().to_owned()),
        ("moderation", gate.moderation.name().to_owned()),
        ("board", gate.board.as_ref().map(ToString::to_string).unwrap_or_default()),
    ]
}

fn gate_fields(form: &Form, boards: &[Board]) -> AnyView {
    let locale = the_reader().locale;
    let access =
        || Access::ALL.map(|access| Offer::new(access.name(), t(&format!("talk-space-{}", access.name())))).into();
    let moments = Moderation::ALL.map(|moment| Offer::new(moment.name(), t(&format!("talk-space-{}", moment.name()))));
    let boards =
        boards.iter().map(|board| Offer::new(board.key.to_string(), ui::named(&board.words, locale))).collect();
    view! {
        {form.radios("reads", &t("talk-space-read"), Some(&t("talk-space-read-hint")), access())}
        {form.radios("posts", &t("talk-space-post"), None, access())}
        {form.select("board", &t("talk-space-board"), None, &t("talk-space-board-none"), boards)}
        {form.radios("moderation", &t("talk-space-moderation"), None, moments.into())}
    }
    .into_any()
}

/// Says who goes in and out of a space.
pub async fn set_gate(
    reader: Reader,
    Path((_, space)): Path<(String, String)>,
    Posted(fields): Posted,
) -> Result<Response, Failure> {
    let space = kept(&reader, &space).await?;
    let store = reader.app.store.clone();
    let deed = Deed::SetGate(space.gate.clone());
    let spoken = store.has_topics(&space.key).await?;
    let now = space.gate.clone();
    let read = move |fields: &Fields, _| read_gate(fields, &now, spoken);
    let boards = store.boards().await?;
    let write = async move |act: Act, gate: Gate| {
        let there = gate.board.as_ref().is_none_or(|key| boards.iter().any(|board| board.key == *key));
        if !there {
            return Err(store::StoreError::NotFound);
        }
        store.set_gate(&act, &gate).await?;
        Ok(format!("forum/{}/settings?said=space", gate.space))
    };
    reader.submit("space-settings", &deed, fields, read, write).await
}

/// The form to add a space.
pub async fn new_page(reader: Reader) -> Result<Response, Failure> {
    reader.may(&Deed::AddSpace).map_err(Failure::Refused)?;
    let boards = reader.app.store.boards().await?;
    let spaces = reader.app.store.spaces().await?;
    let form = Form::of(&reader, "space").await?;
    let page = Page::new(reader.t("talk-space-add"))
        .section(Section::Forum)
        .faulty(form.is_faulty())
        .crumb("forum", reader.t("forum-title"));
    Ok(reader.show(page, move || {
        let fields = view! {
            {form.input("title", &t("talk-space-name"), None, "")}
            {form.text_area("text", &t("talk-space-text"), None, 3)}
            {form.input("short-name", &t("talk-space-key"), Some(&t("talk-space-key-hint")), "")}
            {gate_fields(&form, &boards)}
        };
        let buttons = ui::buttons("talk-space-add-button", Some("forum"));
        let all = spaces.iter().map(|space| {
            let title = ui::named(&space.words, the_reader().locale);
            let href = the_reader().href(&format!("forum/{}/settings", space.key));
            view! { <li><a class="govuk-link" href=href lang=title.lang dir="auto">{title.text}</a></li> }
        });
        view! {
            {form.summary()}
            {form.frame("space", "forum/spaces/new", fields.into_any(), buttons)}
            <h2 class="govuk-heading-m">{t("talk-space-all")}</h2>
            <ul class="govuk-list govuk-list--bullet">{all.collect_view()}</ul>
        }
    }))
}

/// Adds a space.
pub async fn add(reader: Reader, Posted(fields): Posted) -> Result<Response, Failure> {
    let store = reader.app.store.clone();
    let spaces = store.spaces().await?;
    let taken = |key: &domain::record::Key| spaces.iter().any(|space| space.key == *key);
    let read = |fields: &Fields, locale| {
        let new = NewSpace::read(fields, locale);
        let key =
            new.as_ref().map_or_else(|_| domain::record::Key::from_ulid(ulid::Ulid::nil()), |new| new.key.clone());
        let gate = read_gate(fields, &Gate::open(key), false);
        match (new, gate) {
            (Ok(new), Ok(_)) if taken(&new.key) => {
                Err(vec![domain::form::FieldFault::new("short-name", "fault-space-there")])
            }
            (Ok(new), Ok(gate)) => Ok((new, gate)),
            (new, gate) => Err([new.err(), gate.err()].into_iter().flatten().flatten().collect()),
        }
    };
    let number = u32::try_from(spaces.len()).unwrap_or(u32::MAX).saturating_add(1);
    let write = async move |act: Act, (new, gate): (NewSpace, Gate)| {
        let space = Space { key: new.key.clone(), gate, words: new.words, picture: "forum".to_owned(), topics: 0 };
        store.add_space(&act, &space, number).await?;
        Ok(format!("forum/{}/settings?said=space", new.key))
    };
    reader.submit("space", &Deed::AddSpace, fields, read, write).await
}
