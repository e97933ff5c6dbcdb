# The pages of the desk: what all of them share, and the door.

desk-title = Mesa

desk-skip = Ir a la página

desk-rooms = Salas de la mesa

desk-out = Salir de la mesa

desk-you = { $name }, está dentro. La mesa se cierra tras 20 minutos sin usted.

desk-name = Su nombre en la mesa

desk-send-code = Enviarme un código

desk-how = Llega un código a su propio teléfono. Nadie abre la mesa sin él y sin su PIN.

desk-code = El código de su teléfono

desk-pin = Su PIN

desk-enter = Entrar

desk-sent = Si aquí se conoce este nombre, un código va a su teléfono. Sirve 10 minutos.

desk-no-code = ¿No llega? En WhatsApp escriba primero una palabra a la línea. ¿Sin PIN? Escriba MESA a la línea.

desk-wrong = Ese código y ese PIN no abren la mesa.

desk-me = Yo

desk-roles = Lo que usted hace aquí

desk-reads = Idiomas que lee

desk-zone = Su zona horaria

desk-opens = De turno desde (hora)

desk-closes = hasta (hora)

desk-keep = Guardar

desk-kept = Guardado.

desk-odd-hours = Las horas van de 0 a 24, la primera antes de la última.

desk-role-facilitator = facilitadora

desk-role-second = segunda persona

desk-role-keeper = guardiana de idioma

desk-role-safety = persona de seguridad

desk-role-ombuds = defensora

desk-role-panel = panel de miembros

desk-role-operator = operadora

desk-role-reader = lectora

desk-more = Más salas
