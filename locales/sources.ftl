### The published sources, in their own language: one file for every language.
### The message has the title, .by the authors or the body, .in where it was
### published. What was not seen is left out. Where the exact title was not seen,
### a comment says so and a plain description stands in its place.
### At most one address: .doi, .pmid and .pmc are identifiers, .web is a page
### without https://. Only an identifier that was seen is written down.
### Kinds: src/content/sources/table.rs. Do not translate.

## Papers on mesotherapy (M)

source-m1 = Mesotherapy: From Historical Notes to Scientific Evidence and Future Prospects
    .by = Mammucari M, Maggiori E, Russo D, et al.
    .in = ScientificWorldJournal 2020;2020:3542848
    .pmc = PMC7305548

source-m2 = What is mesotherapy? Recommendations from an international consensus
    .by = Mammucari M, Vellucci R, Mediati DR, et al.
    .in = Trends Med 2014;14:1–10

source-m3 = Intradermal Therapy (mesotherapy) in Dermatology
    .by = Canzona F, Mammucari M, Tuzi A, et al.
    .in = J Dermatol Skin Sci 2020;2(1):22–5
    .web = www.dermatoljournal.com/articles/intradermal-therapy-mesotherapy-in-dermatology.html

source-m4 = Mesotherapy – The french connection
    .by = Sivagnanam G
    .in = J Pharmacol Pharmacother 2010;1(1):4–8
    .doi = 10.4103/0976-500X.64529

source-m5 = An Update on Facial Skin Rejuvenation Effectiveness of Mesotherapy EBM V
    .by = American University of Beirut
    .in = J Craniofac Surg 2021;32(6):2168–71
    .doi = 10.1097/SCS.0000000000007557

source-m6 = Mesotherapy: Safety profile and management of complications
    .by = Plachouri KM, Georgiou S
    .in = J Cosmet Dermatol 2019
    .doi = 10.1111/jocd.13115

source-m7 = Clinical features of mesotherapy-associated non-tuberculous mycobacterial infections: A systematic review
    .by = Singsing ME, Duncan SG, Vachon MJ, Goff HW
    .in = Int J Womens Dermatol 2022, no. 4, e059

# Title not seen in English.
source-m8 = Fifteen cases of mycobacterial infection after mesotherapy
    .pmid = 17550571

source-m9 = Cutaneous Nontuberculous Mycobacteria Infections Following Cosmetic Procedures: A Retrospective Study
    .by = Zeng R, Xiong J, Gao W, et al.
    .in = Infect Drug Resist 2025;18:2301–9
    .doi = 10.2147/IDR.S517138

source-m10 = An outbreak of cutaneous infection due to Mycobacterium abscessus associated to mesotherapy
    .by = Galmés-Truyols A, Giménez-Duran J, Bosch-Isabel C, et al.
    .in = Enferm Infecc Microbiol Clin 2011;29(7):510–4
    .doi = 10.1016/j.eimc.2011.03.006

source-m16 = Intense Local Reaction at the Sites of Injection of Lipolytic Mesotherapy
    .by = Córdoba S, Rojas E, Garrido-Ríos A, Borbujo J
    .in = Actas Dermosifiliogr 2017;108(10):958–9
    .web = actasdermo.org/es-intense-local-reaction-at-sites-articulo-S1578219017303384

source-m19 = A New Minimally Invasive Mesotherapy Technique for Facial Rejuvenation
    .by = Savoia A, Landi S, Baldi A
    .in = Dermatol Ther (Heidelb) 2013;3(1):83–93
    .doi = 10.1007/s13555-012-0018-2

source-m20 = Efficacy of mesotherapy in facial rejuvenation: a histological and immunohistochemical evaluation
    .by = El-Domyati M, El-Ammawi TS, Moawad O, et al.
    .in = Int J Dermatol 2012

source-m21 = Clinical, histological, and immunohistochemical evaluation of facial skin remodeling induced by mesotherapy
    .in = J Egypt Womens Dermatol Soc, January 2015
    .web = insights.ovid.com/jewds/201501000/01287624-201501000-00009

source-m22 = Effectiveness of mesotherapy on body contouring
    .by = Park SH, Kim DW, Lee MA, et al.
    .in = Plast Reconstr Surg 2008;121(4):179e–85e
    .doi = 10.1097/01.prs.0000304611.71480.0a

source-m23 = Phosphatidylcholine and sodium deoxycholate in the treatment of localized fat: a double-blind, randomized study
    .by = Salti G, Ghersetich I, Tantussi F, Bovani B, Lotti T
    .in = Dermatol Surg 2008;34(1):60–6
    .doi = 10.1111/j.1524-4725.2007.34009.x

source-m24 = Injection lipolysis for reduction of saddlebag trochanteric bulges – half-side controlled pilot study
    .by = Kopera D, Horejsi R, Werner S, Moeller R
    .in = J Dtsch Dermatol Ges 2008;6:287–90
    .doi = 10.1111/j.1610-0387.2007.06571.x

source-m25 = Mesotherapy and phosphatidylcholine injections: historical clarification and review
    .in = 2006
    .pmid = 16681654

source-m26 = Cellulite: Is there a role for injectables?
    .in = 2005
    .pmid = 16414902

source-m27 = Cellulite: an evidence-based review
    .by = Luebberding S, Krueger N, Sadick NS
    .in = Am J Clin Dermatol 2015;16(4):243–56
    .doi = 10.1007/s40257-015-0129-5

source-m28 = Comparative Analysis of Cellulite Treatment Modalities: A Systematic Review
    .by = Lim SK, Gultekin G, Suresan S, et al.
    .in = Aesthetic Plast Surg 2025;49:2051–75
    .doi = 10.1007/s00266-024-04365-8

source-m29 = Systematic review of mesotherapy: a novel avenue for the treatment of hair loss
    .in = J Dermatolog Treat 2023;34(1):2245084
    .doi = 10.1080/09546634.2023.2245084

source-m30 = Safety and Efficacy of Mesotherapy in the Treatment of Androgenetic Alopecia: A Systematic Review
    .by = Marzban S, Amani B, Asgharzadeh A
    .in = 2017;1(2)
    .doi = 10.5812/htaa.14078

# Exact title not seen.
source-m31 = Tranexamic acid by route in melasma: a meta-analysis of 28 randomized trials
    .pmc = PMC10810386

# Exact title not seen.
source-m32 = Intradermal tranexamic acid in melasma: a meta-analysis of 17 randomized trials
    .pmid = 39574359

source-m33 = Treatments of Periorbital Hyperpigmentation: A Systematic Review
    .by = Michelle L, Pouldar Foulad D, Ekelem C, Saedi N, Atanaskova Mesinkovska N
    .in = Dermatol Surg 2021;47(1):70–4
    .doi = 10.1097/DSS.0000000000002484

# The title goes on; the rest was not seen.
source-m34 = The First Systematic Review and Meta-Analysis of Pharmacological and Nonpharmacological Procedural Treatments of Dark Eye Circles…
    .by = Pour Mohammad A, Zeinali R, Jafary P, et al.
    .in = Dermatologic Therapy 2025
    .doi = 10.1155/dth/9155535

source-m35 = Platelet-rich plasma for striae distensae: What do we know about processed autologous blood contents for treating skin stretchmarks? A systematic review
    .in = Int Wound J 2021
    .pmid = 33738930

# Exact title not seen.
source-m36 = Article on PRP, collagen and stem cells
    .by = Wang JV, Schoenberg E, Saedi N, Ibrahim O
    .in = J Clin Aesthet Dermatol 2020;13(1):44–9
    .web = jcadonline.com/platelet-stem-cutaneous/

# Exact English title not seen.
source-m37 = Platelet aggregates in facial rejuvenation: systematic review
    .in = Rev Bras Cir Plást 2019;34(2)
    .doi = 10.5935/2177-1235.2019RBCP0145

source-m38 = The efficacy of intradermal injections of botulinum toxin in the management of enlarged facial pores and seborrhea: a split face-controlled study
    .in = J Dermatolog Treat 2021;32(7):771–7
    .doi = 10.1080/09546634.2019.1708241

source-m40 = A Randomized, Multicenter, Evaluator-blind Study to Evaluate the Safety and Effectiveness of VYC-12L Treatment for Skin Quality Improvements
    .by = Alexiades, et al.
    .in = Dermatol Surg 2023;49(7):682–8
    .doi = 10.1097/DSS.0000000000003802

source-m41 = Efficacy and safety of mesotherapy with tranexamic acid versus vitamin C in the treatment of melasma: A meta-analysis and systemic review
    .by = Liao X, Cheng F, Jiang Y
    .in = J Cosmet Dermatol 2024;23:2785–92
    .doi = 10.1111/jocd.16353

source-m42 = Androgenetic Alopecia: An Evidence-Based Treatment Update
    .by = Varothai S, Bergfeld WF
    .in = Am J Clin Dermatol 2014;15(3):217–30
    .doi = 10.1007/s40257-014-0077-5

source-m44 = Mesotherapy: a bibliographical review
    .by = Herreros FOC, Moraes AM, Velho PENF

source-m45 = Mesotherapy and Injection Lipolysis
    .by = Matarasso A, Pfeifer TM
    .in = Clin Plast Surg 2009
    .doi = 10.1016/j.cps.2008.11.002

## Regulators, health services, law and press (R)

source-r1 = KYBELLA (deoxycholic acid) injection: prescribing information, and the maker’s safety information
    .by = US Food and Drug Administration (FDA), NDA 206333
    .in = label supplement of October 2022
    .web = www.accessdata.fda.gov/drugsatfda_docs/label/2022/206333s005lbl.pdf

# The agency's own page was not seen.
source-r3 = Warning on unapproved fat-dissolving injections
    .by = US Food and Drug Administration (FDA), as reported by news media
    .in = December 2023

source-r4 = Safety communication on unintentional injection of soft tissue filler into blood vessels in the face
    .by = US Food and Drug Administration (FDA)
    .in = 28 May 2015
    .web = www.fda.gov/MedicalDevices/Safety/AlertsandNotices/ucm448255.htm

source-r5 = Topical Anesthetics – Overview (drug safety podcast on the advisory of 6 February 2007)
    .by = US Food and Drug Administration (FDA)
    .web = www.fda.gov/Drugs/DrugSafety/DrugSafetyPodcasts/ucm079046.htm

source-r6 = FDA Alerts Public About Danger of Skin-Numbing Products
    .in = US Pharmacist 2009;34(3)
    .web = uspharmacist.com/article/fda-alerts-public-about-danger-of-skin-numbing-products

source-r9 = Choosing who will do your cosmetic procedure
    .by = NHS (United Kingdom)
    .web = www.nhs.uk/conditions/cosmetic-procedures/choosing-who-will-do-your-procedure/

source-r10 = Is a cosmetic procedure right for me?
    .by = NHS (United Kingdom)
    .web = www.nhs.uk/conditions/cosmetic-procedures/advice/

source-r11 = Outbreak of Mesotherapy-Associated Skin Reactions – District of Columbia Area, January–February 2005
    .by = US Centers for Disease Control and Prevention (CDC)
    .in = MMWR 2005;54(44)
    .pmid = 16280971

source-r13 = Anaphylaxis
    .by = NHS (United Kingdom)
    .in = reviewed 21 June 2023
    .web = www.nhs.uk/conditions/anaphylaxis/

source-r14 = Investigation of Presumptive HIV Transmission Associated with Receipt of Platelet-Rich Plasma Microneedling Facials at a Spa Among Former Spa Clients – New Mexico, 2018–2023
    .by = Stadelman-Behar AM, Gehre MN, Atallah L, et al. (CDC)
    .in = MMWR 2024;73(16):372–6
    .web = www.cdc.gov/mmwr/volumes/73/wr/mm7316a3.htm

source-r15 = Acute Renal Failure Associated with Cosmetic Soft-Tissue Filler Injections – North Carolina, 2007
    .by = US Centers for Disease Control and Prevention (CDC)
    .in = MMWR
    .web = www.cdc.gov/mmwr/preview/mmwrhtml/mm5717a1.htm

source-r16 = Botulinum toxin and cosmetic fillers for under 18s
    .by = UK government
    .web = www.gov.uk/government/publications/botulinum-toxin-and-cosmetic-fillers-for-under-18s

# Reported by three news outlets; their titles were not seen.
source-r17 = Statement of the Egyptian Medical Syndicate on filler, Botox and mesotherapy injections
    .by = Press reports
    .in = October 2025
    .web = vetogate.com/5517560

source-r18 = ضبط صيدلانية تنتحل صفة طبيب جلدية ببورسعيد
    .by = Masrawy
    .in = 21 February 2026
    .web = www.masrawy.com/news/news_regions/details/2026/2/21/2946311/

# Reported by four news outlets; their titles were not seen.
source-r19 = Statement of the Egyptian health ministry’s spokesman on emergency numbers
    .by = Press reports
    .in = July 2025
    .web = elmhata.com/archives/4548

source-r20 = Cellulitis
    .by = NHS (United Kingdom)
    .in = nhs.uk, reviewed 17 April 2024

source-r21 = Frequently asked questions
    .by = Egyptian Pharmacovigilance Center
    .web = epvc.gov.eg/faqs/1

source-r22 = هيئة الدواء المصرية: الإبلاغ عن الآثار العكسية
    .in = youm7.com
    .web = youm7.com/6455051

## Papers on single risks (K)

source-k1 = Dermatological Procedures, anticoagulation guidelines
    .by = UC San Diego Health
    .web = health.ucsd.edu/for-health-care-professionals/anticoagulation-guidelines/perioperative/procedure-recommendations/pages/dermatology.aspx

source-k2 = Perioperative management of and recommendations for antithrombotic medications in dermatological surgery
    .by = Palamaras I, Semkova K
    .in = Br J Dermatol, accepted August 2014
    .doi = 10.1111/bjd.13362

source-k3 = Continuation of medically necessary aspirin and warfarin during cutaneous surgery
    .by = Otley CC
    .in = Mayo Clin Proc 2003;78(11):1392–6
    .doi = 10.4065/78.11.1392

source-k4 = Keloids and hypertrophic scar
    .by = Yoong NKM, Numan H
    .in = DermNet (dermnetnz.org) 2022

source-k5 = Koebner phenomenon and new psoriatic lesions
    .in = Biosci Rep 2019;39(12):BSR20193266

source-k7 = Guideline for the Management Herpes Simplex 1 and Cosmetic Interventions
    .by = Vaghela D, Davies E, Murray G, Convery C, Walker L (CMAC)
    .in = J Clin Aesthet Dermatol 2021;14(6 Suppl 1):S11–S14
    .web = jcadonline.com/guideline-management-herpes-simplex-1-cosmetic

source-k8 = Prophylaxis and Treatment of Herpetic Infections
    .by = King M
    .in = J Clin Aesthet Dermatol 2017;10(1):E5–E7
    .web = jcadonline.com/aesthetic-complications-herpetic-infections/

source-k9 = Allergic Complications of Hyaluronidase Injection: Risk Factors, Treatment Strategies, and Recommendations for Management
    .in = Aesthetic Plast Surg 2024;48(3):413–39
    .doi = 10.1007/s00266-023-03348-5

source-k10 = ASDS Guidelines Task Force: Consensus Recommendations Regarding the Safety of Lasers, Dermabrasion, Chemical Peels, Energy Devices, and Skin Surgery During and After Isotretinoin Use
    .by = Waldman A, Bolotin D, Arndt KA, et al.
    .in = Dermatol Surg 2017;43(10):1249–62
    .doi = 10.1097/DSS.0000000000001166

source-k12 = Skin histology
    .in = medcell.org
    .web = medcell.org/histology/skin_lab/skin.php

source-k14 = Striae distensae: what’s new at the horizon
    .in = bjmp

source-k17 = Management of a Vascular Occlusion Associated with Cosmetic Injections
    .by = King M, Walker L, Convery C, Davies E (ACE Group)
    .in = J Clin Aesthet Dermatol 2020;13(1):E53–E58
    .web = jcadonline.com/management-vascular-occlusion/

## Standards for patient information (E)

source-e1 = Toward Minimum Standards for Certifying Patient Decision Aids
    .pmid = 23963501

source-e3 = International Patient Decision Aid Standards (IPDAS)
    .in = decisionaid.ohri.ca
    .web = decisionaid.ohri.ca/IPDAS

source-e4 = IPDASi v4.0 appraisal tables
    .pmc = PMC5013503

source-e9 = Patient Education Materials Assessment Tool (PEMAT)
    .by = Agency for Healthcare Research and Quality (AHRQ)
    .web = www.ahrq.gov/professionals/prevention-chronic-care/improve/self-mgmt/pemat/pemat9.html

source-e10 = CDC Clear Communication Index
    .by = US Centers for Disease Control and Prevention (CDC)
    .web = www.cdc.gov/healthcommunication/clearcommunicationindex/

source-e11 = GOV.UK Design System
    .by = UK government
    .web = design-system.service.gov.uk

source-e12 = NHS digital service manual
    .by = NHS (United Kingdom)
    .web = service-manual.nhs.uk

source-e14 = Readability of Patient Educational Materials in English Versus Arabic
    .in = 2019
    .doi = 10.3928/24748307-20190528-01

source-e15 = Patient Education Materials in Dermatology
    .in = JAMA Dermatol 2016
    .web = jamanetwork.com/journals/jamadermatology/article-abstract/2522758

source-e16 = Decision aids for people facing health treatment or screening decisions
    .by = Stacey D, Lewis KB, Smith M, et al.
    .in = Cochrane Database Syst Rev 2024, issue 1
    .doi = 10.1002/14651858.CD001431.pub6

source-e17 = Preference for shared decision-making among Arabic-speaking people
    .in = United Arab Emirates, 2022
    .pmid = 35410934

source-e18 = Are you SURE?
    .in = Can Fam Physician 56(8):e308
    .web = www.cfp.ca/content/56/8/e308

## Sources added when the safety claims were checked again (N)

source-n1 = Visual Loss after Platelet-rich Plasma Injection into the Face
    .by = Karam EZ, Gan A, Muci Mendoza R, Martinez E, Perez E
    .in = Neuro-Ophthalmology 2020;44(6):371–8
    .doi = 10.1080/01658107.2020.1740936

# Exact title not seen.
source-n2 = Report on a systematic review by Wu et al. of sight loss after facial PRP
    .in = MDedge Dermatology, article 258658

# Exact title not seen.
source-n3 = Study of multivitamin and hyaluronic-acid mesotherapy for rejuvenation
    .in = 2006
    .doi = 10.1111/j.1524-4725.2006.32353.x

source-n4 = Demographic and clinical features of nontuberculous mycobacteria infection resulting from cosmetic procedures: a systematic review
    .by = Ma X, Li XY, Liu JW
    .in = Int J Infect Dis 2024;149:107259
    .pmid = 39395754

source-n5 = Part 1: Management of antithrombotic medications in dermatologic surgery
    .by = Trager MH, et al.
    .in = J Am Acad Dermatol 2025;92(3):389–404
    .doi = 10.1016/j.jaad.2024.01.096

source-n7 = Time of Onset and Predictors of Biphasic Anaphylactic Reactions: A Systematic Review and Meta-analysis
    .by = Lee S, Bellolio MF, Hess EP, et al.
    .in = J Allergy Clin Immunol Pract 2015;3(3):408–16

source-n8 = Kybella drug summary
    .by = Oncology Nurse Advisor
    .web = oncologynurseadvisor.com/drug/kybella/

source-n9 = Adrenaline auto-injectors: new guidance and resources for safe use
    .by = Medicines and Healthcare products Regulatory Agency (MHRA), United Kingdom
    .in = Drug Safety Update, 19 June 2023
    .web = www.gov.uk/drug-safety-update/adrenaline-auto-injectors-aais-new-guidance-and-resources-for-safe-use

source-n10 = What to do in an emergency
    .by = Anaphylaxis UK
    .web = anaphylaxis.org.uk/what-to-do-in-an-emergency

source-n11 = Symptoms of sepsis
    .by = NHS (United Kingdom)
    .in = nhs.uk

source-n12 = Guideline for the Management of Hyaluronic Acid Filler-induced Vascular Occlusion
    .by = Murray G, Convery C, Walker L, Davies E (CMAC)
    .in = J Clin Aesthet Dermatol 2021;14(5):E61–E69
    .pmc = PMC8211329

source-n13 = Complications of Injectable Fillers, Part 2: Vascular Complications
    .by = DeLorenzi C
    .in = Aesthet Surg J 2014;34(4):584–600
    .doi = 10.1177/1090820X14525035

source-n14 = Dermal Fillers (Soft Tissue Fillers)
    .by = US Food and Drug Administration (FDA)
    .web = www.fda.gov/medical-devices/cosmetic-devices/dermal-fillers-soft-tissue-fillers

source-n15 = Koebner Phenomenon
    .in = StatPearls
    .web = statpearls.com/point-of-care/23943

source-n16 = Experimental Koebner Phenomenon in Patients with Psoriasis
    .by = Aydemir EH, Kotoğyan A, Kalayciyan A
    .in = 2007

source-n17 = Multivariate Analysis of Factors Associated with the Koebner Phenomenon in Vitiligo
    .by = Khurrum, AlGhamdi, Bedaiwi, AlBalahi
    .in = Ann Dermatol 2017;29(3)
    .web = synapse.koreamed.org/articles/1095870

source-n18 = Sensitization against medical hyaluronidase in patients with confirmed hypersensitivity against hymenoptera species and its clinical implications
    .by = Bertlich M, Hartmann D, Freytag S, French LE, Oppel E
    .in = Br J Dermatol 2024, no. 6:1000–7
    .pmid = 39005205

source-n19 = Isotretinoin and Timing of Procedural Interventions: A Systematic Review With Consensus Recommendations
    .by = Spring LK, Krakowski AC, Alam M, et al.
    .in = JAMA Dermatol 2017;153(8):802–9
    .pmid = 28658462

source-n20 = Body Dysmorphic Disorder in Aesthetic and Reconstructive Plastic Surgery
    .by = Kaleeny JD, Janis JE
    .in = Healthcare 2024;12(13):1333
    .doi = 10.3390/healthcare12131333

source-n21 = Body dysmorphic disorder in individuals requesting cosmetic surgery
    .in = J Plast Reconstr Aesthet Surg 2022;75(7):2325–36
    .doi = 10.1016/j.bjps.2022.04.098

source-n22 = Prevalence of Body Dysmorphic Disorder in Plastic Surgery and Dermatology Patients
    .by = Ribeiro RVE
    .in = Aesthetic Plast Surg 2017;41(4):964–70
    .doi = 10.1007/s00266-017-0869-0

# The agency's own page was not seen.
source-n23 = Warning on over-the-counter numbing products for cosmetic procedures
    .by = US Food and Drug Administration (FDA), as reported by news media
    .in = 26 March 2024

source-n24 = Tranexamic acid injection, US labels
    .in = label copies at drugcentral.org; US National Library of Medicine

source-n25 = The impact of diabetes on aesthetic procedures
    .by = Fritz K, Salavastru C, Eren S, Tiplica GS
    .in = Dermatologie 2025;76(1):15–20
    .doi = 10.1007/s00105-024-05443-3

source-n26 = Updates in Diabetic Wound Healing, Inflammation, and Scarring
    .by = Dasari N, Jiang A, Skochdopole A, et al.
    .in = Semin Plast Surg 2021;35(3):153–8
    .doi = 10.1055/s-0041-1731460

# Exact title not seen.
source-n27 = Delayed-onset nodules after Juvéderm Voluma, 68 months
    .pmid = 26166260

source-n28 = Global Approaches to the Prevention and Management of Delayed-onset Adverse Reactions with Hyaluronic Acid-based Fillers
    .by = Philipp-Dormston WG, Goodman GJ, De Boulle K, et al.
    .in = Plast Reconstr Surg Glob Open 2020;8(4):e2730
    .doi = 10.1097/GOX.0000000000002730

# Exact title not seen.
source-n29 = Guidance on delayed onset nodules
    .by = ACE Group
    .pmc = PMC5300719

source-n30 = Platelet-Rich Plasma Injection and Cutaneous Sarcoidal Granulomas
    .by = Serizawa, Funasaka, Goto, et al.
    .in = Ann Dermatol 2017;29(2)
    .web = synapse.koreamed.org/articles/1095854

source-n31 = Facial platelet rich plasma injections inducing cutaneous and lymph node sarcoidosis
    .by = Latsaheb R, Gudi S, Thota SC, Chintagunta S
    .in = Indian J Dermatol Venereol Leprol
    .doi = 10.25259/IJDVL_896_2025

source-n32 = A review of the safety of cosmetic procedures during pregnancy and lactation
    .by = Trivedi MK, Kroumpouzos G, Murase JE
    .in = Int J Womens Dermatol 2017

source-n33 = Safety and side effects
    .by = JUVÉDERM Canada (maker)
    .web = juvederm.ca/safety-and-side-effects

# The authority's own page was not seen.
source-n34 = Egyptian Drug Authority on reporting side effects, hotline 15301
    .by = Press reports
    .in = 21 January 2026
    .web = vetogate.com/5578266

# The circular itself was not seen.
source-n35 = Egyptian Drug Authority circular 65 of 2025 on syringes of unknown source
    .by = Masrawy
    .in = 21 September 2025

source-n36 = Keloid: epidemiology
    .in = BMJ Best Practice, topic 629

## Sources of the review of safety (P)

source-p1 = Antiretroviral Postexposure Prophylaxis After Sexual, Injection Drug Use, or Other Nonoccupational Exposure to HIV
    .by = Tanner MR, et al.; Centers for Disease Control and Prevention
    .in = MMWR Recomm Rep 2025;74(1):1–56
    .doi = 10.15585/mmwr.rr7401a1

# The label's own section on contraindications was not seen.
source-p3 = Tranexamic acid tablets, US label: contraindications
    .by = PDR summary of the label
    .web = www.pdr.net

source-p4 = Tranexamic acid 500 mg tablets, UK product information, section 4.4
    .web = www.medicines.org.uk/emc/product/15636/smpc

# Only a copy was seen; it agrees with R1 where both speak.
source-p5b = Deoxycholic acid: its two placebo trials, label section 6.1
    .by = Copy of the label
    .web = mdtodate.com/kybella-side-effects-2

# The first agency's own page was not seen.
source-p6 = Warning on benzocaine and prescription local anaesthetics: methaemoglobinaemia
    .by = US Food and Drug Administration, as relayed by the Drug Office of Hong Kong
    .in = 24 May 2018
    .web = www.drugoffice.gov.hk/eps/news/showNews/newsTitle/pharmaceutical_trade/2018-05-24/en/31440.html

source-p7 = Local anaesthetic poisoning (Toxicology); Xylocaine product information, overdosage
    .by = Therapeutic Guidelines (Australia); the maker

source-p8 = Emergency treatment of anaphylaxis
    .by = Resuscitation Council UK
    .in = May 2021; its review date has passed
    .web = www.resus.org.uk/library/additional-guidance/guidance-anaphylaxis/emergency-treatment

source-p9b = DVT and PE: causes and symptoms; Deep vein thrombosis: symptoms, causes and risk factors
    .by = University Hospitals Birmingham; American Lung Association
    .web = archive.uhb.nhs.uk/dvt-pe-causes-symptoms.htm

# The exact title was not seen; the US label that it stands beside was seen in copies.
source-p10 = Dutasteride in scalp mesotherapy: a review
    .by = Busanello EB, Turcatel E
    .in = Our Dermatol Online 2018
    .doi = 10.7241/ourd.20181.22

source-p11 = Guidelines for HIV post-exposure prophylaxis
    .by = World Health Organization
    .in = 2024
    .web = www.who.int/publications/i/item/9789240095137

source-p12 = Sexually Transmitted Infections Treatment Guidelines, table 7: hepatitis B vaccine after exposure
    .by = Centers for Disease Control and Prevention
    .in = 2021
    .web = www.cdc.gov/std/treatment-guidelines/table-7.htm

# The referral's page was read, the product texts only in copies.
source-p13 = Antifibrinolytic medicines (tranexamic acid): referral, and the product text that follows it
    .by = European Medicines Agency
    .in = 2012; product text 2023
    .web = www.ema.europa.eu/en/medicines/human/referrals/antifibrinolytic-medicines

source-p14 = Lidocaine and prilocaine cream: core safety profile
    .by = European work-sharing procedure
    .in = 13 April 2010

# The exact title was not seen.
source-p15 = Vitamin C and blood breakdown with G6PD deficiency: a review, beside the US label for injection
    .by = Juneja D, et al.
    .in = Indian J Crit Care Med 2022;26(2):224–7
    .doi = 10.5005/jp-journals-10071-24111

source-p16 = World Allergy Organization anaphylaxis guidance 2020
    .by = Cardona V, et al.
    .in = World Allergy Organ J 2020
    .doi = 10.1016/j.waojou.2020.100472

source-p17 = Visual Loss Secondary to Cosmetic Filler Injection
    .by = Walker L, King M
    .in = J Clin Aesthet Dermatol 2018;11(5):E53–E55
    .web = jcadonline.com/aesthetic-complications-visual-loss-filler

source-p18 = Consensus Opinion for the Management of Soft Tissue Filler Induced Vision Loss
    .by = Walker L, et al.
    .in = J Clin Aesthet Dermatol 2021;14(12):E84–E94

# The exact title was seen only in part.
source-p19 = Multiple retinal emboli after an injection for hair restoration
    .by = Schultz H, et al.
    .in = Ophthalmic Plast Reconstr Surg 2023;39(4):e126–8
    .doi = 10.1097/IOP.0000000000002383

source-p20 = Treatment Algorithm for Hyaluronic Acid-Related Complication
    .by = Aviv U, et al.
    .in = Craniomaxillofac Trauma Reconstr 2020;13(4):313–28
    .doi = 10.1177/1943387520952687

source-p21 = Hyaluronidase for Dermal Filler Complications
    .by = Kroumpouzos G, Treacy P
    .in = JMIR Dermatol 2024;7:e50403
    .doi = 10.2196/50403

source-p22 = Management of Central Retinal Artery Occlusion
    .by = Mac Grory B, et al.; American Heart Association
    .in = Stroke 2021;52:e282–94
    .doi = 10.1161/STR.0000000000000366

source-p23 = Recognising a stroke; first aid leaflet “Dealing with a Stroke”
    .by = Ashford and St Peter’s Hospitals NHS trust; St John Ambulance
    .web = www.ashfordstpeters.nhs.uk/recognising-a-stroke

# The exact title was not seen.
source-p24 = Risk of delayed-onset inflammation near dermal fillers: bulletin
    .by = US Food and Drug Administration
    .in = 6 July 2023
    .web = content.govdelivery.com/accounts/USFDA/bulletins/3639d20

source-p25 = Patient factors influencing dermal filler complications
    .by = De Boulle K, Heydenrych I
    .in = Clin Cosmet Investig Dermatol 2015;8:205–14
    .pmc = PMC4404720

# The title was seen as “A 10-point plan”; the rest describes it.
source-p26 = A 10-point plan for avoiding hyaluronic acid dermal filler-related complications
    .by = Heydenrych I, et al.
    .in = Clin Cosmet Investig Dermatol 2018;11:603–11
    .doi = 10.2147/CCID.S180904

# The title was seen to its first words.
source-p27 = The 10-Point Plan 2021
    .by = Heydenrych I, et al.
    .in = Clin Cosmet Investig Dermatol 2021;14:779–814
    .doi = 10.2147/CCID.S315711

# The exact title was not seen.
source-p28 = ACE Group World on fillers and COVID-19 vaccines
    .by = Aesthetics Journal

source-p29 = Finasteride- and dutasteride-containing medicinal products: referral
    .by = European Medicines Agency
    .in = 19 June 2025
    .web = www.ema.europa.eu/en/medicines/human/referrals/finasteride-dutasteride-containing-medicinal-products

# Only the abstract in an index was seen, and not the exact title.
source-p30 = Injection of dutasteride in men
    .by = Sobhy N, Aly H, El Shafee A, El Deeb M
    .in = Our Dermatol Online 2013

# The exact title was not seen.
source-p31 = Mesotherapy using dutasteride in women with hair loss
    .by = Moftah N, et al.
    .in = J Eur Acad Dermatol Venereol 2013;27(6):686–93
    .doi = 10.1111/j.1468-3083.2012.04535.x

# Only copies were seen.
source-p32 = Minoxidil: UK text for the foam, US label of the tablets
    .by = Copies of both
    .web = rxreasoner.com/monographs/regaine-foam

# The rest of the labels was seen in copies.
source-p33 = Botulinum toxin products, US labels: boxed warning
    .by = US Food and Drug Administration, data records
    .in = 2026

# The exact title was not seen.
source-p33b = Letter on medicines that strengthen botulinum toxin
    .in = Br Dent J 2022
    .doi = 10.1038/s41415-022-4006-3

# Its abstract was read; the exact title was seen in part.
source-p35 = Guideline for perioperative cardiovascular management for noncardiac surgery
    .by = AHA/ACC and others
    .in = J Am Coll Cardiol 2024;84(19):1869–1969
    .doi = 10.1016/j.jacc.2024.06.013

# Its abstract was read; the exact title was seen in part.
source-p36 = Perioperative neurological evaluation after stroke: scientific statement
    .by = Benesch C, et al.; American Heart Association, American Stroke Association
    .in = Circulation 2021;143(19):e923–46
    .doi = 10.1161/CIR.0000000000000968

# The agency's own page was not seen.
source-p37 = Warning on rare but serious allergic reactions to chlorhexidine
    .by = US Food and Drug Administration
    .in = 2 February 2017

source-p38 = Latex allergy: leaflet for patients
    .by = Oxford University Hospitals NHS trust

source-p39 = Allergic Response to Metabisulfite in Lidocaine Anesthetic Solution
    .by = Campbell JR, et al.

# The exact title was not seen.
source-p40 = Consensus on polynucleotides for the skin
    .by = Cavallini M, et al.
    .in = J Cosmet Dermatol 2021;20(3):922–8
    .doi = 10.1111/jocd.13679

source-p41 = Sarcoidosis and facial filling; Facial Cosmetic Filler Injections as Possible Triggers
    .by = Ferreira IG, et al.; and others
    .in = Surg Cosmet Dermatol 2022;14:e20220063; Dermatology 2008;217:81
    .doi = 10.5935/scd1984-8773.2022140063

source-p42 = Skin cancer, sun awareness and skin surgery
    .by = NHS Lothian, dermatology
    .web = services.nhslothian.scot/dermatology/skin-cancer-sun-awareness-and-skin-surgery

# Two quotations that agree were seen, not the guideline itself.
source-p43 = Obsessive-compulsive disorder and body dysmorphic disorder: treatment (CG31)
    .by = National Institute for Health and Care Excellence
    .in = 2005
    .web = www.nice.org.uk/guidance/cg31

source-p45 = The Egyptian Ambulance Authority names its line 123
    .by = Masrawy
    .in = 12 November 2025

source-p47 = The international guideline for the management of hereditary angioedema, 2021 revision
    .by = Maurer M, et al.; WAO/EAACI
    .in = World Allergy Organ J 2022;15(3):100627
    .doi = 10.1016/j.waojou.2022.100627

# Only copies were seen.
source-p48 = Lidocaine injection, UK and Irish product information
    .by = Copies of both

# Its rule was read only as it is quoted.
source-p49 = Regulation (EU) 2017/745 on medical devices, Article 2(1) and Annex VIII rule 11
    .by = European Union
    .in = 2017

source-p51 = Medical devices: software applications (apps)
    .by = Medicines and Healthcare products Regulatory Agency
    .web = www.gov.uk/government/publications/medical-devices-software-applications-apps

# The agency's own page was not seen.
source-p54 = Public safety notification on exosome products
    .by = US Food and Drug Administration
    .in = 6 December 2019

source-p55 = The Philippine drug authority on injected glutathione for whitening
    .by = Press reports

source-p58 = Safety Profile for Microneedling: A Systematic Review
    .by = Chu S, Foulad DP, Mesinkovska NA
    .in = Dermatol Surg 2021;47(9):1249–54
    .doi = 10.1097/01.dss.0000790428.70373.f6

source-p59 = Applications of Marine Organism-Derived Polydeoxyribonucleotide
    .by = Kim TH, Heo SY, Oh GW, Heo SJ, Jung WK
    .in = Mar Drugs 2021;19(6):296
    .doi = 10.3390/md19060296

source-p60 = Facial Thread Lifting Complications in China
    .by = Li YL, Li ZH, Chen XY, Xing WS, Hu JT
    .in = Plast Reconstr Surg Glob Open 2021;9(9):e3820

# The clause was seen in two quotations that agree.
source-p61 = TS 22.101, section 10: emergency calls
    .by = 3GPP

source-p62 = Dutasteride; finasteride for hair loss: US labels
    .by = US Food and Drug Administration, data records
    .in = 18 September 2026
