//! A find as a card: what it is, where it stands, and the words that were looked for, marked.

use crate::content::markdown::plain_text;
use crate::ui::{self, Title, picture_address, t, ta, the_reader};
use domain::content::{Form, Version};
use domain::notices::Part;
use domain::record::{Key, Kind};
use domain::search::{Excerpt, Lexicon, excerpt};
use leptos::prelude::*;
use std::collections::BTreeSet;
use store::Find;

/// A card.
pub fn find_view(find: &Find, stems: &BTreeSet<String>, lexicon: &Lexicon) -> AnyView {
    let reader = the_reader();
    let Some(version) = version(find, stems, lexicon) else { return ().into_any() };
    let lang = (version.locale.language() != reader.locale.language()).then(|| version.locale.language().code);
    let text = excerpt(&plain_text(&version.text()), stems, lexicon);
    let around = find.around.as_ref().map(|words| ui::named(words, reader.locale));
    // A post is known by its topic, and what became of one too; what has no title at all is its own title.
    let (title, text, around) = match (&version.title, around) {
        (Some(title), around) => (marked(&excerpt(title, stems, lexicon), lang), Some(text), around),
        (None, Some(around)) if matches!(find.record.kind, Kind::Post | Kind::Outcome) => {
            (plain(around), Some(text), None)
        }
        (None, around) => (marked(&text, lang), None, around),
    };
    let text = text.filter(|text| !text.pieces.is_empty());
    let text = text.map(|text| view! { <div class="bt-card__text" dir="auto">{marked_and_told(&text, lang)}</div> });
    view! {
        <li class="bt-card">
            <img class="bt-card__picture" src=picture_address(picture(find.record.kind)) alt="" width="96" height="96" loading="lazy"/>
            <div class="bt-card__words">
                <h3 class="bt-card__title"><a class="bt-card__link" href=reader.href(&path(find))>{title}</a></h3>
                {text}
                {beside(find, stems, lexicon)}
                {other_form(find, version)}
                {meta(find, around, lexicon)}
            </div>
        </li>
    }
    .into_any()
}

/// What the first photograph, voice or signs say in which a word was found.
fn beside(find: &Find, stems: &BTreeSet<String>, lexicon: &Lexicon) -> Option<AnyView> {
    let language = lexicon.language();
    let lang = (the_reader().locale.language() != language).then_some(language.code);
    let beside = find.attachments.iter().filter(|one| one.locale.language() == language);
    let (kind, text) = beside
        .filter_map(|one| Some((one.kind, excerpt(&plain_text(one.words.as_ref()?), stems, lexicon))))
        .find(|(_, text)| !text.found().is_empty())?;
    let name = t(&format!("attachment-{}-words", kind.name()));
    let shown = view! { <div class="bt-card__text" dir="auto">{name} " " {marked_and_told(&text, lang)}</div> };
    Some(shown.into_any())
}

/// Says where the words stand only in another form of the text than the one that the link leads to: its page keeps to the
/// form that the reader has chosen.
fn other_form(find: &Find, version: &Version) -> Option<AnyView> {
    let read = find.words.read(the_reader().locale)?.version.locale;
    let other = read.language() == version.locale.language() && read.form != version.locale.form;
    let said = if version.locale.form == Form::EasyRead { "search-in-easy" } else { "search-in-standard" };
    other.then(|| view! { <p class="bt-card__meta">{t(said)}</p> }.into_any())
}

/// What it is, what it is part of, when it came, and whether there is easy read.
fn meta(find: &Find, around: Option<Title>, lexicon: &Lexicon) -> AnyView {
    let around = around.map(|Title { text, lang }| view! { " · " <bdi lang=lang>{text}</bdi> });
    let is_easy =
        |version: &Version| version.locale.form == Form::EasyRead && version.locale.language() == lexicon.language();
    let easy = find.words.0.iter().any(is_easy).then(|| view! { " · " {t("search-has-easy")} });
    let kind = t(&format!("kind-{}", find.record.kind.name()));
    view! { <p class="bt-card__meta">{kind} {around} " · " {ui::day(find.at)} {easy}</p> }.into_any()
}

fn plain(title: Title) -> AnyView {
    view! { <span lang=title.lang dir="auto">{title.text}</span> }.into_any()
}

/// The version that the reader would read, if a word was found in it; otherwise one of the language of the words.
fn version<'f>(find: &'f Find, stems: &BTreeSet<String>, lexicon: &Lexicon) -> Option<&'f Version> {
    let read = find.words.read(the_reader().locale)?.version;
    let others = find.words.0.iter().filter(|version| version.locale.language() == lexicon.language());
    let has_word = |version: &&Version| {
        let title = version.title.as_deref().unwrap_or_default();
        [title, &version.text()].into_iter().any(|text| !excerpt(text, stems, lexicon).found().is_empty())
    };
    std::iter::once(read).chain(others).find(has_word).or(Some(read))
}

/// A part of a text with its words marked, and told to those who do not see the marks.
fn marked_and_told(excerpt: &Excerpt, lang: Option<&'static str>) -> AnyView {
    let found = excerpt.found().join(", ");
    let found = (!found.is_empty()).then(|| ta("search-marked", &[("words", found.into())]));
    let found = found.map(|found| view! { <span class="govuk-visually-hidden">" " {found}</span> });
    view! { {marked(excerpt, lang)} {found} }.into_any()
}

/// A part of a text with its words marked.
fn marked(excerpt: &Excerpt, lang: Option<&'static str>) -> AnyView {
    let pieces = excerpt.pieces.iter().map(|(piece, found)| {
        let piece = piece.clone();
        if *found { view! { <mark class="bt-mark">{piece}</mark> }.into_any() } else { piece.into_any() }
    });
    let before = excerpt.cut_before.then_some("… ");
    let after = excerpt.cut_after.then_some(" …");
    view! { <span lang=lang dir="auto">{before}{pieces.collect_view()}{after}</span> }.into_any()
}

/// The page on which it stands.
fn path(find: &Find) -> String {
    let key = &find.record.key;
    let home = find.home.as_ref().map(|home| &home.key);
    let of =
        |room: &str, part: String| home.map_or_else(|| room.to_owned(), |home: &Key| format!("{room}/{home}{part}"));
    match find.record.kind {
        Kind::Post => format!("forum/post/{key}"),
        Kind::Outcome => {
            let topic = Part::of_key(key).map(|(topic, _)| format!("/{topic}#outcome-{key}"));
            of("forum", topic.unwrap_or_default())
        }
        Kind::Topic => of("forum", format!("/{key}")),
        Kind::Space => format!("forum/{key}"),
        Kind::Statement => format!("statements/{key}"),
        Kind::Board => format!("boards/{key}"),
        Kind::Meeting => of("boards", String::new()),
        Kind::Pledge => of("boards", "#pledges".to_owned()),
        Kind::Priority => format!("strategy/{key}"),
        Kind::Commitment => of("strategy", format!("#{key}")),
        Kind::Point if find.home.as_ref().is_some_and(|home| home.kind == Kind::Priority) => {
            of("strategy", String::new())
        }
        Kind::Action => format!("strategy/actions/{key}"),
        Kind::Progress => of("strategy/actions", format!("#progress-{key}")),
        Kind::Measure => format!("strategy/measures/{}", find.code.as_deref().unwrap_or_default()),
        Kind::Word => format!("glossary#{key}"),
        _ => "strategy".to_owned(),
    }
}

const fn picture(kind: Kind) -> &'static str {
    match kind {
        Kind::Post => "voice",
        Kind::Topic => "talk",
        Kind::Outcome => "answer",
        Kind::Space => "forum",
        Kind::Priority => "priority",
        Kind::Statement => "statement",
        Kind::Board => "board",
        Kind::Meeting => "meeting",
        Kind::Pledge => "pledge",
        Kind::Commitment => "commitment",
        Kind::Action => "action",
        Kind::Progress => "progress",
        Kind::Measure => "measure",
        Kind::Word => "word",
        _ => "strategy",
    }
}
