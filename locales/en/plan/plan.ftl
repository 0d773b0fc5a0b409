### The plan of a course. Rules and days stand in src/domain/plan; the words here only
### say what they find. A plan is never advice to have a session.

## Making a plan

plan-new = Make a plan
    .point = Only you and your doctor know these. If you are not sure, ask before you fill this in.
plan-count = How many sessions?
    .hint = From 1 to 15. We found no study that shows that more sessions work better.
plan-first = When is the first session?
    .hint = If the course has begun, the day on which it began.
plan-rhythm = How far apart?
    .hint = What your doctor told you.
plan-rhythm-week = Every 7 days
plan-rhythm-ten = Every 10 days
plan-rhythm-month = Every month
plan-rhythm-own = Other
plan-every = Days from one session to the next
    .hint = A number from 1 to 365.
plan-monthly = Monthly after which session? (optional)
    .hint = For example 4, if there is a month after session 4 and after each later one.
plan-product = What will be injected?
    .hint = Some products have a rule of their own.
plan-area = Where on the body? (optional)
plan-make = Make my plan

# Stands below the products, for the one that is chosen, and in the static part.
plan-rule-hyaluronic = There is no standard mixture: what is in it, who makes it and whether it is licensed must be known before the first session.
plan-rule-vitamins = There is no standard mixture: what is in it, who makes it and whether it is licensed must be known before the first session.
plan-rule-tranexamic = Do not have it with a clot now. Labels for tablets and drips forbid or warn after clots, with fits, severe kidney disease and trouble of the retina; some forbid it with the pill. We saw no label for use in the skin, so nobody can call a small dose harmless. If your sight changes, stop, and see an eye doctor at once.
plan-rule-fat-acid = One such acid is licensed in the USA, for fat under the chin of adults: at most 6 sessions of a person, at least one month apart. Its label does not recommend it anywhere else. A plan that goes beyond 6 or is closer is not made here.
plan-rule-prp = People have gone blind after plasma in the face (4 in one report). Your blood must not be mixed up: see a new, sealed tube and needle, and your name on the tube.
plan-rule-hair = Dutasteride and finasteride can harm an unborn boy: nobody who is or may become pregnant may have them, also not as injections. They can lower desire or erection. If your mood sinks, see a doctor at once. No blood donation until 6 months after the last dutasteride. With minoxidil: chest pain or fainting, stop it and call { $emergency }.
plan-rule-botulinum = Hours to weeks later, call { $emergency } if it is hard to swallow, speak or breathe, if you see double or feel weak all over. Never into infected skin.
plan-rule-other = What it is, who makes it and whether it is licensed must be known before the first session.
plan-rule-unknown = You can put dates in order. But have no session before you know what is in the syringe.

## What can be wrong

plan-error-count = The number of sessions must be from 1 to 15
plan-error-first-missing = Enter the date of the first session
plan-error-date = Enter a real date, with day, month and year
plan-error-rhythm = Select how far apart the sessions are
plan-error-every = The days between two sessions must be a number from 1 to 365
plan-error-monthly = “Monthly after session” must be a session of this plan, before the last one
plan-error-product = Select what will be injected, or that you do not know yet
plan-error-past = The date must not be more than a year ago
plan-error-far = The date must not be more than two years ahead
plan-error-fat-count = A fat-dissolving acid: the licence allows at most 6 sessions, all plans together
plan-error-fat-spacing = A fat-dissolving acid: the licence asks for at least one month between two sessions
plan-error-order = The session must stay between the one before it and the one after it
plan-error-early = The session can be marked as done only on its day or later
plan-error-check = Select what is new, or “nothing of this”
plan-error-check-both = Select either what is new, or “nothing of this”

## The plan

# $product one of the plan-product names, $date a whole date.
plan-name = { $product }, from { $date }
plan-others = Your plans
plan-next = Next
# $n is the number of the session, $all how many there are.
plan-session = Session { $n } of { $all }
plan-session-n = Session { $n }
# $n is a number of days.
plan-in =
    { $n ->
        [0] Today
        [one] Tomorrow
       *[other] In { $n } days
    }
plan-ago =
    { $n ->
        [one] This was yesterday
       *[other] This was { $n } days ago
    }
plan-passed = Did it take place? If not, change the date or leave it out.
# Stands beside "It took place" while the check is open or something new was found; a link to the daily look follows.
plan-unchecked = If it took place without a clear check: tell your doctor today what is new, and look at your skin now.
plan-check-later = The check before it opens on the day before.
plan-check-due = Answer the check before it
plan-check-clear = Check answered: nothing new.
plan-check-early = Something new? Say it now
plan-done = It took place
    .question = Did the session take place on this day?
    .yes = Yes, begin the recovery list
    .no = No
plan-finished = All sessions of this plan are over
# $date is a date, $what the name of a step.
plan-finished-next = { $date }: { $what }
plan-begun = The recovery list of your last session has begun.
plan-to-recovery = To the recovery list
plan-to-records = Write down what was injected
plan-move = Change the date
plan-skip = Leave it out
plan-restore = Plan it again

plan-line-alt = The sessions on a line: the further apart two points, the more days between them. From { $first } to { $last }.

plan-month = The months
plan-month-before = Previous month
plan-month-after = Next month
plan-today = today
plan-mark-session = Session
plan-mark-step = Something to do or to look at

plan-steps = Step by step
plan-before-course = Before the course
plan-after-course = After the last session
plan-state-done = Done
plan-state-skipped = Left out
plan-held-here = Held up

plan-calendar = Add to my calendar
    .hint = Saves a file that your calendar opens. Without the tick, entries only say “Appointment”, so that a lock screen or a shared calendar gives nothing away. After a change, save it again: the same entries are updated.
# A tick box above the button; without it every entry is neutral.
plan-calendar-named = Name mesotherapy in the entries
# Told when the browser cannot save files.
plan-calendar-failed = No file was saved. Browsers inside other apps often cannot do that. The dates stay here in your plan.
# Stands above the button while the plan is on hold.
plan-calendar-held = Your plan is on hold. The file says so at each session. Save it again when the plan goes on.
plan-category = Mesotherapy
# Leads to where everything is saved as a file; stands there while a plan is not in one.
plan-copy = Save a copy of your plan
# $step is the name of a step, $n the number of the session.
plan-event = Mesotherapy: { $step }
plan-event-n = Mesotherapy, session { $n }: { $step }
# Entries that tell nobody what they are about.
plan-neutral = Appointment
    .what = What to do is in your plan.
plan-neutral-n = Appointment { $n }
plan-neutral-eve = Tomorrow: appointment { $n }
plan-neutral-step = Reminder

plan-about = This plan
plan-about-product = Product
plan-about-area = Area
plan-about-count = Sessions
plan-change-product = Change the product
plan-add = Make another plan
plan-delete = Delete this plan
    .question = Delete this plan with all its dates? Recovery lists and records stay, and so does what was found.
    .yes = Yes, delete
    .no = No, keep it

## Why a plan is held up

plan-held = On hold: no session for now
plan-elsewhere = Something new was found before a session of another plan.
    .next = It concerns all your plans. Open that plan.
plan-unsure = You are not sure whether something is new
    .next = Have a doctor look before the next session.
plan-broken = The dates break the rule of this product
    .next = Change the dates, leave sessions out, or ask the doctor.
plan-nameless = It is not known what will be injected
    .next = Ask the doctor first. The questions stand below.
plan-asked = A question about this product is open, or the answer is not “no”
    .next = Ask the doctor who would prescribe it first. Do not stop any medicine on your own.
plan-never = This product must not be used with a clot now
    .next = No agreement changes that. When the clot and its treatment are over, a doctor decides.
plan-place = This product is not licensed for this place anywhere we know
    .next = Ask a doctor who does not sell it first. The one licensed use is under the chin.
plan-close = Sessions less than 7 days apart
    .next = That is closer than in any plan we saw in a study. Ask the doctor for the reason, or change the dates.
plan-had-open = How many such sessions have you had before?
    .next = The label counts all sessions of a person. The question stands below.
plan-clear = A doctor has seen it and agreed
    .question = Has a doctor looked at this, and agreed to go on?
    .yes = Yes, a doctor has agreed
    .no = Not yet
# A lump, a sore or a change of colour.
plan-healed = A doctor has looked, and it is tested or healed
    .question = Has a doctor looked at it, and is it tested, or healed?
    .yes = Yes, and a doctor has agreed
    .no = Not yet
# A doctor's look does not end a pregnancy.
plan-over = Pregnancy and breastfeeding are over
    .question = Are pregnancy and breastfeeding both over, or was there no pregnancy?
    .yes = Yes, both are over
    .no = Not yet
plan-agree = A doctor has agreed to this
    .question = Does the doctor who would inject know all of these answers, and agree? If an answer changes, this ends.
    .yes = Yes, the doctor agrees
    .no = Not yet

# Your self-check, above the plan.
plan-check-young = Under 18: not before
    .next = Only age ends this. Talk with a doctor or another adult you trust.
plan-check-pregnant = Pregnant or breastfeeding: not before both are over
    .next = These products have not been tested in pregnancy or breastfeeding. When both are over, answer the self-check again.
plan-check-clot = A blood clot now: no session
    .next = When the clot and its treatment are over, ask the doctor who treated it, and answer the self-check again.
plan-check-stop = Your self-check says: not now
    .next = Read the reasons, and ask the doctor they name. Answer the self-check again when something has changed.
plan-check-wait = Your self-check says: something comes first
    .next = Read the reasons. Answer the self-check again when they are over.
plan-check-old = Your self-check is older than four weeks or than your last session, or its day is not known. Answer it again before the session.
plan-check-ask = Your self-check says: ask a doctor first.
plan-check-open = Have you done the self-check? It finds what speaks against these injections.
plan-check-result = See the result
plan-check-go = To the self-check

plan-look = A daily look was not usual
    .next = Have no session until a doctor has looked. Say there when one has.
plan-look-emergency = You had an emergency sign
    .next = Go to a hospital even if it has passed. Have no session until a doctor has seen it, and say so in the daily look.

## Questions of a product

plan-asks = Before the first session
    .hint = These questions belong to the product. If you learn that it is another one, change the product.
plan-ask-clot-now = Do you have a blood clot now, or treatment for one?
plan-ask-clots = Have you ever had a blood clot, also in the eye?
plan-ask-stroke = Have you ever had a stroke?
plan-ask-fits = Have you ever had fits, or epilepsy?
plan-ask-hormones = Do you take the pill, patch or ring, or other hormones?
plan-ask-family = Do you, a parent, brother or sister have a tendency to clots?
plan-ask-kidneys = Do you have kidney disease?
plan-ask-sight = Do you have trouble with the retina or seeing colours, with heart valves or the heartbeat?
plan-ask-rest = A long flight, an operation or days in bed, just now or soon?
plan-ask-swallow = Do you have trouble swallowing, or weak face muscles?
plan-ask-infection = Is there an infection where the needles would go?
plan-ask-operation = Have you had an operation or treatment there before?
plan-ask-platelets = Do you have low platelets, or do you bleed easily?
plan-ask-thinner = Do you take a blood thinner?
plan-ask-infection-cancer = Do you have an infection or cancer now?
plan-ask-child = Are you pregnant, or could you be, or are you or your partner trying for a child?
plan-ask-heart = Do you have heart disease, or low blood pressure?
plan-ask-blood-donor = Do you donate blood?
plan-ask-muscle = Do you have a muscle or nerve disease, such as myasthenia gravis or ALS?
plan-ask-antibiotic = Do you take gentamicin or an antibiotic like it?
plan-ask-tube = Will you see a new, sealed tube and needle, with your own name on the tube?
plan-ask-name = Do you know its name?
plan-ask-maker = Do you know who makes it?
plan-ask-batch = Will you be shown the batch number and the expiry date?
plan-ask-licence = Is it licensed for this use? Ask the doctor or a pharmacist.
plan-had = How many sessions with such an acid have you had before, anywhere?
plan-yes = Yes
plan-no = No
plan-not-sure = Not sure

## The check before a session

plan-check = Before session { $n }: anything new?
    .point = Since the last session, or since you last looked. Feel the skin first, then look. On brown or black skin, redness is hard to see.
plan-signs = Is there any of this?
    .hint = Each yes puts the plan on hold, until it is settled in its own way.
plan-check-none = Nothing of this
plan-check-unsure = I am not sure
plan-check-send = Take this in

plan-before-lump = A new lump, bump or hard spot
    .next = Show it to a doctor within days. Say that you had injections, and when.
plan-before-sore = A sore, blisters, or a place that drains
    .next = See a doctor today.
plan-before-trouble = Pain, heat or swelling that grows, or a bad reaction
    .next = See a doctor today. Hard to breathe, faint, or a swollen tongue: call { $emergency } now.
plan-before-colour = Skin that has changed its colour
    .next = White, grey, blue, dark or net-like: call { $emergency } now, with or without pain. Growing or spreading: see a doctor today. Any other change: show it to a doctor within days.
plan-before-fever = A fever, now or since the last session
    .next = See a doctor today. With hot, swollen skin go to a hospital.
plan-before-illness = A new illness, an infection, a cold sore or a new allergy
    .next = Ask the doctor who treats it, and tell the one who injects. With a fever, see a doctor today. No needle goes into infected skin.
plan-before-medicine = A new medicine, or a changed one
    .next = Ask the doctor who prescribed it, and tell the one who injects. Do not stop it on your own.
plan-before-pregnancy = A pregnancy, perhaps a pregnancy, or breastfeeding
    .next = Wait until both are over. These products have not been tested in pregnancy or breastfeeding.

## Changing a date

# $n is the number of the session.
plan-move-n = Session { $n }: change the date
plan-move-to = The new date
plan-follow = The later sessions
plan-follow-all = move by the same number of days
plan-move-save = Save the date
plan-skip-n = Leave out session { $n }
plan-skip-how = What happens to the later sessions?
plan-skip-stay = They keep their dates
plan-skip-close = They move up: each takes the date before it
plan-skip-save = Leave it out
plan-product-save = Save the product
plan-back = Back to the plan

## The steps, and what is done at each

plan-step-consult = Talk with the doctor, and time to think
    .what = Meet the person who will inject. Ask what exactly is in the syringe, who makes it and whether it is licensed for this. Do not pay yet. Go home and think: you can say no at any time.
plan-step-medicines = Talk over your medicines
    .what = Show your full list to the doctor who will inject. Never stop a prescribed medicine on your own: only the doctor who prescribed it can change it.
plan-step-eve = The day before
    .what = Answer the check in your plan. Feel and look at the skin: with an infection, a wound, a rash, a fever or a cold sore, call and postpone. Leave out alcohol.
plan-step-session = The day of the session
    .what = Feel and look at the skin once more. Take your prescribed medicines as your doctor told you. Ask for the name, maker and batch of the product, and write them down.
plan-step-after = After the session
    .what = The recovery list tells what to do, hour by hour. Know the warning signs.
plan-step-review = Look back together: does it help?
    .what = Compare photos in the same light. Agree with the doctor when to stop. No change by now is a good reason to stop; so is a harm, or that you no longer want it.
plan-step-look-2 = After 2 weeks: feel and look
    .what = Feel and look for new lumps or sores, once a week. Show anything new to a doctor.
plan-step-look-4 = After 4 weeks: feel and look
    .what = Most slow infections show about 3 to 4 weeks after an injection. Show anything new to a doctor.
plan-step-look-8 = After 8 weeks: feel and look
    .what = Feel and look for lumps, sores and scars that grow. Show anything new to a doctor.
plan-step-look-12 = After 12 weeks: the last look
    .what = Reports of slow infections reach to about 3 months, rarely longer. Show a later lump to a doctor too.

## What is there to read without a plan

plan-how = How a course is planned
    .body =
        Clinics often speak of 3 to 15 sessions, first every 7 to 10 days, then monthly. We found no guideline that sets these numbers, and no study that shows that more sessions work better. Your doctor sets the plan, and you can ask why.

        A plan here puts the dates in order, and reminds you of what comes before and after. It stops when something is new. You can stop it at any time.
plan-how-link = More about the number of sessions
plan-order = What comes before and after
plan-general = General advice. We found no study of it.
plan-caution = What is asked before every session
    .point = A yes puts the plan on hold, also if you delete the plan. It goes on only when a doctor has looked and agreed, or a pregnancy is over.
plan-rules = Products with a rule of their own
plan-static = Making a plan needs JavaScript in the browser. Reading does not.
