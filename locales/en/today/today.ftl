### “How is it today?”: a short look after a session, and what it means.
### Signs, choices and rules stand in src/domain/look/table.rs; days 2, 3, 7, 8, 14 and 15
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
today-again = You looked today. Every look is kept, and the day counts as its worst one.
# $date is the day of the earliest session of the last 12 weeks in the same place.
today-counted = What lasts is counted from your session on { $date }, the first of the last 12 weeks there.
# Below a question, as soon as an emergency is chosen.
today-at-once = This can be an emergency. Call now; the other questions can wait.
today-sessions = Look at another session
# Above the way to the ambulance and the question about emergency signs.
today-call-now = Call { $emergency } now if one of the signs below is there
today-signs-whole = Each sign in full
today-signs = What do you notice today?
    .point = Feel first, then look. Choose one answer for each.
today-answer = See the answer
today-back = All looks
today-now-missing = Say whether one of these signs is there

# The answer on a page of its own. $date is a whole date.
today-look = Look of { $date }
today-past = This was the answer for that day. If something is still there, look again now.
# Where a clinic turns the answer off.
today-diary = This look is kept. This place gives no answer to it: compare it with the table of signs and with the warning signs, and call if in doubt.
today-why = Why
today-worse = Call { $emergency } if one of the emergency signs appears.
today-all-signs = All warning signs
today-delete = Delete this look
    .question = Delete this look? What was not usual in it still counts, until a doctor has seen it.
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
today-rules-middle = Days 3 to 7
today-rules-second = Days 8 to 14
today-rules-later = Later
today-proof = “Usual” is what clinics describe. After skin needling, a review of 85 studies and reports found that pain and swelling mostly passed within 7 days. We found no such study of mesotherapy, so the rules are careful ones. No clinician has reviewed them yet.

## The answers. .short stands in tables and pictures.

look-usual = Clinics describe this in these days
    .short = Usual
    .action = Only a doctor can tell. Go on with your recovery list, and look again when the next look is due. See a doctor the same day if something grows, spreads or is new.
    .limit = This is not a promise. Nobody can see your skin from here, and a slow infection can still begin weeks later.
look-call = Call the clinic or a doctor today
    .short = Call
    .action = Say what you found. If nobody answers, see another doctor or go to a hospital. Have no new session until a doctor has looked.
    .limit = Do not treat it with antibiotics left at home, and do not press anything out. Let a doctor see it first.
look-hospital = Go to a hospital today
    .short = Hospital
    .action = Go today, and do not go alone if you can. Say what you found. If breathing gets hard, or you are confused or faint, call { $emergency }.
    .limit = Do not wait for tomorrow, or for tablets to work. Have no new session until a doctor has looked.
# Where the reader is not sure whether an emergency sign is there.
look-unsure-now = If one of these signs may be there, call { $emergency } now
    .action = Look again now, with somebody beside you if you can. If none is there, call the clinic or a doctor today.
    .limit = When in doubt, call. Have no new session until a doctor has looked.
look-emergency = Call { $emergency } now
    .short = Ambulance
    .action = Call now, and say: “I had mesotherapy injections.”
    .limit = Do not wait to see whether it gets better.
# What to say on the telephone. $date is a whole date.
look-say = Say: “I had mesotherapy on { $date }.”

## The first question. Its signs are those of the card for the ambulance.

look-now = Is one of these signs there now, and which?
look-now-none = No, none of them
# Stored by earlier versions, which did not ask which one.
look-now-yes = Yes, at least one
look-now-unsure = I’m not sure

# Each emergency sign in one line, for every day; its full words are sign-… in
# signs/warning.ftl. .short is its name: an answer to tap, and a line for the doctor.
look-now-severe-allergy = Hard breathing, a wheeze, swollen lips, tongue or throat, collapse, or hives with feeling faint or sick
    .short = Hard breathing, swollen lips or throat, or collapse
look-now-blue-lips = Lips, tongue or nails that turn blue or grey, with or without an infection
    .short = Blue or grey lips, tongue or nails
look-now-sight = Sudden change or loss of sight, a very painful eye, or a drooping eyelid
    .short = Sight that changes or goes, or a very painful eye
look-now-stroke = A drooping face, a weak or numb arm or leg, slurred speech, or sudden confusion, dizziness or very bad headache, even if it passes
    .short = Signs of a stroke: face, arm, speech
look-now-blocked-vessel = Pain far worse than expected, cold skin, or skin that turns white, grey, blue, dark or net-like, even without pain
    .short = White, grey, blue, cold or net-like skin, or extreme pain
look-now-clot-lung = Sudden short breath, chest pain that is worse on breathing in, coughing blood, or fainting
    .short = Sudden short breath, chest pain, or coughing blood
look-now-sepsis = With an infection or hot, sore skin that spreads: confused, faint, hard to wake, very fast breath or heartbeat, cold damp skin, vomiting again and again, blotchy skin, purple patches, or a rash that does not fade under a glass
    .short = Infection, and very ill, confused or with purple patches
look-now-whole-body = A fit, a very uneven heartbeat, heavy sleepiness, dark red or purple urine, or vomiting with a bad headache within hours
    .short = A fit, uneven heartbeat, heavy sleepiness or dark red urine
look-now-weakness = After botulinum, hours to weeks later: hard to swallow, speak or breathe, double sight, or weak all over
    .short = Hard to swallow or speak, or weak, after botulinum

## The signs and their choices: short, for they are chips to tap.

look-none = None
look-unsure = Not sure

# Asked where there was an earlier session in the same place in the last 12 weeks.
look-before = Was any of this there before your last session?
    .hint = Lumps, swelling, pain, itching or changed colour that was never quite gone.
    .missing = Before your last session: choose an answer
look-before-none = No, or nothing is there
look-before-yes = Yes
look-before-unsure = Not sure

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
look-colour-patches = New patches that do not grow
look-colour-more = Growing or spreading
look-colour-pale = White, grey, blue or very dark, or like a net; not a plain bruise

look-other = Anything else
    .hint = Small blisters near the lips, bleeding, hair that falls out, a swollen leg, or anything that worries you. A crooked smile that came suddenly: call { $emergency }.
    .missing = Anything else: choose an answer
look-other-yes = Yes

## Why: one for each rule of the table.

look-why-early = Clinics describe a little of this in the first days. It should get less each day.
look-why-fading = It should be clearly less than in the first days. If it comes back or grows, call.
look-why-stays = After skin needling this mostly passes within 7 days; for mesotherapy nobody counted. Most slow infections show about 3 to 4 weeks after the injection, so a doctor must look.
look-why-pain-more = Pain that grows or does not ease can mean an infection or a blocked blood vessel.
look-why-pain-strong = Pain far worse than expected can mean a blocked blood vessel. Hours matter.
look-why-swelling-more = Swelling or hardness that grows or spreads can mean an infection.
look-why-eye = Quick swelling around an eye can mean an infection or an allergy. It needs a doctor the same day. With swollen lips or tongue, hives or hard breathing, call { $emergency }.
look-why-heat-late = Heat that is still there after the first two days can mean an infection.
look-why-heat-more = Hot skin, or heat that spreads, can mean an infection. Redness may not show on brown and black skin, so trust what you feel.
look-why-cold = Skin that turns cold can mean a blocked blood vessel. Hours matter.
# Within days: a visit has to be booked today, but the doctor need not look today.
look-why-lump = Call today to book a visit: a doctor must see this within days, and before any new session. A slow infection can begin as a lump or a “pimple”.
look-why-sore = See a doctor today. Sores, blisters or pus can mean an infection, or a blood vessel that was blocked.
look-why-itching-strong = Strong itching can be a reaction to the product. Itchy, painful patches were reported about a week after a fat-dissolving mix.
look-why-rash = A rash or hives over the body can mean an allergy. If breathing gets hard, or lips, tongue or throat swell, call { $emergency }.
look-why-fever = Fever can mean an infection: see a doctor today. With hot, swollen skin as well, go to a hospital.
look-why-marks = Call today to book a visit: a doctor must see marks or patches that stay or are new within days, and before any new session.
look-why-colour-more = See a doctor today. Colour that grows or spreads can mean an infection, or a blocked vein, even without pain.
look-why-pale = White, grey, blue, dark or net-like skin can mean a blocked blood vessel, with or without pain. Hours matter.
look-why-other = Compare it with the warning signs now, for some of them cannot wait. If it is not there, let a doctor see it.
look-why-back = It had gone and came back, or began when it should be fading. Let a doctor see it.
look-why-fever-skin = Fever together with skin that is hot, growing worse or open can mean an infection that makes the whole body ill.
look-why-weak = Your self-check tells of diabetes, or of a body that fights infections less well. Then an infection can get dangerous quickly.
look-why-stands-emergency = You had an emergency sign. Go to a hospital even if it has passed. If it comes back, call { $emergency }.
look-why-stands-hospital = An earlier look sent you to a hospital, and no doctor has seen it yet.
look-why-stands-quiet = You had an emergency sign, and a doctor has seen it. For 3 days after it nothing counts as usual. If it comes back, call { $emergency }.
look-why-stands-call = An earlier look was not usual, and no doctor has seen it yet. Two later days without it end this too.
look-why-now = You said that this emergency sign is there.
look-why-now-unsure = Read the emergency signs again now, with somebody beside you if you can. If one may be there, call { $emergency }.
look-why-unsure = You were not sure. A doctor can tell.
look-why-unknown = No answer that this version of the guide knows. That counts as a doubt.

## What earlier looks found and what still stands of it. $date is the day of the newest.

today-stands = What still stands
    .what = This does not go away by itself, and it holds new sessions up.
today-stands-emergency = Last noted on { $date }. Go to a hospital even if it has passed.
# After a doctor has seen it, for 72 hours.
today-stands-quiet = Last noted on { $date }, and seen by a doctor. For 3 days nothing counts as usual: if it comes back, call { $emergency }.
today-stands-call = Last noted on { $date }. It ends when a doctor has seen it, or when two later days are free of it.
today-seen = A doctor has seen it
    .question = Has a doctor seen this, and said what it is?
    .yes = Yes, a doctor has seen it
    .no = No, not yet

report = Where to report a reaction
    .body =
        First get help. After that, report it: it can protect others.

        - In Egypt anyone can report, patients too. Call the Egyptian Drug Authority on { $report }, also about a product of unknown source. It also has an online form, for medicines, vaccines and cosmetics.
        - Elsewhere, call that country’s drug authority.

        Have ready: the product, the batch number, the day, and what happened.
