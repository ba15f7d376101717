# Leaving, a bed tonight with no recourse to public funds, and money to leave with.

heading-bed-tonight = A bed tonight
heading-money-to-leave = Money to leave with

## leaving

leaving-danger-can-rise = Danger can rise when you leave, or when you tell somebody that you plan to. A helpline can plan with you before the person harming you knows. These words are for you. Saying them to the person harming you can make things more dangerous.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## leaving · bed-tonight

bed-open-to-everybody = In danger, police and hospital emergency departments are open to everybody, day and night. The national helplines look for a refuge space the same night. In Northern Ireland the number is 0808 802 1414.
    .notice = a call in your call list
    .learn = A helpline would learn what you choose to say. The police would learn what you say and where you are.
bed-with-children = With children, the council’s social services must look at what your child needs. Each council has a team for nights. While you have a visa, the council has no such duty to tell the Home Office. If you have no permission, in most cases the council must tell it.
    .notice = a call; a visit; questions to your child
    .learn = The council would learn your names, your address and your visa. It can check your status.
bed-with-children-northern-ireland = With children, the health and social care trust must look at what your child needs. It does what councils do elsewhere. You can ask first what it writes down and who sees it. We don’t know what it must tell the Home Office.
    .notice = a call; a visit; questions to your child
    .learn = The trust would learn your names and your address.
bed-without-children = Without children and without public funds, a refuge is usually the only way in. Somebody has to pay for the room. A service can ask a fund to pay. You cannot ask the fund yourself. Many people are turned away. A worker who rings for you knows whom to ask.
    .notice = a call in your call list
    .learn = The fund would learn your name and your situation from the service.
bed-when-ill-or-pregnant = If you are ill, pregnant or need care, adult social care can sometimes help. The council can check your status. If you have no permission to be here, in most cases it must tell the Home Office.
    .notice = a call; a visit
    .learn = The council would learn your name, your health and your visa.
bed-when-ill-or-pregnant-northern-ireland = If you are ill, pregnant or need care, the health and social care trust can sometimes help. We don’t know what the trust must tell the Home Office. You can ask it first.
    .notice = a call; a visit
    .learn = The trust would learn your name and your health.
bed-scotland-any-council = Any council in Scotland can be asked for a place to stay, at any hour, because of abuse. British and Irish people must get one at once, with the children. For others it depends on status. Without public funds, social work can still help children and adults in need.
    .notice = a call or a visit to the council
    .learn = The council would learn who you are and what happened. It can ask about your visa.
bed-scotland-what-the-council-must-not-do = The council in Scotland must not contact the person harming you. It must not make you go to the police. You can ask for an interpreter, for a woman to talk to, and for a friend beside you.
    .notice = a person who comes with you
    .learn = The council would learn what you choose to say.

## leaving · money-to-leave

fund-someone-asks-for-you = Two funds pay for a place and weekly money when you flee with no public funds. Southall Black Sisters runs them. A charity, a council or another public body has to ask for you. One paid for up to 12 weeks. We don’t know if it has money now.
    .notice = calls from the service that asks
    .learn = The fund would learn your name and your visa. One of the two is a Home Office scheme.
fund-last-resort = The No Recourse Fund is for people whom the Home Office scheme does not reach. It is a last resort. A service has to ask for you. Ask it before you count on the money.
    .notice = calls from the service that asks
    .learn = The fund would learn your name and your situation.
fund-wales-bawso = The charity Bawso ran a fund in Wales for people with no public funds. It began in 2023 as a trial of one year. We don’t know if it still runs. You can ask Bawso.
    .notice = a call in your call list
    .learn = Bawso would learn what you choose to say.
fund-flexible = A fund run by Women’s Aid paid up to £500 to get away and up to £2,500 to start again. People with no public funds could get it. Only a support service could ask. The last round known ended on 26 February 2026. We don’t know if it is open again.
    .notice = money that comes in; calls from the service
    .learn = The service would learn your name and what you need.
fund-scotland-ended = Scotland’s Fund to Leave ended in March 2024. It paid up to £1,000 in five council areas. We found no new one. A helpline would know.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.
fund-northern-ireland-none-found = We found no fund for leaving in Northern Ireland. That does not mean that there is none. You can ask on 0808 802 1414.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## rights · benefits

pre-settled-benefits-look-at-each-person = Pre-settled EU status alone does not open Universal Credit. You need one more right to live here, work for example. But the Court of Appeal said that the benefits office must look at each person. If refusing leaves you unable to live in dignity, it must not refuse on this ground alone.
    .notice = letters and messages from the benefits office
    .learn = The benefits office would learn your status and where you live.
pre-settled-benefits-challenge = You can challenge a refusal of benefits. A welfare rights adviser will know the case called AT. It is about real hardship with no other help. We did not check what came after 2024. Settled EU status opens benefits.
    .notice = letters from the benefits office
    .learn = The adviser would learn your income and your status.

## evidence · evidence

leaving-danger-figures = In 2022 a partner or former partner killed 62 women in the UK. At least 25 of them had left or were taking steps to leave. The Femicide Census found the same for more than 14 years. Such killings are rare beside the number of people who leave.
