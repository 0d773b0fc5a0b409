# What is wrong in clinic.json, for the staff. $field is the name of a field.

clinic-problem-unreadable = لا تمكن قراءة { $field } لأنه ليس بصيغة `JSON`. كثيرًا ما تنقصه فاصلة أو علامة تنصيص.
clinic-problem-large = { $field } أكبر من اللازم، ولم يُقرأ. الحد هو `16 KB`.
clinic-problem-unknown = { $field }: لا يوجد حقل بهذا الاسم.
clinic-problem-twice = { $field } مكتوب في الملف مرتين، فلا يُؤخذ بأيٍّ منهما.
clinic-problem-type = { $field }: القيمة ليست من النوع المطلوب (نص أو رقم أو قائمة).
clinic-problem-long = { $field } أطول من اللازم.
clinic-problem-marks = { $field } فيه أسطر جديدة أو علامات مخفية. يجب كتابته من جديد باليد.
clinic-problem-value = { $field } ليس بالشكل المطلوب.
