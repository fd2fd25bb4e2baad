# The commands of this project; everything they need is installed into .venv from hash-locked lists.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip install --quiet --disable-pip-version-check
SHARED := --numprocesses 2 --dist loadgroup
export NO_MKDOCS_2_WARNING := 1

.PHONY: site test test-all serve bench relevance format golden lock clean
.PHONY: test-format test-lint test-types test-imports test-content test-figures test-units
.PHONY: test-browser test-exhaustive

site: .venv/site
	$(BIN)/rehab build
	@echo "Open it with:  $(BIN)/python -m http.server --directory site  then http://localhost:8000/"

test: test-format test-lint test-types test-imports test-content test-figures test-units test-browser
	@echo "All checks and tests passed."

# What takes too long to be run on every change.
test-all: test test-exhaustive

test-format: .venv/test
	$(BIN)/ruff format --check .

test-lint: .venv/test
	$(BIN)/ruff check .

test-types: .venv/test
	$(BIN)/mypy

test-imports: .venv/test
	$(BIN)/lint-imports

# The day tells which reviews are due; a build never looks at the clock.
test-content: .venv/test
	$(BIN)/rehab check --today $$(date +%F)

# The contact sheet, build/contact-sheet/index.html, is what CI keeps.
test-figures: .venv/test
	$(BIN)/rehab figure --sheet

test-units: .venv/test
	$(BIN)/pytest $(SHARED) -m "not exhaustive" --ignore tests/browser

test-browser: .venv/test
	$(BIN)/python -m tests.engines
	$(BIN)/pytest $(SHARED) -m "not exhaustive" tests/browser

test-exhaustive: .venv/test
	$(BIN)/python -m tests.engines
	$(BIN)/pytest $(SHARED) -m exhaustive

serve: .venv/site
	$(BIN)/rehab serve

# LARGE=FILE takes its large libraries from a list in the form of free-exercise-db.
bench: .venv/test
	$(BIN)/python -m tests.engines chromium
	$(BIN)/python -m benchmarks

# How often each search puts the right page first, in the site that was built last.
relevance: .venv/test site
	$(BIN)/python -m tests.engines chromium
	$(BIN)/python -m benchmarks.relevance

format: .venv/test
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format .

golden: .venv/test
	$(BIN)/rehab schema
	$(BIN)/pytest --update-golden tests/test_build.py tests/test_contract.py tests/test_drawn.py

# Needs uv on the PATH; the lists name no registry, so they serve on any mirror.
lock:
	uv pip compile pyproject.toml $(LOCK) --output-file requirements/site.txt
	uv pip compile pyproject.toml $(LOCK) --extra test --constraint requirements/site.txt --output-file requirements/test.txt
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet

clean:
	rm -rf .venv build site site.building-* site.previous

.venv/python:
	$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11) and 'Python 3.11 or newer is needed')"
	$(PYTHON) -m venv .venv
	touch $@

.venv/site: .venv/python requirements/site.txt pyproject.toml
	$(PIP) --require-hashes --requirement requirements/site.txt
	$(PIP) --no-deps --no-build-isolation --editable .
	mkdir -p build/docs
	touch $@

.venv/test: .venv/site requirements/test.txt
	$(PIP) --require-hashes --requirement requirements/test.txt
	touch $@
