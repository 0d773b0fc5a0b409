# The result of the self-check. It never says that a person is fit for treatment.

result = Your result
    .description = The result of your self-check: what it means, why, what to do next, and what to tell the doctor.

## The four results, strongest first

# The four headings are fixed. None of them may sound like "go ahead".
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
        Something must pass or be treated first. After that, a doctor still has to examine you.

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

## Short labels of one reason

level-stop = Not now
level-wait = Wait
level-ask = Ask a doctor

# $topic is the .topic of a question, such as "Your age".
finding-unsure = You were not sure about: { $topic }
    .reason = We cannot rule out a risk that you are not sure about.
    .next = Ask a doctor, or a pharmacist if it is about a medicine, and then answer again.

## Parts of the page

result-because = Why this result

# $n is the number of answers listed below the heading.
result-count =
    { $n ->
        [0] No answer led to this result
        [one] One answer led to this result
       *[other] { $n } answers led to this result
    }

# Stands where a reason has no source.
result-caution = General caution. We found no source to cite for it.

result-print = Print this for the doctor

# $n is the number of the first question without an answer.
result-incomplete = Some questions are not answered yet
    .meaning =
        There is no result until every question has an answer. “Not sure” is an answer too.
    .action = Go on with question { $n }

result-not-diagnosis = This is not a diagnosis. It sorts your answers and prepares you for a talk with a doctor.

# $date is a whole date, such as 22 November 2026.
# The oldest of all answers.
result-date = Oldest answer: { $date }
result-old = These answers are older than four weeks or than your last session, or their day is not known. Answer again before the next session.
