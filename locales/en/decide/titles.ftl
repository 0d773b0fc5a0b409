# The pages of the decision.

decide = Should I have mesotherapy, something else, or nothing for now?
    .point = Take it in small steps. The guide shows what each choice may do and what may go wrong. You decide, and you can stop at any time.
    .description = A decision aid for mesotherapy: the options side by side, with benefits, harms and proof, and what matters to you. Doing nothing is one of them.

weigh = What matters to you?
    .point = Say what matters to you. The guide then shows it beside each choice. There is no right answer and no score.
    .description = Say what matters to you and see it beside each choice: doing nothing, creams and medicines, mesotherapy, other treatments.

ready = Where are you now?
    .point = Say where you stand today, and check whether you know enough to decide. Not being sure is a good reason to wait.
    .description = Where you stand, four questions that show whether you are ready to decide, and five to check what you read.
