# Two commands are the whole set-up: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin
# Each process has a database of its own; more than four want more memory than they save time.
PARALLEL := --numprocesses logical --maxprocesses 4 --dist loadfile --no-loadscope-reorder
MAKEFLAGS += --no-print-directory

.PHONY: help run test walk bench fix migration pages lock clean .venv

help:
	@echo 'make run        the whole line on this machine, with phones in the browser'
	@echo 'make test       everything that must hold'
	@echo 'make walk       100,000 random steps through all conversations'
	@echo 'make bench      how fast it is, and against what'
	@echo 'make fix        put right what a machine can put right'
	@echo 'make pages      the pages that are made from the flows and the tests'
	@echo 'make migration m="what changes"'
	@echo 'make lock       newer versions of what is used (needs uv)'
	@echo 'make clean      take away what can be made again; the memory in var/ stays'

run: .venv
	$(BIN)/python main.py rehearse

test: .venv
	$(BIN)/ruff format --check --quiet .
	$(BIN)/ruff check --quiet .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo --no-cache
	$(BIN)/python -m pytest $(PARALLEL)

walk: .venv
	$(BIN)/python -m pytest tests/flows/test_walks.py --walk 100000

bench: .venv
	$(BIN)/python -m bench

fix: .venv
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(MAKE) pages

migration: .venv
	@test -n '$(m)' || { echo 'Say what changes: make migration m="what changes"' >&2; exit 2; }
	$(BIN)/python -m storage.migrations.new '$(m)'

pages: .venv
	$(BIN)/python -m bot.handbook docs/flows
	$(BIN)/python -m bot.handbook.retention docs/retention.md
	$(BIN)/python -m tests.house.rules docs/rules.md

.venv: .venv/complete

# Hashes are required, and --no-deps keeps out what argostranslate names and the line never imports.
.venv/complete: requirements-dev.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Palaver needs Python 3.11 or newer.")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.txt
	@touch $@

LOCK := uv pip compile pyproject.toml --universal --python-version 3.11 --generate-hashes --no-header \
	--no-annotate --no-emit-index-url --no-emit-find-links --quiet --upgrade

lock:
	$(LOCK) --output-file requirements.txt
	$(LOCK) --group dev --output-file requirements-dev.txt

clean:
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis
