# The first page and the table of contents.

home = Thinking about mesotherapy?
    .description = A free, private guide to mesotherapy: what it is, how good the proof is, who should not have it, and how to recover.
    .point = It is a medical injection with weak proof and some serious risks. It is fine to say no.
home-start = Prepare for the doctor in 15 questions
# Looks like a field to type into, and leads to the page with the real one.
home-find = Find a word or a question
# In the place of the first words, for somebody with a plan or a session; a link follows each.
# $date is a date, $n a number of days from today.
home-next =
    { $n ->
        [0] Session today, { $date }.
        [one] Next session tomorrow, { $date }.
       *[other] Next session in { $n } days, on { $date }.
    }
home-passed = A session was planned for { $date }. Did it take place?
home-held = On hold: no session for now.
home-stands = What you found still stands.
# $n is the number of days since the newest session.
home-after =
    { $n ->
        [0] Your session was today.
        [one] Your session was yesterday.
       *[other] Your session was { $n } days ago.
    }
home-plan = To my plan
home-before = Answer the check before it
home-look = How is it today?
home-private = No account, no advertising, nobody pays. What you enter stays in this browser.
home-continue = Continue where you stopped:
# $n chapters of $all were read.
home-read = { $n ->
        [one] 1 of { $all } chapters read
       *[other] { $n } of { $all } chapters read
    }

door-answers = Short answers
    .what = Does it hurt, does it work, how many sessions? What people ask most.
door-learn = Learn
    .what = What it is, what it can and cannot do, what may go wrong, and what else there is.
door-decide = Decide
    .what = Mesotherapy, something else, or nothing: what each may do, what may go wrong, and what matters to you.
door-check = Check yourself
    .what = Is there a reason not to have it, to wait, or to ask a doctor first?
door-plan = Plan
    .what = The dates of your sessions, what comes before each, your records, and one page for your doctor.
door-recovery = Recover
    .what = After a session: what to do and leave today, tomorrow and in the weeks after.
door-warning = Warning signs
    .what = When to call the ambulance, when to see a doctor today, and what cannot wait.

guide = The guide
    .description = Twelve short chapters on mesotherapy, from what it is to choosing a doctor, each with its sources.
    .point = Short chapters in reading order. Each one says the point first, and its sources are one tap away.
part-learn = Know what it is
part-session = The session
part-after = Afterwards
part-choose = Decide
chapter-read = Read
# Chapter $n of $all.
chapter-place = Chapter { $n } of { $all }
neighbours = Other chapters
previous-chapter = Before this
next-chapter = After this
