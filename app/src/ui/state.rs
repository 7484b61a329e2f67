//! How far something is: always word, shape and colour together (WCAG 2.2, 1.4.1 Use of Color).

use super::t;
use domain::strategy::State;
use leptos::prelude::*;

/// The state with its word.
pub fn state(state: State) -> AnyView {
    state_called(state, t(&format!("state-{}", state.name())))
}

/// The shape and colour of a state with another word, for what goes through other states.
pub fn state_called(state: State, word: String) -> AnyView {
    view! {
        <span class=format!("bt-state bt-state--{}", state.name())>
            <svg class="bt-state__shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d=shape(state) fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/>
            </svg>
            <span>{word}</span>
        </span>
    }
    .into_any()
}

/// Drawn with lines of one width, so that the shapes also differ in black and white.
const fn shape(state: State) -> &'static str {
    match state {
        State::NotStarted => "M12 4a8 8 0 1 0 .01 0",
        State::GoingOn => "M12 4a8 8 0 1 0 .01 0M12 5v14M14.5 6v12M17 8v8",
        State::Late => "M12 3.5a8.5 8.5 0 1 0 .01 0M12 7.5V12l3.5 2",
        State::Stuck => "M8 12V6m3 5V4m3 7V4.5m3 7.5V7M8 12l-2.5-1L9 19h7l1-7",
        State::Done => "M4 12.5l5.5 6L20 6",
        State::Checked => "M2 12.5l5 5.5L15 7M13 16l2 2L22.500 8",
        State::Stopped => "M4 12h16",
    }
}
