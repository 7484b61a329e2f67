### بات چیت: جواب، اقتباس، نام، ”مجھے بھی ایسا لگتا ہے“، الفاظ بدلنا اور واپس لینا، موضوعات اور حصوں کی دیکھ بھال۔

## Beside a post
# The name of a person follows, as a link to the post.
talk-answers = یہ جواب ہے:
talk-answers-gone = یہ ایسی پوسٹ کا جواب ہے جو اب یہاں نظر نہیں آتی۔
# Names of people follow, as links to their posts.
talk-answered-by = جواب دینے والے:
# Names of people follow.
talk-speaks-to = ان کے لیے:
talk-guest = (مہمان)
talk-reply = جواب دیں
# post-by follows each of these, for people who listen to the page.
talk-change = اپنے الفاظ بدلیں
talk-take-back = اپنے الفاظ واپس لیں
talk-change-for = یہ الفاظ درست کریں
talk-take-back-for = یہ الفاظ واپس لیں
# The name of a person follows, as a link to their post.
talk-quoted = یہ الفاظ ان کے ہیں:
talk-quote-gone = یہاں کچھ الفاظ دہرائے گئے تھے۔ بعد میں وہ بدل دیے گئے یا ہٹا دیے گئے۔

## A post without words
talk-put-back = اپنے الفاظ دوبارہ دکھائیں
talk-put-back-until = آپ اپنے الفاظ اس وقت تک دوبارہ دکھا سکتے ہیں: { $day }۔
talk-you-took-back = آپ نے یہ الفاظ واپس لے لیے ہیں۔ دوسروں کو یہ نظر نہیں آتے۔
talk-hidden-from-others = آپ یہ پوسٹ دیکھ سکتے ہیں۔ دوسروں سے یہ چھپی ہوئی ہے۔

## I feel the same
talk-same = مجھے بھی ایسا لگتا ہے
talk-same-not = آپ کو بھی ایسا لگتا ہے۔ یہ واپس لیں
talk-same-count = { $count ->
    [one] { $count } شخص کو بھی ایسا لگتا ہے
   *[other] { $count } لوگوں کو بھی ایسا لگتا ہے
}
talk-same-title = کس کس کو ایسا لگتا ہے
talk-same-lead = ان لوگوں نے ”مجھے بھی ایسا لگتا ہے“ دبایا۔ ان کے نام صرف وہ دیکھ سکتے ہیں جن کا اکاؤنٹ ہے۔
talk-same-more = { $count ->
    [one] اور { $count } شخص۔
   *[other] اور { $count } لوگ۔
}
talk-same-nobody = ابھی کسی نے ”مجھے بھی ایسا لگتا ہے“ نہیں دبایا۔

## Answering
talk-reply-title = پوسٹ کا جواب دیں
talk-reply-to = آپ اس کا جواب دے رہے ہیں
talk-reply-quote = آپ کون سے الفاظ دہرانا چاہتے ہیں؟
talk-reply-quote-hint = آپ کچھ چن سکتے ہیں، یا کوئی نہیں۔ وہ آپ کے الفاظ کے اوپر نظر آئیں گے۔
talk-name-people = کس کو اس کا پتا چلنا چاہیے؟
talk-name-people-hint = آپ ان لوگوں کو چن سکتے ہیں جو یہاں بول چکے ہیں، زیادہ سے زیادہ { $number }۔ آپ اپنے الفاظ میں @ اور ان کا نام بھی لکھ سکتے ہیں۔

## Changing words
talk-edit-title = اپنے الفاظ بدلیں
talk-edit-title-for = { $name } کے الفاظ درست کریں
talk-edit-for = آپ { $name } کے لیے لکھ رہے ہیں۔ وہی لکھیں جو وہ آپ کو بتائیں۔ یہ درج ہوتا ہے کہ آپ نے یہ ان کے لیے کیا۔
talk-edit-lead = جو یہ پوسٹ پڑھ سکتے ہیں، وہ یہ بھی پڑھ سکتے ہیں کہ پہلے اس میں کیا لکھا تھا۔ کوئی نجی بات نکالنے کے لیے اپنے الفاظ واپس لیں اور نئے سرے سے لکھیں۔
talk-edit-closed = یہ موضوع بند ہے۔ اس کے الفاظ اب بدلے نہیں جا سکتے۔ آپ اب بھی اپنے الفاظ واپس لے سکتے ہیں۔
talk-edit-add = فوٹو، آواز یا فلم شامل کریں
talk-edit-add-hint = جو آپ نے لکھا ہے وہ رہتا ہے۔ آپ سب کچھ دوسروں سے پہلے دیکھیں گے۔
talk-edit-beside = اگر آپ یہاں سے فوٹو، آواز یا فلم نکال دیں تو دوسرے لوگ اسے نہیں دیکھ یا سن سکیں گے۔ جس کی پوسٹ ہے وہ، اور نگران، اب بھی دیکھ اور سن سکتے ہیں۔
talk-take-out = اسے نکال دیں: { $what }
talk-taken-out = نکال دیا گیا: { $what }
talk-added = تب شامل کیا گیا: { $what }
talk-edit-meanwhile-title = جب آپ لکھ رہے تھے، یہ الفاظ بدل گئے
talk-edit-meanwhile = پوسٹ میں اب یہ لکھا ہے۔ آپ کے اپنے الفاظ نیچے ہیں اور کچھ بھی ضائع نہیں ہوا۔ انہیں اس کی جگہ رکھنے کے لیے بٹن دوبارہ دبائیں۔
talk-changed = { $day } کو بدلا گیا: دیکھیں پہلے کیا لکھا تھا
talk-before-title = پوسٹ میں پہلے کیا لکھا تھا
talk-now = اب کیا لکھا ہے

## Taking words back
talk-withdraw-title = اپنے الفاظ واپس لیں
talk-withdraw-title-for = { $name } کے الفاظ واپس لیں
talk-withdraw-lead = اس کے بعد کوئی یہ الفاظ نہیں پڑھ سکے گا۔ ایک سطر رہے گی تاکہ دوسرے لوگ جواب سمجھ سکیں۔ آپ ایک دن تک اپنے الفاظ دوبارہ دکھا سکتے ہیں۔
talk-withdraw-lead-for = یہ تب کریں جب { $name } کہیں۔ اس کے بعد کوئی یہ الفاظ نہیں پڑھ سکے گا۔ ایک سطر رہے گی تاکہ دوسرے لوگ جواب سمجھ سکیں۔ یہ درج ہوتا ہے کہ آپ نے یہ ان کے لیے کیا۔
talk-withdraw-button = میرے الفاظ واپس لیں

## What state a topic is in
talk-pinned = سب سے اوپر رہتا ہے
talk-state-read-only = صرف پڑھنے کے لیے
talk-state-closed = بند
talk-read-only-by = آپ یہ موضوع پڑھ سکتے ہیں مگر اس میں لکھ نہیں سکتے۔ یہ { $day } کو طے کیا گیا۔ طے کرنے والے:
talk-closed-by = یہ موضوع { $day } کو بند کیا گیا۔ بند کرنے والے:
# The title of another topic follows.
talk-comes-from = یہ پوسٹیں اس موضوع سے آئی ہیں:

## Reading on
talk-newest = سب سے نئی پوسٹیں
talk-moved-away = جو پوسٹیں یہاں تھیں، وہ اب دوسرے موضوع میں ہیں۔
# The title of the other topic follows.
talk-led-here = جو موضوع آپ نے کھولا، وہ اس موضوع میں ملا دیا گیا ہے۔ اس کی پوسٹیں اب یہاں ہیں۔ اس کا نام تھا:
# The title of the new topic follows, as a link.
talk-went-on = اس موضوع کی کچھ پوسٹیں اب یہاں ہیں:
# The name of the person follows.
talk-went-on-by = انہیں { $day } کو منتقل کیا گیا۔ منتقل کرنے والے:
talk-first-unread = اس پہلی پوسٹ پر جائیں جو میں نے نہیں پڑھی
talk-read-up-to-here = میں نے یہاں تک پڑھ لیا
talk-unread = { $count ->
    [one] { $count } پوسٹ جو آپ نے نہیں پڑھی
   *[other] { $count } پوسٹیں جو آپ نے نہیں پڑھیں
}
talk-unread-many = { $count } یا زیادہ پوسٹیں جو آپ نے نہیں پڑھیں

## Looking after a topic
talk-after-title = اس موضوع کی دیکھ بھال
talk-after-link = اس موضوع کی دیکھ بھال کریں
talk-after-lead = یہاں جو بدلا جاتا ہے، اور جو بدلتے ہیں، وہ لکھ لیا جاتا ہے۔
talk-after-state = اس موضوع میں کون بات کر سکتا ہے؟
talk-after-open = سب جو یہاں پوسٹ کر سکتے ہیں
talk-after-read-only = کوئی نہیں: یہ صرف پڑھنے کے لیے ہے
talk-after-closed = کوئی نہیں: یہ بند ہے
talk-after-why = کیوں؟
talk-after-why-hint = سب اسے موضوع کے ساتھ پڑھ سکتے ہیں۔ کھلے موضوع کے لیے وجہ لکھنا ضروری نہیں۔
talk-after-state-button = محفوظ کریں
talk-after-pin-title = فہرست میں جگہ
talk-after-pin = اسے فہرست میں سب سے اوپر رکھیں
talk-after-pin-full = { $number } موضوع پہلے ہی سب سے اوپر ہیں۔ پہلے ان میں سے ایک کو اس کے اپنے صفحے پر اوپر سے ہٹائیں۔
talk-after-unpin = اسے اب اوپر نہ رکھیں
talk-title-title = عنوان بدلیں
talk-title-link = عنوان بدلیں
talk-title-new = اس موضوع کا نام کیا ہو؟
talk-title-hint = جو بھی یہ موضوع پڑھتا ہے اسے فوراً دیکھے گا۔ آسان تحریر اور ترجموں میں پرانا عنوان رہے گا جب تک کوئی انہیں نہ بدلے۔ موضوع کے لنک کام کرتے رہیں گے۔
talk-title-now = اس کا نام ہے:
talk-title-button = عنوان بدلیں
talk-after-merge-title = دوسرے موضوع کے ساتھ ملائیں
talk-after-merge-link = دوسرا موضوع چنیں
talk-after-merge = اس کی پوسٹیں کس موضوع میں جائیں؟
talk-after-merge-hint = سب پوسٹیں دوسرے موضوع کی پوسٹوں کے بعد آئیں گی۔ پرانے لنک نئی جگہ پر لے جائیں گے۔ یہ واپس نہیں ہو سکتا۔
talk-after-merge-none = موضوع چنیں
talk-after-merge-button = موضوعات ملائیں
talk-after-split-title = کچھ پوسٹوں سے نیا موضوع بنائیں
talk-after-split-link = پوسٹیں چنیں
talk-split-title = کچھ پوسٹوں سے نیا موضوع بنائیں
talk-split-posts = کون سی پوسٹیں نئے موضوع میں جائیں؟
talk-split-posts-hint = ان کی ترتیب وہی رہے گی۔ پرانے لنک نئی جگہ پر لے جائیں گے۔
talk-split-button = نیا موضوع بنائیں

## Who may read and post in a space
talk-may-read-everyone = یہاں سب پڑھ سکتے ہیں۔
talk-may-read-account = یہاں وہ سب پڑھ سکتے ہیں جن کا اکاؤنٹ ہے۔
talk-may-read-members = یہاں صرف ارکان پڑھ سکتے ہیں۔
talk-may-post-everyone = یہاں سب پوسٹ کر سکتے ہیں۔
talk-may-post-account = یہاں وہ سب پوسٹ کر سکتے ہیں جن کا اکاؤنٹ ہے۔
talk-may-post-members = یہاں صرف ارکان پوسٹ کر سکتے ہیں۔
talk-may-not-post = آپ یہاں پڑھ سکتے ہیں۔ پوسٹ صرف ارکان کر سکتے ہیں۔
talk-tag-account = جن کا اکاؤنٹ ہے، ان کے لیے
talk-tag-members = ارکان کے لیے

## Looking after spaces
talk-space-settings = اس حصے کی سیٹنگز
talk-space-add = حصہ شامل کریں
talk-space-name = حصے کا نام کیا ہے؟
talk-space-text = یہ کس لیے ہے؟
talk-space-key = پتے میں اس کا چھوٹا نام
talk-space-key-hint = انگریزی کے چھوٹے حروف، ہندسے اور ہائفن۔ یہ بعد میں نہیں بدلتا۔
talk-space-read = یہاں کون پڑھ سکتا ہے؟
talk-space-read-hint = جب لوگ یہاں بات کر چکے ہوں تو آپ کم پڑھنے والوں کو آنے دے سکتے ہیں، زیادہ کو نہیں: انہوں نے ان سے بات کی جو تب پڑھ سکتے تھے۔
talk-space-post = یہاں کون پوسٹ کر سکتا ہے؟
talk-space-everyone = سب، مہمان بھی
talk-space-account = وہ لوگ جن کا اکاؤنٹ ہے
talk-space-members = ارکان: وہ لوگ جن کا اس حصے یا اس کے بورڈ میں کوئی کردار ہے
talk-space-board = یہ کس بورڈ کا ہے؟
talk-space-board-none = کسی کا نہیں
talk-space-moderation = نگران پوسٹ کب پڑھتے ہیں؟
talk-space-before = دوسروں کے پڑھنے سے پہلے
talk-space-first-posts = نئے شخص کی پہلی پوسٹیں پہلے
talk-space-after = جب دوسرے اسے پڑھ سکتے ہیں
talk-space-button = یہ سیٹنگز محفوظ کریں
talk-space-add-button = یہ حصہ شامل کریں
talk-space-all = موجود حصوں کی سیٹنگز
talk-members-title = اس حصے کے ارکان
talk-members-lead = ارکان یہاں کہی گئی ہر بات پڑھ سکتے ہیں، وہ بھی جو ان کے آنے سے پہلے کہی گئی۔
talk-members-board = جن کا اس بورڈ میں کوئی کردار ہے، وہ بھی آ سکتے ہیں:
talk-members-who = آپ کس کو آنے دیتے ہیں؟
talk-members-who-hint = ان کا نام، بالکل ویسے جیسے ان کی باتوں کے ساتھ لکھا ہے، یا ان کا ای میل پتا۔ ان کا اکاؤنٹ ہونا ضروری ہے۔
talk-members-button = انہیں آنے دیں
talk-members-now = اب کون رکن ہے
talk-members-none = ابھی تک کسی کو نہیں آنے دیا گیا۔
talk-members-since = { $day } سے
talk-members-by = آنے دیا: { $name }
talk-members-role = یہاں ان کا کوئی اور کردار ہے، جو اس صفحے پر واپس نہیں لیا جاتا
talk-members-out = اس حصے سے نکالیں
talk-members-out-title = { $name } کو اس حصے سے نکالیں؟
talk-members-out-lead = وہ اب یہ حصہ نہیں دیکھیں گے۔ جو انہوں نے یہاں کہا وہ رہتا ہے، اور وہ اپنے الفاظ پڑھ سکتے ہیں۔ آپ انہیں دوبارہ آنے دے سکتے ہیں۔
talk-leave = یہ حصہ چھوڑیں
talk-leave-title = کیا آپ یہ حصہ چھوڑنا چاہتے ہیں؟
talk-leave-reads = لوگ یہاں جو کہتے ہیں، آپ اسے اب نہیں دیکھیں گے۔
talk-leave-still-reads = لوگ یہاں جو کہتے ہیں، آپ اسے اب بھی پڑھ سکتے ہیں۔
talk-leave-posts = آپ اب یہاں کچھ نہیں کہہ سکیں گے۔
talk-leave-stays = جو آپ نے یہاں کہا وہ رہتا ہے۔ آپ اب بھی اپنے الفاظ پڑھ سکتے ہیں اور انہیں واپس لے سکتے ہیں۔
talk-leave-back = اگر آپ واپس آنا چاہیں تو کسی ایسے شخص سے کہیں جو اس حصے کی دیکھ بھال کرتا ہے۔ وہ آپ کو دوبارہ آنے دے سکتے ہیں۔

## What was just done
said-reworded = آپ کے نئے الفاظ اب یہاں ہیں۔
said-reworded-for = نئے الفاظ اب یہاں ہیں۔
said-withdrawn = آپ کے الفاظ واپس لے لیے گئے ہیں۔
said-withdrawn-for = یہ الفاظ واپس لے لیے گئے ہیں۔
said-put-back = آپ کے الفاظ دوبارہ یہاں ہیں۔
said-topic-kept = موضوع بدل دیا گیا ہے۔
said-merged = موضوعات ملا دیے گئے ہیں۔
said-split = نیا موضوع بن گیا ہے۔
said-space = سیٹنگز محفوظ ہیں۔
said-let-in = یہ شخص اب رکن ہے۔
said-taken-out = یہ شخص اب رکن نہیں ہے۔
said-left-space = آپ نے یہ حصہ چھوڑ دیا ہے۔
said-read = ہمیں یاد ہے کہ آپ نے کہاں تک پڑھا ہے۔

## What to put right
fault-name-unclear = آپ نے @ کے بعد جو نام لکھا، وہ یہاں دو لوگوں کا ہے۔ فہرست سے صحیح شخص چنیں۔
fault-name-unclear-here = آپ نے @ کے بعد جو نام لکھا، وہ یہاں دو لوگوں کا ہے۔ @ ہٹا دیں، تاکہ کسی کو غلطی سے نہ بلایا جائے۔
fault-too-many-names = آپ نے بہت زیادہ نام لکھے ہیں۔ زیادہ سے زیادہ { $number } لوگوں کے نام لکھیں، تاکہ کسی کو بلا وجہ نہ بلایا جائے۔
fault-answers-gone = جس پوسٹ کا آپ جواب دے رہے تھے، وہ اس دوران ہٹا دی گئی۔ آپ کے الفاظ محفوظ ہیں۔ انہیں الگ سے کہنے کے لیے بٹن دوبارہ دبائیں۔
fault-topic-closed = یہ موضوع اس دوران بند کر دیا گیا۔ آپ کے الفاظ یہاں محفوظ ہیں، مگر کوئی اور انہیں نہیں دیکھ سکتا۔
fault-edited-meanwhile = جب آپ لکھ رہے تھے، کسی نے یہ الفاظ بدل دیے۔ دونوں دیکھیں، پھر بٹن دوبارہ دبائیں۔
fault-words-missing = لکھیں کہ آپ کیا کہنا چاہتے ہیں۔
fault-take-out-all = پوسٹ خالی نہیں ہو سکتی۔ کچھ لکھیں، ان میں سے کچھ رہنے دیں، یا اپنے الفاظ واپس لیں۔
fault-post-not-yours = یہ الفاظ اب نہیں بدلے جا سکتے۔
fault-why-missing = لکھیں کہ موضوع کیوں بند ہے یا صرف پڑھنے کے لیے ہے۔
fault-state-missing = چنیں کہ یہاں کون بات کر سکتا ہے۔
fault-merge-missing = دوسرا موضوع چنیں۔
fault-split-none = کم از کم ایک پوسٹ چنیں۔
fault-split-all = کم از کم ایک پوسٹ پرانے موضوع میں رہنے دیں۔
fault-access-missing = چنیں کہ یہ کون کر سکتا ہے۔
fault-post-wider-than-read = جو پوسٹ کر سکتے ہیں، وہ پڑھ بھی سکتے ہوں۔ یہاں کم لوگ چنیں، یا اوپر زیادہ۔
fault-promised-readers = لوگوں نے یہاں کم پڑھنے والوں سے بات کی ہے۔ اب آپ زیادہ کو نہیں آنے دے سکتے: اس کی جگہ نیا حصہ شامل کریں۔
fault-space-key = انگریزی کے چھوٹے حروف، ہندسے اور ہائفن لکھیں۔
fault-space-name-missing = لکھیں کہ حصے کا نام کیا ہے۔
fault-space-text-missing = لکھیں کہ حصہ کس لیے ہے۔
fault-space-there = اس چھوٹے نام کا ایک حصہ پہلے سے ہے۔ دوسرا نام چنیں۔
fault-moderation-missing = چنیں کہ نگران کب پڑھتے ہیں۔
fault-whom-missing = لکھیں کہ آپ کس کو آنے دیتے ہیں۔
fault-whom-unknown = اس نام یا پتے کا کوئی شخص نہیں جس کا اکاؤنٹ ہو۔ ان سے پوچھیں کہ سائٹ پر ان کا نام کیسے لکھا ہے، پھر حرف بہ حرف لکھیں۔
fault-whom-unclear = یہ ایک سے زیادہ لوگوں کا نام ہے۔ صحیح شخص کا ای میل پتا لکھیں۔
fault-whom-yourself = کوئی خود کو نہیں آنے دیتا۔ کسی اور سے کہیں جو اس حصے کی دیکھ بھال کرتا ہے۔
