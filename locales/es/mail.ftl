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
mail-address = ¿Es esta su dirección de correo?
mail-address-here = Esta dirección se escribió en la mesa de revisión. Si es suya, confírmelo aquí:
mail-address-hour = El enlace funciona una vez, durante una hora.
mail-address-moved = Su dirección de correo en la mesa de revisión ha cambiado
mail-address-moved-lead = Desde ahora los enlaces con los que entra se envían a otra dirección. Si no la cambió usted, dígaselo enseguida a quien le invitó.
mail-notice = Ha cambiado su forma de entrar en la mesa de revisión
mail-week-more = Cómo va cada tema:
mail-week-stop = Recibe este correo cada lunes porque lo pidió. Para terminarlo:
