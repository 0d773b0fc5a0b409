# What every page of the course says: areas of the body, sessions, kinds of product.

area-face = الوجه
area-scalp = فروة الرأس
area-neck = الذقن والرقبة
area-body = الجسم
area-several = أكثر من منطقة، أو مكان آخر

# المتغيِّر $date تاريخ كامل، و$area أحد أسماء area-… السابقة.
recovery-session-name = جلسة { $date } ({ $area })

# المتغيِّر $n عدد صحيح مقرَّب إلى الأدنى. المفرد والمثنى بلا رقم.
recovery-since =
    { $n ->
        [zero] لم تمضِ ساعة على الجلسة بعد
        [one] مضت ساعة واحدة على الجلسة
        [two] مضت ساعتان على الجلسة
        [few] مضت { $n } ساعات على الجلسة
        [many] مضت { $n } ساعة على الجلسة
       *[other] مضت { $n } ساعة على الجلسة
    }

recovery-since-days =
    { $n ->
        [zero] لم يمضِ يوم على الجلسة بعد
        [one] مضى يوم واحد على الجلسة
        [two] مضى يومان على الجلسة
        [few] مضت { $n } أيام على الجلسة
        [many] مضى { $n } يومًا على الجلسة
       *[other] مضى { $n } يوم على الجلسة
    }

recovery-since-weeks =
    { $n ->
        [zero] لم يمضِ أسبوع على الجلسة بعد
        [one] مضى أسبوع واحد على الجلسة
        [two] مضى أسبوعان على الجلسة
        [few] مضت { $n } أسابيع على الجلسة
        [many] مضى { $n } أسبوعًا على الجلسة
       *[other] مضى { $n } أسبوع على الجلسة
    }

recovery-since-future = لم يحن موعد هذه الجلسة بعد.

records-new = كتابة سجل

# المنتجات بترتيب الجدول، وليس الترتيب تفضيلًا.
plan-product-hyaluronic = حمض الهيالورونيك
plan-product-vitamins = خليط فيتامينات
plan-product-tranexamic = حمض الترانيكساميك
plan-product-fat-acid = حمض إذابة الدهون
plan-product-prp = البلازما الغنية بالصفائح (من دمك)
plan-product-hair = دواء للشعر
plan-product-botulinum = خليط بوتولينوم («ميزوبوتوكس»)
plan-product-other = شيء آخر
plan-product-unknown = لا أعرف بعد
