# Leaving, a bed tonight with no recourse to public funds, and money to leave with.

heading-bed-tonight = A bed tonight
heading-money-to-leave = Money to leave with

## leaving

leaving-danger-can-rise = Danger can rise when you leave, or when you tell somebody that you plan to. A helpline can plan with you before the person harming you knows. These words are for you. Saying them to the person harming you can make things more dangerous.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## leaving · bed-tonight

bed-open-to-everybody = In danger, police and hospital emergency departments are open to everybody, day and night. A national helpline looks for a refuge space the same night. In Northern Ireland the number is 0808 802 1414.
    .notice = a call in your call list
    .learn = A helpline would learn what you choose to say. The police would learn what you say and where you are.
bed-with-children = With children, the council’s social services must look at what your child needs. If you are ill, pregnant or need care, they can sometimes help too. While you have a visa, the council has no duty to tell the Home Office. If you have no permission, in most cases it must tell it.
    .notice = a call; a visit; questions to your child
    .learn = The council would learn your names, your address and your visa. It can check your status.
bed-with-children-northern-ireland = With children, the health and social care trust must look at what your child needs. If you are ill, pregnant or need care, it can sometimes help too. We don’t know what it must tell the Home Office. You can ask it first.
    .notice = a call; a visit; questions to your child
    .learn = The trust would learn your names and your address.
bed-without-children = Without children and without public funds, a refuge is usually the only way in. Somebody has to pay for the room. A worker can ask a fund for you; you cannot ask it yourself. Many people are turned away.
    .notice = a call in your call list
    .learn = The fund would learn your name and your situation from the service.
bed-scotland-any-council = Any council in Scotland can be asked for a place to stay, at any hour, because of abuse. It must not contact the person harming you, or make you go to the police. British and Irish people must get a place at once. For others it depends on status.
    .notice = a call or a visit to the council
    .learn = The council would learn who you are and what happened. It can ask about your visa.

## leaving · money-to-leave

fund-someone-asks-for-you = Two funds pay for a place and weekly money when you flee with no public funds. Southall Black Sisters runs them. A charity, a council or another public body has to ask for you. We don’t know if they have money now.
    .notice = calls from the service that asks
    .learn = The fund would learn your name and your visa. One of the two is a Home Office scheme.
fund-wales-bawso = The charity Bawso ran a fund in Wales for people with no public funds, as a trial from 2023. We don’t know if it still runs. You can ask Bawso.
    .notice = a call in your call list
    .learn = Bawso would learn what you choose to say.
fund-flexible = A fund run by Women’s Aid paid up to £500 to get away, also to people with no public funds. Only a support service could ask. The last round known ended on 26 February 2026. We don’t know if it is open again.
    .notice = money that comes in; calls from the service
    .learn = The service would learn your name and what you need.
fund-scotland-ended = Scotland’s Fund to Leave ended in March 2024. We found no new one. A helpline would know.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.
fund-northern-ireland-none-found = We found no fund for leaving in Northern Ireland. That does not mean that there is none. You can ask on 0808 802 1414.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## rights · benefits

pre-settled-benefits-look-at-each-person = Pre-settled EU status alone does not open Universal Credit. You need one more right to live here, such as work. But the benefits office must look at each person, where a no means no life in dignity. The Court of Appeal said so in a case called AT.
    .notice = letters and messages from the benefits office
    .learn = The benefits office would learn your status and where you live.

## evidence · evidence

leaving-danger-figures = In 2022 a partner or former partner killed 62 women in the UK. At least 25 of them had left or were taking steps to leave. The Femicide Census found the same for more than 14 years. Such killings are rare beside the number of people who leave.

heading-sleeping-outside = Sleeping outside

leaving-outreach-form = If you sleep outside and somebody brings a form, read it twice before you sign. You can ask: “Does this let you contact the Home Office?” From 2018 a scheme did that, later with written agreement. We don’t know if it still runs.
    .notice = a form with your name
    .learn = The Home Office would learn where you sleep, if the form lets it.

leaving-rough-sleeping-rule = Sleeping outside does not by itself end a visa. The Home Office can choose to cancel one, but the rule asks for more. It is for people who refused fitting help several times, and behaved badly again and again. We read that in one copy of December 2025.
