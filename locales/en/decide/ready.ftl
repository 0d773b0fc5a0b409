# Where the reader stands: the leaning, the SURE test, five questions about what was read.

ready = Where are you now?
    .point = Say where you stand today, and see whether something is still missing. Not being sure is a good reason to wait.
    .description = Where you stand, four questions that show whether you are ready to choose, and five to check what you read.

ready-leaning = Which way do you lean?
leaning = Today I lean to:
leaning-nothing = Nothing for now
leaning-other = Something else
leaning-mesotherapy = Mesotherapy
leaning-unsure = I don’t know yet

## The SURE test: the four questions are fixed in their meaning

ready-sure = Four questions before you choose
    .what = Fewer than four times “yes” means that some help may be good first.
sure-choice = Do you feel sure about the best choice for you?
    .help = You need not be sure today. Look again at what you said matters. Waiting is a choice too.
sure-know = Do you know the benefits and risks of each choice?
    .help = Read both sides of each choice once more.
sure-matters = Is it clear to you which benefits and risks matter most to you?
    .help = Say it point by point, and see it beside the choices.
sure-support = Do you have enough support and advice to choose?
    .help = Talk with somebody who earns nothing from your choice. Take your questions to a doctor.
sure-help = What would help
help-options = To the choices
help-weigh = To what matters
help-sheet = To the page for my doctor
# $n of $all.
sure-count = “Yes” to { $n } of { $all }
sure-ready = By this short test nothing is missing, whatever you choose. You can still change your mind.
sure-more = Something is still missing. What would help stands open under the question.

## Five questions about what was read

ready-quiz = Check yourself
    .what = Five short questions. Nobody sees your answers, and each one is explained.
quiz-answer = The answer
quiz-right = That is right.
quiz-wrong = Not quite. The guide says:
# $n of $all.
quiz-score = { $n } of { $all } right

quiz-proof = How good is the proof for most of what people hope from mesotherapy?
    .why = Studies are small, use different mixtures and often compare with nobody. For some hopes we found no study.
quiz-proof-good = Good, from large studies
quiz-proof-weak = Weak, or we found none
quiz-proof-same = The same for every hope

quiz-syringe = What is in the syringe?
    .why = There is no standard mixture, and each substance can do harm of its own kind. Ask for the name, maker and batch number.
quiz-syringe-differs = It differs, so ask
quiz-syringe-vitamins = Always vitamins
quiz-syringe-natural = Only natural things that do no harm

quiz-number = How many people are seriously harmed by mesotherapy?
    .why = Harms are known from reports of single people and small groups. A percentage would be a guess.
quiz-number-few = Hardly anybody
quiz-number-many = About half
quiz-number-unknown = Nobody has counted

quiz-lump = Three weeks after a session there is a new lump. What now?
    .why = A slow infection mostly shows 3 to 4 weeks after an injection, and can look like a pimple. See a doctor within days.
quiz-lump-wait = Wait until it goes away
quiz-lump-doctor = See a doctor, and no new session before that
quiz-lump-session = Have the next session as planned

quiz-thinner = Who may change a blood thinner before an injection?
    .why = A change can cause a clot or a stroke. The injection can wait.
quiz-thinner-prescriber = Only the doctor who prescribed it
quiz-thinner-clinic = The clinic that injects
quiz-thinner-myself = The patient alone

## What comes next

ready-next = Whatever you choose
    .body =
        You can say no, or not now, at any time, also in the clinic. You need no reason, and you owe nobody an injection.

        For these steps it does not matter which way you lean:
ready-next-check = Does something speak against an injection in your case?
ready-next-sheet = What bothers you, what matters to you, and your questions.
ready-plan = Plan a course
ready-next-plan = Only if you and a doctor chose mesotherapy: dates, and what comes before each.

# What the self-check says, beside whatever the reader is sure of.
sure-check-not-now = But your self-check says: not now.
sure-check-open = Your self-check is not finished: it asks what may speak against it.
sure-check-ask = Your self-check says: ask a doctor first.
sure-check-none = Your self-check found nothing that speaks against it; a doctor who examines you decides.
