//! Names of the published sources that statements and rules rest on.
//!
//! A name is the tag of the list of sources: `M` papers on mesotherapy, `R`
//! regulators, health services, law and press, `K` papers on a single risk, `E`
//! standards for patient information, `N` and `P` sources added when the safety claims
//! were checked again. Gaps in the numbers are sources that were replaced or not
//! good enough to cite. Tags never change their meaning: text and rules name them.
//! Must not know: titles, authors and addresses (those are `content::sources` and
//! `locales/sources.ftl`).

/// Writes each tag once: the variant, its place in `ALL` and its text.
macro_rules! sources {
    ($($id:ident)+) => {
        /// A published source that may be cited.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum SourceId {
            $(
                #[doc = concat!("The source with the tag `", stringify!($id), "`.")]
                $id,
            )+
        }

        impl SourceId {
            /// Every source, in the order of the list.
            pub const ALL: &[Self] = &[$(Self::$id),+];

            /// The tag as it is printed, for example `M1`.
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$id => stringify!($id),)+
                }
            }
        }
    };
}

sources! {
    M1 M2 M3 M4 M5 M6 M7 M8 M9 M10 M16 M19
    M20 M21 M22 M23 M24 M25 M26 M27 M28 M29 M30 M31 M32 M33 M34 M35 M36 M37 M38
    M40 M41 M42 M44 M45

    R1 R3 R4 R5 R6 R9 R10 R11 R13 R14 R15 R16 R17 R18 R19
    R20 R21 R22

    K1 K2 K3 K4 K5 K7 K8 K9 K10 K12 K14 K17

    E1 E3 E4 E9 E10 E11 E12 E14 E15 E16 E17 E18

    N1 N2 N3 N4 N5 N7 N8 N9 N10 N11 N12 N13 N14 N15 N16 N17 N18 N19
    N20 N21 N22 N23 N24 N25 N26 N27 N28 N29 N30 N31 N32 N33 N34 N35 N36

    P1 P3 P4 P5b P6 P7 P8 P9b P10 P11 P12 P13 P14 P15 P16 P17 P18 P19
    P20 P21 P22 P23 P24 P25 P26 P27 P28 P29 P30 P31 P32 P33 P33b P35 P36 P37
    P38 P39 P40 P41 P42 P43 P45 P47 P48 P49 P51 P54 P55 P58 P59 P60 P61 P62
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::SourceId;

    #[test]
    fn every_tag_stands_once_and_has_the_form_of_a_tag() {
        let tags: BTreeSet<_> = SourceId::ALL.iter().map(|id| id.tag()).collect();
        assert_eq!(tags.len(), SourceId::ALL.len());
        for tag in tags {
            let (letter, number) = tag.split_at(1);
            assert!("MRKENP".contains(letter), "{tag}");
            let number = number.strip_suffix('b').unwrap_or(number);
            assert!(number.parse::<u8>().is_ok(), "{tag}");
        }
    }
}
