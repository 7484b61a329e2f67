//! What happens when a concern is raised: those who look after it hear at once that something new waits for them.

use super::reminders::{letter_that_something_waits, looks_after};
use crate::site::App;
use domain::accounts::Role;
use domain::safety::case::State;
use store::{Raised, StoreError};

/// Tells the safeguarding leads of the place, and of the whole site, that something new waits for them: by a notice on the
/// site, and by a letter at once, also where they have other letters seldom or in no quiet hours. Who has a notice that they
/// have not read gets no second one. Where there is nobody who may look, it becomes late, and administrators hear of that.
///
/// # Errors
/// Where the database does not answer. Who was not told is told the next time.
pub async fn tell_leads(app: &App) -> Result<(), StoreError> {
    let raised = app.store.concerns_raised().await?;
    if raised.is_empty() {
        return Ok(());
    }
    let leads = app.store.people_with_role(Role::SafeguardingLead).await?;
    // Somebody may have looked at it meanwhile.
    let new: Vec<&Raised> = raised.iter().filter(|one| one.state == State::New).collect();
    let hear = leads.iter().filter(|(lead, _)| new.iter().any(|one| looks_after(lead, &one.gate, &one.by)));
    let told: Vec<_> = hear
        .map(|(lead, address)| {
            let letter = address.as_ref().map(|address| letter_that_something_waits(app, lead, address));
            (lead.key.clone(), letter)
        })
        .collect();
    match app.store.tell_leads(app.site.clock.now(), &raised, &told).await {
        // Another server has told them.
        Err(StoreError::Conflict) => Ok(()),
        done => done,
    }
}
