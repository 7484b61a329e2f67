### Partnership boards: members, meetings, actions and pledges.

## All boards
boards-title = ਪਾਰਟਨਰਸ਼ਿਪ ਬੋਰਡ
boards-lead = ਦੇਖਭਾਲ ਦਾ ਤਜਰਬਾ ਰੱਖਣ ਵਾਲੇ ਲੋਕ, ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ ਅਤੇ ਸੰਸਥਾਵਾਂ ਇੱਕ ਬੋਰਡ ’ਤੇ ਮਿਲ ਕੇ ਬੈਠਦੇ ਹਨ। ਉਹ ਤੈਅ ਕਰਦੇ ਹਨ ਕਿ ਕੀ ਬਦਲਣਾ ਚਾਹੀਦਾ ਹੈ, ਅਤੇ ਦੇਖਦੇ ਹਨ ਕਿ ਉਹ ਬਦਲੇ।
boards-none = ਅਜੇ ਕੋਈ ਬੋਰਡ ਨਹੀਂ ਹੈ।

## One board
board-actions-title = ਬੋਰਡ ਕੀ ਕਰ ਰਿਹਾ ਹੈ
board-no-actions = ਇੱਥੇ ਅਜੇ ਕੋਈ ਕੰਮ ਨਹੀਂ ਹੈ।
board-pledges-title = ਦੂਜਿਆਂ ਨੇ ਕੀ ਵਾਅਦੇ ਕੀਤੇ ਹਨ
board-no-pledges = ਇਸ ਬੋਰਡ ਨਾਲ ਅਜੇ ਕਿਸੇ ਨੇ ਕੋਈ ਵਾਅਦਾ ਨਹੀਂ ਕੀਤਾ।
board-meetings-title = ਮੀਟਿੰਗਾਂ
board-no-meetings = ਅਜੇ ਕੋਈ ਮੀਟਿੰਗ ਨਹੀਂ ਸੱਦੀ ਗਈ।
board-members-title = ਬੋਰਡ ਵਿੱਚ ਕੌਣ ਹੈ
board-no-members = ਇਸ ਬੋਰਡ ਵਿੱਚ ਅਜੇ ਕਿਸੇ ਨੂੰ ਸ਼ਾਮਲ ਨਹੀਂ ਕੀਤਾ ਗਿਆ।

## What can be added: link, title and button alike
board-add-actions = ਕੋਈ ਕੰਮ ਜ਼ਿੰਮੇ ਲਓ
board-add-pledges = ਵਾਅਦਾ ਕਰੋ
board-add-meetings = ਮੀਟਿੰਗ ਸੱਦੋ
board-add-members = ਮੈਂਬਰ ਸ਼ਾਮਲ ਕਰੋ
board-form-next = ਜਿਵੇਂ ਹੀ ਤੁਸੀਂ ਬਟਨ ਦਬਾਓਗੇ, ਸਭ ਇਸ ਨੂੰ ਪੜ੍ਹ ਸਕਣਗੇ।

## Actions and pledges in lists
action-owner = ਜ਼ਿੰਮੇਵਾਰ: { $owner }
due-on = { $day } ਤੱਕ
due-ongoing = ਜਾਰੀ ਰਹਿੰਦਾ ਹੈ

## Members
member-name = ਉਨ੍ਹਾਂ ਦਾ ਨਾਂ
member-name-hint = ਉਹ ਨਾਂ ਜੋ ਬੋਰਡ ਉਨ੍ਹਾਂ ਲਈ ਵਰਤਦਾ ਹੈ।
member-part = ਉਹ ਬੋਰਡ ਵਿੱਚ ਕਿਸ ਵਜੋਂ ਆਉਂਦੇ ਹਨ?
member-organisation = ਉਹ ਕਿਸ ਸੰਸਥਾ ਵੱਲੋਂ ਬੋਲਦੇ ਹਨ?
member-organisation-hint = ਜੇ ਉਹ ਆਪਣੇ ਵੱਲੋਂ ਬੋਲਦੇ ਹਨ ਤਾਂ ਇਸ ਨੂੰ ਖ਼ਾਲੀ ਛੱਡ ਦਿਓ।
part-lived-experience = ਖ਼ੁਦ ਤਜਰਬਾ ਰੱਖਦੇ ਹਨ
part-carer = ਦੇਖਭਾਲ ਕਰਨ ਵਾਲੇ
part-organisation = ਕਿਸੇ ਸੰਸਥਾ ਵੱਲੋਂ ਬੋਲਦੇ ਹਨ
part-chair = ਚੇਅਰਪਰਸਨ

## Meetings
meeting-when = { $day }, { $time }
meeting-when-label = ਕਦੋਂ
meeting-where-label = ਕਿੱਥੇ
meeting-title = ਮੀਟਿੰਗ ਕਿਸ ਬਾਰੇ ਹੈ?
meeting-on = ਕਿਸ ਦਿਨ ਹੈ?
meeting-starts = ਕਿੰਨੇ ਵਜੇ ਸ਼ੁਰੂ ਹੁੰਦੀ ਹੈ?
meeting-starts-hint = 24 ਘੰਟੇ ਦੀ ਘੜੀ ਮੁਤਾਬਕ, ਉਦਾਹਰਨ ਲਈ 9:30 ਜਾਂ 14:30।
meeting-place = ਕਿੱਥੇ ਹੈ?
meeting-place-hint = ਕਮਰਾ ਅਤੇ ਪਤਾ, ਜਾਂ ਇਹ ਕਿ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਰਾਹੀਂ ਕਿਵੇਂ ਸ਼ਾਮਲ ਹੋਣਾ ਹੈ।
meeting-text = ਤੁਸੀਂ ਕਿਹੜੀਆਂ ਗੱਲਾਂ ਕਰੋਗੇ?
meeting-text-hint = ਏਜੰਡਾ, ਅਤੇ ਉਹ ਗੱਲਾਂ ਜੋ ਲੋਕ ਜਾਣਨਾ ਚਾਹੁਣਗੇ: ਪੌੜੀਆਂ, ਵਕਫ਼ੇ, ਸ਼ਾਂਤ ਕਮਰਾ, ਸਫ਼ਰ ਦਾ ਖ਼ਰਚਾ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਛੱਡ ਸਕਦੇ ਹੋ।

## Actions
action-title = ਤੁਸੀਂ ਕੀ ਕਰੋਗੇ?
action-title-hint = ਇੱਕ ਛੋਟਾ ਜਿਹਾ ਵਾਕ, ਉਦਾਹਰਨ ਲਈ: ਬੱਸ ਕੰਪਨੀ ਨੂੰ ਰਾਤ ਦੇਰ ਤੱਕ ਬੱਸਾਂ ਚਲਾਉਣ ਲਈ ਕਹੋ।
action-text = ਕੀ ਇਸ ਬਾਰੇ ਕੁਝ ਹੋਰ ਦੱਸਣਾ ਹੈ?
action-text-hint = ਤੁਸੀਂ ਇਸ ਨੂੰ ਕਿਵੇਂ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ, ਅਤੇ ਕੌਣ ਮਦਦ ਕਰਦਾ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਛੱਡ ਸਕਦੇ ਹੋ।
action-owner-label = ਇਸ ਦਾ ਜ਼ਿੰਮੇਵਾਰ ਕੌਣ ਹੈ?
action-owner-hint = ਕੋਈ ਅਹੁਦਾ ਜਾਂ ਗਰੁੱਪ, ਕੋਈ ਇੱਕ ਨਿੱਜੀ ਵਿਅਕਤੀ ਨਹੀਂ।
# Also the name of a row on the page of an action.
action-measured = ਕਿਵੇਂ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਇਹ ਹੋ ਗਿਆ ਹੈ
action-measured-hint = ਕੋਈ ਅਜਿਹੀ ਚੀਜ਼ ਜੋ ਲੋਕ ਦੇਖ ਜਾਂ ਗਿਣ ਸਕਣ। ਤੁਸੀਂ ਇਸ ਨੂੰ ਛੱਡ ਸਕਦੇ ਹੋ।
action-statement = ਇਹ ਕਿਸ ‘ਮੈਂ’ ਬਿਆਨ ਲਈ ਹੈ?
# Also for a pledge.
action-statement-hint = ਫਿਰ ਉਹ ਲੋਕ ਜਿਨ੍ਹਾਂ ਦੇ ਇਹ ਸ਼ਬਦ ਹਨ, ਦੇਖ ਸਕਣਗੇ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰਦੇ ਹੋ।
action-commitment = ਇਹ ਕਿਸ ਵਚਨ ਨੂੰ ਪੂਰਾ ਕਰਨ ਵਿੱਚ ਮਦਦ ਕਰਦਾ ਹੈ?
action-commitment-hint = ਜੇ ਇਹ ਰਣਨੀਤੀ ਦੇ ਕਿਸੇ ਵਾਅਦੇ ਦਾ ਹਿੱਸਾ ਹੈ ਤਾਂ ਇੱਕ ਚੁਣੋ।

## Pledges
pledge-text = ਤੁਸੀਂ ਕੀ ਵਾਅਦਾ ਕਰਦੇ ਹੋ?
pledge-text-hint = ਦੱਸੋ ਕਿ ਕੀ ਵੱਖਰਾ ਹੋਵੇਗਾ, ਅਤੇ ਕਿਸ ਲਈ।
pledge-organisation = ਕਿਹੜੀ ਸੰਸਥਾ ਵਾਅਦਾ ਕਰ ਰਹੀ ਹੈ?
pledge-statement = ਇਹ ਕਿਸ ‘ਮੈਂ’ ਬਿਆਨ ਦਾ ਜਵਾਬ ਹੈ?

## What was just done
said-member = ਮੈਂਬਰ ਹੁਣ ਬੋਰਡ ਦੇ ਪੰਨੇ ’ਤੇ ਦਿਸ ਰਹੇ ਹਨ।
said-meeting = ਮੀਟਿੰਗ ਹੁਣ ਬੋਰਡ ਦੇ ਪੰਨੇ ’ਤੇ ਦਿਸ ਰਹੀ ਹੈ।
said-action = ਬੋਰਡ ਨੇ ਇਹ ਕੰਮ ਜ਼ਿੰਮੇ ਲੈ ਲਿਆ ਹੈ। ਕੋਈ ਵੀ ਇਸ ਨੂੰ ਇੱਥੇ ਦੇਖ ਸਕਦਾ ਹੈ।
said-pledge = ਧੰਨਵਾਦ। ਵਾਅਦਾ ਹੁਣ ਬੋਰਡ ਦੇ ਪੰਨੇ ’ਤੇ ਦਿਸ ਰਿਹਾ ਹੈ।

## What to put right
fault-member-name-missing = ਮੈਂਬਰ ਦਾ ਨਾਂ ਲਿਖੋ।
fault-member-part-missing = ਚੁਣੋ ਕਿ ਉਹ ਬੋਰਡ ਵਿੱਚ ਕਿਸ ਵਜੋਂ ਆਉਂਦੇ ਹਨ।
fault-member-organisation-missing = ਉਸ ਸੰਸਥਾ ਦਾ ਨਾਂ ਲਿਖੋ ਜਿਸ ਵੱਲੋਂ ਉਹ ਬੋਲਦੇ ਹਨ।
fault-meeting-title-missing = ਲਿਖੋ ਕਿ ਮੀਟਿੰਗ ਕਿਸ ਬਾਰੇ ਹੈ।
fault-meeting-place-missing = ਲਿਖੋ ਕਿ ਮੀਟਿੰਗ ਕਿੱਥੇ ਹੈ।
fault-action-title-missing = ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕੀ ਕਰੋਗੇ।
fault-action-owner-missing = ਲਿਖੋ ਕਿ ਇਸ ਦਾ ਜ਼ਿੰਮੇਵਾਰ ਕੌਣ ਹੈ।
fault-pledge-missing = ਲਿਖੋ ਕਿ ਤੁਸੀਂ ਕੀ ਵਾਅਦਾ ਕਰਦੇ ਹੋ।
fault-pledge-organisation-missing = ਸੰਸਥਾ ਦਾ ਨਾਂ ਲਿਖੋ।
fault-date-missing = ਦਿਨ, ਮਹੀਨਾ ਅਤੇ ਸਾਲ ਲਿਖੋ, ਉਦਾਹਰਨ ਲਈ 27 3 2027।
fault-time-missing = ਸਮਾਂ ਲਿਖੋ, ਉਦਾਹਰਨ ਲਈ 9:30 ਜਾਂ 14:30।
fault-due-missing = ਚੁਣੋ ਕਿ ਇਸ ਦਾ ਕੋਈ ਆਖ਼ਰੀ ਦਿਨ ਹੈ ਜਾਂ ਇਹ ਜਾਰੀ ਰਹਿੰਦਾ ਹੈ।
