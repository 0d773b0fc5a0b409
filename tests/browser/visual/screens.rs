//! Which screens are looked at, and how: each language, size and light is there.
//!
//! Must not know: how a picture is taken.

/// A screen of the guide.
pub struct Screen {
    /// What stands on it.
    pub page: &'static str,
    /// The tag of its language.
    pub lang: &'static str,
    /// Its address below the language's folder.
    pub path: &'static str,
    /// The window, in pixels: as much of the page as is compared.
    pub size: (u32, u32),
    /// `light`, `dark` or `forced`.
    pub scheme: &'static str,
    /// The side of a block of its picture, in pixels.
    pub block: usize,
}

/// The widest that what is read gets, 46rem: beside it a page of all parts is empty.
const COLUMN: u32 = 736;

impl Screen {
    /// Where what is compared begins across, and how wide it is.
    pub fn columns(&self) -> (u32, u32) {
        let wide = match self.page {
            "parts" => COLUMN.min(self.size.0),
            _ => self.size.0,
        };
        ((self.size.0 - wide) / 2, wide)
    }

    /// The name of its picture.
    pub fn name(&self) -> String {
        let size = if self.size.0 < 600 { "phone" } else { "tablet" };
        [self.page, self.lang, size, self.scheme].join("-")
    }
}

/// Two screens of a small phone.
const PHONE: (u32, u32) = (360, 1_480);
/// One and a half of a tablet held across.
const TABLET: (u32, u32) = (1_280, 1_200);

const fn screen(
    page: &'static str,
    path: &'static str,
    lang: &'static str,
    size: (u32, u32),
    scheme: &'static str,
) -> Screen {
    Screen {
        page,
        lang,
        path,
        size,
        scheme,
        block: 8,
    }
}

/// Ten screens of the guide.
pub const SCREENS: [Screen; 10] = [
    screen("home", "", "en", PHONE, "light"),
    screen("chapter", "guide/risks/", "ar", PHONE, "dark"),
    screen("warning", "guide/warning/", "en", TABLET, "dark"),
    screen("question", "check/#heart", "ar", TABLET, "light"),
    screen("result", "result/", "en", PHONE, "dark"),
    screen("goal", "decide/acne-scars/", "ar", PHONE, "light"),
    screen("plan", "plan/", "en", TABLET, "light"),
    screen("recovery", "recovery/", "ar", TABLET, "dark"),
    screen("today", "today/", "ar", PHONE, "light"),
    screen("sheet", "sheet/", "en", TABLET, "light"),
];

const fn parts(lang: &'static str, size: (u32, u32), scheme: &'static str) -> Screen {
    screen("parts", "parts/", lang, size, scheme)
}

/// In another light everything stands where it does by day, and is looked at for its
/// colours: blocks of twice the side, whose pictures are a quarter as large.
const fn colours(lang: &'static str, size: (u32, u32), scheme: &'static str) -> Screen {
    Screen {
        block: 16,
        ..parts(lang, size, scheme)
    }
}

/// The page of all parts, as high as it is.
pub const PARTS: [Screen; 9] = [
    parts("en", PHONE, "light"),
    colours("en", PHONE, "dark"),
    colours("en", PHONE, "forced"),
    parts("en", TABLET, "light"),
    colours("en", TABLET, "dark"),
    parts("ar", PHONE, "light"),
    colours("ar", PHONE, "dark"),
    parts("ar", TABLET, "light"),
    colours("ar", TABLET, "dark"),
];
