//! 'I' statements and their ties to commitments.

use crate::change::Change;
use crate::{Act, Fields, Store, StoreError};
use domain::content::Words;
use domain::notices::{Happened, News};
use domain::record::{Key, Kind, Record};
use domain::statements::{NewStatement, NewTie, Statement};

/// How many statements stand on one page.
pub const STATEMENTS_A_PAGE: u32 = 20;

const STATEMENT: &str =
    "SELECT record::id(id) AS key, record::id(space) AS space, words, (by.name ?? '') AS by_name, at,
    count(<-led_to<-post) AS voices, count(->led_to->commitment) AS answers FROM";

impl Store {
    /// A page of the statements, the latest first. Pages count from 1.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn statements(&self, page: u32) -> Result<Vec<Statement>, StoreError> {
        let text = format!("{STATEMENT} statement ORDER BY at DESC LIMIT $limit START $start");
        let start = page.saturating_sub(1).saturating_mul(STATEMENTS_A_PAGE);
        self.rows(&text, Fields::new().set("limit", STATEMENTS_A_PAGE).set("start", start)).await
    }

    /// How many statements there are.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn count_statements(&self) -> Result<u32, StoreError> {
        let count = self.row("RETURN count((SELECT 1 FROM statement))", Fields::new()).await?;
        Ok(count.unwrap_or_default())
    }

    /// One statement.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn statement(&self, statement: &Key) -> Result<Statement, StoreError> {
        let fields = Fields::new().record("statement", &Kind::Statement.record(statement.clone()));
        self.row(&format!("{STATEMENT} $statement"), fields).await?.ok_or(StoreError::NotFound)
    }

    /// Raises a statement from posts. Sent twice, it is raised once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's statement has the key.
    pub async fn raise_statement(&self, act: &Act, space: &Key, new: &NewStatement) -> Result<(), StoreError> {
        let record = Kind::Statement.record(new.key.clone());
        let mut change = Change::new(act, "raised a statement", Some(&record));
        let fields = Fields::new().record("space", &Kind::Space.record(space.clone())).json("words", &new.words);
        change.create(&record, fields);
        for post in &new.from {
            change.relate(&Kind::Post.record(post.clone()), &record, &Words::default());
        }
        change.news(&News::new(Happened::StatementRaised, &record));
        self.write_once(change).await
    }

    /// Ties a statement to the commitment that answers it.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn tie_statement(&self, act: &Act, statement: &Key, tie: &NewTie) -> Result<(), StoreError> {
        let statement = Kind::Statement.record(statement.clone());
        let mut change = Change::new(act, "tied a statement to a commitment", Some(&statement));
        change.relate(&statement, &Kind::Commitment.record(tie.commitment.clone()), &tie.why);
        // What led to the statement, and the topics where it was said, belong to the priority from now on.
        for record in self.said_for(&statement).await? {
            change.find(&record);
        }
        change.news(&News::new(Happened::StatementTied, &statement).marked(&tie.commitment));
        self.write(change).await
    }

    /// The posts from which a statement was raised, and their topics.
    async fn said_for(&self, statement: &Record) -> Result<Vec<Record>, StoreError> {
        let text = "LET $posts = (SELECT VALUE in FROM led_to WHERE out = $statement AND record::tb(in) = 'post');
            RETURN array::distinct(array::concat($posts, $posts.topic))";
        self.ask(text, Fields::new().record("statement", statement)).await?.rows(1)
    }
}
