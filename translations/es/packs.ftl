# Lo que un país o un grupo puede cambiar de un diálogo: los nombres de sus pasos y los ejemplos.

step-issue = el problema

step-ask = lo que piden

step-office = quién decide

step-evidence = lo que lo muestra

step-allies = quién las apoya

step-offer = lo que ponen ustedes

step-least = lo mínimo

step-risk = el riesgo

step-roles = quién hace qué

step-day = cuándo y dónde

example-issue = La posta no tiene enfermera de noche

example-affect = 300 familias, sobre todo madres

example-ask = La alcaldía paga una enfermera de noche desde el 1 de junio

example-offer = 20 mujeres dos días, y llevamos el registro

example-day = 12/6 10:00 municipio
