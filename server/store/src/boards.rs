//! Boards, their members, meetings, actions and pledges.

use crate::change::Change;
use crate::strategy::ACTION;
use crate::{Act, Fields, Store, StoreError};
use domain::boards::{Board, Meeting, Member, NewAction, NewMeeting, NewMember, NewPledge, Pledge};
use domain::content::Words;
use domain::notices::{Happened, News};
use domain::record::{Key, Kind};
use domain::strategy::Action;

const BOARD: &str = "SELECT record::id(id) AS key, words, picture, number FROM";
const MEMBER: &str = "SELECT record::id(id) AS key, name, part, organisation, at FROM";
const MEETING: &str = "SELECT record::id(id) AS key, words, on, starts, place FROM";
const PLEDGE: &str = "SELECT record::id(id) AS key, record::id(board) AS board, words, organisation, due, at FROM";

impl Store {
    /// All boards in their order.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn boards(&self) -> Result<Vec<Board>, StoreError> {
        self.rows(&format!("{BOARD} board ORDER BY number"), Fields::new()).await
    }

    /// One board.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] where there is none.
    pub async fn board(&self, board: &Key) -> Result<Board, StoreError> {
        self.row(&format!("{BOARD} $board"), of(board)).await?.ok_or(StoreError::NotFound)
    }

    /// The members of a board, in the order in which they joined.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn members(&self, board: &Key) -> Result<Vec<Member>, StoreError> {
        self.rows(&format!("{MEMBER} member WHERE board = $board ORDER BY at"), of(board)).await
    }

    /// The meetings of a board, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn meetings(&self, board: &Key) -> Result<Vec<Meeting>, StoreError> {
        self.rows(&format!("{MEETING} meeting WHERE board = $board ORDER BY on DESC LIMIT 20"), of(board)).await
    }

    /// The actions that a board has taken on, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn board_actions(&self, board: &Key) -> Result<Vec<Action>, StoreError> {
        let text = format!("{ACTION} action WHERE board = $board AND ended_at = NONE ORDER BY at DESC LIMIT 100");
        self.rows(&text, of(board)).await
    }

    /// The pledges that were made to a board, the latest first.
    ///
    /// # Errors
    /// Where the database does not answer.
    pub async fn pledges(&self, board: &Key) -> Result<Vec<Pledge>, StoreError> {
        self.rows(&format!("{PLEDGE} pledge WHERE board = $board ORDER BY at DESC LIMIT 100"), of(board)).await
    }

    /// Adds a board.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken.
    pub async fn add_board(&self, act: &Act, board: &Board, number: u32) -> Result<(), StoreError> {
        let record = Kind::Board.record(board.key.clone());
        let mut change = Change::new(act, "added a board", Some(&record));
        let fields =
            Fields::new().json("words", &board.words).set("picture", board.picture.clone()).set("number", number);
        change.create(&record, fields);
        self.write(change).await
    }

    /// Adds a member to a board. Sent twice, they are added once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where the key is taken by another.
    pub async fn add_member(
        &self,
        act: &Act,
        board: &Key,
        new: &NewMember,
        person: Option<&Key>,
    ) -> Result<(), StoreError> {
        let board = Kind::Board.record(board.clone());
        let id = surrealdb::types::RecordId::new("member", new.key.as_str());
        let mut change = Change::new(act, "added a member", Some(&board));
        let fields = Fields::new()
            .record("board", &board)
            .person("person", person)
            .set("name", new.name.clone())
            .set("part", new.part.name())
            .set("organisation", new.organisation.clone())
            .person("by", act.by.as_ref())
            .time("at", act.at);
        change.create_as(id, fields);
        self.write_once(change).await
    }

    /// Calls a meeting. Sent twice, it is called once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's meeting has the key.
    pub async fn call_meeting(&self, act: &Act, board: &Key, new: &NewMeeting) -> Result<(), StoreError> {
        let record = Kind::Meeting.record(new.key.clone());
        let mut change = Change::new(act, "called a meeting", Some(&record));
        let fields = Fields::new()
            .record("board", &Kind::Board.record(board.clone()))
            .json("words", &new.words)
            .json("on", &new.on)
            .json("starts", &new.starts)
            .set("place", new.place.clone());
        change.create(&record, fields);
        change.news(&News::new(Happened::MeetingCalled, &record));
        self.write_once(change).await
    }

    /// Takes on an action for a board: for a statement, to keep a commitment, or both. Sent twice, it is taken on once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's action has the key.
    pub async fn take_action(
        &self,
        act: &Act,
        board: &Key,
        new: &NewAction,
        strategy: Option<&Key>,
    ) -> Result<(), StoreError> {
        let record = Kind::Action.record(new.key.clone());
        let mut change = Change::new(act, "took on an action", Some(&record));
        let fields = Fields::new()
            .record("board", &Kind::Board.record(board.clone()))
            .maybe_record("strategy", strategy.map(|key| Kind::Strategy.record(key.clone())).as_ref())
            .json("words", &new.words)
            .set("owner", new.owner.clone())
            .set("due", new.due.key())
            .set("measured_by", new.measured_by.clone());
        change.create(&record, fields);
        let statement = new.statement.clone().map(|key| Kind::Statement.record(key));
        let commitment = new.commitment.clone().map(|key| Kind::Commitment.record(key));
        for source in [statement, commitment].into_iter().flatten() {
            change.relate(&source, &record, &Words::default());
        }
        change.news(&News::new(Happened::ActionTaken, &record));
        self.write_once(change).await
    }

    /// Makes a pledge to a board. Sent twice, it is made once.
    ///
    /// # Errors
    /// [`StoreError::Exists`] where another person's pledge has the key.
    pub async fn make_pledge(&self, act: &Act, board: &Key, new: &NewPledge) -> Result<(), StoreError> {
        let record = Kind::Pledge.record(new.key.clone());
        let mut change = Change::new(act, "made a pledge", Some(&record));
        let fields = Fields::new()
            .record("board", &Kind::Board.record(board.clone()))
            .json("words", &new.words)
            .set("organisation", new.organisation.clone())
            .set("due", new.due.key());
        change.create(&record, fields);
        if let Some(statement) = new.statement.clone() {
            change.relate(&Kind::Statement.record(statement), &record, &Words::default());
        }
        change.news(&News::new(Happened::PledgeMade, &record));
        self.write_once(change).await
    }
}

fn of(board: &Key) -> Fields {
    Fields::new().record("board", &Kind::Board.record(board.clone()))
}
