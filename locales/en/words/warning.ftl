# The three care cards and the first-aid steps. Rows: src/domain/warning.rs.
# Card headings: the signs complete the heading, but each must also be clear alone.

care-now = Call { $emergency } now if:
    .urgency = Emergency advice:
    .action = Call { $emergency } now and say: “I had mesotherapy injections.”
care-today = See a doctor or go to hospital today if:
    .urgency = Urgent advice:
    .action = Be seen today, at the clinic or at any hospital.
# Not “non-urgent”: a slow infection hides among these signs, and nobody should shrug it off.
care-days = See a doctor within days, do not wait for the next session, if:
    .urgency = Advice for the next days:
    .action = Book a visit to a doctor now, and have no new session before it.

## Emergency

# Anaphylaxis. Nausea alone is a usual side effect; with hives it is an emergency.
sign-severe-allergy = It is hard to breathe, you wheeze, or your lips, tongue or throat swell. Or you collapse, or have hives and feel faint or sick.
sign-sight = Your sight suddenly changes or goes, an eye hurts badly, or an eyelid droops. This can follow injections in the face.
sign-stroke = Your face droops, an arm or leg is weak or numb, or your speech is slurred. Or you are suddenly confused or dizzy, or have a sudden very bad headache.
# A blocked vein need not hurt: never make pain a condition here.
sign-blocked-vessel = Pain grows far beyond what you expect, or the skin turns cold. Or, with or without pain, it turns white, grey, blue or dark, or shows a net-like pattern.
# Sepsis, in two signs: body and mind first, colour last.
sign-sepsis = You have an infection, or hot, sore skin that spreads, and are confused, faint or hard to wake. Or you breathe very fast, your heart races, your skin is cold and damp, or you keep vomiting.
# The condition “with an infection” matters: a plain bruise does not fade under a glass either.
sign-sepsis-skin = With an infection, skin, lips or tongue turn blue, grey, pale or blotchy (on brown or black skin: palms and soles). Or purple patches appear, or a rash that does not fade under a glass.
sign-whole-body = You have a fit, a very uneven heartbeat or heavy sleepiness, as from too much numbing cream. Or, within hours, your urine is dark red or purple, or you vomit and have a bad headache.

## Same day

sign-spreading = Pain, heat, hardness or swelling grows or spreads instead of settling. Or there is pus, a bad smell, or streaks along the skin.
sign-fever = You feel hot or shivery, with 38 degrees or more if you can measure. Or you have an infection and pass no urine all day. With hot, swollen skin as well, go to a hospital.
# Blisters (فقاعات مائية), not pimples (بثور).
sign-skin-breaks = Blisters, a dark scab or an open sore appear, or the skin breaks down. Or bleeding does not stop when you press firmly.
sign-eyelid = Your eyelids, or the skin around an eye, swell quickly.
sign-hives = A rash or hives spread over your body, but you breathe normally. If breathing gets hard, call { $emergency }.
# Nerve injury after fat-dissolving injections; the second sentence keeps a stroke apart.
sign-weak-muscle = After chin or neck injections, your smile is crooked, a face muscle is weak or swallowing is hard. If it is sudden, or an arm, a leg or your speech is affected too, call { $emergency }.
sign-cold-sore = Small painful blisters sit close together near your lips or nose (perhaps a cold sore).

## Within days

# Slow infection, or a late lump without infection.
sign-lump = A new lump, bump or “pimple”, or a sore that drains, appears at a needle point. This counts even months or years later.
sign-antibiotics = An infection does not get better with ordinary antibiotics. Say: “I had mesotherapy on …”, and ask for a skin sample to be tested for mycobacteria.
sign-itchy-patches = Very itchy, swollen patches appear about a week after the injections.
sign-scar-or-marks = A scar grows hard and raised, or new dark marks appear.
# Psoriasis or vitiligo that starts where the needle went in (Koebner).
sign-new-patches = New scaly or white patches appear at needle marks.
sign-dents = You find dents, hard knots or patches of hair loss.
sign-unsafe-needle = The place was not clean, or a needle was used before. Ask without delay which tests you need for HIV and for hepatitis B and C.

## First aid for a severe allergy

first-aid = Severe allergy: do this now
    .intro = Go step by step. Anyone can help with these steps.
first-aid-pen = If you were given an adrenaline pen, use it at once, in the outer thigh.
first-aid-call = Call { $emergency } and say: “severe allergy”.
first-aid-lie = Lie flat with your legs raised. Pregnant: lie on the left side. Hard to breathe: sit up gently, then lie down again as soon as you can. Not responding but breathing: on the side.
first-aid-stay = Do not stand or walk, even if you feel better.
first-aid-again = If you are no better after 5 minutes, use a second pen. No pen? Still do steps 2 to 4.
first-aid-hospital = Go to hospital even if you feel better. The allergy can come back hours later, up to 3 days.
