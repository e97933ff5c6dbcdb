# What waits for a second person at the desk.

desk-two = Segunda persona

desk-two-how = Esto necesita dos personas. No pasa nada hasta que otra persona, distinta de quien lo pidió, esté de acuerdo.

desk-two-none = Nada espera a una segunda persona.

desk-two-more = Estas son las { $n } más antiguas. Detrás esperan más.

desk-two-by = Lo pidió { $name }, { $date }

desk-two-agree = De acuerdo

desk-two-decline = No

desk-two-agreed = Usted estuvo de acuerdo: ya está hecho.

desk-two-declined = Usted dijo que no: no pasa nada.

desk-two-gone = Esto ya está decidido.

desk-own-proposal = Usted misma lo pidió: otra persona tiene que estar de acuerdo.

desk-two-not-hers = Esto no le toca decidirlo a usted con su función.

desk-two-remove = Retirar un texto

desk-two-block = Mirar todo lo que ella envía

desk-two-unblock = Dejar de mirar todo lo que ella envía

desk-two-setting = Cambiar una cifra

desk-two-export = Sacar un archivo

desk-two-release = Mostrar a lectoras y lectores

desk-two-will-remove = El texto de la revisión n.º { $n } se retira y ninguna miembro lo lee. A su autora se le dice por qué, y puede apelar ante el panel.

desk-two-will-block = Todo lo que la autora de la revisión n.º { $n } envíe a otras lo mira antes una persona. Se le avisa, y sigue leyendo todo.

desk-two-will-unblock = Lo que la autora de la revisión n.º { $n } envíe vuelve a llegar enseguida a las otras.

desk-two-will-setting = { $name }: { $value } { $unit } desde ahora; hasta ahora { $before }. Vale en todas partes en menos de un minuto.

desk-two-will-export-objects = Un archivo con lo que comparten los grupos de { $org }: prácticas con el crédito que eligieron sus autoras, promesas sin nombres, conteos. Usted y quien lo pidió pueden bajarlo durante 24 horas.

desk-two-will-export-figures = Un archivo con las cifras de toda la línea, nada por debajo de cinco mujeres. Usted y quien lo pidió pueden bajarlo durante 24 horas.

desk-two-will-release-objects = Se muestra cuánto comparten los grupos de { $org } y qué se les prometió, tal como está hoy: solo conteos, nada por debajo de cinco.

desk-two-will-release-figures = Las lectoras y los lectores ven las cifras de toda la línea tal como están hoy, nada por debajo de cinco mujeres.
