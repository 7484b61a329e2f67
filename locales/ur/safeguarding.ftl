### حفاظت کے ذمے دار کیا دیکھتے ہیں۔ کوئی اور نہیں دیکھتا۔

safeguarding-title = لوگوں کی حفاظت
safeguarding-card = پوسٹیں جن سے لگتا ہے کہ کوئی محفوظ نہیں۔
safeguarding-lead = پوسٹیں جن سے لگتا ہے کہ کوئی محفوظ نہیں۔ نئی پوسٹیں { $hours } گھنٹے کے اندر دیکھیں۔ یہ صفحہ صرف حفاظت کے ذمے دار دیکھتے ہیں۔
safeguarding-own = کوئی اپنے بارے میں معاملہ نہیں دیکھتا: جو آپ کی اپنی پوسٹ کے بارے میں ہے، اسے حفاظت کا کوئی اور ذمے دار دیکھتا ہے۔
safeguarding-late-count = { $count ->
    [one] ایک معاملے کو دیر ہو گئی ہے: کسی نے اسے وقت پر نہیں دیکھا۔
   *[other] { $count } معاملوں کو دیر ہو گئی ہے: کسی نے انہیں وقت پر نہیں دیکھا۔
}
safeguarding-late-many = { $count } یا زیادہ معاملوں کو دیر ہو گئی ہے: کسی نے انہیں وقت پر نہیں دیکھا۔
safeguarding-none = کچھ انتظار میں نہیں۔
safeguarding-none-closed = ابھی کچھ بند نہیں ہوا۔
safeguarding-came = آیا: { $when }
safeguarding-closed-link = بند معاملے
safeguarding-open-link = کھلے معاملے

## یہ کس بارے میں ہو سکتا ہے
concern-kind-suicide = خودکشی
concern-kind-self-harm = خود کو نقصان پہنچانا
concern-kind-physical = جسمانی زیادتی
concern-kind-domestic = گھریلو زیادتی
concern-kind-sexual = جنسی زیادتی
concern-kind-financial = پیسوں کی زیادتی
concern-kind-psychological = ذہنی زیادتی
concern-kind-modern-slavery = جدید غلامی
concern-kind-discriminatory = امتیازی زیادتی
concern-kind-organisational = ادارے میں بری دیکھ بھال
concern-kind-neglect = لاپروائی
concern-kind-self-neglect = اپنا خیال نہ رکھنا
concern-kind-none = کوئی فکرمند ہے

## کہاں تک پہنچا
concern-state-new = نیا
concern-state-late = دیر: کسی نے نہیں دیکھا
concern-state-acknowledged = کوئی دیکھ رہا ہے
concern-state-decided = فیصلہ ہو گیا
concern-state-closed = بند
concern-source-words = پوسٹ کے الفاظ۔ دوسروں کے پڑھنے سے پہلے روکی گئی
concern-source-report = کسی نے پوسٹ کی اطلاع دی
concern-source-answer = لکھنے والے نے یہ ماڈریٹر کو جواب میں لکھا
concern-source-moderator = ماڈریٹر نے آگے دی

## ایک معاملہ
safeguarding-words-title = الفاظ
safeguarding-found-title = ان میں کیا ملا
safeguarding-before-title = پہلے کیا لکھا تھا
safeguarding-before-lead = پوسٹ بدل دی گئی ہے۔ یہاں وہ سب ہے جو اس میں تھا، پہلے الفاظ سب سے اوپر۔
safeguarding-state-label = کہاں تک پہنچا
safeguarding-decision-label = فیصلہ
safeguarding-source-label = کیسے آیا
safeguarding-came-label = کب آیا
safeguarding-due-label = کب تک دیکھیں
safeguarding-place-label = کہاں
safeguarding-post-label = پوسٹ
safeguarding-post-seen = دوسرے اسے پڑھ سکتے ہیں
safeguarding-post-waits = دوسروں کے پڑھنے سے پہلے ماڈریٹر اسے دیکھتے ہیں
safeguarding-post-unseen = دوسرے اسے نہیں پڑھ سکتے
safeguarding-who-label = کس نے لکھا
safeguarding-guest = بغیر اکاؤنٹ
safeguarding-typed-label = کس نے ٹائپ کیا
safeguarding-reach-label = رابطہ کیسے ہو
safeguarding-reach-none = سائٹ کو کوئی پتا معلوم نہیں
safeguarding-reads-label = کس میں پڑھتے ہیں
safeguarding-next-title = آپ کیا کر سکتے ہیں
safeguarding-acknowledge-button = میں اسے دیکھتا یا دیکھتی ہوں
safeguarding-note-link = نوٹ لکھیں
safeguarding-decide-link = فیصلہ کریں
safeguarding-close-button = بند کریں
safeguarding-history-title = کیا ہوا، اور نوٹ
safeguarding-history-lead = اسے صرف حفاظت کے ذمے دار پڑھتے ہیں۔
concern-step-came = آیا
concern-step-came-again = پھر آیا
concern-step-reported = پوسٹ کی اطلاع دی
concern-step-reported-by-somebody = کسی نے بغیر اکاؤنٹ اطلاع دی
concern-step-answered = ماڈریٹر کو جواب دیا:
concern-step-passed-on = ماڈریشن سے آگے دی
concern-step-acknowledged = دیکھ رہے ہیں
concern-step-escalated = دیر ہو گئی: اس جگہ کے تمام حفاظت کے ذمے داروں کو خط گیا
concern-step-escalated-to-administrators = دیر ہو گئی۔ حفاظت کے کسی ایسے ذمے دار تک پہنچا نہ جا سکا جو اسے دیکھ سکے: منتظمین کو خط گیا
concern-step-escalated-to-nobody = دیر ہو گئی۔ کسی کو خط نہیں گیا: یہاں نہ حفاظت کے کسی ذمے دار کا پتا ہے، نہ کسی منتظم کا۔ پھر کوشش ہو گی
concern-step-noted = نوٹ لکھا
concern-step-decided-what = فیصلہ: { $decision }
concern-step-told = لکھنے والے پڑھتے ہیں:
concern-step-closed = بند کیا
concern-step-exported = کیس سسٹم کے لیے فائل لی

## نوٹ اور فیصلے
safeguarding-note-title = نوٹ لکھیں
safeguarding-note-text = آپ کا نوٹ
safeguarding-note-hint = اسے صرف حفاظت کے ذمے دار پڑھتے ہیں۔ یہ کیس سسٹم کو بھی ملتا ہے۔
safeguarding-note-button = نوٹ محفوظ کریں
fault-safeguarding-note-missing = اپنا نوٹ لکھیں
safeguarding-decide-title = فیصلہ کریں
safeguarding-decision = کیا ہو گا؟
decision-no-concern = کوئی فکر نہیں
decision-no-concern-hint = پوسٹ آگے جاتی ہے: پڑھنے والوں کے پاس، یا پہلے ماڈریٹر کے پاس۔
decision-keep-back = پوسٹ روک رکھیں
decision-keep-back-hint = دوسرے اسے نہیں پڑھتے۔ لکھنے والے اب بھی دیکھتے ہیں۔
decision-passed-on = کونسل کی حفاظت کی ٹیم کو دیا گیا
decision-passed-on-hint = اب یہ ان کے پاس ہے۔ نیچے لکھیں کس کے پاس اور کب سے۔
decision-emergency = ہنگامی سروس کو بلایا گیا
decision-emergency-hint = نیچے لکھیں کب، اور انہوں نے کیا کہا۔
safeguarding-why = کیوں؟
safeguarding-why-hint = اسے صرف حفاظت کے ذمے دار پڑھتے ہیں۔
fault-safeguarding-decision-missing = چنیں کہ کیا ہو گا
fault-concern-decided-meanwhile = اسی وقت کسی اور نے فیصلہ کر دیا۔ دیکھیں کیا فیصلہ ہوا، پھر فیصلہ کریں
fault-safeguarding-why-missing = لکھیں کیوں
safeguarding-release = کیا دوسرے پوسٹ پڑھ سکتے ہیں؟
safeguarding-release-hint = صرف جب معاملہ آگے دیا گیا ہو یا ہنگامی ہو: کسی کو مدد بھی چاہیے ہو سکتی ہے اور اپنی بات سنانا بھی۔
safeguarding-release-yes = ہاں، یہ آگے جاتی ہے
safeguarding-told = لکھنے والے اس بارے میں کیا پڑھیں؟
safeguarding-told-hint = یہ ان کی پوسٹ کے ساتھ ان کی زبان اور شکل میں ہوتا ہے، کسی خط میں نہیں۔ جو ان کے کندھے کے اوپر سے دیکھے وہ بھی پڑھ سکتا ہے۔
safeguarding-told-nothing = کچھ نیا نہیں: کہ ہم ابھی پڑھ رہے ہیں
safeguarding-decide-button = فیصلہ کریں
said-acknowledged = آپ اسے دیکھ رہے ہیں۔ دوسرے یہ جانتے ہیں۔
said-noted = نوٹ محفوظ ہے۔
said-decided = آپ کا فیصلہ محفوظ ہے۔
said-concern-closed = معاملہ بند ہے۔

## کیس سسٹم کے لیے
safeguarding-export-title = کیس سسٹم کے لیے
safeguarding-export-lead = تمام کھلے معاملے، جو کچھ ہوا اس کے ساتھ، ایک فائل میں۔ ہر ایک کے ساتھ لکھا جاتا ہے کہ آپ نے فائل لی۔
safeguarding-export-one-lead = یہ معاملہ، جو کچھ ہوا اس کے ساتھ۔ لکھا جاتا ہے کہ آپ نے فائل لی۔
safeguarding-export-csv = جدول لیں (CSV)
safeguarding-export-json = JSON لیں
