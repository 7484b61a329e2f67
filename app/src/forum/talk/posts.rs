//! A post on the page of its topic: whose words they are, what they answer, and what one can do with them.

use crate::content::writing;
use crate::forum::say;
use crate::ui::{self, t, ta, the_reader};
use domain::accounts::{Deed, Sight, sight};
use domain::content::Words;
use domain::content::recordings::Recording;
use domain::forum::{Post, PostState};
use domain::record::{Key, Kind};
use domain::talk::{can_withdraw, put_back_until, still_says};
use leptos::prelude::*;
use store::Around;

/// That something stood here, without its words.
pub fn trace(post: &Post) -> AnyView {
    let why = if post.state == PostState::Withdrawn { "post-withdrawn" } else { "post-hidden" };
    view! { <p class="bt-post bt-post--trace" id=format!("post-{}", post.key)>{t(why)}</p> }.into_any()
}

/// A post with its words, as `show` shows them. `open` says whether one can still answer; `here` are the posts of this page.
pub fn post_view(
    post: &Post,
    sight: Sight,
    around: &Around,
    recordings: &[Recording],
    (open, here): (bool, &[Key]),
    show: fn(&Words) -> AnyView,
) -> AnyView {
    let by = ta("post-by", &[("name", post.by_name.clone().into())]);
    let below = view! {
        {crate::recorded::consent_beside(post, around)}
        {ui::recordings(recordings, &Kind::Post.record(post.key.clone()))}
        {names(post, around)}
        {changed(post)}
        {replies(post, around, here)}
        {links(post, sight, open, &by)}
        {same(post, sight, around, &by)}
    };
    let write = say::words_path(&the_reader(), post);
    article(post, sight, answers(post, around, here), (show(&post.words), write), below.into_any())
}

/// A post as readers see it, without what can be done with it: for whoever looks at it before it is said.
pub fn preview(post: &Post, around: &Around) -> AnyView {
    // Whoever wrote it knows in which form they did.
    let words = ui::reading_below_notice(&post.words);
    article(post, Sight::Words, answers(post, around, &[]), (words, None), names(post, around).into_any())
}

/// One's own post by itself, where one does not see what stands round it: what one can do with it, and nothing of what
/// others said. `open` says whether its topic still takes words.
pub fn alone(post: &Post, sight: Sight, open: bool) -> AnyView {
    let write = say::words_path(&the_reader(), post);
    let change = can_withdraw(post);
    let link = |end: &str, words: &str| {
        let href = the_reader().href(&format!("forum/post/{}/{end}", post.key));
        view! { <a class="govuk-link" href=href>{t(words)}</a> " " }
    };
    let below = view! {
        {changed(post)}
        <p class="bt-post__links">
            {(change && open).then(|| link("change", "talk-change"))}
            {change.then(|| link("take-back", "talk-take-back"))}
            {crate::moderation::link(post)}
        </p>
    };
    article(post, sight, None, (ui::reading(&post.words), write), below.into_any())
}

fn article(
    post: &Post,
    sight: Sight,
    above: Option<AnyView>,
    (words, write): (AnyView, Option<String>),
    below: AnyView,
) -> AnyView {
    let id = format!("post-{}", post.key);
    let by = ta("post-by", &[("name", post.by_name.clone().into())]);
    let guest = post.by_guest.then(|| view! { " " <span class="bt-post__guest">{t("talk-guest")}</span> });
    view! {
        <article class="bt-post" id=id.clone()>
            <header class="bt-post__head">
                <p class="bt-post__who"><bdi>{post.by_name.clone()}</bdi>{guest}</p>
                <p class="bt-post__when">{ui::moment(post.at)}</p>
                {ui::listen_button(&id, by)}
            </header>
            {ui::hands(post.help, post.written_by_name.as_deref())}
            {(sight == Sight::BeforeOthers).then(|| state(post))}
            {above}
            {post.has_words().then_some(words)}
            {ui::attachments(&post.attachments, write.as_deref())}
            {below}
        </article>
    }
    .into_any()
}

/// Why others do not see it. To its writer, words that are held look like words that wait.
fn state(post: &Post) -> AnyView {
    let own = the_reader().viewer.is(&post.by);
    let said = match post.state {
        _ if post.withdrawn_at.is_some() => {
            if own {
                "talk-you-took-back"
            } else {
                "post-withdrawn"
            }
        }
        PostState::Hidden => "talk-hidden-from-others",
        _ => "post-before-others",
    };
    let until = put_back_until(post, the_reader().now).filter(|_| own).map(|until| {
        let until = ta("talk-put-back-until", &[("day", ui::moment(until).into())]);
        let action = the_reader().href(&format!("forum/post/{}/put-back", post.key));
        view! {
            <p>{until}</p>
            <form method="post" action=action>
                <button type="submit" class="govuk-button govuk-button--secondary">{t("talk-put-back")}</button>
            </form>
        }
    });
    view! { <div class="bt-post__state"><p>{t(said)}</p>{until}</div> }.into_any()
}

/// The address of a post: on this page, or wherever it stands.
fn place(post: &Key, here: &[Key]) -> String {
    if here.contains(post) { format!("#post-{post}") } else { the_reader().href(&format!("forum/post/{post}")) }
}

/// What it answers and quotes. Of a post that one does not see, nothing is shown here either.
fn answers(post: &Post, around: &Around, here: &[Key]) -> Option<AnyView> {
    let key = post.reply_to.as_ref()?;
    let reader = the_reader();
    let source = around.sources.get(key).filter(|source| sight(&reader.viewer, source) == Sight::Words);
    let Some(source) = source else {
        return Some(view! { <p class="bt-post__answers">{t("talk-answers-gone")}</p> }.into_any());
    };
    let link = || {
        view! { <a class="govuk-link" href=place(key, here)><bdi>{source.by_name.clone()}</bdi></a> }
    };
    let quote = post.quote.as_ref().map(|quote| {
        if !still_says(&source.words, &quote.text) {
            return view! { <p class="bt-post__answers">{t("talk-quote-gone")}</p> }.into_any();
        }
        let lang = (quote.locale.language().code != reader.locale.language().code).then(|| quote.locale.tag());
        let text = quote.text.lines().collect::<Vec<_>>().join("\n\n");
        view! {
            <blockquote class="bt-quote" lang=lang dir="auto">
                {ui::markdown(&text)}
            </blockquote>
            <p class="bt-post__answers">{t("talk-quoted")} " " {link()}</p>
        }
        .into_any()
    });
    let answers = quote.is_none().then(|| view! { <p class="bt-post__answers">{t("talk-answers")} " " {link()}</p> });
    Some(view! { {answers} {quote} }.into_any())
}

/// Whom it speaks to.
fn names(post: &Post, around: &Around) -> Option<AnyView> {
    let names: Vec<_> = post.names.iter().filter_map(|key| around.names.get(key)).collect();
    let list = names.iter().enumerate().map(|(at, name)| {
        let comma = (at > 0).then_some(", ");
        view! { {comma} <bdi>{(*name).clone()}</bdi> }
    });
    (!names.is_empty())
        .then(|| view! { <p class="bt-post__names">{t("talk-speaks-to")} " " {list.collect_view()}</p> }.into_any())
}

/// Who answers it.
fn replies(post: &Post, around: &Around, here: &[Key]) -> Option<AnyView> {
    let replies: Vec<_> = around.replies.iter().filter(|reply| reply.to == post.key).collect();
    let list = replies.iter().enumerate().map(|(at, reply)| {
        let comma = (at > 0).then_some(", ");
        view! { {comma} <a class="govuk-link" href=place(&reply.key, here)><bdi>{reply.by_name.clone()}</bdi></a> }
    });
    (!replies.is_empty())
        .then(|| view! { <p class="bt-post__answers">{t("talk-answered-by")} " " {list.collect_view()}</p> }.into_any())
}

fn changed(post: &Post) -> Option<AnyView> {
    let at = post.changed_at?;
    let href = the_reader().href(&format!("forum/post/{}/before", post.key));
    let said = ta("talk-changed", &[("day", ui::day(at).into())]);
    Some(view! { <p class="bt-post__changed"><a class="govuk-link" href=href>{said}</a></p> }.into_any())
}

/// What one can do with a post.
fn links(post: &Post, sight: Sight, open: bool, by: &str) -> AnyView {
    let reader = the_reader();
    let link = |path: String, said: String| {
        let by = by.to_owned();
        view! {
            <a class="govuk-link" href=reader.href(&path)>
                {said} <span class="govuk-visually-hidden">" " {by}</span>
            </a>
        }
        .into_any()
    };
    let (of_post, shown, own) = (format!("forum/post/{}", post.key), sight == Sight::Words, reader.viewer.is(&post.by));
    let may_post = open && reader.may(&Deed::Draft(post.gate.clone())).is_ok();
    let trail = if post.led_to > 0 { t("post-led-somewhere") } else { t("post-trail") };
    let raise = shown && reader.may(&Deed::RaiseStatement(post.gate.space.clone())).is_ok();
    let own_or_for_them = |own_words, for_them| t(if own { own_words } else { for_them });
    let there = can_withdraw(post);
    let change = there && open && reader.may(&Deed::ChangeWords(post.whose())).is_ok();
    let take_back = there && reader.may(&Deed::TakeBackWords(post.whose())).is_ok();
    let links: Vec<AnyView> = [
        (shown && may_post).then(|| link(format!("{of_post}/answer"), t("talk-reply"))),
        Some(link(format!("trail/post/{}", post.key), trail)),
        change.then(|| link(format!("{of_post}/change"), own_or_for_them("talk-change", "talk-change-for"))),
        take_back
            .then(|| link(format!("{of_post}/take-back"), own_or_for_them("talk-take-back", "talk-take-back-for"))),
        raise.then(|| link(format!("statements/new/{}", post.key), t("post-raise"))),
    ]
    .into_iter()
    .flatten()
    .collect();
    let place = Kind::Space.record(post.gate.space.clone());
    let record = Kind::Post.record(post.key.clone());
    view! {
        <p class="bt-post__links">
            {links} {crate::moderation::link(post)} {crate::safeguarding::report::link(post)} {writing::link(&record, place, Some(post.by.clone()), &post.by_name)}
        </p>
    }
    .into_any()
}

/// How many feel the same, and the button to say so.
fn same(post: &Post, sight: Sight, around: &Around, by: &str) -> Option<AnyView> {
    if sight != Sight::Words {
        return None;
    }
    let reader = the_reader();
    let path = format!("forum/post/{}/same", post.key);
    let count = around.same.get(&post.key).map(|count| {
        let said = ta("talk-same-count", &[("count", (*count).into())]);
        match reader.viewer.person().is_some_and(|person| !person.guest) {
            true => view! { <a class="govuk-link" href=reader.href(&path)>{said}</a> }.into_any(),
            false => view! { <span>{said}</span> }.into_any(),
        }
    });
    let may = reader.may(&Deed::FeelSame(post.gate.clone())).is_ok() && !reader.viewer.is(&post.by);
    let button = may.then(|| {
        let mine = around.mine.contains(&post.key);
        let (answer, said) = if mine { ("no", "talk-same-not") } else { ("yes", "talk-same") };
        let by = by.to_owned();
        view! {
            <form method="post" action=reader.href(&path)>
                <input type="hidden" name="do" value=answer/>
                <button type="submit" class="bt-same__button">
                    {t(said)} <span class="govuk-visually-hidden">" " {by}</span>
                </button>
            </form>
        }
    });
    (count.is_some() || may).then(|| view! { <div class="bt-same">{button} {count}</div> }.into_any())
}
