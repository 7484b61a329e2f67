### How a person likes to read: what the settings offer beside those in accounts.ftl.

## The groups of the page
me-group-words = الفاظ
me-group-letters = حروف اور سطریں
me-group-look = رنگ، تصویریں اور حرکت
me-group-listening = سننا

# Lines that show what an answer does.
me-example = ہم نو بجے ملتے ہیں، اور بس باہر ہی رکتی ہے۔
me-example-long = ہم نو بجے ملتے ہیں، اور بس باہر ہی رکتی ہے۔ جب آپ آتے ہیں تو چائے تیار ہوتی ہے، اور ایک پُرسکون کمرہ بھی۔

## Room between the letters
me-spacing = سطروں اور حروف کے درمیان کتنی جگہ ہو؟
me-spacing-normal = عام جگہ
me-spacing-wide = زیادہ جگہ
me-spacing-widest = سب سے زیادہ جگہ

## Letters
me-font = کون سے حروف؟
me-font-own-script = آپ کی زبان کے اپنے حروف ہیں، اور وہ ویسے ہی رہتے ہیں۔ آپ کا انتخاب لاطینی حروف والے الفاظ کے لیے ہے، جیسے انگریزی۔
me-font-atkinson = Atkinson Hyperlegible، جس کے حروف آسانی سے ایک دوسرے سے الگ پہچانے جاتے ہیں
me-font-lexend = Lexend، جس کے حروف چوڑے اور برابر ہیں
me-font-opendyslexic = OpenDyslexic، جس کے حروف نیچے سے بھاری ہیں

## Colours
me-contrast-cream = کریم رنگ کے صفحے پر گہرے الفاظ، چمک کے بغیر

## Movement
me-motion = کیا صفحے پر چیزیں ہل سکتی ہیں؟
me-motion-auto = وہی جو میری ڈیوائس پر ہے
me-motion-none = کچھ نہ ہلے

## Reading aloud
me-speed = صفحے کس رفتار سے پڑھ کر سنائے جائیں؟
me-speed-hint = یہ ”یہ صفحہ سنیں“ کے لیے ہے۔ آپ سنتے ہوئے بھی اسے بدل سکتے ہیں۔
me-speed-slow = آہستہ
me-speed-normal = عام رفتار سے
me-speed-fast = تیز
