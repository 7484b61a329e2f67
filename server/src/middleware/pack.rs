//! Pages for one reader, packed small at once.
//!
//! A page is there as a whole before its first byte is sent. The layer that packs whatever comes does not know that and
//! makes ready for megabytes, which took a quarter of the time of a page (docs/benchmarks.md). Here a page is packed in one
//! go: with Zstandard where the browser understands it, which is as small as Brotli in a fifth of the time, and else with
//! Brotli and a window as large as the page. Everything else is left to that layer.

use super::page_cache::understood;
use axum::body::{Body, HttpBody as _};
use axum::extract::Request;
use axum::http::header::{ACCEPT_ENCODING, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode;
use std::cell::RefCell;
use zstd::bulk::Compressor;

/// The smallest page that is packed, in bytes: below it, as much is added as is taken away.
const SMALLEST: u64 = 256;
/// The largest page that is packed here, in bytes. Below 8 MB every client can unpack it (RFC 9659).
const LARGEST: u64 = 4 * 1024 * 1024;

/// What a page is packed with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Packer {
    /// RFC 8878.
    Zstandard,
    /// RFC 7932.
    Brotli,
}

/// Packs a page for clients that understand one of the two.
pub async fn pages(request: Request, next: Next) -> Response {
    let packer = Packer::best(request.headers());
    let response = next.run(request).await;
    let html = response.headers().get(CONTENT_TYPE).is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    let fits = response.body().size_hint().exact().is_some_and(|bytes| (SMALLEST..=LARGEST).contains(&bytes));
    let Some(packer) = packer.filter(|_| html && fits && !response.headers().contains_key(CONTENT_ENCODING)) else {
        return response;
    };
    let (mut parts, body) = response.into_parts();
    let Ok(page) = axum::body::to_bytes(body, usize::MAX).await else {
        return Response::from_parts(parts, Body::empty());
    };
    let Some(packed) = packer.pack(&page) else { return Response::from_parts(parts, Body::from(page)) };
    parts.headers.remove(CONTENT_LENGTH);
    parts.headers.insert(CONTENT_ENCODING, HeaderValue::from_static(packer.name()));
    parts.headers.append(VARY, HeaderValue::from_name(ACCEPT_ENCODING));
    Response::from_parts(parts, Body::from(packed))
}

impl Packer {
    const ALL: [Self; 2] = [Self::Zstandard, Self::Brotli];

    /// The quickest that a client understands.
    fn best(headers: &HeaderMap) -> Option<Self> {
        Self::ALL.into_iter().find(|packer| understood(headers).any(|name| name == packer.name()))
    }

    /// Its name in the headers.
    const fn name(self) -> &'static str {
        match self {
            Self::Zstandard => "zstd",
            Self::Brotli => "br",
        }
    }

    fn pack(self, page: &[u8]) -> Option<Vec<u8>> {
        match self {
            Self::Zstandard => zstandard(page),
            Self::Brotli => brotli(page),
        }
    }
}

/// What a page is packed with is as large as the page, so each thread keeps it for the next one.
fn zstandard(page: &[u8]) -> Option<Vec<u8>> {
    /// Smaller than Brotli at 3; from 5 on it takes four times as long for a page of fifty posts.
    const LEVEL: i32 = 4;
    thread_local! {
        static PACKER: RefCell<Option<Compressor<'static>>> = RefCell::new(Compressor::new(LEVEL).ok());
    }
    PACKER.with_borrow_mut(|packer| packer.as_mut()?.compress(page).ok())
}

fn brotli(page: &[u8]) -> Option<Vec<u8>> {
    /// Half the time of 4, which [`crate::router`] has for everything else, for a twentieth more bytes.
    const QUALITY: i32 = 3;
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
            for packer in Packer::ALL {
                let small = packer.pack(page.as_bytes()).expect("a packed page");
                let mut back = vec![];
                match packer {
                    Packer::Zstandard => back = zstd::bulk::decompress(&small, page.len()).expect("a page"),
                    Packer::Brotli => brotli::BrotliDecompress(&mut &small[..], &mut back).expect("a page"),
                }
                assert_eq!(back, page.as_bytes(), "{packer:?}");
                assert!(times == 1 || small.len() * 10 < page.len(), "{packer:?}");
            }
        }
    }
}
