### Sound and sign-language recordings beside a text.

## For readers
recording-name-sound = یہ سنیں: { $form }
recording-name-sign = برطانوی اشاروں کی زبان میں، اس سے بنایا گیا: { $form }
recording-elsewhere-sound = { $site } پر سنیں۔ یہ کسی اور ویب سائٹ پر لے جاتا ہے۔
recording-elsewhere-sign = { $site } پر دیکھیں۔ یہ کسی اور ویب سائٹ پر لے جاتا ہے۔
recording-words-sound = جو کہا گیا ہے وہ پڑھیں
recording-words-sign = جو اشاروں میں کہا گیا ہے وہ پڑھیں
recording-address-sound = آپ اسے یہاں سن سکتے ہیں: { $link }
recording-address-sign = آپ اسے یہاں دیکھ سکتے ہیں: { $link }

## For those who look after a text
recordings-title = ریکارڈنگ
recordings-count = { $count ->
    [0] اس متن کی ابھی کوئی ریکارڈنگ نہیں ہے۔
    [one] اس متن کی ایک ریکارڈنگ ہے۔
   *[other] اس متن کی { $count } ریکارڈنگز ہیں۔
}
recording-add-sound = آواز کی ریکارڈنگ شامل کریں
recording-add-sign = اشاروں کی زبان کی ریکارڈنگ شامل کریں
recording-add-button = ریکارڈنگ پڑھنے والوں کو دکھائیں
recording-language-sound = اس میں کیا پڑھ کر سنایا گیا ہے؟
recording-language-sign = یہ کس سے اشاروں میں کہا گیا؟
recording-language-choose = ایک چنیں
recording-transcript = کہی ہوئی بات، لکھی ہوئی
recording-transcript-sound-hint = جو کچھ کہا گیا ہے وہ سب لفظ بہ لفظ لکھیں، اور بریکٹ میں وہ بھی جو اور سنائی دیتا ہے اور اہم ہے۔ اسے وہ لوگ پڑھتے ہیں جو سن نہیں سکتے، اور وہ سب بھی جو اس وقت نہیں سن سکتے۔
recording-transcript-sign-hint = جو کچھ اشاروں میں کہا گیا ہے وہ سب متن کی زبان میں لکھیں۔ اسے وہ لوگ پڑھتے ہیں جو اشاروں کی زبان نہیں جانتے۔
recording-captions = سب ٹائٹل، اگر آپ کے پاس ہیں
recording-captions-hint = سب ٹائٹل والی فائل کھولیں (جس کے نام کے آخر میں vtt ہوتا ہے، جیسے film.vtt)، اسے پورا نقل کریں، اور یہاں ڈالیں۔ یہ لفظ WEBVTT سے شروع ہوتی ہے۔
recording-link = ریکارڈنگ کا پتا، اگر وہ کسی اور ویب سائٹ پر ہے
recording-link-hint = یہ https سے شروع ہوتا ہے، جیسے https://example.org۔ پڑھنے والے دیکھتے ہیں کہ یہ کس ویب سائٹ پر لے جاتا ہے۔ اگر آپ فائل چنتے ہیں تو اسے خالی چھوڑ دیں۔
recording-file = فائل
recording-file-sound-hint = فائل MP3، M4A، Ogg، WebM یا WAV ہو، زیادہ سے زیادہ { $number } ایم بی۔ فون ریکارڈنگ میں لکھ دیتے ہیں کہ وہ کہاں کی گئی۔ ہم اسے MP3، M4A اور WAV فائلوں میں سے نکال دیتے ہیں؛ پھر بھی ریکارڈ کرنے سے پہلے فون میں جگہ (location) کو بند کر دیں۔
recording-file-sign-hint = فائل MP4، MOV یا WebM ہو، زیادہ سے زیادہ { $number } ایم بی۔ فون فلم میں لکھ دیتے ہیں کہ وہ کہاں بنائی گئی۔ ہم اسے MP4 یا MOV فائل کے نوٹس میں سے نکال دیتے ہیں؛ پھر بھی ریکارڈ کرنے سے پہلے فون میں جگہ (location) کو بند کر دیں۔
recording-agreed = ہر وہ شخص جو سنائی یا دکھائی دیتا ہے، پہلے راضی ہو کہ وہ سب کے لیے کھلی سائٹ پر ہو۔ لوگ اپنا ارادہ بدل سکتے ہیں: تب ریکارڈنگ نکال دیں۔
recording-take-out = یہ ریکارڈنگ نکال دیں
recording-take-out-text = پڑھنے والوں کو یہ پھر نہیں ملے گی، اور اس کی فائل مٹا دی جاتی ہے۔
said-recording = پڑھنے والوں کو ریکارڈنگ اب متن کے ساتھ مل سکتی ہے۔
said-recording-out = ریکارڈنگ نکال دی گئی ہے۔

## What is wrong
fault-recording-language = زبان اور شکل چنیں
fault-recording-transcript = جو کہا گیا ہے وہ لکھیں۔ اس کے بغیر ریکارڈنگ نہیں دکھائی جا سکتی۔
fault-recording-captions = یہ سب ٹائٹل نہیں ہیں۔ سب ٹائٹل لفظ WEBVTT سے شروع ہوتے ہیں، اور ان میں وقت لکھے ہوتے ہیں، جیسے 00:01.000۔
fault-recording-captions-link = سب ٹائٹل صرف فائل کے ساتھ دکھائے جا سکتے ہیں۔ فائل چنیں، یا سب ٹائٹل خالی چھوڑ دیں۔
fault-recording-both = فائل چنیں یا پتا دیں، دونوں نہیں
fault-recording-link = صفحے کا پورا پتا لکھیں، جیسے https://example.org
fault-recording-missing = فائل چنیں، یا کسی اور ویب سائٹ پر ریکارڈنگ کا پتا دیں
fault-recording-file-sound = آواز کی فائل چنیں: MP3، M4A، Ogg، WebM یا WAV۔ یہ فائل کچھ اور ہے، یا خراب ہے۔
fault-recording-file-sign = فلم کی فائل چنیں: MP4، MOV یا WebM۔ یہ فائل کچھ اور ہے، یا خراب ہے۔
