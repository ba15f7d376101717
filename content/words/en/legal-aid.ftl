# Legal aid in each nation: what it pays for, the proof it asks for, what changed.

heading-legal-aid = Legal aid: a lawyer paid by the state

## rights · legal-aid

legal-aid-is-no-public-fund = Legal aid is not a public fund. Using it does not break a visa that says no public funds. There are tests of your income, your savings and your case. A letter from a friend can show that you have no income.
    .notice = letters from a solicitor; a request for bank papers
    .learn = The legal aid office would learn your income and your case.
legal-aid-for-court-orders = Legal aid for a non-molestation order needs no special proof of abuse. For orders that protect you, the limits on income and savings can be set aside. The Legal Aid Agency decides. Sometimes you pay a part. Some lawyers do not know this rule: it is regulation 12.
    .notice = letters from a solicitor; a payment
    .learn = The Legal Aid Agency would learn your income and your savings.
legal-aid-children-and-money-proof = For cases about children or money, legal aid asks for proof of abuse. A letter from a doctor, midwife, refuge, abuse service, social worker or the police can do. The proof can be old. You can see a lawyer before you have it.
    .notice = a letter with your name; some people charge for one
    .learn = Whoever writes the letter would learn about the abuse.
legal-aid-money-abuse-papers = Bank papers that show money abuse can be proof for legal aid. A newer page also names letters from a bank, an employer, a college or the benefits office. GOV.UK has letters to copy. There is still a test of income and savings.
    .notice = a letter or bank papers at home
    .learn = The bank or the employer would learn about the abuse if you ask for a letter.
legal-aid-visa-after-abuse = Legal aid covers every application to settle here because of domestic abuse. It does so since 21 May 2025, also for people left abroad. It covers the three-month permission, asylum and trafficking too. There is a test of income and savings.
    .notice = letters from a solicitor
    .learn = The legal aid office would learn your income and your visa.
legal-aid-visa-not-covered = Family life and private life applications are usually outside legal aid. The agency can pay in an exceptional case. We don’t know if legal aid covers the groups added in October 2026. A solicitor can tell you.
    .notice = letters from a solicitor
    .learn = The legal aid office would learn your income and your visa.
legal-aid-northern-ireland-orders = For a non-molestation or forced marriage order, the money limits of legal aid can be set aside. It must be asked for, with proof of abuse. It can also hold when the person harming you takes you to court about the children.
    .notice = letters from a solicitor
    .learn = The legal aid office would learn your income and the abuse.
legal-aid-northern-ireland-share = You can have to pay a part of legal aid in Northern Ireland. It is £100 if you have more than £3,000 saved. It is more if you have over £234 a week to spare. The sums are from 2022.
    .notice = a payment
    .learn = The legal aid office would learn your savings and your income.
legal-aid-scotland-orders = Legal aid for a court order in Scotland has a test of income and savings. Some people must pay a part. The board also asks why police were not called, if they were not. Its guidance does not name immigration. We don’t know if the money test has changed since 2024.
    .notice = letters from a solicitor; a payment
    .learn = The legal aid board would learn your income and why police were or were not called.
legal-aid-scotland-immigration = Legal aid in Scotland still covers all kinds of immigration and asylum advice. Your partner’s money does not count when you live apart or are on opposite sides. Tests of income and savings apply. There are few lawyers.
    .notice = letters from a solicitor
    .learn = The legal aid board would learn your income and your visa.
legal-aid-northern-ireland-immigration = Legal aid in Northern Ireland still covers all kinds of immigration and asylum advice. Tests of income and savings apply. There are few lawyers.
    .notice = letters from a solicitor
    .learn = The legal aid office would learn your income and your visa.

## changes

changed-legal-aid-2025 = Since 21 May 2025 legal aid covers every application to settle because of domestic abuse. It also counts money abuse, and abuse aimed at a child. This is law for England and Wales.

## practice · orders-and-lawyers · helper

legal-aid-waiver-unknown-to-lawyers = Ask the solicitor about the waiver of money limits by its name: regulation 12 of the 2013 means rules. A study of 2023 found that some lawyers did not know it. Northern Ireland has a waiver of its own. It must be asked for.
