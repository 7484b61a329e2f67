### Moderation: the queue and the decisions of moderators, what a writer is told, the policy and its numbers.

## On the page of a person
my-posts-on-me-title = Your posts
my-posts-card = See what we decided about your posts.
queue-something-waits = Posts are waiting for you.
queue-nothing-waits = Nothing is waiting.

## On a post, for moderators
moderation-link = Look after this post by { $name }

## A field that nobody should see or fill in
moderation-trap = Leave this empty

## The queue
queue-title = Posts to look at
queue-lead = The oldest post comes first.
queue-empty = This list is empty.
queue-kind-waiting = This post is waiting
queue-kind-reported = A reader told us about this
queue-kind-appeal = The writer answered us
queue-filter-kind = What
queue-filter-space = Where
queue-filter-all = All
queue-filter-button = Show
queue-since = Since { $day }
queue-in-topic = In the topic
queue-before = The post before this, by { $name }
queue-open-of = Open this post by { $name }
queue-tick = Choose this post by { $name }
queue-reports = { $count ->
    [one] One person told us about this
   *[other] We heard { $count } times about this
}
queue-appeal-on = The answer of the writer, { $day }
queue-appeal-held = The writer answered. Another person in our team reads the answer.
queue-published = { $count ->
    [0] This is their first post
    [one] One post so far
    [20] Many posts so far
   *[other] { $count } posts so far
}
queue-changes = { $count ->
    [one] asked once to change a post
   *[other] asked { $count } times to change a post
}
queue-hidden = { $count ->
    [one] hidden once
   *[other] hidden { $count } times
}
queue-put-back = { $count ->
    [one] put back once
   *[other] put back { $count } times
}
waits-space = We read all posts here first
waits-first-posts = This person is new here
waits-watched = We read the posts of this person first
waits-same-text = The same words came before
waits-link = A new person put a link in
waits-trap = Maybe a computer wrote this
waits-changed = The writer changed it
queue-several-title = Decide about many posts
queue-several-lead = Choose posts above. Then decide once for all of them.
queue-several-button = Decide
queue-reads-standard = long texts
queue-reads-easy-read = easy read

## One post
matter-title = Post by { $name }
matter-state-published = People can read this post.
matter-state-waiting = This post waits for you.
matter-state-change-asked = We asked the writer to change this post.
matter-state-hidden = This post is hidden.
matter-for-others = Another person must decide this. You can look at it.
matter-nothing-to-decide = There is nothing to decide now.
matter-back = Back to the list
## Passing a post to the safeguarding lead
pass-on-link = Give this to the safety team
pass-on-what = Are you worried about a person? Then the safety team reads this post. It is hidden until then.
pass-on-private = The writer is not told. We write down that you did it. We do not write down why.
pass-on-danger = Is someone in danger now? Ring { $number } first.
pass-on-button = Give it to them
decisions-title = What we decided
decision-was-undone = taken back
decision-undo-button = Take this back
decide-title = Decide
decide-verdict = What do you decide?
decide-reason = Why?
decide-reason-hint = Choose a reason when you hide a post. Choose one when you ask for a change.
decide-words = Your words to the writer
decide-words-hint = Be kind. Say what is wrong. Say what would help.
decide-locale = Which language are your words in?
decide-writer-reads = The writer reads this site in:
decide-saved = Use an answer that we have
decide-button = Decide
verdict-approve = Show it
verdict-approve-hint = Everyone can read it.
verdict-ask-change = Ask for a change
verdict-ask-change-hint = The writer changes it. Then you look again.
verdict-hide = Hide it
verdict-hide-hint = People see only that something is hidden.
verdict-put-back = Put it back
verdict-put-back-hint = Everyone can read it again.
verdict-keep = Leave it
verdict-keep-hint = You read the answer of the writer. Say why it stays.
decided-approve = We showed it
decided-ask-change = We asked for a change
decided-hide = We hid it
decided-put-back = We put it back
decided-keep = We left it
decided-undo = Taken back
decided-pass-on = We gave it to the safety team

## Reading somebody's posts first
watch-title = Read the posts of this person first
watch-lead = You can read the posts of this person first.
watch-link = Read their posts first
watch-link-end = Stop this
watch-until = We read the posts of this person first. This ends on { $day }.
watch-explained = Posts by { $name } will wait for us. That is only in this part of the forum.
watch-now = Posts by { $name } wait for us until { $day }. This is why:
watch-days = How long?
watch-for-days = { $count ->
    [one] One day
   *[other] { $count } days
}
watch-words = Why?
watch-words-hint = The person can read this. Our team can read it too.
watch-button = Read their posts first

## Saved answers
moderation-answers-title = Answers to use again
answers-lead = You can use these answers again. Press a button when you decide.
answers-none = This list is empty.
answers-new-title = Add an answer
answers-locale = Which language?
answers-locale-hint = Easy read is good for most people.
answers-choose = Choose
answers-name = A short name
answers-name-hint = It stands on the button.
answers-text = The answer
answers-button = Keep this answer
answers-end-button = Take it away

## When posts are looked at
moderation-spaces-title = When we read posts
when-lead = Choose a part of the forum.
when-question = When do you read posts here?
when-after = Later
when-after-hint = People see posts at once.
when-first-posts = New people first
when-first-posts-hint = The first posts of new people wait for us.
when-before = First
when-before-hint = All posts wait for us.
when-button = Keep this

## The log
moderation-log-title = List of all we decided
log-lead = The newest comes first.
log-filter-verdict = What
log-filter-reason = Why
log-filter-by = Who
log-everybody = Everyone
log-mine = You
log-filter-from = From this day
log-filter-until = Until this day
log-none = This list is empty.
log-post-of = The post by { $name }
log-answer = The writer said:
log-before = Before: { $text }
log-until = until { $day }
log-other = The other topic
upkeep-watch-began = We read their posts first
upkeep-watch-ended = We stopped reading their posts first
upkeep-rule-changed = We look at posts at another time
upkeep-topic-state = We said who can still post here
upkeep-topic-pinned = We keep this topic on top
upkeep-topic-unpinned = This topic is not on top now
upkeep-topic-merged = We put two topics together
upkeep-topic-split = We made a new topic from some posts
upkeep-topic-retitled = We changed the title of a topic
upkeep-member-let-in = We let a person into the space
upkeep-member-taken-out = We took a person out of the space
upkeep-member-left = A person left the space
log-csv = Get this list as a table

## The policy
moderation-policy-title = How we look after the forum
policy-lead = Everyone should feel safe here. So we look at posts. We hide a post only for one of these reasons.
policy-reasons-title = The reasons
policy-hurtful = It hurts people
policy-hurtful-text = The post is rude. Or it laughs at people.
policy-threatening = It scares people
policy-threatening-text = The post says that someone will be hurt.
policy-private = It tells private things
policy-private-text = The post tells private things about another person. That person must say yes first.
policy-advert = It sells something
policy-advert-text = The post wants people to buy something.
policy-off-topic = It is in the wrong place
policy-off-topic-text = The post is about something else. It may fit in another topic.
policy-repeated = It is there twice
policy-repeated-text = The same words came before.
policy-other = Another reason
policy-other-text = We tell you why in our own words.
policy-happens-title = What happens
policy-happens-looks = Sometimes we read posts first. Sometimes we read them later. You can tell us about a bad post.
policy-happens-told = We tell the writer why. We say what would help.
policy-happens-answer = The writer can answer us once.
policy-happens-second = Then another person in our team decides.
policy-happens-log = We write down all that we decide. We show the numbers four times a year.

## The numbers of a quarter
moderation-summary-title = What we decided, in numbers
summary-days = From { $from } to { $to }
summary-none = Moderators decided nothing in these 3 months.
summary-what = What
summary-how-often = How often
summary-hide = Posts that we hid, and why
summary-ask-change = Changes that we asked for, and why
summary-others = Other things
summary-approve = We showed the post
summary-put-back = We put the post back
summary-undone = We took back what we decided
summary-appeals = When writers answered us
summary-upheld = The writer was right
summary-not-upheld = We left it as it was
summary-together = All of these
summary-few = fewer than { $number }
summary-kept = hidden
summary-small = We hide numbers below { $number }. This keeps people private.
summary-time-few = There is too little to say how long it took.
summary-time-minutes = { $count ->
    [one] Half of the people waited one minute or less.
   *[other] Half of the people waited { $count } minutes or less.
}
summary-time-hours = { $count ->
    [one] Half of the people waited one hour or less.
   *[other] Half of the people waited { $count } hours or less.
}
summary-time-days = { $count ->
    [one] Half of the people waited one day or less.
   *[other] Half of the people waited { $count } days or less.
}
summary-before = The three months before

## What a writer is told
my-posts-title = What we decided about your posts
my-posts-lead = We read posts to keep everyone safe. Here is what we decided.
my-posts-none = This list is empty.
my-posts-watched = We read your posts first until { $day }. This is where, and why:
my-posts-on = On { $day }
my-post-title = About your post
my-post-words = What you wrote
my-post-next = What you can do
my-post-change = Change your post
my-post-answer = Answer us
told-waiting = We are reading your post. Then everyone can see it.
told-nothing = There is nothing to tell you about this post.
told-by-lead-private = We read your post. We keep it private. You did nothing wrong.
told-by-lead-in-touch = We read your post. A person will talk with you soon.
told-by-lead-helped = We read your post. People who can help know about it now.
told-approve = We read your post. Everyone can see it.
told-ask-change = Please change your post. Then everyone can see it.
told-hide = We hid your post. Only you can see it now.
told-put-back = Your post is back. Everyone can see it.
told-keep = Another person read your answer. We leave it as it was.
told-why = Why
told-words = What we want to say to you
told-your-answer = Your answer
told-answer-waits = Another person will read your answer. Then they decide.
appeal-title = Answer us
appeal-lead = Do you think we are wrong? Tell us why. Another person will read it. You can answer once.
appeal-words = Your answer
appeal-words-hint = Use your own words. A few words are enough.
appeal-button = Send my answer
change-title = Change your post
change-lead = Change your words. Then send them. We read them first.

## What was just done
said-moderated = You decided.
said-with-the-lead = The safety team has the post now. Thank you.
said-undone = You took it back. All is as before.
said-too-late = It is too late to take this back.
said-watched = The posts of this person wait for us now.
said-watch-ended = You stopped this.
said-when = We kept this. New posts follow it now.
said-saved-answer = We kept the answer.
said-saved-answer-out = You took the answer away.
said-appealed = Thank you. Another person will read your answer.
said-changed-as-asked = Thank you. We read your post now. Then everyone can see it.

## What to put right
fault-verdict-missing = Choose what you decide.
fault-reason-missing = Choose a reason.
fault-decision-words-missing = Write to the person what would help.
fault-log-day = Write the day with numbers. Or leave the boxes empty.
fault-log-days = The last day must come after the first day.
fault-decided-before = Something changed. Look at the post again. Then decide.
fault-words-changed-meanwhile = The writer changed the words. Read the new words. Then decide.
fault-none-ticked = Choose a post first.
fault-appeal-missing = Write your answer.
fault-appeal-too-late = Something changed. There is nothing to answer now.
fault-change-too-late = Something changed. You can still copy your words.
fault-watch-days = Choose how long.
fault-watch-words = Write why.
fault-saved-locale = Choose a language.
fault-saved-title = Write a short name.
fault-saved-text = Write the answer.
fault-when = Choose when you read posts.
