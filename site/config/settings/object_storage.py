"""Files on an S3-compatible storage, for a site of several machines: docs/operations.md, "Files"."""

from typing import Any

from .environment import env, require

MEND = (
    "Where S3_ENDPOINT is set, the storage needs S3_PUBLIC_BUCKET, S3_PRIVATE_BUCKET, S3_ACCESS_KEY and S3_SECRET_KEY."
)


def object_storages() -> dict[str, dict[str, Any]]:
    """Return the storages "default" and "private" of STORAGES; nothing where S3_ENDPOINT is not set.

    Raises ImproperlyConfigured where a part is missing.
    """
    if not env.str("S3_ENDPOINT", default=""):
        return {}
    # Imported here: nobody else is to wait for it.
    from botocore.config import Config

    shared = {
        "endpoint_url": env.str("S3_ENDPOINT"),
        "region_name": env.str("S3_REGION", default="eu-west-2"),
        "access_key": require("S3_ACCESS_KEY", MEND),
        "secret_key": require("S3_SECRET_KEY", MEND),
        "default_acl": None,  # the bucket's policy says who may read
        "file_overwrite": False,
        "max_memory_size": 2 * 1024 * 1024,  # what is larger waits on disk while it is read
        # A storage that does not answer must not hold a worker.
        "client_config": Config(
            signature_version="s3v4",
            s3={"addressing_style": env.str("S3_ADDRESSING", default="path")},
            connect_timeout=3,
            read_timeout=20,
            retries={"max_attempts": 2, "mode": "standard"},
            max_pool_connections=32,
        ),
    }
    public = {
        **shared,
        "bucket_name": require("S3_PUBLIC_BUCKET", MEND),
        "object_parameters": {"CacheControl": "public, max-age=2592000"},
    }
    private = {**shared, "bucket_name": require("S3_PRIVATE_BUCKET", MEND)}
    found = {
        "default": {"BACKEND": "core.object_storage.PublicObjects", "OPTIONS": public},
        "private": {"BACKEND": "core.object_storage.PrivateObjects", "OPTIONS": private},
    }
    if bucket := env.str("S3_ERASURES_BUCKET", default=""):
        register = {**shared, "bucket_name": bucket}
        found["erasures"] = {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": register}
    return found
