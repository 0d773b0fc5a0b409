### What an offer is called, and its questions in short: on the cost worksheet, and on the page for the doctor.

# $n is its number.
cost-offer = Offer { $n }
# Before what was not asked yet.
cost-to-ask = Still to ask
cost-short-consult = First talk with the doctor
cost-short-numbing = Numbing
cost-short-follow = Visit after the course
cost-short-single = Paying session by session
cost-short-refund = Money back if I stop
cost-short-treat = Treatment if something goes wrong
cost-short-receipt = Receipt with product and batch number
