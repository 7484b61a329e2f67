//! Bringing a council's strategy files into the database, and again when they have changed.
//!
//! What is stored is compared with what the files say; only what differs is written, all in one transaction, and what a
//! record said before is kept. Records keep their identity when a text moves or is reworded, so that statements,
//! actions and progress stay tied to them.

mod lists;

use crate::change::Change;
use crate::strategy::strategy_fields;
use crate::{Act, Fields, Store, StoreError};
use domain::content::{Locale, Version, Words};
use domain::record::{Key, Kind, Record};
use domain::strategy::import::{MeasureRow, PlanRow, StrategyFile};
use domain::strategy::{PointKind, Strategy};
use lists::{Incoming, List, Matching};
use ulid::Ulid;

/// The files as they were read.
#[derive(Clone, Debug)]
pub struct ImportFiles {
    /// The strategy.
    pub strategy: StrategyFile,
    /// Its measures, where a file was given.
    pub measures: Option<Vec<MeasureRow>>,
    /// The year or years that the measures are for.
    pub period: String,
    /// Its action plan, where a file was given.
    pub plan: Option<Vec<PlanRow>>,
}

/// One difference between the files and what is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ImportChange {
    /// The files have something new.
    Added {
        /// What it is.
        kind: Kind,
        /// Its text.
        text: String,
    },
    /// A text or a value differs.
    Changed {
        /// What it is.
        kind: Kind,
        /// What it said.
        before: String,
        /// What it says now.
        after: String,
    },
    /// The same text stands in another place.
    Moved {
        /// What it is.
        kind: Kind,
        /// Its text.
        text: String,
        /// Its place before, from 1.
        from: u32,
        /// Its place now.
        to: u32,
    },
    /// The files no longer have it. It is kept as ended: what was tied to it can still be followed.
    Ended {
        /// What it is.
        kind: Kind,
        /// What it said.
        text: String,
    },
}

/// What an import changes.
#[derive(Clone, Debug, Default)]
pub struct ImportReport {
    /// Every difference, in the order of the files.
    pub changes: Vec<ImportChange>,
}

/// The import under way: the transaction and its report grow together.
pub(crate) struct Import {
    pub change: Change,
    pub report: ImportReport,
}

impl Store {
    /// Compares the files with what is stored and, unless `dry_run`, writes what differs.
    ///
    /// # Errors
    /// Where the database does not answer; nothing is written then.
    pub async fn import_strategy(
        &self,
        act: &Act,
        files: &ImportFiles,
        dry_run: bool,
    ) -> Result<ImportReport, StoreError> {
        let key = Key::from_title(&files.strategy.title).unwrap_or_else(|| Key::from_ulid(Ulid::new()));
        let record = Kind::Strategy.record(key.clone());
        let mut import =
            Import { change: Change::new(act, "imported a strategy", Some(&record)), report: ImportReport::default() };
        self.import_head(&mut import, &record, files).await?;
        self.import_priorities(&mut import, &key, files).await?;
        self.import_list(&mut import, whole_points(&key, PointKind::Test, &files.strategy)).await?;
        self.import_list(&mut import, whole_points(&key, PointKind::Governance, &files.strategy)).await?;
        self.import_list(&mut import, lists::glossary(&files.strategy)).await?;
        if let Some(measures) = &files.measures {
            self.import_list(&mut import, lists::measures(&key, measures, &files.period)).await?;
        }
        if let Some(plan) = &files.plan {
            self.import_list(&mut import, lists::plan(&key, plan)).await?;
        }
        if !dry_run && !import.report.changes.is_empty() {
            self.write(import.change).await?;
        }
        Ok(import.report)
    }

    async fn import_head(&self, import: &mut Import, record: &Record, files: &ImportFiles) -> Result<(), StoreError> {
        let file = &files.strategy;
        let version = Version::standard(Locale::DEFAULT, Some(file.title.clone()), file.vision.join("\n\n"));
        let stored = match self.strategy(&record.key).await {
            Ok(strategy) => Some(strategy),
            Err(StoreError::NotFound) => None,
            Err(error) => return Err(error),
        };
        let words = stored.as_ref().map(|strategy| strategy.words.clone()).unwrap_or_default().with(version);
        let strategy = Strategy {
            key: record.key.clone(),
            words,
            organisation: file.organisation.clone(),
            service: file.service.clone(),
            from: file.from,
            to: file.to,
        };
        match stored {
            None => {
                import.change.create(record, strategy_fields(&strategy));
                import.report.changes.push(ImportChange::Added { kind: Kind::Strategy, text: file.title.clone() });
            }
            Some(before) if before != strategy => {
                import.change.event("changed by import", Some(record), Some(&before.words), &serde_json::Value::Null);
                import.change.merge(record, strategy_fields(&strategy));
                let (before, after) = (describe(&before), describe(&strategy));
                import.report.changes.push(ImportChange::Changed { kind: Kind::Strategy, before, after });
            }
            Some(_) => {}
        }
        Ok(())
    }

    /// Priorities first, because what belongs to one needs to know which record it is.
    async fn import_priorities(
        &self,
        import: &mut Import,
        strategy: &Key,
        files: &ImportFiles,
    ) -> Result<(), StoreError> {
        let keys = self.import_list(import, lists::priorities(strategy, &files.strategy)).await?;
        for (part, priority) in files.strategy.priorities.iter().zip(keys) {
            self.import_list(import, lists::commitments(strategy, &priority, &part.commitments)).await?;
            for (kind, items) in [
                (PointKind::Evidence, &part.evidence),
                (PointKind::Theme, &part.themes),
                (PointKind::Link, &part.links),
            ] {
                self.import_list(import, lists::points(strategy, Some(&priority), kind, items)).await?;
            }
            self.import_list(import, lists::numbered_actions(strategy, &priority, &part.actions)).await?;
        }
        Ok(())
    }

    /// Imports one list and answers the keys of its records, in the order of the file.
    async fn import_list(&self, import: &mut Import, list: List) -> Result<Vec<Key>, StoreError> {
        let stored: Vec<lists::Row> = self.rows(&list.query(), list.scope.clone()).await?;
        let mut keys = vec![];
        for matching in lists::matchings(&list, &stored) {
            match matching {
                Matching::New(incoming) => keys.push(import.add(&list, incoming)),
                Matching::Same(row, incoming) => {
                    import.update(&list, row, incoming);
                    keys.push(row.key.clone());
                }
                Matching::Gone(row) => import.end(&list, row),
            }
        }
        Ok(keys)
    }
}

impl Import {
    fn add(&mut self, list: &List, incoming: &Incoming) -> Key {
        let key = incoming.key.clone().unwrap_or_else(|| Key::from_ulid(Ulid::new()));
        let fields = incoming.fields.clone().json("words", &Words::of(incoming.version.clone()));
        self.change.create(&list.kind.record(key.clone()), numbered(fields, list, incoming));
        self.report.changes.push(ImportChange::Added { kind: list.kind, text: incoming.headline().to_owned() });
        key
    }

    fn update(&mut self, list: &List, row: &lists::Row, incoming: &Incoming) {
        let record = list.kind.record(row.key.clone());
        let words = row.words.clone().with(incoming.version.clone());
        let reworded = words != row.words;
        let other = incoming.rest != row.rest(&incoming.rest);
        let moved = list.numbered && row.number != Some(incoming.number);
        if !(reworded || other || moved || row.ended) {
            return;
        }
        let before = (reworded || other).then_some(&row.words);
        self.change.event("changed by import", Some(&record), before, &row.rest(&incoming.rest));
        let fields = numbered(incoming.fields.clone().json("words", &words), list, incoming);
        self.change.merge(&record, fields.set("ended_at", surrealdb::types::Value::None));
        let text = incoming.headline().to_owned();
        self.report.changes.push(if reworded || other || row.ended {
            ImportChange::Changed { kind: list.kind, before: row.headline(), after: text }
        } else {
            ImportChange::Moved { kind: list.kind, text, from: row.number.unwrap_or_default(), to: incoming.number }
        });
    }

    fn end(&mut self, list: &List, row: &lists::Row) {
        let record = list.kind.record(row.key.clone());
        self.change.event("ended by import", Some(&record), Some(&row.words), &serde_json::Value::Null);
        self.change.end(&record);
        self.report.changes.push(ImportChange::Ended { kind: list.kind, text: row.headline() });
    }
}

/// The place in the list, where it is kept: tables without places refuse even an absent one.
fn numbered(fields: Fields, list: &List, incoming: &Incoming) -> Fields {
    if list.numbered { fields.set("number", incoming.number) } else { fields }
}

fn whole_points(strategy: &Key, kind: PointKind, file: &StrategyFile) -> List {
    let items = if kind == PointKind::Test { &file.tests } else { &file.governance };
    lists::points(strategy, None, kind, items)
}

fn describe(strategy: &Strategy) -> String {
    let words = &strategy.words;
    let (title, vision) = (words.title(Locale::DEFAULT), words.text(Locale::DEFAULT));
    format!("{title} ({}, {}, {} to {}): {vision}", strategy.organisation, strategy.service, strategy.from, strategy.to)
}

/// Nothing of these records is typed by a person, so they are compared as they are stored.
pub(crate) fn no_fields() -> Fields {
    Fields::new()
}
