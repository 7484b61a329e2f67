//! Names of other people, where the words round them say so: "my neighbour Tom", "Mrs Okoro", "her name is Ana".

use super::Word;
use std::ops::Range;

/// What belongs to a language.
struct People {
    language: &'static str,
    /// Words before who it is: "my". Empty where the language puts them elsewhere or leaves them out.
    whose: &'static [&'static str],
    /// Who somebody is to the writer, plain; a star stands for any ending.
    who: &'static [&'static str],
    /// Words between that and the name: "called".
    called: &'static [&'static str],
    /// Titles before a name.
    titles: &'static [&'static str],
    /// Words that are written with a capital there and are no name.
    not_names: &'static [&'static str],
    /// Whether names are written with a capital. Where there are none, only names that follow a word for "called" count.
    capitals: bool,
}

static ALL: &[People] = &[
    People {
        language: "en",
        whose: &["my", "our", "his", "her", "their", "your", "the", "a"],
        who: &[
            "neighbour",
            "neighbor",
            "carer",
            "carers",
            "caregiver",
            "worker",
            "keyworker",
            "pa",
            "assistant",
            "nurse",
            "doctor",
            "gp",
            "son",
            "daughter",
            "mum",
            "mother",
            "mam",
            "dad",
            "father",
            "brother",
            "sister",
            "husband",
            "wife",
            "partner",
            "boyfriend",
            "girlfriend",
            "friend",
            "mate",
            "manager",
            "boss",
            "uncle",
            "aunt",
            "auntie",
            "nan",
            "gran",
            "grandma",
            "grandad",
            "cousin",
            "nephew",
            "niece",
            "landlord",
            "landlady",
            "teacher",
            "advocate",
            "ex",
            "flatmate",
            "housemate",
            "cleaner",
            "stepson",
            "stepdaughter",
            "stepdad",
            "grandson",
            "granddaughter",
            "driver",
            "therapist",
            "psychiatrist",
            "dentist",
            "helper",
            "lodger",
            "man",
            "woman",
        ],
        called: &["called", "named", "is", "name", "was", "s"],
        titles: &["mr", "mrs", "ms", "miss", "mx", "dr"],
        not_names: &[
            "i",
            "im",
            "ive",
            "ill",
            "id",
            "he",
            "she",
            "they",
            "we",
            "it",
            "you",
            "the",
            "and",
            "but",
            "so",
            "then",
            "when",
            "if",
            "in",
            "on",
            "at",
            "my",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "christmas",
            "easter",
            "ramadan",
            "eid",
            "diwali",
            "god",
            "tv",
            "nhs",
            "gp",
            "ok",
            "english",
            "polish",
            "romanian",
            "urdu",
            "punjabi",
            "british",
            "makaton",
            "bsl",
            "that",
            "this",
            "what",
            "no",
            "yes",
            "not",
            "is",
            "was",
            "has",
            "does",
            "can",
            "will",
            "would",
            "a",
            "an",
            "centre",
            "road",
            "park",
            "house",
            "street",
            "library",
            "hospital",
            "skype",
            "zoom",
            "facebook",
            "whatsapp",
            "google",
            "there",
        ],
        capitals: true,
    },
    People {
        language: "pl",
        whose: &["moj", "moja", "moje", "mojego", "mojej", "moim", "nasz", "nasza", "jego", "jej", "ich"],
        who: &[
            "sasiad*",
            "opiekun*",
            "syn*",
            "cork*",
            "maz",
            "meza",
            "mezem",
            "zona",
            "zony",
            "brat*",
            "siostr*",
            "mam*",
            "tat*",
            "kolega",
            "kolezanka",
            "przyjaciel*",
            "pielegniark*",
            "lekarz*",
            "partner*",
            "wujek",
            "ciocia",
        ],
        called: &["imieniem", "nazywa", "sie", "o"],
        titles: &["pan", "pana", "panem", "panu", "pani", "pania"],
        not_names: &["i", "ale", "nie", "bog", "to", "w", "panstwo"],
        capitals: true,
    },
    People {
        language: "ro",
        whose: &[],
        who: &[
            "vecin*",
            "ingrijito*",
            "fiul",
            "fiica",
            "sotul",
            "sotia",
            "fratele",
            "sora",
            "mama",
            "tata",
            "prieten*",
            "asistent*",
            "doctorul",
            "doctorita",
            "partener*",
            "unchiul",
            "matusa",
            "bunica",
            "bunicul",
        ],
        called: &[
            "meu", "mea", "mei", "mele", "se", "numeste", "pe", "nume", "sau", "lui", "nostru", "noastra", "social",
            "sociala",
        ],
        titles: &["domnul", "doamna", "domnului", "doamnei", "dl", "dna", "domnisoara"],
        not_names: &["si", "dar", "nu", "eu", "el", "ea", "dumnezeu"],
        capitals: true,
    },
    People {
        language: "ur",
        whose: &[],
        who: &["نام"],
        called: &[],
        titles: &[],
        not_names: &["ہے", "کیا", "نہیں", "اور", "لکھیں", "بتائیں", "کا", "کی", "سے"],
        capitals: false,
    },
    People {
        language: "pa",
        whose: &[],
        who: &["ਨਾੰ", "ਨਾਮ"],
        called: &[],
        titles: &[],
        not_names: &["ਹੈ", "ਕੀ", "ਨਹੀੰ", "ਅਤੇ", "ਲਿਖੋ", "ਦਸੋ", "ਦਾ", "ਦੀ", "ਤੋੰ"],
        capitals: false,
    },
];

/// First names that stand for themselves, so that a name is found that is written without a capital. None of them is a
/// word too, such as "will" or "grace".
const FIRST_NAMES: &[&str] = &[
    "aaron",
    "adam",
    "ahmed",
    "aisha",
    "alan",
    "alice",
    "amanda",
    "amir",
    "amy",
    "ana",
    "andrew",
    "angela",
    "anna",
    "anne",
    "barbara",
    "ben",
    "brian",
    "carol",
    "catherine",
    "charlotte",
    "chloe",
    "chris",
    "claire",
    "craig",
    "daniel",
    "darren",
    "dave",
    "david",
    "deborah",
    "denise",
    "diane",
    "donna",
    "elizabeth",
    "emily",
    "emma",
    "eric",
    "fatima",
    "fiona",
    "gareth",
    "gary",
    "george",
    "gillian",
    "graham",
    "hannah",
    "hassan",
    "helen",
    "ian",
    "imran",
    "jacqueline",
    "james",
    "jane",
    "janet",
    "jason",
    "jean",
    "jennifer",
    "jessica",
    "joan",
    "joanne",
    "john",
    "jordan",
    "joseph",
    "joyce",
    "judith",
    "julie",
    "karen",
    "kate",
    "keith",
    "kelly",
    "kerry",
    "kevin",
    "kyle",
    "laura",
    "lauren",
    "lee",
    "leanne",
    "linda",
    "lisa",
    "louise",
    "lucy",
    "malcolm",
    "margaret",
    "maria",
    "marie",
    "martin",
    "mary",
    "matthew",
    "maureen",
    "michael",
    "michelle",
    "mohammed",
    "muhammad",
    "natalie",
    "neil",
    "nicola",
    "nigel",
    "oliver",
    "patricia",
    "paul",
    "pauline",
    "peter",
    "philip",
    "rachel",
    "raymond",
    "rebecca",
    "richard",
    "robert",
    "ryan",
    "samantha",
    "sandra",
    "sarah",
    "scott",
    "sharon",
    "sheila",
    "shirley",
    "simon",
    "sophie",
    "stephen",
    "steven",
    "susan",
    "tina",
    "tom",
    "tracey",
    "tracy",
    "victoria",
    "wayne",
    "wendy",
    "yasmin",
    "zoe",
];

/// Where names of other people stand.
pub fn names(text: &str, words: &[Word], language: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for people in ALL.iter().filter(|people| people.language == "en" || people.language == language) {
        for at in 0..words.len() {
            let named = people.after_title(text, words, at).or_else(|| people.after_who(text, words, at));
            found.extend(named.or_else(|| people.before_who(text, words, at)));
        }
    }
    found
}

impl People {
    /// "Mrs Okoro".
    fn after_title(&self, text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
        let titled = self.titles.contains(&words[at].plain.as_str()) && words[at].is_capital(text)
            || self.titles.contains(&words[at].plain.as_str()) && self.language != "en";
        let (start, end) = self.name_at(text, words, at + 1).filter(|_| titled)?;
        Some(words[at].at.start.min(words[start].at.start)..words[end - 1].at.end)
    }

    /// "my neighbour Tom", "my social worker is called Ana Pop", "my son, Lee".
    fn after_who(&self, text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
        let is = |word: &Word, list: &[&str]| list.contains(&word.plain.as_str());
        let of_writer =
            self.whose.is_empty() || words[at.saturating_sub(3)..at].iter().any(|word| is(word, self.whose));
        let name_is = words[at].plain == "name"
            && words.get(at + 1).is_some_and(|word| word.plain == "is" || word.plain == "was");
        let others = at > 0 && matches!(words[at - 1].plain.as_str(), "his" | "her" | "their" | "whose");
        if !(self.is_who(&words[at]) && of_writer || name_is && others && self.language == "en") {
            return None;
        }
        let mut next = at + 1;
        let mut called = name_is;
        while words.get(next).is_some_and(|word| is(word, self.called) && !word.after_stop) {
            called |= matches!(
                words[next].plain.as_str(),
                "called" | "named" | "name" | "imieniem" | "nazywa" | "numeste" | "nume"
            );
            next += 1;
        }
        if !self.capitals {
            let word = words.get(next).filter(|word| !word.after_pause && !is(word, self.not_names))?;
            return Some(word.at.clone());
        }
        if let Some((start, end)) = self.name_at(text, words, next) {
            return Some(words[start].at.start..words[end - 1].at.end);
        }
        let word = words.get(next).filter(|word| !word.after_stop)?;
        let plain = FIRST_NAMES.contains(&word.plain.as_str()) && self.language == "en";
        let known =
            called && !is(word, self.not_names) && !word.after_pause && word.plain.chars().count() > 2 && next > at + 1;
        (plain || known).then(|| word.at.clone())
    }

    /// "Tom, my neighbour".
    fn before_who(&self, text: &str, words: &[Word], at: usize) -> Option<Range<usize>> {
        if self.whose.is_empty() || !self.is_who(&words[at]) || at < 2 {
            return None;
        }
        // "my next door neighbour", "my neighbour".
        let whose = (at.saturating_sub(3)..at)
            .rev()
            .find(|n| matches!(words[*n].plain.as_str(), "my" | "our" | "moj" | "moja"))?;
        let name = whose.checked_sub(1)?;
        let parted = words[whose].after_pause && !words[whose].after_stop;
        let (start, end) = self.name_at(text, words, name).filter(|_| parted)?;
        // The first word of a sentence has a capital anyway.
        let known = !words[name].after_stop || FIRST_NAMES.contains(&words[name].plain.as_str());
        (known && end == whose).then(|| words[start].at.start..words[end - 1].at.end)
    }

    fn is_who(&self, word: &Word) -> bool {
        self.who.iter().any(|who| match who.strip_suffix('*') {
            Some(beginning) => word.plain.starts_with(beginning),
            None => word.plain == *who,
        })
    }

    /// From a word to the one after the name that begins there: one to three words with a capital.
    fn name_at(&self, text: &str, words: &[Word], at: usize) -> Option<(usize, usize)> {
        let is_name = |word: &Word| {
            word.is_capital(text)
                && !self.not_names.contains(&word.plain.as_str())
                && word.plain.chars().any(char::is_alphabetic)
        };
        let first = words.get(at).filter(|word| is_name(word) && (!word.after_stop || is_title_before(text, word)))?;
        let more = words[at + 1..].iter().take(2).take_while(|word| is_name(word) && !word.after_pause).count();
        (first.at.len() > 1 || more > 0).then_some((at, at + 1 + more))
    }
}

/// Whether the full stop before a name belongs to a title: "Mrs. Okoro".
fn is_title_before(text: &str, word: &Word) -> bool {
    let before = text[..word.at.start].trim_end();
    ["Mr.", "Mrs.", "Ms.", "Dr.", "Mx.", "dl.", "dna.", "Dl.", "Dna."].iter().any(|title| before.ends_with(title))
}
