"""A line and the carrier it talks to, side by side on this machine, each a process of its own."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from pathlib import Path

import psutil  # type: ignore[import-untyped]

from bench.processes import Process, free_port, running
from bot.settings import Settings, read

ACCOUNT = "AC" + "0" * 31 + "1"
TOKEN = "0" * 31 + "1"
SMS = "+15550100100"
WHATSAPP = "whatsapp:+15550100101"
FAST = "100000"  # messages in a second: no more than a number, so that nothing waits for its sender


@dataclass(frozen=True, slots=True)
class Place:
    """`folder` holds the database, the carrier's journal and the logs. Both listen on loopback only."""

    folder: Path
    line_port: int = field(default_factory=free_port)
    carrier_port: int = field(default_factory=free_port)

    @property
    def line(self) -> str:
        return f"http://127.0.0.1:{self.line_port}"

    @property
    def carrier(self) -> str:
        return f"http://127.0.0.1:{self.carrier_port}"

    @property
    def messages(self) -> str:
        """Where the carrier takes messages of the line."""
        return f"{self.carrier}/2010-04-01/Accounts/{ACCOUNT}/Messages.json"

    @property
    def environment(self) -> dict[str, str]:
        return {
            "DATA_DIR": str(self.folder / "var"),
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
            "TWILIO_API_BASE": self.carrier,
            "SMS_FROM": SMS,
            "WHATSAPP_FROM": WHATSAPP,
            "PUBLIC_BASE_URL": self.line,
            "PORT": str(self.line_port),
            "SMS_PER_SECOND": FAST,
            "WHATSAPP_PER_SECOND": FAST,
        }

    @property
    def settings(self) -> Settings:
        return read(self.environment)

    def run(self, *words: str) -> AbstractContextManager[Process]:
        """`python main.py …` for this line, as long as the block lasts."""
        return running(["main.py", *words], self.environment, self.log(words[0]))

    def start(self, *words: str) -> Process:
        """The same, ended by whoever starts it."""
        return Process(["main.py", *words], self.environment, self.log(words[0]))

    def run_carrier(self) -> AbstractContextManager[Process]:
        words = ["-m", "bot.rehearsal.carrier", "--port", str(self.carrier_port), "--line", self.line]
        account = ["--account", ACCOUNT, "--token", TOKEN, "--sms", SMS, "--whatsapp", WHATSAPP]
        journal = ["--journal", str(self.folder / "carrier.jsonl")]
        return running([*words, *account, *journal], {}, self.log("carrier"))

    @property
    def database(self) -> int | None:
        """The process of the line's own PostgreSQL, when it runs."""
        file = self.folder / "var" / "postgres" / "postmaster.pid"
        pid = int(file.read_text().split()[0]) if file.exists() else 0
        return pid if pid and psutil.pid_exists(pid) else None

    def log(self, name: str) -> Path:
        return self.folder / f"{name}.log"
