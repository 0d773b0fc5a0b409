### The kinds of sources and how far each can be trusted.
### Which source is of which kind: src/content/sources/table.rs.
### The sources themselves stand in locales/sources.ftl, in their own language.

kind-guideline = Expert guideline
    .meaning = A group of experts agreed on this advice. It is as good as the studies behind it, and here these are often few.

kind-statement = Statement of a doctors’ society
    .meaning = A society of doctors speaks in its own name. It knows the field well, but it may also have an interest in it.

kind-systematic-review = Systematic review
    .meaning = It looks for all studies on one question in a planned way. This is the best overview, but it cannot make poor studies good.

kind-trial = Trial with a comparison
    .meaning = It compares treated people or body sides with others. This is the best test of a benefit, but a small trial can still be wrong.

kind-before-after = Before-and-after study
    .meaning = It looks at the same people before and after. Nobody was left untreated, so a change may have another cause.

kind-study = Observation or survey
    .meaning = It counts, asks or tests people. It shows how common something is in that group, but mostly not why.

kind-case-reports = Case reports
    .meaning = Doctors describe single patients. This shows that something can happen, but not how often.

kind-narrative-review = Overview article
    .meaning = Experts sum up what they know. They choose which studies to include, so it may be one-sided.

kind-outbreak-report = Outbreak report
    .meaning = Officials or hospital doctors looked into why several people fell ill. It is careful work, but it tells of one place and time.

kind-regulator = Drug or device authority
    .meaning = An authority that licenses products gives a warning or advice. It can be trusted, but it may only know what was reported to it.

kind-health-service = Health service or patient charity
    .meaning = Advice for the public from a health service, a public body or a charity. It is good for what to do, but it often names no studies.

kind-label = Product leaflet
    .meaning = The maker’s facts about a licensed product. The maker has an interest in the product.

kind-law = Law or court order
    .meaning = It shows what is allowed in one country at one time. It says nothing about how well a treatment works.

kind-press = News report
    .meaning = Journalists report what others said. It is a weak source, used only for news and local rules.

kind-reference = Textbook or teaching page
    .meaning = It sums up common medical knowledge. It is good for basics, but may be older than the newest studies.

kind-standard = Standard for health information
    .meaning = It says how to write so that people understand and can choose. It says nothing about mesotherapy.

# Stands under a source of which only reports, copies or references were seen.
source-secondary = We have not read the original of this source. We know it only through reports, copies or references by others.

sources-kinds = What the kinds of source can show
