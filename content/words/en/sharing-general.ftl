# Sharing in general: what the law lets every public body do, data rights for every organisation.

heading-your-data = What a service holds about you
heading-sharing-law-practice = Sharing and data law: for people who help
heading-sharing-law = Sharing and data law: texts



## sharing · home-office

share-no-general-firewall = We found no UK law that stops public services in general from telling the Home Office about you. What protects you are smaller rules, service by service. Most of this worry is about people who seem to have no permission. You can ask each service first.
    .notice = a call in your call list
    .learn = The service would learn that somebody asks.
share-public-bodies-can-choose = Public bodies can choose to give information to the Home Office about immigration. The law lets them; it does not order them. Data law, human rights and duties to keep things private still limit that choice. We did not read the law as it stands today.
share-real-duties = In a few cases a law does order a report. We found it for councils about most people without permission, visa sponsors, and banks with a listed customer. We found it too for landlords in England and for suspected sham marriages. There can be others.

## sharing · council-housing

share-agreement-is-not-the-only-key = Not signing a form does not always stop sharing. Data law gives a council other reasons, such as a legal duty, a public task or saving a life. It must still tell you how it uses your details. We read this in the notice of one council.
    .notice = a form to sign
    .learn = The council would learn that you did not sign.

## say · council-housing

say-council-which-law = If a service says that it has to report you, you or a helper can ask: “Which law says so?” Only some laws order it. You can also ask: “Which legal reason do you use, and where is it written?”
    .notice = a call, or papers to read
    .learn = The service would learn that you know of such rules. A helper can ask instead.

## say · helpline

say-helpline-ask-any-service = A helpline or an advocate can ask any service for you: “What do you share, and with whom?” The answer can come before your name does. You can ask for it in writing. No rule was found that makes a service answer at once.
    .notice = a call to the helpline in your call list
    .learn = The service would learn that somebody asks, not your name.

## rights · your-data

rights-ask-for-your-data = You can ask any service for a copy of what it holds about you, and who got it. It need make only a reasonable search. If you live with the person harming you, think first where the answer goes. To the Home Office, such a request gives your address: advice comes first.
    .notice = an answer by post or email
    .learn = The service would learn where to write to you now.
rights-complain-about-your-data = If a service used your details wrongly, you can complain to it. Since 19 June 2026 every organisation must have a way to take such complaints. It must confirm yours within 30 days, and answer without needless delay. Then you can go to the Information Commissioner, the data regulator.
    .notice = letters or emails that answer you
    .learn = The service would learn where to write to you, and what worries you.
rights-immigration-exemption = Only the Home Office can hold back your data because of immigration control. A hospital, a landlord, a bank or a charity cannot. It must decide case by case, and should normally tell you. Other reasons to hold back, such as crime, are open to others.
    .notice = an answer by post or email
    .learn = The Home Office would learn your contact details, if you ask it.

## practice · sharing-law-practice · helper

help-ask-without-a-name = Ask a service by phone before the person gives a name: “What would you do if somebody had no visa?” It gives little away, but a number or email can show who asks. Ask for the answer and the privacy notice in writing.
help-which-law = When a service says that it has to report somebody, ask which law says so. Section 20 of the Act of 1999 allows and does not order. The real duties are few. Ask also which ground in data law it uses: consent is only one of several.
help-freedom-of-information = You can send a freedom of information request to a public body without naming anybody. Ask if it has a deal with the Home Office, what its policy is, and how often it has shared. A Scottish council was asked this in 2021. Scotland has its own law for this.
help-data-request-where-to = A written request to a hospital, council or school can show if data went to the Home Office. Settle first where the answer goes. A body that refuses “for immigration reasons” uses a rule that is not its own. Send none to the Home Office before regulated advice.
help-charity-requests = If a public body asks your charity for data, you can say no. Since 5 February 2026 a new ground lets you share without weighing the person’s interests. It covers five purposes. It does not oblige you. Write your policy before the request comes.
help-complaint-in-order = Complain to the service in writing first. It must confirm within 30 days and answer without needless delay. After that the Information Commissioner can look. We read this in lawyers’ notes written shortly before 19 June 2026, not in the regulator’s guidance.

## evidence · sharing-law · evidence

ev-section-20 = Section 20 of the Immigration and Asylum Act 1999 lets public bodies give information for immigration purposes. Section 55 of the Immigration Act 2016 widened it to public authorities in general. The tax authority, parliaments and some prosecution files are left out. Charities seem to fall outside; that is a reading.
ev-no-firewall-today = Parliament voted down a firewall for people harmed by domestic abuse in 2021. The government refused a committee’s call for one. Peers were still asking for it in April 2024. Nothing read about the Acts of 2025 and 2026 shows one, but neither was read in full.
ev-foi-scottish-council = In May 2021 a Scottish council was asked what it shares with the Home Office, by a freedom of information request. Its public log shows the question. The answer was not read.

## changes

changed-public-bodies-2016 = On 12 July 2016 the law on telling the Home Office was widened. Before, it had a short list of bodies. Since then it is for public authorities in general. It lets them tell; it does not order them.
changed-data-search-2025 = Since June 2025 a service need make only a reasonable search when you ask for your data.
changed-charities-can-share-2026 = Since 5 February 2026 charities and companies can share details for five purposes without weighing your interests first. One is a request by a public body. We don’t know how far it is used for visas.
changed-data-complaints-2026 = Since 19 June 2026 every organisation must have a way to take complaints about personal data. It must confirm a complaint within 30 days.
