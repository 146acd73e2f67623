# Topics: a title and one sentence about each.

topic-first-steps = First steps
topic-first-steps-summary = What to do in your first days, and where to ask.

topic-legal-stay = Legal stay
topic-legal-stay-summary = Documents, deadlines and the offices that deal with your stay.

topic-health = Health
topic-health-summary = Doctors, hospitals, insurance and help at night.

topic-education = Education
topic-education-summary = Nursery school, school and university.

topic-work = Work
topic-work-summary = Contracts, pay, your rights and finding a job.

topic-housing = Housing
topic-housing-summary = Renting, registering your address, and help if you have nowhere to live.

topic-social-assistance = Social assistance
topic-social-assistance-summary = Money, help for families and a free lawyer.

topic-safety = Safety and emergencies
topic-safety-summary = Emergency numbers, and help when you are in danger.

topic-polish-language = Polish language
topic-polish-language-summary = Courses, speaking practice and exams.

topic-transport-money = Transport and money
topic-transport-money-summary = Tickets, driving licence, bank account and taxes.

topic-culture-community = Culture and community
topic-culture-community-summary = Libraries, neighbourhood houses and people worth meeting.

topic-taking-part = Taking part in city life
topic-taking-part-summary = How to have your say and get involved.
