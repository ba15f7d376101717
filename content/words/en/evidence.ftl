# The page of evidence and its charts. A chart has its title, `.counted` (who counted whom, and when), `.shows` and `.not` (what it does not
# show), and a message for each row. Numbers come from content/charts.toml.

page-evidence = Evidence
page-evidence-tool = Figures as charts, and what came before and after the report of 2023. With sources, to cite.
evidence-heading = Evidence
evidence-lede = What was counted about police, Immigration Enforcement and people harmed by abuse. Each figure says who counted, when, and what it does not show.
evidence-figures = Figures
evidence-figures-lede = A filled strip or a large dot is what was counted. An open end means that the source gives no exact number. No two charts can be added up: they cover other people and other years.
evidence-timeline = Before and after the report of 2023
evidence-before = Before the report
evidence-report = The report, November 2023
evidence-after = Since the report
evidence-more = More figures, law, cases and positions
evidence-other = Courts, visas and other figures
evidence-cite-label = Cite this page
evidence-cite = { $name }: “{ $title }”. Edition of { $number } ({ $date }). Licence CC BY 4.0.
evidence-cite-note = Better still, cite the source that stands under each figure.

chart-counted = Who counted
chart-shows = It shows
chart-not = It does not show
chart-table = The same as a table
chart-what = What was counted
chart-number = Number
chart-data = These numbers as data:
chart-wording = Our record, and its source
chart-amount = { $number }
chart-amount-none = none
chart-amount-of = { $number } of { $of }
chart-amount-share = { $number } in { $of }
chart-number-exact = { $amount }
chart-number-about = about { $amount }
chart-number-over = over { $amount }

chart-forces = Every police force told Immigration Enforcement
    .counted = The Domestic Abuse Commissioner, from Home Office figures. England and Wales, April 2020 to March 2023.
    .shows = Each of the 43 forces passed on data of at least one person harmed by domestic abuse. British Transport Police did too: that makes 44.
    .not = How often each force did so. Some did it for only a handful of people in three years. It does not show what forces do today.
chart-forces-shared = forces that passed on data

chart-referrals = 537 referrals in three years
    .counted = The Home Office, for the Domestic Abuse Commissioner. England and Wales, April 2020 to March 2023.
    .shows = One dot is one recorded referral by police about somebody harmed by domestic abuse.
    .not = The number of people: one person can be counted twice. Referrals by email were not counted, so the true number is probably higher. No newer total was found.
chart-referrals-all = recorded referrals

chart-followed = What followed: two counts that belong together
    .counted = Detained or removed: the Domestic Abuse Commissioner, as a news report tells it, to March 2023. Papers: a Home Office document that The Detail saw, April to December 2020.
    .shows = No referral with a known outcome ended in detention or removal. But about one in four people referred in 2020 got papers. They say that the person can be removed.
    .not = What happened where no outcome was known. The two counts cover other cases and other dates. Neither says what happens today. Another outlet gives the quarter for other dates.
chart-followed-removed = detained or removed, of referrals with a known outcome
chart-followed-papers = served with enforcement papers, April to December 2020

chart-scotland = Whom Police Scotland reported
    .counted = The Ferret, from Home Office data. Scotland, about two years, mid-2020 to 2022.
    .shows = Of 207 people harmed by crime who were reported, these four groups are named.
    .not = The other people among the 207, who are not described. Groups can overlap. It is probably by telephone only. Nothing newer was found.
chart-scotland-trafficking = harmed by trafficking
chart-scotland-slavery = in slavery
chart-scotland-abuse = harmed by domestic abuse
chart-scotland-children = sexually exploited children

chart-threats-london = Threatened with deportation: a London study
    .counted = Latin American Women’s Rights Service, in “The Right to be Believed”. London, about 2019.
    .shows = More than 60 in 100 migrant women in the study were threatened with deportation if they reported to police.
    .not = All migrant women: the study is small, with women who came to services. It counts threats, not what the authorities did.
chart-threats-london-threatened = threatened with deportation

chart-threats-one-group = Threatened with removal: one women’s organisation
    .counted = A women’s organisation that the source does not name, quoted in the Commissioner’s report of 2023. The year of the count is not known for certain.
    .shows = Over 90 in 100 women with insecure status who lived with abuse had been threatened with removal.
    .not = A rise or a fall against the London study: other women, other questions. It describes women who reached specialist services. The original was not read.
chart-threats-one-group-threatened = threatened with removal

chart-london-all = What women in the London study said
    .counted = King’s College London and Latin American Women’s Rights Service. A little over 60 women with insecure status, London, 2019.
    .shows = Most had been abused by a partner at home. Many expected police not to believe them. Fear of deportation kept almost a quarter from reporting.
    .not = All migrant women, or other places and years. The women were reached through charities.
chart-london-all-abuse = had psychological abuse by a partner at home
chart-london-all-not-believed = felt that nobody would believe them
chart-london-all-side = thought that police would side with the person harming them
chart-london-all-no-report = did not report, for fear of deportation

chart-london-reported = What happened to those who reported
    .counted = The same study: the women among them who reported to police. London, 2019.
    .shows = Nearly half were denied support. Over a third were not believed. More than a quarter had their status questioned, and four were arrested.
    .not = A national rate. This is a small part of a small group. The source words the 45 in two ways, so it is drawn as “about”.
chart-london-reported-support = denied support by police
chart-london-reported-believed = not believed
chart-london-reported-status = had their status questioned

chart-north-west = How many dealt with the police at all
    .counted = Safety4Sisters, a charity in north-west England, for MPs. The women it supported in 2021.
    .shows = 57 of the 196 women had dealt with the police. The charity puts this mainly down to fear of immigration consequences.
    .not = Other places and years, or the reason as others see it. It is one charity’s count, before later changes in police practice.
chart-north-west-police = women who had dealt with the police

chart-everybody = For comparison: everybody who lives with abuse
    .counted = The Domestic Abuse Commissioner, in “Shifting the Scales”, January 2025. England and Wales.
    .shows = About a fifth feel able to report. About six in 100 recorded cases of domestic abuse end in a conviction.
    .not = Migrants: these figures are about everybody. Only the opening of the report was read.
chart-everybody-able = feel able to report
chart-everybody-conviction = recorded cases that end in a conviction

chart-answer = What the Home Office did with sixteen requests
    .counted = The Home Office’s reply of January 2022 to “Safety Before Status”, the Commissioner’s report of October 2021.
    .shows = Five of the 16 recommendations were accepted, six in part, and five rejected. The firewall was rejected.
    .not = What was then done. A request accepted is not a request carried out.
chart-answer-accepted = accepted
chart-answer-partly = accepted in part
chart-answer-refused = rejected

chart-scheme = What support for migrants harmed by abuse led to
    .counted = An official evaluation of August 2023. It covered 302 of the 425 people whom the Home Office’s pilot helped.
    .shows = Half gained access to public funds.
    .not = Whether the scheme is open now. Help was often too short, above all with children. It is not certain which nations the evaluation covers.
chart-scheme-funds = gained access to public funds

chart-gp = The rule and what happens: GP websites
    .counted = A study of 100 websites of GP practices in England, about 2019.
    .shows = No papers are needed to register with a GP in England. All the same 75 websites asked for some, and only one said clearly that none are needed.
    .not = What the practices do at the desk, other nations, or today.
chart-gp-asked = websites that asked for documents
chart-gp-clear = website that said clearly that none are needed
