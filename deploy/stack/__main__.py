"""One run of `make stack`: starts everything, loads the demo content, asks as each persona, and stops it again."""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from deploy.local_nginx import NGINX
from deploy.services import missing
from deploy.stack.production import Production
from deploy.stack.smoke import smoke


def main() -> None:
    parser = argparse.ArgumentParser(prog="make stack")
    parser.add_argument("--stay", action="store_true", help="leave it running until Ctrl+C, to be looked at")
    asked = parser.parse_args()
    lacking = missing() + ([] if NGINX else ["sudo apt-get install nginx-light"])
    if lacking:
        sys.exit("Not everything is installed. On Debian or Ubuntu:\n  " + "\n  ".join(lacking))
    with tempfile.TemporaryDirectory(prefix="nwg-stack-", ignore_cleanup_errors=True) as folder:
        run(Production(Path(folder)), stay=asked.stay)


def run(production: Production, *, stay: bool) -> None:
    begun = time.monotonic()

    def say(words: str) -> None:
        print(f"{time.monotonic() - begun:6.1f} s  {words}", flush=True)  # noqa: T201 - what the command is for

    with production.services():
        say("PostgreSQL, Redis, an S3-compatible storage and a mail server run.")
        production.prepare()
        say("The database is migrated, and the static files are collected.")
        # At once, not in the background: thousands of small tasks would wait for the worker.
        production.manage("load_demo", "--force", "--verbosity", "0", HAS_WORKER="off")
        say("The demo content is loaded.")
        with production.serving():
            say(f"The site answers at {production.address}.")
            failed = smoke(production, say)
            if stay:
                say(f"The certificate's authority: {production.authority}. Stop with Ctrl+C.")
                wait_for_ctrl_c()
    if failed:
        sys.exit(f"{failed} of the checks failed.")
    say("Everything is as it should be. All of it is stopped.")


def wait_for_ctrl_c() -> None:
    try:
        while True:
            time.sleep(3600)
    except KeyboardInterrupt:
        return


if __name__ == "__main__":
    main()
