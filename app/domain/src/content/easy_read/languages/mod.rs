//! The languages that have a table of their own. A new one is a file with a `LANGUAGE` in it, named by its tag, and its
//! tag in the list below.

macro_rules! languages {
    ($($tag:ident)*) => {
        $(mod $tag;)*

        /// Every language that has a table.
        pub(super) static LANGUAGES: &[&super::rules::Language] = &[$(&$tag::LANGUAGE),*];
    };
}

languages! { en pa pl ro ur }
