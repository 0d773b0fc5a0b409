### اسم العرض وأسئلته باختصار: في ورقة حساب التكلفة، وفي ورقة الطبيب.

cost-offer = العرض { $n }
cost-to-ask = أسئلة باقية
cost-short-consult = اللقاء الأول مع الطبيب
cost-short-numbing = التخدير
cost-short-follow = زيارة بعد انتهاء الجلسات
cost-short-single = دفع كل جلسة وحدها
cost-short-refund = رد المال عند التوقف
cost-short-treat = علاج أي مشكلة
cost-short-receipt = إيصال فيه المنتج ورقم التشغيلة
