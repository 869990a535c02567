"""The demo content: a finished site, written and drawn by the project itself.

`load_demo` (core/management/commands) asks each app's `demo` module for its part, in two steps, because pages link to
pages of other apps: `create(demo)` makes pages and things, `fill(demo)` writes their bodies and publishes them.
"""
