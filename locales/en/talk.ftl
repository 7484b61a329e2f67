### Talking with each other: answers, quotes, names, “I feel the same”, changing words and taking them back, and how
### topics and spaces are looked after.

## Beside a post
# The name of a person follows, as a link to the post.
talk-answers = Answers
talk-answers-gone = Answers a post that is not shown here.
# Names of people follow, as links to their posts.
talk-answered-by = Answered by
# Names of people follow.
talk-speaks-to = Speaks to
talk-guest = (guest)
talk-reply = Answer
# post-by follows each of these, for people who listen to the page.
talk-change = Change your words
talk-take-back = Take your words back
talk-change-for = Correct these words
talk-take-back-for = Take these words back
# The name of a person follows, as a link to their post.
talk-quoted = These words are from
talk-quote-gone = Some words were quoted here. They have been changed or taken away since.

## A post without words
talk-put-back = Put your words back
talk-put-back-until = You can put your words back until { $day }.
talk-you-took-back = You have taken these words back. Others no longer see them.
talk-hidden-from-others = You can see this post. It is hidden from others.

## I feel the same
talk-same = I feel the same
talk-same-not = You feel the same. Take that back
talk-same-count = { $count ->
    [one] { $count } person feels the same
   *[other] { $count } people feel the same
}
talk-same-title = Who feels the same
talk-same-lead = These people pressed “I feel the same”. Only people with an account can see their names.
talk-same-more = { $count ->
    [one] And { $count } more person.
   *[other] And { $count } more people.
}
talk-same-nobody = Nobody has pressed “I feel the same” yet.

## Answering
talk-reply-title = Answer a post
talk-reply-to = You are answering
talk-reply-quote = Which words do you want to quote?
talk-reply-quote-hint = You can choose some, or none. They will stand above your own words.
talk-name-people = Who should hear of it?
talk-name-people-hint = You can choose people who have spoken here, { $number } at most. You can also write @ and their name in your words.

## Changing words
talk-edit-title = Change your words
talk-edit-title-for = Correct the words of { $name }
talk-edit-for = You write for { $name }. Write what they tell you. It is noted that you did it for them.
talk-edit-lead = Everybody who can read this post can also read what it said before. To take out something private, take your words back and write them anew.
talk-edit-closed = This topic is closed. Words in it can no longer be changed. You can still take yours back.
talk-edit-add = Add a photo, a sound or a film
talk-edit-add-hint = What you have typed is kept. You see all of it before others do.
talk-edit-beside = If you take out a photo, a sound or a film, others can no longer see or hear it. The person whose post it is still can, and so can moderators.
talk-take-out = Take this out: { $what }
talk-taken-out = Taken out: { $what }
talk-added = Added then: { $what }
talk-edit-meanwhile-title = These words were changed while you were writing
talk-edit-meanwhile = The post now says what stands here. Your own words are below, and nothing of them is lost. Press the button again to put them in its place.
talk-changed = Changed on { $day }: see what it said before
talk-before-title = What a post said before
talk-now = What it says now

## Taking words back
talk-withdraw-title = Take your words back
talk-withdraw-title-for = Take back the words of { $name }
talk-withdraw-lead = Nobody can read these words any more. A line stays, so that others understand the answers. You can put your words back for a day.
talk-withdraw-lead-for = Do this when { $name } asks for it. Nobody can read these words any more. A line stays, so that others understand the answers. It is noted that you did it for them.
talk-withdraw-button = Take my words back

## What state a topic is in
talk-pinned = Stays on top
talk-state-read-only = Only to read
talk-state-closed = Closed
talk-read-only-by = You can read this topic and not write in it. It was set so on { $day } by
talk-closed-by = This topic was closed on { $day } by
# The title of another topic follows.
talk-comes-from = These posts come from the topic

## Reading on
talk-newest = Newest posts
talk-moved-away = The posts that stood here are in another topic now.
# The title of the other topic follows.
talk-led-here = The topic that you opened has been put together with this one. Its posts are here now. It was called:
# The title of the new topic follows, as a link.
talk-went-on = Some posts of this topic are now in:
# The name of the person follows.
talk-went-on-by = Moved there on { $day } by
talk-first-unread = Go to the first post that I have not read
talk-read-up-to-here = I have read up to here
talk-unread = { $count ->
    [one] { $count } post that you have not read
   *[other] { $count } posts that you have not read
}
talk-unread-many = { $count } posts or more that you have not read

## Looking after a topic
talk-after-title = Look after this topic
talk-after-link = Look after this topic
talk-after-lead = What you change here, and who changed it, is written down.
talk-after-state = Who may say something in this topic?
talk-after-open = Everybody who may post here
talk-after-read-only = Nobody: it is only to read
talk-after-closed = Nobody: it is closed
talk-after-why = Why?
talk-after-why-hint = Everybody can read this beside the topic. You need not say why where it is open.
talk-after-state-button = Keep this
talk-after-pin-title = The place in the list
talk-after-pin = Keep it on top of the list
talk-after-pin-full = { $number } topics stay on top already. Take one of them from the top first, on its own page.
talk-after-unpin = No longer keep it on top
talk-title-title = Change the title
talk-title-link = Change the title
talk-title-new = What should this topic be called?
talk-title-hint = Everybody who reads this topic sees it at once. Easy read and translations keep the old title until somebody changes them. Links to the topic still work.
talk-title-now = It is called:
talk-title-button = Change the title
talk-after-merge-title = Put it together with another topic
talk-after-merge-link = Choose the other topic
talk-after-merge = Which topic should its posts go to?
talk-after-merge-hint = All posts go behind those of the other topic. Old links lead to their new place. This cannot be undone.
talk-after-merge-none = Choose a topic
talk-after-merge-button = Put the topics together
talk-after-split-title = Make a topic of its own from some posts
talk-after-split-link = Choose the posts
talk-split-title = Make a new topic from some posts
talk-split-posts = Which posts should go to the new topic?
talk-split-posts-hint = They keep their order. Old links lead to their new place.
talk-split-button = Make the new topic

## Who may read and post in a space
talk-may-read-everyone = Everybody can read here.
talk-may-read-account = Everybody with an account can read here.
talk-may-read-members = Only members can read here.
talk-may-post-everyone = Everybody can post here.
talk-may-post-account = Everybody with an account can post here.
talk-may-post-members = Only members can post here.
talk-may-not-post = You can read here. To post, you have to be a member.
talk-tag-account = For people with an account
talk-tag-members = For members

## Looking after spaces
talk-space-settings = Settings of this space
talk-space-add = Add a space
talk-space-name = What is the space called?
talk-space-text = What is it for?
talk-space-key = The short name in its address
talk-space-key-hint = Small letters, digits and hyphens. It stays as it is.
talk-space-read = Who may read here?
talk-space-read-hint = Once people have said something here, you can let in fewer readers and not more: they spoke to those who could read then.
talk-space-post = Who may post here?
talk-space-everyone = Everybody, also guests
talk-space-account = People with an account
talk-space-members = Members: people with a role in this space or its board
talk-space-board = Which board does it belong to?
talk-space-board-none = None
talk-space-moderation = When does a moderator read a post?
talk-space-before = Before others can read it
talk-space-first-posts = Before, for the first posts of a new person
talk-space-after = After others can read it
talk-space-button = Keep these settings
talk-space-add-button = Add this space
talk-space-all = Settings of the spaces that are there
talk-members-title = Members of this space
talk-members-lead = Members can read all that is said here, also what was said before they came.
talk-members-board = Whoever has a role on this board comes in too:
talk-members-who = Whom do you let in?
talk-members-who-hint = Their name, just as it stands beside what they say, or their e-mail address. They need an account.
talk-members-button = Let them in
talk-members-now = Who is a member now
talk-members-none = Nobody has been let in yet.
talk-members-since = since { $day }
talk-members-by = let in by { $name }
talk-members-role = has another role here, which is not taken away on this page
talk-members-out = Take out of this space
talk-members-out-title = Take { $name } out of this space?
talk-members-out-lead = They will no longer see this space. What they said here stays, and they can still read their own words. You can let them in again.
talk-leave = Leave this space
talk-leave-title = Do you want to leave this space?
talk-leave-reads = You will no longer see what people say here.
talk-leave-still-reads = You can still read what people say here.
talk-leave-posts = You will no longer be able to say something here.
talk-leave-stays = What you said here stays. You can still read your own words, and take them back.
talk-leave-back = If you want to come back, ask somebody who looks after this space. They can let you in again.

## What was just done
said-reworded = Your new words are now here.
said-reworded-for = The new words are now here.
said-withdrawn = Your words have been taken back.
said-withdrawn-for = These words have been taken back.
said-put-back = Your words are here again.
said-topic-kept = The topic has been changed.
said-merged = The topics have been put together.
said-split = The new topic has been made.
said-space = The settings have been kept.
said-let-in = This person is a member now.
said-taken-out = This person is no longer a member.
said-left-space = You have left the space.
said-read = We keep in mind how far you have read.

## What to put right
fault-name-unclear = Two people here have a name that you wrote after @. Choose the one you mean from the list.
fault-name-unclear-here = Two people here have a name that you wrote after @. Take the @ away, so that nobody is called by mistake.
fault-too-many-names = You named too many people. Name { $number } people at most, so that nobody is called for nothing.
fault-answers-gone = The post that you were answering has been taken away meanwhile. Your words are kept. Press the button again to say them by themselves.
fault-topic-closed = This topic has been closed meanwhile. Your words are kept here, but nobody else can see them.
fault-edited-meanwhile = Somebody changed these words while you were writing. Look at both, then press the button again.
fault-words-missing = Write what you want to say.
fault-take-out-all = A post cannot be empty. Write something, keep one of these, or take your words back.
fault-post-not-yours = These words cannot be changed any more.
fault-why-missing = Write why the topic is closed or only to read.
fault-state-missing = Choose who may say something here.
fault-merge-missing = Choose the other topic.
fault-split-none = Choose one post or more.
fault-split-all = Leave at least one post in the old topic.
fault-access-missing = Choose who may do this.
fault-post-wider-than-read = Who may post must also be able to read. Choose fewer people here, or more above.
fault-promised-readers = People have spoken here to fewer readers. You cannot let in more now: add a new space instead.
fault-space-key = Write small letters, digits and hyphens.
fault-space-name-missing = Write what the space is called.
fault-space-text-missing = Write what the space is for.
fault-space-there = There is a space with this short name. Choose another one.
fault-moderation-missing = Choose when a moderator reads.
fault-whom-missing = Write whom you let in.
fault-whom-unknown = Nobody with an account has this name or address. Ask them how their name stands on the site, then write it here letter by letter.
fault-whom-unclear = More than one person is called that. Write the e-mail address of the one you mean.
fault-whom-yourself = Nobody lets themselves in. Ask somebody else who looks after this space.
