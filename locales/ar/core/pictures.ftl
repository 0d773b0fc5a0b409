# Drawings made for this guide: captions, words in them, and what they show for those who cannot see them.

picture-skin = أين تنتهي الإبرة: في الطبقة الوسطى أو في الدهون تحتها مباشرة. الرسم ليس بمقياس حقيقي.
    .alt = مقطع في الجلد: طبقة خارجية رقيقة، ثم طبقة وسطى سميكة فيها أوعية دموية وجذر شعرة، ثم دهون. أربع إبر على عمق 1 و2 و4 ملليمترات وأعمق: اثنتان في الطبقة الوسطى، وواحدة عند حدّها الأسفل، وواحدة في الدهون.
# $n millimetres.
picture-skin-depth = { $n } مم
picture-skin-deeper = أعمق
picture-skin-outer = الطبقة الخارجية، بأي لون للبشرة
picture-skin-middle = الطبقة الوسطى، وفيها الأوعية الدموية وجذور الشعر
picture-skin-fat = الدهون تحت الجلد

picture-steps = الجلسة في أربع خطوات.
picture-steps-numb = التخدير الموضعي، إن استُخدم
picture-steps-points = نقاط كثيرة واحدة بعد الأخرى
picture-steps-depth = إبرة قصيرة تُحرَّك قليلًا
picture-steps-drop = قطرة صغيرة جدًا تبقى في الجلد

picture-spacing = خطة كما تصفها العيادات عادة. لم تثبت أي دراسة أن هذه المواعيد هي الأفضل.
    .alt = الجلسات نقاط على خط: أربع متقاربة في البداية، وعند الثالثة أو الرابعة علامة للتوقف والتقييم، ثم جلستان متباعدتان.
picture-spacing-first = من 7 إلى 10 أيام
picture-spacing-monthly = شهر
picture-spacing-first-what = الجلسات الأولى، والشائع بينها من 7 إلى 10 أيام
picture-spacing-monthly-what = الجلسات التالية، والشائع جلسة كل شهر
picture-spacing-review = توقّف وسؤال: هل توجد فائدة؟

picture-late = الأسابيع بعد الجلسة. قد تظهر العدوى البطيئة بعد وقت طويل من هدوء الجلد.
    .alt = خط للأسابيع من 0 إلى 12. يمتد شريط من الأيام الأولى حتى الأسبوع 12 تقريبًا، وجزء أغمق يحدّد الأسبوعين 3 و4.
picture-late-most = يظهر أغلب العدوى البطيئة بعد نحو 3 إلى 4 أسابيع
picture-late-range = تتراوح الحالات المنشورة بين أيام ونحو 3 أشهر، ونادرًا أكثر
