### Records of sessions: what was injected, by whom and where.
### Fields stand in src/domain/record.rs.

records-here = What you write stays on this device. Nobody else sees it unless you show it.
records-why = Why keep a record?
    .body =
        If a lump or a sore shows weeks later, a doctor will ask what was injected, when and by whom. A written record helps to find the cause.

        The batch number matters too. In Spain, 17 of 77 people got an infection after mesotherapy, although the technique was judged correct. Germs from the factory were suspected, not proved.
records-box = What is in the syringe?
    .body =
        Ask to see each box before it is opened. Copy what it says, or take a photo:

        - **Product**: the whole name on the box.
        - **Maker**: the company, and its country.
        - **Batch number**: often after `LOT` or `BN`.
        - **Expiry date**: often after `EXP`. On the day of the session it must not have passed.
        - **Registration**: ask whether it is approved for this use and this place on the body, and by whom.

        A mix comes from several boxes: write all of them down. If nobody can say what is in the syringe, you can leave.

records-form = A record of a session
records-empty = Nothing is written down yet.
records-list = What you have written
records-without = Sessions without a record
records-no-area = Area not noted
records-all = Show all { $n }
records-more = Show more
records-back = All records

# The form. Every field can be left empty.
records-optional = Fill in what you know. Everything can stay empty.
records-group-when = When and where
records-group-syringe = What was in the syringe
records-group-after = How it went

record-day = Day of the session
record-area = Where on the body
record-area-none = Not noted
record-place = Clinic or place
    .hint = The name and the town.
record-doctor = Who injected
    .hint = The name as on the licence or the stamp.
record-product = Product
    .hint = The whole name on the box. If there were several, name all.
record-maker = Maker
    .hint = The company, and its country.
record-batch = Batch number
    .hint = Often after `LOT` or `BN`.
record-expiry = Expiry date
    .hint = As printed on the box, such as `05/2027`.
record-numbing = Numbing
    .hint = Cream or injection, its name, and on how large an area.
record-outcome = How did it go?
    .hint = For example: much pain, bruises, or nothing special.
record-note = Anything else
    .hint = What you want to remember or to ask.
record-save = Save the record

record-error-empty = Write down at least one thing
record-error-day-wrong = The day must be a real date
record-error-day-future = The day must be today or in the past
record-error-day-old = The day must be after 1949
record-error-long = Write at most 200 characters here
record-error-note-long = Write at most 1000 characters in the last field

# One record.
record-nameless = A session without a day
record-expired = By the date on the box, this product had expired on the day of the session. Ask the clinic about it.
record-expiry-look = Look at the date on the box again: had it passed on the day of the session? It can be read in more than one way, or not at all.
record-change = Change this record
record-today = How is it today?
record-delete = Delete this record
    .question = Delete this record? It cannot be brought back.
    .yes = Yes, delete it
    .no = No, keep it
