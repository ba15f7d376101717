# Threats and what is true: what the person harming says (`.said`), then both halves of the truth.

heading-threats-police = Police, and being sent away
heading-threats-visa = Your visa and your papers
heading-threats-children = Children and courts
heading-threats-money-and-family = Work, money and your family

## threats

threats-words-are-for-you = These words are for you. Saying them to the person harming you can make things more dangerous. Danger can rise when somebody leaves, or tells somebody. A helpline can plan with you first.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

## threats · threats-police

threat-true-one-call = A call by itself does not remove anybody. Only the Home Office can, and only if somebody needs permission to be here and has none. Usually a notice comes first, then five working days for legal advice. There are exceptions, and people without permission can be held meanwhile.
    .said = One call, and you will be deported.

threat-true-police-valid = Nothing we read makes reporting abuse an immigration offence, and police do not deport anybody. Police can still check who you are. The bigger question is what happens to your visa when the relationship ends, if it depends on somebody. In danger, call 999, whatever your visa.
    .said = Go to the police, and they will deport you.
    .for = If you have a visa or EU status, or are settled or British
    .for-helper = If they have a visa or EU status, or are settled or British
    .notice = a call in your call list; a police car or officers at your door
    .learn = The police would learn what you say, and where help is needed.

threat-true-police-without-england-wales = Police do not deport anybody, but they can choose to tell Immigration Enforcement if they think that you have no permission. One charity reports a plan of December 2025 to ask you first. We have not seen it, and saying no does not always stop it. In danger, call 999 all the same.
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

threat-true-nobody-believes = The Home Office must look at all your evidence and be fair, said the High Court in 2020. That is about settlement after abuse, and no police report is needed for it. If somebody accuses you, a lawyer can help you answer.
    .said = Nobody will believe you, because I will say that you did it.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-never-hit = Abuse is more than hitting. Control, threats, emotional abuse and keeping money from you count as domestic abuse. A pattern of control is a crime, even with no violence. Each nation has its own test.
    .said = I never hit you, so this is not abuse.

## threats · threats-visa

threat-true-cancel-visa = Only the Home Office can end your visa. The person harming you can tell it things, and that can lead to a decision. A letter can go to your old address, or to an email or phone that they can read. You can ask a registered adviser before any letter comes.
    .said = I will cancel your visa.
    .notice = a call in your call list; a letter, card or email from a law firm
    .learn = The adviser would learn what you tell them about your status.

threat-true-walk-out = A visa runs to its date, unless the Home Office ends it early, in writing. Then it usually leaves 60 days, or what is left if that is less. In exceptional cases it ends at once. A short stay away is not the same as the end of a relationship. An adviser knows what to say, and when.
    .said = Walk out of that door, and your visa is gone.

threat-true-divorce-british = Divorce does not end British citizenship, settled status or indefinite leave to remain. Settled status got by lying about a relationship can be taken away.
    .said = Divorce me, and you lose everything.

threat-true-divorce-partner = It is the end of the relationship that counts for your visa, not the divorce paper. When the Home Office learns of it, it usually cuts the visa to 60 days, law firms say. That is not automatic, and some people have other ways to stay.
    .said = Divorce me, and you lose everything.

threat-true-divorce-eu = After a divorce you can sometimes keep a right to stay under the EU Settlement Scheme. Pre-settled status that you hold through a marriage can be looked at again and cut short. Abuse is one of the grounds for keeping the right.
    .said = Divorce me, and you lose everything.

threat-true-if-they-go = A visa that rests on somebody can be at risk if that person has no permission left. The Home Office can then give you a notice too, and that notice ends the visa. It does not happen by a call alone. An adviser can look at your own case, apart from theirs.
    .notice = a call in your call list
    .learn = The adviser would learn what you tell them about your status.
    .said = If they send me away, you must go too.

threat-true-employer = An employer cannot cancel your visa, but must tell the Home Office that the job has ended. The Home Office then usually leaves 60 days, counted from its letter. You can work in that time, and a new application in it keeps you here lawfully. This is from law firms.
    .notice = letters or emails from the Home Office
    .learn = The Home Office would learn your address.
    .said = I will stop sponsoring you.

threat-true-papers-are-mine = Your passport does not belong to the person harming you. Holding somebody else’s identity papers without a reasonable excuse is a crime; we found no case about a husband or wife. Losing the paper does not end permission to be here.
    .said = Your passport is mine.

threat-true-no-papers = No papers in your hand does not mean that you have no permission. Papers can be locked away, and permission is now an online record. An adviser can find out with you, before you log in or write to the Home Office.
    .notice = a call in your call list
    .learn = The adviser would learn what you tell them about your status.
    .said = You have no papers, so you have no right to be here.

threat-true-overstayed = You still have rights without a visa. You lose a lot: above all work, benefits, and renting in England. You keep the protection of the criminal law and the family courts, emergency care, and a school place for your child. People without permission can be held and removed, so legal advice comes first.
    .said = Your visa ran out, so you have no rights.

threat-true-too-late = For some people who last had a partner visa, it is not too late. A visa that ran out is not by itself a reason to refuse settlement after abuse. There is no time limit. Other applications do count that time.
    .said = Your visa ran out, so it is too late.

## threats · threats-children

threat-true-children-taken = The person harming you does not decide about your children alone. A mother has parental responsibility from birth, whatever her passport; for fathers the nations differ. Where children live is for the parents, or for a court that looks at what is good for them. Your status can be one part of that.
    .said = The children are British, so they stay with me when you are sent away.

threat-true-parent-route = A parent does not always have to leave because a relationship ended. There is a route for some parents of a child who is British, settled, or here for seven years. The parent must live with the child or see the child. It has its own tests and fees, and some visas close it.
    .said = Without me you cannot stay, child or no child.

threat-true-court = A family court cannot remove you or decide on your visa. It decides about protection, children, homes and money. Its orders do not stop a lawful removal. A judge can ask the Home Office for information about you.
    .said = The court will send you back.

threat-true-court-elsewhere = We don’t know the whole answer here. In England and Wales a family court cannot remove anybody or decide on a visa. We did not check Scotland and Northern Ireland.
    .said = The court will send you back.

## threats · threats-money-and-family

threat-true-work-partner = A visa as husband, wife or partner lets you do any work. You need nobody’s permission to change it. “No public funds” on a visa is about benefits, not about wages. This is from law firms that agree.
    .said = You broke your visa by working.

threat-true-work-dependant = Partners of skilled workers and graduates can do almost any work. Partners of students usually can, but not where the course is short or below degree level. These are the rules of December 2025.
    .said = You broke your visa by working.

threat-true-work-limits = Some visas forbid or limit work, so this can be partly true. Visitors and people with a fiancé visa must not work. Students have limits. Such work can be a crime: an adviser comes before any word about it to the Home Office.
    .said = You broke your visa by working.

threat-true-starve = Some help is open to you, also with “no public funds”. Those words close most benefits and council housing. School for children, NHS care, legal aid and social care are not on that list. Each has rules of its own: some check status, and some charge.
    .said = Without me you will starve, because you have no rights here.

threat-true-family-home-england-wales = A threat to your family is abuse of you. Somebody British, or who lives in England or Wales, can be tried here for some crimes abroad, such as murder and stalking. It does not reach relatives abroad with no link to the UK. Police here cannot guard people there.
    .said = Your family at home will pay for this.

threat-true-family-home-northern-ireland = A threat to your family can be part of abuse of you. In Northern Ireland, what is done abroad can count towards the crime of domestic abuse. It counts if the person who does it is British or normally lives in Northern Ireland.
    .said = Your family at home will pay for this.

threat-true-family-home-scotland = We don’t know how far Scottish law reaches acts abroad. Scotland has its own rule, which we have not read. Police here cannot guard people in another country. You can tell a helpline about such a threat.
    .said = Your family at home will pay for this.
    .notice = a call in your call list
    .learn = The helpline would learn what you choose to say.

heading-threats-services = Hospital, doctor, school and refuge

threat-hospital-will-report-you = Emergency department care is free for everybody, in all four nations. In England treating harm from abuse is free too, if you say so. For other care a hospital can check your status. In England it must report some unpaid bills, of £500 or more.
    .notice = a stay at the hospital
    .learn = The hospital would learn your name and how you were hurt.
    .said = If you go to hospital, they will bill you and report you.

threat-no-doctor-without-papers = In England and Scotland you can register with a GP without papers, though some practices still ask. In Wales a GP can choose to accept you. In Northern Ireland there is a check. Emergency departments treat everybody.
    .notice = a letter, text or email from the practice
    .learn = The practice would learn your name and what you tell it.
    .said = No doctor will see you, because I have your papers.

threat-school-will-report = A school in England should not ask for your status. Teachers have no duty to report it, a charity of children’s lawyers says. The education department can give an address to the Home Office, if it asks about that child by name. Missing school harms a child.
    .said = If you send the children to school, the Home Office will find you.

threat-social-services-take-children = Having no visa, no home or no money is no reason to take a child. In England that needs serious harm to the child, now or likely, one charity says. If a council offers to house only the child, you can object in writing. Abuse at home can lead to a check on the child: a helper can be with you.
    .notice = a call or visit from a social worker
    .learn = The social worker would learn how the children live.
    .said = Social services will take your children, because you have no visa and no money.

threat-no-refuge-will-pay-for-you = Refuges look at who pays for the room. In England social services can pay for a parent and child who flee abuse, also with no public funds. Adults without children have less. Asking can lead to the Home Office learning of a parent without permission.
    .notice = a social worker’s call or visit
    .learn = Social services would learn your status.
    .said = You have no public funds, so no refuge will take you.
