# Ce qui a changé depuis l’impression : la feuille de correction et la page à laquelle mène le code QR.

change-phone = Téléphone
change-phone-hours = Quand on répond au téléphone
change-address = Adresse
change-place = Où
change-name = Nom
change-organization = Organisme
change-value = Montant, délai ou nombre
change-rule = Règle
change-was = Imprimé
change-now = Maintenant
change-ended = Valable jusqu’au { $date } seulement.
change-withdrawn = Ce n’est plus valable.
change-ask = Demandez ou regardez ici :

erratum-lead = Une information de votre guide imprimé n’est plus juste. Gardez cette feuille avec le guide.
erratum-of = Pour : { $product } · { $date } · édition { $edition }
erratum-made = Corrigé le { $date }
erratum-qr = Ce qui a changé depuis, toujours à jour :

site-changes = Changements depuis l’impression
site-changes-lead = Ce qui a changé depuis l’impression d’un guide.
site-changes-printed = Édition { $edition }, imprimée le { $date }.
site-changes-none = Depuis, rien de ce qu’elle dit n’a changé.
site-changes-some = Voici ce qui est différent maintenant :
site-changes-current = Cette édition est l’actuelle. Rien n’a changé.
site-changes-unknown = Nous ne connaissons pas cette édition. Comparez le numéro avec celui du papier. Un brouillon n’a pas de liste de changements.
site-changes-retired = Cette édition n’est plus distribuée. Demandez-en une nouvelle.
site-changes-onward = Voici ce qui est valable aujourd’hui :
