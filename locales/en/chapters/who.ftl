### Chapter "who": who should not have it now, who waits, who asks first.
### The levels are those of the self-check (src/domain/screening/table.rs): change both together.

guide-who-not-now = Do not have it now
    .body =
        Do not have mesotherapy now if you:

        - are under 18
        - are pregnant, may be pregnant, or breastfeed
        - have cancer, or are being treated for it
        - have a blood clot now, or too few platelets
        - have weak immunity, or take medicine that weakens it
        - have severe kidney or liver disease
        - are allergic to anything in the product

        These products have not been tested in pregnant or breastfeeding women, and the treatment is not urgent. With weak immunity, or kidney or liver disease, the doctor who treats you must agree first.

        Is there **a new lump or sore after an earlier session**? No more sessions until a doctor has looked at it.

        For several of these nobody has studied the risk. Then the careful answer is “not now”. Also say no to anyone who is not a licensed doctor. Say no if nobody can name the product.

# "Infection" and "inflammation" are kept apart, because everyday Arabic uses one word for both.
guide-who-wait = Wait until it has passed
    .body =
        Wait, and then ask a doctor again, if you have:

        - an infection, inflammation, rash or wound where the needle would go
        - a fever or an infection anywhere
        - a cold sore now
        - strong acne or sunburn in that area
        - diabetes or blood pressure that is not under control
        - had a filler, laser, peel or surgery there recently
        - the feeling of being pushed, or a discount that ends soon

        One licensed fat-dissolving drug must never go into infected skin. With diabetes, infection is more likely and healing slower.

guide-who-illness = Ask your own doctor: illnesses
    .body =
        Ask the doctor who treats you first, if you have or had:

        - heart disease
        - diabetes, even if well controlled
        - a blood clot or a stroke in the past
        - a bleeding problem or another blood disease
        - an autoimmune disease
        - cancer in the past
        - epilepsy, thyroid disease, gallstones or trouble swallowing

        A past clot, a stroke or epilepsy matters above all if tranexamic acid is planned. Its labels warn of clots and fits.

        Some articles call all these people “forbidden”. We say: your own doctor decides with you, not the clinic alone.

guide-who-medicines = Medicines: never stop on your own
    .body =
        Do not stop a prescribed blood thinner on your own. For small skin procedures experts usually advise carrying on. Stopping can cause a clot or a stroke. Only the doctor who prescribed it (the prescriber) can change it. **The injection can wait.**

        The same goes for heart medicines: keep taking them, and ask the prescriber first.

        Tell the clinic also about painkillers such as ibuprofen, vitamins and herbs, antibiotics or a recent vaccine. Ask a doctor or pharmacist before you change anything.

guide-who-skin = Ask a doctor: skin and allergies
    .body =
        Ask first if you have or had:

        - raised scars that keep growing (keloids), or keloids in your family
        - psoriasis or vitiligo
        - cold sores that come back
        - isotretinoin, now or in the last year
        - a severe allergy (anaphylaxis), or severe asthma
        - an allergy to numbing medicines, metal, soy or egg
        - a severe reaction to a wasp or bee sting

        Even a small needle mark can start a keloid. Keloids are more common in brown and black skin and in some families. In one study of people with psoriasis, about 1 in 4 got new patches where a needle went in.

        So: not into skin that makes keloids, and not while psoriasis is active.

guide-who-mind = When worry about looks takes over
    .body =
        There is a condition in which worry about looks takes over. About 1 in 5 people who ask for cosmetic surgery have signs of it. In skin clinics it is about 1 in 8. Does this sound like you? Talk to a doctor or a mental-health professional first.

        Are you being treated for your mental health? Tell both: the person who treats you, and the person who would inject.

        The self-check asks all of this, one question at a time. “Not sure” is always an answer. It never says that anybody is fit for treatment.
