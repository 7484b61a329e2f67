### The forum: spaces, topics and posts.

## Spaces and topics
forum-title = Forum
forum-lead = Say what matters to you. Read what other people say.
forum-no-spaces = The forum is still empty.
forum-topics = { $count ->
    [0] No topics yet
    [one] { $count } topic
   *[other] { $count } topics
}
forum-topics-title = Topics
forum-no-topics = This place is still empty. You can start the first topic.
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
topic-new-about-hint = A few words are enough.
# The name of the person follows.
topic-started = Started on { $day } by

## Posts
post-title = Say what you think
post-text = Your words
post-text-hint = Write as you speak. Please leave out private things. Please leave out the names of other people.
post-next = Everyone can read your words after you press the button. Your name will be there too.
post-sign-in-first = Everyone can read here. Sign in to say something.
# post-by follows each of these two, for people who listen to the page.
post-trail = See the trail of this post
post-led-somewhere = See the trail: something came of this post
post-by = by { $name }
post-raise = Write an ‘I’ statement from it

## What was just done
said-posted = Thank you. Everyone can read your words now.
said-posted-here = Thank you. Your words are here now. Only people of this space can read them.
said-started = Thank you. Everyone can read your topic now.

## What to put right
fault-topic-title-missing = Write what your topic is about.
fault-topic-title-meanwhile = Another person changed the title. Read the title first. Then you can send yours again.
fault-topic-title-harm = These words may mean that somebody is not safe. Everyone would read them. Use other words. Do you worry about somebody? Tell the safety team.
said-waits = Thank you. We read your words first. Your words are safe.
post-before-others = Only you can see this now. We are reading it first.
post-hidden = Something was here. It is hidden now.
post-withdrawn = Something was here. The person took it back.
