### Sound and sign-language recordings beside a text.

## For readers
recording-name-sound = ਇਹ ਸੁਣੋ: { $form }
recording-name-sign = ਬ੍ਰਿਟਿਸ਼ ਸੰਕੇਤਕ ਭਾਸ਼ਾ ਵਿੱਚ, ਇਸ ਤੋਂ ਬਣਾਇਆ ਗਿਆ: { $form }
recording-elsewhere-sound = { $site } ’ਤੇ ਸੁਣੋ। ਇਹ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ।
recording-elsewhere-sign = { $site } ’ਤੇ ਦੇਖੋ। ਇਹ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ।
recording-words-sound = ਜੋ ਕਿਹਾ ਗਿਆ ਹੈ ਉਹ ਪੜ੍ਹੋ
recording-words-sign = ਜੋ ਸੰਕੇਤਾਂ ਵਿੱਚ ਕਿਹਾ ਗਿਆ ਹੈ ਉਹ ਪੜ੍ਹੋ
recording-address-sound = ਤੁਸੀਂ ਇਸ ਨੂੰ ਇੱਥੇ ਸੁਣ ਸਕਦੇ ਹੋ: { $link }
recording-address-sign = ਤੁਸੀਂ ਇਸ ਨੂੰ ਇੱਥੇ ਦੇਖ ਸਕਦੇ ਹੋ: { $link }

## For those who look after a text
recordings-title = ਰਿਕਾਰਡਿੰਗਾਂ
recordings-count = { $count ->
    [0] ਇਸ ਲਿਖਤ ਦੀ ਅਜੇ ਕੋਈ ਰਿਕਾਰਡਿੰਗ ਨਹੀਂ ਹੈ।
    [one] ਇਸ ਲਿਖਤ ਦੀ ਇੱਕ ਰਿਕਾਰਡਿੰਗ ਹੈ।
   *[other] ਇਸ ਲਿਖਤ ਦੀਆਂ { $count } ਰਿਕਾਰਡਿੰਗਾਂ ਹਨ।
}
recording-add-sound = ਆਵਾਜ਼ ਦੀ ਰਿਕਾਰਡਿੰਗ ਸ਼ਾਮਲ ਕਰੋ
recording-add-sign = ਸੰਕੇਤਕ ਭਾਸ਼ਾ ਦੀ ਰਿਕਾਰਡਿੰਗ ਸ਼ਾਮਲ ਕਰੋ
recording-add-button = ਰਿਕਾਰਡਿੰਗ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਦਿਖਾਓ
recording-language-sound = ਇਸ ਵਿੱਚ ਕੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਇਆ ਗਿਆ ਹੈ?
recording-language-sign = ਇਹ ਕਿਸ ਤੋਂ ਸੰਕੇਤਾਂ ਵਿੱਚ ਕਿਹਾ ਗਿਆ?
recording-language-choose = ਇੱਕ ਚੁਣੋ
recording-transcript = ਕਹੀ ਹੋਈ ਗੱਲ, ਲਿਖੀ ਹੋਈ
recording-transcript-sound-hint = ਜੋ ਕੁਝ ਕਿਹਾ ਗਿਆ ਹੈ ਉਹ ਸਾਰਾ ਸ਼ਬਦ-ਸ਼ਬਦ ਲਿਖੋ, ਅਤੇ ਬਰੈਕਟਾਂ ਵਿੱਚ ਉਹ ਵੀ ਜੋ ਹੋਰ ਸੁਣਦਾ ਹੈ ਅਤੇ ਅਹਿਮ ਹੈ। ਇਸ ਨੂੰ ਉਹ ਲੋਕ ਪੜ੍ਹਦੇ ਹਨ ਜੋ ਸੁਣ ਨਹੀਂ ਸਕਦੇ, ਅਤੇ ਉਹ ਸਾਰੇ ਵੀ ਜੋ ਇਸ ਵੇਲੇ ਨਹੀਂ ਸੁਣ ਸਕਦੇ।
recording-transcript-sign-hint = ਜੋ ਕੁਝ ਸੰਕੇਤਾਂ ਵਿੱਚ ਕਿਹਾ ਗਿਆ ਹੈ ਉਹ ਸਾਰਾ ਲਿਖਤ ਦੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੋ। ਇਸ ਨੂੰ ਉਹ ਲੋਕ ਪੜ੍ਹਦੇ ਹਨ ਜੋ ਸੰਕੇਤਕ ਭਾਸ਼ਾ ਨਹੀਂ ਜਾਣਦੇ।
recording-captions = ਸਬਟਾਈਟਲ, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹਨ
recording-captions-hint = ਸਬਟਾਈਟਲਾਂ ਵਾਲੀ ਫਾਈਲ ਖੋਲ੍ਹੋ (ਜਿਸ ਦੇ ਨਾਂ ਦੇ ਅਖ਼ੀਰ ਵਿੱਚ vtt ਹੁੰਦਾ ਹੈ, ਜਿਵੇਂ film.vtt), ਉਸ ਨੂੰ ਪੂਰਾ ਨਕਲ ਕਰੋ, ਅਤੇ ਇੱਥੇ ਪਾਓ। ਇਹ ਸ਼ਬਦ WEBVTT ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ।
recording-link = ਰਿਕਾਰਡਿੰਗ ਦਾ ਪਤਾ, ਜੇ ਉਹ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ’ਤੇ ਹੈ
recording-link-hint = ਇਹ https ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦਾ ਹੈ, ਜਿਵੇਂ https://example.org। ਪੜ੍ਹਨ ਵਾਲੇ ਦੇਖਦੇ ਹਨ ਕਿ ਇਹ ਕਿਸ ਵੈੱਬਸਾਈਟ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ। ਜੇ ਤੁਸੀਂ ਫਾਈਲ ਚੁਣਦੇ ਹੋ ਤਾਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਦਿਓ।
recording-file = ਫਾਈਲ
recording-file-sound-hint = ਫਾਈਲ MP3, M4A, Ogg, WebM ਜਾਂ WAV ਹੋਵੇ, ਵੱਧ ਤੋਂ ਵੱਧ { $number } MB। ਫ਼ੋਨ ਰਿਕਾਰਡਿੰਗ ਵਿੱਚ ਲਿਖ ਦਿੰਦੇ ਹਨ ਕਿ ਉਹ ਕਿੱਥੇ ਕੀਤੀ ਗਈ। ਅਸੀਂ ਇਸ ਨੂੰ MP3, M4A ਅਤੇ WAV ਫਾਈਲਾਂ ਵਿੱਚੋਂ ਕੱਢ ਦਿੰਦੇ ਹਾਂ; ਫਿਰ ਵੀ ਰਿਕਾਰਡ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਵਿੱਚ ਥਾਂ (location) ਨੂੰ ਬੰਦ ਕਰ ਦਿਓ।
recording-file-sign-hint = ਫਾਈਲ MP4, MOV ਜਾਂ WebM ਹੋਵੇ, ਵੱਧ ਤੋਂ ਵੱਧ { $number } MB। ਫ਼ੋਨ ਫਿਲਮ ਵਿੱਚ ਲਿਖ ਦਿੰਦੇ ਹਨ ਕਿ ਉਹ ਕਿੱਥੇ ਬਣਾਈ ਗਈ। ਅਸੀਂ ਇਸ ਨੂੰ MP4 ਜਾਂ MOV ਫਾਈਲ ਦੇ ਨੋਟਾਂ ਵਿੱਚੋਂ ਕੱਢ ਦਿੰਦੇ ਹਾਂ; ਫਿਰ ਵੀ ਰਿਕਾਰਡ ਕਰਨ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਵਿੱਚ ਥਾਂ (location) ਨੂੰ ਬੰਦ ਕਰ ਦਿਓ।
recording-agreed = ਹਰ ਉਹ ਵਿਅਕਤੀ ਜੋ ਸੁਣਾਈ ਜਾਂ ਦਿਖਾਈ ਦਿੰਦਾ ਹੈ, ਪਹਿਲਾਂ ਰਾਜ਼ੀ ਹੋਵੇ ਕਿ ਉਹ ਸਭ ਲਈ ਖੁੱਲ੍ਹੀ ਸਾਈਟ ’ਤੇ ਹੋਵੇ। ਲੋਕ ਆਪਣਾ ਮਨ ਬਦਲ ਸਕਦੇ ਹਨ: ਤਦ ਰਿਕਾਰਡਿੰਗ ਕੱਢ ਦਿਓ।
recording-take-out = ਇਹ ਰਿਕਾਰਡਿੰਗ ਕੱਢ ਦਿਓ
recording-take-out-text = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਇਹ ਫਿਰ ਨਹੀਂ ਮਿਲੇਗੀ, ਅਤੇ ਇਸ ਦੀ ਫਾਈਲ ਮਿਟਾ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ।
said-recording = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਰਿਕਾਰਡਿੰਗ ਹੁਣ ਲਿਖਤ ਦੇ ਨਾਲ ਮਿਲ ਸਕਦੀ ਹੈ।
said-recording-out = ਰਿਕਾਰਡਿੰਗ ਕੱਢ ਦਿੱਤੀ ਗਈ ਹੈ।

## What is wrong
fault-recording-language = ਭਾਸ਼ਾ ਅਤੇ ਰੂਪ ਚੁਣੋ
fault-recording-transcript = ਜੋ ਕਿਹਾ ਗਿਆ ਹੈ ਉਹ ਲਿਖੋ। ਇਸ ਤੋਂ ਬਿਨਾਂ ਰਿਕਾਰਡਿੰਗ ਨਹੀਂ ਦਿਖਾਈ ਜਾ ਸਕਦੀ।
fault-recording-captions = ਇਹ ਸਬਟਾਈਟਲ ਨਹੀਂ ਹਨ। ਸਬਟਾਈਟਲ ਸ਼ਬਦ WEBVTT ਨਾਲ ਸ਼ੁਰੂ ਹੁੰਦੇ ਹਨ, ਅਤੇ ਉਨ੍ਹਾਂ ਵਿੱਚ ਸਮੇਂ ਲਿਖੇ ਹੁੰਦੇ ਹਨ, ਜਿਵੇਂ 00:01.000 --> 00:04.000।
fault-recording-captions-link = ਸਬਟਾਈਟਲ ਸਿਰਫ਼ ਫਾਈਲ ਦੇ ਨਾਲ ਦਿਖਾਏ ਜਾ ਸਕਦੇ ਹਨ। ਫਾਈਲ ਚੁਣੋ, ਜਾਂ ਸਬਟਾਈਟਲ ਖ਼ਾਲੀ ਛੱਡ ਦਿਓ।
fault-recording-both = ਫਾਈਲ ਚੁਣੋ ਜਾਂ ਪਤਾ ਦਿਓ, ਦੋਵੇਂ ਨਹੀਂ
fault-recording-link = ਪੰਨੇ ਦਾ ਪੂਰਾ ਪਤਾ ਲਿਖੋ, ਜਿਵੇਂ https://example.org
fault-recording-missing = ਫਾਈਲ ਚੁਣੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਵੈੱਬਸਾਈਟ ’ਤੇ ਰਿਕਾਰਡਿੰਗ ਦਾ ਪਤਾ ਦਿਓ
fault-recording-file-sound = ਆਵਾਜ਼ ਦੀ ਫਾਈਲ ਚੁਣੋ: MP3, M4A, Ogg, WebM ਜਾਂ WAV। ਇਹ ਫਾਈਲ ਕੁਝ ਹੋਰ ਹੈ, ਜਾਂ ਖ਼ਰਾਬ ਹੈ।
fault-recording-file-sign = ਫਿਲਮ ਦੀ ਫਾਈਲ ਚੁਣੋ: MP4, MOV ਜਾਂ WebM। ਇਹ ਫਾਈਲ ਕੁਝ ਹੋਰ ਹੈ, ਜਾਂ ਖ਼ਰਾਬ ਹੈ।
