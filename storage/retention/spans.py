"""How long, in words."""

from datetime import timedelta

DAY = timedelta(days=1)
MONTH, YEAR = 30 * DAY, 365 * DAY
