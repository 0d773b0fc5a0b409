### Medical words, explained where they stand. One short sentence each.
### Which section explains which word: src/content/chapters/.

word-mesotherapy = mesotherapy
    .meaning = Many tiny injections of a medicine or a mixture into the skin or just below it.

word-epidermis = epidermis
    .meaning = The outer layer of the skin, which covers and protects.

word-dermis = dermis
    .meaning = The middle layer of the skin, which holds blood vessels.

word-fat-layer = fat layer
    .meaning = The fat under the skin: the third layer, counted from the outside.

word-prp = PRP (platelet-rich plasma)
    .meaning = A part of your own blood with many platelets, the small cells that help blood to clot.

word-hyaluronic-acid = hyaluronic acid
    .meaning = A substance that holds water in the skin and is also made as a gel for injection.

word-fat-dissolving = fat-dissolving
    .meaning = Made to destroy fat cells where it is injected.

word-tranexamic-acid = tranexamic acid
    .meaning = A medicine against bleeding that is also tried against dark marks.

word-filler = filler
    .meaning = A gel that is injected to fill a fold or to add volume.

word-botulinum = botulinum toxin
    .meaning = A medicine that weakens muscles for some months; many people know it as Botox.

word-numbing-cream = numbing cream
    .meaning = A cream with a medicine that makes the skin feel less pain.

word-anaesthetic = local anaesthetic
    .meaning = A medicine that takes away pain in one place while you stay awake.

word-blood-thinner = blood thinner
    .meaning = A medicine that keeps dangerous clots from forming in your blood.

word-prescriber = prescriber
    .meaning = The doctor who ordered a medicine for you and can change it.

word-infection = infection
    .meaning = Germs that grow in the body and make it ill.

# Kept apart from "infection" on purpose: everyday Arabic uses one word for both.
word-inflammation = inflammation
    .meaning = The body’s answer to harm: pain, heat and swelling, with or without germs.

word-mycobacteria = mycobacteria
    .meaning = Slow-growing germs that can cause lumps or sores weeks after an injection; this is not tuberculosis.

word-anaphylaxis = anaphylaxis
    .meaning = A severe allergy that comes on fast and can threaten life.

word-blocked-vessel = blocked blood vessel
    .meaning = Something stops the blood in a vessel, and the part behind it can die.

word-keloid = keloid
    .meaning = A raised scar that keeps growing beyond the wound.

word-melasma = melasma
    .meaning = Dark patches, mostly on the face.

word-cellulite = cellulite
    .meaning = Skin with dimples, mostly on thighs and buttocks; it is not an infection.

word-psoriasis = psoriasis
    .meaning = A lasting skin disease with thick, scaly patches; you cannot catch it.

word-isotretinoin = isotretinoin
    .meaning = A strong medicine against severe acne, taken as capsules.

word-autoimmune = autoimmune disease
    .meaning = A disease in which the immune system attacks the person’s own body.

word-side-effect = side effect
    .meaning = An unwanted effect of a treatment, even when it is done correctly.

word-controlled-trial = controlled trial
    .meaning = A study that compares people who get a treatment with similar people who do not.

word-review = review
    .meaning = A paper that gathers and weighs all the studies it could find on one question.

word-batch-number = batch number
    .meaning = A code on the box that shows which production run a product comes from.

word-consent = consent
    .meaning = Your free agreement after you have understood benefits, harms and other options.

word-adrenaline-pen = adrenaline pen
    .meaning = A ready-filled injector against a severe allergy that people can use themselves.
