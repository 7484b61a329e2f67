### ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਕੀ ਦੇਖਦੇ ਹਨ। ਕੋਈ ਹੋਰ ਨਹੀਂ ਦੇਖਦਾ।

safeguarding-title = ਲੋਕਾਂ ਦੀ ਸੁਰੱਖਿਆ
safeguarding-card = ਪੋਸਟਾਂ ਜਿਹਨਾਂ ਤੋਂ ਲੱਗਦਾ ਹੈ ਕਿ ਕੋਈ ਸੁਰੱਖਿਅਤ ਨਹੀਂ।
safeguarding-lead = ਪੋਸਟਾਂ ਜਿਹਨਾਂ ਤੋਂ ਲੱਗਦਾ ਹੈ ਕਿ ਕੋਈ ਸੁਰੱਖਿਅਤ ਨਹੀਂ। ਨਵੀਆਂ ਪੋਸਟਾਂ { $hours } ਘੰਟਿਆਂ ਵਿੱਚ ਦੇਖੋ। ਇਹ ਪੰਨਾ ਸਿਰਫ਼ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਦੇਖਦੇ ਹਨ।
safeguarding-own = ਕੋਈ ਆਪਣੇ ਬਾਰੇ ਮਾਮਲਾ ਨਹੀਂ ਦੇਖਦਾ: ਜੋ ਤੁਹਾਡੀ ਆਪਣੀ ਪੋਸਟ ਬਾਰੇ ਹੈ, ਉਸ ਨੂੰ ਸੁਰੱਖਿਆ ਦਾ ਕੋਈ ਹੋਰ ਜ਼ਿੰਮੇਵਾਰ ਦੇਖਦਾ ਹੈ।
safeguarding-late-count = { $count ->
    [one] ਇੱਕ ਮਾਮਲੇ ਨੂੰ ਦੇਰ ਹੋ ਗਈ ਹੈ: ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਦੇਖਿਆ।
   *[other] { $count } ਮਾਮਲਿਆਂ ਨੂੰ ਦੇਰ ਹੋ ਗਈ ਹੈ: ਕਿਸੇ ਨੇ ਇਹਨਾਂ ਨੂੰ ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਦੇਖਿਆ।
}
safeguarding-late-many = { $count } ਜਾਂ ਵੱਧ ਮਾਮਲਿਆਂ ਨੂੰ ਦੇਰ ਹੋ ਗਈ ਹੈ: ਕਿਸੇ ਨੇ ਇਹਨਾਂ ਨੂੰ ਸਮੇਂ ਸਿਰ ਨਹੀਂ ਦੇਖਿਆ।
safeguarding-none = ਕੁਝ ਉਡੀਕ ਵਿੱਚ ਨਹੀਂ।
safeguarding-none-closed = ਅਜੇ ਕੁਝ ਬੰਦ ਨਹੀਂ ਹੋਇਆ।
safeguarding-came = ਆਇਆ: { $when }
safeguarding-closed-link = ਬੰਦ ਮਾਮਲੇ
safeguarding-open-link = ਖੁੱਲ੍ਹੇ ਮਾਮਲੇ

## ਇਹ ਕਿਸ ਬਾਰੇ ਹੋ ਸਕਦਾ ਹੈ
concern-kind-suicide = ਖ਼ੁਦਕੁਸ਼ੀ
concern-kind-self-harm = ਆਪਣੇ ਆਪ ਨੂੰ ਨੁਕਸਾਨ ਪਹੁੰਚਾਉਣਾ
concern-kind-physical = ਸਰੀਰਕ ਜ਼ਿਆਦਤੀ
concern-kind-domestic = ਘਰੇਲੂ ਜ਼ਿਆਦਤੀ
concern-kind-sexual = ਜਿਨਸੀ ਜ਼ਿਆਦਤੀ
concern-kind-financial = ਪੈਸਿਆਂ ਦੀ ਜ਼ਿਆਦਤੀ
concern-kind-psychological = ਮਾਨਸਿਕ ਜ਼ਿਆਦਤੀ
concern-kind-modern-slavery = ਅੱਜ ਦੀ ਗ਼ੁਲਾਮੀ
concern-kind-discriminatory = ਵਿਤਕਰੇ ਵਾਲੀ ਜ਼ਿਆਦਤੀ
concern-kind-organisational = ਸੰਸਥਾ ਵਿੱਚ ਮਾੜੀ ਦੇਖਭਾਲ
concern-kind-neglect = ਲਾਪਰਵਾਹੀ
concern-kind-self-neglect = ਆਪਣਾ ਖ਼ਿਆਲ ਨਾ ਰੱਖਣਾ
concern-kind-none = ਕੋਈ ਫ਼ਿਕਰਮੰਦ ਹੈ

## ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
concern-state-new = ਨਵਾਂ
concern-state-late = ਦੇਰ: ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੇਖਿਆ
concern-state-acknowledged = ਕੋਈ ਦੇਖ ਰਿਹਾ ਹੈ
concern-state-decided = ਫ਼ੈਸਲਾ ਹੋ ਗਿਆ
concern-state-closed = ਬੰਦ
concern-source-words = ਪੋਸਟ ਦੇ ਸ਼ਬਦ। ਹੋਰਾਂ ਦੇ ਪੜ੍ਹਨ ਤੋਂ ਪਹਿਲਾਂ ਰੋਕੀ ਗਈ
concern-source-report = ਕਿਸੇ ਨੇ ਪੋਸਟ ਬਾਰੇ ਦੱਸਿਆ
concern-source-answer = ਲਿਖਣ ਵਾਲੇ ਨੇ ਇਹ ਮਾਡਰੇਟਰ ਨੂੰ ਜਵਾਬ ਵਿੱਚ ਲਿਖਿਆ
concern-source-moderator = ਮਾਡਰੇਟਰ ਨੇ ਅੱਗੇ ਦਿੱਤੀ

## ਇੱਕ ਮਾਮਲਾ
safeguarding-words-title = ਸ਼ਬਦ
safeguarding-found-title = ਇਹਨਾਂ ਵਿੱਚ ਕੀ ਮਿਲਿਆ
safeguarding-before-title = ਪਹਿਲਾਂ ਕੀ ਲਿਖਿਆ ਸੀ
safeguarding-before-lead = ਪੋਸਟ ਬਦਲੀ ਗਈ ਹੈ। ਇੱਥੇ ਉਹ ਸਭ ਹੈ ਜੋ ਇਸ ਵਿੱਚ ਸੀ, ਪਹਿਲੇ ਸ਼ਬਦ ਸਭ ਤੋਂ ਉੱਪਰ।
safeguarding-state-label = ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
safeguarding-decision-label = ਫ਼ੈਸਲਾ
safeguarding-source-label = ਕਿਵੇਂ ਆਇਆ
safeguarding-came-label = ਕਦੋਂ ਆਇਆ
safeguarding-due-label = ਕਦੋਂ ਤੱਕ ਦੇਖੋ
safeguarding-place-label = ਕਿੱਥੇ
safeguarding-post-label = ਪੋਸਟ
safeguarding-post-seen = ਹੋਰ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਦੇ ਹਨ
safeguarding-post-waits = ਹੋਰਾਂ ਦੇ ਪੜ੍ਹਨ ਤੋਂ ਪਹਿਲਾਂ ਮਾਡਰੇਟਰ ਇਸ ਨੂੰ ਦੇਖਦੇ ਹਨ
safeguarding-post-unseen = ਹੋਰ ਇਸ ਨੂੰ ਨਹੀਂ ਪੜ੍ਹ ਸਕਦੇ
safeguarding-who-label = ਕਿਸ ਨੇ ਲਿਖਿਆ
safeguarding-guest = ਬਿਨਾਂ ਖਾਤੇ
safeguarding-typed-label = ਕਿਸ ਨੇ ਟਾਈਪ ਕੀਤਾ
safeguarding-reach-label = ਸੰਪਰਕ ਕਿਵੇਂ ਹੋਵੇ
safeguarding-reach-none = ਸਾਈਟ ਨੂੰ ਕੋਈ ਪਤਾ ਮਾਲੂਮ ਨਹੀਂ
safeguarding-reads-label = ਕਿਸ ਵਿੱਚ ਪੜ੍ਹਦੇ ਹਨ
safeguarding-next-title = ਤੁਸੀਂ ਕੀ ਕਰ ਸਕਦੇ ਹੋ
safeguarding-acknowledge-button = ਮੈਂ ਇਸ ਨੂੰ ਦੇਖਦਾ ਜਾਂ ਦੇਖਦੀ ਹਾਂ
safeguarding-note-link = ਨੋਟ ਲਿਖੋ
safeguarding-decide-link = ਫ਼ੈਸਲਾ ਕਰੋ
safeguarding-close-button = ਬੰਦ ਕਰੋ
safeguarding-history-title = ਕੀ ਹੋਇਆ, ਅਤੇ ਨੋਟ
safeguarding-history-lead = ਇਸ ਨੂੰ ਸਿਰਫ਼ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਪੜ੍ਹਦੇ ਹਨ।
concern-step-came = ਆਇਆ
concern-step-came-again = ਮੁੜ ਆਇਆ
concern-step-reported = ਪੋਸਟ ਬਾਰੇ ਦੱਸਿਆ
concern-step-reported-by-somebody = ਕਿਸੇ ਨੇ ਬਿਨਾਂ ਖਾਤੇ ਦੱਸਿਆ
concern-step-answered = ਮਾਡਰੇਟਰ ਨੂੰ ਜਵਾਬ ਦਿੱਤਾ:
concern-step-passed-on = ਮਾਡਰੇਸ਼ਨ ਤੋਂ ਅੱਗੇ ਦਿੱਤੀ
concern-step-acknowledged = ਦੇਖ ਰਹੇ ਹਨ
concern-step-escalated = ਦੇਰ ਹੋ ਗਈ: ਇਸ ਥਾਂ ਦੇ ਸਾਰੇ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰਾਂ ਨੂੰ ਚਿੱਠੀ ਗਈ
concern-step-escalated-to-administrators = ਦੇਰ ਹੋ ਗਈ। ਸੁਰੱਖਿਆ ਦੇ ਕਿਸੇ ਅਜਿਹੇ ਜ਼ਿੰਮੇਵਾਰ ਤੱਕ ਪਹੁੰਚਿਆ ਨਾ ਜਾ ਸਕਿਆ ਜੋ ਇਸ ਨੂੰ ਦੇਖ ਸਕੇ: ਪ੍ਰਬੰਧਕਾਂ ਨੂੰ ਚਿੱਠੀ ਗਈ
concern-step-escalated-to-nobody = ਦੇਰ ਹੋ ਗਈ। ਕਿਸੇ ਨੂੰ ਚਿੱਠੀ ਨਹੀਂ ਗਈ: ਇੱਥੇ ਨਾ ਸੁਰੱਖਿਆ ਦੇ ਕਿਸੇ ਜ਼ਿੰਮੇਵਾਰ ਦਾ ਪਤਾ ਹੈ, ਨਾ ਕਿਸੇ ਪ੍ਰਬੰਧਕ ਦਾ। ਮੁੜ ਕੋਸ਼ਿਸ਼ ਹੋਵੇਗੀ
concern-step-noted = ਨੋਟ ਲਿਖਿਆ
concern-step-decided-what = ਫ਼ੈਸਲਾ: { $decision }
concern-step-told = ਲਿਖਣ ਵਾਲੇ ਪੜ੍ਹਦੇ ਹਨ:
concern-step-closed = ਬੰਦ ਕੀਤਾ
concern-step-exported = ਕੇਸ ਸਿਸਟਮ ਲਈ ਫ਼ਾਈਲ ਲਈ

## ਨੋਟ ਅਤੇ ਫ਼ੈਸਲੇ
safeguarding-note-title = ਨੋਟ ਲਿਖੋ
safeguarding-note-text = ਤੁਹਾਡਾ ਨੋਟ
safeguarding-note-hint = ਇਸ ਨੂੰ ਸਿਰਫ਼ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਪੜ੍ਹਦੇ ਹਨ। ਇਹ ਕੇਸ ਸਿਸਟਮ ਨੂੰ ਵੀ ਮਿਲਦਾ ਹੈ।
safeguarding-note-button = ਨੋਟ ਸੰਭਾਲੋ
fault-safeguarding-note-missing = ਆਪਣਾ ਨੋਟ ਲਿਖੋ
safeguarding-decide-title = ਫ਼ੈਸਲਾ ਕਰੋ
safeguarding-decision = ਕੀ ਹੋਵੇਗਾ?
decision-no-concern = ਕੋਈ ਫ਼ਿਕਰ ਨਹੀਂ
decision-no-concern-hint = ਪੋਸਟ ਅੱਗੇ ਜਾਂਦੀ ਹੈ: ਪੜ੍ਹਨ ਵਾਲਿਆਂ ਕੋਲ, ਜਾਂ ਪਹਿਲਾਂ ਮਾਡਰੇਟਰ ਕੋਲ।
decision-keep-back = ਪੋਸਟ ਰੋਕ ਕੇ ਰੱਖੋ
decision-keep-back-hint = ਹੋਰ ਇਸ ਨੂੰ ਨਹੀਂ ਪੜ੍ਹਦੇ। ਲਿਖਣ ਵਾਲੇ ਅਜੇ ਵੀ ਦੇਖਦੇ ਹਨ।
decision-passed-on = ਕੌਂਸਲ ਦੀ ਸੁਰੱਖਿਆ ਟੀਮ ਨੂੰ ਦਿੱਤਾ ਗਿਆ
decision-passed-on-hint = ਹੁਣ ਇਹ ਉਹਨਾਂ ਕੋਲ ਹੈ। ਹੇਠਾਂ ਲਿਖੋ ਕਿਸ ਕੋਲ ਅਤੇ ਕਦੋਂ ਤੋਂ।
decision-emergency = ਐਮਰਜੈਂਸੀ ਸੇਵਾ ਨੂੰ ਬੁਲਾਇਆ ਗਿਆ
decision-emergency-hint = ਹੇਠਾਂ ਲਿਖੋ ਕਦੋਂ, ਅਤੇ ਉਹਨਾਂ ਨੇ ਕੀ ਕਿਹਾ।
safeguarding-why = ਕਿਉਂ?
safeguarding-why-hint = ਇਸ ਨੂੰ ਸਿਰਫ਼ ਸੁਰੱਖਿਆ ਦੇ ਜ਼ਿੰਮੇਵਾਰ ਪੜ੍ਹਦੇ ਹਨ।
fault-safeguarding-decision-missing = ਚੁਣੋ ਕਿ ਕੀ ਹੋਵੇਗਾ
fault-concern-decided-meanwhile = ਉਸੇ ਵੇਲੇ ਕਿਸੇ ਹੋਰ ਨੇ ਫ਼ੈਸਲਾ ਕਰ ਦਿੱਤਾ। ਦੇਖੋ ਕੀ ਫ਼ੈਸਲਾ ਹੋਇਆ, ਫਿਰ ਫ਼ੈਸਲਾ ਕਰੋ
fault-safeguarding-why-missing = ਲਿਖੋ ਕਿਉਂ
safeguarding-release = ਕੀ ਹੋਰ ਪੋਸਟ ਪੜ੍ਹ ਸਕਦੇ ਹਨ?
safeguarding-release-hint = ਸਿਰਫ਼ ਜਦੋਂ ਮਾਮਲਾ ਅੱਗੇ ਦਿੱਤਾ ਗਿਆ ਹੋਵੇ ਜਾਂ ਐਮਰਜੈਂਸੀ ਹੋਵੇ: ਕਿਸੇ ਨੂੰ ਮਦਦ ਵੀ ਚਾਹੀਦੀ ਹੋ ਸਕਦੀ ਹੈ ਅਤੇ ਆਪਣੀ ਗੱਲ ਸੁਣਾਉਣਾ ਵੀ।
safeguarding-release-yes = ਹਾਂ, ਇਹ ਅੱਗੇ ਜਾਂਦੀ ਹੈ
safeguarding-told = ਲਿਖਣ ਵਾਲੇ ਇਸ ਬਾਰੇ ਕੀ ਪੜ੍ਹਨ?
safeguarding-told-hint = ਇਹ ਉਹਨਾਂ ਦੀ ਪੋਸਟ ਨਾਲ ਉਹਨਾਂ ਦੀ ਭਾਸ਼ਾ ਅਤੇ ਰੂਪ ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਕਿਸੇ ਚਿੱਠੀ ਵਿੱਚ ਨਹੀਂ। ਜੋ ਉਹਨਾਂ ਦੇ ਮੋਢੇ ਉੱਤੋਂ ਦੇਖੇ ਉਹ ਵੀ ਪੜ੍ਹ ਸਕਦਾ ਹੈ।
safeguarding-told-nothing = ਕੁਝ ਨਵਾਂ ਨਹੀਂ: ਕਿ ਅਸੀਂ ਅਜੇ ਪੜ੍ਹ ਰਹੇ ਹਾਂ
safeguarding-decide-button = ਫ਼ੈਸਲਾ ਕਰੋ
said-acknowledged = ਤੁਸੀਂ ਇਸ ਨੂੰ ਦੇਖ ਰਹੇ ਹੋ। ਹੋਰ ਇਹ ਜਾਣਦੇ ਹਨ।
said-noted = ਨੋਟ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।
said-decided = ਤੁਹਾਡਾ ਫ਼ੈਸਲਾ ਸੰਭਾਲਿਆ ਹੋਇਆ ਹੈ।
said-concern-closed = ਮਾਮਲਾ ਬੰਦ ਹੈ।

## ਕੇਸ ਸਿਸਟਮ ਲਈ
safeguarding-export-title = ਕੇਸ ਸਿਸਟਮ ਲਈ
safeguarding-export-lead = ਸਾਰੇ ਖੁੱਲ੍ਹੇ ਮਾਮਲੇ, ਜੋ ਹੋਇਆ ਉਸ ਨਾਲ, ਇੱਕ ਫ਼ਾਈਲ ਵਿੱਚ। ਹਰ ਇੱਕ ਨਾਲ ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਫ਼ਾਈਲ ਲਈ।
safeguarding-export-one-lead = ਇਹ ਮਾਮਲਾ, ਜੋ ਹੋਇਆ ਉਸ ਨਾਲ। ਲਿਖਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਫ਼ਾਈਲ ਲਈ।
safeguarding-export-csv = ਸਾਰਣੀ ਲਓ (CSV)
safeguarding-export-json = JSON ਲਓ
