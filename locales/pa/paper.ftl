### Booklets: what somebody picks, on paper.

## Choosing
paper-link = ਕਿਤਾਬਚਾ ਬਣਾਓ
paper-title = ਕਿਤਾਬਚਾ ਬਣਾਓ
paper-lead = ਚੁਣੋ ਕਿ ਤੁਹਾਡੇ ਕਿਤਾਬਚੇ ਵਿੱਚ ਕੀ ਹੋਵੇ। ਫਿਰ ਇਸ ਨੂੰ ਪ੍ਰਿੰਟ ਕਰੋ, ਆਪਣੇ ਕੋਲ ਰੱਖੋ, ਜਾਂ ਕਿਸੇ ਨੂੰ ਦਿਓ।
paper-part = ਇਸ ਵਿੱਚ ਕੀ ਹੋਵੇ?
paper-about = ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ
paper-text = ਕਿਸ ਰੂਪ ਵਿੱਚ?
paper-text-hint = ਜੋ ਅਜੇ ਇਸ ਰੂਪ ਵਿੱਚ ਨਹੀਂ ਲਿਖਿਆ ਗਿਆ ਉਹ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਹੁੰਦਾ ਹੈ, ਅਤੇ ਕਿਤਾਬਚੇ ਵਿੱਚ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।
paper-size = ਸ਼ਬਦ ਕਿੰਨੇ ਵੱਡੇ ਹੋਣ?
paper-size-16 = ਓਨੇ ਵੱਡੇ ਜਿੰਨੇ ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ (16 ਪੁਆਇੰਟ)
paper-size-20 = ਵੱਡੇ ਅੱਖਰ (20 ਪੁਆਇੰਟ)
paper-size-24 = ਬਹੁਤ ਵੱਡੇ ਅੱਖਰ (24 ਪੁਆਇੰਟ)
paper-pictures = ਕੀ ਤਸਵੀਰਾਂ ਹੋਣ?
paper-pictures-hint = ਤਸਵੀਰਾਂ ਸਿਰਫ਼ ਸੌਖੀ ਪੜ੍ਹਤ ਵਿੱਚ ਹੁੰਦੀਆਂ ਹਨ।
paper-pictures-on = ਤਸਵੀਰਾਂ ਨਾਲ
paper-pictures-off = ਤਸਵੀਰਾਂ ਤੋਂ ਬਿਨਾਂ
paper-open = ਪ੍ਰਿੰਟ ਕਰਨ ਵਾਲੇ ਪੰਨੇ ਵਜੋਂ ਖੋਲ੍ਹੋ
paper-pdf = ਪੀਡੀਐੱਫ (PDF) ਵਿੱਚ ਲਓ

## In the booklet
paper-contents = ਇਸ ਕਿਤਾਬਚੇ ਵਿੱਚ ਕੀ ਹੈ
# The foot of a page.
paper-page-of = { $last } ਵਿੱਚੋਂ ਪੰਨਾ { $page }
paper-made = { $site }, { $day }
paper-post = { $name }, { $day }
paper-progress = { $state }, { $day }
paper-missing = ਤਾਰਾ * ਉਸ ਨਿਸ਼ਾਨ ਦੀ ਥਾਂ ਹੈ ਜੋ ਛਪ ਨਹੀਂ ਸਕਿਆ।
paper-how-to-print = ਇਸ ਨੂੰ ਕਾਗਜ਼ ’ਤੇ ਲੈਣ ਲਈ ਆਪਣੇ ਬ੍ਰਾਊਜ਼ਰ ਦੇ ਮੀਨੂ ਵਿੱਚ “Print” (ਪ੍ਰਿੰਟ) ਵਰਤੋ।

## What to put right
fault-paper-part = ਘੱਟੋ-ਘੱਟ ਇੱਕ ਹਿੱਸਾ ਚੁਣੋ।
fault-paper-too-long = ਇਹ ਇੱਕ ਕਿਤਾਬਚੇ ਲਈ ਬਹੁਤ ਜ਼ਿਆਦਾ ਹੈ। ਘੱਟ ਹਿੱਸੇ ਚੁਣੋ, ਅਤੇ ਬਾਕੀ ਲਈ ਦੂਜਾ ਕਿਤਾਬਚਾ ਬਣਾਓ।
