### وہ صفحہ جس پر لوگ کچھ تلاش کرتے ہیں۔

nav-search = تلاش

search-title = کچھ تلاش کریں
search-words = آپ کیا ڈھونڈ رہے ہیں؟
search-words-hint = ایک لفظ یا چند الفاظ لکھیں۔ ہجے بالکل درست ہونا ضروری نہیں۔
search-button = تلاش کریں

## تلاش کو کہاں تک محدود کیا جا سکتا ہے
search-narrow = صرف کچھ جگہوں یا دنوں میں تلاش کریں
search-kind = قسم
search-kind-all = ہر قسم
search-space = فورم کا حصہ
search-space-all = ہر حصہ
search-theme = ترجیح
search-theme-all = ہر ترجیح
search-language = زبان
search-language-all = پہلے میری زبان، پھر دوسری زبانیں
search-only = تحریر کی شکل
search-only-easy = صرف وہ جس کی آسان تحریر ہے
search-from = اس دن سے
search-to = اس دن تک
search-date-hint = مثال کے طور پر 27 3 2026
search-fault-date = دن، مہینہ اور سال لکھیں، یا تینوں خانے خالی چھوڑ دیں
search-fault-dates = آخری دن پہلے دن سے پہلے کا نہیں ہو سکتا

## جو ملا
search-found = ”{ $text }“ کے لیے یہ ملا
search-none-for = ”{ $text }“ کے لیے کچھ نہیں ملا۔
search-looked-for = اس کی جگہ ہم نے ”{ $text }“ تلاش کیا
search-none-all = کسی متن میں یہ تمام الفاظ نہیں ہیں۔
search-some = ان میں سے کچھ الفاظ کے لیے یہ ملا: { $text }
search-other-language = آپ کی زبان میں کچھ نہیں ملا۔ یہ متن اس زبان میں ہیں: { $language }۔
search-marked = یہاں یہ الفاظ ملے: { $words }
search-has-easy = آسان تحریر بھی ہے
search-in-easy = یہ الفاظ اس کی آسان تحریر میں ہیں۔
search-in-standard = یہ الفاظ اس کی عام تحریر میں ہیں، آسان تحریر میں نہیں۔
search-more = اور دکھائیں
search-further = آگے تلاش کریں
search-start = شروع پر واپس جائیں
search-none-here = جو ہم نے دیکھا ان میں کچھ نہیں ملا۔ آگے اور ہو سکتا ہے۔

## کچھ نہیں ملا
search-none = ”{ $text }“ کے لیے کچھ نہیں ملا
search-none-words = کم الفاظ لکھ کر دیکھیں، یا اسی بات کے لیے کوئی اور لفظ۔
search-none-other = اگر آپ جانتے ہیں کہ بات کہاں ہوئی تھی تو وہاں دیکھیں: فورم میں، کسی بورڈ پر یا حکمت عملی میں۔
search-everywhere = یہی الفاظ ہر جگہ تلاش کریں
search-small = یہ الفاظ تقریباً ہر متن میں ہیں
search-small-next = کوئی ایسا لفظ شامل کریں جو بتائے کہ بات کس بارے میں ہے، جیسے ”بس“ یا ”مدد“۔
search-glossary = مشکل الفاظ کے معنی
search-help = اس سائٹ پر مدد
