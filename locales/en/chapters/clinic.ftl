# Chapter “clinic”: choosing a doctor and a place, in Egypt and elsewhere.

guide-clinic-doctor = The person who injects
    .body =
        In Egypt, press reports say, the doctors’ syndicate counts these injections as a doctor’s act. In other countries, look in the public list of licensed doctors.

        Meet the person who will inject, not only a seller. Ask about:

        - the licence, and the name it is under
        - the training for exactly this treatment
        - how many people they have treated, and how many had problems

        This is not a formality. In the USA, three women had kidney failure after injections by an untrained person. HIV was very likely passed on during blood-plasma (PRP) facials at a spa without a licence.

# Even a careful clinic cannot rule out harm: the Spanish outbreak says why the batch number matters.
guide-clinic-place = The place and the product
    .body =
        Look for these before you agree:

        - A licence hangs on the wall. In Egypt, officials say: accept no medical care without it.
        - It is a clinic, not a home or a hotel room.
        - Hands are washed, gloves are worn, vial tops are wiped.
        - A new, sealed needle is opened for you.
        - The product is sealed and of a known brand. Egypt’s drug authority has warned of syringes of unknown source.
        - The box shows a name, a maker, a batch number and an expiry date.
        - Nothing comes from a vial without a label.

        Good work lowers the risk but cannot remove it. In Spain, 17 of 77 people got an infection, although the technique was judged correct. Germs from the factory were suspected, not proved. So keep the batch number.

# The eleven questions of the research, in two lists of at most seven.
guide-clinic-proof = Questions about the treatment
    .body =
        You can read these out or show them:

        1. Are you a doctor licensed for this? May I see your licence and the clinic’s?
        2. What exactly will you inject? May I see the box?
        3. Is it approved for this use and this place on the body? By whom?
        4. Are the vial and the needle new, and only for me?
        5. What result can I expect, and what is the proof?
        6. What if I do nothing? What else could I try?
        7. How many sessions, how far apart, at what total price? When do we stop if it does not work?

        A good answer is clear and can be checked. If there is none, you can leave.

guide-clinic-harm = Questions about harm and help
    .body =
        1. Which harms are common, and which are serious?
        2. How many people have you treated, and how many had problems?
        3. Which of my illnesses and medicines matter? Will you write to my doctor?
        4. What is ready here for a severe allergy or a blocked blood vessel?
        5. Whom do I call at night?
        6. If something goes wrong, who treats me and who pays?
        7. May I have the product leaflet and a written record, and go home to think?

        You may be told to stop a medicine. Do not stop a prescribed medicine on your own. Only the doctor who prescribed it can change it. The injection can wait.

guide-clinic-hurry = No pressure, no party, no hurry
    .body =
        These are reasons to say no:

        - You must pay before you have met the person who will inject.
        - A discount or a voucher ends today.
        - It happens at a party or a group event, or with alcohol.
        - Someone promises a result, or says there is no risk.
        - You may not see the box, or may not ask.

        Go home and think before you agree. A careful doctor will not mind. You can say no at any time, even with the cream already on your skin.

# { $report } is the line of the Egyptian Drug Authority.
guide-clinic-record = A written record, and complaints
    .body =
        Read a consent paper at home before you sign it, and keep a copy. After each session, keep a note of the date, place, doctor, product, batch number and treated area. If there is trouble later, it helps to find the cause.

        If something goes wrong, get medical help first. Then you can report it:

        - Side effects: in Egypt anyone can report them, patients too. Call the Egyptian Drug Authority on { $report }.
        - A bad product, or one of unknown source: the same number.
        - Somebody who only poses as a doctor: the Medical Syndicate.
        - Elsewhere: that country’s drug authority and medical council.

        Before you book, answer the questions of the self-check.
