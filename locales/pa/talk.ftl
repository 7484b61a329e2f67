### ਗੱਲਬਾਤ: ਜਵਾਬ, ਹਵਾਲੇ, ਨਾਂ, “ਮੈਨੂੰ ਵੀ ਇੰਝ ਲੱਗਦਾ ਹੈ”, ਸ਼ਬਦ ਬਦਲਣਾ ਅਤੇ ਵਾਪਸ ਲੈਣਾ, ਵਿਸ਼ਿਆਂ ਅਤੇ ਹਿੱਸਿਆਂ ਦੀ ਦੇਖਭਾਲ।

## Beside a post
# The name of a person follows, as a link to the post.
talk-answers = ਇਹ ਜਵਾਬ ਹੈ:
talk-answers-gone = ਇਹ ਉਸ ਪੋਸਟ ਦਾ ਜਵਾਬ ਹੈ ਜੋ ਹੁਣ ਇੱਥੇ ਨਹੀਂ ਦਿਸਦੀ।
# Names of people follow, as links to their posts.
talk-answered-by = ਜਵਾਬ ਦੇਣ ਵਾਲੇ:
# Names of people follow.
talk-speaks-to = ਇਨ੍ਹਾਂ ਲਈ:
talk-guest = (ਮਹਿਮਾਨ)
talk-reply = ਜਵਾਬ ਦਿਓ
# post-by follows each of these, for people who listen to the page.
talk-change = ਆਪਣੇ ਸ਼ਬਦ ਬਦਲੋ
talk-take-back = ਆਪਣੇ ਸ਼ਬਦ ਵਾਪਸ ਲਓ
talk-change-for = ਇਹ ਸ਼ਬਦ ਠੀਕ ਕਰੋ
talk-take-back-for = ਇਹ ਸ਼ਬਦ ਵਾਪਸ ਲਓ
# The name of a person follows, as a link to their post.
talk-quoted = ਇਹ ਸ਼ਬਦ ਇਨ੍ਹਾਂ ਦੇ ਹਨ:
talk-quote-gone = ਇੱਥੇ ਕੁਝ ਸ਼ਬਦ ਦੁਹਰਾਏ ਗਏ ਸਨ। ਬਾਅਦ ਵਿੱਚ ਉਹ ਬਦਲੇ ਜਾਂ ਹਟਾਏ ਗਏ।

## A post without words
talk-put-back = ਆਪਣੇ ਸ਼ਬਦ ਮੁੜ ਦਿਖਾਓ
talk-put-back-until = ਤੁਸੀਂ ਆਪਣੇ ਸ਼ਬਦ ਇਸ ਸਮੇਂ ਤੱਕ ਮੁੜ ਦਿਖਾ ਸਕਦੇ ਹੋ: { $day }।
talk-you-took-back = ਤੁਸੀਂ ਇਹ ਸ਼ਬਦ ਵਾਪਸ ਲੈ ਲਏ ਹਨ। ਦੂਜਿਆਂ ਨੂੰ ਇਹ ਨਹੀਂ ਦਿਸਦੇ।
talk-hidden-from-others = ਤੁਸੀਂ ਇਹ ਪੋਸਟ ਦੇਖ ਸਕਦੇ ਹੋ। ਦੂਜਿਆਂ ਤੋਂ ਇਹ ਲੁਕੀ ਹੋਈ ਹੈ।

## I feel the same
talk-same = ਮੈਨੂੰ ਵੀ ਇੰਝ ਲੱਗਦਾ ਹੈ
talk-same-not = ਤੁਹਾਨੂੰ ਵੀ ਇੰਝ ਲੱਗਦਾ ਹੈ। ਇਹ ਵਾਪਸ ਲਓ
talk-same-count = { $count ->
    [one] { $count } ਜਣੇ ਨੂੰ ਵੀ ਇੰਝ ਲੱਗਦਾ ਹੈ
   *[other] { $count } ਜਣਿਆਂ ਨੂੰ ਵੀ ਇੰਝ ਲੱਗਦਾ ਹੈ
}
talk-same-title = ਕਿਸ-ਕਿਸ ਨੂੰ ਇੰਝ ਲੱਗਦਾ ਹੈ
talk-same-lead = ਇਨ੍ਹਾਂ ਲੋਕਾਂ ਨੇ “ਮੈਨੂੰ ਵੀ ਇੰਝ ਲੱਗਦਾ ਹੈ” ਦਬਾਇਆ। ਇਨ੍ਹਾਂ ਦੇ ਨਾਂ ਸਿਰਫ਼ ਉਹ ਦੇਖ ਸਕਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਹੈ।
talk-same-more = { $count ->
    [one] ਅਤੇ ਹੋਰ { $count } ਜਣਾ।
   *[other] ਅਤੇ ਹੋਰ { $count } ਜਣੇ।
}
talk-same-nobody = ਅਜੇ ਕਿਸੇ ਨੇ “ਮੈਨੂੰ ਵੀ ਇੰਝ ਲੱਗਦਾ ਹੈ” ਨਹੀਂ ਦਬਾਇਆ।

## Answering
talk-reply-title = ਪੋਸਟ ਦਾ ਜਵਾਬ ਦਿਓ
talk-reply-to = ਤੁਸੀਂ ਇਸ ਦਾ ਜਵਾਬ ਦੇ ਰਹੇ ਹੋ
talk-reply-quote = ਤੁਸੀਂ ਕਿਹੜੇ ਸ਼ਬਦ ਦੁਹਰਾਉਣਾ ਚਾਹੁੰਦੇ ਹੋ?
talk-reply-quote-hint = ਤੁਸੀਂ ਕੁਝ ਚੁਣ ਸਕਦੇ ਹੋ, ਜਾਂ ਕੋਈ ਨਹੀਂ। ਉਹ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਦੇ ਉੱਪਰ ਦਿਸਣਗੇ।
talk-name-people = ਇਹ ਕਿਸ ਨੂੰ ਪਤਾ ਲੱਗਣਾ ਚਾਹੀਦਾ ਹੈ?
talk-name-people-hint = ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਚੁਣ ਸਕਦੇ ਹੋ ਜੋ ਇੱਥੇ ਬੋਲ ਚੁੱਕੇ ਹਨ, ਵੱਧ ਤੋਂ ਵੱਧ { $number }। ਤੁਸੀਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ @ ਅਤੇ ਉਨ੍ਹਾਂ ਦਾ ਨਾਂ ਵੀ ਲਿਖ ਸਕਦੇ ਹੋ।

## Changing words
talk-edit-title = ਆਪਣੇ ਸ਼ਬਦ ਬਦਲੋ
talk-edit-title-for = { $name } ਦੇ ਸ਼ਬਦ ਠੀਕ ਕਰੋ
talk-edit-for = ਤੁਸੀਂ { $name } ਲਈ ਲਿਖ ਰਹੇ ਹੋ। ਉਹੀ ਲਿਖੋ ਜੋ ਉਹ ਤੁਹਾਨੂੰ ਦੱਸਣ। ਇਹ ਦਰਜ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਹ ਉਹਨਾਂ ਲਈ ਕੀਤਾ।
talk-edit-lead = ਜੋ ਇਹ ਪੋਸਟ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਉਹ ਇਹ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹਨ ਕਿ ਪਹਿਲਾਂ ਇਸ ਵਿੱਚ ਕੀ ਲਿਖਿਆ ਸੀ। ਕੋਈ ਨਿੱਜੀ ਗੱਲ ਕੱਢਣ ਲਈ ਆਪਣੇ ਸ਼ਬਦ ਵਾਪਸ ਲਓ ਅਤੇ ਨਵੇਂ ਸਿਰੇ ਤੋਂ ਲਿਖੋ।
talk-edit-closed = ਇਹ ਵਿਸ਼ਾ ਬੰਦ ਹੈ। ਇਸ ਦੇ ਸ਼ਬਦ ਹੁਣ ਬਦਲੇ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਆਪਣੇ ਸ਼ਬਦ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
talk-edit-add = ਫ਼ੋਟੋ, ਆਵਾਜ਼ ਜਾਂ ਫਿਲਮ ਸ਼ਾਮਲ ਕਰੋ
talk-edit-add-hint = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਹੈ, ਉਹ ਰਹਿੰਦਾ ਹੈ। ਤੁਸੀਂ ਸਭ ਕੁਝ ਦੂਜਿਆਂ ਤੋਂ ਪਹਿਲਾਂ ਦੇਖੋਗੇ।
talk-edit-beside = ਜੇ ਤੁਸੀਂ ਇੱਥੋਂ ਫ਼ੋਟੋ, ਆਵਾਜ਼ ਜਾਂ ਫਿਲਮ ਕੱਢ ਦਿਓ, ਤਾਂ ਦੂਜੇ ਲੋਕ ਉਸ ਨੂੰ ਦੇਖ ਜਾਂ ਸੁਣ ਨਹੀਂ ਸਕਣਗੇ। ਜਿਸ ਦੀ ਪੋਸਟ ਹੈ ਉਹ, ਅਤੇ ਨਿਗਰਾਨ, ਹਾਲੇ ਵੀ ਦੇਖ ਅਤੇ ਸੁਣ ਸਕਦੇ ਹਨ।
talk-take-out = ਇਸ ਨੂੰ ਕੱਢ ਦਿਓ: { $what }
talk-taken-out = ਕੱਢ ਦਿੱਤਾ ਗਿਆ: { $what }
talk-added = ਉਦੋਂ ਸ਼ਾਮਲ ਕੀਤਾ ਗਿਆ: { $what }
talk-edit-meanwhile-title = ਜਦੋਂ ਤੁਸੀਂ ਲਿਖ ਰਹੇ ਸੀ, ਇਹ ਸ਼ਬਦ ਬਦਲ ਗਏ
talk-edit-meanwhile = ਪੋਸਟ ਵਿੱਚ ਹੁਣ ਇਹ ਲਿਖਿਆ ਹੈ। ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦ ਹੇਠਾਂ ਹਨ ਅਤੇ ਕੁਝ ਵੀ ਨਹੀਂ ਗੁਆਚਿਆ। ਉਨ੍ਹਾਂ ਨੂੰ ਇਸ ਦੀ ਥਾਂ ਰੱਖਣ ਲਈ ਬਟਨ ਦੁਬਾਰਾ ਦਬਾਓ।
talk-changed = { $day } ਨੂੰ ਬਦਲੀ ਗਈ: ਦੇਖੋ ਪਹਿਲਾਂ ਕੀ ਲਿਖਿਆ ਸੀ
talk-before-title = ਪੋਸਟ ਵਿੱਚ ਪਹਿਲਾਂ ਕੀ ਲਿਖਿਆ ਸੀ
talk-now = ਹੁਣ ਕੀ ਲਿਖਿਆ ਹੈ

## Taking words back
talk-withdraw-title = ਆਪਣੇ ਸ਼ਬਦ ਵਾਪਸ ਲਓ
talk-withdraw-title-for = { $name } ਦੇ ਸ਼ਬਦ ਵਾਪਸ ਲਓ
talk-withdraw-lead = ਇਸ ਤੋਂ ਬਾਅਦ ਕੋਈ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਪੜ੍ਹ ਸਕੇਗਾ। ਇੱਕ ਸਤਰ ਰਹੇਗੀ, ਤਾਂ ਜੋ ਦੂਜੇ ਲੋਕ ਜਵਾਬ ਸਮਝ ਸਕਣ। ਤੁਸੀਂ ਇੱਕ ਦਿਨ ਤੱਕ ਆਪਣੇ ਸ਼ਬਦ ਮੁੜ ਦਿਖਾ ਸਕਦੇ ਹੋ।
talk-withdraw-lead-for = ਇਹ ਉਦੋਂ ਕਰੋ ਜਦੋਂ { $name } ਕਹਿਣ। ਇਸ ਤੋਂ ਬਾਅਦ ਕੋਈ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਪੜ੍ਹ ਸਕੇਗਾ। ਇੱਕ ਸਤਰ ਰਹੇਗੀ, ਤਾਂ ਜੋ ਦੂਜੇ ਲੋਕ ਜਵਾਬ ਸਮਝ ਸਕਣ। ਇਹ ਦਰਜ ਹੁੰਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇਹ ਉਹਨਾਂ ਲਈ ਕੀਤਾ।
talk-withdraw-button = ਮੇਰੇ ਸ਼ਬਦ ਵਾਪਸ ਲਓ

## What state a topic is in
talk-pinned = ਸਭ ਤੋਂ ਉੱਪਰ ਰਹਿੰਦਾ ਹੈ
talk-state-read-only = ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ
talk-state-closed = ਬੰਦ
talk-read-only-by = ਤੁਸੀਂ ਇਹ ਵਿਸ਼ਾ ਪੜ੍ਹ ਸਕਦੇ ਹੋ ਪਰ ਇਸ ਵਿੱਚ ਲਿਖ ਨਹੀਂ ਸਕਦੇ। ਇਹ { $day } ਨੂੰ ਤੈਅ ਹੋਇਆ। ਤੈਅ ਕਰਨ ਵਾਲੇ:
talk-closed-by = ਇਹ ਵਿਸ਼ਾ { $day } ਨੂੰ ਬੰਦ ਕੀਤਾ ਗਿਆ। ਬੰਦ ਕਰਨ ਵਾਲੇ:
# The title of another topic follows.
talk-comes-from = ਇਹ ਪੋਸਟਾਂ ਇਸ ਵਿਸ਼ੇ ਤੋਂ ਆਈਆਂ ਹਨ:

## Reading on
talk-newest = ਸਭ ਤੋਂ ਨਵੀਆਂ ਪੋਸਟਾਂ
talk-moved-away = ਜੋ ਪੋਸਟਾਂ ਇੱਥੇ ਸਨ, ਉਹ ਹੁਣ ਹੋਰ ਵਿਸ਼ੇ ਵਿੱਚ ਹਨ।
# The title of the other topic follows.
talk-led-here = ਜੋ ਵਿਸ਼ਾ ਤੁਸੀਂ ਖੋਲ੍ਹਿਆ, ਉਹ ਇਸ ਵਿਸ਼ੇ ਵਿੱਚ ਮਿਲਾ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਉਸਦੀਆਂ ਪੋਸਟਾਂ ਹੁਣ ਇੱਥੇ ਹਨ। ਉਸਦਾ ਨਾਂ ਸੀ:
# The title of the new topic follows, as a link.
talk-went-on = ਇਸ ਵਿਸ਼ੇ ਦੀਆਂ ਕੁਝ ਪੋਸਟਾਂ ਹੁਣ ਇੱਥੇ ਹਨ:
# The name of the person follows.
talk-went-on-by = ਇਹਨਾਂ ਨੂੰ { $day } ਨੂੰ ਭੇਜਿਆ ਗਿਆ। ਭੇਜਣ ਵਾਲੇ:
talk-first-unread = ਉਸ ਪਹਿਲੀ ਪੋਸਟ ’ਤੇ ਜਾਓ ਜੋ ਮੈਂ ਨਹੀਂ ਪੜ੍ਹੀ
talk-read-up-to-here = ਮੈਂ ਇੱਥੇ ਤੱਕ ਪੜ੍ਹ ਲਿਆ
talk-unread = { $count ->
    [one] { $count } ਪੋਸਟ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਪੜ੍ਹੀ
   *[other] { $count } ਪੋਸਟਾਂ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ
}
talk-unread-many = { $count } ਜਾਂ ਵੱਧ ਪੋਸਟਾਂ ਜੋ ਤੁਸੀਂ ਨਹੀਂ ਪੜ੍ਹੀਆਂ

## Looking after a topic
talk-after-title = ਇਸ ਵਿਸ਼ੇ ਦੀ ਦੇਖਭਾਲ
talk-after-link = ਇਸ ਵਿਸ਼ੇ ਦੀ ਦੇਖਭਾਲ ਕਰੋ
talk-after-lead = ਇੱਥੇ ਜੋ ਬਦਲਿਆ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਜੋ ਬਦਲਦੇ ਹਨ, ਉਹ ਲਿਖ ਲਿਆ ਜਾਂਦਾ ਹੈ।
talk-after-state = ਇਸ ਵਿਸ਼ੇ ਵਿੱਚ ਕੌਣ ਗੱਲ ਕਰ ਸਕਦਾ ਹੈ?
talk-after-open = ਸਾਰੇ ਜੋ ਇੱਥੇ ਪੋਸਟ ਕਰ ਸਕਦੇ ਹਨ
talk-after-read-only = ਕੋਈ ਨਹੀਂ: ਇਹ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਹੈ
talk-after-closed = ਕੋਈ ਨਹੀਂ: ਇਹ ਬੰਦ ਹੈ
talk-after-why = ਕਿਉਂ?
talk-after-why-hint = ਸਾਰੇ ਇਸ ਨੂੰ ਵਿਸ਼ੇ ਦੇ ਨਾਲ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਖੁੱਲ੍ਹੇ ਵਿਸ਼ੇ ਲਈ ਕਾਰਨ ਲਿਖਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ।
talk-after-state-button = ਸੰਭਾਲੋ
talk-after-pin-title = ਸੂਚੀ ਵਿੱਚ ਥਾਂ
talk-after-pin = ਇਸ ਨੂੰ ਸੂਚੀ ਵਿੱਚ ਸਭ ਤੋਂ ਉੱਪਰ ਰੱਖੋ
talk-after-pin-full = { $number } ਵਿਸ਼ੇ ਪਹਿਲਾਂ ਹੀ ਸਭ ਤੋਂ ਉੱਪਰ ਹਨ। ਪਹਿਲਾਂ ਉਹਨਾਂ ਵਿੱਚੋਂ ਇੱਕ ਨੂੰ ਉਸਦੇ ਆਪਣੇ ਪੰਨੇ ’ਤੇ ਉੱਪਰੋਂ ਹਟਾਓ।
talk-after-unpin = ਇਸ ਨੂੰ ਹੁਣ ਉੱਪਰ ਨਾ ਰੱਖੋ
talk-title-title = ਸਿਰਲੇਖ ਬਦਲੋ
talk-title-link = ਸਿਰਲੇਖ ਬਦਲੋ
talk-title-new = ਇਸ ਵਿਸ਼ੇ ਦਾ ਨਾਂ ਕੀ ਹੋਵੇ?
talk-title-hint = ਜੋ ਵੀ ਇਹ ਵਿਸ਼ਾ ਪੜ੍ਹਦਾ ਹੈ, ਇਸ ਨੂੰ ਤੁਰੰਤ ਦੇਖੇਗਾ। ਸੌਖੀ ਲਿਖਤ ਅਤੇ ਅਨੁਵਾਦਾਂ ਵਿੱਚ ਪੁਰਾਣਾ ਸਿਰਲੇਖ ਰਹੇਗਾ ਜਦ ਤੱਕ ਕੋਈ ਉਹਨਾਂ ਨੂੰ ਨਾ ਬਦਲੇ। ਵਿਸ਼ੇ ਦੇ ਲਿੰਕ ਕੰਮ ਕਰਦੇ ਰਹਿਣਗੇ।
talk-title-now = ਇਸ ਦਾ ਨਾਂ ਹੈ:
talk-title-button = ਸਿਰਲੇਖ ਬਦਲੋ
talk-after-merge-title = ਦੂਜੇ ਵਿਸ਼ੇ ਨਾਲ ਮਿਲਾਓ
talk-after-merge-link = ਦੂਜਾ ਵਿਸ਼ਾ ਚੁਣੋ
talk-after-merge = ਇਸ ਦੀਆਂ ਪੋਸਟਾਂ ਕਿਹੜੇ ਵਿਸ਼ੇ ਵਿੱਚ ਜਾਣ?
talk-after-merge-hint = ਸਾਰੀਆਂ ਪੋਸਟਾਂ ਦੂਜੇ ਵਿਸ਼ੇ ਦੀਆਂ ਪੋਸਟਾਂ ਤੋਂ ਬਾਅਦ ਆਉਣਗੀਆਂ। ਪੁਰਾਣੇ ਲਿੰਕ ਨਵੀਂ ਥਾਂ ’ਤੇ ਲੈ ਜਾਣਗੇ। ਇਹ ਵਾਪਸ ਨਹੀਂ ਹੋ ਸਕਦਾ।
talk-after-merge-none = ਵਿਸ਼ਾ ਚੁਣੋ
talk-after-merge-button = ਵਿਸ਼ੇ ਮਿਲਾਓ
talk-after-split-title = ਕੁਝ ਪੋਸਟਾਂ ਤੋਂ ਨਵਾਂ ਵਿਸ਼ਾ ਬਣਾਓ
talk-after-split-link = ਪੋਸਟਾਂ ਚੁਣੋ
talk-split-title = ਕੁਝ ਪੋਸਟਾਂ ਤੋਂ ਨਵਾਂ ਵਿਸ਼ਾ ਬਣਾਓ
talk-split-posts = ਕਿਹੜੀਆਂ ਪੋਸਟਾਂ ਨਵੇਂ ਵਿਸ਼ੇ ਵਿੱਚ ਜਾਣ?
talk-split-posts-hint = ਇਨ੍ਹਾਂ ਦੀ ਤਰਤੀਬ ਉਹੀ ਰਹੇਗੀ। ਪੁਰਾਣੇ ਲਿੰਕ ਨਵੀਂ ਥਾਂ ’ਤੇ ਲੈ ਜਾਣਗੇ।
talk-split-button = ਨਵਾਂ ਵਿਸ਼ਾ ਬਣਾਓ

## Who may read and post in a space
talk-may-read-everyone = ਇੱਥੇ ਸਾਰੇ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
talk-may-read-account = ਇੱਥੇ ਉਹ ਸਾਰੇ ਪੜ੍ਹ ਸਕਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਹੈ।
talk-may-read-members = ਇੱਥੇ ਸਿਰਫ਼ ਮੈਂਬਰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
talk-may-post-everyone = ਇੱਥੇ ਸਾਰੇ ਪੋਸਟ ਕਰ ਸਕਦੇ ਹਨ।
talk-may-post-account = ਇੱਥੇ ਉਹ ਸਾਰੇ ਪੋਸਟ ਕਰ ਸਕਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਹੈ।
talk-may-post-members = ਇੱਥੇ ਸਿਰਫ਼ ਮੈਂਬਰ ਪੋਸਟ ਕਰ ਸਕਦੇ ਹਨ।
talk-may-not-post = ਤੁਸੀਂ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹੋ। ਪੋਸਟ ਸਿਰਫ਼ ਮੈਂਬਰ ਕਰ ਸਕਦੇ ਹਨ।
talk-tag-account = ਜਿਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਹੈ, ਉਨ੍ਹਾਂ ਲਈ
talk-tag-members = ਮੈਂਬਰਾਂ ਲਈ

## Looking after spaces
talk-space-settings = ਇਸ ਹਿੱਸੇ ਦੀਆਂ ਸੈਟਿੰਗਾਂ
talk-space-add = ਹਿੱਸਾ ਸ਼ਾਮਲ ਕਰੋ
talk-space-name = ਹਿੱਸੇ ਦਾ ਨਾਂ ਕੀ ਹੈ?
talk-space-text = ਇਹ ਕਿਸ ਲਈ ਹੈ?
talk-space-key = ਪਤੇ ਵਿੱਚ ਇਸ ਦਾ ਛੋਟਾ ਨਾਂ
talk-space-key-hint = ਅੰਗਰੇਜ਼ੀ ਦੇ ਛੋਟੇ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਹਾਈਫਨ। ਇਹ ਬਾਅਦ ਵਿੱਚ ਨਹੀਂ ਬਦਲਦਾ।
talk-space-read = ਇੱਥੇ ਕੌਣ ਪੜ੍ਹ ਸਕਦਾ ਹੈ?
talk-space-read-hint = ਜਦੋਂ ਲੋਕ ਇੱਥੇ ਬੋਲ ਚੁੱਕੇ ਹੋਣ, ਤੁਸੀਂ ਘੱਟ ਪਾਠਕਾਂ ਨੂੰ ਆਉਣ ਦੇ ਸਕਦੇ ਹੋ, ਵੱਧ ਨੂੰ ਨਹੀਂ: ਉਹ ਉਨ੍ਹਾਂ ਨਾਲ ਬੋਲੇ ਜੋ ਉਦੋਂ ਪੜ੍ਹ ਸਕਦੇ ਸਨ।
talk-space-post = ਇੱਥੇ ਕੌਣ ਪੋਸਟ ਕਰ ਸਕਦਾ ਹੈ?
talk-space-everyone = ਸਾਰੇ, ਮਹਿਮਾਨ ਵੀ
talk-space-account = ਉਹ ਲੋਕ ਜਿਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਹੈ
talk-space-members = ਮੈਂਬਰ: ਉਹ ਲੋਕ ਜਿਨ੍ਹਾਂ ਦੀ ਇਸ ਹਿੱਸੇ ਜਾਂ ਇਸ ਦੇ ਬੋਰਡ ਵਿੱਚ ਕੋਈ ਭੂਮਿਕਾ ਹੈ
talk-space-board = ਇਹ ਕਿਸ ਬੋਰਡ ਦਾ ਹੈ?
talk-space-board-none = ਕਿਸੇ ਦਾ ਨਹੀਂ
talk-space-moderation = ਨਿਗਰਾਨ ਪੋਸਟ ਕਦੋਂ ਪੜ੍ਹਦੇ ਹਨ?
talk-space-before = ਦੂਜਿਆਂ ਦੇ ਪੜ੍ਹਨ ਤੋਂ ਪਹਿਲਾਂ
talk-space-first-posts = ਨਵੇਂ ਵਿਅਕਤੀ ਦੀਆਂ ਪਹਿਲੀਆਂ ਪੋਸਟਾਂ ਪਹਿਲਾਂ
talk-space-after = ਜਦੋਂ ਦੂਜੇ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ
talk-space-button = ਇਹ ਸੈਟਿੰਗਾਂ ਸੰਭਾਲੋ
talk-space-add-button = ਇਹ ਹਿੱਸਾ ਸ਼ਾਮਲ ਕਰੋ
talk-space-all = ਮੌਜੂਦ ਹਿੱਸਿਆਂ ਦੀਆਂ ਸੈਟਿੰਗਾਂ
talk-members-title = ਇਸ ਹਿੱਸੇ ਦੇ ਮੈਂਬਰ
talk-members-lead = ਮੈਂਬਰ ਇੱਥੇ ਕਹੀ ਹਰ ਗੱਲ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਉਹ ਵੀ ਜੋ ਉਨ੍ਹਾਂ ਦੇ ਆਉਣ ਤੋਂ ਪਹਿਲਾਂ ਕਹੀ ਗਈ।
talk-members-board = ਜਿਨ੍ਹਾਂ ਦੀ ਇਸ ਬੋਰਡ ਵਿੱਚ ਕੋਈ ਭੂਮਿਕਾ ਹੈ, ਉਹ ਵੀ ਆ ਸਕਦੇ ਹਨ:
talk-members-who = ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਆਉਣ ਦਿੰਦੇ ਹੋ?
talk-members-who-hint = ਉਨ੍ਹਾਂ ਦਾ ਨਾਂ, ਬਿਲਕੁਲ ਜਿਵੇਂ ਉਨ੍ਹਾਂ ਦੀਆਂ ਗੱਲਾਂ ਨਾਲ ਲਿਖਿਆ ਹੈ, ਜਾਂ ਉਨ੍ਹਾਂ ਦਾ ਈ-ਮੇਲ ਪਤਾ। ਉਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।
talk-members-button = ਉਨ੍ਹਾਂ ਨੂੰ ਆਉਣ ਦਿਓ
talk-members-now = ਹੁਣ ਕੌਣ ਮੈਂਬਰ ਹੈ
talk-members-none = ਅਜੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਆਉਣ ਦਿੱਤਾ ਗਿਆ।
talk-members-since = { $day } ਤੋਂ
talk-members-by = ਆਉਣ ਦਿੱਤਾ: { $name }
talk-members-role = ਇੱਥੇ ਉਨ੍ਹਾਂ ਦੀ ਕੋਈ ਹੋਰ ਭੂਮਿਕਾ ਹੈ, ਜੋ ਇਸ ਸਫ਼ੇ ’ਤੇ ਵਾਪਸ ਨਹੀਂ ਲਈ ਜਾਂਦੀ
talk-members-out = ਇਸ ਹਿੱਸੇ ਵਿੱਚੋਂ ਕੱਢੋ
talk-members-out-title = { $name } ਨੂੰ ਇਸ ਹਿੱਸੇ ਵਿੱਚੋਂ ਕੱਢਣਾ ਹੈ?
talk-members-out-lead = ਉਹ ਹੁਣ ਇਹ ਹਿੱਸਾ ਨਹੀਂ ਵੇਖਣਗੇ। ਜੋ ਉਨ੍ਹਾਂ ਨੇ ਇੱਥੇ ਕਿਹਾ ਉਹ ਰਹਿੰਦਾ ਹੈ, ਅਤੇ ਉਹ ਆਪਣੇ ਸ਼ਬਦ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਮੁੜ ਆਉਣ ਦੇ ਸਕਦੇ ਹੋ।
talk-leave = ਇਹ ਹਿੱਸਾ ਛੱਡੋ
talk-leave-title = ਕੀ ਤੁਸੀਂ ਇਹ ਹਿੱਸਾ ਛੱਡਣਾ ਚਾਹੁੰਦੇ ਹੋ?
talk-leave-reads = ਲੋਕ ਇੱਥੇ ਜੋ ਕਹਿੰਦੇ ਹਨ, ਤੁਸੀਂ ਉਹ ਹੁਣ ਨਹੀਂ ਵੇਖੋਗੇ।
talk-leave-still-reads = ਲੋਕ ਇੱਥੇ ਜੋ ਕਹਿੰਦੇ ਹਨ, ਤੁਸੀਂ ਉਹ ਹਾਲੇ ਵੀ ਪੜ੍ਹ ਸਕਦੇ ਹੋ।
talk-leave-posts = ਤੁਸੀਂ ਹੁਣ ਇੱਥੇ ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕੋਗੇ।
talk-leave-stays = ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਕਿਹਾ ਉਹ ਰਹਿੰਦਾ ਹੈ। ਤੁਸੀਂ ਹਾਲੇ ਵੀ ਆਪਣੇ ਸ਼ਬਦ ਪੜ੍ਹ ਸਕਦੇ ਹੋ ਅਤੇ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
talk-leave-back = ਜੇ ਤੁਸੀਂ ਵਾਪਸ ਆਉਣਾ ਚਾਹੋ, ਤਾਂ ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੂੰ ਕਹੋ ਜੋ ਇਸ ਹਿੱਸੇ ਦੀ ਦੇਖਭਾਲ ਕਰਦਾ ਹੈ। ਉਹ ਤੁਹਾਨੂੰ ਮੁੜ ਆਉਣ ਦੇ ਸਕਦੇ ਹਨ।

## What was just done
said-reworded = ਤੁਹਾਡੇ ਨਵੇਂ ਸ਼ਬਦ ਹੁਣ ਇੱਥੇ ਹਨ।
said-reworded-for = ਨਵੇਂ ਸ਼ਬਦ ਹੁਣ ਇੱਥੇ ਹਨ।
said-withdrawn = ਤੁਹਾਡੇ ਸ਼ਬਦ ਵਾਪਸ ਲੈ ਲਏ ਗਏ ਹਨ।
said-withdrawn-for = ਇਹ ਸ਼ਬਦ ਵਾਪਸ ਲੈ ਲਏ ਗਏ ਹਨ।
said-put-back = ਤੁਹਾਡੇ ਸ਼ਬਦ ਮੁੜ ਇੱਥੇ ਹਨ।
said-topic-kept = ਵਿਸ਼ਾ ਬਦਲ ਦਿੱਤਾ ਗਿਆ ਹੈ।
said-merged = ਵਿਸ਼ੇ ਮਿਲਾ ਦਿੱਤੇ ਗਏ ਹਨ।
said-split = ਨਵਾਂ ਵਿਸ਼ਾ ਬਣ ਗਿਆ ਹੈ।
said-space = ਸੈਟਿੰਗਾਂ ਸੰਭਾਲ ਲਈਆਂ ਗਈਆਂ ਹਨ।
said-let-in = ਇਹ ਵਿਅਕਤੀ ਹੁਣ ਮੈਂਬਰ ਹੈ।
said-taken-out = ਇਹ ਵਿਅਕਤੀ ਹੁਣ ਮੈਂਬਰ ਨਹੀਂ ਹੈ।
said-left-space = ਤੁਸੀਂ ਇਹ ਹਿੱਸਾ ਛੱਡ ਦਿੱਤਾ ਹੈ।
said-read = ਸਾਨੂੰ ਯਾਦ ਹੈ ਕਿ ਤੁਸੀਂ ਕਿੱਥੇ ਤੱਕ ਪੜ੍ਹਿਆ ਹੈ।

## What to put right
fault-name-unclear = ਤੁਸੀਂ @ ਤੋਂ ਬਾਅਦ ਜੋ ਨਾਂ ਲਿਖਿਆ, ਉਹ ਇੱਥੇ ਦੋ ਜਣਿਆਂ ਦਾ ਹੈ। ਸੂਚੀ ਵਿੱਚੋਂ ਸਹੀ ਵਿਅਕਤੀ ਚੁਣੋ।
fault-name-unclear-here = ਤੁਸੀਂ @ ਤੋਂ ਬਾਅਦ ਜੋ ਨਾਂ ਲਿਖਿਆ, ਉਹ ਇੱਥੇ ਦੋ ਜਣਿਆਂ ਦਾ ਹੈ। @ ਹਟਾ ਦਿਓ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਗਲਤੀ ਨਾਲ ਨਾ ਬੁਲਾਇਆ ਜਾਵੇ।
fault-too-many-names = ਤੁਸੀਂ ਬਹੁਤ ਜ਼ਿਆਦਾ ਨਾਂ ਲਿਖੇ ਹਨ। ਵੱਧ ਤੋਂ ਵੱਧ { $number } ਜਣਿਆਂ ਦੇ ਨਾਂ ਲਿਖੋ, ਤਾਂ ਜੋ ਕਿਸੇ ਨੂੰ ਐਵੇਂ ਨਾ ਬੁਲਾਇਆ ਜਾਵੇ।
fault-answers-gone = ਜਿਸ ਪੋਸਟ ਦਾ ਤੁਸੀਂ ਜਵਾਬ ਦੇ ਰਹੇ ਸੀ, ਉਹ ਇਸ ਦੌਰਾਨ ਹਟਾ ਦਿੱਤੀ ਗਈ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਸੰਭਾਲੇ ਹੋਏ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਵੱਖਰੇ ਤੌਰ ’ਤੇ ਕਹਿਣ ਲਈ ਬਟਨ ਦੁਬਾਰਾ ਦਬਾਓ।
fault-topic-closed = ਇਹ ਵਿਸ਼ਾ ਇਸ ਦੌਰਾਨ ਬੰਦ ਕਰ ਦਿੱਤਾ ਗਿਆ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਸੰਭਾਲੇ ਹੋਏ ਹਨ, ਪਰ ਹੋਰ ਕੋਈ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਦੇਖ ਸਕਦਾ।
fault-edited-meanwhile = ਜਦੋਂ ਤੁਸੀਂ ਲਿਖ ਰਹੇ ਸੀ, ਕਿਸੇ ਨੇ ਇਹ ਸ਼ਬਦ ਬਦਲ ਦਿੱਤੇ। ਦੋਵੇਂ ਦੇਖੋ, ਫਿਰ ਬਟਨ ਦੁਬਾਰਾ ਦਬਾਓ।
fault-words-missing = ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕੀ ਕਹਿਣਾ ਚਾਹੁੰਦੇ ਹੋ।
fault-take-out-all = ਪੋਸਟ ਖ਼ਾਲੀ ਨਹੀਂ ਹੋ ਸਕਦੀ। ਕੁਝ ਲਿਖੋ, ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਰਹਿਣ ਦਿਓ, ਜਾਂ ਆਪਣੇ ਸ਼ਬਦ ਵਾਪਸ ਲਓ।
fault-post-not-yours = ਇਹ ਸ਼ਬਦ ਹੁਣ ਨਹੀਂ ਬਦਲੇ ਜਾ ਸਕਦੇ।
fault-why-missing = ਲਿਖੋ ਕਿ ਵਿਸ਼ਾ ਕਿਉਂ ਬੰਦ ਹੈ ਜਾਂ ਸਿਰਫ਼ ਪੜ੍ਹਨ ਲਈ ਹੈ।
fault-state-missing = ਚੁਣੋ ਕਿ ਇੱਥੇ ਕੌਣ ਗੱਲ ਕਰ ਸਕਦਾ ਹੈ।
fault-merge-missing = ਦੂਜਾ ਵਿਸ਼ਾ ਚੁਣੋ।
fault-split-none = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਪੋਸਟ ਚੁਣੋ।
fault-split-all = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਪੋਸਟ ਪੁਰਾਣੇ ਵਿਸ਼ੇ ਵਿੱਚ ਰਹਿਣ ਦਿਓ।
fault-access-missing = ਚੁਣੋ ਕਿ ਇਹ ਕੌਣ ਕਰ ਸਕਦਾ ਹੈ।
fault-post-wider-than-read = ਜੋ ਪੋਸਟ ਕਰ ਸਕਦੇ ਹਨ, ਉਹ ਪੜ੍ਹ ਵੀ ਸਕਦੇ ਹੋਣ। ਇੱਥੇ ਘੱਟ ਲੋਕ ਚੁਣੋ, ਜਾਂ ਉੱਪਰ ਵੱਧ।
fault-promised-readers = ਲੋਕ ਇੱਥੇ ਘੱਟ ਪਾਠਕਾਂ ਨਾਲ ਬੋਲੇ ਹਨ। ਹੁਣ ਤੁਸੀਂ ਵੱਧ ਨੂੰ ਨਹੀਂ ਆਉਣ ਦੇ ਸਕਦੇ: ਇਸ ਦੀ ਥਾਂ ਨਵਾਂ ਹਿੱਸਾ ਸ਼ਾਮਲ ਕਰੋ।
fault-space-key = ਅੰਗਰੇਜ਼ੀ ਦੇ ਛੋਟੇ ਅੱਖਰ, ਅੰਕ ਅਤੇ ਹਾਈਫਨ ਲਿਖੋ।
fault-space-name-missing = ਲਿਖੋ ਕਿ ਹਿੱਸੇ ਦਾ ਨਾਂ ਕੀ ਹੈ।
fault-space-text-missing = ਲਿਖੋ ਕਿ ਹਿੱਸਾ ਕਿਸ ਲਈ ਹੈ।
fault-space-there = ਇਸ ਛੋਟੇ ਨਾਂ ਦਾ ਇੱਕ ਹਿੱਸਾ ਪਹਿਲਾਂ ਹੀ ਹੈ। ਹੋਰ ਨਾਂ ਚੁਣੋ।
fault-moderation-missing = ਚੁਣੋ ਕਿ ਨਿਗਰਾਨ ਕਦੋਂ ਪੜ੍ਹਦੇ ਹਨ।
fault-whom-missing = ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕਿਸ ਨੂੰ ਆਉਣ ਦਿੰਦੇ ਹੋ।
fault-whom-unknown = ਇਸ ਨਾਂ ਜਾਂ ਪਤੇ ਦਾ ਕੋਈ ਵਿਅਕਤੀ ਨਹੀਂ ਜਿਸ ਦਾ ਖਾਤਾ ਹੋਵੇ। ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ ਕਿ ਸਾਈਟ ’ਤੇ ਉਨ੍ਹਾਂ ਦਾ ਨਾਂ ਕਿਵੇਂ ਲਿਖਿਆ ਹੈ, ਫਿਰ ਅੱਖਰ-ਅੱਖਰ ਲਿਖੋ।
fault-whom-unclear = ਇਹ ਇੱਕ ਤੋਂ ਵੱਧ ਜਣਿਆਂ ਦਾ ਨਾਂ ਹੈ। ਸਹੀ ਵਿਅਕਤੀ ਦਾ ਈ-ਮੇਲ ਪਤਾ ਲਿਖੋ।
fault-whom-yourself = ਕੋਈ ਆਪਣੇ ਆਪ ਨੂੰ ਨਹੀਂ ਆਉਣ ਦਿੰਦਾ। ਕਿਸੇ ਹੋਰ ਨੂੰ ਕਹੋ ਜੋ ਇਸ ਹਿੱਸੇ ਦੀ ਦੇਖਭਾਲ ਕਰਦਾ ਹੈ।
