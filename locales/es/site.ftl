# El sitio web.

site-name = Witaj
site-skip = Ir al contenido
site-home = Inicio
site-path = Dónde está
site-footer = Sobre este sitio
site-language = Idioma:
site-languages = Idiomas
site-languages-lead = Elija el idioma en que quiere leer.
site-cities = Elija su ciudad
site-topics = Temas
site-guides = Qué saber y qué hacer
site-services = Quién ayuda
site-topic-empty = Aquí todavía no hay nada.
site-about = Sobre Witaj
site-privacy = Privacidad
site-accessibility = Declaración de accesibilidad
site-edition = Edición { $edition } del { $date }
site-map-credit = Mapa:

# Emergencias
site-strip-call = ¿Alguien está en peligro? Llame:
site-all-numbers = Todos los números de emergencia
site-emergency = Números de emergencia
site-emergency-lead = Toque un número para llamar.
site-emergency-guides = Cómo llamar y qué decir

# Búsqueda
site-search = Buscar
site-search-label = ¿Qué busca?
site-search-button = Buscar
site-search-empty = Escriba una palabra o una pregunta, por ejemplo: médico, PESEL, busco piso.
site-search-results = Resultados para: { $query }
site-search-hits = Resultados
site-search-count = { PLURAL($count) ->
    [one] { $count } resultado
    [many] { $count } resultados
   *[other] { $count } resultados
}
site-search-nearest = No hemos encontrado exactamente estas palabras.
site-search-closest = Resultados más cercanos
site-search-nothing = No hemos encontrado nada. Pruebe con otras palabras, elija un tema o llame.
site-search-suggestion = Quizás quiso decir:
site-suggestions = Sugerencias
site-suggestions-count = { PLURAL($count) ->
    [one] { $count } sugerencia
    [many] { $count } sugerencias
   *[other] { $count } sugerencias
}
site-call = Llame:
site-search-ask = Pregunte a una persona
site-kind-guide = guía
site-kind-service = ayuda
site-filter = Acotar los resultados
site-filter-open = Abierto ahora
site-filter-language = Idioma de atención
site-filter-layer = Dónde se aplica
site-filter-remove = Quitar: { $filter }
site-filter-clear = Quitar todo
site-filter-nothing = No queda nada con estos filtros. Quite uno.
site-filter-guides = Las guías no tienen precio ni horario, por eso no se muestran aquí: { $count }.
site-filter-show-guides = Mostrarlas
site-search-more = Mostrar todo: { $count }
site-search-topics = Temas más cercanos
site-search-all-topics = Todos los temas
site-missing-write = Escriba a la ciudad qué falta. Su pregunta ya está en el mensaje.
site-missing-subject = Witaj: falta algo
site-missing-letter = Lo busqué en Witaj y no lo encontré: { $query }
site-missing-counted = Contamos las preguntas sin respuesta, pero nada sobre usted. Así sabemos qué falta.
site-fact-since = Vale desde el { $date }
site-fact-until = Vale hasta el { $date }
site-fact-between = Vale del { $since } al { $until }
site-fact-later = Desde el { $date }: { $value }
site-fact-source = Fuente:
site-fact-more = Leer más

# Página de inicio
site-welcome = ¡Le damos la bienvenida! Esto es { $city }.
site-home-lead = Qué saber y qué hacer cuando empieza su vida en Polonia. Paso a paso, en su idioma.
site-home-more = Útil
site-places = Mapa y direcciones
site-places-about = Oficinas, médicos y ayuda en la ciudad
site-places-lead = Cada lugar tiene un número. El mismo número está en el mapa y en el paquete de bienvenida.
site-helpers = Quién aconseja y traduce
site-helpers-about = Abogados, intérpretes, asistentes
site-helpers-lead = Estas organizaciones ayudan a hablar con las oficinas, traducen y aconsejan. Ellas mismas publican esta oferta.
site-helps-in = Ayuda con
site-met = Vea:
site-packs = Paquete de bienvenida
site-packs-about = Todo en un solo archivo para imprimir
site-packs-lead = La información más importante en un archivo PDF. Puede imprimirlo o guardarlo en su teléfono.
site-packs-none = Los paquetes todavía no están listos. Toda la información está en este sitio.
site-pack-draft = Borrador: los textos todavía no están revisados
product-welcome = Paquete de bienvenida
site-letter = Carta de la alcaldía
site-letter-about = Unas palabras para empezar
site-values = Valores y normas
site-values-about = Cómo convivimos aquí
site-glossary = Glosario
site-glossary-about = Palabras difíciles de las oficinas
site-phrases = Frases
site-phrases-about = Qué decir en polaco o mostrar

# Guía, ayuda, lugar
site-who-helps = Quién puede ayudar
site-where = Dónde
site-contact = Contacto
site-hours = Horario
site-at-a-glance = En resumen
site-organization = A cargo de
site-cost = Coste
site-audience = Para quién
site-served-in = Idiomas de atención:
site-appointment = Cita
site-district = Barrio:
site-stop = Parada:
site-say-it = Se dice:
site-place-names = Nombres de los lugares en español:
site-open-map = Abrir en el mapa
site-locator = Mapa: dónde está
site-services-here = Aquí:
site-access = Accesibilidad:
site-access-more = Descripción de la accesibilidad
site-related = También puede ayudar
site-sources = Cómo lo sabemos
site-sources-count = { PLURAL($count) ->
    [one] { $count } fuente
    [many] { $count } fuentes
   *[other] { $count } fuentes
}
site-checked = comprobado el { $date }
site-stale = – hay que comprobarlo otra vez. Pregunte si sigue siendo válido.
site-fact-checked = (comprobado el { $date })

# Estado de un texto: breve, en las listas
site-mark-approved = aprobado
site-mark-draft = todavía sin revisar
site-mark-outdated = el original ha cambiado
site-mark-disputed = hay objeciones
site-mark-missing = solo en: { $language }

# Estado de un texto: una frase en la página
site-trust-approved = Aprobado por { $names } el { $date }.
site-trust-source-machine = Borrador. Un programa preparó este texto y ninguna persona lo ha revisado todavía.
site-trust-source = Borrador. Ninguna persona ha aprobado este texto todavía.
site-trust-machine = Traducción automática que ninguna persona ha revisado todavía. Si tiene dudas, muestre el original.
site-trust-person = Una segunda persona todavía no ha revisado esta traducción. Si tiene dudas, muestre el original.
site-trust-outdated = El original ha cambiado después de la traducción. Es posible que esta traducción no esté al día.
site-trust-disputed = Las personas que revisaron este texto tienen objeciones. Si tiene dudas, muestre el original.
site-trust-missing = Este texto todavía no está en su idioma. Se muestra en: { $language }.
site-trust-partly = Partes de este texto todavía no están en su idioma. Se muestran en: { $language }.
site-trust-source-link = Mostrar el original ({ $language })

# Errores
site-not-found = Esta página no existe
site-not-found-lead = La dirección es incorrecta o la página ha cambiado de lugar. Busque arriba o elija un tema.
site-to-home = Volver a la página de inicio
site-failed = Algo ha fallado
site-failed-lead = Es un error nuestro, no suyo. Vuelva a intentarlo dentro de un momento. Los números de emergencia funcionan.
site-failed-reference = Cuando informe del error, dé este número: { $number }

# Declaración de accesibilidad
site-a11y-sample = Esto es un modelo. La ciudad que gestiona este sitio completa los datos que faltan antes de publicarlo.
site-a11y-blank = [la ciudad lo completa antes de publicar]
site-a11y-intro = { $body } se compromete a hacer accesible su sitio web de acuerdo con la ley polaca de 4 de abril de 2019 sobre la accesibilidad digital de los sitios web y las aplicaciones móviles de los organismos públicos.
site-a11y-scope = Esta declaración se refiere al sitio web: { $address }
site-a11y-published = Fecha de publicación del sitio
site-a11y-updated = Fecha de la última actualización importante
site-a11y-status = Estado de la accesibilidad digital
site-a11y-status-text = El sitio cumple en parte la ley de accesibilidad digital. Motivos:
site-a11y-gap-translations = Las traducciones son borradores. Algunos textos pueden ser poco claros o estar solo en polaco.
site-a11y-gap-audit = Nadie de fuera ha examinado todavía la accesibilidad de este sitio.
site-a11y-gap-sign = Todavía no hay traducciones a la lengua de signos polaca ni textos de lectura fácil.
site-a11y-preparation = Preparación de la declaración
site-a11y-prepared = Fecha de preparación de la declaración
site-a11y-method = La declaración se basa en una autoevaluación.
site-a11y-contact = Contacto sobre accesibilidad
site-a11y-contact-text = ¿Algo de este sitio no es accesible para usted? Escriba o llame.
site-a11y-email = Correo electrónico
site-a11y-phone = Teléfono
site-a11y-procedure = Solicitudes y quejas
site-a11y-procedure-right = Toda persona puede exigir que el sitio o una parte de él sea accesible. También puede pedir la información en otra forma, por ejemplo leída en voz alta.
site-a11y-procedure-what = En la solicitud, dé sus datos de contacto, indique la página o la parte y diga en qué forma necesita la información.
site-a11y-procedure-when = La respuesta llega sin demora innecesaria, como máximo en 7 días. Si no es posible, la oficina indica un nuevo plazo, no superior a 2 meses.
site-a11y-procedure-ombudsman = Si la oficina se niega, puede presentar una queja ante la oficina y después una solicitud ante el Rzecznik Praw Obywatelskich (Defensor del Pueblo):
site-a11y-building = Accesibilidad del edificio
site-a11y-communication = Accesibilidad de la comunicación y la información

# Orders of packs
site-order = Prepare su propio paquete
site-order-lead = Elija lo que necesita. Antes de imprimir verá cuántas páginas y hojas son.
site-order-item-lead = Las tarjetas, los folletos, los carteles y los letreros tratan de una guía o de un servicio: abra su página y elija allí «Imprimir como tarjeta, folleto, cartel o letrero».
site-order-other-languages = Otros idiomas
site-order-situation = Situación
site-order-situation-all = Para todos
site-order-topics = Capítulos
site-order-topics-all = Todos los capítulos
site-order-full = Imprimir todas las guías completas, no solo lo que pide la situación
site-order-languages = Idiomas
site-order-language-count = Elija de { $least } a { $most }.
site-order-paper = Papel
site-order-looks = Aspecto
site-order-arrow = La flecha señala
site-order-item = Sobre:
site-order-submit = Mostrar páginas y papel
site-order-other = Elegir otra cosa
site-order-summary = Su pedido
site-order-duplex = impreso por las dos caras
site-order-copies = ejemplares que se recortan de una impresión: { $count }
site-order-grams = { $grams } g/m²
site-order-download = Abrir el archivo
site-order-final = Todos los textos están aprobados. Puede repartirlo.
site-order-draft = Es un borrador con marca de agua. No lo reparta.
site-order-draft-texts = Textos que nadie ha aprobado todavía: { $count }.
site-order-draft-address = Este sitio aún no tiene una dirección pública a la que puedan llevar los códigos del papel.
site-order-refused = Ahora no se puede imprimir.
site-refused-order = Así no es posible. Elija otros idiomas, papel o aspecto.
site-refused-overflow = Un texto es demasiado largo para este tamaño. Elija un papel más grande u otra cosa.
site-refused-facts = Un número o una fecha está anticuado o sin confirmar. La ciudad debe comprobarlo antes.
site-refused-letters = Un texto tiene una letra que no se puede imprimir.
site-refused-broken = Algo falla en las plantillas. El error es nuestro, no suyo.
site-order-details = Detalles para el personal de la ciudad (en inglés)
site-order-wrong = Este pedido nombra algo que no existe. Elija de nuevo.
site-busy = La imprenta está ocupada
site-busy-lead = En este momento hay muchos pedidos. Inténtelo de nuevo en un minuto.
site-print-item = Imprimir como tarjeta, folleto, cartel o letrero
site-order-pages = { PLURAL($count) ->
    [one] { $count } página
    [many] { $count } páginas
   *[other] { $count } páginas
}
site-order-sheets = { PLURAL($count) ->
    [one] { $count } hoja
    [many] { $count } hojas
   *[other] { $count } hojas
}
