# The pattern and its name: immigration abuse in general, then its eight tactics; questions and practice for helpers.

tactic-threat-to-report = Threats to report you
tactic-keeps-papers = Papers kept from you
tactic-lies-about-status = Lies about your visa
tactic-sponsorship = Threats about sponsoring
tactic-threats-about-children = Threats about children
tactic-money-and-work = Money and work
tactic-cut-off = Cut off from people
tactic-evisa = Your visa login
heading-pattern-work = Immigration abuse: for people who help

## pattern · pattern

pattern-has-a-name = What is done to you has a name: immigration abuse. Somebody uses your visa, or not having one, to control you. The Domestic Abuse Commissioner for England and Wales uses this name, and prosecutors there use it since February 2026.

pattern-has-a-name-scotland = What is done to you has a name: immigration abuse. Somebody uses your visa, or not having one, to control you. A public body in Scotland that looks at laws used this name in October 2024. We found no definition in Scottish law, but the acts can be a crime.

pattern-has-a-name-northern-ireland = What is done to you has a name: immigration abuse. Somebody uses your visa, or not having one, to control you. The name comes from England and Wales. We found no definition in the law of Northern Ireland, but the acts can be a crime.

pattern-not-your-fault = This is not your fault, whatever your status. Only the person harming you is to blame for it.

pattern-part-of-more = Immigration abuse is usually one part of a wider pattern of control. A partner, a parent, an in-law, another relative, an employer or a sponsor can do this. It happens to people of every gender, background and faith.

pattern-no-crime-asks-your-status = None of these crimes asks what your status is. The law looks at what was done, by whom, and at the harm. That does not decide what police pass on about you.

pattern-crime-england-wales = A pattern of control is a crime in England and Wales. It must happen again and again, and make you fear violence at least twice or change your daily life a lot. It covers partners, former partners and relatives; you need not live together. In-laws of a marriage count too, as we understand it.

pattern-crime-scotland = Abuse by a partner or former partner is a crime in Scotland. It must happen at least twice, and harm or fear must be likely. Making you dependent, cutting you off from help, and controlling or watching your days all count.

pattern-in-laws-scotland = The Scottish crime of domestic abuse does not cover in-laws. Other crimes still count: threats, assault, forced marriage. What a partner does through relatives can count as the partner’s own act.

pattern-crime-northern-ireland = Abuse by a partner, a former partner or close family is a crime in Northern Ireland. In-laws count. It must happen at least twice, since 21 February 2022, and harm must be likely. The person must have meant it, or been reckless. Making you dependent, cutting you off, watching or frightening you all count.

pattern-left-abroad = Leaving somebody abroad by a trick is domestic abuse. It often starts as a holiday. Then the passport, the visa card or the money is gone, and children are kept away.
    .said = We are only going for a visit.

pattern-honour-dowry-belief = Some abuse is done in the name of family honour, dowry or spirits. Often several relatives do it. Prosecutors in England and Wales have guidance that names these with immigration abuse.
    .said = You shame this family.

pattern-servant = Being made to work like a servant in the home is abuse. Some people are kept inside, and their papers are taken. Employers do this too. It can also be modern slavery.
    .said = You are here to work for this family.

pattern-lgbt = Threats to tell others whom you love or who you are belong to this abuse. So does a threat to send you where that is dangerous.
    .said = I will tell your family who you really are.

## pattern · threat-to-report

pattern-report-looks-like = The person harming you says that you will be reported, locked up or sent away. Often it is said when you want to ask for help. Some use the police as the threat. It keeps people silent.
    .said = If you ask for help, they will lock you up and send you back.

pattern-report-recognised = Using your status to threaten you is a known form of control. Official guidance for England and Wales says so since 2023. Police who look into the crime must take that guidance into account.

pattern-report-what-helps = You can name the threat before you say anything about your status. For example: “Somebody says that they will report me if I ask for help.” What a service passes on differs, so you can ask that first.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## pattern · keeps-papers

pattern-papers-look-like = Your passport, visa, card or letters are hidden, locked away or torn up. Or you must ask before you can see them. The Domestic Abuse Commissioner counts this as immigration abuse.
    .said = I keep your passport, so that you do not lose it.

pattern-papers-what-helps = Your permission does not live in the paper. It is now an online record. You can say: “My papers are being kept from me.” Some services still think that no papers means no status; an adviser can find out what you have.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

## pattern · lies-about-status

pattern-lies-look-like = The person harming you hides what visa you have, or lets it run out. They promise to apply and do not. It is done on purpose, to keep you weak.
    .said = Leave the visa to me.

pattern-lies-what-helps = Not knowing your status is no proof that you have none. People are often kept from knowing. You can say to a helpline: “I was never told what visa I have.” A registered adviser can find out, before you log in or write to the Home Office.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The helpline and the adviser would learn what you choose to tell them.

## pattern · sponsorship

pattern-sponsor-looks-like = The person harming you says that your visa ends when they stop supporting it. Some say that it has ended already, or show a ticket. Only the Home Office can end a visa, and it does so in writing. But they can tell it things, and that can lead to a decision.
    .said = I have cancelled your visa and booked your flight.

pattern-sponsor-what-helps = You can speak to an adviser before any letter comes. You can ask to speak alone, and where letters about you go.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

## pattern · threats-about-children

pattern-children-look-like = The person harming you says that you will lose your children if you speak. Or that you will be sent away without them. Fear for the children is one of the main reasons why people do not report. You can ask what a court or council would do before you tell your story.
    .notice = a call in your call list
    .learn = The council or a lawyer would learn what you tell them.
    .said = Tell anybody, and you will never see the children again.

pattern-children-recognised = Harm aimed at your child can be abuse of you, the law says. Children who see, hear or feel the abuse count as harmed too.

## pattern · money-and-work

pattern-money-looks-like = You get no money of your own, or must hand over your wages. Debts are made in your name. You are told that “no public funds” means that you have no rights.
    .said = It says “no public funds”, so you have nothing without me.

pattern-money-recognised = Control over money is domestic abuse in law in England and Wales. It is called economic abuse. Debt in your name is on the official list of control; we read that list in a copy.

pattern-money-recognised-scotland = Keeping money from you or forcing you out of a job can be part of the crime in Scotland. The official notes to the law give these as examples, for partners and former partners.

pattern-money-what-helps = Most banks have a team for people harmed by somebody close. It can cut links between accounts. “No public funds” is about benefits, not about wages, but some visas limit work.
    .notice = a change on a joint account; a new card by post
    .learn = The bank would learn about the abuse. It can check your status.

## pattern · cut-off

pattern-cut-off-looks-like = You are kept from English, classes, friends or going out alone. You cannot speak freely with your own family. Or somebody comes to every appointment and speaks for you.
    .said = You do not need English, because I speak for you.

pattern-cut-off-recognised = Keeping you from a language or from friends is on the official list of control in England and Wales. So is checking your phone or where you are. We read that list in a copy.

pattern-cut-off-recognised-scotland-northern-ireland = Cutting you off can be part of the crime of domestic abuse here. In Scotland the crime is for partners and former partners. In Northern Ireland it is for close family too.

pattern-cut-off-what-helps = At a doctor or hospital you can ask for an interpreter who is not family, when you book. You can ask to be seen alone. Guidance says that a trained interpreter should come. Not everyone follows it.
    .notice = somebody who is asked to wait outside
    .learn = The surgery would learn your language and your wish.

## pattern · evisa

pattern-evisa-looks-like = Somebody else has the login to your visa. The codes go to the email or phone on the account. It is the old way of keeping your papers, done online.
    .said = I look after your visa account.

pattern-evisa-what-helps = The Home Office has a way to give the account back to you. The change can send a message to the old phone, and gives the Home Office your new details. Plan it with an adviser first.
    .notice = a message to the old phone or email; a changed password; a face scan on your phone
    .learn = The Home Office would learn your new phone number and email.

## practice · pattern-work

practice-ask-about-status-threats = Ask in plain words: “Has anybody tried to control you by saying that you could be deported?” A service linked to the police in Staffordshire asks this about partners. Ask about in-laws, parents and employers too. Only one such question was found. No official list was.

practice-ask-about-papers-and-codes = Ask who keeps the passport, who gets the login codes, and who opens the post. Do not take missing papers as proof of no status. The Commissioner found in 2021 that agencies do. Papers are often locked away. Send the question of status to a registered adviser.

practice-see-them-alone = See them alone, with an interpreter who is neither family nor partner. In a Devon homicide review a new boyfriend interpreted in hospital, and staff saw no signs of abuse. That boyfriend was not the one who harmed. The lesson is that nobody asked her alone.

practice-dash-limits = A Dash score is not the whole of the risk. Fourteen or more yes answers usually meant high risk. Studies found most people at high risk, or harmed again, graded lower. A review was ordered in August 2025; we found no result. SafeLives blames training more than the list.

practice-dara = Some police forces use another list, called Dara, instead of Dash. Durham has since 2023. Ask which list was used, and add status threats in your own words. This page gives no score.

practice-marac-agreement = Before a Marac, ask the person you support, and say that it can go on without their agreement. One area’s guidance says to always seek it, and to tell them when that is safe. Ask aloud that nothing goes to Immigration Enforcement, and have it in the minutes. SafeLives says so; it is not law.

practice-other-side-makes-claims = Claims by the other side can cost them settlement. Rights of Women found refusals that leaned on such claims, with words like “mutually abusive”. The date of that briefing was not shown. Check your own notes and letters for such words. A regulated lawyer can answer the claims.

practice-refusal-fought = A refusal of settlement can be fought. In the case of Suliman in 2020 the High Court said that all evidence must be looked at, and fairly. No police report is needed. In January 2026 one refusal was overturned after a court claim. One case is not a pattern.

practice-when-a-sponsor-writes = When a sponsor tells the Home Office that it is over, it can cut the visa, usually to 60 days. Its letter goes to the last known address. Messages can now go to the online account. So a visa can end unseen. Visa holders can have a duty to report changes: an adviser first.

practice-when-the-other-has-no-status = Where the person harming them has no permission, ask a regulated adviser at once. A partner whose visa rests on that person can be given a removal notice too. The notice ends that visa. There is usually time for legal advice, normally five working days, with exceptions.

practice-name-it-to-police-and-prosecutors = In England and Wales you can name immigration abuse to police and prosecutors. Police must have regard to the guidance on control of April 2023, which covers use of status. Prosecutors’ guidance names it since February 2026. It asks for cases that do not rest on the person harmed.

practice-in-laws-in-scotland = When in-laws do the harm in Scotland, the domestic abuse crime does not reach them. Look at threats, assault, forced marriage and trafficking. Ask a solicitor about a non-harassment order, which can cover in-laws. What a partner does through relatives can count as the partner’s.

practice-papers-and-the-law = When papers are kept, the Identity Documents Act 2010 can matter. Sections 4 and 6 were made against fraud. In one home, somebody can claim a reasonable excuse. No case on a spouse was found. The control offence is the wider frame.

practice-work-breach = When work is used as a threat, bring in a registered adviser before anything about it goes to the Home Office. Work without the right to work can be a crime. It can count against a later application. A partner visa has no limit on work.
