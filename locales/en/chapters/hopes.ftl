### Chapter "hopes": each promised benefit and how good its proof is.
### The list itself stands in evidence.ftl.

guide-hopes-steps = How we judged the proof
    .body =
        We took every benefit that a popular article about mesotherapy promises, and looked for studies. Each hope got one of four steps. The lowest is “no proof found”, the highest is “good proof”. The steps are our own summary, not words of the sources.

        “Weak proof” does not mean that it never helps. It means that nobody has shown it well enough. The best study is a controlled trial. It compares people with the treatment and people without it.

guide-hopes-proof = Hope by hope
    .body =
        Most studies are small, use different mixtures and often have no comparison group. Some results are about one medicine, such as tranexamic acid, and say nothing about vitamin mixtures. The last two rows are licensed products, for comparison.

guide-hopes-compare = Why a comparison matters
    .body =
        A change can have another cause than the treatment. In one study of large pores, one side of the face got botulinum toxin. The other side got salt water. The salt-water side improved too.

        In another study, 20 women had one thigh treated and the other not. After 12 weeks there was no difference in thigh size or fat.

        A “before and after” photo cannot show you this.

guide-hopes-promises = Promises to doubt
    .body =
        Be careful with words like these:

        - “Removes all wrinkles”: a review says it cannot be recommended as a routine for the face.
        - “Works fast”: we found no study that shows this.
        - “Natural”: this says nothing about harm.
        - “Boosts circulation” or “tightens the belly”: we found no proof of this.
        - “Our own mixture”: nobody can look up the proof for a mixture without a name.

        A review of PRP also found that advertising goes further than the studies.

guide-hopes-nothing = Doing nothing is an option
    .body =
        Cellulite and stretch marks do not harm your health. Cellulite is very common: about 80 to 90 of 100 women have it.

        Doing nothing costs nothing and has no needle risk. You can change your mind later.

        With hair loss, dark marks or dark circles, ask a doctor about the cause first. For dark circles, for example, the treatment depends on the cause.
