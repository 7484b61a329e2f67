### The forum: spaces, topics and posts.

## Spaces and topics
forum-title = ਫੋਰਮ
forum-lead = ਦੱਸੋ ਕਿ ਤੁਹਾਡੇ ਲਈ ਕੀ ਅਹਿਮ ਹੈ, ਅਤੇ ਦੂਜਿਆਂ ਦੀਆਂ ਗੱਲਾਂ ਪੜ੍ਹੋ। ਹਰ ਹਿੱਸਾ ਜ਼ਿੰਦਗੀ ਦੇ ਇੱਕ ਪਹਿਲੂ ਬਾਰੇ ਹੈ।
forum-no-spaces = ਇੱਥੇ ਅਜੇ ਕੋਈ ਹਿੱਸਾ ਨਹੀਂ ਹੈ।
forum-topics = { $count ->
    [0] ਅਜੇ ਕੋਈ ਵਿਸ਼ਾ ਨਹੀਂ
    [one] { $count } ਵਿਸ਼ਾ
   *[other] { $count } ਵਿਸ਼ੇ
}
forum-topics-title = ਵਿਸ਼ੇ
forum-no-topics = ਇੱਥੇ ਅਜੇ ਕਿਸੇ ਨੇ ਕੋਈ ਵਿਸ਼ਾ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤਾ। ਤੁਸੀਂ ਪਹਿਲ ਕਰ ਸਕਦੇ ਹੋ।
forum-posts = { $count ->
    [0] ਅਜੇ ਕੋਈ ਪੋਸਟ ਨਹੀਂ
    [one] { $count } ਪੋਸਟ
   *[other] { $count } ਪੋਸਟਾਂ
}
forum-last = ਆਖ਼ਰੀ { $day } ਨੂੰ
forum-start-topic = ਵਿਸ਼ਾ ਸ਼ੁਰੂ ਕਰੋ

## A new topic
topic-new-title = ਵਿਸ਼ਾ ਸ਼ੁਰੂ ਕਰੋ
topic-new-about = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
topic-new-about-hint = ਕੁਝ ਸ਼ਬਦ, ਤਾਂ ਜੋ ਦੂਜੇ ਇਸ ਨੂੰ ਲੱਭ ਸਕਣ।
# The name of the person follows.
topic-started = { $day } ਨੂੰ ਸ਼ੁਰੂ ਹੋਇਆ। ਸ਼ੁਰੂ ਕਰਨ ਵਾਲੇ:

## Posts
post-title = ਆਪਣੀ ਰਾਏ ਦਿਓ
post-text = ਤੁਹਾਡੇ ਸ਼ਬਦ
post-text-hint = ਇਵੇਂ ਲਿਖੋ ਜਿਵੇਂ ਤੁਸੀਂ ਬੋਲਦੇ ਹੋ। ਕਿਰਪਾ ਕਰਕੇ ਦੂਜਿਆਂ ਦੇ ਨਾਂ ਨਾ ਲਿਖੋ, ਅਤੇ ਉਹ ਗੱਲ ਵੀ ਨਹੀਂ ਜੋ ਤੁਸੀਂ ਨਿੱਜੀ ਰੱਖਣਾ ਚਾਹੁੰਦੇ ਹੋ।
post-next = ਜਿਵੇਂ ਹੀ ਤੁਸੀਂ ਬਟਨ ਦਬਾਓਗੇ, ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਣਗੇ। ਇਸ ਸਾਈਟ ’ਤੇ ਤੁਹਾਡਾ ਨਾਂ ਇਸ ਦੇ ਨਾਲ ਹੋਵੇਗਾ।
post-sign-in-first = ਇੱਥੇ ਹਰ ਕੋਈ ਪੜ੍ਹ ਸਕਦਾ ਹੈ। ਕੁਝ ਕਹਿਣ ਲਈ ਕਿਰਪਾ ਕਰਕੇ ਪਹਿਲਾਂ ਸਾਈਨ ਇਨ ਕਰੋ।
# post-by follows each of these two, for people who listen to the page.
post-trail = ਇਸ ਪੋਸਟ ਦਾ ਸਫ਼ਰ ਦੇਖੋ
post-led-somewhere = ਇਸ ਪੋਸਟ ਦਾ ਸਫ਼ਰ ਦੇਖੋ: ਇਸ ਤੋਂ ਕੁਝ ਹੋਇਆ ਹੈ
post-by = { $name } ਵੱਲੋਂ
post-raise = ਇਸ ਤੋਂ ਇੱਕ ‘ਮੈਂ’ ਬਿਆਨ ਲਿਖੋ

## What was just done
said-posted = ਧੰਨਵਾਦ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਹੁਣ ਇੱਥੇ ਹਨ ਅਤੇ ਸਭ ਇਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
said-posted-here = ਧੰਨਵਾਦ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਹੁਣ ਇੱਥੇ ਹਨ, ਉਹਨਾਂ ਸਭ ਲਈ ਜੋ ਇਸ ਥਾਂ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
said-started = ਧੰਨਵਾਦ। ਤੁਹਾਡਾ ਵਿਸ਼ਾ ਸ਼ੁਰੂ ਹੋ ਗਿਆ ਹੈ, ਅਤੇ ਤੁਹਾਡੇ ਸ਼ਬਦ ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਹਨ।

## What to put right
fault-topic-title-missing = ਲਿਖੋ ਕਿ ਤੁਹਾਡਾ ਵਿਸ਼ਾ ਕਿਸ ਬਾਰੇ ਹੈ।
fault-topic-title-meanwhile = ਕਿਸੇ ਹੋਰ ਨੇ ਸਿਰਲੇਖ ਬਦਲ ਦਿੱਤਾ ਹੈ। ਪੜ੍ਹੋ ਕਿ ਹੁਣ ਇਸ ਦਾ ਨਾਂ ਕੀ ਹੈ। ਜੇ ਤੁਹਾਡਾ ਸਿਰਲੇਖ ਬਿਹਤਰ ਹੈ ਤਾਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਭੇਜੋ।
fault-topic-title-harm = ਇਹਨਾਂ ਸ਼ਬਦਾਂ ਦਾ ਮਤਲਬ ਹੋ ਸਕਦਾ ਹੈ ਕਿ ਕੋਈ ਸੁਰੱਖਿਅਤ ਨਹੀਂ, ਅਤੇ ਸਾਰੇ ਇਹਨਾਂ ਨੂੰ ਪੜ੍ਹਨਗੇ। ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ। ਜੇ ਤੁਹਾਨੂੰ ਕਿਸੇ ਦੀ ਚਿੰਤਾ ਹੈ ਤਾਂ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਨੂੰ ਦੱਸੋ।
said-waits = ਪਹਿਲਾਂ ਅਸੀਂ ਤੁਹਾਡੇ ਸ਼ਬਦ ਪੜ੍ਹਦੇ ਹਾਂ। ਫਿਰ ਹੋਰ ਲੋਕ ਉਹਨਾਂ ਨੂੰ ਦੇਖ ਸਕਦੇ ਹਨ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਸੁਰੱਖਿਅਤ ਹਨ।
post-before-others = ਤੁਸੀਂ ਇਹ ਦੇਖ ਸਕਦੇ ਹੋ। ਹੋਰ ਲੋਕ ਅਜੇ ਨਹੀਂ: ਪਹਿਲਾਂ ਅਸੀਂ ਇਸਨੂੰ ਪੜ੍ਹ ਰਹੇ ਹਾਂ।
post-hidden = ਇੱਥੇ ਜੋ ਸੀ, ਇੱਕ ਸੰਚਾਲਕ ਨੇ ਲੁਕਾ ਦਿੱਤਾ ਹੈ।
post-withdrawn = ਇੱਥੇ ਜੋ ਸੀ, ਕਿਸੇ ਨੇ ਵਾਪਸ ਲੈ ਲਿਆ ਹੈ।
