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

/// Which colours to use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contrast {
    /// What the device asks for.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
    /// Black, white and yellow.
    High,
}

impl Contrast {
    /// Every choice.
    pub const ALL: [Self; 4] = [Self::Auto, Self::Light, Self::Dark, Self::High];

    /// As it stands in `data-contrast`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::High => "high",
        }
    }

    /// The choice of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|contrast| contrast.name() == name)
    }
}

/// All that a reader has set.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Preferences {
    /// Size of text.
    #[serde(default)]
    pub text_size: TextSize,
    /// Colours.
    #[serde(default)]
    pub contrast: Contrast,
    /// Whether pictures stand beside the words; some readers find them distracting.
    #[serde(default = "shown")]
    pub pictures: bool,
}

const fn shown() -> bool {
    true
}

impl Default for Preferences {
    fn default() -> Self {
        Self { text_size: TextSize::default(), contrast: Contrast::default(), pictures: true }
    }
}

impl Preferences {
    /// As it stands in the cookie: `125.dark.on`.
    pub fn to_cookie(self) -> String {
        format!("{}.{}.{}", self.text_size.percent(), self.contrast.name(), if self.pictures { "on" } else { "off" })
    }

    /// Reads the cookie; what cannot be read is as if it were not set.
    pub fn from_cookie(text: &str) -> Self {
        let mut parts = text.split('.');
        let mut next = || parts.next().unwrap_or_default();
        Self {
            text_size: TextSize::from_percent(next()).unwrap_or_default(),
            contrast: Contrast::from_name(next()).unwrap_or_default(),
            pictures: next() != "off",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_set_comes_back_from_the_cookie() {
        let set = Preferences { text_size: TextSize::Larger, contrast: Contrast::High, pictures: false };
        assert_eq!(Preferences::from_cookie(&set.to_cookie()), set);
    }

    #[test]
    fn a_broken_cookie_means_nothing_is_set() {
        assert_eq!(Preferences::from_cookie("<script>..%"), Preferences::default());
    }
}
