### Moderation: the queue and the decisions of moderators, what a writer is told, the policy and its numbers.

## On the page of a person
my-posts-on-me-title = ਤੁਹਾਡੀਆਂ ਪੋਸਟਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਨਿਗਰਾਨੀ
my-posts-card = ਤੁਹਾਡੀਆਂ ਪੋਸਟਾਂ ਬਾਰੇ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ, ਅਤੇ ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ।
queue-something-waits = ਪੋਸਟਾਂ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਹੀਆਂ ਹਨ।
queue-nothing-waits = ਕੁਝ ਵੀ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ।

## On a post, for moderators
moderation-link = ਇਸ ਪੋਸਟ ਦੀ ਨਿਗਰਾਨੀ ਕਰੋ, ਲਿਖਣ ਵਾਲੇ: { $name }

## A field that nobody should see or fill in
moderation-trap = ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡੋ

## The queue
queue-title = ਦੇਖਣ ਲਈ ਪੋਸਟਾਂ
queue-lead = ਜੋ ਸਭ ਤੋਂ ਵੱਧ ਦੇਰ ਤੋਂ ਉਡੀਕ ਵਿੱਚ ਹੈ ਉਹ ਪਹਿਲਾਂ ਹੈ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਹਿੱਸਿਆਂ ਦੀਆਂ ਪੋਸਟਾਂ ਦੇਖਦੇ ਹੋ ਜਿਨ੍ਹਾਂ ਦੇ ਤੁਸੀਂ ਨਿਗਰਾਨ ਹੋ।
queue-empty = ਇੱਥੇ ਕੁਝ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ।
queue-kind-waiting = ਛਪਣ ਦੀ ਉਡੀਕ ਵਿੱਚ
queue-kind-reported = ਕਿਸੇ ਪੜ੍ਹਨ ਵਾਲੇ ਨੇ ਇਤਲਾਹ ਦਿੱਤੀ
queue-kind-appeal = ਲਿਖਣ ਵਾਲੇ ਨੇ ਫ਼ੈਸਲੇ ਦਾ ਜਵਾਬ ਦਿੱਤਾ
queue-filter-kind = ਕੀ
queue-filter-space = ਹਿੱਸਾ
queue-filter-all = ਸਭ
queue-filter-button = ਦਿਖਾਓ
queue-since = ਉਡੀਕ ਸ਼ੁਰੂ: { $day }
queue-in-topic = ਵਿਸ਼ਾ:
queue-before = ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਪੋਸਟ, ਲਿਖਣ ਵਾਲੇ: { $name }
queue-open-of = ਇਹ ਪੋਸਟ ਖੋਲ੍ਹੋ, ਲਿਖਣ ਵਾਲੇ: { $name }
queue-tick = ਇਹ ਪੋਸਟ ਚੁਣੋ, ਲਿਖਣ ਵਾਲੇ: { $name }
queue-reports = { $count ->
    [one] ਇੱਕ ਇਤਲਾਹ
   *[other] { $count } ਇਤਲਾਹਾਂ
}
queue-appeal-on = ਲਿਖਣ ਵਾਲੇ ਦਾ ਜਵਾਬ, { $day }
queue-appeal-held = ਜਵਾਬ ਆਇਆ ਹੈ। ਇਸ ਦੇ ਸ਼ਬਦ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਪੜ੍ਹਦੇ ਹਨ।
queue-published = { $count ->
    [0] ਅਜੇ ਕੋਈ ਛਪੀ ਪੋਸਟ ਨਹੀਂ
    [one] ਇੱਕ ਛਪੀ ਪੋਸਟ
    [20] 20 ਜਾਂ ਵੱਧ ਛਪੀਆਂ ਪੋਸਟਾਂ
   *[other] { $count } ਛਪੀਆਂ ਪੋਸਟਾਂ
}
queue-changes = ਤਬਦੀਲੀ ਮੰਗੀ ਗਈ: { $count }
queue-hidden = ਲੁਕਾਈ ਗਈ: { $count }
queue-put-back = ਵਾਪਸ ਲਿਆਂਦੀ ਗਈ: { $count }
waits-space = ਇਸ ਹਿੱਸੇ ਦੀ ਹਰ ਪੋਸਟ ਪਹਿਲਾਂ ਦੇਖੀ ਜਾਂਦੀ ਹੈ
waits-first-posts = ਇਹ ਇਸ ਵਿਅਕਤੀ ਦੀਆਂ ਪਹਿਲੀਆਂ ਪੋਸਟਾਂ ਵਿੱਚੋਂ ਹੈ
waits-watched = ਨਿਗਰਾਨ ਇਸ ਵਿਅਕਤੀ ਦੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ ਪੜ੍ਹਦੇ ਹਨ
waits-same-text = ਇਹੀ ਲਿਖਤ ਪਹਿਲਾਂ ਆ ਚੁੱਕੀ ਹੈ
waits-link = ਕਿਸੇ ਨਵੇਂ ਵਿਅਕਤੀ ਨੇ ਇਸ ਵਿੱਚ ਲਿੰਕ ਪਾਇਆ
waits-trap = ਉਹ ਖ਼ਾਨਾ ਭਰਿਆ ਗਿਆ ਜੋ ਲੋਕ ਨਹੀਂ ਦੇਖਦੇ: ਸ਼ਾਇਦ ਇਹ ਕਿਸੇ ਪ੍ਰੋਗਰਾਮ ਨੇ ਲਿਖਿਆ
waits-changed = ਲਿਖਣ ਵਾਲੇ ਨੇ ਇਸ ਨੂੰ ਬਦਲ ਦਿੱਤਾ, ਜਿਵੇਂ ਕਿਹਾ ਗਿਆ ਸੀ
queue-several-title = ਕਈ ਪੋਸਟਾਂ ਬਾਰੇ ਫ਼ੈਸਲਾ ਕਰੋ
queue-several-lead = ਉੱਪਰ ਪੋਸਟਾਂ ਚੁਣੋ। ਤੁਹਾਡਾ ਫ਼ੈਸਲਾ ਫਿਰ ਉਨ੍ਹਾਂ ਸਭ ਲਈ ਹੈ। ਜੇ ਇਸ ਦੌਰਾਨ ਕੋਈ ਇੱਕ ਬਦਲ ਗਈ ਤਾਂ ਕਿਸੇ ਲਈ ਨਹੀਂ।
queue-several-button = ਚੁਣੀਆਂ ਪੋਸਟਾਂ ਦਾ ਫ਼ੈਸਲਾ ਕਰੋ
queue-reads-standard = ਆਮ ਪੜ੍ਹਤ
queue-reads-easy-read = ਸੌਖੀ ਪੜ੍ਹਤ

## One post
matter-title = ਪੋਸਟ, ਲਿਖਣ ਵਾਲੇ: { $name }
matter-state-published = ਪੜ੍ਹਨ ਵਾਲੇ ਇਹ ਪੋਸਟ ਦੇਖਦੇ ਹਨ।
matter-state-waiting = ਪੜ੍ਹਨ ਵਾਲੇ ਅਜੇ ਇਹ ਪੋਸਟ ਨਹੀਂ ਦੇਖਦੇ।
matter-state-change-asked = ਪੜ੍ਹਨ ਵਾਲੇ ਇਹ ਪੋਸਟ ਨਹੀਂ ਦੇਖਦੇ। ਲਿਖਣ ਵਾਲੇ ਨੂੰ ਕੁਝ ਬਦਲਣ ਲਈ ਕਿਹਾ ਗਿਆ ਹੈ।
matter-state-hidden = ਇਹ ਪੋਸਟ ਲੁਕੀ ਹੋਈ ਹੈ।
matter-for-others = ਇਸ ਦਾ ਫ਼ੈਸਲਾ ਕੋਈ ਹੋਰ ਕਰੇਗਾ: ਇਹ ਤੁਹਾਡੀ ਆਪਣੀ ਪੋਸਟ ਹੈ, ਜਾਂ ਉਹ ਫ਼ੈਸਲਾ ਤੁਹਾਡਾ ਸੀ ਜਿਸ ਦਾ ਲਿਖਣ ਵਾਲੇ ਨੇ ਜਵਾਬ ਦਿੱਤਾ।
matter-nothing-to-decide = ਹੁਣ ਇਸ ਪੋਸਟ ਬਾਰੇ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰਨਾ।
matter-back = ਉਡੀਕ ਵਾਲੀਆਂ ਪੋਸਟਾਂ ’ਤੇ ਵਾਪਸ
## ਪੋਸਟ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਨੂੰ ਦੇਣੀ
pass-on-link = ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਨੂੰ ਦਿਓ
pass-on-what = ਕੀ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੋਈ ਸੁਰੱਖਿਅਤ ਨਾ ਹੋਵੇ? ਫਿਰ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਇਹ ਪੋਸਟ ਦੇਖਦੇ ਹਨ। ਉਦੋਂ ਤੱਕ ਨਾ ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਦੇਖਦੇ ਹਨ, ਨਾ ਮਾਡਰੇਟਰ।
pass-on-private = ਲਿਖਣ ਵਾਲੇ ਨੂੰ ਨਹੀਂ ਦੱਸਿਆ ਜਾਂਦਾ। ਸੂਚੀ ਵਿੱਚ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਅੱਗੇ ਦਿੱਤੀ, ਇਹ ਨਹੀਂ ਕਿ ਕਿਉਂ।
pass-on-danger = ਕੀ ਕੋਈ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ? ਉਡੀਕ ਨਾ ਕਰੋ: ਪਹਿਲਾਂ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
pass-on-button = ਅੱਗੇ ਦਿਓ
decisions-title = ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ
decision-was-undone = ਵਾਪਸ ਲਿਆ ਗਿਆ
decision-undo-button = ਇਹ ਫ਼ੈਸਲਾ ਵਾਪਸ ਲਓ
decide-title = ਫ਼ੈਸਲਾ ਕਰੋ
decide-verdict = ਤੁਹਾਡਾ ਫ਼ੈਸਲਾ ਕੀ ਹੈ?
decide-reason = ਨਿਯਮਾਂ ਦਾ ਕਿਹੜਾ ਕਾਰਨ?
decide-reason-hint = ਜੇ ਤੁਸੀਂ ਪੋਸਟ ਲੁਕਾਓ ਜਾਂ ਤਬਦੀਲੀ ਮੰਗੋ ਤਾਂ ਇਹ ਜ਼ਰੂਰੀ ਹੈ। ਲਿਖਣ ਵਾਲੇ ਇਸ ਕਾਰਨ ਦੀ ਵਿਆਖਿਆ ਆਪਣੀ ਭਾਸ਼ਾ ਅਤੇ ਆਪਣੇ ਰੂਪ ਵਿੱਚ ਪੜ੍ਹਦੇ ਹਨ।
decide-words = ਲਿਖਣ ਵਾਲੇ ਲਈ ਤੁਹਾਡੇ ਸ਼ਬਦ
decide-words-hint = ਨਰਮੀ ਨਾਲ ਅਤੇ ਛੋਟੇ ਵਾਕਾਂ ਵਿੱਚ ਦੱਸੋ ਕਿ ਕੀ ਗਲਤ ਹੈ ਅਤੇ ਕਿਸ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ। ਇਹ ਉਹ ਅਤੇ ਹੋਰ ਨਿਗਰਾਨ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
decide-locale = ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਦੀ ਭਾਸ਼ਾ ਅਤੇ ਰੂਪ
decide-writer-reads = ਲਿਖਣ ਵਾਲੇ ਇਹ ਸਾਈਟ ਇਸ ਤਰ੍ਹਾਂ ਪੜ੍ਹਦੇ ਹਨ:
decide-saved = ਸੰਭਾਲਿਆ ਜਵਾਬ ਪਾਓ
decide-button = ਫ਼ੈਸਲਾ ਕਰੋ
verdict-approve = ਛਾਪੋ
verdict-approve-hint = ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਦੇਖਣਗੇ। ਜੇ ਉਹ ਪਹਿਲਾਂ ਹੀ ਦੇਖਦੇ ਹਨ ਤਾਂ ਇਹ ਰਹੇਗੀ।
verdict-ask-change = ਤਬਦੀਲੀ ਮੰਗੋ
verdict-ask-change-hint = ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖਣਗੇ ਜਦੋਂ ਤੱਕ ਲਿਖਣ ਵਾਲੇ ਇਸ ਨੂੰ ਬਦਲ ਨਾ ਦੇਣ ਅਤੇ ਤੁਸੀਂ ਦੁਬਾਰਾ ਨਾ ਦੇਖ ਲਓ।
verdict-hide = ਲੁਕਾਓ
verdict-hide-hint = ਪੜ੍ਹਨ ਵਾਲੇ ਦੇਖਣਗੇ ਕਿ ਕੁਝ ਲੁਕਾਇਆ ਗਿਆ, ਪਰ ਇਹ ਨਹੀਂ ਕਿ ਕੀ।
verdict-put-back = ਵਾਪਸ ਲਿਆਓ
verdict-put-back-hint = ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਫਿਰ ਦੇਖਣਗੇ।
verdict-keep = ਜਿਵੇਂ ਫ਼ੈਸਲਾ ਹੋਇਆ ਉਵੇਂ ਰਹਿਣ ਦਿਓ
verdict-keep-hint = ਤੁਸੀਂ ਲਿਖਣ ਵਾਲੇ ਦਾ ਜਵਾਬ ਪੜ੍ਹਿਆ ਅਤੇ ਪਹਿਲੇ ਫ਼ੈਸਲੇ ਨਾਲ ਸਹਿਮਤ ਹੋ। ਕਾਰਨ ਦੱਸੋ।
decided-approve = ਛਾਪੀ ਗਈ
decided-ask-change = ਤਬਦੀਲੀ ਮੰਗੀ ਗਈ
decided-hide = ਲੁਕਾਈ ਗਈ
decided-put-back = ਵਾਪਸ ਲਿਆਂਦੀ ਗਈ
decided-keep = ਜਿਵੇਂ ਫ਼ੈਸਲਾ ਹੋਇਆ ਸੀ ਉਵੇਂ ਰਹਿਣ ਦਿੱਤਾ ਗਿਆ
decided-undo = ਫ਼ੈਸਲਾ ਵਾਪਸ ਲਿਆ ਗਿਆ
decided-pass-on = ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਨੂੰ ਦਿੱਤੀ ਗਈ

## Reading somebody's posts first
watch-title = ਇਸ ਵਿਅਕਤੀ ਦੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ ਪੜ੍ਹੋ
watch-lead = ਇਹ ਵਿਅਕਤੀ ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਜੋ ਲਿਖੇ, ਉਸ ਨੂੰ ਛਪਣ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖਿਆ ਜਾ ਸਕਦਾ ਹੈ।
watch-link = ਇਨ੍ਹਾਂ ਦੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ ਪੜ੍ਹੋ
watch-link-end = ਇਨ੍ਹਾਂ ਦੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ ਪੜ੍ਹਨਾ ਬੰਦ ਕਰੋ
watch-until = ਇਹ ਵਿਅਕਤੀ ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਜੋ ਲਿਖੇ ਉਹ ਪਹਿਲਾਂ ਦੇਖਿਆ ਜਾਂਦਾ ਹੈ। ਆਖ਼ਰੀ ਦਿਨ: { $day }।
watch-explained = ਇਸ ਹਿੱਸੇ ਦੀਆਂ ਪੋਸਟਾਂ ਉਦੋਂ ਤੱਕ ਉਡੀਕ ਕਰਨਗੀਆਂ ਜਦੋਂ ਤੱਕ ਕੋਈ ਨਿਗਰਾਨ ਉਨ੍ਹਾਂ ਨੂੰ ਦੇਖ ਨਾ ਲਵੇ। ਲਿਖਣ ਵਾਲੇ: { $name }।
watch-now = ਇਸ ਹਿੱਸੇ ਦੀਆਂ ਪੋਸਟਾਂ ਨਿਗਰਾਨ ਦੀ ਉਡੀਕ ਕਰਦੀਆਂ ਹਨ। ਲਿਖਣ ਵਾਲੇ: { $name }। ਆਖ਼ਰੀ ਦਿਨ: { $day }। ਕਾਰਨ:
watch-days = ਕਿੰਨੇ ਚਿਰ ਲਈ?
watch-for-days = { $count ->
    [one] ਇੱਕ ਦਿਨ
   *[other] { $count } ਦਿਨ
}
watch-words = ਕਿਉਂ?
watch-words-hint = ਉਹ ਵਿਅਕਤੀ ਅਤੇ ਹੋਰ ਨਿਗਰਾਨ ਇਹ ਪੜ੍ਹਦੇ ਹਨ।
watch-button = ਇਨ੍ਹਾਂ ਦੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ ਪੜ੍ਹੋ

## Saved answers
moderation-answers-title = ਸੰਭਾਲੇ ਹੋਏ ਜਵਾਬ
answers-lead = ਉਹ ਜਵਾਬ ਜੋ ਤੁਸੀਂ ਅਕਸਰ ਦਿੰਦੇ ਹੋ। ਫ਼ੈਸਲਾ ਕਰਦੇ ਸਮੇਂ ਇੱਕ ਬਟਨ ਉਨ੍ਹਾਂ ਨੂੰ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਪਾ ਦਿੰਦਾ ਹੈ। ਇਸ ਤਰ੍ਹਾਂ ਲਿਖੋ ਕਿ ਸਭ ਸਮਝ ਸਕਣ।
answers-none = ਅਜੇ ਕੋਈ ਸੰਭਾਲਿਆ ਜਵਾਬ ਨਹੀਂ।
answers-new-title = ਇੱਕ ਹੋਰ ਜਵਾਬ ਸੰਭਾਲੋ
answers-locale = ਇਸ ਦੀ ਭਾਸ਼ਾ ਅਤੇ ਰੂਪ
answers-locale-hint = ਸੌਖੀ ਪੜ੍ਹਤ ਨਾਲ ਬਹੁਤੇ ਲੋਕਾਂ ਨੂੰ ਮਦਦ ਮਿਲਦੀ ਹੈ।
answers-choose = ਚੁਣੋ
answers-name = ਛੋਟਾ ਨਾਂ
answers-name-hint = ਇਹ ਬਟਨ ’ਤੇ ਲਿਖਿਆ ਹੋਵੇਗਾ।
answers-text = ਜਵਾਬ
answers-button = ਇਹ ਜਵਾਬ ਸੰਭਾਲੋ
answers-end-button = ਸੂਚੀ ਵਿੱਚੋਂ ਕੱਢੋ

## When posts are looked at
moderation-spaces-title = ਪੋਸਟਾਂ ਕਦੋਂ ਦੇਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ
when-lead = ਹਰ ਉਸ ਹਿੱਸੇ ਲਈ ਜਿਸ ਦੇ ਤੁਸੀਂ ਨਿਗਰਾਨ ਹੋ। ਬਦਲਣ ਲਈ ਇੱਕ ਹਿੱਸਾ ਚੁਣੋ।
when-question = ਨਿਗਰਾਨ ਇਸ ਹਿੱਸੇ ਦੀਆਂ ਪੋਸਟਾਂ ਕਦੋਂ ਦੇਖਦੇ ਹਨ?
when-after = ਛਪਣ ਤੋਂ ਬਾਅਦ
when-after-hint = ਪੜ੍ਹਨ ਵਾਲੇ ਪੋਸਟਾਂ ਤੁਰੰਤ ਦੇਖਦੇ ਹਨ।
when-first-posts = ਪਹਿਲੀਆਂ ਪੋਸਟਾਂ ਛਪਣ ਤੋਂ ਪਹਿਲਾਂ, ਬਾਕੀ ਬਾਅਦ ਵਿੱਚ
when-first-posts-hint = ਕਿਸੇ ਵਿਅਕਤੀ ਦੀਆਂ ਪਹਿਲੀਆਂ ਪੋਸਟਾਂ ਉਡੀਕ ਕਰਦੀਆਂ ਹਨ, ਬਾਅਦ ਦੀਆਂ ਨਹੀਂ।
when-before = ਛਪਣ ਤੋਂ ਪਹਿਲਾਂ
when-before-hint = ਹਰ ਪੋਸਟ ਨਿਗਰਾਨ ਦੀ ਉਡੀਕ ਕਰਦੀ ਹੈ।
when-button = ਸੰਭਾਲੋ

## The log
moderation-log-title = ਫ਼ੈਸਲਿਆਂ ਦੀ ਸੂਚੀ
log-lead = ਉਨ੍ਹਾਂ ਹਿੱਸਿਆਂ ਦੇ ਸਭ ਫ਼ੈਸਲੇ ਜਿਨ੍ਹਾਂ ਦੇ ਤੁਸੀਂ ਨਿਗਰਾਨ ਹੋ, ਅਤੇ ਉੱਥੇ ਹੋਰ ਕੀ ਕੀਤਾ ਗਿਆ। ਸਭ ਤੋਂ ਨਵੇਂ ਪਹਿਲਾਂ ਹਨ।
log-filter-verdict = ਫ਼ੈਸਲਾ
log-filter-reason = ਕਾਰਨ
log-filter-by = ਕਿਸ ਨੇ ਕੀਤਾ
log-everybody = ਸਭ
log-mine = ਤੁਸੀਂ
log-filter-from = ਇਸ ਦਿਨ ਤੋਂ
log-filter-until = ਇਸ ਦਿਨ ਤੱਕ
log-none = ਅਜਿਹੇ ਕੋਈ ਫ਼ੈਸਲੇ ਨਹੀਂ।
log-post-of = ਪੋਸਟ, ਲਿਖਣ ਵਾਲੇ: { $name }
log-answer = ਲਿਖਣ ਵਾਲੇ ਨੇ ਇਸ ਦੇ ਵਿਰੁੱਧ ਕੀ ਕਿਹਾ:
log-before = ਪਹਿਲਾਂ: { $text }
log-until = { $day } ਤੱਕ
log-other = ਦੂਜਾ ਵਿਸ਼ਾ
upkeep-watch-began = ਇੱਕ ਵਿਅਕਤੀ ਦੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ ਪੜ੍ਹੀਆਂ ਜਾਣ ਲੱਗੀਆਂ
upkeep-watch-ended = ਇੱਕ ਵਿਅਕਤੀ ਦੀਆਂ ਪੋਸਟਾਂ ਹੁਣ ਪਹਿਲਾਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ
upkeep-rule-changed = ਬਦਲਿਆ ਗਿਆ ਕਿ ਹਿੱਸੇ ਦੀਆਂ ਪੋਸਟਾਂ ਕਦੋਂ ਵੇਖੀਆਂ ਜਾਂਦੀਆਂ ਹਨ
upkeep-topic-state = ਦੱਸਿਆ ਗਿਆ ਕਿ ਵਿਸ਼ੇ ਵਿੱਚ ਹੁਣ ਕੌਣ ਪੋਸਟ ਕਰ ਸਕਦਾ ਹੈ
upkeep-topic-pinned = ਵਿਸ਼ਾ ਸੂਚੀ ਵਿੱਚ ਸਭ ਤੋਂ ਉੱਪਰ ਰੱਖਿਆ ਗਿਆ
upkeep-topic-unpinned = ਵਿਸ਼ਾ ਹੁਣ ਉੱਪਰ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ
upkeep-topic-merged = ਵਿਸ਼ਾ ਦੂਜੇ ਨਾਲ ਮਿਲਾ ਦਿੱਤਾ ਗਿਆ
upkeep-topic-split = ਕੁਝ ਪੋਸਟਾਂ ਤੋਂ ਵੱਖਰਾ ਵਿਸ਼ਾ ਬਣਾਇਆ ਗਿਆ
upkeep-topic-retitled = ਵਿਸ਼ੇ ਦਾ ਸਿਰਲੇਖ ਬਦਲਿਆ ਗਿਆ
upkeep-member-let-in = ਇੱਕ ਵਿਅਕਤੀ ਨੂੰ ਹਿੱਸੇ ਦਾ ਮੈਂਬਰ ਬਣਾਇਆ ਗਿਆ
upkeep-member-taken-out = ਇੱਕ ਵਿਅਕਤੀ ਨੂੰ ਹਿੱਸੇ ਵਿੱਚੋਂ ਕੱਢਿਆ ਗਿਆ
upkeep-member-left = ਇੱਕ ਵਿਅਕਤੀ ਨੇ ਹਿੱਸਾ ਛੱਡ ਦਿੱਤਾ
log-csv = ਜੋ ਕੁਝ ਤੁਸੀਂ ਚੁਣਿਆ ਹੈ ਉਹ ਸਭ ਸਾਰਣੀ (CSV) ਦੇ ਰੂਪ ਵਿੱਚ ਲਓ

## The policy
moderation-policy-title = ਪੋਸਟਾਂ ਦੀ ਨਿਗਰਾਨੀ ਕਿਵੇਂ ਹੁੰਦੀ ਹੈ
policy-lead = ਇੱਥੇ ਸਭ ਨੂੰ ਬੋਲਦਿਆਂ ਸੁਰੱਖਿਅਤ ਮਹਿਸੂਸ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ। ਇਸ ਲਈ ਨਿਗਰਾਨ ਪੋਸਟਾਂ ਦੇਖਦੇ ਹਨ। ਉਹ ਸਿਰਫ਼ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਕਾਰਨ ਕਰਕੇ ਪੋਸਟ ਲੁਕਾ ਸਕਦੇ ਹਨ ਜਾਂ ਤਬਦੀਲੀ ਮੰਗ ਸਕਦੇ ਹਨ।
policy-reasons-title = ਕਾਰਨ
policy-hurtful = ਇਹ ਲੋਕਾਂ ਨੂੰ ਦੁੱਖ ਦਿੰਦੀ ਹੈ
policy-hurtful-text = ਪੋਸਟ ਕਿਸੇ ਦੀ ਬੇਇੱਜ਼ਤੀ ਕਰਦੀ ਹੈ, ਮਜ਼ਾਕ ਉਡਾਉਂਦੀ ਹੈ, ਜਾਂ ਲੋਕਾਂ ਨੂੰ ਇਸ ਲਈ ਬੁਰਾ ਕਹਿੰਦੀ ਹੈ ਕਿ ਉਹ ਕੌਣ ਹਨ।
policy-threatening = ਇਹ ਕਿਸੇ ਨੂੰ ਧਮਕੀ ਦਿੰਦੀ ਹੈ
policy-threatening-text = ਪੋਸਟ ਕਹਿੰਦੀ ਹੈ ਜਾਂ ਇਸ਼ਾਰਾ ਕਰਦੀ ਹੈ ਕਿ ਕਿਸੇ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚੇਗਾ, ਜਾਂ ਹੋਰਾਂ ਨੂੰ ਇਹ ਕਰਨ ਲਈ ਕਹਿੰਦੀ ਹੈ।
policy-private = ਇਹ ਕਿਸੇ ਹੋਰ ਦੀਆਂ ਨਿੱਜੀ ਗੱਲਾਂ ਦੱਸਦੀ ਹੈ
policy-private-text = ਪੋਸਟ ਵਿੱਚ ਕਿਸੇ ਦਾ ਨਾਂ, ਪਤਾ, ਸਿਹਤ ਜਾਂ ਕਹਾਣੀ ਹੈ, ਅਤੇ ਉਹ ਇਸ ਲਈ ਰਾਜ਼ੀ ਨਹੀਂ।
policy-advert = ਇਹ ਇਸ਼ਤਿਹਾਰ ਹੈ
policy-advert-text = ਪੋਸਟ ਕੁਝ ਵੇਚਦੀ ਹੈ, ਜਾਂ ਇੱਕੋ ਵਾਰ ਬਹੁਤ ਥਾਵਾਂ ’ਤੇ ਭੇਜੀ ਗਈ।
policy-off-topic = ਇਸ ਦੀ ਥਾਂ ਕਿਤੇ ਹੋਰ ਹੈ
policy-off-topic-text = ਪੋਸਟ ਇਸ ਵਿਸ਼ੇ ਬਾਰੇ ਨਹੀਂ। ਕਿਸੇ ਹੋਰ ਵਿਸ਼ੇ ਵਿੱਚ ਇਹ ਠੀਕ ਹੋ ਸਕਦੀ ਹੈ।
policy-repeated = ਇਹ ਉਹੀ ਗੱਲ ਫਿਰ ਕਹਿੰਦੀ ਹੈ
policy-repeated-text = ਇਹੀ ਲਿਖਤ ਪਹਿਲਾਂ ਆ ਚੁੱਕੀ ਹੈ, ਉਸੇ ਵਿਅਕਤੀ ਤੋਂ ਜਾਂ ਕਈਆਂ ਤੋਂ।
policy-other = ਕੋਈ ਹੋਰ ਕਾਰਨ
policy-other-text = ਨਿਗਰਾਨ ਇਸ ਨੂੰ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸਦੇ ਹਨ।
policy-happens-title = ਕੀ ਹੁੰਦਾ ਹੈ
policy-happens-looks = ਕੁਝ ਹਿੱਸਿਆਂ ਵਿੱਚ ਨਿਗਰਾਨ ਪੋਸਟਾਂ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖਦੇ ਹਨ, ਕੁਝ ਵਿੱਚ ਬਾਅਦ ਵਿੱਚ। ਪਹਿਲੀਆਂ ਪੋਸਟਾਂ ਅਤੇ ਨਵੇਂ ਲੋਕਾਂ ਦੇ ਲਿੰਕ ਵੀ ਨਿਗਰਾਨ ਦੀ ਉਡੀਕ ਕਰ ਸਕਦੇ ਹਨ। ਹਰ ਕੋਈ ਕਿਸੇ ਪੋਸਟ ਦੀ ਇਤਲਾਹ ਦੇ ਸਕਦਾ ਹੈ।
policy-happens-told = ਜੇ ਪੋਸਟ ਲੁਕਾਈ ਜਾਵੇ ਜਾਂ ਤਬਦੀਲੀ ਮੰਗੀ ਜਾਵੇ ਤਾਂ ਲਿਖਣ ਵਾਲੇ ਨੂੰ ਕਾਰਨ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਅਤੇ ਇਹ ਕਿ ਕਿਸ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ।
policy-happens-answer = ਲਿਖਣ ਵਾਲੇ ਇੱਕ ਵਾਰ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹਨ ਅਤੇ ਦੱਸ ਸਕਦੇ ਹਨ ਕਿ ਉਹ ਵੱਖਰਾ ਕਿਉਂ ਸੋਚਦੇ ਹਨ।
policy-happens-second = ਦੂਜੇ ਨਿਗਰਾਨ, ਪਹਿਲੇ ਨਹੀਂ, ਜਵਾਬ ਪੜ੍ਹਦੇ ਹਨ ਅਤੇ ਫ਼ੈਸਲਾ ਕਰਦੇ ਹਨ।
policy-happens-log = ਹਰ ਫ਼ੈਸਲਾ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ। ਹਰ ਤਿੰਨ ਮਹੀਨਿਆਂ ਬਾਅਦ ਅਸੀਂ ਦੱਸਦੇ ਹਾਂ ਕਿ ਕਿੰਨੇ ਫ਼ੈਸਲੇ ਹੋਏ।

## The numbers of a quarter
moderation-summary-title = ਨਿਗਰਾਨੀ ਦੇ ਅੰਕੜੇ
summary-days = ਤੋਂ: { $from }। ਤੱਕ: { $to }।
summary-none = ਇਹਨਾਂ ਤਿੰਨ ਮਹੀਨਿਆਂ ਵਿੱਚ ਨਿਗਰਾਨਾਂ ਨੇ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕੀਤਾ।
summary-what = ਕੀ
summary-how-often = ਕਿੰਨੀ ਵਾਰ
summary-hide = ਲੁਕਾਈਆਂ ਪੋਸਟਾਂ, ਕਾਰਨ ਦੇ ਹਿਸਾਬ ਨਾਲ
summary-ask-change = ਮੰਗੀਆਂ ਤਬਦੀਲੀਆਂ, ਕਾਰਨ ਦੇ ਹਿਸਾਬ ਨਾਲ
summary-others = ਹੋਰ ਫ਼ੈਸਲੇ
summary-approve = ਛਾਪੀਆਂ ਗਈਆਂ, ਜਾਂ ਇਤਲਾਹ ਤੋਂ ਬਾਅਦ ਉਵੇਂ ਹੀ ਰਹੀਆਂ
summary-put-back = ਵਾਪਸ ਲਿਆਂਦੀਆਂ ਗਈਆਂ
summary-undone = ਜਿਸ ਨਿਗਰਾਨ ਨੇ ਕੀਤਾ ਉਸੇ ਨੇ ਵਾਪਸ ਲਿਆ
summary-appeals = ਲਿਖਣ ਵਾਲਿਆਂ ਦੇ ਜਵਾਬ
summary-upheld = ਲਿਖਣ ਵਾਲੇ ਸਹੀ ਸਨ, ਅਤੇ ਫ਼ੈਸਲਾ ਬਦਲਿਆ ਗਿਆ
summary-not-upheld = ਫ਼ੈਸਲਾ ਉਹੀ ਰਿਹਾ
summary-together = ਕੁੱਲ
summary-few = { $number } ਤੋਂ ਘੱਟ
summary-kept = ਨਹੀਂ ਦਿਖਾਇਆ ਗਿਆ
summary-small = { $number } ਤੋਂ ਛੋਟੇ ਅੰਕ ਠੀਕ-ਠੀਕ ਨਹੀਂ ਦਿਖਾਏ ਜਾਂਦੇ। ਉਹ ਕੁੱਲ ਵੀ ਨਹੀਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਇਹ ਕੱਢੇ ਜਾ ਸਕਣ। ਇਨ੍ਹਾਂ ਤੋਂ ਪਤਾ ਲੱਗ ਸਕਦਾ ਹੈ ਕਿ ਗੱਲ ਕਿਸ ਦੀ ਹੈ।
summary-time-few = ਫ਼ੈਸਲੇ ਇੰਨੇ ਘੱਟ ਸਨ ਕਿ ਇਹ ਨਹੀਂ ਕਿਹਾ ਜਾ ਸਕਦਾ ਕਿ ਉਨ੍ਹਾਂ ਵਿੱਚ ਕਿੰਨਾ ਸਮਾਂ ਲੱਗਿਆ।
summary-time-minutes = { $count ->
    [one] ਅੱਧੇ ਫ਼ੈਸਲੇ ਇੱਕ ਮਿੰਟ ਦੇ ਅੰਦਰ ਹੋਏ।
   *[other] ਅੱਧੇ ਫ਼ੈਸਲੇ { $count } ਮਿੰਟਾਂ ਦੇ ਅੰਦਰ ਹੋਏ।
}
summary-time-hours = { $count ->
    [one] ਅੱਧੇ ਫ਼ੈਸਲੇ ਇੱਕ ਘੰਟੇ ਦੇ ਅੰਦਰ ਹੋਏ।
   *[other] ਅੱਧੇ ਫ਼ੈਸਲੇ { $count } ਘੰਟਿਆਂ ਦੇ ਅੰਦਰ ਹੋਏ।
}
summary-time-days = { $count ->
    [one] ਅੱਧੇ ਫ਼ੈਸਲੇ ਇੱਕ ਦਿਨ ਦੇ ਅੰਦਰ ਹੋਏ।
   *[other] ਅੱਧੇ ਫ਼ੈਸਲੇ { $count } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਹੋਏ।
}
summary-before = ਇਸ ਤੋਂ ਪਹਿਲਾਂ ਦੇ ਤਿੰਨ ਮਹੀਨੇ

## What a writer is told
my-posts-title = ਤੁਹਾਡੀਆਂ ਪੋਸਟਾਂ ਅਤੇ ਉਨ੍ਹਾਂ ਦੇ ਫ਼ੈਸਲੇ
my-posts-lead = ਇੱਥੇ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਨਿਗਰਾਨਾਂ ਨੇ ਤੁਹਾਡੀਆਂ ਪੋਸਟਾਂ ਬਾਰੇ ਕੀ ਫ਼ੈਸਲਾ ਕੀਤਾ।
my-posts-none = ਕਿਸੇ ਨਿਗਰਾਨ ਨੇ ਤੁਹਾਡੀਆਂ ਪੋਸਟਾਂ ਬਾਰੇ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕੀਤਾ।
my-posts-watched = ਨਿਗਰਾਨ ਤੁਹਾਡੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ ਪੜ੍ਹਦੇ ਹਨ। ਆਖ਼ਰੀ ਦਿਨ: { $day }। ਹਿੱਸਾ ਅਤੇ ਕਾਰਨ:
my-posts-on = ਦਿਨ: { $day }
my-post-title = ਤੁਹਾਡੀ ਪੋਸਟ ਬਾਰੇ
my-post-words = ਤੁਸੀਂ ਕੀ ਲਿਖਿਆ
my-post-next = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
my-post-change = ਆਪਣੀ ਪੋਸਟ ਬਦਲੋ
my-post-answer = ਇਸ ਫ਼ੈਸਲੇ ਦਾ ਜਵਾਬ ਦਿਓ
told-waiting = ਅਸੀਂ ਤੁਹਾਡੀ ਪੋਸਟ ਪੜ੍ਹ ਰਹੇ ਹਾਂ। ਫਿਰ ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਦੇਖ ਸਕਣਗੇ। ਤੁਹਾਨੂੰ ਕੁਝ ਨਹੀਂ ਕਰਨਾ।
told-nothing = ਇਸ ਪੋਸਟ ਬਾਰੇ ਕੋਈ ਫ਼ੈਸਲਾ ਨਹੀਂ ਹੋਇਆ।
told-by-lead-private = ਅਸੀਂ ਤੁਹਾਡੀ ਪੋਸਟ ਪੜ੍ਹ ਲਈ ਹੈ। ਹੋਰ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖਦੇ, ਅਤੇ ਤੁਸੀਂ ਕੁਝ ਗ਼ਲਤ ਨਹੀਂ ਕੀਤਾ।
told-by-lead-in-touch = ਅਸੀਂ ਤੁਹਾਡੀ ਪੋਸਟ ਪੜ੍ਹ ਲਈ ਹੈ। ਕੋਈ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰੇਗਾ।
told-by-lead-helped = ਅਸੀਂ ਤੁਹਾਡੀ ਪੋਸਟ ਪੜ੍ਹ ਲਈ ਹੈ। ਜਿਹਨਾਂ ਦਾ ਕੰਮ ਮਦਦ ਕਰਨਾ ਹੈ ਉਹ ਹੁਣ ਇਸ ਬਾਰੇ ਜਾਣਦੇ ਹਨ।
told-approve = ਇੱਕ ਨਿਗਰਾਨ ਨੇ ਤੁਹਾਡੀ ਪੋਸਟ ਪੜ੍ਹ ਲਈ। ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਦੇਖ ਸਕਦੇ ਹਨ।
told-ask-change = ਕਿਰਪਾ ਕਰਕੇ ਆਪਣੀ ਪੋਸਟ ਵਿੱਚ ਕੁਝ ਬਦਲੋ। ਉਸ ਤੋਂ ਬਾਅਦ ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਦੇਖਣਗੇ।
told-hide = ਇੱਕ ਨਿਗਰਾਨ ਨੇ ਤੁਹਾਡੀ ਪੋਸਟ ਲੁਕਾ ਦਿੱਤੀ ਹੈ। ਪੜ੍ਹਨ ਵਾਲੇ ਹੁਣ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖਦੇ।
told-put-back = ਤੁਹਾਡੀ ਪੋਸਟ ਵਾਪਸ ਆ ਗਈ ਹੈ। ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਫਿਰ ਦੇਖ ਸਕਦੇ ਹਨ।
told-keep = ਦੂਜੇ ਨਿਗਰਾਨ ਨੇ ਤੁਹਾਡਾ ਜਵਾਬ ਪੜ੍ਹਿਆ। ਫ਼ੈਸਲਾ ਉਹੀ ਹੈ।
told-why = ਕਾਰਨ
told-words = ਨਿਗਰਾਨ ਤੁਹਾਨੂੰ ਕੀ ਕਹਿੰਦੇ ਹਨ
told-your-answer = ਤੁਹਾਡਾ ਜਵਾਬ
told-answer-waits = ਕੋਈ ਹੋਰ ਨਿਗਰਾਨ ਤੁਹਾਡਾ ਜਵਾਬ ਪੜ੍ਹਨਗੇ ਅਤੇ ਫ਼ੈਸਲਾ ਕਰਨਗੇ।
appeal-title = ਇਸ ਫ਼ੈਸਲੇ ਦਾ ਜਵਾਬ ਦਿਓ
appeal-lead = ਕੀ ਤੁਸੀਂ ਵੱਖਰਾ ਸੋਚਦੇ ਹੋ? ਸਾਨੂੰ ਕਾਰਨ ਦੱਸੋ। ਕੋਈ ਹੋਰ ਨਿਗਰਾਨ ਇਸ ਨੂੰ ਪੜ੍ਹ ਕੇ ਫ਼ੈਸਲਾ ਕਰਨਗੇ। ਤੁਸੀਂ ਇਹ ਇੱਕ ਵਾਰ ਕਰ ਸਕਦੇ ਹੋ।
appeal-words = ਤੁਹਾਡਾ ਜਵਾਬ
appeal-words-hint = ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖੋ। ਥੋੜ੍ਹੇ ਜਿਹੇ ਕਾਫ਼ੀ ਹਨ।
appeal-button = ਮੇਰਾ ਜਵਾਬ ਭੇਜੋ
change-title = ਆਪਣੀ ਪੋਸਟ ਬਦਲੋ
change-lead = ਜੋ ਬਦਲਣਾ ਹੈ ਬਦਲੋ, ਫਿਰ ਭੇਜੋ। ਅਸੀਂ ਇਸ ਨੂੰ ਪੜ੍ਹਾਂਗੇ, ਫਿਰ ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਦੇਖ ਸਕਣਗੇ।

## What was just done
said-moderated = ਤੁਹਾਡਾ ਫ਼ੈਸਲਾ ਹੋ ਗਿਆ।
said-with-the-lead = ਪੋਸਟ ਹੁਣ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਕੋਲ ਹੈ। ਇੱਥੇ ਹੁਣ ਨਹੀਂ ਦਿਸਦੀ।
said-undone = ਫ਼ੈਸਲਾ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ। ਸਭ ਕੁਝ ਪਹਿਲਾਂ ਵਰਗਾ ਹੈ।
said-too-late = ਇਹ ਹੁਣ ਵਾਪਸ ਨਹੀਂ ਲਿਆ ਜਾ ਸਕਦਾ: ਇਸ ਤੋਂ ਬਾਅਦ ਕੁਝ ਹੋਰ ਹੋ ਚੁੱਕਾ ਹੈ।
said-watched = ਇਸ ਹਿੱਸੇ ਵਿੱਚ ਇਸ ਵਿਅਕਤੀ ਦੀਆਂ ਪੋਸਟਾਂ ਹੁਣ ਨਿਗਰਾਨ ਦੀ ਉਡੀਕ ਕਰਨਗੀਆਂ।
said-watch-ended = ਇਸ ਵਿਅਕਤੀ ਦੀਆਂ ਪੋਸਟਾਂ ਹੁਣ ਪਹਿਲਾਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ ਜਾਂਦੀਆਂ।
said-when = ਸੰਭਾਲਿਆ ਗਿਆ। ਇਹ ਹੁਣ ਤੋਂ ਆਉਣ ਵਾਲੀਆਂ ਪੋਸਟਾਂ ਲਈ ਹੈ।
said-saved-answer = ਜਵਾਬ ਸੰਭਾਲਿਆ ਗਿਆ।
said-saved-answer-out = ਜਵਾਬ ਸੂਚੀ ਵਿੱਚੋਂ ਨਿਕਲ ਗਿਆ।
said-appealed = ਧੰਨਵਾਦ। ਕੋਈ ਹੋਰ ਨਿਗਰਾਨ ਤੁਹਾਡਾ ਜਵਾਬ ਪੜ੍ਹਨਗੇ।
said-changed-as-asked = ਧੰਨਵਾਦ। ਪਹਿਲਾਂ ਅਸੀਂ ਤੁਹਾਡੀ ਪੋਸਟ ਪੜ੍ਹਾਂਗੇ, ਫਿਰ ਪੜ੍ਹਨ ਵਾਲੇ ਇਸ ਨੂੰ ਦੇਖ ਸਕਣਗੇ।

## What to put right
fault-verdict-missing = ਚੁਣੋ ਕਿ ਤੁਹਾਡਾ ਫ਼ੈਸਲਾ ਕੀ ਹੈ।
fault-reason-missing = ਨਿਯਮਾਂ ਦਾ ਕੋਈ ਕਾਰਨ ਚੁਣੋ।
fault-decision-words-missing = ਇਸ ਵਿਅਕਤੀ ਨੂੰ ਲਿਖੋ ਕਿ ਕੀ ਗਲਤ ਹੈ ਅਤੇ ਕਿਸ ਨਾਲ ਮਦਦ ਮਿਲੇਗੀ।
fault-log-day = ਕੋਈ ਦਿਨ ਲਿਖੋ ਜਿਵੇਂ 27 3 2026, ਜਾਂ ਤਿੰਨੇ ਖਾਨੇ ਖਾਲੀ ਛੱਡੋ।
fault-log-days = ਆਖ਼ਰੀ ਦਿਨ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਹੈ। ਇਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਬਦਲੋ।
fault-decided-before = ਕੋਈ ਹੋਰ ਨਿਗਰਾਨ ਪਹਿਲਾਂ ਫ਼ੈਸਲਾ ਕਰ ਚੁੱਕੇ, ਜਾਂ ਪੋਸਟ ਬਦਲ ਗਈ ਹੈ। ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖੋ, ਫਿਰ ਫ਼ੈਸਲਾ ਕਰੋ।
fault-words-changed-meanwhile = ਜਦੋਂ ਤੋਂ ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹਿਆ, ਲਿਖਣ ਵਾਲੇ ਨੇ ਸ਼ਬਦ ਬਦਲ ਦਿੱਤੇ ਹਨ। ਨਵੇਂ ਸ਼ਬਦ ਪੜ੍ਹੋ, ਫਿਰ ਫ਼ੈਸਲਾ ਕਰੋ।
fault-none-ticked = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਪੋਸਟ ਚੁਣੋ।
fault-appeal-missing = ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ।
fault-appeal-too-late = ਇਹ ਫ਼ੈਸਲਾ ਇਸ ਦੌਰਾਨ ਬਦਲ ਗਿਆ ਹੈ, ਇਸ ਲਈ ਹੁਣ ਜਵਾਬ ਦੇਣ ਨੂੰ ਕੁਝ ਨਹੀਂ।
fault-change-too-late = ਹੁਣ ਕੋਈ ਇਸ ਪੋਸਟ ਦੀ ਤਬਦੀਲੀ ਦੀ ਉਡੀਕ ਨਹੀਂ ਕਰ ਰਿਹਾ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਹਨ, ਤੁਸੀਂ ਇਨ੍ਹਾਂ ਦੀ ਨਕਲ ਕਰ ਸਕਦੇ ਹੋ।
fault-watch-days = ਚੁਣੋ ਕਿ ਕਿੰਨੇ ਚਿਰ ਲਈ।
fault-watch-words = ਕਾਰਨ ਲਿਖੋ।
fault-saved-locale = ਭਾਸ਼ਾ ਅਤੇ ਰੂਪ ਚੁਣੋ।
fault-saved-title = ਛੋਟਾ ਨਾਂ ਲਿਖੋ।
fault-saved-text = ਜਵਾਬ ਲਿਖੋ।
fault-when = ਚੁਣੋ ਕਿ ਪੋਸਟਾਂ ਕਦੋਂ ਦੇਖੀਆਂ ਜਾਣ।
