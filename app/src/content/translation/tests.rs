//! What an editor relies on, with a service on a socket of this machine that speaks as LibreTranslate does.

use super::*;
use axum::extract::State;
use axum::http::header::LOCATION;
use axum::response::IntoResponse;
use axum::routing::{MethodRouter, get, post};
use axum::{Json, Router};
use domain::content::Direction;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use tokio::net::TcpListener;

static ENGLISH: Language = language("en", "English");
static POLISH: Language = language("pl", "polski");
static LATIN: Language = language("la", "Latina");

const fn language(code: &'static str, name: &'static str) -> Language {
    Language { code, name, direction: Direction::LeftToRight, formats: code }
}

async fn listener() -> (SocketAddr, TcpListener) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a socket");
    (listener.local_addr().expect("an address"), listener)
}

async fn open(service: Router) -> SocketAddr {
    let (address, listener) = listener().await;
    tokio::spawn(async move { axum::serve(listener, service).await });
    address
}

/// LibreTranslate with one pair of languages and one key.
fn libre_translate() -> Router {
    let languages = json!([
        { "code": "en", "name": "English", "targets": ["en", "pl"] },
        { "code": "pl", "name": "Polish", "targets": ["en", "pl"] },
    ]);
    let translate = |Json(question): Json<Value>| async move {
        let refuse = |status: u16, error: &str| {
            (StatusCode::from_u16(status).expect("a status"), Json(json!({ "error": error })))
        };
        if question["api_key"] != "a-secret" {
            return refuse(403, "Invalid API key");
        }
        if question["format"] != "text" || !question["q"].is_array() {
            return refuse(400, "Invalid request");
        }
        if question["target"] != "pl" {
            return refuse(400, "la is not supported");
        }
        let texts = question["q"].as_array().into_iter().flatten().filter_map(Value::as_str);
        if texts.clone().any(|text| text.len() > 1000) {
            return refuse(400, "Invalid request: request (1001) exceeds text limit (1000)");
        }
        let translated: Vec<_> = texts.map(|text| format!("pl: {text}")).collect();
        (StatusCode::OK, Json(json!({ "translatedText": translated })))
    };
    Router::new().route("/translate", post(translate)).route("/languages", get(|| async { Json(languages) }))
}

fn translator(address: &str, key: &str) -> Translator {
    Translator::at(address, Some(key.to_owned())).expect("an address")
}

/// What comes of asking a service that answers each question in this way.
async fn answered_by(answer: MethodRouter) -> Result<Vec<String>, TranslationError> {
    let address = open(Router::new().route("/translate", answer)).await;
    translator(&format!("http://{address}"), "a-secret").translate(&["Hello"], &ENGLISH, &POLISH).await
}

#[tokio::test]
async fn texts_come_back_in_their_order_and_those_without_words_stay() {
    let address = open(Router::new().nest("/libre", libre_translate())).await;
    let texts = ["One.\n\nTwo **bold**.", "", "ਪੰਜਾਬੀ \"&<\u{1}", " \n"];
    let expected = ["pl: One.\n\nTwo **bold**.", "", "pl: ਪੰਜਾਬੀ \"&<\u{1}", " \n"];
    for address in [format!("http://{address}/libre"), format!("http://{address}/libre/")] {
        let translated = translator(&address, "a-secret").translate(&texts, &ENGLISH, &POLISH).await;
        assert_eq!(translated.expect("a translation"), expected);
    }
}

#[tokio::test]
async fn without_a_service_nothing_is_asked() {
    assert_eq!(Translator::default().address(), None);
    let translated = Translator::default().translate(&["Hello"], &ENGLISH, &POLISH).await;
    assert_eq!(translated, Err(TranslationError::Off));
}

#[tokio::test]
async fn a_service_that_refuses_is_told_apart_by_what_to_do() {
    let address = format!("http://{}", open(libre_translate()).await);
    let ask = async |key: &str, text: &str, into| translator(&address, key).translate(&[text], &ENGLISH, into).await;
    assert_eq!(ask("wrong", "Hello", &POLISH).await, Err(TranslationError::Refused(403)));
    assert_eq!(ask("a-secret", "Hello", &LATIN).await, Err(TranslationError::NotSupported("Latina")));
    assert_eq!(ask("a-secret", &"long ".repeat(300), &POLISH).await, Err(TranslationError::Refused(400)));
    let status = |status: StatusCode| post(move || async move { (status, Json(json!({ "error": "no" }))) });
    assert_eq!(answered_by(status(StatusCode::TOO_MANY_REQUESTS)).await, Err(TranslationError::TooMany));
    assert_eq!(answered_by(status(StatusCode::INTERNAL_SERVER_ERROR)).await, Err(TranslationError::Refused(500)));
}

#[tokio::test]
async fn an_answer_that_is_no_translation_is_not_taken_for_one() {
    let big = json!({ "translatedText": ["a".repeat(LARGEST_ANSWER)] }).to_string();
    let answers = [
        String::new(),
        "<html>Welcome</html>".into(),
        r#"{"translatedText": "one text"}"#.into(),
        r#"{"translatedText": []}"#.into(),
        r#"{"translatedText": ["one", "two"]}"#.into(),
        r#"{"translatedText": [null]}"#.into(),
        r#"{"translatedText": ["cut"#.into(),
        big,
    ];
    for answer in answers {
        let start: String = answer.chars().take(40).collect();
        let answered = answered_by(post(|| async { answer })).await;
        assert_eq!(answered, Err(TranslationError::Unreadable), "{start}");
    }
    let answered = answered_by(post(|| async { b"{\"translatedText\": [\"\xff\"]}".to_vec() })).await;
    assert_eq!(answered, Err(TranslationError::Unreadable));
}

#[tokio::test]
async fn a_service_that_is_away_is_not_waited_for() {
    let (address, closed) = listener().await;
    drop(closed);
    let away = translator(&format!("http://{address}"), "a-secret").translate(&["Hello"], &ENGLISH, &POLISH).await;
    assert_eq!(away, Err(TranslationError::Unreachable));

    let address = open(Router::new().route("/translate", post(std::future::pending::<()>))).await;
    let mut slow = translator(&format!("http://{address}"), "a-secret");
    slow.0.as_mut().expect("a service").wait = Duration::from_millis(20);
    assert_eq!(slow.translate(&["Hello"], &ENGLISH, &POLISH).await, Err(TranslationError::Unreachable));
}

#[tokio::test]
async fn a_service_that_hangs_up_is_told_as_away() {
    for half in ["", "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"translatedText\": [\"Cz"] {
        let (address, listener) = listener().await;
        tokio::spawn(async move {
            let (connection, _) = listener.accept().await.expect("a connection");
            connection.readable().await.expect("a question");
            let _ = connection.try_read(&mut [0; 4096]);
            let _ = connection.try_write(half.as_bytes());
        });
        let cut = translator(&format!("http://{address}"), "a-secret").translate(&["Hello"], &ENGLISH, &POLISH).await;
        assert_eq!(cut, Err(TranslationError::Unreachable), "{half}");
    }
}

#[tokio::test]
async fn words_are_not_sent_on_to_where_a_service_points() {
    let asked = Arc::new(AtomicUsize::new(0));
    let count = |State(asked): State<Arc<AtomicUsize>>| async move { asked.fetch_add(1, Ordering::SeqCst).to_string() };
    let elsewhere = open(Router::new().fallback(count).with_state(asked.clone())).await;
    let there = format!("http://{elsewhere}/translate");
    let redirect = post(|| async { (StatusCode::TEMPORARY_REDIRECT, [(LOCATION, there)]).into_response() });
    assert_eq!(answered_by(redirect).await, Err(TranslationError::Refused(307)));
    assert_eq!(asked.load(Ordering::SeqCst), 0);
}

#[test]
fn an_address_is_one_of_a_service_and_its_key_is_not_shown() {
    for address in
        ["", "libre", "ftp://libre", "https://", "https://me:pass@libre", "https://libre?key=1", "https://libre#x"]
    {
        assert!(Translator::at(address, None).is_none(), "{address}");
    }
    let translator = translator("https://translate.example.org", "a-secret");
    assert_eq!(translator.address(), Some("https://translate.example.org/"));
    assert!(!format!("{translator:?}").contains("a-secret"));
}
