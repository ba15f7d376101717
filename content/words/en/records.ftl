# Your records: asking what was shared, and complaining.

heading-records-work = Asking for records: for people who help
heading-records-evidence = Your records: court rulings and figures

## told · police

told-records-police = You or a helper can ask police in writing what they hold about you, and who got it. It is usually free and takes one month, or up to three. Police can hold some back. Think first where the answer goes: if you live together, the person harming you could open it.
    .notice = an answer by post or email; police who ask for proof of who you are
    .learn = The police would learn where you are now and what worries you.

## practice · records-work

help-records-order = Ask the police force first, and the Home Office only after a registered adviser agrees. The police request asks what was sent, to whom, when and under which policy. The Home Office one puts today’s address on its file. Police data of this kind falls under section 45 of the Data Protection Act 2018.
help-records-complaint = Put the date on every request and complaint. Requests: one month, up to two more if complex, and time spent waiting for proof of identity does not count. Complaints: confirmed within 30 days, since 19 June 2026. A police complaint can be another way; we did not research it.

## evidence · records-evidence

ev-records-exemption-rulings = On 11 December 2023 the Court of Appeal held the immigration exemption in part incompatible with data protection law. Its safeguards were not in the legislation itself. New regulations, S.I. 2024/342, were made on 7 March 2024. Each decision must weigh a person’s vulnerability and human rights.
ev-records-delays = In 2019 the Metropolitan Police had over 1,100 open requests for records. No newer figure was found.
