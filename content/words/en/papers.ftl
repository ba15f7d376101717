# Papers, the eVisa and the Home Office. Words: design/voice.md. Conditions and sources: guide/papers.toml and sharing-home-office.toml.

heading-papers = Your papers and your eVisa

papers-permission-is-not-the-card = Losing a card or a passport does not end your visa. Cards ended on 31 December 2024, whatever the visa. Permission is now an online record, called an eVisa. Somebody who keeps your card does not keep your permission.

papers-who-can-see-your-evisa = An employer, landlord or bank sees your eVisa only with a code that you make. It is called a share code. Public bodies can have their own link and do not need your code. Somebody with your log-in can see everything in the account.

papers-somebody-else-can-hold-the-account = Somebody else can control your eVisa account. Codes to log in go to the email or phone on the account. If the person harming you set it up, the codes and messages can go to them.

papers-getting-the-account-back = The Home Office has a way to get the account back. It can send a message to the old phone or email, so the person harming you can find out. It asks for your papers, a face scan, and a new phone and email. You can plan it with a registered adviser first.
    .notice = a message to the old phone or email; a changed password; a face scan on your phone
    .learn = The Home Office would learn your new phone number and email.

papers-changing-the-contact-details = People with permission are expected to tell the Home Office of a new address, email, phone or lawyer. A lawyer can do it with a signed letter. The change can send a message to the old contact. It can also show that you no longer live together. This is from guides, not from the Home Office.
    .notice = a message to the old phone or email
    .learn = The Home Office would learn your new address, phone or email.

papers-setting-up-an-account = An account can be made with the number of an old card or of an application. The Home Office can give a lost number. A guide says that expired cards could be used only to the end of June 2026. We don’t know what is asked for now.
    .notice = codes and emails on your phone; an app on your phone
    .learn = The Home Office would learn your phone number and email.

papers-lost-passport = A lost passport is replaced by your own embassy. It often asks for a police report number first. An embassy can tell your family or your state; that is general knowledge. If you could ask for asylum, contact with it can harm you. Ask a solicitor before you call.
    .notice = calls and post from the embassy
    .learn = The embassy would learn where you are.

papers-see-what-the-home-office-holds = You can ask the Home Office for its record about you, free. The basic request shows what was asked for since 2000 and what was decided. It answers within a month of getting the papers it needs. It wants photo identification. It can hold back what the person harming you wrote.
    .notice = an answer by post or email; a copy of your passport or card
    .learn = The Home Office would learn your address or email now.

papers-the-request-needs-a-safe-address = The answer needs an address or email that only you can open. Without permission, advice comes first: the request tells the Home Office where you are. A solicitor can ask for you, with your signature. The record is no proof of status.
    .notice = an answer by post or email
    .learn = The Home Office would learn an address for you.

may-say-papers = You can say: “Permission is an online record. Losing the card does not end it.” You can explain what the record request is. You cannot tell this person to log in or to make the request now. What the record means for them is for an adviser.

may-say-adviser-check = You can say who is allowed to advise: solicitors, barristers, advocates in Scotland, legal executives and registered advisers. You can help to check the register. Ask that the adviser sees the person alone. The English guidance read is of 2019, the Scottish text of 2014.

practice-account-safe-contact-first = A safe phone and email come before any change to the account. Somebody with either the old email or the old phone can log in and change the other. A watchdog was told in 2023 that the helpline can give access back to the right person. Steps change often.

practice-record-request-limits = A record request needs photo identification and a signed authority. Without them it can be turned down. Ask for a solicitor’s address for the answer. The page read is of November 2023.

practice-separation-letter-read-the-form = Read the separation form itself before anyone signs. An older copy and a council’s copy say that both forms let the Home Office contact the other person. The newer page was not clear on this. It also has an online way to tell.

practice-rogue-advisers = People who advise without being allowed to can be fined or sent to prison. Regulators warn about relatives who interpret. In 2025 fines of up to £15,000 for rogue advisers were put to Parliament. Their start was not read.

# The Home Office as a service: sharing, say, told.

service-home-office = Home Office
service-home-office-about = About the Home Office

home-office-decides-and-checks = The Home Office is the government department that decides on visas. Its Immigration Enforcement looks for people without permission. We think that what you tell one part can be used by the other. It publishes a notice on how it uses data. We have not read all of it.

home-office-an-application-gives-your-details = An application gives the Home Office your address, contact details, photo or fingerprints, and your story. If the application fails, we think that it can use them to look for you. That is general knowledge. You can ask to use another address for post, such as a solicitor’s.
    .notice = an email, text or letter from the Home Office; an appointment for a photo and fingerprints
    .learn = The Home Office would learn your address and your story.

home-office-and-the-person-harming-you = What you send can reach the person harming you. Separation forms can let the Home Office contact them. Codes and messages go to the phone or email on the account. A change can show that you live apart.
    .notice = a letter to the old address; a message to the old phone or email
    .learn = The Home Office would learn that you live apart.

home-office-links-to-other-services = More and more services can look up immigration status by computer. Ministers say that each one sees only what it needs. A look-up does not by itself show that the service sends your story back. We did not find what the Home Office notes of a look-up.

home-office-telling-of-a-separation = Telling the Home Office of a separation starts a process. It usually cuts a partner’s visa to 60 days from its decision. Asking for the three-month permission tells it too. Speak to a registered adviser first.
    .notice = a letter to the old address or a message on the account
    .learn = The Home Office would learn that the relationship is over.

home-office-say-let-an-adviser-call = An adviser or a solicitor can speak to the Home Office for you. You do not have to call. With your signature, post goes to their office.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The Home Office would learn that a solicitor acts for you.

home-office-say-on-the-telephone = If you call, you can ask first and give no name: “I have a general question. What do you write down about this call? Who can see it?” Asking who else is told comes before your story. You can end the call at any time.
    .notice = a call in your call list
    .learn = The Home Office would learn your phone number, if it shows.

home-office-say-where-post-goes = You can ask where letters go before you send anything: “Which address, email and phone do you have for me? Please do not write to the old one.” Do this with an adviser. The change itself can send a message to the old contact.
    .notice = a message to the old phone or email
    .learn = The Home Office would learn your new contact.

home-office-told-not-the-end = If somebody has told the Home Office about you, that alone does not end permission to be here. Only the Home Office can end it, and staff must judge each case. It does so in writing. The letter can go to an old address or account.

home-office-told-without-permission = If somebody has told the Home Office that you have no permission, advice is urgent. People without permission can be detained or removed. Some have a route, and some can be looked at after permission ran out. A solicitor can act for you before you answer.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The solicitor would learn what you tell them.

home-office-told-british-or-settled = If you are British or settled, the end of a relationship does not change that, whoever tells the Home Office. Settled status can be taken away only on other legal grounds. Lying about a relationship to get it is one.

home-office-told-count-the-days = If a letter has come, the date on it counts. For partners it usually leaves 60 days from the decision. Somebody who applies in that time stays lawfully until the decision. A solicitor or registered adviser can see what is open.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them.

home-office-told-ask-what-was-written = You can find out what the Home Office holds about you. An adviser can ask for the record. What the person harming you wrote can be held back. The request gives the Home Office an address for you now.
    .notice = an answer by post or email
    .learn = The Home Office would learn an address for you.

home-office-told-stay-reachable = It matters to get letters that are meant for you. With your signature they can go to a solicitor. The messages on an eVisa account can go to the person who set it up.
    .notice = a message to the old phone or email
    .learn = The Home Office would learn your solicitor’s address.

change-2024-12-cards-end = Residence cards ended on 31 December 2024. Permission is now an online record, the eVisa. A card that has run out does not mean that the permission has.

cell-home-office-uk = It decides on visas and checks your permission. We think that its enforcement part can use what you tell it.
    .know = The Home Office decides on visas, and part of it looks for people without permission. A call or an application gives it your details. If your visa rests on a partner, news of a separation can shorten it. Without permission, or not sure, a registered adviser can look first.
    .know-valid = The Home Office already holds your record. If your visa rests on a partner, news of a separation can shorten it. British and settled people do not lose that when a relationship ends. Letters and codes can reach the person harming you.
    .know-without = We think that what you tell the Home Office can be used to look for you. Some people without permission do have a route. A solicitor or a registered adviser can look first, before the Home Office knows where you are.
    .ask = “I have a general question. What do you write down about this call, and who can see it?”
    .ask-not = Not with officers at the door, in detention, or when a letter gives a date: then ask for a solicitor.
