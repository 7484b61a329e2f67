### The forum: spaces, topics and posts.

## Spaces and topics
forum-title = فورم
forum-lead = بتائیں کہ آپ کے لیے کیا اہم ہے، اور دوسروں کی باتیں پڑھیں۔ ہر حصہ زندگی کے ایک پہلو کے بارے میں ہے۔
forum-no-spaces = یہاں ابھی کوئی حصہ نہیں ہے۔
forum-topics = { $count ->
    [0] ابھی کوئی موضوع نہیں
    [one] { $count } موضوع
   *[other] { $count } موضوعات
}
forum-topics-title = موضوعات
forum-no-topics = یہاں ابھی کسی نے کوئی موضوع شروع نہیں کیا۔ آپ پہل کر سکتے ہیں۔
forum-posts = { $count ->
    [0] ابھی کوئی پوسٹ نہیں
    [one] { $count } پوسٹ
   *[other] { $count } پوسٹیں
}
forum-last = آخری { $day } کو
forum-start-topic = موضوع شروع کریں

## A new topic
topic-new-title = موضوع شروع کریں
topic-new-about = یہ کس بارے میں ہے؟
topic-new-about-hint = چند الفاظ، تاکہ دوسرے اسے ڈھونڈ سکیں۔
# The name of the person follows.
topic-started = { $day } کو شروع ہوا۔ شروع کرنے والے:

## Posts
post-title = اپنی رائے دیں
post-text = آپ کے الفاظ
post-text-hint = ایسے لکھیں جیسے آپ بولتے ہیں۔ مہربانی کر کے دوسروں کے نام نہ لکھیں، اور وہ بات بھی نہیں جو آپ نجی رکھنا چاہتے ہیں۔
post-next = جیسے ہی آپ بٹن دبائیں گے، سب اسے پڑھ سکیں گے۔ اس سائٹ پر آپ کا نام اس کے ساتھ ہوگا۔
post-sign-in-first = یہاں ہر کوئی پڑھ سکتا ہے۔ کچھ کہنے کے لیے مہربانی کر کے پہلے سائن ان کریں۔
# post-by follows each of these two, for people who listen to the page.
post-trail = اس پوسٹ کا سفر دیکھیں
post-led-somewhere = اس پوسٹ کا سفر دیکھیں: اس سے کچھ ہوا ہے
post-by = { $name } کی طرف سے
post-raise = اس سے ایک ’میں‘ بیان لکھیں

## What was just done
said-posted = شکریہ۔ آپ کے الفاظ اب یہاں ہیں اور سب انہیں پڑھ سکتے ہیں۔
said-posted-here = شکریہ۔ آپ کے الفاظ اب یہاں ہیں، ان سب کے لیے جو اس جگہ پڑھ سکتے ہیں۔
said-started = شکریہ۔ آپ کا موضوع شروع ہو گیا ہے، اور آپ کے الفاظ سب سے پہلے ہیں۔

## What to put right
fault-topic-title-missing = لکھیں کہ آپ کا موضوع کس بارے میں ہے۔
fault-topic-title-meanwhile = کسی اور نے عنوان بدل دیا ہے۔ پڑھیں کہ اب اس کا نام کیا ہے۔ اگر آپ کا عنوان بہتر ہے تو اسے دوبارہ بھیجیں۔
fault-topic-title-harm = ان الفاظ کا مطلب ہو سکتا ہے کہ کوئی محفوظ نہیں، اور سب انہیں پڑھیں گے۔ دوسرے الفاظ لکھیں۔ اگر آپ کو کسی کی فکر ہے تو حفاظت کے ذمے دار کو بتائیں۔
said-waits = پہلے ہم آپ کے الفاظ پڑھتے ہیں۔ پھر دوسرے انہیں دیکھ سکتے ہیں۔ آپ کے الفاظ محفوظ ہیں۔
post-before-others = آپ اسے دیکھ سکتے ہیں۔ دوسرے ابھی نہیں: پہلے ہم اسے پڑھ رہے ہیں۔
post-hidden = یہاں جو لکھا تھا اسے ایک ناظم نے چھپا دیا ہے۔
post-withdrawn = یہاں جو لکھا تھا اسے کسی نے واپس لے لیا ہے۔
