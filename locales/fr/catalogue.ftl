# Types de lieux, public, coût, rendez-vous.

location-kind-city-office = mairie
location-kind-state-office = administration publique
location-kind-health-office = bureau du NFZ (caisse de santé)
location-kind-hospital = hôpital
location-kind-clinic = centre médical
location-kind-police = police
location-kind-labour-office = agence pour l’emploi
location-kind-social-office = centre d’aide sociale
location-kind-crisis-centre = centre d’intervention de crise
location-kind-legal-aid = aide juridique
location-kind-migrant-centre = point d’accueil pour les migrants
location-kind-neighbourhood-house = maison de quartier
location-kind-library = bibliothèque
location-kind-language-school = école de langues
location-kind-school = école
location-kind-consulate = consulat
location-kind-railway-station = gare
location-kind-bus-station = gare routière
location-kind-airport = aéroport
location-kind-service-point = point de service

phrase-group-first-words = Les premiers mots
phrase-group-understanding = Pour se comprendre
phrase-group-office = À l’administration
phrase-group-health = Chez le médecin
phrase-group-emergency = En cas d’urgence
phrase-group-school-and-work = École et travail
phrase-group-out-and-about = Rue, bus et magasin
phrase-group-home = À la maison

audience-everyone = pour tout le monde
audience-worker = pour les personnes qui travaillent ou cherchent du travail
audience-eu-citizen = pour les citoyens de l’Union européenne et de l’AELE
audience-non-eu-citizen = pour les citoyens de pays hors de l’Union européenne
audience-student = pour les étudiants
audience-family = pour les familles avec enfants
audience-temporary-protection = pour les personnes sous protection temporaire
audience-refugee = pour les réfugiés et les personnes qui demandent une protection

cost-free = gratuit
cost-fee = payant
cost-mixed = en partie gratuit

appointment-none = sans rendez-vous
appointment-possible = vous pouvez prendre rendez-vous
appointment-required = vous devez prendre rendez-vous

city-logo = Logo : { $city }

wheelchair-yes = Accessible en fauteuil roulant
wheelchair-limited = En fauteuil roulant, en partie seulement ou avec de l’aide
wheelchair-no = Pas accessible en fauteuil roulant

amenity-step-free-entrance = entrée sans marche
amenity-lift = ascenseur
amenity-toilet = toilettes accessibles en fauteuil roulant
amenity-parking = places de stationnement pour personnes handicapées
amenity-bell = sonnette à l’entrée pour demander de l’aide
amenity-low-counter = guichet abaissé
amenity-hearing-loop = boucle magnétique pour appareils auditifs
amenity-sign-language = interprète en langue des signes, sur place ou par vidéo
amenity-tactile = signalétique tactile
amenity-guide-dog = chiens guides admis

manner-sign-language = Regarder en : { $language }
manner-easy-reading = Facile à lire : { $language }

helper-legal-adviser = Conseil juridique
helper-interpreter = Interprétation et traduction
helper-mediator = Médiation et accompagnement interculturels
helper-mentor = Mentors qui vous accompagnent

new-letter = Ceci est un texte d’exemple. Remplacez-le par une lettre de votre maire.
new-values = Ceci est un texte d’exemple. Écrivez ici comment on vit ensemble dans votre ville : d’abord les droits, ensuite les devoirs.
