# Offences and definitions in the four nations, for the advocates page. What a reader needs of them stands in guide/pattern.toml.

heading-abuse-law = Immigration abuse: the law in each nation

## evidence · abuse-law

ev-law-control-or-coercion = Section 76 of the Serious Crime Act 2015: controlling or coercive behaviour, repeated or without a break, with a serious effect. The most is five years in prison. Since April 2023 people need not live together. The list of relatives was read in a barristers’ note. Parents of under-16s have an exception.

ev-law-definition-2021 = Section 1 of the Domestic Abuse Act 2021 defines domestic abuse from age 16. One incident can be enough. It covers control, economic and emotional abuse. It is a definition, not a crime. Children who see, hear or feel it count too. Read as passed in 2021.

ev-law-scotland = Scotland’s Domestic Abuse Act of 2018, section 1: a course of abuse of a partner or former partner. Harm need not be shown, only likely, with intent or recklessness. The charity Amina says that in-laws are left out. Newer Scottish law was not found.

ev-law-northern-ireland = The Northern Ireland Act of 2021 on domestic abuse is in force since 21 February 2022. It needs two occasions and a personal connection. Official advice names in-laws. Acts abroad count for UK nationals and people who normally live there. Other nations have rules of their own on acts abroad.

ev-law-northern-ireland-guidance = Northern Ireland published statutory guidance on its offence in March 2022. It is for police, social services, prosecutors and charities, and for people harmed. Only the page about it was read. If it names immigration status is not known.

ev-law-status-no-part = No part read of these offences asks about nationality or status. The tests are conduct, relationship and harm. That is about the crime. It says nothing on how police treat personal details. The main sections were read, not all.

ev-policy-victims-first = The Home Office said in 2023 that people harmed should be treated as such first, whatever their status. In the same years police passed their details to Immigration Enforcement. Charities say that practice falls short.

ev-wales-support = Policing and immigration are not devolved to Wales; support is. A Senedd committee heard of immigration abuse in Wales in 2022. The debate was read in a copy of the record.

ev-law-abroad = Section 72 and Schedule 3 of the Domestic Abuse Act 2021 let courts try some acts abroad. They cover UK nationals and people who normally live in England and Wales. Listed violence must be a crime there too. Relatives abroad with no UK link are outside.

ev-law-removal-notices = Notice before removal is in the law since 20 November 2023, through the Nationality and Borders Act 2022. The usual notice period is five working days, in guidance of May 2024. There are exceptions, as after a removal that failed. A bill of June 2026 would change asylum and appeals.

ev-law-family-court = GD Ghana of 2017 says that family orders do not stop a lawful removal. The Home Office must take them into account. It was about a deportation. Re Y of 2024 says the same of orders that try to steer it. Scotland and Northern Ireland were not checked.
