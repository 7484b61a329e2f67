### Signing in and out, the letter with a link, and how a person likes to read.

## Sign in with a card
sign-in-title = سائن ان کریں
sign-in-lead = وہ کارڈ استعمال کریں جو ہم نے آپ کو دیا تھا۔ اس پر تین الفاظ اور ایک نمبر ہے۔
sign-in-kept = جو آپ نے لکھا وہ محفوظ ہے۔ سائن ان کریں، پھر آپ اسے بھیج سکتے ہیں۔
sign-in-card = آپ کے کارڈ پر کیا لکھا ہے
sign-in-word-1 = پہلا لفظ
sign-in-word-2 = دوسرا لفظ
sign-in-word-3 = تیسرا لفظ
sign-in-number = نمبر
sign-in-button = سائن ان کریں
sign-in-other-title = سائن ان کرنے کے دوسرے طریقے
sign-in-email-card = ای میل پر لنک منگوائیں
sign-in-email-card-text = ہم آپ کو ایک ای میل بھیجتے ہیں جس میں لنک ہوتا ہے، اور اس لنک سے آپ سائن ان ہو جاتے ہیں۔
sign-in-help-card = کسی شخص سے مدد لیں
sign-in-help-card-text = آپ کے پاس ابھی کارڈ نہیں ہے، یا وہ گم ہو گیا ہے، یا الفاظ کام نہیں کرتے۔

## Sign in by e-mail
sign-in-email-title = ای میل پر لنک منگوائیں
sign-in-email-label = آپ کا ای میل پتا
sign-in-email-hint = وہ پتا جو آپ نے شامل ہوتے وقت ہمیں دیا تھا۔
sign-in-email-next = ہم اس پتے پر ایک لنک بھیجیں گے۔ یہ ایک بار کام کرتا ہے، آدھے گھنٹے تک۔
sign-in-email-button = مجھے لنک بھیجیں
sign-in-letter-title = اپنی ای میل دیکھیں
sign-in-letter-text = اگر آپ اسی پتے سے شامل ہوئے ہیں تو لنک والی ای میل آپ کو بھیجی جا رہی ہے۔
sign-in-letter-next = یہ چند منٹ میں پہنچ جانی چاہیے۔ اگر نہ پہنچے تو اپنی جنک میل میں دیکھیں، یا دوسری منگوائیں۔

## The button behind a link or a code
sign-in-confirm-title = بس ایک قدم اور
sign-in-confirm-text = اس ڈیوائس پر سائن ان کرنے کے لیے بٹن دبائیں۔
sign-in-confirm-button = مجھے سائن ان کریں
sign-in-stale-title = مہربانی کر کے کسی اور طریقے سے سائن ان کریں
sign-in-stale-text = یہ لنک یا کوڈ اب کام نہیں کرتا۔ لنک ایک بار کام کرتا ہے، آدھے گھنٹے تک۔ کارڈ کا کوڈ اس وقت تک کام کرتا ہے جب تک آپ کو نیا کارڈ نہ ملے۔
sign-in-stale-button = سائن ان پر جائیں

## The letter: plain text, with nothing personal in its subject
letter-sign-in-subject = آپ کا لنک، Building Together کے لیے
letter-sign-in-body =
    ہیلو

    آپ نے Building Together میں سائن ان کرنے کے لیے لنک مانگا تھا۔ اسے کھولیں، اور صفحے پر بٹن دبائیں:

    { $link }

    یہ لنک ایک بار کام کرتا ہے، آدھے گھنٹے تک۔

    اگر آپ نے یہ نہیں مانگا تو آپ کو کچھ کرنے کی ضرورت نہیں۔ اس لنک کے بغیر کوئی سائن ان نہیں کر سکتا، اس لیے مہربانی کر کے اسے اپنے پاس ہی رکھیں۔

    Building Together کی ٹیم

## Settings
me-own-title = آپ کا صفحہ
me-title = آپ کی سیٹنگز
me-lead = چنیں کہ یہ سائٹ آپ کو کیسی نظر آئے۔ آپ جب چاہیں اسے بدل سکتے ہیں۔
me-name = اس سائٹ پر آپ کا نام
me-name-hint = آپ جو لکھتے ہیں اس کے ساتھ سب کو یہ نام نظر آتا ہے۔ یہ صرف پہلا نام یا کوئی فرضی نام ہو سکتا ہے۔
me-form = آپ کس طرح پڑھنا پسند کرتے ہیں؟
me-form-easy = آسان تحریر، چھوٹے جملوں اور تصویروں کے ساتھ
me-language = کون سی زبان؟
me-text = الفاظ کتنے بڑے ہوں؟
me-text-100 = عام
me-text-125 = بڑے
me-text-150 = اور بڑے
me-text-200 = سب سے بڑے، عام سے دگنے
me-contrast = کون سے رنگ؟
me-contrast-auto = وہی جو میری ڈیوائس پر ہیں
me-contrast-light = ہلکے صفحے پر گہرے الفاظ
me-contrast-dark = گہرے صفحے پر ہلکے الفاظ
me-contrast-high = سب سے تیز فرق: کالا، سفید اور پیلا
me-pictures = الفاظ کے ساتھ تصویریں؟
me-pictures-on = تصویریں دکھائیں
me-pictures-off = صرف الفاظ دکھائیں
me-button = یہ سیٹنگز محفوظ کریں
me-sign-out-title = سائن آؤٹ کریں
me-sign-out-text = اگر دوسرے لوگ بھی یہ ڈیوائس استعمال کرتے ہیں تو سائن آؤٹ کریں۔ آپ نے جو لکھا ہے وہ سب سائٹ پر رہتا ہے۔
me-sign-out-button = سائن آؤٹ کریں

## What was just done
said-settings = آپ کی سیٹنگز محفوظ ہو گئی ہیں۔
said-signed-in = آپ سائن ان ہو گئے ہیں۔

## What to put right
fault-card-shape = وہ تین الفاظ اور چار ہندسے لکھیں جو آپ کے کارڈ پر ہیں۔
fault-card-unknown = یہ الفاظ اور یہ نمبر ایک ساتھ کے نہیں ہیں۔ اپنا کارڈ دیکھیں اور انہیں ایک بار پھر لکھیں۔
fault-email = اپنا پورا ای میل پتا لکھیں، جیسے name@example.org۔
fault-name-missing = وہ نام لکھیں جو دوسروں کو نظر آئے۔
fault-choose = جوابوں میں سے ایک چنیں۔
