"""Fixtures: a disposable home, and scripted models in it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support import Home

from codexkit.testing import ScriptedModel


@pytest.fixture
def home(request: pytest.FixtureRequest) -> Iterator[Home]:
    home = Home(re.sub(r"\W+", "-", request.node.name)[:60])
    yield home
    left = home.processes()
    home.remove()
    assert not left, "Codex processes are left over"


@pytest.fixture
def model() -> Iterator[Callable[[Any], ScriptedModel]]:
    """Starts scripted models, and stops them at the end."""
    models = []

    def start(script: Any) -> ScriptedModel:
        models.append(ScriptedModel(script))
        return models[-1]

    yield start
    for running in models:
        running.stop()
