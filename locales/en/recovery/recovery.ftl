### The recovery list: what to do, to avoid and to check after a session.
### Items and their hours stand in src/domain/recovery/table.rs. When an item
### names a length of time ("for 48 hours"), it is the one of that table.

# .proof: clinics disagree about most of these times; no trial or guideline was found.
recovery = Recovery list
    .point = What to do, what to avoid and what to check after a session. It goes hour by hour at first, then week by week.
    .description = A list for the hours and weeks after mesotherapy. It says what to do, what to avoid and which late signs to check for.
    .sheet = If your clinic’s sheet says something else, follow your clinic’s sheet.
    .proof = We found no study that tested these times, and clinics differ. So we show the careful ones. They keep germs, heat, sweat, sun and pressure away from the skin.

## When: time passed since the session

window-h0 = First 12 hours
window-h12 = 12 to 24 hours
window-h24 = 24 to 48 hours
window-h48 = 48 to 72 hours
window-d3 = 3 to 7 days
window-w1 = 1 to 2 weeks
window-w2 = 2 to 4 weeks
window-w4 = 4 to 8 weeks
window-w8 = 8 to 12 weeks
window-w12 = After 12 weeks

## What kind of item: a small label beside it

recovery-do = Do
recovery-avoid = Avoid
recovery-look = Check

## Whether an item is due: headings of the groups

due-now = Now
due-next = Coming next
due-later = Later
due-past = Time has passed

## Where the session was

## The items. A tick means "done" or "kept to": so an item to avoid begins with
## "No", and an item to check never reads like a list of complaints.

# Feel before colour. No plain "colour change": a bruise is one too.
item-signs = Check breathing, sight, speech, and skin that hurts more or turns cold, pale or net-like
    .reason = Trouble here may be a severe allergy or a blocked vessel: call an ambulance at once.
item-cool = Cool a sore area: a cold pack in a cloth, 10 minutes at a time
    .reason = Cold may ease pain and swelling, but bare ice can hurt the skin. Do not cool skin that is pale, grey, cold or net-like: call { $emergency }.
# "Beauty cream", not "cream": a prescribed cream is not meant.
item-bare = No water, make-up or beauty cream on the area for the first 12 hours
    .reason = The needle points are tiny openings, and germs can get in. Ask the clinic about washing before prayer.
item-pressure = No rubbing, massage or tight clothes on the area for 2 weeks
    .reason = Pressure can irritate the skin and may spread what was injected.
item-exercise = No hard exercise, alcohol or smoking for 48 hours
    .reason = They may add to swelling and bruises, and sweat may irritate the skin.
item-heat = No sauna, steam, hot bath or swimming for 2 weeks
    .reason = Heat may add to swelling, and water in pools or the sea can carry germs.
item-sun = No strong sun or tanning bed on the area for 2 weeks
    .reason = Sun may leave dark marks on skin that is still healing.
item-wash = Wash with clean hands and lukewarm water, then pat dry
    .reason = Clean hands and a clean towel bring fewer germs to the skin.
item-makeup = No make-up or beauty cream until 24 hours have passed
    .reason = Brushes, sponges and creams can bring germs to the needle points.
item-shampoo = No shampoo, hair products or dye until 48 hours have passed
    .reason = They may sting and irritate the needle points.
item-record = Write down the date, place, doctor, product, batch number and area
    .reason = If something shows up later, these details help doctors find the cause.
# "Cosmetic": a treatment that a doctor prescribed is not meant.
item-treatments = No peel, laser or other cosmetic treatment there for 2 weeks
    .reason = The skin needs time to heal before anything else is done to it.
item-smile = Check your smile in a mirror, and how well you swallow
    .reason = A fat-dissolving drug here can weaken a face muscle or hinder swallowing: see a doctor the same day.
item-fading = Check that heat, swelling and redness are not growing
    .reason = Redness may not show well on brown or black skin, so feel for heat and swelling.
item-cold-sore = Check around the lips and nose for small, painful blisters
    .reason = Injections can wake a cold sore, which usually shows after 1 to 2 days.
item-down = Check that pain, heat, swelling and bruises are going down
    .reason = Pain, heat or swelling that spreads may be an infection: see a doctor the same day.
item-sunscreen = Use sunscreen or a loose cover every day
    .reason = Healing skin may mark more easily in the sun.
item-patches = Check for new patches that hurt, itch, flake, blister or turn pale
    .reason = A fat-dissolving mix, psoriasis or vitiligo can cause such patches: show them to a doctor.
item-photo = Take a photo of the area once a week, in the same light
    .reason = Photos make slow changes easier to see; keep them on your own phone.
item-wait = No next session while anything is new or sore
    .reason = A slow infection can begin between two sessions, so a doctor must look first.
item-look-2 = Once a week, feel and look for new lumps or sores
    .reason = Most slow infections show about 3 to 4 weeks after the injection.
# 28 days is the median of a review of 200 patients.
item-look-4 = Go on once a week: feel and look for new lumps or sores
    .reason = In a review of 200 people, about half fell ill within 28 days, the others later.
item-look-8 = Once a week, feel and look for new lumps or sores, and scars that grow
    .reason = In one study, the cause of slow infections was found only after about 10 weeks.
item-look-12 = Feel and look once more, and show any later lump to a doctor
    .reason = Reports reach to about 3 months, rarely longer, but other lumps can come even years later.

## The form

recovery-when = Which day was the session?
    .hint = The day you had the injections.
recovery-time = About what time was it?
    .hint = A rough guess is fine. You can leave it empty.
recovery-area = Where were the injections?
    .hint = Choose one. Some advice is for one area only.
recovery-start = Make my list

recovery-error-date-missing = Enter the date of the session
recovery-error-date-wrong = The date of the session must be a real date
recovery-error-date-future = The date of the session must be today or in the past
recovery-error-date-old = The date of the session must be within the last 12 months
recovery-error-time-wrong = Enter the time as hours and minutes, like 14:30
recovery-error-area-missing = Select where the injections were

## The list

recovery-date-change = Change date or area
recovery-new = Start a list for a new session
    .note = Your old list is kept.
recovery-old = Earlier sessions

# $done and $all are numbers of items.
recovery-progress = { $done } of { $all } done

recovery-static = Ticking needs JavaScript in your browser. You can still read or print the whole list.

# The rest of the recovery page.
recovery-all = The whole list
recovery-warning = See the warning signs
recovery-save = Save the change
