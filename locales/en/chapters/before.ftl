# Chapter “before”: preparing for a session. It puts two common statements right: that there
# is nothing to prepare, and that blood thinners are to be left out for a week.

guide-before-talk = Talk first, decide later
    .body =
        You may read that there is nothing to prepare. There is. Meet the person who will inject you, on a day before the session. In Egypt, the doctors’ syndicate says that these injections are a doctor’s work.

        Ask:
        - What exactly will be injected? Is it approved for this use?
        - What proof is there for my goal? What if I do nothing?
        - What can go wrong? Whom do I call at night?
        - How many sessions, how far apart, and what is the full price?

        Do not pay before this talk. Then go home and think. You can say no at any time, even on the day.

# Keep “wasp” before “bee”: the proof is for wasp allergy.
guide-before-list = Bring your full list
    .body =
        Tell the doctor everything, even if it seems small:

        - All medicines, creams, herbs and vitamins, also those without a prescription.
        - All illnesses, such as diabetes, blood clots, stroke, epilepsy, heart disease or immune disease.
        - Allergies: to a medicine, a numbing product, wasp or bee stings, or an earlier injection.
        - Raised scars that keep growing (keloids), psoriasis, vitiligo or cold sores.
        - Isotretinoin, a strong acne medicine, now or in the last year.
        - Pregnancy, a possible pregnancy, or breastfeeding.
        - Treatment for your mental health.

        Each of these can change the plan or be a reason to wait. The self-check in this guide helps you make the list.

# The most important correction of the guide. Never weaken it: no wording may sound as if the
# reader, or the person who injects, could stop the medicine.
guide-before-medicines = Never stop a prescribed medicine
    .body =
        Some websites say to leave out blood thinners for a week before the session. **That can be dangerous.**

        Do not stop a prescribed blood thinner on your own. For small skin procedures, experts usually advise carrying on, because stopping can cause a clot or a stroke. Only the doctor who prescribed it can change it. The injection can wait.

        This advice comes from skin surgery. We found no study of it in mesotherapy. Daily aspirin from your doctor is a blood thinner too.

        Painkillers and supplements that you buy yourself are a different matter. Tell the doctor about them, and ask what to do.

guide-before-days = In the days before
    .body =
        This is general advice; we found no trial that tested it. If your clinic’s sheet differs, follow the sheet. But stop no prescribed medicine because of a sheet.

        - Protect the area from sunburn. Leave out peels and waxing there.
        - Ask whether to pause creams with acids or retinol, and for how long.
        - Many clinics ask you to leave out alcohol for a day or two.
        - Ask if a small test of the product on your skin makes sense.
        - Put no numbing cream on at home on your own. Large amounts have caused fits and death.
        - Choose a day with no big event in the week after.

guide-before-day = On the day
    .body =
        Most of this is general advice too.

        - Wash the area gently. Come without make-up or cream on it.
        - Eat a light meal and drink water, unless the doctor says otherwise.
        - Take your prescribed medicines as the doctor who prescribed them told you.
        - Bring your list, your questions and the papers of earlier sessions.
        - Say if needles scare you or make you faint. Ask to lie down.
        - Keep half an hour free afterwards. A severe allergy usually starts in that time.
        - Bring somebody you trust, if you like.

# “Cold sore” is herpes of the lip, not a cold.
guide-before-postpone = When to postpone
    .body =
        Call and move the session if there is any of these:

        - An infection, a wound or a rash where the needle would go.
        - A fever, or an infection anywhere else.
        - A cold sore, or the feeling that one is coming.
        - Sunburn in the area.
        - A new lump, sore or colour change at an earlier needle point. Show it to a doctor first.
        - A pregnancy, a possible pregnancy, or breastfeeding. Wait until both are over.
        - Diabetes that is not under control now.

        Postpone also if somebody presses you, or a discount is about to end. Mesotherapy for looks is not urgent. It can wait.
