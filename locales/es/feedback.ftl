# What visitors tell the city about a page.

site-useful = ¿Le ha sido útil esta página?
site-useful-yes = Sí
site-useful-no = No
site-feedback-here = Aquí hay algo mal
site-feedback = Díganos qué está mal
site-feedback-lead = La ciudad lee lo que usted escribe aquí, en cualquier idioma. No puede responderle aquí.
site-feedback-about = Sobre la página:
site-feedback-text = ¿Qué está mal o qué falta?
site-feedback-warning = No escriba nombres, números de teléfono, direcciones ni números de documentos, ni suyos ni de otras personas.
site-feedback-kept = Guardamos lo que escribe, la página, su idioma y edición, y el día. Nada sobre usted.
site-feedback-send = Enviar
site-feedback-thanks = Gracias
site-feedback-thanks-lead = Lo que ha enviado está guardado.
site-feedback-back = Volver a la página
site-feedback-more = ¿Quiere añadir algo?
site-feedback-trap = Deje este campo vacío

# Why a form was not kept
site-feedback-empty = Elija una respuesta o escriba algo.
site-feedback-long = El texto es demasiado largo. Número máximo de caracteres: { $most }.
site-feedback-unreadable = No se han podido leer algunos caracteres. Revise el texto y envíelo de nuevo.
site-feedback-wrong = El formulario llegó de una forma que no podemos leer. Rellénelo aquí.
site-feedback-foreign = Este formulario llegó desde otro sitio web, así que no lo hemos guardado. Si fue usted, escriba aquí.
site-feedback-trapped = Se ha rellenado un campo que debe quedar vacío. Vacíelo y envíe el formulario de nuevo.
site-feedback-busy = En este momento escribe muchísima gente. Su texto sigue aquí. Envíelo de nuevo en un minuto.
site-feedback-down = No hemos podido guardarlo. Es un error nuestro, no suyo. Su texto sigue aquí: envíelo de nuevo dentro de unos minutos. Todas las demás páginas funcionan.
