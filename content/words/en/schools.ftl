# Schools and universities: what they share, what to ask, what is free. Conditions and sources: guide/schools.toml.

heading-school-work = Schools and universities: for people who help
heading-school-evidence = Schools: figures and history

service-school = School
service-school-about = About the school
service-university = University or college
service-university-about = About a university or college

# What somebody who helps can ask a service, with no name.
-ask-helper-school = “What do you pass on about a pupil’s parents, to whom, and when?”
-ask-helper-university = “Which absence do you report, and when? Do you tell the student first?”

cell-school-england = Schools should not ask your status. But the education department can give the Home Office a pupil’s address.
    .know = A school should not ask for your visa, but the education department can give the Home Office a pupil’s address. It does so if the Home Office asks about that child. Teachers have no duty to report status, a charity of lawyers says. If a child is at risk, the school can tell others.
    .ask = “Do you need this for the school place? Who sees what I write?”
    .ask-helper = { -ask-helper-school }
    .ask-not = If a child is in danger now, call 999 first.

cell-school-wales = Guidance says: no child refused because of status. What schools here pass on was not found. That is not a promise.
    .know = In Wales a school should not refuse a child, or take one off its list, because of status or nationality. Guidance of 2020 says so. We did not find what schools here pass on to the Home Office. You can ask whom the school would tell about a child at risk.
    .ask = “Do you need this for the school place? Who sees what I write?”
    .ask-helper = { -ask-helper-school }
    .ask-not = If a child is in danger now, call 999 first.

cell-school-scotland-northern-ireland = We have not read the rules on schools and status here. That is not a promise.
    .know = A child does not lose the school place when a visa runs out. But we don’t know what schools here pass on about status: we have not read the rules. If police come to a home with children, the school can hear of it. That is about the child.
    .ask = “Do you need this for the school place? Who sees what I write?”
    .ask-helper = { -ask-helper-school }
    .ask-not = If a child is in danger now, call 999 first.

cell-university-uk = If it sponsors your student visa, it must report long absence, leaving or a break. Abuse is not on the list read.
    .know = Telling a student adviser about abuse is not on the list that we read of what must be reported. But a university that sponsors your visa must report some changes, such as long absence, leaving or a break. It must hold your contact details and track attendance.
    .know-valid = Telling a student adviser about abuse is not on the list that we read of what must be reported. If the university sponsors your own visa, it must report long absence, leaving or a break. Absence that was agreed is another thing than silence. You can ask early.
    .ask = “If I miss classes for a while, what do you report, and when? Do you tell me first?”
    .ask-helper = { -ask-helper-university }
    .ask-not = In danger now, call 999 first.

path-school-england-apply = You ask the council or the school for a place. They should not ask for proof of status. They can ask for proof of age and address.
path-school-england-record = The school keeps your child’s details and sends some to the education department. It no longer asks nationality for the school count.
path-school-england-department = The Home Office can ask the department about a child by name. If there is a clear match, it answers.
    .leaves = Here information can leave: to the Home Office, with the child’s address and school.
path-school-england-worry = If the school thinks that a child is at risk, it can tell others without your agreement.
    .leaves = Here information can leave: to children’s services. It is about the child’s safety.

## sharing · school

share-school-england-status = A state school or council in England should not ask for proof of your status, at any stage. Children aged about 5 to 16 who live in England must get an education. A school can ask for proof of age or address. Short visits are outside the usual right to a place.
    .notice = letters from the school or council
    .learn = The school would learn your child’s name, birth date and address.

share-school-teachers = Teachers in England have no duty to report a family because of its status, a charity of children’s lawyers says. A worry about a child’s safety is another thing: that gets passed on.

share-school-education-department = The education department in England can give the Home Office a pupil’s address and school. The Home Office must first send that child’s name, birth date and an address. From July 2015 to September 2022 it asked about 6,883 people and got data on 1,780. Missing school harms a child.

share-school-nationality = A school in England that asks your child’s nationality does not need it for the national school count. That ended in 2018. The government said in 2017 that nationality was not shared. Addresses were.
    .notice = a form from the school
    .learn = The school would learn what you write.

share-school-wales = In Wales a school should not refuse a child, or take one off its list, because of nationality or status. Guidance of December 2020 says so. We did not find what schools in Wales pass on.

share-school-scotland-northern-ireland = A child does not lose the school place when a visa runs out. We have not read the rules on schools and status in Scotland and Northern Ireland.
    .notice = a call in your call list
    .learn = The school would learn that somebody asks.

## sharing · university

share-university-must-report = A university, college or private school that sponsors your visa must report some changes to the Home Office. They include long absence, a break, or leaving the course. Telling a counsellor about abuse is not on the list that we read. Missing classes can be.

## say · school

say-school-form = If a school form asks for a visa or a nationality, you can ask: “Do you need this for the school place? Who sees what I write?” In England the answer to the first should be no.
    .notice = a form at home
    .learn = The school would learn that you left something open.

say-school-teacher = Before you tell a teacher, you can ask: “What do you write down, and who sees it? When would you have to tell somebody else?” For a child at risk, the school can tell others without your agreement.
    .notice = a call or note from the school
    .learn = The school would learn that you have something to tell.

## say · university

say-university = You can ask student support: “If I miss classes for a while, what do you report, and when? Do you tell me first?” You do not have to say why.
    .notice = an email from the university
    .learn = The university would learn that you think of missing classes.

## told · school

told-school-england = Telling a teacher in England about your status does not by itself reach the Home Office. If the school feared for your child, it could have told children’s services. Your child can stay at school.
    .notice = a call or letter from the school
    .learn = The school would learn that you worry about this.

told-school-other-nations = We did not find what schools here pass on about status. A child does not lose the school place when a visa runs out. You can ask the school what it wrote, and whom it will ring next time.
    .notice = a call or letter from the school
    .learn = The school would learn that you worry about this.

## told · university

told-university = A university that sponsors your visa could have reported missed classes, a break or leaving. Telling a counsellor about abuse is not on the list that we read. You can ask what was reported, and when.
    .notice = emails or letters from the university
    .learn = The university would learn that you worry about this.

## children · school

children-free-school-meals = Children in England can get free school meals when the family has little money and no public funds. It covers partner, work and student visas, and families with no permission. Income limits apply; perhaps they changed in 2026.
    .notice = a form from the school
    .learn = The school would learn your income and visa type. We found no rule that makes it pass this on.

## changes

change-free-school-meals = Since 2022 children of families with no public funds and little money can get free school meals in England. In 2026 free school meals were widened. The limits can have changed.

## practice · school-work · helper

help-school-forms = A school form that asks for a visa type goes further than the guidance for school places in England. For free meals the form does ask for the immigration category. No rule was found that makes the school pass it on. Ask the school what it keeps.

## do-not · school-work · helper

help-school-keep-going = Do not advise a family to keep a child out of school for fear of the Home Office. It does not protect the family, and it harms the child. Tell both halves: what the department can give, and about whom.

## practice · school-work · helper

help-short-visit = For a child on a short visit visa, get advice before a school form goes in. One council’s page, with no date, told schools to email a Home Office team and not the parents. It is one weak source.

help-university = Ask the university’s visa office what it must report and by when, before a student misses classes. The duty depends on its sponsor licence. Ask without a name first. An agreed absence is treated in another way than silence.

## evidence · school-evidence · evidence

evidence-school-requests = From July 2015 to September 2022 the Home Office asked the education department about 6,883 people. It got data on 1,780. A campaign group counted this from the department’s release of December 2022. Figures of September 2023 still had a section on such requests.

evidence-school-regulator = In 2019 the data regulator found that the education department had broken data law. It had not told families how their children’s data was used. Liberty had brought the complaint. The agreement in force today was not found.

evidence-school-nationality = Schools in England collected nationality and country of birth from 2016. In 2017 the government said that these data were not, and would not be, given to other departments. The collection ended in 2018. It says nothing about addresses.
