# La página de sus propios datos, que abre un código de lectura. Ningún SMS la lleva.

p-title = Lo que se guarda de usted

p-code = Su código de lectura

p-open = Mostrar

p-how = Para pedir un código, escriba a la línea: 00, luego 5, 4, 6 y 3. Sirve por 10 minutos.

p-wrong = Ese código no es correcto, o ya pasaron sus 10 minutos.

p-many = Desde aquí llegaron demasiados códigos equivocados. Pruebe otra vez en 10 minutos.

p-done = Listo. El código ya no abre nada. Cierre esta página.

p-finish = Ya lo leí: cerrar

p-copy = Guardar todo en un archivo

p-yes = sí

p-no = no

p-none = nada

p-you = Sobre usted

p-nick = Apodo

p-group = Grupo

p-place = Lugar

p-kind = Tipo de lugar

p-language = Idioma

p-shows = Las miembros ven lo que usted decide compartir

p-discreet = Discreto

p-pin = Clave

p-hours = Cuándo puedo escribirle

p-cover = Nota sencilla después de X

p-knows = En qué podría ayudar

p-wants = Qué quiere aprender

p-since = Primer mensaje

p-seen = Último mensaje

p-apart = Su número se guarda cifrado y aparte, y la clave solo como huella. Aquí no se muestran.

p-letters = Mis mensajes para usted se guardan 30 días, para saber si llegaron.

p-agreed = Lo que usted aceptó

p-asked = { $date }, { $channel }, { $language }. Usted respondió: { $answer }

p-ended = Retirado: { $date }

p-today = La misma frase en { $language }, como es hoy

p-words = Lo que escribió para otras

p-kind-question = Pregunta

p-kind-answer = Respuesta

p-kind-thought = Lo que usted piensa, enviado con una pregunta

p-kind-result = Qué resultó de una pregunta

p-kind-idea = Idea

p-kind-said = A una mujer

p-readers = Lo pueden leer: { $readers }

p-thought = Lo que usted misma pensó, guardado solo para usted

p-answers = Respuestas

p-closed = Cerrada

p-offers = Preguntas que le hice llegar

p-answered = Las que usted respondió

p-doubted = Traducciones que usted señaló como malas

p-begun = Empezado, o esperándola

p-notes = Lo que escribió para una persona del equipo

p-older = Las anteriores están en el archivo: { $n }

p-sms = SMS

p-whatsapp = WhatsApp
