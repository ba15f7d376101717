# Papers, the eVisa and the Home Office. Words: design/voice.md. Conditions and sources: guide/papers.toml and sharing-home-office.toml.

heading-papers = Your papers and your eVisa

papers-permission-is-not-the-card = Losing a card or a passport does not end your visa. Cards ended on 31 December 2024, whatever the visa. Permission is now an online record, called an eVisa.

papers-who-can-see-your-evisa = An employer, landlord or bank sees your eVisa only with a code that you make. It is called a share code. Public bodies can have their own link and do not need your code. Somebody with your log-in can see everything in the account.

papers-getting-the-account-back = The Home Office has a way to get an eVisa account back. It asks for your papers, a face scan, and a new phone and email. It can send a message to the old phone or email, so the person harming you can find out. You can plan it with a registered adviser first.
    .notice = a message to the old phone or email; a changed password; a face scan on your phone
    .learn = The Home Office would learn your new phone number and email.

papers-changing-the-contact-details = People with permission are expected to tell the Home Office of a new address, email, phone or lawyer. The change can send a message to the old contact. It can also show that you no longer live together. A lawyer can do it with a signed letter. This is from guides.
    .notice = a message to the old phone or email
    .learn = The Home Office would learn your new address, phone or email.

papers-lost-passport = A lost passport is replaced by your own embassy, which often asks for a police report number first. Contact with an embassy can be unsafe, above all for somebody who could ask for asylum. Losing the passport does not end your permission, so advice can come first.
    .notice = calls and post from the embassy
    .learn = The embassy would learn where you are.

papers-see-what-the-home-office-holds = You can ask the Home Office for its record about you, free. It shows what was asked for since 2000 and what was decided. The request gives it your address, so without permission advice comes first. A solicitor can ask for you. The answer needs an address or email that only you can open.
    .notice = an answer by post or email; a copy of your passport or card
    .learn = The Home Office would learn your address or email now.

may-say-papers = You can say: “Permission is an online record. Losing the card does not end it.” You can explain what the record request is. You cannot tell this person to log in or to make the request now. What the record means for them is for an adviser.

may-say-adviser-check = You can say who is allowed to advise: solicitors, barristers, advocates in Scotland, legal executives and registered advisers. You can help to check the register. Ask that the adviser sees the person alone. The English guidance read is of 2019, the Scottish text of 2014.

practice-account-safe-contact-first = A safe phone and email come before any change to the account. Somebody with either the old email or the old phone can log in and change the other. A watchdog was told in 2023 that the helpline can give access back to the right person. Steps change often.

practice-record-request-limits = A record request needs photo identification and a signed authority. Without them it can be turned down. Ask for a solicitor’s address for the answer. The page read is of November 2023.

practice-separation-letter-read-the-form = Read the separation form itself before anyone signs. An older copy and a council’s copy say that both forms let the Home Office contact the other person. The newer page was not clear on this. It also has an online way to tell.

practice-rogue-advisers = People who advise without being allowed to can be fined or sent to prison. Regulators warn about relatives who interpret. In 2025 fines of up to £15,000 for rogue advisers were put to Parliament. Their start was not read.

# The Home Office as a service: sharing, say, told.

service-home-office = Home Office
service-home-office-about = About the Home Office

home-office-decides-and-checks = The Home Office is the government department that decides on visas. Its Immigration Enforcement looks for people without permission. We think that what you tell one part can be used by the other. We have not read all of its notice on that.

home-office-an-application-gives-your-details = An application gives the Home Office your address, contact details, photo or fingerprints, and your story. If it fails, we think that these can be used to look for you. That is general knowledge. You can ask to use another address for post, such as a solicitor’s.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and your story.

home-office-and-the-person-harming-you = What you send can reach the person harming you. Separation forms can let the Home Office contact them. Codes and messages go to the phone or email on the account.
    .notice = a letter to the old address; a message to the old phone or email
    .learn = The Home Office would learn that you live apart.

home-office-links-to-other-services = More and more services can look up immigration status by computer. Ministers say that each one sees only what it needs. A look-up does not by itself show that the service sends your story back.

home-office-say-let-an-adviser-call = An adviser or a solicitor can speak to the Home Office for you. You do not have to call. With your signature, post goes to their office.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The Home Office would learn that a solicitor acts for you.

home-office-say-on-the-telephone = If you call, you can ask first and give no name: “I have a general question. What do you write down about this call? Who can see it?” You can end the call at any time.
    .notice = a call in your call list
    .learn = The Home Office would learn your phone number, if it shows.

home-office-told-not-the-end = If somebody has told the Home Office about you, that alone does not end permission to be here. Only the Home Office can end it, in writing, and staff must judge each case. The letter can go to an old address or account.

home-office-told-without-permission = If somebody has told the Home Office that you have no permission, advice is urgent. People without permission can be detained or removed. Some have a route all the same. A solicitor can act for you before you answer.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The solicitor would learn what you tell them.

home-office-told-british-or-settled = If you are British or settled, the end of a relationship does not change that, whoever tells the Home Office. Settled status can be taken away only on other legal grounds. Lying about a relationship to get it is one.

home-office-told-count-the-days = If a letter has come, the date on it counts. For partners it usually leaves 60 days from the decision, law firms say. Somebody who applies in that time stays lawfully until the decision.

home-office-told-ask-what-was-written = You can find out what the Home Office holds about you, and an adviser can ask for you. What the person harming you wrote can be held back. The request gives the Home Office an address for you now.
    .notice = an answer by post or email
    .learn = The Home Office would learn an address for you.

change-2024-12-cards-end = Residence cards ended on 31 December 2024. Permission is now an online record, the eVisa. A card that has run out does not mean that the permission has.

cell-home-office-uk = It decides on visas and checks your permission. We think that its enforcement part can use what you tell it.
    .know = The Home Office decides on visas, and part of it looks for people without permission. A call or an application gives it your details. If your visa rests on a partner, news of a separation can shorten it. Without permission, or not sure, a registered adviser can look first.
    .know-valid = The Home Office already holds your record. If your visa rests on a partner, news of a separation can shorten it. British and settled people do not lose that when a relationship ends. Letters and codes can reach the person harming you.
    .know-without = We think that what you tell the Home Office can be used to look for you. Some people without permission do have a route. A solicitor or a registered adviser can look first, before the Home Office knows where you are.
    .ask = “I have a general question. What do you write down about this call, and who can see it?”
    .ask-not = Not with officers at the door, in detention, or when a letter gives a date: then ask for a solicitor.
