### Saying something in one’s own way

## The page
say-stranger = آپ یہ بات اکاؤنٹ کے بغیر بھی کہہ سکتے ہیں۔
say-sign-in = کیا آپ کا اکاؤنٹ ہے؟ پہلے سائن ان کریں۔ آپ کے الفاظ یہیں رہیں گے۔
say-preview = دوسروں سے پہلے خود دیکھیں
say-save = بعد کے لیے محفوظ کریں
say-more = تصویریں، فوٹو، آواز یا اشارے استعمال کریں
say-ways = کہنے کے دوسرے طریقے
say-ways-hint = جتنے چاہیں چنیں۔ آپ لکھ بھی سکتے ہیں۔
say-way-pictures = تصویریں
say-way-photo = فوٹو یا خاکہ
say-way-sound = میری آواز
say-way-sign = اشاروں کی زبان
say-with = اس کے ساتھ کیا ہے
say-with-count = فوٹو، آوازیں اور فلمیں: { $count }، زیادہ سے زیادہ { $most }
say-change-picture = یہ تصویر بدلیں
say-remove-picture = یہ تصویر ہٹائیں
say-remove = اسے نکال دیں

## Formatting
say-format = موٹے الفاظ، فہرستیں، لنک
say-format-lead = یہ ضروری نہیں۔ اگر چاہیں تو اپنے الفاظ کے ساتھ یہ نشان لکھیں۔
say-format-what = کیا
say-format-type = آپ لکھتے ہیں
say-format-see = دوسرے دیکھتے ہیں
say-format-bold = موٹا
say-format-bold-signs = یہ میرے لیے **اہم** ہے۔
say-format-list = فہرست
say-format-list-signs =
    - پہلا
    - دوسرا
say-format-quote = کسی اور کی بات
say-format-quote-signs = > جو کسی اور نے کہا
say-format-link = لنک
say-format-link-signs = [بس کمپنی](https://www.example.org)

## Pictures
say-feel-title = آپ کیسا محسوس کرتے ہیں؟
say-feel-lead = وہ تصویر دبائیں جو یہ سب سے اچھی طرح بتاتی ہے۔
say-about-title = یہ کس بارے میں ہے؟
say-about-lead = وہ تصویر دبائیں جو سب سے زیادہ ٹھیک ہے۔ بعد میں آپ الفاظ شامل کر سکتے ہیں۔
say-search = کوئی اور تصویر تلاش کریں۔ ایک لفظ لکھیں۔
say-no-picture = اس تصویر کے بغیر آگے چلیں
say-back = واپس جائیں
say-block-feel = میں محسوس کرتا یا کرتی ہوں: { $picture }
say-block-about = یہ اس بارے میں ہے: { $picture }

## Photo, sound, sign language
say-photo-title = فوٹو یا خاکہ شامل کریں
say-photo-words = اس میں کیا دکھائی دیتا ہے؟
say-photo-words-hint = جو اسے دیکھ نہیں سکتے وہ یہ الفاظ سنیں گے۔ ایک یا دو جملے کافی ہیں۔
say-photo-later-title = کیا آپ یہ نہیں لکھ سکتے؟
say-photo-later = میں یہ نہیں لکھ سکتا یا سکتی۔ براہ کرم میرے لیے لکھ دیں۔
say-photo-file = فوٹو یا خاکہ
say-photo-file-hint = تصویر زیادہ سے زیادہ { $number } ایم بی کی ہو۔ یہ کہاں لی گئی، ہم یہ نکال دیتے ہیں۔
say-photo-button = یہ تصویر شامل کریں
say-sound-title = اپنی آواز شامل کریں
say-sound-words = اس میں آپ کیا کہتے ہیں؟
say-sound-words-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ جو سن نہیں سکتے وہ صرف پڑھ سکتے ہیں، اس لیے الفاظ سے مدد ملتی ہے۔ ہم انہیں بعد میں شامل کر سکتے ہیں۔
say-sound-file = آپ کی ڈیوائس سے آواز
say-sound-file-hint = فائل MP3، M4A، Ogg، WebM یا WAV ہو، زیادہ سے زیادہ { $number } ایم بی۔
say-sound-button = یہ آواز شامل کریں
say-sign-title = اشاروں کی زبان شامل کریں
say-sign-words = اس میں آپ اشاروں میں کیا کہتے ہیں؟
say-sign-words-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ جو اشاروں کی زبان نہیں جانتے وہ صرف پڑھ سکتے ہیں، اس لیے الفاظ سے مدد ملتی ہے۔ ہم انہیں بعد میں شامل کر سکتے ہیں۔
say-sign-link = آپ کی فلم کا پتا، اگر وہ کسی اور ویب سائٹ پر ہے
say-sign-link-hint = یہ https سے شروع ہوتا ہے، جیسے https://example.org۔ پڑھنے والے دیکھتے ہیں کہ یہ کس ویب سائٹ پر لے جاتا ہے۔ اگر آپ فائل چنتے ہیں تو اسے خالی چھوڑ دیں۔
say-sign-file = آپ کی ڈیوائس سے فلم
say-sign-file-hint = فائل MP4، MOV یا WebM ہو، زیادہ سے زیادہ { $number } ایم بی۔ فلم بنانے سے پہلے فون میں جگہ (location) کو بند کر دیں۔
say-sign-button = یہ فلم شامل کریں
say-record-title = اپنی آواز یہاں ریکارڈ کریں
say-record-start = ریکارڈ کرنا شروع کریں
say-record-stop = روکیں
say-record-recording = ریکارڈنگ ہو رہی ہے۔ اب بولیں۔
say-record-ready = آپ کی ریکارڈنگ تیار ہے۔ نیچے ”یہ آواز شامل کریں“ دبائیں۔ پھر آپ اسے سن سکتے ہیں۔
say-record-refused = آپ کی ڈیوائس نے ریکارڈ نہیں کرنے دیا۔ آپ نیچے اپنی ڈیوائس سے آواز چن سکتے ہیں۔
say-record-longest = ریکارڈنگ اس سے لمبی نہیں ہو سکتی۔

## Beside a post
attachment-photo = فوٹو یا خاکہ
attachment-photo-larger = تصویر الگ کھولیں۔ اس میں جو دکھائی دیتا ہے وہ نیچے لکھا ہے۔
attachment-photo-words = جو دکھائی دیتا ہے:
attachment-sound = آواز
attachment-sound-words = جو کہا گیا ہے:
attachment-sign = اشاروں کی زبان
attachment-sign-words = جو اشاروں میں کہا گیا ہے:
attachment-no-words = ابھی تک کسی نے یہ الفاظ نہیں لکھے۔
attachment-photo-no-words = ابھی تک کسی نے نہیں بتایا کہ اس تصویر میں کیا ہے۔
attachment-photo-write = لکھیں کہ کیا دکھائی دیتا ہے
attachment-waiting-title = تصویریں، آوازیں اور فلمیں جن کے الفاظ نہیں
attachment-waiting-lead = ابھی تک کسی نے نہیں لکھا کہ ان میں کیا دکھائی، سنائی یا سمجھ میں آتا ہے۔ کچھ لوگوں کے پاس صرف الفاظ ہوتے ہیں۔
attachment-only = لکھے بغیر کہا گیا: فوٹو، آواز یا اشاروں کی زبان
attachment-write = یہ الفاظ لکھیں
attachment-write-title = یہ الفاظ لکھیں
attachment-write-label = الفاظ
attachment-write-hint = جو کچھ بول کر یا اشاروں میں کہا گیا ہے وہ سب لفظ بہ لفظ ریکارڈنگ کی زبان میں لکھیں۔
attachment-write-button = یہ الفاظ پڑھنے والوں کو دکھائیں
said-words = شکریہ۔ پڑھنے والے اب یہ الفاظ پڑھ سکتے ہیں۔

## Before it is said
say-check-title = دوسروں سے پہلے خود دیکھیں
say-check-label = دوسرے اسے ایسے دیکھیں گے
say-check-lead = دوسرے اسے ایسے دیکھیں گے۔ ابھی کوئی اور اسے نہیں دیکھ سکتا۔
say-check-changed = آپ کے دیکھنے کے بعد آپ کے الفاظ بدل گئے ہیں۔ مہربانی کر کے دوبارہ دیکھیں۔
say-no-name = مہمان
say-publish = سب کو دکھائیں
say-change = بدلیں
say-look-again = ان جوابوں کے ساتھ دوبارہ دکھائیں
say-found-title = کیا یہ نجی بات ہے؟
say-found-lead = یہ سب پڑھ سکیں گے۔ ہم اسے نکال دیتے ہیں، جب تک آپ اسے رکھنا نہ چنیں۔
say-found-telephone = یہ ٹیلی فون نمبر ہو سکتا ہے:
say-found-email = یہ ای میل کا پتا ہو سکتا ہے:
say-found-address = یہ پتا ہو سکتا ہے:
say-found-name = یہ کسی کا نام ہو سکتا ہے:
say-leave-out = نکال دیں
say-keep = رہنے دیں
say-name = ہم آپ کو کس نام سے بلائیں؟
say-name-hint = آپ اسے خالی چھوڑ سکتے ہیں۔ ضروری نہیں کہ یہ آپ کا اصلی نام ہو۔
say-code-follows = پھر ہم آپ کو تین الفاظ اور ایک نمبر کا کوڈ دیتے ہیں۔ اس سے آپ واپس آ سکتے ہیں، جواب دیکھ سکتے ہیں، اور اپنے الفاظ بدل یا واپس لے سکتے ہیں۔
say-next-members = بٹن دباتے ہی وہ سب اسے پڑھ سکتے ہیں جو یہاں پڑھ سکتے ہیں۔ اس کے ساتھ اس سائٹ پر آپ کا نام ہوتا ہے۔
say-next-first = ہو سکتا ہے پہلے ہم اسے پڑھیں۔ پھر دوسرے پڑھ سکتے ہیں۔ اس کے ساتھ اس سائٹ پر آپ کا نام ہوتا ہے۔

## After it was said
say-thanks-title = شکریہ۔ پہلے ہم اسے پڑھتے ہیں۔
say-thanks-read = ہماری ٹیم میں سے کوئی آپ کے الفاظ پڑھتا ہے۔ پھر دوسرے انہیں پڑھ سکتے ہیں۔
say-thanks-safe = آپ کے الفاظ ہمارے پاس محفوظ ہیں۔ انہیں دوبارہ بھیجنے کی ضرورت نہیں۔
say-thanks-help = اگر آپ یا کوئی اور ابھی خطرے میں ہے تو { $number } پر فون کریں۔
say-thanks-back = واپس جائیں

## What to put right
fault-say-nothing = جو آپ کہنا چاہتے ہیں وہ لکھیں، یا تصویر، فوٹو، آواز یا فلم چنیں۔
fault-say-too-many = آپ زیادہ سے زیادہ { $number } فوٹو، آوازیں اور فلمیں شامل کر سکتے ہیں۔ پہلے ایک نکالیں، یا باقی بات کسی اور پوسٹ میں کہیں۔
fault-say-no-room = ابھی اکاؤنٹ کے بغیر لوگوں کی فائلوں کے لیے جگہ نہیں ہے۔ سائن ان کریں، یا کل دوبارہ کوشش کریں۔ آپ کے الفاظ محفوظ ہیں۔
fault-say-photo-words = جو دکھائی دیتا ہے وہ لکھیں، ان لوگوں کے لیے جو دیکھ نہیں سکتے۔
fault-say-photo-missing = فوٹو یا خاکہ چنیں
fault-say-sound-missing = آواز چنیں، یا اپنی آواز ریکارڈ کریں
fault-say-sign-missing = فلم چنیں، یا کسی اور ویب سائٹ پر اس کا پتا دیں
