# The pages of the self-check around its questions, and the data section.

check = Check yourself
    .description = Fifteen questions on reasons not to have mesotherapy, to wait, or to ask a doctor first. Nothing leaves your device.
    .point = Fifteen questions to prepare the talk with a doctor: they sort what may speak against mesotherapy, and do not replace the clinic’s own questions.
    .how =
        - It takes about five minutes. You can stop and go on later.
        - “I’m not sure” is always a good answer.
        - Your answers stay in this browser. No name is asked.
        - The result is not a diagnosis. It prepares you for a talk with a doctor.
check-begin = Start the check
# $n is the number of a question.
check-continue = Continue with question { $n }
check-see-answers = See your answers
check-restart = Start again
    .question = Start again and delete your answers to the check?
    .yes = Yes, delete them and start again
    .no = No, keep them
check-all = All the questions
    .note = For reading and printing. Each answer that matters is named, with what it means.

# $n of $all questions.
question-place = Question { $n } of { $all }
why-we-ask = Why we ask:
what-counts = What counts
choose-all = Choose all that apply.
error-choose-one = Choose yes, no or “I’m not sure”
error-choose-some = Choose what applies, “I’m not sure”, or none of these

answers = Check your answers
answers-all = All answers
answers-result = See the result
answers-missing = Some questions have no answer yet.
not-answered = Not answered yet

result-four = What the result can be
    .point = The check gives one of four results. The strongest answer decides. Answering works only with scripts.
