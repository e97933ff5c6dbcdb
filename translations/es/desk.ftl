# The desk by chat, for those who work it.

k-menu = Mesa, { $n } en espera
    .layout = lines
    .opt1 = Sin respuesta
    .opt2 = Por revisar
    .opt3 = Enviar consigna
    .opt4 = Seguridad
    .opt5 = Promesas
    .opt6 = Calladas
    .opt0 = salir de la mesa

k-safety = { $n } pedidos de seguridad esperan. Ábralos solo en la mesa web.

k-left = Ha salido de la mesa.

k-nothing = Aquí no espera nada.

k-code = Código para la mesa: { $code }, por 10 minutos. Si no lo pidió, avise a una colega.
