//! HTTP by hand: one connection for each request, and any bytes that a test wants to send.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

/// How long an answer may take before the test fails.
const DEADLINE: Duration = Duration::from_secs(30);

/// A request in the making.
pub struct Ask {
    method: &'static str,
    path: String,
    headers: Vec<(String, String)>,
    body: Vec<u8>,
}

/// An answer.
pub struct Reply {
    pub status: u16,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Ask {
    pub fn new(method: &'static str, path: &str) -> Self {
        Self { method, path: path.to_owned(), headers: vec![], body: vec![] }
    }

    pub fn get(path: &str) -> Self {
        Self::new("GET", path)
    }

    /// A form, as a browser sends it from a page of the site itself.
    pub fn form(path: &str, fields: &[(&str, &str)]) -> Self {
        Self::foreign_form(path, fields).header("sec-fetch-site", "same-origin")
    }

    /// A form about which nothing says where it comes from.
    pub fn foreign_form(path: &str, fields: &[(&str, &str)]) -> Self {
        let pairs: Vec<_> = fields.iter().map(|(name, text)| format!("{}={}", encoded(name), encoded(text))).collect();
        let mut ask = Self::new("POST", path).header("content-type", "application/x-www-form-urlencoded");
        ask.body = pairs.join("&").into_bytes();
        ask
    }

    /// Any body, sent from a page of the site itself.
    pub fn body(path: &str, kind: &str, body: &str) -> Self {
        let mut ask = Self::new("POST", path).header("content-type", kind).header("sec-fetch-site", "same-origin");
        ask.body = body.as_bytes().to_vec();
        ask
    }

    /// Any bytes, sent from a page of the site itself.
    pub fn bytes(path: &str, kind: &str, body: Vec<u8>) -> Self {
        let ask = Self::new("POST", path).header("content-type", kind).header("sec-fetch-site", "same-origin");
        Self { body, ..ask }
    }

    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    pub fn cookie(self, cookie: &str) -> Self {
        self.header("cookie", cookie)
    }

    pub fn send(self, to: SocketAddr) -> Reply {
        send_bytes(to, &[self.head(to).as_bytes(), &self.body].concat())
    }

    /// Sends all but the body, and comes back when the server asks for that (RFC 9110, 10.1.1): it has looked at the rest.
    pub fn begin(self, to: SocketAddr) -> Begun {
        let ask = self.header("expect", "100-continue");
        let mut connection = connect(to);
        connection.write_all(ask.head(to).as_bytes()).expect("the head is sent");
        let mut answer = *b"HTTP/1.1 100 Continue\r\n\r\n";
        connection.read_exact(&mut answer).expect("an answer");
        assert_eq!(String::from_utf8_lossy(&answer), "HTTP/1.1 100 Continue\r\n\r\n");
        Begun { connection, body: ask.body }
    }

    /// The first line and the headers, with the empty line behind them.
    fn head(&self, to: SocketAddr) -> String {
        let mut head = format!("{} {} HTTP/1.1\r\nhost: {to}\r\nconnection: close\r\n", self.method, self.path);
        if !self.body.is_empty() || self.method == "POST" {
            head.push_str(&format!("content-length: {}\r\n", self.body.len()));
        }
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head + "\r\n"
    }
}

/// A request on its way, whose body the server waits for.
pub struct Begun {
    connection: TcpStream,
    body: Vec<u8>,
}

impl Begun {
    /// Sends the body and reads the answer.
    pub fn finish(mut self) -> Reply {
        self.connection.write_all(&self.body).expect("the body is sent");
        read_from(self.connection)
    }
}

fn connect(to: SocketAddr) -> TcpStream {
    let connection = TcpStream::connect_timeout(&to, DEADLINE).expect("a connection");
    connection.set_read_timeout(Some(DEADLINE)).expect("a deadline");
    connection
}

fn read_from(mut connection: TcpStream) -> Reply {
    let mut answer = vec![];
    let _ = connection.read_to_end(&mut answer);
    Reply::parse(&answer)
}

/// Sends bytes as they are and reads the answer.
pub fn send_bytes(to: SocketAddr, bytes: &[u8]) -> Reply {
    let mut connection = connect(to);
    // A server that refuses may stop reading before everything was sent.
    let _ = connection.write_all(bytes);
    read_from(connection)
}

impl Reply {
    pub fn parse(answer: &[u8]) -> Self {
        let end = answer.windows(4).position(|bytes| bytes == b"\r\n\r\n").expect("the end of the headers");
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let mut lines = head.split("\r\n");
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).expect("a status");
        let pair = |line: &str| line.split_once(": ").map(|(name, value)| (name.to_lowercase(), value.to_owned()));
        let headers: Vec<_> = lines.filter_map(pair).collect();
        let mut reply = Self { status, headers, body: answer[end + 4..].to_vec() };
        if reply.header("transfer-encoding") == Some("chunked") {
            reply.body = joined(&reply.body);
        }
        reply
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The value of a cookie that the answer sets.
    pub fn cookie(&self, name: &str) -> Option<&str> {
        let set = self.headers.iter().filter(|(header, _)| header == "set-cookie");
        set.filter_map(|(_, cookie)| cookie.split(';').next()?.split_once('='))
            .find(|(found, _)| *found == name)
            .map(|(_, v)| v)
    }

    /// Whether the page was made for this request: pages that were kept have no name of a request.
    pub fn is_fresh(&self) -> bool {
        self.header("x-request-id").is_some()
    }
}

/// Puts the chunks of a body together.
fn joined(mut rest: &[u8]) -> Vec<u8> {
    let mut body = vec![];
    while let Some(end) = rest.windows(2).position(|bytes| bytes == b"\r\n") {
        let size = std::str::from_utf8(&rest[..end]).ok().and_then(|size| usize::from_str_radix(size, 16).ok());
        let Some(size) = size.filter(|size| *size > 0) else { break };
        body.extend_from_slice(&rest[end + 2..end + 2 + size]);
        rest = &rest[end + 4 + size..];
    }
    body
}

fn encoded(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_');
    text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect()
}

/// Says something in a topic as people do: written, looked at as others will see it, published. Answers the key of the post
/// and what the last button led to; `fields` are sent with each of them.
pub fn say(to: SocketAddr, cookie: &str, topic: &str, fields: &[(&str, &str)]) -> (String, Reply) {
    let written = [fields, &[("do", "preview")]].concat();
    let looked = Ask::form(&format!("{topic}/say"), &written).cookie(cookie).send(to);
    assert_eq!(looked.status, 303, "{}", looked.text());
    let check = Ask::get(&format!("{topic}/say/check")).cookie(cookie).send(to).text();
    let hidden = |name: &str| {
        let field = check.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field that is not shown");
        field.split('"').next().unwrap_or_default().to_owned()
    };
    let (key, seen) = (hidden("key"), hidden("seen"));
    let sent = [fields, &[("key", &key), ("seen", &seen), ("do", "publish")]].concat();
    let said = Ask::form(&format!("{topic}/say/check"), &sent).cookie(cookie).send(to);
    (key, said)
}

/// Changes the words of a post as people do: with the form at this address, and with a look at them before others see them,
/// where it leads there. Answers what the last button led to.
pub fn reword(to: SocketAddr, cookie: &str, form: &str, fields: &[(&str, &str)]) -> Reply {
    let sent = Ask::form(form, fields).cookie(cookie).send(to);
    let Some(check) = sent.header("location").filter(|path| path.ends_with("/say/check")) else { return sent };
    let page = Ask::get(check).cookie(cookie).send(to).text();
    let hidden = |name: &str| {
        let field = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a field that is not shown");
        field.split('"').next().unwrap_or_default().to_owned()
    };
    let (key, seen) = (hidden("key"), hidden("seen"));
    Ask::form(check, &[("key", &key), ("seen", &seen), ("do", "publish")]).cookie(cookie).send(to)
}
