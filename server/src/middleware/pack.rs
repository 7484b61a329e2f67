//! Pages, packed small at once.
//!
//! A page is there as a whole before its first byte is sent. The layer that packs whatever comes does not know that and
//! makes ready for megabytes, which took a quarter of the time of a page (docs/benchmarks.md). Here the window is as large
//! as the page. Everything else is left to that layer.

use super::page_cache::{Packing, packing};
use axum::body::{Body, HttpBody as _};
use axum::extract::Request;
use axum::http::HeaderValue;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::middleware::Next;
use axum::response::Response;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;

/// A page for one reader is packed while they wait: half the time of 4, which [`crate::router`] has for everything else, for
/// a twentieth more bytes.
const QUALITY: i32 = 3;
/// The smallest page that is packed, in bytes: below it, as much is added as is taken away.
const SMALLEST: u64 = 256;
/// The largest page that is packed here, in bytes.
const LARGEST: u64 = 4 * 1024 * 1024;

/// Packs a page for clients that understand Brotli (RFC 7932).
pub async fn pages(request: Request, next: Next) -> Response {
    let brotli = packing(request.headers()) == Packing::Brotli;
    let response = next.run(request).await;
    let html = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let fits = response.body().size_hint().exact().is_some_and(|bytes| (SMALLEST..=LARGEST).contains(&bytes));
    if !(brotli && html && fits) || response.headers().contains_key(CONTENT_ENCODING) {
        return response;
    }
    let (mut parts, body) = response.into_parts();
    let Ok(page) = axum::body::to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let Some(packed) = packed(&page) else { return Response::from_parts(parts, Body::from(page)) };
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static("br"));
    parts.headers.append(VARY, HeaderValue::from_name(ACCEPT_ENCODING));
    Response::from_parts(parts, Body::from(packed))
}

fn packed(page: &[u8]) -> Option<Vec<u8>> {
    // The window is a power of two; 10 and 24 are the smallest and the largest that the format knows.
    let window = page.len().next_power_of_two().ilog2().clamp(10, 24);
    let how = BrotliEncoderParams {
        mode: BrotliEncoderMode::BROTLI_MODE_TEXT,
        quality: QUALITY,
        lgwin: i32::try_from(window).ok()?,
        size_hint: page.len(),
        ..BrotliEncoderParams::default()
    };
    let mut small = Vec::with_capacity(page.len() / 4);
    brotli::BrotliCompress(&mut &page[..], &mut small, &how).ok()?;
    Some(small)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_comes_out_as_it_went_in_whatever_its_size() {
        for times in [1, 100, 10_000] {
            let page = "<p>I wish the buses ran after six. ਮੈਂ</p>".repeat(times);
            let small = packed(page.as_bytes()).expect("a packed page");
            let mut back = vec![];
            brotli::BrotliDecompress(&mut &small[..], &mut back).expect("a page");
            assert_eq!(back, page.as_bytes());
            assert!(times == 1 || small.len() * 10 < page.len());
        }
    }
}
