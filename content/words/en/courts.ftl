# Courts: what a family court can learn and pass on, orders that protect, children, and what police tell schools.

service-family-court = Family court
service-family-court-about = About the family court
heading-courts = Protection by a court
heading-police-and-children = When police know, and there are children
heading-children-and-court = Children, and a court
heading-child-and-travel = A child and a trip abroad

cell-family-court-england-wales = It decides about protection and children, not visas. A judge can order the visa service to give information about you.
    .know = A family court cannot remove anyone, but a judge can order visa information for a case. We found no routine reporting to Immigration Enforcement. You can ask for protection whatever your visa. The person harming you is told of the order, in urgent cases after it is made.
    .ask = “Who will see what I write on this form? Can my address be kept from the other side?”
    .ask-not = Not when you are in danger now: call 999.
cell-family-court-scotland-northern-ireland = We looked and found no rule. That is not a promise.
    .know = You can ask a court here for protection; the pages that we read name no visa. We found no rule that makes a court tell the Home Office, and no promise that it will not. A solicitor usually asks for the order. The person harming you is told of it, in urgent cases after it is made.
    .ask = “Who will see what I write? Can my address be kept from the other side?”
    .ask-not = Not when you are in danger now: call 999.

## sharing · family-court

court-does-not-decide-visas = A family court decides about protection, children, homes and money, not about visas. It cannot remove anyone. Its orders do not stop a lawful removal either. But a judge can order the visa service to give information about you for the case.
court-form-names-the-family = When a judge asks the visa service, the form names both parents and the children. It is so that the Home Office can find its records. We found no routine reporting by family courts to Immigration Enforcement. That is not a promise.
court-scotland-northern-ireland-unknown = We looked and found no rule that makes a court tell the Home Office about you. That is not a promise. The pages that we read on court orders name no visa. A solicitor can tell you what a court passes on.
    .notice = a call to a solicitor
    .learn = The solicitor would learn your situation.
criminal-court-status = We found nothing that makes a prosecutor or a criminal court report your status. That is not a promise. Your status can come up as evidence in the case. What the police hold follows police rules.

## say · family-court

court-keep-my-address-from-them = You can ask the court to keep your address from the person harming you. Say: “Please give me form C8. My address must stay secret.”
    .notice = a form at home, if you fill it in there
    .learn = The court would learn your address. The other side would not see it on the forms.
court-ask-for-a-separate-room = You can ask the court early for a separate door, a screen or a video link. Say: “I need protection at court. What can you do?” The judge decides which.
    .notice = a letter from the court about it
    .learn = The court would learn that you fear the other person.

## told · family-court

court-if-it-has-your-case = A court that has your case does not usually report you to the Home Office. We found no routine reporting. A judge can still order information from the visa service. You can ask your solicitor if that has happened. You can still ask for protection at court.
    .notice = a call or an email to your solicitor
    .learn = Your solicitor would learn your worry.

## children · police-and-children

school-police-must-tell = Police must have your child’s school told about abuse at home, if an officer has good reason to believe it. It counts when a child sees or hears it. This is law since 7 November 2025. It is about the child’s safety. The school usually hears before the next school day.
school-ask-whom-it-will-ring = You can ask the school whom it will ring. You can ask it to keep this from the person harming you. We found no rule that makes a school pass it to immigration staff. We don’t know if a parent who harms can learn of it.
    .notice = a call from the school; a teacher who asks your child
    .learn = The school would learn that the home is a danger. It can already know what happened, when and where.
school-northern-ireland = Police in Northern Ireland tell the school when children were there at a domestic abuse call. Staff who look after safety know by the next morning. In the trial police asked a parent first. We don’t know if police still ask. You can ask the school whom it will ring.
    .notice = a call from the school
    .learn = The school would learn about the police call.
school-scotland = Police in Scotland quickly pass on worries about a child. In one area police tell the child’s named person, often at school, and a social worker if there is one. It is about the child’s safety. You can ask whom the school will ring.
    .notice = a call from the school
    .learn = The school or health service would learn about the worry.
children-services-often-told = Police often tell the council’s children’s services when children live in the home. The message is about the child’s safety. Only 5 in 100 such messages led to a social work check, in an English study of 2009. You can ask: “What do you write down, and who sees it?”
    .notice = a call or a visit from a social worker
    .learn = Children’s services would learn about the police call and who lives in the home.
children-taken-away-is-rare = A message to children’s services is common, and taking a child away is rare. It needs a court, or the police in an emergency. Abuse at home can lead to a child protection check. A helper can be with you.
    .notice = a visit from a social worker
    .learn = The social worker would learn how the children live.

## children · children-and-court

children-court-decides-by-welfare = When parents cannot agree, a court looks first at what is good for the child. A judge can order visits with somebody watching, letters only, or no contact. The law since 2014 says that both parents’ part helps, unless it puts the child at risk. A bill of 2026 would end that. We don’t know if it is law yet.

## children · child-and-travel

children-taken-out-of-the-country = It is a crime to take a child under 16 out of the UK without the needed consent. If it could happen within about 48 hours, police can put out an alert at ports. It lasts 28 days. It does not always stop a child. No court order is needed first.
    .notice = a police visit; a stop at the airport
    .learn = The police would learn your name and would want a statement. What police can pass on depends on your visa.
children-court-can-ban-a-trip = A court can ban a trip with a child, or order that passports be handed over. With a court order that the child lives with you, you can usually travel for up to a month.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn where the child lives.
children-scotland-get-an-order-early = Taking a child abroad is a crime in Scotland only if certain court orders are already there. So an order before the trip counts for more than elsewhere. A court can ban the trip and hold passports.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn where the child lives.
children-hague-works-both-ways = A child taken to some countries can be ordered back, under the Hague Convention. It does not work with every country. It also works against a parent who takes a child out of the UK to get away. You can ask a solicitor before you travel with a child.
    .notice = a call to a solicitor
    .learn = The solicitor would learn your plan.
children-kept-abroad-not-known = Keeping a child abroad after an agreed trip can now be a crime too. An Act of 29 April 2026 is likely to say so. We have not read it. We don’t know if a parent who stays away because of abuse is left out. You can ask a solicitor before you travel.
    .notice = a call to a solicitor
    .learn = The solicitor would learn your plan.

## rights · courts

order-any-status = You can ask for a non-molestation order whatever your visa. There is no court fee. The form is FL401. In urgent cases the court can act before the person harming you knows. A Welsh guide of 2016 says that every status is covered.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-breaking-it-is-a-crime = Breaking a non-molestation order is a crime, with up to five years in prison. The order must first be handed to the person harming you. You can call the police, or go back to the court instead. A promise to the court is weaker: breaking it is no crime.
    .notice = an arrest; court papers
    .learn = The police would learn your name and what happened. The family court would not need the police.
order-against-in-laws = The order can also be made against many in-laws. Parents, brothers, sisters, uncles, aunts and cousins of your partner count. So do people who share your household. The family of a boyfriend or girlfriend who never lived with you does not. Another order can fit there.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-who-lives-in-the-home = An occupation order says who is allowed to live in the home or come near it. You can ask even if your name is not on the papers. There is no court fee. The court weighs the harm to each of you and to the children. We found no visa rule for it.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-occupation-limits = An occupation order is about living in the home, not about owning it. Breaking it is not a crime on its own. The court can add a power of arrest. Your rights depend on your relationship.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-police-can-act-at-once = Police in most of England and Wales can give a notice at once to keep the person harming you away. Magistrates can then order it for 14 to 28 days. You do not have to ask the court yourself.
    .notice = police who speak to the person harming you
    .learn = The police would learn your name and what happened.
order-new-kind-not-known = A newer order, the domestic abuse protection order, began in some areas only. You can ask the court for one yourself. Breaking it is a crime. The trial ran to 31 March 2026. We don’t know what came after. Orders made before still work in all of England and Wales.
    .notice = court papers by post; papers handed to the person harming you
    .learn = A notice by police brings the police in. Your own request to a court need not.
court-protects-you-in-the-room = Family courts must take it that you can need protection at court. It can be a separate door, a screen, a video link or leaving first. Somebody who harmed you by a crime, or is under an order for you, must not question you in person. The judge can stop it in other cases.
    .notice = a letter from the court
    .learn = The court would learn what you fear.
order-scotland-kinds = Scotland has its own orders. An interdict bans what the person harming you does. An urgent one can be made before that person knows. It works only once it is handed over. A solicitor usually asks for it. The pages that we read name no visa.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-scotland-when-it-is-broken = A power of arrest can be added to an interdict, for up to three years. Breaking it is a crime if the court calls it a domestic abuse interdict. That can bring up to five years in prison. Breaking a non-harassment order is a crime too. That one can cover in-laws.
    .notice = an arrest; court papers
    .learn = The police would learn your name and what happened.
order-scotland-the-home = An exclusion order can stop a husband, wife or live-in partner from living in the family home. A court in Scotland can make it. A solicitor usually asks for it.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-scotland-2021-act = A Scottish law of 2021 would let police act at once to keep the person harming you away. In what we read it had not begun. Another part was to begin on 1 August 2026. It lets a social landlord ask a court to move the tenancy to you. We have not seen that it began.
    .notice = letters from the landlord
    .learn = The landlord would learn about the abuse.
order-scotland-tenancy-public-fund = A council tenancy counts as a public fund. If your visa says no public funds, get advice before a tenancy goes into your name. Only a solicitor or a registered adviser is allowed to say what it does to your visa.
    .notice = letters from the landlord or an adviser
    .learn = The adviser would learn your visa.
order-northern-ireland = Northern Ireland has non-molestation orders and occupation orders. Husbands, wives, live-in partners and relatives can ask, past or present. An urgent order can be made before the person harming you knows. Breaking a non-molestation order is a crime. We found no visa rule for them.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-northern-ireland-police-notices = Police in Northern Ireland have no notices of their own yet, as far as we found. A law in force since 2022 lets the justice department make rules for them. We found no such rules. Women’s Aid or a solicitor can tell you if that has changed.
    .notice = a call in your call list
    .learn = Women’s Aid would learn what you choose to say.
order-forced-marriage = A court can protect you from a forced marriage, before it or in it. All nations have such an order. You can ask for it yourself. The court can stop a trip, hold passports, and make relatives say where somebody is. It can act in an emergency.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name and your family’s plan. Relatives can be told of the order.
order-forced-marriage-who-can-ask = Somebody else can ask for a forced marriage order for you. A council can. Friends, charities and police can if the court allows it. You can ask under 18 too. Breaking the order is a crime, with up to five years in prison. An adviser can say what such a marriage means for a visa.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn what the helper tells it.
order-fgm = A court can protect a girl or woman from FGM, or one who has been through it. FGM is cutting of the genitals. The court can order that a passport be handed over. It can bind people abroad. Breaking the order is a crime.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name and your fear. Relatives can be told of the order.
order-fgm-scotland = Scotland passed a law on FGM protection orders in 2020. FGM is cutting of the genitals. In what we read the law had not begun. A solicitor can tell you if it has.
    .notice = a call to a solicitor
    .learn = The solicitor would learn your fear.

## changes

changed-police-tell-school = Since 7 November 2025 police in England and Wales must have a school told about abuse at a child’s home. Before, forces did it by choice.
changed-strangling-crime = Strangling became a crime of its own on 7 June 2022 in England and Wales. In Northern Ireland it did on 26 June 2023. Scotland’s parliament spoke about it on 8 January 2026. We found no law there since.
changed-newer-order-trial = A trial of domestic abuse protection orders began on 27 November 2024. It began in Greater Manchester and three London boroughs. Cleveland and North Wales joined in 2025. It was set to end on 31 March 2026. We don’t know what followed.
changed-contact-law-plan = A bill of 2026 would end the rule that both parents’ part helps the child. The government said so in October 2025. In April 2026 the bill was before a committee. This is a plan until it becomes law.
changed-scotland-tenancy-law = A rule to move a tenancy after abuse was set to begin in Scotland on 1 August 2026. The landlord asks the court. We have not seen that it began.

## evidence · evidence

strangling-figures = Research cited by Northern Ireland’s Department of Justice says that strangling makes a killing eight times more likely. Other sources say seven times. It can bring up to five years in prison in England and Wales, and up to 14 in Northern Ireland.
newer-order-figures = More than 1,000 domestic abuse protection orders had been made by November 2025, a news copy says. Rules keep orders alive after 31 March 2026. A later extension is likely. We found no text of one.
school-told-figures-northern-ireland = All 1,162 schools in Northern Ireland are in the scheme since May 2023. In the trial of 2021 and 2022, 450 of 586 children were referred because a parent agreed.
family-judge-asks-visa-service-2018 = The protocol under which a family judge asks the visa service is of 16 May 2018. It is about information to the court, not from it.
