### ‘I’ statements: raised from posts, tied to the commitments that answer them.

## All statements
statements-title = ‘ਮੈਂ’ ਬਿਆਨ
statements-lead = ਚੰਗੀ ਜ਼ਿੰਦਗੀ ਕਿਹੋ ਜਿਹੀ ਹੁੰਦੀ ਹੈ, ਲੋਕਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ। ਹਰ ਬਿਆਨ ਕਿਸੇ ਅਜਿਹੀ ਗੱਲ ਤੋਂ ਨਿਕਲਿਆ ਹੈ ਜੋ ਕਿਸੇ ਨੇ ਫੋਰਮ ਵਿੱਚ ਕਹੀ।
statements-none = ਅਜੇ ਕੋਈ ‘ਮੈਂ’ ਬਿਆਨ ਨਹੀਂ ਹੈ। ਇਹ ਉਨ੍ਹਾਂ ਗੱਲਾਂ ਤੋਂ ਬਣਦੇ ਹਨ ਜੋ ਲੋਕ ਫੋਰਮ ਵਿੱਚ ਕਹਿੰਦੇ ਹਨ।
statement-voices = { $count ->
    [0] ਇਸ ਪਿੱਛੇ ਅਜੇ ਕੋਈ ਆਵਾਜ਼ ਨਹੀਂ
    [one] { $count } ਆਵਾਜ਼ ਤੋਂ
   *[other] { $count } ਆਵਾਜ਼ਾਂ ਤੋਂ
}
statement-answered = ਇੱਕ ਵਚਨ ਵਿੱਚ ਇਸ ਦਾ ਜਵਾਬ ਹੈ
statement-not-answered = ਜਵਾਬ ਦੀ ਉਡੀਕ ਹੈ

## One statement
statement-title = ‘ਮੈਂ’ ਬਿਆਨ
# The name of the person follows.
statement-raised = { $day } ਨੂੰ ਲਿਖਿਆ ਗਿਆ। ਲਿਖਣ ਵਾਲੇ:
statement-trail = ਇਸ ਬਿਆਨ ਦਾ ਸਫ਼ਰ ਦੇਖੋ
statement-tie = ਦੱਸੋ ਕਿ ਕਿਹੜਾ ਵਚਨ ਇਸ ਦਾ ਜਵਾਬ ਹੈ
statement-from-title = ਉਹ ਆਵਾਜ਼ਾਂ ਜਿਨ੍ਹਾਂ ਤੋਂ ਇਹ ਨਿਕਲਿਆ
statement-no-voices = ਇਸ ਬਿਆਨ ਨਾਲ ਅਜੇ ਕੋਈ ਪੋਸਟ ਨਹੀਂ ਜੁੜੀ।
statement-answer-title = ਇਸ ਦਾ ਜਵਾਬ ਕੀ ਹੈ
statement-no-answer = ਇਸ ਬਿਆਨ ਦਾ ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ। ਜਦੋਂ ਹੋਵੇਗਾ ਤਾਂ ਤੁਹਾਨੂੰ ਇੱਥੇ ਮਿਲੇਗਾ।

## A new statement
statement-new-title = ‘ਮੈਂ’ ਬਿਆਨ ਲਿਖੋ
statement-new-lead = ਲੋਕਾਂ ਦੀ ਕਹੀ ਗੱਲ ਨੂੰ ਇੱਕ ਅਜਿਹੇ ਵਾਕ ਵਿੱਚ ਲਿਖੋ ਜੋ “ਮੈਂ” ਨਾਲ ਸ਼ੁਰੂ ਹੋਵੇ। ਉਨ੍ਹਾਂ ਦੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਦੇ ਨੇੜੇ ਰਹੋ, ਅਤੇ ਉਨ੍ਹਾਂ ਨੂੰ ਪੁੱਛੋ ਕਿ ਕੀ ਤੁਸੀਂ ਠੀਕ ਸਮਝੇ।
statement-new-text = ਬਿਆਨ
statement-new-text-hint = ਉਦਾਹਰਨ ਲਈ: ਮੈਂ ਸ਼ਾਮ ਨੂੰ ਬੱਸ ਰਾਹੀਂ ਆਪਣੇ ਦੋਸਤਾਂ ਕੋਲ ਜਾ ਸਕਾਂ।
statement-new-from = ਇਹ ਕਿਸ ਦੇ ਸ਼ਬਦਾਂ ਤੋਂ ਨਿਕਲਿਆ ਹੈ?
statement-new-from-hint = ਹਰ ਉਹ ਪੋਸਟ ਚੁਣੋ ਜਿਸ ਵਿੱਚ ਇਹ ਗੱਲ ਕਹੀ ਗਈ ਹੈ।
statement-new-button = ਇਹ ਬਿਆਨ ਦਿਖਾਓ

## Tying a statement to a commitment
tie-title = ਦੱਸੋ ਕਿ ਕਿਹੜਾ ਵਚਨ ਇਸ ਦਾ ਜਵਾਬ ਹੈ
tie-commitment = ਕਿਹੜਾ ਵਚਨ ਇਸ ਦਾ ਜਵਾਬ ਹੈ?
tie-commitment-hint = ਉਹ ਚੁਣੋ ਜੋ ਸਭ ਤੋਂ ਨੇੜੇ ਹੈ।
tie-why = ਇਹ ਇਸ ਬਿਆਨ ਦਾ ਜਵਾਬ ਕਿਉਂ ਹੈ?
tie-why-hint = ਇੱਕ ਜਾਂ ਦੋ ਵਾਕ। ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਦੇ ਇਹ ਸ਼ਬਦ ਹਨ ਉਹ ਇਨ੍ਹਾਂ ਨੂੰ ਪੜ੍ਹਨਗੇ।
tie-button = ਦੋਹਾਂ ਨੂੰ ਜੋੜ ਦਿਓ

## What was just done
said-raised = ‘ਮੈਂ’ ਬਿਆਨ ਹੁਣ ਇੱਥੇ ਹੈ, ਉਨ੍ਹਾਂ ਆਵਾਜ਼ਾਂ ਦੇ ਨਾਲ ਜੋ ਇਸ ਪਿੱਛੇ ਹਨ।
said-tied = ਬਿਆਨ ਅਤੇ ਵਚਨ ਹੁਣ ਇੱਕ ਦੂਜੇ ਨਾਲ ਜੁੜੇ ਹਨ। ਦੋਹਾਂ ’ਤੇ ਇਹ ਦਿਸਦਾ ਹੈ।

## What to put right
fault-statement-missing = ਬਿਆਨ ਲਿਖੋ।
fault-statement-not-i = ਬਿਆਨ ਨੂੰ “ਮੈਂ” ਨਾਲ ਸ਼ੁਰੂ ਕਰੋ।
fault-statement-no-post = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਪੋਸਟ ਚੁਣੋ ਜਿਸ ਤੋਂ ਇਹ ਬਿਆਨ ਨਿਕਲਿਆ ਹੈ।
fault-tie-no-commitment = ਉਹ ਵਚਨ ਚੁਣੋ ਜੋ ਇਸ ਬਿਆਨ ਦਾ ਜਵਾਬ ਹੈ।
fault-tie-no-reason = ਲਿਖੋ ਕਿ ਇਹ ਵਚਨ ਇਸ ਬਿਆਨ ਦਾ ਜਵਾਬ ਕਿਉਂ ਹੈ।
