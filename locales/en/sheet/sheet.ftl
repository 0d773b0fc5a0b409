### “For my doctor”: one page to take along, and the questions on it.
### Which questions there are, and what each rests on: src/domain/questions.rs.

sheet = For my doctor
    .point = One page to show or print: what you want, your answers, your plan, and your questions.
    .description = One page for your doctor: your goal, what matters to you, your check, your plan, your records and your questions.
    .what = A visit is short. With one page in your hand nothing is forgotten. It is made of what you said in this guide, and it has no name on it. It leaves this device only when you print, share or copy it.

sheet-pick = Your questions
    .what = Pick those that you want to ask. Each has a reason, and a good doctor will not mind any of them.
sheet-all = Pick all questions
sheet-own = Your own question
    .hint = In your own words, at most 600 characters.

sheet-page = Your page
    .what = This is what will be printed. On paper there is room for notes as well.
sheet-print = Print the page
sheet-share = Share as text
sheet-copy = Copy as text
sheet-copied = Copied. You can paste it now.
sheet-copy-failed = This browser did not let the guide copy. The text is marked below: copy it by hand.
sheet-share-failed = Sharing did not work here. You can copy the text below.
sheet-text = The page as text
sheet-missing = Not on the page yet:

## On the page. The patient speaks to the doctor; .what asks the reader for what is missing.

sheet-title = For my doctor: mesotherapy
sheet-decide = I would like you to decide with me. Please tell me what you advise and why, what else there is, and what happens if I do nothing.
sheet-goal = What bothers me
    .what = Say what bothers you
# $leaning is one of the leaning messages, such as "Nothing for now".
sheet-leaning = Today I lean to: { $leaning }
sheet-values = What matters to me
    .what = Say what matters to you
sheet-check = My self-check
    .what = Answer the self-check
# $n of $all questions.
sheet-undated-answers = day of some answers not known
sheet-unfinished = Not finished: { $n } of { $all } questions answered
sheet-medicines = My medicines
    .what = Say which medicines you take
# $list is what was answered in the self-check.
sheet-taken = By my answers: { $list }
sheet-medicine = Does any of my medicines matter here? I will not stop a prescribed one on my own.
# Room to write by hand follows on paper.
sheet-write = All that I take:
sheet-plan = My plan
    .what = Plan your sessions
# $n is the number of the session, $all how many there are, $date a whole date.
sheet-session = Session { $n } of { $all }: { $date }
# Behind something that a look found, once a doctor has seen it.
sheet-seen = seen by a doctor
sheet-held = On hold: something has to be settled with a doctor first.
sheet-costs = What it would cost
    .what = Write down what it would cost
# $n is the number of sessions, $sum a whole amount.
sheet-cost-sum = sessions: { $n }, in all: { $sum }
sheet-records = Sessions I have had
    .what = Write down what was injected
sheet-undated = Day not noted
sheet-looks = Signs after sessions
    .what = Say how it is today
sheet-questions = My questions
    .what = Pick your questions
# $n is how many more there are.
sheet-more =
    { $n ->
        [one] and one more on my device
       *[other] and { $n } more on my device
    }
# Lines to write on follow on paper, as many as there is room for.
sheet-notes = What the doctor says:
sheet-by = Written by a patient with the “Mesotherapy guide”. No clinician has reviewed the guide. This is not a diagnosis.

## The eleven questions. The reader says them aloud or shows them to the doctor.

questions-before = Before I agree
questions-harm = Harm, help and time

question-licence = Are you a doctor with a licence for this? May I see it, and the clinic’s licence?
question-product = What exactly will you inject? May I see the box, with name, maker, batch, expiry date and registration?
question-approval = Is it approved for this use and this part of the body? By whom?
question-vial = Is the vial for one use only? Will you open a new, sealed needle for me?
question-result = What result can I expect, and what is the proof? What if I do nothing? What else could I try?
question-course = How many sessions, how far apart, and at what total cost? When do we stop if it does not work?
question-harms = Which harms are common, and which are serious? How many people have you treated, and how many had problems?
question-mine = Which of my illnesses and medicines matter here? Will you write to my doctor?
question-ready = What do you keep ready for a severe allergy or a blocked blood vessel?
question-night = Whom do I call at night? If something goes wrong, what happens, and who pays?
question-home = May I go home and think first? May I have the product leaflet, and a written record of each session?
