# Countries: what each lacks, and its services.

desk-countries = Countries

desk-country-how = A country opens with four things. Until then the words of its groups let nobody in. A number is given for 90 days after somebody called it.

desk-country-none = No country is known yet. The operator adds one.

desk-country-more = There are more countries than fit this page.

desk-country-open = Open.

desk-country-closed = Closed: { $n } of 4 are missing.

desk-country-unknown = There is no such country.

desk-country-tick = There is no such thing to tick.

desk-country-numbers = { $country } has no number that was checked in the last 90 days.

desk-country-passphrase = The passphrase must have at least { $n } characters, twice the same.

desk-country-odd = The price has at most { $n } characters, such as 1 KSh; the number for danger has digits only, such as 999.

desk-country-price = What a message costs her

desk-country-emergency = Number for danger

desk-tick-directory = Services with checked numbers

desk-tick-safety-person = A safety person with a passphrase of her own

desk-tick-legal-note = Legal note on recording consent

desk-tick-safety-talk = Safety talk held with the members

desk-tick-since = there since { $date }

desk-tick-lacks = missing

desk-tick-there = It is there now

desk-tick-undo = It is not there any more

desk-pass-before = Passphrase of the one before her (empty if there was none, or it is lost)

desk-pass-new = Her own passphrase, known to her alone

desk-pass-again = Once more

desk-services = Services

desk-service-empty = No services yet.

desk-service-country = Country

desk-service-name = Name

desk-service-place = Place

desk-service-phone = Number

desk-service-hours = Hours, in a few characters

desk-service-open-hours = Hours of a week in which somebody answers

desk-service-cost = What a call costs (empty: free)

desk-service-languages = Languages spoken there (none: any)

desk-service-checked = Called

desk-service-until = Given until

desk-service-do = What you can do

desk-service-by = { $name }, { $date }

desk-service-good = { $date }

desk-service-soon = { $date }: call soon

desk-service-over = { $date }: over, not given any more

desk-service-called = I called: all right

desk-service-out = Take it out

desk-service-new = Enter a service that I have called today

desk-service-enter = Enter it

desk-service-none = There is no such entry.

desk-service-wrong-country = There is no such country.

desk-service-wrong-name = The name must have 1 to 40 characters that an SMS can carry.

desk-service-wrong-place = The place must have at most 40 characters that an SMS can carry.

desk-service-wrong-phone = The number must be digits, at most 20, with spaces or dashes where needed.

desk-service-wrong-hours = The hours must be said in 1 to 30 characters that an SMS can carry.

desk-service-wrong-cost = The cost must have at most 40 characters that an SMS can carry.

desk-service-wrong-languages = Choose among the languages shown.

desk-service-wrong-open-hours = Hours of a week: a number from 1 to 168.

desk-service-wrong-checked-by = Your name at the desk is too long for this.
