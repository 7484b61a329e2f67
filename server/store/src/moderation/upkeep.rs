//! What is done to look after a space, besides decisions: noted in the log by the change that does it.

use crate::Fields;
use crate::change::Change;
use domain::moderation::Upkeep;
use domain::record::{Key, Record};
use surrealdb::types::{RecordId, SurrealValue as _};
use ulid::Ulid;

impl Change {
    /// Notes it, before it is done. What the transaction has to find out itself (`space: $topic.space`) stands in
    /// `worked_out`; where `only_if` does not hold nothing is done, and so nothing is noted.
    pub(crate) fn note_upkeep(
        &mut self,
        what: Upkeep,
        about: &Record,
        more: Fields,
        worked_out: &'static str,
        only_if: &'static str,
    ) {
        let fields = more
            .set("what", what.name())
            .record("about", about)
            .person("by", self.act().by.as_ref())
            .time("at", self.act().at);
        let id = RecordId::new("upkeep", Key::from_ulid(Ulid::new()).as_str());
        let [id, fields] = [id.into_value(), fields.into_value()].map(|value| self.bind(value));
        let text = format!("IF {only_if} {{ CREATE ${id} CONTENT object::extend(${fields}, {{ {worked_out} }}) }}");
        self.raw(&text, Fields::new());
    }
}
