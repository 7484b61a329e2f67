//! What a record said before: nobody can change a promise quietly.

use super::{day, number, on, short, t, ta, the_reader};
use domain::strategy::{Due, Earlier};
use leptos::prelude::*;

/// Everything that a record said before, the latest first; nothing where it was never changed.
pub fn history(history: &[Earlier]) -> Option<AnyView> {
    if history.is_empty() {
        return None;
    }
    let items = history.iter().map(|earlier| {
        let until = ta("history-until", &[("day", day(earlier.at).into())]);
        let values = values(earlier).into_iter().map(|value| view! { <p class="govuk-body">{value}</p> });
        let title = earlier.words.title(the_reader().locale).to_owned();
        view! {
            <h3 class="govuk-heading-s">{until}</h3>
            {(!title.is_empty()).then(|| view! { <p class="govuk-body" dir="auto">{title}</p> })}
            {short(&earlier.words)}
            {values.collect_view()}
        }
    });
    Some(view! { <h2 class="govuk-heading-l">{t("history-title")}</h2> {items.collect_view()} }.into_any())
}

/// The values beside the words, for actions and measures.
fn values(earlier: &Earlier) -> Vec<String> {
    let owner = earlier.owner.clone().map(|owner| ta("action-owner", &[("owner", owner.into())]));
    let due = earlier.due.map(|due| match due {
        Due::On(day) => ta("due-on", &[("day", on(day).into())]),
        Due::Ongoing => t("due-ongoing"),
    });
    let local = earlier.local.map(|local| {
        let period = earlier.period.clone().unwrap_or_default();
        ta("measure-here", &[("value", number(local).into()), ("period", period.into())])
    });
    [owner, due, local].into_iter().flatten().collect()
}
