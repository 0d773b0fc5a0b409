### Chapter "what": what mesotherapy is. Sources: src/content/chapters/learn.rs.

guide-what-definition = What is it?
    .body =
        Mesotherapy is a way of giving a medicine or a mixture. A doctor puts many very small drops into the skin with a fine needle. The drops are meant to work close to the place where they are put.

        So mesotherapy is a method, not one medicine. The name does not tell you what is injected. It does not tell you whether it works for your goal.

guide-what-origin = An old method with a new use
    .body =
        Mesotherapy began in France in the 1950s. Doctors used it first against pain. Pain in one place is still the use with the best proof.

        Its use for skin, hair and body shape came later. Little scientific proof supports it.

        Some people say it is the right choice when other treatments have failed. That idea comes from pain care. We found no source that shows it for skin, hair or body shape.

guide-what-syringe = What exactly is in the syringe?
    .body =
        There is no standard mixture. Different clinics mix different things. A syringe may hold:

        - vitamins and minerals
        - hyaluronic acid
        - medicines, for example tranexamic acid
        - hormones or plant extracts
        - platelets from your own blood (PRP)
        - substances that dissolve fat

        Each of these can do harm of its own kind. “Natural” does not mean harmless. In the USA in 2005, 14 people had skin reactions after mesotherapy. Health officials then advised: only approved substances, and only from licensed people.

        Newer names: “salmon DNA” (PN, PDRN) mostly comes from fish; one group of experts saw no reason against it, and few people were studied. **Exosomes:** in 2019 the US drug regulator said that none is approved, and that people were badly harmed. **Glutathione** to whiten the skin: the Philippine regulator has warned against it.

        Ask for the name, maker and batch number of each product. Ask to see the sealed box. If nobody will tell you, you can say no.

# "Minimally invasive" is the term of the expert consensus; the guide explains it by the needle.
guide-what-needle = A small procedure, but with needles
    .body =
        You may read that mesotherapy is “non-invasive”. That is not right, because every needle goes through your skin. Experts call it **minimally invasive**.

        Small does not mean harmless. Infections and scars have been reported. Nobody knows how often. So it is a job for a licensed doctor in a clean place. In Egypt, the doctors’ syndicate counts it among the acts that only doctors may do.

guide-what-proof = What is known and what is not
    .body =
        Studies are small, use different mixtures and often have no comparison group. For most goals nobody can tell you your chance of improving.

        You may hear that it is easy and works fast. In the studies, people came back several times, over weeks or months.

        The choice is yours. Doing nothing is always an option. The chapter “What people hope for” looks at each hope by itself.
