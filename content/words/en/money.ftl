# Money and work: benefits, the tax office, banks, employers. What they pass on, what to ask, what follows if you have told them.

heading-driving-licence = Your driving licence
heading-money-and-work-practice = Money and work: for people who help
heading-money-and-work-evidence = Money and work: figures and positions
service-benefits = Benefits office
service-benefits-about = About the benefits office
service-tax-office = Tax office
service-tax-office-about = About the tax office
service-bank = Bank
service-bank-about = About a bank
service-employer = Employer
service-employer-about = About an employer

cell-benefits-england-wales-scotland = Always checks the status of people from abroad with the Home Office before it pays a benefit.
    .know = Before it pays a benefit, the office always checks the status of people from abroad with the Home Office. If your visa says no public funds, claiming one breaks its rules. The Home Office can choose to cut the visa short. Some payments are not public funds. A registered adviser can tell you first.
    .know-without = Before it pays a benefit, the office always checks the status of people from abroad with the Home Office. So a claim tells the Home Office about you. NHS care, schools and social services are not public funds; each has its own rules. An adviser can tell you first.
    .ask = To an adviser, not the benefits office: “Does my permission let me claim this?”
    .ask-not = Not at the benefits office before you know if your visa lets you claim.
cell-benefits-northern-ireland = Northern Ireland has its own benefits department. We did not find how it checks. That is not a promise.
    .know = Northern Ireland has its own benefits department, and we did not find how it checks your status. In the rest of the UK it is always checked. If your visa says no public funds, claiming one breaks its rules. Some payments are not public funds. A registered adviser can tell you first.
    .ask = To an adviser, not the benefits office: “Does my permission let me claim this?”
    .ask-not = Not at the benefits office before you know if your visa lets you claim.
cell-tax-office-uk = Can choose to tell the Home Office, case by case. Checks status for child benefit.
    .know = The tax office can choose to give information to the Home Office, case by case and by set routes. It checks status for child benefit. We found no law that orders it to report people. Its own manual says this; the pages have no date and use old names.
    .ask = “What do you check for this claim, and who do you check it with?”
    .ask-not = Not by giving your tax or insurance number first.
cell-bank-uk = Must tell the Home Office if you are on its list of people without permission. It checks every three months.
    .know = Banks must check current accounts against a Home Office list, and report a match. On the list are people without permission whom the Home Office has put there. Having no permission does not by itself put you on it. The Home Office can tell the bank to close the account.
    .know-valid = Banks must check current accounts against a Home Office list of people without permission. That list is not for people with permission. Mistakes have happened, and you can ask the bank to look again.
    .ask = “Which papers do you need for an account, and who do you check with?”
    .ask-not = Not on a phone or in a joint account that the person harming you can see.
cell-employer-uk = Must report some changes if it sponsors your visa. Other employers check your right to work, or risk a fine.
    .know = An employer that sponsors your visa must report some changes to the Home Office within 10 working days. Long absence without leave is one. Other employers check your right to work, or risk a fine. We found no general law that makes them report you; that is general knowledge.
    .ask = “What do you write down about my leave, and who sees it?”
    .ask-not = Not if the employer is the person harming you.

## sharing · benefits

share-benefits-always-checked = Before it pays a benefit such as Universal Credit, the benefits office always checks status with the Home Office. This is so for people from abroad. So a claim is a contact with the Home Office.
    .notice = letters, texts or an online account for the claim
    .learn = The benefits office and the Home Office would learn that you claim, and where you live.
share-benefits-northern-ireland = Northern Ireland has its own department for benefits. We did not find how it checks your status. That is not a promise that it is different here.
share-benefits-breach = If your visa says no public funds, claiming one breaks its rules. The Home Office can then choose to cut the visa short, or to refuse you later. Most benefits for low income and disability are on the list, and council housing and homelessness help. NHS care, schools and social services are not.
    .notice = letters or texts for the claim
    .learn = The Home Office would learn of the claim.

## sharing · tax-office

share-tax-can-choose = The tax office can choose to give information to the Home Office, case by case and by set routes. It checks status for child benefit. We read this in its own manual, on pages without a date.

## sharing · bank

share-bank-list = A bank must not open a current account for somebody on a Home Office list. Every three months it must compare its accounts with that list, and report a match. On it are people without permission whom the Home Office has put there. Having no permission does not by itself put you on it.
    .notice = letters and cards from a bank
    .learn = The bank would learn your name, birth date and address.

## sharing · employer

share-employer-sponsor = If an employer sponsors your visa, it must report some changes to the Home Office within 10 working days, law firms say. They include that you stop work, or are absent for more than 10 working days without leave. Leave that the employer agreed to is different. You can ask for it in writing.
    .notice = an email or letter about leave
    .learn = The employer would learn that you need time off.
share-employer-not-a-sponsor = An employer that does not sponsor you checks your right to work too. It can be fined for each person who works without permission. We found no general law that makes it report you; that is general knowledge.
share-employer-wider-checks = Since 1 October 2026 more kinds of work need a check of the right to work. They include worker contracts, single subcontractors and jobs through some matching apps. We read nothing written after that date, so we don’t know how checks work.
share-employer-inspectors = The Fair Work Agency looks into bosses who break the law on work. It opened on 7 April 2026. We found no rule that keeps what you tell it from immigration officers. A union or a workers’ charity can hear you first.
    .notice = a call to a union or a charity
    .learn = The union or charity would learn what you choose to tell it.

## say · benefits

say-benefits-adviser-first = You can ask an adviser, not the benefits office: “Does my permission let me claim this? What happens when I do?”
    .notice = a call in your call list
    .learn = The adviser would learn your status, if you tell it.

## say · bank

say-bank-papers = You can ask: “Which papers do you need for an account, and who do you check with?” You can also ask for the team for customers harmed by somebody close. Most banks have one.
    .notice = a change on a joint account; a message from the bank
    .learn = The bank would learn that you want an account of your own.

## say · employer

say-employer-leave = You can say: “I need some days of leave. Please agree to them in writing.” You decide how much you tell about the reason.
    .notice = an email or letter about leave
    .learn = The employer would learn that you need time off.

## told · benefits

told-benefits = If you have claimed a benefit, the office has usually asked the Home Office about your status. For Northern Ireland we did not find if it asks. If your visa says no public funds, advice comes before any letter to either of them.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your status and your claim.

## told · tax-office

told-tax-office = The tax office can choose to tell the Home Office. We don’t know if it did so in your case. You can ask in writing for your records, and who got them.
    .notice = a letter by post
    .learn = The tax office would learn where you live now.

## told · bank

told-bank = The law orders a bank to report you only if you match the Home Office’s list. Banks have made mistakes: in 2016 about one in ten refusals was wrong. You can ask the bank and an adviser to look at a letter about closing an account.
    .notice = letters from the bank
    .learn = The adviser would learn your status and your account.

## told · employer

told-employer-sponsor = Telling an employer about abuse is not on the lists that we read of what a sponsor must report. Long absence without leave is. If the employer has reported something, a registered adviser can find out what time you have.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your visa and your job.

## rights · no-public-funds

rights-earned-payments = Some payments are earned by work and are not public funds. They include maternity allowance, sick pay and maternity pay, and new-style jobseeker’s allowance. They are for people here with permission.
    .notice = letters about the payment
    .learn = The benefits office or your employer would learn that you claim.
rights-child-maintenance = Child maintenance from the other parent can be claimed whatever your visa. The service has some contact with the other parent. Ask what that parent is told before you give your details. The page that we read is old.
    .notice = the other parent hears that you asked
    .learn = The service would learn your name and your child’s. The other parent would learn of the claim.

## rights · driving-licence

rights-driving-licence = A UK driving licence needs lawful residence. The Home Office can ask for the licence of somebody without permission to be cancelled. You get notice, and had 10 working days to object in 2016 and 2017.

## practice · money-and-work-practice · helper

help-money-what-is-a-claim = Check the wording of the permission before any claim. The benefits office asks the Home Office each time, for people from abroad. List with a welfare rights adviser what is earned and not a public fund. Advice on benefits is not regulated, but what a claim does to a visa is.
help-money-child-maintenance = Ask about danger before child maintenance is claimed. It can be claimed whatever the visa. But the service shares some contact with the other parent. The page read is old, so ask the service what it tells, and how.
help-money-tax-tips = Do not treat tax or child benefit offices as neutral for somebody without status. The law lets them tell the Home Office. A staff manual says that the visa service also welcomes tips on people who break immigration law. The pages are undated.
help-money-bank-refusal = Challenge a bank’s refusal that rests on the Home Office list. In 2016 about one in ten was wrong. Guidance reported in 2023 needs a match of name, date of birth and one contact detail. Plan how to reach money if an account is closed.
help-work-sponsor-dependants = A sponsor’s report can also put a dependant at risk. If the worker’s permission is cancelled, a partner’s or child’s can be too. Ask for agreed leave in writing before somebody disappears from work. A registered adviser comes before the 10 working days are over.
help-work-fair-work-agency = Speak with a union or a workers’ rights charity before you report to the Fair Work Agency. Campaigners were still asking for secure reporting in April 2026. Its agreement with the Home Office was not found. Northern Ireland was not checked.

## evidence · money-and-work-evidence · evidence

ev-bank-and-licence-errors = The immigration inspector found in 2016 that about one in ten refusals of a bank account under these rules was wrong. In 2015, 259 people lost a driving licence by mistake. No newer figures were found.
ev-bank-guidance-2024 = Home Office guidance of 3 May 2024, version 3, tells banks to check current accounts every quarter. It follows the Immigration Act 2014. How many accounts are closed now was not found.
ev-employer-fines = An employer can be fined £45,000 for each person who works without permission, and £60,000 for a repeat. Working without permission is also a crime for the worker. That other employers have no general duty to report is general knowledge.
ev-fair-work-agency = Peers asked in June 2025 for a rule to keep the data of exploited workers from immigration use. The Fair Work Agency opened on 7 April 2026. Campaigners were still asking for secure reporting that month. A rights group fears a stronger focus on immigration.
ev-tax-law = The UK Borders Act 2007 lets the tax authority give information to the Home Office. Its manual describes case by case and set routes. It says that the visa service welcomes tips. The manual pages have no date and use old names.
