//! The drawings as rows: which shapes, where words stand in them, what is said
//! beside them. A new drawing is a row here, its shapes in `locales/drawings.ftl`
//! and its words in each language.
//!
//! Must not know: how a drawing is put together, or where it stands.

use crate::content::chapters::GuidePicture;

/// One drawing: the message of its caption, and what is above it.
pub struct Drawing {
    /// Names the caption, and the class.
    pub id: &'static str,
    /// What is drawn.
    pub body: Body,
}

/// What a figure is made of.
pub enum Body {
    /// One sheet of shapes with words in it.
    Sheet(Sheet),
    /// Small drawings in their order, each with its words below.
    Steps(&'static [DrawingStep]),
    /// Patches of skin, row by row, each with its words beside it.
    Skin(&'static [PatchGroup]),
}

/// A sheet of shapes, 340 wide.
pub struct Sheet {
    /// What it shows, for those who cannot see it.
    pub alt: &'static str,
    /// The shapes.
    pub shapes: &'static str,
    /// Its height.
    pub height: u32,
    /// Words in it: place across, place down of the line they stand on, and which.
    pub labels: &'static [(u32, u32, DrawingWords)],
    /// What the marks stand for: a small drawing of 30 by 18, and its message.
    pub key: &'static [(&'static str, &'static str)],
}

/// Words in a drawing.
#[derive(Clone, Copy)]
pub enum DrawingWords {
    /// A message.
    Message(&'static str),
    /// A message about so many.
    Count(&'static str, usize),
    /// A number alone.
    Number(usize),
}

/// A drawing of 120 by 96 and its message.
pub struct DrawingStep {
    /// The shapes.
    pub shapes: &'static str,
    /// What is said below.
    pub message: &'static str,
}

/// Rows of patches under one heading.
pub struct PatchGroup {
    /// The heading.
    pub title: &'static str,
    /// The rows.
    pub rows: &'static [Patches],
}

/// The same mark on four skin tones.
pub struct Patches {
    /// What is drawn on each patch of 76 by 66.
    pub shapes: &'static str,
    /// What is said beside it.
    pub message: &'static str,
    /// On which day this is so, or how soon help is needed.
    pub when: &'static str,
    /// What is drawn, for those who cannot see it.
    pub alt: &'static str,
    /// The class that gives the row the colour of its care card, or none.
    pub class: &'static str,
}

/// The row of a picture.
pub fn figure(picture: GuidePicture) -> &'static Drawing {
    match picture {
        GuidePicture::SkinLayers => &SKIN,
        GuidePicture::SessionSteps => &STEPS,
        GuidePicture::Spacing => &SPACING,
        GuidePicture::LateSigns => &LATE,
        GuidePicture::Healing => &HEALING,
    }
}

/// Cross-section: outer layer in four skin tones, middle layer with vessels and a
/// hair root, fat; four needles at 1, 2 and 4 mm and deeper.
static SKIN: Drawing = Drawing {
    id: "picture-skin",
    body: Body::Sheet(Sheet {
        alt: "picture-skin.alt",
        shapes: "drawing-skin",
        height: 232,
        labels: &[
            (104, 16, DrawingWords::Count("picture-skin-depth", 1)),
            (166, 16, DrawingWords::Count("picture-skin-depth", 2)),
            (228, 16, DrawingWords::Count("picture-skin-depth", 4)),
            (290, 16, DrawingWords::Message("picture-skin-deeper")),
        ],
        key: &[
            ("drawing-key-outer", "picture-skin-outer"),
            ("drawing-key-middle", "picture-skin-middle"),
            ("drawing-key-fat", "picture-skin-fat"),
        ],
    }),
};

/// The session in four steps.
static STEPS: Drawing = Drawing {
    id: "picture-steps",
    body: Body::Steps(&[
        DrawingStep {
            shapes: "drawing-steps-numb",
            message: "picture-steps-numb",
        },
        DrawingStep {
            shapes: "drawing-steps-points",
            message: "picture-steps-points",
        },
        DrawingStep {
            shapes: "drawing-steps-depth",
            message: "picture-steps-depth",
        },
        DrawingStep {
            shapes: "drawing-steps-drop",
            message: "picture-steps-drop",
        },
    ]),
};

/// Sessions on a line: close together at first, then monthly, with a place to
/// stop and look after the third.
static SPACING: Drawing = Drawing {
    id: "picture-spacing",
    body: Body::Sheet(Sheet {
        alt: "picture-spacing.alt",
        shapes: "drawing-spacing",
        height: 104,
        labels: &[
            (80, 96, DrawingWords::Message("picture-spacing-first")),
            (256, 96, DrawingWords::Message("picture-spacing-monthly")),
        ],
        key: &[
            ("drawing-key-first", "picture-spacing-first-what"),
            ("drawing-key-later", "picture-spacing-monthly-what"),
            ("drawing-key-flag", "picture-spacing-review"),
        ],
    }),
};

/// Weeks after a session: from the first days to about three months, hatched
/// around weeks three and four, when most slow infections show.
static LATE: Drawing = Drawing {
    id: "picture-late",
    body: Body::Sheet(Sheet {
        alt: "picture-late.alt",
        shapes: "drawing-late",
        height: 92,
        labels: &[
            (16, 84, DrawingWords::Number(0)),
            (66, 84, DrawingWords::Number(2)),
            (116, 84, DrawingWords::Number(4)),
            (216, 84, DrawingWords::Number(8)),
            (316, 84, DrawingWords::Number(12)),
        ],
        key: &[
            ("drawing-key-most", "picture-late-most"),
            ("drawing-key-range", "picture-late-range"),
        ],
    }),
};

/// Healing over the days, and four signs that are none of it, the most urgent
/// first. What each sign asks for is that of its card in `domain::warning`.
static HEALING: Drawing = Drawing {
    id: "picture-healing",
    body: Body::Skin(&[
        PatchGroup {
            title: "picture-healing.usual",
            rows: &[
                Patches {
                    shapes: "drawing-healing-first",
                    message: "picture-healing-first",
                    when: "picture-healing-first.when",
                    alt: "picture-healing-first.alt",
                    class: "patches",
                },
                Patches {
                    shapes: "drawing-healing-second",
                    message: "picture-healing-second",
                    when: "picture-healing-second.when",
                    alt: "picture-healing-second.alt",
                    class: "patches",
                },
                Patches {
                    shapes: "drawing-healing-seventh",
                    message: "picture-healing-seventh",
                    when: "picture-healing-seventh.when",
                    alt: "picture-healing-seventh.alt",
                    class: "patches",
                },
            ],
        },
        PatchGroup {
            title: "picture-healing.unusual",
            rows: &[
                Patches {
                    shapes: "drawing-healing-net",
                    message: "picture-healing-net",
                    when: "picture-healing-net.when",
                    alt: "picture-healing-net.alt",
                    class: "patches card-now",
                },
                Patches {
                    shapes: "drawing-healing-spreads",
                    message: "picture-healing-spreads",
                    when: "picture-healing-spreads.when",
                    alt: "picture-healing-spreads.alt",
                    class: "patches card-today",
                },
                Patches {
                    shapes: "drawing-healing-blisters",
                    message: "picture-healing-blisters",
                    when: "picture-healing-blisters.when",
                    alt: "picture-healing-blisters.alt",
                    class: "patches card-today",
                },
                Patches {
                    shapes: "drawing-healing-lump",
                    message: "picture-healing-lump",
                    when: "picture-healing-lump.when",
                    alt: "picture-healing-lump.alt",
                    class: "patches card-days",
                },
            ],
        },
    ]),
};
