### What may bother somebody. For each: .point says what is known best, .what describes
### it, .nothing says how it goes on without treatment, .description is for page heads.
### goal-<id>-<option> says which creams, which substance, which procedures.
### Rows, ratings and sources: src/content/decide/goals.rs.

goal-freshness = Wrinkles, or fresher skin
    .point = For vitamin mixtures in the face, studies are tiny and disagree. One licensed filler has better proof, for the cheeks only.
    .description = Wrinkles or tired skin: doing nothing, creams and habits, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        With the years, skin gets lines and can look dull. Everybody’s skin does this. It is not an illness.

        It can still bother you. That is reason enough to look at what there is.
    .nothing = Lines may slowly grow. How fast, nobody can tell you. You can still choose later.
goal-freshness-care = Sun protection, creams, not smoking
    .may = Not examined by us: we read the studies of mesotherapy only. Ask a doctor what sun protection, a cream and not smoking can change for you.
goal-freshness-mesotherapy = Vitamins, often with hyaluronic acid
goal-freshness-other = One filler in tiny drops, licensed in the USA; lasers, peels, surgery
    .may = Lasers, peels, surgery: not examined by us, because each is different. Ask a doctor what they can change in your case.

goal-pigmentation = Dark marks, or melasma
    .point = Studies of tranexamic acid injections disagree. Before anything else, a doctor must say which kind of mark it is.
    .description = Dark marks and melasma: doing nothing, creams and tablets, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        Dark marks are patches with more colour than the skin around them. Melasma is one kind: dark patches, mostly on the face.

        They can look alike and have different causes. So the first step is to know which kind you have.
    .nothing = Marks may stay, fade or come back. Nobody can tell you which. Show a mark that is new or changes to a doctor first.
goal-pigmentation-care = Sun protection, creams, or tranexamic acid tablets from a doctor
    .may = Melasma: in a review of 28 trials, tablets of tranexamic acid did better than injections. A smaller review found injections as good or better. For creams we did not weigh the proof.
goal-pigmentation-mesotherapy = Tranexamic acid, or vitamin C
goal-pigmentation-other = Lasers, peels

goal-dark-circles = Dark circles under the eyes
    .point = What helps depends on the cause. So find the cause before you choose.
    .description = Dark circles: doing nothing, treating the cause, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        Dark circles have several causes:
        - more colour in the skin
        - blood vessels that shine through
        - a hollow that throws a shadow
        - loose skin

        A doctor can help to tell which one is yours.
    .nothing = They may stay or change. Nobody can tell you how. Good studies are rare.
goal-dark-circles-care = Creams, and treating the cause
    .may = In a review of 39 studies, the right treatment depended on the cause. Good proof was rare.
goal-dark-circles-mesotherapy = For example blood plasma (PRP) or vitamins
goal-dark-circles-other = Lasers, fillers, surgery
    .may = In one review, lasers and combined treatments came out ahead. Fillers and surgery are for a hollow or loose skin. Good studies are few.

goal-acne-scars = Acne scars
    .point = Blood plasma (PRP) was tested mostly together with other treatments. For vitamin mixtures we found no study.
    .description = Acne scars: doing nothing, treating acne, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        Acne scars are dents or raised spots that stay when pimples have healed. Dark marks after pimples are something else.

        Do new pimples still come? Ask a doctor about the acne first.
    .nothing = Scars may stay as they are. Nobody can tell you how yours will change. Waiting takes no option away.
goal-acne-scars-care = Treating acne that still comes, creams
    .may = Creams for scars: not examined by us. Acne that still comes can be treated: a doctor can tell how.
goal-acne-scars-mesotherapy = Mostly blood plasma (PRP)
goal-acne-scars-other = Lasers, needling, surgery
    .may = PRP was mostly tested on top of lasers or needling. What these can do alone, we did not weigh.

goal-pores = Large pores
    .point = The one trial tested botulinum toxin, not vitamins. The side that got salt water improved too.
    .description = Large pores: doing nothing, creams and habits, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        Pores are the tiny openings of the skin. Everybody has them, and they are no illness.

        Nobody has set how large is too large.
    .nothing = Pores stay, and that does no harm. How large they will look to you, nobody can tell.
goal-pores-care = Washing, creams
goal-pores-mesotherapy = Botulinum toxin in tiny drops (“mesobotox”), or vitamins
goal-pores-other = Lasers, peels

goal-thin-face = A thin face
    .point = We found no study of mesotherapy for this. Fillers are another treatment, with a risk of their own.
    .description = A thin face: doing nothing, finding the cause, mesotherapy and fillers side by side, with proof and harms.
    .what =
        A face can be thin by nature, or get thinner with age or with weight.

        Did it get thin without a reason you know? Then see a doctor first.
    .nothing = A face that was always thin may stay so. If you lose weight without wanting to, do not wait: see a doctor.
goal-thin-face-care = Finding the cause, food
    .may = A doctor can look for a cause, above all if you lose weight without wanting to.
goal-thin-face-mesotherapy = Vitamins and other mixtures
goal-thin-face-other = Fillers, surgery
    .may = Fillers add volume. How well it shows, and for how long, was not examined by us: ask a doctor.

goal-stretch-marks = Stretch marks
    .point = No treatment works reliably, says a review. Stretch marks do not harm your health.
    .description = Stretch marks: doing nothing, creams, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        Stretch marks are lines in skin that was stretched, for example while growing or in pregnancy.

        They do not harm your health.
    .nothing = They may stay, or slowly change. Nobody can tell you how much. They do not harm your health.
goal-stretch-marks-care = Creams, oils
goal-stretch-marks-mesotherapy = Mostly blood plasma (PRP)
goal-stretch-marks-other = Lasers, needling

goal-cellulite-fat = Cellulite, or fat in one place
    .point = For cellulite, and for fat with the usual mixtures, no study shows that mesotherapy helps. One drug is licensed, only for fat under the chin.
    .description = Cellulite or local fat: doing nothing, habits, mesotherapy, licensed products and other procedures side by side, with proof and harms.
    .what =
        Cellulite is skin with dimples, mostly on thighs and buttocks. Most women have it. It is not an infection, and it does not harm your health.

        Fat in one place is something else. Say which of the two bothers you: the options differ.
    .nothing = Cellulite may stay or change; it does not harm your health. Fat in one place may stay, or change with your weight.
goal-cellulite-fat-care = Food, movement, creams
    .may = Cellulite: a review of 67 studies found no treatment that is clearly good. Fat: ask a doctor what food and movement can change.
goal-cellulite-fat-mesotherapy = Mixtures against cellulite or fat; fat-dissolving injections
goal-cellulite-fat-other = One drug for fat under the chin, licensed in the USA; devices for cellulite

goal-loose-skin = Loose skin
    .point = We found no study of mesotherapy for loose skin, on the belly or elsewhere.
    .description = Loose skin: doing nothing, creams and habits, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        Skin can get loose with the years, after a pregnancy or when weight is lost. You see it on the belly, the buttocks or the face.

        It is not an illness. But it can bother you.
    .nothing = Loose skin may stay or change. Nobody can tell you how. You can still choose later.
goal-loose-skin-care = Movement, creams
goal-loose-skin-mesotherapy = Vitamins and other mixtures
goal-loose-skin-other = Devices, surgery

goal-hair = Hair loss
    .point = Licensed hair medicines have better proof than injections. But first a doctor must find the cause.
    .description = Hair loss: doing nothing, licensed medicines, mesotherapy and other procedures side by side, with proof and harms.
    .what =
        There are several kinds of hair loss. Most of what is known here is about one of them. Doctors call it androgenetic alopecia.

        Other kinds have other causes and need other help. So ask for the cause first.
    .nothing = It may go on, slow down or stop. That depends on the cause. Ask a doctor whether waiting can do harm in your case.
goal-hair-care = Minoxidil on the scalp; finasteride tablets, for men only
    .may = These licensed medicines have the best proof: minoxidil for women and men, finasteride tablets for men only. This holds for one kind of hair loss.
goal-hair-mesotherapy = Hair medicines or vitamins, injected into the scalp
goal-hair-other = Surgery, light
