//! What readers of Arabic type: everyday Egyptian, without hamza and marks, as it comes.

use super::Asked;

/// Sixty questions.
pub static ASKED: [Asked; 60] = [
    ("هل يؤلم", &["answers/#hurt", "guide/session/#numbing"]),
    ("بيوجع", &["answers/#hurt", "guide/session/#numbing"]),
    (
        "الالم بعد الجلسة",
        &["guide/after/#usual", "guide/risks/#usual", "answers/#hurt"],
    ),
    (
        "هل الميزوثيرابي مفيد",
        &["answers/#work", "guide/hopes/#proof", "guide/hopes/"],
    ),
    ("بيقعد قد ايه", &["answers/#last"]),
    ("هل النتيجه دائمه", &["answers/#last"]),
    ("كام جلسه", &["answers/#sessions", "guide/course/#common"]),
    (
        "عدد الجلسات",
        &["answers/#sessions", "guide/course/#common"],
    ),
    ("بكام الجلسه", &["answers/#cost"]),
    ("سعر الميزوثيرابي", &["answers/#cost"]),
    ("امتى ارجع الشغل", &["answers/#out", "guide/after/#life"]),
    ("الميكب بعد الجلسة", &["answers/#make-up"]),
    ("الشمس بعد الميزو", &["answers/#sun", "guide/after/#care"]),
    ("الجيم", &["answers/#sport", "guide/after/#care"]),
    ("رياضه", &["answers/#sport", "guide/after/#care"]),
    ("الاستحمام", &["answers/#washing", "guide/after/#care"]),
    ("الوضوء", &["answers/#washing"]),
    ("رمضان", &["answers/#fasting"]),
    ("صايمه", &["answers/#fasting"]),
    ("فرحي الشهر الجاي", &["answers/#wedding"]),
    ("انا حامل", &["answers/#pregnancy", "guide/who/#not-now"]),
    ("مرضعه", &["answers/#pregnancy", "guide/who/#not-now"]),
    ("للرجال", &["answers/#men"]),
    ("السن المناسب", &["answers/#age"]),
    (
        "عندي سكر",
        &["answers/#diabetes", "guide/who/#illness", "guide/who/#wait"],
    ),
    ("بوتوكس", &["answers/#treated", "guide/options/#licensed"]),
    ("ديرما بن في البيت", &["answers/#home"]),
    ("الفرق بين الفيلر والميزو", &["answers/#filler"]),
    ("البلازما", &["answers/#plasma", "guide/risks/#products"]),
    (
        "ايه اللي في السرنجه",
        &["answers/#syringe", "guide/what/#syringe"],
    ),
    ("لو حصلت مشكله", &["answers/#wrong"]),
    ("هل يمكن التراجع", &["answers/#undone"]),
    ("تساقط الشعر", &["decide/hair/", "guide/hopes/#proof"]),
    ("الصلع", &["decide/hair/", "guide/hopes/#proof"]),
    ("كلف", &["decide/pigmentation/", "guide/hopes/#proof"]),
    (
        "الهالات السوداء",
        &["decide/dark-circles/", "guide/hopes/#proof"],
    ),
    (
        "علامات التمدد",
        &["decide/stretch-marks/", "guide/hopes/#proof"],
    ),
    (
        "ندبات حب الشباب",
        &["decide/acne-scars/", "guide/hopes/#proof"],
    ),
    (
        "تخسيس اللغد",
        &[
            "guide/hopes/#proof",
            "decide/cellulite-fat/",
            "guide/options/#licensed",
            "guide/course/#fat",
        ],
    ),
    ("سيلوليت", &["decide/cellulite-fat/", "guide/hopes/#proof"]),
    (
        "دوا السيوله",
        &[
            "guide/who/#medicines",
            "guide/before/#medicines",
            "guide/after/#medicines",
            "guide/before/#list",
        ],
    ),
    (
        "اوقف الاسبرين",
        &[
            "guide/who/#medicines",
            "guide/before/#medicines",
            "guide/after/#medicines",
        ],
    ),
    (
        "ندبة بارزة كيلويد",
        &["guide/who/#skin", "guide/risks/#usual"],
    ),
    (
        "كلكوعه بعد شهر",
        &[
            "guide/warning/#cards",
            "guide/risks/#late",
            "guide/risks/#slow",
            "guide/after/#look",
        ],
    ),
    (
        "التورم بيزيد",
        &[
            "guide/warning/#cards",
            "guide/after/#usual",
            "guide/risks/#usual",
        ],
    ),
    (
        "الكدمات بتروح امتى",
        &["guide/after/#usual", "guide/risks/#usual"],
    ),
    ("سخونية", &["guide/warning/#cards"]),
    (
        "مش قادر اتنفس",
        &["guide/warning/#cards", "guide/warning/#aid-allergy"],
    ),
    (
        "زغللة في النظر",
        &["guide/warning/#cards", "guide/warning/#aid-sight"],
    ),
    (
        "جلدي اسود",
        &[
            "guide/warning/#cards",
            "guide/warning/#skin-tones",
            "guide/warning/#aid-vessel",
        ],
    ),
    (
        "حساسيه شديده",
        &[
            "guide/warning/#aid-allergy",
            "guide/warning/#cards",
            "guide/who/#skin",
            "guide/risks/#serious",
        ],
    ),
    (
        "متفطرات",
        &[
            "guide/risks/#slow",
            "guide/warning/#say",
            "guide/warning/#cards",
        ],
    ),
    ("بنج موضعي", &["guide/session/#numbing"]),
    ("كريم مخدر", &["guide/session/#numbing"]),
    ("ابلغ عن اثار جانبيه", &["guide/warning/#report"]),
    (
        "شكوى ضد عياده",
        &["guide/clinic/#record", "guide/warning/#report"],
    ),
    (
        "اختار دكتور ازاي",
        &["guide/clinic/#doctor", "guide/clinic/"],
    ),
    (
        "اسئله للطبيب",
        &[
            "guide/clinic/#proof",
            "guide/clinic/#harm",
            "sheet/",
            "guide/clinic/#doctor",
        ],
    ),
    ("الخصوصيه", &["about/#privacy"]),
    ("٧٢ من كل ١٠٠", &["guide/after/#usual"]),
];

/// What is typed when something may be wrong right now.
pub static URGENT: [&str; 8] = [
    "مش عارف اتنفس",
    "صعوبه في التنفس",
    "فقدت البصر فجأة",
    "جلدي بقى اسود",
    "شفايف زرقاء",
    "سخونية عالية",
    "أغمي عليها",
    "تورم اللسان",
];

/// What is not.
pub static CALM: [&str; 6] = [
    "هالات سوداء",
    "البشرة السمراء",
    "هل يؤلم",
    "مكياج",
    "كم جلسة",
    "أسنان بيضاء",
];
