"""Runs nginx on loopback with deploy/nginx, for tests, `make stack` and `make bench`."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

CONF = Path(__file__).with_name("nginx")
NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
BROTLI = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
AROUND = """
{user}
{modules}
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 2;
events {{ worker_connections 1024; }}
http {{
    include /etc/nginx/mime.types;
    sendfile on;
    tcp_nopush on;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    {more}
    include {folder}/nwg/{entrance};
}}
"""
# A site without TLS, for what is to be measured or looked at by itself.
PLAIN = """
include {folder}/nwg/http.conf;
server {{
    listen 127.0.0.1:{port};
    server_name localhost;
    include {folder}/nwg/site.conf;
    include {folder}/nwg/files-on-disk.conf;
}}
"""


@dataclass(frozen=True)
class Tls:
    """A port for http, whose only word is where https is; and a certificate with its key for localhost."""

    http_port: int
    certificate: Path
    key: Path


@dataclass(frozen=True)
class Objects:
    """Host and port of an S3-compatible storage on this machine, without TLS, and its public bucket."""

    host: str
    bucket: str


@contextmanager
def running(
    folder: Path,
    *,
    port: int,
    behind: int,
    var: Path,
    more: str = "",
    tls: Tls | None = None,
    objects: Objects | None = None,
) -> Iterator[subprocess.Popen[bytes]]:
    """Run nginx on `port` with its files in `folder`, before a site on the port `behind` that has its files in `var`.

    With `tls` it is deploy/nginx as a whole, without it the site alone. `more` is said in the http block.
    Raises FileNotFoundError where nginx is not installed.
    """
    if NGINX is None:
        raise FileNotFoundError("nginx is not installed. On Debian or Ubuntu: sudo apt-get install nginx-light")
    lay_out(folder, port=port, behind=behind, var=var, tls=tls, objects=objects)
    # As root nginx would become somebody who may not look into our folder.
    user = "user root;" if os.geteuid() == 0 else ""
    modules = f"load_module {BROTLI};" if BROTLI.exists() else ""
    entrance = "nwg.conf" if tls else "plain.conf"
    conf = folder / "nginx.conf"
    conf.write_text(AROUND.format(user=user, modules=modules, folder=folder, more=more, entrance=entrance))
    process = subprocess.Popen([NGINX, "-p", folder, "-c", conf])  # noqa: S603 - our own words
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def lay_out(folder: Path, *, port: int, behind: int, var: Path, tls: Tls | None, objects: Objects | None) -> None:
    """Copy deploy/nginx into `folder` with this machine's values in the place of its examples."""
    shutil.copytree(CONF, folder / "nwg", dirs_exist_ok=True)
    (folder / "nwg" / "plain.conf").write_text(PLAIN.format(folder=folder, port=port))
    examples = {
        "/srv/nwg/var": str(var),
        "127.0.0.1:8000": f"127.0.0.1:{behind}",
        "/var/log/nginx/": f"{folder}/",
        "/etc/nginx/nwg": f"{folder}/nwg",
    }
    if BROTLI.exists():
        examples["# brotli_static on;"] = "brotli_static on;"
    if tls:
        examples |= {
            "listen 80": f"listen 127.0.0.1:{tls.http_port}",
            "listen 443": f"listen 127.0.0.1:{port}",
            "https://nwg.example.org$": f"https://localhost:{port}$",
            "server_name nwg.example.org": "server_name localhost",
            "/etc/letsencrypt/live/nwg.example.org/fullchain.pem": str(tls.certificate),
            "/etc/letsencrypt/live/nwg.example.org/privkey.pem": str(tls.key),
        }
    if objects:
        examples |= {
            f"# include {folder}/nwg/http-s3.conf;": f"include {folder}/nwg/http-s3.conf;",
            f"include {folder}/nwg/files-on-disk.conf;": f"include {folder}/nwg/files-on-s3.conf;",
            "server s3.example.org:443;": f"server {objects.host};",
            "https://nwg_objects": "http://nwg_objects",
            "s3.example.org": objects.host,
            "nwg-public": objects.bucket,
        }
    for conf in (folder / "nwg").glob("*.conf"):
        words = conf.read_text(encoding="utf-8")
        for example, value in examples.items():
            words = words.replace(example, value)
        conf.write_text(words, encoding="utf-8")
