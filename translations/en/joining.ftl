# Joining, consent and nickname.

onb-lang = Hello. Hola. Bonjour.
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français
    .tail = Reply 1, 2 or 3. Responda 1, 2 o 3. Répondez 1, 2 ou 3.

onb-code = Welcome to { $line }. Which group invited you? Send the word your group gave you. No word? Send 2.
    .btn2 = I have no word
    .short = Which word did your group give you? Or send 2.

onb-code-bad = I do not know that word. Check with your group and send it again. Or send 2 and a person helps you.
    .btn2 = A person helps me

onb-what = { $line } links community groups: share what works, ask others, prepare meetings. They see a nickname, never your number.
    .opt1 = Continue
    .opt2 = More
    .opt3 = No

onb-more = Send STOP to leave, DELETE to erase. A few named people can read messages to keep all safe. Your phone company sees that you write here.
    .opt1 = Continue
    .opt3 = No

onb-adult = Are you 18 or older?
    .opt1 = Yes
    .opt2 = No

onb-minor = Thank you. This line is for adults. Please speak with { $org }. I keep nothing you sent.
    .unnamed = Thank you. This line is for adults. Please speak with your group. I keep nothing you sent.

onb-consent = May I write to you here, and show members what you choose to share, with your nickname?
    .opt1 = Yes
    .opt2 = Write only, show nothing
    .opt3 = No
    .btn2 = Write only

onb-shared = Does anyone else look at this phone?
    .opt1 = Only me
    .opt2 = Sometimes
    .opt3 = Often
    .opt4 = Rather not say
    .short = Who sees this phone?

onb-safe-offer = I can be discreet: short notices only, at hours you choose, with a PIN.
    .opt1 = Set it up
    .opt2 = No, thanks

onb-hours = When may I write?
    .opt1 = Morning
    .opt2 = Midday
    .opt3 = Evening
    .opt4 = Any time in the day
    .opt5 = Never, I write first
    .btn5 = Never, I write first

onb-pin = Choose 4 digits. I ask for them before I show anything private. Send 4 digits, or 0 for no PIN.
    .btn0 = No PIN
    .short = Send 4 digits, or 0.

onb-pin-bad = Please choose 4 other digits, not 0000, 1234 or this year. Or 0 for no PIN.
    .btn0 = No PIN

onb-cover = If someone looks, send X. I then send one plain note and go quiet. What note?
    .opt1 = Market
    .opt2 = Weather
    .opt3 = Savings

onb-nick = Which nickname may members see? Not your full name. Ex: Mango, Rosa K. Or send 1 and I choose.
    .btn1 = Choose for me
    .short = Send a nickname, like Mango. Or 1.

onb-full = That looks like a full name. Keep it as nickname?
    .opt1 = Keep
    .opt2 = Change

onb-agree = Our promise: respect, listen, no names of others, no photo without a yes, what we hear stays here.
    .opt1 = I agree
    .opt2 = Talk to a person
    .btn2 = Talk to a person

onb-done = You are in, { $nick }. What first?
    .layout = lines
    .opt1 = Share what works
    .opt2 = Ask
    .opt3 = Find ideas
    .opt4 = Menu
    .unnamed = You are in. What first?

onb-know = What could you help others with? Send numbers (ex 14) or words.
    .opt1 = Water
    .opt2 = Land
    .opt3 = Health
    .opt4 = Savings
    .opt5 = Safety
    .opt6 = Food
    .opt7 = Work in groups
    .opt8 = Other
    .short = What do you know well? Numbers or words.

onb-want = And what do you want to learn? Numbers or words.
    .opt1 = Water
    .opt2 = Land
    .opt3 = Health
    .opt4 = Savings
    .opt5 = Safety
    .opt6 = Food
    .opt7 = Work in groups
    .opt8 = Other
    .short = What do you want to learn?

onb-no = No problem. I will not write again and I keep nothing. Send START if you change your mind.

onb-wait = Thank you. A person looks and writes to you here. If you find your group's word, send it any time.

onb-know-ok = Thank you. When a peer asks about this, I may show you her question. You can always pass.

fruits = Mango, Papaya, Guava, Lemon, Coconut, Tamarind, Plum, Melon, Orange, Peach, Cherry, Fig, Date, Lime, Olive, Almond

onb-nick-bad = A nickname has 2 to 12 letters or digits. Ex: Mango, Rosa K. Send another, or send 1 and I choose.
    .btn1 = Choose for me

onb-lang-person = A person looks at this. Una persona lo mira. Une personne regarde.
    .layout = lines
    .opt1 = English
    .opt2 = Español
    .opt3 = Français

onb-code-tomorrow = I do not know that word. A person looks and writes to you here. You can also ask your group and try again tomorrow.

onb-want-ok = Thank you, noted.

onb-home = And where do you live?
    .opt1 = City
    .opt2 = Town
    .opt3 = Village
