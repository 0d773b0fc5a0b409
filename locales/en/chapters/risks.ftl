# The source article’s whole list stands here. Pimples are not blisters: those are a warning sign.
guide-risks-usual = From small marks to scars
    .body =
        Many needle pricks upset the skin. These side effects should fade day by day:
        - redness, swelling and bruises
        - pain, or soreness when you touch the skin
        - itching
        - feeling sick (nausea); **with hives, faintness or hard breathing it is an emergency**

        These can last longer, so show them to a doctor:
        - a rash, or pimples where the needle went in
        - inflammation (hot, red, swollen skin) or infection (germs that grow)
        - dark marks
        - scars, also raised ones that keep growing (keloids), more often in brown and black skin
        - a cold sore that wakes up, usually after 1 to 2 days

guide-risks-serious = Serious harm
    .body =
        Nobody knows how often these happen. Each one needs help at once:
        - **Severe allergy** (anaphylaxis). It usually starts within minutes, most often in the first half hour. It can come back up to 3 days later.
        - **Blocked blood vessel.** Skin can die, with or without pain. After injections in the face, forehead or scalp, sight can be lost. After injections in the face a stroke can follow.
        - **Too much numbing cream.** This means a large area, broken skin, plastic wrap or heat. It can cause an uneven heartbeat, fits, coma and death.
        - **Infection that spreads.** It can make the whole body very ill.
        - **Kidney failure.** It was reported in 3 women after cosmetic injections by an untrained person.

        The signs stand in the chapter “Warning signs”.

# Non-tuberculous mycobacteria: say that it is not tuberculosis.
guide-risks-slow = The slow infection
    .body =
        Germs called mycobacteria can enter with the needle and grow slowly. It is not tuberculosis. It can happen in a careful clinic too. In one outbreak 17 of 77 patients fell ill, though the technique was judged correct.

        - **Start:** most of these infections show about 3 to 4 weeks after the injection. Reports range from days to about 3 months, rarely longer.
        - **Diagnosis:** it took about 10 weeks in one study. Many people needed more than one antibiotic.
        - **Treatment:** it often takes about 6 months. Scars are common.
        - **Hope:** in one review the infection cleared in 148 of 152 people.

        You can help most by telling the doctor early: “I had mesotherapy on …”

guide-risks-late = Late signs: what to look for
    .body =
        A slow infection can show between two sessions. So look and feel once a week for 3 months, and before each session:
        - a new lump, “pimple” or draining sore at a needle point
        - skin that gets sore, hot or hard
        - dents, hard knots or patches of hair loss
        - a scar that grows, or new scaly or white patches

        Found something? See a doctor, and have no new session before that.

        Lumps can come late without infection too. With hyaluronic-acid fillers, late lumps appeared in about 1 in 200 treatments, typically around 4 months later. For mesotherapy mixes and PRP nobody knows. Show any new lump to a doctor, even months or years later.

guide-risks-products = Extra risks of some products
    .body =
        - **Fat-dissolving injections.** News media report that the US drug regulator warned in December 2023 about those it has not approved. It named permanent scars, serious infections, skin deformities, cysts and painful knots. The label of an approved one warns of open sores, dead skin and hair loss.
        - **Blood plasma (PRP).** It is your own blood, yet it can harm. In one report, 4 people lost sight for good after PRP was injected in the face. In 2024 US health officials reported that HIV was very likely passed on during PRP facials at an unlicensed spa. A few people had lumps years later.
        - **Tranexamic acid.** Labels of the form given into a vein warn of clots, fits and sight problems. Tell the doctor about any past clot, stroke or epilepsy.

guide-risks-numbers = Why nobody can give a percentage
    .body =
        Harms of mesotherapy are known from reports of single patients and small groups. Nobody has counted all the sessions. There is no standard mix either, so one clinic’s figure says little about another. A percentage for “mesotherapy” is a guess.

        One fat-dissolving product was counted, for fat under the chin. Of 100 treated adults:
        - 72 had bruising
        - 4 had a temporary crooked smile or weak face muscle
        - 2 had trouble swallowing for a time

        These numbers do not hold for other products or other places.
