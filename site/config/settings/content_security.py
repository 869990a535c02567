"""What a page of the site may load. The CMS admin has a wider rule of its own: core/middleware.py."""

from csp.constants import NONE, SELF

# The only third parties, and only once a visitor presses play (resources/models/video.py).
VIDEO_FRAMES = ["https://www.youtube-nocookie.com", "https://player.vimeo.com"]

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "media-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "frame-src": [SELF, *VIDEO_FRAMES],
        "form-action": [SELF],
        "base-uri": [NONE],
        "object-src": [NONE],
        "frame-ancestors": [SELF],
    }
}
