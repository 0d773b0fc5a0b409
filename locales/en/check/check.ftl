# The self-check: its questions (check-…) and what can be answered (risk-…).
# The rules are in src/domain/screening/table.rs; this file only says them.
#
# check-… is the question and the heading of its page: always a full question.
#   .topic   two to five words for the summary of answers
#   .why     why we ask
#   .counts  what counts as yes (paragraphs and lists)
#   .none    the last choice, which says no to all others and repeats the question
# risk-… is a choice, and the name of the answer in the result.
#   .reason  why it matters, one sentence
#   .next    what to do now, one sentence; never "stop your medicine"
#
# Where no source can be cited, .reason states no medical fact on purpose.

## Age

check-age = Are you under 18?
    .topic = Your age
    .why = The licensed products we know of are for adults. Nobody has shown that they are suitable for younger people.
    .counts =
        Answer **yes** if you are under 18 today. Answer **no** if you are 18 or older.

risk-under-18 = Under 18 years old
    .reason = These products have not been shown to be suitable for people under 18.
    .next = Wait until you are at least 18, and talk with a doctor or another adult you trust.

## Pregnancy and breastfeeding

check-pregnancy = Are you pregnant, maybe pregnant, or breastfeeding?
    .topic = Pregnancy and breastfeeding
    .why = These products have not been tested in pregnant or breastfeeding women. Not sure? Do a pregnancy test first.
    .counts =
        Answer **yes** if one of these is true:

        - you are pregnant, or you could be
        - your period is late
        - you breastfeed, even a little

        Answer **no** if none of them is true, or none can be true for you.

risk-pregnant-breastfeeding = Pregnant, maybe pregnant, or breastfeeding
    .reason = These products have not been tested in pregnant or breastfeeding women.
    .next = Wait until after pregnancy and breastfeeding; the treatment is not urgent.

## Cancer

check-cancer = Do you have cancer, have you ever had it, or does a mole change?
    .topic = Cancer and moles
    .why = Harm from these injections has not been measured well. With cancer, your cancer doctor comes first.
    .counts =
        Every kind of cancer counts, also of the skin or the blood.

        It counts as cancer **now** also if:

        - you are waiting for a test result
        - you still take a medicine because of the cancer

    .none = No, I have never had cancer, and no mole changes

risk-cancer-now = Cancer now, or treatment for it
    .reason = Care for the cancer comes first, and harm from these injections has not been measured well.
    .next = Leave the injections for now, and ask your cancer doctor before you plan them again.

risk-cancer-past = Cancer in the past
    .reason = Harm from these injections has not been measured well, so the doctor who knows your case must judge.
    .next = Ask your cancer doctor first, and tell the doctor who would inject.

risk-mole = Mole or dark mark there that is new, changes, bleeds or has no diagnosis
    .reason = A mole that changes can be skin cancer, and must be looked at before anything else.
    .next = See a skin doctor first, and have no needle there.

## Skin and infection today

check-skin-today = Is any of this true of your skin or your body today?
    .topic = Skin and infection today
    .why = Needles must not go into infected skin. A new lump or sore after an injection may be a slow infection that a doctor must see first.
    .counts =
        Feel first, then look. These can be signs of infection:

        - pain, heat, swelling or a hard place
        - pus
        - redness, which is harder to see on brown or black skin

    .none = No, none of this is true today

# "Sore" here is a wound (قرحة), not a feeling.
risk-skin-infection = Infection, wound, open sore or rash where the needles would go
    .reason = The licensed fat-dissolving injection must never go into infected skin, and other needles deserve the same care.
    .next = Have your skin treated first, then ask a doctor again when it has healed. If you had injections in the last 3 months, see a doctor today.

risk-new-lump = New lump, sore or colour change where you had injections before
    .reason = It may be a slow infection, and most of these show about 3 to 4 weeks after an injection.
    .next = Show it to a doctor within days, or today if it spreads or you have a fever; no session before that.

risk-acne = Many sore spots (strong acne) where the needles would go
    .reason = Sore, swollen skin needs a doctor’s look before a needle goes in.
    .next = Have the spots treated first, then ask a doctor again.

risk-sunburn = Sunburn or a fresh tan where the needles would go
    .reason = Hurt skin must heal before a needle goes in.
    .next = Wait until your skin feels and looks as usual, then ask a doctor.

risk-fever = Fever, or an infection anywhere in the body
    .reason = An illness must be over before a treatment that can wait.
    .next = Wait until you are well. If you had injections in the last 3 months, see a doctor today and read the warning signs.

risk-antibiotics = Antibiotics now or a short time ago
    .reason = A doctor must know which infection it was, and whether it is over.
    .next = Wait until the infection is over. Take the antibiotic to its end, as prescribed.

risk-vaccine = A vaccine in the last few days
    .reason = A doctor must be able to tell a reaction to the vaccine from a reaction to the injection.
    .next = A vaccine is more urgent than this injection: have it, and ask the doctor how long to wait in between.

## Cold sores

check-cold-sores = Do you get cold sores, or have trouble with teeth or a slow infection?
    .topic = Cold sores, teeth, slow infections
    .why = Injections can wake a cold sore. This seems rare; nobody knows how often.
    .counts =
        A cold sore is a group of small, painful blisters, mostly near the lips or nose. It comes from a virus called herpes, and it often comes back in the same place.

    .none = No, I have none of these

risk-cold-sore-now = Cold sore now
    .reason = Injections can wake this virus, and it is awake now.
    .next = Wait until the cold sore has healed, then ask the doctor.

risk-cold-sores-return = Cold sores that come back from time to time
    .reason = Injections can wake a cold sore; it then usually shows after 1 to 2 days.
    .next = If your face would be treated, ask the doctor about a medicine to prevent a cold sore.

risk-teeth = Infection of a tooth, or dental work just done or planned soon
    .reason = Swelling near fillers has followed infections and dental work.
    .next = With an infection, wait until it is over; after dental work, ask how long to wait.

risk-past-slow-infection = Slow skin infection (mycobacteria) in the past
    .reason = Nobody has studied needles after such an infection.
    .next = Ask the doctor who treated it before you plan anything.

## Allergies

check-allergies = Do you have any of these allergies, or severe asthma?
    .topic = Allergies and asthma
    .why = A severe allergy can threaten life. It usually starts within minutes of an injection, so the doctor must know before.
    .counts =
        Every such reaction counts, even years ago.

        A reaction was **severe** if you had one of these:

        - trouble breathing
        - swollen lips, tongue or throat
        - fainting or collapse

    .none = No, I have none of these allergies and no severe asthma

risk-allergy-product = Allergy to the product, or a bad reaction to such an injection or a skin product before
    .reason = Meeting the same substance again can set off a severe allergy, which can threaten life.
    .next = Do not have that product, and let a doctor find out what caused the reaction before anything is injected.

risk-anaphylaxis = A severe allergic reaction in the past, whatever the cause
    .reason = A severe allergy usually starts within minutes, so the clinic must be ready to treat one.
    .next = Ask the doctor what is kept ready for it, and bring your adrenaline pen if you have one.

# Local anaesthetics such as lidocaine.
risk-allergy-anaesthetic = Allergy to numbing medicine, such as at the dentist
    .reason = The skin may be numbed with such a medicine before the injections.
    .next = Tell the doctor which medicine it was, before anything is put on your skin.

risk-allergy-stings = Severe reaction to wasp or bee stings, or to the enzyme hyaluronidase
    .reason = Wasp allergy in particular may make an allergy to hyaluronidase more likely.
    .next = Ask whether this enzyme may be injected, and whether you need a skin test first.

risk-allergy-soy-egg = Allergy to soy or egg
    .reason = Some fat-dissolving mixtures contain phosphatidylcholine, and the doctor must check what it was made from.
    .next = Ask for the full list of contents, and speak of your allergy before any injection.

risk-allergy-metal = Allergy to nickel or another metal
    .reason = The needles are made of metal, so the doctor must know.
    .next = Ask the doctor which metal it is, and whether it matters for you.

risk-severe-asthma = Severe asthma
    .reason = A severe allergic reaction can make it hard to breathe, so the doctor must know about your asthma.
    .next = Ask the doctor who treats your asthma first, and bring your inhaler.

## More allergies

check-allergies-more = Do you have one of these allergies too?
    .topic = More allergies
    .why = Gloves, skin cleaners and parts of today’s products can set off an allergy.
    .counts =
        - **Latex:** rubber gloves, balloons or condoms make you itch, swell or wheeze.
        - **Skin cleaners:** chlorhexidine or iodine.
        - **Sulfite:** it is in some numbing injections and in some with tranexamic acid.
        - **Fish:** some “salmon DNA” products (PN, PDRN) are made from fish.

    .none = No, I have none of these either

risk-allergy-latex = Allergy to latex (rubber gloves)
    .reason = Latex can cause a severe allergic reaction, and gloves are near every injection.
    .next = Tell the clinic before you go in, and ask for gloves without latex.

risk-allergy-antiseptic = Allergy to a skin cleaner, such as chlorhexidine or iodine
    .reason = Chlorhexidine on the skin has caused severe allergic reactions, though rarely.
    .next = Tell the doctor, and ask what the skin is cleaned with.

risk-allergy-antibiotic = Allergy to an antibiotic
    .reason = The doctor must know what is in the mixture, and what could be given for an infection.
    .next = Tell the doctor the name of the antibiotic and what happened.

risk-allergy-sulfite = Allergy to sulfite
    .reason = Sulfite is in some numbing injections and in some injections of tranexamic acid.
    .next = Ask the doctor to look at the full list of contents first.

risk-allergy-fish = Allergy to fish
    .reason = Some “salmon DNA” products are made from fish; whether the allergy matters for them nobody could tell us.
    .next = Ask what the product is made from, and ask an allergy doctor.

## Blood thinners and other medicines

check-medicines = Do you take any medicine, hormone or supplement?
    .topic = Medicines, hormones, supplements
    .why = Some of them can make you bruise more. Do not stop a prescribed medicine on your own: stopping a blood thinner can cause a clot or a stroke.
    .counts =
        These are **blood thinners**, medicines against clots:

        - warfarin, clopidogrel, heparin or one of the newer ones
        - aspirin that a doctor told you to take, even if you buy it yourself

        You do not know what your tablets are for? Choose “not sure”, and show the box to a pharmacist.

    .none = No, I take nothing at all

# Wording checked against the sources. Do not soften "do not stop it on your own".
risk-blood-thinner = Blood thinner that a doctor prescribed
    .reason = For small skin procedures experts usually advise carrying on with it, because stopping can cause a clot or a stroke.
    .next = Do not stop it on your own: only the doctor who prescribed it can change it, and the injection can wait.

risk-heart-medicine = Medicine for the heart or for blood pressure
    .reason = The doctor who would inject must know every medicine you take.
    .next = Do not stop it on your own, and ask the doctor who prescribed it before you decide.

risk-painkillers = Aspirin, ibuprofen or a similar painkiller without a prescription
    .reason = Some of these may make you bruise more.
    .next = Say how much you take; if a doctor told you to take the aspirin, do not stop it on your own.

risk-supplements = Fish oil, vitamin E, ginkgo or other supplements
    .reason = The doctor must know all you take, also what needs no prescription.
    .next = Write down each product and how much you take, and show the list to the doctor.

risk-hormones = The pill, patch or ring, or other hormones
    .reason = Some of them add to the risk of clots, and so may tranexamic acid in the syringe.
    .next = Ask the doctor who prescribed them, and do not stop them on your own.

risk-other-medicine = Another medicine, also herbs or what you buy yourself
    .reason = Medicines for fits, mood or the heartbeat, and others, can matter with numbing or with the mixture.
    .next = Show the doctor the whole list before any injection, and do not stop any on your own.

## Bleeding, clots, stroke

check-blood = Have you ever had a blood disease, a blood clot or a stroke?
    .topic = Bleeding, clots, stroke
    .why = Many needle points can mean many bruises. One medicine that may be injected, tranexamic acid, must not be used while there is a clot.
    .counts =
        These count:

        - bleeding or bruising far more than usual, even without a known cause
        - any anaemia, such as from too little iron, thalassaemia or sickle cells
        - a clot in a leg, a lung, an eye or anywhere else
        - a stroke or mini-stroke, even if all is well now

    .none = No, I have had none of these

risk-bleeding-disorder = A bleeding disorder, or bleeding very easily
    .reason = You may bleed or bruise more than other people.
    .next = Let a doctor find the cause first, and tell the doctor who would inject.

risk-low-platelets = Low platelets
    .reason = Only a blood doctor can judge what your platelets allow.
    .next = Have no injections, above all none of your own blood plasma (PRP), until your blood doctor agrees.

risk-blood-disease = Anaemia or another blood disease
    .reason = What this means for you depends on which blood disease it is.
    .next = Ask the doctor who treats it first, and bring your last blood test.

risk-clot-now = Blood clot now, or treatment for one
    .reason = Tranexamic acid, which may be in the injection, must not be used while there is a clot.
    .next = Leave the injections for now, and do not stop your clot medicine without the doctor who prescribed it.

risk-clot-past = Blood clot in the past
    .reason = The leaflet of tranexamic acid, which may be in the injection, warns of clots.
    .next = Ask the doctor who treated the clot, and ask if tranexamic acid is planned, as an injection or as tablets.

risk-stroke = Stroke or mini-stroke, ever
    .reason = The leaflet of tranexamic acid, which may be in the injection, warns of clots.
    .next = Ask the doctor who treats you first, and do not stop any prescribed medicine on your own.

risk-g6pd = `G6PD` deficiency (fava bean anaemia), or methaemoglobinaemia
    .reason = Some numbing creams can take the oxygen from the blood, and vitamin C in high doses can break it down.
    .next = Tell the doctor before any numbing product or vitamin C injection.

## Heart and blood pressure

check-heart = Do you have any of these problems of the heart, blood pressure or clotting?
    .topic = Heart, blood pressure, clotting
    .why = Large amounts of numbing cream have caused an uneven heartbeat. A doctor who knows your heart must hear of the plan.
    .counts =
        With **heart disease** we mean:

        - a heart attack, chest pain from the heart, or a weak heart
        - a valve problem, or a heart problem from birth
        - a stent, a pacemaker or a heart operation

        Blood pressure is **not under control** if a doctor says so, or if the last readings were too high.

    .none = No, I have none of these problems

risk-heart-disease = Heart disease
    .reason = Large amounts of numbing cream can upset the heartbeat, so a heart doctor must know the plan.
    .next = Ask your heart doctor first, and do not stop any heart medicine on your own.

risk-heart-rhythm = Uneven heartbeat
    .reason = Large amounts of numbing cream have caused an uneven heartbeat.
    .next = Ask your heart doctor first, and speak of it before anything is put on your skin.

risk-blood-pressure = High blood pressure that is not under control
    .reason = It must be treated first, because these injections can wait.
    .next = See a doctor about your blood pressure, take your tablets as prescribed, and ask again later.

risk-heart-recent = Heart attack in the last months, or chest pain at rest, new or worse
    .reason = After a heart attack, planned operations are put off for months; these injections can wait too.
    .next = Ask your heart doctor first. With chest pain now, call { $emergency }.

risk-stroke-recent = Stroke or mini-stroke in the last months
    .reason = After a stroke, planned operations are put off for months; these injections can wait too.
    .next = Ask the doctor who treats your stroke first.

risk-clotting-family = A known tendency to clots, in you, a parent, brother or sister
    .reason = The product text of tranexamic acid asks for care then, and it may be in the syringe.
    .next = Ask your doctor first, and say so to whoever injects.

## Diabetes

check-diabetes = Do you have diabetes, or a kidney or liver disease?
    .topic = Diabetes, kidneys, liver
    .why = With diabetes, infection is more likely and healing is slower.
    .counts =
        Every kind of diabetes counts, with insulin, with tablets or with neither.

        Sugar is **under control** if you mostly reach the levels agreed with your doctor. If you do not know your levels, choose “not sure”.

    .none = No, I have none of these diseases

risk-diabetes-controlled = Diabetes, with sugar under control
    .reason = With diabetes, infection is more likely and healing is slower.
    .next = Ask your diabetes doctor first, and take extra care to keep the skin clean afterwards.

risk-diabetes-uncontrolled = Diabetes, with sugar not under control
    .reason = With diabetes, infection is more likely and healing is slower, so your sugar comes first.
    .next = Wait until your sugar is under control, then ask your diabetes doctor.

risk-kidney-liver-mild = Any other kidney or liver disease, or hepatitis B or C
    .reason = Kidneys and liver clear what is injected, and harm from these mixtures has not been measured well.
    .next = Ask the doctor who treats it first. With severe disease, choose it in a later question too.

## Immune system

check-immune = Do you have an immune, muscle or nerve disease, or weak immunity?
    .topic = Immune system, muscles, nerves
    .why = Injections can bring an infection. A slow one often needs about six months of treatment.
    .counts =
        - **Autoimmune disease:** the body attacks itself, such as in lupus, rheumatoid arthritis or scleroderma.
        - **Weak immunity:** the body fights germs badly, such as after a transplant or with HIV.
        - **Medicine that weakens immunity:** such as steroid tablets, chemotherapy, transplant medicine, or strong medicine for joints, bowel or skin.

    .none = No, I have none of these

risk-autoimmune = Autoimmune disease, such as lupus or rheumatoid arthritis
    .reason = After fillers, late lumps are more likely in people with autoimmune disease.
    .next = Ask the doctor who treats it first, and do not stop any prescribed medicine on your own.

risk-weak-immunity = Weak immunity from an illness or a transplant
    .reason = A slow infection often needs about six months of treatment, and your body has less strength to fight it.
    .next = Leave the injections for now; only the doctor who treats you can say if that may change.

risk-immune-medicine = Medicine that weakens immunity
    .reason = A slow infection often needs about six months of treatment, and your body has less strength to fight it.
    .next = Leave the injections for now, do not stop the medicine on your own, and ask the doctor who prescribed it.

risk-sarcoidosis = Sarcoidosis
    .reason = Lumps have grown at filler and plasma points in people with it.
    .next = Ask your doctor first.

risk-muscle-nerve = A muscle or nerve disease, such as myasthenia gravis or ALS
    .reason = Botulinum, which some mixtures hold, is riskier with such a disease.
    .next = Ask the doctor who treats it first, and ask whether botulinum is in the mixture.

## How the skin heals

check-skin-reacts = Is any of this true of how your skin heals, or of what lies under it?
    .topic = How your skin heals, what lies under it
    .why = A needle mark can start a growing scar, or new patches of some skin diseases.
    .counts =
        - **Keloid:** a raised, hard scar that keeps growing.
        - **Psoriasis:** thick, scaly patches. **Vitiligo:** patches that lost their colour. **Lichen planus:** flat, itchy bumps.
        - **Active:** patches are new or growing. **Quiet:** nothing new for a long time.
        - **Isotretinoin:** capsules for strong acne.

    .none = No, none of this is true of my skin

risk-keloid-here = Raised scar that keeps growing (keloid) where the needles would go
    .reason = Even a small needle mark can start another one.
    .next = Have no needles there, and show the scar to a skin doctor.

risk-keloid-elsewhere = Keloid elsewhere on your body, or in your family
    .reason = A small needle mark can start one, more often in some families and in brown and black skin.
    .next = Ask a skin doctor how your skin scars before you decide.

risk-psoriasis-active = Psoriasis, vitiligo or lichen planus, active now
    .reason = New patches can appear where a needle went in; in one study it did in about 1 in 4 people with psoriasis.
    .next = Leave the injections for now, and have a skin doctor calm the disease first.

risk-psoriasis-quiet = Psoriasis, vitiligo or lichen planus, quiet now
    .reason = New patches can appear where a needle went in; in one study it did in about 1 in 4 people with psoriasis.
    .next = Ask your skin doctor if this risk is worth it for you.

risk-isotretinoin = Isotretinoin now or in the last year
    .reason = The usual rule of waiting has weak proof, and injections were not studied.
    .next = Tell the doctor when you took the last capsule, and let the doctor decide how long to wait.

risk-implants = Something under the skin there: permanent filler, silicone, threads, an implant or metal
    .reason = Experts advise against injecting over a filler that hardly dissolves; for threads and metal nobody knows.
    .next = Tell the doctor what it is and when it was done, however long ago.

## Other illnesses, recent treatments

check-other = Do you have another illness, or a recent treatment?
    .topic = Other illnesses, recent treatments
    .why = There is no standard mixture, so what is injected may matter with your illness.
    .counts =
        - **Severe kidney or liver disease:** a doctor says so, or you have dialysis.
        - **Trouble swallowing:** now or before, and it matters most if your chin or neck would be treated.
        - **Treated recently:** filler, botulinum toxin, laser, peel or an operation at the planned place, in the last weeks or months.

    .none = No, I have no other illness and no recent treatment

risk-kidney-liver = Severe kidney or liver disease
    .reason = Kidneys have failed after cosmetic injections by an untrained person, and harm from these mixtures has not been measured well.
    .next = Leave the injections for now, unless your kidney or liver doctor agrees.

risk-gallstones = Gallstones
    .reason = We found no study on this, so only a doctor can judge it.
    .next = Tell the doctor about your gallstones before you decide.

risk-epilepsy = Epilepsy or fits
    .reason = Fits have been reported with too much numbing cream and with tranexamic acid.
    .next = Ask the doctor who treats you first, and do not stop any prescribed medicine on your own.

risk-thyroid = Thyroid disease
    .reason = There is no standard mixture, so the doctor must check for contents that matter to your thyroid.
    .next = Ask whether the mixture contains hormones, and ask your thyroid doctor before you decide.

risk-swallowing = Trouble swallowing, or a neck operation
    .reason = The licensed injection for fat under the chin can cause trouble swallowing for a time.
    .next = If your chin or neck would be treated, do not have that injection before a doctor has agreed.

risk-recent-procedure = Recent filler, botulinum (Botox), laser, peel or operation where the needles would go
    .reason = The skin must settle first, and fillers can cause swelling or lumps even after weeks.
    .next = Wait, say what was done and when, and ask the doctor how long the skin needs.

risk-other-illness = Another illness that a doctor treats or has treated
    .reason = Examples are porphyria and hereditary angioedema; no list can name every illness that matters.
    .next = Show the doctor who would inject your whole list of illnesses first.

## How you feel, and the offer

check-circumstances = Is any of this true of you, or of the offer?
    .topic = Your feelings, the offer
    .why = You have a right to time, a licensed doctor, and a product with a name. Worry about looks can also take over, and then a needle is not the first help.
    .counts =
        - **Worry:** thoughts about your looks fill much of the day, or keep you at home.
        - **Pressure:** someone pushes you, a discount ends soon, or you must pay before you meet the doctor.
        - **Place:** nobody shows a doctor’s licence, or it is a home, a salon or a party.
        - **Product:** nobody can name it, it has no label, or the seal is broken.

    .none = No, none of this is true

risk-looks-worry = Thinking about your looks an hour or more a day, or avoiding people, mirrors or going out
    .reason = About 1 in 5 people who ask for cosmetic surgery have signs of a condition in which such worry takes over.
    .next = Talk first with a doctor or a mental-health professional. If you think of harming yourself, call { $emergency } or go to a hospital.

risk-mental-health = Treatment for a mental-health condition
    .reason = Health services advise telling the person who treats you and the person who would inject.
    .next = Talk about it with the person who treats you first, and do not stop any prescribed medicine on your own.

risk-fainting = Fainting, or strong fear of needles
    .reason = If the doctor knows before, you can be treated lying down.
    .next = Speak of it before the session starts, and ask to lie down.

risk-pressure = Pressure from someone, or an offer that ends soon
    .reason = You have a right to time to think; do not pay before you meet the doctor.
    .next = Wait, go home, and decide when nobody is pushing you.

risk-not-licensed = No licensed doctor, or a home, a salon or a party
    .reason = In Egypt these injections are a doctor’s work, and serious harm has followed injections by untrained people.
    .next = Do not have it there; look for a licensed doctor in a licensed clinic, and ask to see both licences.

risk-unknown-product = A product without a name, a label or a seal
    .reason = Health officials advise against injections of unapproved substances, and syringes of unknown source have been found in Egypt.
    .next = Do not have it; ask to see the sealed box with the name, the batch number and the expiry date.
