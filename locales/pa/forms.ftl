### Forms of a text: writing them, what is true of them, the desk of those who write.

## Names

form-name-standard = { $language }
form-name-easy = { $language }, ਸੌਖੀ ਪੜ੍ਹਤ
kind-topic = ਵਿਸ਼ਾ
kind-post = ਪੋਸਟ
kind-outcome = ਕਿਸੇ ਵਿਸ਼ੇ ਤੋਂ ਕੀ ਹੋਇਆ
kind-statement = ‘ਮੈਂ’ ਬਿਆਨ
kind-space = ਫੋਰਮ ਦਾ ਹਿੱਸਾ
kind-board = ਪਾਰਟਨਰਸ਼ਿਪ ਬੋਰਡ
kind-meeting = ਮੀਟਿੰਗ
kind-pledge = ਵਾਅਦਾ
kind-strategy = ਰਣਨੀਤੀ
kind-priority = ਤਰਜੀਹ
kind-commitment = ‘ਅਸੀਂ ਕਰਾਂਗੇ’ ਵਚਨ
kind-point = ਰਣਨੀਤੀ ਦੀ ਇੱਕ ਗੱਲ
kind-action = ਕੰਮ
kind-progress = ਕਿਸੇ ਕੰਮ ਬਾਰੇ ਤਾਜ਼ਾ ਖ਼ਬਰ
kind-measure = ਪੈਮਾਨਾ
kind-word = ‘ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ’ ਦਾ ਸ਼ਬਦ

## What is true of a form

form-original = ਇਹ ਮੂਲ ਲਿਖਤ ਹੈ। ਦੂਜੇ ਰੂਪ ਇਸੇ ਤੋਂ ਲਿਖੇ ਜਾਂਦੇ ਹਨ।
form-missing = ਇਹ ਰੂਪ ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਲਿਖਿਆ।
form-published = ਪੜ੍ਹਨ ਵਾਲੇ ਇਹ ਰੂਪ ਦੇਖ ਸਕਦੇ ਹਨ।
form-out-of-date = ਮੂਲ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ। ਇਸ ਰੂਪ ਨੂੰ ਵੀ ਨਵੀਂ ਲਿਖਤ ਮੁਤਾਬਕ ਬਦਲਿਆ ਜਾ ਰਿਹਾ ਹੈ।
form-by-computer = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦਾ ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਨੇ ਇਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
form-by-person = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਦਾ ਅਨੁਵਾਦ ਇੱਕ ਵਿਅਕਤੀ ਨੇ ਕੀਤਾ ਹੈ। ਅਜੇ ਕਿਸੇ ਦੂਜੇ ਵਿਅਕਤੀ ਨੇ ਇਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
form-checked = ਇੱਕ ਦੂਜੇ ਵਿਅਕਤੀ ਨੇ { $day } ਨੂੰ ਇਹ ਸ਼ਬਦ ਜਾਂਚੇ।
form-tested = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨਾਲ ਪਰਖਿਆ ਗਿਆ: { $group }, { $day }।
form-not-tested = ਅਜੇ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨਾਲ ਨਹੀਂ ਪਰਖਿਆ ਗਿਆ।

## The desk

desk-title = ਉਹ ਲਿਖਤਾਂ ਜੋ ਤੁਹਾਡੀ ਉਡੀਕ ਕਰ ਰਹੀਆਂ ਹਨ
desk-lead = ਸੌਖੀ ਪੜ੍ਹਤ ਲਿਖੋ, ਅਨੁਵਾਦ ਕਰੋ, ਅਤੇ ਦੇਖੋ ਕਿ ਕਿਹੜੀਆਂ ਲਿਖਤਾਂ ਦਾ ਕੋਈ ਰੂਪ ਅਜੇ ਬਾਕੀ ਹੈ।
desk-on-me = ਸੌਖੀ ਪੜ੍ਹਤ ਅਤੇ ਅਨੁਵਾਦ
desk-drafts-title = ਡਰਾਫਟ
desk-no-drafts = ਕੋਈ ਡਰਾਫਟ ਨਹੀਂ ਹੈ।
desk-empty-draft = ਇੱਕ ਖ਼ਾਲੀ ਡਰਾਫਟ
desk-waiting-title = ਉਹ ਲਿਖਤਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਇਹ ਰੂਪ ਨਹੀਂ ਹੈ, ਜਾਂ ਪੁਰਾਣਾ ਹੋ ਗਿਆ ਹੈ
desk-form = ਰੂਪ
desk-kind = ਲਿਖਤ ਦੀ ਕਿਸਮ
desk-show = ਦਿਖਾਓ
desk-count = { $count ->
    [0] ਇਸ ਕਿਸਮ ਦੀ ਕੋਈ ਲਿਖਤ ਬਾਕੀ ਨਹੀਂ।
    [one] ਇੱਕ ਲਿਖਤ ਬਾਕੀ ਹੈ।
   *[other] { $count } ਲਿਖਤਾਂ ਬਾਕੀ ਹਨ। ਸਭ ਤੋਂ ਨਵੀਆਂ ਸਭ ਤੋਂ ਉੱਪਰ ਹਨ।
}

## The forms of one text

forms-title = ਇਸ ਲਿਖਤ ਦੀ ਸੌਖੀ ਪੜ੍ਹਤ ਅਤੇ ਅਨੁਵਾਦ
forms-lead = ਇੱਕ ਲਿਖਤ ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ ਅਤੇ ਕਈ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਹੋ ਸਕਦੀ ਹੈ। ਇੱਥੇ ਤੁਸੀਂ ਦੇਖਦੇ ਹੋ ਕਿ ਕਿਹੜੇ ਰੂਪ ਹਨ, ਅਤੇ ਹਰ ਇੱਕ ਦਾ ਕੀ ਹਾਲ ਹੈ।
forms-link = ਇਸ ਲਿਖਤ ਦੀ ਸੌਖੀ ਪੜ੍ਹਤ ਅਤੇ ਅਨੁਵਾਦ
forms-draft-by = { $name } ਇੱਕ ਡਰਾਫਟ ਲਿਖ ਰਹੇ ਹਨ। ਆਖ਼ਰੀ ਤਬਦੀਲੀ: { $day }।
forms-write = ਇਹ ਰੂਪ ਲਿਖੋ
forms-change = ਇਹ ਰੂਪ ਬਦਲੋ
forms-difference = ਦੇਖੋ ਕਿ ਕੀ ਬਦਲਿਆ ਹੈ
forms-test = ਦੱਸੋ ਕਿ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੇ ਇਸ ਨੂੰ ਪਰਖਿਆ ਹੈ
forms-check = ਮੈਂ ਇਹ ਰੂਪ ਜਾਂਚ ਲਿਆ ਹੈ

## Writing

writing-title = ਲਿਖਣਾ: { $form }
writing-source = ਇਹ ਜਿਸ ਤੋਂ ਲਿਖਿਆ ਜਾ ਰਿਹਾ ਹੈ: { $form }
writing-source-changed = ਤੁਸੀਂ ਜਿਸ ਲਿਖਤ ਤੋਂ ਲਿਖ ਰਹੇ ਹੋ ਉਹ ਬਦਲ ਗਈ ਹੈ, ਇਸ ਤੋਂ ਬਾਅਦ ਕਿ ਇੱਥੇ ਪਿਛਲੀ ਵਾਰ ਕਿਸੇ ਨੇ ਕੰਮ ਕੀਤਾ। ਅੱਗੇ ਵਧਣ ਤੋਂ ਪਹਿਲਾਂ ਇਸ ਨੂੰ ਦੁਬਾਰਾ ਪੜ੍ਹੋ।
writing-save = ਡਰਾਫਟ ਸੰਭਾਲੋ
writing-cut = ਮੂਲ ਲਿਖਤ ਦੇ ਵਾਕਾਂ ਤੋਂ ਸ਼ੁਰੂ ਕਰੋ
writing-name = ਸਿਰਲੇਖ
writing-block = ਟੁਕੜਾ { $number }
writing-begins = ਸਾਈਟ ਤੁਹਾਡੇ ਸ਼ਬਦਾਂ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਸ਼ਬਦ ਲਿਖਦੀ ਹੈ। ਇਹਨਾਂ ਤੋਂ ਅੱਗੇ ਲਿਖੋ:
writing-text = ਇਸ ਟੁਕੜੇ ਦੇ ਸ਼ਬਦ
writing-up = ਉੱਪਰ ਲੈ ਜਾਓ
writing-down = ਹੇਠਾਂ ਲੈ ਜਾਓ
writing-add = ਹੇਠਾਂ ਇੱਕ ਟੁਕੜਾ ਸ਼ਾਮਲ ਕਰੋ
writing-remove = ਇਹ ਟੁਕੜਾ ਹਟਾ ਦਿਓ
writing-pictures = ਤਸਵੀਰਾਂ ਜੋ ਢੁਕ ਸਕਦੀਆਂ ਹਨ
writing-picture-none = ਤਸਵੀਰ ਹਟਾ ਦਿਓ
writing-found-nothing = ਇਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਲਈ ਕੋਈ ਤਸਵੀਰ ਨਹੀਂ ਮਿਲੀ। ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ, ਜਾਂ ਆਪਣੀ ਭਾਸ਼ਾ ਦਾ ਕੋਈ ਸ਼ਬਦ।
writing-find = ਕੋਈ ਹੋਰ ਤਸਵੀਰ ਲੱਭੋ
writing-find-button = ਲੱਭੋ
writing-publish-title = ਇਸ ਨੂੰ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਦਿਖਾਓ
writing-sure = ਲਿਖਤ ਨੂੰ ਇੱਕ ਵਾਰ ਫਿਰ ਦੇਖੋ। ਇਹ ਸਿਰਫ਼ ਇੱਕ ਇਨਸਾਨ ਦੱਸ ਸਕਦਾ ਹੈ:
writing-publish-next = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਇਹ ਰੂਪ ਤੁਰੰਤ ਦਿਸੇਗਾ। ਜੋ ਉਨ੍ਹਾਂ ਨੂੰ ਪਹਿਲਾਂ ਦਿਸਦਾ ਸੀ ਉਹ ਪੁਰਾਣੀਆਂ ਲਿਖਤਾਂ ਵਿੱਚ ਸੰਭਾਲਿਆ ਰਹਿੰਦਾ ਹੈ।
writing-publish = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਦਿਖਾਓ
sure-true = ਇਹ ਉਹੀ ਗੱਲ ਕਹਿੰਦੀ ਹੈ ਜੋ ਮੂਲ ਲਿਖਤ ਕਹਿੰਦੀ ਹੈ
sure-picture = ਹਰ ਤਸਵੀਰ ਦਾ ਮਤਲਬ ਉਹੀ ਹੈ ਜੋ ਸ਼ਬਦਾਂ ਦਾ ਹੈ
sure-adult = ਇਹ ਬਾਲਗਾਂ ਨਾਲ ਉਵੇਂ ਗੱਲ ਕਰਦੀ ਹੈ ਜਿਵੇਂ ਬਾਲਗਾਂ ਨਾਲ ਕੀਤੀ ਜਾਂਦੀ ਹੈ

finding-stops = ਰੁਕਾਵਟ:
finding-warns = ਦੁਬਾਰਾ ਦੇਖੋ:
finding-take = ਇਸ ਦੀ ਥਾਂ “{ $better }” ਲਿਖੋ
finding-take-out = ਇਸਨੂੰ ਕੱਢ ਦਿਓ
finding-more = ਦੇਖਣ ਲਈ ਹੋਰ: { $count }
finding-long-block = ਇੱਥੇ ਦੋ ਤੋਂ ਵੱਧ ਵਾਕ ਹਨ। ਇੱਕ ਟੁਕੜੇ ਲਈ ਇੱਕ ਗੱਲ ਅਤੇ ਇੱਕ ਤਸਵੀਰ ਕਾਫ਼ੀ ਹੈ।
finding-explain = “{ $word }” ਦਾ ਮਤਲਬ ‘ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ’ ਵਿੱਚ ਦੱਸੋ
finding-count = { $stops ->
    [0] ਇਸ ਲਿਖਤ ਨੂੰ ਕੋਈ ਚੀਜ਼ ਨਹੀਂ ਰੋਕਦੀ।
    [one] ਇੱਕ ਚੀਜ਼ ਇਸ ਲਿਖਤ ਨੂੰ ਰੋਕਦੀ ਹੈ।
   *[other] { $stops } ਚੀਜ਼ਾਂ ਇਸ ਲਿਖਤ ਨੂੰ ਰੋਕਦੀਆਂ ਹਨ।
} { $count ->
    [0] ਹੋਰ ਕੋਈ ਚੀਜ਼ ਦੇਖਣ ਵਾਲੀ ਨਹੀਂ ਹੈ।
    [one] ਇੱਕ ਹੋਰ ਚੀਜ਼ ਦੇਖਣ ਵਾਲੀ ਹੈ।
   *[other] { $count } ਹੋਰ ਚੀਜ਼ਾਂ ਦੇਖਣ ਵਾਲੀਆਂ ਹਨ।
}

fault-writing-too-many = ਇਹ ਇੱਕ ਲਿਖਤ ਲਈ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਕੁਝ ਟੁਕੜੇ ਹਟਾ ਦਿਓ, ਜਾਂ ਇਸ ਦੀਆਂ ਦੋ ਲਿਖਤਾਂ ਬਣਾ ਲਓ।
fault-writing-meanwhile = ਜਦੋਂ ਤੋਂ ਤੁਸੀਂ ਇਹ ਪੰਨਾ ਖੋਲ੍ਹਿਆ ਹੈ, ਕਿਸੇ ਹੋਰ ਨੇ ਇੱਥੇ ਆਪਣੇ ਸ਼ਬਦ ਸੰਭਾਲੇ ਹਨ। ਤੁਹਾਡੇ ਸ਼ਬਦ ਹੇਠਾਂ ਹਨ। ਉਨ੍ਹਾਂ ਦੇ ਸ਼ਬਦ ਦੇਖਣ ਲਈ ਇਹ ਪੰਨਾ ਦੂਜੀ ਵਿੰਡੋ ਵਿੱਚ ਖੋਲ੍ਹੋ। ਜੇ ਤੁਸੀਂ ਆਪਣੇ ਸ਼ਬਦ ਦੁਬਾਰਾ ਭੇਜੋ ਤਾਂ ਉਹ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਲੈ ਲੈਣਗੇ।
fault-writing-title = ਸਿਰਲੇਖ ਲਿਖੋ
fault-writing-empty = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਟੁਕੜਾ ਲਿਖੋ
fault-writing-stops = ਟੁਕੜਾ { $number }: ਇਸਨੂੰ ਕੋਈ ਚੀਜ਼ ਰੋਕ ਰਹੀ ਹੈ। ਉਹ ਕੀ ਹੈ, ਇਹ ਸ਼ਬਦਾਂ ਦੇ ਹੇਠਾਂ ਲਿਖਿਆ ਹੈ।
fault-writing-title-stops = ਸਿਰਲੇਖ ਨੂੰ ਕੋਈ ਚੀਜ਼ ਰੋਕ ਰਹੀ ਹੈ: ਇਸਨੂੰ ਛੋਟਾ ਰੱਖੋ, ਬਿਨਾਂ ਨਿਸ਼ਾਨਾਂ ਦੇ।
fault-writing-long-block = ਟੁਕੜਾ { $number }: ਇਹ ਇੱਕ ਤਸਵੀਰ ਲਈ ਬਹੁਤ ਲੰਮਾ ਹੈ। ਇਸਦੇ ਕਈ ਟੁਕੜੇ ਬਣਾਓ।
fault-writing-untranslated = ਟੁਕੜਾ { $number }: ਇਸਦਾ ਅਨੁਵਾਦ ਕਰੋ
fault-writing-no-picture = ਟੁਕੜਾ { $number }: ਤਸਵੀਰ ਚੁਣੋ
fault-writing-sure = ਤਿੰਨਾਂ ਖ਼ਾਨਿਆਂ ’ਤੇ ਨਿਸ਼ਾਨ ਲਗਾਓ, ਜਾਂ ਲਿਖਤ ਨੂੰ ਉਦੋਂ ਤੱਕ ਬਦਲੋ ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਨਿਸ਼ਾਨ ਲਗਾ ਸਕੋ

said-kept = ਤੁਹਾਡਾ ਡਰਾਫਟ ਸੰਭਾਲ ਲਿਆ ਗਿਆ ਹੈ।
said-published = ਹੁਣ ਪੜ੍ਹਨ ਵਾਲੇ ਇਹ ਰੂਪ ਦੇਖ ਸਕਦੇ ਹਨ।
said-checked = ਧੰਨਵਾਦ। ਪੜ੍ਹਨ ਵਾਲੇ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਇੱਕ ਦੂਜੇ ਵਿਅਕਤੀ ਨੇ ਇਸ ਨੂੰ ਜਾਂਚਿਆ ਹੈ।
said-check-yourself = ਇਹ ਰੂਪ ਤੁਸੀਂ ਆਪ ਲਿਖਿਆ ਹੈ। ਕਿਸੇ ਹੋਰ ਨੂੰ ਕਹੋ ਕਿ ਇਸ ਨੂੰ ਜਾਂਚ ਲੈਣ।
said-tested = ਧੰਨਵਾਦ। ਪੜ੍ਹਨ ਵਾਲੇ ਦੇਖ ਸਕਦੇ ਹਨ ਕਿ ਇਸ ਨੂੰ ਕਿਸ ਨੇ ਅਤੇ ਕਦੋਂ ਪਰਖਿਆ।
said-word = ਸ਼ਬਦ ਸ਼ਾਮਲ ਹੋ ਗਿਆ ਹੈ।

## What has changed

difference-title = ਕੀ ਬਦਲਿਆ ਹੈ
difference-lead = ਇਹ ਰੂਪ: { $form }। ਇਹ ਜਿਸ ਤੋਂ ਲਿਖਿਆ ਗਿਆ: { $source }। ਹੇਠਾਂ ਉਹ ਹੈ ਜੋ “{ $source }” ਵਿੱਚ ਹੁਣ ਲਿਖਿਆ ਹੈ, ਅਤੇ ਇਹ ਵੀ ਕਿ ਉਦੋਂ ਤੋਂ ਕੀ ਆਇਆ ਅਤੇ ਕੀ ਨਿਕਲਿਆ।
difference-unknown = ਉਸ ਵੇਲੇ ਦੇ ਸ਼ਬਦ ਹੁਣ ਸੰਭਾਲੇ ਹੋਏ ਨਹੀਂ ਹਨ।
difference-gone = ਕੱਢਿਆ ਗਿਆ:
difference-new = ਨਵਾਂ:
difference-write = ਇਹ ਰੂਪ ਬਦਲੋ

## A test with readers

test-title = ਦੱਸੋ ਕਿ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੇ ਇਸ ਨੂੰ ਪਰਖਿਆ ਹੈ
test-lead = ਸੌਖੀ ਪੜ੍ਹਤ ਉਦੋਂ ਹੀ ਪਰਖੀ ਹੋਈ ਮੰਨੀ ਜਾਂਦੀ ਹੈ ਜਦੋਂ ਉਹ ਲੋਕ ਇਸ ਨੂੰ ਪੜ੍ਹ ਲੈਣ ਜਿਨ੍ਹਾਂ ਨੂੰ ਇਸ ਦੀ ਲੋੜ ਹੈ। ਗਰੁੱਪ ਦਾ ਨਾਂ ਅਤੇ ਦਿਨ ਲਿਖੋ। ਕਿਸੇ ਵਿਅਕਤੀ ਦਾ ਨਾਂ ਨਾ ਲਿਖੋ।
test-group = ਇਸ ਨੂੰ ਕਿਸ ਗਰੁੱਪ ਨੇ ਪਰਖਿਆ?
test-group-hint = ਉਦਾਹਰਨ ਲਈ: ਸਿੱਖਣ ਦੀ ਅਸਮਰੱਥਾ ਵਾਲੇ ਪਾਰਟਨਰਸ਼ਿਪ ਬੋਰਡ ਦਾ ਪੜ੍ਹਨ ਵਾਲਾ ਗਰੁੱਪ
test-on = ਕਦੋਂ?
test-sure = ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੇ ਕੀ ਕਿਹਾ?
test-button = ਇਹ ਗੱਲ ਦਰਜ ਕਰੋ
fault-test-group = ਉਸ ਗਰੁੱਪ ਦਾ ਨਾਂ ਲਿਖੋ ਜਿਸ ਨੇ ਇਸ ਨੂੰ ਪਰਖਿਆ
fault-test-day = ਦੱਸੋ ਕਿ ਉਨ੍ਹਾਂ ਨੇ ਇਸ ਨੂੰ ਕਿਸ ਦਿਨ ਪਰਖਿਆ। ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਅੰਕਾਂ ਵਿੱਚ ਲਿਖੋ।
fault-test-future = ਇਹ ਦਿਨ ਅਜੇ ਨਹੀਂ ਆਇਆ। ਉਹ ਦਿਨ ਲਿਖੋ ਜਦੋਂ ਇਸ ਨੂੰ ਪਰਖਿਆ ਗਿਆ।

## A new word

word-new-title = ਕਿਸੇ ਸ਼ਬਦ ਦਾ ਮਤਲਬ ਦੱਸੋ
word-new-word = ਸ਼ਬਦ
word-new-word-hint = ਜਿਵੇਂ ਉਹ ਲਿਖਤਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ
word-new-text = ਇਸ ਦਾ ਮਤਲਬ
word-new-text-hint = ਇੱਕ ਜਾਂ ਦੋ ਵਾਕ
word-new-button = ਸ਼ਬਦ ਸ਼ਾਮਲ ਕਰੋ
fault-word-missing = ਸ਼ਬਦ ਲਿਖੋ
fault-word-meaning-missing = ਲਿਖੋ ਕਿ ਸ਼ਬਦ ਦਾ ਮਤਲਬ ਕੀ ਹੈ
fault-word-exists = ਇਸ ਸ਼ਬਦ ਦਾ ਮਤਲਬ ‘ਸ਼ਬਦਾਂ ਦੇ ਅਰਥ’ ਵਿੱਚ ਪਹਿਲਾਂ ਤੋਂ ਹੈ

## Translating by computer

writing-translate = ਜੋ ਖ਼ਾਲੀ ਹੈ ਉਸ ਦਾ ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਤੋਂ ਕਰਵਾਓ
writing-translate-hint = ਸ਼ਬਦ ਇਸ ਸਾਈਟ ਦੀ ਅਨੁਵਾਦ ਸੇਵਾ ਨੂੰ ਭੇਜੇ ਜਾਂਦੇ ਹਨ। ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਦਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਹਰ ਵਾਕ ਪੜ੍ਹੋ: ਕੰਪਿਊਟਰ ਅਜਿਹੀਆਂ ਗਲਤੀਆਂ ਕਰਦਾ ਹੈ ਜੋ ਠੀਕ ਲੱਗਦੀਆਂ ਹਨ।
writing-read = ਕੀ ਤੁਸੀਂ ਪੂਰਾ ਅਨੁਵਾਦ ਪੜ੍ਹ ਲਿਆ ਹੈ?
writing-read-whole = ਮੈਂ ਹਰ ਵਾਕ ਪੜ੍ਹ ਲਿਆ ਹੈ ਅਤੇ ਉਸ ਨੂੰ ਠੀਕ ਕਰ ਦਿੱਤਾ ਹੈ
writing-read-hint = ਜੇ ਤੁਸੀਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡੋ ਤਾਂ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਇਹ ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ।

## To translators and back

exchange-title = ਲਿਖਤਾਂ ਬਾਹਰ ਦੇ ਅਨੁਵਾਦਕਾਂ ਨੂੰ ਦਿਓ
exchange-lead = ਉਹ ਸਾਰੀਆਂ ਲਿਖਤਾਂ ਜਿਨ੍ਹਾਂ ਦਾ ਕਿਸੇ ਭਾਸ਼ਾ ਵਿੱਚ ਹੋਣਾ ਬਾਕੀ ਹੈ, XLIFF 2.1 ਦੀ ਇੱਕ ਫਾਈਲ ਵਿੱਚ ਜਾਂਦੀਆਂ ਹਨ। ਅਨੁਵਾਦ ਵਾਲੀ ਸੰਸਥਾ ਇਸ ਫਾਈਲ ’ਤੇ ਕੰਮ ਕਰ ਕੇ ਇਸ ਨੂੰ ਵਾਪਸ ਭੇਜ ਸਕਦੀ ਹੈ।
exchange-out-title = ਫਾਈਲ ਲਓ
exchange-in = ਕਿਸ ਭਾਸ਼ਾ ਅਤੇ ਰੂਪ ਵਿੱਚ ਅਨੁਵਾਦ ਕਰਨਾ ਹੈ
exchange-out-button = ਬਾਕੀ ਲਿਖਤਾਂ ਲਓ
exchange-nothing = ਕੁਝ ਬਾਕੀ ਨਹੀਂ: { $form }
exchange-nothing-text = ਅੰਗਰੇਜ਼ੀ ਦੀ ਹਰ ਲਿਖਤ ਦਾ ਇਹ ਰੂਪ ਹੈ, ਅਤੇ ਕੋਈ ਪੁਰਾਣਾ ਨਹੀਂ ਹੋਇਆ।
exchange-back-title = ਅਨੁਵਾਦ ਕੀਤੀ ਹੋਈ ਫਾਈਲ ਭੇਜੋ
exchange-file = ਵਾਪਸ ਆਈ ਫਾਈਲ
exchange-file-hint = XLIFF ਦੀ ਫਾਈਲ, ਵੱਧ ਤੋਂ ਵੱਧ 20 MB
exchange-publish = ਇਸ ਦਾ ਕੀ ਕੀਤਾ ਜਾਵੇ?
exchange-publish-complete = ਪੂਰੀਆਂ ਲਿਖਤਾਂ ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਨੂੰ ਤੁਰੰਤ ਦਿਖਾਓ
exchange-publish-hint = ਸੌਖੀ ਪੜ੍ਹਤ, ਅਤੇ ਜੋ ਪੂਰਾ ਨਹੀਂ ਹੈ, ਹਰ ਹਾਲ ਵਿੱਚ ਡਰਾਫਟ ਬਣ ਜਾਂਦਾ ਹੈ।
exchange-back-button = ਫਾਈਲ ਪੜ੍ਹੋ
exchange-broken-title = ਇਹ ਫਾਈਲ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ
exchange-broken-lead = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ ਗਿਆ। ਗੜਬੜ ਇਹ ਹੈ, ਫਾਈਲ ਦੀ ਸਤਰ ਦੇ ਨਾਲ:
exchange-again = ਕੋਈ ਹੋਰ ਫਾਈਲ ਚੁਣੋ
exchange-drafts = { $count ->
    [0] ਫਾਈਲ ਪੜ੍ਹ ਲਈ ਗਈ ਹੈ। ਕੋਈ ਲਿਖਤ ਡਰਾਫਟ ਨਹੀਂ ਬਣੀ।
    [one] ਫਾਈਲ ਪੜ੍ਹ ਲਈ ਗਈ ਹੈ। ਇੱਕ ਲਿਖਤ ਹੁਣ ਡਰਾਫਟ ਹੈ।
   *[other] ਫਾਈਲ ਪੜ੍ਹ ਲਈ ਗਈ ਹੈ। { $count } ਲਿਖਤਾਂ ਹੁਣ ਡਰਾਫਟ ਹਨ।
}
exchange-published = { $count ->
    [one] ਪੜ੍ਹਨ ਵਾਲੇ ਹੁਣ ਇੱਕ ਲਿਖਤ ਦੇਖ ਸਕਦੇ ਹਨ।
   *[other] ਪੜ੍ਹਨ ਵਾਲੇ ਹੁਣ { $count } ਲਿਖਤਾਂ ਦੇਖ ਸਕਦੇ ਹਨ।
}
exchange-changed = { $count ->
    [one] ਫਾਈਲ ਬਾਹਰ ਜਾਣ ਤੋਂ ਬਾਅਦ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਦੀ ਮੂਲ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ। ਦਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਉਸ ਨੂੰ ਮੂਲ ਲਿਖਤ ਨਾਲ ਮਿਲਾ ਕੇ ਦੇਖੋ।
   *[other] ਫਾਈਲ ਬਾਹਰ ਜਾਣ ਤੋਂ ਬਾਅਦ ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ { $count } ਦੀ ਮੂਲ ਲਿਖਤ ਬਦਲ ਗਈ ਹੈ। ਦਿਖਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਉਨ੍ਹਾਂ ਨੂੰ ਮੂਲ ਲਿਖਤ ਨਾਲ ਮਿਲਾ ਕੇ ਦੇਖੋ।
}
exchange-left = { $count ->
    [one] ਇੱਕ ਲਿਖਤ ਜਿਵੇਂ ਸੀ ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿੱਤੀ ਗਈ: ਉਹ ਹੁਣ ਨਹੀਂ ਹੈ, ਜਾਂ ਤੁਸੀਂ ਉਸ ਨੂੰ ਬਦਲ ਨਹੀਂ ਸਕਦੇ, ਜਾਂ ਇਸ ਦੌਰਾਨ ਕਿਸੇ ਨੇ ਉਸ ’ਤੇ ਕੰਮ ਕੀਤਾ ਹੈ।
   *[other] { $count } ਲਿਖਤਾਂ ਜਿਵੇਂ ਸਨ ਉਵੇਂ ਹੀ ਰਹਿਣ ਦਿੱਤੀਆਂ ਗਈਆਂ: ਉਹ ਹੁਣ ਨਹੀਂ ਹਨ, ਜਾਂ ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਬਦਲ ਨਹੀਂ ਸਕਦੇ, ਜਾਂ ਇਸ ਦੌਰਾਨ ਕਿਸੇ ਨੇ ਉਨ੍ਹਾਂ ’ਤੇ ਕੰਮ ਕੀਤਾ ਹੈ।
}
exchange-empty = ਇਸ ਫਾਈਲ ਵਿੱਚ ਜਿਨ੍ਹਾਂ ਦਾ ਅਨੁਵਾਦ ਨਹੀਂ ਸੀ ਅਤੇ ਜੋ ਉਵੇਂ ਹੀ ਰਹੇ: { $count }
fault-exchange-file = ਵਾਪਸ ਆਈ ਫਾਈਲ ਚੁਣੋ
