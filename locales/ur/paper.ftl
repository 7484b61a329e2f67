### Booklets: what somebody picks, on paper.

## Choosing
paper-link = کتابچہ بنائیں
paper-title = کتابچہ بنائیں
paper-lead = چنیں کہ آپ کے کتابچے میں کیا ہو۔ پھر اسے پرنٹ کریں، اپنے پاس رکھیں، یا کسی کو دیں۔
paper-part = اس میں کیا ہو؟
paper-about = یہ کس بارے میں ہے
paper-text = کس شکل میں؟
paper-text-hint = جو ابھی اس شکل میں نہیں لکھا گیا وہ کسی اور شکل میں ہوتا ہے، اور کتابچے میں یہ لکھا ہوتا ہے۔
paper-size = الفاظ کتنے بڑے ہوں؟
paper-size-16 = اتنے بڑے جتنے آسان تحریر میں (16 پوائنٹ)
paper-size-20 = بڑے حروف (20 پوائنٹ)
paper-size-24 = بہت بڑے حروف (24 پوائنٹ)
paper-pictures = کیا تصویریں ہوں؟
paper-pictures-hint = تصویریں صرف آسان تحریر میں ہوتی ہیں۔
paper-pictures-on = تصویروں کے ساتھ
paper-pictures-off = تصویروں کے بغیر
paper-open = پرنٹ کرنے والے صفحے کے طور پر کھولیں
paper-pdf = پی ڈی ایف (PDF) میں لیں

## In the booklet
paper-contents = اس کتابچے میں کیا ہے
# The foot of a page.
paper-page-of = { $last } میں سے صفحہ { $page }
paper-made = { $site }، { $day }
paper-post = { $name }، { $day }
paper-progress = { $state }، { $day }
paper-missing = ستارہ * اس نشان کی جگہ ہے جو چھپ نہیں سکا۔
paper-how-to-print = اسے کاغذ پر لینے کے لیے اپنے براؤزر کے مینو میں ”Print“ (پرنٹ) استعمال کریں۔

## What to put right
fault-paper-part = کم از کم ایک حصہ چنیں۔
fault-paper-too-long = یہ ایک کتابچے کے لیے بہت زیادہ ہے۔ کم حصے چنیں، اور باقی کے لیے دوسرا کتابچہ بنائیں۔
