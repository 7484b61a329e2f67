### ‘I’ statements: raised from posts, tied to the commitments that answer them.

## All statements
statements-title = ‘I’ statements
statements-lead = Here people say what a good life is. Each sentence starts with the word “I”.
statements-none = This page is still empty. Tell us in the forum what matters to you.
statement-voices = { $count ->
    [0] No posts yet
    [one] From { $count } post
   *[other] From { $count } posts
}
statement-answered = a promise answers this
statement-not-answered = waits for an answer

## One statement
statement-title = ‘I’ statement
# The name of the person follows.
statement-raised = Written on { $day } by
statement-trail = See the trail of this statement
statement-tie = Say which promise answers this
statement-from-title = The people who said it
statement-no-voices = This part is still empty.
statement-answer-title = What answers it
statement-no-answer = The answer is still to come. You will find it here.

## A new statement
statement-new-title = Write an ‘I’ statement
statement-new-lead = Write one sentence that starts with “I”. Use the words that people used. Then ask them if it is right.
statement-new-text = The statement
statement-new-text-hint = For example: I can take the bus to my friends.
statement-new-from = Whose words are these?
statement-new-from-hint = Choose every post that says this.
statement-new-button = Show this statement

## Tying a statement to a commitment
tie-title = Say which promise answers this
tie-commitment = Which promise answers it?
tie-commitment-hint = Choose the promise that fits best.
tie-why = Why does this promise answer it?
tie-why-hint = Write one or two sentences. Everyone will read them.
tie-button = Put them together

## What was just done
said-raised = Everyone can read the statement now.
said-tied = The statement and the promise now go together.

## What to put right
fault-statement-missing = Write the statement.
fault-statement-not-i = Start the statement with the word “I”.
fault-statement-no-post = Choose one post or more.
fault-tie-no-commitment = Choose the promise that answers the statement.
fault-tie-no-reason = Write why the promise answers the statement.
