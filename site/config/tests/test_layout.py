"""The layout that the whole project rests on."""

import site as standard_site
import subprocess
import sys
from pathlib import Path
from runpy import run_path

import pytest
from django.template.loader import get_template

from core.blocks import BodyBlock

ROOT = Path(__file__).resolve().parents[3]


def test_site_is_a_source_root_and_not_a_package() -> None:
    assert not (ROOT / "site" / "__init__.py").exists(), "It would be shadowed by Python's own module: docs/adr/0001."
    assert ROOT not in Path(standard_site.__file__).parents


BLOCKS = sorted(BodyBlock().child_blocks.items())


@pytest.mark.parametrize(("name", "block"), BLOCKS, ids=[name for name, _ in BLOCKS])
def test_a_block_is_a_pair_and_introduces_itself(name: str, block: object) -> None:
    assert block.meta.template == f"blocks/{name}_block.html"
    get_template(block.meta.template)
    assert block.meta.icon != "placeholder"
    assert block.get_description()
    assert block.meta.group


@pytest.mark.parametrize(("name", "block"), BLOCKS, ids=[name for name, _ in BLOCKS])
@pytest.mark.django_db
def test_a_block_shows_a_preview(name: str, block: object, library: object) -> None:
    from core.testing import make_document, make_image
    from resources.testing import make_video

    make_image()
    make_document()
    make_video()
    value = block.get_preview_value()
    assert value
    assert block.render(value, context={"request": None}).strip()


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        ({}, "SECRET_KEY is not set. Make one with"),
        ({"SECRET_KEY": "x" * 60}, "ALLOWED_HOSTS is not set. Name the site's hosts"),
        ({"SECRET_KEY": "x" * 60, "ALLOWED_HOSTS": "nwg.example.org"}, "BASE_URL is not set. Give the site's address"),
    ],
)
def test_a_missing_setting_says_how_to_mend_it(environment: dict[str, str], words: str) -> None:
    command = [sys.executable, "-c", "import config.settings.production"]
    result = subprocess.run(command, cwd=ROOT / "site", env=environment, capture_output=True, text=True)
    assert result.returncode != 0
    assert words in result.stderr


def test_the_drawings_of_states_are_those_of_the_code() -> None:
    drawn = run_path(str(ROOT / "docs" / "states.py"))["page"]()
    assert (ROOT / "docs" / "states.md").read_text(encoding="utf-8") == drawn, "Run `python docs/states.py`."
