# The change log: what each edition changed, for whoever holds an older print-out.

page-changes = What changed
page-changes-tool = For whoever holds an older print-out: what is new since, and which rules changed when.
changes-heading = What changed
changes-lede = For whoever holds a print-out, a card, a letter or a file of an older edition.
changes-choose = Which edition do you hold?
changes-where = It stands at the foot of each page, card, letter and file: “Edition of …”, with a day.
changes-unknown = Is your edition not in this list, or does your paper name none? Then do not rely on it, and print it anew.
changes-since = Since the edition of { $number }
changes-none-since = Nothing: this is the newest edition that this copy of the site knows.
changes-link = What changed since an older edition
changes-rules = Rules by date
changes-rules-lede = What changed in the last years, and what is to come, the newest first. The day is that of the change, as far as we know it.
changes-ahead = To come
changes-so-far = So far
changes-newest = The newest texts behind the guide
changes-newest-lede = If your own leaflet is older than these texts, compare it. The month is that of the text. The rule itself can be older. Press a month.
changes-next = What is checked next
changes-next-lede = Each sentence of the guide has a day by which its source is read again. Telephone numbers and what is still in motion come first.
changes-due = { $count ->
        [one] By { $day }: 1 sentence
       *[other] By { $day }: { $count } sentences
    }

edition-2026-11-24 = The first edition.
edition-2026-11-26 = No rule and no number changed. Words are plainer, and more steps say who could notice them. New: what is different under 18, and after telling a court, a landlord or a risk meeting.
edition-2026-11-27 = No rule and no number changed. The words about the police are more exact, some sentences say what was not found, and letter 2 has a line for those without photo identification. The letters of complaint name the police complaints body of each nation, to be checked first; each nation has its own list of letters. New: questions that a helper can ask, and nine more guides of one page for each nation.
