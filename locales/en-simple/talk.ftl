### Talking with each other: answers, quotes, names, “I feel the same”, changing words and taking them back, and how
### topics and spaces are looked after.

## Beside a post
# The name of a person follows, as a link to the post.
talk-answers = An answer to
talk-answers-gone = An answer to a post that is gone.
# Names of people follow, as links to their posts.
talk-answered-by = Answers from
# Names of people follow.
talk-speaks-to = For
talk-guest = (guest)
talk-reply = Answer
# post-by follows each of these, for people who listen to the page.
talk-change = Change your words
talk-take-back = Take your words back
talk-change-for = Correct these words
talk-take-back-for = Take these words back
# The name of a person follows, as a link to their post.
talk-quoted = These are words from
talk-quote-gone = Other words stood here. They are gone now.

## A post without words
talk-put-back = Put your words back
talk-put-back-until = You can put your words back until { $day }.
talk-you-took-back = You took these words back. Nobody else can see them.
talk-hidden-from-others = You can see this post. We have hidden it from other people.

## I feel the same
talk-same = I feel the same
talk-same-not = You feel the same. Take that back
talk-same-count = { $count ->
    [one] { $count } person feels the same
   *[other] { $count } people feel the same
}
talk-same-title = Who feels the same
talk-same-lead = These people feel the same. You need an account to see their names.
talk-same-more = { $count ->
    [one] And { $count } more person.
   *[other] And { $count } more people.
}
talk-same-nobody = Nobody has said this yet.

## Answering
talk-reply-title = Answer a post
talk-reply-to = This is the post
talk-reply-quote = Which words do you want to show again?
talk-reply-quote-hint = You can choose some words. You can also choose none.
talk-name-people = Who should we tell?
talk-name-people-hint = You can choose { $number } people at most.

## Changing words
talk-edit-title = Change your words
talk-edit-title-for = Correct the words of { $name }
talk-edit-for = You write for { $name }. Write what they tell you. We keep a note that you did this.
talk-edit-lead = Other people can still see your old words. Is something private in them? Then take your words back. Write them again without it.
talk-edit-closed = This topic is closed. You cannot change words here now. You can still take your words back.
talk-edit-add = Add a photo, a sound or a film
talk-edit-add-hint = We keep your words. You see it all before other people do.
talk-edit-beside = You can take out a photo, a sound or a film. Then other people cannot see it. The person whose post it is can still see it. Our team can too.
talk-take-out = Take this out: { $what }
talk-taken-out = No longer here: { $what }
talk-added = New since then: { $what }
talk-edit-meanwhile-title = These words have changed
talk-edit-meanwhile = Here are the words as they are now. Your own words are below. Press the button to use your words.
talk-changed = Changed on { $day }. See the old words
talk-before-title = The old words
talk-now = The words now

## Taking words back
talk-withdraw-title = Take your words back
talk-withdraw-title-for = Take back the words of { $name }
talk-withdraw-lead = Nobody can read your words after this. You can put them back for a day.
talk-withdraw-lead-for = Do this if { $name } asks you. Nobody can read the words after this. We keep a note that you did this.
talk-withdraw-button = Take my words back

## What state a topic is in
talk-pinned = Stays on top
talk-state-read-only = Only to read
talk-state-closed = Closed
talk-read-only-by = You can only read here. It is so since { $day }. It was set by
talk-closed-by = This topic was closed on { $day } by
# The title of another topic follows.
talk-comes-from = These posts come from another topic:

## Reading on
talk-newest = Newest posts
talk-moved-away = These posts are in another topic now.
# The title of the other topic follows.
talk-led-here = We put 2 topics together. The posts that you look for are here now. The old name was:
# The title of the new topic follows, as a link.
talk-went-on = Some posts are in a new topic now:
# The name of the person follows.
talk-went-on-by = They went there on { $day }. This person did it:
talk-first-unread = Go to the first new post
talk-read-up-to-here = I have read up to here
talk-unread = { $count ->
    [one] { $count } new post for you
   *[other] { $count } new posts for you
}
talk-unread-many = { $count } new posts or more for you

## Looking after a topic
talk-after-title = Look after this topic
talk-after-link = Look after this topic
talk-after-lead = We write down every change. We write down who made it.
talk-after-state = Who can say something here?
talk-after-open = Everyone who can post here
talk-after-read-only = Nobody. People can only read it.
talk-after-closed = Nobody. The topic is closed.
talk-after-why = Why?
talk-after-why-hint = Everyone can read this.
talk-after-state-button = Keep this
talk-after-pin-title = The place in the list
talk-after-pin = Keep it on top of the list
talk-after-pin-full = There are { $number } topics on top now. That is the most. Take one from the top first.
talk-after-unpin = Do not keep it on top
talk-title-title = Change the title
talk-title-link = Change the title
talk-title-new = What is the new title?
talk-title-hint = People see it at once. Easy read and other languages still show the old title. Somebody has to change them too. Old links still work.
talk-title-now = The title is:
talk-title-button = Change the title
talk-after-merge-title = Put two topics together
talk-after-merge-link = Choose the other topic
talk-after-merge = Which topic should the posts go to?
talk-after-merge-hint = All posts go to the other topic. Old links still work. You cannot undo this.
talk-after-merge-none = Choose a topic
talk-after-merge-button = Put the topics together
talk-after-split-title = Make a new topic from some posts
talk-after-split-link = Choose the posts
talk-split-title = Make a new topic from some posts
talk-split-posts = Which posts should go to the new topic?
talk-split-posts-hint = Old links to these posts still work.
talk-split-button = Make the new topic

## Who may read and post in a space
talk-may-read-everyone = Everyone can read here.
talk-may-read-account = You need an account to read here.
talk-may-read-members = Only members can read here.
talk-may-post-everyone = Everyone can post here.
talk-may-post-account = You need an account to post here.
talk-may-post-members = Only members can post here.
talk-may-not-post = You can read here. Only members can post.
talk-tag-account = For people with an account
talk-tag-members = For members

## Looking after spaces
talk-space-settings = Settings of this space
talk-space-add = Add a space
talk-space-name = What is the name of the space?
talk-space-text = What is it for?
talk-space-key = The short name for its address
talk-space-key-hint = Use small letters and numbers. You cannot change it later.
talk-space-read = Who can read here?
talk-space-read-hint = People already spoke here. Then you cannot let in more readers.
talk-space-post = Who can post here?
talk-space-everyone = Everyone
talk-space-account = People with an account
talk-space-members = Members of this space or its board
talk-space-board = Which board is it for?
talk-space-board-none = No board
talk-space-moderation = When do we read a post?
talk-space-before = Before other people can read it
talk-space-first-posts = Before, when a person is new
talk-space-after = After other people can read it
talk-space-button = Keep these settings
talk-space-add-button = Add this space
talk-space-all = Settings of the other spaces
talk-members-title = Members of this space
talk-members-lead = Members can read everything here. They can read old posts too.
talk-members-board = People on this board can come in too:
talk-members-who = Who do you let in?
talk-members-who-hint = Write their name as you see it on this website. Or write their e-mail address. They need an account.
talk-members-button = Let them in
talk-members-now = The members now
talk-members-none = There are no members yet.
talk-members-since = since { $day }
talk-members-by = let in by { $name }
talk-members-role = has another role here
talk-members-out = Take out of this space
talk-members-out-title = Take { $name } out of this space?
talk-members-out-lead = They will not see this space any more. Their words stay here. You can let them in again.
talk-leave = Leave this space
talk-leave-title = Do you want to leave this space?
talk-leave-reads = You will not see any more what people say here.
talk-leave-still-reads = You can still read what people say here.
talk-leave-posts = You cannot say anything here any more.
talk-leave-stays = Your words stay here. You can still read your words. You can take them back too.
talk-leave-back = Do you want to come back later? Ask a person who looks after this space. They can let you in again.

## What was just done
said-reworded = Your new words are here now.
said-reworded-for = The new words are here now.
said-withdrawn = You took your words back.
said-withdrawn-for = You took these words back.
said-put-back = Your words are here again.
said-topic-kept = The topic has changed.
said-merged = The topics are together now.
said-split = The new topic is here.
said-space = We have kept the settings.
said-let-in = This person is a member now.
said-taken-out = This person is not a member now.
said-left-space = You have left the space.
said-read = We remember how far you have read.

## What to put right
fault-name-unclear = Two people have the name that you wrote. Choose one of them from the list.
fault-name-unclear-here = Two people have the name that you wrote. Take away the sign before the name. Then we do not call the wrong person.
fault-too-many-names = You named too many people. Name { $number } people at most.
fault-answers-gone = The other post is gone now. Your words are still here. Press the button again to say them.
fault-topic-closed = This topic is closed now. Your words are still here. Only you can see them.
fault-edited-meanwhile = Someone changed these words. Look at both. Then press the button again.
fault-words-missing = Write what you want to say.
fault-take-out-all = A post cannot be empty. Write something. Or keep one of these. Or take your words back.
fault-post-not-yours = You cannot change these words now.
fault-why-missing = Write why.
fault-state-missing = Choose who can say something here.
fault-merge-missing = Choose the other topic.
fault-split-none = Choose one post or more.
fault-split-all = Leave one post in the old topic.
fault-access-missing = Choose who can do this.
fault-post-wider-than-read = Some people can post here but cannot read. Choose fewer people here.
fault-promised-readers = People spoke here to fewer readers. Add a new space instead.
fault-space-key = Use small letters and numbers.
fault-space-name-missing = Write the name of the space.
fault-space-text-missing = Write what the space is for.
fault-space-there = There is a space with this name. Choose another name.
fault-moderation-missing = Choose when we read a post.
fault-whom-missing = Write who you let in.
fault-whom-unknown = We cannot find this person. Ask them for the name that they use here. Then write it again.
fault-whom-unclear = More than one person has this name. Write their e-mail address.
fault-whom-yourself = You cannot let yourself in. Ask another person who looks after this space.
