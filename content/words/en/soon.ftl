# Danger, and what is about to happen this week: 999, injuries, crisis lines, a trip, a letter, officers, being accused.

heading-danger-now = In danger now
heading-neck-and-head = Neck and head injuries
heading-crisis-lines = Somebody to talk to in a crisis
heading-trip-abroad = A trip abroad
heading-made-to-sponsor = Made to sponsor a husband or wife
heading-letter-with-a-date = A letter with a date, or an application under way
heading-officers = Officers at the door, a reporting day, being held
heading-accused = If somebody accuses you
heading-tonight = Leaving tonight
heading-asylum-housing-ends = When asylum housing ends

## soon · danger-now

danger-call-999 = In danger now, call 999. You can call whatever your visa, and without one. Say where you are first. Police and hospital emergency departments are open to everybody.
    .notice = a call in your call list; officers who come to the door
    .learn = The police would learn what you say. A silent call from a landline usually shows where you are.
danger-cannot-speak = If you cannot speak on a mobile, call 999 and press 55 when a voice asks. Cough or tap when you are asked. Without 55 the call can be ended. Pressing 55 does not show police where you are. We read this in texts of 2019 and 2022.
    .notice = a call in your call list
    .learn = The police would learn that somebody at your number cannot speak.
danger-little-english = You can call 999 with very little English. First say “police”, “ambulance” or “fire”. Then say “help” and the English name of your language, for example “help, Urdu”. It can go quiet while an interpreter joins. Stay on the line.
    .notice = a call in your call list
    .learn = The police would learn your language and what you say.
danger-deaf = Deaf people can reach 999 by typing or by signing. You can type in the Relay UK app, or on a textphone with 18000. You can sign on video with 999 BSL, in an app or a web browser. Text messages to 999 work only from a phone that was registered before.
    .notice = an app on your phone; messages that stay on it
    .learn = The police would learn what you type or sign.

## soon · neck-and-head

hurt-neck-no-mark = Pressure on your neck can harm you inside, even when there is no mark. See a doctor for it, and for a blow to the head. Trouble can come days or weeks later. Emergency department care is free for everybody. A stay in hospital after it has other rules.
    .notice = time away from home; a hospital letter
    .learn = The hospital would learn your name and what you say. It can check your status once other care begins.
hurt-neck-call-999-signs = Call 999 if it is hard to breathe, swallow, speak or see. Call 999 if you faint, have a fit or get confused. Call too for weakness, vomiting that goes on, or sleepiness that does not lift. This holds after a hand on the neck or a blow to the head.
    .notice = a call in your call list
    .learn = The ambulance crew would learn where you are and what happened.
hurt-neck-crime = Strangling is a crime of its own, even when nothing shows. It is also one of the strongest signs of danger to life. In England and Wales this is so for acts since 7 June 2022, in Northern Ireland since 26 June 2023. No injury has to be proved.
hurt-neck-crime-scotland = Strangling is a crime in Scotland, though it has no name of its own in law. It is dealt with as assault, for example, which can bring up to life in prison. It is one of the strongest signs of danger to life.

## soon · crisis-lines

crisis-line-england-wales = In a mental health crisis call NHS 111 and choose option 2, day or night. Samaritans answer on 116 123. You can also text SHOUT to 85258. In Wales 111 is free even with no credit on the phone. If life is in danger, call 999.
    .notice = a call or a text on your phone
    .learn = NHS 111 is part of the NHS and can ask who you are. No line that we read about says that it keeps no record.
crisis-line-scotland = In a mental health crisis you can call Breathing Space on 0800 83 85 87. It is free. It can pass your call to the mental health team of NHS 24, on 111. Samaritans answer on 116 123. If life is in danger, call 999. We did not find the hours of Breathing Space.
    .notice = a call in your call list
    .learn = NHS 24 is part of the NHS and can ask who you are.
crisis-line-northern-ireland = In a crisis call Lifeline on 0808 808 8000. It is free, day and night, for anyone who lives in Northern Ireland. Its counsellors say at the start what is kept private. You choose what to say. Samaritans answer on 116 123. If life is in danger, call 999.
    .notice = a call in your call list
    .learn = Lifeline would learn what you choose to say.

## soon · trip-abroad

trip-999-before-the-flight = If somebody is making you travel, help is closest before the flight. You can call 999 until then. Abroad you can be watched, with no passport, money or phone.
    .notice = a call in your call list
    .learn = The police would learn what you say and where you are.
trip-forced-marriage-unit = If you fear a forced marriage, or being left abroad, you can call the Forced Marriage Unit. The number is 020 7008 0151, weekdays 9 to 5. It helps anyone in the UK. The Home Office is one of its two owners. We don’t know what it tells immigration staff.
    .notice = a call in your call list
    .learn = The unit can write down your name, address, birth details, passport number and family. You can ask about that first.
trip-leave-copies = Before a trip you can leave three things with a friend you trust. Leave the address abroad, your passport details and the flights. The Forced Marriage Unit asks people to call it before a trip.
    .notice = a message to your friend; a photo of your passport
    .learn = Your friend would learn where you go.
trip-call-from-there = From abroad the Forced Marriage Unit is on +44 20 7008 0151. There it helps British nationals, also those with a second nationality. For people who are not British we found no such promise.
    .notice = a call abroad in your call list and on the bill
    .learn = The unit would learn where you are.
trip-left-abroad-way-back = Leaving a partner abroad by a trick is a known form of abuse. Since 31 January 2024 some of these partners can ask to come back. It is only for some partner visas. Others can have no way back. Only a solicitor or a registered adviser is allowed to tell you which step fits you.
    .notice = emails and letters about the application
    .learn = The Home Office would learn where you are and what happened.

## soon · made-to-sponsor

made-to-sponsor-say-no = You can say no to sponsoring a husband or wife. The Forced Marriage Unit says that it can help to stop such a visa. It does not always work. One report of 2018 found that 42 of 88 such visas were given all the same.
    .notice = a call in your call list; a visa that is refused
    .learn = The unit is partly the Home Office. It would learn that you do not want this marriage.
made-to-sponsor-statement = Ask the unit who will see your words before you sign anything. In 2018 people had to sign a statement that others could see. Your family can be among them. We don’t know if it is still so.
    .notice = a statement with your name, shown to others
    .learn = The Home Office would learn your name and your reasons.

## soon · letter-with-a-date

letter-show-before-the-day = A date in a letter can be a time limit. Show the letter to a solicitor or a registered adviser before that day. If the day has passed, show it all the same. Only a solicitor or a registered adviser is allowed to tell you which step fits you.
    .notice = the letter or a photo of it; a call to an adviser
    .learn = The adviser would learn what the letter says. A solicitor works for you alone, not for whoever pays.
letter-removal-has-steps = One letter does not usually mean removal at once. Only the Home Office, which decides on visas, can remove a person. Usually it gives reasons first, then five working days to get legal advice. There are exceptions, and people can be held while this goes on.
letter-visa-made-shorter = A letter can say that your visa will end sooner. After a separation the Home Office usually leaves 60 days, or less if your visa ends before. It writes to the last address it has. The letter can reach the old home while you are elsewhere. The 60 days are what law firms say.
application-is-in-your-name = An application in your name is yours. The person harming you cannot take it back in their own name. But they can tell the Home Office that they no longer support it. Someone with your login or email can act as you. You can take another lawyer and ask for your file.
    .notice = a letter from the old lawyer; a change in the account
    .learn = The Home Office would learn who your new lawyer is.
application-take-back-cannot-be-undone = Taking back an application cannot be stopped once the request has arrived. In the UK it can end your permission to stay. Ask a solicitor or a registered adviser before anyone sends such a request for you.
    .notice = emails about the application
    .learn = The Home Office would learn that you ask to end it.

## soon · officers

officers-not-the-time-to-ask-first = With officers at the door, asking first does not fit. You can ask if they are police or immigration officers. The two have different powers. You can say that you are the one being harmed. You can ask for an interpreter who is not family.
    .notice = everybody at home hears what you say at the door
    .learn = The officers would learn what you say.
officers-immigration-need-a-warrant = Immigration officers need a warrant in general, or a yes from someone who lives there. A warrant names the address and must be shown. You can say no, or take back a yes. Blocking officers or using force can be a crime. So can false details.
    .notice = a search of the rooms
    .learn = The officers would learn who is in the home.
officers-what-else-they-can-do = You can ask to see the paper, and for a lawyer before you sign anything. After an arrest, immigration officers can also search that person’s home for papers. Police can come in without a warrant to save a life.
officers-police-names-england-wales = No general law makes you tell police who you are. A court said so in 2021. Some laws do, for drivers or after an arrest, for example. A false name can be a crime. A suspect who will not say can be arrested. Police do ask, and without a name police can do little for you.
    .notice = police who say your name aloud
    .learn = The police would learn the name that you give.
officers-police-names-scotland = Police in Scotland can order a suspect, or a witness on the spot, to give their details. That can be you. It covers name, address, birth date and place, and nationality. Refusing without good reason can be a crime. It does not cover visa papers.
    .notice = police who say your name aloud
    .learn = The police would learn those details.
reporting-day-ask-adviser = We found no rules on reporting days that we can rely on. Only a solicitor or a registered adviser is allowed to tell you what to do before the day.
    .notice = a call to an adviser
    .learn = The adviser would learn when you report.
held-ask-for-bail = If you are held in a removal centre, you can ask for release, called bail. Bail for Immigration Detainees helps for free. In England’s centres half an hour with a solicitor is free. Ask the welfare team for it, and for an interpreter. There can be a waiting list.
    .notice = calls and letters from the centre
    .learn = The Home Office would learn that you ask for release.
held-bail-figures = Many people are let out on bail. In 2024 it was more than half of those held. Legal aid covers asylum, unlawful holding and bail. People in prisons or short-term rooms have less help.
held-tell-the-doctor = If you are held, you can tell the centre’s doctor and your lawyer about the abuse. Home Office policy counts sexual or gender-based violence, torture, trafficking and pregnancy as signs of risk. A doctor’s or a service’s letter helps. The policy is not a ban on holding you.
    .notice = an examination and its papers
    .learn = The doctor would learn what happened. The Home Office would learn it if it is in a report.

## soon · accused

accused-solicitor-first = You can ask for a free solicitor before you answer any question. That holds for everybody at a police station, with any papers or income. You can ask for an interpreter and a doctor too. You can have somebody told where you are.
    .notice = a call to the person you name
    .learn = The police would learn that you want a solicitor. The solicitor must keep what you say private, with few exceptions.
accused-silence = You do not have to answer police questions about what happened. But silence can count against you later in court. Your solicitor can talk with you about it first.
accused-before-a-caution = Ask for the solicitor before you accept or sign a caution. A caution says that you did it, and it stays on record. A registered immigration adviser can tell you what it means for your visa.
    .notice = a paper from the police station
    .learn = The police would keep a caution on record.
accused-say-you-are-harmed = You can tell police: “I am the one being harmed.” Some people who harm accuse the other person first. Ask for an interpreter who is not family.
    .notice = the person harming you hears, if they are near
    .learn = The police would learn what you say about the abuse.
accused-nationality = After an arrest police can order you to say your nationality. An officer can do it who suspects that you are not British. Refusing or lying can be a crime. This is about people under arrest, not people who report abuse.
    .notice = questions at the police station
    .learn = The police would learn your nationality. Some police stations have immigration officers.
accused-passport-and-fingerprints = Police can ask an arrested person in writing for a passport within 72 hours. If you cannot give it, tell your solicitor why. Fingerprints taken at a police station are checked against immigration records. We read the law of 2017. We did not check if it applies everywhere.
    .notice = a letter that asks for your passport
    .learn = The police would learn what the immigration records say.
accused-scotland-lawyer-first = You can have a free lawyer before and during any police interview in Scotland. You can speak with the lawyer in private at any time. You can have somebody told where you are. You can ask for the letter on your rights in your language.
    .notice = a call to the person you name
    .learn = The police would learn that you want a lawyer.
accused-scotland-what-to-say = You do not have to answer police questions about what happened. You must give your name, address, date and place of birth, and nationality.
    .notice = questions at the police station
    .learn = The police would learn those details.
accused-northern-ireland-gap = You can ask for a solicitor in Northern Ireland before you answer. People held there have a right to one. We have not read the rules. You can also say that you need an interpreter.
    .notice = a call to a solicitor
    .learn = The police would learn that you want a solicitor.

## soon · tonight

tonight-helpline-looks = If you must leave tonight, a national helpline can look for a refuge space at once. A helpline or a worker often knows who can help. Many people are still turned away, so ask more than once. In danger, call 999.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## soon · asylum-housing-ends

asylum-housing-ends = When you get refugee status, your asylum housing and money stop after a notice. For decisions since 9 March 2026 you have 42 days. The letter that ends support comes at least 28 days before. We have this from one charity, in March 2026. It can have changed.
asylum-housing-then = A new refugee can get benefits and help with a home like others. You can ask the Home Office for more time in asylum housing. It seldom says yes.
    .notice = a letter or a call from your housing staff
    .learn = The Home Office would learn why you need more time.
