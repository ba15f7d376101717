# The words of the pages around the guide.

language-name = English
page-title = Guide
page-description = A small guide.
page-masthead = Ask First
page-languages = Languages
page-contents = On this page
page-about = About this page
page-advocates = For helpers
page-answers = Questions people ask
page-sources = Sources
page-advisers = Who is allowed to advise
page-back = Back to the guide
page-idle-soon = In one minute this page forgets what you pressed. Touch it or press a key to stay.
# Seven short names, Monday first, a space between: they stand in a dull table behind “Hide”.
page-days = Mon Tue Wed Thu Fri Sat Sun
not-found-heading = There is no page here

start-danger = In danger now? Call 999.
start-danger-more = You can call whatever your visa. Say your language in English and stay on the line. Can’t speak? On a mobile press 55.
start-heading = See who can pass on your details. Then you decide whom to tell.
start-lede = Press what fits you. Nothing you press leaves this page or stays on this device.
start-exit-panel = “Exit this page” opens another website and forgets what you pressed. It does not clear your history.
start-limits-link = What we cannot hide

limits-heading = What we cannot hide
limits-history = The address of this page can stay in your history. Leaving does not clear it.
limits-spyware = Spyware can show everything on a phone. This page cannot find it or stop it.
limits-private = A private window keeps less on this device. It does not help against spyware, the router or the phone company. On a supervised account it can be switched off.
limits-network = The router, the phone company or a workplace can see that this site was visited. They cannot see what you pressed.
limits-calls = A call or a text stays in your list. It can show on the bill or on a linked device.
limits-translate = If your browser translates this page, its words can go to a company. That includes words your answers chose.
limits-print = A print-out, the print queue and the printer can show the page. Browsers usually print the address.
limits-copy = What you copy can be kept and sent to your other devices.
limits-clear = An empty history can raise suspicion. You can take out one entry and leave the rest. A device that the person harming you cannot reach is better.

footer-general = General information, not immigration advice. Only a solicitor or a registered adviser is allowed to tell you which step fits you.
footer-not-reviewed = Not yet reviewed by a lawyer or by a service run by and for migrant women.
print-edition = Edition of { $number }
footer-edition = Edition of { $number }. Each sentence shows when its source was written.

advocates-heading = For helpers
advocates-lede = For caseworkers, health visitors, teachers and friends. Here “you” is the helper.

advocates-data = The same as data
advocates-data-lede = For your own lists and for research, under the licence CC BY 4.0. Nobody has rung the numbers yet. Each entry has its sources and dates.
advocates-data-services-csv = the directory as a table
advocates-data-services-json = the directory with the field names of Open Referral UK
advocates-data-sharing-json = who can share what, with the facts behind it
advocates-data-figures-csv = the numbers behind the charts, with who counted and what each does not show
advocates-data-schema-json = what the files hold

sources-heading = Sources
sources-lede = What each sentence rests on. The addresses are as we found them. Opening one leaves this site and shows in your history.
sources-longer = Sentences with more sources than stand beside them
sources-excerpt = read in part
sources-no-address = no address that can be shown

advisers-heading = Who is allowed to advise on visas
advisers-lede = In all four nations of the UK. Check before you pay or show papers.
advisers-allowed = Who is allowed
advisers-checklist = Before you tell your story
advisers-look = Where to look somebody up
advisers-unregulated = If somebody was not allowed to
advisers-private = What they keep private
advisers-legal-aid = A lawyer paid by the state

about-heading = About this page
about-what = What it is
about-what-1 = This page tells who can pass on your details to the Home Office in each nation of the UK. The Home Office is the government department that decides on visas.
about-what-2 = Every sentence rests on a source with a date. You can open it under the sentence.
about-privacy = What happens to what you press
about-privacy-1 = Nothing you press leaves this page. Nothing is saved on this device. There are no cookies and no counting of visitors.
about-privacy-2 = Your answers live in the memory of this page. They end when you leave, reload, or do nothing for 15 minutes.
about-privacy-3 = The computer that sends you this page can write down your network address and the time. It does not learn your answers.
about-check = Is this page telling the truth?
about-check-1 = You can see it yourself. Open the page, then switch on airplane mode. Everything on the page still works. Links to other pages stop, “Exit this page” too. Someone close could notice that the phone is off the network.
about-check-2 = In a browser on a computer, open the page, then the developer tools, and choose Network. Press any answer. The list stays empty.
about-check-3 = In the same tools, choose Storage or Application. This page has no cookies there and no stored data.
about-check-4 = Whoever runs a copy of this page can have three browsers check all this. The command is “make prove”. It also tells what no program can check.
about-advice = This is not immigration advice
about-advice-1 = This page describes rules for groups of people. It does not tell anyone what to do.
about-advice-2 = In the UK only a solicitor or a registered adviser is allowed to give immigration advice.
about-review = Who has checked it
about-review-1 = The facts come from public sources. They were gathered in November 2026.
about-review-2 = No lawyer and no service run by and for migrant women has reviewed it yet.
about-review-3 = Nobody has rung the phone numbers yet. Each one shows where it comes from and when.
about-access = For everyone
about-access-1 = The page works with a keyboard, a screen reader, large text and high contrast. The whole guide works with scripts off.
about-access-2 = It was tested in Chromium, Firefox and WebKit. It was not tested with people who have lived through this. That is still to do.
about-licence = Using it elsewhere
about-licence-1 = The words are under the licence CC BY 4.0, the name “Ask First” is not. The program is under the MIT or the Apache 2.0 licence.
