//! Days, times and numbers as the reader's language writes them (CLDR, by ICU4X); easy read names the day of the week and
//! says times in words.

use super::{t, ta, the_reader};
use crate::reader::time_zone;
use domain::content::{Form, Locale};
use fixed_decimal::{Decimal, FloatPrecision};
use icu_calendar::Date as IcuDate;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_decimal::DecimalFormatter;
use jiff::Timestamp;
use jiff::civil::{Date, Time};

/// The day of a point in time.
pub fn day(at: Timestamp) -> String {
    on(at.to_zoned(time_zone()).date())
}

/// A day: "3 March 2026", and in easy read "Tuesday 3 March 2026".
pub fn on(date: Date) -> String {
    format_date(date, the_reader().locale).unwrap_or_else(|| date.to_string())
}

fn format_date(date: Date, locale: Locale) -> Option<String> {
    let formats: icu_locale_core::Locale = locale.language().formats.parse().ok()?;
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    let icu = IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()?;
    Some(match locale.form {
        Form::Standard => DateTimeFormatter::try_new(formats.into(), YMD::long()).ok()?.format(&icu).to_string(),
        Form::EasyRead => {
            DateTimeFormatter::try_new(formats.into(), YMDE::long()).ok()?.format(&icu).to_string().replace(',', "")
        }
    })
}

/// The day and the time of a point in time.
pub fn moment(at: Timestamp) -> String {
    let local = at.to_zoned(time_zone());
    match the_reader().locale.form {
        Form::Standard => {
            ta("date-and-time", &[("day", on(local.date()).into()), ("time", time_of_day(local.time()).into())])
        }
        // When exactly somebody wrote does not help anybody to read; the day does.
        Form::EasyRead => on(local.date()),
    }
}

/// A time of the day: "14:30", and in easy read "half past 2 in the afternoon".
pub fn time_of_day(time: Time) -> String {
    if the_reader().locale.form == Form::Standard {
        return format!("{}:{:02}", time.hour(), time.minute());
    }
    let twelve = |hour: i8| if hour % 12 == 0 { 12 } else { hour % 12 };
    let part = match time.hour() {
        0..=11 => "time-morning",
        12..=17 => "time-afternoon",
        _ => "time-evening",
    };
    ta(
        "time-in-words",
        &[
            ("minute", time.minute().into()),
            ("hour", twelve(time.hour()).to_string().into()),
            ("next", twelve(time.hour() + 1).to_string().into()),
            ("part", t(part).into()),
        ],
    )
}

/// A number with the separators of the reader's language.
pub fn number(value: f64) -> String {
    let locale = the_reader().locale.language().formats;
    let formatted = || {
        let decimal = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
        let formats: icu_locale_core::Locale = locale.parse().ok()?;
        Some(DecimalFormatter::try_new(formats.into(), Default::default()).ok()?.format(&decimal).to_string())
    };
    formatted().unwrap_or_else(|| value.to_string())
}
