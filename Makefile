# The commands of this project; everything they need is installed into .venv from hash-locked lists.
PYTHON ?= python3
BIN := .venv/bin
# Python compiles what it imports, which is a small part of what is installed.
PIP := $(BIN)/pip install --quiet --no-compile --disable-pip-version-check
SHARED := --numprocesses 2 --dist loadgroup --no-loadscope-reorder
export NO_MKDOCS_2_WARNING := 1
# What one process compiles, the next ones find: where that is forbidden, each compiles all it imports.
export PYTHONDONTWRITEBYTECODE :=
# Our scripts need no package. What checks them never asks the network, and keeps its own below build/.
export DENO_DIR := $(CURDIR)/build/deno
export DENO_NO_UPDATE_CHECK := 1
SCRIPTS := $(wildcard scripts/*.js) scripts/worker/sw.js $(wildcard tests/scripts/*.js)
# Searches that ours is measured against, for tests only: they come with the other packages, by hash.
PEERS := $(BIN)/deno install --quiet --frozen
# What leaves a core idle runs two at a time; tests use all cores by themselves.
TWO_AT_A_TIME := test-types engines test-figures test-content test-format test-lint test-imports
PARTS := test-units test-browser
FAILED := build/failed-parts

# Every part runs, whatever became of the others; the last line names all that failed.
define RUN_PARTS
@mkdir -p $(dir $(FAILED)) && rm -f $(FAILED)
@$(MAKE) --no-print-directory --jobs 2 $(TWO_AT_A_TIME:%=noted-%)
@for part in $(1); do $(MAKE) --no-print-directory noted-$$part; done
@if [ -e $(FAILED) ]; then echo "Failed:" $$(cat $(FAILED)); exit 1; fi
@echo "All checks and tests passed."
endef

.PHONY: site help test test-all serve bench relevance format golden lock clean
.PHONY: test-format test-lint test-types test-imports test-content test-figures test-units
.PHONY: test-browser test-exhaustive coverage engines hosts audit-tools

# ADDRESS=https://HOST/ is where it will be hosted; COMPRESS=1 also writes .gz and .br files.
site: .venv/site ## builds everything into site/
	$(BIN)/rehab build $(if $(ADDRESS),--address '$(ADDRESS)') $(if $(COMPRESS),--compress)
	@echo "Open it with:  $(BIN)/python -m http.server --directory site  then http://localhost:8000/"

help: ## lists these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

test: .venv/test ## all checks and tests; says at the end which parts failed
	$(call RUN_PARTS,$(PARTS))

test-all: .venv/test ## the same, and what takes too long for every change
	$(call RUN_PARTS,$(PARTS) coverage test-exhaustive)

noted-%:
	@$(MAKE) --no-print-directory $* || echo $* >> $(FAILED)

test-format: .venv/test ## the form of the code
	$(BIN)/ruff format --check .
	$(BIN)/deno fmt --check

test-lint: .venv/test ## the rules of ruff, and of the linter for scripts
	$(BIN)/ruff check .
	$(BIN)/deno lint

test-types: .venv/test ## types, strictly
	$(BIN)/mypy
	$(BIN)/deno check --no-remote $(SCRIPTS)

test-imports: .venv/test ## which module may import which
	$(BIN)/lint-imports

# The day tells which reviews are due; a build never looks at the clock.
test-content: .venv/test ## all rules about the content, and the reviews that are due today
	$(BIN)/rehab check --today $$(date +%F)

# The contact sheet, build/contact-sheet/index.html, is what CI keeps.
test-figures: .venv/test ## draws every figure into build/contact-sheet/
	$(BIN)/rehab figure --sheet

test-units: .venv/test ## the tests without a browser
	$(BIN)/pytest $(SHARED) -m "not exhaustive" --ignore tests/browser

engines: .venv/test ## installs the browsers that the tests need, where that is possible
	$(BIN)/python -m tests.engines

test-browser: engines ## the tests in Chromium, Firefox and WebKit
	$(BIN)/pytest $(SHARED) -m "not exhaustive" tests/browser

hosts: .venv/test ## installs the nginx that the tests need, where that is possible
	$(BIN)/python -m tests.hosting

audit-tools: ## installs what judges the finished site, where that is possible
	@if command -v npm >/dev/null; then npm ci --prefix tests/audit --ignore-scripts --no-audit --no-fund --silent; else echo "NOT RUN: what needs npm, because it is not here"; fi

test-exhaustive: engines hosts audit-tools ## the tests that take too long for every change
	$(BIN)/pytest $(SHARED) -m exhaustive

# Tracing makes these tests half as long again, so it is no part of each run.
coverage: .venv/test ## the tests without a browser once more: what of the generator they run
	$(BIN)/pytest $(SHARED) -m "not exhaustive" --ignore tests/browser --cov --cov-report term

serve: .venv/site ## a live preview at http://127.0.0.1:8000/
	$(BIN)/rehab serve

# LARGE=FILE takes its large libraries from a list in the form of free-exercise-db.
bench: .venv/test ## benchmarks; the figures go to build/bench.json
	$(BIN)/python -m tests.engines chromium
	$(BIN)/python -m benchmarks

# How often each search puts the right page first, in the site that was built last.
relevance: .venv/test site ## how often ours and its peers put the right page first
	$(BIN)/python -m benchmarks.relevance

format: .venv/test ## formats the code
	$(BIN)/ruff check --fix --quiet .
	$(BIN)/ruff format .
	$(BIN)/deno fmt

golden: .venv/test ## writes the golden files and the files for authors anew
	$(BIN)/rehab schema
	$(BIN)/pytest --update-golden tests/test_words.py -k sample_has_the_words
	$(BIN)/pytest --update-golden tests/test_build.py tests/test_contract.py tests/test_drawn.py

# Needs uv on the PATH; the lists name no registry, so they serve on any mirror.
lock: .venv/test ## locks all dependencies with their hashes; needs uv
	uv pip compile pyproject.toml $(LOCK) --output-file requirements/site.txt
	uv pip compile pyproject.toml $(LOCK) --extra test --constraint requirements/site.txt --output-file requirements/test.txt
	$(BIN)/deno install --frozen=false
LOCK := --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --no-emit-find-links --quiet

clean: ## removes all that was made or installed here
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

.venv/test: .venv/site requirements/test.txt requirements/peers.lock $(if $(wildcard build/deno/npm),,peers-are-missing)
	$(PIP) --require-hashes --requirement requirements/test.txt
	$(PEERS)
	touch $@

.PHONY: peers-are-missing
peers-are-missing: # they lie below build/, which may go without .venv
