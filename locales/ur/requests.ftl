### Asking for something in another way, and answering those who ask.

## The link at the end of a page
another-way-link = یہ کسی اور شکل میں مانگیں
another-way-link-any = کوئی چیز کسی اور شکل میں مانگیں

## The form
another-way-title = یہ کسی اور شکل میں مانگیں
another-way-lead = کیا ویب کا صفحہ آپ کے لیے ٹھیک نہیں؟ ہمیں بتائیں کہ کیا بہتر ہے، اور ایک انسان جواب دے گا۔ اکاؤنٹ کی ضرورت نہیں۔
another-way-about = آپ اس کے بارے میں مانگ رہے ہیں:
another-way-way = آپ اسے کس شکل میں چاہتے ہیں؟
way-large-print = بڑے حروف میں، ڈاک سے
way-call = فون پر بات
way-language = کوئی اور زبان
way-sign-language = برطانوی اشاروں کی زبان (British Sign Language)
way-audio-cd = آڈیو سی ڈی
way-braille = بریل
way-other = کچھ اور
another-way-language = کون سی زبان؟
another-way-language-hint = صرف تب، جب آپ نے کوئی اور زبان چنی ہے۔
another-way-details = ہمیں اور بتائیں
another-way-details-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ مثال کے طور پر: حروف کتنے بڑے ہوں، یا ہم آپ کو کب فون کر سکتے ہیں۔
another-way-name = آپ کا نام
another-way-reach = ہم آپ تک کیسے پہنچ سکتے ہیں؟
another-way-reach-hint = آپ کا ڈاک کا پتا، آپ کا فون نمبر یا آپ کا ای میل پتا: جو بھی آپ تک پہنچانے کے لیے چاہیے۔
another-way-reach-maybe = ہم اسے کہاں بھیجیں، یا کس نمبر پر فون کریں؟
another-way-reach-maybe-hint = صرف تب، جب ہمیں اس کی ضرورت ہو: ڈاک کا پتا، فون نمبر یا ای میل پتا۔
another-way-next = ایک انسان اسے پڑھتا ہے اور کام کے { $number } دنوں کے اندر آپ کو جواب دیتا ہے۔ جواب آپ کو اپنے صفحے پر ”آپ کی درخواستیں“ میں ملے گا۔ آپ نے جو لکھا اسے صرف جواب دینے والے سہولت کار دیکھتے ہیں۔
another-way-next-visitor = ایک انسان اسے پڑھتا ہے اور کام کے { $number } دنوں کے اندر آپ کو جواب دیتا ہے، ڈاک سے، فون پر یا ای میل سے، جیسا آپ نے کہا۔ جواب اس سائٹ پر نہیں دکھایا جاتا۔ آپ نے جو لکھا اسے صرف جواب دینے والے سہولت کار دیکھتے ہیں۔
another-way-button = میری درخواست بھیجیں

## Thank you
another-way-thanks-title = شکریہ: آپ کی درخواست ہمیں مل گئی ہے
another-way-thanks-text = ایک سہولت کار اسے دیکھیں گے اور معلوم کریں گے کہ ہم کیا کر سکتے ہیں۔
another-way-thanks-private = آپ نے اپنے بارے میں جو لکھا، ہم اسے درخواست بند ہونے کے { $number } دن بعد مٹا دیتے ہیں۔

## Requests of one's own
requests-on-me-title = درخواستیں
requests-mine-title = آپ کی درخواستیں
requests-mine-card = آپ نے کسی اور شکل میں کیا مانگا، اور ہم نے کیا جواب دیا۔
requests-mine-lead = آپ نے کسی اور شکل میں کیا مانگا، اور ہم نے کیا جواب دیا۔
requests-mine-none = آپ نے ابھی کوئی چیز کسی اور شکل میں نہیں مانگی۔
request-you-hear-by = ہمارا جواب آپ کو { $day } تک ملے گا۔

## For those who answer
requests-title = درخواستیں جن کا جواب دینا ہے
requests-waiting = { $count ->
    [0] کوئی درخواست کھلی نہیں ہے۔
    [one] ایک درخواست کھلی ہے۔
   *[other] { $count } درخواستیں کھلی ہیں۔
}
requests-open-title = کھلی درخواستیں، سب سے پرانی سب سے پہلے
requests-closed-title = بند درخواستیں
requests-none = یہاں کوئی درخواست نہیں ہے۔
request-title = { $way }: { $about }
request-asked = { $day } کو مانگا گیا
request-closed = { $day } کو بند ہوئی
request-answer-by = { $day } تک جواب دیں
request-by-nobody = ایک مہمان
request-about-label = یہ کس بارے میں ہے
request-state-label = کہاں تک پہنچا
request-way-label = کیا مانگا گیا
request-language-label = کون سی زبان
request-who-label = کس نے مانگا
request-reach-label = ان تک کیسے پہنچیں
request-reach-none = انہوں نے کوئی پتا نہیں دیا۔ انہیں آپ کا جواب اس سائٹ پر ملتا ہے۔
request-reach-forgotten = مٹا دیا گیا، کیونکہ درخواست کچھ عرصہ پہلے بند ہو گئی تھی، یا کبھی دیا ہی نہیں گیا تھا۔
request-details-label = اس کے بارے میں اور
request-reads-label = وہ یہ سائٹ کیسے پڑھتے ہیں
request-form-standard = عام تحریر
request-form-easy-read = آسان تحریر
request-asked-label = کب مانگا
request-due-label = کب تک جواب دینا ہے
request-answers-title = کیا جواب دیا گیا
request-answer-title = جواب
request-answer-text = آپ کا جواب
request-answer-hint = وہ اسے اس سائٹ پر پڑھتے ہیں، آپ کے نام کے ساتھ۔ اسے اسی طرح لکھیں جیسے وہ پڑھتے ہیں۔
request-answer-hint-visitor = ان کا اکاؤنٹ نہیں ہے اور وہ اسے نہیں دیکھتے۔ پہلے انہیں فون کریں یا خط لکھیں، پھر یہاں لکھیں کہ آپ نے انہیں کیا بتایا۔ ان کا نام اور پتا نہ لکھیں۔
request-answer-button = یہ جواب محفوظ کریں
request-close-title = یہ درخواست بند کریں
request-close-lead = اسے تب بند کریں جب کرنے کو اور کچھ نہ ہو۔
request-close-link = یہ درخواست بند کریں
request-close-how = اس کا کیا نتیجہ نکلا؟
ending-sent = جو انہوں نے مانگا تھا وہ انہیں مل گیا ہے
ending-not-possible = یہ نہیں ہو سکتا
ending-no-longer-wanted = انہیں اب یہ نہیں چاہیے
request-close-why = کیا بھیجا گیا، یا کیوں نہیں
request-close-why-hint = نام اور پتے نہ لکھیں: یہ نوٹ محفوظ رہتا ہے۔
request-close-next = انہوں نے اپنے بارے میں جو لکھا، وہ اس کے { $number } دن بعد ہمیشہ کے لیے مٹا دیا جاتا ہے۔
request-close-button = درخواست بند کریں
request-closed-before = یہ درخواست پہلے ہی بند ہے۔

## What was just done
said-answered = آپ کا جواب محفوظ ہے۔
said-closed = درخواست بند ہو گئی ہے۔

## What to put right
fault-request-way = چنیں کہ آپ اسے کس شکل میں چاہتے ہیں۔
fault-request-language = لکھیں کہ آپ کو کون سی زبان چاہیے۔
fault-request-details = لکھیں کہ آپ کو کیا چاہیے۔
fault-request-name = اپنا نام لکھیں، تاکہ ہمیں معلوم ہو کہ کس کو پوچھنا ہے۔
fault-request-reach = لکھیں کہ ہم آپ تک کیسے پہنچ سکتے ہیں: پتا، فون نمبر یا ای میل پتا۔
fault-request-closed = کسی اور نے یہ درخواست آپ سے پہلے بند کر دی۔ آپ کا نوٹ اس کے ساتھ محفوظ نہیں ہوا۔ آپ اسے اب بھی کسی جواب میں نقل کر سکتے ہیں۔
fault-answer-missing = اپنا جواب لکھیں۔
fault-ending-how = چنیں کہ اس کا کیا نتیجہ نکلا۔
fault-ending-why = لکھیں کہ کیا بھیجا گیا، یا کیوں نہیں بھیجا گیا۔

## On the pages about the site
about-help-another-way-title = اگر ویب کا صفحہ آپ کے لیے ٹھیک نہیں
about-help-another-way-text =
    آپ اس سائٹ کی چیزیں بریل میں، بڑے حروف میں، آڈیو سی ڈی پر، کسی اور زبان میں یا برطانوی اشاروں کی زبان میں لے سکتے ہیں، یا فون پر سمجھ سکتے ہیں۔ بہت سے صفحوں کے آخر میں ایک لنک ہے: ”یہ کسی اور شکل میں مانگیں“۔ آپ [یہاں بھی کچھ مانگ سکتے ہیں](/ur/another-way)۔ اکاؤنٹ کی ضرورت نہیں۔
about-privacy-requests-title = جب آپ کوئی چیز کسی اور شکل میں مانگیں
about-privacy-requests-text =
    اگر آپ بریل، فون پر بات یا کوئی اور زبان مانگیں تو ہمیں معلوم ہونا چاہیے کہ آپ تک کیسے پہنچیں۔ آپ کا نام، آپ کا پتا یا نمبر، اور جو آپ اپنی ضرورتوں کے بارے میں بتاتے ہیں، اسے صرف جواب دینے والے سہولت کار دیکھتے ہیں۔ یہ باتیں کسی ای میل یا سائٹ کے ریکارڈ میں نہیں ہوتیں، اور درخواست بند ہونے کے 30 دن بعد مٹا دی جاتی ہیں۔ آپ نے کیا مانگا اور اس کا کیا نتیجہ نکلا، یہ محفوظ رہتا ہے۔
