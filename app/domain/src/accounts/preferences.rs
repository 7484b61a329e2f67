//! How a person likes to read. Signed out it lives in a cookie; signed in it goes with the person.

use serde::{Deserialize, Serialize};

/// The size of all text, in percent. 200 is what WCAG 2.2 (1.4.4 Resize Text) asks a page to bear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TextSize {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
    /// 200 %.
    Largest,
}

impl TextSize {
    /// Every size.
    pub const ALL: [Self; 4] = [Self::Normal, Self::Large, Self::Larger, Self::Largest];

    /// In percent, as it stands in `data-text`.
    pub const fn percent(self) -> &'static str {
        match self {
            Self::Normal => "100",
            Self::Large => "125",
            Self::Larger => "150",
            Self::Largest => "200",
        }
    }

    /// The size of that percentage.
    pub fn from_percent(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.percent() == text)
    }
}

/// A choice among named answers. The name stands in the cookie, in the database, in settings and in the attributes of
/// the page; a name that nobody knows (a cookie that was tampered with, an answer that was dropped) means the default.
macro_rules! choice {
    ($(#[$about:meta])* $choice:ident { $($(#[$what:meta])* $answer:ident = $name:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
        #[serde(from = "String", into = "&'static str")]
        pub enum $choice {
            $($(#[$what])* $answer,)+
        }

        impl $choice {
            /// Every answer, in the order in which it is offered.
            pub const ALL: [Self; [$($name),+].len()] = [$(Self::$answer),+];

            /// Its name.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$answer => $name,)+
                }
            }

            /// The answer of that name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|answer| answer.name() == name)
            }
        }

        impl From<String> for $choice {
            fn from(name: String) -> Self {
                Self::from_name(&name).unwrap_or_default()
            }
        }

        impl From<$choice> for &'static str {
            fn from(answer: $choice) -> Self {
                answer.name()
            }
        }
    };
}

choice! {
    /// Which colours to use.
    Contrast {
        /// What the device asks for.
        #[default]
        Auto = "auto",
        /// Dark on light.
        Light = "light",
        /// Light on dark.
        Dark = "dark",
        /// Dark brown on cream, without glare: white paper tires or dazzles some readers.
        Cream = "cream",
        /// Black, white and yellow.
        High = "high",
    }
}

choice! {
    /// How much room lines, letters, words and paragraphs have.
    Spacing {
        /// As the font was made, with lines half as high again as the letters.
        #[default]
        Normal = "normal",
        /// Half way to the widest.
        Wide = "wide",
        /// What WCAG 2.2 (1.4.12 Text Spacing) asks a page to bear, and lines a little further apart.
        Widest = "widest",
    }
}

choice! {
    /// The letters of languages that are written in Latin ones; Urdu and Punjabi keep the font of their script.
    Font {
        /// Atkinson Hyperlegible Next: letters that are hard to take for one another.
        #[default]
        Atkinson = "atkinson",
        /// Lexend: broad letters with even room.
        Lexend = "lexend",
        /// OpenDyslexic: letters with heavy feet.
        Opendyslexic = "opendyslexic",
    }
}

choice! {
    /// How fast a page is read aloud.
    ReadingSpeed {
        /// Time to follow.
        Slow = "slow",
        /// As the voice was made.
        #[default]
        Normal = "normal",
        /// For practised listeners.
        Fast = "fast",
    }
}

impl ReadingSpeed {
    /// How many times as fast as the voice was made: the `rate` of the Web Speech API.
    pub const fn rate(self) -> &'static str {
        match self {
            Self::Slow => "0.7",
            Self::Normal => "1",
            Self::Fast => "1.3",
        }
    }
}

choice! {
    /// Whether anything on a page may move by itself.
    Motion {
        /// What the device asks for.
        #[default]
        Auto = "auto",
        /// Nothing moves.
        Still = "none",
    }
}

/// All that a reader has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(default)]
pub struct Preferences {
    /// Size of text.
    pub text_size: TextSize,
    /// Colours.
    pub contrast: Contrast,
    /// Whether pictures stand beside the words; some readers find them distracting.
    pub pictures: bool,
    /// Room between lines, letters, words and paragraphs.
    pub spacing: Spacing,
    /// Letters.
    pub font: Font,
    /// Speed of reading aloud.
    pub reading_speed: ReadingSpeed,
    /// Movement.
    pub motion: Motion,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            text_size: TextSize::default(),
            contrast: Contrast::default(),
            pictures: true,
            spacing: Spacing::default(),
            font: Font::default(),
            reading_speed: ReadingSpeed::default(),
            motion: Motion::default(),
        }
    }
}

impl Preferences {
    /// Whether pictures are shown, as it stands in the cookie and in `data-pictures`.
    pub const fn on_or_off(self) -> &'static str {
        if self.pictures { "on" } else { "off" }
    }

    /// As it stands in the cookie: `125.dark.on.wide.lexend.slow.auto`. New answers are added at the end, so that a
    /// cookie of an earlier version keeps its meaning.
    pub fn to_cookie(self) -> String {
        let parts = [
            self.text_size.percent(),
            self.contrast.name(),
            self.on_or_off(),
            self.spacing.name(),
            self.font.name(),
            self.reading_speed.name(),
            self.motion.name(),
        ];
        parts.join(".")
    }

    /// Reads the cookie; what cannot be read is as if it were not set.
    pub fn from_cookie(text: &str) -> Self {
        let mut parts = text.split('.');
        let mut next = || parts.next().unwrap_or_default();
        Self {
            text_size: TextSize::from_percent(next()).unwrap_or_default(),
            contrast: Contrast::from_name(next()).unwrap_or_default(),
            pictures: next() != "off",
            spacing: Spacing::from_name(next()).unwrap_or_default(),
            font: Font::from_name(next()).unwrap_or_default(),
            reading_speed: ReadingSpeed::from_name(next()).unwrap_or_default(),
            motion: Motion::from_name(next()).unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_set_comes_back_from_the_cookie() {
        let set = Preferences {
            text_size: TextSize::Larger,
            contrast: Contrast::Cream,
            pictures: false,
            spacing: Spacing::Widest,
            font: Font::Opendyslexic,
            reading_speed: ReadingSpeed::Slow,
            motion: Motion::Still,
        };
        assert_eq!(set.to_cookie(), "150.cream.off.widest.opendyslexic.slow.none");
        assert_eq!(Preferences::from_cookie(&set.to_cookie()), set);
    }

    #[test]
    fn a_cookie_from_before_spacing_and_fonts_still_says_what_it_said() {
        let old = Preferences { text_size: TextSize::Large, contrast: Contrast::Dark, ..Preferences::default() };
        assert_eq!(Preferences::from_cookie("125.dark.on"), old);
    }

    #[test]
    fn a_broken_cookie_means_nothing_is_set() {
        for broken in ["", "<script>..%", "....................", "999.purple.maybe.huge.comic.warp.spin.more"] {
            assert_eq!(Preferences::from_cookie(broken), Preferences::default(), "{broken}");
        }
    }

    #[test]
    fn one_answer_that_is_unknown_does_not_lose_the_others() {
        let set = Preferences::from_cookie("150.purple.off.wide");
        let expected = Preferences {
            text_size: TextSize::Larger,
            pictures: false,
            spacing: Spacing::Wide,
            ..Preferences::default()
        };
        assert_eq!(set, expected);
    }
}
