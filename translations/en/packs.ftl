# What a country or a group may change of a dialogue: the names of its steps, and the examples.

step-issue = problem

step-ask = ask

step-office = who decides

step-evidence = proof

step-allies = allies

step-offer = offer

step-least = least

step-risk = risk

step-roles = roles

step-day = day

example-issue = The clinic has no nurse at night

example-affect = 300 families, most of all mothers

example-ask = The council pays one night nurse from 1 June

example-offer = 20 women for two days, and we keep the register

example-day = 12/6 10:00 town hall
