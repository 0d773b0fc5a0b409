# Chapter “after”: the first days, and the weeks after them. The times come from clinic
# leaflets, so they are shown as general advice and carry no source.

guide-after-life = Back to daily life
    .body =
        You may read that mesotherapy is “non-invasive”. Experts call it minimally invasive: each needle goes through the skin and leaves a small hole.

        Usually you can go back to quiet work or home life the same day. Some people need a day or two of rest, because of swelling, bruises or pain. So keep the next two days light, if you can.

        If you feel faint, lie down, and do not drive until it has passed. With an itchy rash, swelling or hard breathing, call { $emergency }.

# Feel first, colour last: redness is hard to see on brown and black skin.
guide-after-usual = What is usual, and when
    .body =
        Clinics commonly describe it like this:

        - First 2 days: soreness, mild swelling, itching and redness, which then fade.
        - Days 3 to 7: bruises change colour and slowly fade.

        Nobody knows how often other marks come. With fat-dissolving acid, bruises are common: in studies of the licensed chin product, 72 of 100 treated adults had bruising. Injections can also wake a cold sore. It usually shows after 1 to 2 days.

        Pain, heat, hardness or swelling that **grows or spreads** is not usual. Show it to a doctor the same day. On brown and black skin redness can be hard to see, so feel as well as look.

# Clinic leaflets disagree. The longer of the common limits is shown.
guide-after-care = What to do and what to avoid
    .body =
        Clinics commonly ask for this. Their times differ, so we show the careful ones. We found no trial that tested them. **If your clinic’s sheet differs, follow the sheet.**

        - First 12 hours: do not touch or wash the area. Ask beforehand about washing for prayer.
        - After that, wash gently with lukewarm water and pat dry.
        - First 24 hours: no make-up. A cool pack in a cloth may feel good, for 10 minutes at a time.
        - First 48 hours: no hard exercise, alcohol or smoking. After a scalp session, no shampoo.
        - First 2 weeks: no massage, strong sun, sauna, hot bath, swimming, peel or laser.
        - From day 3: sunscreen each day.

        The recovery list puts these in order, with your own dates.

guide-after-medicines = Medicines after the session
    .body =
        Keep taking every prescribed medicine as your doctor told you, blood thinners too. A bruise, or a line in a sheet, is no reason to stop one on your own. Stopping a blood thinner can cause a clot or a stroke.

        Ask a doctor or pharmacist before you take a painkiller. Do not treat a sore or a lump with antibiotics left at home. Let a doctor see it first.

guide-after-look = Keep looking for months
    .body =
        Feel and look at each needle point once a week, for about 3 months. Do it before each new session as well. Most slow infections (mycobacteria) show about 3 to 4 weeks later. Reports range from days to about 3 months, rarely longer.

        Show a doctor any new lump, sore or hard spot. Do not wait for the next session. Say that you had mesotherapy, when, and with which product.

        Some signs cannot wait a minute. Call { $emergency } if:
        - breathing gets hard, or lips, tongue or throat swell
        - your sight, speech, face or strength changes
        - skin shows a net-like pattern, or turns white, grey, blue or dark, with or without pain

        The chapter on warning signs lists them all.
