//! Cards, the unit of every list, and the links to the pages of a long one.

use super::reading::{Title, picture_address};
use super::{t, ta, the_reader};
use leptos::prelude::*;

/// A card: a picture at the inline start, words beside it, the whole a link.
pub struct Card {
    /// The concept of its picture.
    pub picture: String,
    /// The path that it leads to.
    pub path: String,
    /// Its title.
    pub title: Title,
    /// A sentence about it.
    pub text: Option<AnyView>,
    /// Who, when, how many.
    pub meta: Option<AnyView>,
}

impl Card {
    /// A card with a title only.
    pub fn new(picture: &str, path: impl Into<String>, title: impl Into<Title>) -> Self {
        Self { picture: picture.to_owned(), path: path.into(), title: title.into(), text: None, meta: None }
    }

    /// With a sentence about it.
    #[must_use]
    pub fn text(self, text: impl IntoView + 'static) -> Self {
        Self { text: Some(text.into_any()), ..self }
    }

    /// With who, when or how many.
    #[must_use]
    pub fn meta(self, meta: impl IntoView + 'static) -> Self {
        Self { meta: Some(meta.into_any()), ..self }
    }

    fn view(self) -> impl IntoView {
        view! {
            <li class="bt-card">
                <img class="bt-card__picture" src=picture_address(&self.picture) alt="" width="96" height="96" loading="lazy"/>
                <div class="bt-card__words">
                    <h2 class="bt-card__title"><a class="bt-card__link" href=the_reader().href(&self.path) lang=self.title.lang dir="auto">{self.title.text}</a></h2>
                    {self.text.map(|text| view! { <div class="bt-card__text" dir="auto">{text}</div> })}
                    {self.meta.map(|meta| view! { <p class="bt-card__meta">{meta}</p> })}
                </div>
            </li>
        }
    }
}

/// A list of cards; an empty one says so.
pub fn cards(cards: impl IntoIterator<Item = Card>, empty: &str) -> AnyView {
    let cards: Vec<_> = cards.into_iter().map(Card::view).collect();
    if cards.is_empty() {
        return view! { <div class="bt-blocks">{super::block("empty", &t(empty))}</div> }.into_any();
    }
    view! { <ul class="bt-cards" role="list">{cards}</ul> }.into_any()
}

/// Links to the pages of a long list; nothing where it has one page only.
pub fn pages_of(total: u32, a_page: u32) -> Option<AnyView> {
    let reader = the_reader();
    let (page, last) = (reader.page_number(), total.div_ceil(a_page).max(1));
    // What else was asked for stays, such as the words of a search.
    let kept =
        |part: &&str| !part.is_empty() && !["page", "said"].contains(&part.split('=').next().unwrap_or_default());
    let rest: String = reader.query.split('&').filter(kept).map(|part| format!("{part}&")).collect();
    let href = |page: u32| format!("{}?{rest}page={page}", reader.href(&reader.path));
    let here = ta("pages-here", &[("page", page.into()), ("last", last.into())]);
    (last > 1).then(|| {
        view! {
            <nav class="govuk-pagination" aria-label=t("pages-label")>
                {(page > 1).then(|| view! {
                    <div class="govuk-pagination__prev">
                        <a class="govuk-link govuk-pagination__link" href=href(page - 1) rel="prev">{t("pages-before")}</a>
                    </div>
                })}
                <p class="govuk-body">{here}</p>
                {(page < last).then(|| view! {
                    <div class="govuk-pagination__next">
                        <a class="govuk-link govuk-pagination__link" href=href(page + 1) rel="next">{t("pages-next")}</a>
                    </div>
                })}
            </nav>
        }
        .into_any()
    })
}
