### Moderation: the queue and the decisions of moderators, what a writer is told, the policy and its numbers.

## On the page of a person
my-posts-on-me-title = Your posts and their moderation
my-posts-card = What was decided about your posts, and what you can do.
queue-something-waits = Posts are waiting for you.
queue-nothing-waits = Nothing is waiting.

## On a post, for moderators
moderation-link = Moderate this post by { $name }

## A field that nobody should see or fill in
moderation-trap = Leave this empty

## The queue
queue-title = Posts to look at
queue-lead = The longest wait comes first. You see what stands in the spaces that you moderate.
queue-empty = Nothing is waiting here.
queue-kind-waiting = Waits to be published
queue-kind-reported = Reported by a reader
queue-kind-appeal = The writer has answered a decision
queue-filter-kind = What
queue-filter-space = Space
queue-filter-all = All
queue-filter-button = Show
queue-since = Since { $day }
queue-in-topic = In the topic
queue-before = The post before it, by { $name }
queue-open-of = Open this post by { $name }
queue-tick = Choose this post by { $name }
queue-reports = { $count ->
    [one] One report
   *[other] { $count } reports
}
queue-appeal-on = The writer’s answer, { $day }
queue-appeal-held = An answer has come. Its words are for the safeguarding lead, who has them now.
queue-published = { $count ->
    [0] No published posts yet
    [one] One published post
    [20] 20 or more published posts
   *[other] { $count } published posts
}
queue-changes = { $count ->
    [one] asked once for a change
   *[other] asked { $count } times for a change
}
queue-hidden = { $count ->
    [one] hidden once
   *[other] hidden { $count } times
}
queue-put-back = { $count ->
    [one] put back once
   *[other] put back { $count } times
}
waits-space = Every post of this space is looked at first
waits-first-posts = One of the first posts of this person
waits-watched = A moderator reads this person’s posts first
waits-same-text = The same text came before
waits-link = A new person put a link in it
waits-trap = A field that people do not see was filled in: perhaps a program wrote this
waits-changed = The writer has changed it, as they were asked
queue-several-title = Decide about several posts
queue-several-lead = Choose posts above. Your decision then goes for all of them, or, if one has changed meanwhile, for none.
queue-several-button = Decide about the chosen posts
queue-reads-standard = standard text
queue-reads-easy-read = easy read

## One post
matter-title = Post by { $name }
matter-state-published = Readers see this post.
matter-state-waiting = Readers do not see this post yet.
matter-state-change-asked = Readers do not see this post. Its writer has been asked to change something.
matter-state-hidden = This post is hidden.
matter-for-others = Somebody else decides about this: it is your own post, or you made the decision that its writer has answered.
matter-nothing-to-decide = There is nothing to decide about this post now.
matter-back = Back to the posts that wait
## Passing a post to the safeguarding lead
pass-on-link = Pass to the safeguarding lead
pass-on-what = May somebody not be safe? Then the safeguarding lead looks at this post. Readers do not see it until then, and neither do moderators.
pass-on-private = The writer is not told. The log says that you passed it on, and not why.
pass-on-danger = Is somebody in danger now? Do not wait: ring { $number } first.
pass-on-button = Pass it on
decisions-title = What was decided
decision-was-undone = undone
decision-undo-button = Undo this decision
decide-title = Decide
decide-verdict = What do you decide?
decide-reason = Which reason of the policy?
decide-reason-hint = Needed if you hide the post or ask for a change. The writer reads the explanation of this reason in their own form and language.
decide-words = Your words to the writer
decide-words-hint = Say kindly and in short sentences what is wrong and what would help. They can read this, and so can other moderators.
decide-locale = The language and form of your words
decide-writer-reads = The writer reads this site in:
decide-saved = Put in a saved answer
decide-button = Decide
verdict-approve = Publish it
verdict-approve-hint = Readers see it. If they do already, it stays.
verdict-ask-change = Ask for a change
verdict-ask-change-hint = Readers do not see it until the writer has changed it and you have looked again.
verdict-hide = Hide it
verdict-hide-hint = Readers see that something was hidden, and not what.
verdict-put-back = Put it back
verdict-put-back-hint = Readers see it again.
verdict-keep = Leave it as it was decided
verdict-keep-hint = You have read the writer’s answer and agree with the first decision. Explain why.
decided-approve = Published
decided-ask-change = Asked for a change
decided-hide = Hidden
decided-put-back = Put back
decided-keep = Left as it was decided
decided-undo = Decision undone
decided-pass-on = Passed to the safeguarding lead

## Reading somebody's posts first
watch-title = Read this person’s posts first
watch-lead = You can have what this person writes in this space looked at before it is published.
watch-link = Read their posts first
watch-link-end = Stop reading their posts first
watch-until = What this person writes in this space is looked at first, until { $day }.
watch-explained = What { $name } writes in this space will wait until a moderator has looked at it.
watch-now = What { $name } writes in this space waits for a moderator until { $day }. The reason:
watch-days = For how long?
watch-for-days = { $count ->
    [one] One day
   *[other] { $count } days
}
watch-words = Why?
watch-words-hint = The person and other moderators read this.
watch-button = Read their posts first

## Saved answers
moderation-answers-title = Saved answers
answers-lead = Answers that you give often. A button puts them into your words when you decide. Write them so that everybody understands them.
answers-none = There are no saved answers yet.
answers-new-title = Save another answer
answers-locale = Its language and form
answers-locale-hint = Easy read helps most people.
answers-choose = Choose
answers-name = A short name
answers-name-hint = It stands on the button.
answers-text = The answer
answers-button = Save this answer
answers-end-button = Take it out of the list

## When posts are looked at
moderation-spaces-title = When posts are looked at
when-lead = For each space that you moderate. Choose one to change it.
when-question = When does a moderator look at posts of this space?
when-after = After they are published
when-after-hint = Readers see posts at once.
when-first-posts = First posts before, others after they are published
when-first-posts-hint = The first posts of a person wait, later ones do not.
when-before = Before they are published
when-before-hint = Every post waits for a moderator.
when-button = Keep this

## The log
moderation-log-title = Log of decisions
log-lead = Every decision in the spaces that you moderate, and what else was done to look after them. The newest comes first.
log-filter-verdict = Decision
log-filter-reason = Reason
log-filter-by = Made by
log-everybody = Everybody
log-mine = You
log-filter-from = From this day
log-filter-until = Until this day
log-none = There are no such decisions.
log-post-of = The post by { $name }
log-answer = What the writer said against it:
log-before = Before: { $text }
log-until = until { $day }
log-other = The other topic
upkeep-watch-began = Began to read a person’s posts first
upkeep-watch-ended = Stopped reading a person’s posts first
upkeep-rule-changed = Changed when posts of the space are looked at
upkeep-topic-state = Said who can still post in a topic
upkeep-topic-pinned = Kept a topic on top of the list
upkeep-topic-unpinned = No longer kept a topic on top
upkeep-topic-merged = Put a topic together with another
upkeep-topic-split = Made a topic of its own from some posts
upkeep-topic-retitled = Changed the title of a topic
upkeep-member-let-in = Made a person a member of the space
upkeep-member-taken-out = Took a person out of the space
upkeep-member-left = Left the space
log-csv = Download all that you chose as a table (CSV)

## The policy
moderation-policy-title = How posts are moderated
policy-lead = People should feel safe to speak here. Moderators look at posts so that it stays so. They can only hide a post, or ask for a change, for one of these reasons.
policy-reasons-title = The reasons
policy-hurtful = It hurts people
policy-hurtful-text = The post insults somebody, makes fun of them, or speaks badly of people because of who they are.
policy-threatening = It threatens somebody
policy-threatening-text = The post says or hints that somebody will be harmed, or tells others to harm them.
policy-private = It tells private things about somebody else
policy-private-text = The post has somebody’s name, address, health or story in it without their agreement.
policy-advert = It is an advertisement
policy-advert-text = The post sells something, or was sent to many places at once.
policy-off-topic = It belongs somewhere else
policy-off-topic-text = The post is not about what this topic is about. It may be welcome in another one.
policy-repeated = It says the same again
policy-repeated-text = The same text was posted before, by the same person or by several.
policy-other = Another reason
policy-other-text = The moderator explains it in their own words.
policy-happens-title = What happens
policy-happens-looks = In some spaces a moderator looks at posts before readers see them, in others afterwards. First posts, and links of people who are new, can wait for a moderator too. Everybody can report a post.
policy-happens-told = If a post is hidden or a change is asked for, its writer is told the reason and what would help.
policy-happens-answer = The writer can answer once and say why they see it differently.
policy-happens-second = A second moderator, not the first one, reads the answer and decides.
policy-happens-log = Every decision is written down. Every three months we publish how many there were.

## The numbers of a quarter
moderation-summary-title = Moderation in numbers
summary-days = From { $from } to { $to }
summary-none = Moderators made no decisions in these three months.
summary-what = What
summary-how-often = How often
summary-hide = Posts that were hidden, by reason
summary-ask-change = Changes that were asked for, by reason
summary-others = Other decisions
summary-approve = Published, or left as they were after a report
summary-put-back = Put back
summary-undone = Undone by the moderator who made them
summary-appeals = Answers of writers
summary-upheld = The writer was right, and the decision was changed
summary-not-upheld = The decision stayed
summary-together = Together
summary-few = fewer than { $number }
summary-kept = not shown
summary-small = Numbers below { $number } are not shown exactly, nor are sums from which they could be worked out: they might tell whom they are about.
summary-time-few = There were too few decisions to say how long they took.
summary-time-minutes = { $count ->
    [one] Half of the decisions were made within one minute.
   *[other] Half of the decisions were made within { $count } minutes.
}
summary-time-hours = { $count ->
    [one] Half of the decisions were made within one hour.
   *[other] Half of the decisions were made within { $count } hours.
}
summary-time-days = { $count ->
    [one] Half of the decisions were made within one day.
   *[other] Half of the decisions were made within { $count } days.
}
summary-before = The three months before

## What a writer is told
my-posts-title = Your posts and what was decided
my-posts-lead = Here you find what moderators decided about your posts.
my-posts-none = No moderator has decided anything about your posts.
my-posts-watched = A moderator reads your posts first until { $day }. This is the space, and the reason:
my-posts-on = On { $day }
my-post-title = About your post
my-post-words = What you wrote
my-post-next = What you can do
my-post-change = Change your post
my-post-answer = Answer this decision
told-waiting = We are reading your post. Then readers can see it. You need not do anything.
told-nothing = Nothing has been decided about this post.
told-by-lead-private = We have read your post. Others do not see it, and you did nothing wrong.
told-by-lead-in-touch = We have read your post. Somebody will get in touch with you.
told-by-lead-helped = We have read your post. People whose job it is to help know of it now.
told-approve = A moderator has read your post. Readers can see it.
told-ask-change = Please change something in your post. Readers will see it after that.
told-hide = A moderator has hidden your post. Readers do not see it now.
told-put-back = Your post is back. Readers can see it again.
told-keep = A second moderator has read your answer. The decision stays as it was.
told-why = The reason
told-words = What the moderator says to you
told-your-answer = Your answer
told-answer-waits = Another moderator will read your answer and decide.
appeal-title = Answer this decision
appeal-lead = Do you see it differently? Tell us why. Another moderator reads it and decides. You can do this once.
appeal-words = Your answer
appeal-words-hint = Use your own words. A few are enough.
appeal-button = Send my answer
change-title = Change your post
change-lead = Change what you want to change, then send it. We read it, and then readers can see it.

## What was just done
said-moderated = Your decision is made.
said-with-the-lead = The safeguarding lead has the post now. You do not see it here any more.
said-undone = The decision is undone. All is as it was before.
said-too-late = This can no longer be undone: something else has happened since.
said-watched = This person’s posts in this space wait for a moderator now.
said-watch-ended = This person’s posts are no longer read first.
said-when = It is kept. It goes for posts from now on.
said-saved-answer = The answer is saved.
said-saved-answer-out = The answer is out of the list.
said-appealed = Thank you. Another moderator will read your answer.
said-changed-as-asked = Thank you. We read your post first, then readers can see it.

## What to put right
fault-verdict-missing = Choose what you decide.
fault-reason-missing = Choose a reason of the policy.
fault-decision-words-missing = Write to the person what is wrong and what would help.
fault-log-day = Write a day such as 27 3 2026, or leave all three fields empty.
fault-log-days = The last day comes before the first one. Change one of them.
fault-decided-before = Another moderator was quicker, or the post has changed. Look at it again, then decide.
fault-words-changed-meanwhile = The writer has changed the words since you opened this page. Read the new words, then decide.
fault-none-ticked = Choose at least one post.
fault-appeal-missing = Write your answer.
fault-appeal-too-late = This decision has changed meanwhile, so there is nothing to answer now.
fault-change-too-late = Nobody waits for a change of this post any more. Your words are still here, so that you can copy them.
fault-watch-days = Choose for how long.
fault-watch-words = Write why.
fault-saved-locale = Choose a language and form.
fault-saved-title = Write a short name.
fault-saved-text = Write the answer.
fault-when = Choose when posts are looked at.
