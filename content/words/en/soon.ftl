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

hurt-neck-no-mark = Pressure on your neck can harm you inside, even when there is no mark. See a doctor for it, and for a blow to the head. Trouble can come days or weeks later. Emergency department care is free for everybody.
    .notice = time away from home; a hospital letter
    .learn = The hospital would learn your name and what you say.
hurt-neck-call-999-signs = Call 999 if it is hard to breathe, swallow, speak or see. Call 999 if you faint, have a fit or get confused. Call too for weakness, vomiting that goes on, or sleepiness that does not lift. This holds after a hand on the neck or a blow to the head.
    .notice = a call in your call list
    .learn = The ambulance crew would learn where you are and what happened.
hurt-neck-crime = Strangling is one of the strongest signs of danger to life. It is a crime, even when nothing shows. In England and Wales it is a crime of its own since 7 June 2022. In Northern Ireland it is one since 26 June 2023. In Scotland it is dealt with as assault, for example.

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
trip-forced-marriage-unit = If you fear a forced marriage, or being left abroad, you can call the Forced Marriage Unit. The number is 020 7008 0151, weekdays 9 to 5. In the UK it helps anyone; abroad it helps British nationals. The Home Office is one of its two owners. We don’t know what it tells immigration staff.
    .notice = a call in your call list
    .learn = The unit can write down your name, address, birth details, passport number and family. You can ask about that first.
trip-leave-copies = Before a trip you can leave three things with a friend you trust. They are the address abroad, your passport details and the flights.
    .notice = a message to your friend; a photo of your passport
    .learn = Your friend would learn where you go.
trip-left-abroad-way-back = Leaving a partner abroad by a trick is a known form of abuse. Since 31 January 2024 some of these partners can ask to come back. It is only for some partner visas. Others can have no way back.
    .notice = emails and letters about the application
    .learn = The Home Office would learn where you are and what happened.

## soon · made-to-sponsor

made-to-sponsor-say-no = You can say no to sponsoring a husband or wife. The Forced Marriage Unit says that it can help to stop such a visa. It does not always work: 42 of 88 were given all the same, one report of 2018 found. Ask first who will see your words; in 2018 others could.
    .notice = a call in your call list; a visa that is refused
    .learn = The unit is partly the Home Office. It would learn that you do not want this marriage.

## soon · letter-with-a-date

letter-show-before-the-day = A date in a letter can be a time limit. Show the letter to a solicitor or a registered adviser before that day. If the day has passed, show it all the same.
    .notice = the letter or a photo of it; a call to an adviser
    .learn = The adviser would learn what the letter says. A solicitor works for you alone, not for whoever pays.
letter-removal-has-steps = One letter does not usually mean removal at once. Only the Home Office, which decides on visas, can remove a person. Usually it gives reasons first, then five working days to get legal advice. There are exceptions, and people can be held while this goes on.
letter-visa-made-shorter = A letter can say that your visa will end sooner. After a separation the Home Office usually leaves 60 days, or less if your visa ends before, law firms say. It writes to the last address it has. The letter can reach the old home while you are elsewhere.
application-is-in-your-name = An application in your name is yours. The person harming you cannot take it back in their own name. But they can tell the Home Office that they no longer support it. Who has your login matters. Taking it back cannot be undone, and can end your permission: ask an adviser first.
    .notice = a letter from the old lawyer; a change in the account
    .learn = The Home Office would learn who your new adviser is.

## soon · officers

officers-not-the-time-to-ask-first = With officers at the door, asking first does not fit. You can ask if they are police or immigration officers. You can say that you are the one being harmed. You can ask for an interpreter who is not family.
    .notice = your words, if the person harming you can hear
    .learn = The officers would learn what you say.

officers-at-home-together = Everybody at home hears what you say at the door. You can ask police to speak to you apart from the person harming you.
    .notice = your words, if the person harming you can hear
    .learn = The officers would learn what you say.
officers-immigration-need-a-warrant = Immigration officers need a warrant in general, or a yes from someone who lives there. You can ask to see the paper; a warrant names the address. You can say no, or take back a yes. Blocking officers, using force or giving false details can be a crime. Police can come in to save a life.
    .notice = a search of the rooms
    .learn = The officers would learn who is in the home.
officers-police-names-england-wales = No general law makes you tell police who you are. Some laws do, for drivers or after an arrest, for example. A false name can be a crime, and a suspect who will not say can be arrested.
    .notice = police who say your name aloud
    .learn = The police would learn the name that you give.
officers-police-names-scotland = Police in Scotland can order a suspect, or a witness on the spot, to give their details. That can be you. It covers name, address, birth date and place, and nationality, not visa papers. Refusing without good reason can be a crime.
    .notice = police who say your name aloud
    .learn = The police would learn those details.
reporting-day-ask-adviser = We found no rules on reporting days that we can rely on. A solicitor or a registered adviser can tell you what to do before the day.
    .notice = a call to an adviser
    .learn = The adviser would learn when you report.
held-ask-for-bail = If you are held in a removal centre, you can ask for release, called bail. More than half of those held in 2024 got it. Bail for Immigration Detainees helps for free. In England’s centres half an hour with a solicitor is free: ask the welfare team, and for an interpreter.
    .notice = calls and letters from the centre
    .learn = The Home Office would learn that you ask for release.
held-tell-the-doctor = If you are held, you can tell the centre’s doctor and your lawyer about the abuse. Home Office policy counts sexual or gender-based violence, torture, trafficking and pregnancy as signs of risk. The policy is not a ban on holding you.
    .notice = an examination and its papers
    .learn = The doctor would learn what happened. The Home Office would learn it if it is in a report.

## soon · accused

accused-solicitor-first = You can ask for a free solicitor before you answer any question. That holds for everybody at a police station, whatever their papers. You can ask for an interpreter and a doctor too. You do not have to answer, but silence can count against you later in court.
    .notice = a call to the person you name
    .learn = The police would learn that you want a solicitor. The solicitor must keep what you say private, with few exceptions.
accused-before-a-caution = Ask for the solicitor before you accept or sign a caution. A caution says that you did it, and it stays on record. You can say: “I am the one being harmed.”
    .notice = a paper from the police station
    .learn = The police would keep a caution on record.
accused-nationality = After an arrest police can order you to say your nationality, and later to show a passport. Fingerprints are checked against immigration records. This is about people under arrest, not people who report abuse. We read the law of 2017, and did not check if it applies everywhere.
    .notice = questions at the police station
    .learn = The police would learn your nationality. Some police stations have immigration officers.
accused-scotland-lawyer-first = In Scotland you can have a free lawyer before and during any police interview. You do not have to answer questions about what happened. You must give your name, address, date and place of birth, and nationality. You can ask for the letter on your rights in your language.
    .notice = a call to the person you name
    .learn = The police would learn that you want a lawyer.
accused-northern-ireland-gap = We have not read the rules for people held by police in Northern Ireland. There is a right to a solicitor there too. You can ask for one, and for an interpreter, before you answer.
    .notice = a call to a solicitor
    .learn = The police would learn that you want a solicitor.

## soon · tonight

tonight-helpline-looks = If you must leave tonight, a national helpline can look for a refuge space at once. Many people are turned away, so ask more than once. In danger, call 999.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## soon · asylum-housing-ends

asylum-housing-ends = When you get refugee status, your asylum housing and money stop after a notice. For decisions since 9 March 2026 you have 42 days, one charity said then. You can ask for more time; the Home Office seldom says yes. A new refugee can get benefits and help with a home like others.
    .notice = letters about your housing
    .learn = The Home Office would learn why you ask for time.
