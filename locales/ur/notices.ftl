### Hearing back: notices, following, and letters by e-mail and on paper.

## In the head of every page
nav-notices = { $count ->
    [0] خبریں
    [one] خبریں: { $count } نئی
   *[other] خبریں: { $count } نئی
}
nav-notices-many = خبریں: { $count } سے زیادہ نئی

## The page of notices
notices-title = آپ کے لیے خبریں
notices-card = آپ جن چیزوں پر نظر رکھتے ہیں ان میں کیا ہوا، اور آپ کو کس نے جواب دیا۔
notices-lead = آپ جن موضوعات، بیانات، بورڈز اور حکمت عملیوں پر نظر رکھتے ہیں ان میں کیا ہوا، دوسروں نے آپ سے کیا کہا، اور جو آپ کے بارے میں ہے۔
notices-new-title = نئی
notices-old-title = پہلے پڑھی ہوئی
notices-no-new = کچھ نیا نہیں ہے۔
notices-none = یہاں ابھی کچھ نہیں ہے۔
notices-read-all = سب کو پڑھا ہوا شمار کریں
notices-older = پرانی خبریں

## What happened
news-somebody = کسی
news-posted = { $name } نے کچھ نیا لکھا ہے۔
news-replied = { $name } نے آپ کو جواب دیا ہے۔
news-mentioned = { $name } نے آپ کا نام لیا ہے۔
news-topic-started = { $name } نے یہ موضوع شروع کیا ہے۔
news-topic-closed = یہ موضوع بند ہو گیا ہے۔ پڑھیں کہ کیا پوچھا گیا، لوگوں نے کیا کہا اور کیا کیا گیا۔
news-post-decided = یہاں آپ کی لکھی ہوئی بات کو دیکھا گیا ہے۔ دیکھیں کہ کیا فیصلہ ہوا۔
news-statement-raised = لوگوں کی باتوں سے ایک ’میں‘ بیان لکھا گیا ہے۔
news-statement-tied = اب ایک ’ہم کریں گے‘ عہد اس بیان کا جواب ہے۔
news-meeting-called = بورڈ کی میٹنگ ہے۔
news-action-taken = ایک کام ذمے لیا گیا ہے۔
news-pledge-made = ایک ادارے نے وعدہ کیا ہے۔
news-progress-posted = یہ کام کہاں تک پہنچا، اس کی خبر آئی ہے۔
news-request-answered = کسی اور طریقے سے حاصل کرنے کی آپ کی درخواست کا جواب آ گیا ہے۔
news-something-waits = آپ کی فہرست میں کچھ نیا ہے۔ براہ کرم اسے دیکھیں۔
news-let-in = { $name } نے آپ کو اس حصے میں آنے دیا ہے۔ اب آپ یہاں پڑھ سکتے ہیں اور کچھ کہہ بھی سکتے ہیں۔
news-taken-out = آپ کو اس حصے سے نکال دیا گیا تھا۔ جو آپ نے وہاں کہا وہ رہتا ہے، اور آپ اب بھی اپنے الفاظ پڑھ سکتے ہیں۔
notices-space-unnamed = فورم کا ایک حصہ

## Following
follow-start = اس پر نظر رکھیں
follow-stop = نظر رکھنا بند کریں
follow-sign-in = اس پر نظر رکھنے اور خبر پانے کے لیے سائن ان کریں
followed-title = آپ جن چیزوں پر نظر رکھتے ہیں
followed-lead = جیسے ہی آپ کسی موضوع میں کچھ کہتے ہیں آپ اس پر نظر رکھنے لگتے ہیں۔ آپ اس کے صفحے پر یہ بند کر سکتے ہیں۔
followed-none = آپ ابھی کسی چیز پر نظر نہیں رکھتے۔

## How somebody wants to hear
hear-title = آپ کو ہماری خبر کیسے ملتی ہے
hear-card = ای میل سے، کاغذ پر خط سے، یا صرف اس سائٹ پر۔
hear-lead = آپ کی تمام خبریں اس سائٹ پر ہیں۔ ہم انہیں آپ کو بھیج بھی سکتے ہیں۔
hear-channel = ہم آپ کو خبریں کیسے بھیجیں؟
hear-no-email = ہمارے پاس آپ کا ای میل پتا نہیں ہے، اس لیے ہم ای میل نہیں بھیج سکتے۔ کسی سہولت کار سے کہیں کہ پتا شامل کریں۔
hear-at-once = ای میل سے، واقعے کے چند منٹ بعد
hear-daily = ای میل سے، دن میں ایک بار صبح
hear-weekly = ای میل سے، ہفتے میں ایک بار پیر کی صبح
hear-paper = کاغذ پر خط سے
hear-only-here = مجھے کچھ نہ بھیجیں: اس سائٹ پر ہی کافی ہے
hear-quiet = کیا کچھ گھنٹے ای میل کے بغیر ہوں؟
hear-quiet-hint = صرف اگر ہم آپ کو ای میل بھیجتے ہیں۔ ان گھنٹوں میں جو ہوتا ہے وہ ان کے ختم ہونے تک انتظار کرتا ہے۔
hear-quiet-no = نہیں، ای میل کسی بھی وقت آ سکتی ہے
hear-quiet-yes = ہاں، ان گھنٹوں میں ای میل نہ آئے
hear-quiet-from = خاموشی شروع
hear-quiet-until = خاموشی ختم
hear-hour-none = کوئی وقت چنیں
hear-name = لفافے پر نام
hear-name-hint = صرف کاغذ پر خطوں کے لیے۔
hear-address = لفافے پر پتا
hear-address-hint = صرف کاغذ پر خطوں کے لیے۔ اسے لفافے کی طرح لکھیں۔ صرف خط بھیجنے والے سہولت کار اسے دیکھتے ہیں۔ جب آپ کوئی اور طریقہ چنتے ہیں تو ہم اسے مٹا دیتے ہیں۔

## The letter: plain text and the same as a page, with nothing personal in its subject
letter-news-subject = ہماری خبریں: Building Together
letter-news-hello = السلام علیکم
letter-news-lead = آپ کے لیے یہ نیا ہے۔
letter-news-more = سائٹ پر اور بھی ہے۔
letter-news-end = ٹیم، Building Together
letter-news-why = آپ کو یہ خط اس لیے ملا ہے کہ آپ Building Together پر ان چیزوں پر نظر رکھتے ہیں، ان میں حصہ لے چکے ہیں، یا یہ آپ کے بارے میں ہیں۔
letter-news-change = بدلیں کہ ہم کتنی بار لکھیں:
letter-news-stop = یہ خط فوراً بند کریں، سائن ان کیے بغیر:
letter-paper-hello = محترم { $name }
letter-paper-more = اس خط میں جتنی جگہ ہے خبریں اس سے زیادہ ہیں۔ اگر آپ چاہیں تو ہم سے مانگیں۔
letter-paper-site = سب کچھ سائٹ پر ہے:
letter-paper-stop = کیا آپ یہ خط اب نہیں چاہتے؟ اپنے سہولت کار کو بتائیں، یا سائٹ پر بدلیں۔

## Stopping letters
stop-letters-title = ہماری ای میلیں بند کریں
stop-letters-lead = بٹن دبائیں، پھر ہم آپ کو خبروں کی ای میل نہیں بھیجیں گے۔ آپ سائٹ پر اپنی خبریں اب بھی پڑھ سکتے ہیں۔
stop-letters-button = ای میلیں بند کریں
stopped-letters-title = ہم نے ای میلیں بند کر دی ہیں
stopped-letters-text = ہم آپ کو اب خبروں کی ای میل نہیں بھیجیں گے۔
stopped-letters-again = آپ انہیں کسی بھی وقت دوبارہ پا سکتے ہیں: سائن ان کریں اور چنیں کہ آپ کو ہماری خبر کیسے ملے۔

## Letters on paper, for facilitators
letters-title = چھاپنے کے خط
letters-card = ان لوگوں کے لیے خبریں جو انہیں کاغذ پر چاہتے ہیں۔
letters-waiting = { $count ->
    [one] ایک خط انتظار میں ہے۔
   *[other] { $count } خط انتظار میں ہیں۔
}
letters-how = یہ صفحہ چھاپیں: ہر خط کے اپنے ورق ہیں، پڑھنے والے کی تحریر اور زبان میں۔ جب خط ڈاک میں ہوں تو بٹن دبائیں۔
letters-private = یہ پتے ذاتی ہیں۔ انہیں صرف ان خطوں کے لیے استعمال کریں، اور چھپے ہوئے کاغذ پیچھے نہ چھوڑیں۔
letters-none = کوئی خط انتظار میں نہیں ہے۔
letters-to = خط بنام: { $name }
letters-sent-all = یہ سب ڈاک میں ہیں
letters-sent-one = یہ خط ڈاک میں ہے

## What was just done
said-following = اب آپ اس پر نظر رکھتے ہیں۔
said-not-following = اب آپ اس پر نظر نہیں رکھتے۔
said-notices-read = سب پڑھا ہوا شمار ہو گیا ہے۔
said-hearing = آپ کو خبر کیسے ملے، یہ محفوظ ہے۔
said-letters-sent = خط بھیجے ہوئے شمار ہو گئے ہیں۔

## What to put right
fault-hear-channel = چنیں کہ ہم آپ کو خبریں کیسے بھیجیں۔
fault-hear-no-email = کوئی اور طریقہ چنیں: ہمارے پاس آپ کا ای میل پتا نہیں ہے۔
fault-hear-hour = کوئی وقت چنیں۔
fault-hear-same-hour = دو الگ وقت چنیں۔
fault-hear-name = لفافے کے لیے نام لکھیں۔
fault-hear-address = لفافے کے لیے پتا لکھیں۔

## On the pages about the site
about-privacy-news-title = خبریں اور خط
about-privacy-news-text =
    آپ کس پر نظر رکھتے ہیں اور آپ کو خبر کیسے ملے، یہ کوئی اور نہیں دیکھتا۔ اگر آپ کاغذ پر خط چنتے ہیں تو خط بھیجنے والے سہولت کار وہ نام اور پتا دیکھتے ہیں جو آپ نے اس کے لیے دیا۔ جیسے ہی آپ کوئی اور طریقہ چنتے ہیں ہم دونوں کو مٹا دیتے ہیں۔ ای میل کے عنوان میں کچھ ذاتی نہیں ہوتا، اس میں تصویر نہیں ہوتی، اور ہمیں پتا نہیں چلتا کہ آپ نے اسے کھولا یا نہیں۔ ہر ای میل میں ایک لنک ہے جو انہیں بند کرتا ہے۔
