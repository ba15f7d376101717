# No recourse to public funds. Words: design/voice.md. Conditions and sources: guide/no-recourse.toml.

heading-no-public-funds = If your visa says no public funds

no-public-funds-what-is-not-on-the-list = “No public funds” does not mean no help. School, NHS care, social care and legal aid are not on the list of public funds. Nor are travel passes, benefits earned by National Insurance, and a housing association home that does not come through the council. Each has rules of its own.

no-public-funds-council-tax = Living alone takes 25 per cent off the council tax. That discount is not a public fund. Council tax reduction is one.
    .notice = a letter from the council
    .learn = The council would learn that you live alone.

no-public-funds-lifting-it = The Home Office can be asked to lift “no public funds”, free. Guidance says that it should, on family, private life and Hong Kong visas, in some cases. They are: being destitute or close to it, a child’s needs, or very unusual money troubles.
    .notice = bank statements that you print or save; emails from the Home Office
    .learn = The Home Office would learn your money troubles, and can learn that you live apart.

no-public-funds-lifting-it-risks = Asking to lift “no public funds” can show that a person has left the partner. It can mean ten years before settling, not five; that is general knowledge. It does not end a longer visa. The three-month permission does.
    .notice = emails from the Home Office
    .learn = The Home Office would learn your money troubles, and can learn that you live apart.

no-public-funds-lifting-it-other-visas = On work, study and other visas the Home Office can choose whether to lift the condition. Asking carries risks there. It is an immigration request like any other.
    .notice = emails from the Home Office
    .learn = The Home Office would learn your money troubles, and can learn that you live apart.

may-say-no-public-funds = You can say: “The condition can be lifted in some cases, and it is free.” You can advise on benefits, housing and social care; they are not regulated. You cannot say that this person should ask, or fill in the form. It is an immigration application.

practice-change-of-conditions = The request to lift no public funds is an online form with proof such as bank statements. Likely to be destitute means within about three months. The guidance read is version 4 of November 2024. For partners on the abuse list the three months can be nearer, and they cost the old visa.

practice-refuge-who-pays = A council that refuses because a parent has no papers, or no application in, can be wrong. A charity reports such refusals. Social workers are not allowed to advise on a visa application. Tell the parent before you refer: without permission, data can go to the Home Office.

do-not-refer-to-the-council-unasked = Do not refer a parent without permission to social services before they know what can be passed on. Data can reach the Home Office. If a child is in danger now, that duty goes first.
