# The pages of the decision: what bothers somebody, and the four options for it.

decide = Should I have mesotherapy, something else, or nothing for now?
    .point = Start with what bothers you. The guide then shows what each choice may do and what may go wrong. You choose, and you have time.
    .description = A decision aid for mesotherapy: the options side by side, with benefits, harms and proof, and what matters to you. Doing nothing is one of them.
decide-resume = Go on with:

decide-goals = What bothers you?
    .what = Tap one. You can look at others later.

decide-steps = Five steps to your choice
step-know = Know
    .what = What mesotherapy is, how good the proof is, what can go wrong.
step-check = Check
    .what = Does something speak against it in your case?
step-weigh = Weigh
    .what = What matters to you, beside each choice.
step-ask = Ask
    .what = Your questions and what to tell, on one page for the doctor.
step-decide = Decide, or wait
    .what = Where you stand now, and what is still missing.

decide-doctor = I want my doctor to decide
    .body =
        That is a choice too. In a survey of 516 Arabic-speaking patients, 1 in 4 wanted to decide together with the doctor.

        A doctor can choose well for you only if they know what bothers you, your illnesses and medicines, and what you do not want. One page holds it all, with questions to ask.

        People who prepare a decision in a planned way know more and judge risks better. So you can do both.
    .action = To the page for my doctor
    .noted = Noted: you want your doctor to decide.
    .undo = Take this back

## One goal

goal-what = What it is
goal-nothing = What happens if nothing is done
goal-options = Your choices, side by side
    .how = All four stand in the same order and space. None is the right one for everybody. Read both sides of each.
# Two ways to read the same: one choice after the other, or one question after the other.
goal-order = How do you want to compare?
goal-order-choice = Choice by choice
goal-order-question = Question by question
goal-leave = Leave it as it is, for now or for good
goal-dots = What the dots mean
goal-uncertain = How sure is this? Studies are small, use different mixtures and often have no comparison group. For most goals nobody can tell you your chance of improving. Harms are known from reports of single people, so nobody can give you a percentage.
goal-numbers = Numbers
    .none = For mesotherapy no reliable number exists: not for how many people improve, and not for how many are harmed. For the other choices a number stands only where a source gives one.
    .how = Each dot is one person of 100.
    .else = For mesotherapy as clinics usually do it no reliable number exists. For the other choices a number stands only where a source gives one.
# $n of 100 dots.
figure-dots = { $n } of 100 dots are filled
goal-next = Now you know the choices. What matters most to you?
next-weigh = Weigh what matters
