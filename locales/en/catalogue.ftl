# Kinds of places, whom things are for, cost, appointments.

location-kind-city-office = city office
location-kind-state-office = government office
location-kind-health-office = health fund office
location-kind-hospital = hospital
location-kind-clinic = clinic
location-kind-police = police
location-kind-labour-office = labour office
location-kind-social-office = social assistance office
location-kind-crisis-centre = crisis centre
location-kind-legal-aid = legal aid
location-kind-migrant-centre = centre for migrants
location-kind-neighbourhood-house = neighbourhood house
location-kind-library = library
location-kind-language-school = language school
location-kind-school = school
location-kind-consulate = consulate
location-kind-railway-station = railway station
location-kind-bus-station = bus station
location-kind-airport = airport
location-kind-service-point = service point

phrase-group-first-words = First words
phrase-group-understanding = Understanding each other
phrase-group-office = At the office
phrase-group-health = At the doctor’s
phrase-group-emergency = In an emergency
phrase-group-school-and-work = School and work
phrase-group-out-and-about = Street, bus and shop
phrase-group-home = At home

audience-everyone = for everyone
audience-worker = for people who work or are looking for work
audience-eu-citizen = for citizens of the European Union and EFTA
audience-non-eu-citizen = for citizens of countries outside the European Union
audience-student = for students
audience-family = for families with children
audience-temporary-protection = for people with temporary protection
audience-refugee = for refugees and people asking for protection

cost-free = free of charge
cost-fee = there is a fee
cost-mixed = partly free of charge

appointment-none = no appointment needed
appointment-possible = you can make an appointment
appointment-required = you must make an appointment

city-logo = Logo: { $city }

wheelchair-yes = Accessible in a wheelchair
wheelchair-limited = In a wheelchair only partly, or with help
wheelchair-no = Not accessible in a wheelchair

amenity-step-free-entrance = no step at the entrance
amenity-lift = lift
amenity-toilet = toilet for wheelchair users
amenity-parking = parking for disabled people
amenity-bell = a bell at the entrance to call for help
amenity-low-counter = low counter
amenity-hearing-loop = induction loop for hearing aids
amenity-sign-language = sign language interpreter, there or over video
amenity-tactile = signs that can be felt
amenity-guide-dog = guide dogs may come in

manner-sign-language = Watch in: { $language }
manner-easy-reading = Easy to read: { $language }

helper-legal-adviser = Legal advice
helper-interpreter = Interpreting and translation
helper-mediator = Intercultural mediation and assistance
helper-mentor = Mentors who go with you

new-letter = This is a sample text. Replace it with a letter from your mayor.
new-values = This is a sample text. Write here how people live together in your town: rights first, then duties.
