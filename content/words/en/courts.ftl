# Courts: what a family court can learn and pass on, orders that protect, children, and what police tell schools.

service-family-court = Family court
service-family-court-about = About the family court
heading-courts = Protection by a court
heading-police-and-children = When police know, and there are children
heading-children-and-court = Children, and a court
heading-child-and-travel = A child and a trip abroad

# What somebody who helps can ask a service, with no name.
-ask-helper-court = “I support somebody who thinks of applying. Who sees the form? Can an address be kept from the other side?”

cell-family-court-england-wales = It decides about protection and children, not visas. A judge can order the visa service to give information about you.
    .know = A family court cannot remove anyone, but a judge can order visa information for a case. We found no routine reporting to Immigration Enforcement. You can ask for protection whatever your visa. The person harming you is told of the order, in urgent cases after it is made.
    .ask = “Who will see what I write on this form? Can my address be kept from the other side?”
    .ask-helper = { -ask-helper-court }
    .ask-not = In danger now, call 999 first.
cell-family-court-scotland-northern-ireland = We looked and found no rule. That is not a promise.
    .know = You can ask a court here for protection; the pages we read name no visa. We found no rule that makes a court tell the Home Office, and no promise either. A solicitor usually asks for the order. The person harming you is told of it, in urgent cases after it is made.
    .ask = “Who will see what I write? Can my address be kept from the other side?”
    .ask-helper = { -ask-helper-court }
    .ask-not = In danger now, call 999 first.

## sharing · family-court

court-does-not-decide-visas = A family court decides about protection, children, homes and money, not about visas. It cannot remove anyone. A judge can order the visa service to give information for the case, on a form with both parents and the children. We found no routine reporting to Immigration Enforcement.
court-scotland-northern-ireland-unknown = We looked and found no rule that makes a court tell the Home Office about you. That is not a promise. The pages that we read on court orders name no visa.
    .notice = a call to a solicitor
    .learn = The solicitor would learn your situation.
criminal-court-status = Nothing was found that makes a prosecutor or a criminal court report the status of a person harmed. Status can come up as evidence. What the police hold follows police rules. Only the opening of the guidance of August 2024 was read.

## say · family-court

court-keep-my-address-from-them = You can ask the court to keep your address from the person harming you: “Please give me form C8.” You can ask early for a separate door, a screen or a video link: “I need protection at court.” The judge decides which.
    .notice = a form at home, if you fill it in there
    .learn = The court would learn your address. The other side would not see it on the forms.
court-elsewhere-ask-a-solicitor = You can ask a solicitor first: “Who will see what I write? Can my address be kept from the other side?” We have not read the rules on that here.
    .notice = a call or an email to a solicitor
    .learn = The solicitor would learn your worry.

## told · family-court

court-if-it-has-your-case = We found no routine reporting from family courts to Immigration Enforcement. That is not a promise. A judge can order information from the visa service; you can ask your solicitor if that has happened. You can still ask for protection at court.
    .notice = a call or an email to your solicitor
    .learn = Your solicitor would learn your worry.
court-elsewhere-has-your-case = We found no rule that makes a court here tell the Home Office. That is not a promise. You can ask your solicitor who has seen what you wrote. You can still ask for protection at court.
    .notice = a call or an email to your solicitor
    .learn = Your solicitor would learn your worry.

## children · police-and-children

school-police-must-tell = Police must have your child’s school told about abuse at home, if an officer has good reason to believe it. This is law since 7 November 2025. It is about the child’s safety; we found no rule that passes it on to immigration. You can ask the school whom it will ring, and to keep this from the person harming you.
    .notice = a call or letter from the school
    .learn = The school would learn that you are worried.
school-northern-ireland = Police in Northern Ireland tell the school when children were there at a domestic abuse call. Staff who look after safety know by the next morning. In the trial police asked a parent first; we don’t know if police still ask. You can ask the school whom it will ring.
    .notice = a call from the school
    .learn = The school would learn about the police call.
school-scotland = Police in Scotland quickly pass on worries about a child. In one area police tell the child’s named person, often at school. It is about the child’s safety. You can ask whom the school will ring.
    .notice = a call from the school
    .learn = The school or health service would learn about the worry.
children-services-often-told = Police often tell the council’s children’s services when children live in the home. It is about the child’s safety, and can lead to a check on the child. Taking a child away is rare: it needs a court, or the police in an emergency. You can ask: “What do you write down, and who sees it?”
    .notice = a call or a visit from a social worker
    .learn = Children’s services would learn about the police call and who lives in the home.

## children · children-and-court

children-court-decides-by-welfare = When parents cannot agree, a court looks first at what is good for the child. A judge can order visits with somebody watching, letters only, or no contact. A law of 2014 says that both parents’ part helps, unless it puts the child at risk. A bill of 2026 would end that; we don’t know if it is law yet.

## children · child-and-travel

children-taken-out-of-the-country = It is a crime to take a child under 16 out of the UK without the needed consent. If it could happen within about 48 hours, police can put out an alert at ports. It does not always stop a child. A court can ban a trip, or order that passports be handed over.
    .notice = a police visit; a stop at the airport
    .learn = The police would learn your name and would want a statement. What police can pass on depends on your visa.
children-scotland-get-an-order-early = Taking a child abroad is a crime in Scotland only if certain court orders are already there. So an order before the trip counts for more than elsewhere. A court can ban the trip and hold passports.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn where the child lives.
children-hague-works-both-ways = A child taken to some countries can be ordered back, under the Hague Convention. It also works against a parent who takes a child out of the UK to get away. You can ask a solicitor before you travel with a child.
    .notice = a call to a solicitor
    .learn = The solicitor would learn your plan.
children-kept-abroad-not-known = Perhaps keeping a child abroad after an agreed trip is now a crime too, by an Act of 29 April 2026. We have not read it. We don’t know if it leaves out a parent who stays away because of abuse.

## rights · courts

order-any-status = You can ask for a non-molestation order whatever your visa; a Welsh guide of 2016 says so. There is no court fee. The form is FL401. In urgent cases the court can act before the person harming you knows. Once it is handed over, breaking it is a crime.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-against-in-laws = The order can also be made against many in-laws, and against people who share your household. The family of a boyfriend or girlfriend who never lived with you does not count. Another order can fit there.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-who-lives-in-the-home = An occupation order says who is allowed to live in the home or come near it. You can ask even if your name is not on the papers. There is no court fee. The court weighs the harm to each of you and to the children. Breaking it is not a crime on its own.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-police-can-act-at-once = Police in most of England and Wales can give a notice at once to keep the person harming you away. Magistrates can then order it for 14 to 28 days. You do not have to ask the court yourself.
    .notice = police who speak to the person harming you
    .learn = The police would learn your name and what happened.
order-new-kind-not-known = A newer order, the domestic abuse protection order, began in some areas only. You can ask the court for one yourself. The trial ran to 31 March 2026. We don’t know what came after.
    .notice = court papers by post; papers handed to the person harming you
    .learn = A notice by police brings the police in. Your own request to a court need not.
court-protects-you-in-the-room = Family courts must take it that you can need protection at court. Somebody who harmed you by a crime, or is under an order for you, must not question you in person. The judge can stop it in other cases.
    .notice = a letter from the court
    .learn = The court would learn what you fear.
order-scotland-kinds = Scotland has its own orders. An interdict bans what the person harming you does; an urgent one can be made before that person knows. An exclusion order can stop a husband, wife or live-in partner from living in the family home. A solicitor usually asks for them.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-scotland-when-it-is-broken = Breaking an interdict is a crime in Scotland if the court calls it a domestic abuse interdict. Breaking a non-harassment order is a crime too. That one can cover in-laws.
    .notice = an arrest; court papers
    .learn = The police would learn your name and what happened.
order-scotland-2021-act = A rule to move a social tenancy to you after abuse was to begin in Scotland on 1 August 2026. We have not seen that it began. A council tenancy counts as a public fund, so with “no public funds” advice comes first.
    .notice = letters from the landlord
    .learn = The landlord would learn about the abuse.
order-northern-ireland = Northern Ireland has non-molestation orders and occupation orders. Husbands, wives, live-in partners and relatives can ask, past or present. An urgent order can be made before the person harming you knows. Breaking a non-molestation order is a crime. We found no police notices there yet.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name, your address and what happened. The person harming you is told of the order.
order-forced-marriage = A court can protect you from a forced marriage, before it or in it, in all nations. You can ask for it yourself; in England and Wales a council can too. The court can stop a trip, hold passports, and make relatives say where somebody is. It can act in an emergency.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name and your family’s plan. Relatives can be told of the order.
order-fgm = A court can protect a girl or woman from FGM, or one who has been through it. FGM is cutting of the genitals. The court can order that a passport be handed over. Scotland’s law on this of 2020 had not begun in what we read.
    .notice = court papers by post; papers handed to the person harming you
    .learn = The court would learn your name and your fear. Relatives can be told of the order.

## changes

changed-strangling-crime = Strangling became a crime of its own on 7 June 2022 in England and Wales. In Northern Ireland it did on 26 June 2023. Scotland’s parliament spoke about it on 8 January 2026. We found no law there since.
changed-newer-order-trial = A trial of domestic abuse protection orders began on 27 November 2024. It began in Greater Manchester and three London boroughs. Cleveland and North Wales joined in 2025. It was set to end on 31 March 2026. We don’t know what followed.
changed-contact-law-plan = A bill of 2026 would end the rule that both parents’ part helps the child. The government said so in October 2025. In April 2026 the bill was before a committee. This is a plan until it becomes law.
changed-scotland-tenancy-law = A rule to move a tenancy after abuse was set to begin in Scotland on 1 August 2026. The landlord asks the court. We have not seen that it began.

## evidence · evidence

strangling-figures = Research cited by Northern Ireland’s Department of Justice says that strangling makes a killing eight times more likely. Other sources say seven times. It can bring up to five years in prison in England and Wales, and up to 14 in Northern Ireland.
newer-order-figures = More than 1,000 domestic abuse protection orders had been made by November 2025, a news copy says. Rules keep orders alive after 31 March 2026. A later extension is likely. We found no text of one.
school-told-figures-northern-ireland = All 1,162 schools in Northern Ireland are in the scheme since May 2023. In the trial of 2021 and 2022, 450 of 586 children were referred because a parent agreed.
family-judge-asks-visa-service-2018 = The protocol under which a family judge asks the visa service is of 16 May 2018. It is about information to the court, not from it.
