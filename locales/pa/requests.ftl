### Asking for something in another way, and answering those who ask.

## The link at the end of a page
another-way-link = ਇਹ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮੰਗੋ
another-way-link-any = ਕੋਈ ਚੀਜ਼ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮੰਗੋ

## The form
another-way-title = ਇਹ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮੰਗੋ
another-way-lead = ਕੀ ਵੈੱਬ ਦਾ ਪੰਨਾ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਨਹੀਂ? ਸਾਨੂੰ ਦੱਸੋ ਕਿ ਕੀ ਬਿਹਤਰ ਹੈ, ਅਤੇ ਇੱਕ ਇਨਸਾਨ ਜਵਾਬ ਦੇਵੇਗਾ। ਖਾਤੇ ਦੀ ਲੋੜ ਨਹੀਂ।
another-way-about = ਤੁਸੀਂ ਇਸ ਬਾਰੇ ਮੰਗ ਰਹੇ ਹੋ:
another-way-way = ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਸ ਰੂਪ ਵਿੱਚ ਚਾਹੁੰਦੇ ਹੋ?
way-large-print = ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ, ਡਾਕ ਰਾਹੀਂ
way-call = ਫ਼ੋਨ ’ਤੇ ਗੱਲ
way-language = ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ
way-sign-language = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤਕ ਭਾਸ਼ਾ (British Sign Language)
way-audio-cd = ਆਡੀਓ ਸੀਡੀ
way-braille = ਬਰੇਲ
way-other = ਕੁਝ ਹੋਰ
another-way-language = ਕਿਹੜੀ ਭਾਸ਼ਾ?
another-way-language-hint = ਸਿਰਫ਼ ਤਾਂ, ਜੇ ਤੁਸੀਂ ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ ਚੁਣੀ ਹੈ।
another-way-details = ਸਾਨੂੰ ਹੋਰ ਦੱਸੋ
another-way-details-hint = ਤੁਸੀਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਉਦਾਹਰਨ ਲਈ: ਅੱਖਰ ਕਿੰਨੇ ਵੱਡੇ ਹੋਣ, ਜਾਂ ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਦੋਂ ਫ਼ੋਨ ਕਰ ਸਕਦੇ ਹਾਂ।
another-way-name = ਤੁਹਾਡਾ ਨਾਂ
another-way-reach = ਅਸੀਂ ਤੁਹਾਡੇ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚ ਸਕਦੇ ਹਾਂ?
another-way-reach-hint = ਤੁਹਾਡਾ ਡਾਕ ਦਾ ਪਤਾ, ਤੁਹਾਡਾ ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਤੁਹਾਡਾ ਈ-ਮੇਲ ਪਤਾ: ਜੋ ਵੀ ਤੁਹਾਡੇ ਤੱਕ ਪਹੁੰਚਾਉਣ ਲਈ ਚਾਹੀਦਾ ਹੈ।
another-way-reach-maybe = ਅਸੀਂ ਇਸ ਨੂੰ ਕਿੱਥੇ ਭੇਜੀਏ, ਜਾਂ ਕਿਸ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰੀਏ?
another-way-reach-maybe-hint = ਸਿਰਫ਼ ਤਾਂ, ਜੇ ਸਾਨੂੰ ਇਸ ਦੀ ਲੋੜ ਹੋਵੇ: ਡਾਕ ਦਾ ਪਤਾ, ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈ-ਮੇਲ ਪਤਾ।
another-way-next = ਇੱਕ ਇਨਸਾਨ ਇਸ ਨੂੰ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਕੰਮ ਵਾਲੇ { $number } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ। ਜਵਾਬ ਤੁਹਾਨੂੰ ਆਪਣੇ ਪੰਨੇ ’ਤੇ “ਤੁਹਾਡੀਆਂ ਬੇਨਤੀਆਂ” ਵਿੱਚ ਮਿਲੇਗਾ। ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ ਉਸ ਨੂੰ ਸਿਰਫ਼ ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਸਹੂਲਤਕਾਰ ਦੇਖਦੇ ਹਨ।
another-way-next-visitor = ਇੱਕ ਇਨਸਾਨ ਇਸ ਨੂੰ ਪੜ੍ਹਦਾ ਹੈ ਅਤੇ ਕੰਮ ਵਾਲੇ { $number } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਤੁਹਾਨੂੰ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਡਾਕ ਰਾਹੀਂ, ਫ਼ੋਨ ’ਤੇ ਜਾਂ ਈ-ਮੇਲ ਰਾਹੀਂ, ਜਿਵੇਂ ਤੁਸੀਂ ਕਿਹਾ। ਜਵਾਬ ਇਸ ਸਾਈਟ ’ਤੇ ਨਹੀਂ ਦਿਖਾਇਆ ਜਾਂਦਾ। ਤੁਸੀਂ ਜੋ ਲਿਖਿਆ ਉਸ ਨੂੰ ਸਿਰਫ਼ ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਸਹੂਲਤਕਾਰ ਦੇਖਦੇ ਹਨ।
another-way-button = ਮੇਰੀ ਬੇਨਤੀ ਭੇਜੋ

## Thank you
another-way-thanks-title = ਧੰਨਵਾਦ: ਤੁਹਾਡੀ ਬੇਨਤੀ ਸਾਨੂੰ ਮਿਲ ਗਈ ਹੈ
another-way-thanks-text = ਇੱਕ ਸਹੂਲਤਕਾਰ ਇਸ ਨੂੰ ਦੇਖਣਗੇ ਅਤੇ ਪਤਾ ਕਰਨਗੇ ਕਿ ਅਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹਾਂ।
another-way-thanks-private = ਤੁਸੀਂ ਆਪਣੇ ਬਾਰੇ ਜੋ ਲਿਖਿਆ, ਅਸੀਂ ਉਸ ਨੂੰ ਬੇਨਤੀ ਬੰਦ ਹੋਣ ਤੋਂ { $number } ਦਿਨ ਬਾਅਦ ਮਿਟਾ ਦਿੰਦੇ ਹਾਂ।

## Requests of one's own
requests-on-me-title = ਬੇਨਤੀਆਂ
requests-mine-title = ਤੁਹਾਡੀਆਂ ਬੇਨਤੀਆਂ
requests-mine-card = ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਕੀ ਮੰਗਿਆ, ਅਤੇ ਅਸੀਂ ਕੀ ਜਵਾਬ ਦਿੱਤਾ।
requests-mine-lead = ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਕੀ ਮੰਗਿਆ, ਅਤੇ ਅਸੀਂ ਕੀ ਜਵਾਬ ਦਿੱਤਾ।
requests-mine-none = ਤੁਸੀਂ ਅਜੇ ਕੋਈ ਚੀਜ਼ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਮੰਗੀ।
request-you-hear-by = ਸਾਡਾ ਜਵਾਬ ਤੁਹਾਨੂੰ { $day } ਤੱਕ ਮਿਲੇਗਾ।

## For those who answer
requests-title = ਬੇਨਤੀਆਂ ਜਿਨ੍ਹਾਂ ਦਾ ਜਵਾਬ ਦੇਣਾ ਹੈ
requests-waiting = { $count ->
    [0] ਕੋਈ ਬੇਨਤੀ ਖੁੱਲ੍ਹੀ ਨਹੀਂ ਹੈ।
    [one] ਇੱਕ ਬੇਨਤੀ ਖੁੱਲ੍ਹੀ ਹੈ।
   *[other] { $count } ਬੇਨਤੀਆਂ ਖੁੱਲ੍ਹੀਆਂ ਹਨ।
}
requests-open-title = ਖੁੱਲ੍ਹੀਆਂ ਬੇਨਤੀਆਂ, ਸਭ ਤੋਂ ਪੁਰਾਣੀ ਸਭ ਤੋਂ ਪਹਿਲਾਂ
requests-closed-title = ਬੰਦ ਬੇਨਤੀਆਂ
requests-none = ਇੱਥੇ ਕੋਈ ਬੇਨਤੀ ਨਹੀਂ ਹੈ।
request-title = { $way }: { $about }
request-asked = { $day } ਨੂੰ ਮੰਗਿਆ ਗਿਆ
request-closed = { $day } ਨੂੰ ਬੰਦ ਹੋਈ
request-answer-by = { $day } ਤੱਕ ਜਵਾਬ ਦਿਓ
request-by-nobody = ਇੱਕ ਮਹਿਮਾਨ
request-about-label = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
request-state-label = ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
request-way-label = ਕੀ ਮੰਗਿਆ ਗਿਆ
request-language-label = ਕਿਹੜੀ ਭਾਸ਼ਾ
request-who-label = ਕਿਸ ਨੇ ਮੰਗਿਆ
request-reach-label = ਉਨ੍ਹਾਂ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
request-reach-none = ਉਨ੍ਹਾਂ ਨੇ ਕੋਈ ਪਤਾ ਨਹੀਂ ਦਿੱਤਾ। ਉਨ੍ਹਾਂ ਨੂੰ ਤੁਹਾਡਾ ਜਵਾਬ ਇਸ ਸਾਈਟ ’ਤੇ ਮਿਲਦਾ ਹੈ।
request-reach-forgotten = ਮਿਟਾ ਦਿੱਤਾ ਗਿਆ, ਕਿਉਂਕਿ ਬੇਨਤੀ ਕੁਝ ਸਮਾਂ ਪਹਿਲਾਂ ਬੰਦ ਹੋ ਗਈ ਸੀ, ਜਾਂ ਕਦੇ ਦਿੱਤਾ ਹੀ ਨਹੀਂ ਗਿਆ ਸੀ।
request-details-label = ਇਸ ਬਾਰੇ ਹੋਰ
request-reads-label = ਉਹ ਇਹ ਸਾਈਟ ਕਿਵੇਂ ਪੜ੍ਹਦੇ ਹਨ
request-form-standard = ਆਮ ਪੜ੍ਹਤ
request-form-easy-read = ਸੌਖੀ ਪੜ੍ਹਤ
request-asked-label = ਕਦੋਂ ਮੰਗਿਆ
request-due-label = ਕਦੋਂ ਤੱਕ ਜਵਾਬ ਦੇਣਾ ਹੈ
request-answers-title = ਕੀ ਜਵਾਬ ਦਿੱਤਾ ਗਿਆ
request-answer-title = ਜਵਾਬ
request-answer-text = ਤੁਹਾਡਾ ਜਵਾਬ
request-answer-hint = ਉਹ ਇਸ ਨੂੰ ਇਸ ਸਾਈਟ ’ਤੇ ਪੜ੍ਹਦੇ ਹਨ, ਤੁਹਾਡੇ ਨਾਂ ਨਾਲ। ਇਸ ਨੂੰ ਉਵੇਂ ਲਿਖੋ ਜਿਵੇਂ ਉਹ ਪੜ੍ਹਦੇ ਹਨ।
request-answer-hint-visitor = ਉਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਨਹੀਂ ਹੈ ਅਤੇ ਉਹ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖਦੇ। ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਫ਼ੋਨ ਕਰੋ ਜਾਂ ਚਿੱਠੀ ਲਿਖੋ, ਫਿਰ ਇੱਥੇ ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਕੀ ਦੱਸਿਆ। ਉਨ੍ਹਾਂ ਦਾ ਨਾਂ ਅਤੇ ਪਤਾ ਨਾ ਲਿਖੋ।
request-answer-button = ਇਹ ਜਵਾਬ ਸੰਭਾਲੋ
request-close-title = ਇਹ ਬੇਨਤੀ ਬੰਦ ਕਰੋ
request-close-lead = ਇਸ ਨੂੰ ਉਦੋਂ ਬੰਦ ਕਰੋ ਜਦੋਂ ਕਰਨ ਨੂੰ ਹੋਰ ਕੁਝ ਨਾ ਹੋਵੇ।
request-close-link = ਇਹ ਬੇਨਤੀ ਬੰਦ ਕਰੋ
request-close-how = ਇਸ ਦਾ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ?
ending-sent = ਜੋ ਉਨ੍ਹਾਂ ਨੇ ਮੰਗਿਆ ਸੀ ਉਹ ਉਨ੍ਹਾਂ ਨੂੰ ਮਿਲ ਗਿਆ ਹੈ
ending-not-possible = ਇਹ ਨਹੀਂ ਹੋ ਸਕਦਾ
ending-no-longer-wanted = ਉਨ੍ਹਾਂ ਨੂੰ ਹੁਣ ਇਹ ਨਹੀਂ ਚਾਹੀਦਾ
request-close-why = ਕੀ ਭੇਜਿਆ ਗਿਆ, ਜਾਂ ਕਿਉਂ ਨਹੀਂ
request-close-why-hint = ਨਾਂ ਅਤੇ ਪਤੇ ਨਾ ਲਿਖੋ: ਇਹ ਨੋਟ ਸੰਭਾਲਿਆ ਰਹਿੰਦਾ ਹੈ।
request-close-next = ਉਨ੍ਹਾਂ ਨੇ ਆਪਣੇ ਬਾਰੇ ਜੋ ਲਿਖਿਆ, ਉਹ ਇਸ ਤੋਂ { $number } ਦਿਨ ਬਾਅਦ ਹਮੇਸ਼ਾ ਲਈ ਮਿਟਾ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ।
request-close-button = ਬੇਨਤੀ ਬੰਦ ਕਰੋ
request-closed-before = ਇਹ ਬੇਨਤੀ ਪਹਿਲਾਂ ਹੀ ਬੰਦ ਹੈ।

## What was just done
said-answered = ਤੁਹਾਡਾ ਜਵਾਬ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।
said-closed = ਬੇਨਤੀ ਬੰਦ ਹੋ ਗਈ ਹੈ।

## What to put right
fault-request-way = ਚੁਣੋ ਕਿ ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਸ ਰੂਪ ਵਿੱਚ ਚਾਹੁੰਦੇ ਹੋ।
fault-request-language = ਲਿਖੋ ਕਿ ਤੁਹਾਨੂੰ ਕਿਹੜੀ ਭਾਸ਼ਾ ਚਾਹੀਦੀ ਹੈ।
fault-request-details = ਲਿਖੋ ਕਿ ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ।
fault-request-name = ਆਪਣਾ ਨਾਂ ਲਿਖੋ, ਤਾਂ ਜੋ ਸਾਨੂੰ ਪਤਾ ਹੋਵੇ ਕਿ ਕਿਸ ਨੂੰ ਪੁੱਛਣਾ ਹੈ।
fault-request-reach = ਲਿਖੋ ਕਿ ਅਸੀਂ ਤੁਹਾਡੇ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚ ਸਕਦੇ ਹਾਂ: ਪਤਾ, ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਈ-ਮੇਲ ਪਤਾ।
fault-request-closed = ਕਿਸੇ ਹੋਰ ਨੇ ਇਹ ਬੇਨਤੀ ਤੁਹਾਡੇ ਤੋਂ ਪਹਿਲਾਂ ਬੰਦ ਕਰ ਦਿੱਤੀ। ਤੁਹਾਡਾ ਨੋਟ ਇਸ ਦੇ ਨਾਲ ਸੰਭਾਲਿਆ ਨਹੀਂ ਗਿਆ। ਤੁਸੀਂ ਉਸ ਨੂੰ ਅਜੇ ਵੀ ਕਿਸੇ ਜਵਾਬ ਵਿੱਚ ਨਕਲ ਕਰ ਸਕਦੇ ਹੋ।
fault-answer-missing = ਆਪਣਾ ਜਵਾਬ ਲਿਖੋ।
fault-ending-how = ਚੁਣੋ ਕਿ ਇਸ ਦਾ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ।
fault-ending-why = ਲਿਖੋ ਕਿ ਕੀ ਭੇਜਿਆ ਗਿਆ, ਜਾਂ ਕਿਉਂ ਨਹੀਂ ਭੇਜਿਆ ਗਿਆ।

## On the pages about the site
about-help-another-way-title = ਜੇ ਵੈੱਬ ਦਾ ਪੰਨਾ ਤੁਹਾਡੇ ਲਈ ਠੀਕ ਨਹੀਂ
about-help-another-way-text =
    ਤੁਸੀਂ ਇਸ ਸਾਈਟ ਦੀਆਂ ਚੀਜ਼ਾਂ ਬਰੇਲ ਵਿੱਚ, ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ, ਆਡੀਓ ਸੀਡੀ ’ਤੇ, ਕਿਸੇ ਹੋਰ ਭਾਸ਼ਾ ਵਿੱਚ ਜਾਂ ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤਕ ਭਾਸ਼ਾ ਵਿੱਚ ਲੈ ਸਕਦੇ ਹੋ, ਜਾਂ ਫ਼ੋਨ ’ਤੇ ਸਮਝ ਸਕਦੇ ਹੋ। ਬਹੁਤ ਸਾਰੇ ਪੰਨਿਆਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ ਇੱਕ ਲਿੰਕ ਹੈ: “ਇਹ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮੰਗੋ”। ਤੁਸੀਂ [ਇੱਥੇ ਵੀ ਕੁਝ ਮੰਗ ਸਕਦੇ ਹੋ](/pa/another-way)। ਖਾਤੇ ਦੀ ਲੋੜ ਨਹੀਂ।
about-privacy-requests-title = ਜਦੋਂ ਤੁਸੀਂ ਕੋਈ ਚੀਜ਼ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮੰਗੋ
about-privacy-requests-text =
    ਜੇ ਤੁਸੀਂ ਬਰੇਲ, ਫ਼ੋਨ ’ਤੇ ਗੱਲ ਜਾਂ ਕੋਈ ਹੋਰ ਭਾਸ਼ਾ ਮੰਗੋ ਤਾਂ ਸਾਨੂੰ ਪਤਾ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ ਕਿ ਤੁਹਾਡੇ ਤੱਕ ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ। ਤੁਹਾਡਾ ਨਾਂ, ਤੁਹਾਡਾ ਪਤਾ ਜਾਂ ਨੰਬਰ, ਅਤੇ ਜੋ ਤੁਸੀਂ ਆਪਣੀਆਂ ਲੋੜਾਂ ਬਾਰੇ ਦੱਸਦੇ ਹੋ, ਉਸ ਨੂੰ ਸਿਰਫ਼ ਜਵਾਬ ਦੇਣ ਵਾਲੇ ਸਹੂਲਤਕਾਰ ਦੇਖਦੇ ਹਨ। ਇਹ ਗੱਲਾਂ ਕਿਸੇ ਈ-ਮੇਲ ਜਾਂ ਸਾਈਟ ਦੇ ਰਿਕਾਰਡ ਵਿੱਚ ਨਹੀਂ ਹੁੰਦੀਆਂ, ਅਤੇ ਬੇਨਤੀ ਬੰਦ ਹੋਣ ਤੋਂ 30 ਦਿਨ ਬਾਅਦ ਮਿਟਾ ਦਿੱਤੀਆਂ ਜਾਂਦੀਆਂ ਹਨ। ਤੁਸੀਂ ਕੀ ਮੰਗਿਆ ਅਤੇ ਇਸ ਦਾ ਕੀ ਨਤੀਜਾ ਨਿਕਲਿਆ, ਇਹ ਸੰਭਾਲਿਆ ਰਹਿੰਦਾ ਹੈ।
