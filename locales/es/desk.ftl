# The review desk: signing in, reading, approving, asking, editing.

desk-name = Mesa de revisión
desk-home = Volver al inicio
desk-save = Guardar
desk-kept = Guardado.
desk-again = Enviar de nuevo
desk-typed = Lo que ha escrito
desk-nav-queue = Por revisar
desk-nav-me = Mi cuenta
desk-nav-menu = Menú
desk-sign-in = Entrar
desk-sign-in-lead = Para quienes revisan las traducciones y mantienen la información correcta.
desk-sign-in-name = Nombre de acceso
desk-sign-in-password = Contraseña
desk-sign-in-wrong = El nombre y la contraseña no coinciden. Inténtelo de nuevo o pida un enlace nuevo.
desk-sign-in-link = ¿No tiene contraseña o la ha olvidado? Pida un enlace nuevo a quien le invitó.
desk-join = Le damos la bienvenida, { $name }
desk-join-lead = Aquí comprueba si las traducciones son correctas, para que los recién llegados puedan fiarse de ellas.
desk-join-button = Entrar
desk-join-note = Este enlace funciona una vez, en este dispositivo. En «Mi cuenta» puede poner una contraseña y salir.
desk-join-gone = Este enlace ya no funciona
desk-join-gone-lead = Cada enlace funciona una vez, durante siete días. Pida uno nuevo a quien le invitó.
desk-me-reviews = Revisa las traducciones a: { $languages }
desk-me-edits = Edita: { $cities }
desk-me-admin = Invita a otras personas.
desk-me-language = Idioma de estas páginas
desk-me-name = Su nombre
desk-me-credit = Se puede mostrar mi nombre junto a lo que apruebo
desk-me-credit-note = En las páginas y en los paquetes impresos. Si no, en su lugar aparece un número.
desk-me-password = Contraseña
desk-me-password-lead = Con un nombre y una contraseña puede entrar sin enlace.
desk-me-password-there = Hay una contraseña.
desk-me-password-new = Contraseña nueva
desk-me-password-hint = Al menos { $least } caracteres. Cuatro palabras que solo usted juntaría van bien.
desk-me-password-short = Esta contraseña es demasiado corta: necesita al menos { $least } caracteres.
desk-me-password-long = Esta contraseña es demasiado larga.
desk-me-password-guessable = Esta contraseña es fácil de adivinar: la usa mucha gente, o está hecha de nombres, o de letras o teclas seguidas. Junte palabras que solo usted juntaría.
desk-me-password-name = Elija otro nombre de acceso: al menos tres caracteres y que nadie más use aquí.
desk-me-password-kept = La contraseña se ha guardado. En los demás dispositivos se ha cerrado la sesión.
desk-me-sessions = Dónde ha entrado
desk-me-session = { $device }, desde el { $date }
desk-me-this = este dispositivo
desk-me-end = Salir allí
desk-me-ended = Se ha cerrado la sesión allí.
desk-me-out = Salir aquí
desk-foreign = Este formulario no se envió desde aquí
desk-foreign-lead = Por su seguridad no se ha aceptado. Abra estas páginas e inténtelo de nuevo.
desk-unreadable = No se ha podido leer
desk-unreadable-lead = Vuelva atrás e inténtelo de nuevo.
desk-large = Es demasiado largo
desk-large-lead = Vuelva atrás y acórtelo.
desk-slow = Demasiados intentos a la vez
desk-slow-lead = Espere un minuto e inténtelo de nuevo.
desk-down = Ahora no se puede guardar nada
desk-down-lead = Lo que ha escrito sigue en esta página. Espere un minuto y envíelo de nuevo.
desk-out = Su sesión está cerrada
desk-out-lead = Vuelva a entrar. Si había escrito algo, está abajo: cópielo antes.
desk-lost = No existe esa página
desk-lost-lead = Quizá alguien ha cambiado algo mientras tanto.
desk-not-yours = Esto no es tarea suya
desk-not-yours-lead = Pregunte a quien le invitó si debe hacerlo.
desk-me-password-current = Contraseña actual
desk-me-password-wrong = La contraseña actual no es correcta. Si la ha olvidado, pida un enlace nuevo.

# What waits, and the page on which it is judged.
desk-queue-next = Empiece por esta página
desk-queue-begin = Empezar
desk-queue-rest = Todo lo que espera
desk-queue-all = { PLURAL($count) ->
    [one] Mostrar { $count } página más
    [many] Mostrar { $count } páginas más
   *[other] Mostrar { $count } páginas más
}
desk-queue-nothing = Aquí no espera nada. ¡Gracias!
desk-page-done = Todas las partes de esta página están aprobadas. ¡Gracias!
desk-sum = { $sections }, { $time }
desk-sections = { PLURAL($count) ->
    [one] { $count } parte
    [many] { $count } partes
   *[other] { $count } partes
}
desk-minutes = { PLURAL($count) ->
    [one] alrededor de { $count } minuto
    [many] unos { $count } minutos
   *[other] unos { $count } minutos
}
desk-hours = { PLURAL($count) ->
    [one] alrededor de { $count } hora
    [many] unas { $count } horas
   *[other] unas { $count } horas
}
desk-some-disputed = { PLURAL($count) ->
    [one] { $count } en disputa
    [many] { $count } en disputa
   *[other] { $count } en disputa
}
desk-some-outdated = { PLURAL($count) ->
    [one] { $count } cambiada
    [many] { $count } cambiadas
   *[other] { $count } cambiadas
}
desk-some-missing = { PLURAL($count) ->
    [one] { $count } sin traducir
    [many] { $count } sin traducir
   *[other] { $count } sin traducir
}
desk-topic-none = Otros textos
desk-reason-emergency = lo leen personas en peligro
desk-reason-urgent = urgente
desk-reason-facts = cifras y plazos
desk-reason-read = muy leído
desk-reason-first-steps = los primeros pasos llevan aquí
desk-filter = Mostrar solo una parte
desk-filter-all = todo
desk-filter-topic = Tema
desk-filter-state = Estado
desk-filter-layer = Vale para
desk-filter-city = Ciudad
desk-filter-show = Mostrar
desk-state-draft = le espera
desk-state-outdated = el original ha cambiado
desk-state-disputed = hay desacuerdo
desk-state-missing = sin traducir
desk-approved-by = aprobado por { $name }, { $date }
desk-live = La página como la ven los lectores
desk-pack = En el paquete impreso
desk-side-missing = Aquí todavía no hay nada.
desk-changed-since = Lo que ha cambiado desde la aprobación
desk-before = antes
desk-now = ahora
desk-changed-unknown = El texto anterior ya no se conserva. Lea toda la parte.
desk-guards = Lo que no coincide
desk-talk-answer = Responder
desk-send = Enviar
desk-good = Está bien
desk-change = Lo corrijo
desk-translate = Lo traduzco
desk-edit-heading = Título
desk-edit-body = Texto
desk-edit-say = Cómo se pronuncia
desk-edit-chips = Estos valores los pone el programa. Deje sus nombres en el texto exactamente como están:
desk-preview = Así se verá
desk-change-save = Guardar y aprobar
desk-change-look = Ver cómo queda
desk-chips-lead = Valores que pone el programa. Toque uno para ponerlo donde está escribiendo o para moverlo allí:
desk-chip-lacks = no está en el texto
desk-link = Enlace
desk-link-words = Palabras del enlace
desk-links-lead = Enlaces. Toque uno en el texto para cambiar sus palabras, o aquí para ponerlo donde está escribiendo:
desk-edit-links = Lo que está entre paréntesis tras un enlace dice adónde lleva. Déjelo exactamente como está:
desk-look = Vista previa
desk-look-says = Esto es una vista previa. No está publicada y nadie más la ve.
desk-look-page = Vista previa: toda la página
desk-look-pack = Vista previa: en el paquete impreso
desk-look-number = Página { $number }
desk-look-unprinted = Tal como está, esto no se puede imprimir.
desk-look-live = Ver toda la página mientras escribo
desk-ask = No entiendo el original
desk-ask-label = ¿Qué no está claro? Lo leerán los redactores.
desk-ask-send = Enviar la pregunta
desk-more = Otra cosa
desk-talk-label = Sus palabras para los demás
desk-talk-say = Escribir un comentario
desk-wrong = La traducción no es correcta
desk-talk-empty = No hay nada escrito. Escriba antes unas palabras.
desk-talk-long = Es demasiado largo para un comentario. Acórtelo.
desk-talk-comment = Comentario
desk-talk-question = Pregunta sobre el original
desk-talk-objection = Alguien dice que la traducción no es correcta
desk-done-good = Aprobado. ¡Gracias! Esta es la siguiente parte.
desk-done-changed = Guardado y aprobado. ¡Gracias! Esta es la siguiente parte.
desk-done-asked = Los redactores tienen su pregunta. La respuesta aparecerá aquí.
desk-done-said = Enviado. Los demás pueden leerlo aquí.
desk-done-wrong = Anotado. Hasta que se resuelva, los lectores ven que hay desacuerdo.
desk-moved = Mientras tanto alguien ha cambiado esta parte. Arriba está como es ahora. Lo que escribió se conserva.
desk-guarded = Difiere del original en algo que debe ser igual. Lo que escribió se conserva.
desk-faults = Así no se puede guardar; lo que escribió se conserva. La comprobación dice:
desk-head-first = Traduzca primero el título y el resumen; después, las partes. Lo que ha escrito aquí se conserva.
desk-built-upon = Cambios posteriores se apoyan en este; no se puede deshacer solo.
desk-read-only = Ahora no se puede escribir el contenido. Lo que escribió se conserva; dígaselo a quien le invitó.
desk-full = El disco está lleno. Lo que escribió se conserva; dígaselo a quien le invitó.
desk-merging = Alguien está trabajando con los archivos. Lo que escribió se conserva; inténtelo dentro de unos minutos.
desk-obstacle = No se ha podido guardar. Lo que escribió se conserva; inténtelo dentro de unos minutos.

# What differs between a translation and its original.
guard-fact-missing = En la traducción falta el valor «{ $value }» del original.
guard-fact-extra = La traducción tiene el valor «{ $value }», que el original no tiene.
guard-phone-missing = En la traducción falta el número de teléfono { $value } del original.
guard-phone-extra = La traducción tiene el número de teléfono { $value }, que el original no tiene.
guard-amount-missing = En la traducción falta el importe { $value } del original.
guard-amount-extra = La traducción tiene el importe { $value }, que el original no tiene.
guard-date-missing = En la traducción falta la fecha { $value } del original.
guard-date-extra = La traducción tiene la fecha { $value }, que el original no tiene.
guard-hours-missing = En la traducción falta la hora { $value } del original.
guard-hours-extra = La traducción tiene la hora { $value }, que el original no tiene.
guard-number-missing = En la traducción falta el número { $value } del original.
guard-number-extra = La traducción tiene el número { $value }, que el original no tiene.
guard-typed = { $value } está escrito a mano. Ponga el valor por su nombre para que siga siendo correcto cuando cambie.
guard-link-missing = En la traducción falta el enlace a { $value } del original.
guard-link-extra = La traducción enlaza a { $value }; el original, no.
guard-term-missing = En la traducción falta el enlace a la palabra «{ $value }» del glosario.
guard-term-extra = La traducción enlaza a la palabra «{ $value }» del glosario; el original, no.
guard-section-missing = La parte «{ $value }» aún no está traducida.
guard-section-extra = El original no tiene la parte «{ $value }».
guard-left-over = Algunas palabras parecen sin traducir: { $value }
guard-other-script = Esto está escrito con la escritura de otro idioma: { $value }
guard-direction = Hay una marca invisible ({ $value }) que puede invertir los números. Bórrela y escriba de nuevo ese lugar.
guard-too-long-title = El título tiene { $letters } caracteres; caben { $most }. Quite { $by }.
guard-too-long-summary = El resumen tiene { $letters } caracteres; caben { $most }. Quite { $by }.
guard-too-long-heading = El encabezado tiene { $letters } caracteres; caben { $most }. Quite { $by }.
guard-too-long-body = El texto tiene { $letters } caracteres; en papel caben { $most }. Quizá pueda acortarse en { $by }.

# What editors and those who invite do.
desk-nav-questions = Preguntas
desk-nav-texts = Textos
desk-nav-facts = Valores
desk-nav-history = Historial
desk-nav-people = Personas
desk-nav-progress = Avance
desk-questions-none = No hay preguntas abiertas.
desk-questions-see = Ver la parte
desk-questions-source = Cambiar el original
desk-questions-settle = Está resuelto
desk-people-link = Envíe este enlace a la persona. Deja entrar una vez, durante siete días, y no se muestra de nuevo.
desk-people-invite = Invitar a alguien
desk-people-name = Nombre
desk-people-languages = Revisa las traducciones a
desk-people-also = También puede
desk-people-editor = cambiar los textos originales y los valores de esta ciudad
desk-me-admin-task = invitar a otras personas
desk-people-make = Crear el enlace
desk-people-fresh = Enlace nuevo
desk-people-end = Cerrar la sesión en todas partes
desk-people-leave = Retirar el acceso
desk-people-back = Devolver el acceso
desk-people-came = aquí desde el { $date }
desk-people-invited = invitación del { $date }; aún no ha entrado
desk-people-edits = edita { $city }
desk-people-admin = invita a otras personas
desk-people-incomplete = Escriba un nombre y elija al menos una tarea.
desk-people-known = Ya hay alguien con ese nombre. Si es la misma persona, cree abajo un enlace nuevo.
desk-progress-of = partes aprobadas: { $approved } de { $all }
desk-progress-by = Han aprobado: { $names }
desk-progress-oldest = la más antigua, del { $date }
desk-progress-topics = Por temas
desk-source-lead = El original. Cambiar aquí una palabra obliga a revisar esa parte en todos los idiomas.
desk-reach = A qué afecta este cambio
desk-reach-look = Ver a qué afecta
desk-reach-pages = { PLURAL($count) ->
    [one] { $count } página
    [many] { $count } páginas
   *[other] { $count } páginas
}
desk-reach-languages = { PLURAL($count) ->
    [one] { $count } idioma
    [many] { $count } idiomas
   *[other] { $count } idiomas
}
desk-reach-packs = { PLURAL($count) ->
    [one] { $count } paquete
    [many] { $count } paquetes
   *[other] { $count } paquetes
}
desk-reach-outdated = { PLURAL($count) ->
    [one] { $count } parte aprobada habrá que revisarla de nuevo
    [many] { $count } partes aprobadas habrá que revisarlas de nuevo
   *[other] { $count } partes aprobadas habrá que revisarlas de nuevo
}
desk-reach-run = Una edición impresa en uso quedará incorrecta: { $name }
desk-facts-lead = Cada valor se escribe una vez; todos los textos en todos los idiomas lo muestran.
desk-facts-find = Buscar un valor
desk-kind-money = Importe
desk-kind-phone = Número de teléfono
desk-kind-number = Número
desk-kind-percent = Porcentaje
desk-kind-duration = Duración
desk-kind-date = Día
desk-kind-hours = Horario
desk-kind-web = Dirección web
desk-kind-statement = En qué se basa la frase
desk-facts-in = Aparece en
desk-facts-rest = Se basa en esto
desk-facts-statements = Ningún texto los muestra. Cada uno dice con qué fuente se comparó una frase y cuándo.
desk-texts-find = Buscar un texto
desk-fact-value = Valor nuevo
desk-fact-checked = Comparado con la fuente el
desk-fact-from = Vale desde (vacío: desde siempre)
desk-fact-until = Vale hasta (vacío: no se conoce el final)
desk-fact-sources = Sus fuentes:
desk-fact-source-add = Otra fuente conocida
desk-fact-source-new = Una fuente que no está en la lista
desk-source-title = Su título
desk-source-url = Su dirección (vacío: no tiene página)
desk-source-publisher = Quién la publica
desk-publisher-official = el Estado
desk-publisher-local-gov = un municipio, distrito o región
desk-publisher-ngo = una asociación o fundación
desk-publisher-press = un periódico o portal
desk-publisher-commercial = una empresa
desk-fact-no-source = Indique al menos una fuente: ¿de dónde se sabe esto?
desk-history-none = Aún no se ha cambiado nada, o el contenido no está en git.
desk-history-undo = Deshacer
desk-queue-title = Traducciones: { $language }

# Hours, places and warnings.
desk-reach-which = ¿Qué páginas?
desk-reach-of = Qué página
desk-reach-in = En qué idioma
desk-nav-records = Horarios y lugares
desk-records-lead = Horarios, teléfonos y direcciones, como los ven los lectores en el sitio y en los paquetes.
desk-records-find = Buscar un lugar o un servicio
desk-record-hours = Horario de apertura
desk-record-hours-hint = Por ejemplo 08:00-16:00; con pausa: 08:00-12:00,{ "\u00A0" }13:00-16:00. Una línea vacía significa cerrado.
desk-record-expression = Horario escrito como en OpenStreetMap
desk-record-expression-hint = Este horario tiene días especiales que no caben en una línea por día de la semana.
desk-record-phones = Números de teléfono
desk-record-phone = Número { $number }
desk-record-phone-more = Otro número
desk-record-phone-hint = Con el prefijo del país, como +48 58 524 45 00. Para quitar un número, vacía la línea o quita la marca. Un número con nombre se cambia en «Valores».
desk-record-street = Calle y número
desk-record-postcode = Código postal
desk-record-town = Localidad
desk-record-district = Barrio
desk-record-stop = Parada más cercana
desk-record-where = En el mapa
desk-record-coordinates = Grados norte y este
desk-record-coordinates-hint = Como los muestran los mapas de la web, con puntos: 54.3520,{ "\u00A0" }18.6466
desk-record-accuracy = Con qué exactitud, en metros
desk-record-sources = De dónde viene
desk-wrong-empty = Aquí tiene que haber algo.
desk-wrong-hours = Esto no son horas. Escríbelas así: 08:00-16:00.
desk-wrong-expression = OpenStreetMap no escribe así las horas. Los festivos (PH) tienen que estar.
desk-wrong-phone = Este número no se puede marcar. Escríbelo con el prefijo del país.
desk-wrong-coordinates = Escribe dos números con puntos: primero norte, luego este.
desk-wrong-outside = Esto está fuera de la ciudad.
desk-wrong-metres = Escribe un número entero de metros.
desk-wrong-postcode = Esto no es un código postal.
desk-wrong-day = Elige un día que no sea futuro.
desk-wrong-time = Elige un día y una hora.
desk-wrong-end = Tiene que terminar después de empezar.
desk-wrong-typed = En estas palabras no puede haber cifras: los teléfonos tienen sus campos y las horas van aparte.
desk-alerts-lead = Un aviso está sobre todas las páginas desde su primer minuto hasta el último; luego desaparece solo.
desk-alert-new = Anunciar un aviso
desk-alert-text = Cambiar las palabras
desk-alert-end = Terminar ahora
desk-alert-holds = visible ahora
desk-alert-ahead = aún no visible
desk-alert-over = terminado
desk-alert-words = Lo que se dice a la gente
desk-alert-title = Título
desk-alert-summary = Qué hacer, en una o dos frases
desk-alert-body = Qué más hay que decir (puede quedar vacío)
desk-alert-when = Cuándo y para quién
desk-alert-severity = Qué gravedad tiene
desk-alert-from = Desde
desk-alert-until = Hasta
desk-alert-topics-hint = Está en las páginas de estos temas; sin ninguno, en todas.
desk-alert-source = Fuente
desk-wrong-somewhere = Algo no está bien todavía. Junto a cada campo se dice qué.

# An editor ends a dispute.
desk-settle = Terminar la disputa
desk-settle-lead = Los revisores no están de acuerdo sobre esta parte. Lee lo que dicen y elige. Lo que aprobaron antes vuelve a valer.
desk-settle-keep = Dejarlo como está
desk-settle-earlier = Volver a la versión anterior
desk-settle-was = La versión anterior; lo distinto está marcado
desk-done-settled = La disputa ha terminado. Todos lo ven aquí.

# On paper and in files.
desk-paper = En papel y en archivos
desk-paper-lead = Para reuniones y para traductores que trabajan en otro lugar: llévate las partes y trae las correcciones.
desk-paper-out = Llevar
desk-paper-which = Partes
desk-paper-waiting = las que esperan
desk-paper-pdf = Hoja para imprimir (PDF)
desk-paper-csv = Tabla (CSV)
desk-paper-xliff = Para traductores (XLIFF)
desk-paper-back = Traer las correcciones
desk-paper-back-lead = En la tabla escribe solo en las dos últimas columnas. De una hoja impresa, copia el código y las palabras nuevas. No se guarda nada antes de que lo veas.
desk-paper-file = Tabla (CSV) o XLIFF
desk-paper-look = Ver qué cambiaría
desk-paper-take = Aceptar estas correcciones
desk-paper-none = En este archivo no hay nada nuevo.
desk-paper-unknown = Línea { $line }: ninguna parte tiene ahora el código { $code }. Quizá está mal escrito, o la parte cambió después de imprimir.
desk-paper-moved = El original o la traducción han cambiado desde que se llevó. Llévalo otra vez.
desk-paper-faults = La comprobación no deja pasar esto.
desk-paper-mend = Corríjalas en su archivo y tráigalo otra vez, o abra la parte aquí y escríbala. Las demás no tienen que esperarlas.
desk-paper-head-first = Este texto aún no está traducido, y la traducción empieza por el título y el resumen. Tradúzcalos (el enlace de abajo lleva allí) y vuelva a esta página: su archivo sigue aquí y esta parte se podrá aceptar.
desk-paper-left = Su archivo del { $date } sigue aquí. Mírelo otra vez
desk-paper-open = Abrir la parte
desk-paper-no-file = Esto no es una tabla de aquí ni XLIFF.
desk-paper-language = Este archivo está en otro idioma.
desk-paper-failed = No se pudo imprimir la hoja. Elige menos partes o usa la tabla.
desk-paper-takes = { PLURAL($count) ->
    [one] Cambiaría { $count } parte
    [many] Cambiarían { $count } partes
   *[other] Cambiarían { $count } partes
}
desk-paper-refuses = { PLURAL($count) ->
    [one] No se puede aceptar { $count } parte
    [many] No se pueden aceptar { $count } partes
   *[other] No se pueden aceptar { $count } partes
}
desk-paper-taken = { PLURAL($count) ->
    [one] { $count } parte aceptada. Espera aprobación.
    [many] { $count } partes aceptadas. Esperan aprobación.
   *[other] { $count } partes aceptadas. Esperan aprobación.
}

# The week, for readers of news.
desk-week = La semana de revisión de { $city }
desk-week-of = Del { $from } al { $to }
desk-week-nothing = Esta semana no se aprobó nada.
desk-week-now = Cómo va cada idioma
desk-week-feed = La semana como fuente de noticias
desk-week-approved = { PLURAL($count) ->
    [one] { $count } parte aprobada: { $names }
    [many] { $count } partes aprobadas: { $names }
   *[other] { $count } partes aprobadas: { $names }
}

# E-mail: links and the summary of the week.
desk-sign-in-mail = Reciba un enlace por correo
desk-sign-in-mail-send = Enviarme un enlace
desk-sign-in-sent = Mire su correo electrónico
desk-sign-in-sent-lead = Si esta dirección se conoce aquí, el enlace está en camino. Funciona una vez, durante una hora. Mire también el correo no deseado.
desk-join-email = Guardamos su dirección de correo { $address } para poder enviarle enlaces. En «Mi cuenta» puede borrarla. También se borra cuando se le retira el acceso.
desk-me-email-is = Su dirección de correo aquí es { $address }. Ahí se envían los enlaces para entrar. Solo la ven quienes invitan.
desk-me-email-none = Aquí no hay ninguna dirección de correo suya. Con una, podrá recibir enlaces por correo.
desk-me-email-other = Otra dirección de correo
desk-me-email-note = Se envía un enlace allí. La dirección se guarda cuando lo abra.
desk-me-email-sent = El enlace está en camino. Ábralo en el plazo de una hora: solo entonces se guarda la dirección. Mire también el correo no deseado.
desk-me-email-unsent = No se pudo enviar el correo. Compruebe la dirección o inténtelo más tarde.
desk-me-email-later = El correo aún no se ha podido enviar: el servidor de correo no responde. Compruebe la dirección; durante una hora se volverá a intentar solo.
desk-owed = Correos que no se pudieron enviar
desk-owed-again = Se intentará de nuevo.
desk-owed-next = Próximo intento: { $moment }
desk-owed-over = No se intentará más.
desk-me-email-forget = Borrar mi dirección
desk-me-email-forgotten = Su dirección de correo está borrada.
desk-me-week = Enviarme cada lunes lo que pasó en la mesa la semana anterior
desk-me-week-note = Cada uno de estos correos tiene un enlace que los termina.
desk-people-email = Dirección de correo electrónico
desk-people-email-note = Puede quedar vacía. Ahí se envía este enlace, y después los que la persona pida. La dirección se borra cuando se retira el acceso a la persona.
desk-people-email-wrong = Esto no es una dirección de correo. Escríbala como nombre@example.org.
desk-people-email-taken = Otra persona de aquí tiene esta dirección de correo.
desk-people-mailed = El enlace está en camino a { $address }. Si no llega, entréguelo usted. Deja entrar a la persona una vez, durante siete días, y no se muestra de nuevo.
desk-people-unmailed = No se pudo enviar el correo a { $address }: el servidor de correo no responde. Entregue usted el enlace. Deja entrar a la persona una vez, durante siete días, y no se muestra de nuevo.
desk-people-mail-refused = El servidor de correo no acepta la dirección { $address }. Compruébela o entregue usted el enlace. Deja entrar a la persona una vez, durante siete días, y no se muestra de nuevo.
desk-people-by-email = Nuevo enlace por correo
desk-people-mail-send = Enviar el enlace
desk-stop = ¿Terminar el correo semanal?
desk-stop-button = No enviarme más
desk-stop-done = Ya no recibirá correos semanales
desk-stop-done-lead = En la mesa de revisión, en «Mi cuenta», puede volver a activarlos.
desk-stop-gone-lead = Quizá los correos semanales ya han terminado. En la mesa de revisión, en «Mi cuenta», ve si los recibe.
desk-address = ¿Es { $address } su dirección de correo?
desk-address-lead = Allí se enviarán los enlaces con los que entra { $name }.
desk-address-button = Sí, guardarla
desk-address-done = Su dirección de correo está guardada
desk-address-gone-lead = En «Mi cuenta» puede escribir su dirección otra vez.

# Why the checks forbid a change.
fault-typed-phone = Hay un número de teléfono escrito entre las palabras. Póngalo por su nombre para que siga siendo correcto.
fault-typed-amount = Hay un importe escrito entre las palabras. Ponga el valor por su nombre para que siga siendo correcto.
fault-digits = Hay cifras en las palabras que ningún valor explica. Ponga el valor por su nombre o escriba el número con letras.
fault-facts = Los valores que pone el programa no son los del original.
fault-numbers = Los números no son los del original.
fault-links = Los enlaces no son los del original.
fault-terms = Una palabra del glosario está escrita o enlazada de otra forma de la debida.
fault-unknown-fact = Aquí se nombra un valor que no existe.
fault-expired = Aquí hay un valor que hoy no vale.
fault-unconfirmed = Algo de aquí no tiene fuente o nadie lo ha confirmado.
fault-not-for-print = Aquí hay un valor que no se puede imprimir, y este texto se imprime.
fault-markup = Hay signos en el texto que aquí no tienen lugar. Cierre cada signo y no escriba HTML.
fault-link = Un enlace no lleva a ninguna parte.
fault-invisible = Hay un carácter invisible. Bórrelo y escriba de nuevo ese lugar.
fault-sections = Las secciones, o su orden, no son las del original.
fault-phrases = Una frase está escrita de otra forma que en su lista.
fault-place-name = Un lugar se llama de otra forma que en la lista de lugares.
fault-outside = Un lugar queda fuera de su ciudad.
fault-known-wrong = Se sabe que algo de aquí es incorrecto.
fault-phone = Un número de teléfono no se puede marcar.
fault-hours = El horario no se puede leer o no dice nada de los días festivos.
fault-time = Un día o una hora no existe o no encaja con los demás.
fault-entry = Un campo está vacío o tiene algo que no va ahí.
fault-missing = Aquí se nombra algo que no existe: un tema, un lugar, una oficina o una página.
fault-long = Es demasiado largo.
fault-other = La comprobación encuentra un error en { $file }, línea { $line }.

# Passkeys.
desk-sign-in-passkey = Entrar con una clave de acceso
desk-sign-in-or = O con nombre y contraseña:
desk-passkeys = Claves de acceso
desk-passkey-lead = Con una clave de acceso entra con la huella, la cara o el código de la pantalla, sin nombre ni contraseña. Se queda en su dispositivo; aquí no se guarda nada secreto de ella.
desk-passkey-is = { $device }, creada el { $date }
desk-passkey-is-used = { $device }, creada el { $date }, usada por última vez el { $used }
desk-passkey-add = Crear una clave de acceso
desk-passkey-remove = Quitar
desk-passkey-kept = La clave de acceso está creada. La próxima vez puede entrar con ella.
desk-passkey-removed = La clave de acceso se ha quitado y ya no deja entrar a nadie. En los demás dispositivos se ha cerrado la sesión. Bórrela también en su dispositivo.
desk-passkey-known = Este dispositivo ya tiene una clave de acceso suya.
desk-passkey-stopped = El dispositivo no dio ninguna clave de acceso. Inténtelo de nuevo o entre de otra manera.
desk-passkey-late = Tardó demasiado o se envió dos veces. Inténtelo de nuevo.
desk-passkey-unknown = Esta clave de acceso no se conoce aquí o se ha quitado. Entre de otra manera y bórrela en su dispositivo.
desk-passkey-copied = Parece que alguien tiene una copia de esta clave de acceso; por eso no deja entrar a nadie. Entre de otra manera y quítela en su página.
desk-passkey-wrong = La respuesta del dispositivo no corresponde a esta página. Compruebe la dirección en el navegador e inténtelo de nuevo.
desk-passkey-left = Ya no tiene acceso aquí. Pregunte a quien le invitó.
desk-passkey-many = Ya hay veinte claves de acceso. Quite una primero.
desk-passkey-last = Aparte de un enlace, solo entra con esta clave, y para lo que hace aquí un enlace no basta. Ponga primero una contraseña u otra clave de acceso.
desk-proof = ¿Sigue siendo usted?
desk-proof-lead = Hace un rato que entró. Antes de cambiar quién puede entrar aquí y cómo, muestre otra vez que es usted. Lo que ha rellenado se conserva.
desk-proof-go = Continuar
desk-proof-passkey = Mostrar una clave de acceso
desk-proof-link = Todavía no tiene contraseña ni clave de acceso. Entre con un enlace nuevo: lo crea aquí otra persona que invita, o quien lleva este programa con «witaj review link». Después, durante una hora, puede poner una contraseña o una clave de acceso.
desk-passkey-others = Esta clave de acceso es de otra persona.
desk-first = Primero ponga una clave de acceso o una contraseña
desk-first-lead = Lo que usted hace aquí llega enseguida a todos los lectores o deja entrar a otras personas. Un enlace solo no basta para eso: otra persona podría encontrarlo. Ponga una de las dos, una sola vez. Después sigue adelante lo que acaba de rellenar.
desk-first-go = Guardar y continuar
desk-second = Una prueba más de que es usted
desk-second-lead = Lo que usted hace aquí llega enseguida a todos los lectores o deja entrar a otras personas. Para eso hace falta una clave de acceso, o un enlace y su contraseña. Lo que ha rellenado se conserva.
desk-second-link = Ha entrado con su contraseña. Abra un enlace nuevo en este navegador, en otra pestaña; después vuelva a esta página y continúe. El enlace lo crea aquí otra persona que invita, o quien lleva este programa con «witaj review link».
desk-second-sent = El enlace está en camino a su dirección de correo. Ábralo en este navegador, en otra pestaña; después vuelva a esta página y continúe.
desk-second-lost = ¿Ha perdido la contraseña o la clave de acceso? Otra persona que invita puede dejarle empezar de nuevo aquí, o quien lleva este programa con «witaj review link --anew».
desk-people-anew = Ha perdido la contraseña o la clave de acceso
desk-people-anew-note = Asegúrese de que lo pide realmente esta persona. Entonces se quitan su contraseña y sus claves de acceso, y se cierra su sesión en todas partes. Con el enlace que usted verá entra una vez y pone otras nuevas.
desk-people-anew-go = Dejar que empiece de nuevo
desk-me-password-leaked = Esta contraseña se ha filtrado: está en las listas que se prueban primero. Elija otra, y cámbiela en todos los demás sitios donde la use.
desk-me-password-unseen = Ahora no se puede ver si esta contraseña se ha filtrado, así que no se ha guardado. Inténtelo más tarde, o dígaselo a quien lleva este programa.
desk-notices = Qué ha cambiado en su forma de entrar
desk-notice-password-set = Se puso una contraseña.
desk-notice-password-changed = Se cambió la contraseña.
desk-notice-passkey-set = Se creó una clave de acceso.
desk-notice-passkey-removed = Se quitó una clave de acceso.
desk-notice-anew = Se quitaron su contraseña y sus claves de acceso para que pueda empezar de nuevo.
desk-notice-address = Su dirección de correo se añadió, se cambió o se borró.
desk-notice-not-you = Si no fue usted, dígaselo enseguida a quien le invitó: puede cerrar su sesión en todas partes.
