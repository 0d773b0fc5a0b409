# Drawings made for this guide: captions, words in them, and what they show for those who cannot see them.

picture-skin = Where the needle ends: in the middle layer, or in the fat just under it. Not to scale.
    .alt = Cut through the skin: a thin outer layer, a thick middle layer with vessels and a hair root, and fat below. Four needles end 1, 2 and 4 millimetres deep and deeper: two in the middle layer, one at its lower edge, one in the fat.
# $n millimetres.
picture-skin-depth = { $n } mm
picture-skin-deeper = deeper
picture-skin-outer = Outer layer, in any skin colour
picture-skin-middle = Middle layer, with blood vessels and hair roots
picture-skin-fat = Fat under the skin

picture-steps = A session in four steps.
picture-steps-numb = Numbing, if it is used
picture-steps-points = Many points, one after another
picture-steps-depth = A short needle, moved slightly
picture-steps-drop = A tiny drop stays behind

picture-spacing = A plan as clinics commonly describe it. No study has shown that this spacing is the best one.
    .alt = Sessions as dots on a line: four close together at first, with a flag at the third or fourth to stop and look, then two far apart.
picture-spacing-first = 7 to 10 days
picture-spacing-monthly = a month
picture-spacing-first-what = First sessions, commonly 7 to 10 days apart
picture-spacing-monthly-what = Later sessions, commonly monthly
picture-spacing-review = Stop and ask: is it working?

picture-late = Weeks after a session. A slow infection can show long after the skin looks calm.
    .alt = A line of weeks from 0 to 12. A bar runs from the first days to about week 12; a darker part marks weeks 3 and 4.
picture-late-most = Most slow infections show about 3 to 4 weeks after
picture-late-range = Reports range from days to about 3 months, rarely longer
