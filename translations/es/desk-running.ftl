# How the line runs, for whoever keeps the machine.

desk-running = Funcionamiento

desk-running-now = Ahora

desk-running-workers = Procesos de trabajo vivos

desk-running-no-worker = Ninguno: no se entrega nada. Inicie `main.py work`.

desk-running-channels = Canales

desk-running-none = Ninguno: la línea no tiene número.

desk-running-failed = Mensajes cuyo turno falló

desk-running-failed-some = { $n }: mire el registro de la máquina. Se conservan, y a cada mujer se le avisó.

desk-running-oldest = El mensaje más viejo que podría salir espera

desk-running-minutes = { $n } min

desk-running-cards = Tarjetas que esperan a una persona

desk-running-doubtful = Direcciones en las que es dudoso que se alcance a alguien

desk-running-wrong = Direcciones que son de otra persona

desk-running-stopped = Direcciones que dijeron STOP

desk-running-versions = Versiones (la última es la de las tablas)

desk-running-outbox = Mensajes a las miembros

desk-running-outbox-all = Mensajes según dónde están

desk-running-state = Dónde están

desk-running-messages = Mensajes

desk-outbox-ready = saldrán cuando les toque

desk-outbox-claimed = se están escribiendo

desk-outbox-sending = se están entregando al operador

desk-outbox-unknown = se pregunta por ellos al operador

desk-outbox-held = esperan a que ella escriba

desk-outbox-sent = los tiene el operador

desk-outbox-delivered = están en su teléfono

desk-outbox-read = fueron leídos

desk-outbox-refused = no salieron

desk-outbox-dropped = no se enviaron a propósito

desk-running-trouble = Problemas en el camino

desk-running-week = De los últimos 7 días, por motivo

desk-running-calm = Ninguno en los últimos 7 días.

desk-running-why = Por qué

desk-running-gone = No salieron

desk-running-again = Se intentan otra vez, o fueron por otro camino

desk-running-look = Le toca arreglarlo

desk-refusal-opted_out = Mandó STOP al operador: ya no se le envía nada.

desk-refusal-blocked = Bloqueó la línea: ya no se le envía nada.

desk-refusal-no_such_address = El número no existe, o no recibe mensajes.

desk-refusal-seems_gone = La red no conoce el número. Se le cree a la segunda vez.

desk-refusal-carrier_blocks = Bloqueado en el camino. Tal vez se pase.

desk-refusal-phone_off = Su teléfono está apagado o sin red.

desk-refusal-not_on_channel = No está en este canal; se prueba el otro.

desk-refusal-window_closed = En WhatsApp no ha escrito en 24 horas: solo puede salir un aviso.

desk-refusal-menu_refused = Rechazaron los botones o la plantilla; sale texto simple.

desk-refusal-text_refused = Rechazaron el texto mismo.

desk-refusal-filtered = Lo tomaron por spam. Hable con el operador; no repita.

desk-refusal-expired = Esperó demasiado donde el operador.

desk-refusal-busy = Demasiados a la vez; la línea baja el ritmo sola.

desk-refusal-limit = Se llegó al límite del canal; se intenta después.

desk-refusal-day_limit = Se llegó al límite del día. Pida más al operador.

desk-refusal-queue_full = El operador tiene demasiados nuestros en espera.

desk-refusal-loop = Una charla muy viva pareció dos máquinas que se contestan.

desk-refusal-trouble = El operador o su red tuvo problemas. Se pasa.

desk-refusal-not_reached = No se alcanzó al operador: ¿tiene red esta máquina?

desk-refusal-uncertain = Nadie sabe si salió; se pregunta al operador antes de repetir.

desk-refusal-country_closed = La cuenta no puede escribir a ese país: ábralo donde el operador.

desk-refusal-sender_unfit = Nuestro número no puede escribir ahí: hay que registrarlo, o hace falta otro.

desk-refusal-misuse = Un error nuestro: avise a quien hace el programa.

desk-refusal-setup = La cuenta o el número no está configurado: revise la configuración.

desk-refusal-suspended = La cuenta está suspendida: hable con el operador enseguida.

desk-refusal-unknown = El operador dio un código que no conocemos.

desk-running-ways = Traducción

desk-running-ways-all = Qué idioma se puede leer en cuál

desk-running-pair = De, a

desk-running-tier = Qué tan bien

desk-running-through = Pasando por

desk-tier-good = bien

desk-tier-rough = más o menos, y va marcado

desk-tier-trial = un juguete para ensayos: no para miembros

desk-tier-none = no: las lectoras reciben el original, con una nota

desk-fewer = menos de { $n }
