# After two years of silence.

stay-ask = Deux ans sans message de vous. Dois-je garder vos affaires ? Sans nouvelles sous 30 jours, j'efface tout.
    .opt1 = Oui, garder
    .opt2 = Non, effacer

stay-kept = Bien. Tout ce qui est à vous est gardé. 00 menu.
