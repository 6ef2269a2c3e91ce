# Two commands do all of their own set-up on a fresh Debian machine: `make demo` and `make test`.
SHELL := bash
PY := .venv/bin/python
# Two processes, each with whole files: a file's tests share what they stand up.
TWO := -n 2 --dist loadfile

.PHONY: demo test check unit wheel plugin integration soak format clean seo-check

demo: .venv/ready  ## A sample story becomes a draft in a real WordPress on loopback
	@$(PY) tools/demo.py

test: check unit wheel plugin integration  ## Everything, fast tests first

check: .venv/ready  ## Style, types, floors
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

unit: .venv/ready  ## No sockets
	.venv/bin/pytest tests/unit --disable-socket $(TWO)

wheel: .venv/ready  ## Built, installed in an empty environment, used from another directory
	$(PY) tools/check_wheel.py

plugin: .venv/system  ## The companion plugin: syntax, style, unit tests
	find wordpress -name '*.php' -print0 | xargs -0 -n1 -P2 php -l | (! grep -v '^No syntax errors')
	phpcs --standard=wordpress/phpcs.xml
	phpunit -c wordpress/phpunit.xml
	node --test wordpress/tests/sentences.test.mjs

integration: .venv/ready .venv/system .venv/seo  ## On real WordPress sites and in a real browser, on loopback
	.venv/bin/pytest tests/integration $(TWO)

soak: .venv/ready .venv/system  ## Thousands of pushes through faults, kills and people's edits (writes docs/soak.md); twenty browsers at the desk
	.venv/bin/python -m tests.soak
	.venv/bin/pytest tests/integration/desk/soak_browsers.py

seo-check: .venv/seo  ## Yoast's analysis for French on every story; reports, and changes no word
	@$(PY) tools/seo/check.py

.venv/seo: .venv/system tools/seo/package-lock.json
	@npm --prefix tools/seo ci --silent --no-audit --no-fund --ignore-scripts
	@touch .venv/seo

format: .venv/ready
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

.venv/ready: requirements/dev.txt pyproject.toml tools/bootstrap.sh tools/apt.sh
	@bash tools/bootstrap.sh

.venv/system: .venv/ready tools/system.sh tools/apt.sh tools/editor/package-lock.json
	@bash tools/system.sh

clean:
	rm -rf .venv build dist out tools/editor/node_modules tools/seo/node_modules
