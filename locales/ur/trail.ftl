### The trail: from a voice to what changed because of it, and back.

## The page
trail-title = سفر
trail-lead = دیکھیں کہ کسی کی کہی ہوئی بات سے شروع ہو کر اس کی وجہ سے کیا بدلا۔ ہر پتھر ایک قدم ہے۔
# What the whole trail comes to: one of these stands above the stones.
trail-changed = اس کی وجہ سے کچھ بدلا ہے۔
trail-stuck = وعدہ کیا گیا تھا، مگر اس میں دیر ہے، یا کام رکا ہوا ہے یا بند کر دیا گیا ہے۔ پتھر بتاتا ہے کہ کیا ہوا۔
trail-going-on = وعدہ کیا گیا تھا، اور ابھی کسی نے نہیں بتایا کہ وہ پورا ہو گیا ہے۔
trail-heard = یہ بات سنی گئی اور لکھ لی گئی۔ اس سے ابھی کوئی کام یا وعدہ نہیں نکلا۔
trail-begun = یہ بات کہی گئی، اور سب اسے پڑھ سکتے ہیں۔ ابھی کسی نے اسے آگے نہیں بڑھایا۔

## A stone
trail-stone = { $number }۔ { $kind }
trail-here = آپ یہاں ہیں
trail-why = یہ دونوں ایک دوسرے سے کیوں جڑے ہیں

## Kinds of stones
stage-post = ایک آواز
stage-statement = ایک ’میں‘ بیان
stage-commitment = ایک ’ہم کریں گے‘ عہد
stage-action = ایک کام
stage-pledge = ایک وعدہ
stage-progress = کیا بدلا

## Kinds of stones still to come
stage-voice = ایک آواز
stage-promise = کوئی کام یا وعدہ
stage-change = کیا بدلا
trail-not-yet = ابھی نہیں
trail-not-yet-statement = سہولت کار اس بات کو ایک ’میں‘ بیان میں لکھ سکتے ہیں۔
trail-not-yet-commitment = سہولت کار بتا سکتے ہیں کہ کون سا عہد اس کا جواب ہے۔
trail-not-yet-promise = بورڈ اس کے لیے کوئی کام ذمے لے سکتا ہے، اور کوئی ادارہ وعدہ کر سکتا ہے۔
trail-not-yet-change = جنہوں نے کوئی وعدہ کیا وہ یہاں بتاتے ہیں کہ کیا بدلا ہے۔

## Headings of stones that have no title of their own
stone-post = { $name } نے کیا کہا
stone-statement = ’میں‘ بیان
stone-commitment = ’ہم کریں گے‘ عہد
stone-action = کام
stone-pledge = { $name } نے کیا وعدہ کیا
stone-progress = { $name } کی طرف سے تازہ خبر
trail-voice-veiled = یہ آواز یہاں نہیں دکھائی جاتی۔ یہ ایسے گروپ میں کہی گئی تھی جس کے اپنے رکن ہیں، یا واپس لے لی گئی۔
