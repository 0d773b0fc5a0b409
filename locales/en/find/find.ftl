### Finding a place in the guide by words. What stands in lists here is not shown: it is
### what people type. Each language has its own; they need not agree.

# For browsers without scripts; the ways to look elsewhere stand below.
find-static = Finding words works only with scripts. Without them, the short answers, the table of contents and the warning signs lead to every part of the guide.
find-label = What are you looking for?
find-button = Find
find-begin = Or begin here:
find-nothing = Nothing has these words. Try another word, or look here:
# $n is how many places are shown, at most 12.
find-count =
    { $n ->
        [0] Nothing found
        [one] 1 place found
       *[other] { $n } places found
    }
# Above what was found, when the words may mean an emergency.
find-now = Is it happening now?
find-signs = Look at the warning signs first

find-today = How is it today?
    .what = A daily look in the weeks after a session: a few questions, and when to call.
find-records = My records
    .what = Write down what was injected, by whom and where: product, batch number, clinic, date.
find-sheet = The page for your doctor
    .what = One page to print or show: your answers, medicines, plans, records and questions.
find-costs = Cost worksheet
    .what = Write down what each place asks and what is in it, with the sum, and compare before you pay.
find-take = Take it to another phone
    .what = Bring your answers and plans from a clinic’s tablet or an old phone to this one, with a code or a file.

# What people type = the words of the guide, one group in each line.
find-alike =
    - painful sore ache aches agony = pain hurt
    - fat belly tummy chin slim slimming weight = fat
    - lipo lipodissolve lipolysis kybella aqualyx deoxycholic = fat dissolving
    - hair bald balding baldness alopecia = hair
    - marks pigment pigmentation spots melasma = marks melasma
    - anaesthetic anesthetic anesthesia anaesthesia numb numbness emla lidocaine = numbing anaesthetic
    - botox toxin = botulinum
    - prp platelet platelets = plasma
    - gym exercise exercising training workout running football = sport
    - work job office = work
    - wudu ablution shower showering bath bathing wash = washing wash
    - ramadan fast = fasting
    - makeup cosmetics foundation concealer = make-up
    - sunbathing beach sunscreen sunblock spf tan tanning = sun
    - kids children teenager teenagers child minor young = age
    - nursing breastfeed breastfeeding lactating lactation = breastfeed
    - expecting pregnant pregnancy baby = pregnancy pregnant
    - price prices costs expensive cheap money fee fees pay = cost pay
    - refund = money pay
    - needle-free pen dermapen = pen home
    - diy myself self = home yourself
    - permanent permanently forever lasting = last ever
    - reverse reversible remove undo = undone
    - warfarin aspirin anticoagulant anticoagulants = thinner
    - diabetic sugar = diabetes
    - hiv hepatitis aids dirty reused = needle used
    - allergic allergies hives anaphylaxis epipen = allergy
    - fever temperature chills shivering feverish = fever hot shivery
    - pus oozing = pus drain
    - lumps nodule nodules bumps bump pimples pimple = lump
    - necrosis dying vein artery occlusion = blocked vessel
    - blind blindness vision eyesight seeing = sight
    - scars scarring keloids = scar
    - complain complaint = report
    - private privacy secret = privacy
    - licence license qualified certified licensed = licensed
    - wedding party event holiday travel flying = wedding
    - alternatives alternative instead = options nothing
    - evidence studies research science = proof
    - effective helps works help = work
    - guy male husband = men

# Words that say nothing about what is looked for.
find-idle = a an the i me my we it its is are am was be been do does did can could may might shall should will would have has had how what when where which who why to of for in on at with without by from and or if after before about this that there get got go much many long some any not no your you they them so very really need want down up happen happens mesotherapy meso

# When these words stand together, the warning signs come first. Words of one line together.
find-urgent =
    - breathe
    - breathing
    - breath
    - choking
    - wheeze
    - throat swell
    - tongue swell
    - lip swell
    - lips blue
    - anaphylaxis
    - adrenaline
    - blind
    - sight
    - vision
    - cannot see
    - skin black
    - skin white
    - skin blue
    - skin grey
    - skin gray
    - black spot
    - net pattern
    - stroke
    - faint
    - fainted
    - collapse
    - unconscious
    - seizure
    - fit
    - confused
    - sepsis
    - fever
    - chest pain
    - blood vessel
    - emergency
    - ambulance
    - dying
    - suicide
