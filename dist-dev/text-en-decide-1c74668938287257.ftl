decide = Should I have mesotherapy, something else, or nothing for now?
 .point = Take it in small steps. The guide shows what each choice may do and what may go wrong. You decide, and you can stop at any time.
weigh = What matters to you?
 .point = Say what matters to you. The guide then shows it beside each choice. There is no right answer and no score.
ready = Where are you now?
 .point = Say where you stand today, and check whether you know enough to decide. Not being sure is a good reason to wait.
