# Sharing in general: what the law lets every public body do, data rights for every organisation.

heading-your-data = What a service holds about you
heading-sharing-law-practice = Sharing and data law: for people who help
heading-sharing-law = Sharing and data law: texts

## sharing · home-office

share-no-general-firewall = We found no UK law that stops public services in general from telling the Home Office about you. The law lets them choose; it does not order them. Data law and duties to keep things private limit that choice. Most of this worry is about people who seem to have no permission.
share-real-duties = In a few cases a law does order a report. We found it for councils about most people without permission, visa sponsors, and banks with a listed customer. We found it too for landlords in England and for suspected sham marriages. There can be others.

## sharing · council-housing

share-agreement-is-not-the-only-key = Not signing a form does not always stop sharing. Data law gives a council other reasons, such as a legal duty or saving a life. It must still tell you how it uses your details. We read this in the notice of one council.
    .notice = a form to sign
    .learn = The council would learn that you did not sign.

## rights · your-data

rights-ask-for-your-data = You can ask any service for a copy of what it holds about you, and who got it. It need make only a reasonable search. Think first where the answer goes, and who opens it. To the Home Office, such a request gives your address: advice comes first.
    .notice = an answer by post or email
    .learn = The service would learn where to write to you now.
rights-complain-about-your-data = If a service used your details wrongly, you can complain to it, police too. Since 19 June 2026 every organisation must take such complaints, and confirm yours within 30 days. Then you can go to the Information Commissioner, the data regulator.
    .notice = letters or emails that answer you
    .learn = The service would learn where to write to you, and what worries you.

## practice · sharing-law-practice · helper

help-ask-without-a-name = Ask a service by phone before the person gives a name: “What would you do if somebody had no visa?” It gives little away, but a number or email can show who asks. Ask for the answer and the privacy notice in writing.
help-which-law = When a service says that it has to report somebody, ask which law says so. Section 20 of the Act of 1999 allows and does not order. The real duties are few. Ask also which ground in data law it uses: consent is only one of several.
help-freedom-of-information = You can send a freedom of information request to a public body without naming anybody. Ask if it has a deal with the Home Office, what its policy is, and how often it has shared. A Scottish council was asked this in 2021. Scotland has its own law for this.
help-data-request-where-to = A written request to a hospital, council or school can show if data went to the Home Office. Settle first where the answer goes. A body that refuses “for immigration reasons” uses a rule that is not its own. Send none to the Home Office before regulated advice.
help-charity-requests = If a public body asks your charity for data, you can say no. Since 5 February 2026 a new ground lets you share without weighing the person’s interests. It covers five purposes. It does not oblige you. Write your policy before the request comes.
help-complaint-in-order = Complain to the service in writing first. It must confirm within 30 days and answer without needless delay. After that the Information Commissioner can look. We read this in lawyers’ notes written shortly before 19 June 2026, not in the regulator’s guidance.

## evidence · sharing-law · evidence

ev-section-20 = Section 20 of the Immigration and Asylum Act 1999 lets public bodies give information for immigration purposes. Section 55 of the Immigration Act 2016 widened it to public authorities in general. The tax authority, parliaments and some prosecution files are left out. Charities seem to fall outside; that is a reading. The section as it stands today was not read.
ev-no-firewall-today = Parliament voted down a firewall for people harmed by domestic abuse in 2021. The government refused a committee’s call for one. Peers were still asking for it in April 2024. Nothing read about the Acts of 2025 and 2026 shows one, but neither was read in full.
ev-foi-scottish-council = In May 2021 a Scottish council was asked what it shares with the Home Office, by a freedom of information request. Its public log shows the question. The answer was not read.

## changes

changed-charities-can-share-2026 = Since 5 February 2026 charities and companies can share details for five purposes without weighing the person’s interests first. One is a request by a public body. How far it is used for visas is not known.
