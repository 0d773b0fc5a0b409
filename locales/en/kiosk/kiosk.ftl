# A clinic’s tablet: the start screen, the buttons of a visit, what lies over a page,
# and the staff’s page. Read standing, in a waiting room.

kiosk = Start
    .description = The start screen of a tablet in a clinic.
kiosk-what = What mesotherapy is, what it can and cannot do, and what to ask. Take your time.
kiosk-forgets = Nothing you enter is kept on this tablet.
# $n is a number of minutes.
kiosk-idle-minutes =
    { $n ->
        [one] After 1 minute without a touch it asks if you are still there. Half a minute later it clears everything.
       *[other] After { $n } minutes without a touch it asks if you are still there. Half a minute later it clears everything.
    }
# $n is a number of seconds.
kiosk-idle-seconds =
    { $n ->
        [one] After 1 second without a touch it asks if you are still there. Half a minute later it clears everything.
       *[other] After { $n } seconds without a touch it asks if you are still there. Half a minute later it clears everything.
    }
kiosk-failed = This language could not be loaded. Try again, or tell the staff.
kiosk-own = Not a clinic’s tablet? Use the guide as usual
kiosk-staff = Staff
# $n is a number of seconds.
kiosk-clean = Clean the screen
    .question = You can clean the screen now
    .what =
        { $n ->
            [one] Touches do nothing for 1 second.
           *[other] Touches do nothing for { $n } seconds. This ends by itself.
        }

kiosk-visit = This visit
kiosk-size = Larger letters
kiosk-again = Start over
    .question = Start over?
    .no = No, go on
    .yes = Yes, start over
kiosk-finish = Finish and clear
    .question = Finish and clear?
    .no = No, go on
    .yes = Yes, clear everything
kiosk-clears = What you entered on this tablet is cleared and cannot be brought back.
# $n is a number of seconds.
kiosk-there = Are you still there?
    .question = Are you still there?
    .what = Touch the screen anywhere to go on. Otherwise everything you entered is cleared.
    .left =
        { $n ->
            [one] 1 second left.
           *[other] { $n } seconds left.
        }
    .stay = I am still here

# What a page says on a tablet in the place of what it says elsewhere.
kiosk-costs = What you write down is in your own words, so it belongs on your own phone. Open this guide there, or print this page and write on it.
kiosk-records = Records are in your own words, so they belong on your own phone. Open this guide there.
kiosk-about = A small team made this guide without pay. No clinic or company is behind it. No clinician has reviewed it yet. Nothing you enter is kept on this tablet.
kiosk-data = Your data on this tablet
    .body =
        What you enter stays in the tablet’s memory until you finish. Then it is gone.

        Nothing is stored on the tablet, and nothing is sent.

kiosk-confirm = Make this a clinic’s tablet?
    .what = Something is saved by this guide in this browser. A clinic’s tablet keeps nothing, so all of it would be deleted.
    .yes = Delete it and make this a tablet
    .no = No, open the guide

staff = For the staff
staff-code = Staff code
# $n is the number of digits typed so far.
staff-digits =
    { $n ->
        [one] 1 digit
       *[other] { $n } digits
    }
staff-rub = Delete
staff-enter = Enter
# $n is a number of seconds.
staff-wrong =
    { $n ->
        [one] That was not the code. Wait 1 second.
       *[other] That was not the code. Wait { $n } seconds.
    }
staff-build = Build
staff-offline = Without network
staff-offline-ready = Ready: the whole guide is on this tablet
staff-offline-missing = Not ready yet. Keep the start screen open while there is a network.
staff-problems = What could not be taken from “clinic.json”
staff-print = Print a test page
staff-no-code = To leave, set a code in “clinic.json” first, or delete this site’s data in the browser’s settings.
staff-leave = Leave tablet mode
    .question = Make this an ordinary device again?
    .no = No
    .yes = Yes, leave
staff-back = Back to the start
