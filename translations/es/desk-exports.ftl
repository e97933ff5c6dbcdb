# Files that leave the line, and what readers may read.

desk-exports = Archivos

desk-exports-how = Otra persona tiene que estar de acuerdo. Luego ustedes dos pueden bajar el archivo durante 24 horas, y cada vez queda escrito en el registro. No contiene números, palabras privadas ni casos de seguridad.

desk-exports-of = De qué

desk-exports-figures = Cifras de toda la línea

desk-exports-ask = Pedirlo a otra persona

desk-releases-ask = Pedir a otra persona mostrarlo a lectoras y lectores

desk-exports-asked = Ahora otra persona tiene que estar de acuerdo.

desk-exports-ready = Listos para usted

desk-exports-none = No hay ningún archivo listo para usted.

desk-exports-left = Quedan { $n } horas, como máximo

desk-exports-csv = { $table } (CSV)

desk-exports-json = Todo (JSON)

desk-exports-unknown = No hay tal organización.

desk-exports-over = Este archivo no es para usted, o pasaron sus 24 horas.

desk-releases = Publicado

desk-releases-how = Lo que dos personas del equipo acordaron mostrar, tal como estaba ese día: solo conteos, nada por debajo de cinco, palabras de nadie.

desk-releases-none = Todavía no hay nada publicado.

desk-releases-of = { $name }, { $date }

desk-releases-take-back = Retirarlo

desk-releases-back = Retirado: ya no se ve.

desk-table-practices = Prácticas

desk-table-promises = Promesas

desk-table-plans = Lo que otras hicieron con ellas

desk-table-figures = Cifras

desk-table-of = De qué

desk-table-count = Cuántas

desk-of-works = funciona

desk-of-failed = falló y enseñó algo

desk-of-half = a medias

desk-of-worked = funcionó en otro lugar

desk-of-women-who-planned = mujeres que planearon con ellas

desk-of-late = atrasadas

desk-of-due = aún en plazo

desk-of-said = cumplidas, según una mujer

desk-of-kept = cumplidas

desk-of-closed = cerradas
