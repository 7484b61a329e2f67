//! What happens when nobody looks at a concern in time.

use crate::locales::message;
use crate::site::App;
use domain::accounts::{Deed, Person, Viewer, may};
use domain::content::Locale;
use jiff::SignedDuration;
use store::{Act, StoreError};

/// Writes to all safeguarding leads of the place, and of the whole site, where a concern is late for the first time: one
/// letter to each, however many there are. It says that something waits, and nothing about it: whoever else reads it learns
/// nothing.
///
/// # Errors
/// Where the database does not answer. Who was not told is told the next time.
pub async fn remind(app: &App) -> Result<(), StoreError> {
    let now = app.site.clock.now();
    let hours = SignedDuration::from_hours(app.site.help_lines.hours.into());
    let Ok(before) = now.checked_sub(hours) else { return Ok(()) };
    let late = app.store.late_concerns_untold(before).await?;
    if late.is_empty() {
        return Ok(());
    }
    let theirs = |person: &Person| {
        let viewer = Viewer::of(person.clone());
        late.iter().any(|late| may(&viewer, &Deed::Safeguard(late.gate.clone())).is_ok())
    };
    let leads = app.store.safeguarding_leads().await?.into_iter().filter(|(person, _)| theirs(person));
    let letters: Vec<_> = leads
        .map(|(person, address)| {
            let locale = person.locale.unwrap_or(Locale::DEFAULT);
            let link = format!("{}/{locale}/me", app.site.public_url);
            let body = message(locale, "letter-waits-body", &[("link", link.into())]);
            (address, message(locale, "letter-waits-subject", &[]), body)
        })
        .collect();
    match app.store.escalate_concerns(&Act::of_the_site(now), &late, &letters).await {
        // Another server has told them.
        Err(StoreError::Conflict) => Ok(()),
        done => done,
    }
}
