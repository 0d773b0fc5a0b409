about = About this guide
 .point = A small team made this guide without pay. No clinic or company is behind it. No clinician has reviewed it yet. What you enter stays in this browser.
about-version = Version { $version }, { $date }
about-date = November 2026
about-who = Who made it, and why
 .body =
 A small team of engineers made this guide, in the spirit of volunteers. We are not doctors. Nobody was paid for it. No clinic, maker or seller gave money or had a say. There is no advertising.

 We began with an article that promised much and said little about harm. We wanted a guide that shows both sides, in Arabic and in English. It should help you to choose, also to choose nothing.
about-review = Not yet reviewed
 .body =
 This guide has **not yet been reviewed by a clinician**: no doctor, nurse or pharmacist has checked it. It has not been tested with patients either. So use it to prepare a talk with a doctor.

 The next review is due in November 2027. Facts can change before then. What a doctor who examines you says comes before what we say.
about-limits = What this guide is not
 .body =
 - It is not a diagnosis. It cannot say what you have.
 - It never says that you are fit for treatment, or that a treatment suits you.
 - It does not replace a doctor who examines you.
 - It is about skin, hair and body shape, not about treating pain.
 - It is not for an emergency. In danger, call { $emergency }.
about-privacy = Your privacy
 .body =
 Everything you enter stays in this browser. Nothing of it is sent to us or to anyone else. There is no account, and nobody counts or follows your visits. To show a page, the browser loads files from a web server, as on any website. Your answers do not go there.

 This browser keeps exactly this:

 - the language and the digits you chose
 - the chapters you have read, and the one you opened last
 - your answers in the self-check, and the day of the last one
 - your recovery lists: day and time, treated area and ticks

 Other people who use this browser can see it. A backup of your phone may copy it too, also to a store on the internet. You can delete all of it further down on this page. On a device that is not yours, do so before you leave.
about-how = How it was made
 .body =
 We took the article apart, claim by claim. In November 2026 we checked each claim against published sources. Where the article was wrong, the guide says what the sources say. Its advertising and its testimonial are left out.

 This work has limits. We read stored copies of the sources. Of most papers we saw only the abstract, a short summary. We may have missed studies.

 Our models for the form were standards for decision aids and for clear health texts. So doing nothing is an option. Benefits and harms get the same space. There is one question at a time. We aimed at about school grade 6 in both languages. Nobody else has checked how well we did.
about-evidence = How we chose the sources
 .body =
 We used papers, health services, drug authorities, laws and standards. Pages of clinics and advertising do not count as proof. Some times in the advice for the days after come only from clinics. There we say so.

 The sections name their sources. The list on this page gives the kind of each:

 - Systematic reviews, and trials with a comparison, say most about benefit. Small or poor ones can still be wrong.
 - Case reports show that a harm can happen, not how often.
 - Health services and drug authorities say what to do in danger.
 - News reports are weak. We use them for local rules, and for warnings whose original we did not see. The list says where we did not read the original.

 Much is not known. We found no reliable numbers for most harms. We found no list of products registered in Egypt. We print a number only where a source gives it.
guide-after = After the session
 .point = Quiet daily life is usually possible the same day. Keep the skin clean and let it rest. Each day should be a little better, not worse.
guide-after-life = Back to daily life
 .body =
 You may read that mesotherapy is “non-invasive”. Experts call it minimally invasive: each needle goes through the skin and leaves a small hole.

 Usually you can go back to quiet work or home life the same day. Some people need a day or two of rest, because of swelling, bruises or pain. So keep the next two days light, if you can.

 If you feel faint, lie down, and do not drive until it has passed. With an itchy rash, swelling or hard breathing, call { $emergency }.
guide-after-usual = What is usual, and when
 .body =
 Clinics commonly describe it like this:

 - First 2 days: soreness, mild swelling, itching and redness, which then fade.
 - Days 3 to 7: bruises change colour and slowly fade.

 Nobody knows how often other marks come. With fat-dissolving acid, bruises are common: in studies of the licensed chin product, 72 of 100 treated adults had bruising. Injections can also wake a cold sore. It usually shows after 1 to 2 days.

 Pain, heat, hardness or swelling that **grows or spreads** is not usual. Show it to a doctor the same day. On brown and black skin redness can be hard to see, so feel as well as look.
guide-after-care = What to do and what to avoid
 .body =
 Clinics commonly ask for this. Their times differ, so we show the careful ones. We found no trial that tested them. **If your clinic’s sheet differs, follow the sheet.**

 - First 12 hours: do not touch or wash the area. Ask beforehand about washing for prayer.
 - After that, wash gently with lukewarm water and pat dry.
 - First 24 hours: no make-up. A cool pack in a cloth may feel good, for 10 minutes at a time.
 - First 48 hours: no hard exercise, alcohol or smoking. After a scalp session, no shampoo.
 - First 2 weeks: no massage, strong sun, sauna, hot bath, swimming, peel or laser.
 - From day 3: sunscreen each day.

 The recovery list puts these in order, with your own dates.
guide-after-medicines = Medicines after the session
 .body =
 Keep taking every prescribed medicine as your doctor told you, blood thinners too. A bruise, or a line in a sheet, is no reason to stop one on your own. Stopping a blood thinner can cause a clot or a stroke.

 Ask a doctor or pharmacist before you take a painkiller. Do not treat a sore or a lump with antibiotics left at home. Let a doctor see it first.
guide-after-look = Keep looking for months
 .body =
 Feel and look at each needle point once a week, for about 3 months. Do it before each new session as well. Most slow infections (mycobacteria) show about 3 to 4 weeks later. Reports range from days to about 3 months, rarely longer.

 Show a doctor any new lump, sore or hard spot. Do not wait for the next session. Say that you had mesotherapy, when, and with which product.

 Some signs cannot wait a minute. Call { $emergency } if:
 - breathing gets hard, or lips, tongue or throat swell
 - your sight, speech, face or strength changes
 - skin shows a net-like pattern, or turns white, grey, blue or dark, with or without pain

 The chapter on warning signs lists them all.
guide-before = Before a session
 .point = There is something to prepare. Talk with the doctor who will inject, bring a full list, and take time to think. Never stop a prescribed medicine on your own.
guide-before-talk = Talk first, decide later
 .body =
 You may read that there is nothing to prepare. There is. Meet the person who will inject you, on a day before the session. In Egypt, the doctors’ syndicate says that these injections are a doctor’s work.

 Ask:
 - What exactly will be injected? Is it approved for this use?
 - What proof is there for my goal? What if I do nothing?
 - What can go wrong? Whom do I call at night?
 - How many sessions, how far apart, and what is the full price?

 Do not pay before this talk. Then go home and think. You can say no at any time, even on the day.
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
guide-clinic = Choosing a doctor and a clinic
 .point = Look for a licensed doctor, a licensed place and a sealed product. Ask your questions and get the answers in writing. Then go home and think.
guide-clinic-doctor = The person who injects
 .body =
 In Egypt, press reports say, the doctors’ syndicate counts these injections as a doctor’s act. In other countries, look in the public list of licensed doctors.

 Meet the person who will inject, not only a seller. Ask about:

 - the licence, and the name it is under
 - the training for exactly this treatment
 - how many people they have treated, and how many had problems

 This is not a formality. In the USA, three women had kidney failure after injections by an untrained person. HIV was very likely passed on during blood-plasma (PRP) facials at a spa without a licence.
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
guide-clinic-proof = Questions about the treatment
 .body =
 You can read these out or show them:

 1. Are you a doctor licensed for this? May I see your licence and the centre’s?
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

 You may hear that you should stop a medicine. Do not stop a prescribed medicine on your own. Only the doctor who prescribed it can change it. The injection can wait.
guide-clinic-hurry = No pressure, no party, no hurry
 .body =
 These are reasons to say no:

 - You must pay before you have met the person who will inject.
 - A discount or a voucher ends today.
 - It happens at a party or a group event, or with alcohol.
 - Someone promises a result, or says there is no risk.
 - You may not see the box, or may not ask.

 Go home and think before you agree. A careful doctor will not mind. You can say no at any time, even with the cream already on your skin.
guide-clinic-record = A written record, and complaints
 .body =
 Read a consent paper at home before you sign it, and keep a copy. After each session, keep a note of the date, place, doctor, product, batch number and treated area. If there is trouble later, it helps to find the cause.

 If something goes wrong, get medical help first. Then you can report it:

 - Side effects: in Egypt anyone can report them, patients too. Call the Egyptian Drug Authority on { $report }.
 - A bad product, or one of unknown source: the same number.
 - Somebody who only poses as a doctor: the Medical Syndicate.
 - Elsewhere: that country’s drug authority and medical council.

 Before you book, answer the questions of the self-check.
guide-course = How many, how far apart
 .point = Nobody knows the right number of sessions. You will often hear “3 to 15”, but we found no trial behind it. Agree when to judge the result and when to stop.
guide-course-common = What is commonly said
 .body =
 Many clinics speak of 3 to 15 sessions. The first ones are said to be 7 to 10 days apart, the later ones a month apart. It is also said that the plan depends on the person and the goal.

 These figures pass from website to website. We found no guideline that sets them. Mesotherapy has no standard mixture. For hair loss, a review of 27 articles found no standard plan.

 So a plan is one doctor’s choice. You may ask for the reason.
guide-course-studies = What studies used
 .body =
 Studies did not all use the same plan. Here are some:

 - Face, 6 people: 6 sessions, 2 weeks apart. No change was seen.
 - Face, 10 people: 4 sessions, a month apart. No clear change.
 - Face, 10 people: sessions 2 weeks apart. Fewer fine lines, but we saw no comparison group.
 - Face, 50 people: sessions 15 days apart. Better skin was reported, but there was no comparison group.
 - Thighs, 20 women: a session every week, in a controlled trial. It compared one thigh with the other. No loss of fat or girth.

 These studies are small. We found none that shows that more sessions work better.
guide-course-fat = Fat-dissolving acid has its own rule
 .body =
 One fat-dissolving acid, deoxycholic acid, is licensed in the USA. The licence is for fat under the chin, in adults only. It sets **at least one month** between sessions and **at most 6 sessions**.

 So a plan with 7 to 10 days between sessions is wrong for this acid. It must not go into infected skin, and it must not be mixed with other products.

 If somebody offers you a fat-dissolving injection, ask for the name of the product. Ask what it is licensed for, and where on the body.
guide-course-new = Before every session: anything new?
 .body =
 A slow infection (mycobacteria) can start between two sessions. Most show about 3 to 4 weeks after the injection. Reports range from days to about 3 months, rarely longer.

 So feel and look at the old points first. Tell the doctor about:

 - A new lump, hard spot or “pimple”.
 - A sore, or a place that drains.
 - Pain, heat or swelling that grows.
 - Any other trouble since the last session.
 - A new illness, medicine or allergy.
 - A pregnancy, or a chance of one.

 If there is anything new, have no injection until a doctor has looked at it.
guide-course-review = When to judge, when to stop
 .body =
 This is general advice. Before the first session, write down what should get better. Take a photo. Agree on a date to look at the result together, perhaps after the third session. Compare photos taken in the same light.

 Good reasons to stop:
 - Nothing has changed by that date.
 - A warning sign has shown, or a harm worries you.
 - It costs more pain, time or money than it is worth to you.
 - You no longer want it. You need no other reason.

 Before you pay for a package, ask what you get back if you stop early.
guide-hopes = What people hope for
 .point = For most hopes the proof is weak, or we found none. Better proof exists for two licensed products, each for one place only. For most goals nobody can tell you your own chance.
guide-hopes-steps = How we judged the proof
 .body =
 We took every benefit that a popular article about mesotherapy promises, and looked for studies. Each hope got one of four steps. The lowest is “no proof found”, the highest is “good proof”. The steps are our own summary, not words of the sources.

 “Weak proof” does not mean that it never helps. It means that nobody has shown it well enough. The best study is a controlled trial. It compares people with the treatment and people without it.
guide-hopes-proof = Hope by hope
 .body =
 Most studies are small, use different mixtures and often have no comparison group. Some results are about one medicine, such as tranexamic acid, and say nothing about vitamin mixtures. The last two rows are licensed products, for comparison.
guide-hopes-compare = Why a comparison matters
 .body =
 A change can have another cause than the treatment. In one study of large pores, one side of the face got botulinum toxin. The other side got salt water. The salt-water side improved too.

 In another study, 20 women had one thigh treated and the other not. After 12 weeks there was no difference in thigh size or fat.

 A “before and after” photo cannot show you this.
guide-hopes-promises = Promises to doubt
 .body =
 Be careful with words like these:

 - “Removes all wrinkles”: a review says it cannot be recommended as a routine for the face.
 - “Works fast”: we found no study that shows this.
 - “Natural”: this says nothing about harm.
 - “Boosts circulation” or “tightens the belly”: we found no proof of this.
 - “Our own mixture”: nobody can look up the proof for a mixture without a name.

 A review of PRP also found that advertising goes further than the studies.
guide-hopes-nothing = Doing nothing is an option
 .body =
 Cellulite and stretch marks do not harm your health. Cellulite is very common: about 80 to 90 of 100 women have it.

 Doing nothing costs nothing and has no needle risk. You can change your mind later.

 With hair loss, dark marks or dark circles, ask a doctor about the cause first. For dark circles, for example, the treatment depends on the cause.
guide-options = Other options, and doing nothing
 .point = You have more choices than this one. Doing nothing is a full choice. For some goals a licensed medicine or product has better proof. Each choice has benefits, harms and costs.
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
guide-options-medicines = Creams, medicines and habits
 .body =
 For some goals there is something else to ask about:

 - Thinning hair: the best proof is for minoxidil (women and men) and finasteride tablets (men only).
 - Melasma: in a review of 28 trials, tranexamic acid tablets did better than injections. A smaller review found injections as good or better.
 - Dark circles: the right treatment depends on the cause.
 - Ageing skin: ask a doctor about sun protection, creams and smoking.

 These can do harm too. Labels of tranexamic acid warn of clots, fits and sight problems. Tell the doctor about a past clot, a stroke or epilepsy. Ask about side effects, cost, and what happens when you stop.
guide-options-licensed = Licensed products for one place
 .body =
 Two injections are licensed in the USA, each for one place:

 - Fat under the chin, adults only: deoxycholic acid. At most 6 sessions, at least 1 month apart, never into infected skin. In its studies, 72 of 100 treated adults had bruising. For a time, 4 of 100 had a crooked smile or weak face muscle. Swallowing was hard for 2 of 100.
 - Cheeks, from age 22: tiny drops of one hyaluronic acid filler. After one month, cheeks were smoother in about 58 of 100 treated people. Without any injection it was fewer than 5 of 100. A filler can block a blood vessel.

 In December 2023 the US drug authority warned of other fat-dissolving injections, news media reported. It has not approved them. It named permanent scars, serious infections, deformed skin, cysts and painful knots.

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
guide-options-distress = When looks cause distress
 .body =
 Many people worry about how they look. Sometimes the worry takes over. About 1 in 5 people who ask for cosmetic surgery have signs of such a condition. In skin clinics it is about 1 in 8.

 If this sounds like you, talk to a doctor or a mental-health professional first. This is not vanity, and it is not weakness.

 Are you being treated for your mental health? Tell the person who treats you and the doctor who would inject.

 Is somebody pushing you? The choice is yours alone.

 If you think of harming yourself, get help today. Call { $emergency } or go to the nearest hospital.
guide-risks = Side effects and complications
 .point = Small marks should get better day by day. Serious harm is possible, and an infection can show weeks later. Nobody knows how often.
guide-risks-usual = From small marks to scars
 .body =
 Many needle pricks upset the skin. These side effects should fade day by day:
 - redness, swelling and bruises
 - pain, or soreness when you touch the skin
 - itching
 - feeling sick (nausea); **with hives, faintness or hard breathing it is an emergency**

 These can last longer, so show them to a doctor:
 - a rash, or pimples where the needle went in
 - inflammation (hot, red, swollen skin) or infection (germs that grow)
 - dark marks
 - scars, also raised ones that keep growing (keloids), more often in brown and black skin
 - a cold sore that wakes up, usually after 1 to 2 days
guide-risks-serious = Serious harm
 .body =
 Nobody knows how often these happen. Each one needs help at once:
 - **Severe allergy** (anaphylaxis). It usually starts within minutes, most often in the first half hour. It can come back up to 3 days later.
 - **Blocked blood vessel.** Skin can die, with or without pain. After injections in the face, sight can be lost or a stroke can follow.
 - **Too much numbing cream.** This means a large area, broken skin, plastic wrap or heat. It can cause an uneven heartbeat, fits, coma and death.
 - **Infection that spreads.** It can make the whole body very ill.
 - **Kidney failure.** It was reported in 3 women after cosmetic injections by an untrained person.

 The signs stand in the chapter “Warning signs”.
guide-risks-slow = The slow infection
 .body =
 Germs called mycobacteria can enter with the needle and grow slowly. It is not tuberculosis. It can happen in a careful clinic too. In one outbreak 17 of 77 patients fell ill, though the technique was judged correct.

 - **Start:** most of these infections show about 3 to 4 weeks after the injection. Reports range from days to about 3 months, rarely longer.
 - **Diagnosis:** it took about 10 weeks in one study. Many people needed more than one antibiotic.
 - **Treatment:** it often takes about 6 months. Scars are common.
 - **Hope:** in one review the infection cleared in 148 of 152 people.

 You can help most by telling the doctor early: “I had mesotherapy on …”
guide-risks-late = Late signs: what to look for
 .body =
 A slow infection can show between two sessions. So look and feel once a week for 3 months, and before each session:
 - a new lump, “pimple” or draining sore at a needle point
 - skin that gets sore, hot or hard
 - dents, hard knots or patches of hair loss
 - a scar that grows, or new scaly or white patches

 Found something? See a doctor, and have no new session before that.

 Lumps can come late without infection too. With hyaluronic-acid fillers, late lumps appeared in about 1 in 200 treatments, typically around 4 months later. For mesotherapy mixes and PRP nobody knows. Show any new lump to a doctor, even months or years later.
guide-risks-products = Extra risks of some products
 .body =
 - **Fat-dissolving injections.** News media report that the US drug regulator warned in December 2023 about those it has not approved. It named permanent scars, serious infections, skin deformities, cysts and painful knots. The label of an approved one warns of open sores, dead skin and hair loss.
 - **Blood plasma (PRP).** It is your own blood, yet it can harm. In one report, 4 people lost sight for good after PRP was injected in the face. In 2024 US health officials reported that HIV was very likely passed on during PRP facials at an unlicensed spa. A few people had lumps years later.
 - **Tranexamic acid.** Labels of the form given into a vein warn of clots, fits and sight problems. Tell the doctor about any past clot, stroke or epilepsy.
guide-risks-numbers = Why nobody can give a percentage
 .body =
 Harms of mesotherapy are known from reports of single patients and small groups. Nobody has counted all the sessions. There is no standard mix either, so one clinic’s figure says little about another. A percentage for “mesotherapy” is a guess.

 One fat-dissolving product was counted, for fat under the chin. Of 100 treated adults:
 - 72 had bruising
 - 4 had a temporary crooked smile or weak face muscle
 - 2 had trouble swallowing for a time

 These numbers do not hold for other products or other places.
guide-session = The session, step by step
 .point = The doctor gives many small injections, one after another. You may check the licence, the needle and the product first. You may stop at any moment.
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
guide-session-numbing = Numbing: a choice, not a must
 .body =
 Some doctors put on numbing cream first, others do not.

 Numbing cream is dangerous on a large area, on broken skin, under plastic wrap or with heat. It can cause an uneven heartbeat, fits, coma and death. Use only what the doctor gives, on a small area, uncovered.

 Do not buy your own. In 2024 the US drug regulator warned again, news media report: nothing over `4%` lidocaine without a prescription. Say first if a local anaesthetic ever made you ill.
guide-session-steps = From the first point to the last
 .body =
 1. The doctor cleans the skin and may numb it.
 2. The injections follow at many points, one after another.
 3. A short, fine needle goes into the middle layer of the skin (dermis), or into the fat below. It is moved a little and quickly taken out.
 4. At each point one very small drop stays behind.

 A depth of 1 to 4 millimetres is commonly said. It differs with the goal. The drop is meant to stay near its place and to be taken up slowly.

 Some doctors use an injector device. Each prick can sting. Ask for a break whenever you need one.
guide-session-speak = Say it at once
 .body =
 Do not wait for the end. Tell the doctor at once about:

 - One injection that hurts far more than the others.
 - Trouble breathing, faintness, or swelling of the lips, tongue or throat.
 - A change in your sight, speech, face or strength.
 - An uneven heartbeat after numbing.
 - A sudden itchy rash.
 - A net-like pattern, or skin that turns white, grey, blue or dark, even without pain.

 The doctor should stop and look at once. It may be a severe allergy or a blocked vessel, and then every hour matters. If help does not come at once, call { $emergency }.

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
guide-warning = Warning signs and first aid
 .point = When in doubt, call { $emergency }.
guide-warning-cards = Which sign do you see?
 .body =
 Start with the first card. **One sign is enough.** You need not have them all, and you need not know the cause.

 If nobody answers, have someone take you to the nearest hospital at once.
guide-warning-first-aid = First aid for a severe allergy
 .body =
 A severe allergy (anaphylaxis) usually starts within minutes of an injection, most often in the first half hour. Breathing gets hard, the throat or tongue swells, or the person feels faint. An itchy rash may be there, or not.

 It can come back hours later, up to 3 days. So go to hospital even if you feel better. These are the steps, also for people without an adrenaline pen:
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
guide-warning-report = Where to report in Egypt
 .body =
 Get help first. Reporting can wait until you are better.

 Any patient may report a side effect. You can:
 - call the Egyptian Drug Authority on { $report }, also about a product that looks suspect
 - use its online form, which takes medicines, vaccines and cosmetics

 Keep the box, the bottle or a photo of them. Have the name, the batch number and the day of the injection ready. Your report can protect others.
guide-what = What mesotherapy is
 .point = Mesotherapy means many tiny injections into the skin or just below it. There is no standard mixture, and for skin, hair and body shape the proof is mostly weak. So the first question is: what exactly is in the syringe?
guide-what-definition = What is it?
 .body =
 Mesotherapy is a way of giving a medicine or a mixture. A doctor puts many very small drops into the skin with a fine needle. The drops are meant to work close to the place where they are put.

 So mesotherapy is a method, not one medicine. The name does not tell you what is injected. It does not tell you whether it works for your goal.
guide-what-origin = An old method with a new use
 .body =
 Mesotherapy began in France in the 1950s. Doctors used it first against pain. Pain in one place is still the use with the best proof.

 Its use for skin, hair and body shape came later. Little scientific proof supports it.

 Some people say it is the right choice when other treatments have failed. That idea comes from pain care. We found no source that shows it for skin, hair or body shape.
guide-what-syringe = What exactly is in the syringe?
 .body =
 There is no standard mixture. Different clinics mix different things. A syringe may hold:

 - vitamins and minerals
 - hyaluronic acid
 - medicines, for example tranexamic acid
 - hormones or plant extracts
 - platelets from your own blood (PRP)
 - substances that dissolve fat

 Each of these can do harm of its own kind. “Natural” does not mean harmless. In the USA in 2005, 14 people had skin reactions after mesotherapy. Health officials then advised: only approved substances, and only from licensed people.

 Ask for the name, maker and batch number of each product. Ask to see the sealed box. If nobody will tell you, you can say no.
guide-what-needle = A small procedure, but with needles
 .body =
 You may read that mesotherapy is “non-invasive”. That is not right, because every needle goes through your skin. Experts call it **minimally invasive**.

 Small does not mean harmless. Infections and scars have been reported. Nobody knows how often. So it is a job for a licensed doctor in a clean place. In Egypt, the doctors’ syndicate counts it among the acts that only doctors may do.
guide-what-proof = What is known and what is not
 .body =
 Studies are small, use different mixtures and often have no comparison group. For most goals nobody can tell you your chance of improving.

 You may hear that it is easy and works fast. In the studies, people came back several times, over weeks or months.

 The choice is yours. Doing nothing is always an option. The chapter “What people hope for” looks at each hope by itself.
guide-where = Where the needle goes
 .point = Mesotherapy is meant for the middle layer of your skin. Some treatments go deeper, into the fat below. Ask which layer is meant for you, and why.
guide-where-layers = Three layers
 .body =
 Counted from the outside:

 1. The outer layer (epidermis) covers and protects.
 2. The middle layer (dermis) holds blood vessels.
 3. The fat layer lies below.

 Mesotherapy is meant for the middle layer. Some treatments for fat go into the fat layer.

 Some articles say that it goes into “the third layer”. But the middle layer is the second. The third is the fat.
guide-where-depth = How deep?
 .body =
 A depth of 1 to 4 mm is often named. This is what many pages say, not a fixed rule. The depth depends on the place, the goal and the product.

 Injections to reduce fat go deeper, into the fat under the skin.

 A good question is: “How deep will you go here, and into which layer?”
guide-where-slow = Slow is the idea, not fast
 .body =
 Some articles say that the blood vessels there speed things up. They say your body then uses all of the mixture. The idea behind mesotherapy is the opposite. A small drop in the skin is taken up **slowly**, so it works longer close by.

 Slow does not mean that all of it stays there. Some of it can reach the rest of your body. So the doctor needs to know all your illnesses, medicines and allergies.

 And staying longer is no proof that it helps.
guide-where-place = Why the place matters
 .body =
 The risk can change with the place:

 - One fat-dissolving drug has a licence in the USA: for fat under the chin of adults, nowhere else.
 - In the face, fillers have caused a blocked blood vessel. This can harm skin, sight or brain.
 - A few people lost their sight after PRP was injected into the face.

 News media reported a warning by the US drug regulator in December 2023. It named permanent scars, serious infections, skin deformities, cysts and painful knots. They came after fat-dissolving injections that it has not approved.

 How often such harm follows mesotherapy is not known. Ask: “Is this product meant for this layer and this place?”
guide-who = Who should wait or ask first
 .point = Some people should not have mesotherapy now, and some should wait. Many should ask their own doctor first. Look for yourself in these lists, then take the self-check.
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
kind-guideline = Expert guideline
 .meaning = A group of experts agreed on this advice. It is as good as the studies behind it, and here these are often few.
kind-statement = Statement of a doctors’ society
 .meaning = A society of doctors speaks in its own name. It knows the field well, but it may also have an interest in it.
kind-systematic-review = Systematic review
 .meaning = It looks for all studies on one question in a planned way. This is the best overview, but it cannot make poor studies good.
kind-trial = Trial with a comparison
 .meaning = It compares treated people or body sides with others. This is the best test of a benefit, but a small trial can still be wrong.
kind-before-after = Before-and-after study
 .meaning = It looks at the same people before and after. Nobody was left untreated, so a change may have another cause.
kind-study = Observation or survey
 .meaning = It counts, asks or tests people. It shows how common something is in that group, but mostly not why.
kind-case-reports = Case reports
 .meaning = Doctors describe single patients. This shows that something can happen, but not how often.
kind-narrative-review = Overview article
 .meaning = Experts sum up what they know. They choose which studies to include, so it may be one-sided.
kind-outbreak-report = Outbreak report
 .meaning = Officials or hospital doctors looked into why several people fell ill. It is careful work, but it tells of one place and time.
kind-regulator = Drug or device authority
 .meaning = An authority that licenses products gives a warning or advice. It can be trusted, but it may only know what was reported to it.
kind-health-service = Health service or patient charity
 .meaning = Advice for the public from a health service, a public body or a charity. It is good for what to do, but it often names no studies.
kind-label = Product leaflet
 .meaning = The maker’s facts about a licensed product. The maker has an interest in the product.
kind-law = Law or court order
 .meaning = It shows what is allowed in one country at one time. It says nothing about how well a treatment works.
kind-press = News report
 .meaning = Journalists report what others said. It is a weak source, used only for news and local rules.
kind-reference = Textbook or teaching page
 .meaning = It sums up common medical knowledge. It is good for basics, but may be older than the newest studies.
kind-standard = Standard for health information
 .meaning = It says how to write so that people understand and can choose. It says nothing about mesotherapy.
source-secondary = We have not read the original of this source. We know it only through reports, copies or references by others.
sources-kinds = What the kinds of source can show
your-data = Your data
 .body =
 Everything you enter stays in this browser on this device. Nothing is sent anywhere, and nobody else can see it from outside.

 You can delete all of it here: your language and digits, the chapters you read, your decision, your answers, your plans and records, and your recovery lists.
delete = Delete everything on this device
 .question = Delete everything that this guide has saved in this browser? This cannot be undone.
 .yes = Yes, delete everything
 .no = No, keep it
deleted = Everything is deleted. This guide has saved nothing more in this browser.
delete-failed = The browser did not let the guide delete. You can clear this site’s data in the browser’s settings.
