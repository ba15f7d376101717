# Pages for work: one page before a referral, questions to ask, how to write a sharing policy, and the comparison side by side.

page-compare = Side by side
page-compare-tool = One service in four nations, or every service in one nation. To print.
compare-heading = Side by side
compare-lede = Who can share what: one service in four nations, or every service in one nation. Each page can be printed.
compare-nations = Every service in one nation
compare-services = One service in four nations
compare-service = Service
compare-level = Does it share?
compare-unless = Except, and what to ask
compare-back = All comparisons
compare-note = “May share” means that the law or a rule lets them choose. “Not known” means that we found nothing; that is no promise. Law, guidance and what happens are named under each.
compare-print = To print this page, use your browser’s menu. A wide page prints best on its side.

work-print = To print this page, use your browser’s menu. It names nobody. A copy on a desk shows what you work on.

page-before-you-refer = Before you refer
page-before-you-refer-tool = One page to tick: your own policy, consent, interpreter, meetings, what you need not share.
work-before-you-refer = Before you refer
work-before-you-refer-lede = One page to go through before you tell another service about somebody. “You” is the helper.
work-before-you-refer-policy = What your own policy says
work-before-you-refer-alone = Alone, and in their language
work-before-you-refer-must = What you must pass on, and what you need not
work-before-you-refer-consent = A yes that means something
work-before-you-refer-other = What the other service does with it
work-before-you-refer-meeting = Risk meetings (Marac)
work-before-you-refer-after = Your notes, and the way back

work-note-policy-own = Read your own service’s rules before you need them. Who decides, who is told, what is written down? Services differ, and agreement is only one of the grounds that data law knows.
work-note-policy-contract = Read the data terms of your funder. We found no law that makes an abuse charity report a status. A contract with a council or the Home Office can still ask for data.
work-note-alone-first = See them alone, also when somebody came with them. Do not tell family or community leaders what was said. There can be only one chance.
work-note-interpreter-consent = Get an interpreter who is no relative, no friend and no child. In the NHS one should be offered free in England, Scotland and Wales. For Northern Ireland the rule was not read. Ask the person which language, and if the interpreter is known to them.
work-note-no-general-duty = We found no law that makes services in general report a status. We found none that stops them either. A few bodies have a duty of their own: look at the comparison for yours.
work-note-consent-to-what = Say in their language what goes, to whom and for what, and what happens after a no. Then ask. They decide what they tell you. A service can share without a yes and still keep the law.
work-note-consent-only-what-is-needed = For a child at risk of harm, advice of 2024 for England says: no agreement is needed. Share only what matters, with those who keep the child safe. The other nations have their own guidance, which was not read.

page-questions-to-ask = Questions to ask
page-questions-to-ask-tool = What to ask about control through status, and where each question comes from.
work-questions-to-ask = Questions to ask about control through status
work-questions-to-ask-lede = Words for a talk in private, each with what it rests on. It is no test, gives no score, and no answer has to be written down.
work-questions-to-ask-before = Before the first question
work-questions-to-ask-questions = The questions
work-questions-to-ask-then = What to do with the answers

work-note-ask-no-list = We found one such question in use, in Staffordshire, and no official list. The questions below are our own wording. Each rests on a tactic that a source describes.
work-note-ask-police = “Has anybody told you what police would do to you?” Some use the police themselves as a threat. One man drove his injured partner to a police station and dared her to go in.
work-note-ask-application = “Who made your application? Have you seen the answer yourself?” Some promise to apply and do not, or let a visa run out, or hide what it is. Do not guess the status; a registered adviser can find out.
work-note-ask-letters = “Whose phone or email gets the codes and the letters about your visa?” Codes go to the contact on the account. A letter that ends a visa usually goes to the last known address.
work-note-ask-abroad = “Is a trip planned? Who holds the tickets and the passports?” Some take a partner abroad by a trick and leave them there without papers. A trip soon is urgent.
work-note-ask-money = “Has anybody said that you would get nothing here? Has anybody made you sign for money?” The rule on public funds is used as a threat. Debts are run up in somebody’s name.
work-note-ask-children = “What have you been told would happen to your children?” Fear of losing them is among the main reasons given for not reporting. Say who really decides: a court or social services, not the person harming them.
work-note-ask-who = “Who else at home or at work decides about your papers?” In-laws do this too. So do employers. In research with 93 women in Scotland, 90% had been abused by in-laws; it is no share of all women.
work-note-ask-doctor = “Can you see a doctor when you want to?” Being kept from a doctor is a known form of control. For migrants it can mean not being registered at all. How often it happens was not counted.
work-note-ask-phone = “Who can open your phone? Who sees where you are?” In UK research of 2016, 47% of those asked said that a partner watched what they did online. A quarter did not know.

page-sharing-policy = Writing a policy
page-sharing-policy-tool = What a sharing policy can say so that it protects, with examples of rules that are public.
work-sharing-policy = Writing a policy that protects
work-sharing-policy-lede = What a service’s rules on sharing can say, each with a public rule or finding behind it. It is no legal advice and no finished policy: have yours checked.
work-sharing-policy-why = Why write it down
work-sharing-policy-elements = What it can say
work-sharing-policy-not-enough = Where a policy is not enough

work-note-element-when = Say exactly when you share without a yes. Scotland’s helpline does. Its list: harm to a child or an adult at risk, danger to life, a court order or legal duty, terrorism or a bomb threat, threats to staff. Immigration status is not on it.
work-note-element-limits = Say your limits before the person speaks, and say what you then do. The Women’s Aid live chat names its limit: serious risk of harm to a child or a vulnerable adult. It says that it can then look for the internet address. The page has no date.
work-note-element-consent = Ask the person first when the Home Office asks you, and respect a no. Guidance for doctors in England treats even an address as private. It leaves narrow cases: serious harm, serious crime, a law or a court. It comes from the doctors’ union and a defence body.
work-note-element-doubt = Do not share on mere doubt about a status. Three police watchdogs said so in December 2020, for people harmed by domestic abuse. They asked for a link to a third party for advice instead. It did not cover clear evidence of an offence, and binds nobody.
work-note-element-nationality = Do not share because of nationality or ethnic origin. Police in Northern Ireland have written that this alone is not necessary, proportionate or lawful. People harmed come before immigration control. We have not read the instruction itself, and suspects are outside it.
work-note-element-who-decides = Name who decides, and never leave it to one person at a desk. Up to 2023 each officer or force in England and Wales decided. For Maracs SafeLives says: nothing goes to Immigration Enforcement unless the whole meeting agrees, to keep somebody from harm. That is guidance.
work-note-element-databases = Say which shared systems you fill in, and for what they cannot be used. London’s authority barred its database of people who sleep outside from use for the Home Office. Some charities left a Home Office scheme. If it still runs was not found.
work-note-element-notice = Tell people in a notice what is kept, who can see it and on which ground. Each body must tell how it uses data. We read only one council’s notice, Camden’s, on the system that it shares with the Home Office.
work-note-element-person-first = Put the person before the status. The Welsh Government’s guidance asks councils for this. It asks them to look for what they can give, not for what they cannot. It is guidance of November 2022, for Wales.
work-note-element-adviser = Say where your staff stop: general information is open to all, an opinion on one person’s choice is not. The regulator’s guidance of 2018 draws that line. Name the registered adviser to whom you refer.
work-note-element-not-enough = A policy shows in what people do. Two English forces changed their rules in 2020 and 2021. The figures for 2020 to 2023 name every force all the same. Police in Northern Ireland had said that they do not check as routine; a computer process reported people for years.
