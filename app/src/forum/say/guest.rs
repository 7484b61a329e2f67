//! Where a stranger becomes a guest by saying something.

use crate::failure::Failure;
use crate::reader::Reader;
use domain::record::Key;

/// Makes a guest of a stranger who says what has this key, and answers them signed in; nothing where they have to sign in
/// themselves.
///
/// # Errors
/// Where the database does not answer.
pub async fn begin(_reader: &Reader, _key: &Key, _name: Option<&str>) -> Result<Option<Reader>, Failure> {
    Ok(None)
}

/// The page that shows a new guest their return code, and leads on from there.
pub fn code_page(_key: &Key, next: &str) -> String {
    next.to_owned()
}
