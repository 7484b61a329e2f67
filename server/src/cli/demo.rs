//! `demo`: invented people and words, and many posts for measuring.

use super::{Demo, Desk};
use crate::demo::{self, Loaded};
use crate::stop::Stop;
use crate::terminal::say;
use store::StoreError;

impl Desk {
    pub(super) async fn demonstrate(&self, demo: Demo) -> Result<(), Stop> {
        match demo::load_if_empty(&self.store, self.now).await? {
            Loaded::Now => say("The site has its demonstration data now."),
            Loaded::Before => say("The site has its demonstration data already."),
            Loaded::NotEmpty => say("The site holds something else already, so the demonstration data stays out."),
        }
        if let Some(posts) = demo.scale {
            match demo::scale(&self.store, posts, self.now).await {
                Ok(()) => say(format_args!("{posts} posts were written.")),
                Err(Stop::Database(StoreError::Exists)) => say("The posts were written before. Nothing was added."),
                Err(stop) => return Err(stop),
            }
        }
        Ok(())
    }
}
