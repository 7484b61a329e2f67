### Supporters: who helps whom, with what and until when.

## The person
supporters-on-me-title = ਤੁਹਾਡੇ ਸ਼ਬਦ, ਅਤੇ ਮਦਦ
supporters-title = ਜੋ ਲੋਕ ਮੇਰੀ ਮਦਦ ਕਰਦੇ ਹਨ
supporters-card = ਦੱਸੋ ਕਿ ਇੱਥੇ ਕੌਣ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ, ਕਿਸ ਕੰਮ ਵਿੱਚ, ਅਤੇ ਕਦੋਂ ਤੱਕ।
supporters-lead = ਤੁਸੀਂ ਫ਼ੈਸਲਾ ਕਰਦੇ ਹੋ ਕਿ ਇਸ ਸਾਈਟ ’ਤੇ ਕੌਣ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ, ਕਿਸ ਕੰਮ ਵਿੱਚ, ਅਤੇ ਕਦੋਂ ਤੱਕ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਸੇ ਵੀ ਵੇਲੇ ਖ਼ਤਮ ਕਰ ਸਕਦੇ ਹੋ।
supporters-none = ਇਸ ਵੇਲੇ ਇੱਥੇ ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਨਹੀਂ ਕਰਦਾ।
supporters-invite = ਕਿਸੇ ਤੋਂ ਮਦਦ ਮੰਗੋ
supporters-invited-title = ਕਿਸੇ ਦੇ ਹਾਂ ਕਹਿਣ ਦੀ ਉਡੀਕ ਹੈ
supporters-before-title = ਪਹਿਲਾਂ
support-may = ਇਹ ਵਿਅਕਤੀ ਕੀ ਕਰ ਸਕਦਾ ਹੈ?
support-may-read = ਜੋ ਮੈਂ ਕਿਹਾ ਉਹ ਅਤੇ ਜਵਾਬ ਪੜ੍ਹੇ
support-may-read-hint = ਉਹ ਤੁਹਾਡੀਆਂ ਸਾਰੀਆਂ ਪੋਸਟਾਂ ਦੇਖਦੇ ਹਨ ਜੋ ਪੜ੍ਹਨ ਵਾਲੇ ਦੇਖਦੇ ਹਨ, ਅਤੇ ਉਹਨਾਂ ਤੋਂ ਬਾਅਦ ਹੋਰਨਾਂ ਨੇ ਜੋ ਕਿਹਾ।
support-may-write = ਮੇਰੇ ਲਈ ਲਿਖੇ
support-may-write-hint = ਉੱਪਰ ਤੁਹਾਡਾ ਨਾਂ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਸਭ ਦੇਖਦੇ ਹਨ ਕਿ ਇੱਕ ਮਦਦਗਾਰ ਨੇ ਲਿਖਿਆ ਹੈ।
support-may-sign-in = ਮੇਰੇ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੇ
support-may-sign-in-hint = ਉਹ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਉਹ ਸਭ ਕਰ ਸਕਦੇ ਹਨ ਜੋ ਤੁਸੀਂ ਇੱਥੇ ਕਰਦੇ ਹੋ। ਸਭ ਕੁਝ ਤੁਹਾਡੇ ਦੋਹਾਂ ਦੇ ਨਾਂਵਾਂ ਨਾਲ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ।
support-how-long = ਕਦੋਂ ਤੱਕ?
support-how-long-hint = ਉਸ ਦਿਨ ਇਹ ਆਪੇ ਖ਼ਤਮ ਹੋ ਜਾਂਦੀ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਪਹਿਲਾਂ ਵੀ ਖ਼ਤਮ ਕਰ ਸਕਦੇ ਹੋ।
support-until-today = ਸਿਰਫ਼ ਅੱਜ
support-until-month = ਇੱਕ ਮਹੀਨੇ ਲਈ
support-until-year = ਇੱਕ ਸਾਲ ਲਈ
support-until-day = ਉਸ ਦਿਨ ਤੱਕ ਜੋ ਮੈਂ ਚੁਣਾਂ
support-last-day = ਆਖ਼ਰੀ ਦਿਨ
support-next = ਇਸ ਤੋਂ ਬਾਅਦ ਤੁਹਾਨੂੰ ਤਿੰਨ ਸ਼ਬਦ ਅਤੇ ਇੱਕ ਨੰਬਰ ਮਿਲਦਾ ਹੈ, ਜੋ ਤੁਸੀਂ ਆਪਣੇ ਮਦਦਗਾਰ ਨੂੰ ਦੱਸਦੇ ਹੋ।
support-button = ਸ਼ਬਦ ਬਣਾਓ
support-until = ਇਸ ਦਿਨ ਤੱਕ: { $day }
support-ended = { $name }, ਇਸ ਦਿਨ ਤੱਕ: { $day }
support-end = ਇਹ ਮਦਦ ਹੁਣੇ ਖ਼ਤਮ ਕਰੋ
support-take-back = ਇਹ ਸ਼ਬਦ ਵਾਪਸ ਲਓ
support-invited-title = ਇਹ ਸ਼ਬਦ ਆਪਣੇ ਮਦਦਗਾਰ ਨੂੰ ਦੱਸੋ
support-invited-lead = ਤੁਹਾਡੇ ਮਦਦਗਾਰ ਆਪਣੇ ਖਾਤੇ ਵਿੱਚ ਸਾਈਨ ਇਨ ਕਰ ਕੇ ਇਹ ਸ਼ਬਦ “ਜਿਨ੍ਹਾਂ ਦੀ ਮੈਂ ਮਦਦ ਕਰਦਾ/ਕਰਦੀ ਹਾਂ” ਦੇ ਪੰਨੇ ’ਤੇ ਲਿਖਦੇ ਹਨ।
support-invited-how = ਇਹ ਸ਼ਬਦ ਸਿਰਫ਼ ਉਸ ਵਿਅਕਤੀ ਨੂੰ ਦੱਸੋ ਜੋ ਤੁਹਾਡੀ ਮਦਦ ਕਰੇਗਾ। ਉਹਨਾਂ ਦਾ ਆਪਣਾ ਖਾਤਾ ਹੋਣਾ ਜ਼ਰੂਰੀ ਹੈ।
support-invited-until = ਇਹ ਸ਼ਬਦ ਇੱਕ ਵਾਰ ਕੰਮ ਕਰਦੇ ਹਨ, ਵੱਧ ਤੋਂ ਵੱਧ ਇਸ ਦਿਨ ਤੱਕ: { $day }।
support-invited-once = ਅਸੀਂ ਇਹ ਸ਼ਬਦ ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਨਹੀਂ ਦਿਖਾ ਸਕਦੇ। ਜੇ ਇਹ ਗੁਆਚ ਜਾਣ ਤਾਂ ਇਹਨਾਂ ਨੂੰ ਵਾਪਸ ਲਓ ਅਤੇ ਨਵੇਂ ਬਣਾਓ।
support-invited-back = ਮੈਂ ਦੱਸ ਦਿੱਤੇ ਹਨ
said-support-ended = ਇਹ ਮਦਦ ਖ਼ਤਮ ਹੋ ਗਈ ਹੈ।

## The supporter
supporting-title = ਜਿਨ੍ਹਾਂ ਦੀ ਮੈਂ ਮਦਦ ਕਰਦਾ/ਕਰਦੀ ਹਾਂ
supporting-card = ਦੇਖੋ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਕਿਸ ਦੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ, ਅਤੇ ਕਿਸ ਕੰਮ ਵਿੱਚ।
supporting-lead = ਇਹਨਾਂ ਲੋਕਾਂ ਨੇ ਕਿਹਾ ਹੈ ਕਿ ਤੁਸੀਂ ਉਹਨਾਂ ਦੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ। ਹਰ ਵਿਅਕਤੀ ਆਪ ਫ਼ੈਸਲਾ ਕਰਦਾ ਹੈ ਕਿ ਕਿਸ ਕੰਮ ਵਿੱਚ ਅਤੇ ਕਦੋਂ ਤੱਕ, ਅਤੇ ਇਸ ਨੂੰ ਕਿਸੇ ਵੀ ਵੇਲੇ ਖ਼ਤਮ ਕਰ ਸਕਦਾ ਹੈ।
supporting-none = ਇਸ ਵੇਲੇ ਤੁਸੀਂ ਇੱਥੇ ਕਿਸੇ ਦੀ ਮਦਦ ਨਹੀਂ ਕਰਦੇ।
supporting-read = ਜੋ ਕਿਹਾ ਗਿਆ ਉਹ ਅਤੇ ਜਵਾਬ ਪੜ੍ਹੋ
supporting-write = ਤੁਸੀਂ ਇਸ ਵਿਅਕਤੀ ਲਈ ਲਿਖ ਸਕਦੇ ਹੋ: ਜਿੱਥੇ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ ਉੱਥੇ “ਇਹ ਕਿਸ ਦੇ ਸ਼ਬਦ ਹਨ?” ਹੇਠਾਂ ਉਹਨਾਂ ਦਾ ਨਾਂ ਚੁਣੋ।
supporting-sign-in-hint = ਸਿਰਫ਼ ਉਦੋਂ ਸਾਈਨ ਇਨ ਕਰੋ ਜਦੋਂ ਤੁਸੀਂ ਦੋਵੇਂ ਇਕੱਠੇ ਹੋ। ਫਿਰ ਸਭ ਕੁਝ ਤੁਹਾਡੇ ਦੋਹਾਂ ਦੇ ਨਾਂਵਾਂ ਨਾਲ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ। ਆਪਣਾ ਖਾਤਾ ਵਰਤਣ ਲਈ ਦੁਬਾਰਾ ਸਾਈਨ ਇਨ ਕਰੋ।
supporting-sign-in = ਇਸ ਵਿਅਕਤੀ ਨਾਲ ਸਾਈਨ ਇਨ ਕਰੋ
supporting-accept-title = ਕੀ ਕਿਸੇ ਨੇ ਤੁਹਾਡੇ ਤੋਂ ਮਦਦ ਮੰਗੀ ਹੈ?
supporting-words = ਉਹ ਸ਼ਬਦ ਜੋ ਉਹਨਾਂ ਨੇ ਤੁਹਾਨੂੰ ਦੱਸੇ
supporting-accept-button = ਮਨਜ਼ੂਰ ਹੈ
supporting-person-title = { $name } ਨੇ ਕੀ ਕਿਹਾ
supporting-person-lead = ਤੁਸੀਂ ਇਹ ਇਸ ਲਈ ਪੜ੍ਹ ਰਹੇ ਹੋ ਕਿ ਤੁਹਾਨੂੰ ਇਜਾਜ਼ਤ ਦਿੱਤੀ ਗਈ। ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਨੂੰ ਆਪਣੇ ਤੱਕ ਰੱਖੋ।
supporting-person-news = ਉਹਨਾਂ ਲਈ ਨਵਾਂ ਕੀ ਹੈ
said-supporting = ਹੁਣ ਤੁਸੀਂ ਇਸ ਵਿਅਕਤੀ ਦੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ।
said-beside = ਹੁਣ ਤੁਸੀਂ ਦੋਵੇਂ ਇਕੱਠੇ ਸਾਈਨ ਇਨ ਹੋ।
beside-notice = ਤੁਸੀਂ ਇਸ ਨਾਂ ਨਾਲ ਸਾਈਨ ਇਨ ਹੋ: { $name }।
beside-helper = ਤੁਹਾਡੇ ਨਾਲ ਹਨ:
beside-stop = ਖ਼ਤਮ ਕਰੋ ਅਤੇ ਸਾਈਨ ਆਊਟ ਕਰੋ

## Whose words
whose-title = ਇਹ ਕਿਸ ਦੇ ਸ਼ਬਦ ਹਨ?
whose-mine = ਮੇਰੇ
whose-theirs = { $name } ਦੇ ਸ਼ਬਦ
whose-theirs-hint = ਉੱਪਰ ਉਹਨਾਂ ਦਾ ਨਾਂ ਹੁੰਦਾ ਹੈ। ਹੇਠਾਂ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ ਕਿ ਇੱਕ ਮਦਦਗਾਰ ਨੇ ਇਹ ਇਹਨਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਿਆ।
help-tick-title = ਕੀ ਇਸ ਵਿੱਚ ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਮਦਦ ਕੀਤੀ?
help-tick = ਹਾਂ, ਮੈਂ ਮਦਦ ਨਾਲ ਲਿਖਿਆ
help-with-support = ਮਦਦ ਨਾਲ ਲਿਖਿਆ ਗਿਆ
help-by-supporter = ਇੱਕ ਮਦਦਗਾਰ ਨੇ ਇਹਨਾਂ ਸ਼ਬਦਾਂ ਵਿੱਚ ਲਿਖਿਆ
help-phone = ਫ਼ੋਨ ’ਤੇ ਕਿਹਾ ਗਿਆ ਅਤੇ ਲਿਖ ਲਿਆ ਗਿਆ
help-letter = ਇੱਕ ਚਿੱਠੀ ਤੋਂ
help-session = ਇੱਕ ਮੀਟਿੰਗ ਵਿੱਚ ਕਿਹਾ ਗਿਆ ਅਤੇ ਲਿਖ ਲਿਆ ਗਿਆ

## What to put right
fault-support-may = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਕੰਮ ਚੁਣੋ ਜੋ ਇਹ ਵਿਅਕਤੀ ਕਰ ਸਕਦਾ ਹੈ।
fault-support-day = ਆਖ਼ਰੀ ਦਿਨ ਲਿਖੋ, ਉਦਾਹਰਨ ਲਈ 27 3 2027।
fault-support-day-past = ਇਹ ਦਿਨ ਲੰਘ ਗਿਆ ਹੈ। ਅੱਜ ਦਾ ਜਾਂ ਬਾਅਦ ਦਾ ਕੋਈ ਦਿਨ ਚੁਣੋ।
fault-support-day-far = ਇੱਕ ਸਾਲ ਦੇ ਅੰਦਰ ਦਾ ਦਿਨ ਚੁਣੋ। ਉਸ ਤੋਂ ਬਾਅਦ ਤੁਸੀਂ ਦੁਬਾਰਾ ਹਾਂ ਕਹਿ ਸਕਦੇ ਹੋ।
fault-invitation = ਇਹ ਸ਼ਬਦ ਆਪਸ ਵਿੱਚ ਨਹੀਂ ਮਿਲਦੇ, ਜਾਂ ਵਰਤੇ ਜਾ ਚੁੱਕੇ ਹਨ ਜਾਂ ਵਾਪਸ ਲੈ ਲਏ ਗਏ ਹਨ। ਇਹਨਾਂ ਨੂੰ ਇੱਕ ਵਾਰ ਫਿਰ ਦੇਖੋ, ਜਾਂ ਨਵੇਂ ਮੰਗੋ।
fault-support-over = ਤੁਸੀਂ ਹੁਣ ਇਸ ਵਿਅਕਤੀ ਲਈ ਨਹੀਂ ਲਿਖ ਸਕਦੇ। “ਮੇਰੇ” ਸਿਰਫ਼ ਤਾਂ ਚੁਣੋ ਜੇ ਇਹ ਤੁਹਾਡੇ ਆਪਣੇ ਸ਼ਬਦ ਹਨ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਹੁਣ ਵੀ ਇੱਥੇ ਹੈ।
fault-whose-gate = ਇਹ ਵਿਅਕਤੀ ਆਪ ਇਸ ਥਾਂ ਕੁਝ ਨਹੀਂ ਕਹਿ ਸਕਦਾ, ਇਸ ਲਈ ਕੋਈ ਹੋਰ ਵੀ ਇੱਥੇ ਉਹਨਾਂ ਲਈ ਨਹੀਂ ਕਹਿ ਸਕਦਾ। ਜੋ ਤੁਸੀਂ ਲਿਖਿਆ ਉਹ ਹੁਣ ਵੀ ਇੱਥੇ ਹੈ।
