# What a country or a group may change of a dialogue: the names of its steps, and the examples.

step-issue = the problem

step-ask = what you ask for

step-office = who decides

step-evidence = what shows it

step-allies = who stands with you

step-offer = what you bring

step-least = the least you need

step-risk = the risk

step-roles = who does what

step-day = when and where

example-issue = The clinic has no nurse at night

example-affect = 300 families, most of all mothers

example-ask = The council pays one night nurse from 1 June

example-offer = 20 women for two days, and we keep the register

example-day = 12/6 10:00 town hall
