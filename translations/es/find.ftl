# Buscar lo que hicieron otros grupos, y leerlo.

f-start = ¿Qué busca? Envíe una palabra (agua, crédito), o
    .opt1 = Nuevo
    .opt2 = Más usado
    .opt3 = Lugares como el mío
    .opt4 = Errores que enseñan
    .short = Una palabra (agua, crédito), o

f-list-one = Hay { $n }
    .layout = lines
    .opt1 = { $a }
    .btn0 = Atrás
    .tail = Envíe 1 para leer. 0 atrás

f-list-two = Hay { $n }
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .btn0 = Atrás
    .tail = Envíe un número para leer. 0 atrás

f-list-three = Hay { $n }
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn0 = Atrás
    .tail = Envíe un número para leer. 0 atrás

f-list = Hay { $n }
    .layout = lines
    .opt1 = { $a }
    .opt2 = { $b }
    .opt3 = { $c }
    .btn4 = Más
    .btn0 = Atrás
    .tail = Envíe un número para leer. 4 más, 0 atrás

f-card = No. { $id }, { $place }: { $t }
    .opt1 = Leer todo
    .opt2 = Adaptarla
    .opt3 = Preguntarle
    .opt4 = Otra
    .btn0 = Atrás

f-card-nowhere = No. { $id }: { $t }
    .opt1 = Leer todo
    .opt2 = Adaptarla
    .opt3 = Preguntarle
    .opt4 = Otra
    .btn0 = Atrás

f-card-mine = La suya, no. { $id }: { $t }
    .opt1 = Leer todo
    .opt4 = Otra
    .btn0 = Atrás

f-all = Eso es todo lo que hay.

f-part-problem = Problema: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-did = Qué hicieron: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-changed = Qué cambió: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-hard = Lo difícil: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-needs = Qué se necesita: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-cost = Cuánto cuesta: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-time = Cuánto tarda: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-decides = Quién decidió: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-runs = Si todavía sigue: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-part-result = Probada en otro lugar: { $t }
    .opt1 = Seguir
    .btn0 = Atrás

f-read = Esa fue la no. { $id }.
    .opt1 = Adaptarla
    .opt2 = Preguntarle
    .opt3 = Unas palabras
    .opt4 = Hoja para imprimir
    .opt5 = Otra
    .btn0 = Atrás

f-read-mine = Esa fue la no. { $id }.
    .opt4 = Hoja para imprimir
    .opt5 = Otra
    .btn0 = Atrás

f-none = Aún no hay nada de eso.
    .opt1 = Preguntar a las miembros
    .btn1 = Preguntar
    .opt2 = Otra palabra
    .opt0 = Atrás
