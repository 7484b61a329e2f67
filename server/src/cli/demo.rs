//! `demo`: invented people and words, and many posts for measuring.

use super::{Demo, Desk};
use crate::demo::{self, Loaded};
use crate::stop::Stop;
use crate::terminal::say;

impl Desk {
    pub(super) async fn demonstrate(&self, demo: Demo) -> Result<(), Stop> {
        match demo::load_if_empty(&self.store, self.now).await? {
            Loaded::Now => say("The site has its demonstration data now."),
            Loaded::Before => say("The site has its demonstration data already."),
            Loaded::NotEmpty => say("The site holds something else already, so the demonstration data stays out."),
        }
        if let Some(posts) = demo.scale {
            demo::scale(&self.store, posts, self.now).await?;
            say(format_args!("{posts} posts are there."));
        }
        Ok(())
    }
}
