# Claimhouse: `make` lists what can be made.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin

.PHONY: help venv demo test lint eval train bench lock docs clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

venv: .venv/installed ## Make the environment in .venv from hash-locked requirements

.venv/installed: requirements.txt pyproject.toml
	@echo "Installing into .venv (once, half a minute) ..."
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Claimhouse needs Python 3.11 or later; set PYTHON=...")'
	@$(PYTHON) -m venv .venv
	@sed -n '/^uv==/,/# via/p' requirements.txt | $(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r /dev/stdin
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --compile-bytecode --require-hashes requirements.txt || \
		$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes -r requirements.txt  # slower; it knows a mirror that is pip's alone
	@$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

demo: venv ## Serve a small newsroom, ingest it with the real flow, answer a question
	@$(BIN)/python -m samples.demo

test: venv ## Lint, types, and every test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@# one worker more than processors, for the tests that wait; reordered, the files of one long test would all come last
	@$(BIN)/pytest -n $$($(BIN)/python -c 'import os; print(os.cpu_count() + 1)') --dist loadfile --no-loadscope-reorder

lint: venv ## Lint and types only, mending what can be mended
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@$(BIN)/mypy

eval: venv ## Score today's readers on the labelled data beside this checkout
	@$(BIN)/python -m benchmarks.evaluate

train: venv ## Learn the weights of the claims reader from the labelled data here and beside this checkout
	@$(BIN)/python -m benchmarks.train
	@$(BIN)/python -m benchmarks.actors
	@$(BIN)/python -m benchmarks.stages

bench: venv ## Measure speed and memory, as ratios in one run
	@$(BIN)/python -m benchmarks.run

docs: venv ## Make the generated pages again (docs/schema.md, docs/reports.md, a table of docs/claims.md)
	@$(BIN)/python -m warehouse.describe
	@$(BIN)/python -m samples.answers
	@$(BIN)/python -m benchmarks.reliability

lock: venv ## Resolve the dependencies again into requirements.txt
	@$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --all-extras --generate-hashes --no-emit-index-url \
		--custom-compile-command "make lock" --output-file requirements.txt pyproject.toml

clean: ## Remove the environment and the demo's data
	@rm -rf .venv data/demo
