# La página de sus propios datos, que abre un código de lectura. Ningún SMS la lleva.

page-title = Lo que se guarda de usted

page-code = Su código de lectura

page-open = Mostrar

page-how = Para pedir un código, escriba a la línea: 00, luego 5, 4, 6 y 3. Sirve por 10 minutos.

page-wrong = Ese código no es correcto, o ya pasaron sus 10 minutos.

page-many = Desde aquí llegaron demasiados códigos equivocados. Pruebe otra vez en 10 minutos.

page-done = Listo. El código ya no abre nada. Cierre esta página.

page-finish = Ya lo leí: cerrar

page-copy = Guardar todo en un archivo

page-yes = sí

page-no = no

page-none = nada

page-you = Sobre usted

page-nick = Apodo

page-group = Grupo

page-place = Lugar

page-kind = Tipo de lugar

page-language = Idioma

page-shows = Las miembros ven lo que usted decide compartir

page-discreet = Discreto

page-pin = Clave

page-hours = Cuándo puedo escribirle

page-cover = Nota sencilla después de X

page-knows = En qué podría ayudar

page-wants = Qué quiere aprender

page-since = Primer mensaje

page-seen = Último mensaje

page-apart = Su número se guarda cifrado y aparte, y la clave solo como huella. Aquí no se muestran.

page-letters = Mis mensajes para usted se guardan 30 días, para saber si llegaron.

page-agreed = Lo que usted aceptó

page-asked = { $date }, { $channel }, { $language }. Usted respondió: { $answer }

page-ended = Retirado: { $date }

page-today = La misma frase en { $language }, como es hoy

page-words = Lo que escribió para otras

page-kind-question = Pregunta

page-kind-answer = Respuesta

page-kind-thought = Lo que usted piensa, enviado con una pregunta

page-kind-result = Qué resultó de una pregunta

page-kind-idea = Idea

page-kind-said = A una mujer

page-readers = Lo pueden leer: { $readers }

page-thought = Lo que usted misma pensó, guardado solo para usted

page-answers = Respuestas

page-closed = Cerrada

page-offers = Preguntas que le hice llegar

page-answered = Las que usted respondió

page-doubted = Traducciones que usted señaló como malas

page-begun = Empezado, o esperándola

page-notes = Lo que escribió para una persona del equipo

page-older = Las anteriores están en el archivo: { $n }

page-sms = SMS

page-whatsapp = WhatsApp

page-ideas = Ideas que usted contó

page-plans = Sus planes con ideas de otras

page-used = Otras que la prueban: { $n }

plan-same = Igual en mi lugar

plan-different = Diferente en mi lugar

plan-keep = Qué mantengo y qué cambio

plan-step = Mi primer paso

plan-result = Qué pasó

page-kind-appeal = Al panel, por un texto suyo

page-checks = Textos suyos que alguien revisó

page-prompts = Consignas del equipo a usted

page-looked-at = Todo lo que envía se revisa antes

page-desk = En la mesa usted es
