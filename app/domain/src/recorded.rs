//! What people said by telephone, in a letter or in a session, written down by a facilitator: one voice at a time, or all
//! of a session as a table. Nothing is written down without the person's consent, and who asked for it, how it was given
//! and when is part of the record.

mod hear_back;

pub use hear_back::HearBack;

use crate::accounts::has_tricks;
use crate::boards::LONGEST_NAME;
use crate::content::{Locale, Version, Words};
use crate::form::{FieldFault, Fields, Reading};
use crate::forum::{Help, LONGEST_TEXT};
use crate::record::Key;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
#[cfg(feature = "import")]
use std::collections::BTreeMap;

/// The most rows of a table. Each makes a return code, which is slow by design; more people than this are two sessions.
pub const MOST_ROWS: usize = 60;

/// How somebody gave their consent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ConsentWay {
    /// They said yes.
    Said,
    /// They signed or wrote it.
    Written,
    /// With a sign, a picture or a device.
    Shown,
    /// Somebody who may decide for them did, in their best interests.
    OnBehalf,
}

impl ConsentWay {
    /// Every way.
    pub const ALL: [Self; 4] = [Self::Said, Self::Written, Self::Shown, Self::OnBehalf];

    /// The name in forms and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Said => "said",
            Self::Written => "written",
            Self::Shown => "shown",
            Self::OnBehalf => "on-behalf",
        }
    }
}

/// That people agreed to have their words on the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// Who asked them.
    pub asked_by: String,
    /// How they gave it.
    pub way: ConsentWay,
    /// When.
    pub day: Date,
}

/// What one person said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Voice {
    /// What they want to be called; nothing for "somebody".
    pub name: Option<String>,
    /// Their words.
    pub words: Words,
    /// The topic, as it was typed; nothing for the one that the whole form is about.
    pub topic: Option<String>,
    /// The row of the table that it came from.
    pub row: usize,
}

/// What a facilitator is about to write down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewRecording {
    /// The key from the form.
    pub key: Key,
    /// How it was said.
    pub help: Help,
    /// The consent of everybody in it.
    pub consent: Consent,
    /// How the one voice in it wants to hear back. In a session nobody is asked: it is set later, for each of them.
    pub hear: Option<HearBack>,
    /// Who said what; at least one.
    pub voices: Vec<Voice>,
}

/// How something was said that a facilitator writes down.
pub const WAYS: [(&str, Help); 3] = [("phone", Help::Phone), ("letter", Help::Letter), ("session", Help::Session)];

/// How something was said, by the name that it has in forms.
pub fn way(name: &str) -> Option<Help> {
    WAYS.iter().find(|(known, _)| *known == name).map(|(_, help)| *help)
}

impl NewRecording {
    /// Reads the form of one voice: `first-name`, `text`, `how`, `consent`, and what [`Consent`] and [`HearBack`] have.
    ///
    /// # Errors
    /// What is wrong, field by field.
    pub fn read(fields: &Fields, locale: Locale, today: Date) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let name = form.optional_text("first-name", LONGEST_NAME);
        if has_tricks(fields.text("first-name")) {
            form.fault("first-name", "fault-name-hidden-signs");
        }
        let text = form.text("text", LONGEST_TEXT, "fault-recorded-words");
        let help = form.choice("how", way, "fault-choose");
        match fields.text("consent") {
            "yes" => {}
            "no" => form.fault("consent", "fault-consent-no"),
            _ => form.fault("consent", "fault-consent-missing"),
        }
        let consent = read_consent(&mut form, today);
        let hear = HearBack::read_in(&mut form);
        let words = Words::of(Version::standard(locale, None, text));
        form.done((|| {
            let voices = vec![Voice { name, words, topic: None, row: 1 }];
            Some(Self { key: fields.key()?, help: help?, consent: consent?, hear: Some(hear?), voices })
        })())
    }

    /// Reads the form of a session: `table`, and what [`Consent`] has. A fault of a row belongs to the field
    /// `table-ROW-COLUMN` and has the number of the row, as a spreadsheet counts them.
    ///
    /// # Errors
    /// What is wrong, field by field and row by row.
    #[cfg(feature = "import")]
    pub fn read_session(
        fields: &Fields,
        locale: Locale,
        today: Date,
        names: &ColumnNames,
    ) -> Result<Self, Vec<FieldFault>> {
        let mut form = Reading::of(fields);
        let (voices, mut row_faults) = match table::rows(fields.text("table"), names) {
            Ok(rows) => voices(&rows, locale, names),
            Err(fault) => (vec![], vec![fault]),
        };
        let consent = read_consent(&mut form, today);
        let read = form.done((|| Some((fields.key()?, consent?)))());
        match read {
            Ok((key, consent)) if row_faults.is_empty() => {
                Ok(Self { key, help: Help::Session, consent, hear: None, voices })
            }
            Ok(_) => Err(row_faults),
            Err(faults) => {
                row_faults.extend(faults);
                Err(row_faults)
            }
        }
    }
}

fn read_consent(form: &mut Reading<'_>, today: Date) -> Option<Consent> {
    let asked_by = form.text("asked-by", LONGEST_NAME, "fault-consent-who");
    let way = |typed: &str| ConsentWay::ALL.into_iter().find(|way| way.name() == typed);
    let way = form.choice("consent-way", way, "fault-choose");
    let day = form.date("consent", "fault-consent-day");
    if day.is_some_and(|day| day > today) {
        form.fault("consent-day", "fault-consent-later");
    }
    Some(Consent { asked_by, way: way?, day: day? })
}

/// What the columns of a table may be called, and what says yes and no in it, in lower case: in the reader's language,
/// and always in English too.
#[derive(Clone, Debug, Default)]
pub struct ColumnNames {
    /// The column of names.
    pub name: Vec<String>,
    /// The column of words.
    pub words: Vec<String>,
    /// The column of consent.
    pub consent: Vec<String>,
    /// The column of topics.
    pub topic: Vec<String>,
    /// What says yes.
    pub yes: Vec<String>,
    /// What says no.
    pub no: Vec<String>,
}

/// The cells of a row, by the names of the fields.
#[cfg(feature = "import")]
type Cells = BTreeMap<String, String>;

#[cfg(feature = "import")]
fn voices(rows: &[(usize, Cells)], locale: Locale, names: &ColumnNames) -> (Vec<Voice>, Vec<FieldFault>) {
    let mut faults = vec![];
    let voices = rows.iter().filter_map(|(row, cells)| match voice(*row, cells, locale, names) {
        Ok(voice) => Some(voice),
        Err(wrong) => {
            faults.extend(wrong.into_iter().map(|fault| in_row(*row, &fault)));
            None
        }
    });
    (voices.collect(), faults)
}

#[cfg(feature = "import")]
fn voice(row: usize, cells: &Cells, locale: Locale, names: &ColumnNames) -> Result<Voice, Vec<FieldFault>> {
    let fields = Fields(cells.clone());
    let mut form = Reading::of(&fields);
    let name = form.optional_text("name", LONGEST_NAME);
    if has_tricks(fields.text("name")) {
        form.fault("name", "fault-row-name");
    }
    let text = form.text("words", LONGEST_TEXT, "fault-row-words");
    let said = fields.text("consent").to_lowercase();
    if names.no.contains(&said) {
        form.fault("consent", "fault-row-consent-no");
    } else if !names.yes.contains(&said) {
        form.fault("consent", "fault-row-consent");
    }
    let topic = form.optional_text("topic", LONGEST_TEXT);
    form.done(Some(Voice { name, words: Words::of(Version::standard(locale, None, text)), topic, row }))
}

/// A fault of a cell as a fault of its row.
pub fn in_row(row: usize, fault: &FieldFault) -> FieldFault {
    let message = if fault.message == "fault-too-long" { "fault-row-long" } else { &fault.message };
    let number = i64::try_from(row).ok();
    FieldFault { number, ..FieldFault::new(&format!("table-{row}-{}", fault.field), message) }
}

/// The table, as it comes out of a spreadsheet.
#[cfg(feature = "import")]
mod table {
    use super::{Cells, ColumnNames, MOST_ROWS};
    use crate::form::FieldFault;

    /// The columns in the order that they have where no row names them.
    const ORDER: [&str; 4] = ["name", "words", "consent", "topic"];

    /// The rows that have something in them, with their numbers from 1.
    pub fn rows(text: &str, names: &ColumnNames) -> Result<Vec<(usize, Cells)>, FieldFault> {
        let fault = |message| FieldFault::new("table", message);
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter(text))
            .from_reader(text.as_bytes());
        let records: Vec<csv::StringRecord> =
            reader.records().collect::<Result<_, _>>().map_err(|_| fault("fault-table-unreadable"))?;
        let header = records.first().and_then(|record| header(record, names));
        let columns = header.clone().unwrap_or_else(|| ORDER.to_vec());
        if !["words", "consent"].iter().all(|needed| columns.contains(needed)) {
            return Err(fault("fault-table-columns"));
        }
        let numbered = records.iter().enumerate().skip(usize::from(header.is_some()));
        let full = numbered.filter(|(_, record)| record.iter().any(|cell| !cell.trim().is_empty()));
        let cells = |record: &csv::StringRecord| {
            columns.iter().zip(record).map(|(column, cell)| ((*column).to_owned(), cell.to_owned())).collect()
        };
        let rows: Vec<_> = full.map(|(at, record)| (at + 1, cells(record))).collect();
        match rows.len() {
            0 => Err(fault("fault-table-empty")),
            1..=MOST_ROWS => Ok(rows),
            _ => Err(FieldFault { number: i64::try_from(MOST_ROWS).ok(), ..fault("fault-table-long") }),
        }
    }

    /// Spreadsheets put tabs between the cells that somebody copies; files have commas, in some countries semicolons.
    fn delimiter(text: &str) -> u8 {
        let first = text.lines().next().unwrap_or_default();
        [b'\t', b';', b','].into_iter().find(|sign| first.as_bytes().contains(sign)).unwrap_or(b',')
    }

    /// The columns that the first row names; nothing where it is a row like the others. A column that nobody knows has
    /// no name.
    fn header(record: &csv::StringRecord, names: &ColumnNames) -> Option<Vec<&'static str>> {
        let column = |cell: &str| {
            let cell = cell.trim().to_lowercase();
            let known =
                [("name", &names.name), ("words", &names.words), ("consent", &names.consent), ("topic", &names.topic)];
            known.into_iter().find(|(_, called)| called.contains(&cell)).map_or("", |(name, _)| name)
        };
        let columns: Vec<_> = record.iter().map(column).collect();
        (columns.iter().filter(|column| !column.is_empty()).count() >= 2).then_some(columns)
    }
}

#[cfg(all(test, feature = "import"))]
mod tests {
    use super::*;

    const TODAY: Date = jiff::civil::date(2026, 11, 20);

    fn names() -> ColumnNames {
        let one = |text: &str| vec![text.to_owned()];
        ColumnNames {
            name: one("name"),
            words: one("words"),
            consent: one("consent"),
            topic: one("topic"),
            yes: one("yes"),
            no: one("no"),
        }
    }

    fn form(pairs: &[(&str, &str)]) -> Fields {
        let usual = [
            ("key", "01jd4x5zs0000000000000000a"),
            ("asked-by", "Ruth"),
            ("hear", "no"),
            ("consent-way", "said"),
            ("consent-day", "19"),
            ("consent-month", "11"),
            ("consent-year", "2026"),
        ];
        Fields(usual.iter().chain(pairs).map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect())
    }

    fn session(table: &str) -> Result<NewRecording, Vec<FieldFault>> {
        NewRecording::read_session(&form(&[("table", table)]), Locale::DEFAULT, TODAY, &names())
    }

    fn said(recording: &NewRecording) -> Vec<(Option<&str>, String, usize)> {
        let voices = recording.voices.iter();
        voices.map(|voice| (voice.name.as_deref(), voice.words.text(Locale::DEFAULT), voice.row)).collect()
    }

    #[test]
    fn a_table_is_read_as_a_spreadsheet_gives_it() {
        let pasted = "Name\tWords\tConsent\nDot\t\"The bus is late.\nEvery \"\"single\"\" day, yes.\"\tyes\n\t\t\n\tI walk.\tYES\n";
        let recording = session(pasted).expect("two voices");
        assert_eq!(
            said(&recording),
            [(Some("Dot"), "The bus is late.\nEvery \"single\" day, yes.".into(), 2), (None, "I walk.".into(), 4)]
        );
        let file = "words,topic,consent\nI walk.,Buses,yes\n";
        assert_eq!(session(file).expect("a voice").voices[0].topic.as_deref(), Some("Buses"));
        assert_eq!(said(&session("Dot;I walk.;yes").expect("a voice")), [(Some("Dot"), "I walk.".into(), 1)]);
    }

    #[test]
    fn everything_that_is_wrong_is_said_by_row() {
        let faults =
            session("name,words,consent\nDot,I walk.,no\nSam,,yes\nAl,I ride.,perhaps\nZo\u{202E}e,Hello,yes\n");
        let faults = faults.expect_err("faults");
        let found: Vec<_> = faults.iter().map(|f| (f.field.as_str(), f.message.as_str(), f.number)).collect();
        assert_eq!(
            found,
            [
                ("table-2-consent", "fault-row-consent-no", Some(2)),
                ("table-3-words", "fault-row-words", Some(3)),
                ("table-4-consent", "fault-row-consent", Some(4)),
                ("table-5-name", "fault-row-name", Some(5)),
            ]
        );
        let long = format!("Dot,{},yes", "a".repeat(LONGEST_TEXT + 1));
        assert_eq!(session(&long).expect_err("a fault")[0].message, "fault-row-long");
    }

    #[test]
    fn a_table_that_is_none_is_said_so() {
        let message = |table: &str| session(table).expect_err("a fault")[0].message.clone();
        assert_eq!(message(""), "fault-table-empty");
        assert_eq!(message("name\tconsent\nDot\tyes"), "fault-table-columns");
        assert_eq!(message(&"Dot,I walk.,yes\n".repeat(MOST_ROWS + 1)), "fault-table-long");
    }

    #[test]
    fn words_without_consent_are_refused_in_words() {
        let one = |consent: &str| {
            let fields = form(&[("text", "I walk."), ("how", "phone"), ("consent", consent)]);
            NewRecording::read(&fields, Locale::DEFAULT, TODAY)
        };
        assert!(one("yes").is_ok_and(|recording| recording.help == Help::Phone && recording.voices[0].name.is_none()));
        assert_eq!(one("no").expect_err("a fault")[0].message, "fault-consent-no");
        assert_eq!(one("").expect_err("a fault")[0].message, "fault-consent-missing");
        let tomorrow = form(&[("text", "I walk."), ("how", "phone"), ("consent", "yes"), ("consent-day", "21")]);
        let faults = NewRecording::read(&tomorrow, Locale::DEFAULT, TODAY).expect_err("a fault");
        assert_eq!(faults[0].message, "fault-consent-later");
    }
}
