"""What the head of an answer must say. For tests that ask for many addresses anyway."""

from collections.abc import Iterator

from django.http import HttpResponseBase

REFERRERS = {"strict-origin-when-cross-origin", "same-origin", "no-referrer"}
OF_EVERY_PAGE = {
    "X-Content-Type-Options": {"nosniff"},
    "X-Frame-Options": {"SAMEORIGIN", "DENY"},
    "Cross-Origin-Opener-Policy": {"same-origin"},
    "Referrer-Policy": REFERRERS,
}
SWITCHED_OFF = ("camera", "geolocation", "microphone", "payment", "usb")


def faults_of(response: HttpResponseBase, *, path: str, is_private: bool = False, is_secure: bool = False) -> list[str]:
    """Return what is wrong with the head of an answer. `is_secure`: it came by https, under production's settings."""
    is_page = "html" in response.get("Content-Type", "") and response.status_code not in {301, 302}
    faults = list(_faults_of_page(response, path)) if is_page else []
    if response.get("X-Content-Type-Options") != "nosniff":
        faults.append("no nosniff")
    if is_private and response.status_code == 200:
        faults += [
            f"{name}: {response.get(name)}" for name, part in KEPT_BY_NOBODY if part not in response.get(name, "")
        ]
    if is_secure:
        faults += list(_faults_by_https(response))
    return faults


KEPT_BY_NOBODY = (("Cache-Control", "no-store"), ("Cross-Origin-Resource-Policy", "same-origin"))


def _faults_of_page(response: HttpResponseBase, path: str) -> Iterator[str]:
    for name, allowed in OF_EVERY_PAGE.items():
        if response.get(name) not in allowed:
            yield f"{name}: {response.get(name)}"
    off = response.get("Permissions-Policy", "")
    if any(f"{part}=()" not in off for part in SWITCHED_OFF):
        yield f"Permissions-Policy: {off}"
    policy = dict(part.strip().partition(" ")[::2] for part in response.get("Content-Security-Policy", "").split(";"))
    if policy.get("default-src") != "'none'" or policy.get("object-src") != "'none'" or "base-uri" not in policy:
        yield f"Content-Security-Policy: {policy}"
    # Who joins a meeting presses a button, and is sent on to the room (members_area/meetings/joining.py).
    forms = policy.get("form-action", "").split()
    is_door = path.endswith("/join/") and all(origin.startswith("https://") for origin in forms[1:])
    if policy.get("frame-ancestors") != "'self'" or forms[:1] != ["'self'"] or (forms[1:] and not is_door):
        yield f"Content-Security-Policy, frames and forms: {policy}"
    wide = {"'unsafe-inline'", "'unsafe-eval'", "*", "https:", "http:"}
    allowed_here = {"'unsafe-inline'"} if path.startswith("/admin/") else set()
    for directive in ("script-src", "style-src", "connect-src", "img-src"):
        if (wide & set(policy.get(directive, "*").split())) - allowed_here:
            yield f"Content-Security-Policy, {directive}: {policy.get(directive)}"


def _faults_by_https(response: HttpResponseBase) -> Iterator[str]:
    strict = response.get("Strict-Transport-Security", "")
    if "max-age=31536000" not in strict or "includeSubDomains" not in strict:
        yield f"Strict-Transport-Security: {strict}"
    for name, cookie in response.cookies.items():
        is_gone = cookie["max-age"] == 0
        if not is_gone and not (cookie["secure"] and cookie["httponly"] and cookie["samesite"] in {"Lax", "Strict"}):
            yield f"cookie {name}: {cookie.OutputString()}"
