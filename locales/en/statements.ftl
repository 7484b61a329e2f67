### ‘I’ statements: raised from posts, tied to the commitments that answer them.

## All statements
statements-title = ‘I’ statements
statements-lead = What a good life looks like, in people’s own words. Each one comes from what somebody said in the forum.
statements-none = There are no ‘I’ statements yet. They come from what people say in the forum.
statement-voices = { $count ->
    [0] No voices behind it yet
    [one] From { $count } voice
   *[other] From { $count } voices
}
statement-answered = answered by a commitment
statement-not-answered = waits for an answer

## One statement
statement-title = ‘I’ statement
# The name of the person follows.
statement-raised = Written down on { $day } by
statement-trail = See the trail of this statement
statement-tie = Say which commitment answers it
statement-from-title = The voices it came from
statement-no-voices = No posts are linked to this statement yet.
statement-answer-title = What answers it
statement-no-answer = Nothing answers this statement yet. When something does, you will find it here.

## A new statement
statement-new-title = Write an ‘I’ statement
statement-new-lead = Put what people said into one sentence that begins with “I”. Stay close to their own words, and ask them whether you have it right.
statement-new-text = The statement
statement-new-text-hint = For example: I can get to my friends by bus in the evening.
statement-new-from = Whose words does it come from?
statement-new-from-hint = Choose every post that says this.
statement-new-button = Show this statement

## Tying a statement to a commitment
tie-title = Say which commitment answers this
tie-commitment = Which commitment answers it?
tie-commitment-hint = Choose the one that comes closest.
tie-why = Why does it answer the statement?
tie-why-hint = One or two sentences. The people whose words these are will read them.
tie-button = Tie them together

## What was just done
said-raised = The ‘I’ statement is here now, with the voices behind it.
said-tied = The statement and the commitment now belong together. Both show it.

## What to put right
fault-statement-missing = Write the statement.
fault-statement-not-i = Begin the statement with “I”.
fault-statement-no-post = Choose at least one post that the statement comes from.
fault-tie-no-commitment = Choose the commitment that answers the statement.
fault-tie-no-reason = Write why this commitment answers the statement.
