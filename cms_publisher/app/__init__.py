"""Composition root: names -> adapters, and what each command does with them. Knows every room; decides nothing."""
