# The three care cards and the first aid. Rows: src/domain/warning.rs, src/domain/warning/aid.rs.
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

# Whose number it is. The numbers were looked up in news reports, in November 2026.
call-whose = In Egypt: ambulance { $emergency }; if nobody answers, police { $police }. Elsewhere: your own emergency number. In many countries { $elsewhere } works from a mobile phone. Checked in November 2026, in news reports only.
# Where clinic.json names another number.
call-whose-clinic = This number was set by the clinic that gives you this guide. Elsewhere: your own emergency number. In many countries { $elsewhere } works from a mobile phone.
# On a clinic's tablet: people are nearer than the telephone.
call-staff = Tell the staff here now.

## Emergency

# Anaphylaxis. Nausea alone is a usual side effect; with hives it is an emergency.
sign-severe-allergy = It is hard to breathe, you wheeze, or your lips, tongue or throat swell. Or you collapse, or have hives and feel faint or sick.
# Too little oxygen in the blood: after numbing products, with or without an infection.
sign-blue-lips = Your lips, tongue or nails turn blue or grey, with or without an infection. After a numbing cream, spray or shot it can begin within minutes to 2 hours.
sign-sight = Your sight suddenly changes or goes, an eye hurts badly, or an eyelid droops. It can follow injections in the face, forehead or scalp, but call wherever the needle went.
sign-stroke = Your face droops, an arm or leg is weak or numb, or your speech is slurred, even if it passes. Or you are suddenly confused or dizzy, or have a sudden very bad headache.
# A blocked vein need not hurt: never make pain a condition here.
sign-blocked-vessel = Pain grows far beyond what you expect, or the skin turns cold. Or, with or without pain, it turns white, grey, blue or dark, or shows a net-like pattern.
sign-clot-lung = You are suddenly short of breath, your chest hurts more when you breathe in, you cough blood, or you faint. It can be a clot in the lung.
# Sepsis: body and mind first, colour last. The condition “with an infection” matters: a
# plain bruise does not fade under a glass either.
sign-sepsis = You have an infection, or hot, sore skin that spreads. And you are confused, faint or hard to wake, breathe very fast, your heart races, you keep vomiting, or your skin is cold and damp, pale or blotchy (on brown or black skin: palms and soles). Or purple patches appear, or a rash that does not fade under a glass.
sign-whole-body = You have a fit, a very uneven heartbeat or heavy sleepiness, as from too much numbing cream. Or, within hours, your urine is dark red or purple, or you vomit and have a bad headache.
sign-weakness = Hours to weeks after botulinum (such as Botox) it is hard to swallow, speak or breathe. Or you see double, or feel weak all over.

## Same day

sign-spreading = Pain, heat, hardness, swelling or redness (on brown or black skin: darker skin) grows or spreads instead of settling, whatever the day. Or there is pus, a bad smell, or streaks along the skin.
sign-fever = You feel hot or shivery, with 38 degrees or more if you can measure, also between two sessions. Or you have an infection and pass no urine all day. With hot, swollen skin as well, go to a hospital.
# The hours are for medicine against HIV. Nobody found out where in Egypt it is given: name no place.
sign-unsafe-needle = A needle or vial was used for somebody else, the place was dirty, or you are not sure: go to a hospital today. Medicine that can prevent HIV must start as soon as possible, best within 24 hours, never later than 72. Ask about the hepatitis B vaccine too, and when to test. Later than 3 days? Still go.
# Blisters (فقاعات مائية), not pimples (بثور).
sign-skin-breaks = Blisters, a dark scab, an open sore or a sore that drains appears, or the skin breaks down. Or bleeding does not stop when you press firmly.
sign-eyelid = Your eyelids, or the skin around an eye, swell quickly: an infection or an allergy. If lips or tongue swell too, or breathing gets hard, call { $emergency }.
sign-clot-leg = One leg, mostly the calf, is swollen, painful or warm, or has changed colour. It can be a clot.
sign-hives = A rash or hives spread over your body, but you breathe normally. If breathing gets hard, call { $emergency }.
# Nerve injury after fat-dissolving injections; the second sentence keeps a stroke apart.
sign-weak-muscle = After chin or neck injections, your smile is crooked, a face muscle is weak or swallowing is hard. If it is sudden, came after injections elsewhere, or an arm, a leg or your speech is affected too, call { $emergency }.
sign-cold-sore = Small painful blisters sit close together near your lips or nose (perhaps a cold sore).

## Within days

# Slow infection, or a late lump without infection.
sign-lump = A new lump, bump or “pimple” appears at a needle point and does not grow. This counts even months or years later. If it grows or drains, be seen today.
sign-antibiotics = An infection does not get better with ordinary antibiotics. Say: “I had mesotherapy on …”, and ask for a skin sample to be tested for mycobacteria.
sign-itchy-patches = Very itchy, swollen patches appear about a week after the injections.
sign-scar-or-marks = A scar grows hard and raised, or new dark marks appear.
# Psoriasis or vitiligo that starts where the needle went in (Koebner).
sign-new-patches = New scaly or white patches appear at needle marks.
sign-dents = You find dents, hard knots or patches of hair loss.

## First aid, each for its own signs. Read aloud by somebody who is afraid: one act a line.

aid-allergy = Severe allergy: do this now
    .intro = Only if breathing is hard, lips, tongue or throat swell, or somebody collapses after an injection. Anyone can help.
aid-allergy-pen = In a clinic, call the staff: “Severe allergy. Adrenaline into the outer thigh, now!” You have an adrenaline pen? Use it at once.
aid-allergy-call = Call { $emergency }. Say: “Severe allergy.”
aid-allergy-lie = Lie flat, legs raised. Pregnant: on the left side. Hard to breathe: sit up gently, then lie down again as soon as you can.
aid-allergy-stay = Do not stand. Do not walk. Not even if you feel better.
aid-allergy-again = No better after 5 minutes? A second dose. No pen? Do all the other steps.
aid-allergy-breathing = Not responding but breathing: on the side. Not breathing normally: press on the chest (CPR), and use a defibrillator (AED) if there is one.
aid-allergy-hospital = Go to hospital in every case, even if you feel better. The allergy can come back hours later, up to 3 days.
aid-allergy-tablets = Allergy tablets or cortisone do not replace adrenaline.

aid-blue = Blue or grey lips, tongue or nails
    .intro = Call first. Then:
aid-blue-name = Name the numbing cream, spray or shot, and when you had it. Show the box.
aid-blue-breathing = Not responding but breathing: on the side. Not breathing normally: press on the chest (CPR).

aid-sight = Sight that changes or goes
    .intro = Call first. Minutes count.
aid-sight-tell = Tell the person who injected, now. Name the product.
aid-sight-hospital = Go to a hospital with eye doctors at once, even if your sight comes back.
aid-sight-leave = Do not cool, heat or rub the skin or the eye on your own.

aid-stroke = Signs of a stroke
    .intro = Call first, even if the signs pass.
aid-stroke-time = Note the time when it began, or when the person was last well.
aid-stroke-nothing = Nothing to eat. Nothing to drink. No tablets.
aid-stroke-breathing = Not responding but breathing: on the side. Not breathing normally: press on the chest (CPR).

aid-vessel = Blocked blood vessel in the skin
    .intro = Call first. Hours count.
aid-vessel-tell = Tell the person who injected, now. Name the product.
aid-vessel-enzyme = If it was hyaluronic acid, ask for hyaluronidase. This medicine can dissolve it; the earlier, the better.
aid-vessel-leave = Do not cool, heat or rub the skin on your own.

aid-clot = A clot in the lung
    .intro = Call first. Then:
aid-clot-say = Say which injections you had, above all tranexamic acid. Say if you take the pill or other hormones.
aid-clot-breathing = Not responding but breathing: on the side. Not breathing normally: press on the chest (CPR).

aid-sepsis = An infection that makes the whole body ill (sepsis)
    .intro = Call first. Then:
aid-sepsis-say = Say: “I had injections in the skin, and I am afraid that it is sepsis.”
aid-sepsis-wait = Do not wait for a visit tomorrow, or for tablets to work.
aid-sepsis-breathing = Not responding but breathing: on the side. Not breathing normally: press on the chest (CPR).

aid-poison = Too much numbing medicine, or weakness after botulinum
    .intro = Call first. Then:
aid-poison-name = Name the product, and when you had it. Show the box.
aid-poison-breathing = Not responding but breathing: on the side. Not breathing normally: press on the chest (CPR).
aid-poison-better = Go to hospital even if it gets better.
