### The code on the sheet for the doctor. What it carries: src/handoff.rs.

take-sheet = Take it to your phone
    .what = A code carries your answers, your plan and the questions you picked to your phone. It is drawn only when you ask for it.
take-show = Show the code
take-hide = Hide the code
take-shown = Point the camera of your phone at the code, and open the address that comes up.
take-careful = Whoever photographs the code can read your answers. It has no name in it and none of your own words. Hide it when you are done.
# Read aloud to those who cannot see the picture.
take-picture = A code for the camera of a phone. It opens this guide with your answers. Without a camera: print the page.
# On paper, beside the picture.
take-printed = For my own phone: whoever has this page can read the code. My name is not in it.
take-left-replies = There was no room for your replies on how sure you feel and for the short quiz.
take-left-courses =
    { $n ->
        [one] There was no room for one plan. It stays on this device.
       *[other] There was no room for { $n } plans. They stay on this device.
    }
take-too-much = There is more here than a code can hold. Print the page instead.
