# For helpers: the first sixty seconds, what not to do, and practice. “You” is the helper.

heading-one-chance = One chance, and forced marriage
heading-accused-and-held = Accused, arrested, held
heading-what-you-must-pass-on = What you must pass on, and what you can hold back
heading-bed-tonight-calls = A bed tonight: whom to ring, in which order
heading-orders-and-lawyers = Orders, lawyers, benefits

## sixty-seconds · helper

sixty-are-you-alone = Ask: “Are you alone? Can anyone hear us?” See the person you support on their own, also when somebody came with them. This can be the only chance to speak.
sixty-whose-phone = Ask: “Whose phone is in the room, and who can open it?” Phones, children’s devices and devices in the home are used to listen and to follow. Leave them outside if the person you support agrees.
sixty-interpreter = Ask: “Shall I get an interpreter who is not family and not from your community?” Never use a child, a relative or a friend. In a small language group, use the phone and a person from far away.
sixty-what-i-must-pass-on = Say, before they tell you their status: “This is what I must write down. This is what I must pass on, and to whom.” Name the case of a child at risk. Then they decide what to tell you.
sixty-reach-you-how = Ask: “How and when can I reach you? Who else picks up, reads the post or opens the email?” Agree on a code word. Do not end without a plan.

## do-not · helper

do-not-ring-the-home-office = Do not ring the Home Office for them. A call can tell it that a relationship is over, and where they live. It then can cut a visa short, usually to 60 days. A registered adviser or a solicitor knows what to say, and when.
do-not-ring-family-or-elders = Do not ring family, friends or community leaders. Do not tell them what was said. Do not try to bring them back together. A call that is meant well can do harm.
do-not-ring-an-embassy = Do not ring their embassy. Contact with it can be unsafe, above all for somebody who could claim asylum. A lost passport does not end a permission, so a new one can wait until an adviser has looked.
do-not-start-the-three-month-permission = Do not start the three-month permission. It ends the old visa, and the old visa cannot come back. It can close the route for parents. Only a registered adviser or a solicitor is allowed to tell them to ask for it, or to send the form.
do-not-start-a-benefit-claim = Do not start a benefit claim before an adviser has seen the visa. A claim that the visa forbids breaks its conditions. It can end the visa early. The benefits office checks status with the Home Office.
do-not-recover-the-account-first = Do not recover their visa account before an adviser and a phone that the person harming them cannot see. A change can send a message to the old phone or email. It gives the Home Office their new details.
do-not-write-status-in-open-notes = Do not write their status in notes that others can open. The person harming them can read some notes online. A public body can choose to tell the Home Office what its notes say. Write what you need for the task, and where to hide it.
do-not-hand-out-the-address = Do not give out an address, also not to somebody who says that they are the person you support. Ring back, or ask for the agreed password. In four cases up to September 2023 a service gave the address to the person accused of abuse.
do-not-promise-that-nobody-will-know = Do not promise that nobody will ever know. A child in danger is the usual limit. In Northern Ireland serious crime is one too. Say what your own service passes on.

## practice · one-chance · helper

one-chance-rule = Guidance says that there can be one chance to speak with them. See them at once, in private, and believe them. Give them a safe way to reach you, and a plan. A child at risk must be passed to social work or the police.
forced-marriage-never-mediate = In forced marriage and so-called honour cases, never mediate, and never bring in family or elders. A court can act in an emergency. With the court’s leave a charity or a friend can ask it in England and Wales. The guidance read is of 2014 and before.
forced-marriage-unit-both-halves = The Forced Marriage Unit takes calls from helpers too, on 020 7008 0151. The Home Office runs it with the foreign ministry. Ask what it writes down before you give a name. What it passes to immigration staff was not found.
airport-spoon = A British police officer gave a tip in 2018 for somebody who is taken to an airport. A metal spoon in the underwear sets off the scanner. The search is then in private, away from the family. Airports differ. It does not replace 999 or the Forced Marriage Unit.
reluctant-sponsor = A British person who is made to sponsor is harmed too. Officials say “reluctant sponsor”. A written refusal was open to others in 2018, so plan it with the unit before anything is signed. The person brought in can be harmed as well.

## practice · accused-and-held · helper

accused-side-story = In England and Wales prosecutors are told to find the main aggressor and to look at self-defence when each accuses the other. We read that in an older summary. Police guidance says: separate the two, listen, think of control. It is not always followed. Help the police see earlier calls, injuries, messages, and what children and neighbours saw.
accused-interpreter-changes-it = The one who speaks better English is often heard first. Ask police for an interpreter before the first account. Ask that no caution is signed before a solicitor and an immigration adviser have spoken with them. A caution admits the crime.
accused-nationality-questions = Police can order an arrested person to state their nationality. Fingerprints are checked against immigration records. So a false accusation can lead to a visa check. Give the solicitor an immigration adviser’s number at once. We read the law of 2017 for England and Wales, and Scotland’s letter of rights.
held-adults-at-risk = Home Office policy starts from not holding adults at risk. Sexual or gender-based violence, torture, trafficking and pregnancy are signs. We did not see domestic abuse named. Evidence counts: send a letter from your service, and ask for the centre’s doctor. It is not a ban.
held-raise-bail-first = Ask for bail at the first appointment. Some people are held for months with no request. In a survey 42 in 100 had an immigration lawyer. Centres in England have a free half hour; Scotland and Northern Ireland have their own legal aid.
officers-at-the-door-for-helpers = At a refuge or an office, ask who is at the door and ask to see the paper. For a business a senior officer’s letter can be enough. The guidance on these letters changed in November 2025. In Scotland police can also ask a likely witness for name and nationality.

## practice · what-you-must-pass-on · helper

northern-ireland-serious-crime = Northern Ireland has a duty to tell police about serious crime. It is for anyone who knows of it, and who can help catch somebody. Serious means five years in prison or more: strangling is one such crime. It is about the crime, not about anyone’s status.
northern-ireland-serious-crime-limits = Not telling without a reasonable excuse can be a crime. We did not find if it is an excuse that the person harmed does not want it. Ask your manager or a lawyer for the policy. Say it to the person you support before they tell you details.
doctors-knife-and-gun-wounds = Doctors should usually tell police of a gun wound, or of an attack with a knife. The first message need not name the patient. The name is a second step, and the patient should be asked. Other wounds usually stay private. This is guidance, not law.
doctors-knife-still-go = Tell both halves: emergency care is free for everybody, and police can be in the department. A wound by accident or by oneself usually stays private. No wound is a reason to stay away from a hospital.
strangulation-ask-by-name = Ask about pressure on the neck in plain words. Many people do not count it as an injury. Often there is no mark, and harm can come weeks later. It is one of the strongest signs of danger to life. This is not medical advice.
school-plan-with-the-parent = After a police call, ring the school’s safety lead together with the parent. Ask whom the school will ring. In England and Wales police must have the school told. Children’s services usually hear too. The first reason is the child’s safety.
password-on-each-file = Help them ask each service for a secret address mark and a password. The data regulator found poor training behind the leaks. A law firm, a housing body, an NHS trust, councils, a police force and a government department were among those reprimanded.
gp-hide-the-record = Surgeries in England can hide entries or switch the online view off. NHS guidance tells them to think of it when abuse is suspected. Ask before the visit is written down. Charities warned in 2023 that surgeries differ.

## practice · bed-tonight-calls · helper

bed-england-children = With children, ring first a helpline for a refuge space. Then ring the council’s out-of-hours team and ask for section 17 of the Children Act 1989. It can pay for a refuge and for living costs. Ask with no name first. The visa does not decide: the child is in the area.
bed-wales-children = With children, ring first the helpline for a refuge space. Then ring the council’s out-of-hours team. Ask for help under section 37 of the Welsh social services Act of 2014. Ask Bawso if its fund still runs. Ask with no name first.
bed-scotland-calls = First ring the helpline for a refuge space. Then ring any council’s emergency housing line: it must not contact the other person. With no recourse, ask social work: section 22 of Scotland’s Children Act of 1995, or care for adults. Many with no recourse are outside the housing duty.
bed-northern-ireland-calls = First ring 0808 802 1414, which looks for a refuge space the same night. With children, then ring the health and social care trust, out of hours too. Ask under Article 18 of Northern Ireland’s Children Order of 1995. We found no fund for leaving.
bed-both-halves-of-the-council = Before you give a name to a council, know both halves. It must tell the Home Office of most people with no permission. While a visa with no recourse is running, it has no such reason. A visa can have ended without the person knowing.
bed-no-children = Without children, the room needs somebody who pays. Ring a helpline for the space, then Southall Black Sisters for the money. Only a charity, council or public body can refer. The same day is best. Illness, pregnancy or care needs can open adult social care.
bed-funds-what-is-known = The Home Office scheme paid for up to 12 weeks, and four more in hardship. The No Recourse Fund is the last resort outside its area. We don’t know if the scheme has money after March 2026. The Flexible Fund’s last known round ended on 26 February 2026. Promise nothing.
bed-refugee-move-on = After refugee status, housing ends 42 days from the decision, for grants since 9 March 2026. Before, it was 28 days, then 56, then 28 for most single adults. Ask the Home Office for more time: it is case by case, and seldom. A charity said so in March 2026.

## practice · orders-and-lawyers · helper

application-through-their-solicitor = Where the lawyer of the person harming them made the application, they can take another lawyer. They can ask for the file. Anyone with the login can act in their name. A sponsor who stops supporting it can make it fail. A registered adviser can tell the Home Office of the change.
orders-for-helpers-england-wales = Check legislation.gov.uk for domestic abuse protection orders after 31 March 2026. A police notice brings the police in. A family court order need not. An undertaking is weaker than an order: breaking it is no crime.
court-and-immigration-information = A family judge can order information from the visa service, on a form with both parents and the children. Ask the solicitor early if that is likely. Tell the court about threats over a visa. Critics say that the end of the contact rule will change little.
pre-settled-refused-benefits = When Universal Credit is refused on pre-settled status, name the case of AT to a welfare rights adviser. It is about people who cannot live in dignity otherwise. What came after 2024 was not checked. Northern Ireland was not checked.
