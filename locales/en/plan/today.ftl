### “How is it today?”: a short look after a session, and what it means.
### Signs, choices and rules stand in src/domain/look/table.rs; days 2, 3, 14 and 15
### in the texts are the edges of its windows. Touch comes before sight, colour last.

## The page

today-rhythm = Look once a day for two weeks, then once a week until week 12. Look at once when something changes.
today-ask = Start with these signs
today-none = First, say when the session was
    .what = A recovery list holds the day and the place of your session. Make one, then come back here.
# $date is a whole date.
today-due-now = A look is due today.
today-due-on = Next look: { $date }
today-due-over = The 12 weeks are over. Look again whenever something is new.
# Where a look of today is kept already.
today-again = You looked today. A new look today takes its place.
today-sessions = Look at another session
today-signs = What do you notice today?
    .point = Feel first, then look. Choose one answer for each.
today-answer = See the answer
today-back = All looks
today-now-missing = Say whether one of these signs is there

# The answer on a page of its own. $date is a whole date.
today-look = Look of { $date }
today-past = This was the answer for that day. If something is still there, look again now.
today-why = Why
today-worse = Call { $emergency } if one of the emergency signs appears.
today-all-signs = All warning signs
today-delete = Delete this look
    .question = Delete this look?
    .yes = Yes, delete it
    .no = No, keep it

# The picture of all looks; $n is their number.
today-picture = Each sign over the days
    .alt =
        { $n ->
            [one] A chart with one look: each sign in a row of its own. The table below says the same.
           *[other] A chart with { $n } looks: each sign in a row of its own, the days side by side. The table below says the same.
        }
today-day = Day
today-emergency = Emergency signs
today-result = Answer
today-absent = Not there
today-table = The same as a table
today-looks = Your looks
today-older = Older looks
# $n is the number of looks that are shown.
today-newest =
    { $n ->
        [one] Only the newest look is shown.
       *[other] Only the newest { $n } looks are shown.
    }

# The rules, readable without scripts.
today-rules = What is usual, and when to call
    .body =
        Day 0 is the day of the session. The strongest answer counts. “Not sure” always means: call.
today-rules-first = Days 0 to 2
today-rules-middle = Days 3 to 14
today-rules-later = Later
today-proof = “Usual” is what clinics describe. We found no study that tested these days, so the rules are careful ones. No clinician has reviewed them yet.

## The answers. .short stands in tables and pictures.

look-usual = Usual at this time
    .short = Usual
    .action = Go on with your recovery list, and look again when the next look is due. See a doctor the same day if something grows, spreads or is new.
    .limit = This is not a promise. Nobody can see your skin from here, and a slow infection can still begin weeks later.
look-call = Call the clinic or a doctor today
    .short = Call
    .action = Say what you found. If nobody answers, see another doctor or go to a hospital. Have no new session until a doctor has looked.
    .limit = Do not treat it with antibiotics left at home, and do not press anything out. Let a doctor see it first.
look-emergency = Call { $emergency } now
    .short = Ambulance
    .action = Call now, and say: “I had mesotherapy injections.”
    .limit = Do not wait to see whether it gets better.
# What to say on the telephone. $date is a whole date.
look-say = Say: “I had mesotherapy on { $date }.”

## The first question. Its signs are those of the card for the ambulance.

look-now = Is one of these signs there now?
look-now-none = No, none of them
look-now-yes = Yes, at least one
look-now-unsure = I’m not sure

# Each emergency sign in one line, for every day; its full words are sign-… in core/warning.ftl.
look-now-severe-allergy = Hard breathing, a wheeze, swollen lips, tongue or throat, collapse, or hives with feeling faint or sick
look-now-sight = Sudden change or loss of sight, a very painful eye, or a drooping eyelid
look-now-stroke = A drooping face, a weak or numb arm or leg, slurred speech, or sudden confusion, dizziness or very bad headache
look-now-blocked-vessel = Pain far worse than expected, cold skin, or skin that turns white, grey, blue, dark or net-like, even without pain
look-now-sepsis = With an infection or hot, sore skin that spreads: confused, faint, hard to wake, very fast breath or heartbeat, cold damp skin, or vomiting again and again
look-now-sepsis-skin = With an infection: skin, lips or tongue blue, grey, pale or blotchy, purple patches, or a rash that does not fade under a glass
look-now-whole-body = A fit, a very uneven heartbeat, heavy sleepiness, dark red or purple urine, or vomiting with a bad headache within hours

## The signs and their choices: short, for they are chips to tap.

look-none = None
look-unsure = Not sure

look-pain = Pain
    .hint = In the treated area, by itself or when you touch it.
    .missing = Pain: choose an answer
look-pain-little = A little, or easing
look-pain-more = Growing, or not easing
look-pain-strong = Far worse than I expected

# No touching in the first 12 hours: see item-bare.
look-swelling = Swelling or hardness
    .hint = From the second day, feel with clean fingers too.
    .missing = Swelling or hardness: choose an answer
look-swelling-little = A little, or going down
look-swelling-more = Growing, spreading or getting hard
look-swelling-eye = Quick swelling around an eye

look-heat = Heat or cold
    .hint = Hold the back of a clean hand close to the skin. Is it warmer or colder there than beside it?
    .missing = Heat or cold: choose an answer
look-heat-little = A little warm
look-heat-hot = Hot, or the heat spreads
look-heat-cold = Cold, without a cold pack

look-lump = Lumps and sores
    .hint = Bumps, “pimples”, blisters, open skin or pus.
    .missing = Lumps and sores: choose an answer
look-lump-points = Small bumps at the needle points, going down
look-lump-new = A new lump, bump or “pimple”
look-lump-sore = A sore, blisters or pus

look-itching = Itching or rash
    .hint = In the treated area or anywhere on the body.
    .missing = Itching or rash: choose an answer
look-itching-little = A little, or easing
look-itching-strong = Strong, or growing
look-itching-rash = A rash or hives over the body

look-fever = Fever
    .hint = You feel hot or shivery, with 38 degrees or more if you can measure.
    .missing = Fever: choose an answer
look-fever-yes = Yes

# A bruise is dark or blue as well: keep it apart from a blocked vessel.
look-colour = Colour of the skin
    .hint = Look in daylight. On brown and black skin redness is hard to see: look for skin that is darker or greyer than before.
    .missing = Colour of the skin: choose an answer
look-colour-little = A bruise, redness or darkening that does not grow
look-colour-more = Growing or spreading, or new patches
look-colour-pale = White, grey, blue or very dark, or like a net; not a plain bruise

look-other = Anything else
    .hint = A crooked smile, trouble swallowing, small blisters near the lips, bleeding, hair that falls out, or anything that worries you.
    .missing = Anything else: choose an answer
look-other-yes = Yes

## Why: one for each rule of the table.

look-why-early = Clinics describe a little of this in the first days. It should get less each day.
look-why-fading = It should be clearly less than in the first days. If it comes back or grows, call.
look-why-stays = Clinics do not describe this after two weeks. Most slow infections show about 3 to 4 weeks after the injection, so a doctor should look.
look-why-pain-more = Pain that grows or does not ease can mean an infection or a blocked blood vessel.
look-why-pain-strong = Pain far worse than expected can mean a blocked blood vessel. Hours matter.
look-why-swelling-more = Swelling or hardness that grows or spreads can mean an infection.
look-why-eye = Quick swelling around an eye can mean an infection. It needs a doctor the same day.
look-why-heat-late = Heat that is still there after the first two days can mean an infection.
look-why-heat-more = Hot skin, or heat that spreads, can mean an infection. Redness may not show on brown and black skin, so trust what you feel.
look-why-cold = Skin that turns cold can mean a blocked blood vessel. Hours matter.
# Within days: a visit has to be booked today, but the doctor need not look today.
look-why-lump = Call today to book a visit: a doctor should see this within days, and before any new session. A slow infection can begin as a lump or a “pimple”.
look-why-sore = Sores, blisters or pus can mean an infection, or a blood vessel that was blocked.
look-why-itching-strong = Strong itching can be a reaction to the product. Itchy, painful patches were reported about a week after a fat-dissolving mix.
look-why-rash = A rash or hives over the body can mean an allergy. If breathing gets hard, or lips, tongue or throat swell, call { $emergency }.
look-why-fever = Fever can mean an infection. With hot, swollen skin as well, go to a hospital.
look-why-marks = Call today to book a visit: a doctor should see marks or patches that stay or are new within days, and before any new session.
look-why-colour-more = Colour that grows or spreads can mean an infection, or a blocked vein, even without pain.
look-why-pale = White, grey, blue, dark or net-like skin can mean a blocked blood vessel, with or without pain. Hours matter.
look-why-other = Compare it with the warning signs now, for some of them cannot wait. If it is not there, let a doctor see it.
look-why-now = You said that at least one emergency sign is there.
look-why-now-unsure = Read the emergency signs again now, with somebody beside you if you can. If one may be there, call { $emergency }.
look-why-unsure = You were not sure. A doctor can tell.
look-why-unknown = No answer that this version of the guide knows. That counts as a doubt.
