### “For my doctor”: one page to take along, and the questions on it.
### Which questions there are, and what each rests on: src/domain/questions.rs.

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
