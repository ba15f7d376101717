# Figures, rules, cases and positions on police and Immigration Enforcement, for the advocates page.

heading-police-figures = Police and Immigration Enforcement: figures
heading-police-rules = Police and Immigration Enforcement: law and practice
heading-police-cases = Police and Immigration Enforcement: cases
heading-firewall = The firewall: positions

## evidence · police-figures

ev-police-every-force = All 43 police forces in England and Wales passed on data of somebody harmed by domestic abuse. So did British Transport Police, which also works in Scotland: 44 in all. This is for April 2020 to March 2023. It is not said where its own cases arose.
ev-police-537 = Home Office figures count 537 referrals about people harmed by domestic abuse, April 2020 to March 2023. Some reports speak of 537 people; one person can be counted twice. Referrals by email were not counted, so the true number is probably higher. No newer total was found.
ev-police-none-detained-and-papers = No referral with a known outcome had ended in detention or removal by March 2023. But about a quarter of those referred from April to December 2020 were served with enforcement papers. Such papers say that a person can be removed. The two figures cover different cases and belong together.
ev-police-papers-451 = Accounts of the quarter with papers differ. The Detail saw a Home Office document for April to December 2020. The Ferret gives the quarter as a share of 451 people, May 2020 to September 2022. The document is not public.
ev-police-handful = Numbers differ from force to force; some passed on only a handful in three years. The Commissioner argues that one case is enough to stop others from reporting. No table by force was found.
ev-police-2672 = All UK forces together reported 2,672 people harmed by crime, May 2020 to September 2022. They include people harmed by domestic abuse and trafficking, and children. Another outlet counts 451 for domestic abuse. This is probably by telephone only.
ev-police-scotland-207 = Police Scotland reported 207 people harmed by crime in about two years, mid-2020 to 2022. They were 19 for domestic abuse, 87 for trafficking and 43 in slavery. Five were sexually exploited children. This is probably by telephone only; nothing newer was found.
ev-police-northern-ireland = A newspaper that saw a police letter estimates 29 people harmed or witnesses a day, October 2018 to March 2023. Police told their board of 3,409 telephone contacts, May 2020 to November 2022. Suspects went on being reported, about 11 a day. The guidance of July 2021 had said not to check as routine.
ev-police-confidence = The Commissioner’s report of January 2025 says that about a fifth of people who live with abuse feel able to report. About six per cent of recorded domestic abuse ends in a conviction. This is about everybody, not only migrants.
ev-police-effect-on-reporting = A charity in north-west England supported 196 women in 2021; 57 of them dealt with the police. It puts this mainly down to fear of immigration consequences. These are one charity’s figures.
ev-police-threats = Over 90 per cent of women in one group’s finding had been threatened with removal. The group is not named. More than 60 per cent had been, if they reported, in a London study of about 2019. The two studies asked different groups different questions, and show no trend.
ev-tip-offs = In 2015 Immigration Enforcement received more than 80,000 allegations from the public. MPs were told that about 7 per cent led to somebody being told to leave. In one quarter about 16,000 led to 756 arrests and 110 removals. These are old, and about all allegations.

## evidence · police-rules

ev-police-law = Section 20 of the Immigration and Asylum Act 1999 lets police chiefs in all nations give information for immigration purposes. It allows and does not order. Section 55 of the Immigration Act 2016 widened it, from 12 July 2016. It was read in its text of 2003, not as it stands today.
ev-police-law-other-voices = Official voices have said otherwise: in June 2018 the Mayor of London’s office answered that police are required by law to share. No such law was found. A Senedd debate of 2022 and the government’s own words speak of choice.
ev-police-arrest-law = A constable can arrest without warrant under Schedule 2, paragraph 17 and section 28A of the Immigration Act 1971. Being harmed by a crime does not remove the power. Guidance of 2018 tells officers not to use it. Older versions were read; the offences have since been widened.
ev-police-who-decides = Up to 2023 the government described sharing as the choice of police: the officer or the force decided. It said so when it refused a ban. How this fits with the agreement reported in December 2025 was not found.
ev-police-nexus = Operation Nexus put immigration work inside policing; it was inspected in London and the West Midlands in 2014. In Northern Ireland its computer process told officers to fill in a form for any foreign suspect, witness or person harmed. That part is said to have stopped in 2023.
ev-police-computer-markers = The super-complaint of 2018 said that police used the Police National Computer to check status. It said that the Home Office puts markers there. This is an allegation, as reported in 2020. Police databases are being replaced.
ev-command-unit = The National Command and Control Unit is where UK police ask about foreign nationals, at any hour. Home Office guidance of June 2025 says so. It was read in part.

## evidence · police-cases

ev-police-cases-detention = An MP told Parliament in 2020 of a woman taken to immigration detention. Officers had come about a threat to her life. A charity told MPs in 2022 of police who took a woman to the Home Office. The figures for 2020 to 2023 show no detention or removal in known outcomes, yet papers for one in four in 2020.
ev-police-called-in-front = In one case reported in 2023, police rang Immigration Enforcement in front of a woman. She had come to report her former partner for stalking and control.

## evidence · firewall

ev-firewall-meaning = A firewall means that what somebody tells a service to get help cannot be used for immigration control. The Commissioner’s proposal of 2023 would have bound police, health services and social care to ask for consent. No full firewall exists in UK law.
ev-firewall-home-office = The Home Office says that a referral lets it tell police of vulnerability and of a need for protection. In 2023 it said that limits could delay people in learning their own status. Two groups report that the watchdogs found no evidence that sharing protects.
ev-firewall-report = The Commissioner’s report of ten pages came out in the week of 6 November 2023. She wrote to the Home Secretary the same day and asked police to stop at once. The report itself was not read; its exact title is not certain.
ev-firewall-consent-view = Southall Black Sisters calls the requirement of December 2025 genuine progress, but not an unconditional firewall. In its view it moves risk to the person harmed. It gives no protection from enforcement, destitution or the rule on public funds. No other source for the requirement was found.
ev-firewall-consent-unknowns = Not known about that requirement: its words, its start in each force, its exceptions. Also not known: if it covers witnesses, other crimes and data shared earlier. What police record when somebody says no was not found.
