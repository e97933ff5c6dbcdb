# Countries: what each lacks, and its services.

desk-countries = Países

desk-country-how = Un país se abre con cuatro cosas. Hasta entonces las palabras de sus grupos no dejan entrar a nadie. Un número se da durante 90 días desde que alguien llamó.

desk-country-none = Todavía no hay ningún país. La operadora agrega uno.

desk-country-more = Hay más países de los que caben en esta página.

desk-country-open = Abierto.

desk-country-closed = Cerrado: faltan { $n } de 4.

desk-country-unknown = No hay tal país.

desk-country-tick = No hay tal cosa que marcar.

desk-country-numbers = { $country } no tiene ningún número comprobado en los últimos 90 días.

desk-country-passphrase = La frase secreta debe tener al menos { $n } caracteres, dos veces igual.

desk-country-odd = El precio tiene como máximo { $n } caracteres, como 1 KSh; el número de peligro solo tiene cifras, como 999.

desk-country-price = Lo que le cuesta un mensaje

desk-country-emergency = Número en peligro

desk-tick-directory = Servicios con números comprobados

desk-tick-safety-person = Una persona de seguridad con su propia frase secreta

desk-tick-legal-note = Nota legal sobre registrar el consentimiento

desk-tick-safety-talk = Charla de seguridad hecha con las miembros

desk-tick-since = está desde { $date }

desk-tick-lacks = falta

desk-tick-there = Ya está

desk-tick-undo = Ya no está

desk-pass-before = Frase secreta de la anterior (vacío si no hubo, o se perdió)

desk-pass-new = Su propia frase secreta, que solo ella conoce

desk-pass-again = Otra vez

desk-services = Servicios

desk-service-empty = Aún no hay servicios.

desk-service-country = País

desk-service-name = Nombre

desk-service-place = Lugar

desk-service-phone = Número

desk-service-hours = Horario, en pocas letras

desk-service-open-hours = Horas por semana en que alguien contesta

desk-service-cost = Lo que cuesta llamar (vacío: gratis)

desk-service-languages = Idiomas que hablan allí (ninguno: cualquiera)

desk-service-checked = Llamado

desk-service-until = Se da hasta

desk-service-do = Lo que puede hacer

desk-service-by = { $name }, { $date }

desk-service-good = { $date }

desk-service-soon = { $date }: llamar pronto

desk-service-over = { $date }: vencido, ya no se da

desk-service-called = Llamé: todo bien

desk-service-out = Quitarlo

desk-service-new = Anotar un servicio al que llamé hoy

desk-service-enter = Anotarlo

desk-service-none = No hay tal servicio.

desk-service-wrong-country = No hay tal país.

desk-service-wrong-name = El nombre debe tener de 1 a 40 caracteres que quepan en un SMS.

desk-service-wrong-place = El lugar debe tener como máximo 40 caracteres que quepan en un SMS.

desk-service-wrong-phone = El número debe ser de cifras, 20 como máximo, con espacios o guiones si hace falta.

desk-service-wrong-hours = El horario debe decirse en 1 a 30 caracteres que quepan en un SMS.

desk-service-wrong-cost = El costo debe tener como máximo 40 caracteres que quepan en un SMS.

desk-service-wrong-languages = Elija entre los idiomas mostrados.

desk-service-wrong-open-hours = Horas por semana: un número de 1 a 168.

desk-service-wrong-checked-by = Su nombre en la mesa es demasiado largo para esto.
