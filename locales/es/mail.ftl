# E-mails of the review desk. Addresses of pages stand below the sentences, on lines of their own.

mail-hello = Buenos días, { $name }:
mail-invited = Su invitación a la mesa de revisión
mail-invited-lead = Le invitamos a la mesa de revisión ({ $city }). Aquí se comprueba si la información para quienes acaban de llegar es correcta en su idioma.
mail-link = Su enlace a la mesa de revisión
mail-link-here = Con este enlace entra:
mail-link-once = Funciona una vez, durante siete días. No lo dé a nadie: quien lo abra entra en su nombre.
mail-link-hour = Funciona una vez, durante una hora. No lo dé a nadie: quien lo abra entra en su nombre.
mail-mistaken = Si esto no es para usted, borre este correo.
mail-unasked = Si usted no lo pidió, borre este correo. No pasa nada más.
mail-week-more = Cómo va cada tema:
mail-week-stop = Recibe este correo cada lunes porque lo pidió. Para terminarlo:
