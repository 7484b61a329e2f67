### How a person likes to read: what the settings offer beside those in accounts.ftl.

## The groups of the page
me-group-words = ਸ਼ਬਦ
me-group-letters = ਅੱਖਰ ਅਤੇ ਸਤਰਾਂ
me-group-look = ਰੰਗ, ਤਸਵੀਰਾਂ ਅਤੇ ਹਿਲਜੁਲ
me-group-listening = ਸੁਣਨਾ

# Lines that show what an answer does.
me-example = ਅਸੀਂ ਨੌਂ ਵਜੇ ਮਿਲਦੇ ਹਾਂ, ਅਤੇ ਬੱਸ ਬਾਹਰ ਹੀ ਰੁਕਦੀ ਹੈ।
me-example-long = ਅਸੀਂ ਨੌਂ ਵਜੇ ਮਿਲਦੇ ਹਾਂ, ਅਤੇ ਬੱਸ ਬਾਹਰ ਹੀ ਰੁਕਦੀ ਹੈ। ਜਦੋਂ ਤੁਸੀਂ ਆਉਂਦੇ ਹੋ ਤਾਂ ਚਾਹ ਤਿਆਰ ਹੁੰਦੀ ਹੈ, ਅਤੇ ਇੱਕ ਸ਼ਾਂਤ ਕਮਰਾ ਵੀ।

## Room between the letters
me-spacing = ਸਤਰਾਂ ਅਤੇ ਅੱਖਰਾਂ ਵਿਚਕਾਰ ਕਿੰਨੀ ਥਾਂ ਹੋਵੇ?
me-spacing-normal = ਆਮ ਥਾਂ
me-spacing-wide = ਵੱਧ ਥਾਂ
me-spacing-widest = ਸਭ ਤੋਂ ਵੱਧ ਥਾਂ

## Letters
me-font = ਕਿਹੜੇ ਅੱਖਰ?
me-font-own-script = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਦੇ ਆਪਣੇ ਅੱਖਰ ਹਨ, ਅਤੇ ਉਹ ਉਵੇਂ ਹੀ ਰਹਿੰਦੇ ਹਨ। ਤੁਹਾਡੀ ਚੋਣ ਲਾਤੀਨੀ ਅੱਖਰਾਂ ਵਾਲੇ ਸ਼ਬਦਾਂ ਲਈ ਹੈ, ਜਿਵੇਂ ਅੰਗਰੇਜ਼ੀ।
me-font-atkinson = Atkinson Hyperlegible, ਜਿਸ ਦੇ ਅੱਖਰ ਸੌਖ ਨਾਲ ਇੱਕ ਦੂਜੇ ਤੋਂ ਵੱਖ ਪਛਾਣੇ ਜਾਂਦੇ ਹਨ
me-font-lexend = Lexend, ਜਿਸ ਦੇ ਅੱਖਰ ਚੌੜੇ ਅਤੇ ਇਕਸਾਰ ਹਨ
me-font-opendyslexic = OpenDyslexic, ਜਿਸ ਦੇ ਅੱਖਰ ਹੇਠੋਂ ਭਾਰੇ ਹਨ

## Colours
me-contrast-cream = ਕਰੀਮ ਰੰਗ ਦੇ ਪੰਨੇ ’ਤੇ ਗੂੜ੍ਹੇ ਸ਼ਬਦ, ਚਮਕ ਤੋਂ ਬਿਨਾਂ

## Movement
me-motion = ਕੀ ਪੰਨੇ ’ਤੇ ਚੀਜ਼ਾਂ ਹਿੱਲ ਸਕਦੀਆਂ ਹਨ?
me-motion-auto = ਉਹੀ ਜੋ ਮੇਰੀ ਡਿਵਾਈਸ ’ਤੇ ਹੈ
me-motion-none = ਕੁਝ ਨਾ ਹਿੱਲੇ

## Reading aloud
me-speed = ਪੰਨੇ ਕਿਸ ਰਫ਼ਤਾਰ ਨਾਲ ਪੜ੍ਹ ਕੇ ਸੁਣਾਏ ਜਾਣ?
me-speed-hint = ਇਹ “ਇਹ ਪੰਨਾ ਸੁਣੋ” ਲਈ ਹੈ। ਤੁਸੀਂ ਸੁਣਦੇ ਹੋਏ ਵੀ ਇਸ ਨੂੰ ਬਦਲ ਸਕਦੇ ਹੋ।
me-speed-slow = ਹੌਲੀ
me-speed-normal = ਆਮ ਰਫ਼ਤਾਰ ਨਾਲ
me-speed-fast = ਤੇਜ਼
