//! What is drawn, and what is urgent: evidence, numbers as dots, drawings, care cards.
//!
//! Must not know: what a figure proves.

use leptos::prelude::AnyView;
use mesotherapy_guide::app::State;
use mesotherapy_guide::app::components::basics::plain_list;
use mesotherapy_guide::app::components::icon_array::icon_array;
use mesotherapy_guide::app::components::picture::picture;
use mesotherapy_guide::app::components::{care, evidence};
use mesotherapy_guide::app::element::{IntoChild, el};
use mesotherapy_guide::content::chapters::GuidePicture;
use mesotherapy_guide::content::decide::FIGURES;
use mesotherapy_guide::content::evidence::{EVIDENCE, Rating};
use mesotherapy_guide::domain::warning::ALLERGY;
use mesotherapy_guide::i18n::Messages;

use super::{Sample, below};

/// Every drawing.
const PICTURES: [GuidePicture; 5] = [
    GuidePicture::SkinLayers,
    GuidePicture::SessionSteps,
    GuidePicture::Spacing,
    GuidePicture::LateSigns,
    GuidePicture::Healing,
];

pub fn samples(state: State, tablet: State, text: Messages) -> Vec<Sample> {
    let pictures = PICTURES.map(|one| picture(text, one).view());
    vec![
        ("evidence: key, a hope, each mark", proofs(state, text)),
        ("icon array", figures(text)),
        ("picture: all", below(pictures.into())),
        ("care: cards", care::cards(state, text).view()),
        ("care: first aid", {
            el("div")
                .class("aids")
                .child(care::aid(state, text, &ALLERGY))
                .view()
        }),
        ("care: the call, and on a clinic's tablet", {
            below(vec![
                care::call(state, text).view(),
                care::call(tablet, text).view(),
            ])
        }),
    ]
}

fn proofs(state: State, text: Messages) -> AnyView {
    let first = EVIDENCE
        .iter()
        .take(1)
        .map(|row| evidence::proof(state, text, row));
    let mut parts = vec![
        evidence::key(text).view(),
        plain_list()
            .class("evidence")
            .child(first.collect::<Vec<_>>())
            .view(),
    ];
    parts.extend(Rating::ALL.map(|rating| evidence::rated(text, rating).view()));
    below(parts)
}

fn figures(text: Messages) -> AnyView {
    let figures: Vec<_> = FIGURES
        .iter()
        .flat_map(|figures| figures.figures)
        .take(3)
        .map(|figure| icon_array(text, figure.of_100, &format!("figure-{}", figure.id)))
        .collect();
    plain_list().class("figures").child(figures).view()
}
