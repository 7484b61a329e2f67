### The library of pictures: finding one, and adding the council's own. The names of the pictures are in pictures.ftl.

pictures-title = تصویریں
pictures-lead = تصویریں جو جملے کے ساتھ لگ کر اس کا مطلب دکھا سکتی ہیں۔
pictures-search = تصویر تلاش کریں
pictures-search-hint = کوئی لفظ لکھیں، جیسے ”نرس“ یا ”بس“۔
pictures-search-button = تلاش کریں
pictures-found = { $count ->
    [one] ”{ $text }“ کے لیے { $count } تصویر
   *[other] ”{ $text }“ کے لیے { $count } تصویریں
}
pictures-none = ”{ $text }“ کے لیے کوئی تصویر نہیں ملی
pictures-none-next = کوئی چھوٹا یا روزمرہ کا لفظ لکھ کر دیکھیں، کئی الفاظ کی جگہ ایک لفظ، یا تصویروں کے گروپ دیکھیں۔
pictures-groups = تصویروں کے تمام گروپ
pictures-group-empty = یہاں ابھی کوئی تصویر نہیں ہے۔
pictures-group-uploads = کونسل کی شامل کی ہوئی تصویریں
pictures-group-taking-part = اپنی بات کہنا
pictures-group-people = لوگ
pictures-group-feelings = احساسات
pictures-group-health = صحت اور مدد
pictures-group-rights = حقوق اور محفوظ رہنا
pictures-group-places = گھر، جگہیں اور سفر
pictures-group-money-and-work = پیسے، کام اور سیکھنا
pictures-group-promises = وعدے، اور کام کہاں تک پہنچا
pictures-group-time = وقت
pictures-group-food = کھانا پینا
pictures-group-nature = جانور، پودے اور موسم
pictures-group-activities = کھیل، فن اور گھومنا پھرنا
pictures-group-things = چیزیں
pictures-group-words = الفاظ اور پڑھنا
pictures-group-signs = نشان اور جواب
pictures-about-title = تصویریں کس نے بنائیں
pictures-about-text =
    ہمارے اپنے مجموعے کی تصویریں اس سائٹ کے لیے بنائی گئی ہیں۔ انہیں ہر وہ شخص استعمال کر سکتا ہے جو ساتھ Building Together کے منصوبے کا نام لکھے۔

    باقی تصویریں OpenMoji سے ہیں، جو ایموجی اور نشانوں کا ایک کھلا منصوبہ ہے۔ ہر تصویر کے نیچے اسے بنانے والے کا نام لکھا ہے۔ انہیں ہر وہ شخص استعمال کر سکتا ہے اور بدل سکتا ہے جو بنانے والے کا نام لکھے اور انہیں انہی شرطوں پر آگے دے۔ جن الفاظ سے یہ تصویریں ملتی ہیں وہ Unicode Common Locale Data Repository سے لیے گئے ہیں۔

    کونسل کی شامل کی ہوئی ہر تصویر کے نیچے لکھا ہے کہ وہ کس کی ہے۔
pictures-terms-cc-by = ہمارے اپنے مجموعے کی شرطیں: Creative Commons Attribution 4.0
pictures-terms-cc-by-sa = مجموعہ OpenMoji کی شرطیں: Creative Commons Attribution-ShareAlike 4.0

## Licences
pictures-licence-own = کونسل کا اپنا کام
pictures-licence-cc0 = CC0: سب کے لیے دی گئی
pictures-licence-cc-by = CC BY 4.0
pictures-licence-cc-by-sa = CC BY-SA 4.0
pictures-licence-symbol-set = لائسنس والا نشانوں کا مجموعہ
pictures-licence-permission = اجازت سے استعمال کی گئی

## Adding a picture
pictures-add = تصویر شامل کریں
pictures-name = نام
pictures-name-hint = لوگ اسے کیا کہیں گے، ایک یا دو الفاظ میں۔
pictures-words = وہ الفاظ جن سے یہ ملے
pictures-words-hint = روزمرہ کے الفاظ، ہر لفظ کے بعد کاما (،) کے ساتھ۔
pictures-alt = تصویر میں کیا ہے
pictures-alt-hint = ایک یا دو جملوں میں ان لوگوں کو بتائیں جو اسے نہیں دیکھتے۔
pictures-author = اسے کس نے بنایا
pictures-author-hint = کوئی شخص، ٹیم یا ادارہ۔
pictures-licence = اسے کس شرط پر استعمال کیا جا سکتا ہے
pictures-licence-choose = ایک چنیں
pictures-source = کون سا مجموعہ، یا کس کی اجازت
pictures-source-hint = لائسنس والے نشانوں کے مجموعے کے لیے اور اجازت کے لیے ضروری ہے۔
pictures-people = کیا تصویر میں لوگ ہیں؟
pictures-people-hint = ہر وہ شخص جو پہچانا جا سکتا ہے، پہلے راضی ہو کہ اسے سب کے لیے کھلی سائٹ پر دکھایا جائے۔ لوگ اپنا ارادہ بدل سکتے ہیں: تب تصویر نکال دیں۔
pictures-people-agreed = ہاں، اور ان میں سے ہر ایک راضی ہے
pictures-people-nobody-in-it = نہیں، یا کوئی اصلی شخص نہیں
pictures-file = تصویر
pictures-file-hint = فائل ان قسموں میں سے ہو: PNG، JPEG، WebP، GIF یا SVG، زیادہ سے زیادہ { $number } ایم بی۔ ہم اسے چھوٹا کر دیتے ہیں، اور تصویر کھینچنے کی جگہ کا پتا اس میں سے نکال دیتے ہیں۔
said-picture = تصویر اب تصویروں کے مجموعے میں ہے۔

## Taking a picture out
pictures-take-out = یہ تصویر نکال دیں
pictures-take-out-this = تصویر نکال دیں: { $name }
pictures-take-out-text = یہ پھر چننے کے لیے نہیں دکھائی جائے گی۔ جہاں کوئی متن اسے دکھاتا ہے وہاں اس کی جگہ ایک سادہ نشان ہوگا۔
said-picture-out = تصویر نکال دی گئی ہے۔

## What is wrong
fault-picture-name = تصویر کو نام دیں
fault-picture-alt = بتائیں کہ تصویر میں کیا ہے
fault-picture-author = بتائیں کہ تصویر کس نے بنائی
fault-picture-licence = چنیں کہ تصویر کس شرط پر استعمال کی جا سکتی ہے
fault-picture-source = بتائیں کہ یہ کس مجموعے سے ہے، یا آپ کے پاس کس کی اجازت ہے
fault-picture-people = بتائیں کہ کیا تصویر میں لوگ ہیں اور کیا وہ راضی ہیں
fault-picture-file-missing = تصویر چنیں
fault-picture-file-kind = فائل کی ان قسموں میں سے ایک چنیں: PNG، JPEG، WebP، GIF یا SVG۔ یہ فائل کچھ اور ہے۔
fault-picture-file-broken = کوئی اور فائل چنیں۔ یہ خراب ہے: آخر تک نہیں پڑھی جا سکتی۔
fault-picture-file-points = کوئی چھوٹی تصویر چنیں۔ اس میں { $number } ملین سے زیادہ نقطے ہیں۔
fault-picture-file-letters = ایسی تصویر چنیں جس میں حروف نہ ہوں، یا حروف کو شکلوں میں بدلوا لیں۔ اپنے فونٹ کے بغیر وہ دکھائے نہیں جا سکتے۔
fault-file-too-large = کوئی چھوٹی فائل چنیں، زیادہ سے زیادہ { $number } ایم بی

## Links to here
footer-pictures = تصویریں
