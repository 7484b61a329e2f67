//! What happens when nobody looks at a concern in time.

use crate::locales::message;
use crate::site::App;
use jiff::SignedDuration;
use store::{Act, StoreError};

/// Writes to all safeguarding leads of the whole site where a concern is late for the first time. The letter says that
/// something waits, and nothing about it: whoever else reads it learns nothing.
///
/// # Errors
/// Where the database does not answer.
pub async fn remind(app: &App) -> Result<(), StoreError> {
    let now = app.site.clock.now();
    let hours = SignedDuration::from_hours(app.site.help_lines.hours.into());
    let Ok(before) = now.checked_sub(hours) else { return Ok(()) };
    if app.store.escalate_concerns(&Act::of_the_site(now), before).await? == 0 {
        return Ok(());
    }
    for (address, locale) in app.store.leads_of_the_site().await? {
        let link = format!("{}/{locale}/me", app.site.public_url);
        let body = message(locale, "letter-waits-body", &[("link", link.into())]);
        app.store.post_letter(&address, &message(locale, "letter-waits-subject", &[]), &body, now).await?;
    }
    Ok(())
}
