# The page about the software: for people who check copies, and for whoever wants to know what runs on the phone.

page-software = About the software
software-heading = About the software

software-made = What it is
software-made-1 = This is one page of plain HTML. A small program makes it answer. The program runs in your browser and asks for nothing once it is there.
software-made-2 = The program is written in Rust. Its code is under the MIT or the Apache 2.0 licence. The words are under CC BY 4.0, the name “Ask First” is not.

software-same = Is this copy the real one?
software-same-1 = Anybody can build this site from its source code. The same code gives the same bytes, whoever builds it.
software-same-2 = The file SHA256SUMS beside this site lists a checksum for each file. A copy that was changed has other checksums.
software-same-3 = A checksum from the same host proves little. Compare it with one that you built, or with one that a person you trust has signed.

software-old = Old phones
software-old-1 = The questions answer back in Chrome 97, Firefox 102, Safari 16, Samsung Internet 18 and anything newer.
software-old-2 = Older browsers show the whole guide all the same. Nothing is missing from it. Only the questions that answer back are not there.

software-parts = What it is made of
software-parts-called = Some of these parts can send or store, such as gloo-net, gloo-storage and gloo-history. They come along with Yew and are not called. All that the program can ask of a browser is on a list. A test fails when it can ask for anything else.
software-texts = The licences of all parts, in full
software-bill = The list of parts for programs (CycloneDX)
