check = Check yourself
 .point = Fourteen questions show whether something speaks against mesotherapy for you, or whether a doctor should be asked first.
 .how =
 - It takes about five minutes. You can stop and go on later.
 - “I’m not sure” is always a good answer.
 - Your answers stay in this browser. No name is asked.
 - The result is not a diagnosis. It prepares you for a talk with a doctor.
check-begin = Start the check
check-continue = Continue with question { $n }
check-see-answers = See your answers
check-restart = Start again
 .question = Start again and delete your answers to the check?
 .yes = Yes, delete them and start again
 .no = No, keep them
check-all = All the questions
 .note = For reading and printing. Each answer that matters is named, with what it means.
question-place = Question { $n } of { $all }
why-we-ask = Why we ask:
what-counts = What counts
choose-all = Choose all that apply.
answer-yes = Yes
answer-no = No
answer-unsure = I’m not sure
error-choose-one = Choose yes, no or “I’m not sure”
error-choose-some = Choose what applies, “I’m not sure”, or none of these
answers = Check your answers
answers-all = All answers
answers-result = See the result
answers-missing = Some questions have no answer yet.
not-answered = Not answered yet
result-four = What the result can be
 .point = The check gives one of four results. The strongest answer decides. Answering works only with scripts.
check-age = Are you under 18?
 .topic = Your age
 .why = The licensed products we know of are for adults. Nobody has shown that they are suitable for younger people.
 .counts =
 Answer **yes** if you are under 18 today. Answer **no** if you are 18 or older.
risk-under-18 = Under 18 years old
 .reason = These products have not been shown to be suitable for people under 18.
 .next = Wait until you are at least 18, and talk with a doctor or another adult you trust.
check-pregnancy = Are you pregnant, maybe pregnant, or breastfeeding?
 .topic = Pregnancy and breastfeeding
 .why = These products have not been tested in pregnant or breastfeeding women.
 .counts =
 Answer **yes** if one of these is true:

 - you are pregnant, or you could be
 - your period is late
 - you breastfeed, even a little

 Answer **no** if none of them is true, or none can be true for you.
risk-pregnant-breastfeeding = Pregnant, maybe pregnant, or breastfeeding
 .reason = These products have not been tested in pregnant or breastfeeding women.
 .next = Wait until after pregnancy and breastfeeding; the treatment is not urgent.
check-cancer = Do you have cancer, or have you ever had it?
 .topic = Cancer, now or before
 .why = Harm from these injections has not been measured well. With cancer, your cancer doctor comes first.
 .counts =
 Every kind of cancer counts, also of the skin or the blood.

 It counts as cancer **now** also if:

 - you are waiting for a test result
 - you still take a medicine because of the cancer
 .none = No, I have never had cancer
risk-cancer-now = Cancer now, or treatment for it
 .reason = Care for the cancer comes first, and harm from these injections has not been measured well.
 .next = Leave the injections for now, and ask your cancer doctor before you plan them again.
risk-cancer-past = Cancer in the past
 .reason = Harm from these injections has not been measured well, so the doctor who knows your case must judge.
 .next = Ask your cancer doctor first, and tell the doctor who would inject.
check-skin-today = Is any of this true of your skin or your body today?
 .topic = Skin and infection today
 .why = Needles should not go into infected skin. A new lump or sore after an injection may be a slow infection that a doctor must see first.
 .counts =
 Feel first, then look. These can be signs of infection:

 - pain, heat, swelling or a hard place
 - pus
 - redness, which is harder to see on brown or black skin
 .none = No, none of this is true today
risk-skin-infection = Infection, wound, open sore or rash where the needles would go
 .reason = The licensed fat-dissolving injection must never go into infected skin, and other needles deserve the same care.
 .next = Have your skin treated first, then ask a doctor again when it has healed.
risk-new-lump = New lump, sore or colour change where you had injections before
 .reason = It may be a slow infection, and most of these show about 3 to 4 weeks after an injection.
 .next = Show it to a doctor within days, or today if it spreads or you have a fever; no session before that.
risk-acne = Many sore spots (strong acne) where the needles would go
 .reason = Sore, swollen skin needs a doctor’s look before a needle goes in.
 .next = Have the spots treated first, then ask a doctor again.
risk-sunburn = Sunburn or a fresh tan where the needles would go
 .reason = Hurt skin should heal before a needle goes in.
 .next = Wait until your skin feels and looks as usual, then ask a doctor.
risk-fever = Fever, or an infection anywhere in the body
 .reason = An illness should be over before a treatment that can wait.
 .next = Wait until you are well, and see a doctor if the fever does not go.
risk-antibiotics = Antibiotics now or a short time ago
 .reason = A doctor should know which infection it was, and whether it is over.
 .next = Take them to the end as prescribed, and ask the doctor when an injection could be thought of.
risk-vaccine = A vaccine in the last few days
 .reason = A doctor should be able to tell a reaction to the vaccine from a reaction to the injection.
 .next = Say which vaccine you had and when, and ask how long to wait.
check-cold-sores = Do you get cold sores?
 .topic = Cold sores
 .why = Injections can wake a cold sore. This seems rare; nobody knows how often.
 .counts =
 A cold sore is a group of small, painful blisters, mostly near the lips or nose. It comes from a virus called herpes, and it often comes back in the same place.
 .none = No, I do not get cold sores
risk-cold-sore-now = Cold sore now
 .reason = Injections can wake this virus, and it is awake now.
 .next = Wait until the cold sore has healed, then ask the doctor.
risk-cold-sores-return = Cold sores that come back from time to time
 .reason = Injections can wake a cold sore; it then usually shows after 1 to 2 days.
 .next = If your face would be treated, ask the doctor about a medicine to prevent a cold sore.
check-allergies = Do you have any of these allergies, or severe asthma?
 .topic = Allergies and asthma
 .why = A severe allergy can threaten life. It usually starts within minutes of an injection, so the doctor must know before.
 .counts =
 Every such reaction counts, even years ago.

 A reaction was **severe** if you had one of these:

 - trouble breathing
 - swollen lips, tongue or throat
 - fainting or collapse
 .none = No, I have none of these allergies and no severe asthma
risk-allergy-product = Allergy to the product, or a bad reaction to such an injection or a skin product before
 .reason = Meeting the same substance again can set off a severe allergy, which can threaten life.
 .next = Do not have that product, and let a doctor find out what caused the reaction before anything is injected.
risk-anaphylaxis = A severe allergic reaction in the past, whatever the cause
 .reason = A severe allergy usually starts within minutes, so the clinic must be ready to treat one.
 .next = Ask the doctor what is kept ready for it, and bring your adrenaline pen if you have one.
risk-allergy-anaesthetic = Allergy to numbing medicine, such as at the dentist
 .reason = The skin may be numbed with such a medicine before the injections.
 .next = Tell the doctor which medicine it was, before anything is put on your skin.
risk-allergy-stings = Severe reaction to wasp or bee stings, or to the enzyme hyaluronidase
 .reason = Wasp allergy in particular may make an allergy to hyaluronidase more likely.
 .next = Ask whether this enzyme may be injected, and whether you need a skin test first.
risk-allergy-soy-egg = Allergy to soy or egg
 .reason = Some fat-dissolving mixtures contain phosphatidylcholine, and the doctor must check what it was made from.
 .next = Ask for the full list of contents, and speak of your allergy before any injection.
risk-allergy-metal = Allergy to nickel or another metal
 .reason = The needles are made of metal, so the doctor should know.
 .next = Ask the doctor which metal it is, and whether it matters for you.
risk-severe-asthma = Severe asthma
 .reason = A severe allergic reaction can make it hard to breathe, so the doctor must know about your asthma.
 .next = Ask the doctor who treats your asthma first, and bring your inhaler.
check-medicines = Do you take any of these medicines or supplements?
 .topic = Blood thinners and medicines
 .why = Some of them can make you bruise more. Do not stop a prescribed medicine on your own: stopping a blood thinner can cause a clot or a stroke.
 .counts =
 These are **blood thinners**, medicines against clots:

 - warfarin, clopidogrel, heparin or one of the newer ones
 - aspirin that a doctor told you to take, even if you buy it yourself

 You do not know what your tablets are for? Choose “not sure”, and show the box to a pharmacist.
 .none = No, I take none of these
risk-blood-thinner = Blood thinner that a doctor prescribed
 .reason = For small skin procedures experts usually advise carrying on with it, because stopping can cause a clot or a stroke.
 .next = Do not stop it on your own: only the doctor who prescribed it can change it, and the injection can wait.
risk-heart-medicine = Medicine for the heart or for blood pressure
 .reason = The doctor who would inject must know every medicine you take.
 .next = Do not stop it on your own, and ask the doctor who prescribed it before you decide.
risk-painkillers = Aspirin, ibuprofen or a similar painkiller without a prescription
 .reason = Some of these may make you bruise more.
 .next = Say how much you take; if a doctor told you to take the aspirin, do not stop it on your own.
risk-supplements = Fish oil, vitamin E, ginkgo or other supplements
 .reason = The doctor should know all you take, also what needs no prescription.
 .next = Write down each product and how much you take, and show the list to the doctor.
check-blood = Have you ever had a blood disease, a blood clot or a stroke?
 .topic = Bleeding, clots, stroke
 .why = Many needle points can mean many bruises. One medicine that may be injected, tranexamic acid, must not be used while there is a clot.
 .counts =
 These count:

 - bleeding or bruising far more than usual, even without a known cause
 - any anaemia, such as from too little iron, thalassaemia or sickle cells
 - a clot in a leg, a lung, an eye or anywhere else
 - a stroke or mini-stroke, even if all is well now
 .none = No, I have had none of these
risk-bleeding-disorder = A bleeding disorder, or bleeding very easily
 .reason = You may bleed or bruise more than other people.
 .next = Let a doctor find the cause first, and tell the doctor who would inject.
risk-low-platelets = Low platelets
 .reason = Only a blood doctor can judge what your platelets allow.
 .next = Have no injections, above all none of your own blood plasma (PRP), until your blood doctor agrees.
risk-blood-disease = Anaemia or another blood disease
 .reason = What this means for you depends on which blood disease it is.
 .next = Ask the doctor who treats it first, and bring your last blood test.
risk-clot-now = Blood clot now, or treatment for one
 .reason = Tranexamic acid, which may be in the injection, must not be used while there is a clot.
 .next = Leave the injections for now, and do not stop your clot medicine without the doctor who prescribed it.
risk-clot-past = Blood clot in the past
 .reason = The leaflet of tranexamic acid, which may be in the injection, warns of clots.
 .next = Ask the doctor who treated the clot, and ask if tranexamic acid is planned, as an injection or as tablets.
risk-stroke = Stroke or mini-stroke, ever
 .reason = The leaflet of tranexamic acid, which may be in the injection, warns of clots.
 .next = Ask the doctor who treats you first, and do not stop any prescribed medicine on your own.
check-heart = Do you have any of these heart or blood pressure problems?
 .topic = Heart and blood pressure
 .why = Large amounts of numbing cream have caused an uneven heartbeat. A doctor who knows your heart should hear of the plan.
 .counts =
 With **heart disease** we mean:

 - a heart attack, chest pain from the heart, or a weak heart
 - a valve problem, or a heart problem from birth
 - a stent, a pacemaker or a heart operation

 Blood pressure is **not under control** if a doctor says so, or if the last readings were too high.
 .none = No, I have none of these problems
risk-heart-disease = Heart disease
 .reason = Large amounts of numbing cream can upset the heartbeat, so a heart doctor should know the plan.
 .next = Ask your heart doctor first, and do not stop any heart medicine on your own.
risk-heart-rhythm = Uneven heartbeat
 .reason = Large amounts of numbing cream have caused an uneven heartbeat.
 .next = Ask your heart doctor first, and speak of it before anything is put on your skin.
risk-blood-pressure = High blood pressure that is not under control
 .reason = It should be treated first, because these injections can wait.
 .next = See a doctor about your blood pressure, take your tablets as prescribed, and ask again later.
check-diabetes = Do you have diabetes?
 .topic = Diabetes and blood sugar
 .why = With diabetes, infection is more likely and healing is slower.
 .counts =
 Every kind of diabetes counts, with insulin, with tablets or with neither.

 Sugar is **under control** if you mostly reach the levels agreed with your doctor. If you do not know your levels, choose “not sure”.
 .none = No, I do not have diabetes
risk-diabetes-controlled = Diabetes, with sugar under control
 .reason = With diabetes, infection is more likely and healing is slower.
 .next = Ask your diabetes doctor first, and take extra care to keep the skin clean afterwards.
risk-diabetes-uncontrolled = Diabetes, with sugar not under control
 .reason = With diabetes, infection is more likely and healing is slower, so your sugar comes first.
 .next = Wait until your sugar is under control, then ask your diabetes doctor.
check-immune = Do you have an immune disease, or weak immunity?
 .topic = Immune system
 .why = Injections can bring an infection. A slow one often needs about six months of treatment.
 .counts =
 - **Autoimmune disease:** the body attacks itself, such as in lupus, rheumatoid arthritis or scleroderma.
 - **Weak immunity:** the body fights germs badly, such as after a transplant or with HIV.
 - **Medicine that weakens immunity:** such as steroid tablets, chemotherapy, transplant medicine, or strong medicine for joints, bowel or skin.
 .none = No, I have none of these
risk-autoimmune = Autoimmune disease, such as lupus or rheumatoid arthritis
 .reason = After fillers, late lumps are more likely in people with autoimmune disease.
 .next = Ask the doctor who treats it first, and do not stop any prescribed medicine on your own.
risk-weak-immunity = Weak immunity from an illness or a transplant
 .reason = A slow infection often needs about six months of treatment, and your body has less strength to fight it.
 .next = Leave the injections for now; only the doctor who treats you can say if that may change.
risk-immune-medicine = Medicine that weakens immunity
 .reason = A slow infection often needs about six months of treatment, and your body has less strength to fight it.
 .next = Leave the injections for now, do not stop the medicine on your own, and ask the doctor who prescribed it.
check-skin-reacts = Is any of this true of how your skin heals?
 .topic = How your skin heals
 .why = A needle mark can start a growing scar, or new patches of some skin diseases.
 .counts =
 - **Keloid:** a raised, hard scar that keeps growing.
 - **Psoriasis:** thick, scaly patches. **Vitiligo:** patches that lost their colour. **Lichen planus:** flat, itchy bumps.
 - **Active:** patches are new or growing. **Quiet:** nothing new for a long time.
 - **Isotretinoin:** capsules for strong acne.
 .none = No, none of this is true of my skin
risk-keloid-here = Raised scar that keeps growing (keloid) where the needles would go
 .reason = Even a small needle mark can start another one.
 .next = Have no needles there, and show the scar to a skin doctor.
risk-keloid-elsewhere = Keloid elsewhere on your body, or in your family
 .reason = A small needle mark can start one, more often in some families and in brown and black skin.
 .next = Ask a skin doctor how your skin scars before you decide.
risk-psoriasis-active = Psoriasis, vitiligo or lichen planus, active now
 .reason = New patches can appear where a needle went in; in one study it did in about 1 in 4 people with psoriasis.
 .next = Leave the injections for now, and have a skin doctor calm the disease first.
risk-psoriasis-quiet = Psoriasis, vitiligo or lichen planus, quiet now
 .reason = New patches can appear where a needle went in; in one study it did in about 1 in 4 people with psoriasis.
 .next = Ask your skin doctor if this risk is worth it for you.
risk-isotretinoin = Isotretinoin now or in the last year
 .reason = The usual rule of waiting has weak proof, and injections were not studied.
 .next = Tell the doctor when you took the last capsule, and let the doctor decide how long to wait.
check-other = Do you have any of these illnesses or recent treatments?
 .topic = Other illnesses, recent treatments
 .why = There is no standard mixture, so what is injected may matter with your illness.
 .counts =
 - **Severe kidney or liver disease:** a doctor says so, or you have dialysis.
 - **Trouble swallowing:** now or before, and it matters most if your chin or neck would be treated.
 - **Treated recently:** filler, botulinum toxin, laser, peel or an operation at the planned place, in the last weeks or months.
 .none = No, I have none of these illnesses or recent treatments
risk-kidney-liver = Severe kidney or liver disease
 .reason = Kidneys have failed after cosmetic injections by an untrained person, and harm from these mixtures has not been measured well.
 .next = Leave the injections for now, unless your kidney or liver doctor agrees.
risk-gallstones = Gallstones
 .reason = We found no study on this, so only a doctor can judge it.
 .next = Tell the doctor about your gallstones before you decide.
risk-epilepsy = Epilepsy or fits
 .reason = Fits have been reported with too much numbing cream and with tranexamic acid.
 .next = Ask the doctor who treats you first, and do not stop any prescribed medicine on your own.
risk-thyroid = Thyroid disease
 .reason = There is no standard mixture, so the doctor must check for contents that matter to your thyroid.
 .next = Ask whether the mixture contains hormones, and ask your thyroid doctor before you decide.
risk-swallowing = Trouble swallowing, or a neck operation
 .reason = The licensed injection for fat under the chin can cause trouble swallowing for a time.
 .next = If your chin or neck would be treated, do not have that injection before a doctor has agreed.
risk-recent-procedure = Recent filler, laser, peel or operation where the needles would go
 .reason = The skin should settle first, and fillers can cause swelling or lumps even after weeks.
 .next = Wait, say what was done and when, and ask the doctor how long the skin needs.
check-circumstances = Is any of this true of you, or of the offer?
 .topic = Your feelings, the offer
 .why = You should have time, a licensed doctor, and a product with a name. Worry about looks can also take over, and then a needle is not the first help.
 .counts =
 - **Worry:** thoughts about your looks fill much of the day, or keep you at home.
 - **Pressure:** someone pushes you, a discount ends soon, or you must pay before you meet the doctor.
 - **Place:** nobody shows a doctor’s licence, or it is a home, a salon or a party.
 - **Product:** nobody can name it, it has no label, or the seal is broken.
 .none = No, none of this is true
risk-looks-worry = Worry about looks that takes over the day
 .reason = About 1 in 5 people who ask for cosmetic surgery have signs of a condition in which such worry takes over.
 .next = Talk to a doctor or a mental-health professional first.
risk-mental-health = Treatment for a mental-health condition
 .reason = Health services advise telling the person who treats you and the person who would inject.
 .next = Talk about it with the person who treats you first, and do not stop any prescribed medicine on your own.
risk-fainting = Fainting, or strong fear of needles
 .reason = If the doctor knows before, you can be treated lying down.
 .next = Speak of it before the session starts, and ask to lie down.
risk-pressure = Pressure from someone, or an offer that ends soon
 .reason = You should have time to think, and no payment should come before you meet the doctor.
 .next = Wait, go home, and decide when nobody is pushing you.
risk-not-licensed = No licensed doctor, or a home, a salon or a party
 .reason = In Egypt these injections are a doctor’s work, and serious harm has followed injections by untrained people.
 .next = Do not have it there; look for a licensed doctor in a licensed centre, and ask to see both licences.
risk-unknown-product = A product without a name, a label or a seal
 .reason = Health officials advise against injections of unapproved substances, and syringes of unknown source have been found in Egypt.
 .next = Do not have it; ask to see the sealed box with the name, the batch number and the expiry date.
result = Your result
outcome-stop = Do not have it now
 .meaning =
 At least one answer is a strong reason against these injections now. Your other answers do not change that.

 - Do not book or start a session.
 - Read below what to do about each answer.
 - Talk with the doctor who treats you.
 - Do not stop a prescribed medicine on your own.

 Doing nothing for now is always an option.
outcome-wait = Wait, then ask
 .meaning =
 Something should pass or be treated first. After that, a doctor still has to examine you.

 - Wait, and have it treated if needed.
 - Then answer these questions again.
 - Then ask a doctor before you decide.
 - Do not stop a prescribed medicine on your own.

 These injections are not urgent. You can also decide against them.
outcome-ask = Ask a doctor first
 .meaning =
 A doctor must weigh something you told us before you decide.

 - Print this page, or show it on your phone.
 - Ask the doctor who treats you, not only the one who would inject.
 - Do not pay before you have an answer.
 - Do not stop a prescribed medicine on your own.

 You have time. You can also decide against it.
outcome-clear = Nothing you told us rules it out; only a doctor who examines you can decide
 .meaning =
 This does not mean that the injections suit you, or that they will help. We know only your answers.

 - Let a doctor examine you before you decide.
 - Ask what exactly is in the syringe.
 - Answer again before each session, and when something changes: an illness, a pregnancy or a new medicine.

 Doing nothing is always an option.
level-stop = Not now
level-wait = Wait
level-ask = Ask a doctor
finding-unsure = You were not sure about: { $topic }
 .reason = We cannot rule out a risk that you are not sure about.
 .next = Ask a doctor, or a pharmacist if it is about a medicine, and then answer again.
result-because = Why this result
result-count =
 { $n ->
 [0] No answer led to this result
 [one] One answer led to this result
 *[other] { $n } answers led to this result
 }
result-caution = General caution. We found no source to cite for it.
result-print = Print this for the doctor
result-incomplete = Some questions are not answered yet
 .meaning =
 There is no result until every question has an answer. “Not sure” is an answer too.
 .action = Go on with question { $n }
result-not-diagnosis = This is not a diagnosis. It sorts your answers and prepares you for a talk with a doctor.
result-date = Answered on { $date }
