# Who is allowed to advise on immigration, what advisers keep private, and what an unregulated worker can and cannot say.

heading-who-can-advise = Who is allowed to advise on visas
heading-the-line = Where the line runs
heading-topic-by-topic = What you can say, topic by topic
heading-advice-practice = Immigration advice: for people who help
heading-advice-evidence = Immigration advice: law and positions
service-adviser = Solicitor or adviser
service-adviser-about = About a solicitor or adviser

# What somebody who helps can ask a service, with no name.
-ask-helper-adviser = “I ring for somebody else. Are you a solicitor or a registered adviser? Who sees what we tell you?”

cell-adviser-england-wales = A solicitor must keep your affairs private. The law allows exceptions. Ask other advisers for their rules.
    .know = A solicitor must keep your affairs private unless you agree, or the law requires or allows it. That goes on after the case ends. It does not cover using a lawyer for a crime. We did not read the rules for other registered advisers. Only regulated people are allowed to advise on visas.
    .ask = “Are you a solicitor or a registered adviser? What is your number? Who sees what I tell you?”
    .ask-helper = { -ask-helper-adviser }
    .ask-not = Not to a lawyer who works for the person harming you.
cell-adviser-scotland-northern-ireland = Solicitors here have duties like those in England to keep things private. We have not read them. Ask.
    .know = Solicitors here have their own regulators, with duties like those in England to keep your affairs private. We have not read those duties, so we give no promise. Only regulated people are allowed to advise on visas. You can ask what they keep private before you tell your story.
    .ask = “Are you a solicitor or a registered adviser? What is your number? Who sees what I tell you?”
    .ask-helper = { -ask-helper-adviser }
    .ask-not = Not to a lawyer who works for the person harming you.

## sharing · adviser

share-adviser-solicitor = In England and Wales a solicitor must keep your affairs private, also that a visa ran out. The exceptions are that you agree, or that the law requires or allows it. It does not cover using a lawyer for a crime or fraud.
    .notice = calls, letters or messages from the solicitor
    .learn = The solicitor would learn your story and your status.
share-adviser-scotland-northern-ireland = Solicitors in Scotland and Northern Ireland have their own regulators, with duties like those in England. We have not read them. You can ask before you tell your story.
    .notice = calls, letters or messages from the solicitor
    .learn = The solicitor would learn what you tell.
share-adviser-registered = A registered adviser is not always a solicitor. We did not find what the law says such an adviser keeps private. You can ask first.
    .notice = calls or messages to the adviser
    .learn = The adviser would learn that you ask.

## say · adviser

say-adviser-number = You can ask: “Are you a solicitor, or registered with the Immigration Advice Authority? What is your number?” You can ask this before you show papers or pay.
    .notice = a call or message to the adviser
    .learn = The adviser would learn that you check.
say-adviser-alone = You can ask: “Do you also work for my partner or my family? Which phone and address do you write to?” A solicitor of your own can hear you alone.
    .notice = calls, letters or messages
    .learn = The solicitor would learn that you need a separate way to be reached.

## told · adviser

told-adviser = If you have told a solicitor, the duty to keep it private goes on, also after the case ends. A lawyer of the person harming you works for that person. You can take another lawyer.
    .notice = letters or calls from the new lawyer
    .learn = The new lawyer would learn your story.
told-adviser-unregulated = If somebody who is not allowed to advise has advised you, the crime is theirs. It is not yours. A solicitor or a registered adviser can look at what they did.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your status and what was done.

## rights · who-can-advise

advice-who-is-allowed = Only a solicitor or a registered adviser is allowed to tell you which step fits you. For others, to give such advice as part of their work is a crime, paid or not. The Immigration Advice Authority registers advisers; until January 2025 it was called OISC. You can ask any adviser for their number.
    .notice = calls or messages to the adviser
    .learn = The adviser would learn that you check.

## may-say · the-line · helper

may-say-the-line = You can tell general rules; you cannot say what this person should do about them. Advice is what relates to one person and one immigration matter, and you know it does. Asylum, permission, nationality, removal and bail are such matters.
may-say-form-example = You can say: “This form must be back in 10 days.” That is information. You cannot say how to fill it in. That is advice. The example is the regulator’s, in guidance of 2018 under its old name; we found nothing newer.
may-say-choosing = You cannot choose between options for somebody. An opinion on which of several steps they could take, from their own facts, is advice. You can say: “Different rules exist for different groups. A registered adviser can tell you which is yours. I can help you find one.”
may-say-who-is-reached = It is a crime to give immigration advice in the course of a business unless you are regulated or exempt. It does not matter if you are paid. Charities count, and so does occasional help in a community. Solicitors and barristers answer to their own bodies.

## may-say · topic-by-topic · helper

may-say-sharing = On who shares what: you can say what a hospital, school, council or police force passes on, as a rule for everybody. You can show this page and its sources. You cannot say: “With your visa, you have nothing to fear from them.” That is a view on one case.
may-say-courts = On courts and family law: you can say which protection orders exist and how to ask for one. Family law is not regulated as immigration advice. You cannot say what a divorce or an order does to this person’s visa.
may-say-housing-benefits = On housing and benefits: you can say what exists and help with a form for it. These are not regulated matters. Stop where the visa begins: if a claim breaks this person’s conditions is a question for a registered adviser.
may-say-work = On work: you can say what wages, leave and sick pay the law gives. Employment is not a regulated matter. You cannot say if this person is allowed to work under their permission, or what a sponsor’s report does to it.
may-say-asylum-support = On asylum support: you can help with housing and money for people who claim asylum. That is not regulated. The asylum claim itself is: you cannot say if they should claim, or what to write.
may-say-letters = On letters from the Home Office: you can read out the date and what the letter says. You can say: “This has a date; let us find an adviser today.” You cannot say what it means for the case, or draft the answer.
may-say-relationship-ends = On the end of a relationship: you can say that rules exist for some partners, and where they are written. You cannot say that this person can settle, or start the three months for them. Both are immigration applications.
may-say-letter-of-support = On proof of abuse: you can write what you saw and what you did, as a letter of support. You can keep dates. Which proof an application needs is for the adviser. This is our reading, not a ruling.

## practice · advice-practice · helper

help-advice-check-the-leaflet = Have leaflets checked by somebody competent. The regulator says so for general information, which is not regulated. The guidance is of October 2018, and no newer one was found in two searches.
help-advice-check-the-adviser = Ask for the adviser’s number and level before you refer. The register is that of the Immigration Advice Authority, OISC until 16 January 2025. A fake adviser can be reported there. A law of December 2025 brings penalties and compensation; when they start was not confirmed.
help-advice-solicitor-first = A solicitor is a place for the whole story, also that a visa ran out. The duty to keep it private has exceptions in law and does not cover fraud. Say this before the person speaks. For Scotland and Northern Ireland the rules were not read.

## evidence · advice-evidence · evidence

ev-advice-section-82 = Section 82 of the Immigration and Asylum Act 1999 sets four tests. The advice is about one person. It concerns a listed matter. The giver knows both. It is not for a criminal court case. It was read in a version of April 2011.
ev-advice-tools = A tool that tells one user which route to take moves towards advice. This page describes rules for groups and says who can advise. It never chooses a step. That is our reading of section 82 and of the guidance of 2018, not a ruling. The regulator answers questions by email.
ev-advice-new-powers = The regulator got its new name, Immigration Advice Authority, on 16 January 2025. The Border Security, Asylum and Immigration Act 2025 became law on 2 December 2025. Its bill held new powers: money penalties and compensation. We read them in a paper of May 2025. When they start was not found.

## changes

changed-advice-authority-2025 = On 16 January 2025 the office that registers immigration advisers got a new name. It was OISC. It is now the Immigration Advice Authority. Older papers still use the old name.

## the page on who is allowed to advise

advisers-not-this-page = This page is general information, not advice on your case. Advice begins when somebody says which step fits your own facts. A helper who is not registered, or this page, is not allowed to do that.
advisers-three-levels = The Immigration Advice Authority registers advisers at three levels. It also checks charities that give advice free. We did not read what each level covers. You can ask for the level with the number.
    .notice = calls or messages to the adviser
    .learn = The adviser would learn that you check.
advisers-look-first = You can look somebody up before you meet them. The Immigration Advice Authority registers advisers. Solicitors, barristers and legal executives answer to bodies of their own.
    .notice = a website in your history
    .learn = Looking does not tell the adviser.
advisers-signs = Some things do not fit the rules. Somebody has no number and is no lawyer. A solicitor listens to the person who pays and not to you alone. A relative is to interpret: regulators warn of that. We found no official list of signs.
