"""What the paper engine can say: the members' words of the transcripts in three languages."""

from __future__ import annotations

from itertools import permutations

from translations.engines.paper import PaperEngine
from translations.translator import PaperTranslator, SameWords, Translator

PHRASES: tuple[dict[str, str], ...] = (
    {
        "en": "How do you make the treasurer show the book without a fight?",
        "es": "¿Cómo hacen para que la tesorera muestre el libro sin pelea?",
        "fr": "Comment faire pour que la trésorière montre le cahier sans dispute ?",
    },
    {
        "en": "We have 3 keys on the box. The book is read aloud before anyone pays in.",
        "es": "Tenemos 3 llaves en la caja. El libro se lee en voz alta antes de que alguien pague.",
        "fr": "Nous avons 3 clés pour la caisse. Le cahier est lu à haute voix avant de payer.",
    },
    {
        "en": "Thank you sister, I read it aloud on Monday",
        "es": "Gracias compañera, lo leo en voz alta el lunes",
        "fr": "Merci ma soeur, je le lis à haute voix lundi",
    },
    {
        "en": "Maybe read it aloud each Monday",
        "es": "Tal vez leerlo en voz alta cada lunes",
        "fr": "Peut-être le lire à haute voix chaque lundi",
    },
    {
        "en": "What mistake with group money taught you the most?",
        "es": "¿Qué error con el dinero del grupo le enseñó más?",
        "fr": "Quelle erreur avec l'argent du groupe vous a appris le plus ?",
    },
    {
        "en": "Who keeps the third key?",
        "es": "¿Quién guarda la tercera llave?",
        "fr": "Qui garde la troisième clé ?",
    },
    {
        "en": "The youngest of us keeps it, she changes each month.",
        "es": "La guarda la más joven, cambia cada mes.",
        "fr": "La plus jeune la garde, elle change chaque mois.",
    },
    {
        "en": "we count money in the middle, 2 girls from school write, all see",
        "es": "contamos la plata en el medio, 2 chicas de la escuela anotan, todas ven",
        "fr": "on compte l'argent au milieu, 2 filles de l'école écrivent, toutes voient",
    },
    {
        "en": "Now we read it aloud on Mondays",
        "es": "Ahora lo leemos en voz alta los lunes",
        "fr": "Maintenant on le lit à haute voix le lundi",
    },
    {
        "en": "We read the book aloud and the treasurer left",
        "es": "Leemos el libro en voz alta y la tesorera se fue",
        "fr": "On a lu le cahier à haute voix et la trésorière est partie",
    },
    {
        "en": "How do you keep weevils out of stored maize?",
        "es": "¿Cómo evitan que se pierda el maíz guardado?",
        "fr": "Comment gardez-vous le maïs sans charançons ?",
    },
    {
        "en": "wood ash and a bottle shut tight, 1 year without weevils",
        "es": "ceniza de leña y botella bien cerrada 1 año sin gorgojo",
        "fr": "cendre de bois et bouteille bien fermée, 1 an sans charançon",
    },
    {
        "en": "We tried 3 bottles, not one weevil",
        "es": "Probamos con 3 botellas, ni un gorgojo",
        "fr": "On a essayé 3 bouteilles, pas un charançon",
    },
    {
        "en": "3 keys on the box, we read the book aloud before paying",
        "es": "3 llaves en la caja, se lee el libro en voz alta antes de pagar",
        "fr": "3 cles sur la caisse, on lit le cahier a haute voix avant de payer",
    },
    {
        "en": "Land officer wants money for the title form. What do we do?",
        "es": "El encargado de tierras pide dinero por el formulario del título. ¿Qué hacemos?",
        "fr": "L'agent foncier veut de l'argent pour le formulaire du titre. Que faire ?",
    },
    {
        "en": "I went to the office: the form costs nothing. Ask for a receipt.",
        "es": "Fui a la oficina: el formulario no cuesta nada. Pidan un recibo.",
        "fr": "Je suis allée au bureau : le formulaire ne coûte rien. Demandez un reçu.",
    },
    {
        "en": "Who signs the receipt?",
        "es": "¿Quién firma el recibo?",
        "fr": "Qui signe le reçu ?",
    },
    {
        "en": "We built a tank with bad cement. Now two women test each bag.",
        "es": "Hicimos un tanque con cemento malo. Ahora dos mujeres prueban cada saco.",
        "fr": "Notre citerne avait du mauvais ciment. Maintenant deux femmes testent chaque sac.",
    },
    {
        "en": "We built a tank with bad cement",
        "es": "Hicimos un tanque con cemento malo",
        "fr": "Notre citerne avait du mauvais ciment",
    },
    {
        "en": "How do you do this? Ask Yeni to learn the bag test",
        "es": "¿Cómo hacen esto? Pedirle a Yeni que aprenda la prueba del saco",
        "fr": "Comment faites-vous cela ? Demander à Yeni d'apprendre le test du sac",
    },
    {
        "en": "The cement is bad here too and nobody checks",
        "es": "Aquí también el cemento es malo y nadie controla",
        "fr": "Ici aussi le ciment est mauvais et personne ne contrôle",
    },
    {
        "en": "We are on a steep hill, water must be pumped",
        "es": "Estamos en una ladera empinada, hay que bombear el agua",
        "fr": "Nous sommes sur une pente, il faut pomper l'eau",
    },
    {
        "en": "Keep the bag test. Change: a small tank per block",
        "es": "Mantengo la prueba del saco. Cambio: un tanque chico por cuadra",
        "fr": "Je garde le test du sac. Je change : un petit réservoir par quartier",
    },
    {
        "en": "Ask Yeni to learn the bag test",
        "es": "Pedirle a Yeni que aprenda la prueba del saco",
        "fr": "Demander à Yeni d'apprendre le test du sac",
    },
    {
        "en": "Courage, it took us two tries",
        "es": "Ánimo, a nosotras nos tomó dos intentos",
        "fr": "Courage, il nous a fallu deux essais",
    },
    {
        "en": "One bag of three was bad, the seller took it back",
        "es": "Un saco de tres estaba malo, el vendedor lo cambió",
        "fr": "Un sac sur trois était mauvais, le vendeur l'a repris",
    },
    {
        "en": "The wall cracked again, the sand was salty",
        "es": "La pared se rajó otra vez, la arena tenía sal",
        "fr": "Le mur a encore fissuré, le sable était salé",
    },
    {
        "en": "The county brings a water pipe in June",
        "es": "El municipio trae una tubería en junio",
        "fr": "Le comté amène un tuyau d'eau en juin",
    },
    {
        "en": "The head of the office signs it. Go two by two.",
        "es": "Lo firma la jefa de la oficina. Vayan de a dos.",
        "fr": "La cheffe du bureau le signe. Allez-y à deux.",
    },
    {
        "en": "Ward office",
        "es": "la oficina del distrito",
        "fr": "le bureau du quartier",
    },
    {
        "en": "We are with you, water belongs to all women",
        "es": "Estamos con ustedes, el agua es de todas",
        "fr": "Nous sommes avec vous, l'eau est à toutes",
    },
    {
        "en": "40 homes have water near",
        "es": "40 casas tienen agua cerca",
        "fr": "40 maisons ont de l'eau tout près",
    },
    {
        "en": "Who decides about this in Lima: The street to the kitchen has no light?",
        "es": "¿Quién decide sobre esto en Lima: La calle que va a la cocina no tiene luz?",
        "fr": "Qui décide de ceci à Lima : La rue de la cuisine n'a pas de lumière ?",
    },
    {
        "en": "with us the works office decides that, not the mayor",
        "es": "entre nosotras eso lo decide la oficina de obras, no la alcaldía",
        "fr": "chez nous c'est le bureau des travaux qui décide, pas le maire",
    },
    {
        "en": "Public works office",
        "es": "Oficina de obras públicas",
        "fr": "Bureau des travaux publics",
    },
    {
        "en": "180 women walk with light",
        "es": "180 mujeres caminan con luz",
        "fr": "180 femmes marchent avec de la lumière",
    },
    {
        "en": "One person alone with the key",
        "es": "Una sola con la llave",
        "fr": "Une seule avec la clé",
    },
    {
        "en": "One of us alone had the key. Now there are two",
        "es": "Una sola tenía la llave. Ahora son dos",
        "fr": "Une seule avait la clé. Maintenant elles sont deux",
    },
    {
        "en": "We lent without writing it down",
        "es": "Prestamos sin anotar",
        "fr": "On prêtait sans rien noter",
    },
    {
        "en": "Here the key sleeps at the school",
        "es": "Aquí la llave duerme en la escuela",
        "fr": "Ici la clé dort à l'école",
    },
)


def translator(engine: str) -> Translator:
    """By the name in the transcript's head: paper, or none."""
    if engine == "none":
        return SameWords()
    rows = [
        (source, phrase[source], target, phrase[target])
        for phrase in PHRASES
        for source, target in permutations(phrase, 2)
    ]
    return PaperTranslator(PaperEngine(phrases=rows))
