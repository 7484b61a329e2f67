### Forms of a text: writing them, what is true of them, the desk of those who write.

## Names

form-name-standard = { $language }
form-name-easy = { $language }، آسان تحریر
kind-topic = موضوع
kind-post = پوسٹ
kind-outcome = کسی موضوع سے کیا ہوا
kind-statement = ’میں‘ بیان
kind-space = فورم کا حصہ
kind-board = پارٹنرشپ بورڈ
kind-meeting = میٹنگ
kind-pledge = وعدہ
kind-strategy = حکمت عملی
kind-priority = ترجیح
kind-commitment = ’ہم کریں گے‘ عہد
kind-point = حکمت عملی کی ایک بات
kind-action = کام
kind-progress = کسی کام کے بارے میں تازہ خبر
kind-measure = پیمانہ
kind-word = ’الفاظ کے معنی‘ کا لفظ

## What is true of a form

form-original = یہ اصل متن ہے۔ دوسری شکلیں اسی سے لکھی جاتی ہیں۔
form-missing = یہ شکل ابھی کسی نے نہیں لکھی۔
form-published = پڑھنے والے یہ شکل دیکھ سکتے ہیں۔
form-out-of-date = اصل متن بدل گیا ہے۔ اس شکل کو بھی نئے متن کے مطابق بدلا جا رہا ہے۔
form-by-computer = ان الفاظ کا ترجمہ کمپیوٹر نے کیا ہے۔ ابھی کسی نے انہیں نہیں جانچا۔
form-by-person = ان الفاظ کا ترجمہ ایک شخص نے کیا ہے۔ ابھی کسی دوسرے شخص نے انہیں نہیں جانچا۔
form-checked = ایک دوسرے شخص نے { $day } کو ان الفاظ کو جانچا۔
form-tested = پڑھنے والوں کے ساتھ آزمایا گیا: { $group }، { $day }۔
form-not-tested = ابھی پڑھنے والوں کے ساتھ نہیں آزمایا گیا۔

## The desk

desk-title = وہ متن جو آپ کا انتظار کر رہے ہیں
desk-lead = آسان تحریر لکھیں، ترجمہ کریں، اور دیکھیں کہ کن متنوں کی کوئی شکل ابھی باقی ہے۔
desk-on-me = آسان تحریر اور ترجمے
desk-drafts-title = ڈرافٹ
desk-no-drafts = کوئی ڈرافٹ نہیں ہے۔
desk-empty-draft = ایک خالی ڈرافٹ
desk-waiting-title = وہ متن جن کی یہ شکل نہیں ہے، یا پرانی ہو گئی ہے
desk-form = شکل
desk-kind = متن کی قسم
desk-show = دکھائیں
desk-count = { $count ->
    [0] اس قسم کا کوئی متن باقی نہیں۔
    [one] ایک متن باقی ہے۔
   *[other] { $count } متن باقی ہیں۔ سب سے نئے سب سے اوپر ہیں۔
}

## The forms of one text

forms-title = اس متن کی آسان تحریر اور ترجمے
forms-lead = ایک متن آسان تحریر میں اور کئی زبانوں میں ہو سکتا ہے۔ یہاں آپ دیکھتے ہیں کہ کون سی شکلیں موجود ہیں، اور ہر ایک کا کیا حال ہے۔
forms-link = اس متن کی آسان تحریر اور ترجمے
forms-draft-by = { $name } ایک ڈرافٹ لکھ رہے ہیں۔ آخری تبدیلی: { $day }۔
forms-write = یہ شکل لکھیں
forms-change = یہ شکل بدلیں
forms-difference = دیکھیں کہ کیا بدلا ہے
forms-test = بتائیں کہ پڑھنے والوں نے اسے آزمایا ہے
forms-check = میں نے یہ شکل جانچ لی ہے

## Writing

writing-title = لکھنا: { $form }
writing-source = یہ جس سے لکھا جا رہا ہے: { $form }
writing-source-changed = آپ جس متن سے لکھ رہے ہیں وہ بدل گیا ہے، اس کے بعد کہ یہاں پچھلی بار کسی نے کام کیا۔ آگے بڑھنے سے پہلے اسے دوبارہ پڑھیں۔
writing-save = ڈرافٹ محفوظ کریں
writing-cut = اصل متن کے جملوں سے شروع کریں
writing-name = عنوان
writing-block = ٹکڑا { $number }
writing-begins = سائٹ آپ کے الفاظ سے پہلے یہ الفاظ لکھتی ہے۔ ان سے آگے لکھیں:
writing-text = اس ٹکڑے کے الفاظ
writing-up = اوپر لے جائیں
writing-down = نیچے لے جائیں
writing-add = نیچے ایک ٹکڑا شامل کریں
writing-remove = یہ ٹکڑا ہٹا دیں
writing-pictures = تصویریں جو مناسب ہو سکتی ہیں
writing-picture-none = تصویر ہٹا دیں
writing-found-nothing = ان الفاظ کے لیے کوئی تصویر نہیں ملی۔ کوئی دوسرا لفظ لکھ کر دیکھیں، یا اپنی زبان کا کوئی لفظ۔
writing-find = کوئی اور تصویر تلاش کریں
writing-find-button = تلاش کریں
writing-publish-title = اسے پڑھنے والوں کو دکھائیں
writing-sure = متن کو ایک بار پھر دیکھیں۔ یہ صرف ایک انسان بتا سکتا ہے:
writing-publish-next = پڑھنے والوں کو یہ شکل فوراً نظر آئے گی۔ جو انہیں پہلے نظر آتا تھا وہ پرانی تحریروں میں محفوظ رہتا ہے۔
writing-publish = پڑھنے والوں کو دکھائیں
sure-true = یہ وہی بات کہتا ہے جو اصل متن کہتا ہے
sure-picture = ہر تصویر کا مطلب وہی ہے جو الفاظ کا ہے
sure-adult = یہ بالغوں سے اسی طرح بات کرتا ہے جیسے بالغوں سے کی جاتی ہے

finding-stops = رکاوٹ:
finding-warns = دوبارہ دیکھیں:
finding-take = اس کی جگہ ”{ $better }“ لکھیں
finding-take-out = اسے نکال دیں
finding-more = دیکھنے کے لیے مزید: { $count }
finding-long-block = یہاں دو سے زیادہ جملے ہیں۔ ایک ٹکڑے کے لیے ایک بات اور ایک تصویر کافی ہے۔
finding-explain = ”{ $word }“ کا مطلب ’الفاظ کے معنی‘ میں بتائیں
finding-count = { $stops ->
    [0] اس متن کو کوئی چیز نہیں روکتی۔
    [one] ایک چیز اس متن کو روکتی ہے۔
   *[other] { $stops } چیزیں اس متن کو روکتی ہیں۔
} { $count ->
    [0] اور کوئی چیز دیکھنے کی نہیں ہے۔
    [one] ایک اور چیز دیکھنے کی ہے۔
   *[other] { $count } اور چیزیں دیکھنے کی ہیں۔
}

fault-writing-too-many = یہ ایک متن کے لیے بہت لمبا ہے۔ کچھ ٹکڑے ہٹا دیں، یا اس کے دو متن بنا لیں۔
fault-writing-meanwhile = جب سے آپ نے یہ صفحہ کھولا ہے، کسی اور نے یہاں اپنے الفاظ محفوظ کیے ہیں۔ آپ کے الفاظ نیچے ہیں۔ ان کے الفاظ دیکھنے کے لیے یہ صفحہ دوسری ونڈو میں کھولیں۔ اگر آپ اپنے الفاظ دوبارہ بھیجیں تو وہ ان کی جگہ لے لیں گے۔
fault-writing-title = عنوان لکھیں
fault-writing-empty = کم از کم ایک ٹکڑا لکھیں
fault-writing-stops = ٹکڑا { $number }: اسے کوئی چیز روک رہی ہے۔ وہ کیا ہے، یہ الفاظ کے نیچے لکھا ہے۔
fault-writing-title-stops = عنوان میں کوئی چیز روک رہی ہے: اسے چھوٹا رکھیں، بغیر نشانوں کے۔
fault-writing-long-block = ٹکڑا { $number }: یہ ایک تصویر کے لیے بہت لمبا ہے۔ اس کے کئی ٹکڑے بنائیں۔
fault-writing-untranslated = ٹکڑا { $number }: اس کا ترجمہ کریں
fault-writing-no-picture = ٹکڑا { $number }: تصویر چنیں
fault-writing-sure = تینوں خانوں پر نشان لگائیں، یا متن کو تب تک بدلیں جب تک آپ نشان لگا سکیں

said-kept = آپ کا ڈرافٹ محفوظ ہو گیا ہے۔
said-published = اب پڑھنے والے یہ شکل دیکھ سکتے ہیں۔
said-checked = شکریہ۔ پڑھنے والے دیکھ سکتے ہیں کہ ایک دوسرے شخص نے اسے جانچا ہے۔
said-check-yourself = یہ شکل آپ نے خود لکھی ہے۔ کسی اور سے کہیں کہ اسے جانچ لیں۔
said-tested = شکریہ۔ پڑھنے والے دیکھ سکتے ہیں کہ اسے کس نے اور کب آزمایا۔
said-word = لفظ شامل ہو گیا ہے۔

## What has changed

difference-title = کیا بدلا ہے
difference-lead = یہ شکل: { $form }۔ یہ جس سے لکھی گئی: { $source }۔ نیچے وہ ہے جو ”{ $source }“ میں اب لکھا ہے، اور یہ بھی کہ تب سے کیا آیا اور کیا نکلا۔
difference-unknown = اس وقت کے الفاظ اب محفوظ نہیں ہیں۔
difference-gone = نکالا گیا:
difference-new = نیا:
difference-write = یہ شکل بدلیں

## A test with readers

test-title = بتائیں کہ پڑھنے والوں نے اسے آزمایا ہے
test-lead = آسان تحریر تب ہی آزمائی ہوئی مانی جاتی ہے جب وہ لوگ اسے پڑھ لیں جنہیں اس کی ضرورت ہے۔ گروپ کا نام اور دن لکھیں۔ کسی شخص کا نام نہ لکھیں۔
test-group = اسے کس گروپ نے آزمایا؟
test-group-hint = مثال کے طور پر: سیکھنے کی معذوری کے پارٹنرشپ بورڈ کا پڑھنے والا گروپ
test-on = کب؟
test-sure = پڑھنے والوں نے کیا کہا؟
test-button = یہ بات درج کریں
fault-test-group = اس گروپ کا نام لکھیں جس نے اسے آزمایا
fault-test-day = بتائیں کہ انہوں نے اسے کس دن آزمایا۔ دن، مہینہ اور سال ہندسوں میں لکھیں۔
fault-test-future = یہ دن ابھی نہیں آیا۔ وہ دن لکھیں جب اسے آزمایا گیا۔

## A new word

word-new-title = کسی لفظ کا مطلب بتائیں
word-new-word = لفظ
word-new-word-hint = جیسے وہ متنوں میں لکھا ہوتا ہے
word-new-text = اس کا مطلب
word-new-text-hint = ایک یا دو جملے
word-new-button = لفظ شامل کریں
fault-word-missing = لفظ لکھیں
fault-word-meaning-missing = لکھیں کہ لفظ کا مطلب کیا ہے
fault-word-exists = اس لفظ کا مطلب ’الفاظ کے معنی‘ میں پہلے سے ہے

## Translating by computer

writing-translate = جو خالی ہے اس کا ترجمہ کمپیوٹر سے کروائیں
writing-translate-hint = الفاظ اس سائٹ کی ترجمہ سروس کو بھیجے جاتے ہیں۔ پڑھنے والوں کو دکھانے سے پہلے ہر جملہ پڑھیں: کمپیوٹر ایسی غلطیاں کرتا ہے جو درست لگتی ہیں۔
writing-read = کیا آپ نے پورا ترجمہ پڑھ لیا ہے؟
writing-read-whole = میں نے ہر جملہ پڑھ لیا ہے اور اسے درست کر دیا ہے
writing-read-hint = اگر آپ اسے خالی چھوڑیں تو پڑھنے والوں کو بتایا جاتا ہے کہ یہ ترجمہ کمپیوٹر نے کیا ہے۔

## To translators and back

exchange-title = متن باہر کے ترجمہ کرنے والوں کو دیں
exchange-lead = وہ تمام متن جن کا کسی زبان میں ہونا باقی ہے، XLIFF 2.1 کی ایک فائل میں جاتے ہیں۔ ترجمے کا ادارہ اس فائل پر کام کر کے اسے واپس بھیج سکتا ہے۔
exchange-out-title = فائل لیں
exchange-in = کس زبان اور شکل میں ترجمہ کرنا ہے
exchange-out-button = باقی متن لیں
exchange-nothing = کچھ باقی نہیں: { $form }
exchange-nothing-text = انگریزی کے ہر متن کی یہ شکل موجود ہے، اور کوئی پرانی نہیں ہوئی۔
exchange-back-title = ترجمہ کی ہوئی فائل بھیجیں
exchange-file = واپس آئی ہوئی فائل
exchange-file-hint = XLIFF کی فائل، زیادہ سے زیادہ 20 ایم بی
exchange-publish = اس کا کیا کیا جائے؟
exchange-publish-complete = پورے متن پڑھنے والوں کو فوراً دکھائیں
exchange-publish-hint = آسان تحریر، اور جو پورا نہیں ہے، ہر صورت میں ڈرافٹ بن جاتا ہے۔
exchange-back-button = فائل پڑھیں
exchange-broken-title = یہ فائل پڑھی نہیں جا سکتی
exchange-broken-lead = کچھ نہیں بدلا گیا۔ خرابی یہ ہے، فائل کی سطر کے ساتھ:
exchange-again = کوئی اور فائل چنیں
exchange-drafts = { $count ->
    [0] فائل پڑھ لی گئی ہے۔ کوئی متن ڈرافٹ نہیں بنا۔
    [one] فائل پڑھ لی گئی ہے۔ ایک متن اب ڈرافٹ ہے۔
   *[other] فائل پڑھ لی گئی ہے۔ { $count } متن اب ڈرافٹ ہیں۔
}
exchange-published = { $count ->
    [one] پڑھنے والے اب ایک متن دیکھ سکتے ہیں۔
   *[other] پڑھنے والے اب { $count } متن دیکھ سکتے ہیں۔
}
exchange-changed = { $count ->
    [one] فائل باہر جانے کے بعد ان میں سے ایک کا اصل متن بدل گیا ہے۔ دکھانے سے پہلے اس کا مقابلہ اصل متن سے کریں۔
   *[other] فائل باہر جانے کے بعد ان میں سے { $count } کا اصل متن بدل گیا ہے۔ دکھانے سے پہلے ان کا مقابلہ اصل متن سے کریں۔
}
exchange-left = { $count ->
    [one] ایک متن جیسا تھا ویسا ہی رہنے دیا گیا: وہ اب نہیں ہے، یا آپ اسے بدل نہیں سکتے، یا اس دوران کسی نے اس پر کام کیا ہے۔
   *[other] { $count } متن جیسے تھے ویسے ہی رہنے دیے گئے: وہ اب نہیں ہیں، یا آپ انہیں بدل نہیں سکتے، یا اس دوران کسی نے ان پر کام کیا ہے۔
}
exchange-empty = اس فائل میں جن کا ترجمہ نہیں تھا اور جو ویسے ہی رہے: { $count }
fault-exchange-file = واپس آئی ہوئی فائل چنیں
