### Saying something in one’s own way

## The page
say-stranger = ਤੁਸੀਂ ਇਹ ਗੱਲ ਖਾਤੇ ਤੋਂ ਬਿਨਾਂ ਵੀ ਕਹਿ ਸਕਦੇ ਹੋ।
say-sign-in = ਕੀ ਤੁਹਾਡਾ ਖਾਤਾ ਹੈ? ਪਹਿਲਾਂ ਸਾਈਨ ਇਨ ਕਰੋ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਇੱਥੇ ਹੀ ਰਹਿਣਗੇ।
say-preview = ਦੂਜਿਆਂ ਤੋਂ ਪਹਿਲਾਂ ਆਪ ਦੇਖੋ
say-save = ਬਾਅਦ ਲਈ ਸੰਭਾਲੋ
say-more = ਤਸਵੀਰਾਂ, ਫ਼ੋਟੋ, ਆਵਾਜ਼ ਜਾਂ ਸੰਕੇਤ ਵਰਤੋ
say-ways = ਕਹਿਣ ਦੇ ਹੋਰ ਤਰੀਕੇ
say-ways-hint = ਜਿੰਨੇ ਚਾਹੋ ਚੁਣੋ। ਤੁਸੀਂ ਲਿਖ ਵੀ ਸਕਦੇ ਹੋ।
say-way-pictures = ਤਸਵੀਰਾਂ
say-way-photo = ਫ਼ੋਟੋ ਜਾਂ ਡਰਾਇੰਗ
say-way-sound = ਮੇਰੀ ਆਵਾਜ਼
say-way-sign = ਸੰਕੇਤਕ ਭਾਸ਼ਾ
say-with = ਇਸ ਦੇ ਨਾਲ ਕੀ ਹੈ
say-with-count = ਫ਼ੋਟੋਆਂ, ਆਵਾਜ਼ਾਂ ਅਤੇ ਫਿਲਮਾਂ: { $count }, ਵੱਧ ਤੋਂ ਵੱਧ { $most }
say-change-picture = ਇਹ ਤਸਵੀਰ ਬਦਲੋ
say-remove-picture = ਇਹ ਤਸਵੀਰ ਹਟਾਓ
say-remove = ਇਸ ਨੂੰ ਕੱਢ ਦਿਓ

## Formatting
say-format = ਮੋਟੇ ਸ਼ਬਦ, ਸੂਚੀਆਂ, ਲਿੰਕ
say-format-lead = ਇਹ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਜੇ ਚਾਹੋ ਤਾਂ ਆਪਣੇ ਸ਼ਬਦਾਂ ਨਾਲ ਇਹ ਨਿਸ਼ਾਨ ਲਿਖੋ।
say-format-what = ਕੀ
say-format-type = ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ
say-format-see = ਦੂਜੇ ਦੇਖਦੇ ਹਨ
say-format-bold = ਮੋਟਾ
say-format-bold-signs = ਇਹ ਮੇਰੇ ਲਈ **ਅਹਿਮ** ਹੈ।
say-format-list = ਸੂਚੀ
say-format-list-signs =
    - ਪਹਿਲਾ
    - ਦੂਜਾ
say-format-quote = ਕਿਸੇ ਹੋਰ ਦੀ ਗੱਲ
say-format-quote-signs = > ਜੋ ਕਿਸੇ ਹੋਰ ਨੇ ਕਿਹਾ
say-format-link = ਲਿੰਕ
say-format-link-signs = [ਬੱਸ ਕੰਪਨੀ](https://www.example.org)

## Pictures
say-feel-title = ਤੁਸੀਂ ਕਿਵੇਂ ਮਹਿਸੂਸ ਕਰਦੇ ਹੋ?
say-feel-lead = ਉਹ ਤਸਵੀਰ ਦਬਾਓ ਜੋ ਇਹ ਸਭ ਤੋਂ ਚੰਗੀ ਤਰ੍ਹਾਂ ਦੱਸਦੀ ਹੈ।
say-about-title = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ?
say-about-lead = ਉਹ ਤਸਵੀਰ ਦਬਾਓ ਜੋ ਸਭ ਤੋਂ ਠੀਕ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਤੁਸੀਂ ਸ਼ਬਦ ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹੋ।
say-search = ਕੋਈ ਹੋਰ ਤਸਵੀਰ ਲੱਭੋ। ਇੱਕ ਸ਼ਬਦ ਲਿਖੋ।
say-no-picture = ਇਸ ਤਸਵੀਰ ਤੋਂ ਬਿਨਾਂ ਅੱਗੇ ਚੱਲੋ
say-back = ਵਾਪਸ ਜਾਓ
say-block-feel = ਮੈਂ ਮਹਿਸੂਸ ਕਰਦਾ ਜਾਂ ਕਰਦੀ ਹਾਂ: { $picture }
say-block-about = ਇਹ ਇਸ ਬਾਰੇ ਹੈ: { $picture }

## Photo, sound, sign language
say-photo-title = ਫ਼ੋਟੋ ਜਾਂ ਡਰਾਇੰਗ ਸ਼ਾਮਲ ਕਰੋ
say-photo-words = ਇਸ ਵਿੱਚ ਕੀ ਦਿਸਦਾ ਹੈ?
say-photo-words-hint = ਜੋ ਇਸ ਨੂੰ ਦੇਖ ਨਹੀਂ ਸਕਦੇ ਉਹ ਇਹ ਸ਼ਬਦ ਸੁਣਨਗੇ। ਇੱਕ ਜਾਂ ਦੋ ਵਾਕ ਕਾਫ਼ੀ ਹਨ।
say-photo-later-title = ਕੀ ਤੁਸੀਂ ਇਹ ਨਹੀਂ ਲਿਖ ਸਕਦੇ?
say-photo-later = ਮੈਂ ਇਹ ਨਹੀਂ ਲਿਖ ਸਕਦਾ ਜਾਂ ਸਕਦੀ। ਕਿਰਪਾ ਕਰਕੇ ਮੇਰੇ ਲਈ ਲਿਖ ਦਿਓ।
say-photo-file = ਫ਼ੋਟੋ ਜਾਂ ਡਰਾਇੰਗ
say-photo-file-hint = ਤਸਵੀਰ ਵੱਧ ਤੋਂ ਵੱਧ { $number } MB ਦੀ ਹੋਵੇ। ਇਹ ਕਿੱਥੇ ਲਈ ਗਈ, ਅਸੀਂ ਇਹ ਕੱਢ ਦਿੰਦੇ ਹਾਂ।
say-photo-button = ਇਹ ਤਸਵੀਰ ਸ਼ਾਮਲ ਕਰੋ
say-sound-title = ਆਪਣੀ ਆਵਾਜ਼ ਸ਼ਾਮਲ ਕਰੋ
say-sound-words = ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਕੀ ਕਹਿੰਦੇ ਹੋ?
say-sound-words-hint = ਤੁਸੀਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਜੋ ਸੁਣ ਨਹੀਂ ਸਕਦੇ ਉਹ ਸਿਰਫ਼ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਇਸ ਲਈ ਸ਼ਬਦਾਂ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਬਾਅਦ ਵਿੱਚ ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹਾਂ।
say-sound-file = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਤੋਂ ਆਵਾਜ਼
say-sound-file-hint = ਫਾਈਲ MP3, M4A, Ogg, WebM ਜਾਂ WAV ਹੋਵੇ, ਵੱਧ ਤੋਂ ਵੱਧ { $number } MB।
say-sound-button = ਇਹ ਆਵਾਜ਼ ਸ਼ਾਮਲ ਕਰੋ
say-sign-title = ਸੰਕੇਤਕ ਭਾਸ਼ਾ ਸ਼ਾਮਲ ਕਰੋ
say-sign-words = ਇਸ ਵਿੱਚ ਤੁਸੀਂ ਸੰਕੇਤਾਂ ਵਿੱਚ ਕੀ ਕਹਿੰਦੇ ਹੋ?
say-sign-words-hint = ਤੁਸੀਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਜੋ ਸੰਕੇਤਕ ਭਾਸ਼ਾ ਨਹੀਂ ਜਾਣਦੇ ਉਹ ਸਿਰਫ਼ ਪੜ੍ਹ ਸਕਦੇ ਹਨ, ਇਸ ਲਈ ਸ਼ਬਦਾਂ ਨਾਲ ਮਦਦ ਮਿਲਦੀ ਹੈ। ਅਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਬਾਅਦ ਵਿੱਚ ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹਾਂ।
say-sign-link = ਤੁਹਾਡੀ ਫਿਲਮ ਦਾ ਪਤਾ, ਜੇ ਉਹ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹੈ
say-sign-link-hint = ਇਹ https ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ, ਜਿਵੇਂ https://example.org। ਪੜ੍ਹਨ ਵਾਲੇ ਦੇਖਦੇ ਹਨ ਕਿ ਇਹ ਕਿਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਫਾਈਲ ਚੁਣਦੇ ਹੋ ਤਾਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਦਿਓ।
say-sign-file = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਤੋਂ ਫਿਲਮ
say-sign-file-hint = ਫਾਈਲ MP4, MOV ਜਾਂ WebM ਹੋਵੇ, ਵੱਧ ਤੋਂ ਵੱਧ { $number } MB। ਫਿਲਮ ਬਣਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਵਿੱਚ ਥਾਂ (location) ਨੂੰ ਬੰਦ ਕਰ ਦਿਓ।
say-sign-button = ਇਹ ਫਿਲਮ ਸ਼ਾਮਲ ਕਰੋ
say-record-title = ਆਪਣੀ ਆਵਾਜ਼ ਇੱਥੇ ਰਿਕਾਰਡ ਕਰੋ
say-record-start = ਰਿਕਾਰਡ ਕਰਨਾ ਸ਼ੁਰੂ ਕਰੋ
say-record-stop = ਰੋਕੋ
say-record-recording = ਰਿਕਾਰਡਿੰਗ ਹੋ ਰਹੀ ਹੈ। ਹੁਣ ਬੋਲੋ।
say-record-ready = ਤੁਹਾਡੀ ਰਿਕਾਰਡਿੰਗ ਤਿਆਰ ਹੈ। ਹੇਠਾਂ “ਇਹ ਆਵਾਜ਼ ਸ਼ਾਮਲ ਕਰੋ” ਦਬਾਓ। ਫਿਰ ਤੁਸੀਂ ਇਸ ਨੂੰ ਸੁਣ ਸਕਦੇ ਹੋ।
say-record-refused = ਤੁਹਾਡੀ ਡਿਵਾਈਸ ਨੇ ਰਿਕਾਰਡ ਨਹੀਂ ਕਰਨ ਦਿੱਤਾ। ਤੁਸੀਂ ਹੇਠਾਂ ਆਪਣੀ ਡਿਵਾਈਸ ਤੋਂ ਆਵਾਜ਼ ਚੁਣ ਸਕਦੇ ਹੋ।
say-record-longest = ਰਿਕਾਰਡਿੰਗ ਇਸ ਤੋਂ ਲੰਬੀ ਨਹੀਂ ਹੋ ਸਕਦੀ।

## Beside a post
attachment-photo = ਫ਼ੋਟੋ ਜਾਂ ਡਰਾਇੰਗ
attachment-photo-larger = ਤਸਵੀਰ ਵੱਖਰੀ ਖੋਲ੍ਹੋ। ਇਸ ਵਿੱਚ ਜੋ ਦਿਸਦਾ ਹੈ ਉਹ ਹੇਠਾਂ ਲਿਖਿਆ ਹੈ।
attachment-photo-words = ਜੋ ਦਿਸਦਾ ਹੈ:
attachment-sound = ਆਵਾਜ਼
attachment-sound-words = ਜੋ ਕਿਹਾ ਗਿਆ ਹੈ:
attachment-sign = ਸੰਕੇਤਕ ਭਾਸ਼ਾ
attachment-sign-words = ਜੋ ਸੰਕੇਤਾਂ ਵਿੱਚ ਕਿਹਾ ਗਿਆ ਹੈ:
attachment-no-words = ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਇਹ ਸ਼ਬਦ ਨਹੀਂ ਲਿਖੇ।
attachment-photo-no-words = ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਇਸ ਤਸਵੀਰ ਵਿੱਚ ਕੀ ਹੈ।
attachment-photo-write = ਲਿਖੋ ਕਿ ਕੀ ਦਿਸਦਾ ਹੈ
attachment-waiting-title = ਤਸਵੀਰਾਂ, ਆਵਾਜ਼ਾਂ ਅਤੇ ਫ਼ਿਲਮਾਂ ਜਿਨ੍ਹਾਂ ਦੇ ਸ਼ਬਦ ਨਹੀਂ
attachment-waiting-lead = ਅਜੇ ਤੱਕ ਕਿਸੇ ਨੇ ਨਹੀਂ ਲਿਖਿਆ ਕਿ ਇਹਨਾਂ ਵਿੱਚ ਕੀ ਦਿਸਦਾ, ਸੁਣਦਾ ਜਾਂ ਸਮਝ ਆਉਂਦਾ ਹੈ। ਕੁਝ ਲੋਕਾਂ ਕੋਲ ਸਿਰਫ਼ ਸ਼ਬਦ ਹੁੰਦੇ ਹਨ।
attachment-only = ਲਿਖੇ ਬਿਨਾਂ ਕਿਹਾ ਗਿਆ: ਫ਼ੋਟੋ, ਆਵਾਜ਼ ਜਾਂ ਸੰਕੇਤਕ ਭਾਸ਼ਾ
attachment-write = ਇਹ ਸ਼ਬਦ ਲਿਖੋ
attachment-write-title = ਇਹ ਸ਼ਬਦ ਲਿਖੋ
attachment-write-label = ਸ਼ਬਦ
attachment-write-hint = ਜੋ ਕੁਝ ਬੋਲ ਕੇ ਜਾਂ ਸੰਕੇਤਾਂ ਵਿੱਚ ਕਿਹਾ ਗਿਆ ਹੈ ਉਹ ਸਾਰਾ ਸ਼ਬਦ-ਸ਼ਬਦ ਰਿਕਾਰਡਿੰਗ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੋ।
attachment-write-button = ਇਹ ਸ਼ਬਦ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਦਿਖਾਓ
said-words = ਧੰਨਵਾਦ। ਪੜ੍ਹਨ ਵਾਲੇ ਹੁਣ ਇਹ ਸ਼ਬਦ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।

## Before it is said
say-check-title = ਦੂਜਿਆਂ ਤੋਂ ਪਹਿਲਾਂ ਆਪ ਦੇਖੋ
say-check-label = ਦੂਜੇ ਇਸ ਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਦੇਖਣਗੇ
say-check-lead = ਦੂਜੇ ਇਸ ਨੂੰ ਇਸ ਤਰ੍ਹਾਂ ਦੇਖਣਗੇ। ਅਜੇ ਕੋਈ ਹੋਰ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖ ਸਕਦਾ।
say-check-changed = ਤੁਹਾਡੇ ਦੇਖਣ ਤੋਂ ਬਾਅਦ ਤੁਹਾਡੇ ਸ਼ਬਦ ਬਦਲ ਗਏ ਹਨ। ਕਿਰਪਾ ਕਰਕੇ ਫਿਰ ਦੇਖੋ।
say-no-name = ਮਹਿਮਾਨ
say-publish = ਸਭ ਨੂੰ ਦਿਖਾਓ
say-change = ਬਦਲੋ
say-look-again = ਇਨ੍ਹਾਂ ਜਵਾਬਾਂ ਨਾਲ ਫਿਰ ਦਿਖਾਓ
say-found-title = ਕੀ ਇਹ ਨਿੱਜੀ ਗੱਲ ਹੈ?
say-found-lead = ਇਹ ਸਭ ਪੜ੍ਹ ਸਕਣਗੇ। ਅਸੀਂ ਇਸ ਨੂੰ ਕੱਢ ਦਿੰਦੇ ਹਾਂ, ਜਦ ਤੱਕ ਤੁਸੀਂ ਇਸ ਨੂੰ ਰੱਖਣਾ ਨਾ ਚੁਣੋ।
say-found-telephone = ਇਹ ਟੈਲੀਫ਼ੋਨ ਨੰਬਰ ਹੋ ਸਕਦਾ ਹੈ:
say-found-email = ਇਹ ਈ-ਮੇਲ ਦਾ ਪਤਾ ਹੋ ਸਕਦਾ ਹੈ:
say-found-address = ਇਹ ਪਤਾ ਹੋ ਸਕਦਾ ਹੈ:
say-found-name = ਇਹ ਕਿਸੇ ਦਾ ਨਾਂ ਹੋ ਸਕਦਾ ਹੈ:
say-leave-out = ਕੱਢ ਦਿਓ
say-keep = ਰਹਿਣ ਦਿਓ
say-name = ਅਸੀਂ ਤੁਹਾਨੂੰ ਕਿਸ ਨਾਂ ਨਾਲ ਬੁਲਾਈਏ?
say-name-hint = ਤੁਸੀਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ। ਜ਼ਰੂਰੀ ਨਹੀਂ ਕਿ ਇਹ ਤੁਹਾਡਾ ਅਸਲੀ ਨਾਂ ਹੋਵੇ।
say-code-follows = ਫਿਰ ਅਸੀਂ ਤੁਹਾਨੂੰ ਤਿੰਨ ਸ਼ਬਦਾਂ ਅਤੇ ਇੱਕ ਨੰਬਰ ਦਾ ਕੋਡ ਦਿੰਦੇ ਹਾਂ। ਇਸ ਨਾਲ ਤੁਸੀਂ ਵਾਪਸ ਆ ਸਕਦੇ ਹੋ, ਜਵਾਬ ਦੇਖ ਸਕਦੇ ਹੋ, ਅਤੇ ਆਪਣੇ ਸ਼ਬਦ ਬਦਲ ਜਾਂ ਵਾਪਸ ਲੈ ਸਕਦੇ ਹੋ।
say-next-members = ਬਟਨ ਦਬਾਉਂਦੇ ਹੀ ਉਹ ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ ਜੋ ਇੱਥੇ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਇਸ ਦੇ ਨਾਲ ਇਸ ਸਾਈਟ ’ਤੇ ਤੁਹਾਡਾ ਨਾਂ ਹੁੰਦਾ ਹੈ।
say-next-first = ਹੋ ਸਕਦਾ ਹੈ ਪਹਿਲਾਂ ਅਸੀਂ ਇਸ ਨੂੰ ਪੜ੍ਹੀਏ। ਫਿਰ ਦੂਜੇ ਪੜ੍ਹ ਸਕਦੇ ਹਨ। ਇਸ ਦੇ ਨਾਲ ਇਸ ਸਾਈਟ ’ਤੇ ਤੁਹਾਡਾ ਨਾਂ ਹੁੰਦਾ ਹੈ।

## After it was said
say-thanks-title = ਧੰਨਵਾਦ। ਪਹਿਲਾਂ ਅਸੀਂ ਇਸ ਨੂੰ ਪੜ੍ਹਦੇ ਹਾਂ।
say-thanks-read = ਸਾਡੀ ਟੀਮ ਵਿੱਚੋਂ ਕੋਈ ਤੁਹਾਡੇ ਸ਼ਬਦ ਪੜ੍ਹਦਾ ਹੈ। ਫਿਰ ਦੂਜੇ ਉਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ।
say-thanks-safe = ਤੁਹਾਡੇ ਸ਼ਬਦ ਸਾਡੇ ਕੋਲ ਸੁਰੱਖਿਅਤ ਹਨ। ਉਨ੍ਹਾਂ ਨੂੰ ਫਿਰ ਭੇਜਣ ਦੀ ਲੋੜ ਨਹੀਂ।
say-thanks-help = ਜੇ ਤੁਸੀਂ ਜਾਂ ਕੋਈ ਹੋਰ ਹੁਣੇ ਖ਼ਤਰੇ ਵਿੱਚ ਹੈ ਤਾਂ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
say-thanks-back = ਵਾਪਸ ਜਾਓ

## What to put right
fault-say-nothing = ਜੋ ਤੁਸੀਂ ਕਹਿਣਾ ਚਾਹੁੰਦੇ ਹੋ ਉਹ ਲਿਖੋ, ਜਾਂ ਤਸਵੀਰ, ਫ਼ੋਟੋ, ਆਵਾਜ਼ ਜਾਂ ਫਿਲਮ ਚੁਣੋ।
fault-say-too-many = ਤੁਸੀਂ ਵੱਧ ਤੋਂ ਵੱਧ { $number } ਫ਼ੋਟੋਆਂ, ਆਵਾਜ਼ਾਂ ਅਤੇ ਫਿਲਮਾਂ ਸ਼ਾਮਲ ਕਰ ਸਕਦੇ ਹੋ। ਪਹਿਲਾਂ ਇੱਕ ਕੱਢੋ, ਜਾਂ ਬਾਕੀ ਗੱਲ ਕਿਸੇ ਹੋਰ ਪੋਸਟ ਵਿੱਚ ਕਹੋ।
fault-say-no-room = ਇਸ ਵੇਲੇ ਖਾਤੇ ਤੋਂ ਬਿਨਾਂ ਲੋਕਾਂ ਦੀਆਂ ਫਾਈਲਾਂ ਲਈ ਥਾਂ ਨਹੀਂ ਹੈ। ਸਾਈਨ ਇਨ ਕਰੋ, ਜਾਂ ਕੱਲ੍ਹ ਫਿਰ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਸੰਭਾਲੇ ਹੋਏ ਹਨ।
fault-say-photo-words = ਜੋ ਦਿਸਦਾ ਹੈ ਉਹ ਲਿਖੋ, ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਜੋ ਦੇਖ ਨਹੀਂ ਸਕਦੇ।
fault-say-photo-missing = ਫ਼ੋਟੋ ਜਾਂ ਡਰਾਇੰਗ ਚੁਣੋ
fault-say-sound-missing = ਆਵਾਜ਼ ਚੁਣੋ, ਜਾਂ ਆਪਣੀ ਆਵਾਜ਼ ਰਿਕਾਰਡ ਕਰੋ
fault-say-sign-missing = ਫਿਲਮ ਚੁਣੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ’ਤੇ ਉਸ ਦਾ ਪਤਾ ਦਿਓ
