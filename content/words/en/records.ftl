# Your records: asking what was shared, and complaining.

heading-records-work = Asking for records: for people who help
heading-records-evidence = Your records: court rulings and figures

## told · police

told-records-police = You can ask a police force for what it holds about you, and who got it, when and why. It is usually free and should take one month. Some forces have been much slower. Police can hold some of it back.
    .notice = an answer by post or email; police who ask for proof of who you are
    .learn = The police would learn where you are now and what worries you.
told-records-police-first = Before you ask for your records, think where the answer will go. If you live with the person harming you, they could read it. You can ask a solicitor to receive it for you. The time can stop while police wait for proof of who you are.
    .notice = a letter or email with your records
    .learn = The police would learn the address that you give.
told-records-police-time = An answer can take up to three months if your request is complex. Police need to make only a reasonable search. You can ask plainly: “Did anything about me go to Immigration Enforcement, and on what date?” Law firms describe these rules; we did not check them for police.
    .learn = The police would learn that you ask about immigration. A helper can ask instead.
told-records-complain = You can complain about how police used what you told them. Since 19 June 2026 every organisation must have a way to complain. It must confirm your complaint within 30 days. If that fails, you can go to the Information Commissioner, who watches over personal data.
    .notice = letters or emails that answer you
    .learn = The police would learn where to write to you.

## told · home-office

told-records-home-office = Asking the Home Office for your records tells it where you are. Take advice first, above all if you have no permission. It is free and should take a month once it has your papers. A solicitor or adviser can ask for you.
    .notice = an answer by post or email
    .learn = The Home Office would learn your contact details of today.
told-records-home-office-holds-back = The Home Office can hold back part of your records. It must decide this anew for each case, and weigh how easily you can be harmed. It can do so where an answer would hurt immigration control. One example is to warn you of a visit.

## practice · records-work

help-records-order = Ask the police force first, and the Home Office only after a registered adviser agrees. The police request asks what was sent, to whom, when and under which policy. The Home Office one puts today’s address on its file. Police data of this kind falls under section 45 of the Data Protection Act 2018.
help-records-complaint = Put the date on every request and complaint. Requests: one month, up to two more if complex, and the clock stops for proof of identity. Complaints: confirmed within 30 days, since 19 June 2026. A police complaint can be another way; we did not research it.

## evidence · records-evidence

ev-records-exemption-rulings = On 11 December 2023 the Court of Appeal held the immigration exemption in part incompatible with data protection law. Its safeguards were not in the legislation itself. New regulations, S.I. 2024/342, were made on 7 March 2024. Each decision must weigh a person’s vulnerability and human rights.
ev-records-delays = In 2019 the Metropolitan Police had over 1,100 open requests for records. No newer figure was found.
