# Traces: watched phones, letters and codes that reach the wrong person, services that can be asked to keep an address secret.

heading-device = Your phone and this page
heading-letters-and-codes = Letters, codes and forms
heading-services-that-know-you = Services that know you

## traces · device

traces-phones-are-watched = Somebody can watch your phone without your knowing. People who harm read messages, ask for passwords and follow where a phone is. Children’s devices and devices in the home are used too.
traces-web-chat = A web chat with no name can still be traced to you. Women’s Aid in England says when it would do so: serious danger to a child or to an adult at risk. Then it can pass your internet address to the authorities.
    .notice = the chat on your screen and in your history
    .learn = The chat worker would learn what you write.
traces-web-chat-others-unknown = A web chat or helpline can have limits to what it keeps private. We did not find what the helplines in Wales and Northern Ireland say. You can ask: “When would you tell somebody else?”
    .notice = the chat on your screen; a call in your call list
    .learn = The helpline would learn what you choose to say.

## traces · letters-and-codes

traces-answers-come-by-post = A question that you ask today can bring a letter to your home later. Whoever lives with you can open it first. You can ask a service which other address or email it can use.
    .notice = a reply that you did not expect
    .learn = The service would learn where to reach you.

traces-old-home-gets-letters = Letters can still go to the home you left. The Home Office writes to the last address that it has. The person harming you can read there what was meant for you. An adviser can plan the change of address.
    .notice = a message about the change, on the old phone or email
    .learn = The Home Office would learn your new address, and that you live apart.
traces-code-to-the-old-phone = A change to your visa account can send a message to the old phone or email. Sign-in codes go there too. Perhaps the person harming you reads them.
    .notice = a code or a message on the old phone or email
    .learn = The Home Office would learn your new phone number and email.
traces-separation-form = A form that tells the Home Office of a separation can reach the person harming you. Older copies of both forms let the Home Office write to that person. It asks for both your addresses.
    .notice = a letter to the person harming you
    .learn = The Home Office would learn that the relationship is over and where you live.

## traces · services-that-know-you

traces-somebody-can-pose-as-you = Somebody who holds your papers or knows your birth date can pose as you. You can tell each service: “This address is secret. Ask me for a password.” We found no rule that it must. The data regulator reprimanded seven bodies for mistakes from June 2022 to September 2023.
    .notice = a person who poses as you would be asked for a password
    .learn = The service would learn that somebody near you is a danger.
traces-gp-record-online = Somebody with your phone can read your doctor’s notes in the NHS App. The surgery can hide parts or switch the view off. What is hidden should not show. You can also ask it to use another phone number or address.
    .notice = an app that stops showing notes
    .learn = The surgery would learn why you want notes hidden.
traces-gp-record-other-nations = You can ask the surgery who can see your notes online. We checked this only for England.
    .notice = a question at the desk
    .learn = The surgery would learn that somebody reads your post or your phone.
traces-bank-can-separate = Most banks have a team for people harmed by somebody close. It can cut links between accounts, change your PIN, and send post elsewhere. On a joint account, the other person can notice a change. Each bank differs.
    .notice = a change on a joint account; a new card by post
    .learn = The bank would learn about the abuse. Banks have their own visa checks.

## say · gp

say-doctor-own-interpreter = You can ask for a free interpreter at the doctor or hospital, when you book. You can say: “Not family, and nobody from my community.” Guidance says that a trained one should come. Not everyone follows it.
    .notice = a relative who is asked to wait outside
    .learn = The surgery would learn your language and your wish.
