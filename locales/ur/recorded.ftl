### What people said by telephone, by letter or in a session, written down by a facilitator with their consent.

recorded-title = لوگوں کی باتیں لکھیں
recorded-card = ان لوگوں کے لیے جن کا اکاؤنٹ نہیں: جو انہوں نے فون پر، خط میں یا میٹنگ میں کہا۔
recorded-lead = کچھ لوگ اپنی بات فون پر، خط میں یا میٹنگ میں بتاتے ہیں۔ یہاں آپ ان کی طرف سے لکھتے ہیں، ان کے اپنے الفاظ میں اور ان کی رضامندی سے۔ ہر ایک کو واپس آنے کے لیے کوڈ ملتا ہے۔
recorded-which-topic = انہوں نے کس موضوع پر بات کی؟
recorded-about = موضوع:
recorded-one-title = لکھیں کہ کسی نے کیا کہا
recorded-session-link = پوری میٹنگ ایک ساتھ لکھیں
recorded-name = پہلا نام، اگر وہ چاہیں
recorded-name-hint = یہ سب کو نظر آتا ہے۔ نام کے بغیر ”کوئی“ لکھا ہوتا ہے۔
recorded-somebody = کوئی
recorded-words = ان کے الفاظ
recorded-words-hint = جو انہوں نے کہا، ویسے ہی لکھیں۔ اسے سنواریں نہیں۔
recorded-how = انہوں نے یہ کیسے کہا؟
recorded-how-phone = فون پر
recorded-how-letter = خط میں
recorded-how-session = میٹنگ میں
recorded-consent = کیا وہ راضی ہیں کہ سب لوگ یہ الفاظ یہاں پڑھ سکیں؟
recorded-consent-hint = انہیں بتائیں کہ سب اسے پڑھ سکتے ہیں، اور وہ اپنے کوڈ سے اسے بدل یا واپس لے سکتے ہیں۔
recorded-consent-yes = ہاں، وہ راضی ہیں
recorded-consent-no = نہیں، یا ان سے پوچھا نہیں گیا
consent-asked-by = ان سے کس نے پوچھا؟
consent-way = انہوں نے ہاں کیسے کہا؟
consent-way-said = بول کر
consent-way-written = دستخط کر کے یا لکھ کر
consent-way-shown = دکھا کر، اشارے، تصویر یا ڈیوائس سے
consent-way-on-behalf = کسی ایسے شخص نے کہا جو ان کے لیے فیصلہ کر سکتا ہے، ان کی بھلائی کے لیے
consent-day = انہوں نے ہاں کب کہا؟
hear-back-question = وہ ہم سے خبر کیسے پانا چاہتے ہیں؟
hear-back-hint = ان سے پوچھیں۔ کوئی ان کی بات کا جواب دے سکتا ہے، اور اس کی وجہ سے کچھ بدل سکتا ہے۔
hear-back-no = بالکل نہیں: ہم انہیں کچھ نہیں بھیجتے
hear-back-letter = کاغذ پر خط سے
hear-back-address-hint = صرف کاغذ پر خطوں کے لیے۔ اسے لفافے کی طرح لکھیں۔ صرف خط بھیجنے والے سہولت کار اسے دیکھتے ہیں۔ یہ کسی مسودے میں نہیں رکھا جاتا: اگر آپ بھیجنے سے پہلے یہ صفحہ چھوڑ دیں تو اسے دوبارہ لکھنا ہوگا۔
hear-back-form = وہ اپنے خط کس شکل میں چاہتے ہیں؟
hear-back-easy-read = آسان زبان میں، تصویروں کے ساتھ
hear-back-standard = عام تحریر میں
hear-back-language = کس زبان میں؟
hear-back-language-none = زبان چنیں
recorded-next = اس کے بعد آپ کو ان کے کوڈ کی پرچی ملتی ہے، پرنٹ کر کے انہیں دینے کے لیے۔
recorded-not-open = یہ جگہ ہر کوئی نہیں پڑھ سکتا۔ اپنے کوڈ سے لوگ یہاں صرف اپنے الفاظ دیکھ سکتے ہیں، اور انہیں بدل یا واپس لے سکتے ہیں۔ وہ جواب نہیں پڑھ سکتے۔ ان کی رضامندی سے پہلے انہیں یہ بتائیں۔
recorded-button = سائٹ پر رکھیں
## جب الفاظ سے لگے کہ کوئی محفوظ نہیں
recorded-help-title = ہو سکتا ہے کوئی محفوظ نہ ہو: آپ کیا کر سکتے ہیں
recorded-help-who = یہ الفاظ پہلے حفاظت کے ذمے دار پڑھتے ہیں، دوسرے ابھی نہیں دیکھتے۔ اپنے ادارے کے حفاظت کے ذمے دار کو بھی آج ہی بتائیں۔
recorded-help-tell = اس شخص سے بات کریں۔ پوچھیں کہ وہ کیا چاہتے ہیں، اور انہیں بتائیں کہ آپ کس کو بتاتے ہیں۔
recorded-help-promise = راز رکھنے کا وعدہ نہ کریں، اور کسی ایسے سے نہ پوچھیں جو انہیں تکلیف دیتا ہو۔

## A whole session
recorded-session-title = پوری میٹنگ لکھیں
recorded-session-lead = اپنی اسپریڈ شیٹ سے قطاریں کاپی کریں اور نیچے پیسٹ کریں۔ ایک جدول کے سب لوگوں سے ایک ہی شخص نے، ایک ہی طریقے سے، ایک ہی دن پوچھا ہو؛ ورنہ کئی جدول بنائیں۔
recorded-example = جدول کیسا ہوتا ہے
recorded-column-name = نام
recorded-column-words = الفاظ
recorded-column-consent = رضامندی
recorded-column-topic = موضوع
recorded-yes = ہاں
recorded-no = نہیں
recorded-example-name = Dot
recorded-example-words = فٹ پاتھ ہموار ہو تو میں زیادہ باہر جاؤں۔
recorded-table = آپ کا جدول
recorded-table-hint = ہر شخص کے لیے ایک قطار، زیادہ سے زیادہ { $number }۔ نام اور موضوع خالی ہو سکتے ہیں: موضوع کے بغیر الفاظ اسی موضوع میں جاتے ہیں۔
recorded-check-button = پہلے دیکھ لیں
recorded-check-title = کیا یہ ٹھیک ہے؟
recorded-check-lead = { $count ->
    [one] یہ ایک شخص کے الفاظ ہیں، جیسے دوسرے دیکھیں گے۔
   *[other] یہ { $count } لوگوں کے الفاظ ہیں، جیسے دوسرے دیکھیں گے۔
}

## The slips
slips-title = کوڈ والی پرچیاں
slips-lead = { $count ->
    [one] الفاظ لکھ لیے گئے ہیں۔ یہ پرچی پرنٹ کریں اور اس شخص کو دیں۔
   *[other] الفاظ لکھ لیے گئے ہیں۔ یہ { $count } پرچیاں پرنٹ کریں اور ہر شخص کو اس کی پرچی دیں۔
}
slips-once = یہ کوڈ بعد میں دوبارہ نہیں دکھائے جا سکتے، کیونکہ ہم خود انہیں نہیں رکھتے۔
slips-gone = الفاظ لکھ لیے گئے ہیں۔ ان کے کوڈ دوبارہ نہیں دکھائے جا سکتے۔ جس کا کوڈ گم ہو گیا ہو اسے آپ نیا دے سکتے ہیں: لوگوں کی فہرست میں اس شخص کو چنیں۔
slips-see = الفاظ ان کے موضوع میں دیکھیں
slip-for = { $name } کے لیے
slip-good-for-own-words = اس کوڈ سے آپ یہاں واپس آ سکتے ہیں، اپنے الفاظ دیکھ سکتے ہیں، اور انہیں بدل یا واپس لے سکتے ہیں۔

## Who was written down
recorded-people-title = وہ لوگ جن کے الفاظ لکھے گئے
recorded-people-lead = کوئی شخص چنیں: یہ بتانے کے لیے کہ وہ ہم سے خبر کیسے پاتے ہیں، انہیں نیا کوڈ دینے کے لیے، یا یہ لکھنے کے لیے کہ وہ اب راضی نہیں۔
recorded-people-none = ابھی یہاں کسی کے الفاظ نہیں لکھے گئے۔
recorded-person-account = اس شخص کا یہاں اکاؤنٹ یا کردار ہے۔ وہ اسے خود سنبھالتے ہیں۔
hear-back-title = وہ ہم سے خبر کیسے پاتے ہیں
hear-back-change = یہ طریقہ بدلیں
hear-back-kept = ہمارے پاس لفافے کے لیے نام اور پتہ ہے۔ وہ یہاں نہیں دکھائے جاتے۔ انہیں رکھنے کے لیے دونوں خانے خالی چھوڑ دیں۔
said-hear-back = ہم نے لکھ لیا ہے کہ یہ شخص ہم سے خبر کیسے پانا چاہتے ہیں۔

## How somebody agreed
consent-title = وہ کیسے راضی ہوئے
consent-asked = { $name } نے ان سے پوچھا۔ وہ { $day } کو راضی ہوئے۔
consent-noted = لکھنے والے: { $name }۔
consent-withdrawn = وہ اب راضی نہیں: { $name } نے { $day } کو لکھا۔
consent-link = اس شخص کا خیال رکھیں
consent-withdraw-title = وہ اب راضی نہیں
consent-withdraw-lead = ان کے الفاظ ان کی طرف سے واپس لیے جاتے ہیں: پڑھنے والوں کو ان کی جگہ صرف ایک سطر نظر آتی ہے۔ لکھا جاتا ہے کہ یہ آپ نے کیا، اور کب۔
consent-withdraw-button = ان کے الفاظ واپس لیں
said-consent = لکھ لیا گیا کہ وہ اب راضی نہیں، اور ان کے الفاظ واپس لے لیے گئے۔

## A lost code
person-code-lost = کیا ان کا کوڈ گم ہو گیا ہے؟
person-code-link = انہیں نیا کوڈ دیں
person-code-title = { $name } کے لیے نیا کوڈ
person-code-who = جس کے پاس کوڈ ہو وہ اس شخص کے طور پر واپس آ سکتا ہے۔ یہ صرف انہی کو دیں، اور تب ہی جب آپ جانتے ہوں کہ یہ وہی ہیں۔
person-code-old = ان کا پرانا کوڈ کام نہیں کرے گا، اور ان کی سب ڈیوائسیں سائن آؤٹ ہو جائیں گی۔
person-code-made = یہ { $name } کے لیے نیا کوڈ ہے۔ اسے ابھی پرنٹ کریں: بعد میں یہ دوبارہ نہیں دکھایا جا سکتا۔
person-code-gone = یہ کوڈ دوبارہ نہیں دکھایا جا سکتا۔ اگر گم ہو گیا ہو تو نیا بنائیں۔

## What to put right
fault-recorded-words = لکھیں کہ اس شخص نے کیا کہا۔
fault-hear-back = بتائیں کہ وہ ہم سے خبر کیسے پانا چاہتے ہیں۔ پہلے ان سے پوچھیں۔
fault-hear-back-form = ان کے خطوں کی شکل چنیں۔
fault-recorded-closed = یہ موضوع بند ہے۔ اس میں کچھ شامل نہیں ہو سکتا۔
fault-consent-missing = بتائیں کہ وہ راضی ہیں یا نہیں۔ ان کی رضامندی کے بغیر ان کے الفاظ یہاں نہیں ہو سکتے۔
fault-consent-no = ان کی رضامندی کے بغیر ان کے الفاظ یہاں نہیں ہو سکتے۔ پہلے ان سے پوچھیں۔ جو آپ نے لکھا وہ محفوظ ہے۔
fault-consent-who = لکھیں کہ ان سے کس نے پوچھا۔
fault-consent-day = وہ دن لکھیں جب انہوں نے ہاں کہا، مثال کے طور پر 27 3 2026۔
fault-consent-later = یہ دن ابھی نہیں آیا۔ وہ دن لکھیں جب انہوں نے ہاں کہا۔
fault-table-empty = کم از کم ایک قطار پیسٹ کریں۔
fault-table-long = یہ { $number } سے زیادہ قطاریں ہیں۔ دو جدول بنائیں۔
fault-table-columns = الفاظ اور رضامندی، دونوں کے کالم ہونے چاہئیں۔
fault-table-unreadable = یہ جدول پڑھا نہیں جا سکتا۔ اسے اپنی اسپریڈ شیٹ سے دوبارہ کاپی کریں۔
fault-row-words = قطار { $number }: الفاظ نہیں ہیں۔
fault-row-long = قطار { $number }: متن بہت لمبا ہے۔
fault-row-name = قطار { $number }: نام دوبارہ لکھیں، صرف حروف کے ساتھ۔
fault-row-consent = قطار { $number }: رضامندی کے لیے ”ہاں“ یا ”نہیں“ لکھیں۔
fault-row-consent-no = قطار { $number }: یہ شخص راضی نہیں تھا۔ یہ قطار نکال دیں۔
fault-row-topic = قطار { $number }: یہاں اس نام کا کوئی کھلا موضوع نہیں ہے۔
