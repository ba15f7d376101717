# Housing: the council, refuges, landlords, asylum housing. What they pass on, what to ask, what follows if you have told them.

heading-housing-work = Housing: for people who help
heading-housing-evidence = Housing: figures and history
service-council-housing = Council housing office
service-council-housing-about = About the council’s housing office
service-refuge = Refuge
service-refuge-about = About a refuge
service-landlord = Private landlord
service-landlord-about = About a private landlord
service-asylum-housing = Asylum housing
service-asylum-housing-about = About asylum housing

# What somebody who helps can ask a service, with no name.
-ask-helper-council = “Can I ask in general first? What do you check about a visa, and with whom?”
-ask-helper-refuge = “What do you write down about somebody who comes, and who sees it? Who pays for the room?”
-ask-helper-asylum-housing = “What does your policy on abuse say? What do you tell the Home Office about somebody who reports it?”

cell-council-housing-england = Advice is for everybody. A full application means a status check, and the council can ask the Home Office.
    .know = Advice on homelessness is free for anybody, but a full application means a check of your status. The council can ask the Home Office. A law says that it must tell it of most people without permission. With a visa that is still running, that law gives no reason to report you.
    .know-valid = Advice on homelessness is free for anybody. A full application means a check of your status, and the council can ask the Home Office. If your visa says no public funds, council housing is one of them. A registered adviser can tell you more first.
    .know-without = Advice on homelessness is free for anybody. But the law says that a council must tell the Home Office of most people without permission. It usually comes up when they ask for help. A helpline or an adviser can ask first, without your name.
    .ask = “I want advice only, not an application. What do you write down, and who do you check it with?”
    .ask-helper = { -ask-helper-council }
    .ask-not = In danger now, call 999 and say where you are.
cell-council-housing-wales = Help depends on your status, so questions on it can come. We did not find how it is checked.
    .know = Help with homelessness in Wales depends on your status, so questions on it can come. With a visa that says no public funds you cannot get it, though the help is not a public fund. A law says that councils must tell the Home Office of most people without permission.
    .know-valid = Help with homelessness in Wales depends on your status. It is not a public fund. But people whose visa says no public funds cannot get it. We did not find how the council checks.
    .know-without = Help with homelessness in Wales depends on your status. The law says that a council must tell the Home Office of most people without permission. It usually comes up when they ask for help. A helpline or an adviser can ask first, without your name.
    .ask = “I want advice only, not an application. What do you write down, and who do you check it with?”
    .ask-helper = { -ask-helper-council }
    .ask-not = In danger now, call 999 and say where you are.
cell-council-housing-scotland = Open after abuse at any hour. What you can get depends on your status. We did not find how it is checked.
    .know = After abuse you can go to any council in Scotland at any hour, but what you can get depends on your status. It must not contact the person harming you. With no public funds you are often outside this. The law says that councils must report most people without permission.
    .know-valid = After abuse you can go to any council in Scotland at any hour. It must not contact the person harming you. What you can get depends on your status. If your visa says no public funds, you are often outside this, but social work can help children.
    .know-without = After abuse you can go to any council in Scotland, but what you can get depends on your status. The law says that a council must tell the Home Office of most people without permission. A helpline or an adviser can ask first, without your name.
    .ask = “What do you write down about me, and who do you check it with? Do you ask me first?”
    .ask-helper = { -ask-helper-council }
    .ask-not = In danger now, call 999 and say where you are.
cell-council-housing-northern-ireland = The Housing Executive gives the help. It is a public fund, so your status counts. We did not find how it is checked.
    .know = In Northern Ireland the Housing Executive helps with homelessness, and your status counts. Its help and social housing are public funds. Using them against your visa breaks its rules. We did not find how it checks. The law lets public bodies tell the Home Office; we found no order.
    .ask = “I want advice only, not an application. What do you write down, and who do you check it with?”
    .ask-helper = { -ask-helper-council }
    .ask-not = In danger now, call 999 and say where you are.
cell-refuge-england = A refuge need not check your passport. We found no law that makes it report a visa. Ask about its own rules.
    .know = We found no law that makes a refuge report your visa, but that is not a promise. A refuge need not check your passport as a landlord must. If it asks about your visa, it can be to find money for the room. It can pass things on when a child is in danger.
    .ask = “What do you write down about me, and who sees it? Who pays for the room?”
    .ask-helper = { -ask-helper-refuge }
    .ask-not = Not when you must leave this minute: in danger call 999, then a helpline.
cell-refuge-other-nations = We found no law that makes a refuge report a visa. That is not a promise. Ask about its own rules.
    .know = We found no law that makes a refuge report your visa, but that is not a promise. England’s passport checks by landlords do not exist here. A refuge can ask about your visa to find money for the room. It can pass things on when a child is in danger.
    .ask = “What do you write down about me, and who sees it? Who pays for the room?”
    .ask-helper = { -ask-helper-refuge }
    .ask-not = Not when you must leave this minute: in danger call 999, then a helpline.
cell-landlord-england = Must check every adult’s status before letting a home. Must tell the Home Office if a tenant loses the right to rent.
    .know = Private landlords in England must check the immigration status of every adult before letting a home, yours too. With permission you show it once. A landlord who learns that a tenant has lost the right to rent must tell the Home Office. Refuges and homes that a council gives are outside this law.
    .ask = “Which papers do you need to see, and what do you keep?”
    .ask-not = Not when your permission is near its end: get advice before you ask.
cell-landlord-other-nations = No passport checks by law here. We found no rule that makes a landlord report. That is not a promise.
    .know = Landlords here need not check your immigration status; that law is only for England. We found no rule that makes a landlord here report a tenant. That is not a promise: nobody that we read says what landlords do.
    .ask = “Which papers do you need to see, and what do you keep?”
    .ask-not = Not to somebody who is close to the person harming you.
cell-asylum-housing-uk = The housing companies work for the Home Office. A Home Office policy says what they should do about abuse.
    .know = Asylum housing is run for the Home Office, so what you say there can reach it. The Home Office already knows where you live. It also has a policy on domestic abuse: staff should respond when you report it and need another place. An advocate from outside can hear you first.
    .ask = “What do you write down about me, and who sees it? What does your policy on domestic abuse say?”
    .ask-helper = { -ask-helper-asylum-housing }
    .ask-not = In danger now, call 999. Do not ask while the person harming you can hear.
path-council-housing-england-advice = You ask for advice only. The council must give free advice on homelessness to anyone in its area.
path-council-housing-england-apply = You apply for housing. Good practice is to tell you first about the check of your status, and to let you get advice.
path-council-housing-england-check = The council checks your status. If it is not clear, it can ask the Home Office. You can take the application back; the council can still ask.
    .leaves = Here information can leave: to the Home Office.
path-council-housing-england-answer = The council says what it can do. It should point you to other help if it cannot house you.
path-council-housing-scotland-go = You go to any council, at any hour. You can ask for an interpreter, and for a woman to talk to.
path-council-housing-scotland-place = If you are British or Irish, the council must find you a place away from the person harming you. For others it depends on status. It must not contact that person, and cannot make you report to police.
path-council-housing-scotland-status = With no public funds you are often outside this duty. Social work can help children and adults in need.
    .leaves = Here information can leave: to the Home Office, if you seem to have no permission. The law says that a council must tell it of most people in that situation.

## sharing · council-housing

share-council-advice-for-all = In England every council must give free advice on homelessness to anyone in its area. This is law, and your visa does not matter for advice. You can ask for it before you give a name. A full application is different: it means a check of your status, and the council can ask the Home Office.
    .notice = calls or letters from the council
    .learn = The council would learn what you tell it. If you apply, it would learn your name and status.
share-council-must-tell = The law says that a council must tell the Home Office of most people here without permission. It usually comes up when they ask for help. An adviser or a helpline can ask first, without your name.
    .notice = a call in the call list of whoever asks
    .learn = The council would learn that somebody asks.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-council-visa-running = While your visa is still running, the council has no duty to report you, even if it says no public funds. A visa can end without you knowing, since the letter can go to your old address. The council can check in any case.
share-council-scotland = In Scotland you can go to any council after abuse, at any hour. It must not contact the person harming you. What you can get depends on your status, and with no public funds you are often outside it. We did not check what Scottish councils pass on.
    .notice = a visit or a call to the council
    .learn = The council would learn your name and what happened.
share-council-wales = In Wales help with homelessness is not a public fund. But people whose visa says no public funds cannot get it, so the council looks at your status. We did not find how it does that, or whom it asks.
    .notice = letters or calls from the council
    .learn = The council would learn your status.
share-council-northern-ireland = In Northern Ireland the Housing Executive helps with homelessness and social housing. Both count as public funds. If your visa says no public funds, using them breaks its rules. We did not find what the Housing Executive passes on.
    .notice = letters or calls from the Housing Executive
    .learn = The Housing Executive would learn your status.

## sharing · refuge

share-refuge-no-law = We found no law that makes a refuge report your visa. That is not a promise, and a refuge paid for by a council can have rules on data. It can pass things on when somebody is at risk of serious harm, above all a child.
    .notice = a call in your call list
    .learn = The refuge would learn what you choose to tell it.
share-refuge-outside-rent-checks = A refuge need not check your passport as a landlord in England must. If it asks about your visa, it can be to find money for your stay.
share-refuge-money = A no from a refuge is usually about money for the room, not about you. That is common knowledge in this work. If your visa says no public funds, somebody else has to pay. Another service can know of a fund, so one no is not the last word.
    .notice = calls in your call list
    .learn = A service that looks for money would learn your status.

## sharing · landlord

share-landlord-checks = Private landlords in England must check the immigration status of every adult before they let a home. It is for everybody, British people too. Refuges and homes that a council gives are outside this law.
    .notice = a landlord or agent who asks for papers
    .learn = The landlord would learn your status.
share-landlord-must-report = A landlord in England who learns that a tenant has lost the right to rent must tell the Home Office. We read this in a text of 2015; newer law was not found. If your permission ends soon, advice can come before the next check.
    .notice = a letter from the landlord about a new check
    .learn = The Home Office would learn your name and address.
share-landlord-other-nations = Landlords in Wales, Scotland and Northern Ireland need not check your immigration status. The law on checks is only for England. We read it in landlords’ guides, one of June 2026.

## sharing · asylum-housing

share-asylum-housing-policy = A Home Office policy says what should happen when you report abuse in asylum housing and need another place. It is also for refused people who can get asylum support. It is guidance, not a law. We read about it in a charity’s text of December 2024.
    .notice = a move to another place; staff who ask questions
    .learn = The housing staff and the Home Office would learn about the abuse.
share-asylum-housing-contractors = The companies that run asylum housing work for the Home Office. A law has long let them pass information to it. You can tell an advocate from outside first.
    .notice = a call to an advocate in your call list
    .learn = The advocate would learn what you tell. The advocate’s own limits apply, such as a child in danger.

## say · council-housing

say-council-advice-only = You can say: “I want advice only, not an application. What do you write down, and who do you check it with?” Before you sign, you can ask: “Will you contact anybody about me? Can I get advice first?” In England good practice is to let you.
    .notice = a visit or a call to the council
    .learn = The council would learn that you ask, and your number if it shows.

## say · refuge

say-refuge-who-pays = You can ask a refuge: “What do you write down about me, and who sees it? Who pays for the room?” You need not say your name to ask.
    .notice = a call in your call list
    .learn = The refuge would learn that somebody asks, and your number if it shows.

## say · landlord

say-landlord-papers = You can ask a landlord: “Which papers do you need to see, and what do you keep?” Perhaps the landlord knows the person harming you, so think what else you tell.
    .notice = a message or call to the landlord
    .learn = The landlord would learn that you look for a home.

## say · asylum-housing

say-asylum-housing-policy = You can say: “I need to speak with you alone. What does your policy on domestic abuse say?” An advocate from outside can ask for you. In danger, call 999.
    .notice = staff who speak with you alone
    .learn = The housing staff would learn that there is abuse. They work for the Home Office.

## told · council-housing

told-council-housing = If you have applied for housing, you can ask the council whom it told, and what it said. In Northern Ireland it is the Housing Executive. Data law says that it must tell you how it uses your details. In England it usually looks at your status.
    .notice = a letter or email from the council
    .learn = The council would learn that you worry about this.
told-council-no-permission = If the council thinks that you have no permission, the law says that it must tell the Home Office. We don’t know if it did so in your case. A solicitor or a registered adviser can look at this with you.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your status.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure

## told · refuge

told-refuge = If a refuge knows your story, you can ask what it wrote down and who got it. We found no law that makes it report your visa. It can pass things on when somebody is at risk of serious harm.
    .notice = a reply by post or email
    .learn = The refuge would learn that you worry about this.

## told · landlord

told-landlord = If your landlord in England knows that your permission ended, the landlord must tell the Home Office within a reasonable time. We don’t know how often this happens. A housing adviser and a solicitor can look at it with you.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your status and your address.
told-landlord-other-nations = Landlords here need not check your immigration status. We found no rule that makes a landlord here report a tenant. That is not a promise. A housing adviser can look at it with you.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your address.

## told · asylum-housing

told-asylum-housing = If you have told housing staff or Migrant Help, the Home Office can know it too. A Home Office policy says how they should respond. You can ask what was written down and what happens next.
    .notice = staff who ask questions; a move
    .learn = The housing staff would learn that you worry about this.

## practice · housing-work · helper

help-housing-advice-only = Ask for advice and make no application until you know the status. Advice on homelessness is a duty to anyone in the area: chapter 7 of England’s code. A full application starts a status check, and a council can ask the Home Office. It can do so even after you withdraw.
help-housing-refuge-money = When a refuge says no, ask if it is the room’s cost. Refuges are outside the right to rent scheme, so the passport is not the reason. In one project’s year 2023, 45.1 per cent of the women had no recourse to public funds. Ask a specialist service about money for the room.
help-housing-follow-up-check = Look at the end date of the permission before a landlord asks for a new check. A landlord in England who learns that the right to rent is lost must report it in reasonable time. An agent must tell the landlord. What the Renters’ Rights Act 2025 changes here was not found.
help-housing-asylum = Ask for the Home Office policy on domestic abuse in asylum housing by name when you request a move. It is guidance for its staff, its contractors and Migrant Help. A charity’s factsheet 18 explains it. Be the outside voice: the housing staff work for the Home Office.
help-housing-outreach-data = If you work with people who sleep outside, find out where your data goes. London’s authority barred its own database from being used for the Home Office. Some charities left the Home Office scheme. Whether the scheme still runs was not found.

## evidence · housing-evidence · evidence

ev-refuge-no-recourse-share = A Women’s Aid project helps women who struggle to find a refuge space. Of those helped in 2023, 45.1 per cent had no recourse to public funds. The share rose by 8.5 on the year before. If that is points or per cent is not said. That money is the main block is common knowledge.
ev-rough-sleeping-scheme = From 2018 councils and charities sent data on rough sleepers to the Home Office, at first without consent. After a legal challenge the scheme came back in September 2020 with written consent. It was used 85 times from October 2020 to December 2021.
ev-rough-sleeping-rule = Since December 2020 the rules let the Home Office refuse or cancel temporary permission because of rough sleeping. EU settled and pre-settled status, indefinite leave and refugee protection are not touched. It stands as SUI 27.1 and 27.2 since November 2025, in one copy of December 2025.
ev-right-to-rent-nations = The right to rent scheme applies in England only. Section 42 of the Immigration Act 2016 holds a power to extend it to Wales, Scotland and Northern Ireland. No sign was found that it was used. The sources are landlords’ guides, one updated in June 2026.
