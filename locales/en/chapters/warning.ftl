# Kept very short: the cards follow at once.
guide-warning-cards = Which sign do you see?
    .body =
        Start with the first card. **One sign is enough.** You need not have them all, and you need not know the cause.

        If nobody answers, have someone take you to the nearest hospital at once.

guide-warning-first-aid = First aid: what to do until help is there
    .body =
        Each sign has its own steps. What helps with an allergy is wrong for a stroke, so look for your sign.

        A severe allergy (anaphylaxis) usually starts within minutes of an injection, most often in the first half hour. Breathing gets hard, the throat or tongue swells, or the person feels faint. An itchy rash may be there, or not.

        It can come back hours later, up to 3 days. So go to hospital even if you feel better.

guide-warning-say = What to say and bring
    .body =
        Say first: **“I had mesotherapy on …, in my …”** Give the day and the part of the body. Then say what you feel and since when. Doctors may not think of it by themselves.

        Take with you, or show on your phone:
        - the name of the product and its batch number
        - a photo of the box or bottle
        - the name and telephone number of the clinic
        - a list of your illnesses, medicines and allergies
        - photos of the skin from day to day

        Nothing of this at hand? Go anyway.

        If an infection does not heal, ask: “Could this be mycobacteria? Can you test a skin sample?”

guide-warning-skin-tones = Signs on brown and black skin
    .body =
        Redness and paleness can be harder to see on brown and black skin. So feel first, and look at colour last:

        - Does it hurt more than before?
        - Is it hotter or colder than the skin around it?
        - Is it hard or tight?
        - Is it swollen, and does it spread?

        Then compare the colour with the same place on the other side. Has it turned white, grey, blue or darker? Is there a net-like pattern? This can be a blocked blood vessel, **even if it does not hurt**. With an infection, look at lips, tongue, palms and soles.

# Numbers are variables: see src/content/contacts.rs.
guide-warning-report = Where to report in Egypt
    .body =
        Get help first. Reporting can wait until you are better.

        Any patient may report a side effect. You can:
        - call the Egyptian Drug Authority on { $report }, also about a product that looks suspect
        - use its online form, which takes medicines, vaccines and cosmetics

        Keep the box, the bottle or a photo of them. Have the name, the batch number and the day of the injection ready. Your report can protect others.
