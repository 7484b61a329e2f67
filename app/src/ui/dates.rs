//! Days, times and numbers as the reader's language writes them (CLDR, by ICU4X); easy read names the day of the week and
//! says times in words.

use super::{t, ta, the_reader};
use crate::reader::time_zone;
use domain::content::{Form, LANGUAGES, Language, Locale};
use fixed_decimal::{Decimal, FloatPrecision};
use icu_calendar::Date as IcuDate;
use icu_datetime::fieldsets::{T, YMD, YMDE};
use icu_datetime::input::Time as IcuTime;
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use std::collections::HashMap;
use std::sync::LazyLock;

/// The day of a point in time.
pub fn day(at: Timestamp) -> String {
    on(at.to_zoned(time_zone()).date())
}

/// A day: "3 March 2026", and in easy read "Tuesday 3 March 2026".
pub fn on(date: Date) -> String {
    format_date(date, the_reader().locale).unwrap_or_else(|| date.to_string())
}

fn format_date(date: Date, locale: Locale) -> Option<String> {
    let [month, day] = [date.month(), date.day()].map(i8::unsigned_abs);
    let icu = IcuDate::try_new_iso(i32::from(date.year()), month, day).ok()?;
    let formats = FORMATS.get(locale.language().code)?;
    Some(match locale.form {
        Form::Standard => formats.day.format(&icu).to_string(),
        Form::EasyRead => formats.day_of_the_week.format(&icu).to_string().replace(',', ""),
    })
}

/// How a language writes days, times and numbers. To make one reads the tables of CLDR, so each is made once.
struct Formats {
    day: DateTimeFormatter<YMD>,
    day_of_the_week: DateTimeFormatter<YMDE>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
}

static FORMATS: LazyLock<HashMap<&str, Formats>> = LazyLock::new(|| {
    let of = |language: &Language| Some((language.code, Formats::of(language)?));
    LANGUAGES.iter().filter_map(of).collect()
});

impl Formats {
    fn of(language: &Language) -> Option<Self> {
        let locale: icu_locale_core::Locale = language.formats.parse().ok()?;
        Some(Self {
            day: DateTimeFormatter::try_new((&locale).into(), YMD::long()).ok()?,
            day_of_the_week: DateTimeFormatter::try_new((&locale).into(), YMDE::long()).ok()?,
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).ok()?,
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).ok()?,
        })
    }
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

/// A time of the day: "01:55", and in easy read "5 to 2 in the morning".
pub fn time_of_day(time: Time) -> String {
    let locale = the_reader().locale;
    if locale.form == Form::Standard {
        return format_time(time, locale).unwrap_or_else(|| time.strftime("%H:%M").to_string());
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

/// A time in figures, by the clock that the language uses.
fn format_time(time: Time, locale: Locale) -> Option<String> {
    let [hour, minute] = [time.hour(), time.minute()].map(i8::unsigned_abs);
    let icu = IcuTime::try_new(hour, minute, 0, 0).ok()?;
    Some(FORMATS.get(locale.language().code)?.time.format(&icu).to_string())
}

/// A number with the separators of the reader's language.
pub fn number(value: f64) -> String {
    let formatted = || {
        let decimal = Decimal::try_from_f64(value, FloatPrecision::RoundTrip).ok()?;
        Some(FORMATS.get(the_reader().locale.language().code)?.number.format(&decimal).to_string())
    };
    formatted().unwrap_or_else(|| value.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_in_figures_does_not_leave_open_whether_it_is_morning() {
        let said = |locale, hour| format_time(Time::constant(hour, 55, 0, 0), locale).expect("a time");
        assert_eq!(said(Locale::DEFAULT, 1), "01:55");
        assert_eq!(said(Locale::DEFAULT, 13), "13:55");
        for locale in Locale::all() {
            assert_ne!(said(locale, 1), said(locale, 13), "{locale}");
        }
    }
}
