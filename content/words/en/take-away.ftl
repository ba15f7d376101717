# The editions that are taken away: one file, plain text, two pages.

file-copy = copy of { $date }. From { $old } look for a newer one.
file-made = This is a copy of { $date }. Rules and phone numbers change. From { $old } on, look for a newer copy.
file-newer = A newer copy is at { $address }
file-is-old = This copy is more than three months old. Some of it can be wrong now.
file-is-stale = This copy is more than six months old. Do not rely on it.

file-heading = About this file
file-sends-nothing = Everything is inside this file. It works without the internet and sends nothing.
file-leaves = Its name can stay in the list of downloads and of files opened last. You can give it any other name.
file-backup = A backup of a phone or a computer can hold a copy of it.
file-addresses = Addresses of sources are plain words. A service’s website is a link. Opening it, and “Exit this page”, need the internet and show in the history.
file-check = Is this file as it was made?
file-check-how = A checksum is a line of letters and numbers. It changes when one letter of the file changes. Type the line for your system. Then compare the answer with the list at this address:
file-check-windows = Windows
file-check-mac = Mac
file-check-linux = Linux
file-sources = The numbers under each sentence lead here.
file-sources-text = In brackets stand the kind of source, its date, who says it, and how many more sources there are. Titles and addresses are at { $address }
file-help-note = We have not rung these numbers. Where no line tells what a service keeps to itself, we found nothing. Ask first.

short-heading = Who can pass on your details
short-whole = The whole guide has more services, each sentence with its source, and help by telephone.
short-answers = The rest in one line each
short-edition = Edition of { $number }. Dates and sources of each line are in the whole guide.

page-take-away = Take the guide with you
take-heading = Take the guide with you
take-lede = Three ways to keep or hand on the guide where there is no internet. Nothing is sent when somebody opens them.
take-before = Before you save it
take-leaves = A saved file can be found. Its name can stay in the list of downloads and of files opened last.
take-whose = Save it only on a device that the person harming them cannot reach. You can give it any other name.
take-one-file = The whole guide in one file
take-one-file-what = A page with the questions and everything inside, about one megabyte. It opens in a browser, also from a memory stick. To have all of it on paper, open it and press Print.
take-text = The whole guide as plain text
take-text-what = For any program, for a very old computer, and for reading aloud.
take-short = Two pages to print
take-short-what = Who can share what, what to ask first, and telephone numbers. A4, black and white is enough.
take-download = Save
take-stick = On a memory stick
take-stick-1 = Copy the file to the stick. To read it, open the stick and press the file twice.
take-stick-2 = Switch the internet off if you want to see that the file needs none.
take-stick-3 = The file says at the top how old it is. After three months it says so louder, after six months louder again.
page-take-away-tool = One file for a memory stick, plain text, two pages to print.
advocates-tools = Things to send, print, show and cite
file-labels = After “Notice:” stands what someone close could notice. After “Learn:” stands what an authority would learn.
file-notice = Notice:
file-learn = Learn:
