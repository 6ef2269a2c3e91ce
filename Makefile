# Two commands do all of their own set-up on a fresh Debian machine: `make demo` and `make test`.
SHELL := bash
PY := .venv/bin/python

.PHONY: demo test check unit integration wheel format clean

demo: .venv/ready  ## A sample story through the whole tool
	@$(PY) tools/demo.py

test: check unit wheel integration  ## Everything, fast tests first

check: .venv/ready  ## Linters, types, floors
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/lint-imports

unit: .venv/ready  ## No sockets
	.venv/bin/pytest tests/unit --disable-socket

wheel: .venv/ready  ## Built, installed in an empty environment, run from another directory
	$(PY) tools/check_wheel.py

format: .venv/ready
	.venv/bin/ruff format .
	.venv/bin/ruff check --fix .

.venv/ready: requirements/dev.txt pyproject.toml tools/bootstrap.sh
	@bash tools/bootstrap.sh

clean:
	rm -rf .venv build dist out
