### Partnership boards: members, meetings, actions and pledges.

## All boards
boards-title = پارٹنرشپ بورڈ
boards-lead = دیکھ بھال کا تجربہ رکھنے والے لوگ، دیکھ بھال کرنے والے اور ادارے ایک بورڈ پر مل کر بیٹھتے ہیں۔ وہ طے کرتے ہیں کہ کیا بدلنا چاہیے، اور دیکھتے ہیں کہ وہ بدلے۔
boards-none = ابھی کوئی بورڈ نہیں ہے۔

## One board
board-actions-title = بورڈ کیا کر رہا ہے
board-no-actions = یہاں ابھی کوئی کام نہیں ہے۔
board-pledges-title = دوسروں نے کیا وعدے کیے ہیں
board-no-pledges = اس بورڈ سے ابھی کسی نے کوئی وعدہ نہیں کیا۔
board-meetings-title = میٹنگیں
board-no-meetings = ابھی کوئی میٹنگ نہیں بلائی گئی۔
board-members-title = بورڈ میں کون ہے
board-no-members = اس بورڈ میں ابھی کسی کو شامل نہیں کیا گیا۔

## What can be added: link, title and button alike
board-add-actions = کوئی کام ذمے لیں
board-add-pledges = وعدہ کریں
board-add-meetings = میٹنگ بلائیں
board-add-members = رکن شامل کریں
board-form-next = جیسے ہی آپ بٹن دبائیں گے، سب اسے پڑھ سکیں گے۔

## Actions and pledges in lists
action-owner = ذمے دار: { $owner }
due-on = { $day } تک
due-ongoing = جاری رہتا ہے

## Members
member-name = ان کا نام
member-name-hint = وہ نام جو بورڈ ان کے لیے استعمال کرتا ہے۔
member-part = وہ بورڈ میں کس حیثیت سے آتے ہیں؟
member-organisation = وہ کس ادارے کی طرف سے بولتے ہیں؟
member-organisation-hint = اگر وہ اپنی طرف سے بولتے ہیں تو اسے خالی چھوڑ دیں۔
part-lived-experience = خود تجربہ رکھتے ہیں
part-carer = دیکھ بھال کرنے والے
part-organisation = کسی ادارے کی طرف سے بولتے ہیں
part-chair = چیئرپرسن

## Meetings
meeting-when = { $day }، { $time }
meeting-when-label = کب
meeting-where-label = کہاں
meeting-title = میٹنگ کس بارے میں ہے؟
meeting-on = کس دن ہے؟
meeting-starts = کتنے بجے شروع ہوتی ہے؟
meeting-starts-hint = 24 گھنٹے کی گھڑی کے مطابق، مثال کے طور پر 9:30 یا 14:30۔
meeting-place = کہاں ہے؟
meeting-place-hint = کمرہ اور پتا، یا یہ کہ فون یا کمپیوٹر سے کیسے شامل ہوں۔
meeting-text = آپ کن باتوں پر بات کریں گے؟
meeting-text-hint = ایجنڈا، اور وہ باتیں جو لوگ جاننا چاہیں گے: سیڑھیاں، وقفے، پُرسکون کمرہ، سفر کا خرچ۔ آپ اسے چھوڑ سکتے ہیں۔

## Actions
action-title = آپ کیا کریں گے؟
action-title-hint = ایک چھوٹا سا جملہ، مثال کے طور پر: بس کمپنی سے رات دیر تک بسیں چلانے کو کہیں۔
action-text = کیا اس کے بارے میں کچھ اور بتانا ہے؟
action-text-hint = آپ اسے کیسے کرنا چاہتے ہیں، اور کون مدد کرتا ہے۔ آپ اسے چھوڑ سکتے ہیں۔
action-owner-label = اس کا ذمے دار کون ہے؟
action-owner-hint = کوئی عہدہ یا گروپ، کوئی ایک نجی شخص نہیں۔
# Also the name of a row on the page of an action.
action-measured = کیسے پتا چلے گا کہ یہ ہو گیا ہے
action-measured-hint = کوئی ایسی چیز جو لوگ دیکھ یا گن سکیں۔ آپ اسے چھوڑ سکتے ہیں۔
action-statement = یہ کس ’میں‘ بیان کے لیے ہے؟
# Also for a pledge.
action-statement-hint = پھر وہ لوگ جن کے یہ الفاظ ہیں، دیکھ سکیں گے کہ آپ کیا کرتے ہیں۔
action-commitment = یہ کس عہد کو پورا کرنے میں مدد دیتا ہے؟
action-commitment-hint = اگر یہ حکمت عملی کے کسی وعدے کا حصہ ہے تو ایک چنیں۔

## Pledges
pledge-text = آپ کیا وعدہ کرتے ہیں؟
pledge-text-hint = بتائیں کہ کیا مختلف ہوگا، اور کس کے لیے۔
pledge-organisation = کون سا ادارہ وعدہ کر رہا ہے؟
pledge-statement = یہ کس ’میں‘ بیان کا جواب ہے؟

## What was just done
said-member = رکن اب بورڈ کے صفحے پر نظر آ رہے ہیں۔
said-meeting = میٹنگ اب بورڈ کے صفحے پر نظر آ رہی ہے۔
said-action = بورڈ نے یہ کام ذمے لے لیا ہے۔ کوئی بھی اسے یہاں دیکھ سکتا ہے۔
said-pledge = شکریہ۔ وعدہ اب بورڈ کے صفحے پر نظر آ رہا ہے۔

## What to put right
fault-member-name-missing = رکن کا نام لکھیں۔
fault-member-part-missing = چنیں کہ وہ بورڈ میں کس حیثیت سے آتے ہیں۔
fault-member-organisation-missing = اس ادارے کا نام لکھیں جس کی طرف سے وہ بولتے ہیں۔
fault-meeting-title-missing = لکھیں کہ میٹنگ کس بارے میں ہے۔
fault-meeting-place-missing = لکھیں کہ میٹنگ کہاں ہے۔
fault-action-title-missing = لکھیں کہ آپ کیا کریں گے۔
fault-action-owner-missing = لکھیں کہ اس کا ذمے دار کون ہے۔
fault-pledge-missing = لکھیں کہ آپ کیا وعدہ کرتے ہیں۔
fault-pledge-organisation-missing = ادارے کا نام لکھیں۔
fault-date-missing = دن، مہینہ اور سال لکھیں، مثال کے طور پر 27 3 2027۔
fault-time-missing = وقت لکھیں، مثال کے طور پر 9:30 یا 14:30۔
fault-due-missing = چنیں کہ اس کا کوئی آخری دن ہے یا یہ جاری رہتا ہے۔
