# Temas: un título y una frase sobre cada uno.

topic-first-steps = Primeros pasos
topic-first-steps-summary = Qué hacer los primeros días y dónde preguntar.

topic-legal-stay = Estancia legal
topic-legal-stay-summary = Documentos, plazos y oficinas que se ocupan de su estancia.

topic-health = Salud
topic-health-summary = Médico, hospital, seguro y ayuda por la noche.

topic-education = Educación
topic-education-summary = Educación infantil, escuela y universidad.

topic-work = Trabajo
topic-work-summary = Contrato, salario, sus derechos y búsqueda de trabajo.

topic-housing = Vivienda
topic-housing-summary = Alquiler, registro de la dirección y ayuda si no tiene dónde vivir.

topic-social-assistance = Asistencia social
topic-social-assistance-summary = Dinero, ayuda para la familia y un abogado gratis.

topic-safety = Seguridad y emergencias
topic-safety-summary = Números de emergencia y ayuda cuando hay peligro.

topic-polish-language = Idioma polaco
topic-polish-language-summary = Cursos, práctica de conversación y exámenes.

topic-transport-money = Transporte y dinero
topic-transport-money-summary = Billetes, permiso de conducir, cuenta bancaria e impuestos.

topic-culture-community = Cultura y comunidad
topic-culture-community-summary = Bibliotecas, casas vecinales y gente que vale la pena conocer.

topic-taking-part = Participar en la vida de la ciudad
topic-taking-part-summary = Cómo dar su opinión y actuar junto con otras personas.
