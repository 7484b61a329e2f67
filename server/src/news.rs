//! News on their way to people: told beside the site, so that who writes waits for nobody who follows.

use app::App;
use std::time::Duration;
use store::StoreError;
use tokio::sync::watch;

/// How often is looked although nobody said that there is something new: for letters whose time has come, and for what
/// another server wrote.
const LOOK_EVERY: Duration = Duration::from_secs(30);

/// Tells people what happens until the site stops.
pub async fn tell(app: App, mut stopped: watch::Receiver<()>) {
    loop {
        if let Err(error) = tell_all(&app).await {
            tracing::warn!(%error, "not everybody could be told; it is tried again");
        }
        tokio::select! {
            () = app.store.news_waits() => {}
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => return,
        }
    }
}

/// Tells people what waits to be told, safeguarding leads first, and writes the letters whose time has come.
///
/// # Errors
/// Where the database does not answer. What was not told is told later.
pub async fn tell_all(app: &App) -> Result<(), StoreError> {
    // Neither keeps the other waiting where it fails.
    let leads = app::tell_leads(app).await;
    app::tell_waiting(app).await?;
    app::send_due(app).await?;
    leads
}
