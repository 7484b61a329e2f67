//! Where a stranger becomes a guest by saying something.

use super::Work;
use crate::failure::Failure;
use crate::reader::Reader;

/// Somebody who has just become a guest.
pub struct Guest {
    /// They, from now on: their session is in the jar.
    pub reader: Reader,
    /// The page that shows their return code.
    pub code: String,
}

/// Makes a guest of a stranger, once for each thing that is said; nothing where they have to sign in.
///
/// # Errors
/// Where the database does not answer.
pub async fn begin(_reader: &Reader, _work: &Work, _name: Option<&str>) -> Result<Option<Guest>, Failure> {
    Ok(None)
}
