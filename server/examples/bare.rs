//! What the bench compares pages with: the same bytes, sent from memory by an axum handler that does nothing else.
//! `bare FILE PORT` serves the file's bytes as HTML under every path of 127.0.0.1.

use axum::body::Bytes;
use axum::http::header::CONTENT_TYPE;
use axum::serve::ListenerExt as _;
use std::net::Ipv4Addr;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(file), Some(port)) = (arguments.next(), arguments.next()) else {
        return Err("use it as: bare FILE PORT".into());
    };
    let page = Bytes::from(std::fs::read(file)?);
    // Without TCP_NODELAY an answer in more than one piece would wait for the other side's 40 ms.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port.parse()?)).await?.tap_io(|stream| {
        let _ = stream.set_nodelay(true);
    });
    let handler = move || {
        let page = page.clone();
        async move { ([(CONTENT_TYPE, "text/html; charset=utf-8")], page) }
    };
    axum::serve(listener, axum::Router::new().fallback(handler)).await?;
    Ok(())
}
