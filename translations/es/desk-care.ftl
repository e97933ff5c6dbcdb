# How the load is for those who work the desk, once a month.

k-care = ¿Cómo va la carga?
    .opt1 = bien
    .opt2 = demasiada
    .opt3 = quiero hablar

k-care-fine = Gracias. El panel solo ve cuántas dijeron eso.

k-care-seen = Gracias. Una colega lo sabe y le escribe. Nadie más ve su nombre.

desk-why-care-much = Una colega tiene demasiada carga

desk-why-care-talk = Una colega quiere hablar
