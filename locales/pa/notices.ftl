### Hearing back: notices, following, and letters by e-mail and on paper.

## In the head of every page
nav-notices = { $count ->
    [0] ਖ਼ਬਰਾਂ
    [one] ਖ਼ਬਰਾਂ: { $count } ਨਵੀਂ
   *[other] ਖ਼ਬਰਾਂ: { $count } ਨਵੀਆਂ
}
nav-notices-many = ਖ਼ਬਰਾਂ: { $count } ਤੋਂ ਵੱਧ ਨਵੀਆਂ

## The page of notices
notices-title = ਤੁਹਾਡੇ ਲਈ ਖ਼ਬਰਾਂ
notices-card = ਜਿਨ੍ਹਾਂ ਚੀਜ਼ਾਂ ਨਾਲ ਤੁਸੀਂ ਜੁੜੇ ਰਹਿੰਦੇ ਹੋ ਉਨ੍ਹਾਂ ਵਿੱਚ ਕੀ ਹੋਇਆ, ਅਤੇ ਤੁਹਾਨੂੰ ਕਿਸ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
notices-lead = ਜਿਨ੍ਹਾਂ ਵਿਸ਼ਿਆਂ, ਬਿਆਨਾਂ, ਬੋਰਡਾਂ ਅਤੇ ਰਣਨੀਤੀਆਂ ਨਾਲ ਤੁਸੀਂ ਜੁੜੇ ਰਹਿੰਦੇ ਹੋ ਉਨ੍ਹਾਂ ਵਿੱਚ ਕੀ ਹੋਇਆ, ਹੋਰਾਂ ਨੇ ਤੁਹਾਨੂੰ ਕੀ ਕਿਹਾ, ਅਤੇ ਜੋ ਤੁਹਾਡੇ ਬਾਰੇ ਹੈ।
notices-new-title = ਨਵੀਆਂ
notices-old-title = ਪਹਿਲਾਂ ਪੜ੍ਹੀਆਂ
notices-no-new = ਕੁਝ ਨਵਾਂ ਨਹੀਂ ਹੈ।
notices-none = ਇੱਥੇ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ।
notices-read-all = ਸਭ ਨੂੰ ਪੜ੍ਹਿਆ ਹੋਇਆ ਮੰਨੋ
notices-older = ਪੁਰਾਣੀਆਂ ਖ਼ਬਰਾਂ

## What happened
news-somebody = ਕਿਸੇ
news-posted = { $name } ਨੇ ਕੁਝ ਨਵਾਂ ਲਿਖਿਆ ਹੈ।
news-replied = { $name } ਨੇ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦਿੱਤਾ ਹੈ।
news-mentioned = { $name } ਨੇ ਤੁਹਾਡਾ ਨਾਮ ਲਿਆ ਹੈ।
news-topic-started = { $name } ਨੇ ਇਹ ਵਿਸ਼ਾ ਸ਼ੁਰੂ ਕੀਤਾ ਹੈ।
news-topic-closed = ਇਹ ਵਿਸ਼ਾ ਬੰਦ ਹੋ ਗਿਆ ਹੈ। ਪੜ੍ਹੋ ਕਿ ਕੀ ਪੁੱਛਿਆ ਗਿਆ, ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ ਅਤੇ ਕੀ ਕੀਤਾ ਗਿਆ।
news-post-decided = ਇੱਥੇ ਤੁਹਾਡੀ ਲਿਖੀ ਗੱਲ ਦੇਖੀ ਗਈ ਹੈ। ਦੇਖੋ ਕਿ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ।
news-statement-raised = ਲੋਕਾਂ ਦੀਆਂ ਗੱਲਾਂ ਤੋਂ ਇੱਕ ‘ਮੈਂ’ ਬਿਆਨ ਲਿਖਿਆ ਗਿਆ ਹੈ।
news-statement-tied = ਹੁਣ ਇੱਕ ‘ਅਸੀਂ ਕਰਾਂਗੇ’ ਵਚਨ ਇਸ ਬਿਆਨ ਦਾ ਜਵਾਬ ਹੈ।
news-meeting-called = ਬੋਰਡ ਦੀ ਮੀਟਿੰਗ ਹੈ।
news-action-taken = ਇੱਕ ਕੰਮ ਜ਼ਿੰਮੇ ਲਿਆ ਗਿਆ ਹੈ।
news-pledge-made = ਇੱਕ ਸੰਸਥਾ ਨੇ ਵਾਅਦਾ ਕੀਤਾ ਹੈ।
news-progress-posted = ਇਹ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ, ਇਸ ਦੀ ਖ਼ਬਰ ਆਈ ਹੈ।
news-request-answered = ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਲੈਣ ਦੀ ਤੁਹਾਡੀ ਬੇਨਤੀ ਦਾ ਜਵਾਬ ਆ ਗਿਆ ਹੈ।
news-something-waits = ਤੁਹਾਡੀ ਸੂਚੀ ਵਿੱਚ ਕੁਝ ਨਵਾਂ ਹੈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਦੇਖੋ।
news-let-in = { $name } ਨੇ ਤੁਹਾਨੂੰ ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਆਉਣ ਦਿੱਤਾ ਹੈ। ਹੁਣ ਤੁਸੀਂ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ ਅਤੇ ਕੁਝ ਕਹਿ ਵੀ ਸਕਦੇ ਹੋ।
news-taken-out = ਤੁਹਾਨੂੰ ਇਸ ਹਿੱਸੇ ਵਿੱਚੋਂ ਕੱਢ ਦਿੱਤਾ ਗਿਆ ਸੀ। ਜੋ ਤੁਸੀਂ ਉੱਥੇ ਕਿਹਾ ਉਹ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਆਪਣੇ ਸ਼ਬਦ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
notices-space-unnamed = ਫੋਰਮ ਦਾ ਇੱਕ ਹਿੱਸਾ

## Following
follow-start = ਇਸ ਨਾਲ ਜੁੜੇ ਰਹੋ
follow-stop = ਜੁੜੇ ਰਹਿਣਾ ਬੰਦ ਕਰੋ
follow-sign-in = ਇਸ ਨਾਲ ਜੁੜੇ ਰਹਿਣ ਅਤੇ ਖ਼ਬਰ ਲੈਣ ਲਈ ਸਾਈਨ ਇਨ ਕਰੋ
followed-title = ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਜੁੜੇ ਰਹਿੰਦੇ ਹੋ
followed-lead = ਜਿਵੇਂ ਹੀ ਤੁਸੀਂ ਕਿਸੇ ਵਿਸ਼ੇ ਵਿੱਚ ਕੁਝ ਕਹਿੰਦੇ ਹੋ ਤੁਸੀਂ ਉਸ ਨਾਲ ਜੁੜ ਜਾਂਦੇ ਹੋ। ਤੁਸੀਂ ਉਸ ਦੇ ਪੰਨੇ ਉੱਤੇ ਇਹ ਬੰਦ ਕਰ ਸਕਦੇ ਹੋ।
followed-none = ਤੁਸੀਂ ਅਜੇ ਕਿਸੇ ਨਾਲ ਨਹੀਂ ਜੁੜੇ।

## How somebody wants to hear
hear-title = ਤੁਹਾਨੂੰ ਸਾਡੀ ਖ਼ਬਰ ਕਿਵੇਂ ਮਿਲਦੀ ਹੈ
hear-card = ਈ-ਮੇਲ ਨਾਲ, ਕਾਗਜ਼ ਉੱਤੇ ਚਿੱਠੀ ਨਾਲ, ਜਾਂ ਸਿਰਫ਼ ਇਸ ਸਾਈਟ ਉੱਤੇ।
hear-lead = ਤੁਹਾਡੀਆਂ ਸਾਰੀਆਂ ਖ਼ਬਰਾਂ ਇਸ ਸਾਈਟ ਉੱਤੇ ਹਨ। ਅਸੀਂ ਇਹ ਤੁਹਾਨੂੰ ਭੇਜ ਵੀ ਸਕਦੇ ਹਾਂ।
hear-channel = ਅਸੀਂ ਤੁਹਾਨੂੰ ਖ਼ਬਰਾਂ ਕਿਵੇਂ ਭੇਜੀਏ?
hear-no-email = ਸਾਡੇ ਕੋਲ ਤੁਹਾਡਾ ਈ-ਮੇਲ ਪਤਾ ਨਹੀਂ ਹੈ, ਇਸ ਲਈ ਅਸੀਂ ਈ-ਮੇਲ ਨਹੀਂ ਭੇਜ ਸਕਦੇ। ਕਿਸੇ ਸਹੂਲਤਕਾਰ ਨੂੰ ਕਹੋ ਕਿ ਪਤਾ ਸ਼ਾਮਲ ਕਰਨ।
hear-at-once = ਈ-ਮੇਲ ਨਾਲ, ਹੋਣ ਤੋਂ ਕੁਝ ਮਿੰਟ ਬਾਅਦ
hear-daily = ਈ-ਮੇਲ ਨਾਲ, ਦਿਨ ਵਿੱਚ ਇੱਕ ਵਾਰ ਸਵੇਰੇ
hear-weekly = ਈ-ਮੇਲ ਨਾਲ, ਹਫ਼ਤੇ ਵਿੱਚ ਇੱਕ ਵਾਰ ਸੋਮਵਾਰ ਸਵੇਰੇ
hear-paper = ਕਾਗਜ਼ ਉੱਤੇ ਚਿੱਠੀ ਨਾਲ
hear-only-here = ਮੈਨੂੰ ਕੁਝ ਨਾ ਭੇਜੋ: ਇਸ ਸਾਈਟ ਉੱਤੇ ਹੀ ਠੀਕ ਹੈ
hear-quiet = ਕੀ ਕੁਝ ਘੰਟੇ ਈ-ਮੇਲ ਤੋਂ ਬਿਨਾਂ ਹੋਣ?
hear-quiet-hint = ਸਿਰਫ਼ ਜੇ ਅਸੀਂ ਤੁਹਾਨੂੰ ਈ-ਮੇਲ ਭੇਜਦੇ ਹਾਂ। ਇਨ੍ਹਾਂ ਘੰਟਿਆਂ ਵਿੱਚ ਜੋ ਹੁੰਦਾ ਹੈ ਉਹ ਇਨ੍ਹਾਂ ਦੇ ਖ਼ਤਮ ਹੋਣ ਤੱਕ ਰੁਕਦਾ ਹੈ।
hear-quiet-no = ਨਹੀਂ, ਈ-ਮੇਲ ਕਿਸੇ ਵੀ ਵੇਲੇ ਆ ਸਕਦੀ ਹੈ
hear-quiet-yes = ਹਾਂ, ਇਨ੍ਹਾਂ ਘੰਟਿਆਂ ਵਿੱਚ ਈ-ਮੇਲ ਨਾ ਆਵੇ
hear-quiet-from = ਚੁੱਪ ਸ਼ੁਰੂ
hear-quiet-until = ਚੁੱਪ ਖ਼ਤਮ
hear-hour-none = ਕੋਈ ਸਮਾਂ ਚੁਣੋ
hear-name = ਲਿਫ਼ਾਫ਼ੇ ਉੱਤੇ ਨਾਮ
hear-name-hint = ਸਿਰਫ਼ ਕਾਗਜ਼ ਉੱਤੇ ਚਿੱਠੀਆਂ ਲਈ।
hear-address = ਲਿਫ਼ਾਫ਼ੇ ਉੱਤੇ ਪਤਾ
hear-address-hint = ਸਿਰਫ਼ ਕਾਗਜ਼ ਉੱਤੇ ਚਿੱਠੀਆਂ ਲਈ। ਇਸ ਨੂੰ ਲਿਫ਼ਾਫ਼ੇ ਵਾਂਗ ਲਿਖੋ। ਸਿਰਫ਼ ਚਿੱਠੀਆਂ ਭੇਜਣ ਵਾਲੇ ਸਹੂਲਤਕਾਰ ਇਸ ਨੂੰ ਦੇਖਦੇ ਹਨ। ਜਦੋਂ ਤੁਸੀਂ ਹੋਰ ਤਰੀਕਾ ਚੁਣਦੇ ਹੋ ਤਾਂ ਅਸੀਂ ਇਸ ਨੂੰ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।

## The letter: plain text and the same as a page, with nothing personal in its subject
letter-news-subject = ਸਾਡੀਆਂ ਖ਼ਬਰਾਂ: Building Together
letter-news-hello = ਸਤ ਸ੍ਰੀ ਅਕਾਲ
letter-news-lead = ਤੁਹਾਡੇ ਲਈ ਇਹ ਨਵਾਂ ਹੈ।
letter-news-more = ਸਾਈਟ ਉੱਤੇ ਹੋਰ ਵੀ ਹੈ।
letter-news-end = ਟੀਮ, Building Together
letter-news-why = ਤੁਹਾਨੂੰ ਇਹ ਚਿੱਠੀ ਇਸ ਲਈ ਮਿਲੀ ਹੈ ਕਿ ਤੁਸੀਂ Building Together ਉੱਤੇ ਇਨ੍ਹਾਂ ਚੀਜ਼ਾਂ ਨਾਲ ਜੁੜੇ ਰਹਿੰਦੇ ਹੋ, ਇਨ੍ਹਾਂ ਵਿੱਚ ਹਿੱਸਾ ਲਿਆ ਹੈ, ਜਾਂ ਇਹ ਤੁਹਾਡੇ ਬਾਰੇ ਹਨ।
letter-news-change = ਬਦਲੋ ਕਿ ਅਸੀਂ ਕਿੰਨੀ ਵਾਰ ਲਿਖੀਏ:
letter-news-stop = ਇਹ ਚਿੱਠੀਆਂ ਹੁਣੇ ਬੰਦ ਕਰੋ, ਸਾਈਨ ਇਨ ਕੀਤੇ ਬਿਨਾਂ:
letter-paper-hello = ਪਿਆਰੇ { $name }
letter-paper-more = ਇਸ ਚਿੱਠੀ ਵਿੱਚ ਜਿੰਨੀ ਥਾਂ ਹੈ ਖ਼ਬਰਾਂ ਉਸ ਤੋਂ ਵੱਧ ਹਨ। ਜੇ ਤੁਸੀਂ ਚਾਹੋ ਤਾਂ ਸਾਡੇ ਤੋਂ ਮੰਗੋ।
letter-paper-site = ਸਭ ਕੁਝ ਸਾਈਟ ਉੱਤੇ ਹੈ:
letter-paper-stop = ਕੀ ਤੁਸੀਂ ਇਹ ਚਿੱਠੀਆਂ ਹੁਣ ਨਹੀਂ ਚਾਹੁੰਦੇ? ਆਪਣੇ ਸਹੂਲਤਕਾਰ ਨੂੰ ਦੱਸੋ, ਜਾਂ ਸਾਈਟ ਉੱਤੇ ਬਦਲੋ।

## Stopping letters
stop-letters-title = ਸਾਡੀਆਂ ਈ-ਮੇਲਾਂ ਬੰਦ ਕਰੋ
stop-letters-lead = ਬਟਨ ਦਬਾਓ, ਫਿਰ ਅਸੀਂ ਤੁਹਾਨੂੰ ਖ਼ਬਰਾਂ ਦੀਆਂ ਈ-ਮੇਲਾਂ ਨਹੀਂ ਭੇਜਾਂਗੇ। ਤੁਸੀਂ ਸਾਈਟ ਉੱਤੇ ਆਪਣੀਆਂ ਖ਼ਬਰਾਂ ਫਿਰ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
stop-letters-button = ਈ-ਮੇਲਾਂ ਬੰਦ ਕਰੋ
stopped-letters-title = ਅਸੀਂ ਈ-ਮੇਲਾਂ ਬੰਦ ਕਰ ਦਿੱਤੀਆਂ ਹਨ
stopped-letters-text = ਅਸੀਂ ਤੁਹਾਨੂੰ ਹੁਣ ਖ਼ਬਰਾਂ ਦੀਆਂ ਈ-ਮੇਲਾਂ ਨਹੀਂ ਭੇਜਾਂਗੇ।
stopped-letters-again = ਤੁਸੀਂ ਇਹ ਕਦੇ ਵੀ ਦੁਬਾਰਾ ਲੈ ਸਕਦੇ ਹੋ: ਸਾਈਨ ਇਨ ਕਰੋ ਅਤੇ ਚੁਣੋ ਕਿ ਤੁਹਾਨੂੰ ਸਾਡੀ ਖ਼ਬਰ ਕਿਵੇਂ ਮਿਲੇ।

## Letters on paper, for facilitators
letters-title = ਛਾਪਣ ਲਈ ਚਿੱਠੀਆਂ
letters-card = ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਖ਼ਬਰਾਂ ਜੋ ਇਹ ਕਾਗਜ਼ ਉੱਤੇ ਚਾਹੁੰਦੇ ਹਨ।
letters-waiting = { $count ->
    [one] ਇੱਕ ਚਿੱਠੀ ਉਡੀਕ ਵਿੱਚ ਹੈ।
   *[other] { $count } ਚਿੱਠੀਆਂ ਉਡੀਕ ਵਿੱਚ ਹਨ।
}
letters-how = ਇਹ ਪੰਨਾ ਛਾਪੋ: ਹਰ ਚਿੱਠੀ ਦੇ ਆਪਣੇ ਵਰਕੇ ਹਨ, ਪੜ੍ਹਨ ਵਾਲੇ ਦੀ ਪੜ੍ਹਤ ਅਤੇ ਭਾਸ਼ਾ ਵਿੱਚ। ਜਦੋਂ ਚਿੱਠੀਆਂ ਡਾਕ ਵਿੱਚ ਹੋਣ ਤਾਂ ਬਟਨ ਦਬਾਓ।
letters-private = ਇਹ ਪਤੇ ਨਿੱਜੀ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਸਿਰਫ਼ ਇਨ੍ਹਾਂ ਚਿੱਠੀਆਂ ਲਈ ਵਰਤੋ, ਅਤੇ ਛਪੇ ਹੋਏ ਕਾਗਜ਼ ਪਿੱਛੇ ਨਾ ਛੱਡੋ।
letters-none = ਕੋਈ ਚਿੱਠੀ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ ਹੈ।
letters-to = ਚਿੱਠੀ: { $name }
letters-sent-all = ਇਹ ਸਭ ਡਾਕ ਵਿੱਚ ਹਨ
letters-sent-one = ਇਹ ਚਿੱਠੀ ਡਾਕ ਵਿੱਚ ਹੈ

## What was just done
said-following = ਹੁਣ ਤੁਸੀਂ ਇਸ ਨਾਲ ਜੁੜੇ ਹੋ।
said-not-following = ਹੁਣ ਤੁਸੀਂ ਇਸ ਨਾਲ ਜੁੜੇ ਨਹੀਂ ਹੋ।
said-notices-read = ਸਭ ਪੜ੍ਹਿਆ ਹੋਇਆ ਮੰਨਿਆ ਗਿਆ ਹੈ।
said-hearing = ਤੁਹਾਨੂੰ ਖ਼ਬਰ ਕਿਵੇਂ ਮਿਲੇ, ਇਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।
said-letters-sent = ਚਿੱਠੀਆਂ ਭੇਜੀਆਂ ਹੋਈਆਂ ਮੰਨੀਆਂ ਗਈਆਂ ਹਨ।

## What to put right
fault-hear-channel = ਚੁਣੋ ਕਿ ਅਸੀਂ ਤੁਹਾਨੂੰ ਖ਼ਬਰਾਂ ਕਿਵੇਂ ਭੇਜੀਏ।
fault-hear-no-email = ਹੋਰ ਤਰੀਕਾ ਚੁਣੋ: ਸਾਡੇ ਕੋਲ ਤੁਹਾਡਾ ਈ-ਮੇਲ ਪਤਾ ਨਹੀਂ ਹੈ।
fault-hear-hour = ਕੋਈ ਸਮਾਂ ਚੁਣੋ।
fault-hear-same-hour = ਦੋ ਵੱਖਰੇ ਸਮੇਂ ਚੁਣੋ।
fault-hear-name = ਲਿਫ਼ਾਫ਼ੇ ਲਈ ਨਾਮ ਲਿਖੋ।
fault-hear-address = ਲਿਫ਼ਾਫ਼ੇ ਲਈ ਪਤਾ ਲਿਖੋ।

## On the pages about the site
about-privacy-news-title = ਖ਼ਬਰਾਂ ਅਤੇ ਚਿੱਠੀਆਂ
about-privacy-news-text =
    ਤੁਸੀਂ ਕਿਸ ਨਾਲ ਜੁੜੇ ਰਹਿੰਦੇ ਹੋ ਅਤੇ ਤੁਹਾਨੂੰ ਖ਼ਬਰ ਕਿਵੇਂ ਮਿਲੇ, ਇਹ ਕੋਈ ਹੋਰ ਨਹੀਂ ਦੇਖਦਾ। ਜੇ ਤੁਸੀਂ ਕਾਗਜ਼ ਉੱਤੇ ਚਿੱਠੀਆਂ ਚੁਣਦੇ ਹੋ ਤਾਂ ਚਿੱਠੀਆਂ ਭੇਜਣ ਵਾਲੇ ਸਹੂਲਤਕਾਰ ਉਹ ਨਾਮ ਅਤੇ ਪਤਾ ਦੇਖਦੇ ਹਨ ਜੋ ਤੁਸੀਂ ਇਸ ਲਈ ਦਿੱਤਾ। ਜਿਵੇਂ ਹੀ ਤੁਸੀਂ ਹੋਰ ਤਰੀਕਾ ਚੁਣਦੇ ਹੋ ਅਸੀਂ ਦੋਵੇਂ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ। ਈ-ਮੇਲ ਦੇ ਸਿਰਲੇਖ ਵਿੱਚ ਕੁਝ ਨਿੱਜੀ ਨਹੀਂ ਹੁੰਦਾ, ਇਸ ਵਿੱਚ ਤਸਵੀਰ ਨਹੀਂ ਹੁੰਦੀ, ਅਤੇ ਸਾਨੂੰ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਤੁਸੀਂ ਇਸ ਨੂੰ ਖੋਲ੍ਹਿਆ ਜਾਂ ਨਹੀਂ। ਹਰ ਈ-ਮੇਲ ਵਿੱਚ ਇੱਕ ਲਿੰਕ ਹੈ ਜੋ ਇਨ੍ਹਾਂ ਨੂੰ ਬੰਦ ਕਰਦਾ ਹੈ।
