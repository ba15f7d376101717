# Social services: help for children and for adults who need care, what is passed on, what to ask. Conditions and sources: guide/social-services.toml.

heading-children-help = Help for a child in need
heading-care-and-support = Help from social services
heading-social-work = Social services: for people who help
heading-social-evidence = Social services: figures and history

service-social-services = Social services
service-social-services-about = About social services

# What somebody who helps can ask a service, with no name.
-ask-helper-social = “What do you check about a visa before you help? When would you tell the Home Office?”

cell-social-services-england-wales-scotland = If it appears that you have no permission, the council must in most cases tell the Home Office. It also helps a child in need.
    .know = Social services can help a child in need. But if you seem to have no permission, the council must in most cases tell the Home Office. While your visa lasts, asking for help gives it no such duty; it can check. If a child is in danger now, call 999.
    .know-valid = Social services can help a child in need, also when your visa says no public funds. While your permission lasts, asking for help gives the council no duty to tell the Home Office. It can check your status. Permission can end without you knowing; an adviser can look first.
    .know-without = Social services can help a child in need, even when the parent has no permission. But if it appears that you have none, the council must in most cases tell the Home Office. An adviser can help before you call. If a child is in danger now, call 999.
    .ask = “What do you write down about me, and who sees it? Do you ask me first?”
    .ask-helper = { -ask-helper-social }
    .ask-not = If you or a child are in danger now, call 999 first.

cell-social-services-northern-ireland = A health trust does this work. A law makes councils tell the Home Office in some cases. Does it bind trusts? We don’t know.
    .know = A health and social care trust can help a child in need, also with no public funds. A law makes councils tell the Home Office of most people without permission. We don’t know if it binds trusts too. While your visa lasts, no such duty exists. If a child is in danger, call 999.
    .know-without = A health and social care trust can help a child in need, even when the parent has no permission. A law makes councils tell the Home Office in most such cases. We don’t know if it binds trusts too. An adviser can help before you call. In danger, call 999.
    .ask = “What do you write down about me, and who sees it? Do you ask me first?”
    .ask-helper = { -ask-helper-social }
    .ask-not = If you or a child are in danger now, call 999 first.

path-social-services-england-wales-scotland-ask = You or a helper ask for help for a child, or for care. You can ask first what is written down. “No public funds” alone is no reason to refuse.
path-social-services-england-wales-scotland-check = The council looks up your status. Many councils use a shared system with the Home Office, called NRPF Connect.
    .leaves = Here information can leave: to the Home Office, with your name, birth date, nationality, address and the help that you get.
path-social-services-england-wales-scotland-tell = If it appears that you have no permission, the council must in most cases tell the Home Office.
    .leaves = Here information can leave: to the Home Office.
path-social-services-england-wales-scotland-look = A social worker looks at what the child needs. Questions go to you, and sometimes to the child.
path-social-services-england-wales-scotland-answer = The council says yes or no. If it says no because you have no permission, it must first look at your human rights. A child is not barred.

## sharing · social-services

share-social-valid = While your permission lasts, asking social services for help gives them no duty to tell the Home Office. That holds also if your visa says no public funds. They can still look up your status. A permission can end without you knowing, so an adviser can look before you call.
    .notice = a call or visit from a social worker
    .learn = Social services would learn your status, your address and your family.
    .for = If you have a visa or other permission
    .for-helper = If they have a visa or other permission

share-social-must-tell = If it appears that you are here without permission, a council must in most cases tell the Home Office. Somebody whose asylum claim is still open is another matter. In practice it comes up when you ask for help. An adviser can help before the first call. If a child is in danger now, call 999.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your status.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure

share-social-northern-ireland = In Northern Ireland health and social care trusts do this work, not councils. A law makes councils tell the Home Office of most people without permission. We don’t know if it binds a trust. An adviser can ask without your name.
    .notice = a call in the adviser’s list
    .learn = The trust would learn that somebody asks.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure

share-social-nrpf-connect = Many councils use a system called NRPF Connect, together with the Home Office. It can hold your name, birth date, nationality, address and the help that you get. One London council says that it does not need your agreement, but must tell you.

share-social-order = The Home Office can order a council to say where a named person is, when it suspects certain immigration crimes. It is for somebody it already looks for. We read the debate in Parliament, not the law itself.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure

share-social-child-at-risk = When a child is at risk of harm, workers do not need your agreement to share. Advice of 2024 for England says so; elsewhere we have not read the rules. They should share only what matters, to keep the child from harm. It is about the child, not your visa.

## say · social-services

say-social-neutral = A helper can ring social services for you first, with no name: “What do you write down, and who sees it? Do you ask first?” You can ask the same. Your phone number can show who you are.
    .notice = a call in the call list of whoever asks
    .learn = Social services would learn that somebody asks, and the number if it shows.

say-social-writing = If you hear “no public funds, so we cannot help”, you can say: “I ask you to look at what my child needs, and to answer in writing.” Help from social services is not a public fund.
    .notice = a letter by post
    .learn = Social services would learn your status, your address and about your child.

## told · social-services

told-social-first = You can ask your social worker what was passed on, to whom and when. Advice from outside can come first. Social services can go on without you, when they worry about a child. This is not your fault.
    .notice = a call or letter from the social worker
    .learn = The social worker would learn that you worry about this.

told-social-valid = While your permission lasts, asking for help gave the council no duty to tell the Home Office. It could have looked up your status. What trace that leaves was not found.
    .for = If you have a visa or other permission
    .for-helper = If they have a visa or other permission

told-social-without = If it appeared that you have no permission, the council had a duty in most cases to tell the Home Office. We don’t know if it has. It can be your name, address, nationality and the help that you get. A registered adviser can see what follows, before any letter comes.
    .notice = calls or messages to an adviser; a letter by post
    .learn = The adviser would learn your status and what you told.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure

told-social-without-northern-ireland = We don’t know if a trust in Northern Ireland must tell the Home Office. The law speaks of councils. You can ask the social worker what was passed on. A registered adviser can see what follows.
    .notice = calls or messages to an adviser
    .learn = The adviser would learn your status and what you told.
    .for = If you have no permission, or are not sure
    .for-helper = If they have no permission, or are not sure

## children · children-help

children-help-in-need = “No public funds” alone is no reason to refuse help to a child in need. Councils give it; in Northern Ireland it is a health and social care trust. The law is section 17 in England and section 37 in Wales. It is section 22 in Scotland and Article 18 in Northern Ireland. Advisers know these numbers.
    .notice = a call or visit from a social worker; questions to your child
    .learn = Social services would learn your names, address and status. If you have no permission, in most cases a council must tell the Home Office.

## rights · care-and-support

care-from-social-services = Help from social services is not a public fund, in any nation. It must not be refused only because your visa says no public funds. Adults who need care because of illness or disability can get it too. Adults with no children and no care needs get little help from councils.

care-bar-and-its-limit = A law of 2002 bars some adults from help: mainly people without permission and some refused asylum seekers. It does not bar children. Before a council refuses, it must look at your human rights. You can ask for the decision in writing.
    .notice = letters from the council
    .learn = The council would learn your status. In most cases it must tell the Home Office.
    .for = If you have no permission, or are not sure, or had asylum refused
    .for-helper = If they have no permission, or are not sure, or had asylum refused

## practice · social-work · helper

help-social-schedule-3 = Schedule 3 to the Nationality, Immigration and Asylum Act 2002 does both things. It bars some adults and, in paragraph 14, makes councils tell the Home Office. It does not bar children, and gives way to human rights. A refusal with no human rights assessment can be challenged. Advisers call the duty hard to avoid.

help-social-laws = Children: section 17 in England, section 37 in Wales, section 22 in Scotland, Article 18 in Northern Ireland. Adults: Part 1, Care Act 2014; section 35 of the Welsh Act; sections 12 and 13A, Scottish Act of 1968; Articles 7 and 15, Northern Ireland’s Order of 1972.

help-social-nrpf-connect = Before you refer, ask the council: “Do you use NRPF Connect, and when do you enter somebody?” A status check there is answered by a team inside Immigration Enforcement, even when its aim is to help. Then tell the person you support, and let them decide.

help-social-challenge = A council that says “no recourse, so no help”, or offers to house only the child, can be challenged. Ask for an assessment and a decision in writing. A homeless child, or one whose parent cannot buy food, usually counts as in need. Abuse at home can itself lead to a child protection enquiry: be there.

help-social-wales = Quote the Welsh Government’s guidance on no recourse to a Welsh council that says no. It asks councils to see the person before the status. It asks for as much help as the council can give. It is guidance of November 2022.

## do-not · social-work · helper

help-social-not-yet = Do not tell a person with a running visa that social services will report them. The law names other groups. Check first, through an adviser, that the permission still stands: it can have been cut short by a letter that never arrived.

## evidence · social-evidence · evidence

evidence-nrpf-connect = The Home Office team that answers councils on NRPF Connect sits inside Immigration Enforcement. It had nearly 18,000 checks and queries in 2024-25. In 2020-21, 68 councils used the system. What trace a look-up leaves was not found.

evidence-families-leave = Of the families whose council support ended in 2023-24, 70 per cent had got permission to stay. Support lasted about a year and a half on average. The figures are from councils that use one data system. The other families are not described.

evidence-officers-in-councils = Since 2016 at least 25 councils paid for a Home Office officer to work inside the council. At the end of 2021, 12 still had one, five of them in children’s services. Several ended it. Nothing newer than 2022 was found.

evidence-council-order = Parliament debated in 2002 a power to make councils say where a named person is. It became section 129 of the Act of 2002. The minister said that councils must answer. Copies of the section could not be read.
