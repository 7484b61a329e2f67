### What people said by telephone, by letter or in a session, written down by a facilitator with their consent.

recorded-title = ਲੋਕਾਂ ਦੀਆਂ ਗੱਲਾਂ ਲਿਖੋ
recorded-card = ਉਹਨਾਂ ਲੋਕਾਂ ਲਈ ਜਿਨ੍ਹਾਂ ਦਾ ਖਾਤਾ ਨਹੀਂ: ਜੋ ਉਹਨਾਂ ਨੇ ਫ਼ੋਨ ’ਤੇ, ਚਿੱਠੀ ਵਿੱਚ ਜਾਂ ਮੀਟਿੰਗ ਵਿੱਚ ਕਿਹਾ।
recorded-lead = ਕੁਝ ਲੋਕ ਆਪਣੀ ਗੱਲ ਫ਼ੋਨ ’ਤੇ, ਚਿੱਠੀ ਵਿੱਚ ਜਾਂ ਮੀਟਿੰਗ ਵਿੱਚ ਦੱਸਦੇ ਹਨ। ਇੱਥੇ ਤੁਸੀਂ ਉਹਨਾਂ ਵੱਲੋਂ ਲਿਖਦੇ ਹੋ, ਉਹਨਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਅਤੇ ਉਹਨਾਂ ਦੀ ਸਹਿਮਤੀ ਨਾਲ। ਹਰ ਇੱਕ ਨੂੰ ਵਾਪਸ ਆਉਣ ਲਈ ਕੋਡ ਮਿਲਦਾ ਹੈ।
recorded-which-topic = ਉਹਨਾਂ ਨੇ ਕਿਸ ਵਿਸ਼ੇ ’ਤੇ ਗੱਲ ਕੀਤੀ?
recorded-about = ਵਿਸ਼ਾ:
recorded-one-title = ਲਿਖੋ ਕਿ ਕਿਸੇ ਨੇ ਕੀ ਕਿਹਾ
recorded-session-link = ਪੂਰੀ ਮੀਟਿੰਗ ਇੱਕੋ ਵਾਰ ਲਿਖੋ
recorded-name = ਪਹਿਲਾ ਨਾਂ, ਜੇ ਉਹ ਚਾਹੁਣ
recorded-name-hint = ਇਹ ਸਭ ਨੂੰ ਦਿਸਦਾ ਹੈ। ਨਾਂ ਤੋਂ ਬਿਨਾਂ “ਕੋਈ” ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।
recorded-somebody = ਕੋਈ
recorded-words = ਉਹਨਾਂ ਦੇ ਸ਼ਬਦ
recorded-words-hint = ਜੋ ਉਹਨਾਂ ਨੇ ਕਿਹਾ, ਉਸੇ ਤਰ੍ਹਾਂ ਲਿਖੋ। ਇਸ ਨੂੰ ਸਵਾਰੋ ਨਾ।
recorded-how = ਉਹਨਾਂ ਨੇ ਇਹ ਕਿਵੇਂ ਕਿਹਾ?
recorded-how-phone = ਫ਼ੋਨ ’ਤੇ
recorded-how-letter = ਚਿੱਠੀ ਵਿੱਚ
recorded-how-session = ਮੀਟਿੰਗ ਵਿੱਚ
recorded-consent = ਕੀ ਉਹ ਸਹਿਮਤ ਹਨ ਕਿ ਸਭ ਲੋਕ ਇਹ ਸ਼ਬਦ ਇੱਥੇ ਪੜ੍ਹ ਸਕਣ?
recorded-consent-hint = ਉਹਨਾਂ ਨੂੰ ਦੱਸੋ ਕਿ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਅਤੇ ਉਹ ਆਪਣੇ ਕੋਡ ਨਾਲ ਇਸ ਨੂੰ ਬਦਲ ਜਾਂ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹਨ।
recorded-consent-yes = ਹਾਂ, ਉਹ ਸਹਿਮਤ ਹਨ
recorded-consent-no = ਨਹੀਂ, ਜਾਂ ਉਹਨਾਂ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਗਿਆ
consent-asked-by = ਉਹਨਾਂ ਤੋਂ ਕਿਸ ਨੇ ਪੁੱਛਿਆ?
consent-way = ਉਹਨਾਂ ਨੇ ਹਾਂ ਕਿਵੇਂ ਕਿਹਾ?
consent-way-said = ਬੋਲ ਕੇ
consent-way-written = ਦਸਤਖ਼ਤ ਕਰ ਕੇ ਜਾਂ ਲਿਖ ਕੇ
consent-way-shown = ਦਿਖਾ ਕੇ, ਇਸ਼ਾਰੇ, ਤਸਵੀਰ ਜਾਂ ਡਿਵਾਈਸ ਨਾਲ
consent-way-on-behalf = ਕਿਸੇ ਅਜਿਹੇ ਵਿਅਕਤੀ ਨੇ ਕਿਹਾ ਜੋ ਉਹਨਾਂ ਲਈ ਫ਼ੈਸਲਾ ਕਰ ਸਕਦਾ ਹੈ, ਉਹਨਾਂ ਦੇ ਭਲੇ ਲਈ
consent-day = ਉਹਨਾਂ ਨੇ ਹਾਂ ਕਦੋਂ ਕਿਹਾ?
recorded-next = ਇਸ ਤੋਂ ਬਾਅਦ ਤੁਹਾਨੂੰ ਉਹਨਾਂ ਦੇ ਕੋਡ ਦੀ ਪਰਚੀ ਮਿਲਦੀ ਹੈ, ਪ੍ਰਿੰਟ ਕਰ ਕੇ ਉਹਨਾਂ ਨੂੰ ਦੇਣ ਲਈ।
recorded-not-open = ਇਹ ਥਾਂ ਹਰ ਕੋਈ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦਾ। ਆਪਣੇ ਕੋਡ ਨਾਲ ਲੋਕ ਇੱਥੇ ਸਿਰਫ਼ ਆਪਣੇ ਸ਼ਬਦ ਦੇਖ ਸਕਦੇ ਹਨ, ਅਤੇ ਉਹਨਾਂ ਨੂੰ ਬਦਲ ਜਾਂ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹਨ। ਉਹ ਜਵਾਬ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੇ। ਉਹਨਾਂ ਦੀ ਹਾਂ ਤੋਂ ਪਹਿਲਾਂ ਉਹਨਾਂ ਨੂੰ ਇਹ ਦੱਸੋ।
recorded-button = ਸਾਈਟ ’ਤੇ ਰੱਖੋ

## A whole session
recorded-session-title = ਪੂਰੀ ਮੀਟਿੰਗ ਲਿਖੋ
recorded-session-lead = ਆਪਣੀ ਸਪ੍ਰੈਡਸ਼ੀਟ ਤੋਂ ਕਤਾਰਾਂ ਕਾਪੀ ਕਰੋ ਅਤੇ ਹੇਠਾਂ ਪੇਸਟ ਕਰੋ। ਇੱਕ ਸਾਰਣੀ ਦੇ ਸਾਰੇ ਲੋਕਾਂ ਤੋਂ ਇੱਕੋ ਵਿਅਕਤੀ ਨੇ, ਇੱਕੋ ਤਰੀਕੇ ਨਾਲ, ਇੱਕੋ ਦਿਨ ਪੁੱਛਿਆ ਹੋਵੇ; ਨਹੀਂ ਤਾਂ ਕਈ ਸਾਰਣੀਆਂ ਬਣਾਓ।
recorded-example = ਸਾਰਣੀ ਕਿਹੋ ਜਿਹੀ ਹੁੰਦੀ ਹੈ
recorded-column-name = ਨਾਂ
recorded-column-words = ਸ਼ਬਦ
recorded-column-consent = ਸਹਿਮਤੀ
recorded-column-topic = ਵਿਸ਼ਾ
recorded-yes = ਹਾਂ
recorded-no = ਨਹੀਂ
recorded-example-name = Dot
recorded-example-words = ਜੇ ਫੁੱਟਪਾਥ ਪੱਧਰਾ ਹੋਵੇ ਤਾਂ ਮੈਂ ਜ਼ਿਆਦਾ ਬਾਹਰ ਜਾਵਾਂ।
recorded-table = ਤੁਹਾਡੀ ਸਾਰਣੀ
recorded-table-hint = ਹਰ ਵਿਅਕਤੀ ਲਈ ਇੱਕ ਕਤਾਰ, ਵੱਧ ਤੋਂ ਵੱਧ { $number }। ਨਾਂ ਅਤੇ ਵਿਸ਼ਾ ਖਾਲੀ ਹੋ ਸਕਦੇ ਹਨ: ਵਿਸ਼ੇ ਤੋਂ ਬਿਨਾਂ ਸ਼ਬਦ ਇਸੇ ਵਿਸ਼ੇ ਵਿੱਚ ਜਾਂਦੇ ਹਨ।
recorded-check-button = ਪਹਿਲਾਂ ਦੇਖ ਲਓ
recorded-check-title = ਕੀ ਇਹ ਠੀਕ ਹੈ?
recorded-check-lead = { $count ->
    [one] ਇਹ ਇੱਕ ਵਿਅਕਤੀ ਦੇ ਸ਼ਬਦ ਹਨ, ਜਿਵੇਂ ਹੋਰ ਦੇਖਣਗੇ।
   *[other] ਇਹ { $count } ਲੋਕਾਂ ਦੇ ਸ਼ਬਦ ਹਨ, ਜਿਵੇਂ ਹੋਰ ਦੇਖਣਗੇ।
}

## The slips
slips-title = ਕੋਡ ਵਾਲੀਆਂ ਪਰਚੀਆਂ
slips-lead = { $count ->
    [one] ਸ਼ਬਦ ਲਿਖ ਲਏ ਗਏ ਹਨ। ਇਹ ਪਰਚੀ ਪ੍ਰਿੰਟ ਕਰੋ ਅਤੇ ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਦਿਓ।
   *[other] ਸ਼ਬਦ ਲਿਖ ਲਏ ਗਏ ਹਨ। ਇਹ { $count } ਪਰਚੀਆਂ ਪ੍ਰਿੰਟ ਕਰੋ ਅਤੇ ਹਰ ਵਿਅਕਤੀ ਨੂੰ ਉਸ ਦੀ ਪਰਚੀ ਦਿਓ।
}
slips-once = ਇਹ ਕੋਡ ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿਖਾਏ ਜਾ ਸਕਦੇ, ਕਿਉਂਕਿ ਅਸੀਂ ਆਪ ਇਹਨਾਂ ਨੂੰ ਨਹੀਂ ਰੱਖਦੇ।
slips-gone = ਸ਼ਬਦ ਲਿਖ ਲਏ ਗਏ ਹਨ। ਉਹਨਾਂ ਦੇ ਕੋਡ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿਖਾਏ ਜਾ ਸਕਦੇ। ਜਿਸ ਦਾ ਕੋਡ ਗੁਆਚ ਗਿਆ ਹੋਵੇ ਉਸ ਨੂੰ ਇਸ ਸਾਈਟ ਦੀ ਟੀਮ ਨਵਾਂ ਦੇ ਸਕਦੀ ਹੈ।
slips-see = ਸ਼ਬਦ ਉਹਨਾਂ ਦੇ ਵਿਸ਼ੇ ਵਿੱਚ ਦੇਖੋ
slip-for = { $name } ਲਈ
slip-good-for-own-words = ਇਸ ਕੋਡ ਨਾਲ ਤੁਸੀਂ ਇੱਥੇ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ, ਆਪਣੇ ਸ਼ਬਦ ਦੇਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਉਹਨਾਂ ਨੂੰ ਬਦਲ ਜਾਂ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।

## What to put right
fault-recorded-words = ਲਿਖੋ ਕਿ ਉਸ ਵਿਅਕਤੀ ਨੇ ਕੀ ਕਿਹਾ।
fault-recorded-closed = ਇਹ ਵਿਸ਼ਾ ਬੰਦ ਹੈ। ਇਸ ਵਿੱਚ ਕੁਝ ਸ਼ਾਮਲ ਨਹੀਂ ਹੋ ਸਕਦਾ।
fault-consent-missing = ਦੱਸੋ ਕਿ ਉਹ ਸਹਿਮਤ ਹਨ ਜਾਂ ਨਹੀਂ। ਉਹਨਾਂ ਦੀ ਸਹਿਮਤੀ ਤੋਂ ਬਿਨਾਂ ਉਹਨਾਂ ਦੇ ਸ਼ਬਦ ਇੱਥੇ ਨਹੀਂ ਹੋ ਸਕਦੇ।
fault-consent-no = ਉਹਨਾਂ ਦੀ ਸਹਿਮਤੀ ਤੋਂ ਬਿਨਾਂ ਉਹਨਾਂ ਦੇ ਸ਼ਬਦ ਇੱਥੇ ਨਹੀਂ ਹੋ ਸਕਦੇ। ਪਹਿਲਾਂ ਉਹਨਾਂ ਤੋਂ ਪੁੱਛੋ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।
fault-consent-who = ਲਿਖੋ ਕਿ ਉਹਨਾਂ ਤੋਂ ਕਿਸ ਨੇ ਪੁੱਛਿਆ।
fault-consent-day = ਉਹ ਦਿਨ ਲਿਖੋ ਜਦੋਂ ਉਹਨਾਂ ਨੇ ਹਾਂ ਕਿਹਾ, ਉਦਾਹਰਨ ਲਈ 27 3 2026।
fault-consent-later = ਇਹ ਦਿਨ ਅਜੇ ਨਹੀਂ ਆਇਆ। ਉਹ ਦਿਨ ਲਿਖੋ ਜਦੋਂ ਉਹਨਾਂ ਨੇ ਹਾਂ ਕਿਹਾ।
fault-table-empty = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਕਤਾਰ ਪੇਸਟ ਕਰੋ।
fault-table-long = ਇਹ { $number } ਤੋਂ ਜ਼ਿਆਦਾ ਕਤਾਰਾਂ ਹਨ। ਦੋ ਸਾਰਣੀਆਂ ਬਣਾਓ।
fault-table-columns = ਸ਼ਬਦ ਅਤੇ ਸਹਿਮਤੀ, ਦੋਹਾਂ ਦੇ ਕਾਲਮ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ।
fault-table-unreadable = ਇਹ ਸਾਰਣੀ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। ਇਸ ਨੂੰ ਆਪਣੀ ਸਪ੍ਰੈਡਸ਼ੀਟ ਤੋਂ ਦੁਬਾਰਾ ਕਾਪੀ ਕਰੋ।
fault-row-words = ਕਤਾਰ { $number }: ਸ਼ਬਦ ਨਹੀਂ ਹਨ।
fault-row-long = ਕਤਾਰ { $number }: ਲਿਖਤ ਬਹੁਤ ਲੰਮੀ ਹੈ।
fault-row-name = ਕਤਾਰ { $number }: ਨਾਂ ਦੁਬਾਰਾ ਲਿਖੋ, ਸਿਰਫ਼ ਅੱਖਰਾਂ ਨਾਲ।
fault-row-consent = ਕਤਾਰ { $number }: ਸਹਿਮਤੀ ਲਈ “ਹਾਂ” ਜਾਂ “ਨਹੀਂ” ਲਿਖੋ।
fault-row-consent-no = ਕਤਾਰ { $number }: ਇਹ ਵਿਅਕਤੀ ਸਹਿਮਤ ਨਹੀਂ ਸੀ। ਇਹ ਕਤਾਰ ਕੱਢ ਦਿਓ।
fault-row-topic = ਕਤਾਰ { $number }: ਇੱਥੇ ਇਸ ਨਾਂ ਦਾ ਕੋਈ ਖੁੱਲ੍ਹਾ ਵਿਸ਼ਾ ਨਹੀਂ ਹੈ।
