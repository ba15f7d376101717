# Names of the closed lists of the directory (`service-kinds.toml`, `regions.toml`) and the few words around them.

## Kinds of help

kind-of-help-emergency = Danger now
kind-of-help-domestic-abuse = Abuse at home
kind-of-help-refuge = A place to stay away from harm
kind-of-help-sexual-violence = Sexual violence
kind-of-help-forced-marriage = Forced marriage
kind-of-help-honour-based-abuse = Abuse in the name of honour
kind-of-help-abroad = Taken abroad or left there
kind-of-help-fgm = Cutting of girls, FGM
kind-of-help-stalking = Stalking
kind-of-help-tech-abuse = Phones and accounts that are watched
kind-of-help-trafficking = Trafficking and forced work
kind-of-help-employer-abuse = Harm by an employer at home
kind-of-help-no-recourse = No recourse to public funds
kind-of-help-immigration-advice = Immigration advice
kind-of-help-asylum = Asylum
kind-of-help-eu-rights = Rights of European Union citizens
kind-of-help-family-law = Courts and family law
kind-of-help-children = Children
kind-of-help-housing = Housing
kind-of-help-money = Money, debt and food
kind-of-help-health = Health
kind-of-help-mental-health = Someone to talk to
kind-of-help-complaints = Complaints
kind-of-help-by-and-for = Run by and for a community

## For whom

for-whom-anyone = anyone
for-whom-women = women
for-whom-men = men
for-whom-girls = girls
for-whom-children = children
for-whom-young-people = young people
for-whom-adults = adults
for-whom-older-people = older people
for-whom-lgbt = LGBT+ people
for-whom-deaf = deaf people
for-whom-disabled = disabled people
for-whom-families = parents and family
for-whom-pregnant = people who are pregnant or have a new baby
for-whom-asylum-seekers = people who ask for asylum
for-whom-refugees = refugees
for-whom-eu-citizens = European Union citizens
for-whom-domestic-workers = domestic workers
for-whom-detained = people in immigration detention
for-whom-worried-about-a-child = adults worried about a child
for-whom-professionals = workers who help

## Communities: whom a service names as those it is for

community-african = African
community-afghan = Afghan
community-black-and-minoritised = Black and minoritised people
community-brazilian = Brazilian
community-bulgarian = Bulgarian
community-caribbean = Caribbean
community-chinese = Chinese
community-east-asian = East Asian
community-eastern-european = Eastern European
community-filipino = Filipino
community-gypsy-roma-traveller = Gypsy, Roma and Traveller
community-iranian = Iranian
community-jewish = Jewish
community-kurdish = Kurdish
community-latin-american = Latin American
community-middle-eastern = Middle Eastern
community-migrant = Migrants of any background
community-muslim = Muslim
community-north-african = North African
community-panjabi = Panjabi
community-polish = Polish
community-portuguese-speaking = Portuguese-speaking
community-roma = Roma
community-romanian = Romanian
community-sikh = Sikh
community-south-asian = South Asian
community-southeast-asian = Southeast Asian
community-sudanese = Sudanese
community-turkish = Turkish
community-ukrainian = Ukrainian
community-vietnamese = Vietnamese

## Languages

language-en = English
language-cy = Welsh
language-bfi = British Sign Language
language-ar = Arabic
language-bg = Bulgarian
language-es = Spanish
language-fa = Persian
language-ku = Kurdish
language-pa = Punjabi
language-pl = Polish
language-prs = Dari
language-ps = Pashto
language-pt = Portuguese
language-ro = Romanian
language-tr = Turkish
language-ur = Urdu
language-vi = Vietnamese
language-yue = Cantonese
language-zh = Chinese

## Places

region-london = London
region-north-east = North East of England
region-north-west = North West of England
region-greater-manchester = Greater Manchester
region-manchester = Manchester
region-merseyside = Merseyside and Liverpool
region-west-midlands = West Midlands
region-birmingham = Birmingham
region-solihull = Solihull
region-yorkshire = Yorkshire
region-bradford = Bradford
region-belfast = Belfast
region-lisburn = Lisburn
region-dundee = Dundee
region-edinburgh = Edinburgh
region-falkirk = Falkirk
region-fife = Fife
region-glasgow = Glasgow
region-lothian = Lothian

## What a call costs from a UK mobile

cost-free = Free to call.
cost-standard = Not free: your normal charge for a call.
cost-higher = Not free, and can cost more than a normal call.
cost-unknown = We don't know what a call costs.

## Immigration help

immigration-regulated-advice = Gives immigration advice.
    .more = Ask who regulates it before you tell your story.
immigration-signposting = Does not advise on immigration. Can tell you who does.

## Before you call

by-referral = You cannot ask for it yourself. A worker asks for you.
home-office-behind = The Home Office runs it or pays for it. Ask what is written down and who sees it.

## Who says how private it is

confidentiality-own-words = In its own words, or those of whoever runs it:
confidentiality-list = Not from the service itself:
confidentiality-none = We found nothing on what it keeps to itself. Ask first.

## How sure we are

## Why it is listed

reason-danger = For danger now.
reason-nation = The helpline of your nation.
reason-for-men = For men.
reason-for-lgbt = For LGBT+ people.
reason-for-deaf = For deaf people.
reason-for-under18 = For children and young people.
reason-language = Speaks a language that you chose.
reason-interpreters = Can add an interpreter.
reason-community = For the community that you chose.
reason-by-and-for = Run by and for a community.
reason-immigration-law = Knows immigration law.
reason-forced-marriage = Knows forced marriage and family honour.
reason-abroad = Knows trips abroad that are forced, or being left there.
reason-no-recourse = Helps people with no recourse to public funds.
reason-children = For children and parents.
reason-domestic-work = For domestic workers.
reason-asylum = For people who ask for asylum.
reason-eu = For European Union citizens.
reason-near = In the place that you chose.
reason-employer = For harm by an employer or people you work for.
