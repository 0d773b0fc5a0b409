### The cost worksheet: what to ask and write down before paying, and the sum.
### Fields stand in src/domain/cost.rs. No price of ours stands here, and no money of any country.

costs = Cost worksheet
    .point = Ask what all of it costs before you pay anything. Write down the answers, and see the sum.
    .description = What to ask a clinic about the cost of a mesotherapy course before you pay, with the sum of all sessions. It names no prices, and what you write stays on your device.
costs-here = All figures are yours: we name no prices. What you write stays on this device, and no code takes it to another one. It also stands on your page for the doctor.
costs-calm = Before you pay
    .body =
        - A sum is no reason to hurry. Go home and think first.
        - Do not pay before you have met the person who will inject.
        - Our own advice: do not pay for a whole course before the first session.
        - Doing nothing is one of the choices, and it costs nothing.
costs-ask = What to ask
    .body =
        Write down the place and the product, and ask:

        1. How much is one session, and how many sessions?
        2. What else will I pay for? For example tests, numbing cream, visits.
        3. Can I pay for each session on its own?
        4. How much do I get back if I stop?
        5. If something goes wrong, who treats me, who pays, and what can it cost?
        6. Will I get a receipt with the product and its batch number?

        Get the answers in writing. If there is no clear answer, you can leave.
costs-more = Choosing a doctor and a clinic: all questions

costs-list = Offers
costs-empty = Nothing is written down yet.
costs-new = Write down an offer
costs-full = Three offers can stand side by side. Delete one to write down another.
costs-form = An offer
costs-back = All offers

## The form. An offer is what one place asks for a whole course.

costs-optional = Fill in what you know. Everything can stay empty until you have asked.
costs-group-offer = Where, and what
costs-group-money = The money
costs-group-included = What is included
costs-group-stop = If you stop, or something goes wrong
costs-save = Save the offer

cost-place = Clinic or place
    .hint = The name, so that you can tell the offers apart.
cost-product = Product offered
    .hint = The whole name on the box.
cost-price = Price of one session
    .hint = A whole number, such as the price list says it.
cost-sessions = Number of sessions
    .hint = From 1 to 99.
cost-each = Other costs of each session
    .hint = For example numbing cream, travel, a day off work.
cost-once = Other costs that come once
    .hint = For example the first visit, tests, creams for home.
cost-money = Which money
    .hint = A short name, if you want one behind the sum.
cost-consult = Is the first talk with the doctor in the price?
cost-numbing = Is numbing in the price?
cost-follow = Is a visit after the course in the price?
cost-single = Can you pay for each session on its own?
cost-refund = Do you get money back if you stop?
cost-treat = If something goes wrong, is treatment in the price?
cost-harm = Who pays if something goes wrong, and how much?
    .hint = In the words of the place.
cost-receipt = Will you get a receipt with the product and its batch number?
cost-open = Not asked

cost-sum = In all
# $sum is a whole amount.
cost-sum-is = In all: { $sum }
cost-sum-open = The sum comes with a price and a number of sessions.

cost-error-empty = Write down at least one thing
cost-error-amount = Write a whole number here, of at most 9 digits and without a decimal point
cost-error-sessions = The number of sessions must be from 1 to 99
cost-error-long = Write at most 200 characters here
cost-error-money-long = Write at most 12 characters for the money

## An offer, written down.

cost-change = Change this offer
cost-delete = Delete this offer
    .question = Delete this offer? It cannot be brought back.
    .yes = Yes, delete it
    .no = No, keep it
