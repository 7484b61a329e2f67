//! What a record said before: nobody can change a promise quietly.

use super::{attachments, day, hands, number, on, short, t, ta, ta_typed, the_reader};
use domain::content::Words;
use domain::strategy::{Due, Earlier};
use leptos::prelude::*;

/// Everything that a record said before, the latest first; nothing where it was never changed. A form that this reader
/// does not read is no change to them.
pub fn history(now: &Words, history: &[Earlier]) -> Option<AnyView> {
    let locale = the_reader().locale;
    let said = |words: &Words| words.read(locale).map(|reading| reading.version.digest());
    let mut later = said(now);
    let changes = history.iter().filter(|earlier| {
        let before = said(&earlier.words);
        let reworded = before != later;
        later = before;
        reworded || !values(earlier).is_empty()
    });
    let changes: Vec<&Earlier> = changes.collect();
    if changes.is_empty() {
        return None;
    }
    let items = changes.into_iter().map(|earlier| {
        let until = ta("history-until", &[("day", day(earlier.at).into())]);
        let values = values(earlier).into_iter().map(|value| view! { <p class="govuk-body">{value}</p> });
        let title = earlier.words.title(the_reader().locale).to_owned();
        view! {
            <h3 class="govuk-heading-s">{until}</h3>
            {hands(earlier.help, earlier.written_by_name.as_deref())}
            {(!title.is_empty()).then(|| view! { <p class="govuk-body" dir="auto">{title}</p> })}
            {short(&earlier.words)}
            {values.collect_view()}
            {attachments(&earlier.taken_out, None)}
        }
    });
    Some(view! { <h2 class="govuk-heading-l">{t("history-title")}</h2> {items.collect_view()} }.into_any())
}

/// The values beside the words, for actions and measures; what was taken out from beside the words of a post, and what was
/// added there.
fn values(earlier: &Earlier) -> Vec<AnyView> {
    let owner = earlier.owner.as_ref().map(|owner| ta_typed("action-owner", &[], ("owner", owner)));
    let due = earlier.due.map(|due| match due {
        Due::On(day) => ta("due-on", &[("day", on(day).into())]),
        Due::Ongoing => t("due-ongoing"),
    });
    let due = due.map(IntoAny::into_any);
    let local = earlier.local.map(|local| {
        let period = earlier.period.clone().unwrap_or_default();
        ta_typed("measure-here", &[("value", number(local).into())], ("period", &period))
    });
    let gone = earlier.gone.iter().map(|kind| {
        let what = t(&format!("attachment-{}", kind.name()));
        ta("talk-taken-out", &[("what", what.into())]).into_any()
    });
    let added = earlier.added.iter().map(|kind| {
        let what = t(&format!("attachment-{}", kind.name()));
        ta("talk-added", &[("what", what.into())]).into_any()
    });
    [owner, due, local].into_iter().flatten().chain(gone).chain(added).collect()
}
