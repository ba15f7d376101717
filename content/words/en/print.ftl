# What is printed: the card for the wallet, the poster, one page for one situation. “You” is the helper, on the paper itself the person.

page-print = To print
page-print-tool = A card for the wallet, a poster with strips to tear off, one page for one situation.
print-heading = Things to print
print-lede = Each has its date on it. Black and white is enough. After three months, look here for a newer one.
print-before-heading = Before you print or hand it over
print-traces = A printer, its queue and the bin can keep a copy. Paper at home can be found.
print-card = A card for the wallet
print-card-about = 85 × 55 mm when folded. Outside it is a calendar.
print-poster = A poster with strips to tear off
print-poster-about = A4, for a waiting room or the door of a toilet. A strip holds an address and nothing else.
print-sheet-about = One A4 page.
print-how = To print it, use your browser’s print, at 100 %. Only the paper comes out, without this line.
print-all = All things to print

print-card-heading = A card for the wallet
print-card-step-1 = Print the page and cut along the outer line.
print-card-step-2 = Fold the upper half to the back.
print-card-step-3 = Fold it once more, so that the calendar is in front.
print-card-warning = Whoever unfolds it can read it. It is only for somebody whose wallet nobody searches.
print-card-notes = Notes
print-card-code = Code for { $address }
print-calendar = Calendar of { $year }
print-weekdays = Mo Tu We Th Fr Sa Su

print-poster-heading = A poster with strips to tear off
print-poster-scan = Read it on a phone that nobody else checks. Nothing you press is sent or saved.
print-poster-strips = Strips to tear off

print-sheet-heading = One page for one situation
print-sheet-numbers = People to talk to
