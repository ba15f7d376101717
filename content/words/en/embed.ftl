# The page for charities that put this on their own website, and what a page says inside theirs. The reader here runs a website.

page-embed = For your website

frame-note = This guide stands inside another website. That website can see that you are here. It cannot see what you press.
frame-alone = Open the guide by itself
frame-stuck = This page is blank now. Close this tab to leave.
frame-stuck-link = Open another page

embed-heading = Put the guide on your website
embed-lede = Three ways, from two minutes to an afternoon. Each keeps what people press away from you, from us and from trackers.

embed-preview-heading = How it looks
embed-preview-title = The guide, as visitors of your page see it
embed-preview-note = This is the guide in a frame of fixed height. A height that changes can show what somebody pressed. Keep the frame lower than the window. In a taller one, your page can see how far down somebody is who uses the keyboard.

embed-ways-heading = Choose what to paste
embed-ways-note = Open your nation. Press on a box to select all of it, then copy. For another language choose it at the top of this page, where there is one.
embed-all-nations = All of the UK
embed-way-link = A link
embed-way-link-note = Works on every website and tells trackers least. Start here.
embed-way-element = Two lines with a script
embed-way-element-note = Shows the guide on your page. Where scripts or frames are refused, the link inside stays.
embed-way-frame = A frame
embed-way-frame-note = For websites that allow frames and no scripts.
embed-way-frame-link = Open the guide by itself
embed-link-text = Who can share what about you
embed-themes = Other colours
embed-theme-light = Always light
embed-theme-dark = Always dark
embed-policy-note = If your website sends a Content-Security-Policy, it needs these two entries.

embed-ask-heading = What we ask of you
embed-ask-trackers = No trackers on that page: no Meta Pixel, no Google Analytics, no screen recording, no chat box. They cannot see inside the frame. They can see that somebody opened this page.
embed-ask-why = In June 2023 The Observer reported that trackers on mental-health charities’ websites told Facebook which pages were opened. They also told it of presses on “I need help”. Source: “UK mental health charities handed sensitive data to Facebook for targeted ads”, read in part.
embed-ask-check = Check it: open your page in a private window. Open the developer tools, choose Network, and reload. Every address that is not yours or this guide’s is somebody who was told.
embed-ask-address = A plain address and title. “/help/guide” gives away less in a history than “/domestic-abuse-and-visas”.
embed-ask-own-exit = Leave our exit button visible. Do not put anything over the frame.
embed-ask-name = Say nothing of your own inside the frame. Your helpline belongs beside it or in your own copy.

embed-check-heading = Check your page in ten minutes
embed-check-frame = Open your page on a phone and on a computer. The guide shows, and “Exit this page” is on screen. If only the link or an error shows, your website’s Content-Security-Policy needs the two entries above.
embed-check-exit = Press “Exit this page”. The whole tab changes. Press Back: the guide does not return.
embed-check-trackers = Open the developer tools: press F12, or Option, Command and I on a Mac. In Safari, first switch on “Show features for web developers” in the settings. Choose Network and reload. Each address that is not yours or this guide’s is somebody who was told.
embed-check-answers = Empty the list under Network. Press answers in the guide. The list stays empty.
embed-check-headers = Under Network press the line of the guide. Among its response headers stands “connect-src 'none'”. With this rule the browser refuses every connection that the guide could make.
embed-check-flags = Choose Elements, in Firefox Inspector. Look for “iframe”. Its “sandbox” and “referrerpolicy” are as in the lines above.
embed-check-kept = Choose Application, in Firefox and Safari Storage. Under the guide’s address nothing is kept: no cookies, no storage.
embed-check-blocked = Switch scripts off in the browser and reload. The link is there and opens the guide.

embed-pictures-heading = Pictures for your newsletter
embed-pictures-note = Press a line to open a picture, then save it. The charity in the third one is made up.
embed-pictures-phone = The first screen, on a phone
embed-pictures-guide = The guide for Scotland, on a computer
embed-pictures-website = The guide on a charity’s website
embed-pictures-1 = Who can pass your details to the Home Office, if you ask for help? A free guide tells you, for each nation of the UK. It asks no name. What you press stays in the page: { $address }

embed-note-heading = For your records: data protection
embed-note-1 = We show “Ask First” on our website. It is a guide that runs in the visitor’s browser.
embed-note-2 = What a visitor presses stays in the memory of that page. It is not sent to us or to anybody else. It is not saved on the device. There are no cookies and no counting of visitors.
embed-note-3 = The server that delivers the guide receives the visitor’s network address and the time, as every web server does. It does not learn on which website the guide was shown, or any answer.
embed-note-4 = We process no personal data through the guide. The server’s log is the one record.
embed-note-theirs = (Keep this if the guide comes from the address of its publishers.) The server is theirs, not ours.
embed-note-own = (Keep this if the guide is a copy on our own server.) The server is ours. We keep its log without addresses, or with shortened ones.

embed-access-heading = Accessibility statement to paste
embed-access-1 = The guide “Ask First” works with a keyboard, a screen reader, text enlarged four times and forced colours. It works with scripts off.
embed-access-2 = It was tested automatically in Chromium, Firefox and WebKit. It was not yet tested by disabled people or with people who have lived through this.
embed-access-3 = If something does not work for you, tell us. The same guide is at { $address }.

embed-copy-heading = Your own copy
embed-copy-note = Best of all is a folder on your own website. Then nobody but you sees that the page was opened. You choose the name, your helpline first, colours and languages. The safety notes stay.
