# Two commands do everything on a machine that has only Python 3.11 or later and make: `make build` and `make test`.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

VENV := .venv
BIN := $(VENV)/bin
STAMP := $(VENV)/.installed
JOBS ?= 2

# python3.11 where it runs (a name on PATH may be a stub that does not), else python3 if it is new enough
NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3.11 python3; do "$$p" -c '$(NEW_ENOUGH)' 2>/dev/null && echo "$$p" && break; done)

.PHONY: help build test lint check scores format lock setup train clean

help:  ## show this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 16

build: $(STAMP)  ## install, and build the graph of seeds/ into output/
	$(BIN)/kg build

test: lint  ## install, and run every check and the whole test suite
	$(BIN)/python -m pytest -n $(JOBS)
	$(MAKE) --no-print-directory check

lint: $(STAMP)  ## style, types and the direction of imports
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

SHARED ?= ../shared

check: $(STAMP)  ## fail if a figure of benchmarks/scores.json has fallen by more than a point
	$(BIN)/python -m benchmarks.scores --check --shared $(SHARED)

scores: $(STAMP)  ## measure every gold set, and write benchmarks/scores.json and the tables of README.md
	$(BIN)/python -m benchmarks.scores --shared $(SHARED)

format: $(STAMP)  ## lay out the code and sort its imports
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lock: $(STAMP)  ## write requirements.lock anew from pyproject.toml (needs uv)
	uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-emit-index-url \
		--extra dev --extra reason pyproject.toml --output-file requirements.lock

DATA ?= ../shared/data

train: $(STAMP)  ## train the entity recogniser from DATA (../shared/data), measure it and write its model card
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation -e '.[train]'
	OMP_NUM_THREADS=1 $(BIN)/python -m training.train $(DATA)
	$(BIN)/python -m training.measure $(DATA)

setup: $(STAMP)  ## install into .venv and do nothing else

# The stamp makes the set-up run again when what must be installed has changed.
$(STAMP): pyproject.toml requirements.lock
	@test -n "$(PYTHON)" || { echo "make: Python 3.11 or later is needed, and neither python3.11 nor python3 is it" >&2; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

clean:  ## remove the environment and everything that is made again (not output/)
	rm -rf $(VENV) build dist .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
