# Two commands for a newcomer: `make run` and `make test`. Both need Python 3.11 or newer and nothing else.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
MANAGE := $(BIN)/python manage.py
PORT ?= 8000
# Production's settings for a browser on this machine, without TLS. The key is made once and stays in var/.
PRODUCTION := DJANGO_SETTINGS_MODULE=config.settings.production SECRET_KEY="$$(cat var/secret-key)" \
  ALLOWED_HOSTS=localhost,127.0.0.1 BASE_URL=http://localhost:$(PORT) SECURE_SSL_REDIRECT=false MALLOC_ARENA_MAX=2
GRANIAN := $(BIN)/granian --interface wsgi --workers 2 --blocking-threads 16 --no-ws

.PHONY: help run serve test test-postgresql stack bench check format screenshots migrate

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
	@BASE_URL=http://localhost:$(PORT) $(MANAGE) load_demo --if-empty
	@echo "\nThe site is at http://localhost:$(PORT)/ and its CMS at http://localhost:$(PORT)/admin/. Stop with Ctrl+C."
	@BASE_URL=http://localhost:$(PORT) $(MANAGE) runserver --noreload localhost:$(PORT)

serve: migrate ## Serve what `make run` has put into var/ as in production, with finished pages from the page store
	@test -s var/secret-key || (umask 077; $(BIN)/python -c "import secrets; print(secrets.token_urlsafe(64))" > var/secret-key)
	@mkdir -p var/media/images
	@$(PRODUCTION) $(MANAGE) collectstatic --noinput --verbosity 0
	@echo "The site is at http://localhost:$(PORT)/. Stop with Ctrl+C."
	@$(PRODUCTION) PYTHONPATH=.:site $(GRANIAN) --port $(PORT) --static-path-route /media/images --static-path-mount var/media/images config.wsgi:application

test: $(VENV)/.dev ## Install what tests need and run them all
	@PATH="$(BIN):$$PATH" .ci/tools
	$(BIN)/python -m pytest -n auto --dist loadgroup

test-postgresql: $(VENV)/.dev ## Run the tests that ask a database on PostgreSQL as well
	@PATH="$(BIN):$$PATH" .ci/tools
	TEST_DATABASE=postgresql $(BIN)/python -m pytest -n auto --dist loadgroup

stack: $(VENV)/.dev ## Run the whole production stack on this machine, ask it as visitor, member and editor, and stop it
	@$(BIN)/python -m deploy.stack $(STACK)

$(VENV)/.bench: deploy/bench/requirements.txt $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r deploy/bench/requirements.txt
	@touch $@

bench: $(VENV)/.bench ## Measure the ways to serve a public page side by side, and write docs/performance.md
	@$(BIN)/python -m deploy.bench $(BENCH)

check: $(VENV)/.dev ## Every gate but the tests
	.ci/gates

format: $(VENV)/.dev ## Format code and templates
	$(BIN)/ruff format . && $(BIN)/ruff check --fix . && $(BIN)/djlint --reformat --quiet templates

screenshots: $(VENV)/.dev ## Make the pictures of docs/editor-guide.md again
	$(BIN)/python docs/screenshots.py
