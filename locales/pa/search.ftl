### ਉਹ ਪੰਨਾ ਜਿਸ ’ਤੇ ਲੋਕ ਕੁਝ ਲੱਭਦੇ ਹਨ।

nav-search = ਲੱਭੋ

search-title = ਕੁਝ ਲੱਭੋ
search-words = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
search-words-hint = ਇੱਕ ਸ਼ਬਦ ਜਾਂ ਕੁਝ ਸ਼ਬਦ ਲਿਖੋ। ਸ਼ਬਦ-ਜੋੜ ਬਿਲਕੁਲ ਠੀਕ ਹੋਣੇ ਜ਼ਰੂਰੀ ਨਹੀਂ।
search-button = ਲੱਭੋ

## ਖੋਜ ਨੂੰ ਕਿੱਥੇ ਤੱਕ ਸੀਮਤ ਕੀਤਾ ਜਾ ਸਕਦਾ ਹੈ
search-narrow = ਸਿਰਫ਼ ਕੁਝ ਥਾਵਾਂ ਜਾਂ ਦਿਨਾਂ ਵਿੱਚ ਲੱਭੋ
search-kind = ਕਿਸਮ
search-kind-all = ਹਰ ਕਿਸਮ
search-space = ਫੋਰਮ ਦਾ ਹਿੱਸਾ
search-space-all = ਹਰ ਹਿੱਸਾ
search-theme = ਤਰਜੀਹ
search-theme-all = ਹਰ ਤਰਜੀਹ
search-language = ਭਾਸ਼ਾ
search-language-all = ਪਹਿਲਾਂ ਮੇਰੀ ਭਾਸ਼ਾ, ਫਿਰ ਹੋਰ ਭਾਸ਼ਾਵਾਂ
search-only = ਲਿਖਤ ਦਾ ਰੂਪ
search-only-easy = ਸਿਰਫ਼ ਉਹ ਜਿਸ ਦੀ ਸੌਖੀ ਪੜ੍ਹਤ ਹੈ
search-from = ਇਸ ਦਿਨ ਤੋਂ
search-to = ਇਸ ਦਿਨ ਤੱਕ
search-date-hint = ਉਦਾਹਰਨ ਲਈ 27 3 2026
search-fault-date = ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਲਿਖੋ, ਜਾਂ ਤਿੰਨੇ ਖਾਨੇ ਖਾਲੀ ਛੱਡ ਦਿਓ
search-fault-dates = ਆਖਰੀ ਦਿਨ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਨਹੀਂ ਹੋ ਸਕਦਾ

## ਜੋ ਮਿਲਿਆ
search-found = “{ $text }” ਲਈ ਇਹ ਮਿਲਿਆ
search-none-for = “{ $text }” ਲਈ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ।
search-looked-for = ਇਸ ਦੀ ਥਾਂ ਅਸੀਂ “{ $text }” ਲੱਭਿਆ
search-none-all = ਕਿਸੇ ਲਿਖਤ ਵਿੱਚ ਇਹ ਸਾਰੇ ਸ਼ਬਦ ਨਹੀਂ ਹਨ।
search-some = ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕੁਝ ਸ਼ਬਦਾਂ ਲਈ ਇਹ ਮਿਲਿਆ: { $text }
search-other-language = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਇਹ ਲਿਖਤਾਂ ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹਨ: { $language }।
search-marked = ਇੱਥੇ ਇਹ ਸ਼ਬਦ ਮਿਲੇ: { $words }
search-has-easy = ਸੌਖੀ ਪੜ੍ਹਤ ਵੀ ਹੈ
search-in-easy = ਇਹ ਸ਼ਬਦ ਇਸ ਦੀ ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ ਹਨ।
search-in-standard = ਇਹ ਸ਼ਬਦ ਇਸ ਦੀ ਆਮ ਪੜ੍ਹਤ ਵਿੱਚ ਹਨ, ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ ਨਹੀਂ।
search-more = ਹੋਰ ਦਿਖਾਓ
search-further = ਅੱਗੇ ਲੱਭੋ
search-start = ਸ਼ੁਰੂ ’ਤੇ ਵਾਪਸ ਜਾਓ
search-none-here = ਜੋ ਅਸੀਂ ਦੇਖਿਆ ਉਸ ਵਿੱਚ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਅੱਗੇ ਹੋਰ ਹੋ ਸਕਦਾ ਹੈ।

## ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ
search-none = “{ $text }” ਲਈ ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ
search-none-words = ਘੱਟ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ, ਜਾਂ ਉਸੇ ਗੱਲ ਲਈ ਕੋਈ ਹੋਰ ਸ਼ਬਦ।
search-none-other = ਜੇ ਤੁਹਾਨੂੰ ਪਤਾ ਹੈ ਕਿ ਗੱਲ ਕਿੱਥੇ ਹੋਈ ਸੀ, ਤਾਂ ਉੱਥੇ ਦੇਖੋ: ਫੋਰਮ ਵਿੱਚ, ਕਿਸੇ ਬੋਰਡ ’ਤੇ ਜਾਂ ਰਣਨੀਤੀ ਵਿੱਚ।
search-everywhere = ਇਹੀ ਸ਼ਬਦ ਹਰ ਥਾਂ ਲੱਭੋ
search-small = ਇਹ ਸ਼ਬਦ ਲਗਭਗ ਹਰ ਲਿਖਤ ਵਿੱਚ ਹਨ
search-small-next = ਕੋਈ ਅਜਿਹਾ ਸ਼ਬਦ ਜੋੜੋ ਜੋ ਦੱਸੇ ਕਿ ਗੱਲ ਕਿਸ ਬਾਰੇ ਹੈ, ਜਿਵੇਂ “ਬੱਸ” ਜਾਂ “ਮਦਦ”।
search-glossary = ਔਖੇ ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ
search-help = ਇਸ ਸਾਈਟ ’ਤੇ ਮਦਦ
