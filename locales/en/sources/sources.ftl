### The kinds of sources and how far each can be trusted.
### Which source is of which kind: src/content/sources/table.rs.
### The sources themselves stand in locales/sources.ftl, in their own language.

kind-guideline = Expert guideline
    .strength = As strong as the studies behind it.
    .meaning = A group of experts agreed on this advice. It is as good as the studies behind it, and here these are often few.

kind-statement = Statement of a doctors’ society
    .strength = The opinion of experts.
    .meaning = A society of doctors speaks in its own name. It knows the field well, but it may also have an interest in it.

kind-systematic-review = Systematic review
    .strength = Strong, if the studies in it are good.
    .meaning = It looks for all studies on one question in a planned way. This is the best overview, but it cannot make poor studies good.

kind-trial = Trial with a comparison
    .strength = Strong for a benefit, if it is large and well made.
    .meaning = It compares treated people or body sides with others. This is the best test of a benefit, but a small trial can still be wrong.

kind-before-after = Before-and-after study
    .strength = Weak for a benefit: there is no comparison.
    .meaning = It looks at the same people before and after. Nobody was left untreated, so a change may have another cause.

kind-study = Observation or survey
    .strength = Fair for how common something is.
    .meaning = It counts, asks or tests people. It shows how common something is in that group, but mostly not why.

kind-case-reports = Case reports
    .strength = Enough for a warning, weak for anything else.
    .meaning = Doctors describe single patients. This shows that something can happen, but not how often.

kind-narrative-review = Overview article
    .strength = Fair at best: the authors chose the studies.
    .meaning = Experts sum up what they know. They choose which studies to include, so it may be one-sided.

kind-outbreak-report = Outbreak report
    .strength = Strong for harm, in one place.
    .meaning = Officials or hospital doctors looked into why several people fell ill. It is careful work, but it tells of one place and time.

kind-regulator = Drug or device authority
    .strength = Strong for warnings.
    .meaning = An authority that licenses products gives a warning or advice. It can be trusted, but it may only know what was reported to it.

kind-health-service = Health service or patient charity
    .strength = Good for what to do.
    .meaning = Advice for the public from a health service, a public body or a charity. It is good for what to do, but it often names no studies.

kind-label = Product leaflet
    .strength = Good for known harm, but it is the maker’s own.
    .meaning = The maker’s facts about a licensed product. The maker has an interest in the product.

kind-law = Law or court order
    .strength = Strong for what is allowed, and for nothing else.
    .meaning = It shows what is allowed in one country at one time. It says nothing about how well a treatment works.

kind-press = News report
    .strength = Weak.
    .meaning = Journalists report what others said. It is a weak source, used only for news and local rules.

kind-reference = Textbook or teaching page
    .strength = Good for basics.
    .meaning = It sums up common medical knowledge. It is good for basics, but may be older than the newest studies.

kind-standard = Standard for health information
    .strength = It is about clear writing, not about mesotherapy.
    .meaning = It says how to write so that people understand and can choose. It says nothing about mesotherapy.

# Stands under a source of which only reports, copies or references were seen.
source-secondary = We have not read the original of this source. We know it only through reports, copies or references by others.

