"""Stands here so that the tests below can import what they share (dossiers.py)."""

from __future__ import annotations

import pytest

from cms_publisher import messages


@pytest.fixture(autouse=True)
def _own_message(monkeypatch: pytest.MonkeyPatch) -> None:
    """One message of the tests' own, so that the report is tested without the checks' words."""
    monkeypatch.setattr(messages, "MESSAGES", {**messages.MESSAGES, "test.said": ("{words}", "{words} (en)")})
