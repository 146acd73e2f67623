# Tipos de lugares, para quién, coste, cita previa.

location-kind-city-office = oficina municipal
location-kind-state-office = oficina del Estado
location-kind-health-office = oficina del fondo de salud
location-kind-hospital = hospital
location-kind-clinic = centro de salud
location-kind-police = policía
location-kind-labour-office = oficina de empleo
location-kind-social-office = centro de asistencia social
location-kind-crisis-centre = centro de crisis
location-kind-legal-aid = ayuda legal
location-kind-migrant-centre = centro para migrantes
location-kind-neighbourhood-house = casa vecinal
location-kind-library = biblioteca
location-kind-language-school = escuela de idiomas
location-kind-school = escuela
location-kind-consulate = consulado
location-kind-railway-station = estación de tren
location-kind-bus-station = estación de autobuses
location-kind-airport = aeropuerto
location-kind-service-point = punto de atención

phrase-group-first-words = Primeras palabras
phrase-group-understanding = Para entenderse
phrase-group-office = En la oficina
phrase-group-health = En el médico
phrase-group-emergency = En una emergencia
phrase-group-school-and-work = Escuela y trabajo
phrase-group-out-and-about = Calle, autobús y tienda
phrase-group-home = En casa

audience-everyone = para todas las personas
audience-worker = para personas que trabajan o buscan trabajo
audience-eu-citizen = para ciudadanos de la Unión Europea y de la AELC
audience-non-eu-citizen = para ciudadanos de países de fuera de la Unión Europea
audience-student = para estudiantes universitarios
audience-family = para familias con hijos
audience-temporary-protection = para personas con protección temporal
audience-refugee = para refugiados y personas que piden protección

cost-free = gratis
cost-fee = de pago
cost-mixed = en parte gratis

appointment-none = sin cita previa
appointment-possible = se puede pedir cita
appointment-required = hay que pedir cita

city-logo = Logotipo: { $city }

wheelchair-yes = Accesible en silla de ruedas
wheelchair-limited = En silla de ruedas, solo en parte o con ayuda
wheelchair-no = No accesible en silla de ruedas

amenity-step-free-entrance = entrada sin escalones
amenity-lift = ascensor
amenity-toilet = aseo para personas en silla de ruedas
amenity-parking = aparcamiento para personas con discapacidad
amenity-bell = timbre en la entrada para pedir ayuda
amenity-low-counter = mostrador bajo
amenity-hearing-loop = bucle magnético para audífonos
amenity-sign-language = intérprete de lengua de signos, allí o por vídeo
amenity-tactile = señales táctiles
amenity-guide-dog = se admiten perros guía

manner-sign-language = Ver en: { $language }
manner-easy-reading = Lectura fácil: { $language }

helper-legal-adviser = Asesoramiento legal
helper-interpreter = Interpretación y traducción
helper-mediator = Mediación y asistencia intercultural
helper-mentor = Mentores que le acompañan

new-letter = Este es un texto de muestra. Sustitúyalo por una carta de su alcalde.
new-values = Este es un texto de muestra. Escriba aquí cómo se convive en su ciudad: primero los derechos, después los deberes.
