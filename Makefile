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

.PHONY: run test lint types contracts translations check sync tour package bench peers soak clean

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

# Other readers of chats, to be measured beside; without a network they are left out.
peers: sync
	-$(UV) venv --quiet --allow-existing build/peers/python
	-$(UV) pip install --quiet --python build/peers/python/bin/python whatstk==0.9.1 chat-miner==0.6.0
	-npm install --silent --prefix build/peers whatsapp-chat-parser@4.0.2

bench: sync peers
	$(PY) -m tests.benchmarks.run

soak: sync
	$(PY) -m tests.benchmarks.soak

clean:
	rm -rf build dist tour .mypy_cache .ruff_cache .pytest_cache .hypothesis
