# What visitors tell the city about a page.

site-useful = Cette page vous a-t-elle été utile ?
site-useful-yes = Oui
site-useful-no = Non
site-feedback-here = Il y a une erreur ici
site-feedback = Dites-nous ce qui ne va pas
site-feedback-lead = La ville lit ce que vous écrivez ici, dans toutes les langues. Elle ne peut pas vous répondre ici.
site-feedback-about = Au sujet de la page :
site-feedback-text = Qu’est-ce qui est faux ou manque ?
site-feedback-warning = N’écrivez ni noms, ni numéros de téléphone, ni adresses, ni numéros de documents, ni les vôtres ni ceux des autres.
site-feedback-kept = Nous gardons ce que vous écrivez, la page, sa langue et son édition, et le jour. Rien sur vous.
site-feedback-send = Envoyer
site-feedback-thanks = Merci
site-feedback-thanks-lead = Votre message est enregistré.
site-feedback-back = Retour à la page
site-feedback-more = Voulez-vous ajouter quelque chose ?
site-feedback-trap = Laissez ce champ vide

# Why a form was not kept
site-feedback-empty = Choisissez une réponse ou écrivez quelque chose.
site-feedback-long = Le texte est trop long. Nombre maximal de caractères : { $most }.
site-feedback-unreadable = Certains caractères n’ont pas pu être lus. Vérifiez le texte et envoyez-le de nouveau.
site-feedback-wrong = Le formulaire est arrivé sous une forme que nous ne pouvons pas lire. Remplissez-le ici.
site-feedback-foreign = Ce formulaire venait d’un autre site web, nous ne l’avons donc pas gardé. Si c’était vous, écrivez ici.
site-feedback-trapped = Un champ qui doit rester vide a été rempli. Videz-le et envoyez de nouveau le formulaire.
site-feedback-busy = De très nombreuses personnes écrivent en ce moment. Votre texte est toujours ici. Envoyez-le de nouveau dans une minute.
site-feedback-down = Nous n’avons pas pu l’enregistrer. C’est notre erreur, pas la vôtre. Votre texte est toujours ici : envoyez-le de nouveau dans quelques minutes. Toutes les autres pages fonctionnent.
