# Immigration routes, told as rules for groups. Words: design/voice.md. Conditions and sources: guide/options.toml.

options-rules-for-groups = These are rules for groups of people, not advice for you. Which step fits you depends on your whole story. Only a solicitor or a registered adviser is allowed to tell you which step fits you.

options-adviser-acts-for-you-alone = A solicitor must act for you alone, not for the person who pays or speaks loudest. You can ask to speak alone, and for an interpreter who is not family.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The solicitor would learn what you tell them.

# Not sure: a page of its own (casework 12).

heading-not-sure = If you are not sure what permission you have

not-sure-it-could-be-a-lie = Perhaps the person harming you lies about your permission. Some hide what it is, or promise to apply and never do. No papers in your hand does not mean no permission. It is now an online record, called an eVisa.

not-sure-advice-before-the-record = Before you log in or write to the Home Office, advice helps. Logging in can send a code to the person who set up the account. A free request for your records shows what was asked for and decided. It gives the Home Office your address; an adviser can make it for you.
    .notice = a code or message on the phone or email that is on the account
    .learn = The Home Office would learn how to reach you now.

# Settlement after abuse: the list, who is outside it, and what it costs.

heading-settlement = Settlement after abuse, for some partners

settlement-what-it-is = There is a route to settle for some partners whose relationship ended for good because of abuse. Settling means permission to stay with no end date. For adults there is no income test, English test or minimum time here. We read the rules of December 2025; they changed on 8 October 2026.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address, your story and that the relationship is over.

settlement-partners-of-british-or-settled-people = Partners of British or settled people were on the list for this route in December 2025. Married, civil and unmarried partners all count. What counts is permission as a partner, held now or held last. Each group has more conditions.

settlement-fiances-outside = People on a fiancé or fiancée visa cannot use this route or the three-month permission: the rules name them as left out. We read rules of December 2025, and found nothing newer that opens them. What is left is asylum, a human rights claim, a trafficking referral, or leaving the UK. Some refuge, council and health help does not depend on a visa.

settlement-application-not-decided = An application that is not decided is not yet partner permission. People who never had it were outside this route and the three-month permission in December 2025. If the person harming you chose the solicitor, you can ask for your own.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The new solicitor would learn what you tell them.

settlement-partners-of-refugees = Partners of refugees were on the list for this route in December 2025, and on the list for three months. Partners of people who still wait for a decision on asylum were on neither. The list does not name humanitarian protection, and we don’t know if it counts.

settlement-eu-partners = In December 2025 the list named partners of EU or other EEA citizens with pre-settled status. It also named people who have pre-settled status as the partner of such a citizen. Partners of settled people were on the list too.

settlement-partners-of-workers-outside = Partners of workers, students and graduates could not use this route in December 2025. The list grew on 8 October 2026. We don’t know if these partners were added.

settlement-own-permission-outside = This route and the three-month permission are for people who have, or last had, permission as a partner on the list. Visitors and people who never had partner permission were outside both in December 2025.

settlement-other-relatives-outside = This route is for partners. In December 2025 parents, brothers, sisters and other relatives were outside it. For partners on the list, abuse by the partner’s family can count.

settlement-list-grew-in-october-2026 = New rules from 8 October 2026 cover more kinds of relationship. We read short summaries, not the new list. We don’t know which relationships were added. A “no” from before that day can be out of date.

settlement-after-permission-ran-out = For partners on the list, permission that has run out does not by itself close this route. The rule has no deadline. GOV.UK still says to apply soon. Without permission a person can be detained or removed until a decision.

settlement-evidence = No single paper is needed to show the abuse. The test is whether abuse is more likely than not why the relationship ended. People use letters from support services, doctors, social workers, courts or police.
    .notice = letters and reports that you keep; calls to a support service
    .learn = The service would learn why you ask for the letter.

settlement-fee = Settlement after abuse costs £3,226 for each person since 8 April 2026, a law firm says. It can be waived for people with no home, or who cannot pay for food or heating. It can be waived if paying would harm a child.
    .notice = bank statements that you print or save
    .learn = The Home Office would learn what money you have.

settlement-children = Children who depend on a parent can settle with that parent. The rules also ask that each child can live without public funds. We don’t know how that is used for parents on benefits. Each child pays the fee unless it is waived. Some children over 18 can settle too.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn where your children live.

settlement-left-abroad = Some partners who were left abroad can ask to come back and settle, since 31 January 2024. It is for people who had permission as a partner on the list. People who never came here as a partner were outside.
    .notice = a visit to a visa office abroad; emails from it
    .learn = The Home Office would learn where you are and your story.

settlement-refused = After a refusal of settlement, the Home Office can be asked to look again. The time is short: 14 days, or 7 in detention, or 28 from abroad. New papers count only in a few cases. In some cases there is a human rights appeal to a judge.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn nothing new, unless you write it.

# The three-month permission: never told as a harmless first step (facts README 5).

heading-three-months = The three-month permission

three-months-ends-the-visa-you-have = There is a three-month permission for some partners. It ends the visa you have and tells the Home Office that the relationship is over. You cannot get the old visa back. It can close the route for parents. Speak to a registered adviser before anyone asks for it.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and that the relationship is over. The visa you have would end.

three-months-eu-status = Some people with EU pre-settled status are on the list for a three-month permission, as the partner of an EU citizen. They keep their status beside it. Asking still tells the Home Office that the relationship is over. Speak to a registered adviser first.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and that the relationship is over.

three-months-no-settlement-after-it-for-workers-partners = Partners of workers, students and graduates can ask for three months since February 2024, with work and benefits. Under the rules up to October 2026 they could not settle afterwards. They can be left with no permission at all. We don’t know if newer rules changed this.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and that the relationship is over. The visa you have would end.

three-months-can-close-the-parent-route = The route for parents is closed to people whose permission is for six months or less. Three months is that short. A legal aid firm warns parents of British children above all. We did not find how the Home Office decides such cases.

three-months-what-it-gives = The three-month permission is your own, with work and benefits. In that time the person must apply for something else, or arrange to leave. If they apply in time, both go on until the decision. If not, both stop. We have this from a charity page without a date.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and that the relationship is over. The visa you have would end.

three-months-children = Children can be included in the three-month permission. A lawyer’s note warns that this is not always good for a child: its own visa is then swapped for three months.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn where your children live.

three-months-not-known = Our texts on the three-month permission are of 2024. We don’t know if this changed in October 2026, or how it is decided when permission has run out. That it ends the old visa is from charities, not from the Home Office’s own text.

# When a relationship ends: what the Home Office does, and its forms.

heading-separation = When a relationship ends

separation-visa-does-not-end-by-itself = A partner’s visa does not end on its own when the relationship ends. Only the Home Office can end it, and staff must judge each case. There is no exception for people who were abused.

separation-forms-can-reach-the-person-harming-you = A form that tells the Home Office of a separation can let it contact the person harming you. Older copies say so of both forms, also of the one that asks for silence. Each asks for both addresses and where the children live. Read the form with an adviser first.
    .notice = a letter or call from the Home Office to the person harming you
    .learn = The Home Office would learn that you are apart, both addresses and where the children live.

separation-telling-the-home-office = GOV.UK says that people must usually tell the Home Office of a separation, if their visa rests on it. Then they must apply to stay another way, or leave. We saw no time limit and no penalty there. When and how to tell is for an adviser.
    .notice = a letter or email from the Home Office, perhaps to the old address
    .learn = The Home Office would learn that the relationship is over.

separation-eu-status-sources-differ = Sources differ on whether people with EU status must tell the Home Office of a separation. A registered adviser can say what holds for you.
    .notice = a call in your call list
    .learn = The adviser would learn what you tell them.

separation-usually-cut-to-60-days = When the Home Office learns that a relationship is over, it usually cuts the visa to 60 days. The days run from its decision, and its letter can go to the old address. Somebody who applies within them stays here lawfully until the decision. The 60 days are from law firms; an older source speaks of three months.

separation-afghan-relocation = People who came under the Afghan relocation rules were settled at once, partners and other relatives too. The end of a relationship does not take it away. Some Afghans came with other permission; an adviser can check which.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them.

# Parents and children.

heading-children-route = Parents, and children who are British

children-can-already-be-british = A child born in the UK is British from birth if a parent was British or settled then. Nobody at home can take that away. Other rules hold for a child born abroad or before July 2006, or if the father was not married. We have not read the law itself.

children-route-for-parents = There is a route for some parents of a child who lives here. The child is British, settled, or has been here seven years. The child lives with the parent, or sees them under an agreement or court order. It gives 30 months at a time.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn where you and your child live.

children-route-for-parents-without-permission = There is a route for some parents of a child who is British, settled, or here for seven years. Parents without permission can use it only if it is not reasonable for the child to leave the UK.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn where you and your child live.

children-route-closed-to-short-visas = The route for parents is closed to visitors who are in the UK. It is closed to people whose permission is for six months or less. A domestic worker visa is usually that short.

children-route-what-it-asks = The route for parents has fees, and tests on English and money. Some fall away if it is not reasonable for the child to leave. No proof of abuse is needed. It is not for people who fit the partner rules.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and your income.

children-registering-a-child = Some other children can be registered as British. One group has a parent who became settled or British later. Another group lived here for their first ten years. It costs £1,000 since 8 April 2026, waived for families who cannot pay.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn where the child lives, and with whom.

# Asylum and refugees.

heading-asylum = Asylum and refugees

asylum-a-claim-of-your-own = A partner can be part of somebody’s asylum claim only if the partner agrees. A partner can also make a claim of their own, and it must be looked at on its own. The rules want it early. Delay without a good reason can count against it.
    .notice = letters and interviews in your own name
    .learn = The Home Office would learn your address and your story.

asylum-after-the-partner-is-a-refugee = A refugee’s partner gets permission for the same time as the refugee. To renew it, they must still be the partner. Refugees who asked for asylum on or after 2 March 2026 get 30 months, not five years. So renewals come sooner.

asylum-the-claim-is-yours = An asylum claim in your own name must be looked at on its own. The rules ask for an early claim, and for a good reason if there was a delay.

asylum-your-refugee-status-is-yours = Your own refugee status does not depend on a marriage. That is general knowledge; we have not read the rule. People who asked for asylum on or after 2 March 2026 get 30 months, then must apply to renew.

asylum-because-of-abuse = Some people ask for asylum because of abuse, forced marriage or so-called honour crimes. The question is the danger if they go back, and if the authorities there would protect them. Lawyers say that such claims are hard to prove. If a claim is refused, a person can be removed.
    .notice = letters and interviews in your own name
    .learn = The Home Office would learn your address and your story.

# EU Settlement Scheme.

heading-eu = EU status

eu-right-kept-after-abuse = Under the EU Settlement Scheme some family members keep the right to stay after abuse. No divorce is needed. It covers partners, children, parents who depend on the family, and other listed relatives. Most must have been family, or lived here, before the end of 2020. Rules changed in October 2026.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and that the relationship is over.

eu-pre-settled-stays-beside-it = People keep EU pre-settled status when they are given the three months or settlement after abuse. Earlier the Home Office treated it as lost; that was changed, for older cases too. The online record still shows only the newest status.

eu-late-application = A late application to the EU Settlement Scheme is still possible with good reasons for the delay. Guidance names a controlling or abusive relationship as an example. A longer delay is harder. The route for carers of British children, called Zambrano, closed to new people in August 2023.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and your story.

# Work and study.

heading-work-and-study = Work and study visas

work-and-study-partners-what-is-left = Partners of workers and students had no settlement after abuse in the rules of December 2025. What is left depends on the person: their own job or course, the route for parents, private or family life, or asylum. While their visa is valid they can usually ask to switch. If the worker’s visa is ended, theirs can be too.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address, and can learn that you are apart.

work-and-study-own-visa = A work or student visa of your own rests on your employer or college. If they stop sponsoring it, the Home Office usually cuts it to 60 days. A husband, a wife or a relative is not such a sponsor.

# Visitors, fiancés, domestic workers, Ukraine, Hong Kong.

heading-others = Other visas

others-visitors-what-is-left = Visitors are on neither list for abused partners, and cannot use the route for parents from inside the UK. What is left is asylum, a human rights claim, a trafficking referral, or leaving. Some refuge, council and health help does not depend on a visa.

others-domestic-workers-can-change-employer = Domestic workers from abroad can change their employer without telling the Home Office. The visa is for six months, so time is short. Somebody officially found to be in modern slavery can ask for up to two years more, within 28 days of that finding.
    .notice = a new job, and that you leave the old one
    .learn = A new employer would learn your visa.

others-forced-work = Being forced to work in a home can be modern slavery, also when a husband or in-laws do it. A referral puts the case before the Home Office. Some confirmed people get up to 30 months here. Many are refused; that is general knowledge.
    .notice = calls and visits from a support worker
    .learn = The Home Office would learn your name and your story.

others-ukraine = Ukrainians hold permission under the Ukraine schemes in their own right. In 2022 a minister said that it stays valid if they are abused. For partners who are not Ukrainian the extension is different. They must be in the relationship, or parent of a child with Ukraine permission.

others-hong-kong-after-separation = On the Hong Kong route a partner’s permission does not depend on the couple. Partners who hold it can extend it after the relationship ends, and later settle. They do not have to tell the Home Office of the separation. It matters to apply before it runs out.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address.

# Without permission.

heading-no-permission = Without permission

no-permission-private-life-adults = There are private life routes for some people without permission. An adult needs more than 20 years here, or very great obstacles to living in the other country. A child needs seven years, and somebody of 18 to 24 who came as a child half of their life. For most it takes many years.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and how long you have been here.

# Plans: told as plans (facts README 6).

heading-plans = Plans that are not rules

plans-earned-settlement = The government plans a longer wait before people can settle, called earned settlement. In December 2025 a minister said that people abused by a partner should still settle with no minimum time. Adult partners of workers would have to earn it on their own. It is a plan; we found no start date.

plans-immigration-and-asylum-bill = A bill in Parliament would change appeals, family life and asylum. On 1 October 2026 it was not law. We don’t know how far it is now, or if it protects people who were abused.

# What changed and when.

change-2024-01-left-abroad = Some partners who were left abroad got a way back on 31 January 2024. Since then the relationship also no longer has to end while the permission is running.

change-2024-02-three-months-for-more = The three-month permission was opened to partners of workers, students and graduates. That was on 16 February 2024. No settlement followed for them.

change-2025-09-family-reunion = Family reunion for refugees closed to new applications on 4 September 2025. New rules were promised for spring 2026. We don’t know if they came.

change-2026-03-refugees-30-months = People who ask for asylum on or after 2 March 2026 get 30 months, not five years. Then they must apply to renew. Children alone are an exception.

change-2026-04-fees = Fees changed on 8 April 2026. Settlement after abuse costs £3,226, up from £3,029. Registering a child as British fell to £1,000.

change-2026-06-immigration-and-asylum-bill = The Immigration and Asylum Bill came to Parliament on 30 June 2026. It would change appeals, family life and asylum. On 1 October 2026 it was still a bill.

change-2026-10-settlement-list = Settlement after abuse was opened to more kinds of relationship on 8 October 2026. We have not read the new list. Some applications from before that day stay under the old rules.

change-2026-12-eu-cards = From 9 December 2026 old residence cards no longer prove who you are in EU scheme applications. More rules of the scheme change on that day.

# For helpers: never, by status (casework 22).

do-not-send-workers-partners-to-the-three-months = Do not tell partners of workers or students that the three months lead to settlement. In the rules up to October 2026 they did not. A person with years left can end with nothing. The time left on the visa is what they have.

do-not-hide-the-gap-from-fiances = Do not send people on fiancé or visit visas to the settlement route or the three months. They are left out of both. Do not tell them that there is no help either. Specialist charities take such cases.

do-not-ask-to-lift-no-public-funds-first = Do not send the request to lift no public funds before an adviser has seen the visa. It can show that the couple has parted. On work, study and other visas outside family life it carries risks of its own.

do-not-tell-without-permission-to-come-forward = Do not ask the Home Office for records, or write to it, for a person without permission before advice. The request gives it a present address. Until a decision a person can be detained or removed. Do not say that it is too late, either.

# For helpers: what an unregulated worker can and cannot say, by route.

may-say-settlement = You can say: “There is a route to settle for some partners of British or settled people. The list grew in October 2026.” You can hand over the GOV.UK page. You cannot say: “You are on the list”, “You will get it”, or what to write on the form.

may-say-three-months = You can say: “There is a three-month permission. It ends the visa a person has. An adviser must look first.” You cannot say that a person can ask for it, or should. You cannot fill in or send the form. Social workers and police cannot either.

may-say-separation = You can say: “GOV.UK says that people must usually tell the Home Office. It usually cuts a visa to 60 days.” You cannot say: “Tell them now”, or “Wait”. When to tell is advice on one person’s case.

may-say-children-route = You can say: “There is a route for some parents. The three months can close it.” You can say that some children are British from birth. You cannot say that this child is British, or that this parent should use the route.

may-say-asylum = You can say: “A partner can make an asylum claim of their own.” You can speak about asylum support and housing, which are not regulated. You cannot say whether a claim would succeed, or when to make it.

may-say-eu = You can say: “Some relatives of EU citizens keep a right to stay after abuse. Late applications need good reasons.” You cannot say that these reasons are good enough. You cannot help to word them.

may-say-work-and-study = You can say: “Partners of workers and students were not on the settlement list in December 2025.” You cannot say which visa to switch to, or that a switch will work.

may-say-others = You can say: “Domestic workers can change employer. Fiancés and visitors are on neither list. Hong Kong partners do not have to tell.” You cannot choose among the ways that are left. A referral for slavery puts the case before the Home Office.

may-say-no-permission = You can say: “Some people without permission have a route. Advice comes first.” You cannot count the years for one person and say that it is enough. You cannot say that it is too late.

may-say-not-sure = You can say: “Perhaps the person harming you lies. Missing papers do not mean missing permission. An adviser can find out.” You cannot read their papers and say what status they have.

may-say-plans = You can say: “These are plans. An adviser knows today’s rule.” You cannot say: “Apply before the rule changes.” That is advice on one person’s step.

# For helpers: practice.

practice-settlement-evidence = Write a full report, not a form. Home Office guidance ranks evidence. Detailed reports from refuges and charities can now be very strong or even decide the case. Risk checklists and video or sound clips count for less. The guidance was read only in part.

practice-settlement-refusal-days = A refusal letter is urgent: 14 days, 7 in detention, 28 from abroad. New papers mostly cannot be added, so the first application needs to be full. People refused under the EU scheme have a right of appeal instead.

practice-settlement-fee-first = Ask an adviser about the fee waiver before anyone borrows from the person harming them or from a lender. The fee is £3,226 a person since 8 April 2026.

practice-three-months-order-of-steps = A lawyer is needed before the three months start. The next application has to be ready within them. Ask about children first: the order of steps can decide which routes stay open.

practice-separation-sponsor-letters = A partner’s letter to the Home Office is information, not a cancellation. Withdrawn sponsorship is a ground of its own for employers and colleges, not for husbands and wives. Ending permission of a person who depends on somebody else is a choice that staff must judge. Ask an adviser early where its letters can go.

practice-separation-no-review = A visa cut inside the UK is not on the list of decisions that can be reviewed. There is usually no appeal. Watch the post and the account: an end date can pass unseen. In 2024 Rights of Women asked the government to stop cutting visas where there is abuse.

practice-eu-ask-for-written-proof = Somebody who was told that pre-settled status was gone can still hold it. Ask for written proof. The online record shows only the newest status. How to get the proof was cut off in what we read.

practice-asylum-reasons-for-delay = A dependant who is abused is not tied for ever to the other person’s claim. The rule read does not name abuse as a reason for delay; lawyers use it all the same. An asylum lawyer early matters most.

practice-forced-work-28-days = For domestic workers the days count: 28 from the decision that they were in slavery. Up to 30 months is for recovery or for helping an investigation, up to 12 for compensation. A summary says that Skilled Workers confirmed in slavery can work more freely since 8 October 2026. The bill of 2026 would limit protection.

practice-private-life-arguments = “Very great obstacles” is argued for people who would be cast out, forced to marry or left with nobody. That is general knowledge. Long residence rules were under review in 2025 and 2026.

# Figures and positions.

evidence-settlement-refusals-2012-2016 = Between 2012 and 2016, 5,820 people applied to settle after domestic violence. 1,325 were refused. The refusal rate rose from 12 to 30 per cent. These are old figures from a freedom of information request. Two searches found no newer ones.

evidence-settlement-decision-time = In September 2022 a minister said that the Home Office aims to decide within six months. The minister said that it publishes figures on this route every quarter.

evidence-settlement-fee-history = The fee was £2,885 from early 2024, then £3,029. It is £3,226 from 8 April 2026. The 2026 figure is from a law firm and agrees with the general fee.

evidence-rule-change-hc-584 = HC 584 was laid on 3 September 2026. One summary speaks only of adult children. The other speaks of more kinds of relationship too. Neither the rules nor the memorandum could be read, even in a second search on 23 November 2026.

evidence-review-not-appeal = Rights of Women asks for the right of appeal to be given back. It also asked in 2024 that permission is not cut where there is abuse.

evidence-earned-settlement-and-abuse = The White Paper of May 2025 promised to keep settlement after abuse. The consultation ended on 12 February 2026 with about 130,000 answers. No reply to it was found. Southall Black Sisters and others say that longer waits, and penalties for benefits or debt, help the people who harm.

evidence-immigration-and-asylum-bill-stages = The bill passed second reading on 13 July 2026. Committee stage began on 15 September, with sittings listed to 3 November. It would replace immigration judges with a new appeals body. Its stage on 23 November 2026 could not be confirmed.
