### The plan of a course. Rules and days stand in src/domain/plan; the words here only
### say what they find. A plan is never advice to have a session.

## Making a plan

plan-new = Make a plan
    .point = Only you and your doctor know these. If you are not sure, ask before you fill this in.
plan-count = How many sessions?
    .hint = From 3 to 15. We found no study that shows that more sessions work better.
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

# The products. The order is that of the table, not a ranking.
plan-product-hyaluronic = Hyaluronic acid
plan-product-vitamins = Vitamin mix
plan-product-tranexamic = Tranexamic acid
plan-product-fat-acid = Fat-dissolving acid
plan-product-prp = Own blood plasma (PRP)
plan-product-hair = Medicine for hair
plan-product-other = Something else
plan-product-unknown = I do not know yet

# Stands below the products, for the one that is chosen, and in the static part.
plan-rule-tranexamic = Tranexamic acid asks first about blood clots, a stroke and fits. Its labels warn of them.
plan-rule-fat-acid = One fat-dissolving acid is licensed in the USA, for fat under the chin of adults. The licence allows at most 6 sessions, at least one month apart. A plan that goes beyond that is not made here.
plan-rule-other = What it is, who makes it and whether it is licensed must be known before the first session.
plan-rule-unknown = You can put dates in order. But have no session before you know what is in the syringe.

## What can be wrong

plan-error-count = The number of sessions must be from 3 to 15
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
    .hint = Saves a file that your calendar opens. After a change, save it again: the same entries are updated. Whoever sees your calendar sees these entries too.
# Stands above the button while the plan is on hold.
plan-calendar-held = Your plan is on hold. The file says so at each session. Save it again when the plan goes on.
plan-category = Mesotherapy
# Leads to where everything is saved as a file; stands there while a plan is not in one.
plan-copy = Save a copy of your plan
# $step is the name of a step, $n the number of the session.
plan-event = Mesotherapy: { $step }
plan-event-n = Mesotherapy, session { $n }: { $step }

plan-about = This plan
plan-about-product = Product
plan-about-area = Area
plan-about-count = Sessions
plan-change-product = Change the product
plan-add = Make another plan
plan-delete = Delete this plan
    .question = Delete this plan with all its dates? Recovery lists and records stay.
    .yes = Yes, delete
    .no = No, keep it

## Why a plan is held up

plan-held = On hold: no session for now
plan-elsewhere = Something new was found before a session of another plan.
    .next = It concerns all your plans. Open that plan.
plan-unsure = You are not sure whether something is new
    .next = Ask a doctor to look, before the next session.
plan-broken = The dates break the rule of this product
    .next = Change the dates, leave sessions out, or ask the doctor.
plan-nameless = It is not known what will be injected
    .next = Ask the doctor first. The questions stand below.
plan-asked = A question about this product is open, or the answer is not “no”
    .next = Ask the doctor who would prescribe it first. Do not stop any medicine on your own.
plan-clear = A doctor has seen it and agreed
    .question = Has a doctor looked at this, and agreed to go on?
    .yes = Yes, a doctor has agreed
    .no = Not yet
plan-agree = The prescriber has agreed
    .question = Does the doctor who would prescribe it know these answers, and agree?
    .yes = Yes, the doctor agrees
    .no = Not yet

# Your self-check, above the plan.
plan-check-stop = Your self-check says: not now. Make no date before a doctor has looked at it.
plan-check-wait = Your self-check says: wait first, then ask a doctor.
plan-check-ask = Your self-check says: ask a doctor first.
plan-check-open = Have you done the self-check? It finds what speaks against these injections.
plan-check-result = See the result
plan-check-go = To the self-check

# A link to the daily look follows.
plan-look = At your last daily look something was not usual. Have no new session until a doctor has looked.

## Questions of a product

plan-asks = Before the first session
    .hint = These three questions belong to tranexamic acid.
plan-ask-clots = Have you ever had a blood clot, now or in the past?
plan-ask-stroke = Have you ever had a stroke?
plan-ask-fits = Have you ever had fits, or epilepsy?
plan-names = Ask this first
    .hint = Have no session before you know. If it turns out to be tranexamic acid or a fat-dissolving acid, change the product here.
plan-ask-name = Do you know its name?
plan-ask-maker = Do you know who makes it?
plan-ask-batch = Will you be shown the batch number and the expiry date?
plan-ask-licence = Is it licensed for this use? Ask the doctor or a pharmacist.
plan-yes = Yes
plan-no = No
plan-not-sure = Not sure

## The check before a session

plan-check = Before session { $n }: anything new?
    .point = Since the last session, or since you last looked. Feel the skin first, then look. On brown or black skin, redness is hard to see.
plan-signs = Is there any of this?
    .hint = Each yes puts the plan on hold until a doctor has looked.
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
    .next = White, grey, blue, dark or net-like: call { $emergency } now, with or without pain. Any other change: show it to a doctor within days.
plan-before-illness = A new illness, an infection, a fever, a cold sore or a new allergy
    .next = Ask the doctor who treats it, and tell the one who injects. No needle goes into infected skin.
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
    .point = A yes puts the plan on hold. It goes on only when a doctor has looked and agreed.
plan-rules = Products with a rule of their own
plan-static = Making a plan needs JavaScript in the browser. Reading does not.
