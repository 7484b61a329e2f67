### The forum: spaces, topics and posts.

## Spaces and topics
forum-title = Forum
forum-lead = Say what matters to you, and read what others say. Each space is about one part of life.
forum-no-spaces = There are no spaces here yet.
forum-topics = { $count ->
    [0] No topics yet
    [one] { $count } topic
   *[other] { $count } topics
}
forum-topics-title = Topics
forum-no-topics = Nobody has started a topic here yet. You can be the first.
forum-posts = { $count ->
    [0] No posts yet
    [one] { $count } post
   *[other] { $count } posts
}
forum-last = last on { $day }
forum-start-topic = Start a topic

## A new topic
topic-new-title = Start a topic
topic-new-about = What is it about?
topic-new-about-hint = A few words, so that others can find it.
# The name of the person follows.
topic-started = Started on { $day } by

## Posts
post-title = Say what you think
post-text = Your words
post-text-hint = Write as you would speak. Please leave out other people’s names, and anything you want to keep private.
post-next = Everyone can read it as soon as you press the button. Your name on this site stands beside it.
post-sign-in-first = Anybody can read here. To say something, please sign in first.
# post-by follows each of these two, for people who listen to the page.
post-trail = See the trail of this post
post-led-somewhere = See the trail of this post: something came of it
post-by = by { $name }
post-raise = Write an ‘I’ statement from it

## What was just done
said-posted = Thank you. Your words are now here for everyone to read.
said-posted-here = Thank you. Your words are here now, for everybody who may read in this space.
said-started = Thank you. Your topic has started, and your words stand first.

## What to put right
fault-topic-title-missing = Write what your topic is about.
fault-topic-title-meanwhile = Somebody else has changed the title. Read what it is called now. Send yours again if it is better.
fault-topic-title-harm = These words may mean that somebody is not safe, and everybody would read them. Use other words. If you are worried about somebody, tell a safeguarding lead.
said-waits = We read your words first. Then others can see them. Your words are safe.
post-before-others = You can see this. Others cannot see it yet: we are reading it first.
post-hidden = A moderator has hidden what stood here.
post-withdrawn = Somebody has taken back what stood here.
