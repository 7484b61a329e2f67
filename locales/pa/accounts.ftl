### Signing in and out, the letter with a link, and how a person likes to read.

## Sign in with a card
sign-in-title = ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-lead = ਉਹ ਕਾਰਡ ਵਰਤੋ ਜੋ ਅਸੀਂ ਤੁਹਾਨੂੰ ਦਿੱਤਾ ਸੀ। ਇਸ ’ਤੇ ਤਿੰਨ ਸ਼ਬਦ ਅਤੇ ਇੱਕ ਨੰਬਰ ਹੈ।
sign-in-kept = ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ। ਸਾਈਨ ਇਨ ਕਰੋ, ਫਿਰ ਤੁਸੀਂ ਇਸ ਨੂੰ ਭੇਜ ਸਕਦੇ ਹੋ।
sign-in-card = ਤੁਹਾਡੇ ਕਾਰਡ ’ਤੇ ਕੀ ਲਿਖਿਆ ਹੈ
sign-in-word-1 = ਪਹਿਲਾ ਸ਼ਬਦ
sign-in-word-2 = ਦੂਜਾ ਸ਼ਬਦ
sign-in-word-3 = ਤੀਜਾ ਸ਼ਬਦ
sign-in-number = ਨੰਬਰ
sign-in-button = ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-other-title = ਸਾਈਨ ਇਨ ਕਰਨ ਦੇ ਹੋਰ ਤਰੀਕੇ
sign-in-email-card = ਈ-ਮੇਲ ’ਤੇ ਲਿੰਕ ਮੰਗਵਾਓ
sign-in-email-card-text = ਅਸੀਂ ਤੁਹਾਨੂੰ ਇੱਕ ਈ-ਮੇਲ ਭੇਜਦੇ ਹਾਂ ਜਿਸ ਵਿੱਚ ਲਿੰਕ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਉਸ ਲਿੰਕ ਨਾਲ ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਹੋ ਜਾਂਦੇ ਹੋ।
sign-in-help-card = ਕਿਸੇ ਵਿਅਕਤੀ ਤੋਂ ਮਦਦ ਲਓ
sign-in-help-card-text = ਤੁਹਾਡੇ ਕੋਲ ਅਜੇ ਕਾਰਡ ਨਹੀਂ ਹੈ, ਜਾਂ ਉਹ ਗੁਆਚ ਗਿਆ ਹੈ, ਜਾਂ ਸ਼ਬਦ ਕੰਮ ਨਹੀਂ ਕਰਦੇ।

## Sign in by e-mail
sign-in-email-title = ਈ-ਮੇਲ ’ਤੇ ਲਿੰਕ ਮੰਗਵਾਓ
sign-in-email-label = ਤੁਹਾਡਾ ਈ-ਮੇਲ ਪਤਾ
sign-in-email-hint = ਉਹ ਪਤਾ ਜੋ ਤੁਸੀਂ ਸ਼ਾਮਲ ਹੋਣ ਵੇਲੇ ਸਾਨੂੰ ਦਿੱਤਾ ਸੀ।
sign-in-email-next = ਅਸੀਂ ਇਸ ਪਤੇ ’ਤੇ ਇੱਕ ਲਿੰਕ ਭੇਜਾਂਗੇ। ਇਹ ਇੱਕ ਵਾਰ ਕੰਮ ਕਰਦਾ ਹੈ, ਅੱਧੇ ਘੰਟੇ ਤੱਕ।
sign-in-email-button = ਮੈਨੂੰ ਲਿੰਕ ਭੇਜੋ
sign-in-letter-title = ਆਪਣੀ ਈ-ਮੇਲ ਦੇਖੋ
sign-in-letter-text = ਜੇ ਤੁਸੀਂ ਇਸੇ ਪਤੇ ਨਾਲ ਸ਼ਾਮਲ ਹੋਏ ਹੋ ਤਾਂ ਲਿੰਕ ਵਾਲੀ ਈ-ਮੇਲ ਤੁਹਾਨੂੰ ਭੇਜੀ ਜਾ ਰਹੀ ਹੈ।
sign-in-letter-next = ਇਹ ਕੁਝ ਮਿੰਟਾਂ ਵਿੱਚ ਪਹੁੰਚ ਜਾਣੀ ਚਾਹੀਦੀ ਹੈ। ਜੇ ਨਾ ਪਹੁੰਚੇ ਤਾਂ ਆਪਣੀ ਜੰਕ ਮੇਲ ਵਿੱਚ ਦੇਖੋ, ਜਾਂ ਦੂਜੀ ਮੰਗਵਾਓ।

## The button behind a link or a code
sign-in-confirm-title = ਬੱਸ ਇੱਕ ਕਦਮ ਹੋਰ
sign-in-confirm-text = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਈਨ ਇਨ ਕਰਨ ਲਈ ਬਟਨ ਦਬਾਓ।
sign-in-confirm-button = ਮੈਨੂੰ ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-stale-title = ਕਿਰਪਾ ਕਰਕੇ ਕਿਸੇ ਹੋਰ ਤਰੀਕੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ
sign-in-stale-text = ਇਹ ਲਿੰਕ ਜਾਂ ਕੋਡ ਹੁਣ ਕੰਮ ਨਹੀਂ ਕਰਦਾ। ਲਿੰਕ ਇੱਕ ਵਾਰ ਕੰਮ ਕਰਦਾ ਹੈ, ਅੱਧੇ ਘੰਟੇ ਤੱਕ। ਕਾਰਡ ਦਾ ਕੋਡ ਉਦੋਂ ਤੱਕ ਕੰਮ ਕਰਦਾ ਹੈ ਜਦੋਂ ਤੱਕ ਤੁਹਾਨੂੰ ਨਵਾਂ ਕਾਰਡ ਨਾ ਮਿਲੇ।
sign-in-stale-button = ਸਾਈਨ ਇਨ ’ਤੇ ਜਾਓ

## The letter: plain text, with nothing personal in its subject
letter-sign-in-subject = ਤੁਹਾਡਾ ਲਿੰਕ, Building Together ਲਈ
letter-sign-in-body =
    ਹੈਲੋ

    ਤੁਸੀਂ Building Together ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰਨ ਲਈ ਲਿੰਕ ਮੰਗਿਆ ਸੀ। ਇਸ ਨੂੰ ਖੋਲ੍ਹੋ, ਅਤੇ ਪੰਨੇ ’ਤੇ ਬਟਨ ਦਬਾਓ:

    { $link }

    ਇਹ ਲਿੰਕ ਇੱਕ ਵਾਰ ਕੰਮ ਕਰਦਾ ਹੈ, ਅੱਧੇ ਘੰਟੇ ਤੱਕ।

    ਜੇ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਮੰਗਿਆ ਤਾਂ ਤੁਹਾਨੂੰ ਕੁਝ ਕਰਨ ਦੀ ਲੋੜ ਨਹੀਂ। ਇਸ ਲਿੰਕ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਸਾਈਨ ਇਨ ਨਹੀਂ ਕਰ ਸਕਦਾ, ਇਸ ਲਈ ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਆਪਣੇ ਕੋਲ ਹੀ ਰੱਖੋ।

    Building Together ਦੀ ਟੀਮ

## Settings
me-own-title = ਤੁਹਾਡਾ ਪੰਨਾ
me-title = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ
me-lead = ਚੁਣੋ ਕਿ ਇਹ ਸਾਈਟ ਤੁਹਾਨੂੰ ਕਿਹੋ ਜਿਹੀ ਦਿਸੇ। ਤੁਸੀਂ ਜਦੋਂ ਚਾਹੋ ਇਸ ਨੂੰ ਬਦਲ ਸਕਦੇ ਹੋ।
me-name = ਇਸ ਸਾਈਟ ’ਤੇ ਤੁਹਾਡਾ ਨਾਂ
me-name-hint = ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ ਉਸ ਦੇ ਨਾਲ ਸਭ ਨੂੰ ਇਹ ਨਾਂ ਦਿਸਦਾ ਹੈ। ਇਹ ਸਿਰਫ਼ ਪਹਿਲਾ ਨਾਂ ਜਾਂ ਕੋਈ ਘੜਿਆ ਹੋਇਆ ਨਾਂ ਹੋ ਸਕਦਾ ਹੈ।
me-form = ਤੁਸੀਂ ਕਿਵੇਂ ਪੜ੍ਹਨਾ ਪਸੰਦ ਕਰਦੇ ਹੋ?
me-form-easy = ਸੌਖੀ ਪੜ੍ਹਤ, ਛੋਟੇ ਵਾਕਾਂ ਅਤੇ ਤਸਵੀਰਾਂ ਨਾਲ
me-language = ਕਿਹੜੀ ਭਾਸ਼ਾ?
me-text = ਸ਼ਬਦ ਕਿੰਨੇ ਵੱਡੇ ਹੋਣ?
me-text-100 = ਆਮ
me-text-125 = ਵੱਡੇ
me-text-150 = ਹੋਰ ਵੱਡੇ
me-text-200 = ਸਭ ਤੋਂ ਵੱਡੇ, ਆਮ ਨਾਲੋਂ ਦੁੱਗਣੇ
me-contrast = ਕਿਹੜੇ ਰੰਗ?
me-contrast-auto = ਉਹੀ ਜੋ ਮੇਰੀ ਡਿਵਾਈਸ ’ਤੇ ਹਨ
me-contrast-light = ਹਲਕੇ ਪੰਨੇ ’ਤੇ ਗੂੜ੍ਹੇ ਸ਼ਬਦ
me-contrast-dark = ਗੂੜ੍ਹੇ ਪੰਨੇ ’ਤੇ ਹਲਕੇ ਸ਼ਬਦ
me-contrast-high = ਸਭ ਤੋਂ ਤੇਜ਼ ਫ਼ਰਕ: ਕਾਲਾ, ਚਿੱਟਾ ਅਤੇ ਪੀਲਾ
me-pictures = ਸ਼ਬਦਾਂ ਦੇ ਨਾਲ ਤਸਵੀਰਾਂ?
me-pictures-on = ਤਸਵੀਰਾਂ ਦਿਖਾਓ
me-pictures-off = ਸਿਰਫ਼ ਸ਼ਬਦ ਦਿਖਾਓ
me-button = ਇਹ ਸੈਟਿੰਗਾਂ ਸੰਭਾਲੋ
me-sign-out-title = ਸਾਈਨ ਆਊਟ ਕਰੋ
me-sign-out-text = ਜੇ ਹੋਰ ਲੋਕ ਵੀ ਇਹ ਡਿਵਾਈਸ ਵਰਤਦੇ ਹਨ ਤਾਂ ਸਾਈਨ ਆਊਟ ਕਰੋ। ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ ਹੈ ਉਹ ਸਭ ਸਾਈਟ ’ਤੇ ਰਹਿੰਦਾ ਹੈ।
me-sign-out-button = ਸਾਈਨ ਆਊਟ ਕਰੋ

## What was just done
said-settings = ਤੁਹਾਡੀਆਂ ਸੈਟਿੰਗਾਂ ਸੰਭਾਲ ਲਈਆਂ ਗਈਆਂ ਹਨ।
said-signed-in = ਤੁਸੀਂ ਸਾਈਨ ਇਨ ਹੋ ਗਏ ਹੋ।

## What to put right
fault-card-shape = ਉਹ ਤਿੰਨ ਸ਼ਬਦ ਅਤੇ ਚਾਰ ਅੰਕ ਲਿਖੋ ਜੋ ਤੁਹਾਡੇ ਕਾਰਡ ’ਤੇ ਹਨ।
fault-card-unknown = ਇਹ ਸ਼ਬਦ ਅਤੇ ਇਹ ਨੰਬਰ ਇੱਕੋ ਕਾਰਡ ਦੇ ਨਹੀਂ ਹਨ। ਆਪਣਾ ਕਾਰਡ ਦੇਖੋ ਅਤੇ ਇਨ੍ਹਾਂ ਨੂੰ ਇੱਕ ਵਾਰ ਫਿਰ ਲਿਖੋ।
fault-email = ਆਪਣਾ ਪੂਰਾ ਈ-ਮੇਲ ਪਤਾ ਲਿਖੋ, ਜਿਵੇਂ name@example.org।
fault-name-missing = ਉਹ ਨਾਂ ਲਿਖੋ ਜੋ ਦੂਜਿਆਂ ਨੂੰ ਦਿਸੇ।
fault-choose = ਜਵਾਬਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ।
