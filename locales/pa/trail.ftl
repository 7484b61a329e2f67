### The trail: from a voice to what changed because of it, and back.

## The page
trail-title = ਸਫ਼ਰ
trail-lead = ਦੇਖੋ ਕਿ ਕਿਸੇ ਦੀ ਕਹੀ ਗੱਲ ਤੋਂ ਸ਼ੁਰੂ ਹੋ ਕੇ ਉਸ ਕਰਕੇ ਕੀ ਬਦਲਿਆ। ਹਰ ਪੱਥਰ ਇੱਕ ਕਦਮ ਹੈ।
# What the whole trail comes to: one of these stands above the stones.
trail-changed = ਇਸ ਕਰਕੇ ਕੁਝ ਬਦਲਿਆ ਹੈ।
trail-stuck = ਵਾਅਦਾ ਕੀਤਾ ਗਿਆ ਸੀ, ਪਰ ਉਸ ਵਿੱਚ ਦੇਰ ਹੈ, ਜਾਂ ਕੰਮ ਅਟਕਿਆ ਹੋਇਆ ਹੈ ਜਾਂ ਬੰਦ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਪੱਥਰ ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਹੋਇਆ।
trail-going-on = ਵਾਅਦਾ ਕੀਤਾ ਗਿਆ ਸੀ, ਅਤੇ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਉਹ ਪੂਰਾ ਹੋ ਗਿਆ ਹੈ।
trail-heard = ਇਹ ਗੱਲ ਸੁਣੀ ਗਈ ਅਤੇ ਲਿਖ ਲਈ ਗਈ। ਇਸ ਤੋਂ ਅਜੇ ਕੋਈ ਕੰਮ ਜਾਂ ਵਾਅਦਾ ਨਹੀਂ ਨਿਕਲਿਆ।
trail-begun = ਇਹ ਗੱਲ ਕਹੀ ਗਈ, ਅਤੇ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਅਜੇ ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਅੱਗੇ ਨਹੀਂ ਵਧਾਇਆ।

## A stone
trail-stone = { $number }. { $kind }
trail-here = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
trail-why = ਇਹ ਦੋਵੇਂ ਇੱਕ ਦੂਜੇ ਨਾਲ ਕਿਉਂ ਜੁੜੇ ਹਨ

## Kinds of stones
stage-post = ਇੱਕ ਆਵਾਜ਼
stage-statement = ਇੱਕ ‘ਮੈਂ’ ਬਿਆਨ
stage-commitment = ਇੱਕ ‘ਅਸੀਂ ਕਰਾਂਗੇ’ ਵਚਨ
stage-action = ਇੱਕ ਕੰਮ
stage-pledge = ਇੱਕ ਵਾਅਦਾ
stage-progress = ਕੀ ਬਦਲਿਆ

## Kinds of stones still to come
stage-voice = ਇੱਕ ਆਵਾਜ਼
stage-promise = ਕੋਈ ਕੰਮ ਜਾਂ ਵਾਅਦਾ
stage-change = ਕੀ ਬਦਲਿਆ
trail-not-yet = ਅਜੇ ਨਹੀਂ
trail-not-yet-statement = ਸਹੂਲਤਕਾਰ ਇਸ ਗੱਲ ਨੂੰ ਇੱਕ ‘ਮੈਂ’ ਬਿਆਨ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹਨ।
trail-not-yet-commitment = ਸਹੂਲਤਕਾਰ ਦੱਸ ਸਕਦੇ ਹਨ ਕਿ ਕਿਹੜਾ ਵਚਨ ਇਸ ਦਾ ਜਵਾਬ ਹੈ।
trail-not-yet-promise = ਬੋਰਡ ਇਸ ਲਈ ਕੋਈ ਕੰਮ ਜ਼ਿੰਮੇ ਲੈ ਸਕਦਾ ਹੈ, ਅਤੇ ਕੋਈ ਸੰਸਥਾ ਵਾਅਦਾ ਕਰ ਸਕਦੀ ਹੈ।
trail-not-yet-change = ਜਿਨ੍ਹਾਂ ਨੇ ਕੋਈ ਵਾਅਦਾ ਕੀਤਾ ਉਹ ਇੱਥੇ ਦੱਸਦੇ ਹਨ ਕਿ ਕੀ ਬਦਲਿਆ ਹੈ।

## Headings of stones that have no title of their own
stone-post = { $name } ਨੇ ਕੀ ਕਿਹਾ
stone-statement = ‘ਮੈਂ’ ਬਿਆਨ
stone-commitment = ‘ਅਸੀਂ ਕਰਾਂਗੇ’ ਵਚਨ
stone-action = ਕੰਮ
stone-pledge = { $name } ਨੇ ਕੀ ਵਾਅਦਾ ਕੀਤਾ
stone-progress = { $name } ਵੱਲੋਂ ਤਾਜ਼ਾ ਖ਼ਬਰ
trail-voice-veiled = ਇਹ ਆਵਾਜ਼ ਇੱਥੇ ਨਹੀਂ ਦਿਖਾਈ ਜਾਂਦੀ। ਇਹ ਅਜਿਹੇ ਸਮੂਹ ਵਿੱਚ ਕਹੀ ਗਈ ਸੀ ਜਿਸਦੇ ਆਪਣੇ ਮੈਂਬਰ ਹਨ, ਜਾਂ ਵਾਪਸ ਲੈ ਲਈ ਗਈ।
