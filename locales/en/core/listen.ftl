# Reading aloud, with a voice that the device has.

listen = Read to me
# The same button while it reads, and the one that ends it.
listen-stop = Stop reading
# The buttons while it reads, in a bar: short.
listen-bar = Reading aloud
listen-pause = Pause
listen-on = Go on
listen-before = Sentence before
listen-slower = Slower
listen-end = Stop

# How a voice says what it would say wrongly: on each line a sign, a colon, and its words.
# A unit counts only after a number. Lines may be added. “0–0” is a range of numbers and
# “0.0” a decimal point; both languages need these two.
voice-words =
    0–0: to
    0.0: point
    %: percent
    °C: degrees Celsius
    ×: times
    mm: millimetres
    cm: centimetres
    mg: milligrams
    ml: millilitres
    Dr.: Doctor
    e.g.: for example
    i.e.: that is
