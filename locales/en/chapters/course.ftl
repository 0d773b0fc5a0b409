# Chapter “course”: how many sessions, how far apart, and when to stop.

# These figures are what clinics say. Never let them sound like a recommendation.
guide-course-common = What is commonly said
    .body =
        Many clinics speak of 3 to 15 sessions. The first ones are said to be 7 to 10 days apart, the later ones a month apart. It is also said that the plan depends on the person and the goal.

        These figures pass from website to website. We found no guideline that sets them. Mesotherapy has no standard mixture. For hair loss, a review of 27 articles found no standard plan.

        So a plan is one doctor’s choice. You may ask for the reason.

guide-course-studies = What studies used
    .body =
        Studies did not all use the same plan. Here are some:

        - Face, 6 people: 6 sessions, 2 weeks apart. No change was seen.
        - Face, 10 people: 4 sessions, a month apart. No clear change.
        - Face, 10 people: sessions 2 weeks apart. Fewer fine lines, but we saw no comparison group.
        - Face, 50 people: sessions 15 days apart. Better skin was reported, but there was no comparison group.
        - Thighs, 20 women: a session every week, in a controlled trial. It compared one thigh with the other. No loss of fat or girth.

        These studies are small. We found none that shows that more sessions work better.

# The licence is that of deoxycholic acid in the USA.
guide-course-fat = Fat-dissolving acid has its own rule
    .body =
        One fat-dissolving acid, deoxycholic acid, is licensed in the USA. The licence is for fat under the chin, in adults only. It sets **at least one month** between sessions and **at most 6 sessions**.

        So a plan with 7 to 10 days between sessions is wrong for this acid. It must not go into infected skin, and it must not be mixed with other products.

        If somebody offers you a fat-dissolving injection, ask for the name of the product. Ask what it is licensed for, and where on the body.

# “Slow infection”: non-tuberculous mycobacteria. It is not tuberculosis.
guide-course-new = Before every session: anything new?
    .body =
        A slow infection (mycobacteria) can start between two sessions. Most show about 3 to 4 weeks after the injection. Reports range from days to about 3 months, rarely longer.

        So feel and look at the old points first. Tell the doctor about:

        - A new lump, hard spot or “pimple”.
        - A sore, or a place that drains.
        - Pain, heat or swelling that grows.
        - Any other trouble since the last session.
        - A new illness, medicine or allergy.
        - A pregnancy, or a chance of one.

        If there is anything new, have no injection until a doctor has looked at it.

# General advice: no source sets a review point.
guide-course-review = When to judge, when to stop
    .body =
        This is general advice. Before the first session, write down what should get better. Take a photo. Agree on a date to look at the result together, perhaps after the third session. Compare photos taken in the same light.

        Good reasons to stop:
        - Nothing has changed by that date.
        - A warning sign has shown, or a harm worries you.
        - It costs more pain, time or money than it is worth to you.
        - You no longer want it. You need no other reason.

        Before you pay for a package, ask what you get back if you stop early.
