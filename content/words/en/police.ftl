# Police: what they can pass on, what to ask, what follows if you have told them. Also the risk meeting (Marac).

heading-police-work = Police: for people who help
heading-police-do-not = Police: what not to do

service-police = Police
service-police-about = About the police
service-risk-meeting = Meeting about high danger, called Marac
service-risk-meeting-about = About the meeting on high danger

# What somebody who helps can ask a service, with no name.
-ask-helper-police = “I support somebody, and give no name. What do you write down? When would you tell Immigration Enforcement?”
-ask-helper-meeting = “Does the meeting ask about visas? Who is there, and who could pass on what is said?”

cell-police-england-wales = If police think that you have no permission, they can choose to share. A plan to ask you first is reported; it is not law.
    .know = Nothing we read makes reporting abuse an immigration offence. If police think you have no permission, they can choose to tell Immigration Enforcement, which looks for people without it. No law stops that. We found none that orders it. If a visa depends on somebody, the bigger worry is what happens when that ends. In danger, call 999, whatever your visa.
    .know-valid = Nothing we read makes reporting abuse an immigration offence. Police can still check who you are. If your permission depends on somebody, the bigger worry is what happens to it when the relationship ends. An adviser can tell you before you decide. In danger, call 999.
    .know-without = If police think that you have no permission, they can choose to tell Immigration Enforcement, which looks for people without it. No law stops them. We found no law that orders them to. One charity reports a plan of December 2025 to ask you first; saying no does not always stop it. In danger, call 999 all the same.
    .ask = “What do you write down about me, and who sees it? Do you ask me first?”
    .ask-helper = { -ask-helper-police }
    .ask-not = In danger: call 999, say where you are. Not with officers at the door, or police in Scotland.
cell-police-scotland = If police think that you have no permission, they can choose to share. We found no published rule of Police Scotland.
    .know = Nothing we read makes reporting abuse an immigration offence. If police think you have no permission, they can choose to tell Immigration Enforcement, which looks for people without it. No law stops that. We found none that orders it. If a visa depends on somebody, the bigger worry is what happens when that ends. In danger, call 999, whatever your visa.
    .know-valid = Nothing we read makes reporting abuse an immigration offence. Police can still check who you are, and can ask your nationality. If your permission depends on somebody, the bigger worry is what happens to it when the relationship ends. An adviser can tell you before you decide. In danger, call 999.
    .know-without = If police think that you have no permission, they can choose to tell Immigration Enforcement, which looks for people without it. No law stops them. We found no law that orders them to. We found no published rule of Police Scotland. In danger, call 999 all the same.
    .ask = A helpline or a lawyer, not the police: “What must I tell the police, and what do they pass on?”
    .ask-not = Not with police: officers can require your name, address, date and place of birth, nationality.
cell-police-northern-ireland = Police say: only in very specific and exceptional circumstances. It is their instruction, not a law. We have not read it.
    .know = Nothing we read makes reporting abuse an immigration offence. Immigration Enforcement looks for people without permission. Police here say that they tell it only in exceptional circumstances. We don’t know which. It is no law, and earlier assurances proved wrong. If a visa depends on somebody, the bigger worry is what happens when that ends. In danger, call 999, whatever your visa.
    .know-valid = Nothing we read makes reporting abuse an immigration offence. Police can still check who you are. If your permission depends on somebody, the bigger worry is what happens to it when the relationship ends. An adviser can tell you before you decide. In danger, call 999.
    .know-without = Police can choose to tell Immigration Enforcement, which looks for people without permission. Police here say that they do so only in exceptional circumstances. We don’t know which. It is an instruction, not a law. Until March 2023 they reported people as routine, though they had said otherwise. In danger, call 999 all the same.
    .ask = “What do you write down about me, and who sees it? Do you ask me first?”
    .ask-helper = { -ask-helper-police }
    .ask-not = In danger now, call 999 and say where you are. Do not ask with officers at the door.
cell-risk-meeting-england-wales = A charity’s guidance says: only if the meeting agrees, to keep you from harm. It is not law. Police are there.
    .know = A charity’s guidance says that what is said there should not be used to remove you. Immigration Enforcement should not be there. It is not law. Police are there and follow their own rules. You should be asked, but the meeting can go on without your agreement.
    .ask = “Will a meeting talk about me? Who is there, and what is written down?”
    .ask-helper = { -ask-helper-meeting }
    .ask-not = In danger now, call 999 first.
cell-risk-meeting-scotland-northern-ireland = A charity’s guidance says: only if the meeting agrees. It does not say that it covers this nation. Police are there.
    .know = A charity’s guidance says that what is said in these meetings should not be used to remove you. It does not say which nations it covers. We found no rule for Scotland or Northern Ireland. That is not a promise. Police are there and follow their own rules.
    .ask = “Will a meeting talk about me? Who is there, and what is written down?”
    .ask-helper = { -ask-helper-meeting }
    .ask-not = In danger now, call 999 first.

path-police-england-wales-call = You call or go in. In danger, say where you are first. Otherwise you can ask what is written down before you give your name.
path-police-england-wales-apart = Police should speak to you apart from the person harming you. They can arrest that person if they think that a crime has happened. This is from one area in England.
path-police-england-wales-record = Police write a record. A name check can show what the Home Office knows about you. Officers should not search only for your status, police chiefs said in 2018.
    .leaves = Here information can leave: to Immigration Enforcement, if police think that you have no permission. One charity reports a plan of December 2025 that police need your agreement first. It is not law.
path-police-england-wales-children = If a child saw or heard abuse, police must make sure that the school is told. They often tell the council’s children’s services too. This is about the child, not about your visa.
    .leaves = Here information can leave: to the school and to children’s services.
path-police-england-wales-meeting = If police see high danger, services can meet to plan how to protect you. One area’s guidance says that you should be asked, but that they can meet without your agreement. Police can go on without you.
    .leaves = Here information can leave: to health, housing, children’s services and an advocate.

path-police-scotland-call = You call or go in. In danger, say where you are first. You can ask a helpline or a lawyer beforehand what you must tell.
path-police-scotland-details = Officers who suspect a crime can require your name, address, birth date and place, and nationality. They must first say what it is about. It does not cover visa papers.
path-police-scotland-record = Police write a record. They can choose to contact the Home Office. We found no published rule of Police Scotland on when.
    .leaves = Here information can leave: to Immigration Enforcement, if police think that you have no permission.
path-police-scotland-children = If police worry about a child, they pass it on as soon as they can. In Highland it goes to a named person, often in the school or health service. This is about the child, not about your visa.
    .leaves = Here information can leave: to the school, health service or a social worker.

path-police-northern-ireland-call = You call or go in. In danger, say where you are first. Otherwise you can ask what is written down before you give your name.
path-police-northern-ireland-record = Police write a record. A women’s group says that officers are told not to ask about status. They should share only in exceptional circumstances. We have not read which.
    .leaves = Here information can leave: to Immigration Enforcement. We don’t know in which cases.
path-police-northern-ireland-children = If children were there, police tell the school by the next morning. In a trial they asked a parent first. We don’t know if they still ask.
    .leaves = Here information can leave: to the staff who protect children at the school.

## sharing · police

share-police-call-999 = In danger now, call 999, whatever your visa. What follows is about what police write down and pass on.
    .notice = a call in your call list; officers who come to the door
    .learn = The police would learn what you say. A silent call from a landline usually shows where you are.
share-police-valid = Nothing we read makes reporting abuse an immigration offence. The sharing that people fear is about those who seem to have no permission. Police can still check who you are, and nothing that we read promises that details are never passed on. If your visa depends on somebody, the bigger worry is what happens to it when the relationship ends.
    .for = If you have a visa, settled status or a British passport
    .for-helper = If they have a visa, settled status or a British passport
share-police-permission-can-run-out = A permission can run out, or be cut short, without you knowing. A letter can go to your old address, or to an email that the person harming you can read. If police think that you have none, they can choose to tell Immigration Enforcement.
    .for = If you have a visa or other permission, or wait for a decision
    .for-helper = If they have a visa or other permission, or wait for a decision
share-police-can-choose = If police think that you have no permission to be here, they can choose to tell Immigration Enforcement. It is the part of the Home Office that looks for people without permission. No law stops them. We found no law that orders them to.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-police-asking-is-no-offence = Nothing we read makes asking police for help an immigration offence, for anybody. The laws on abuse do not ask what visa you have. A report can still have effects on your stay.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-police-agreement-reported = One charity reports a plan of December 2025: police need your agreement before they tell Immigration Enforcement about you. It is not a law. We have not seen its text, its start or its exceptions. Saying no does not always stop it.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-police-what-they-pass-on = What police pass on can include your address, press reports of 2023 said. A name check made for another reason can show your status. Police chiefs said in 2018 that police never search only to find it. We don’t know how it is since the change reported in December 2025.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-police-guidance-two-halves = Guidance of 2018 says that you are first of all somebody harmed by a crime. Officers should not use immigration law against you, it says. It also says that they should tell Immigration Enforcement of doubts about your status. It is no law: police have power to arrest some people without permission. Newer words were not found.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-police-scotland = We found no published rule of Police Scotland on what it tells the Home Office. In 2023 it said that it has reasons to contact it, such as keeping people from harm. Nothing that we read says that police in Scotland ask for your agreement first.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-police-northern-ireland = Police in Northern Ireland say that they tell Immigration Enforcement about people harmed only in very specific and exceptional circumstances. This stands in a written instruction, not in a law. We have not read it, so we don’t know what counts as exceptional. A women’s group says that officers are told not to ask about status.
share-police-northern-ireland-past = Earlier assurances by police in Northern Ireland proved wrong. From October 2018 to March 2023 police there reported people from abroad as routine, also people harmed by crime. They had said that they did not.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
share-police-partners-past = In England and Wales you can ask police if a partner has a history of abuse. It is called Clare’s Law, and somebody else can ask for you. We don’t know if such a request has led to a check of status.
    .notice = a call or letter from police; an online form in your browser
    .learn = In one force whose page we read: your name, address, date of birth, and any crime that you tell.

## rights · police

rights-police-victims-code = The services of the Victims’ Code are open to you whatever your status, the government said in March 2024. They include support after a crime. The Code does not stop police from telling the Home Office. A new Code was being drawn up in February 2026; what became of it was not found.
rights-police-their-own-status = If the person harming you has no permission here, police and courts can act as with anyone else. So says a charity’s guidance for risk meetings. What police tell the Home Office about them, we don’t know. If your permission depends on theirs, you can ask a registered adviser first.
    .notice = a call in your call list
    .learn = The adviser would learn what you tell them.

## sharing · risk-meeting

share-marac-what-it-is = If services see high danger, they can meet and share what they know about you. The meeting is called a Marac. Police, the council and health are there. Guidance of one area in England says that you should be asked, but that it can go on without your agreement.
share-marac-immigration = A charity’s guidance says that Immigration Enforcement should not be at a Marac. What is said should not be used to remove you. It should be passed on only if the meeting agrees, to keep you from harm. It is not law, and names no nations. Police are there and follow their own rules.

## say · risk-meeting

say-marac-ask = You can ask: “Will a meeting talk about me? Who is there, and what is written down?” Guidance of one area in England says that you should be asked, and told when that does no harm.
    .notice = calls or messages from an advocate
    .learn = The service would learn that you know of these meetings.

## say · police

say-police-neutral = In danger now, do not stop to ask: call 999 and say where you are. At other times you can ask first, by phone or at a desk: “What do you write down about me, and who sees it? Do you ask me first?” You decide afterwards what you tell police.
    .notice = a call in your call list
    .learn = The police would learn that somebody asks, and your number if it shows.
say-police-let-a-helper-ask = A helpline or an advocate can ask police for you, without your name: what is shared, and with whom? A number or an email can still show who asks. No rule was found that makes police answer at once.
    .notice = a call to a helpline in your call list
    .learn = The police would learn that somebody asks, not your name.
say-police-agreement = If police ask you to agree to tell the Home Office, you can say: “I want advice before I answer. What happens if I say no?” One charity warns that such a yes is not always a free choice. Saying no does not always stop the sharing.
    .notice = police who wait, or call again
    .learn = The police would learn that you want advice.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
say-police-at-the-door = With officers at the door, do not use these questions. You can say: “I am the one who is being harmed.” You can ask to speak apart from the person harming you, and for an interpreter who is not family.
    .notice = your words, if the person harming you can hear
    .learn = The police would learn what you say.
say-police-scotland = Do not use the asking first questions with police in Scotland. Officers who suspect a crime can require your name, address, birth date and place, and nationality. Refusing without good reason can be a crime. You can ask a helpline first: “What must I tell the police, and what do they pass on?” In danger, call 999.
    .learn = The police would learn these details. They do not include visa papers.
    .notice = a call in your call list

## told · police

told-police-first = Telling police does not mean that Immigration Enforcement knows. No law that we found orders police to tell it. We don’t know how often police do so today. This is not your fault.
told-police-valid = Telling police does not by itself end a permission to be here. Only the Home Office can end it. Nothing we read makes reporting abuse an immigration offence. If yours depends on a relationship, an adviser can tell you what comes next.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your status.
    .for = If you have a visa or other permission, or wait for a decision
    .for-helper = If they have a visa or other permission, or wait for a decision
told-police-advice = Advice can come before any letter to the Home Office. If a paper from it comes, show it to a solicitor or a registered adviser at once: it can have a date.
    .notice = calls or messages to an adviser; a letter by post
    .learn = The adviser would learn your status and what police know.
told-police-what-was-passed-on = We don’t know if police passed on anything about you. Every force in England and Wales passed on somebody’s details at least once, from April 2020 to March 2023. An address can be part of it. The officer or the force decided. One charity reports a plan of December 2025 that police need your agreement first.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
told-police-two-figures = From 2020 to 2023 nobody was detained or removed in the cases with a known outcome. But in 2020 about one in four got papers saying that they could be. Both are about people whom police passed on. Neither is a promise for today.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
told-police-scotland = Police Scotland could have told Immigration Enforcement about you; we don’t know how often it does so. It did so for 207 people harmed by crime in about two years to 2022. For 19 of them it was domestic abuse. We found no newer figure.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
told-police-northern-ireland = It depends on when you told police in Northern Ireland. From October 2018 to March 2023 people from abroad were reported as routine. Now police say that they share only in exceptional circumstances. We have not read that instruction.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
told-police-protocol = Ministers promised a pause in 2021: no steps to remove you while the criminal case goes on and you get advice. That is a promise, not a right in law. We found no published text.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure
told-risk-meeting = If a Marac has talked about you, you can ask who was there and what was written down. A charity’s guidance says that it should not be used to remove you. That is not law, and names no nations. Police are there.
    .notice = calls or messages from an advocate
    .learn = The service would learn that you worry about this.

## do-not · police-do-not

help-police-never-promise = Do not tell anybody that police never report to immigration. They can choose to, in every nation. The agreement reported in December 2025 is not law. We have not seen its text.
help-police-never-scare-off-999 = Never let a talk about sharing keep somebody from calling 999. In danger, 999 comes first, whatever the visa. For somebody with a valid visa the bigger worry is what the end of the relationship does to it.
help-police-crimestoppers = Do not offer Crimestoppers as a way round. It takes out what could name the caller. But in a home, the facts show who told. It cannot protect the person or keep them informed.
help-police-no-request-from-home = Do not send a request for records before two things are clear. Where does the answer go, and who can read it there? Has a registered adviser seen it, if it goes to the Home Office? It gives the Home Office today’s contact details.

## practice · police-work

help-police-get-the-text = Ask your police force for its text of today, before you need it. The national guidance that we know is of April 2020 and was due for review in April 2022. Ask how the agreement reported in December 2025 is put into practice. Ask what is recorded when somebody says no.
help-police-named-question = The question that names the Home Office is for you, by phone, without a name. “If somebody has no visa, what do you tell Immigration Enforcement? Do you ask first, and who decides?” Write down who answered and when.
help-police-consent-limits = Be there when police ask somebody to agree to sharing. Southall Black Sisters warns that a yes given in shock, before an officer, is not always free. It also says that the requirement moves the risk to the person. A solicitor or registered adviser comes before the answer.
help-police-northern-ireland-suspects = The written instruction of police in Northern Ireland covers people harmed by crime, not suspects. Suspects can still be referred, by email. So somebody accused in turn could count as one: that is our reading. Have a solicitor say early who the main aggressor is.
help-police-control-unit = Police ask about foreign nationals at the National Command and Control Unit. It is the contact centre of Immigration Enforcement, open day and night. Its officers’ guidance has a section on people harmed by crime since October 2024. We have not read that section.
help-police-sponsor-letter = When a sponsor reports the end of a relationship, the Home Office can choose to cut the permission short. It is usually cut to 60 days. It writes to the last address that it holds, so a person who fled can miss the letter. Check the date and the address on file through a registered adviser.
help-police-extra-checks = National police practice tells officers in England and Wales to make extra checks on foreign nationals. It says that any immigration step should support the welfare of the person harmed. The page has no date. How far it covers people who report is not said.
