### Short answers to what people ask most. Each repeats one section of the guide, whose
### sources stand below it: src/content/answers.rs says which. When the section changes,
### the answer changes with it.

short = Short answers
    .description = Short answers to what people ask most about mesotherapy, each with its sources and the way to the whole chapter.
    .point = What people ask most, answered in two or three sentences. Each answer leads to the part of the guide that says it whole.
# Followed by the question, for those who cannot see which answer it stands in.
short-more = Read the whole part

short-group-help = Does it help?
short-group-whom = Is it for me?
short-group-session = The session
short-group-after = Afterwards
short-group-choice = Money and choice

short-work = Does it work?
    .body = For most goals the proof is weak, or we found none. Two licensed products have better proof, each for one place only. For most goals nobody can tell you your own chance.
short-last = How long does it last? Is it for ever?
    .body = We name no time. There is no standard mixture, and the studies are small. Ask what the doctor’s answer rests on.
short-sessions = How many sessions will I need?
    .body = Nobody knows the right number. “3 to 15” passes from website to website, and we found no guideline that sets it. A plan is one doctor’s choice, and you may ask for the reason.
short-syringe = What is in the syringe?
    .body = There is no standard mixture. It can be vitamins, hyaluronic acid, medicines, plant extracts, plasma from your own blood, or something that dissolves fat. Ask for the name and the maker, and ask to see the sealed box.
short-filler = Filler or mesotherapy: what is the difference?
    .body = A filler adds volume in one place. Mesotherapy puts many small drops into the skin, and what is in them differs. A filler can block a blood vessel and harm sight.
short-plasma = Plasma (PRP) is my own blood. Can it harm?
    .body = Yes. In one report, 4 people lost their sight for good after it was injected into the face. HIV was very likely passed on during plasma facials at an unlicensed spa.

short-pregnancy = I am pregnant or breastfeed. May I?
    .body = Not now. Wait until both are over. These products have not been tested in pregnant or breastfeeding women, and the treatment is not urgent.
short-age = From what age?
    .body = Not before 18. Two products are licensed in the USA: one for adults only, the other from age 22.
short-men = Is it for men too?
    .body = The self-check and the warning signs are the same for everybody. For thinning hair the best proof is for minoxidil (women and men) and finasteride tablets (men only). Ask a doctor about them.
short-diabetes = I have diabetes. May I?
    .body = Ask the doctor who treats you first, even if it is well controlled. If it is not under control now, wait. With diabetes, infection is more likely and healing slower.
short-treated = I have a filler there, or had botulinum. May I?
    .body = If it was recent, wait and ask a doctor. Tell the person who would inject what you had, when and where.
short-home = May I do it at home, with a pen?
    .body = No. It is a job for a licensed doctor in a clean place. Every needle goes through the skin, and infections and scars have been reported.

short-hurt = Does it hurt?
    .body = Each prick can sting, and there are many. Ask for a break whenever you need one. You may stop at any moment.
short-fasting = May I have it while I fast?
    .body = Ask the doctor who would inject, and somebody who knows the rules of your faith. Do not stop a prescribed medicine on your own because of it.

short-out = When can I go out or back to work?
    .body = Usually you can go back to quiet work or home life the same day. Some people need a day or two of rest, because of swelling, bruises or pain.
short-make-up = When may I wear make-up?
    .body = Clinics commonly say: not in the first 24 hours. We found no trial that tested this. If your clinic’s sheet differs, follow the sheet.
short-sun = When may I have sun, a sauna or a swim?
    .body = Clinics commonly say: no strong sun, sauna, hot bath or swimming for 2 weeks, and sunscreen each day from day 3. If your clinic’s sheet differs, follow the sheet.
short-sport = When may I do sport?
    .body = Clinics commonly say: no hard exercise in the first 48 hours. If your clinic’s sheet differs, follow the sheet.
short-washing = May I wash for prayer (wudu)?
    .body = Clinics commonly say: do not touch or wash the area in the first 12 hours. So ask before the session about washing for prayer. After that, wash gently with lukewarm water.
short-wedding = How long before a wedding?
    .body = Leave more than a week. Clinics describe swelling in the first 2 days, and bruises that fade until day 7. Nobody knows how often other marks come.
short-wrong = What if something goes wrong?
    .body = Call { $emergency } if breathing gets hard, if your sight, speech, face or strength changes, or if skin turns white, grey, blue or dark. Show a doctor any new lump, sore or hard spot. Say that you had mesotherapy, when, and with which product.
short-undone = Can it be undone?
    .body = You can stop after any session. But not all harm goes away. News media report that the US drug regulator named permanent scars after fat-dissolving injections that it has not approved.

short-cost = What does it cost?
    .body = We name no prices. Ask for the total price of all sessions before you pay anything, and ask what you get back if you stop.
short-nothing = What if I do nothing?
    .body = That is a full choice: no needle, no wound, no cost. What bothers you may stay, or slowly change. You can still choose something else later.
