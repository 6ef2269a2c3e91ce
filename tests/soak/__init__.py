"""Thousands of pushes against a real WordPress that fails, dies and is edited meanwhile: `make soak`.

`make test` runs a seeded slice of it (tests/integration/test_soak_slice.py).
"""
