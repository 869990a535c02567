"""What stands in deploy/ agrees with the site, and with itself."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from django.conf import settings
from django.core.management import get_commands

ROOT = Path(__file__).resolve().parents[3]
SYSTEMD, DOCKER = ROOT / "deploy" / "systemd", ROOT / "deploy" / "docker"
SERVICES = ["nwg.service", "nwg-worker@.service", "nwg-scheduled@.service", "nwg-backup.service"]
ANALYSE = shutil.which("systemd-analyze")


def test_every_scheduled_command_is_there() -> None:
    named = {command.split()[0] for commands in settings.SCHEDULE.values() for command in commands}
    assert named <= set(get_commands())


def test_every_time_of_the_schedule_has_a_timer_and_a_line_for_containers() -> None:
    crontab = (DOCKER / "crontab").read_text()
    for time in settings.SCHEDULE:
        assert f"Unit=nwg-scheduled@{time}.service" in (SYSTEMD / f"nwg-{time}.timer").read_text()
        assert f"run_scheduled {time}\n" in crontab


def test_the_handbook_names_every_scheduled_command() -> None:
    handbook = (ROOT / "docs" / "operations.md").read_text()
    for commands in settings.SCHEDULE.values():
        for command in commands:
            assert f"`manage.py {command.split()[0]}" in handbook, command


def test_the_example_of_the_environment_names_every_variable() -> None:
    read = r"(?:env(?:\.\w+)?|require)\(\s*['\"]([A-Z0-9_]+)['\"]"
    asked = {
        name
        for module in ("base", "production", "object_storage", "observing", "mail_provider")
        for name in re.findall(read, (ROOT / "site/config/settings" / f"{module}.py").read_text())
    }
    rarely = {"SECURE_SSL_REDIRECT", "SECURE_HSTS_SECONDS", "SENTRY_ENVIRONMENT"}
    example = (ROOT / ".env.example").read_text()
    assert len(asked) > 20
    assert {name for name in asked - rarely if f"# {name}=" not in example} == set()


@pytest.mark.skipif(ANALYSE is None, reason="systemd is not installed")
@pytest.mark.parametrize("name", SERVICES)
def test_a_unit_may_do_little(name: str, tmp_path: Path) -> None:
    """Below 2.5 of 10 is what systemd calls "OK", and as far as a service that talks to a network gets."""
    shutil.copy(SYSTEMD / name, tmp_path)
    command = [str(ANALYSE), "security", "--offline=true", "--threshold=25", "--no-pager", str(tmp_path / name)]
    judged = subprocess.run(command, capture_output=True, text=True)
    assert judged.returncode == 0, judged.stdout[-400:] + judged.stderr


@pytest.mark.skipif(ANALYSE is None, reason="systemd is not installed")
def test_systemd_understands_every_unit_and_timer(tmp_path: Path) -> None:
    for file in SYSTEMD.iterdir():
        words = re.sub(r"(?m)^ExecStart=\S+", "ExecStart=/bin/true", file.read_text())
        words = words.replace("User=nwg", "User=root").replace("Group=nwg", "Group=root")
        (tmp_path / file.name).write_text(words)
    instances = [str(tmp_path / file.name.replace("@.", "@1.")) for file in SYSTEMD.iterdir()]
    judged = subprocess.run([str(ANALYSE), "verify", *instances], capture_output=True, text=True)
    assert judged.stderr == ""


def test_the_image_is_run_by_nobody_in_particular() -> None:
    *_, last = (DOCKER / "Dockerfile").read_text().split("\nFROM ")
    assert "\nUSER nwg\n" in last
    assert "HEALTHCHECK" in last
    assert "pip install" not in last  # built in the stage before


def test_the_services_of_compose_may_do_little_and_agree_with_the_example() -> None:
    compose = yaml.safe_load((DOCKER / "compose.yaml").read_text())
    site = compose["x-site"]
    assert (site["read_only"], site["cap_drop"]) == (True, ["ALL"])
    example = (ROOT / ".env.example").read_text()
    for name in site["environment"]:
        assert f"# {name}=" in example, name
    for service in ("release", "site", "worker"):
        assert compose["services"][service]["image"] == site["image"]
    used = {volume.split(":")[0] for s in compose["services"].values() for volume in s.get("volumes", ())}
    assert set(compose["volumes"]) <= used
