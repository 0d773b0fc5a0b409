# What matters to the reader, and what each option means for it.

weigh = What matters to you?
    .point = Say how much each of these matters to you. The guide then shows it beside each choice. There is no right answer and no score.
    .description = Say what matters to you and see it beside each choice: doing nothing, creams and medicines, mesotherapy, other procedures.

statement-needles = Having no needles
statement-proof = Good proof that it works
statement-harm = Keeping serious harm away, even if it seldom happens
statement-soon = Seeing a change soon
statement-visits = Few visits
statement-cost = Spending little
statement-marks = No marks on my skin in the next weeks
statement-stop = Being able to stop at any time

weight-lot = A lot
weight-little = A little
weight-not = Not

# $goal is the name of what bothers the reader.
weigh-goal = About: { $goal }
    .none = Proof depends on what bothers you.
    .choose = Choose it here
weigh-said = What you said, beside the choices
    .all = Each point beside each choice
    .none = Nothing said yet. Tap above what matters to you.
weigh-said-lot = Matters a lot to you
weigh-said-little = Matters a little
weigh-said-not = Does not matter to you
weigh-no-verdict = The guide adds nothing up and names no winner. What weighs more, only you can say.
next-ready = Where am I now?

fact-no-promise = Nothing is promised, so nothing has to be proved.
fact-depends = Depends on what bothers you.
fact-unweighed = We did not weigh this. Ask a doctor.
# Stands below facts of which some have no source.
decide-general = What has no source here is general advice.
