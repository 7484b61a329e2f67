### Strategies: what was promised, what is done about it, how far it is, and what the numbers say.

## All strategies
strategy-title = ਰਣਨੀਤੀ
strategy-lead = ਸਭ ਦੇ ਸਾਹਮਣੇ ਤੁਹਾਡੇ ਨਾਲ ਕੀ ਵਾਅਦੇ ਕੀਤੇ ਗਏ ਹਨ, ਉਨ੍ਹਾਂ ਨੂੰ ਕੌਣ ਪੂਰਾ ਕਰ ਰਿਹਾ ਹੈ, ਅਤੇ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ।
strategy-years = { $from } ਤੋਂ { $to } ਤੱਕ
strategy-priorities-title = ਸਭ ਤੋਂ ਪਹਿਲਾਂ ਕੀ
strategy-no-priorities = ਇਸ ਰਣਨੀਤੀ ਵਿੱਚ ਅਜੇ ਕੋਈ ਤਰਜੀਹ ਨਹੀਂ ਹੈ।
strategy-plan-title = ਯੋਜਨਾ, ਇੱਕ-ਇੱਕ ਕੰਮ ਕਰਕੇ
strategy-changed-title = ਹਾਲ ਹੀ ਵਿੱਚ ਕੀ ਬਦਲਿਆ
strategy-no-progress = ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਕੁਝ ਬਦਲਿਆ ਹੈ।

## Points of a strategy
point-evidence = ਅਸੀਂ ਹੁਣ ਕਿੱਥੇ ਹਾਂ
point-theme = ਮੁੱਖ ਗੱਲਾਂ
point-link = ਇਸ ਨਾਲ ਜੁੜਿਆ ਹੈ
point-test = ਸਾਨੂੰ ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ
point-governance = ਇਸ ’ਤੇ ਕੌਣ ਨਜ਼ਰ ਰੱਖਦਾ ਹੈ

## Priorities and commitments
priority-commitments-title = ਕੀ ਵਾਅਦਾ ਕੀਤਾ ਗਿਆ
priority-actions-title = ਅਸੀਂ ਉੱਥੇ ਕਿਵੇਂ ਪਹੁੰਚਾਂਗੇ
commitment-we-will = ਅਸੀਂ ਕਰਾਂਗੇ: { $text }
commitment-counts = { $statements ->
    [0] ਅਜੇ ਕਿਸੇ ‘ਮੈਂ’ ਬਿਆਨ ਦਾ ਜਵਾਬ ਨਹੀਂ
    [one] { $statements } ‘ਮੈਂ’ ਬਿਆਨ ਦਾ ਜਵਾਬ
   *[other] { $statements } ‘ਮੈਂ’ ਬਿਆਨਾਂ ਦਾ ਜਵਾਬ
} · { $actions ->
    [0] ਅਜੇ ਕੋਈ ਕੰਮ ਨਹੀਂ
    [one] { $actions } ਕੰਮ
   *[other] { $actions } ਕੰਮ
}
commitment-trail = ਇਸ ਵਚਨ ਦਾ ਸਫ਼ਰ ਦੇਖੋ

## One action
action-state-label = ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
action-outcome-label = ਇਸ ਤੋਂ ਕੀ ਹੋਣਾ ਚਾਹੀਦਾ ਹੈ
action-activity-label = ਕੰਮ ਦੀ ਕਿਸਮ
action-owner-row = ਇਸ ਦਾ ਜ਼ਿੰਮੇਵਾਰ ਕੌਣ ਹੈ
action-due-label = ਕਦੋਂ
action-trail = ਇਸ ਕੰਮ ਦਾ ਸਫ਼ਰ ਦੇਖੋ
action-progress-title = ਹੁਣ ਤੱਕ ਕੀ ਬਦਲਿਆ ਹੈ
action-no-progress = ਅਜੇ ਕਿਸੇ ਨੇ ਨਹੀਂ ਦੱਸਿਆ ਕਿ ਇਹ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ।
action-for-title = ਇਹ ਕਿਸ ਲਈ ਹੈ
action-no-statement = ਇਸ ਕੰਮ ਨਾਲ ਅਜੇ ਕੋਈ ‘ਮੈਂ’ ਬਿਆਨ ਜਾਂ ਵਚਨ ਨਹੀਂ ਜੁੜਿਆ।
activity-statutory = ਕਾਨੂੰਨ ਇਸ ਦੀ ਮੰਗ ਕਰਦਾ ਹੈ
activity-service-development = ਇਸ ਨਾਲ ਸੇਵਾ ਬਿਹਤਰ ਹੁੰਦੀ ਹੈ
activity-transformational = ਇਸ ਨਾਲ ਸਾਡੇ ਕੰਮ ਦਾ ਤਰੀਕਾ ਬਦਲਦਾ ਹੈ

## How far something is
state-not-started = ਸ਼ੁਰੂ ਨਹੀਂ ਹੋਇਆ
state-going-on = ਚੱਲ ਰਿਹਾ ਹੈ
state-late = ਦੇਰ ਹੋ ਗਈ ਹੈ
state-stuck = ਅਟਕਿਆ ਹੋਇਆ ਹੈ
state-done = ਹੋ ਗਿਆ
state-checked = ਹੋ ਗਿਆ, ਅਤੇ ਲੋਕਾਂ ਨੇ ਜਾਂਚ ਲਿਆ
state-stopped = ਬੰਦ ਕਰ ਦਿੱਤਾ ਗਿਆ

## Saying how far an action is
progress-add = ਦੱਸੋ ਕਿ ਇਹ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ
progress-state = ਇਹ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ?
progress-text = ਕੀ ਬਦਲਿਆ ਹੈ?
progress-text-hint = ਇਵੇਂ ਲਿਖੋ ਕਿ ਜਿਨ੍ਹਾਂ ਲੋਕਾਂ ਲਈ ਇਹ ਕੰਮ ਹੈ ਉਹ ਆਪ ਦੇਖ ਕੇ ਜਾਂਚ ਸਕਣ। ਜੇ ਕੰਮ ਅਟਕਿਆ ਹੋਇਆ ਹੈ ਜਾਂ ਬੰਦ ਕਰ ਦਿੱਤਾ ਗਿਆ ਹੈ ਤਾਂ ਕਾਰਨ ਦੱਸੋ।
progress-button = ਇਹ ਸਭ ਨੂੰ ਦਿਖਾਓ

## What it said before
history-title = ਪਹਿਲਾਂ ਇੱਥੇ ਕੀ ਲਿਖਿਆ ਸੀ
history-until = { $day } ਤੱਕ

## Measures
measures-title = ਪੈਮਾਨੇ
measures-lead = ਉਹ ਅੰਕੜੇ ਜੋ ਦੱਸਦੇ ਹਨ ਕਿ ਕੀ ਇੱਥੇ ਜ਼ਿੰਦਗੀ ਬਿਹਤਰ ਹੋ ਰਹੀ ਹੈ, ਦੂਜੀਆਂ ਥਾਵਾਂ ਦੇ ਅੰਕੜਿਆਂ ਦੇ ਨਾਲ।
measures-card = ਇੱਥੋਂ ਦੇ ਅੰਕੜੇ, ਦੂਜੀਆਂ ਥਾਵਾਂ ਦੇ ਅੰਕੜਿਆਂ ਦੇ ਨਾਲ।
measures-none = ਇੱਥੇ ਅਜੇ ਕੋਈ ਪੈਮਾਨਾ ਨਹੀਂ ਹੈ।
measure-here = ਇੱਥੇ { $value }, ਸਮਾਂ: { $period }।
measure-higher = ਅੰਕੜਾ ਜਿੰਨਾ ਵੱਧ ਹੋਵੇ ਓਨਾ ਚੰਗਾ ਹੈ।
measure-lower = ਅੰਕੜਾ ਜਿੰਨਾ ਘੱਟ ਹੋਵੇ ਓਨਾ ਚੰਗਾ ਹੈ।
measure-value-percent = ਹਰ 100 ਲੋਕਾਂ ਵਿੱਚੋਂ { $value }
measure-value-per-100000 = ਹਰ 100,000 ਲੋਕਾਂ ਵਿੱਚੋਂ { $value }
measure-value-score = { $value } ਪੁਆਇੰਟ
measure-better-than-group = ਮਿਲਦੇ-ਜੁਲਦੇ ਇਲਾਕਿਆਂ ਨਾਲੋਂ ਬਿਹਤਰ। ਉੱਥੇ: { $value }।
measure-same-than-group = ਮਿਲਦੇ-ਜੁਲਦੇ ਇਲਾਕਿਆਂ ਦੇ ਬਰਾਬਰ। ਉੱਥੇ: { $value }।
measure-worse-than-group = ਮਿਲਦੇ-ਜੁਲਦੇ ਇਲਾਕਿਆਂ ਨਾਲੋਂ ਮਾੜਾ। ਉੱਥੇ: { $value }।
measure-better-than-england = ਪੂਰੇ ਇੰਗਲੈਂਡ ਨਾਲੋਂ ਬਿਹਤਰ। ਉੱਥੇ: { $value }।
measure-same-than-england = ਪੂਰੇ ਇੰਗਲੈਂਡ ਦੇ ਬਰਾਬਰ। ਉੱਥੇ: { $value }।
measure-worse-than-england = ਪੂਰੇ ਇੰਗਲੈਂਡ ਨਾਲੋਂ ਮਾੜਾ। ਉੱਥੇ: { $value }।
measure-local = ਇੱਥੇ
measure-group = ਮਿਲਦੇ-ਜੁਲਦੇ ਇਲਾਕੇ
measure-england = ਇੰਗਲੈਂਡ
measure-table-title = ਅੰਕੜੇ ਇੱਕ ਸਾਰਣੀ ਵਿੱਚ
measure-table-where = ਕਿੱਥੇ
measure-table-value = ਅੰਕੜਾ
measure-table-place = ਸਾਡਾ ਨੰਬਰ
measure-place = { $size } ਵਿੱਚੋਂ ਨੰਬਰ { $rank }
measure-no-place = ਕੋਈ ਨੰਬਰ ਨਹੀਂ ਦਿੱਤਾ ਗਿਆ
measure-code-label = ਕੋਡ
measure-period-label = ਸਮਾਂ

## What was just done
said-progress = ਧੰਨਵਾਦ। ਹੁਣ ਸਭ ਪੜ੍ਹ ਸਕਦੇ ਹਨ ਕਿ ਇਹ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ।

## What to put right
fault-progress-state-missing = ਚੁਣੋ ਕਿ ਇਹ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ।
fault-progress-missing = ਲਿਖੋ ਕਿ ਕੀ ਬਦਲਿਆ ਹੈ।
