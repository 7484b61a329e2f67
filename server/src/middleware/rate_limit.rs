//! How much one client may change. Reading is not limited: kept pages cost next to nothing.
//!
//! A client is an address, and a library or a day centre has one for everybody. So each limit has two numbers. What may come
//! **at once** is chosen for fifteen people who sit down together, sign in within five minutes and say something within an
//! hour. What may come **in the long run** is chosen against somebody who guesses or floods, and does not grow with the group.
//!
//! **Guesses.** A card has no name on it: it is found by its phrase alone, so no guesses can be counted for each card, and
//! nobody can lock somebody else out. What guards a card is that its phrase is one of 2^43, that each guess costs a slow hash
//! of 19 MiB, a few of them at a time (`Store::slow_hashes`), and this limit. One guess a minute is half a million in a year.
//! On a site with 10,000 cards they hit any of them with a chance of 1 in 1,700. Fifteen people who each mistype once take 30
//! at once; 30 more guesses, once, change nothing of that. The same goes for the words of an invitation.

use super::takes_a_secret;
use crate::router::Guards;
use crate::settings::ClientAddress;
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, HeaderName, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse as _, Response};
use governor::clock::{Clock as _, DefaultClock};
use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use std::net::{IpAddr, Ipv6Addr, SocketAddr};
use std::num::NonZeroU32;
use std::time::Duration;

/// So many sign-ins and accepted invitations at once: two for each of fifteen people. Then one a minute.
const SIGN_INS: (u32, Duration) = (30, Duration::from_secs(60));
/// So many other changes at once: what was said, a mark or two, signing out, for each of fifteen people. Then one in ten
/// seconds, which is 360 an hour.
const CHANGES: (u32, Duration) = (60, Duration::from_secs(10));
/// The buttons of the page on which somebody says something, where a picture is two of them: six at once for each of fifteen
/// people, then one in two seconds. They have a limit of their own, since scripts keep drafts by themselves: nobody's button
/// waits because fourteen others are typing.
const STEPS: (u32, Duration) = (90, Duration::from_secs(2));
/// Drafts that scripts keep, after each pause. Once a second in the long run: where a group types faster, some pauses are not
/// kept, a line on the page says so, and the next one is. More would let a stranger fill the disk.
const DRAFTS: (u32, Duration) = (60, Duration::from_secs(1));

const FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// What each client has done lately.
pub struct RateLimits {
    sign_ins: DefaultKeyedRateLimiter<IpAddr>,
    changes: DefaultKeyedRateLimiter<IpAddr>,
    steps: DefaultKeyedRateLimiter<IpAddr>,
    drafts: DefaultKeyedRateLimiter<IpAddr>,
    clock: DefaultClock,
}

impl RateLimits {
    /// Limits that let `factor` times as much through as usual.
    pub fn new(factor: u32) -> Self {
        let limiter = |(burst, every): (u32, Duration)| {
            let factor = factor.max(1);
            let burst = NonZeroU32::new(burst.saturating_mul(factor)).unwrap_or(NonZeroU32::MIN);
            let quota = Quota::with_period(every / factor).unwrap_or_else(|| Quota::per_second(burst));
            RateLimiter::keyed(quota.allow_burst(burst))
        };
        Self {
            sign_ins: limiter(SIGN_INS),
            changes: limiter(CHANGES),
            steps: limiter(STEPS),
            drafts: limiter(DRAFTS),
            clock: DefaultClock::default(),
        }
    }

    /// Forgets clients that may do everything again anyway.
    pub fn forget_idle(&self) {
        for limiter in [&self.sign_ins, &self.changes, &self.steps, &self.drafts] {
            limiter.retain_recent();
            limiter.shrink_to_fit();
        }
    }

    /// How long a client has to wait for another change on this path, in seconds; nothing, if it may go on.
    fn wait(&self, client: IpAddr, path: &str) -> Option<u64> {
        let limiter = match path {
            _ if takes_a_secret(path) => &self.sign_ins,
            _ if path.starts_with("/api/") => &self.drafts,
            _ if path.ends_with("/say") => &self.steps,
            _ => &self.changes,
        };
        let early = limiter.check_key(&client).err()?;
        Some(early.wait_time_from(self.clock.now()).as_secs() + 1)
    }
}

/// Refuses changes from a client that has made too many.
pub async fn check(State(guards): State<Guards>, request: Request, next: Next) -> Response {
    if matches!(*request.method(), Method::GET | Method::HEAD) {
        return next.run(request).await;
    }
    let connection = request.extensions().get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
    let client = client(guards.client_address, connection, request.headers());
    match guards.limits.wait(client, request.uri().path()) {
        Some(seconds) => (StatusCode::TOO_MANY_REQUESTS, [(RETRY_AFTER, seconds.to_string())]).into_response(),
        None => next.run(request).await,
    }
}

/// Who is asking. Somebody with IPv6 has a whole network of addresses, so the network counts.
fn client(setting: ClientAddress, connection: Option<IpAddr>, headers: &HeaderMap) -> IpAddr {
    let forwarded = || {
        let last = headers.get_all(FORWARDED_FOR).iter().next_back()?.to_str().ok()?;
        last.rsplit(',').next()?.trim().parse().ok()
    };
    let address = match setting {
        ClientAddress::Connection => connection,
        ClientAddress::LastForwarded => forwarded().or(connection),
    };
    match address.unwrap_or(IpAddr::V6(Ipv6Addr::UNSPECIFIED)).to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        address => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::HeaderValue;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn fifteen_people_at_one_address_sign_in_and_say_something_and_nobody_waits() {
        let limits = RateLimits::new(1);
        let centre = ip("192.0.2.1");
        let goes_on = |path: &str, times: u32| (0..times).all(|_| limits.wait(centre, path).is_none());
        // Each of them mistypes their code once.
        assert!(goes_on("/en/sign-in/come-back", 2 * 15), "signing in");
        // All of them type, and scripts keep what they type as often as they may.
        while limits.wait(centre, "/api/drafts").is_none() {}
        assert!(goes_on("/en/forum/travel/buses/say", 6 * 15), "choosing pictures and looking at it");
        // Published, marked as read, "I feel the same", signed out.
        assert!(goes_on("/en/forum/travel/buses/say/check", 15), "publishing");
        assert!(goes_on("/en/forum/travel/buses/read", 15) && goes_on("/en/forum/post/buses/same", 15), "reading");
        assert!(goes_on("/en/sign-out", 15), "signing out");
    }

    #[test]
    fn who_signs_in_more_often_than_a_group_waits_and_other_people_do_not() {
        let limits = RateLimits::new(1);
        let waits = |client: &str| limits.wait(ip(client), "/en/sign-in/card");
        assert!((0..30).all(|_| waits("192.0.2.1").is_none()));
        assert!(waits("192.0.2.1").is_some_and(|seconds| (1..=61).contains(&seconds)));
        assert_eq!(waits("192.0.2.2"), None);
        assert_eq!(limits.wait(ip("192.0.2.1"), "/en/forum/travel"), None, "posting is counted apart");
    }

    #[test]
    fn of_ten_thousand_guesses_at_an_invitation_thirty_are_looked_at() {
        let limits = RateLimits::new(1);
        let looked_at = (0..10_000).filter(|_| limits.wait(ip("192.0.2.1"), "/en/supporting").is_none()).count();
        assert_eq!(looked_at, 30);
        assert!(limits.wait(ip("192.0.2.1"), "/en/sign-in").is_some(), "guessing goes on nowhere else");
        assert_eq!(limits.wait(ip("192.0.2.2"), "/en/supporting"), None, "other people are not kept waiting");
    }

    #[test]
    fn only_the_last_forwarded_address_counts_and_only_behind_a_proxy() {
        let mut headers = HeaderMap::new();
        headers.append(FORWARDED_FOR, HeaderValue::from_static("198.51.100.9"));
        headers.append(FORWARDED_FOR, HeaderValue::from_static("203.0.113.5, 192.0.2.7"));
        let connection = Some(ip("127.0.0.1"));
        assert_eq!(client(ClientAddress::LastForwarded, connection, &headers), ip("192.0.2.7"));
        assert_eq!(client(ClientAddress::Connection, connection, &headers), ip("127.0.0.1"));
        let hostile = HeaderMap::from_iter([(FORWARDED_FOR, HeaderValue::from_static("<script>"))]);
        assert_eq!(client(ClientAddress::LastForwarded, connection, &hostile), ip("127.0.0.1"));
    }

    #[test]
    fn changing_the_address_within_ones_own_network_does_not_help() {
        let of = |address: &str| client(ClientAddress::Connection, Some(ip(address)), &HeaderMap::new());
        assert_eq!(of("2001:db8:1:2:3::4"), of("2001:db8:1:2:ffff::1"));
        assert_ne!(of("2001:db8:1:2::1"), of("2001:db8:1:3::1"));
        assert_eq!(of("::ffff:192.0.2.1"), ip("192.0.2.1"));
    }
}
