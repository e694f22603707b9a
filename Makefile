# Two commands matter: `make run` and `make test`. Each installs what it needs first.
SHELL := /bin/bash
TOOLS := .tools
export PYTHONPATH :=
UV := $(shell command -v uv 2>/dev/null || echo $(CURDIR)/$(TOOLS)/bin/uv)
ifneq ($(CI),)
export UV_PYTHON_DOWNLOADS := never
endif
RUN := $(UV) run --no-sync
PY := $(RUN) python

.PHONY: run test lint types contracts translations check sync tour package bench soak clean

run: sync
	@packaging/run.sh

test: sync
	QT_QPA_PLATFORM=offscreen $(RUN) pytest -n 2 --dist worksteal

sync: $(UV)
	@packaging/system.sh
	@$(UV) sync --locked --compile-bytecode --quiet

$(CURDIR)/$(TOOLS)/bin/uv:
	python3 -m pip install --quiet --disable-pip-version-check --target $(TOOLS) "uv>=0.9"

lint: sync
	$(RUN) ruff check
	$(RUN) ruff format --check

types: sync
	$(RUN) mypy

contracts: sync
	$(RUN) lint-imports

translations: sync
	$(PY) packaging/translations.py --check

check: lint types contracts translations test

tour: sync
	$(RUN) grouppilot tour --out tour

package: sync
	$(UV) sync --locked --group package --quiet
	$(PY) packaging/build.py

bench: sync
	$(PY) -m tests.benchmarks.run

soak: sync
	$(PY) -m tests.benchmarks.soak

clean:
	rm -rf build dist tour .mypy_cache .ruff_cache .pytest_cache .hypothesis
