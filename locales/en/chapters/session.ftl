# Chapter “session”: what happens in one session, and what the patient may check.

guide-session-check = Before the first needle
    .body =
        You may ask to see these things. A good doctor will not mind.

        - The doctor’s name and licence, and the clinic’s licence on the wall.
        - A new needle and syringe in sealed packs, opened in front of you.
        - Clean hands and gloves. Skin and bottle top wiped clean.
        - The box: product name, maker, batch number and expiry date.
        - What is kept ready for a severe allergy.

        Clean work alone is not enough. In one outbreak, 17 of 77 patients got an infection, although the technique was judged correct. Germs in the product, from the factory, were suspected but never proved.

        If something is missing, do not start.

# The limit of lidocaine is a literal: keep the backticks.
guide-session-numbing = Numbing: a choice, not a must
    .body =
        Some doctors put on numbing cream first, others do not.

        Numbing cream is dangerous on a large area, on broken skin, under plastic wrap or with heat. It can cause an uneven heartbeat, fits, coma and death. Use only what the doctor gives, on a small area, uncovered.

        Do not buy your own. In 2024 the US drug regulator warned again, news media report: nothing over `4%` lidocaine without a prescription. Say first if a local anaesthetic ever made you ill.

# The four steps go with the drawing of the four steps. The depth is what is commonly said; no
# guideline sets it.
guide-session-steps = From the first point to the last
    .body =
        1. The doctor cleans the skin and may numb it.
        2. The injections follow at many points, one after another.
        3. A short, fine needle goes into the middle layer of the skin (dermis), or into the fat below. It is moved a little and quickly taken out.
        4. At each point one very small drop stays behind.

        A depth of 1 to 4 millimetres is commonly said. It differs with the goal. The drop is meant to stay near its place and to be taken up slowly.

        Some doctors use an injector device. Each prick can sting. Ask for a break whenever you need one.

# A blocked vessel need not hurt: keep “even without pain”. Colour stands last on purpose.
guide-session-speak = Say it at once
    .body =
        Do not wait for the end. Tell the doctor at once about:

        - One injection that hurts far more than the others.
        - Trouble breathing, faintness, or swelling of the lips, tongue or throat.
        - A change in your sight, speech, face or strength.
        - An uneven heartbeat after numbing.
        - A sudden itchy rash.
        - A net-like pattern, or skin that turns white, grey, blue or dark, even without pain.

        The doctor must stop and look at once. It may be a severe allergy or a blocked vessel, and then every hour matters. If help does not come at once, call { $emergency }.

        You may also stop just because you want to.

guide-session-wait = Stay for about half an hour
    .body =
        A severe allergy (anaphylaxis) usually starts within minutes of an injection, most often in the first half hour. So it is sensible to stay in the clinic for about half an hour. No rule that we found sets this time for mesotherapy.

        It is an emergency if breathing gets hard, you collapse, or your lips, tongue or throat swell. So is an itchy rash when you also feel faint or sick. After you have left, call { $emergency }.

        A severe allergy can come back hours later, up to three days. So go to hospital even if you feel better.

guide-session-leave = Before you leave
    .body =
        - Feel and look at the needle points once more. Show the doctor anything that seems odd.
        - Get it in writing: date, doctor, area, product name, maker and batch number. A photo of the box is good too.
        - Ask for the aftercare sheet.
        - Ask for a number that answers at night.

        Keep this record for good. If something shows weeks or months later, it helps the doctor to find the cause. It also helps health officials to warn others.
