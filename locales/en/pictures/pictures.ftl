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
picture-spacing-first = every 7 to 10 days
picture-spacing-monthly = every month
picture-spacing-first-what = First sessions, commonly 7 to 10 days apart
picture-spacing-monthly-what = Later sessions, commonly monthly
picture-spacing-review = Stop and ask: is it working?

picture-late = Weeks after a session. A slow infection can show long after the skin looks calm.
    .alt = A line of weeks from 0 to 12. A bar runs from the first days to about week 12; a darker part marks weeks 3 and 4.
picture-late-most = Most slow infections show about 3 to 4 weeks after
picture-late-range = Reports range from days to about 3 months, rarely longer

# Usual days: as clinics describe them (guide-after-usual). Signs: as on the care cards
# (warning.ftl), which say how soon; feel first, colour last.
picture-healing = The days are what clinics commonly describe. Each row shows the same thing on four skin tones. Not every sign is drawn: the chapter on warning signs lists them all.
    .usual = Usual: each day a little better
    .unusual = Not usual: get help
picture-healing-first = Sore needle points, each a little raised. Mild swelling. Redness may hardly show on brown and black skin.
    .when = Just after
    .alt = Small needle dots, each slightly raised, on light, light brown, brown and dark skin.
picture-healing-second = Still a bit sore and swollen. A bruise may show.
    .when = Day 2
    .alt = Needle dots, a faint outline of mild swelling and a small bruise, on four skin tones.
picture-healing-seventh = Soreness and swelling have gone down. A bruise may still be fading.
    .when = Day 7
    .alt = The needle dots are hardly seen, and the bruise is smaller and fainter, on four skin tones.
# A blocked vein need not hurt: never make pain a condition here.
picture-healing-net = Pain far beyond what you expect, or cold skin. Or, with or without pain, a net-like pattern, or skin that turns white, grey, blue or dark.
    .when = Call { $emergency } now
    .alt = A pattern of lines like a net, beside a pale patch, on four skin tones. On dark skin the lines still show, the colour hardly does.
picture-healing-spreads = Pain, heat, hardness or swelling that grows or spreads.
    .when = See a doctor today
    .alt = Swelling drawn as rings that grow outwards over the whole patch of skin, on four skin tones.
picture-healing-blisters = Blisters, a dark scab or an open sore.
    .when = See a doctor today
    .alt = Four raised blisters of different sizes and a dark scab, on four skin tones.
picture-healing-lump = A new lump or bump at a needle point, even weeks, months or years later.
    .when = See a doctor within days
    .alt = One round, raised lump where a needle went in, on four skin tones.
