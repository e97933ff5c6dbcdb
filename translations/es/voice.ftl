# Voice notes: what the line says of them, and how they are told to their readers.

g-voice-lost = Su audio no me llegó. Envíelo otra vez, o escríbalo.

g-voice-long = Un audio puede durar 3 minutos. Dígalo más corto, o en dos partes.

g-voice-kind = Solo puedo oír lo que graba aquí. Mantenga el micrófono y hable, o escríbalo.

g-voice-where = Recibo audios donde usted escribe a otras mujeres. Aquí escríbalo, o envíe un número.

g-voice-newer = Este audio toma el lugar del anterior.

g-voice-hears = Quienes leen su idioma oyen su propia voz. No puedo quitarle nombres ni números.

g-voice-hidden = Aquí su apodo no se ve: una persona escribe lo que usted dice, y su voz no llega a nadie.

voice-note = su audio

voice-note-typed = su audio, escrito por una persona; su voz no llega a nadie

voice-told = audio, { $s } seg
    .typed = escrito de un audio
    .untyped = un audio, aún sin escribir

voice-waits = Un audio para usted espera hasta que una persona lo escriba. Entonces lo recibe.
