### "We asked, you said, we did": what became of a topic.

footer-outcomes = ہم نے پوچھا، آپ نے کہا، ہم نے کیا
outcomes-title = ہم نے پوچھا، آپ نے کہا، ہم نے کیا
outcomes-lead = فورم میں کیا پوچھا گیا، لوگوں نے کیا کہا، اور کیا کیا گیا۔
outcomes-none = ابھی کوئی موضوع مکمل نہیں ہوا۔
outcome-title = اس موضوع سے کیا ہوا
outcome-asked = ہم نے پوچھا
outcome-heard = آپ نے کہا
outcome-done = ہم نے کیا
outcome-tied = اس سے کیا بنا
outcome-close-link = یہ موضوع بند کریں اور بتائیں کہ اس سے کیا ہوا

## The form of a facilitator
outcome-new-title = بتائیں کہ اس موضوع سے کیا ہوا
outcome-new-lead = جب آپ موضوع بند کرتے ہیں تو لوگوں کو پتا چلتا ہے کہ کیا پوچھا گیا، انہوں نے کیا کہا اور کیا کیا گیا۔ سادہ لفظوں میں بتائیں، چاہے کچھ نہ ہو سکا ہو۔
outcome-asked-hint = ہم کیا جاننا چاہتے تھے، اور کیوں؟
outcome-heard-hint = لوگوں نے کیا کہا؟ یہ بھی لکھیں کہ وہ کہاں متفق نہیں تھے۔
outcome-done-hint = کیا کیا گیا، یا کیا کیا جائے گا؟ اگر کچھ نہیں ہو سکتا تو لکھیں کیوں۔
outcome-asked-easy = ہم نے پوچھا، آسان تحریر میں
outcome-heard-easy = آپ نے کہا، آسان تحریر میں
outcome-done-easy = ہم نے کیا، آسان تحریر میں
outcome-easy-hint = ہر سطر میں ایک چھوٹا جملہ اور ایک بات۔ آپ اسے خالی چھوڑ سکتے ہیں۔
outcome-about = اس موضوع سے کیا بنا؟
outcome-about-hint = وہ چنیں جو لوگوں کو ساتھ ملنا چاہیے۔
outcome-kind-statement = ’میں‘ بیان
outcome-kind-action = کام
outcome-kind-progress = کام کہاں تک پہنچا
outcome-next = موضوع بند ہو جاتا ہے، اور حصہ لینے والے سب لوگوں کو بتایا جاتا ہے۔
outcome-button = موضوع بند کریں

## What was just done
said-outcome = موضوع بند ہے۔ حصہ لینے والے سب لوگوں کو بتایا جاتا ہے۔

## What to put right
fault-outcome-asked = لکھیں کہ کیا پوچھا گیا۔
fault-outcome-heard = لکھیں کہ لوگوں نے کیا کہا۔
fault-outcome-done = لکھیں کہ کیا کیا گیا۔
fault-outcome-easy = سطر { $number } ابھی آسان تحریر نہیں: الفاظ مشکل ہیں یا جملہ لمبا ہے۔ اسے مختصر اور سادہ لکھیں۔
