# Reading aloud, with a voice that the device has.

listen = استماع
# The same button while it reads, and the one that ends it.
listen-stop = إنهاء الاستماع
# The buttons while it reads, in a bar: short.
listen-bar = الاستماع
listen-pause = توقف مؤقت
listen-on = استئناف
listen-before = الجملة السابقة
listen-slower = قراءة أبطأ
listen-end = إنهاء

# How a voice says what it would say wrongly: on each line a sign, a colon, and its words.
# A unit counts only after a number. Lines may be added. “0–0” is a range of numbers and
# “0.0” a decimal point; both languages need these two.
voice-words =
    0–0: إلى
    0.0: فاصل
    %: في المئة
    ٪: في المئة
    °C: درجة مئوية
    °م: درجة مئوية
    ×: في
    مم: ملليمتر
    سم: سنتيمتر
    ملغ: ملليجرام
    مل: ملليلتر
    mm: ملليمتر
    mg: ملليجرام
    ml: ملليلتر
    د.: الدكتور
