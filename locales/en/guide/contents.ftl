# What each chapter is called, its point, and what search engines say of it. What stands
# in a chapter: the file of its id in `chapters`.

guide-what = What mesotherapy is
    .point = Mesotherapy means many tiny injections into the skin or just below it. There is no standard mixture, and for skin, hair and body shape the proof is mostly weak. So the first question is: what exactly is in the syringe?
    .description = What mesotherapy is, what can be in the syringe, where it comes from, and what nobody knows yet.

guide-where = Where the needle goes
    .point = Mesotherapy is meant for the middle layer of your skin. Some treatments go deeper, into the fat below. Ask which layer is meant for you, and why.
    .description = The three layers of the skin, how deep mesotherapy needles go, and why the layer and the place matter.

guide-hopes = What people hope for
    .point = For most hopes the proof is weak, or we found none. Better proof exists for two licensed products, each for one place only. For most goals nobody can tell you your own chance.
    .description = Each benefit that is promised for mesotherapy, how good the proof is, and what the studies found.

guide-who = Who must wait or ask first
    .point = Some people must not have mesotherapy now, and some must wait. Many must ask their own doctor first. Look for yourself in these lists, then take the self-check.
    .description = Who must not have mesotherapy now, who must wait, and who must ask a doctor first, with the reasons.

guide-before = Before a session
    .point = There is something to prepare. Talk with the doctor who will inject, bring a full list, and take time to think. Never stop a prescribed medicine on your own.
    .description = How to prepare for mesotherapy: the talk with the doctor, your list of medicines and allergies, the days before, and when to postpone.

guide-session = The session, step by step
    .point = The doctor gives many small injections, one after another. You may check the licence, the needle and the product first. You may stop at any moment.
    .description = A mesotherapy session step by step: what you may check, numbing, the injections, when to speak up, and why to stay half an hour.

guide-course = How many, how far apart
    .point = Nobody knows the right number of sessions. You will often hear “3 to 15”, but we found no trial behind it. Agree when to judge the result and when to stop.
    .description = How many mesotherapy sessions, how far apart: what is commonly said, what studies used, the rule for fat-dissolving acid, and when to stop.

guide-after = After the session
    .point = Quiet daily life is usually possible the same day. Keep the skin clean and let it rest. Each day should be a little better, not worse.
    .description = After a mesotherapy session: daily life and rest, which marks are usual on which days, what to do and avoid, and why to keep looking for months.

guide-risks = Side effects and complications
    .point = Small marks should get better day by day. Serious harm is possible, and an infection can show weeks later. Nobody knows how often.
    .description = What can go wrong after mesotherapy: usual side effects, serious harm, infection weeks later, and why nobody can give you a percentage.

guide-warning = Warning signs and first aid
    .point = When in doubt, call { $emergency }.
    .description = After mesotherapy: when to call an ambulance, when to see a doctor today or within days, first aid for each emergency, where to report.

guide-options = Other options, and doing nothing
    .point = You have more choices than this one. Doing nothing is a full choice. For some goals a licensed medicine or product has better proof. Each choice has benefits, harms and costs.
    .description = Doing nothing, creams and medicines, licensed products, other procedures, time to think, and help when looks cause distress.

guide-clinic = Choosing a doctor and a clinic
    .point = Look for a licensed doctor, a licensed place and a sealed product. Ask your questions and get the answers in writing. Then go home and think.
    .description = How to choose a doctor and a clinic for mesotherapy, in Egypt and elsewhere: licences, questions to ask, no pressure, a written record.
