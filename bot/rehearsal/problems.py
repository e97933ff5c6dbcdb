"""What the carrier's REST says when it says no: one row for each code, as in Twilio's error dictionary."""

from __future__ import annotations

from collections.abc import Mapping

# code → (HTTP status, plain reason). No reason repeats a number or a word of anybody.
PROBLEMS: Mapping[int, tuple[int, str]] = {
    20001: (400, "The request could not be understood"),
    20003: (401, "Authenticate"),
    20009: (400, "The message has not reached its end yet"),
    20404: (404, "The requested resource was not found"),
    20429: (429, "Too Many Requests"),
    20500: (500, "Internal Server Error"),
    21211: (400, "Invalid 'To' phone number"),
    21603: (400, "A 'From' sender is required"),
    21604: (400, "A 'To' recipient is required"),
    21606: (400, "The 'From' sender is not one of this account"),
    21609: (400, "Invalid 'StatusCallback' URL"),
    21610: (400, "Attempt to send to unsubscribed recipient"),
    21617: (400, "The message body exceeds the 1600 character limit"),
    21619: (400, "A body, media or content is required"),
    21654: (400, "ContentVariables came without a ContentSid"),
    21655: (400, "The ContentSid is invalid"),
    21656: (400, "The ContentVariables parameter is invalid"),
    21910: (400, "'From' and 'To' are not of the same channel"),
}

# Codes that come late, in a status callback, after a 201 (Twilio's error dictionary, WhatsApp part).
LATE: Mapping[int, str] = {
    63016: "Outside the window in which free text may be sent",
    63019: "The media could not be fetched",
    63021: "The content cannot be shown on this channel",
    63028: "The content's variables were not all filled",
}


class Problem(Exception):
    """A refusal that the REST answers at once, with Twilio's body for it."""

    def __init__(self, code: int) -> None:
        self.code = code
        self.status, self.reason = PROBLEMS[code]
        super().__init__(f"{code}: {self.reason}")

    def body(self) -> dict[str, str | int]:
        """Twilio's error object: `code`, `message`, `more_info`, `status`."""
        more = f"https://www.twilio.com/docs/errors/{self.code}"
        return {"code": self.code, "message": self.reason, "more_info": more, "status": self.status}
