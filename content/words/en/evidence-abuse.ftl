# Names, positions and figures on immigration abuse, for the advocates page: who counted, when, and what it does not show.

heading-abuse-names = Immigration abuse: names, guidance, plans
heading-abuse-figures = Immigration abuse: figures

## evidence · abuse-names

ev-name-commissioner = The Domestic Abuse Commissioner uses “immigration abuse” for a form of coercive control through insecure status. The name stands in her report of October 2021. She covers England and Wales. A specialist centre calls it usually one part of wider control. That is a charity’s view, not an official list.

ev-name-half-accepted = In January 2022 the Home Office accepted only in part that its policy needs a definition. It said that draft guidance explained the use of status already. Of 16 recommendations it accepted five, six in part, and refused five. The firewall was not accepted.

ev-name-act-guidance = The guidance under section 84 of the Domestic Abuse Act 2021 has a part on immigration status. It came in July 2022 and applies mainly to England. Only its contents and a summary were read, not that part.

ev-name-control-guidance = The guidance on control of 5 April 2023 describes the use of status as a tool, the Commissioner confirmed. Police must have regard to it. Its list of examples was read in copies, not in the official text. A later edition than July 2023 can exist.

ev-name-prosecutors = The Crown Prosecution Service named immigration abuse in guidance for the first time in February 2026. Dowry abuse, spiritual abuse and leaving a spouse abroad came with it. None is a crime of its own. The month comes from a press report.

ev-name-scotland = The Scottish Law Commission used the name in a paper of 24 October 2024 on civil law. It suggests a new civil wrong that could include it. Criminal law is not part of it. Its final report was not found.

ev-name-honour = A legal definition of so-called honour-based abuse was added in February 2026 to what is now the Crime and Policing Act. First parts of the Act began on 29 June 2026. If the definition is in force was not confirmed. The prosecutors’ pages still say that there is none.

ev-consent-no-funds = Southall Black Sisters reports a consent requirement in the strategy of 18 December 2025. It also says that the strategy is silent on no recourse to public funds. Only the opening of the action plan was read. It is not known as law.

## evidence · abuse-figures

ev-fig-london-study = King’s College London and LAWRS studied a little over 60 women with insecure status in London, 2019. Of them 78% had psychological abuse by a partner at home. Almost a quarter did not report, for fear of deportation. They were reached through charities: it is no share of all migrant women.

ev-fig-london-study-reports = Of those in the London study who reported, more than a quarter had their status questioned. Four were arrested. Nearly half were denied support by police, and over a third were not believed. The sample is small. The source words the near half in two ways.

ev-fig-london-study-belief = Two in three women in the London study felt that nobody would believe them. More than half thought that police would take the side of the person harming them. Fear of deportation was the reason most often given for not reporting. London, 2019, a small sample.

ev-fig-half-do-not-report = LAWRS research is quoted as finding that half of those harmed who have insecure status do not report to police. They fear not being believed, destitution, detention or deportation. It was read in a news summary of 2022 that was cut short. It shows no national rate.

ev-police-used-as-a-threat = The Commissioner says that passing on data strengthens the threat of police. In a press report of 2017 a man drove an injured partner to a police station and dared her to go in. Practice can have changed since December 2025; how far is not known.

ev-fig-in-laws-scotland = Of 93 minority ethnic women in Scotland, 90% had been abused by in-laws and 81% by a husband. In 2023, 11% of the charity’s helpline calls were about in-laws. They took part in research on this subject, so it is no share of all women.

ev-fig-7700 = Research for the Commissioner, December 2022, estimates that about 7,700 migrants a year need a refuge or like place. It puts the support at £537 million over ten years and the benefit at almost £2.3 billion. It is an estimate; which nations it covers is not clear.

ev-fig-support-scheme = The Home Office’s scheme for migrants harmed by abuse helped 425 people in its pilot. An official evaluation of August 2023 covered 302; half gained access to public funds. Help was often too short, above all with children. Funding is renewed for short periods.

ev-fig-no-recourse = At the end of 2022 about 2.6 million people held visas that usually carry no recourse to public funds. People with no status come on top; their number is not known. Most of these visa holders are neither in need nor abused. Later numbers were not found.

ev-not-measured = Some things nobody seems to have measured. No UK figure was found on visa accounts in other hands. None was found on threats to family abroad, or on being kept from a doctor. Less is known about men and trans people. Specialist services describe threats to family.

ev-domestic-work-study = Human Rights Watch recorded employers in the UK who kept passports and shut in live-in workers. The study is of 2014; visa rules have changed. Southall Black Sisters counts domestic servitude among common experiences of women with insecure status.
