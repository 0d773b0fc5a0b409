### The page that the code of another device opens. Why one is refused: src/handoff.rs.
### The other half, the code on the sheet for the doctor: sheet/code.ftl.

take = Take it to your phone
    .point = Here your phone takes over what you said on another device, such as a tablet at the clinic.
    .description = Takes over your answers, your plan and your questions from another device, by a code that your camera reads.
    .how =
        1. On the other device, open “For my doctor” and ask for the code.
        2. Point the camera of this phone at it, and open the address that comes up.
        3. You see first what is in it. Nothing changes before you say so.
    .private = The code has no name in it and none of your own words. But whoever has it can read your answers. This page takes the code out of the address at once. Do not pass the address on, and keep no picture of it.
take-way = Your page for the doctor

## On the phone, after the code was opened.

take-found = What is in the code
# $date is a whole date.
take-date = The self-check was last answered on { $date }
take-nothing = All of it is here already. There is nothing to take over.
take-merge = Add it to what is here
    .what = Adding loses nothing: plans and questions of both stay. Risks that you named in either self-check count.
take-replace = Put it in place of what is here
    .what = Replacing deletes your self-check, your plans and your picked questions on this phone, as far as the code has its own. Records, lists and daily looks stay.
    .question = Delete them here and take the code?
    .yes = Yes, replace them
    .no = No, keep what is here
take-done = Done. What was in the code is here now.
take-not-kept = It is here now, but this browser could not store it. When you close the page, it is gone.
take-check = See your result
take-plan = See your plan

## Why a code is refused. The sentence “refused” follows each of them, and then this one.

take-again = Scan the code once more, or print the page on the other device.
take-foreign = This is no code of this guide.
take-long = This code is too long. A code of this guide is shorter.
take-damaged = This code was cut off or changed on its way.
take-newer = A newer version of this guide made this code. Load this page again while you are online.
