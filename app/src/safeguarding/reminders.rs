//! What happens when nobody looks at a concern in time.

use crate::locales::message;
use crate::site::App;
use domain::accounts::{Deed, EmailAddress, Person, Role, Viewer, may};
use domain::content::Locale;
use domain::forum::Gate;
use domain::record::Key;
use jiff::SignedDuration;
use store::{Act, Late, Reached, StoreError};

/// Writes to all safeguarding leads of the place, and of the whole site, where a concern is late for the first time: one
/// letter to each, however many there are. It says that something waits, and nothing about it: whoever else reads it learns
/// nothing. Where there is nobody to whom this can be written, also because the only lead is who wrote the post, the
/// administrators of the site are asked to find somebody.
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
    let leads = with_address(app, Role::SafeguardingLead).await?;
    let administrators = with_address(app, Role::Administrator).await?;
    let any = |people: &[(Person, EmailAddress)], fits: fn(&Person, &Late) -> bool, late: &Late| {
        people.iter().any(|(person, _)| fits(person, late))
    };
    let told = late.into_iter().map(|late| {
        let reached = if any(&leads, is_theirs, &late) {
            Reached::Leads
        } else if any(&administrators, is_not_about, &late) {
            Reached::Administrators
        } else {
            Reached::Nobody
        };
        (late, reached)
    });
    // That there is nobody is noted once, and looked at again each time.
    let told: Vec<_> = told.filter(|(late, reached)| *reached != Reached::Nobody || !late.untold).collect();
    if told.is_empty() {
        return Ok(());
    }
    let hears = |person: &Person, of: Reached, fits: fn(&Person, &Late) -> bool| {
        told.iter().any(|(late, reached)| *reached == of && fits(person, late))
    };
    let to_leads = leads.iter().filter(|(person, _)| hears(person, Reached::Leads, is_theirs));
    let to_administrators =
        administrators.iter().filter(|(person, _)| hears(person, Reached::Administrators, is_not_about));
    let to_leads = to_leads.map(|(lead, address)| letter_that_something_waits(app, lead, address));
    let no_lead = ["letter-no-lead-subject", "letter-no-lead-body"];
    let to_administrators = to_administrators.map(|(one, address)| letter(app, one, address, no_lead, "help-now"));
    let letters: Vec<_> = to_leads.chain(to_administrators).collect();
    match app.store.escalate_concerns(&Act::of_the_site(now), &told, &letters).await {
        // Another server has told them.
        Err(StoreError::Conflict) => Ok(()),
        done => done,
    }
}

/// Those who have a role and to whom can be written.
async fn with_address(app: &App, role: Role) -> Result<Vec<(Person, EmailAddress)>, StoreError> {
    let people = app.store.people_with_role(role).await?;
    Ok(people.into_iter().filter_map(|(person, address)| Some((person, address?))).collect())
}

/// Whether a concern is about somebody else's post.
fn is_not_about(person: &Person, late: &Late) -> bool {
    person.key != late.by
}

/// Whether somebody may act on a concern.
fn is_theirs(person: &Person, late: &Late) -> bool {
    looks_after(person, &late.gate, &late.by)
}

/// Whether somebody may act on a concern that was raised in a place, about a post of this writer.
pub fn looks_after(person: &Person, gate: &Gate, writer: &Key) -> bool {
    let deed = Deed::Safeguard { gate: gate.clone(), writer: writer.clone() };
    may(&Viewer::of(person.clone()), &deed).is_ok()
}

/// The letter to a lead: something waits for them, and nothing of what.
pub fn letter_that_something_waits(app: &App, lead: &Person, address: &EmailAddress) -> (EmailAddress, String, String) {
    letter(app, lead, address, ["letter-waits-subject", "letter-waits-body"], "me")
}

/// A letter in the form that somebody reads, with a link to a page.
fn letter(
    app: &App,
    person: &Person,
    address: &EmailAddress,
    [subject, body]: [&str; 2],
    page: &str,
) -> (EmailAddress, String, String) {
    let locale = person.locale.unwrap_or(Locale::DEFAULT);
    let link = format!("{}/{locale}/{page}", app.site.public_url);
    let body = message(locale, body, &[("link", link.into())]);
    (address.clone(), message(locale, subject, &[]), body)
}
