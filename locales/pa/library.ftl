### The library of pictures: finding one, and adding the council's own. The names of the pictures are in pictures.ftl.

pictures-title = ਤਸਵੀਰਾਂ
pictures-lead = ਤਸਵੀਰਾਂ ਜੋ ਵਾਕ ਦੇ ਨਾਲ ਲੱਗ ਕੇ ਉਸ ਦਾ ਮਤਲਬ ਦਿਖਾ ਸਕਦੀਆਂ ਹਨ।
pictures-search = ਤਸਵੀਰ ਲੱਭੋ
pictures-search-hint = ਕੋਈ ਸ਼ਬਦ ਲਿਖੋ, ਜਿਵੇਂ “ਨਰਸ” ਜਾਂ “ਬੱਸ”।
pictures-search-button = ਲੱਭੋ
pictures-found = { $count ->
    [one] “{ $text }” ਲਈ { $count } ਤਸਵੀਰ
   *[other] “{ $text }” ਲਈ { $count } ਤਸਵੀਰਾਂ
}
pictures-none = “{ $text }” ਲਈ ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ ਮਿਲੀ
pictures-none-next = ਕੋਈ ਛੋਟਾ ਜਾਂ ਰੋਜ਼ਾਨਾ ਦਾ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ, ਕਈ ਸ਼ਬਦਾਂ ਦੀ ਥਾਂ ਇੱਕ ਸ਼ਬਦ, ਜਾਂ ਤਸਵੀਰਾਂ ਦੇ ਗਰੁੱਪ ਦੇਖੋ।
pictures-groups = ਤਸਵੀਰਾਂ ਦੇ ਸਾਰੇ ਗਰੁੱਪ
pictures-group-empty = ਇੱਥੇ ਅਜੇ ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ ਹੈ।
pictures-group-uploads = ਕੌਂਸਲ ਦੀਆਂ ਸ਼ਾਮਲ ਕੀਤੀਆਂ ਤਸਵੀਰਾਂ
pictures-group-taking-part = ਆਪਣੀ ਗੱਲ ਕਹਿਣਾ
pictures-group-people = ਲੋਕ
pictures-group-feelings = ਭਾਵਨਾਵਾਂ
pictures-group-health = ਸਿਹਤ ਅਤੇ ਸਹਾਰਾ
pictures-group-rights = ਹੱਕ ਅਤੇ ਸੁਰੱਖਿਅਤ ਰਹਿਣਾ
pictures-group-places = ਘਰ, ਥਾਵਾਂ ਅਤੇ ਸਫ਼ਰ
pictures-group-money-and-work = ਪੈਸੇ, ਕੰਮ ਅਤੇ ਸਿੱਖਣਾ
pictures-group-promises = ਵਾਅਦੇ, ਅਤੇ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
pictures-group-time = ਸਮਾਂ
pictures-group-food = ਖਾਣਾ ਪੀਣਾ
pictures-group-nature = ਜਾਨਵਰ, ਪੌਦੇ ਅਤੇ ਮੌਸਮ
pictures-group-activities = ਖੇਡਾਂ, ਕਲਾ ਅਤੇ ਘੁੰਮਣਾ ਫਿਰਨਾ
pictures-group-things = ਚੀਜ਼ਾਂ
pictures-group-words = ਸ਼ਬਦ ਅਤੇ ਪੜ੍ਹਨਾ
pictures-group-signs = ਨਿਸ਼ਾਨ ਅਤੇ ਜਵਾਬ
pictures-about-title = ਤਸਵੀਰਾਂ ਕਿਸ ਨੇ ਬਣਾਈਆਂ
pictures-about-text =
    ਸਾਡੇ ਆਪਣੇ ਸੈੱਟ ਦੀਆਂ ਤਸਵੀਰਾਂ ਇਸ ਸਾਈਟ ਲਈ ਬਣਾਈਆਂ ਗਈਆਂ ਹਨ। ਇਨ੍ਹਾਂ ਨੂੰ ਹਰ ਉਹ ਵਿਅਕਤੀ ਵਰਤ ਸਕਦਾ ਹੈ ਜੋ ਨਾਲ Building Together ਪ੍ਰੋਜੈਕਟ ਦਾ ਨਾਂ ਲਿਖੇ।

    ਬਾਕੀ ਤਸਵੀਰਾਂ OpenMoji ਤੋਂ ਹਨ, ਜੋ ਇਮੋਜੀ ਅਤੇ ਨਿਸ਼ਾਨਾਂ ਦਾ ਇੱਕ ਖੁੱਲ੍ਹਾ ਪ੍ਰੋਜੈਕਟ ਹੈ। ਹਰ ਤਸਵੀਰ ਦੇ ਹੇਠਾਂ ਉਸ ਨੂੰ ਬਣਾਉਣ ਵਾਲੇ ਦਾ ਨਾਂ ਲਿਖਿਆ ਹੈ। ਇਨ੍ਹਾਂ ਨੂੰ ਹਰ ਉਹ ਵਿਅਕਤੀ ਵਰਤ ਅਤੇ ਬਦਲ ਸਕਦਾ ਹੈ ਜੋ ਬਣਾਉਣ ਵਾਲੇ ਦਾ ਨਾਂ ਲਿਖੇ ਅਤੇ ਇਨ੍ਹਾਂ ਨੂੰ ਇਨ੍ਹਾਂ ਹੀ ਸ਼ਰਤਾਂ ’ਤੇ ਅੱਗੇ ਦੇਵੇ। ਜਿਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਇਹ ਤਸਵੀਰਾਂ ਲੱਭਦੀਆਂ ਹਨ ਉਹ Unicode Common Locale Data Repository ਤੋਂ ਲਏ ਗਏ ਹਨ।

    ਕੌਂਸਲ ਦੀ ਸ਼ਾਮਲ ਕੀਤੀ ਹਰ ਤਸਵੀਰ ਦੇ ਹੇਠਾਂ ਲਿਖਿਆ ਹੈ ਕਿ ਉਹ ਕਿਸ ਦੀ ਹੈ।
pictures-terms-cc-by = ਸਾਡੇ ਆਪਣੇ ਸੈੱਟ ਦੀਆਂ ਸ਼ਰਤਾਂ: Creative Commons Attribution 4.0
pictures-terms-cc-by-sa = OpenMoji ਦੀਆਂ ਸ਼ਰਤਾਂ: Creative Commons Attribution-ShareAlike 4.0

## Licences
pictures-licence-own = ਕੌਂਸਲ ਦਾ ਆਪਣਾ ਕੰਮ
pictures-licence-cc0 = CC0: ਸਭ ਲਈ ਦਿੱਤੀ ਗਈ
pictures-licence-cc-by = CC BY 4.0
pictures-licence-cc-by-sa = CC BY-SA 4.0
pictures-licence-symbol-set = ਲਾਇਸੈਂਸ ਵਾਲਾ ਨਿਸ਼ਾਨਾਂ ਦਾ ਸੈੱਟ
pictures-licence-permission = ਇਜਾਜ਼ਤ ਨਾਲ ਵਰਤੀ ਗਈ

## Adding a picture
pictures-add = ਤਸਵੀਰ ਸ਼ਾਮਲ ਕਰੋ
pictures-name = ਨਾਂ
pictures-name-hint = ਲੋਕ ਇਸ ਨੂੰ ਕੀ ਕਹਿਣਗੇ, ਇੱਕ ਜਾਂ ਦੋ ਸ਼ਬਦਾਂ ਵਿੱਚ।
pictures-words = ਉਹ ਸ਼ਬਦ ਜਿਨ੍ਹਾਂ ਨਾਲ ਇਹ ਲੱਭੇ
pictures-words-hint = ਰੋਜ਼ਾਨਾ ਦੇ ਸ਼ਬਦ, ਵਿਚਕਾਰ ਕੌਮਾ (,) ਲਗਾ ਕੇ।
pictures-alt = ਤਸਵੀਰ ਵਿੱਚ ਕੀ ਹੈ
pictures-alt-hint = ਇੱਕ ਜਾਂ ਦੋ ਵਾਕਾਂ ਵਿੱਚ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨੂੰ ਦੱਸੋ ਜੋ ਇਸ ਨੂੰ ਨਹੀਂ ਦੇਖਦੇ।
pictures-author = ਇਸ ਨੂੰ ਕਿਸ ਨੇ ਬਣਾਇਆ
pictures-author-hint = ਕੋਈ ਵਿਅਕਤੀ, ਟੀਮ ਜਾਂ ਸੰਸਥਾ।
pictures-licence = ਇਸ ਨੂੰ ਕਿਸ ਸ਼ਰਤ ’ਤੇ ਵਰਤਿਆ ਜਾ ਸਕਦਾ ਹੈ
pictures-licence-choose = ਇੱਕ ਚੁਣੋ
pictures-source = ਕਿਹੜਾ ਸੈੱਟ, ਜਾਂ ਕਿਸ ਦੀ ਇਜਾਜ਼ਤ
pictures-source-hint = ਲਾਇਸੈਂਸ ਵਾਲੇ ਨਿਸ਼ਾਨਾਂ ਦੇ ਸੈੱਟ ਲਈ ਅਤੇ ਇਜਾਜ਼ਤ ਲਈ ਜ਼ਰੂਰੀ ਹੈ।
pictures-people = ਕੀ ਤਸਵੀਰ ਵਿੱਚ ਲੋਕ ਹਨ?
pictures-people-hint = ਹਰ ਉਹ ਵਿਅਕਤੀ ਜੋ ਪਛਾਣਿਆ ਜਾ ਸਕਦਾ ਹੈ, ਪਹਿਲਾਂ ਰਾਜ਼ੀ ਹੋਵੇ ਕਿ ਉਸ ਨੂੰ ਸਭ ਲਈ ਖੁੱਲ੍ਹੀ ਸਾਈਟ ’ਤੇ ਦਿਖਾਇਆ ਜਾਵੇ। ਲੋਕ ਆਪਣਾ ਮਨ ਬਦਲ ਸਕਦੇ ਹਨ: ਤਦ ਤਸਵੀਰ ਕੱਢ ਦਿਓ।
pictures-people-agreed = ਹਾਂ, ਅਤੇ ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਹਰ ਇੱਕ ਰਾਜ਼ੀ ਹੈ
pictures-people-nobody-in-it = ਨਹੀਂ, ਜਾਂ ਕੋਈ ਅਸਲੀ ਵਿਅਕਤੀ ਨਹੀਂ
pictures-file = ਤਸਵੀਰ
pictures-file-hint = ਫਾਈਲ ਇਨ੍ਹਾਂ ਕਿਸਮਾਂ ਵਿੱਚੋਂ ਹੋਵੇ: PNG, JPEG, WebP, GIF ਜਾਂ SVG, ਵੱਧ ਤੋਂ ਵੱਧ { $number } MB। ਅਸੀਂ ਇਸ ਨੂੰ ਛੋਟਾ ਕਰ ਦਿੰਦੇ ਹਾਂ, ਅਤੇ ਫੋਟੋ ਖਿੱਚਣ ਦੀ ਥਾਂ ਦਾ ਪਤਾ ਇਸ ਵਿੱਚੋਂ ਕੱਢ ਦਿੰਦੇ ਹਾਂ।
said-picture = ਤਸਵੀਰ ਹੁਣ ਤਸਵੀਰਾਂ ਦੇ ਭੰਡਾਰ ਵਿੱਚ ਹੈ।

## Taking a picture out
pictures-take-out = ਇਹ ਤਸਵੀਰ ਕੱਢ ਦਿਓ
pictures-take-out-this = ਤਸਵੀਰ ਕੱਢ ਦਿਓ: { $name }
pictures-take-out-text = ਇਹ ਫਿਰ ਚੁਣਨ ਲਈ ਨਹੀਂ ਦਿਖਾਈ ਜਾਵੇਗੀ। ਜਿੱਥੇ ਕੋਈ ਲਿਖਤ ਇਸ ਨੂੰ ਦਿਖਾਉਂਦੀ ਹੈ ਉੱਥੇ ਇਸ ਦੀ ਥਾਂ ਇੱਕ ਸਾਦਾ ਨਿਸ਼ਾਨ ਹੋਵੇਗਾ।
said-picture-out = ਤਸਵੀਰ ਕੱਢ ਦਿੱਤੀ ਗਈ ਹੈ।

## What is wrong
fault-picture-name = ਤਸਵੀਰ ਨੂੰ ਨਾਂ ਦਿਓ
fault-picture-alt = ਦੱਸੋ ਕਿ ਤਸਵੀਰ ਵਿੱਚ ਕੀ ਹੈ
fault-picture-author = ਦੱਸੋ ਕਿ ਤਸਵੀਰ ਕਿਸ ਨੇ ਬਣਾਈ
fault-picture-licence = ਚੁਣੋ ਕਿ ਤਸਵੀਰ ਕਿਸ ਸ਼ਰਤ ’ਤੇ ਵਰਤੀ ਜਾ ਸਕਦੀ ਹੈ
fault-picture-source = ਦੱਸੋ ਕਿ ਇਹ ਕਿਸ ਸੈੱਟ ਤੋਂ ਹੈ, ਜਾਂ ਤੁਹਾਡੇ ਕੋਲ ਕਿਸ ਦੀ ਇਜਾਜ਼ਤ ਹੈ
fault-picture-people = ਦੱਸੋ ਕਿ ਕੀ ਤਸਵੀਰ ਵਿੱਚ ਲੋਕ ਹਨ ਅਤੇ ਕੀ ਉਹ ਰਾਜ਼ੀ ਹਨ
fault-picture-file-missing = ਤਸਵੀਰ ਚੁਣੋ
fault-picture-file-kind = ਫਾਈਲ ਦੀਆਂ ਇਨ੍ਹਾਂ ਕਿਸਮਾਂ ਵਿੱਚੋਂ ਇੱਕ ਚੁਣੋ: PNG, JPEG, WebP, GIF ਜਾਂ SVG। ਇਹ ਫਾਈਲ ਕੁਝ ਹੋਰ ਹੈ।
fault-picture-file-broken = ਕੋਈ ਹੋਰ ਫਾਈਲ ਚੁਣੋ। ਇਹ ਖ਼ਰਾਬ ਹੈ: ਅਖ਼ੀਰ ਤੱਕ ਨਹੀਂ ਪੜ੍ਹੀ ਜਾ ਸਕਦੀ।
fault-picture-file-points = ਕੋਈ ਛੋਟੀ ਤਸਵੀਰ ਚੁਣੋ। ਇਸ ਵਿੱਚ { $number } ਮਿਲੀਅਨ ਤੋਂ ਵੱਧ ਬਿੰਦੀਆਂ ਹਨ।
fault-picture-file-letters = ਅਜਿਹੀ ਤਸਵੀਰ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਅੱਖਰ ਨਾ ਹੋਣ, ਜਾਂ ਅੱਖਰਾਂ ਨੂੰ ਆਕਾਰਾਂ ਵਿੱਚ ਬਦਲਵਾ ਲਓ। ਆਪਣੇ ਫੌਂਟ ਤੋਂ ਬਿਨਾਂ ਉਹ ਦਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ।
fault-file-too-large = ਕੋਈ ਛੋਟੀ ਫਾਈਲ ਚੁਣੋ, ਵੱਧ ਤੋਂ ਵੱਧ { $number } MB

## Links to here
footer-pictures = ਤਸਵੀਰਾਂ
