"""What a member can set for herself."""

from __future__ import annotations

from flows.naming import naming
from flows.steps import Choose, End, Flow, Go, Option

SETTINGS = Flow(
    "settings",
    about="What a member can set for herself.",
    start="settings",
    steps={
        "settings": Choose("g-settings", (Option("1", "language"), Option("4", "nick"), Option("0", "menu"))),
        "language": Go("language"),
        "menu": Go("menu"),
        **naming(then="nick_ok"),
        "nick_ok": End("g-nick-ok"),
    },
)
