# After two years of silence.

stay-ask = Hace dos años que no escribe. ¿Guardo sus cosas? Si no dice nada en 30 días, las borro.
    .opt1 = Sí, guardar
    .opt2 = No, borrar

stay-kept = Bien. Todo lo suyo queda guardado. 00 menú.
