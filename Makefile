# Two commands for a newcomer: `make run` and `make test`. Both need Python 3.11 or newer and nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py
PORT ?= 8000

.PHONY: help run test check format screenshots migrate

help: ## Show what can be made
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

$(VENV)/.run: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed."; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.dev: requirements.txt requirements-dev.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch $@

migrate: $(VENV)/.run
	@mkdir -p var
	@$(MANAGE) migrate --verbosity 0

run: migrate ## Install, migrate, load the demo content into an empty site, serve it
	@$(MANAGE) load_demo --if-empty
	@echo "\nThe site is at http://localhost:$(PORT)/ and its CMS at http://localhost:$(PORT)/admin/. Stop with Ctrl+C."
	@$(MANAGE) runserver --noreload localhost:$(PORT)

test: $(VENV)/.dev ## Install what tests need and run them all
	@PATH="$(BIN):$$PATH" .ci/tools
	$(BIN)/python -m pytest -n auto --dist loadgroup

check: $(VENV)/.dev ## Every gate but the tests
	.ci/gates

format: $(VENV)/.dev ## Format code and templates
	$(BIN)/ruff format . && $(BIN)/ruff check --fix . && $(BIN)/djlint --reformat --quiet templates

screenshots: $(VENV)/.dev ## Make the pictures of docs/editor-guide.md again
	$(BIN)/python docs/screenshots.py
