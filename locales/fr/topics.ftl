# Thèmes : un titre et une phrase pour chacun.

topic-first-steps = Premiers pas
topic-first-steps-summary = Que faire les premiers jours et où se renseigner.

topic-legal-stay = Séjour légal
topic-legal-stay-summary = Les documents, les délais et les administrations chargées du séjour.

topic-health = Santé
topic-health-summary = Médecin, hôpital, assurance et aide la nuit.

topic-education = Éducation
topic-education-summary = Maternelle, école et études supérieures.

topic-work = Travail
topic-work-summary = Contrat, salaire, vos droits et recherche d’emploi.

topic-housing = Logement
topic-housing-summary = Location, enregistrement de l’adresse et aide si vous n’avez nulle part où loger.

topic-social-assistance = Aide sociale
topic-social-assistance-summary = Argent, aide aux familles et avocat gratuit.

topic-safety = Sécurité et urgences
topic-safety-summary = Numéros d’urgence et aide quand vous êtes en danger.

topic-polish-language = Langue polonaise
topic-polish-language-summary = Cours, conversations en polonais et examens.

topic-transport-money = Transports et argent
topic-transport-money-summary = Billets, permis de conduire, compte bancaire et impôts.

topic-culture-community = Culture et vie locale
topic-culture-community-summary = Bibliothèques, maisons de quartier et belles rencontres.

topic-taking-part = Participer à la vie de la ville
topic-taking-part-summary = Comment donner votre avis et agir avec les autres.
