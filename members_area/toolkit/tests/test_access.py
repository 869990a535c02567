"""Who gets what of a service's self-assessment and plan: every address, tried by every kind of person, by each method."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core import serializers
from django.db import transaction
from django.test import Client
from django.utils import timezone

from core.testing import make_user
from members_area.membership import services as membership
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import Membership
from members_area.membership.testing import (
    NEW_PASSWORD,
    link_in_mail,
    make_application,
    make_membership,
    make_service,
    signed_in,
)
from members_area.toolkit.models import PlanShare
from members_area.toolkit.tests.whole_service import OF_A_SERVICE, WholeService, make_whole_service
from members_area.toolkit.urls import urlpatterns

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library", "roles")]
