# Needs only git, make and Python 3.11 or later: every target makes what it needs.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PYTHONUNBUFFERED = 1

.PHONY: run demo test check format bench lock clean browser

run: $(VENV)/runtime.stamp  ## the bot: against Telegram with BOT_TOKEN, else in the browser
	$(BIN)/python -m bot run

demo: $(VENV)/runtime.stamp  ## the bot in the browser, whatever .env says
	$(BIN)/python -m bot demo

test: $(VENV)/dev.stamp browser  ## every test, on SQLite and on PostgreSQL
	$(BIN)/python -m pytest -n auto

check: $(VENV)/dev.stamp  ## what to run before a commit
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/deptry .
	$(BIN)/python -m pytest -n 0 tests/test_locales.py tests/test_architecture.py

format: $(VENV)/dev.stamp
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: $(VENV)/dev.stamp  ## speed beside others, into docs/performance.md
	$(BIN)/python -m bench

lock: $(VENV)/dev.stamp  ## after a change of the dependencies in pyproject.toml
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q \
		--all-extras pyproject.toml -o requirements.lock
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header -q \
		--all-extras --group dev --group bench -c requirements.lock pyproject.toml -o requirements-dev.lock

browser:
	@$(BIN)/python -m tests.browser

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis *.egg-info

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/runtime.stamp: requirements.lock | $(VENV)/bin/python
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/dev.stamp: requirements-dev.lock $(VENV)/runtime.stamp
	$(BIN)/python -m pip install -q --disable-pip-version-check --require-hashes -r requirements-dev.lock
	$(BIN)/python -m pip install -q --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@
