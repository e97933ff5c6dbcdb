# Safety: possible disclosure, numbers that were checked, a trained woman who contacts her.

s-check = Gracias por decírmelo. ¿Es seguro escribir ahora?
    .opt1 = Sí
    .opt2 = No

s-options = Soy una máquina, no hace falta contar más. Puedo:
    .opt1 = Dar teléfonos
    .opt2 = Pedir que le contacte una mujer formada
    .opt3 = Nada más
    .btn2 = Una mujer formada

s-number = { $service }: { $phone }, { $hours }. Usted decide. Borre esto al leerlo.
    .opt1 = Otro
    .opt0 = Listo

s-callback = ¿Cuándo y cómo es seguro? Ej: SMS mar 10:00. Ella dirá primero esta palabra: { $word }

s-callback-ok = Anotado. Solo le contacta así. Para dejarlo, envíe 0. No digo nada a otras personas.
    .btn0 = Anularlo

s-emergency = ¿En peligro ahora? Llame al { $phone }. Yo no puedo llamar por usted.

s-none = No tengo un número revisado para su lugar.
    .opt1 = Pedir una mujer formada
    .opt2 = Contacto de su grupo
    .opt0 = Atrás
    .btn1 = Una mujer formada

s-asyouwish = Como quiera. Puede volver a esto cuando desee: 00, luego 5, luego 4.

s-number-last = Ese era el último número que tengo.
    .opt1 = Pedir una mujer formada
    .opt0 = Listo
    .btn1 = Una mujer formada

s-callback-open = Una mujer formada le contactará como usted dijo.
    .opt1 = Dejarlo así
    .opt2 = Cambiar cuándo y cómo
    .opt0 = Anularlo
    .btn2 = Cambiarlo

s-callback-off = Anulado. Nadie le contacta por esto.

who-word = Por favor envíe la palabra que le dio su grupo.

who-word-bad = Esa no es la palabra. Por favor envíe la palabra que le dio su grupo.

move-done = Este teléfono es el suyo en { $line } desde ahora. No se perdió nada. 00 menú.

move-bad = Ese código no sirve aquí, o ya no. En el teléfono anterior: 00, luego 5, 4, 5.

writer-new = Una persona nueva

second-ask = ¿Quiere entrar otra mujer desde este teléfono?
    .opt1 = Sí
    .opt2 = No, soy yo

second-ok = Bien. Lo que sigue es para ella. Después de cada pausa pregunto quién escribe.

second-no-pin = Entonces cada una necesita su teléfono, o usted una clave: 00, luego 5, 4, 3.
