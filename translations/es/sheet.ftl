# La página de una práctica, que se abre con un código de lectura y se puede imprimir.

sheet-page = Una idea de un grupo

sheet-how = Para tener un código, lea la idea en la línea y elija su página. El código sirve 10 minutos.

sheet-gone = Esta idea fue retirada, o usted ya no puede leerla.

sheet-number = Idea no. { $n }

sheet-works = Funciona

sheet-failed = Falló y aprendimos

sheet-half = A medias

sheet-by = Contada por { $t }

sheet-nameless = Contada por una miembro

sheet-shared = Compartida el { $date }

sheet-version = versión { $n } del { $date }

sheet-hers = Sus palabras, en { $language }

sheet-yours = En { $language }

sheet-title = Título

sheet-problem = El problema

sheet-did = Qué hicimos

sheet-changed = Qué cambió

sheet-hard = Lo difícil

sheet-needs = Qué se necesita

sheet-cost = Cuánto costó

sheet-time = Cuánto tiempo llevó

sheet-decides = Quién decidió

sheet-runs = ¿Sigue funcionando?

sheet-results = Qué pasó en otros grupos

sheet-came-worked = Allí funcionó

sheet-came-half = Funcionó en parte

sheet-came-failed = Allí no funcionó

sheet-photo = Una foto que va con sus palabras

sheet-photo-elsewhere = Con esto va una foto. Se puede ver en WhatsApp.

sheet-cut = Hay más de lo que cabe en una página. El resto se puede leer en la línea.

sheet-machine = ~ Lo tradujo una máquina. Si algo suena mal, valen las palabras de ella, que están al lado.

sheet-checked = * Lo tradujo o lo revisó una persona.

sheet-found = Encontrada en { $line }, idea no. { $n }, { $date }
