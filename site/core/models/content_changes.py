"""What tells other machines that content has changed: core/page_store."""

import secrets

from django.apps import apps
from django.db import models
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import Count, Max, Sum


def new_nonce() -> int:
    return secrets.randbits(31)


class ContentChangeManager(models.Manager["ContentChange"]):
    _is_ready = False

    def token(self) -> str:
        """Return words that are others after every change that is committed, in whichever order they are.

        Rows are added, never changed: writers do not wait for one another. The newest row alone would not do, because
        a transaction that took its number first may commit last.
        """
        found = self.aggregate(newest=Max("pk"), number=Count("pk"), sum=Sum("nonce"))
        return f"{found['newest'] or 0}-{found['number']}-{found['sum'] or 0:x}"

    def is_ready(self, connection: BaseDatabaseWrapper) -> bool:
        """Say whether all tables are there: not while a new site's migrations run, which change content too."""
        if not self._is_ready:
            needed = {model._meta.db_table for model in apps.get_models() if model._meta.managed}
            self._is_ready = needed <= set(connection.introspection.table_names())
        return self._is_ready


class ContentChange(models.Model):
    """One transaction that changed content."""

    at = models.DateTimeField(auto_now_add=True)
    nonce = models.PositiveIntegerField(default=new_nonce, editable=False)

    objects = ContentChangeManager()

    def __str__(self) -> str:
        return f"Change {self.pk}"
