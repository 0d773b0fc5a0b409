# The about page: who made the guide and how, and what it cannot do. Deleting the
# data follows on the same page, and the sources have a page of their own; their texts
# stand elsewhere.

about = About this guide
    .point = What this guide is for and what it is not, and who made it. No clinician has reviewed it yet. What you enter stays in this browser.
    .description = Who made this guide to mesotherapy, how and from which sources, what it cannot do, and where your data stay.

# $version and $date come from the app; the date is "about-date".
about-version = Version { $version }, { $date }
about-date = November 2026

about-who = Who made it, and why
    .body =
        This guide was written by the maintainers of this project, who sign as “The mesotherapy guide contributors”. None of them is a clinician, and no clinician worked on it. There is no advertising in it. Who paid for it nobody outside can check: we only say that it asks you for no money and names no clinic, maker or seller to go to.

        We began with an article that promised much and said little about harm. We wanted a guide that shows both sides, in Arabic and in English. It should help you to choose, also to choose nothing.

about-review = Not yet reviewed
    .body =
        This guide has **not yet been reviewed by a clinician**: no doctor, nurse or pharmacist has checked it. It has not been tested with patients either. So use it to prepare a talk with a doctor.

        - **Made:** November 2026
        - **Last changed:** November 2026
        - **Next review due:** November 2027

        Once a year, and when a new warning comes out, every statement is to be checked against its sources again. Facts can change before then. What a doctor who examines you says comes before what we say.

about-limits = What it is for, and what it is not
    .body =
        This guide is for learning, and for preparing a talk with a doctor. It was made for Egypt.

        - It does not diagnose. It does not watch over you, sort patients by urgency, or choose a treatment.
        - It never says that you are fit for treatment, or that a treatment suits you.
        - No authority has assessed it as a medical device, in the EU, the UK, the US, Egypt or anywhere else. A clinic in the EU or the UK must not offer it without its own assessment.
        - A clinic must not use it in place of its own questions, its examination or your consent.
        - “How is it today?” answers by a fixed table that everybody can read below it. It cannot see you.
        - It does not replace a doctor who examines you.
        - It is about skin, hair and body shape, not about treating pain.
        - It is not for an emergency. In danger, call { $emergency }.

about-errors = If you find an error
    .body =
        Tell whoever gave you this guide, such as the clinic: they can pass it on to those who made it. This copy names no address of its own makers.

        Did something in it cause harm, or could it? Say that first.
# Before the address that the clinic gives in clinic.json.
about-errors-clinic = Your clinic asks you to write to:

about-privacy = Your privacy
    .body =
        Everything you enter stays in this browser. Nothing of it is sent to us or to anyone else. There is no account, and nobody counts or follows your visits. To show a page, the browser loads files from a web server, as on any website. Your answers do not go there.

        This browser keeps exactly this:

        - the language and the digits you chose, and the chapters you have read
        - what you said while deciding: what bothers you, what matters, where you stand, and your answers to the five questions
        - your answers in the self-check, and the day of each
        - the questions for your doctor, your own too
        - your plans: dates, treated area, kind of product, and what you said before each session
        - your records: place, doctor, product, and what else you wrote down
        - your daily looks and recovery lists: days, areas, signs and ticks; what was not usual, until a doctor has seen it
        - what was found before a session, also when you deleted its plan

        It also keeps the pages of the guide, so that they open without a network, and how this clinic describes itself, if it does. What you began in a form and did not send stays in this tab until you close it or delete everything.

        What you entered leaves this browser only when you print, copy, share or save it yourself.

        Other people who use this browser can see it. A backup of your phone may copy it too, also to a store on the internet. You can delete all of it further down on this page. On a device that is not yours, do so before you leave.

# "Stored copies": most sources were read as archived copies, most papers as abstracts.
about-how = How it was made
    .body =
        We took the article apart, claim by claim. In November 2026 we checked each claim against published sources. Where the article was wrong, the guide says what the sources say. Its advertising and its testimonial are left out.

        This work has limits. We read stored copies of the sources. Of most papers we saw only the abstract, a short summary. We may have missed studies.

        Our models for the form were standards for decision aids and for clear health texts. So doing nothing is an option. Benefits and harms get the same space and type; for creams, medicines and other procedures we have not yet gathered them in the same detail, and there we say so. There is one question at a time. We aimed at about school grade 6. Nobody else has checked how well we did.

about-evidence = How we chose the sources
    .body =
        We used papers, health services, drug authorities, laws and standards. Pages of clinics and advertising do not count as proof. Some times in the advice for the days after come only from clinics. There we say so.

        The sections name their sources. The page “Sources” gives the kind of each:

        - Systematic reviews, and trials with a comparison, say most about benefit. Small or poor ones can still be wrong.
        - Case reports show that a harm can happen, not how often.
        - Health services and drug authorities say what to do in danger.
        - News reports are weak. We use them for local rules, and for warnings whose original we did not see. That page says where we did not read the original.

        For each source that page says what it can prove, and for each promised benefit the guide says how good the proof is, in four steps. The steps are our own summary.

        Much is not known. We found no reliable numbers for most harms. We found no list of products registered in Egypt. We print a number only where a source gives it.

# The scores are measured when the guide is built (src/editorial/readability.rs) and
# come as messages of their own: score-<part>-grade, -smog and -osman.
about-reading = How hard is it to read?
    .body =
        The words are measured each time the guide is built. The English aims at school grade 6, and no part of it may be above grade 8.

        - **Chapters:** English grade { score-guide-grade } (SMOG { score-guide-smog }), Arabic { score-guide-osman }
        - **Self-check:** English grade { score-check-grade } (SMOG { score-check-smog }), Arabic { score-check-osman }
        - **Deciding:** English grade { score-decide-grade } (SMOG { score-decide-smog }), Arabic { score-decide-osman }
        - **Plan and recovery:** English grade { score-plan-grade } (SMOG { score-plan-smog }), Arabic { score-plan-osman }
        - **Hardest chapter:** English grade { score-hardest-grade }, Arabic { score-hardest-osman }

        The English grade comes from the Flesch-Kincaid formula. SMOG is a second one, which counts long words. The Arabic number comes from the OSMAN formula: the higher it is, the easier the text. It is an estimate, because Arabic is written without most vowels.

        Such formulas only count how long words and sentences are. They cannot tell whether a text is understood. That has not been tested with patients yet.

# “Add to Home Screen”, “Install app”: as the systems name them. The seven days are
# WebKit's rule: webkit.org/tracking-prevention.
about-phone = On your phone, and without a network
    .body =
        After your first visit this browser keeps the whole guide, in both languages. It then opens without a network. When there is a new version, the guide asks you before it changes.

        On the home screen it opens like an app:

        - **iPhone and iPad:** open the guide in Safari. Tap Share, then “Add to Home Screen”.
        - **Android:** open the guide in Chrome. Tap the menu with three dots, then “Install app” or “Add to Home screen”.

        On an iPhone or iPad, **what you save can be lost.** If you use the browser on seven days without opening the guide, it may delete all that the guide saved. This does not count for a guide on the home screen. So put it there before you make a plan. What you saved before may not come along.

        On any phone: when your plan changes, save a copy as a file. That is done below, under “Your data”.
