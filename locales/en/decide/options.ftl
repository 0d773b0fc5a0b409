### The four options of the decision aid in their fixed order, and what may go wrong.
### Rows: src/content/decide.rs. Which option has which harm: src/content/decide/goals.rs.
### All options get the same space: keep a line as long as its neighbours.
### What has no source is said as general advice, or as something to ask.

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
    .harm = Not examined by us, because it depends on the medicine. Ask which serious harms it can do.
    .marks = No needle marks. Ask whether your skin may react.
    .stop = A cream you can stop. With a medicine, ask the doctor how.

option-mesotherapy = Mesotherapy
    .living = Many small stings each time, marks for days that others may see, sometimes a day or two of rest. Then months of waiting and watching the skin.
    .soon = Weeks to months. Agree on a day to judge it.
    .visits = Several. Clinics speak of 3 to 15; no study found the right number.
    .cost = Paid for each session, so it adds up. Ask for the total.
    .needles = Many needle pricks in every session.
    .harm = A severe allergy, a blocked blood vessel or a slow infection can happen. Nobody has counted how often.
    .marks = Redness, swelling and bruises for days are usual.
    .stop = You can stop after any session. Ask what you get back if you paid ahead.

option-other = Other procedures
    .living = Not examined by us, because each is different. Ask what the next day and the first two weeks are like.
    .soon = Days to months. Ask when it shows, and how long it lasts.
    .visits = From one to many. Ask how many you would need.
    .cost = Paid for each procedure. Ask for the total, with later visits.
    .needles = Fillers and surgery need needles. Lasers and peels may not.
    .harm = Each has harms of its own. A filler can block a blood vessel.
    .marks = Many leave marks for a time. Ask for how long.
    .stop = Some cannot be undone. Ask before you agree.

row-may = What it may do
row-harm = What may go wrong
# Stands below the four options.
row-general = What it is like, when you can judge it, visits and cost are said for each kind of option, and not for this goal: they differ from clinic to clinic, and nobody has measured them for each. Where we have not examined something, we say so.
row-living = What it is like
row-soon = When you can judge it
row-visits = Visits
row-cost = Kind of cost

may-none = No needle, no wound, no cost.
may-later = You can still choose something else later.
# What this guide has not looked into is marked with these words, and why.
may-unweighed = Not examined by us: we read the studies of mesotherapy, and not those of this. Ask a doctor what it can change in your case.
proof-unweighed = Proof: we did not weigh it
may-chin = One drug, deoxycholic acid, is licensed in the USA for adults, for this one place. At most 6 sessions, at least 1 month apart.
    .name = Fat under the chin
may-cellulite = Shock waves, radio waves and one enzyme gave hopeful signs in a review of 24 trials. People were followed only for a short time.
    .name = Cellulite
may-stretch-marks = A review says that no treatment works reliably for stretch marks.

harm-stay = What bothers you may stay as it is, or change. Nobody can say how.
harm-miss = You give up a benefit that might have come.
harm-cause = A cause that needs care could be missed. So let a doctor look first.
harm-medicine = Every cream and medicine can have side effects. Not examined by us, because there are so many: ask which ones are serious.
harm-later = The effect may go when you stop. Ask before you begin.
harm-needle = For days: redness, swelling, bruises, soreness.
harm-rare = Serious harm can happen: a severe allergy, a blocked blood vessel, an infection that shows weeks later, scars. Nobody has counted how often.
harm-marks = New dark marks can stay where the needle went in.
harm-tranexamic = Labels of tranexamic acid warn of clots, fits and sight problems. Tell the doctor about a past clot, a stroke or epilepsy.
harm-prp = In one report, 4 people lost sight for good after blood plasma (PRP) was injected in the face. At an unlicensed spa HIV was very likely passed on, US officials said in 2024.
harm-fat = Fat-dissolving injections that are not approved can leave scars, infections, deformed skin, cysts and painful knots. News media reported this US warning in 2023.
harm-botulinum = Botulinum: labels warn of trouble swallowing, speaking or breathing hours to weeks later, more with a muscle or nerve disease. Near the eyes and mouth: not examined by us, so ask.
harm-procedure = Lasers, peels and surgery have harms of their own. Not examined by us, because each is different: ask which, and how they act on your skin colour.
harm-ask = How often harm happens with these was not examined by us. Ask how often it happened here, and who helps then.
harm-filler = A filler can block a blood vessel. Then skin can die, or sight can be lost. Lumps can come months later: with one hyaluronic acid filler in about 1 of 200 treatments.
harm-chin = In the drug’s studies, 72 of 100 treated adults had bruising, and 70 of 100 with dummy injections. For a time, 4 of 100 had a crooked smile or a weak face muscle, and 2 of 100 had trouble swallowing; with dummy injections fewer than 1 of 100.
harm-hair = Dutasteride and finasteride can harm an unborn boy, and lower desire or erection; with finasteride tablets suicidal thoughts have been confirmed. Minoxidil: ask first with heart disease or low blood pressure. These are labels of tablets and foam; for injections we saw none.

## Numbers. $n is a part of 100 people; it also stands in large print and as dots beside the words.

figures-microdroplets = Smoother cheeks: one licensed filler in tiny drops
    .who = Who was counted: adults in one trial, one month later. 131 were treated, 71 were not. The people who judged the cheeks did not know who was treated. Nobody got a dummy injection. The numbers hold for this one product, on the cheeks. In the USA it is licensed for age 22 or older.
figure-smoother = About { $n } of 100 treated people had smoother cheeks.
figure-smoother-untreated = About { $n } of 100 people without treatment had smoother cheeks.

figures-chin = Fat under the chin: the licensed drug
    .who = Who was counted: adults with fat under the chin who were treated in the drug’s studies. With dummy injections 70 of 100 had bruising, so the needle explains most of it, and fewer than 1 of 100 the other two. We saw those numbers in a copy of the label only. People had up to 6 sessions and were followed for up to 6 months. The numbers hold for no other product and no other place.
figure-bruising = { $n } of 100 treated adults had bruising.
figure-smile = { $n } of 100 had a crooked smile or a weak face muscle for a time.
figure-swallowing = { $n } of 100 had trouble swallowing for a time.
