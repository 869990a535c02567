"""Runs nginx on loopback with deploy/nginx.conf, for tests and `make bench`."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CONF = Path(__file__).with_name("nginx.conf")
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
    include {folder}/site.conf;
}}
"""


@contextmanager
def running(folder: Path, *, port: int, behind: int, var: Path, more: str = "") -> Iterator[subprocess.Popen[bytes]]:
    """Run nginx on `port` with its files in `folder`, before a site on the port `behind` that has its files in `var`.

    `more` is said in the http block. Raises FileNotFoundError where nginx is not installed.
    """
    if NGINX is None:
        raise FileNotFoundError("nginx is not installed. On Debian or Ubuntu: sudo apt-get install nginx-light")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "site.conf").write_text(site_conf(folder, port=port, behind=behind, var=var))
    # As root nginx would become somebody who may not look into our folder.
    user = "user root;" if os.geteuid() == 0 else ""
    modules = f"load_module {BROTLI};" if BROTLI.exists() else ""
    conf = folder / "nginx.conf"
    conf.write_text(AROUND.format(user=user, modules=modules, folder=folder, more=more))
    process = subprocess.Popen([NGINX, "-p", folder, "-c", conf])  # noqa: S603 - our own words
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def site_conf(folder: Path, *, port: int, behind: int, var: Path) -> str:
    """Return deploy/nginx.conf with this machine's values in the place of its examples."""
    words = CONF.read_text(encoding="utf-8")
    examples = {
        "/srv/nwg/var": str(var),
        "127.0.0.1:8000": f"127.0.0.1:{behind}",
        "listen 80;": f"listen 127.0.0.1:{port};",
        "/var/log/nginx/": f"{folder}/",
    }
    if BROTLI.exists():
        examples["# brotli_static on;"] = "brotli_static on;"
    for example, value in examples.items():
        words = words.replace(example, value)
    return words
