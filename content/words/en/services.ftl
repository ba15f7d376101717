# What each service does, one sentence; `.confidentiality` is what is said of it, never our promise. Order as in `services/*.toml`.

## 999 and 101, and the ways to reach them.

help-emergency-999 = Call 999 and ask for police if you or a child are in danger now. You can call whatever your visa.
    .caveat = If the danger is not now, you can talk to a helpline first.

help-silent-solution-55 = Call 999 from a mobile, listen, and press 55 if you cannot speak.
    .caveat = Pressing 55 works on mobile phones only. It does not tell police where you are. You can also cough or tap the phone. In Northern Ireland one health trust says that 55 also works on a 101 call.

help-emergency-relay-18000 = Reach 999 by typing, if you are deaf, hard of hearing or cannot speak clearly.
    .caveat = You dial 18000 on a textphone.
    .deaf = Type on 18000 with a textphone, or press the 999 button in the Relay UK app. If it is not an emergency, use 18001 101 for police.

help-emergency-sms-999 = Text 999 if you cannot speak on the phone and your phone is registered.
    .caveat = It works only on a phone that you registered before. Register when nobody watches the phone. It is slower than a call. Messages stay on the phone.
    .deaf = Register first: text REGISTER to 999, then reply YES. After that you can text 999 in an emergency.

help-emergency-999-bsl = Reach 999 by video through a British Sign Language interpreter.
    .caveat = The web address was on no page that we read. Check it.
    .deaf = Video call by app or web browser. You do not register first. It needs WiFi or a mobile signal of 3G or better.

help-police-101 = Call 101 for police when nobody is in danger now.
    .caveat = If you are in danger now, call 999. Police write down what you report. Read the part about police before you call 101.
    .deaf = Use 18001 101 through Relay UK.

## The first number to call in each nation.

help-national-domestic-abuse-helpline = A free phone line for women in England, day and night, that listens and looks for a refuge place.
    .confidentiality = Lists describe it as confidential. We have read only the start of its own policy.
    .caveat = It is not an emergency service. Interpreters are there for many languages: say which one you want.
    .hours = Online chat: Monday to Friday, 3pm to 10pm, as listed in 2024.
    .deaf = British Sign Language by video through the website. In 2021 that was Monday to Friday, 10am to 6pm.

help-live-fear-free = A free line for anyone in Wales hurt by abuse or sexual violence, by phone, text, email or chat.
    .confidentiality = The Welsh Government says that all conversations are confidential. Workers do not ask who you are or where you call from.
    .hours = Day and night for phone, text and email.

help-sdafmh = A free line for anyone in Scotland hurt by domestic abuse or forced marriage, day and night.
    .confidentiality = Says that it shares without your agreement only in rare cases. They are harm to a child or an adult at risk, danger to life, and a court order or legal duty. They are also terrorism, a bomb threat and threats to staff. Immigration status is not among its reasons.
    .caveat = You choose at the start: woman, man or other gender. An interpreter can join, sometimes in a call back. The text and WhatsApp number was on one news page only. Messages can stay on a phone.

help-dsa-helpline-ni = A free line in Northern Ireland, day and night. It is for people of any gender and age hurt at home or by sexual abuse.
    .caveat = It can look for a refuge place that fits your culture. There is also chat and email. Its own page was not read: three other places give this number. The web address is on no page that we read. The old number 0800‑917‑1414 has ended.

help-womens-aid-england-chat = Women in England can chat online with a worker when a call can be heard, and look up local help.
    .caveat = Chat hours have changed several times. It has no phone line.

help-womens-aid-ni = Runs 12 refuges and local groups for women and children in Northern Ireland.
    .confidentiality = Says that refuge addresses are kept secret.
    .caveat = The number is the shared helpline, which finds the refuge places.

help-victim-support = Free help by phone or chat for anyone hurt by crime in England or Wales, even if police do not know.
    .confidentiality = Says that it is an independent charity, and that you do not have to report to police to use it.
    .caveat = In some areas it also works for the police and crime commissioner. Ask what is shared before you give your name.
    .deaf = Relay UK: 18001 08 08 16 89 111.

## After rape or sexual abuse.

help-rape-crisis-247 = A free phone line and chat in England and Wales for anyone aged 16 or over hurt by sexual violence.
    .confidentiality = Says that it will not tell anyone what you say, except in rare cases.
    .caveat = The number comes from several lists, not from its own page. One page prints a different fourth digit. Check on its website.

help-rape-crisis-scotland = Support by phone, email, text or chat in Scotland for anyone aged 13 or over hurt by sexual violence.
    .confidentiality = Its policy of December 2022 says that it shares only if you agree, or if it believes that someone is at risk. It does not see your phone number.
    .hours = Its own older pages say 6pm to midnight. A later list says 5pm to midnight.
    .deaf = Sign language through Contact Scotland BSL, on an older page of its own.

help-nhs-sarc = Health centres in England that care for anyone after rape or sexual assault, whenever it happened.
    .confidentiality = NHS England says that you can get help without telling police. It says that you can ask for help without your name.
    .caveat = Each centre has its own number. Find it on the NHS page. Other nations have their own centres.
    .hours = By appointment.

help-survivors-trust = A free line for anyone hurt by rape or sexual abuse at any time, which can say what help is near you.
    .caveat = The number is from its own podcast of July 2021 and a later list. We did not find the hours.

help-nexus-ni = A Northern Ireland charity for people hurt by sexual violence and abuse.
    .caveat = For help at any hour, call 0808 802 1414. Its free counselling for adults ended in March 2024. Ask what it offers now.

## Men, LGBT+, deaf, disabled and older people.

help-mens-advice-line = A free phone line for men in England, Wales and Scotland harmed by a partner or a family member.
    .caveat = Check the hours on its website. It has said that men call about partners who use their visa against them.
    .hours = Another list says Monday to Friday, 10am to 8pm.

help-mankind-initiative = A phone line across the UK for men harmed by a partner, and for family who worry about them.
    .caveat = It is described as anonymous. The newest dated page is from 2020. The web address is on no page that we read. Check the number on its website.

help-galop = LGBT+ workers help LGBT+ people across the UK hurt by a partner, family or hate.
    .confidentiality = About its forum, Galop says that it shares nothing outside without your yes. The exception is serious risk to a life.
    .caveat = The hours are from 2023 and 2024.

help-switchboard-lgbt = LGBT+ volunteers listen and say where help is, by phone, chat or email.
    .caveat = It is not a domestic abuse service: Galop is. The number is from several lists. The email is from one.

help-signhealth-da = Deaf workers help deaf people hurt by domestic or sexual abuse, in sign language.
    .caveat = We did not find its text number or email: take them from its website. What we read is from 2021.
    .deaf = Deaf staff use British Sign Language. You can reach them by text, email or video.

help-stay-safe-east = A London charity led by disabled people, whose workers explain things in easy words and help you plan.
    .caveat = No phone number was found. The web address is on no page that we read.
    .deaf = It books British Sign Language interpreters for meetings.

help-hourglass = A free line across the UK for older people who are harmed, neglected or used, and for people worried about them.
    .caveat = In 2022 it warned that money was short. Check the hours on its website.

## Forced marriage, family honour, and cutting.

help-forced-marriage-unit = A government unit for people who are made to marry, here or abroad, and for people made to sponsor a visa.
    .confidentiality = Its leaflet says that it will not contact your family. It is part of the Foreign Office and the Home Office.
    .caveat = The Home Office is part of it. Before you give your name, ask how your details will be used. From abroad, dial +44 20 7008 0151. Its own page of today was not read.
    .hours = At other hours call 020 7008 1500 and ask for the Global Response Centre.

help-karma-nirvana = A free line across the UK for people controlled or hurt in the name of honour, or made to marry.
    .caveat = An old page said evenings and weekends too: those hours have ended.

help-savera-uk = A free line across the UK for people of any gender at risk from family honour, forced marriage or cutting.
    .caveat = The charity is in Merseyside. The number is from its own page of 2020. A text of 2025 says that the line still runs.
    .hours = 9am to 5pm, not on public holidays. Its page of 2020 does not name the days.

help-freedom-charity = A charity that helps young people against forced marriage, cutting and abuse in the name of honour.
    .caveat = An 0845 call costs money and shows on a phone bill.
    .text = Send the word 4freedom to 88802.

help-halo-project = For Black and minoritised people in the north east of England. It helps with abuse, family honour and forced marriage.
    .caveat = It is in Middlesbrough. The number is on a police page of July 2023. We did not find the hours.

help-sharan-project = Advice for South Asian women hurt at home, over dowry, for family honour or in a forced marriage.
    .caveat = Check first: we saw it in one list only. An 0844 call costs money and shows on a phone bill. An email costs nothing.

help-nspcc-fgm = Advice for anyone worried that a girl has been cut or will be cut.
    .confidentiality = Council pages say that you do not have to give your name. What could protect a child is passed to police or social services.
    .caveat = The pages we read are from 2013 to 2020. The NSPCC could have joined its lines into one: check on its website.

help-forward-uk = A London charity led by African women. It helps women and girls with cutting, child marriage and abuse.
    .caveat = Number and hours are from an older page of its own. Check both.

## Run by and for a community, across a nation.

help-southall-black-sisters = Run by and for Black, minority and migrant women: casework, a place to stay, and immigration advice.
    .caveat = It is in west London and known across England. Hours are from 2021. A list of 2013 has another number, 020 8571 0800. Part of its money ran only to March 2026. Its pages do not name who regulates its immigration advice: ask.

help-refuge-culturally-specific = Workers and refuges that know your people and language. They are for Vietnamese, Chinese, East European, African, Caribbean and Asian women.
    .caveat = Men: the Vietnamese service only. Ask through the National Domestic Abuse Helpline. Many people it helps have no recourse to public funds. The page has no date.
    .hours = Ask through the helpline, day and night.

help-muslim-womens-network-helpline = A free line across the UK for Muslim women and girls that knows faith and culture.
    .confidentiality = Says that it is confidential and that you do not have to give your name. Its reports say that police or social services are sometimes involved.
    .caveat = Staff speak several languages. The number is from several lists, not its own page. For its text number, see its website.

help-jewish-womens-aid = Helps Jewish women and children across the UK hurt by domestic or sexual abuse.
    .caveat = The number 0800‑591‑203 on old lists has ended. We did not find the hours.

help-opoka = A line and counselling in Polish for Polish women and children, with two houses to stay in.
    .caveat = The houses take women with settled or pre-settled status and a right to benefits. They take two children at most, up to age 10. The phone line has no such rule that we read. Check the number on its website.

help-imkaan = A web page that lists services run by and for Black and minoritised women.
    .caveat = Imkaan itself takes no cases. We have not read its list.

help-bawso = Help and refuges in Wales for Black, minority and migrant people. They are for those hurt at home, trafficked, cut or made to marry.
    .caveat = If nobody answers at night, call Live Fear Free.
    .hours = Not on the page that we read. Older pages say 24 hours.

help-amina-mwrc = A free line for Muslim and minority ethnic women in Scotland.
    .caveat = The Glasgow office is 0141 212 8420. Check the hours on its website.

help-friends-families-travellers = Advice and help for Gypsy, Roma and Traveller people across the UK.
    .caveat = It is not a domestic abuse service. No phone number was found.

help-barnardos-ukraine = A free line for people who came to the UK because of the war in Ukraine.
    .caveat = Check first: one list of June 2024 has it. It is not a domestic abuse service.

## Services in London.

help-lawrs = Run by and for Latin American migrant women: safety, courts, children, housing and how abuse touches your visa.
    .caveat = It is in London. No phone number was found: take it from its website.

help-lawa = Refuges and advice in London led by Latin American women. Other minoritised women and trans women can come too.
    .caveat = The mobile numbers of 2020 have ended. Take a number from its website.

help-ikwro = Advice and a refuge in London for women and girls. It is for Middle Eastern, North African and Afghan women.
    .caveat = No phone number was found. The languages are from a text with no date.

help-kmewo = Led by and for Kurdish, Middle Eastern and North African women in London: advice, help in a crisis, counselling.
    .caveat = The number is from a page of about 2015. The web address has changed before. Check both.

help-ashiana-network = East London refuges and advice for minoritised women who are harmed.
    .caveat = Ask which women each refuge can take, and if a place needs benefits. The number is from its site of about 2021.

help-london-black-womens-project = Refuges, talking help and free legal advice in London. It is run by and for Black and minoritised women.
    .caveat = No phone number was found.

help-sistah-space = A London charity for African and Caribbean women and girls who are hurt by abuse.
    .caveat = Most that we read is from 2020. Check that it is open. No phone number was found.

help-imece = A London centre for Turkish, Kurdish and Turkish Cypriot women, also with no recourse to public funds.
    .caveat = No phone number was found: take it from its website.

help-seeawa = A small London group where a worker stands beside Southeast and East Asian migrant women and explains forms.
    .caveat = It does not say that it is a registered immigration adviser. No phone number was found.

help-roma-support-group = A London charity led by Roma people. It helps Roma families with rights, homes, health and status.
    .caveat = It is not a domestic abuse service. No phone number was found.

help-asha-projects = Refuges in London for South Asian women and children.
    .caveat = No phone number was found. The page has no date.

help-kiran-support-services = Three refuges and drop-in help in London for South Asian women, many with no recourse to public funds.
    .caveat = No phone number or website was found: ask a helpline to reach it. Places are few. We do not know if its immigration help is regulated.

help-respeito = A free group in south London for people who speak Portuguese and are harmed at home.
    .confidentiality = A director told a newspaper in about 2025 that it has no duty to report your status.
    .caveat = Known from newspapers. No phone number or website was found: ask a helpline to reach it.

help-hackney-chinese = A community centre in east London with advice on benefits, housing and daily life.
    .caveat = It is not a domestic abuse service. No phone number was found.

help-chinese-community-centre-london = A London centre that works in Cantonese, Mandarin and English and can say where help is.
    .caveat = It is not a domestic abuse service. The number is from a page of 2021: check it.

help-women-for-refugee-women = A London charity with groups, English lessons and help for women who have asked for asylum.
    .caveat = Check first. Its website is known. We found a phone number in one list only, so we do not show it.

help-hibiscus-initiatives = Helps Black and minoritised migrant women in London. Many are in prison, held in a centre, or have had trouble with immigration.
    .caveat = The number is from a page of about 2019: check it. A partner says that volunteers speak about twenty languages.

## Services of one city or region of England.

help-birmingham-solihull-womens-aid = The main domestic abuse service for women in Birmingham and Solihull, which helps find a place to stay.
    .caveat = If you have no home, a council page of 2020 gives the Domestic Abuse Hub, 0808 169 9604.
    .hours = A council page of 2020 says every day. An undated list says Monday to Friday.

help-roshni-birmingham = A free West Midlands line in many languages for women from ethnic minorities. It knows abuse, family honour and forced marriage.
    .caveat = Pages of 2019 and 2020 give the number: check that the line still runs. In 2020 it said that it helps women with no recourse to public funds. The web address is on no page that we read.

help-sikh-womens-aid = Run by and for Sikh and Panjabi women hurt by domestic or sexual abuse.
    .caveat = The number is from its own page of about 2021. We did not find the hours. Ask which languages staff speak.

help-refugee-migrant-centre = A West Midlands centre for migrants and refugees, also with no recourse to public funds.
    .caveat = Check first: one Birmingham list of February 2023 has it. No phone number was found.

help-safety4sisters = Works with migrant women in the north west of England who have no recourse to public funds.
    .caveat = Its refuge opened in 2020: ask if it still runs. No phone number was found.

help-manchester-womens-aid = Six refuges and some separate homes in Manchester, for women and for men.
    .caveat = Three places are for single women with no recourse to public funds. No phone number was found.

help-refugee-women-connect = A place in Liverpool to drop in for refugee women and women who ask for asylum. It can link you to a solicitor.
    .caveat = It is not a domestic abuse helpline. Read on its blog of 2020. No phone number was found.

help-angelou-centre = A centre in Newcastle led by and for Black and minoritised women. It helps women and girls who are hurt at home or sexually.
    .caveat = No phone number was found: take it from its website.

help-ashiana-sheffield = Helps Black, Asian, minority and refugee women in Yorkshire with a place to stay, money and health.
    .caveat = No phone number of its own was found. The city's abuse line was 0808 808 2241 in 2017: check it. The web address is on no page that we read.

help-anah-project = A home for a while in Bradford for single women from minorities and refugee women. It is for women who flee abuse or forced marriage.
    .caveat = What we read is from 2016. Check that it is open. No phone number was found.

## Services of one city in Scotland or Northern Ireland.

help-hemat-gryffe = A Women's Aid group in Glasgow for Asian, Black and minority women, with refuge places.
    .caveat = Part of this is on no page that we read. Ask what it offers.

help-saheliya = Help with how you feel, for Black and minority women in Glasgow and Edinburgh. Refugees and women who ask for asylum can come.
    .caveat = The number is for Glasgow. An undated paper of its own gives 0131 556 9302 for Edinburgh. Check both.

help-ubuntu-women-shelter = A refugee-led shelter in Glasgow for women with no recourse to public funds, for about two weeks.
    .caveat = Places are few. This number, a mobile, is for a bed. For other help a list of about 2023 gives 07543 491900, Monday to Friday, 10am to 6pm. Trans women are welcome.

help-shakti = Helps Black and minority women and children who are harmed at home. It works in Edinburgh, Dundee, Fife and Falkirk.
    .caveat = Check first. Its number and web address are in one undated list, so we show no number. Scotland's helpline is open day and night.

help-anaka-womens-collective = A group in Belfast where women in the asylum system help one another.
    .caveat = It is not a helpline. No phone number or website was found.

## No recourse to public funds.

help-sbs-no-recourse-fund = A last fund that pays part of the rent so that women with no recourse can enter a refuge.
    .caveat = A worker usually asks for you. It depends on money being there. The page sets limits: up to 16 weeks without children, 2 weeks with children while social services are asked.

help-support-for-migrant-victims = Pays for a place to stay for up to 12 weeks, and weekly money, for people with no recourse.
    .caveat = You cannot ask for it yourself: a charity, council or public body does. We did not find if there is money after March 2026. The Home Office pays for it: ask what is recorded and who sees it.

help-praxis = Advice in London for migrants on immigration, housing and money. It has some homes for women and families.
    .confidentiality = In 2019 it said that it shares nothing about you without your clear agreement.
    .caveat = One local list gives 020 7749 7608. Check it on its website.

help-project-17 = Helps migrant families in London who have no money. It helps them ask the council, even without permission to stay.
    .caveat = Check on its website that advice is open. No phone number was found.

help-nrpf-network = Guides for councils and helpers on what people with no recourse to public funds can get.
    .caveat = It takes no cases of its own. Councils can check your status with the Home Office: ask what is shared first.

help-glasgow-women-destitution-nrpf = Pays in Glasgow for up to 14 days of housing and immigration advice for women with no recourse.
    .caveat = You cannot ask for it yourself: a service or a lawyer does. Known from two notices of 2022. We did not find if it goes on.

## Who is allowed to advise on immigration, and how to find them.

help-rights-of-women = Free legal advice by phone from women lawyers in England and Wales. It covers immigration and family law.
    .confidentiality = Describes its advice as free and confidential.
    .caveat = This is the family law line. One list gives 020 7118 0267 for the immigration line: check it on the website. Lines open a few hours a week and are often busy.

help-jcwi = A free immigration line run by a charity with its own lawyers, first made for people without papers.
    .caveat = One list of 2024 gives a free number, 0800 160 1004, with the same hours. Check which one is open. Many people call.

help-law-centre-ni = The legal charity in Northern Ireland for immigration, asylum and trafficking law.
    .caveat = Ask if immigration is covered that day.
    .hours = A list says 9am to 5pm.

help-migrant-centre-ni = Advice for migrants in Northern Ireland.
    .caveat = The number is on an official page that is several years old. The web address is on no page that we read. Ask who regulates its immigration advice.

help-justright-scotland = Lawyers in Scotland for immigration, asylum and trafficking cases. Some are for children and young people.
    .caveat = No phone number was found. The web address is on no page that we read.

help-legal-services-agency = A Glasgow law centre with a project for refugee and migrant women hurt by violence, and one for under 25s.
    .caveat = The page is old: check that the projects still run. No phone number was found.

help-find-a-legal-adviser = A government search for legal aid lawyers near you in England and Wales.
    .caveat = Choose immigration and asylum for help to stay in the UK after abuse. Legal aid depends on your money and the kind of case.

help-scottish-legal-aid-board = A public search for legal aid solicitors in Scotland, with tools on who can get legal aid.
    .caveat = The web address is from two lists.

help-immigration-advice-authority = Shows who is allowed to give immigration advice. You can complain to it about a bad adviser.
    .caveat = Giving immigration advice without being registered is a crime. It is a body of the Home Office. The number is from advisers' pages, not from GOV.UK. Complaints go to complaints@immigrationadviceauthority.gov.uk.

help-law-society-find-a-solicitor = A free search for solicitors in England and Wales by place and by kind of law.
    .caveat = Most of them charge. Ask about the price and about legal aid first. Being listed does not mean good.

help-law-society-of-scotland = A search for solicitors in Scotland by place and by kind of law.
    .caveat = Ask about the price and about legal aid first.

help-law-society-ni = A search for solicitors in Northern Ireland.
    .caveat = Check first: the address is in one undated list. Ask about the price and about legal aid first.

help-law-centres-network = A list of law centres, which give free legal advice in their area. Some do immigration law.
    .caveat = The network itself gives no advice: contact the centre near you.

help-right-to-remain = A free guide on the web to asylum and immigration. It has pages on domestic abuse and on no recourse.
    .caveat = It does not advise on your own case. It can miss the changes of 2025 and 2026. Some pages and videos are in other languages.

help-rainbow-migration = Legal advice and support for LGBT+ people who ask for asylum or to live here with a partner.
    .caveat = One list gives 020 3752 5801 and hello@rainbowmigration.org.uk. Check both on its website.

help-bail-for-immigration-detainees = Free help to ask for bail for people held in immigration detention.
    .caveat = Check first. Its own page shows that it is at work. We found a phone number in one list only, so we do not show it.

## People who ask for asylum, and refugees.

help-migrant-help-asylum = The official line for people in the asylum system: housing, money and problems in asylum housing.
    .caveat = The Home Office pays for it, and it works for the Home Office. If you have not asked for asylum, talk to an independent adviser first. Waits have been long.

help-refugee-council = The national charity for refugees in England, with a free line.
    .caveat = The free line is in two lists. Older lists give longer hours.

help-scottish-refugee-council = Advice in Scotland for refugees and people who ask for asylum, also after a no.
    .caveat = Other lists give 0141 223 7979 or 0141 248 9799. Check which one is in use.

help-barnardos-boloh = A free line and short therapy in your own language for people who ask for asylum.
    .confidentiality = A list of March 2024 says that it does not share personal information with the Home Office.
    .caveat = Check first: one list of March 2024 has it.

help-british-red-cross-refugee = Food, small sums of money and a worker for refugees and migrants in need, from local offices.
    .confidentiality = A local list of 2024 says that the Red Cross does not report people to the authorities.
    .caveat = Each area has its own number: find it on the website.

## Citizens of European Union countries.

help-settled = Helps people from European Union countries and their families with their status. It has helplines in several languages.
    .caveat = In 2021 its right to advise was for the EU Settlement Scheme only. No phone number was found.

help-the3million = A group of citizens of European Union countries that explains their rights in the UK.
    .caveat = It is a campaign group and does not advise on your own case. No phone number was found.

help-aire-centre = A legal charity for citizens of European Union countries and their families.
    .caveat = The number is from two undated lists. We found no page on who regulates its advice: ask first.

help-eerc = A London charity for people from Central and Eastern Europe, with help in their languages.
    .caveat = The number is from its page of 2017. Check that it is open.

## Domestic workers, and people who were trafficked.

help-belfast-lisburn-womens-aid = Runs refuges, and helps women in Northern Ireland who were made to sell sex or work in a home.
    .caveat = This number is for trafficking. For a refuge place call 0808 802 1414.

help-modern-slavery-helpline = Advice across the UK for people made to work, kept in a home, or moved and used by others.
    .confidentiality = Says that you can call without your name. It asks before it passes details on, unless someone is in immediate danger or under 18 and at risk. It works closely with police.
    .caveat = In 2019 it said that it can use over 200 languages.
    .hours = Every day of the year. Older pages say 24 hours.

help-salvation-army-trafficking = The support that the Home Office pays for in England and Wales for adults who were trafficked.
    .caveat = A referral into the national system tells the Home Office. Get advice first if you can.

help-tara-scotland = Support in Scotland for women who were trafficked to sell sex.
    .caveat = The numbers 0141 276 7729 and 7730 have ended.

help-migrant-help-trafficking-scotland = Support in Scotland for women and men who were trafficked.
    .hours = Office hours. If it is urgent at other hours, call 0141 212 8553.

help-migrant-help-trafficking-ni = Support in Northern Ireland for men who were trafficked for work, and for some couples.
    .caveat = It helps women whose male partner was trafficked. Other women who were trafficked call Belfast and Lisburn Women's Aid.

help-kalayaan = A London charity for migrant domestic workers in private homes: visa, pay, passport, and leaving an employer.
    .caveat = Its own page says that it is registered for immigration advice at the highest level. It helps only migrant domestic workers. Check the number.
    .hours = By appointment, Monday to Friday and some Sundays.

help-voice-of-domestic-workers = Run by and for migrant domestic workers: leaving a cruel employer, a bed, food and lessons.
    .caveat = Most members are in London, some in Leeds, Manchester and Kent. It is not known to be a registered adviser. No phone number was found.

help-fdwa-uk = A group of Filipino domestic workers that helps workers leave a cruel employer and finds a bed.
    .caveat = Run by volunteers. It is not known to be a registered adviser. No phone number or website was found.

help-atleu = Lawyers in London for people who were trafficked or used at work, also domestic workers.
    .caveat = Check first. Its own news page was read. We found a phone number in one undated list only, so we do not show it.

## Court orders, legal aid and lawyers.

help-civil-legal-advice = The government's legal aid line in England and Wales, for court orders, children, forced marriage and homes.
    .confidentiality = Says that it calls from a hidden number and leaves no message.
    .caveat = You must pass a money test for most cases. For immigration it sends you to the legal adviser search.
    .deaf = Relay UK: 18001 0345 345 4345. You can ask for a British Sign Language call.
    .text = Send legalaid and your name to 80010. Someone calls you back within 24 hours.

help-ncdv = Free and fast help in England and Wales to ask a court for an order against the person harming you.
    .caveat = A text or a call back can be seen by someone who holds your phone. The number is from four lists: check on its website.
    .text = Send NCDV to 60777. Someone calls you back.

help-flows = Helps women in England and Wales find a lawyer for a court order.
    .caveat = Check first. The family courts send people to it. We found its phone number in one list only, so we do not show it. It gives no immigration advice.

help-flag-dv = Free legal advice in England about domestic abuse, through a form on its website.
    .caveat = The page does not say which area it covers: its phone code is in Berkshire. It has used interpreters, but does not promise one.
    .hours = At other hours you can leave a voice message.

help-scottish-womens-rights-centre = Free legal advice for women in Scotland hurt by violence, by phone and at meetings.
    .confidentiality = Its privacy notice says that its three partners can share your details with one another.
    .caveat = Check first. We found its phone number in one list only, so we do not show it. The line opens a few hours a week.

## Children, and parents when social workers ask.

help-childline = A free line and chat, day and night, for anyone under 19 who is worried, hurt or scared.
    .caveat = The number does not appear on the phone bill. To chat online you first make an account.

help-nspcc-helpline = A free line for adults who worry that a child is being harmed.
    .caveat = What is said about a child at risk can go to social services or police. We did not find the hours.

help-family-rights-group = Free advice for parents and family in England when social workers ask about a child.
    .caveat = It does not advise on immigration.
    .deaf = Text relay: 18001 0808 801 0366. There is an email form, and chat at some times.

help-child-law-advice = Advice in England on where a child lives, contact after abuse, and taking a child abroad.
    .caveat = Check first. Its website is known. We found a phone number in one list only, so we do not show it.

help-coram-migrant-children = Legal advice by email in England about the visa problems of children and young people.
    .caveat = It says that it has little room for new cases. The email is from an older page.

help-miclu = Free lawyers in London for migrant and refugee children and young people.
    .caveat = No phone number was found. The page has no date.

## Health, and a crisis of the mind.

help-nhs-111 = Urgent health advice in England when life is not in danger.
    .confidentiality = A council page says that calls are recorded, and shared only with people who care for you.
    .caveat = Say which language you want when the call is answered. For a crisis of the mind choose option 2. Wales and Scotland use 111 for services of their own.
    .deaf = Relay UK or textphone: 18001 111. British Sign Language by video.

help-samaritans = Someone to talk to, day or night, if you feel that you cannot go on.
    .caveat = The old number 0845‑790‑9090 costs money: do not use it.

help-doctors-of-the-world = Doctors and workers in London who help people without papers to register with a GP.
    .confidentiality = A council list says that its advice is free and confidential, whatever your status.
    .caveat = Check first: ask if the clinic still runs. We found a phone number in one council list only, so we do not show it.

help-maternity-action = Advice for migrant women on what hospitals charge when you have a baby. A second service is for midwives and helpers.
    .caveat = Check first. We found a phone number in one list only, so we do not show it. The web address is on no page that we read.

help-lifeline-ni = A free line, day and night, for anyone in Northern Ireland who feels that they cannot go on.
    .confidentiality = Says that its counsellors explain at the start when they would tell someone else, and that you choose what to say.

help-breathing-space = A free line in Scotland to talk when you feel low or worried.
    .caveat = The number is from a page of 2016. A text of 2024 says that the line runs all year. It can pass a call to the mental health team of the NHS. We did not find the hours.

## A home.

help-shelter-england = Urgent housing advice in England, by free phone and chat.
    .hours = Lists differ. One says Monday to Friday, 8am to 8pm, and weekends 9am to 5pm. Another says weekdays only.

help-shelter-scotland = Free housing advice in Scotland, also for people who will soon have no home.
    .caveat = The number is the same as in England: say where you are. It is from two lists. The web address is on no page that we read.

help-shelter-cymru = Free housing advice in Wales.
    .caveat = Some lists print this number one digit short. Check it on its website.

help-housing-rights-ni = Free housing advice in Northern Ireland, also if you have no home.
    .caveat = The number is from two lists.

## Money, debt and food.

help-sea-financial-support-line = Money and debt advice for people whose partner controls or damages their money.
    .caveat = You can call or text. The page has no date: check the hours. It does not say which nations it serves.

help-purple-phone-scotland = Advice and a listening ear for women in Scotland whose partner controls their money.
    .caveat = Known from a notice of about December 2025. No phone number was found. It was a trial and could have ended.

help-turn2us = A web tool on benefits, and a search for grants from charities.
    .caveat = Most benefits are public funds. If your visa says no recourse, get advice before you claim. The number is from lists: check it.

help-help-through-hardship = A free line in England and Wales for people who cannot pay for food, with food bank vouchers.
    .caveat = The number is from two undated lists. Name and web address are on no page that we read. Check that the line still runs.

help-citizens-advice-england = Free advice in England on benefits, debt, housing, family and immigration.
    .caveat = How much immigration help there is differs by office: ask.
    .deaf = Textphone: 0800 144 8884, in a list of 2024.

help-citizens-advice-wales = Free advice in Wales on benefits, debt, housing, family and more.
    .caveat = How much immigration help there is differs by office: ask.

help-citizens-advice-scotland = A free line that puts you through to a local advice office in Scotland, on money, debt and housing.
    .caveat = One list calls it the money line, others the general line. Ask how much immigration help there is.

help-advice-ni = Free advice in Northern Ireland on benefits, debt and other problems.
    .caveat = Older lists give 0300 303 0898. For immigration, Law Centre NI and Migrant Centre NI know more.

## Stalking, and phones that are watched.

help-national-stalking-helpline = A free line for anyone who is followed, watched or harassed by a partner, an ex-partner or another person.
    .confidentiality = An old page of its own says that it can pass things on if police instruct it or a court orders it.
    .caveat = Another charity says that calls do not show on a phone bill.

help-paladin-stalking = Workers in England and Wales for people at high risk of harm from a stalker.
    .caveat = The number is from three lists, not from its own page.
    .hours = Weekdays. We did not find the times.

help-refuge-tech-safety = Steps on the web to take back a phone, accounts and home devices that someone watches.
    .caveat = A changed setting can be noticed by the person harming you. Read its notes first.

help-bright-sky = A free app and website that lists domestic abuse services, with a diary kept off the phone.
    .caveat = An app on your phone can be seen by someone who checks it. It was said to be in several languages: we did not find which.

## When a public body did wrong.

help-ico = Takes complaints when a public body shared or used your details wrongly and its own reply did not help.
    .confidentiality = Says that it needs your name, and that it can give your address to the body you complain about. You can leave the address blank.
    .caveat = It was taking about 14 weeks to start on new complaints. Its name can change to the Information Commission.

help-iopc = Takes complaints about police in England and Wales. Most go to the police force first.
    .caveat = The web address was not on a page that we read. Scotland has the Police Investigations and Review Commissioner, and Northern Ireland has the Police Ombudsman.

help-equality-advisory-support = Advice in England, Wales and Scotland when you are treated worse because of who you are.
    .caveat = It takes no cases. The number is from two lists.
