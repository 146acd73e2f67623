# Lo que ha cambiado desde la impresión: la hoja de corrección y la página a la que lleva el código QR.

change-phone = Teléfono
change-phone-hours = Cuándo atienden el teléfono
change-address = Dirección
change-place = Dónde
change-name = Nombre
change-organization = Entidad
change-value = Importe, plazo o número
change-rule = Norma
change-was = Impreso
change-now = Ahora
change-ended = Solo fue válido hasta el { $date }.
change-withdrawn = Esto ya no es válido.
change-ask = Pregunta o míralo aquí:

erratum-lead = Algo de tu paquete impreso ya no es correcto. Guarda esta hoja con el paquete.
erratum-of = Para: { $product } · { $date } · edición { $edition }
erratum-made = Corregido el { $date }
erratum-qr = Lo que ha cambiado desde entonces, siempre al día:

site-changes = Cambios desde la impresión
site-changes-lead = Lo que ha cambiado desde que se imprimió un paquete.
site-changes-printed = Edición { $edition }, impresa el { $date }.
site-changes-none = Desde entonces no ha cambiado nada de lo que dice.
site-changes-some = Esto es ahora distinto:
site-changes-current = Esta edición es la actual. No ha cambiado nada.
site-changes-unknown = No conocemos esta edición. Compara el número con el del papel. Un borrador no tiene lista de cambios.
site-changes-retired = Esta edición ya no se entrega. Pide una nueva.
site-changes-onward = Esto es lo que vale hoy:
