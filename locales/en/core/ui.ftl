# What stands around every page and is used by several.

# “short” stands below the picture on a home screen: about twelve letters.
site-name = Mesotherapy guide
    .icon-name = Mesotherapy
site-what = A free, private guide to mesotherapy: learn, decide, check yourself, plan, recover. Nobody pays for it and nothing you enter leaves your device.
# $page is the name of a page or a question.
title-page = { $page } – Mesotherapy guide
title-error = Error: { $page } – Mesotherapy guide
skip = Skip to the text
# Stands over the page when one that was asked for does not come at once.
loading = Loading…
languages = Language
# The button at the foot that changes every number on the page at once. Words alone:
# digits on a button look like a number to call.
digits-western = Show numbers in Western digits
digits-arabic = Show numbers in Arabic digits

# The page where words are looked for, and the link to it at the top.
find = Find in the guide
    .description = Type a word or a question and find the chapter, the short answer or the warning sign that speaks of it.
    .point = Type a word or a question, as you would ask a friend. What you type stays in this tab.

bar = Main places
bar-home = Home
bar-guide = Learn
bar-decide = Decide
bar-check = Check
bar-course = My course
bar-warning = Warning signs

# The pages of a course, short, side by side above each of them.
course-plan = Plan
course-recovery = Recovery
course-today = Today
course-records = Records
course-sheet = Doctor

foot-purpose = Information to prepare a talk with a doctor. It does not diagnose, and it cannot tell you that an injection suits you.
foot-review = No clinician has reviewed this guide yet. Next review: November 2027.
foot-about = About this guide
foot-sources = Sources
foot-data = Your data
version = Version

no-scripts = You can read and print everything here. Answering the check and ticking the recovery list work only with scripts, which are off in this browser.
not-started = You can read and print everything here. Answering and saving do not work in this browser.
missing = This page does not exist
    .what = The address may be old or mistyped. These pages do exist:

notice-blocked = This browser does not let the guide save. Your answers will be forgotten when you close this page.
notice-full = There is no room left to save in this browser. What you do now will be forgotten when you close this page.
notice-broken = Part of what was saved could not be read. It was kept aside, and nothing was deleted.
notice-newer = A newer version of this guide saved your answers. They are left as they are; what you change here will not be saved.
notice-other-tab = Updated from another window of this guide.
notice-close = Close

# Another build of the guide is at hand; it waits for the reader.
update = A new version of this guide is ready. What you have saved stays.
update-now = Update now
update-later = Later

back = Back
cancel = Cancel
continue = Continue
change = Change
or = or
answer-yes = Yes
answer-no = No
answer-unsure = I’m not sure
error-heading = There is a problem
error-prefix = Error:

next-check = Check yourself
next-decide = Compare the choices
next-costs = Write down what it would cost
next-sheet = Make the page for your doctor
next-recovery = Make your recovery list

# $n is the number of sources.
sources-count =
    { $n ->
        [one] Source
       *[other] { $n } sources
    }
source-more = More about this source
# $n is the number of words explained.
words-count =
    { $n ->
        [one] A word explained
       *[other] Words explained
    }
# The number is the ambulance's.
call-emergency = Call { $emergency }

# The card with what a clinic says of itself in clinic.json.
clinic = From your clinic
clinic-note = These lines are your clinic’s own, not the guide’s.
clinic-address = Address
clinic-hours = Open
clinic-phone = Telephone
clinic-whatsapp = WhatsApp
