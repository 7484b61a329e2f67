//! Measures: the value here beside others, in words first, then as a picture, then as a table.

use crate::boards::row;
use crate::failure::Failure;
use crate::reader::{Reader, key};
use crate::ui::{self, Card, Page, Section, t, ta, the_reader};
use axum::extract::Path;
use axum::response::Response;
use domain::record::Kind;
use domain::strategy::{Better, Comparison, Measure, Standing, Unit};
use leptos::prelude::*;

/// All measures.
pub async fn measures(reader: Reader) -> Result<Response, Failure> {
    let measures = reader.app.store.measures().await?;
    let page =
        Page::new(reader.t("measures-title")).section(Section::Strategy).crumb("strategy", reader.t("strategy-title"));
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let cards = measures.iter().map(|measure| {
            let text = measure.england.map(|england| standing(measure, england.value, "england"));
            Card::new("measure", format!("strategy/measures/{}", measure.key), ui::named(&measure.words, locale))
                .text(value(measure, measure.local))
                .meta(text.unwrap_or_else(|| measure.period.clone()))
        });
        view! { <p class="bt-lead">{t("measures-lead")}</p> {ui::cards(cards, "measures-none")} }
    }))
}

/// One measure.
pub async fn measure(reader: Reader, Path((_, code)): Path<(String, String)>) -> Result<Response, Failure> {
    let measure = reader.app.store.measure(&key(&code.to_lowercase())?).await?;
    let record = Kind::Measure.record(measure.key.clone());
    let history = reader.app.store.history(&record).await?;
    let recordings = reader.app.store.recordings_of([record.clone()]).await?;
    let page = Page::new(ui::named(&measure.words, reader.locale))
        .section(Section::Strategy)
        .crumb("strategy", reader.t("strategy-title"))
        .crumb("strategy/measures", reader.t("measures-title"));
    Ok(reader.show(page, move || {
        let locale = the_reader().locale;
        let lacks = measure.words.read(locale).is_some_and(|reading| reading.other_form());
        let better = match measure.better {
            Better::Higher => t("measure-higher"),
            Better::Lower => t("measure-lower"),
        };
        let said: Vec<String> = others(&measure).into_iter().map(|(name, other)| standing(&measure, other.value, name)).collect();
        view! {
            {lacks.then(|| view! { <div class="bt-notice"><p>{t("content-no-easy-read")}</p></div> })}
            <p class="bt-lead">{ui::ta_typed("measure-here", &[("value", value(&measure, measure.local).into())], ("period", &measure.period))}</p>
            {ui::recordings(&recordings, &record)}
            <p class="govuk-body"><strong>{better.clone()}</strong></p>
            {said.iter().map(|text| view! { <p class="govuk-body">{text.clone()}</p> }).collect_view()}
            {chart(&measure, &better)}
            {table(&measure)}
            {ui::history(&measure.words, &history)}
            <dl class="govuk-summary-list">{row("measure-code-label", measure.code.clone())} {row("measure-period-label", measure.period.clone())}</dl>
        }
    }))
}

fn others(measure: &Measure) -> Vec<(&'static str, Comparison)> {
    [("group", measure.group), ("england", measure.england)]
        .into_iter()
        .filter_map(|(name, comparison)| Some((name, comparison?)))
        .collect()
}

/// A value in words: "71.5 in every 100 people" reads better than a percentage, and easy read has no percent sign.
fn value(measure: &Measure, value: f64) -> String {
    let message = match measure.unit {
        Unit::Percent => "measure-value-percent",
        Unit::Per100000 => "measure-value-per-100000",
        Unit::Score => "measure-value-score",
    };
    ta(message, &[("value", ui::number(value).into())])
}

fn standing(measure: &Measure, other: f64, name: &str) -> String {
    let how = match measure.standing(other) {
        Standing::Better => "better",
        Standing::Same => "same",
        Standing::Worse => "worse",
    };
    ta(&format!("measure-{how}-than-{name}"), &[("value", value(measure, other).into())])
}

/// Bars in units of the reader's own text size, so that the words in the picture grow with their setting.
fn chart(measure: &Measure, better: &str) -> AnyView {
    let mut bars = vec![("local", measure.local)];
    bars.extend(others(measure).into_iter().map(|(name, other)| (name, other.value)));
    let most = match measure.unit {
        Unit::Percent => 100.0,
        _ => bars.iter().map(|(_, value)| *value).fold(f64::MIN_POSITIVE, f64::max),
    };
    let label = |name: &str, at: f64| format!("{}: {}", t(&format!("measure-{name}")), ui::number(at));
    let spoken = bars.iter().map(|(name, at)| label(name, *at)).collect::<Vec<_>>().join(", ");
    let height = format!("{}rem", bars.len() as f64 * 4.75);
    let rows = bars.iter().enumerate().map(|(n, (name, at))| {
        let top = n as f64 * 4.75;
        let width = (at / most * 100.0).clamp(0.5, 100.0);
        view! {
            <text class="bt-bar__label" x="0" y=format!("{}rem", top + 1.25)>{label(name, *at)}</text>
            <rect class=format!("bt-bar bt-bar--{name}") x="1" y=format!("{}rem", top + 1.9) width=format!("{width:.1}%") height="2rem" rx="6"></rect>
        }
    });
    let caption = better.to_owned();
    view! {
        <figure class="bt-chart">
            <svg class="bt-chart__picture" role="img" aria-label=spoken height=height>{rows.collect_view()}</svg>
            <figcaption>{caption}</figcaption>
        </figure>
    }
    .into_any()
}

fn table(measure: &Measure) -> AnyView {
    let row = |name: &str, at: f64, place: Option<String>| {
        view! {
            <tr class="govuk-table__row">
                <th scope="row" class="govuk-table__header">{t(&format!("measure-{name}"))}</th>
                <td class="govuk-table__cell govuk-table__cell--numeric">{ui::number(at)}</td>
                <td class="govuk-table__cell">{place.unwrap_or_else(|| t("measure-no-place"))}</td>
            </tr>
        }
    };
    let rows = others(measure).into_iter().map(|(name, other)| {
        let place = other
            .rank
            .zip(other.size)
            .map(|(rank, size)| ta("measure-place", &[("rank", rank.into()), ("size", size.into())]));
        row(name, other.value, place)
    });
    let title = t("measure-table-title");
    view! {
        <section class="bt-scroll" tabindex="0" aria-label=title.clone()>
            <table class="govuk-table">
                <caption class="govuk-table__caption govuk-table__caption--m">{title.clone()}</caption>
                <thead class="govuk-table__head">
                    <tr class="govuk-table__row">
                        <th scope="col" class="govuk-table__header">{t("measure-table-where")}</th>
                        <th scope="col" class="govuk-table__header govuk-table__header--numeric">{t("measure-table-value")}</th>
                        <th scope="col" class="govuk-table__header">{t("measure-table-place")}</th>
                    </tr>
                </thead>
                <tbody class="govuk-table__body">{row("local", measure.local, None)} {rows.collect_view()}</tbody>
            </table>
        </section>
    }
    .into_any()
}
