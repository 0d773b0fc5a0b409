### Each benefit that the source article promises, and what was found.
### Rows and ratings: src/content/evidence.rs. The four words are our summary, not the sources'.

rating-none = No proof found
    .meaning = We found no study that shows it, or a careful comparison saw no difference.

rating-weak = Weak proof
    .meaning = There are few, small or poor studies, or studies that disagree.

rating-some = Some proof
    .meaning = At least one good comparison shows a benefit, for one product and one place.

rating-good = Good proof
    .meaning = A drug regulator weighed the studies and licensed the product for this one use.

evidence-freshness = Fresher, younger skin
    .found = In one study, 10 people had four monthly sessions of vitamins with hyaluronic acid. There was no clear change. Another study saw an improvement, but without a comparison group.

evidence-wrinkles = Wrinkles and signs of ageing
    .found = In one study of 6 people, six sessions brought no change. In another, 10 people had fewer fine lines, but no comparison group is described. A review says it cannot be recommended as a routine for the face.

# Tranexamic acid is a medicine against bleeding; here it is injected into the skin.
evidence-pigmentation = Dark marks and melasma
    .found = In a review of 28 trials, injecting tranexamic acid added no clear benefit. Another review found it as good as other ways of giving it, or better. Compared with vitamin C injections there was no difference.

evidence-dark-circles = Dark circles under the eyes
    .found = The right treatment depends on the cause. Good studies are rare. In one review, lasers and combined treatments did better than PRP.

evidence-acne-scars = Acne scars
    .found = PRP was studied, mostly together with laser or needle treatment. Reviewers say that claims go further than the studies. We found no study of vitamin mixtures.

evidence-pores = Large pores
    .found = One study of 20 people tested another medicine, botulinum toxin. It helped for about four months, but the salt-water side improved too. This says nothing about vitamins.

evidence-thin-face = A thin face
    .found = We found no study. Fillers are a different treatment. In the face they can block a blood vessel.

evidence-stretch-marks = Stretch marks
    .found = A review found 6 studies of PRP and calls the proof poor. No treatment works reliably for stretch marks.

evidence-cellulite = Cellulite
    .found = A review of 67 studies found no treatment that is clearly good. A newer review of 24 trials saw hopeful signs for some other treatments, not for mesotherapy.

evidence-sagging = Tighter skin, sagging belly and buttocks
    .found = We found no study of this. A review says that little scientific proof supports mesotherapy for looks.

evidence-circulation = Better blood flow
    .found = This is only a theory. We found no study that shows a benefit in people.

evidence-body-fat = Less fat, body shape
    .found = In a controlled trial, 20 women had one thigh treated with a mesotherapy mixture for 12 weeks. Compared with the other thigh, thigh size and fat did not change.

evidence-fat-dissolving = Fat-dissolving injections that are not approved
    .found = In 37 women, two such mixtures reduced fat, but nobody was left untreated to compare. Another study saw no difference from the untreated side. The US drug regulator has warned of scars, infections and deformities, as news media reported in 2023.

evidence-hair = Hair loss and baldness
    .found = Some medicines injected into the scalp helped, but the studies are poor and differ from each other. Harms were reported too. For vitamins alone a benefit is not shown. Licensed hair medicines have better proof.

evidence-ha-microdroplets = For comparison: one licensed hyaluronic acid product for smoother cheeks
    .found = After one month, cheeks were smoother in about 58 of 100 treated people. Without treatment it was about 5 of 100; no dummy injection was used to compare. It is for people aged 22 or older, and the result is for this product only.

evidence-chin-fat = For comparison: one licensed drug for fat under the chin
    .found = It is licensed in the USA for adults, only for fat under the chin. In its studies, 72 of 100 treated adults had bruising. For a time, 4 of 100 had a crooked smile or a weak face muscle, and 2 of 100 had trouble swallowing.
