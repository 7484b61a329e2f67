//! The forms of the words that are offered in the place of others, so that a sentence stays right.

use crate::content::easy_read::rules::has;

/// For each word: with `s`, past, past participle, with `ing`; `-` where there is none.
const FORMS: &[[&str; 5]] = &[
    ["agree", "agrees", "agreed", "agreed", "agreeing"],
    ["aim", "aims", "aimed", "aimed", "aiming"],
    ["ask", "asks", "asked", "asked", "asking"],
    ["avoid", "avoids", "avoided", "avoided", "avoiding"],
    ["blame", "blames", "blamed", "blamed", "blaming"],
    ["buy", "buys", "bought", "bought", "buying"],
    ["care", "cares", "cared", "cared", "caring"],
    ["carer", "carers", "-", "-", "-"],
    ["cause", "causes", "caused", "caused", "causing"],
    ["change", "changes", "changed", "changed", "changing"],
    ["check", "checks", "checked", "checked", "checking"],
    ["client", "clients", "-", "-", "-"],
    ["complaint", "complaints", "-", "-", "-"],
    ["cost", "costs", "cost", "cost", "costing"],
    ["cut", "cuts", "cut", "cut", "cutting"],
    ["decide", "decides", "decided", "decided", "deciding"],
    ["do", "does", "did", "done", "doing"],
    ["ease", "eases", "eased", "eased", "easing"],
    ["end", "ends", "ended", "ended", "ending"],
    ["expect", "expects", "expected", "expected", "expecting"],
    ["explain", "explains", "explained", "explained", "explaining"],
    ["find", "finds", "found", "found", "finding"],
    ["fix", "fixes", "fixed", "fixed", "fixing"],
    ["form", "forms", "-", "-", "-"],
    ["get", "gets", "got", "got", "getting"],
    ["give", "gives", "gave", "given", "giving"],
    ["go", "goes", "went", "gone", "going"],
    ["goal", "goals", "-", "-", "-"],
    ["help", "helps", "helped", "helped", "helping"],
    ["hide", "hides", "hid", "hidden", "hiding"],
    ["improve", "improves", "improved", "improved", "improving"],
    ["keep", "keeps", "kept", "kept", "keeping"],
    ["learn", "learns", "learned", "learned", "learning"],
    ["leave", "leaves", "left", "left", "leaving"],
    ["let", "lets", "let", "let", "letting"],
    ["limit", "limits", "limited", "limited", "limiting"],
    ["listen", "listens", "listened", "listened", "listening"],
    ["live", "lives", "lived", "lived", "living"],
    ["look", "looks", "looked", "looked", "looking"],
    ["make", "makes", "made", "made", "making"],
    ["meeting", "meetings", "-", "-", "-"],
    ["move", "moves", "moved", "moved", "moving"],
    ["need", "needs", "needed", "needed", "needing"],
    ["panic", "panics", "panicked", "panicked", "panicking"],
    ["part", "parts", "-", "-", "-"],
    ["pay", "pays", "paid", "paid", "paying"],
    ["plan", "plans", "-", "-", "-"],
    ["point", "points", "pointed", "pointed", "pointing"],
    ["remember", "remembers", "remembered", "remembered", "remembering"],
    ["rest", "rests", "rested", "rested", "resting"],
    ["result", "results", "-", "-", "-"],
    ["right", "rights", "-", "-", "-"],
    ["rule", "rules", "-", "-", "-"],
    ["set", "sets", "set", "set", "setting"],
    ["share", "shares", "shared", "shared", "sharing"],
    ["show", "shows", "showed", "shown", "showing"],
    ["shrink", "shrinks", "shrank", "shrunk", "shrinking"],
    ["speed", "speeds", "sped", "sped", "speeding"],
    ["spend", "spends", "spent", "spent", "spending"],
    ["start", "starts", "started", "started", "starting"],
    ["stop", "stops", "stopped", "stopped", "stopping"],
    ["supporter", "supporters", "-", "-", "-"],
    ["take", "takes", "took", "taken", "taking"],
    ["talk", "talks", "talked", "talked", "talking"],
    ["tell", "tells", "told", "told", "telling"],
    ["think", "thinks", "thought", "thought", "thinking"],
    ["try", "tries", "tried", "tried", "trying"],
    ["use", "uses", "used", "used", "using"],
    ["view", "views", "-", "-", "-"],
    ["watch", "watches", "watched", "watched", "watching"],
    ["way", "ways", "-", "-", "-"],
    ["work", "works", "worked", "worked", "working"],
];

/// Words after which a verb is a participle and not in the past: "was given", "gave".
const BEFORE_PARTICIPLE: &str = "am is are was were be been being has have had having get gets got not also always";

/// Words that are not counted, so that no "a" can stand before them.
const WITHOUT_ARTICLE: &str = "more help support work working housing spending buying papers strength steps most some \
                               many keeping checks results goals changes rules unfair people paperwork law asking";

/// Words that mean "about" themselves.
const ABOUT: &str = "about around roughly approximately nearly almost";

/// The first word of a phrase in the form of the word that it stands for.
pub(super) fn inflected(phrase: &str, word: &str, before: &str) -> Option<String> {
    let (first, rest) = phrase.split_once(' ').map_or((phrase, None), |(first, rest)| (first, Some(rest)));
    let forms = FORMS.iter().find(|forms| forms[0] == first)?;
    let form = match word {
        _ if word.contains('\'') => return None,
        _ if word.ends_with("ing") => forms[4],
        _ if word.ends_with('d') && has(BEFORE_PARTICIPLE, before) => forms[3],
        _ if word.ends_with('d') => forms[2],
        _ if word.ends_with('s') => forms[1],
        _ => return None,
    };
    (form != "-").then(|| rest.map_or_else(|| form.to_owned(), |rest| format!("{form} {rest}")))
}

/// "an" and "plan" are "a plan"; "an" and "more" are "more"; "about" and "about half" are "about half".
pub(super) fn joined(before: &str, phrase: &str) -> Option<String> {
    if has(ABOUT, before) {
        return phrase.starts_with("about ").then(|| phrase.to_owned());
    }
    let bare = ["a ", "an ", "the "].iter().find_map(|article| phrase.strip_prefix(article));
    match before {
        "a" | "an" => {
            let phrase = bare.unwrap_or(phrase);
            let has_vowel = phrase.starts_with(['a', 'e', 'i', 'o', 'u']) && !phrase.starts_with("use");
            let needs = if has_vowel { "an" } else { "a" };
            if has(WITHOUT_ARTICLE, phrase.split(' ').next().unwrap_or_default()) {
                Some(phrase.to_owned())
            } else {
                (needs != before || bare.is_some()).then(|| format!("{needs} {phrase}"))
            }
        }
        "the" | "my" | "your" | "our" | "their" | "his" | "her" | "this" => {
            bare.map(|bare| format!("{before} {bare}"))
        }
        _ => None,
    }
}
