# The words that the page and the app draw themselves. Voice: design/voice.md.

ui-exit-bar-label = Leave or hide this page
ui-exit-this-page = Exit this page
ui-hide = Hide
ui-numbers = Numbers

ui-not-sure = I’m not sure
ui-rather-not-say = I’d rather not say
ui-voice-me = It is for me
ui-voice-someone-else = I am helping someone
ui-nation-england = England
ui-nation-northern-ireland = Northern Ireland
ui-nation-scotland = Scotland
ui-nation-wales = Wales
ui-list-separator = ,{" "}
ui-grid-thinking = Thinking of it
ui-grid-told = Already told

ui-next = Next
ui-back = Back
ui-show-me-now = Show me now
ui-start-again = Start again
ui-questions-note = All questions are optional. Your answer is already below.
ui-question-of = Question { $at } of { $of }.
ui-now-showing = Now showing:

ui-short-answer-heading = The short answer
ui-short-answer-helper = The short answer, for the person you support
ui-number-others = Numbers for men, LGBT+ people, deaf people and under 18
ui-ask-first = You can ask this first
ui-ask-helper = Whoever helps you can ask this, without your name
ui-know-valid = With a visa, settled status or a British passport
ui-know-without = Without permission
ui-could-notice = Someone close could notice:
ui-would-learn = What an authority would learn:
ui-not-settled = not settled
ui-due-for-checking = due for checking
ui-more-sources = more, on the page of sources
ui-check-first = check first
ui-path-heading = What happens next
ui-table-heading = Who can share what
ui-more-here = More on this
ui-why-listed = Why this is listed
ui-help-more = More ways to reach it
ui-helper-note = You are helping someone. On this page “you” means the person you support, and so does “they” in short lines that begin with “If”. Questions marked for a helper are yours to ask; the others are for that person to say. A number or an email can still show who asks. Sources stand open for you. Look who can read over your shoulder.
ui-print = Print
ui-print-include = Print my answers too
ui-answers-heading = What you pressed
ui-nothing-answered = Nothing pressed yet. This is for everyone.

ui-level-does-not-normally-share = does not normally share
ui-level-only-if-you-agree = only if you agree
ui-level-may-share = may share
ui-level-must-share-in-some-cases = must share in some cases
ui-level-checks-your-status = checks your status
ui-level-not-known = not known

kind-law = law
kind-guidance = guidance
kind-practice = what happens
kind-promise = promise
kind-position = what somebody wants
kind-plan = plan
kind-figure = figure

ui-seen = seen in a text of { $date } · { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
ui-seen-help = from a text of { $date }; not rung · { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
ui-seen-help-rung = rung on { $rung }; from a text of { $date } · { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
ui-seen-undated = seen in a text without a date · { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
ui-seen-help-undated = from a text without a date; not rung · { $count ->
        [one] 1 source
       *[other] { $count } sources
    }
ui-date-month = { $month } { $year }
ui-date-day = { $day } { $month } { $year }
month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

ui-hours-always = Every day, 24 hours
ui-hours-dated = { $hours }, as listed in { $date }.
ui-hours-undated = { $hours }, in a text without a date.
ui-hours-unknown = Hours not known.
ui-hours-not-holidays = not on public holidays
ui-day-to = to
ui-day-mo = Monday
ui-day-tu = Tuesday
ui-day-we = Wednesday
ui-day-th = Thursday
ui-day-fr = Friday
ui-day-sa = Saturday
ui-day-su = Sunday
ui-call-not-on-bill = A source says that it does not show on the bill.
ui-way-text = Text:
ui-way-whatsapp = WhatsApp:
ui-way-email = Email:
ui-way-chat = Chat on the website:
ui-way-web = Website:
ui-website-warning = A website opens in place of this page and shows in your history.
ui-for = for { $whom }
ui-for-first = For { $whom }

# { $time } is a time of day such as 09:30.
ui-open-now = Open now.
ui-closes-now = Open now. Closes in less than 5 minutes.
ui-closes-in = Open now. Closes in { $count ->
        [one] 1 minute
       *[other] { $count } minutes
    }.
ui-opens-today = Closed now. Opens at { $time } today.
ui-opens-tomorrow = Closed now. Opens at { $time } tomorrow.
ui-opens-on = Closed now. Opens at { $time } on { $day }.
ui-open-holiday = A public holiday is near. We don’t know if it is open.

ui-emergency-heading = 999 if you cannot speak, or are deaf
ui-before-call-list = A call stays in your call list. If it is not free, it shows on the bill.
ui-print-numbers = Print these numbers on one page
ui-to-read-heading = To read or search
ui-to-read = Pages to read or search. Nobody answers there.
ui-advisers-link = How to check who is allowed to advise on visas
ui-filter-all = All
ui-filter-count = Services shown:
ui-filter-kind = Kind of help
ui-filter-whom = For whom
ui-filter-community = Background
ui-filter-language = Language, or an interpreter
ui-filter-region = Place
ui-anonymous-ok = You do not have to give your name.

# The sections of the guide, each with the one sentence that answers it.
section-soon = Danger, and this week
    .answer = If you are in danger now, call 999. You can call whatever your visa.
section-sharing = Who can share what
    .answer = It depends on the service, the nation and your permission. The Home Office decides on visas. Its part that looks for people without permission is Immigration Enforcement.
section-say = What to say first
    .answer = You can ask what a service writes down before you give your name.
section-talk = One person to talk to
    .answer = These people know this kind of abuse. Ask what they pass on before you say your name.
section-told = If you have already told someone
    .answer = You can get advice first, then ask what was passed on.
section-threats = Threats, and what is true
    .answer = The person harming you does not decide about your visa. Only the Home Office does.
section-children = Your children
    .answer = What services pass on about children is about their safety.
section-leaving = Leaving, and a bed tonight
    .answer = A helpline can look for a bed tonight, and plan with you.
section-pattern = It has a name
    .answer = Using someone’s visa to frighten them is called immigration abuse. It is not your fault.
section-options = Your options in general
    .answer = Rules differ for each kind of visa. Only a solicitor or a registered adviser is allowed to tell you which step fits you.
section-rights = Courts, money and care
    .answer = Some help is open to everyone, whatever their visa.
section-help = More people who can help
    .answer = All services in this guide, by what they do.
section-traces = Keep or share this page
    .answer = Nothing you press leaves this page. Your device can still show that you were here.
section-changes = What changed, and when
    .answer = We still know of no law that stops police from telling Immigration Enforcement.
section-sixty-seconds = The first sixty seconds
    .answer = Say what you must pass on before anyone tells you their status.
section-do-not = What not to do for them
    .answer = Some helpful steps cannot be undone.
section-may-say = What you can and cannot say
    .answer = Only regulated people are allowed to give immigration advice. Anyone can give general information.
section-practice = For your work
    .answer = What helps, and what has gone wrong.
section-advisers = Who is allowed to advise on visas
    .answer = Only a solicitor or a registered adviser is allowed to tell you which step fits you.
section-evidence = Evidence
    .answer = Figures with who counted, when, and what they do not show.
