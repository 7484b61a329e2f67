### Supporters: who helps whom, with what and until when.

## The person
supporters-on-me-title = آپ کے الفاظ، اور مدد
supporters-title = جو لوگ میری مدد کرتے ہیں
supporters-card = بتائیں کہ یہاں کون آپ کی مدد کر سکتا ہے، کس کام میں، اور کب تک۔
supporters-lead = آپ فیصلہ کرتے ہیں کہ اس سائٹ پر کون آپ کی مدد کر سکتا ہے، کس کام میں، اور کب تک۔ آپ اسے کسی بھی وقت ختم کر سکتے ہیں۔
supporters-none = اس وقت یہاں کوئی آپ کی مدد نہیں کرتا۔
supporters-invite = کسی سے مدد مانگیں
supporters-invited-title = کسی کے ہاں کہنے کا انتظار ہے
supporters-before-title = پہلے
support-may = یہ شخص کیا کر سکتا ہے؟
support-may-read = جو میں نے کہا وہ اور جواب پڑھے
support-may-read-hint = وہ آپ کی وہ سب پوسٹیں دیکھتے ہیں جو پڑھنے والے دیکھتے ہیں، اور ان کے بعد دوسروں نے جو کہا۔
support-may-write = میرے لیے لکھے
support-may-write-hint = اوپر آپ کا نام ہوتا ہے، اور سب دیکھتے ہیں کہ ایک مددگار نے لکھا ہے۔
support-may-sign-in = میرے ساتھ سائن ان کرے
support-may-sign-in-hint = وہ آپ کے ساتھ مل کر وہ سب کر سکتے ہیں جو آپ یہاں کرتے ہیں۔ سب کچھ آپ دونوں کے ناموں کے ساتھ لکھا جاتا ہے۔
support-how-long = کب تک؟
support-how-long-hint = اس دن یہ خود ختم ہو جاتی ہے۔ آپ اسے پہلے بھی ختم کر سکتے ہیں۔
support-until-today = صرف آج
support-until-month = ایک مہینے تک
support-until-year = ایک سال تک
support-until-day = اس دن تک جو میں چنوں
support-last-day = آخری دن
support-next = اس کے بعد آپ کو تین الفاظ اور ایک نمبر ملتا ہے، جو آپ اپنے مددگار کو بتاتے ہیں۔
support-button = الفاظ بنائیں
support-until = اس دن تک: { $day }
support-ended = { $name }، اس دن تک: { $day }
support-end = یہ مدد ابھی ختم کریں
support-take-back = یہ الفاظ واپس لیں
support-invited-title = یہ الفاظ اپنے مددگار کو بتائیں
support-invited-lead = آپ کے مددگار اپنے اکاؤنٹ میں سائن ان کر کے یہ الفاظ ”جن لوگوں کی میں مدد کرتا/کرتی ہوں“ کے صفحے پر لکھتے ہیں۔
support-invited-how = یہ الفاظ صرف اس شخص کو بتائیں جو آپ کی مدد کرے گا۔ ان کا اپنا اکاؤنٹ ہونا ضروری ہے۔
support-invited-until = یہ الفاظ ایک بار کام کرتے ہیں، زیادہ سے زیادہ اس دن تک: { $day }۔
support-invited-once = ہم یہ الفاظ بعد میں دوبارہ نہیں دکھا سکتے۔ اگر یہ گم ہو جائیں تو انہیں واپس لیں اور نئے بنائیں۔
support-invited-back = میں نے بتا دیے ہیں
said-support-ended = یہ مدد ختم ہو گئی ہے۔

## The supporter
supporting-title = جن لوگوں کی میں مدد کرتا/کرتی ہوں
supporting-card = دیکھیں کہ آپ یہاں کس کی مدد کر سکتے ہیں، اور کس کام میں۔
supporting-lead = ان لوگوں نے کہا ہے کہ آپ ان کی مدد کر سکتے ہیں۔ ہر شخص خود فیصلہ کرتا ہے کہ کس کام میں اور کب تک، اور اسے کسی بھی وقت ختم کر سکتا ہے۔
supporting-none = اس وقت آپ یہاں کسی کی مدد نہیں کرتے۔
supporting-read = جو کہا گیا وہ اور جواب پڑھیں
supporting-write = آپ اس شخص کے لیے لکھ سکتے ہیں: جہاں آپ لکھتے ہیں وہاں ”یہ کس کے الفاظ ہیں؟“ کے نیچے ان کا نام چنیں۔
supporting-sign-in-hint = صرف اس وقت سائن ان کریں جب آپ دونوں ساتھ ہوں۔ پھر سب کچھ آپ دونوں کے ناموں کے ساتھ لکھا جاتا ہے۔ اپنا اکاؤنٹ استعمال کرنے کے لیے دوبارہ سائن ان کریں۔
supporting-sign-in = اس شخص کے ساتھ سائن ان کریں
supporting-accept-title = کیا کسی نے آپ سے مدد مانگی ہے؟
supporting-words = وہ الفاظ جو انہوں نے آپ کو بتائے
supporting-accept-button = قبول ہے
supporting-person-title = { $name } نے کیا کہا
supporting-person-lead = آپ یہ اس لیے پڑھ رہے ہیں کہ آپ کو اجازت دی گئی۔ مہربانی کر کے اسے اپنے تک رکھیں۔
supporting-person-news = ان کے لیے نیا کیا ہے
said-supporting = اب آپ اس شخص کی مدد کر سکتے ہیں۔
said-beside = اب آپ دونوں ساتھ سائن ان ہیں۔
beside-notice = آپ اس نام سے سائن ان ہیں: { $name }۔
beside-helper = آپ کے ساتھ ہیں:
beside-stop = ختم کریں اور سائن آؤٹ کریں

## Whose words
whose-title = یہ کس کے الفاظ ہیں؟
whose-mine = میرے
whose-theirs = { $name } کے الفاظ
whose-theirs-hint = اوپر ان کا نام ہوتا ہے۔ نیچے لکھا ہوتا ہے کہ ایک مددگار نے یہ ان الفاظ میں لکھا۔
help-tick-title = کیا اس میں کسی نے آپ کی مدد کی؟
help-tick = ہاں، میں نے مدد کے ساتھ لکھا
help-with-support = مدد کے ساتھ لکھا گیا
help-by-supporter = ایک مددگار نے ان الفاظ میں لکھا
help-phone = فون پر کہا گیا اور لکھ لیا گیا
help-letter = ایک خط سے
help-session = ایک میٹنگ میں کہا گیا اور لکھ لیا گیا

## What to put right
fault-support-may = کم از کم ایک کام چنیں جو یہ شخص کر سکتا ہے۔
fault-support-day = آخری دن لکھیں، مثال کے طور پر 27 3 2027۔
fault-support-day-past = یہ دن گزر چکا ہے۔ آج کا یا بعد کا کوئی دن چنیں۔
fault-support-day-far = ایک سال کے اندر کا دن چنیں۔ اس کے بعد آپ دوبارہ ہاں کہہ سکتے ہیں۔
fault-invitation = یہ الفاظ آپس میں نہیں ملتے، یا استعمال ہو چکے ہیں یا واپس لے لیے گئے ہیں۔ انہیں ایک بار پھر دیکھیں، یا نئے مانگیں۔
fault-support-over = آپ اب اس شخص کے لیے نہیں لکھ سکتے۔ ”میرے“ صرف اس صورت میں چنیں جب یہ آپ کے اپنے الفاظ ہوں۔ جو آپ نے لکھا وہ اب بھی یہاں ہے۔
fault-whose-gate = یہ شخص خود اس جگہ کچھ نہیں کہہ سکتا، اس لیے کوئی اور بھی یہاں ان کے لیے نہیں کہہ سکتا۔ جو آپ نے لکھا وہ اب بھی یہاں ہے۔
