"""What a running site says of itself: its log, reports of errors, and figures for Prometheus."""

from typing import Any, cast

from .environment import env


def logging() -> dict[str, Any]:
    """Return LOGGING: a line for people, or with LOG_FORMAT=json an object, for each message. Secrets are stars."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"},
            "json": {
                "()": "pythonjsonlogger.json.JsonFormatter",
                "format": "{asctime}{levelname}{name}{message}{process}",
                "style": "{",
                "rename_fields": {"asctime": "time", "levelname": "level", "name": "logger"},
            },
        },
        "filters": {"secrets": {"()": "core.logs.HideSecrets"}},
        "handlers": {
            "console": {
                "class": "logging.StreamHandler",
                "formatter": env.str("LOG_FORMAT", default="line"),
                "filters": ["secrets"],
            }
        },
        "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
        "loggers": {
            # Each would write a line for every request or message that it sends.
            name: {"level": "WARNING"}
            for name in ("botocore", "boto3", "s3transfer", "urllib3", "django_tasks", "PIL")
        },
    }


def report_errors() -> None:
    """Send errors to the service of SENTRY_DSN, without who met them, what they typed or secrets in addresses."""
    address = env.str("SENTRY_DSN", default="")
    if not address:
        return
    import sentry_sdk

    from core.logs import without_secrets_in_report

    sentry_sdk.init(
        dsn=address,
        environment=env.str("SENTRY_ENVIRONMENT", default="production"),
        send_default_pii=False,
        max_request_body_size="never",
        include_local_variables=False,  # they hold names, addresses and what people typed
        before_send=cast(Any, without_secrets_in_report),
        before_breadcrumb=lambda crumb, hint: None,  # queries and log lines say too much
    )


def with_figures(middleware: list[str]) -> list[str]:
    """Return `middleware` with what counts and times requests, right after the page store and at the very end."""
    before, after = (f"django_prometheus.middleware.Prometheus{end}Middleware" for end in ("Before", "After"))
    place = middleware.index("core.page_store.middleware.PageStoreMiddleware") + 1
    return [*middleware[:place], before, *middleware[place:], after]
