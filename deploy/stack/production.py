"""The site as in production: PostgreSQL, Redis, S3 storage, mail, a worker, Granian, and nginx with TLS in front."""

import os
import secrets
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import requests
import trustme

from deploy import local_nginx
from deploy.processes import free_port
from deploy.services import PUBLIC_BUCKET, Mail, Objects, PostgreSQL, Redis, running, wait_for

ROOT = Path(__file__).resolve().parents[2]
GRANIAN = ["granian", "--interface", "wsgi", "--workers", "2", "--blocking-threads", "16", "--no-ws",
           "--respawn-failed-workers", "--respawn-interval", "15", "--workers-kill-timeout", "30"]  # fmt: skip


class Production:
    """Everything in `folder`. Ports are free ones; the certificate is of an authority that only this object knows."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.var = folder, folder / "var"
        self.var.mkdir(parents=True, exist_ok=True)
        self.postgresql, self.redis = PostgreSQL(), Redis(folder / "redis")
        self.objects, self.mail = Objects(folder / "objects"), Mail()
        self.behind, self.port, self.http_port = free_port(), free_port(), free_port()
        self.token = secrets.token_urlsafe(24)
        self._secret_key = secrets.token_urlsafe(64)
        self.authority = folder / "authority.pem"
        self._certify()

    @property
    def address(self) -> str:
        return f"https://localhost:{self.port}"

    def told(self, **extra: str) -> dict[str, str]:
        """Return the environment of each of the site's processes."""
        return {
            **os.environ,
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}",
            "DJANGO_SETTINGS_MODULE": "config.settings.production",
            "SECRET_KEY": self._secret_key,
            "ALLOWED_HOSTS": "localhost",
            "BASE_URL": self.address,
            "TRUSTED_PROXY_COUNT": "1",
            "VAR_DIR": str(self.var),
            "DATABASE_URL": self.postgresql.address("nwg"),
            "REDIS_URL": self.redis.address,
            "HAS_WORKER": "on",
            "EMAIL_URL": self.mail.address,
            "PRIVATE_FILES_PREFIX": "/objects/",
            "METRICS_TOKEN": self.token,
            "LOG_FORMAT": "json",
            "LOG_LEVEL": "WARNING",
            "MALLOC_ARENA_MAX": "2",
            **self.objects.environment(),
            **extra,
        }

    def manage(self, *words: str, **extra: str) -> None:
        """Run a command of manage.py, told `extra` besides. Raises CalledProcessError where it fails."""
        subprocess.run([sys.executable, "manage.py", *words], cwd=ROOT, env=self.told(**extra), check=True)  # noqa: S603

    def prepare(self) -> None:
        """Migrate the database, and collect the static files meanwhile. Raises CalledProcessError where one fails."""
        static = [sys.executable, "manage.py", "collectstatic", "--noinput", "--verbosity", "0"]
        with subprocess.Popen(static, cwd=ROOT, env=self.told()) as collecting:  # noqa: S603 - our own words
            self.manage("migrate", "--verbosity", "0")
        if collecting.returncode:
            raise subprocess.CalledProcessError(collecting.returncode, static)

    @contextmanager
    def services(self) -> Iterator[None]:
        with running(self.postgresql, self.redis, self.objects, self.mail):
            self.postgresql.create("nwg")
            yield

    @contextmanager
    def serving(self) -> Iterator[None]:
        """Run Granian, the worker and nginx until the block ends. `services` must be there."""
        figures = self.folder / "figures"
        figures.mkdir(exist_ok=True)
        told = self.told(PROMETHEUS_MULTIPROC_DIR=str(figures))
        with ExitStack() as stack:
            granian = [*GRANIAN, "--host", "127.0.0.1", "--port", str(self.behind), "config.wsgi:application"]
            stack.enter_context(self.process(["-m", *granian], "granian", told))
            self._worker = stack.enter_context(ExitStack())
            self._begin_work()
            wait_for(self.behind)
            tls = local_nginx.Tls(self.http_port, self.folder / "certificate.pem", self.folder / "key.pem")
            objects = local_nginx.Objects(self.objects.host, PUBLIC_BUCKET)
            front = local_nginx.running(
                self.folder / "nginx", port=self.port, behind=self.behind, var=self.var, tls=tls, objects=objects
            )
            stack.enter_context(front)
            wait_for(self.port)
            yield

    def _begin_work(self) -> None:
        self._worker.enter_context(self.process(["manage.py", "work", "--interval", "0.2"], "worker", self.told()))

    @contextmanager
    def without_worker(self) -> Iterator[None]:
        """Take the worker away until the block ends."""
        self._worker.close()
        yield
        self._begin_work()

    @contextmanager
    def process(self, words: list[str], name: str, told: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
        """Run a program in Python until the block ends. What it says is in the file of its name."""
        with (self.folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen([sys.executable, *words], cwd=ROOT, env=told, stdout=log, stderr=log)  # noqa: S603
        try:
            yield process
        finally:
            process.terminate()
            process.wait(60)

    def browser(self) -> "Browser":
        return Browser(self.address, self.authority)

    def _certify(self) -> None:
        authority = trustme.CA()
        certificate = authority.issue_cert("localhost")
        authority.cert_pem.write_to_path(self.authority)
        certificate.private_key_pem.write_to_path(self.folder / "key.pem")
        for part in certificate.cert_chain_pems:
            part.write_to_path(self.folder / "certificate.pem", append=True)


class Browser:
    """Somebody at the site, with cookies and without script."""

    def __init__(self, address: str, authority: Path) -> None:
        self.address = address
        self.session = requests.Session()
        self.session.trust_env = False  # the machine's own authorities and proxies have no say here
        self.session.verify = str(authority)

    def get(self, path: str, **options: Any) -> requests.Response:
        return self.session.get(f"{self.address}{path}", timeout=60, allow_redirects=False, **options)

    def post(self, path: str, fields: dict[str, Any], **options: Any) -> requests.Response:
        """Send a form of the page at `path`, or of a `page` that has been opened before."""
        page = options.pop("page", None) or self.get(path)
        token = page.text.split('name="csrfmiddlewaretoken" value="', 1)[1].split('"', 1)[0]
        headers = {"Referer": f"{self.address}{path}", "Origin": self.address}
        body = {"csrfmiddlewaretoken": token, **fields}
        return self.session.post(
            f"{self.address}{path}", body, timeout=60, allow_redirects=False, headers=headers, **options
        )

    def sign_in(self, email: str, password: str) -> requests.Response:
        return self.post("/account/login/", {"login": email, "password": password})
