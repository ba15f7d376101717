# Threats and what is true: what the person harming says (`.said`), then both halves of the truth.

heading-threats-police = Police, and being sent away
heading-threats-visa = Your visa and your papers
heading-threats-children = Children and courts
heading-threats-money-and-family = Work, money and your family

## threats

threats-words-are-for-you = These words are for you. Saying them to the person harming you can make things more dangerous. Danger can rise when somebody leaves, or tells somebody. A helpline can plan with you before the person harming you knows.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## threats · threats-police

threat-true-one-call = A call by itself does not remove anybody. Only the Home Office can, and only if somebody needs permission to be here and has none. Usually a notice comes first, then time for legal advice, normally five working days. There are exceptions, and people without permission can be held meanwhile. Deportation for a crime is different.
    .said = One call, and you will be deported.

threat-true-police-valid = Reporting abuse is no immigration offence, and police do not deport anybody. Police can still check who you are. The bigger question is what happens to your visa when the relationship ends, if it hangs on somebody. A registered adviser can check that your visa still runs. In danger, call 999, whatever your visa.
    .said = Go to the police, and they will deport you.
    .notice = a call in your call list; a police car or officers at your door
    .learn = The police would learn your name, your address and what you say. The adviser would learn what you tell them.
    .for = If you have a visa or EU status, or are settled or British

threat-true-police-without-england-wales = Police do not deport anybody, but they can choose to tell Immigration Enforcement if they think that you have no permission. One charity reports that since December 2025 police need your agreement first. We have not seen the rule, and saying no does not always stop it. In danger, call 999 all the same.
    .said = Go to the police, and they will deport you.
    .notice = a call in your call list; a police car or officers at your door
    .learn = The police would learn your name, your address and what you say.

threat-true-police-without-scotland = Police do not deport anybody, but they can choose to tell Immigration Enforcement if they think that you have no permission. No law stops them. We found no published rule of Police Scotland. In danger, call 999 all the same.
    .said = Go to the police, and they will deport you.
    .notice = a call in your call list; a police car or officers at your door
    .learn = The police would learn your name, your address and what you say.

threat-true-police-without-northern-ireland = Police do not deport anybody, but they can choose to tell Immigration Enforcement if they think that you have no permission. Police in Northern Ireland say that they do so only in exceptional circumstances. That is an instruction, not a law, and we have not read it. In danger, call 999 all the same.
    .said = Go to the police, and they will deport you.
    .notice = a call in your call list; a police car or officers at your door
    .learn = The police would learn your name, your address and what you say.

threat-true-nobody-believes = The Home Office must look at all your evidence and be fair, said the High Court in 2020. That is about settlement after abuse, and no police report is needed for it. If somebody accuses you, that is a real worry: a lawyer can help you answer. In January 2026 one refusal was overturned.
    .said = Nobody will believe you, because I will say that you did it.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-never-hit = Abuse is more than hitting. Control, threats, emotional abuse and keeping money from you count as domestic abuse. A pattern of control is a crime, even with no violence. Each nation has its own test. In Scotland the crime is only for partners and former partners.
    .said = I never hit you, so this is not abuse.

## threats · threats-visa

threat-true-cancel-visa = Only the Home Office can end your visa. The person harming you can tell it things, and that can lead to a decision. A letter can go to your old address, or to an email or phone that they can read. A registered adviser can tell you what is open to you.
    .said = I will cancel your visa.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-walk-out = A visa runs to its date, unless the Home Office ends it early, in writing. Then it usually leaves 60 days, or what is left if that is less. In exceptional cases it ends at once. A short stay away is not the same as the end of a relationship. An adviser knows what to say, and when.
    .said = Walk out of that door, and your visa is gone.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-divorce-british = Divorce does not end British citizenship, settled status or indefinite leave to remain. Settled status got by lying about a relationship can be taken away.
    .said = Divorce me, and you lose everything.

threat-true-divorce-partner = It is the end of the relationship that counts for your visa, not the divorce paper. When the Home Office learns of it, it usually cuts the visa to 60 days. That is not automatic. Some people have other ways to stay. Only a solicitor or a registered adviser is allowed to tell you which step fits you.
    .said = Divorce me, and you lose everything.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-divorce-eu = After a divorce you can sometimes keep a right to stay under the EU Settlement Scheme. Pre-settled status that you hold through a marriage can be looked at again and cut short. Abuse is one of the grounds for keeping the right. An adviser can look at it with you.
    .said = Divorce me, and you lose everything.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-divorce-hong-kong = People with a Hong Kong visa do not have to tell the Home Office of a divorce. An adviser can say what the end of a relationship means for yours.
    .said = Divorce me, and you lose everything.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-divorce-refugee = Your own refugee status does not hang on a marriage. We have this from general knowledge. An adviser can confirm it for you.
    .said = Divorce me, and you lose everything.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-if-they-go = A visa that rests on somebody can be at risk if that person has no permission left. The Home Office can then give you a notice too, and that notice ends the visa. It does not happen by a call alone. An adviser can look at your own case, apart from theirs.
    .said = If they send me away, you must go too.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-employer = An employer cannot cancel your visa, but must tell the Home Office that the job has ended. The Home Office then usually leaves 60 days, or less if less is left. The days count from its letter, not from your last day at work. You can work in that time. This is from law firms.
    .said = I will stop sponsoring you.

threat-true-employer-new-application = Somebody who makes a new application within those days stays here lawfully while it is decided. The letter goes to the contact details that the Home Office has. A registered adviser can look at what is open before the days run out.
    .said = You have to take this job, or go home.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-papers-are-mine = Your passport does not belong to the person harming you. It belongs in law to the state that issued it. Holding somebody else’s identity papers without a reasonable excuse is a crime. We found no case about a husband or wife who did it. Losing the paper does not end permission to be here.
    .said = Your passport is mine.

threat-true-no-papers = No papers in your hand does not mean that you have no permission. Papers can be locked away, and permission is now an online record. Some services get this wrong too. An adviser can find out with you, before you log in or write to the Home Office.
    .said = You have no papers, so you have no right to be here.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-overstayed = You still have rights without a visa. You lose a lot: above all work, benefits, and renting in England. You keep the protection of the criminal law and the family courts, hospital emergency care, and a school place for your child. People without permission can be held and removed, and services can share. Legal advice comes first.
    .said = Your visa ran out, so you have no rights.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-too-late = For some people who last had a partner visa, it is not too late. A visa that ran out is not by itself a reason to refuse settlement after abuse. There is no time limit. Other applications do count that time. A solicitor or registered adviser can look before the Home Office hears of it.
    .said = Your visa ran out, so it is too late.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

## threats · threats-children

threat-true-children-taken = The person harming you does not decide about your children alone. Where children live is for the parents, or for a court. The court looks at what is good for the child. Your status can be one part of that. In England, having no visa, home or money is not by itself a reason to take a child, one charity says.
    .said = You will be sent away, and the children stay with me.

threat-true-children-british = A mother has parental responsibility from birth, whatever her passport. Divorce does not end it. Fathers and second parents do not always have it from birth, and the nations differ. Who the children live with is for the parents, or for a court that looks at what is good for them.
    .said = The children are British, so they stay with me.

threat-true-parent-route = A parent does not always have to leave because a relationship ended. There is a route for some parents of a child who is British, settled, or here for seven years. The parent must live with the child or see the child. It has its own tests and fees, and some visas close it. An adviser can say if it is open.
    .said = Without me you cannot stay, child or no child.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-court = A family court cannot remove you or decide on your visa. It decides about protection, children, homes and money. The Home Office must take its orders into account, but they do not stop a lawful removal. Your status can come up, and a judge can ask the Home Office for information.
    .said = The court will send you back.

threat-true-court-elsewhere = We don’t know the whole answer here. In England and Wales a family court cannot remove anybody or decide on a visa. It can ask the Home Office for information. We did not check Scotland and Northern Ireland. A free helpline can name a lawyer to ask.
    .said = The court will send you back.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## threats · threats-money-and-family

threat-true-work-partner = A visa as husband, wife or partner lets you do any work. It can be full-time, part-time or your own business. You need nobody’s permission to change it. “No public funds” on a visa is about benefits, not about wages. This is from law firms that agree.
    .said = You broke your visa by working.

threat-true-work-dependant = Partners of skilled workers and graduates can do almost any work. Only professional sport and sports coaching are closed. Partners of students usually can work, but not where the course is short or below degree level. These are the rules of December 2025. “No public funds” is about benefits, not wages.
    .said = You broke your visa by working.

threat-true-work-limits = Some visas forbid or limit work, so this can be partly true. Visitors and people with a fiancé visa must not work. Students have limits. Work without the right to work can be a crime and can count against you later. An adviser comes before any word about it to the Home Office.
    .said = You broke your visa by working.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-starve = Some help is open to you, also with “no public funds”. Those words close most benefits and council housing. School for children, health care, legal aid and social care are not on that list. Each has rules of its own: some check status, and some charge. Much depends on where you live.
    .said = Without me you will starve, because you have no rights here.

threat-true-family-home-england-wales = A threat to your family is abuse of you. Somebody British, or who lives in England or Wales, can be tried here for some crimes abroad. Murder, some violence and stalking are among them. It does not reach relatives who live abroad with no link to the UK. Police here cannot guard people there.
    .said = Your family at home will pay for this.

threat-true-family-home-northern-ireland = A threat to your family can be part of abuse of you. In Northern Ireland, what is done abroad can count towards the crime of domestic abuse. It counts if the person who does it is British or normally lives in Northern Ireland. Relatives abroad are another matter.
    .said = Your family at home will pay for this.

threat-true-family-home-scotland = We don’t know how far Scottish law reaches acts abroad. England and Wales have a rule on it, and Scotland has its own, which we have not read. Police here cannot guard people in another country. You can tell a helpline about such a threat.
    .said = Your family at home will pay for this.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.
