### Moderation: the queue and the decisions of moderators, what a writer is told, the policy and its numbers.

## On the page of a person
my-posts-on-me-title = آپ کی پوسٹیں اور ان کی دیکھ ریکھ
my-posts-card = آپ کی پوسٹوں کے بارے میں کیا فیصلہ ہوا، اور آپ کیا کر سکتے ہیں۔
queue-something-waits = پوسٹیں آپ کا انتظار کر رہی ہیں۔
queue-nothing-waits = کچھ بھی انتظار میں نہیں۔

## On a post, for moderators
moderation-link = اس پوسٹ کو دیکھیں، لکھنے والے: { $name }

## A field that nobody should see or fill in
moderation-trap = اسے خالی چھوڑیں

## The queue
queue-title = دیکھنے کے لیے پوسٹیں
queue-lead = جو سب سے زیادہ دیر سے انتظار میں ہے وہ پہلے ہے۔ آپ ان حصوں کی پوسٹیں دیکھتے ہیں جن کے آپ نگران ہیں۔
queue-empty = یہاں کچھ انتظار میں نہیں۔
queue-kind-waiting = شائع ہونے کے انتظار میں
queue-kind-reported = کسی پڑھنے والے نے اطلاع دی
queue-kind-appeal = لکھنے والے نے فیصلے کا جواب دیا
queue-filter-kind = کیا
queue-filter-space = حصہ
queue-filter-all = سب
queue-filter-button = دکھائیں
queue-since = انتظار شروع: { $day }
queue-in-topic = موضوع:
queue-before = اس سے پہلے کی پوسٹ، لکھنے والے: { $name }
queue-open-of = یہ پوسٹ کھولیں، لکھنے والے: { $name }
queue-tick = یہ پوسٹ چنیں، لکھنے والے: { $name }
queue-reports = { $count ->
    [one] ایک اطلاع
   *[other] { $count } اطلاعات
}
queue-appeal-on = لکھنے والے کا جواب، { $day }
queue-appeal-held = جواب آیا ہے۔ اس کے الفاظ حفاظت کے ذمے دار پڑھتے ہیں۔
queue-published = { $count ->
    [0] ابھی کوئی شائع شدہ پوسٹ نہیں
    [one] ایک شائع شدہ پوسٹ
    [20] 20 یا زیادہ شائع شدہ پوسٹیں
   *[other] { $count } شائع شدہ پوسٹیں
}
queue-changes = تبدیلی مانگی گئی: { $count }
queue-hidden = چھپائی گئی: { $count }
queue-put-back = واپس لائی گئی: { $count }
waits-space = اس حصے کی ہر پوسٹ پہلے دیکھی جاتی ہے
waits-first-posts = یہ اس شخص کی پہلی پوسٹوں میں سے ہے
waits-watched = نگران اس شخص کی پوسٹیں پہلے پڑھتے ہیں
waits-same-text = یہی متن پہلے آ چکا ہے
waits-link = کسی نئے شخص نے اس میں لنک ڈالا
waits-trap = وہ خانہ بھرا گیا جو لوگ نہیں دیکھتے: شاید یہ کسی پروگرام نے لکھا
waits-changed = لکھنے والے نے اسے بدل دیا، جیسا کہا گیا تھا
queue-several-title = کئی پوسٹوں کے بارے میں فیصلہ کریں
queue-several-lead = اوپر پوسٹیں چنیں۔ آپ کا فیصلہ پھر ان سب کے لیے ہے۔ اگر اس دوران کوئی ایک بدل گئی تو کسی کے لیے نہیں۔
queue-several-button = چنی ہوئی پوسٹوں کا فیصلہ کریں
queue-reads-standard = عام تحریر
queue-reads-easy-read = آسان تحریر

## One post
matter-title = پوسٹ، لکھنے والے: { $name }
matter-state-published = پڑھنے والے یہ پوسٹ دیکھتے ہیں۔
matter-state-waiting = پڑھنے والے ابھی یہ پوسٹ نہیں دیکھتے۔
matter-state-change-asked = پڑھنے والے یہ پوسٹ نہیں دیکھتے۔ لکھنے والے سے کچھ بدلنے کو کہا گیا ہے۔
matter-state-hidden = یہ پوسٹ چھپی ہوئی ہے۔
matter-for-others = اس کا فیصلہ کوئی اور کرے گا: یہ آپ کی اپنی پوسٹ ہے، یا وہ فیصلہ آپ کا تھا جس کا لکھنے والے نے جواب دیا۔
matter-nothing-to-decide = ابھی اس پوسٹ کے بارے میں کوئی فیصلہ نہیں کرنا۔
matter-back = انتظار والی پوسٹوں پر واپس
## پوسٹ حفاظت کے ذمے دار کو دینا
pass-on-link = حفاظت کے ذمے دار کو دیں
pass-on-what = کیا ہو سکتا ہے کہ کوئی محفوظ نہ ہو؟ پھر حفاظت کے ذمے دار یہ پوسٹ دیکھتے ہیں۔ تب تک نہ پڑھنے والے اسے دیکھتے ہیں، نہ ماڈریٹر۔
pass-on-private = لکھنے والے کو نہیں بتایا جاتا۔ فہرست میں لکھا جاتا ہے کہ آپ نے آگے دیا، یہ نہیں کہ کیوں۔
pass-on-danger = کیا کوئی ابھی خطرے میں ہے؟ انتظار نہ کریں: پہلے { $number } پر فون کریں۔
pass-on-button = آگے دیں
decisions-title = کیا فیصلہ ہوا
decision-was-undone = واپس لیا گیا
decision-undo-button = یہ فیصلہ واپس لیں
decide-title = فیصلہ کریں
decide-verdict = آپ کا فیصلہ کیا ہے؟
decide-reason = اصولوں کی کون سی وجہ؟
decide-reason-hint = اگر آپ پوسٹ چھپائیں یا تبدیلی مانگیں تو یہ ضروری ہے۔ لکھنے والے اس وجہ کی وضاحت اپنی زبان اور اپنی شکل میں پڑھتے ہیں۔
decide-words = لکھنے والے کے لیے آپ کے الفاظ
decide-words-hint = نرمی سے اور چھوٹے جملوں میں بتائیں کہ کیا غلط ہے اور کس سے مدد ملے گی۔ یہ وہ اور دوسرے نگران پڑھ سکتے ہیں۔
decide-locale = آپ کے الفاظ کی زبان اور شکل
decide-writer-reads = لکھنے والے یہ سائٹ اس طرح پڑھتے ہیں:
decide-saved = محفوظ جواب ڈالیں
decide-button = فیصلہ کریں
verdict-approve = شائع کریں
verdict-approve-hint = پڑھنے والے اسے دیکھیں گے۔ اگر وہ پہلے سے دیکھتے ہیں تو یہ رہے گی۔
verdict-ask-change = تبدیلی مانگیں
verdict-ask-change-hint = پڑھنے والے اسے نہیں دیکھیں گے جب تک لکھنے والے اسے بدل نہ دیں اور آپ دوبارہ نہ دیکھ لیں۔
verdict-hide = چھپائیں
verdict-hide-hint = پڑھنے والے دیکھیں گے کہ کچھ چھپایا گیا، مگر یہ نہیں کہ کیا۔
verdict-put-back = واپس لائیں
verdict-put-back-hint = پڑھنے والے اسے پھر دیکھیں گے۔
verdict-keep = جیسا فیصلہ ہوا ویسا رہنے دیں
verdict-keep-hint = آپ نے لکھنے والے کا جواب پڑھا اور پہلے فیصلے سے متفق ہیں۔ وجہ بتائیں۔
decided-approve = شائع کی گئی
decided-ask-change = تبدیلی مانگی گئی
decided-hide = چھپائی گئی
decided-put-back = واپس لائی گئی
decided-keep = جیسا فیصلہ ہوا تھا ویسا رہنے دیا گیا
decided-undo = فیصلہ واپس لیا گیا
decided-pass-on = حفاظت کے ذمے دار کو دی گئی

## Reading somebody's posts first
watch-title = اس شخص کی پوسٹیں پہلے پڑھیں
watch-lead = یہ شخص اس حصے میں جو لکھے، اسے شائع ہونے سے پہلے دیکھا جا سکتا ہے۔
watch-link = ان کی پوسٹیں پہلے پڑھیں
watch-link-end = ان کی پوسٹیں پہلے پڑھنا بند کریں
watch-until = یہ شخص اس حصے میں جو لکھے وہ پہلے دیکھا جاتا ہے۔ آخری دن: { $day }۔
watch-explained = اس حصے کی پوسٹیں تب تک انتظار کریں گی جب تک کوئی نگران انہیں دیکھ نہ لے۔ لکھنے والے: { $name }۔
watch-now = اس حصے کی پوسٹیں نگران کا انتظار کرتی ہیں۔ لکھنے والے: { $name }۔ آخری دن: { $day }۔ وجہ:
watch-days = کتنے عرصے کے لیے؟
watch-for-days = { $count ->
    [one] ایک دن
   *[other] { $count } دن
}
watch-words = کیوں؟
watch-words-hint = وہ شخص اور دوسرے نگران یہ پڑھتے ہیں۔
watch-button = ان کی پوسٹیں پہلے پڑھیں

## Saved answers
moderation-answers-title = محفوظ جواب
answers-lead = وہ جواب جو آپ اکثر دیتے ہیں۔ فیصلہ کرتے وقت ایک بٹن انہیں آپ کے الفاظ میں ڈال دیتا ہے۔ ایسے لکھیں کہ سب سمجھ سکیں۔
answers-none = ابھی کوئی محفوظ جواب نہیں۔
answers-new-title = ایک اور جواب محفوظ کریں
answers-locale = اس کی زبان اور شکل
answers-locale-hint = آسان تحریر سے زیادہ تر لوگوں کو مدد ملتی ہے۔
answers-choose = چنیں
answers-name = چھوٹا نام
answers-name-hint = یہ بٹن پر لکھا ہوگا۔
answers-text = جواب
answers-button = یہ جواب محفوظ کریں
answers-end-button = فہرست سے نکالیں

## When posts are looked at
moderation-spaces-title = پوسٹیں کب دیکھی جاتی ہیں
when-lead = ہر اس حصے کے لیے جس کے آپ نگران ہیں۔ بدلنے کے لیے ایک حصہ چنیں۔
when-question = نگران اس حصے کی پوسٹیں کب دیکھتے ہیں؟
when-after = شائع ہونے کے بعد
when-after-hint = پڑھنے والے پوسٹیں فوراً دیکھتے ہیں۔
when-first-posts = پہلی پوسٹیں شائع ہونے سے پہلے، باقی بعد میں
when-first-posts-hint = کسی شخص کی پہلی پوسٹیں انتظار کرتی ہیں، بعد کی نہیں۔
when-before = شائع ہونے سے پہلے
when-before-hint = ہر پوسٹ نگران کا انتظار کرتی ہے۔
when-button = محفوظ کریں

## The log
moderation-log-title = فیصلوں کی فہرست
log-lead = ان حصوں کے سب فیصلے جن کے آپ نگران ہیں، اور وہاں اور کیا کیا گیا۔ سب سے نئے پہلے ہیں۔
log-filter-verdict = فیصلہ
log-filter-reason = وجہ
log-filter-by = کس نے کیا
log-everybody = سب
log-mine = آپ
log-filter-from = اس دن سے
log-filter-until = اس دن تک
log-none = ایسے کوئی فیصلے نہیں۔
log-post-of = پوسٹ، لکھنے والے: { $name }
log-answer = لکھنے والے نے اس کے خلاف کیا کہا:
log-before = پہلے: { $text }
log-until = { $day } تک
log-other = دوسرا موضوع
upkeep-watch-began = ایک شخص کی پوسٹیں پہلے پڑھی جانے لگیں
upkeep-watch-ended = ایک شخص کی پوسٹیں اب پہلے نہیں پڑھی جاتیں
upkeep-rule-changed = بدلا گیا کہ حصے کی پوسٹیں کب دیکھی جاتی ہیں
upkeep-topic-state = بتایا گیا کہ موضوع میں اب کون پوسٹ کر سکتا ہے
upkeep-topic-pinned = موضوع فہرست میں سب سے اوپر رکھا گیا
upkeep-topic-unpinned = موضوع اب اوپر نہیں رکھا جاتا
upkeep-topic-merged = موضوع دوسرے کے ساتھ ملا دیا گیا
upkeep-topic-split = کچھ پوسٹوں سے الگ موضوع بنایا گیا
upkeep-topic-retitled = موضوع کا عنوان بدلا گیا
upkeep-member-let-in = ایک شخص کو حصے کا رکن بنایا گیا
upkeep-member-taken-out = ایک شخص کو حصے سے نکالا گیا
upkeep-member-left = ایک شخص نے حصہ چھوڑ دیا
log-csv = جو کچھ آپ نے چنا ہے وہ سب جدول (CSV) کی شکل میں لیں

## The policy
moderation-policy-title = پوسٹوں کی نگرانی کیسے ہوتی ہے
policy-lead = یہاں سب کو بولتے ہوئے محفوظ محسوس ہونا چاہیے۔ اس لیے نگران پوسٹیں دیکھتے ہیں۔ وہ صرف ان میں سے کسی وجہ سے پوسٹ چھپا سکتے ہیں یا تبدیلی مانگ سکتے ہیں۔
policy-reasons-title = وجوہات
policy-hurtful = یہ لوگوں کو دکھ دیتی ہے
policy-hurtful-text = پوسٹ کسی کی بے عزتی کرتی ہے، مذاق اڑاتی ہے، یا لوگوں کو اس لیے برا کہتی ہے کہ وہ کون ہیں۔
policy-threatening = یہ کسی کو دھمکی دیتی ہے
policy-threatening-text = پوسٹ کہتی ہے یا اشارہ دیتی ہے کہ کسی کو نقصان پہنچے گا، یا دوسروں کو ایسا کرنے کو کہتی ہے۔
policy-private = یہ کسی اور کی نجی باتیں بتاتی ہے
policy-private-text = پوسٹ میں کسی کا نام، پتا، صحت یا کہانی ہے، اور وہ اس پر راضی نہیں۔
policy-advert = یہ اشتہار ہے
policy-advert-text = پوسٹ کچھ بیچتی ہے، یا ایک ساتھ بہت جگہ بھیجی گئی۔
policy-off-topic = اس کی جگہ کہیں اور ہے
policy-off-topic-text = پوسٹ اس موضوع کے بارے میں نہیں۔ کسی دوسرے موضوع میں یہ ٹھیک ہو سکتی ہے۔
policy-repeated = یہ وہی بات پھر کہتی ہے
policy-repeated-text = یہی متن پہلے آ چکا ہے، اسی شخص سے یا کئی لوگوں سے۔
policy-other = کوئی اور وجہ
policy-other-text = نگران اسے اپنے الفاظ میں بتاتے ہیں۔
policy-happens-title = کیا ہوتا ہے
policy-happens-looks = کچھ حصوں میں نگران پوسٹیں پڑھنے والوں سے پہلے دیکھتے ہیں، کچھ میں بعد میں۔ پہلی پوسٹیں اور نئے لوگوں کے لنک بھی نگران کا انتظار کر سکتے ہیں۔ ہر کوئی کسی پوسٹ کی اطلاع دے سکتا ہے۔
policy-happens-told = اگر پوسٹ چھپائی جائے یا تبدیلی مانگی جائے تو لکھنے والے کو وجہ بتائی جاتی ہے اور یہ کہ کس سے مدد ملے گی۔
policy-happens-answer = لکھنے والے ایک بار جواب دے سکتے ہیں اور بتا سکتے ہیں کہ وہ الگ کیوں سوچتے ہیں۔
policy-happens-second = دوسرے نگران، پہلے والے نہیں، جواب پڑھتے ہیں اور فیصلہ کرتے ہیں۔
policy-happens-log = ہر فیصلہ لکھا جاتا ہے۔ ہر تین مہینے بعد ہم بتاتے ہیں کہ کتنے فیصلے ہوئے۔

## The numbers of a quarter
moderation-summary-title = نگرانی کے اعداد
summary-days = سے: { $from }۔ تک: { $to }۔
summary-none = ان تین مہینوں میں نگرانوں نے کوئی فیصلہ نہیں کیا۔
summary-what = کیا
summary-how-often = کتنی بار
summary-hide = چھپائی گئی پوسٹیں، وجہ کے لحاظ سے
summary-ask-change = مانگی گئی تبدیلیاں، وجہ کے لحاظ سے
summary-others = دوسرے فیصلے
summary-approve = شائع کی گئیں، یا اطلاع کے بعد ویسی ہی رہیں
summary-put-back = واپس لائی گئیں
summary-undone = جس نگران نے کیا اسی نے واپس لیا
summary-appeals = لکھنے والوں کے جواب
summary-upheld = لکھنے والے درست تھے، اور فیصلہ بدلا گیا
summary-not-upheld = فیصلہ وہی رہا
summary-together = کل
summary-few = { $number } سے کم
summary-kept = نہیں دکھایا گیا
summary-small = { $number } سے چھوٹے عدد ٹھیک ٹھیک نہیں دکھائے جاتے۔ وہ کل بھی نہیں جن سے یہ نکالے جا سکیں۔ ان سے پتا چل سکتا ہے کہ بات کس کی ہے۔
summary-time-few = فیصلے اتنے کم تھے کہ یہ نہیں کہا جا سکتا کہ ان میں کتنا وقت لگا۔
summary-time-minutes = { $count ->
    [one] آدھے فیصلے ایک منٹ کے اندر ہوئے۔
   *[other] آدھے فیصلے { $count } منٹ کے اندر ہوئے۔
}
summary-time-hours = { $count ->
    [one] آدھے فیصلے ایک گھنٹے کے اندر ہوئے۔
   *[other] آدھے فیصلے { $count } گھنٹوں کے اندر ہوئے۔
}
summary-time-days = { $count ->
    [one] آدھے فیصلے ایک دن کے اندر ہوئے۔
   *[other] آدھے فیصلے { $count } دنوں کے اندر ہوئے۔
}
summary-before = اس سے پہلے کے تین مہینے

## What a writer is told
my-posts-title = آپ کی پوسٹیں اور ان کے فیصلے
my-posts-lead = یہاں آپ دیکھتے ہیں کہ نگرانوں نے آپ کی پوسٹوں کے بارے میں کیا فیصلہ کیا۔
my-posts-none = کسی نگران نے آپ کی پوسٹوں کے بارے میں کوئی فیصلہ نہیں کیا۔
my-posts-watched = نگران آپ کی پوسٹیں پہلے پڑھتے ہیں۔ آخری دن: { $day }۔ حصہ اور وجہ:
my-posts-on = دن: { $day }
my-post-title = آپ کی پوسٹ کے بارے میں
my-post-words = آپ نے کیا لکھا
my-post-next = آپ کیا کر سکتے ہیں
my-post-change = اپنی پوسٹ بدلیں
my-post-answer = اس فیصلے کا جواب دیں
told-waiting = ہم آپ کی پوسٹ پڑھ رہے ہیں۔ پھر پڑھنے والے اسے دیکھ سکیں گے۔ آپ کو کچھ نہیں کرنا۔
told-nothing = اس پوسٹ کے بارے میں کوئی فیصلہ نہیں ہوا۔
told-by-lead-private = ہم نے آپ کی پوسٹ پڑھ لی ہے۔ دوسرے اسے نہیں دیکھتے، اور آپ نے کچھ غلط نہیں کیا۔
told-by-lead-in-touch = ہم نے آپ کی پوسٹ پڑھ لی ہے۔ کوئی آپ سے رابطہ کرے گا۔
told-by-lead-helped = ہم نے آپ کی پوسٹ پڑھ لی ہے۔ جن کا کام مدد کرنا ہے وہ اب اس بارے میں جانتے ہیں۔
told-approve = ایک نگران نے آپ کی پوسٹ پڑھ لی۔ پڑھنے والے اسے دیکھ سکتے ہیں۔
told-ask-change = مہربانی کر کے اپنی پوسٹ میں کچھ بدلیں۔ اس کے بعد پڑھنے والے اسے دیکھیں گے۔
told-hide = ایک نگران نے آپ کی پوسٹ چھپا دی ہے۔ پڑھنے والے ابھی اسے نہیں دیکھتے۔
told-put-back = آپ کی پوسٹ واپس آ گئی ہے۔ پڑھنے والے اسے پھر دیکھ سکتے ہیں۔
told-keep = دوسرے نگران نے آپ کا جواب پڑھا۔ فیصلہ وہی ہے۔
told-why = وجہ
told-words = نگران آپ سے کیا کہتے ہیں
told-your-answer = آپ کا جواب
told-answer-waits = کوئی دوسرے نگران آپ کا جواب پڑھیں گے اور فیصلہ کریں گے۔
appeal-title = اس فیصلے کا جواب دیں
appeal-lead = کیا آپ الگ سوچتے ہیں؟ ہمیں وجہ بتائیں۔ کوئی دوسرے نگران اسے پڑھ کر فیصلہ کریں گے۔ آپ ایسا ایک بار کر سکتے ہیں۔
appeal-words = آپ کا جواب
appeal-words-hint = اپنے الفاظ میں لکھیں۔ تھوڑے سے کافی ہیں۔
appeal-button = میرا جواب بھیجیں
change-title = اپنی پوسٹ بدلیں
change-lead = جو بدلنا ہے بدلیں، پھر بھیجیں۔ ہم اسے پڑھیں گے، پھر پڑھنے والے اسے دیکھ سکیں گے۔

## What was just done
said-moderated = آپ کا فیصلہ ہو گیا۔
said-with-the-lead = پوسٹ اب حفاظت کے ذمے دار کے پاس ہے۔ یہاں اب نظر نہیں آتی۔
said-undone = فیصلہ واپس لے لیا گیا۔ سب کچھ پہلے جیسا ہے۔
said-too-late = یہ اب واپس نہیں لیا جا سکتا: اس کے بعد کچھ اور ہو چکا ہے۔
said-watched = اس حصے میں اس شخص کی پوسٹیں اب نگران کا انتظار کریں گی۔
said-watch-ended = اس شخص کی پوسٹیں اب پہلے نہیں پڑھی جاتیں۔
said-when = محفوظ ہے۔ یہ اب سے آنے والی پوسٹوں کے لیے ہے۔
said-saved-answer = جواب محفوظ ہے۔
said-saved-answer-out = جواب فہرست سے نکل گیا۔
said-appealed = شکریہ۔ کوئی دوسرے نگران آپ کا جواب پڑھیں گے۔
said-changed-as-asked = شکریہ۔ پہلے ہم آپ کی پوسٹ پڑھیں گے، پھر پڑھنے والے اسے دیکھ سکیں گے۔

## What to put right
fault-verdict-missing = چنیں کہ آپ کا فیصلہ کیا ہے۔
fault-reason-missing = اصولوں کی کوئی وجہ چنیں۔
fault-decision-words-missing = اس شخص کو لکھیں کہ کیا غلط ہے اور کس سے مدد ملے گی۔
fault-log-day = کوئی دن لکھیں جیسے 27 3 2026، یا تینوں خانے خالی چھوڑ دیں۔
fault-log-days = آخری دن پہلے دن سے پہلے ہے۔ ان میں سے ایک بدلیں۔
fault-decided-before = کوئی دوسرے نگران پہلے فیصلہ کر چکے، یا پوسٹ بدل گئی ہے۔ اسے دوبارہ دیکھیں، پھر فیصلہ کریں۔
fault-words-changed-meanwhile = جب سے آپ نے یہ صفحہ کھولا، لکھنے والے نے الفاظ بدل دیے ہیں۔ نئے الفاظ پڑھیں، پھر فیصلہ کریں۔
fault-none-ticked = کم از کم ایک پوسٹ چنیں۔
fault-appeal-missing = اپنا جواب لکھیں۔
fault-appeal-too-late = یہ فیصلہ اس دوران بدل گیا ہے، اس لیے ابھی جواب دینے کو کچھ نہیں۔
fault-change-too-late = اب کوئی اس پوسٹ کی تبدیلی کا انتظار نہیں کر رہا۔ آپ کے الفاظ یہیں ہیں، آپ انہیں نقل کر سکتے ہیں۔
fault-watch-days = چنیں کہ کتنے عرصے کے لیے۔
fault-watch-words = وجہ لکھیں۔
fault-saved-locale = زبان اور شکل چنیں۔
fault-saved-title = چھوٹا نام لکھیں۔
fault-saved-text = جواب لکھیں۔
fault-when = چنیں کہ پوسٹیں کب دیکھی جائیں۔
