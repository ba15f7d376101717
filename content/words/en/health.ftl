# Doctors, hospitals, midwives, centres for sexual assault: what they share, what is free, what to ask. Conditions and sources: guide/health.toml.

heading-health-care = Health care that is open to you
heading-health-work = Health care: for people who help
heading-health-evidence = Health care: figures and history
heading-health-do-not = Health care: what not to do

service-gp = GP, your local doctor
service-gp-about = About the GP
service-emergency-care = Hospital emergency department
service-emergency-care-about = About emergency care
service-hospital = Hospital, after the emergency
service-hospital-about = About the hospital
service-maternity = Midwife and maternity care
service-maternity-about = About maternity care
service-sexual-assault-centre = Sexual assault referral centre
service-sexual-assault-centre-about = About a sexual assault referral centre

# What somebody who helps can ask a service, with no name.
-ask-helper-gp = “Do you register people who have no papers? What do you pass on, and to whom?”
-ask-helper-alone = “Can you see this person alone? Can the interpreter be somebody who is not family?”
-ask-helper-maternity = “Is maternity care free? If a bill can’t be paid, who is told, and when?”
-ask-helper-hospital = “Is this care free after abuse? If a bill can’t be paid, who is told, and when?”
-ask-helper-centre = “Can somebody come without the police? When would you tell others, and whom?”

cell-gp-england = Needs no papers. Guidance says: ask you before telling the Home Office. Exceptions are serious harm, serious crime, a law or a court.
    .know = In England a GP practice must not refuse you for lack of papers, though many still ask for them. Guidance says that doctors ask you before they give the Home Office anything, even your address. If a child or somebody else is in serious danger, the doctor can tell others.
    .ask = “I was told that you don’t need papers to register me. Is that right?”
    .ask-helper = { -ask-helper-gp }
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-gp-scotland = Needs no papers. We found no rule that makes a GP tell the Home Office. That is not a promise.
    .know = In Scotland you need no papers to register with a GP. Guidance says that a doctor should usually respect your no to telling others. If a child or somebody else is in serious danger, it is different. We found no rule that makes a GP tell the Home Office. That is not a promise.
    .ask = “I was told that you don’t need papers to register me. Is that right?”
    .ask-helper = { -ask-helper-gp }
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-gp-wales = Each practice can choose to take you. The rule of 2025 was read only in part. What is passed on, we don’t know.
    .know = In Wales a GP can choose to take you as a free patient. A practice can ask for ID, and can ask the health board about you. We have read only part of the newest rule. Guidance says that a doctor should usually respect your no to telling others.
    .ask = “What do you write down about me, and who sees it? Do you ask me first?”
    .ask-helper = { -ask-helper-gp }
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-gp-northern-ireland = Registering means a check. An office asks for proof that you live here lawfully, and can ask the Home Office.
    .know = In Northern Ireland registering with a GP means a check of your status. The form goes to an office that asks for papers and can ask the Home Office. Asylum seekers and some others are exempt. Emergency department care is free for everybody, with no GP needed.
    .know-valid = Registering with a GP in Northern Ireland means a check of your papers. The form goes to an office that can ask the Home Office. With papers that show that you live here lawfully, you can usually register. If somebody keeps your papers, an adviser can help. Emergency department care is free for everybody.
    .know-without = Registering with a GP in Northern Ireland means a check. The form goes to an office that can ask the Home Office. Without the right papers it is not processed. An adviser can tell you more before you send it. Emergency department care is free for everybody, with no GP needed.
    .ask = Ask a helpline or an adviser, not the desk: “What does the GP form ask for, and where is it sent?”
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-emergency-care-england = Free for everybody. It writes down who was treated. Checks can come later, on a ward or with an appointment.
    .know = Care inside an emergency department is free for everybody, whatever your visa. You can go if you are hurt. The hospital writes down who was treated. On a ward, or at a later appointment, it can check your status. Care for harm from abuse stays free, if you say so.
    .ask = “I need help now. Can I speak with you alone?”
    .ask-helper = { -ask-helper-alone }
    .ask-not = Not while the person harming you can hear. In danger now, call 999.

cell-emergency-care-other-nations = Free for everybody. We found no rule that makes it tell the Home Office. That is not a promise.
    .know = Care inside an emergency department is free for everybody, whatever your visa. You can go if you are hurt. We found no rule that makes it tell the Home Office. That is not a promise. On a ward, or with a later appointment, other rules apply and a bill is possible.
    .ask = “I need help now. Can I speak with you alone?”
    .ask-helper = { -ask-helper-alone }
    .ask-not = Not while the person harming you can hear. In danger now, call 999.

cell-hospital-england = Can check your status with the Home Office. Must report unpaid debts of £500 or more, over two months old, with no payment plan.
    .know = Emergency care is free for everybody, and in England so is care for harm from abuse, if you tell staff. For other care, a hospital can check your status. It must report unpaid debts of £500 or more that are over two months old and have no payment plan.
    .know-valid = Emergency care is free for everybody, and in England so is care for harm from abuse, if you tell staff. If the health surcharge was paid with your visa, other hospital care is mostly free while it lasts. The hospital can check your status.
    .know-without = Emergency care is free for everybody, and in England so is care for harm from abuse, if you tell staff. For other care, a hospital can check your status and send a bill. It must report debts of £500 or more, over two months old, with no payment plan.
    .ask = “Is this care free for me? Which office sees what I tell you?”
    .ask-helper = { -ask-helper-hospital }
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-hospital-wales = Emergency care is free. Other care can cost money. We found no rule on what hospitals here report. That is not a promise.
    .know = Emergency department care is free for everybody in Wales, and so is some other care. The rest can cost money. We did not find what hospitals here report. An unpaid bill can still count in a visa decision. We found no rule that care for harm from abuse is free here; ask the health board.
    .ask = “Is this care free for me? Which office sees what I tell you?”
    .ask-helper = { -ask-helper-hospital }
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-hospital-scotland = Emergency care is free. Other care can cost money. We found no rule on what hospitals here report. That is not a promise.
    .know = Emergency department care is free for everybody in Scotland. Asylum seekers get all care free, also when refused. For others, hospital care can cost money. We did not find what hospitals here report. An unpaid bill can still count in a visa decision. Ask the health board about harm from abuse.
    .ask = “Is this care free for me? Which office sees what I tell you?”
    .ask-helper = { -ask-helper-hospital }
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-hospital-northern-ireland = Emergency department care is free. After that, one hospital trust says that it must check who gets free care.
    .know = Emergency department care is free for everybody in Northern Ireland, up to the time that you are admitted. After that, a hospital trust in Belfast says that it must check who gets free care. It asks questions and wants papers. We did not find what it tells the Home Office.
    .ask = “Is this care free for me? Which office sees what I tell you?”
    .ask-helper = { -ask-helper-hospital }
    .ask-not = In an emergency, do not stop to ask: get care first, or call 999.

cell-maternity-england = Care should not be refused or delayed. A bill can follow. Unpaid debts of £500 or more must be reported.
    .know = Maternity care should not be refused or delayed because of money or status. If you have to pay, the bill comes afterwards. Unpaid debts of £500 or more must be reported to the Home Office after two months with no payment plan. With the health surcharge paid, care is mostly free.
    .ask = “Who sees what I tell you? Is this care free for me?”
    .ask-helper = { -ask-helper-maternity }
    .ask-not = In an emergency, get care first, or call 999. Not while the person harming you can hear.

cell-maternity-other-nations = We found no duty on midwives to report status. That is not a promise. Hospital care can cost money.
    .know = We found no duty on midwives to report your status, and that is not a promise. The rules on maternity care here were not read. Hospital care can cost money for some people. If the health surcharge was paid with your visa, care is mostly free while it lasts.
    .ask = “Who sees what I tell you? Is this care free for me?”
    .ask-helper = { -ask-helper-maternity }
    .ask-not = In an emergency, get care first, or call 999. Not while the person harming you can hear.

cell-sexual-assault-centre-england = You can go without police. A centre tells others if there is a serious risk of harm. We found no rule on status.
    .know = You can go by yourself, without police, and it is free whatever your visa. A centre does not normally tell others, unless there is a serious risk of harm. If police bring you, the samples belong to their case. We found no rule that makes a centre report status.
    .ask = “When would you tell somebody else? Do you ask me first?”
    .ask-helper = { -ask-helper-centre }
    .ask-not = In danger now, call 999 first.

cell-sexual-assault-centre-other-nations = Similar centres exist here under other names. We have not read their rules.
    .know = Similar centres exist in Wales, Scotland and Northern Ireland, under other names. We have not read their rules. You can ask before you give a name. A helpline can tell you where they are.
    .ask = “Do police have to know? When would you tell somebody else?”
    .ask-helper = { -ask-helper-centre }
    .ask-not = In danger now, call 999 first.

path-gp-england-ask = You ask to register, at the desk or on a form. No papers are needed. You can ask for another contact address if letters to your home do harm.
path-gp-england-papers = The practice can still ask for papers: many do. You can say that you were told that none are needed.
path-gp-england-answer = The practice takes you, or refuses and should write to you within 14 days to say why. It can refuse for a closed list or another area.
path-gp-england-doctor = You see the doctor, and what you say goes in your record. Doctors should usually respect your no to telling others.
    .leaves = Here information can leave: to police or children’s services, if a child or somebody else is in serious danger.

path-gp-northern-ireland-form = You fill in a form at the practice. It asks for papers that show that you live there lawfully.
path-gp-northern-ireland-office = The form goes to the Business Services Organisation. It says that it can check with the Home Office.
    .leaves = Here information can leave: to the Home Office.
path-gp-northern-ireland-answer = With the right papers you are registered. Without them the form is not processed. A registration can be cancelled later.

path-hospital-england-emergency = You are treated in the emergency department. That is free for everybody. The hospital writes down who you are.
path-hospital-england-tell = You can tell staff that the harm comes from abuse. Treating it is free in England, on the ward too.
path-hospital-england-check = On a ward, or at a later appointment, the hospital can check your status. It sends no details about your health.
    .leaves = Here information can leave: to the Home Office, with your name, birth date, nationality and address.
path-hospital-england-bill = If you have to pay, a bill comes. You can ask for a payment plan in writing, or say that no charge is allowed.
path-hospital-england-debt = A debt of £500 or more, over two months old and with no plan, must be reported.
    .leaves = Here information can leave: to the Home Office, with the debt and your address, not your health.

## sharing · gp

share-gp-england-papers = In England a GP practice must not refuse you for lack of papers, or because of your status. Anyone can see a GP free. A practice can refuse for another fair reason, such as a closed list. Many ask for papers all the same: 75 of 100 practice websites did in about 2019.
    .notice = a letter, text or email from the practice
    .learn = The practice would learn your name, an address and your birth date.

share-gp-england-other-address = With no fixed home, you can register in England under another address. It can be a friend’s, a day centre’s or the practice’s own. The practice needs some way to reach you.
    .notice = a letter, text or email from the practice
    .learn = The practice would learn the address and number that you choose to give.

share-gp-england-doctors-keep = Doctors in England are told to ask you before they give the Home Office anything, even your address. They can act without you to prevent serious harm or serious crime, or when a law or court requires it. This is from a doctors’ union, not a law.

share-gp-scotland-papers = In Scotland you need no papers to register with a GP. Having none is no fair reason to refuse or delay you. An older NHS page still asked for papers.
    .notice = a letter, text or email from the practice
    .learn = The practice would learn your name, an address and your birth date.

share-gp-wales-choice = In Wales a GP can choose to take you as a free patient. Free GP care is for people who ordinarily live in Wales, and a practice can ask for some ID. We have read only the start of the newest rule, of 2025. In 2021, 13 of 17 practices near Cardiff said no to a caller’s friend without papers.
    .notice = a letter, text or email from the practice
    .learn = The practice would learn your name and what you tell it.

share-gp-northern-ireland-check = In Northern Ireland registering with a GP means a check. The form goes to an office that asks for proof that you live there lawfully. It says that it can ask the Home Office. Asylum seekers and some other groups are exempt. In an emergency you need no GP: go, or call 999.
    .notice = letters about the form
    .learn = That office would learn your name, address and papers. The Home Office can learn them too.

share-gp-adult-says-no = If you say no to telling others, the doctor should usually respect it, even when you stay at risk. Guidance for doctors in all four nations says so. It is different when somebody else, such as a child, is at risk of serious harm.

share-gp-fgm-girls = A doctor who finds that a girl under 18 was cut must tell the police, in England and Wales. Cutting here means female genital mutilation. It is about girls under 18, not adult women.

## sharing · emergency-care

share-emergency-free = Care inside a hospital emergency department is free for everybody, in all four nations, whatever your visa. If you are hurt, you can go. The hospital writes down who was treated. On a ward or at a later appointment other rules apply, and it can check your status.
    .notice = a stay at the hospital; discharge papers
    .learn = The hospital would learn your name and how you were hurt.

## sharing · hospital

share-hospital-two-halves = Care for harm from abuse is free in England, if you tell staff. For other care, a hospital that is unsure of your status can ask the Home Office. The form can hold your name, birth date, nationality and address. It holds nothing about your health.
    .notice = letters that ask for proof
    .learn = The Home Office would learn these details and that the hospital asks.

share-hospital-debt = Hospitals in England must report some unpaid bills to the Home Office. It is for debts of £500 or more, over two months old, with no payment plan. The report holds your name, birth date, nationality, address and the debt, nothing about your health. A debt with a payment plan is outside that rule.
    .notice = bills and letters by post
    .learn = The Home Office would learn your debt and can learn your address.

share-hospital-debt-effect = The Home Office can choose to refuse a visa because of a reported NHS debt. It is not automatic. Since November 2025 this can also reach family visas. Paying, or keeping to an agreed plan, takes this reason away.

share-hospital-surcharge = If the health surcharge was paid with your visa, hospital care is mostly free while that visa lasts. If your permission is cut short, the cover ends with it. Bills mainly reach visitors and people whose permission ran out.

share-hospital-reports-not-found = We did not find what hospitals here report to the Home Office. The visa rule on debts speaks of the NHS in general, so an unpaid bill here can matter too.

share-hospital-northern-ireland-asks = After the emergency department, a hospital in Northern Ireland can ask who you are and for papers. A Belfast trust says that the law makes it check who gets free care. What it tells the Home Office was not stated.
    .notice = a form; questions about papers
    .learn = The hospital would learn your status.

## sharing · maternity

share-maternity-england = In England maternity care should not be refused or delayed because you cannot pay or your status is unclear. That is from one hospital and a local network, not from the law. A bill can follow, and an unpaid debt can be reported to the Home Office. A problem in pregnancy that abuse caused is treated free, if you tell staff.
    .notice = appointments, scans and letters
    .learn = The hospital would learn your name, your address and your health. It can check your status.

share-maternity-midwives = We found no duty for midwives, health visitors, school nurses or ambulance crews to report your status. That is not a promise. We have not read their rules. Like doctors, they can tell others when a child is in serious danger.

## sharing · sexual-assault-centre

share-sarc-go-yourself = In England a sexual assault referral centre helps after rape or assault, with or without police. It is free. It does not normally tell others, unless there is a serious risk of harm. It can keep samples while you decide about police. If police bring you, the samples become part of their case.
    .notice = a call in your call list; an examination
    .learn = The centre would learn what happened and who you are.

share-sarc-other-nations = Wales, Scotland and Northern Ireland have similar centres under other names. We have not read their rules. You can ask before you give a name: “Do police have to know?”
    .notice = a call in your call list
    .learn = The centre would learn what you choose to say.

## say · gp

say-gp-papers = At a GP desk you can say: “I was told that you don’t need papers to register me.” If the answer is no, you can ask for it in writing. In England the practice should write to you within 14 days; that is from a report of 2015.
    .notice = a letter from the practice
    .learn = The practice would learn that you have no papers to show now.

say-gp-neutral = With the doctor you can ask first: “What do you write down about me, and who sees it? Do you ask me first?” Also: “When would you have to tell somebody else?”
    .notice = a visit to the practice
    .learn = The doctor would learn that you have something to tell.

say-gp-wales = In Wales you can ask: “Can you choose to accept me as an NHS patient?” An advocate can call first, without your name. We found no rule that makes every practice say yes.
    .notice = a call in the call list of whoever asks
    .learn = The practice would learn that somebody asks.

say-gp-northern-ireland = In Northern Ireland do not use the words about papers that people use in England. You can ask a helpline or an adviser first: “What does the GP form ask for, and where is it sent?” In an emergency, go or call 999 all the same.
    .notice = a call in your call list
    .learn = The helpline or adviser would learn what you choose to say.

## say · emergency-care

say-emergency-first = In an emergency, care comes first and questions can wait. You can say: “I am hurt. I need help now.” You can ask to speak with staff alone.
    .notice = a stay at the hospital
    .learn = The hospital would learn your name and how you were hurt.

## say · hospital

say-hospital-abuse = In England you can tell a nurse or doctor: “Somebody close to me did this. I was told that treating it is free.” You can ask that the payment office learns only that you do not have to pay. Not while the person harming you can hear.
    .notice = what you say, if somebody is in the room
    .learn = The hospital would learn about the abuse, and it goes in your record.

say-hospital-payment-plan = If a bill comes, you can say: “I cannot pay this at once. I want a payment plan in writing.” A debt with a payment plan is not among those that the hospital must report.
    .notice = bills and letters by post
    .learn = The hospital would learn that you cannot pay at once.

say-hospital-neutral = Before care that can wait, you can ask: “Is this care free for me? Which office sees what I tell you?” Not in an emergency: get care first.
    .notice = letters about costs
    .learn = The hospital would learn that you ask about costs.

## say · maternity

say-maternity = You can ask a midwife: “Who sees what I tell you? Can I see you alone?” In England you can add: “I was told that care is not delayed because of money or papers.”
    .notice = an appointment by yourself
    .learn = The midwife would learn that you have something to tell.

## told · gp

told-gp = Telling a GP in England does not normally reach the Home Office. Guidance says that doctors ask you first. If a child is in serious danger, the doctor could have told social services. You can ask the practice what it wrote and who saw it.
    .notice = a call or letter from the practice
    .learn = The practice would learn that you worry about this.

told-gp-scotland-wales = A doctor should usually respect your no to telling others. We found no rule here that makes a GP tell the Home Office. That is not a promise. In Wales the practice could have asked the health board.
    .notice = a call or letter from the practice
    .learn = The practice would learn that you worry about this.

told-gp-northern-ireland = If you sent a GP form in Northern Ireland, your details went to an office that can check with the Home Office. We don’t know if it did for you. What you told the doctor is another matter: the doctor should usually ask you.

## told · emergency-care

told-emergency-care = Going to an emergency department was free, and makes no bill by itself. Your name and how you were hurt are in its record. We found no rule that makes it tell the Home Office. You can go again.
    .notice = a stay at the hospital
    .learn = The hospital would learn your name and how you were hurt.

## told · hospital

told-hospital-england = A hospital in England could have asked the Home Office about your status. That form holds your name, birth date and address, not your health. A debt is reported only at £500 or more, after two months, with no plan. So a plan made now still counts.
    .notice = bills and letters by post
    .learn = The hospital would learn that you want to deal with the bill.

told-hospital-bill-wrong = A bill in England for treating harm from abuse can be challenged, also later. The law says that there is no charge, yet people are billed by mistake. An advocate can write to the hospital with you.
    .notice = letters by post
    .learn = The hospital would learn about the abuse.

told-hospital-other-nations = We did not find what hospitals here pass on to the Home Office. An unpaid NHS bill can still count in a visa decision. Paying, or an agreed plan, takes that reason away.
    .notice = bills and letters by post
    .learn = The hospital would learn that you want to deal with the bill.

## told · maternity

told-maternity = We found no duty for a midwife to report your status. That is not a promise. A midwife who fears for a child could have told social services. Care goes on: in England it should not be refused or delayed over money or status.
    .notice = a call or letter from the midwife
    .learn = The midwife would learn that you worry about this.

## told · sexual-assault-centre

told-sarc = A centre in England does not normally tell others, unless there is a serious risk of harm. If police brought you, the police hold the samples. In other nations we have not read the rules. You can ask the centre what was passed on.
    .notice = a call from the centre
    .learn = The centre would learn that you worry about this.

## rights · health-care

care-abuse-free-england = In England treating harm from domestic abuse or sexual violence is free, whatever your status. That is not so if you came to the UK for this treatment. It covers body and mind, and care over a long time. Control and threats count as abuse too, as commonly understood. You have to tell staff, since hospitals often do not ask.
    .notice = words that somebody else in the room can hear
    .learn = The hospital would learn about the abuse, and it goes in your record.

care-free-england = This care is free for everyone in England: GP visits, emergency departments, NHS 111 and birth control, but not abortion. So are tests and treatment for sexual infections and some other infections. Dentists and opticians cost money. Other care outside hospital can cost money too.

care-planned-england = Care that a doctor calls urgent must not be held back for money. For planned care that can wait, hospitals in England must ask some people to pay first, mainly people without permission.
    .notice = letters about costs
    .learn = The hospital would learn your status.

care-free-scotland = This care is free in Scotland whatever your status: GP visits, prescriptions, dental check-ups and eye tests. So are emergency care, birth control and care for infections. Asylum seekers get all NHS care free, also after a refusal. Other hospital care can cost money.

care-free-wales = This hospital care is free for everyone in Wales: emergency care, birth control, sexual infections and some other infections. Prescriptions are free if you are registered with a GP. Refused asylum seekers pay no hospital charges, as we read the rules of 2009.

care-free-northern-ireland = This care is free for everyone in Northern Ireland: emergency care, birth control, HIV, sexual infections and some other infections. Refused asylum seekers keep free care while they stay there. Later changes were not read.

care-abuse-other-nations = We found no rule here that makes care for harm from abuse free, as England has. Only parts of the rules were read, so one could exist. You or a helper can ask the health board or trust: “Is treatment for harm from abuse free here?”
    .notice = a call in your call list
    .learn = The health board or trust would learn what you choose to say.

care-before-you-are-registered = A GP practice must give urgent care to somebody in its area, even before they are registered. In England this is free for up to 14 days.
    .notice = a visit to the practice
    .learn = The practice would learn your name and why you came.

## changes

change-nhs-tracing-deal-ended = A deal that let the Home Office trace people through NHS records ended on 9 November 2018. It can still ask for help to find somebody whose welfare is at risk. By November 2023 nothing had been given that way. We found nothing newer.

change-nhs-debt-rule-2025 = Since November 2025 the visa rule on NHS debt stands in a new part of the rules. It now also covers family routes. Refusing is a choice, not automatic.

## practice · health-work · helper

help-hospital-exemption = Raise the abuse exemption yourself, in England. It stands in the charging rules of 2015, but works only when somebody names it. Ask the clinician to tell the overseas visitor team only that the patient is exempt. A bill sent by mistake must not be collected.

help-hospital-two-months = The two months count. Challenge a wrong bill, or get a small plan in writing, before they end. After a report, the ground is SUI 16.1; the Home Office must prove the debt. Settlement after abuse is not named among its exceptions, in a copy of December 2025. That is a reading; ask a regulated adviser.

help-gp-refused = A GP practice says no: ring it yourself, cite the rule, and ask for the refusal in writing. In England and Scotland, having no papers is no fair reason. A closed list or another area is.

help-gp-wales = In Wales read circular WHC/2025/025 before you call a practice; we read only its opening. It replaced the one of 2021 and sends open cases to the health board’s overseas visitor manager. Ask the practice to use its choice, without a name first.

## do-not · health-do-not · helper

help-gp-northern-ireland = Do not send a GP form in Northern Ireland for somebody without permission before a specialist adviser has looked. It leads to a check and can reach the Home Office. Some groups are exempt. For an emergency, do not wait.

help-never-scare-off-hospital = Never let a talk about bills or checks keep somebody from an emergency department. It is free for everybody. Tell both halves: what is free, and what can be checked later.

## practice · health-work · helper

help-doctor-fgm = Doctors in England and Wales must tell police of female genital mutilation found in a girl under 18. Other regulated health and care staff and teachers have the duty too; we did not read that part. Say so before a mother speaks about a daughter.

help-sarc = Going to a sexual assault referral centre by oneself keeps more choice than going with police. Samples can be kept while the person decides. Ask the centre for its limits before the appointment. Ask in other nations too: their rules were not read.

## may-say · health-work · helper

may-say-hospital-debt = You can say which care is free and how a hospital debt is reported. You can help ask for a payment plan. You cannot say what a debt does to this person’s application. That is for a solicitor or a registered adviser.

## evidence · health-evidence · evidence

evidence-gp-websites = A study of 100 GP practice websites in England found that 75 asked for documents. One said clearly that no address, identity paper or immigration status was needed. It shows one set of practices in about 2019, not today.

evidence-gp-cardiff = In 2021 a caller asked 17 practices in the Cardiff area about an undocumented friend. Staff at 13 said that they would not register the friend. A newspaper reported it. It is older than the circular of 2025.

evidence-nhs-tracing = From 2014 to 2016 the Home Office made about 16,700 tracing requests to the NHS. The deal was suspended in May 2018 and withdrawn on 9 November 2018. By 30 November 2023 nothing had been released on welfare grounds since May 2018. The figure does not cover single hospitals or requests by police.

evidence-charging-still-live = The charging scheme in England still runs in 2026. Its guide was renewed in December 2024 and its model letters in March 2026. A wider digital mark on records was planned and opposed in 2024. Whether it went ahead was not found.
