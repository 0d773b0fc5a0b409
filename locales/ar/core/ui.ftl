# What stands around every page and is used by several.

# الاسم القصير تحت الصورة على الشاشة الرئيسية: نحو اثني عشر حرفًا.
site-name = دليل الميزوثيرابي
    .icon-name = الميزوثيرابي
site-what = دليل مجاني عن الميزوثيرابي يحفظ خصوصيتك: معرفة، وقرار، وفحص ذاتي، وخطة، وتعافٍ. لا يموِّله أحد، ولا يخرج من الجهاز أي شيء يُكتب فيه.
# $page is the name of a page or a question.
title-page = { $page } – دليل الميزوثيرابي
title-error = خطأ: { $page } – دليل الميزوثيرابي
skip = الانتقال إلى النص
# يظهر فوق الصفحة إذا تأخرت الصفحة المطلوبة.
loading = جارٍ التحميل…
languages = اللغة
# Labels of the button that changes every number on the page at once.
digits-western = عرض الأرقام بالشكل الغربي (الإنجليزي)
digits-arabic = عرض الأرقام بالشكل العربي

# The page where words are looked for, and the link to it at the top.
find = البحث في الدليل
    .description = كلمة أو سؤال يقود إلى الفصل أو الإجابة القصيرة أو علامة الخطر في هذا الدليل عن الميزوثيرابي.
    .point = تكفي كلمة أو سؤال بكلامك المعتاد. وما يُكتب هنا يبقى في هذه الصفحة من المتصفح.

bar = الأقسام الرئيسية
bar-home = البداية
bar-guide = الدليل
bar-decide = القرار
bar-check = الفحص
bar-course = جلساتي
bar-warning = علامات الخطر

# The pages of a course, short, side by side above each of them.
course-plan = الخطة
course-recovery = التعافي
course-today = اليوم
course-records = السجلات
course-sheet = للطبيب

foot-purpose = معلومات تساعد على الاستعداد للحديث مع الطبيب. هذا الدليل لا يشخِّص، ولا يستطيع أن يقول إن الحَقن يناسبك.
foot-review = لم يراجع طبيب هذا الدليل بعد. موعد المراجعة القادمة: نوفمبر 2027.
foot-about = عن هذا الدليل
foot-sources = المصادر
foot-data = البيانات المحفوظة
version = الإصدار

no-scripts = كل ما هنا متاح للقراءة والطباعة. أما الإجابة عن أسئلة الفحص ووضع العلامات في قائمة التعافي فيحتاجان إلى «جافا سكريبت»، وهو متوقف في هذا المتصفح.
not-started = كل ما هنا متاح للقراءة والطباعة. أما الإجابة والحفظ فلا يعملان في هذا المتصفح.
missing = هذه الصفحة غير موجودة
    .what = ربما كان العنوان قديمًا أو فيه خطأ. الصفحات التالية موجودة:

notice-blocked = هذا المتصفح لا يسمح للدليل بالحفظ. ستُنسى الإجابات عند إغلاق الصفحة.
notice-full = لا توجد مساحة كافية للحفظ في هذا المتصفح. سيُنسى ما يُكتب الآن عند إغلاق الصفحة.
notice-broken = تعذّرت قراءة جزء مما كان محفوظًا. حُفظ هذا الجزء جانبًا ولم يُحذف شيء.
notice-newer = حُفظت الإجابات بإصدار أحدث من هذا الدليل. ستبقى كما هي، ولن يُحفظ أي تغيير هنا.
notice-other-tab = جرى التحديث من نافذة أخرى لهذا الدليل.
notice-close = إغلاق

# Another build of the guide is at hand; it waits for the reader.
update = صدر إصدار جديد من هذا الدليل وهو جاهز. وكل ما حُفظ يبقى كما هو.
update-now = التحديث الآن
update-later = لاحقًا

back = رجوع
cancel = إلغاء
continue = متابعة
change = تغيير
or = أو
answer-yes = نعم
answer-no = لا
answer-unsure = لا أعرف بالتأكيد
error-heading = توجد مشكلة
error-prefix = خطأ:

next-check = إلى الفحص الذاتي
next-decide = إلى مقارنة الخيارات
next-costs = كتابة ما سيكلّفه العلاج
next-sheet = إلى ورقة الطبيب
next-recovery = إلى قائمة التعافي

# $n is the number of sources.
sources-count =
    { $n ->
        [zero] لا مصادر
        [one] مصدر واحد
        [two] مصدران
        [few] { $n } مصادر
        [many] { $n } مصدرًا
       *[other] { $n } مصدر
    }
source-more = المزيد عن هذا المصدر
# $n is the number of words explained.
words-count =
    { $n ->
        [zero] شرح الكلمات
        [one] شرح كلمة
        [two] شرح كلمتين
        [few] شرح الكلمات
        [many] شرح الكلمات
       *[other] شرح الكلمات
    }
# The number is the ambulance's.
call-emergency = الاتصال بالإسعاف { $emergency }

# The card with what a clinic says of itself in clinic.json.
clinic = من العيادة
clinic-note = هذه السطور كتبتها العيادة، وليست من الدليل.
clinic-address = العنوان
clinic-hours = المواعيد
clinic-phone = الهاتف
clinic-whatsapp = واتساب
