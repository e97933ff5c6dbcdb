"""What import-linter cannot hold: the command line on top, pure flows, one reader of the environment."""

from __future__ import annotations

import ast
import sys

from tests.house.place import ROOT, imported, python, text, tree

IMPURE = {"asyncio", "datetime", "io", "os", "pathlib", "random", "secrets", "socket", "subprocess", "time"}
LOOKING_AT_SOURCES = "flows/checks/"  # the checks read the source of the flows, and run only in tests


def test_nothing_imports_the_command_line() -> None:
    assert [file for file, module in python() if "main" in imported(module)] == []
    assert set(imported(tree(ROOT / "main.py"))) & {"flows", "storage", "translations"} == set()


def test_flows_use_the_pure_part_of_the_standard_library() -> None:
    for file, module in python("flows"):
        names = set(imported(module)) - {"flows"}
        assert names <= sys.stdlib_module_names, file
        assert file.startswith(LOOKING_AT_SOURCES) or not names & IMPURE, file


def test_only_the_settings_read_the_environment() -> None:
    readers = {
        file
        for file, module in python()
        for node in ast.walk(module)
        if isinstance(node, ast.Attribute) and node.attr in ("environ", "getenv", "environb")
    }
    assert readers == {"bot/settings.py"}
    assert "environ" not in text("main.py")
