### "We asked, you said, we did": what became of a topic.

footer-outcomes = ਅਸੀਂ ਪੁੱਛਿਆ, ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
outcomes-title = ਅਸੀਂ ਪੁੱਛਿਆ, ਤੁਸੀਂ ਕਿਹਾ, ਅਸੀਂ ਕੀਤਾ
outcomes-lead = ਫੋਰਮ ਵਿੱਚ ਕੀ ਪੁੱਛਿਆ ਗਿਆ, ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ, ਅਤੇ ਕੀ ਕੀਤਾ ਗਿਆ।
outcomes-none = ਅਜੇ ਕੋਈ ਵਿਸ਼ਾ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ।
outcome-title = ਇਸ ਵਿਸ਼ੇ ਤੋਂ ਕੀ ਹੋਇਆ
outcome-asked = ਅਸੀਂ ਪੁੱਛਿਆ
outcome-heard = ਤੁਸੀਂ ਕਿਹਾ
outcome-done = ਅਸੀਂ ਕੀਤਾ
outcome-tied = ਇਸ ਤੋਂ ਕੀ ਬਣਿਆ
outcome-close-link = ਇਹ ਵਿਸ਼ਾ ਬੰਦ ਕਰੋ ਅਤੇ ਦੱਸੋ ਕਿ ਇਸ ਤੋਂ ਕੀ ਹੋਇਆ

## The form of a facilitator
outcome-new-title = ਦੱਸੋ ਕਿ ਇਸ ਵਿਸ਼ੇ ਤੋਂ ਕੀ ਹੋਇਆ
outcome-new-lead = ਜਦੋਂ ਤੁਸੀਂ ਵਿਸ਼ਾ ਬੰਦ ਕਰਦੇ ਹੋ ਤਾਂ ਲੋਕਾਂ ਨੂੰ ਪਤਾ ਲੱਗਦਾ ਹੈ ਕਿ ਕੀ ਪੁੱਛਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਨੇ ਕੀ ਕਿਹਾ ਅਤੇ ਕੀ ਕੀਤਾ ਗਿਆ। ਸਾਦੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੋ, ਭਾਵੇਂ ਕੁਝ ਨਾ ਹੋ ਸਕਿਆ ਹੋਵੇ।
outcome-asked-hint = ਅਸੀਂ ਕੀ ਜਾਣਨਾ ਚਾਹੁੰਦੇ ਸੀ, ਅਤੇ ਕਿਉਂ?
outcome-heard-hint = ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ? ਇਹ ਵੀ ਲਿਖੋ ਕਿ ਉਹ ਕਿੱਥੇ ਸਹਿਮਤ ਨਹੀਂ ਸਨ।
outcome-done-hint = ਕੀ ਕੀਤਾ ਗਿਆ, ਜਾਂ ਕੀ ਕੀਤਾ ਜਾਵੇਗਾ? ਜੇ ਕੁਝ ਨਹੀਂ ਹੋ ਸਕਦਾ ਤਾਂ ਲਿਖੋ ਕਿਉਂ।
outcome-asked-easy = ਅਸੀਂ ਪੁੱਛਿਆ, ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ
outcome-heard-easy = ਤੁਸੀਂ ਕਿਹਾ, ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ
outcome-done-easy = ਅਸੀਂ ਕੀਤਾ, ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ
outcome-easy-hint = ਹਰ ਸਤਰ ਵਿੱਚ ਇੱਕ ਛੋਟਾ ਵਾਕ ਅਤੇ ਇੱਕ ਗੱਲ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਖਾਲੀ ਛੱਡ ਸਕਦੇ ਹੋ।
outcome-about = ਇਸ ਵਿਸ਼ੇ ਤੋਂ ਕੀ ਬਣਿਆ?
outcome-about-hint = ਉਹ ਚੁਣੋ ਜੋ ਲੋਕਾਂ ਨੂੰ ਨਾਲ ਮਿਲਣਾ ਚਾਹੀਦਾ ਹੈ।
outcome-kind-statement = ‘ਮੈਂ’ ਬਿਆਨ
outcome-kind-action = ਕੰਮ
outcome-kind-progress = ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
outcome-next = ਵਿਸ਼ਾ ਬੰਦ ਹੋ ਜਾਂਦਾ ਹੈ, ਅਤੇ ਹਿੱਸਾ ਲੈਣ ਵਾਲੇ ਸਭ ਲੋਕਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।
outcome-button = ਵਿਸ਼ਾ ਬੰਦ ਕਰੋ

## What was just done
said-outcome = ਵਿਸ਼ਾ ਬੰਦ ਹੈ। ਹਿੱਸਾ ਲੈਣ ਵਾਲੇ ਸਭ ਲੋਕਾਂ ਨੂੰ ਦੱਸਿਆ ਜਾਂਦਾ ਹੈ।

## What to put right
fault-outcome-asked = ਲਿਖੋ ਕਿ ਕੀ ਪੁੱਛਿਆ ਗਿਆ।
fault-outcome-heard = ਲਿਖੋ ਕਿ ਲੋਕਾਂ ਨੇ ਕੀ ਕਿਹਾ।
fault-outcome-done = ਲਿਖੋ ਕਿ ਕੀ ਕੀਤਾ ਗਿਆ।
fault-outcome-easy = ਸਤਰ { $number } ਅਜੇ ਸੌਖੀ ਪੜ੍ਹਤ ਨਹੀਂ: ਸ਼ਬਦ ਔਖੇ ਹਨ ਜਾਂ ਵਾਕ ਲੰਮਾ ਹੈ। ਇਸ ਨੂੰ ਛੋਟਾ ਅਤੇ ਸਾਦਾ ਲਿਖੋ।
