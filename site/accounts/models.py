"""The site's user: a person who signs in with an e-mail address."""

from typing import ClassVar

from django.contrib.auth.models import AbstractUser, BaseUserManager, Permission
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Lower
from django.utils.functional import cached_property

# The permission that everybody on the team has, and nobody else: to enter the CMS.
TEAM = "wagtailadmin.access_admin"


class UserManager(BaseUserManager["User"]):
    """Makes users whose login is their e-mail address."""

    use_in_migrations = True

    def _create(self, email: str, password: str | None, **fields: object) -> "User":
        if not email:
            raise ValueError("A user needs an e-mail address.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save(using=self._db)
        return user

    def create_user(self, email: str, password: str | None = None, **fields: object) -> "User":
        """Return a new user of the public site; raise ValueError without an e-mail address."""
        return self._create(email, password, **fields)

    def create_superuser(self, email: str, password: str | None = None, **fields: object) -> "User":
        """Return a new user who may do everything; raise ValueError without an e-mail address."""
        return self._create(email, password, is_staff=True, is_superuser=True, **fields)

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)


class User(AbstractUser):
    username = None  # type: ignore[assignment]  # the e-mail address takes its place
    email = models.EmailField(
        "e-mail address", unique=True, error_messages={"unique": "Someone already has this e-mail address."}
    )

    USERNAME_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = []

    objects = UserManager()  # type: ignore[assignment,misc]  # AbstractUser's manager knows a user name

    class Meta:
        constraints = [
            models.UniqueConstraint(Lower("email"), name="one_user_per_email_whatever_its_case"),
        ]

    def __str__(self) -> str:
        return self.get_full_name() or self.email

    @property
    def is_on_team(self) -> bool:
        """Whether this person may enter the CMS: `has_perm(TEAM)`, which costs two queries where this costs one."""
        return self.is_active and (self.is_superuser or any(may_enter for _, may_enter in self._groups))

    def is_in_group(self, name: str) -> bool:
        return any(group == name for group, _ in self._groups)

    @cached_property
    def _groups(self) -> list[tuple[str | None, bool]]:
        """The names of all groups, each with whether the CMS is open to it, or to this person by themselves.

        Like Django's permissions it is asked once of a user object, which lives as long as a request.
        """
        app, codename = TEAM.split(".")
        may_enter = Permission.objects.filter(content_type__app_label=app, codename=codename)
        given = may_enter.filter(Q(group=OuterRef("groups")) | Q(user=OuterRef("pk")))
        return list(User.objects.filter(pk=self.pk).values_list("groups__name", Exists(given)))
