### Strategies: what was promised, what is done about it, how far it is, and what the numbers say.

## All strategies
strategy-title = حکمت عملی
strategy-lead = سب کے سامنے آپ سے کیا وعدے کیے گئے ہیں، انہیں کون پورا کر رہا ہے، اور کام کہاں تک پہنچا ہے۔
strategy-years = { $from } سے { $to } تک
strategy-priorities-title = سب سے پہلے کیا
strategy-no-priorities = اس حکمت عملی میں ابھی کوئی ترجیح نہیں ہے۔
strategy-plan-title = منصوبہ، ایک ایک کام کر کے
strategy-changed-title = حال ہی میں کیا بدلا
strategy-no-progress = ابھی کسی نے نہیں بتایا کہ کچھ بدلا ہے۔

## Points of a strategy
point-evidence = ہم ابھی کہاں ہیں
point-theme = مرکزی باتیں
point-link = اس سے جڑا ہے
point-test = ہمیں کیسے پتا چلے گا
point-governance = اس پر کون نظر رکھتا ہے

## Priorities and commitments
priority-commitments-title = کیا وعدہ کیا گیا
priority-actions-title = ہم وہاں کیسے پہنچیں گے
commitment-we-will = ہم کریں گے: { $text }
commitment-counts = { $statements ->
    [0] ابھی کسی ’میں‘ بیان کا جواب نہیں
    [one] { $statements } ’میں‘ بیان کا جواب
   *[other] { $statements } ’میں‘ بیانات کا جواب
} · { $actions ->
    [0] ابھی کوئی کام نہیں
    [one] { $actions } کام
   *[other] { $actions } کام
}
commitment-trail = اس عہد کا سفر دیکھیں

## One action
action-state-label = کہاں تک پہنچا
action-outcome-label = اس سے کیا ہونا چاہیے
action-activity-label = کام کی قسم
action-owner-row = اس کا ذمے دار کون ہے
action-due-label = کب
action-trail = اس کام کا سفر دیکھیں
action-progress-title = اب تک کیا بدلا ہے
action-no-progress = ابھی کسی نے نہیں بتایا کہ یہ کام کہاں تک پہنچا ہے۔
action-for-title = یہ کس لیے ہے
action-no-statement = اس کام سے ابھی کوئی ’میں‘ بیان یا عہد نہیں جڑا۔
activity-statutory = قانون اس کا تقاضا کرتا ہے
activity-service-development = اس سے سروس بہتر ہوتی ہے
activity-transformational = اس سے ہمارے کام کا طریقہ بدلتا ہے

## How far something is
state-not-started = شروع نہیں ہوا
state-going-on = جاری ہے
state-late = دیر ہو گئی ہے
state-stuck = رکا ہوا ہے
state-done = ہو گیا
state-checked = ہو گیا، اور لوگوں نے جانچ لیا
state-stopped = بند کر دیا گیا

## Saying how far an action is
progress-add = بتائیں کہ یہ کہاں تک پہنچا
progress-state = یہ کہاں تک پہنچا ہے؟
progress-text = کیا بدلا ہے؟
progress-text-hint = ایسے لکھیں کہ جن لوگوں کے لیے یہ کام ہے وہ خود دیکھ کر جانچ سکیں۔ اگر کام رکا ہوا ہے یا بند کر دیا گیا ہے تو وجہ بتائیں۔
progress-button = یہ سب کو دکھائیں

## What it said before
history-title = پہلے یہاں کیا لکھا تھا
history-until = { $day } تک

## Measures
measures-title = پیمانے
measures-lead = وہ اعداد جو بتاتے ہیں کہ کیا یہاں زندگی بہتر ہو رہی ہے، دوسری جگہوں کے اعداد کے ساتھ۔
measures-card = یہاں کے اعداد، دوسری جگہوں کے اعداد کے ساتھ۔
measures-none = یہاں ابھی کوئی پیمانہ نہیں ہے۔
measure-here = یہاں { $value }، مدت: { $period }۔
measure-higher = عدد جتنا زیادہ ہو اتنا بہتر ہے۔
measure-lower = عدد جتنا کم ہو اتنا بہتر ہے۔
measure-value-percent = ہر 100 لوگوں میں سے { $value }
measure-value-per-100000 = ہر 100,000 لوگوں میں سے { $value }
measure-value-score = { $value } پوائنٹ
measure-better-than-group = ملتے جلتے علاقوں سے بہتر۔ وہاں: { $value }۔
measure-same-than-group = ملتے جلتے علاقوں کے برابر۔ وہاں: { $value }۔
measure-worse-than-group = ملتے جلتے علاقوں سے خراب۔ وہاں: { $value }۔
measure-better-than-england = پورے انگلینڈ سے بہتر۔ وہاں: { $value }۔
measure-same-than-england = پورے انگلینڈ کے برابر۔ وہاں: { $value }۔
measure-worse-than-england = پورے انگلینڈ سے خراب۔ وہاں: { $value }۔
measure-local = یہاں
measure-group = ملتے جلتے علاقے
measure-england = انگلینڈ
measure-table-title = اعداد ایک جدول میں
measure-table-where = کہاں
measure-table-value = عدد
measure-table-place = ہمارا نمبر
measure-place = { $size } میں سے نمبر { $rank }
measure-no-place = کوئی نمبر نہیں دیا گیا
measure-code-label = کوڈ
measure-period-label = مدت

## What was just done
said-progress = شکریہ۔ اب سب پڑھ سکتے ہیں کہ یہ کہاں تک پہنچا ہے۔

## What to put right
fault-progress-state-missing = چنیں کہ یہ کہاں تک پہنچا ہے۔
fault-progress-missing = لکھیں کہ کیا بدلا ہے۔
