# E-mails of the review desk. Addresses of pages stand below the sentences, on lines of their own.

mail-hello = Bonjour { $name },
mail-invited = Votre invitation au bureau de relecture
mail-invited-lead = Vous êtes invité au bureau de relecture ({ $city }). Ici, on vérifie que les informations pour les nouveaux arrivants sont justes dans chaque langue.
mail-link = Votre lien vers le bureau de relecture
mail-link-here = Ce lien vous fait entrer :
mail-link-once = Il fonctionne une fois, pendant sept jours. Ne le donnez à personne : qui l’ouvre entre à votre place.
mail-link-hour = Il fonctionne une fois, pendant une heure. Ne le donnez à personne : qui l’ouvre entre à votre place.
mail-mistaken = Si cela ne s’adresse pas à vous, supprimez cet e-mail.
mail-unasked = Si vous ne l’avez pas demandé, supprimez cet e-mail. Rien d’autre ne se passe.
mail-address = Est-ce votre adresse e-mail ?
mail-address-here = Cette adresse a été inscrite au bureau de relecture. Si c’est la vôtre, confirmez-le ici :
mail-address-hour = Le lien fonctionne une fois, pendant une heure.
mail-address-moved = Votre adresse e-mail au bureau de relecture a changé
mail-address-moved-lead = Les liens par lesquels vous entrez sont désormais envoyés à une autre adresse. Si ce n’est pas vous qui l’avez changée, dites-le tout de suite à la personne qui vous a invité.
mail-notice = Votre façon d’entrer au bureau de relecture a changé
mail-week-more = Où en est chaque thème :
mail-week-stop = Vous recevez cet e-mail chaque lundi parce que vous l’avez demandé. Pour l’arrêter :
