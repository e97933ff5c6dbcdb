# Two commands are the whole set-up: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test bench fix migration pages lock clean

run: .venv
	$(BIN)/python main.py rehearse

test: .venv
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest

bench: .venv
	$(BIN)/python -m bench

fix: .venv  # put right what a machine can put right
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(MAKE) pages

migration: .venv  # make migration m="what changes"
	$(BIN)/python -m storage.migrations.new $(m)

pages: .venv  # the pages that are made from the flows
	$(BIN)/python -m bot.handbook docs/flows

# Hashes are required, and --no-deps keeps out what argostranslate names and the line never imports.
.venv: requirements.txt requirements-dev.txt
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Palaver needs Python 3.11 or newer")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements-dev.txt
	touch .venv

lock:  # needs uv; the versions and hashes of everything, and no address of where it came from
	uv pip compile pyproject.toml $(LOCK) -o requirements.txt
	uv pip compile pyproject.toml --group dev $(LOCK) -o requirements-dev.txt

LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links --quiet --upgrade

clean:
	rm -rf .venv var
