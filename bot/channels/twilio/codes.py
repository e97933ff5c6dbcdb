"""Twilio's error codes, folded into our refusals.

Meanings: https://www.twilio.com/docs/api/errors. Twilio warns that codes and their texts may change, so the
table has an unknown default and the texts are never read: they may hold her number.
"""

from __future__ import annotations

from collections.abc import Mapping

from bot.channels.refusals import Refusal, Refused

CODES: Mapping[int, Refusal] = {
    # Answers of the REST API itself
    14107: Refusal.LOOP,  # more than 15 to 20 replies between two numbers in a short time
    20001: Refusal.MISUSE,  # a parameter is wrong
    20003: Refusal.SETUP,  # wrong credentials
    20404: Refusal.SETUP,  # no such account or resource
    20429: Refusal.BUSY,  # too many requests at once
    20500: Refusal.TROUBLE,  # internal; as an answer to a POST it is uncertain, see `from_answer`
    20503: Refusal.TROUBLE,
    # The request and the receiver
    21211: Refusal.NO_SUCH_ADDRESS,  # not a number
    21212: Refusal.SETUP,  # From is not a number
    21214: Refusal.NO_SUCH_ADDRESS,
    21217: Refusal.NO_SUCH_ADDRESS,
    21408: Refusal.COUNTRY_CLOSED,  # Geo Permissions
    21603: Refusal.MISUSE,  # no From
    21604: Refusal.MISUSE,  # no To
    21606: Refusal.SENDER_UNFIT,
    21609: Refusal.SETUP,  # StatusCallback is not a URL that Twilio can reach
    21610: Refusal.OPTED_OUT,
    21611: Refusal.QUEUE_FULL,
    21612: Refusal.NO_SUCH_ADDRESS,  # no route
    21614: Refusal.NO_SUCH_ADDRESS,  # not a mobile
    21617: Refusal.TEXT_REFUSED,  # over 1,600 characters
    21619: Refusal.MISUSE,  # neither text nor media nor content
    21654: Refusal.MISUSE,  # variables without content
    21655: Refusal.MENU_REFUSED,  # content deleted or of another account
    21656: Refusal.MENU_REFUSED,  # content variables
    21659: Refusal.SENDER_UNFIT,
    21660: Refusal.SENDER_UNFIT,
    21661: Refusal.SENDER_UNFIT,
    21910: Refusal.MISUSE,  # From and To of two channels
    # Delivery of SMS
    30001: Refusal.QUEUE_FULL,
    30002: Refusal.SUSPENDED,
    30003: Refusal.PHONE_OFF,
    30004: Refusal.CARRIER_BLOCKS,
    30005: Refusal.SEEMS_GONE,
    30006: Refusal.NO_SUCH_ADDRESS,  # a landline
    30007: Refusal.FILTERED,
    30008: Refusal.TROUBLE,  # unknown to Twilio too
    30017: Refusal.TROUBLE,  # congestion
    30022: Refusal.LIMIT,  # US 10DLC rate
    30023: Refusal.DAY_LIMIT,  # US 10DLC day
    30027: Refusal.DAY_LIMIT,  # T-Mobile day
    30029: Refusal.MISUSE,  # asks for redaction that the account does not have
    30032: Refusal.SENDER_UNFIT,  # toll-free not verified
    30034: Refusal.SENDER_UNFIT,  # US number not registered
    30035: Refusal.SENDER_UNFIT,  # registration not finished
    30036: Refusal.EXPIRED,
    30450: Refusal.QUEUE_FULL,  # protection against pumping closes a prefix for 15 to 30 minutes
    30500: Refusal.TROUBLE,
    30649: Refusal.COUNTRY_CLOSED,
    # Scheduling, which the line does not use
    35114: Refusal.MISUSE,
    35118: Refusal.MISUSE,
    # WhatsApp
    63001: Refusal.SETUP,
    63003: Refusal.NOT_ON_CHANNEL,
    63005: Refusal.MENU_REFUSED,
    63007: Refusal.SETUP,
    63009: Refusal.TROUBLE,
    63010: Refusal.TROUBLE,
    63012: Refusal.TROUBLE,
    63013: Refusal.MENU_REFUSED,
    63014: Refusal.BLOCKED,
    63015: Refusal.NOT_ON_CHANNEL,  # the sandbox: she has not joined
    63016: Refusal.WINDOW_CLOSED,
    63017: Refusal.BUSY,
    63018: Refusal.LIMIT,
    63019: Refusal.TROUBLE,  # media could not be fetched
    63021: Refusal.MENU_REFUSED,
    63024: Refusal.NOT_ON_CHANNEL,  # no WhatsApp, or too old
    63027: Refusal.MENU_REFUSED,  # no such template in that language
    63028: Refusal.MENU_REFUSED,  # wrong count of variables
    63030: Refusal.MISUSE,
    63031: Refusal.MISUSE,  # From and To are the same
    63032: Refusal.NOT_ON_CHANNEL,  # WhatsApp keeps her out of a trial group
    63033: Refusal.BLOCKED,
    63038: Refusal.DAY_LIMIT,
    63040: Refusal.MENU_REFUSED,  # template rejected
    63041: Refusal.MENU_REFUSED,  # paused
    63042: Refusal.MENU_REFUSED,  # disabled
    63049: Refusal.NOT_ON_CHANNEL,  # judged marketing: never delivered in the US, rationed elsewhere
    63051: Refusal.SETUP,  # business account locked
    63112: Refusal.SETUP,  # business account disabled
    131056: Refusal.LIMIT,  # Meta's: about one message in six seconds to one person
}

CONTENT_CODES = range(92000, 93000)
"""All codes of the Content service speak of the template."""

STATUSES: Mapping[int, Refusal] = {
    **dict.fromkeys((301, 302, 303, 307, 308), Refusal.SETUP),  # not Twilio but something on the way
    401: Refusal.SETUP,
    403: Refusal.SETUP,
    404: Refusal.SETUP,
    408: Refusal.TROUBLE,  # the request did not arrive whole
    429: Refusal.BUSY,
}
"""What an HTTP status means when its code says nothing."""


def from_answer(status: int, code: int | None) -> Refused:
    """The answer to a POST: an HTTP status that is not 2xx, and Twilio's code when it gave one.

    A 5xx may come after the message was made, whatever its code says; anything else certainly made none.
    """
    if status >= 500:
        return Refused(Refusal.UNCERTAIN, code)
    known = _by_code(code)
    return Refused(known or STATUSES.get(status, Refusal.UNKNOWN), code)


def from_report(code: int | None) -> Refused:
    """The code of a status callback: this message has certainly not arrived.

    Use `without_menu` on it when the message was plain text.
    """
    return Refused(_by_code(code) or Refusal.UNKNOWN, code)


def _by_code(code: int | None) -> Refusal | None:
    if code is not None and code in CONTENT_CODES:
        return Refusal.MENU_REFUSED
    return CODES.get(code) if code is not None else None
