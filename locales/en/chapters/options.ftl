# Chapter “options”: what else one can do. Doing nothing comes first and gets equal space.

guide-options-nothing = Doing nothing
    .body =
        You do not need a reason for this choice. It can also be just for now.

        What speaks for it:
        - It has no needle, no wound and no cost.
        - Cellulite and stretch marks do not harm your health. About 80 to 90 of 100 women have cellulite.
        - You can still choose something else later.

        What speaks against it:
        - What bothers you may stay, or slowly change.
        - You give up a possible benefit. For most goals nobody can tell how likely that benefit is.
        - A change may need care. Show a new mark, a sore or hair loss to a doctor first.

# Benefits and limits of each. Medicines are named without brands.
guide-options-medicines = Creams, medicines and habits
    .body =
        For some goals there is something else to ask about:

        - Thinning hair: the best proof is for minoxidil (women and men) and finasteride tablets (men only).
        - Melasma: in a review of 28 trials, tranexamic acid tablets did better than injections. A smaller review found injections as good or better.
        - Dark circles: the right treatment depends on the cause.
        - Ageing skin: ask a doctor about sun protection, creams and smoking.

        These can do harm too. Labels of tranexamic acid warn of clots, fits and sight problems. Tell the doctor about a past clot, a stroke or epilepsy. Ask about side effects, cost, and what happens when you stop.

# These two are licensed in the USA. What is registered in Egypt was not found.
guide-options-licensed = Licensed products for one place
    .body =
        Two injections are licensed in the USA, each for one place:

        - Fat under the chin, adults only: deoxycholic acid. At most 6 sessions, at least 1 month apart, never into infected skin. In its studies, 72 of 100 treated adults had bruising. For a time, 4 of 100 had a crooked smile or weak face muscle. Swallowing was hard for 2 of 100.
        - Cheeks, from age 22: tiny drops of one hyaluronic acid filler. After one month, cheeks were smoother in about 58 of 100 treated people. Without any injection it was about 5 of 100. A filler can block a blood vessel.

        In December 2023 the US drug regulator warned of other fat-dissolving injections, news media reported. It has not approved them. It named permanent scars, serious infections, deformed skin, cysts and painful knots.

        We found no list of what is registered in Egypt. Ask to see the proof.

guide-options-procedures = Other procedures
    .body =
        - Cellulite: a review of 2015 found no treatment that clearly works. A newer one of 24 trials saw hopeful signs for shock waves, radio waves and one enzyme. People were followed only for a short time.
        - Dark circles: lasers and combined treatments came out ahead. Good studies are few.
        - Large pores: botulinum toxin helped for about 4 months in a trial of 20 people. The side with salt water improved too.
        - Stretch marks: no treatment works reliably.
        - Fillers add volume. They can block a blood vessel and harm sight.

        Lasers, peels and surgery have harms of their own. Ask how they act on your skin colour. Ask the same questions as for mesotherapy.

guide-options-time = Waiting and thinking
    .body =
        Mesotherapy for looks is not urgent. The British health service advises taking time before any cosmetic procedure. Four steps can help:

        1. Write down what bothers you, and how much.
        2. Ask what each option can change, and what harm it can do.
        3. Talk with somebody who earns nothing from your choice.
        4. Choose a day to decide, at home.

        People who compare their options in a planned way know more, and judge risks better. Would you rather leave the choice to your doctor? That is fine too. Bring your list and your questions.

# Written with care: no label for the reader, no diagnosis.
guide-options-distress = When looks cause distress
    .body =
        Many people worry about how they look. Sometimes the worry takes over. About 1 in 5 people who ask for cosmetic surgery have signs of such a condition. In skin clinics it is about 1 in 8.

        If this sounds like you, talk to a doctor or a mental-health professional first. This is not vanity, and it is not weakness.

        Are you being treated for your mental health? Tell the person who treats you and the doctor who would inject.

        Is somebody pushing you? The choice is yours alone.

        If you think of harming yourself, get help today. Call { $emergency } or go to the nearest hospital.
