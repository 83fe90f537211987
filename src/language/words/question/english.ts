/** What an English message to the bot is about, one turn of phrase a line; in lower case. */
export const EMERGENCY = `
emergency
ambulance
police
fire
firefighter
help me
unconscious
heart attack
not breathing
can't breathe
cannot breathe
bleeding
stroke
gas leak
smell gas
call 110
call 119
call 120
accident
hurt badly
injured
`

export const WHO_ARE_YOU = `
who are you
who r u
what are you
who is this
are you a robot
are you a bot
are you human
are you real
your name
what can you do
what do you do
what is this
`

export const RECORDED = `
did i report
have i reported
did you get
did you receive
is it recorded
was it recorded
what was recorded
what did you record
my report
my request
my case
any update
any news
status
did i check in
have i checked in
`

export const GREETED = `
hello
hi
hey
good morning
good afternoon
good evening
good night
`

export const THANKED = `
thank you
thanks
thank u
thx
cheers
appreciate
`

export const CONTACTED = `
phone number
telephone
contact
human
real person
speak to someone
talk to someone
talk to a person
speak english
`

export const ASKED_HOW = `
how do i
how can i
how to
how should i
where do i
`

export const CAPTAIN_ASKED = `
building captain
building manager
captain
who is in charge
in charge of
`

export const OUT_OF_ORDER = `
leaking
leak
broken
not working
doesn't work
does not work
no water
no power
no electricity
no heating
stuck
blocked
out of order
elevator
lift
`
