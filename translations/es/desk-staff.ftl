# Who works the desk: inviting, locking out, roles.

k-invited = { $nick }, le proponen trabajar en la mesa de { $line }. Mande MESA aquí y elija un PIN que solo usted sepa.

desk-staff = Compañeras

desk-staff-how = ¿Una compañera perdió su teléfono? Ciérrele el paso: sale de todos los navegadores al momento, y ningún código le abre la mesa hasta que alguien la deje entrar de nuevo. Su teléfono no guarda ningún texto de la mesa.

desk-staff-all = Quiénes trabajan en la mesa

desk-staff-name = Nombre

desk-staff-roles = Qué hace

desk-staff-reads = Lee

desk-staff-duty = De turno

desk-staff-seen = Última vez aquí

desk-staff-lost = Teléfono perdido

desk-staff-never = Todavía no

desk-duty-now = Ahora ({ $opens } a { $closes } h, { $zone })

desk-duty-not = Ahora no ({ $opens } a { $closes } h, { $zone })

desk-locked = Sin acceso desde { $at }

desk-lock = Cerrar el paso a { $name }

desk-unlock = Dejar entrar a { $name }

desk-roles-give = Dar funciones

desk-roles-how = Solo el panel da funciones, y nadie a sí misma. Queda en el registro. Defensora, operadora y lectora no tienen otra función.

desk-what = Eso no se puede hacer aquí.

desk-name-taken = Ya hay alguien en la mesa con el nombre { $name }.

desk-staff-odd-name = Un nombre tiene de 1 a { $n } letras.

desk-odd-languages = Los idiomas son en, es y fr.

desk-odd-zone = Hace falta una zona horaria, como Africa/Nairobi.

desk-odd-roles = Hace falta al menos una función, y solo de las que existen.

desk-role-apart = Defensora, operadora y lectora no tienen otra función.

desk-is-stopped = Quien lee ahí mandó STOP. No se le envía nada hasta que escriba START.

desk-is-colleague = Ya trabaja en la mesa.

desk-is-elsewhere = Quien tiene esa dirección no puede trabajar en la mesa ahora: acompaña a un grupo como aliada, o se está yendo.

desk-no-colleague = Nadie en la mesa tiene ese nombre.

desk-locked-already = { $name } ya está sin acceso.

desk-not-locked = { $name } no está sin acceso.

desk-not-herself = Eso lo tiene que hacer otra persona.

desk-panel-only = Eso solo lo puede hacer el panel.

desk-others = Otros navegadores en los que está dentro: { $n }

desk-end-others = Salir en todos los demás

desk-ended = Salió en todas partes menos aquí.
