# Helplines, charities and registrars; the Forced Marriage Unit; modern slavery. What they pass on, what to ask, what follows.

heading-made-to-work = Made to work, or trafficked
heading-say-first = You can say these three things first
heading-helplines-practice = Helplines, reports and referrals: for people who help
heading-helplines-evidence = Helplines, marriage and modern slavery: law and history
service-helpline = Helpline or abuse charity
service-helpline-about = About helplines and abuse charities
service-registrar = Registrar, for a wedding
service-registrar-about = About the registrar

# What somebody who helps can ask a service, with no name.
-ask-helper-helpline = “I support somebody, and give no name. When would you tell others what we say?”

cell-helpline-england = Each has its own rules. One chat names one limit: serious risk to a child or an adult at risk.
    .know = You decide what you tell a helpline, and each has its own rules. We found no law that makes it report a visa. A child at serious risk is a usual limit. Ask at the start when it would tell somebody else. You need not give your real name.
    .ask = “When would you tell somebody else about me?”
    .ask-helper = { -ask-helper-helpline }
    .ask-not = In danger now, call 999. Do not ask on a phone that the person harming you checks.
cell-helpline-scotland = Tells others without your agreement only in rare cases, such as danger to life. Your visa is not one.
    .know = Scotland’s helpline tells others without your agreement only in rare cases, and your visa is not one of them. Examples are danger to life, harm to a child, or a court order. It can do so only if it knows enough. You choose what to say. Other helplines have their own rules.
    .ask = “When would you tell somebody else about me?”
    .ask-helper = { -ask-helper-helpline }
    .ask-not = In danger now, call 999. Do not ask on a phone that the person harming you checks.
cell-helpline-wales = We found no law that makes a helpline report a visa. We did not find this line’s own rules. Ask first.
    .know = You decide what you tell a helpline; it can only pass on what it knows. We found no law that makes it report a visa. We did not find the full rules of the helpline in Wales, and that is not a promise. Ask at the start when it would tell somebody else.
    .ask = “When would you tell somebody else about me?”
    .ask-helper = { -ask-helper-helpline }
    .ask-not = In danger now, call 999. Do not ask on a phone that the person harming you checks.
cell-helpline-northern-ireland = We found no law that makes a helpline report a visa. We did not find this line’s own rules. Ask first.
    .know = You decide what you tell a helpline; it can only pass on what it knows. We found no law that makes it report a visa. But in Northern Ireland everybody has a duty to tell police of serious crime. We don’t know how helplines treat it. Ask at the start.
    .ask = “When would you tell somebody else about me? When must you tell the police?”
    .ask-helper = “I support somebody, and give no name. When would you tell others? When must you tell the police?”
    .ask-not = In danger now, call 999. Do not ask on a phone that the person harming you checks.
cell-registrar-uk = Must tell the Home Office if there is good reason to think that a marriage is a sham.
    .know = A registrar must tell the Home Office at once if there is good reason to suspect a sham marriage. A sham is a marriage for a visa and not for a life together. Since March 2015 the Home Office also looks at some planned marriages of people from abroad. This is so in all four nations.
    .ask = “What do you write down about us, and who sees it?”
    .ask-not = Not with the person harming you beside you. In danger, call 999.
path-helpline-england-ask = You call and ask: “When would you tell somebody else about me?” You need not say your name.
path-helpline-england-talk = You decide what you tell. The helpline can only pass on what it knows. You can end the call at any time.
path-helpline-england-limits = One chat names its limit: serious risk of harm to a child or an adult at risk. Another line says: if police instruct it or a court orders it.
    .leaves = Here information can leave: to the authorities. The chat can find your internet address.
path-helpline-scotland-ask = You call and ask: “When would you tell somebody else about me?” You need not say your name.
path-helpline-scotland-talk = You decide what you tell. The helpline can only pass on what it knows. You can end the call at any time.
path-helpline-scotland-limits = Without your agreement it tells others only in rare cases. They include danger to life, harm to a child or an adult at risk, and a court order. Your visa is not one.
    .leaves = Here information can leave: to police or social services, if the helpline knows enough about who you are.

## sharing · helpline

share-helpline-scotland = Scotland’s domestic abuse and forced marriage helpline does not count your visa among its reasons to tell others. It tells without your agreement only in rare cases. Examples are danger to life, harm to a child or adult at risk, and a court order.
    .notice = a call in your call list
    .learn = The helpline would learn only what you choose to say.
share-helpline-own-rules = Each helpline has its own rules on what it passes on. We found no law that makes an abuse charity or an advocate report your visa; that is not a promise. They can pass things on when somebody is at risk of serious harm, above all a child. None that we read promises that a call leaves no record.
    .notice = a call in your call list
    .learn = The helpline would learn what you tell it.
share-helpline-northern-ireland = In Northern Ireland anyone who knows of a serious crime has a duty to tell the police. It is about the crime, not about your visa. We don’t know how helplines treat it. You can ask before you tell details.
    .notice = a call in your call list
    .learn = The helpline would learn that you ask.
share-helpline-forced-marriage-unit = The Forced Marriage Unit is run by the Home Office and the foreign ministry together. It helps to stop forced marriages. It can record your name, address, birth date and passport number. We did not find what it passes to immigration staff.
    .notice = a call in your call list
    .learn = The unit would learn what you tell it. It is partly the Home Office.

## sharing · registrar

share-registrar-sham = A registrar who has good reason to suspect a sham marriage must tell the Home Office at once. This is law in all four nations. It is about the marriage, not about abuse. Since March 2015 the Home Office also looks at some planned marriages of people from abroad.
    .notice = letters from the registrar
    .learn = The Home Office would learn both your names.

## say · helpline

say-helpline-fmu = To the Forced Marriage Unit you or a helper can say: “What do you write down, and who sees it?” You can ask with no name. The unit is partly the Home Office.
    .notice = a call in your call list
    .learn = The unit would learn that somebody asks, and the number if it shows.

## say · registrar

say-registrar = You can ask a registrar: “Can I speak with you alone? What do you write down about us, and who sees it?” If you are being forced to marry, a helpline or 999 can hear you before the day.
    .notice = a call in your call list; being asked into a room alone
    .learn = The registrar would learn that you are worried.

## talk

talk-say-safe-to-talk = “I can talk for ten minutes. Do not call or write to me.” People who control others read messages and check phones. You can end the call and call again.
talk-say-interpreter = “I need an interpreter who is not from my family or community.” Say your language in English. A relative who interprets can pass on what you say.
talk-ask-what-they-pass-on = “When would you tell somebody else? Do you tell the Home Office?” Each helpline has its own rules, with limits such as a child in danger. You need not give your real name.
talk-you-decide = You decide what you tell a helpline. It can only pass on what it knows; a phone number or email can show who you are. You can leave this page, or end a helpline call, at any time. Police and social workers can go on without you.
    .notice = a call in your call list
    .learn = The helpline would learn your number, if it shows.
talk-under-18 = More can be passed on without your agreement while you are under 18. When a child is at risk of harm, workers do not need it. Advice of 2024 for England says so; elsewhere we have not read the rules. You can ask first: “When would you tell somebody else?”
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## told · helpline

told-helpline = If you have called a helpline, it can only pass on what you told it. You can ask what it wrote down and who got it. A number or an email can show who you are.
    .notice = an answer by post or email
    .learn = The helpline would learn where to write to you.
told-helpline-fmu = If you have told the Forced Marriage Unit, a unit that is partly the Home Office knows. You can ask it what it wrote down and who sees it. We did not find what it passes to immigration staff.
    .notice = calls or messages from the unit
    .learn = The unit would learn that you worry about this.

## told · registrar

told-registrar = If a registrar has reported a suspected sham marriage, the Home Office can know both names. It is a report of suspicion, not a finding. A solicitor or a registered adviser can look before you answer any letter.
    .notice = letters from the Home Office
    .learn = The adviser would learn about the marriage and your status.

## rights · made-to-work

slavery-you-agree-england-wales = In England and Wales an adult’s name goes into the national system on slavery only if you agree. For a child no agreement is needed. That system belongs to the Home Office. After a no, police and councils must still report that they met somebody, but can leave out your name. Charities can refer you too, and you can read the form first.
    .notice = calls, papers to sign
    .learn = With your name, the Home Office would learn who you are. Its officials decide the case.
slavery-you-agree-scotland-northern-ireland = In Scotland and Northern Ireland laws of 2015 say that an adult can be named as trafficked only with agreement. We don’t know if these duties to report have begun. Police can act on what they learn in other ways.
    .notice = calls, papers to sign
    .learn = The police, and with a referral the Home Office, would learn who you are.

## practice · helplines-practice · helper

help-anonymous-reports = Do not offer a report without a name as a way round. One force says that it traces people only at serious risk to life or of serious injury. But in a home the facts show who told, to police and to the person harming them.
help-harming-person-weak-status = When the person harming has weak status, use the same police and court tools as for anybody else. Guidance on Marac meetings says so. Reporting their status can end a visa that depends on it. Ask a registered adviser before anyone does; that is a practical warning, not in the guidance.
help-helpline-policy = Know your own service’s rules and say them before somebody tells you their status. Read the data terms in your contract with a council or the Home Office. No legal duty to report status was found for abuse charities; that is general knowledge. No page promises that calls leave no record.
help-slavery-referral = Ask for a clear yes before a named slavery referral, and show the form first. In England and Wales public bodies must report even after a no, but without the name. Choose who refers: a charity can be a first responder. With the name, Home Office officials decide the case.
help-fmu-ask-without-name = Ask the Forced Marriage Unit without a name what it would share. It is a joint unit of the Home Office and the foreign ministry. Its privacy notice of 2020 was withdrawn; of the newer one of May 2022 only the front page was read.
help-registrar-sham = Explain the sham marriage duty before notice is given to a registrar. It is in section 24 of the Immigration and Asylum Act 1999. Forced marriage is another matter: see the person alone, and never with family to interpret. We read only the start of the guidance on the scheme of March 2015.

## evidence · helplines-evidence · evidence

ev-sham-marriage-duty = Section 24 of the Immigration and Asylum Act 1999 makes registrars report suspected sham marriages. Since March 2015 a referral scheme stands beside it; statutory guidance is version 3.0 of June 2023. The notes of 1999 say that registrars cannot question couples on status. That was before the scheme.
ev-fmu-2008 = In March 2008 the government told Parliament how posts abroad treat forced marriage cases. They would not be passed to local authorities as a matter of course, since that could put people in danger.
ev-slavery-scotland = Section 38 of Scotland’s Act of 2015 holds the duty to notify Police Scotland. In November 2025 ministers were still consulting on its start. Section 13 of Northern Ireland’s Act of 2015 names the National Crime Agency. Whether either is in force was not found.
