"""Stands here so that the tests below can import what they share (cases.py)."""
