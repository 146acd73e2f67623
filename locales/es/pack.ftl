# El paquete de bienvenida impreso.

pack-title = Le damos la bienvenida
pack-subtitle = Paquete de bienvenida
pack-contents = Índice
pack-edition = Edición { $edition } · { $date }

pack-emergency = Números de emergencia
pack-emergency-lead = ¿Alguien está en peligro? Llame enseguida.
pack-emergency-number = Número
pack-emergency-what = Cuándo llamar

pack-services = Quién ayuda
pack-left-out = Esto no está impreso porque cambia muy rápido. Léalo en el sitio web:
pack-hours = Horario
pack-places-label = Dirección y número en el mapa
pack-cost = Coste
pack-languages = Idiomas
pack-appointment = Cita
pack-web = Sitio web
pack-email = Correo electrónico
pack-list-separator = { ", " }
pack-page = pág. { $page }
pack-checked = Datos comparados con las fuentes: { $date }.
pack-values-checked = Importes, plazos y números comparados con las fuentes: { $date }.
pack-fact-checked = ({ $date })

pack-map = Mapa
pack-map-lead = Cada lugar tiene un número. La lista de los números está en las páginas siguientes.
pack-map-street = Plano de calles
pack-map-overview = Mapa general
pack-map-line = Paradas y lugares
pack-map-line-lead = La parada más cercana a cada lugar, en el orden en que se pasa por ellas. No es un horario.
pack-map-alt = Mapa general con los lugares numerados. Los mismos números, nombres y direcciones están en la lista después del mapa.
pack-locator-alt = Mapa pequeño con los números de los lugares. Las direcciones están al lado.
pack-places = Lugares en el mapa
pack-place-number = N.º
pack-place = Lugar y dirección

pack-credits = Quién tradujo y revisó
pack-credits-lead = Un texto está aprobado cuando una persona con nombre lo ha leído y firmado. De cada texto decimos cómo está de verdad.
pack-sources = Fuentes y fechas
pack-sources-lead = Cómo sabemos lo que escribimos y cuándo lo comprobamos por última vez. Los números entre paréntesis son los de las fuentes de la lista.
pack-sources-list = Lista de fuentes
pack-source-date = con fecha de: { $date }

pack-imprint = Sobre esta edición
pack-licence = Puede copiar, cambiar y compartir los textos: licencia Creative Commons Atribución 4.0 (CC BY 4.0).
pack-map-licence = Mapa: © OpenStreetMap contributors, licencia ODbL.
pack-printed-by = Impreso con Witaj.
pack-qr-lead = La información más nueva y lo que ha cambiado desde esta impresión:
pack-qr-alt = Código QR con la dirección del sitio web

pack-draft = Borrador
pack-draft-label = Borrador: textos sin revisar
pack-draft-notice = Esto es una prueba de impresión. No la reparta. Un programa escribió o tradujo los textos y nadie los ha revisado todavía.

pack-state-approved = Aprobado: { $names }, { $date }
pack-state-source-machine = Texto escrito por un programa. Nadie lo ha revisado todavía.
pack-state-source-person = Texto todavía sin revisar.
pack-state-draft-machine = Traducción automática. Nadie la ha revisado todavía.
pack-state-draft-person = Traducción todavía sin revisar.
pack-state-outdated = El texto original ha cambiado después de la traducción. Es posible que esta traducción no esté al día.
pack-state-disputed = Las personas que revisaron este texto no están de acuerdo.
pack-state-missing = Todavía no hay traducción. Este es el texto en el idioma original: { $language }.

pack-briefs = Más en este capítulo
pack-chapter-qr = Este capítulo en el sitio web:
pack-notes = Notas
pack-signature = Firma: { $name }
pack-card = Tarjeta de emergencia
pack-card-lead = Recorte la tarjeta, dóblela y llévela con sus documentos.
pack-card-name = Nombre
pack-card-born = Nacimiento
pack-card-call = Llame a
pack-card-health = Enfermedades, medicinas
pack-card-speaks = Hablo poco polaco. Mi idioma: { $language }.

product-bilingual = Paquete bilingüe
product-many = Varios idiomas en uno
product-counter-card = Tarjeta de ventanilla
product-leaflet = Folleto
product-emergency-card = Tarjeta de emergencia
product-poster = Cartel
product-door-sign = Letrero de puerta
product-direction-sign = Señal de dirección
product-checklist = Lista de primeros pasos
product-phrase-card = Tarjeta de frases
product-erratum = Fe de erratas

pack-address = Dirección
pack-short = Esta es una versión corta. El texto completo está en el sitio:
pack-arrow-left = Flecha a la izquierda
pack-arrow-right = Flecha a la derecha
pack-arrow-ahead = Flecha recto
pack-arrow-up = Flecha escaleras arriba
pack-arrow-down = Flecha escaleras abajo

product-welcome-about = Todo sobre las primeras semanas en un librito, en un idioma.
product-bilingual-about = Su idioma y el polaco lado a lado, apartado por apartado.
product-many-about = Números de emergencia y primeros pasos en varios idiomas en un librito, para el mostrador.
product-counter-card-about = Lo más importante de una guía o un servicio en dos idiomas, en una cara de A5.
product-leaflet-about = El texto completo de una guía o un servicio en dos idiomas, en una cara de A4.
product-emergency-card-about = Números de emergencia en una tarjeta del tamaño de una bancaria, varias por hoja para recortar.
product-poster-about = Una guía o un servicio en hasta seis idiomas, con un código QR grande.
product-door-sign-about = Qué hay detrás de la puerta y cuándo está abierto, en hasta cinco idiomas.
product-direction-sign-about = Una flecha y adónde ir, en hasta cinco idiomas.
product-checklist-about = Los primeros pasos en una hoja con casillas para marcar.
product-phrase-card-about = Frases para decir y mostrar en polaco, en una hoja para doblar.
product-erratum-about = Lo que ha cambiado desde que se imprimió un paquete, en una hoja para añadir.
variant-large-print = Letra grande
variant-greyscale = Blanco y negro, poca tinta
variant-a3 = Papel A3
variant-a4 = Papel A4
variant-a5 = Papel A5
variant-letter = Papel Letter
variant-tabloid = Papel Tabloid
variant-sra3 = Papel SRA3
variant-booklet = Librito para doblar y grapar
variant-bleed = Con sangrado y marcas de corte, para la imprenta
variant-screen = Para leer en pantalla
product-review = Hoja de revisión
pack-review-lead = Escribe las correcciones en la línea debajo de cada parte. Con su código se pueden volver a introducir.
product-review-about = Partes en un idioma junto al original, con códigos, para corregir a mano. Se imprime en la mesa de revisión.
