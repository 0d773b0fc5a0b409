goal-freshness = Wrinkles, or fresher skin
 .point = For vitamin mixtures in the face, studies saw little or no change. One licensed filler has better proof, for the cheeks only.
 .what =
 With the years, skin gets lines and can look dull. Everybody’s skin does this. It is not an illness.

 It can still bother you. That is reason enough to look at what there is.
 .nothing = Lines may slowly grow. How fast, nobody can tell you. You can still choose later.
goal-freshness-care = Sun protection, creams, not smoking
 .may = Ask a doctor what sun protection, a cream and not smoking can change for you. We did not weigh the proof.
goal-freshness-mesotherapy = Vitamins, often with hyaluronic acid
goal-freshness-other = A licensed filler in tiny drops; lasers, peels, surgery
goal-pigmentation = Dark marks, or melasma
 .point = Studies of tranexamic acid injections disagree. Before anything else, a doctor should say which kind of mark it is.
 .what =
 Dark marks are patches with more colour than the skin around them. Melasma is one kind: dark patches, mostly on the face.

 They can look alike and have different causes. So the first step is to know which kind you have.
 .nothing = Marks may stay, fade or come back. Nobody can tell you which. Show a mark that is new or changes to a doctor first.
goal-pigmentation-care = Sun protection, creams, or tranexamic acid tablets from a doctor
 .may = Melasma: in a review of 28 trials, tablets of tranexamic acid did better than injections. A smaller review found injections as good or better. For creams we did not weigh the proof.
goal-pigmentation-mesotherapy = Tranexamic acid, or vitamin C
goal-pigmentation-other = Lasers, peels
goal-dark-circles = Dark circles under the eyes
 .point = What helps depends on the cause. So find the cause before you choose.
 .what =
 Dark circles have several causes:
 - more colour in the skin
 - blood vessels that shine through
 - a hollow that throws a shadow
 - loose skin

 A doctor can help to tell which one is yours.
 .nothing = They may stay or change. Nobody can tell you how. Good studies are rare.
goal-dark-circles-care = Creams, and treating the cause
 .may = In a review of 39 studies, the right treatment depended on the cause. Good proof was rare.
goal-dark-circles-mesotherapy = For example blood plasma (PRP) or vitamins
goal-dark-circles-other = Lasers, fillers, surgery
 .may = In one review, lasers and combined treatments came out ahead. Fillers and surgery are for a hollow or loose skin. Good studies are few.
goal-acne-scars = Acne scars
 .point = Blood plasma (PRP) was tested mostly together with other treatments. For vitamin mixtures we found no study.
 .what =
 Acne scars are dents or raised spots that stay when pimples have healed. Dark marks after pimples are something else.

 Do new pimples still come? Ask a doctor about the acne first.
 .nothing = Scars may stay as they are. Nobody can tell you how yours will change. Waiting takes no option away.
goal-acne-scars-care = Treating acne that still comes, creams
 .may = Ask a doctor how to treat acne that still comes. We did not weigh the proof.
goal-acne-scars-mesotherapy = Mostly blood plasma (PRP)
goal-acne-scars-other = Lasers, needling, surgery
 .may = PRP was mostly tested on top of lasers or needling. What these can do alone, we did not weigh.
goal-pores = Large pores
 .point = The one trial tested botulinum toxin, not vitamins. The side that got salt water improved too.
 .what =
 Pores are the tiny openings of the skin. Everybody has them, and they are no illness.

 Nobody has set how large is too large.
 .nothing = Pores stay, and that does no harm. How large they will look to you, nobody can tell.
goal-pores-care = Washing, creams
goal-pores-mesotherapy = Botulinum toxin in tiny drops (“mesobotox”), or vitamins
goal-pores-other = Lasers, peels
goal-thin-face = A thin face
 .point = We found no study of mesotherapy for this. Fillers are another treatment, with a risk of their own.
 .what =
 A face can be thin by nature, or get thinner with age or with weight.

 Did it get thin without a reason you know? Then see a doctor first.
 .nothing = A face that was always thin may stay so. If you lose weight without wanting to, do not wait: see a doctor.
goal-thin-face-care = Finding the cause, food
 .may = A doctor can look for a cause, above all if you lose weight without wanting to. We did not weigh the proof.
goal-thin-face-mesotherapy = Vitamins and other mixtures
goal-thin-face-other = Fillers, surgery
 .may = Fillers add volume. How well and for how long, we did not weigh. Ask a doctor.
goal-stretch-marks = Stretch marks
 .point = No treatment works reliably, says a review. Stretch marks do not harm your health.
 .what =
 Stretch marks are lines in skin that was stretched, for example while growing or in pregnancy.

 They do not harm your health.
 .nothing = They may stay, or slowly change. Nobody can tell you how much. They do not harm your health.
goal-stretch-marks-care = Creams, oils
goal-stretch-marks-mesotherapy = Mostly blood plasma (PRP)
goal-stretch-marks-other = Lasers, needling
goal-cellulite-fat = Cellulite, or fat in one place
 .point = For cellulite, and for fat with the usual mixtures, no study shows that mesotherapy helps. One drug is licensed, only for fat under the chin.
 .what =
 Cellulite is skin with dimples, mostly on thighs and buttocks. About 80 to 90 of 100 women have it. It is not an infection, and it does not harm your health.

 Fat in one place is something else. Say which of the two bothers you: the options differ.
 .nothing = Cellulite may stay or change; it does not harm your health. Fat in one place may stay, or change with your weight.
goal-cellulite-fat-care = Food, movement, creams
 .may = Cellulite: a review of 67 studies found no treatment that is clearly good. Fat: ask a doctor what food and movement can change.
goal-cellulite-fat-mesotherapy = Mixtures against cellulite or fat; fat-dissolving injections
goal-cellulite-fat-other = One licensed drug for fat under the chin; devices for cellulite
goal-loose-skin = Loose skin
 .point = We found no study of mesotherapy for loose skin, on the belly or elsewhere.
 .what =
 Skin can get loose with the years, after a pregnancy or when weight is lost. You see it on the belly, the buttocks or the face.

 It is not an illness. But it can bother you.
 .nothing = Loose skin may stay or change. Nobody can tell you how. You can still choose later.
goal-loose-skin-care = Movement, creams
goal-loose-skin-mesotherapy = Vitamins and other mixtures
goal-loose-skin-other = Devices, surgery
goal-hair = Hair loss
 .point = Licensed hair medicines have better proof than injections. But first a doctor should find the cause.
 .what =
 There are several kinds of hair loss. Most of what is known here is about one of them. Doctors call it androgenetic alopecia.

 Other kinds have other causes and need other help. So ask for the cause first.
 .nothing = It may go on, slow down or stop. That depends on the cause. Ask a doctor whether waiting can do harm in your case.
goal-hair-care = Minoxidil on the scalp; finasteride tablets, for men only
 .may = These licensed medicines have the best proof: minoxidil for women and men, finasteride tablets for men only. This holds for one kind of hair loss.
goal-hair-mesotherapy = Hair medicines or vitamins, injected into the scalp
goal-hair-other = Surgery, light
option-nothing = Nothing for now
 .living = You live with it as it is. You can get used to it, or go on minding it. You owe nobody a reason.
 .soon = There is nothing to wait for. You can think again in some months.
 .visits = None, or one to have the cause looked at.
 .cost = None.
 .needles = No needles.
 .harm = No treatment, so no harm from one. Something that needs care could be missed.
 .marks = No marks.
 .stop = There is nothing to stop. You can choose something else at any time.
option-care = Creams, medicines, habits
 .living = A small task at home on most days, for a long time. Change comes slowly, if it comes.
 .soon = Weeks to months. Ask when you can judge it.
 .visits = Few: to choose it, and to see how it goes.
 .cost = Goes on for as long as you use it.
 .needles = No needles.
 .harm = Depends on the medicine. Ask which serious harms it can do.
 .marks = No needle marks. Ask whether your skin may react.
 .stop = A cream you can stop. With a medicine, ask the doctor how.
option-mesotherapy = Mesotherapy
 .living = Many small stings each time, marks for days, sometimes a day or two of rest. Then you watch the skin for months.
 .soon = Weeks to months. Agree on a day to judge it.
 .visits = Several. Clinics speak of 3 to 15; no study found the right number.
 .cost = Paid for each session, so it adds up. Ask for the total.
 .needles = Many needle pricks in every session.
 .harm = A severe allergy, a blocked blood vessel or a slow infection can happen. Nobody has counted how often.
 .marks = Redness, swelling and bruises for days are usual.
 .stop = You can stop after any session. Ask what you get back if you paid ahead.
option-other = Other procedures
 .living = Each is different. Ask what the next day and the first two weeks are like.
 .soon = Days to months. Ask when it shows, and how long it lasts.
 .visits = From one to many. Ask how many you would need.
 .cost = Paid for each procedure. Ask for the total, with later visits.
 .needles = Fillers and surgery need needles. Lasers and peels may not.
 .harm = Each has harms of its own. A filler can block a blood vessel.
 .marks = Many leave marks for a time. Ask for how long.
 .stop = Some cannot be undone. Ask before you agree.
row-may = What it may do
row-harm = What may go wrong
row-living = What it is like
row-soon = When you can judge it
row-visits = Visits
row-cost = Kind of cost
may-none = No needle, no wound, no cost.
may-later = You can still choose something else later.
may-unweighed = We did not weigh the proof for this. Ask a doctor what it can change in your case.
may-chin = Fat under the chin only: one drug, deoxycholic acid, is licensed in the USA for adults. At most 6 sessions, at least 1 month apart.
may-cellulite = Cellulite: shock waves, radio waves and one enzyme gave hopeful signs in a review of 24 trials. People were followed only for a short time.
may-stretch-marks = A review says that no treatment works reliably for stretch marks.
harm-stay = What bothers you may stay as it is, or change. Nobody can say how.
harm-miss = You give up a benefit that might have come.
harm-cause = A cause that needs care could be missed. So let a doctor look first.
harm-medicine = Every cream and medicine can have side effects. Ask which ones are serious.
harm-later = The effect may go when you stop. Ask before you begin.
harm-needle = For days: redness, swelling, bruises, soreness.
harm-rare = Serious harm can happen: a severe allergy, a blocked blood vessel, an infection that shows weeks later, scars. Nobody has counted how often.
harm-marks = New dark marks can stay where the needle went in.
harm-tranexamic = Labels of tranexamic acid warn of clots, fits and sight problems. Tell the doctor about a past clot, a stroke or epilepsy.
harm-prp = In one report, 4 people lost sight for good after blood plasma (PRP) was injected in the face. At an unlicensed spa HIV was very likely passed on, US officials said in 2024.
harm-fat = Fat-dissolving injections that are not approved can leave scars, infections, deformed skin, cysts and painful knots. News media reported this US warning in 2023.
harm-botulinum = Botulinum toxin weakens muscles for some months. Ask what that can do near the eyes and the mouth.
harm-procedure = Lasers, peels and surgery have harms of their own. Ask how they act on your skin colour.
harm-ask = Ask which harms are serious, how often they happened here, and who helps then.
harm-filler = A filler can block a blood vessel. Then skin can die, or sight can be lost. Lumps can come months later.
harm-chin = In the drug’s studies, 72 of 100 treated adults had bruising. For a time, 4 of 100 had a crooked smile or a weak face muscle, and 2 of 100 had trouble swallowing.
figures-microdroplets = Smoother cheeks: one licensed filler in tiny drops
 .who = Who was counted: adults in one trial, one month later. 131 were treated, 71 were not. The people who judged the cheeks did not know who was treated. Nobody got a dummy injection. The numbers hold for this one product, on the cheeks.
figure-smoother = About { $n } of 100 treated people had smoother cheeks.
figure-smoother-untreated = About { $n } of 100 people without treatment had smoother cheeks.
figures-chin = Fat under the chin: the licensed drug
 .who = Who was counted: adults with fat under the chin who were treated in the drug’s studies. We did not see the numbers for a dummy injection. So nobody can read here how much of it the drug caused. The numbers hold for no other product and no other place.
figure-bruising = { $n } of 100 treated adults had bruising.
figure-smile = { $n } of 100 had a crooked smile or a weak face muscle for a time.
figure-swallowing = { $n } of 100 had trouble swallowing for a time.
decide = Should I have mesotherapy, something else, or nothing for now?
 .point = Take it in small steps. The guide shows what each choice may do and what may go wrong. You decide, and you can stop at any time.
weigh = What matters to you?
 .point = Say what matters to you. The guide then shows it beside each choice. There is no right answer and no score.
ready = Where are you now?
 .point = Say where you stand today, and check whether you know enough to decide. Not being sure is a good reason to wait.
