"""Where a member stands while nothing is asked of her, and after how long the line comes back."""

from __future__ import annotations

from flows.conversation import Conversation

KNOCK_MINUTES = 30  # PRODUCT 6
NUDGE_MINUTES = 23 * 60  # PRODUCT 4.3
REST = Conversation("menu", "rest")
MENU = Conversation("menu", "menu")
DESK = Conversation("desk", "start")
