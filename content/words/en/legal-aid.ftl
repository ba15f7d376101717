# Legal aid in each nation: what it pays for, the proof it asks for, what changed.

heading-legal-aid = Legal aid: a lawyer paid by the state

## rights · legal-aid

legal-aid-is-no-public-fund = Legal aid is not a public fund. For a non-molestation order it needs no special proof of abuse. The limits on income and savings can be set aside for orders that protect you; the Legal Aid Agency decides. Sometimes you pay a part.
    .notice = letters from a solicitor; a request for bank papers
    .learn = The legal aid office would learn your income and your case.
legal-aid-children-and-money-proof = For cases about children or money, legal aid asks for proof of abuse. A letter from a doctor, midwife, refuge, abuse service, social worker or the police can do. Bank papers that show money abuse can too. You can see a lawyer before you have it.
    .notice = a letter with your name; some people charge for one
    .learn = Whoever writes the letter would learn about the abuse.
legal-aid-visa-after-abuse = Legal aid covers every application to settle here because of domestic abuse, since 21 May 2025. It covers the three-month permission, asylum and trafficking too. Family life and private life applications are usually outside. There is a test of income and savings.
    .notice = letters from a solicitor
    .learn = The legal aid office would learn your income and your visa.
legal-aid-northern-ireland-orders = In Northern Ireland the money limits of legal aid can be set aside for a non-molestation or forced marriage order. It must be asked for, with proof of abuse. Sometimes you pay a part.
    .notice = letters from a solicitor
    .learn = The legal aid office would learn your income and the abuse.
legal-aid-scotland-orders = Legal aid for a court order in Scotland has a test of income and savings. Some people must pay a part. The board also asks why police were not called, if they were not.
    .notice = letters from a solicitor; a payment
    .learn = The legal aid board would learn your income and why police were or were not called.
legal-aid-immigration-scotland-northern-ireland = Legal aid in Scotland and Northern Ireland still covers all kinds of immigration and asylum advice. Tests of income and savings apply. In Scotland your partner’s money does not count when you live apart. There are few lawyers.
    .notice = letters from a solicitor
    .learn = The legal aid board would learn your income and your visa.

## changes

changed-legal-aid-2025 = Since 21 May 2025 legal aid covers every application to settle because of domestic abuse. It also counts money abuse, and abuse aimed at a child. This is law for England and Wales.

## practice · orders-and-lawyers · helper

legal-aid-waiver-unknown-to-lawyers = Ask the solicitor about the waiver of money limits by its name: regulation 12 of the 2013 means rules. A study of 2023 found that some lawyers did not know it. Northern Ireland has a waiver of its own. It must be asked for.
