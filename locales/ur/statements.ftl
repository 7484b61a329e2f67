### ‘I’ statements: raised from posts, tied to the commitments that answer them.

## All statements
statements-title = ’میں‘ بیانات
statements-lead = اچھی زندگی کیسی ہوتی ہے، لوگوں کے اپنے الفاظ میں۔ ہر بیان کسی ایسی بات سے نکلا ہے جو کسی نے فورم میں کہی۔
statements-none = ابھی کوئی ’میں‘ بیان نہیں ہے۔ یہ ان باتوں سے بنتے ہیں جو لوگ فورم میں کہتے ہیں۔
statement-voices = { $count ->
    [0] اس کے پیچھے ابھی کوئی آواز نہیں
    [one] { $count } آواز سے
   *[other] { $count } آوازوں سے
}
statement-answered = ایک عہد میں اس کا جواب ہے
statement-not-answered = جواب کا انتظار ہے

## One statement
statement-title = ’میں‘ بیان
# The name of the person follows.
statement-raised = { $day } کو لکھا گیا۔ لکھنے والے:
statement-trail = اس بیان کا سفر دیکھیں
statement-tie = بتائیں کہ کون سا عہد اس کا جواب ہے
statement-from-title = وہ آوازیں جن سے یہ نکلا
statement-no-voices = اس بیان سے ابھی کوئی پوسٹ نہیں جڑی۔
statement-answer-title = اس کا جواب کیا ہے
statement-no-answer = اس بیان کا ابھی کوئی جواب نہیں ہے۔ جب ہوگا تو آپ کو یہاں ملے گا۔

## A new statement
statement-new-title = ’میں‘ بیان لکھیں
statement-new-lead = لوگوں کی کہی ہوئی بات کو ایک ایسے جملے میں لکھیں جو ”میں“ سے شروع ہو۔ ان کے اپنے الفاظ کے قریب رہیں، اور ان سے پوچھیں کہ کیا آپ نے ٹھیک سمجھا۔
statement-new-text = بیان
statement-new-text-hint = مثال کے طور پر: میں شام کو بس سے اپنے دوستوں کے پاس جا سکوں۔
statement-new-from = یہ کس کے الفاظ سے نکلا ہے؟
statement-new-from-hint = ہر وہ پوسٹ چنیں جس میں یہ بات کہی گئی ہے۔
statement-new-button = یہ بیان دکھائیں

## Tying a statement to a commitment
tie-title = بتائیں کہ کون سا عہد اس کا جواب ہے
tie-commitment = کون سا عہد اس کا جواب ہے؟
tie-commitment-hint = وہ چنیں جو سب سے قریب ہے۔
tie-why = یہ اس بیان کا جواب کیوں ہے؟
tie-why-hint = ایک یا دو جملے۔ جن لوگوں کے یہ الفاظ ہیں وہ انہیں پڑھیں گے۔
tie-button = دونوں کو جوڑ دیں

## What was just done
said-raised = ’میں‘ بیان اب یہاں ہے، ان آوازوں کے ساتھ جو اس کے پیچھے ہیں۔
said-tied = بیان اور عہد اب ایک دوسرے سے جڑے ہیں۔ دونوں پر یہ نظر آتا ہے۔

## What to put right
fault-statement-missing = بیان لکھیں۔
fault-statement-not-i = بیان کو ”میں“ سے شروع کریں۔
fault-statement-no-post = کم از کم ایک پوسٹ چنیں جس سے یہ بیان نکلا ہے۔
fault-tie-no-commitment = وہ عہد چنیں جو اس بیان کا جواب ہے۔
fault-tie-no-reason = لکھیں کہ یہ عہد اس بیان کا جواب کیوں ہے۔
