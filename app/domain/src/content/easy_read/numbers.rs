//! The rules about numbers, percentages, dates and times.

use super::check::Reader;
use super::cut::{Kind, Token};
use super::rules::{has, place};
use super::{Rule, Severity};
use jiff::civil::Date;
use std::ops::Range;

/// Checks the numbers of a sentence.
pub(super) fn check(reader: &mut Reader<'_>, sentence: &Range<usize>) {
    let mut at = sentence.start;
    while at < sentence.end {
        at += one(reader, sentence, at).max(1);
    }
}

/// Checks what starts at a token; gives how many tokens that was.
fn one(reader: &mut Reader<'_>, sentence: &Range<usize>, at: usize) -> usize {
    let Some(token) = reader.tokens.get(at) else { return 1 };
    match token.kind {
        Kind::Sign('%' | '‰' | '٪') => {
            reader.found(Rule::Percent, Severity::Stops, at, at, None);
            1
        }
        Kind::Word if has(reader.language.large_numbers, &token.lower) => {
            reader.found(Rule::LargeNumber, Severity::Warns, at, at, None);
            1
        }
        Kind::Word => date(reader, sentence, at),
        Kind::Number => [percent, date, clock, telephone]
            .into_iter()
            .map(|rule| rule(reader, sentence, at))
            .find(|used| *used > 0)
            .unwrap_or_else(|| {
                large(reader, at);
                1
            }),
        _ => 1,
    }
}

/// `50%`, `50 %`, `50 percent`, `50 per cent`.
fn percent(reader: &mut Reader<'_>, sentence: &Range<usize>, at: usize) -> usize {
    let is_percent = |at| has(reader.language.percent, reader.lower(at));
    let is_word = |at: usize| reader.tokens.get(at).is_some_and(|token| token.kind == Kind::Word);
    let (used, severity) = if reader.tokens.get(at + 1).is_some_and(|next| matches!(next.kind, Kind::Sign('%' | '٪')))
    {
        (2, Severity::Stops)
    } else if is_percent(at + 1) {
        (2, Severity::Warns)
    } else if is_word(at + 1) && is_percent(at + 2) {
        (3, Severity::Warns)
    } else {
        return 0;
    };
    let better = value(reader.lower(at)).and_then(reader.language.share).unwrap_or_default();
    reader.offer(Rule::Percent, severity, [at, at + used - 1], sentence, better);
    used
}

/// `12 May`, `12th of May 2026`, `May 12, 2026`, `12/05/2026`, `2026-05-12`.
fn date(reader: &mut Reader<'_>, sentence: &Range<usize>, at: usize) -> usize {
    let Some((used, day)) = in_figures(reader.lower(at)).map(|day| (1, Some(day))).or_else(|| with_month(reader, at))
    else {
        return 0;
    };
    if !day_is_named(reader, at) {
        let better = day.map(|day| {
            let weekday = usize::try_from(day.weekday().to_monday_zero_offset()).unwrap_or_default();
            (reader.language.date)(weekday, day.day(), day.month(), day.year())
        });
        reader.offer(Rule::DateWithoutDay, Severity::Warns, [at, at + used - 1], sentence, &better.unwrap_or_default());
    }
    used
}

/// A date in figures: the day first, as in Britain and most of the world, or the year first.
fn in_figures(word: &str) -> Option<Date> {
    let sign = word.chars().find(|char| !char.is_ascii_digit()).filter(|sign| matches!(sign, '/' | '-' | '.'))?;
    let mut parts = word.split(sign);
    let (first, month, last) = (parts.next()?, parts.next()?, parts.next()?);
    let short = |text: &str| (1..=2).contains(&text.len());
    if parts.next().is_some() || !short(month) {
        return None;
    }
    let (day, year) = match (first.len(), last.len()) {
        (1..=2, 4) => (first, last.parse().ok()?),
        (1..=2, 2) => (first, last.parse::<i16>().ok()? + 2_000),
        (4, 1..=2) => (last, first.parse().ok()?),
        _ => return None,
    };
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

/// A date with the name of the month: how many tokens it has, and which day it is where the year is there.
fn with_month(reader: &Reader<'_>, at: usize) -> Option<(usize, Option<Date>)> {
    let (day, month, mut end) = if let Some(month) = month(reader, at) {
        (day(reader, at + 1)?, month, at + 2)
    } else {
        let gap = usize::from(has(reader.language.of, reader.lower(at + 1)));
        (day(reader, at)?, month(reader, at + 1 + gap)?, at + 2 + gap)
    };
    let comma = usize::from(reader.tokens.get(end).is_some_and(|token| token.kind == Kind::Sign(',')));
    let year = year(reader.lower(end + comma));
    if year.is_some() {
        end += comma + 1;
    }
    Some((end - at, year.and_then(|year| Date::new(year, month, day?).ok())))
}

/// The month that a word names, from 1. In some languages it has a capital letter: "May", not "may".
fn month(reader: &Reader<'_>, at: usize) -> Option<i8> {
    let may_be = |token: &&Token<'_>| token.is_capitalised() || !reader.language.months_have_capitals;
    let token = reader.tokens.get(at).filter(may_be)?;
    i8::try_from(place(reader.language.months, &token.lower)? % 12 + 1).ok()
}

/// The day of a month: `12`, `12th`; the inner `None` for several days, `12-14`.
#[allow(clippy::option_option)]
fn day(reader: &Reader<'_>, at: usize) -> Option<Option<i8>> {
    let word = reader.lower(at);
    let days = word.split('-').map(|part| {
        let digits = part.trim_end_matches(|char: char| char.is_ascii_alphabetic());
        digits
            .parse::<i8>()
            .ok()
            .filter(|day| (1..=31).contains(day) && digits.len() <= 2 && part.len() <= digits.len() + 2)
    });
    let days = days.take(3).collect::<Option<Vec<i8>>>()?;
    Some(if let [day] = days.as_slice() { Some(*day) } else { None })
}

fn year(word: &str) -> Option<i16> {
    let is_year = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    word.parse().ok().filter(|year| is_year && (1_900..2_100).contains(year))
}

/// Whether the day of the week stands before a date: "Tuesday 12 May", "Tuesday, the 12th".
fn day_is_named(reader: &Reader<'_>, at: usize) -> bool {
    let before = (at.saturating_sub(3)..at).rev().find(|before| {
        let passed = reader.tokens.get(*before).is_some_and(|token| token.kind == Kind::Sign(','));
        !passed && !has(reader.language.of, reader.lower(*before))
    });
    before.is_some_and(|before| has(reader.language.days, reader.lower(before)))
}

/// Times: `14:30`, `09:00`, `at 14.30`, `14h30`, `1430 hours`. A time of 12 hours is no large number either.
fn clock(reader: &mut Reader<'_>, sentence: &Range<usize>, at: usize) -> usize {
    let word = reader.lower(at);
    let hours = has(reader.language.hours, reader.lower(at + 1));
    let of_day = has(reader.language.clock, reader.lower(at + 1));
    let after_at = at > 0 && has(reader.language.at, reader.lower(at - 1));
    let Some((hour, minute)) = time(word, hours) else { return 0 };
    let by_24 = hour > 12 || hour == 0 || word.starts_with('0');
    if by_24 && word.contains('.') && !after_at && !hours {
        return 0;
    }
    let used = 1 + usize::from(hours);
    if by_24 && !of_day {
        let better = (reader.language.time)(hour, minute);
        reader.offer(Rule::Clock24, Severity::Warns, [at, at + used - 1], sentence, &better);
    }
    used
}

fn time(word: &str, hours: bool) -> Option<(u8, u8)> {
    let (hour, minute) = match word.split_once([':', '.', 'h']) {
        Some((hour, minutes)) => (hour, minutes.split(':').next()?),
        None if hours && word.len() == 4 => (word.get(..2)?, word.get(2..)?),
        None => return None,
    };
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=2).contains(&hour.len()) || minute.len() != 2 || !digits(hour) || !digits(minute) {
        return None;
    }
    let (hour, minute) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60 || hour == 24 && minute == 0).then_some((hour, minute))
}

/// A telephone number is copied, not read: `01905 123456`, "call 999".
fn telephone(reader: &mut Reader<'_>, _sentence: &Range<usize>, at: usize) -> usize {
    let word = reader.lower(at);
    let digits = word.bytes().filter(u8::is_ascii_digit).count();
    let international = at > 0 && reader.tokens.get(at - 1).is_some_and(|before| before.kind == Kind::Sign('+'));
    let called = (at.saturating_sub(3)..at).any(|before| has(reader.language.call, reader.lower(before)));
    if !(word.starts_with('0') && digits > 3 || international || called && digits > 2) {
        return 0;
    }
    let rest = reader.tokens.get(at..).unwrap_or_default();
    rest.iter().take_while(|token| token.kind == Kind::Number).count()
}

fn large(reader: &mut Reader<'_>, at: usize) {
    let word = reader.lower(at);
    if word.contains('/') {
        // "24/7": a special sign inside a number.
        reader.found(Rule::SpecialSign, Severity::Stops, at, at, None);
        return;
    }
    let (before, after) = (if at > 0 { reader.lower(at - 1) } else { "" }, reader.lower(at + 1));
    let Some(value) = value(word) else { return };
    let of_clock = (has(reader.language.clock, after) && value < 60.0)
        || ((has(reader.language.clock, before) || has(reader.language.at, before)) && value <= 12.0)
        || has(reader.language.clock, word.trim_start_matches(|char: char| char.is_ascii_digit() || char == '.'));
    let is_year = year(word.split('-').next().unwrap_or_default()).is_some();
    if value > reader.language.largest_number && !of_clock && !is_year {
        reader.found(Rule::LargeNumber, Severity::Warns, at, at, None);
    }
}

/// The value of a number as people write it, the largest of several: `1,200`, `2.5`, `12th`, `11-13`.
fn value(word: &str) -> Option<f64> {
    let parts = word.split('-').filter_map(|part| {
        let digits = part.trim_end_matches(|char: char| !char.is_ascii_digit());
        digits.replace(',', "").parse::<f64>().ok()
    });
    parts.reduce(f64::max)
}
